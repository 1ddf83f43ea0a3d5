"""Records in running text: chats, notes, letters and statements."""

from __future__ import annotations

import html
import json
import random
import re
from collections.abc import Callable

import binary
from events import KINDS, Row
from tables_text import Doc
from values import HERE

TALK = (
    "收到",
    "好的，稍等",
    "还有吗？",
    "先这些吧",
    "辛苦了",
    "这个急，今天要",
    "嗯嗯",
    "上面的先别外传",
    "我核对一下",
    "行，晚点结账",
)
NAMES = ("阿杰", "小鹿", "老周", "前台晓晓", "北风", "七月", "运营小王", "大熊")
LABEL = {
    "hotel.stay": "住宿",
    "travel.flight": "航班",
    "travel.train": "铁路出行",
    "border.crossing": "出入境",
    "netcafe.session": "网吧上网",
    "bank.account": "银行开户",
    "bank.balance": "存款余额",
    "bank.transaction": "账户交易",
    "property.housing": "房产权属",
    "property.rental": "房屋租赁",
    "driving.licence": "驾驶证",
    "driving.vehicle": "车辆登记",
    "crime.case": "涉案人员",
    "phone.cdr": "通话",
    "phone.sms": "短信",
    "location.fix": "手机定位",
    "identity.person": "人员身份",
}


def load() -> dict[str, dict[str, list[str]]]:
    """Read prose.txt."""
    out: dict[str, dict[str, list[str]]] = {}
    voices: dict[str, list[str]] = {}
    for line in (HERE / "prose.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            voices = out.setdefault(line[1:-1], {"A": [], "B": [], "C": []})
        elif line:
            voices[line[0]].append(line[2:])
    return out


TEMPLATES = load()


def sentences(kind: str, voice: str, rows: list[Row], rng: random.Random) -> tuple[list[str], list[list[str]]]:
    """Write a sentence a record; give also the fields that each one shows."""
    texts, shown = [], []
    start = rng.randrange(2)
    for index, row in enumerate(rows):
        template = TEMPLATES[kind][voice][(start + index) % 2]
        texts.append(template.format(**row))
        shown.append(re.findall(r"\{(\w+)\}", template))
    return texts, shown


def memo_docx(texts: list[str], about: str, rng: random.Random) -> Doc:
    """Write a memo."""
    body = [f"关于{about}情况的说明", "各科室：", *texts, "以上情况请知悉，本说明不得外传。", "综合科"]
    return Doc(binary.docx("".join(map(binary.paragraph, body))), "docx")


def notes_md(texts: list[str], about: str, rng: random.Random) -> Doc:
    """Write working notes."""
    return Doc(
        f"# {about}核查笔记\n\n今天把手头的几条过了一遍。\n\n" + "\n\n".join(texts) + "\n\n待办：下周归档。\n", "md"
    )


def handover(texts: list[str], about: str, rng: random.Random) -> Doc:
    """Write the notes of a shift."""
    items = [f"{n}. {text}" for n, text in enumerate(texts, 1)]
    return Doc(
        f"值班交接记录（{about}）\r\n\r\n交班人：老周    接班人：阿杰\r\n\r\n"
        + "\r\n".join(items)
        + "\r\n\r\n其他：打印机缺纸，已报修。\r\n",
        "txt",
    )


def wiki_page(texts: list[str], about: str, rng: random.Random) -> Doc:
    """Write a saved page of an internal site."""
    body = "\n".join(f"<p>{html.escape(text)}</p>" for text in texts)
    return Doc(
        f'<html><head><meta charset="@ENC@"><title>{about}</title></head><body>\n<h1>{about}情况</h1>\n{body}\n'
        "<footer>内部知识库 · 请勿转载</footer></body></html>\n",
        "html",
    )


def notebook(texts: list[str], about: str, rng: random.Random) -> Doc:
    """Write text cells of a notebook."""
    cells = [{"cell_type": "markdown", "metadata": {}, "source": [text]} for text in [f"## {about}人工核对", *texts]]
    return Doc(
        json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}, ensure_ascii=False, indent=1),
        "ipynb",
        True,
    )


def audit(texts: list[str], about: str, rng: random.Random) -> Doc:
    """Write the findings of an audit."""
    items = "\n\n".join(f"（{n}）{text}" for n, text in enumerate(texts, 1))
    return Doc(
        f"{about}数据专项检查底稿\n\n一、抽查方法：随机抽取业务台账。\n\n二、抽查到的记录\n\n{items}\n\n三、建议：收紧导出权限。\n",
        "txt",
    )


def mixed(texts: list[str], rng: random.Random) -> list[str]:
    """Put small talk between the messages."""
    out = []
    for text in texts:
        out.append(text)
        if rng.random() < 0.6:
            out.append(rng.choice(TALK))
    return out


def wechat(texts: list[str], about: str, rng: random.Random) -> Doc:
    """Write a chat as a phone backup shows it."""
    who = rng.sample(NAMES, 2)
    out = [f"聊天记录导出：{about}群", ""]
    for n, text in enumerate(mixed(texts, rng)):
        out += [f"{rng.choice(who)}  2022-08-{n % 27 + 1:02d} 10:{n + 10}", text, ""]
    return Doc("\n".join(out), "txt")


