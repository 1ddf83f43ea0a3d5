"""Files of sentences: reports, letters, notices, chats, mails and documents."""

from __future__ import annotations

import random
import string
from collections.abc import Callable

from kinds import Kind, sections
from office import docx, paragraph
from sheet import Label, cell_text, when
from trad import traditional
from world import Row, Style, World

SENTENCES = sections("sentences.txt")
LONG, SHORT, UNDER = (
    {title.split()[1]: lines for title, lines in SENTENCES.items() if title.startswith(length)}
    for length in ("long", "short", "under")
)
HEADS = SENTENCES["head any"]
SMALL_TALK = [
    "在吗",
    "收到",
    "好的，辛苦了",
    "还有吗",
    "稍等我查一下",
    "这个系统今天有点卡",
    "明天再发你剩下的",
    "价格还是老规矩",
    "ok",
    "先这样，我去开会",
    "核对过了没问题",
    "看到了，谢谢",
    "别外传",
    "嗯嗯",
    "下一个",
    "刚才那个发重了",
    "周五之前要",
    "哈哈不客气",
]
NICKS = [
    "小马",
    "阿杰",
    "海阔天空",
    "客服-晓琳",
    "老地方",
    "往事随风",
    "Kevin",
    "数据部",
    "大熊",
    "木子",
    "风之子",
    "静静",
]
OPENINGS = {
    "report": [
        "关于近期核查情况的报告\n\n市局：\n    根据工作部署，我单位组织开展了专项核查，现将有关情况报告如下：\n",
        "工作记录\n\n记录地点：三楼会议室\n\n    本次核查涉及的人员情况如下。\n",
        "情况通报（内部）\n\n各科室：\n    现将本周比对结果通报如下，请按职责分工落实。\n",
    ],
    "letter": [
        "协助查询函回复\n\n贵单位来函收悉。经我单位核实，相关信息如下：\n",
        "关于协查事项的复函\n\n来函已收到，查询结果如下，请查收：\n",
        "尊敬的领导：\n    您好！您要的材料整理如下，请审阅。\n",
    ],
    "mail": [
        "主题：补充材料\n发件人：综合科\n收件人：数据组\n\n各位好，附上今天整理的内容：\n",
        "主题：Re: 名单确认\n发件人：运营中心\n收件人：客服组\n\n请核对以下信息，有误请回复。\n",
        "主题：转发：查询结果\n发件人：档案室\n收件人：二组\n\n结果如下：\n",
    ],
}
CLOSINGS = ["以上情况属实，特此报告。", "以上信息请注意保密。", "此致\n敬礼！", "如有疑问请及时联系。", "（完）"]


def fields(template: str) -> list[str]:
    """The names in a template."""
    return [name for _, name, _, _ in string.Formatter().parse(template) if name]


class Teller:
    """Tells rows of one kind in sentences, and keeps the label of the file."""

    def __init__(self, world: World, kind: Kind, shape: str, lang: str) -> None:
        """Start empty."""
        self.world, self.kind, self.lang = world, kind, lang
        self.style: Style = world.style(prose=True)
        self.label = Label(kind.name, shape)

    def text(self, template: str) -> str:
        """Words of the file in its script."""
        return traditional(template) if self.lang == "tw" else template

    def tell(self, template: str, row: Row) -> str:
        """One sentence; its values are added to the label."""
        names = fields(template)
        cells = {name: cell_text(self.style, self.lang, name, row) for name in names}
        for name, cell in cells.items():
            self.label.add(name, cell)
        return self.text(template).format(**cells)

    def sentences(self, templates: list[str], people: int, mixed: bool) -> list[str]:
        """A sentence for each row; one person in five comes twice if the kind allows it."""
        rng = self.world.rng
        one = rng.choice(templates)
        told = []
        for _ in range(people):
            person = self.world.person()
            for _ in range(2 if self.kind.many and rng.random() < 0.2 else 1):
                template = rng.choice(templates) if mixed else one
                told.append(self.tell(template, self.kind.row(self.world, person)))
        self.label.records, self.label.people = len(told), people
        if "id}" not in one and "mobile" not in one:
            raise ValueError(f"no person key in {one}")
        return told