def slack(texts: list[str], about: str, rng: random.Random) -> Doc:
    """Write the export of a team chat."""
    body = [
        {
            "type": "message",
            "user": rng.choice(NAMES),
            "ts": f"16{rng.randrange(10**7, 10**8)}.000{n:03d}",
            "text": text,
        }
        for n, text in enumerate(mixed(texts, rng))
    ]
    return Doc(json.dumps(body, ensure_ascii=rng.random() < 0.4, indent=2), "json", True)


def chat_html(texts: list[str], about: str, rng: random.Random) -> Doc:
    """Write a chat as a messenger's page."""
    body = "\n".join(
        f'<div class="message"><div class="from_name">{rng.choice(NAMES)}</div>'
        f'<div class="text">{html.escape(text)}</div></div>'
        for text in mixed(texts, rng)
    )
    return Doc(f'<html><head><meta charset="@ENC@"></head><body>\n{body}\n</body></html>\n', "html")


def subtitles(texts: list[str], about: str, rng: random.Random) -> Doc:
    """Write the transcript of recorded voice messages."""
    out = []
    for n, text in enumerate(mixed(texts, rng), 1):
        out += [str(n), f"00:{n:02d}:01,000 --> 00:{n:02d}:14,500", text, ""]
    return Doc("\n".join(out), "srt")


def irc(texts: list[str], about: str, rng: random.Random) -> Doc:
    """Write a chat log of a robot."""
    out = [f"[22:{n:02d}:07] <{rng.choice(NAMES)}> {text}" for n, text in enumerate(mixed(texts, rng))]
    return Doc("\n".join(out) + "\n", "log")


def letter_mail(texts: list[str], about: str, rng: random.Random) -> Doc:
    """Write a mail."""
    body = f"您好：\n\n现将收到的{about}相关来信内容转上，请处理。\n\n" + "\n\n".join(texts) + "\n\n此致\n客服中心\n"
    return Doc(binary.mail(f"转办：{about}来信", [("plain", body)]), "eml")


def letters_docx(texts: list[str], about: str, rng: random.Random) -> Doc:
    """Write letters of applicants."""
    body = [f"{about}类来件汇编"]
    for n, text in enumerate(texts, 1):
        body += [f"来件{n}", text, "请予办理为盼。"]
    return Doc(binary.docx("".join(map(binary.paragraph, body))), "docx")


def register(texts: list[str], about: str, rng: random.Random) -> Doc:
    """Write a register of letters."""
    out = [f"群众来信摘抄（{about}）", ""]
    for n, text in enumerate(texts, 1):
        out += [f"〔来信{n:02d}〕{text}", "　　拟办意见：转相关部门阅处。", ""]
    return Doc("\r\n".join(out), "txt")


def minutes(texts: list[str], about: str, rng: random.Random) -> Doc:
    """Write minutes."""
    body = "\n".join(f"- {text}" for text in texts)
    return Doc(f"# {about}个案会商纪要\n\n会议逐件讨论了以下材料：\n\n{body}\n\n会议要求一周内答复。\n", "md")


def chat_csv(texts: list[str], about: str, rng: random.Random) -> Doc:
    """Write the messages of a group as a table of time, sender and text."""
    out = ["时间,发送人,消息内容"]
    for n, text in enumerate(mixed(texts, rng)):
        out.append(f'2022-10-{n % 27 + 1:02d} 19:{n + 20},{rng.choice(NAMES)},"{text}"')
    return Doc("\r\n".join(out) + "\r\n", "csv")


def work_order(texts: list[str], about: str, rng: random.Random) -> Doc:
    """Write the progress notes of an order."""
    out = [f"协查工单 XC-{rng.randrange(1000, 9999)}", f"事项：{about}核查", ""]
    for n, text in enumerate(texts, 1):
        out += [f"[进展{n}] {text}", ""]
    return Doc("\n".join(out) + "[结束] 已反馈，工单关闭。\n", "txt")


def web_complaints(texts: list[str], about: str, rng: random.Random) -> Doc:
    """Write what people typed into a complaint page."""
    body = [
        {"complaintId": 7000 + n, "channel": "web", "content": text, "status": "待受理"} for n, text in enumerate(texts)
    ]
    return Doc(json.dumps({"topic": about, "list": body}, ensure_ascii=False, indent=2), "json", True)


FRAMES: dict[str, dict[str, Callable[[list[str], str, random.Random], Doc]]] = {
    "A": {
        "memo-docx": memo_docx,
        "notes-markdown": notes_md,
        "handover-note": handover,
        "wiki-html": wiki_page,
        "notebook-text": notebook,
        "audit-report": audit,
        "work-order": work_order,
    },
    "B": {
        "chat-backup": wechat,
        "team-chat-json": slack,
        "chat-html": chat_html,
        "voice-transcript": subtitles,
        "chat-log": irc,
        "chat-csv": chat_csv,
    },
    "C": {
        "mail-letter": letter_mail,
        "letters-docx": letters_docx,
        "letter-register": register,
        "minutes": minutes,
        "web-complaints": web_complaints,
    },
}
assert set(LABEL) == set(KINDS)