def document(genre: str) -> Callable[[Teller, random.Random], tuple[str, bytes | str]]:
    """A writer of reports, letters or mails."""

    def write(teller: Teller, rng: random.Random) -> tuple[str, str]:
        told = teller.sentences(LONG[teller.kind.name], rng.randrange(3, 9), rng.random() < 0.3)
        mark = rng.choice(("    ", "", "{}. ", "{}、", "（{}）"))
        body = [mark.format(i) + line for i, line in enumerate(told, 1)]
        gap = rng.choice(("\n", "\n\n"))
        return (
            "txt",
            teller.text(rng.choice(OPENINGS[genre]))
            + gap.join(body)
            + "\n\n"
            + teller.text(rng.choice(CLOSINGS))
            + "\n",
        )

    return write


def chat(teller: Teller, rng: random.Random) -> tuple[str, str]:
    """A chat: time and nickname, then the message; or all in one line."""
    told = teller.sentences(SHORT[teller.kind.name], rng.randrange(3, 9), True)
    one, two = rng.sample(NICKS, 2)
    second, lines, single = 0, [], rng.random() < 0.5
    day = f"2020-0{rng.randrange(1, 10)}-{rng.randrange(10, 28)}"
    queue = [(two, line) for line in told]
    for place in range(len(told), 0, -1):
        if rng.random() < 0.7:
            queue.insert(place, (rng.choice((one, two)), teller.text(rng.choice(SMALL_TALK))))
    queue.insert(0, (one, teller.text("在吗")))
    for nick, line in queue:
        second += rng.randrange(4, 190)
        stamp = f"{day} {9 + second // 3600:02d}:{second // 60 % 60:02d}:{second % 60:02d}"
        lines.append(f"{stamp} {nick}: {line}" if single else f"{nick} {stamp}\n{line}\n")
    return "txt", "\n".join(lines) + "\n"


def chat_plain(teller: Teller, rng: random.Random) -> tuple[str, str]:
    """Messages of one form, each in its line, as one forwards results."""
    told = teller.sentences(SHORT[teller.kind.name], rng.randrange(3, 14), False)
    return rng.choice(("txt", "md")), "\n\n".join(told) + "\n"


def word(teller: Teller, rng: random.Random) -> tuple[str, bytes]:
    """A document of paragraphs, cut into runs."""
    told = teller.sentences(LONG[teller.kind.name], rng.randrange(2, 7), rng.random() < 0.3)
    top = teller.text(rng.choice(("情况说明", "核查结果", "关于有关人员情况的说明")))
    lines = [paragraph(top), *(paragraph(line, rng) for line in told), paragraph(teller.text("特此说明。"))]
    return "docx", docx("".join(lines))


def page(teller: Teller, rng: random.Random) -> tuple[str, str]:
    """A web page of paragraphs or list items."""
    told = teller.sentences(LONG[teller.kind.name], rng.randrange(3, 8), False)
    tag = rng.choice(("p", "li"))
    body = "\n".join(f"<{tag}>{line}</{tag}>" for line in told)
    body = f"<ul>\n{body}\n</ul>" if tag == "li" else body
    return (
        "html",
        (
            "<html><head><meta"
            f' charset="utf-8"><title>内部通报</title></head>\n<body>\n<h2>内部通报</h2>\n{body}\n</body></html>\n'
        ),
    )


def under_head(teller: Teller, rng: random.Random) -> tuple[str, str]:
    """Calls or messages told below a line that says whose they are; some files have two people."""
    people = rng.choice((1, 1, 2))
    lines, count = [], 0
    head, line = rng.choice(HEADS), rng.choice(UNDER[teller.kind.name])
    for _ in range(people):
        person = teller.world.person()
        lines.append(teller.tell(head, person.base()))
        number = rng.randrange(4, 12)
        count += number
        rows = sorted((teller.kind.row(teller.world, person) for _ in range(number)), key=when)
        lines += [teller.tell(line, row) for row in rows] + [""]
    teller.label.records, teller.label.people = count, people
    return "txt", "\n".join(lines)


Writer = Callable[[Teller, random.Random], tuple[str, bytes | str]]
WAYS: dict[str, Writer] = {
    "report": document("report"),
    "letter": document("letter"),
    "mail": document("mail"),
    "chat": chat,
    "messages": chat_plain,
    "docx-prose": word,
    "html-prose": page,
}


def tell_file(world: World, kind: Kind, way: str, lang: str) -> tuple[str, bytes | str, Label]:
    """One file of sentences: extension, content, label."""
    teller = Teller(world, kind, way + (" tw" if lang == "tw" else ""), lang)
    ext, content = (under_head if way == "under-head" else WAYS[way])(teller, world.rng)
    return ext, content, teller.label
