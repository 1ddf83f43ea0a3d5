"""Files of running text: chats, letters, police reports, notices."""

from __future__ import annotations

import string
from collections.abc import Callable
from datetime import datetime, timedelta
from random import Random

import phrases
from habits import Habits
from kinds import Row, Table, Truth, make_table
from people import make_name, moment

Told = tuple[str, Truth]


def fields_of(template: str) -> list[str]:
    """The placeholders of a sentence."""
    return [name for _, name, _, _ in string.Formatter().parse(template) if name]


def key_of(template: str) -> str:
    """The field that says whose record a sentence is."""
    return next(name for name in ("id_no", "passport", "mobile") if name in fields_of(template))


def tell(rng: Random, kind: str, templates: list[str], rows: list[Row], habits: Habits) -> tuple[list[str], Truth]:
    """Every row in a sentence, with what the sentences hold."""
    truth, lines = Truth(), []
    first = key_of(rng.choice(templates))
    templates = [template for template in templates if key_of(template) == first]
    for row in rows:
        template = rng.choice(templates)
        names = list(dict.fromkeys(fields_of(template)))
        truth.add(Table(kind, names, [row]))
        lines.append(template.format(**{name: habits.write(name, row[name]) for name in names}))
    return lines, truth


CHATTER = [
    "好的",
    "收到",
    "还有吗",
    "稍等，我再查一下",
    "[图片]",
    "这个也要",
    "在吗",
    "多少钱一条",
    "谢谢",
    "嗯嗯",
    "不急",
    "OK",
]


def chat(rng: Random, kind: str, count: int, habits: Habits) -> Told:
    """An exported chat: a record per message, small talk between."""
    rows = make_table(rng, kind, count).rows
    lines, truth = tell(rng, kind, phrases.CHAT[kind], rows, habits)
    one, two = make_name(rng, True)[-2:] + "哥", rng.choice(["客户A", "小店", "Leo", "晴天", "老地方"])
    clock = moment(rng, 2016, 2021)
    form = rng.choice(["{when} {who}\n{text}\n", "[{when}] {who}: {text}", "{who} {when}\n{text}\n"])
    out = []
    for line in lines:
        while rng.random() < 0.4:
            out.append(form.format(when=_tick(clock), who=two, text=rng.choice(CHATTER)))
            clock += timedelta(seconds=rng.randint(5, 300))
        out.append(form.format(when=_tick(clock), who=one, text=line))
        clock += timedelta(seconds=rng.randint(20, 900))
    return "\n".join(out) + "\n", truth


def _tick(clock: datetime) -> str:
    return clock.strftime("%Y-%m-%d %H:%M:%S")


OPENERS = ["您好：", "各位领导：", "王经理，", "同事们好：", "老师您好："]
CLOSERS = ["以上请查收。", "如有疑问请随时联系。", "请勿外传，谢谢！", "顺祝工作顺利。"]


def letter(rng: Random, kind: str, count: int, habits: Habits) -> Told:
    """A letter whose paragraphs tell a record each."""
    rows = make_table(rng, kind, count).rows
    lines, truth = tell(rng, kind, phrases.PROSE[kind], rows, habits)
    if rng.random() < 0.5:
        lines = [f"{number}、{line}" for number, line in enumerate(lines, 1)]
    gap = rng.choice(["\n", "\n\n"])
    return rng.choice(OPENERS) + "\n\n现将有关情况汇总如下。\n\n" + gap.join(lines) + "\n\n" + rng.choice(
        CLOSERS
    ) + "\n", truth


def police(rng: Random, kind: str, count: int, habits: Habits) -> Told:
    """A police report."""
    rows = make_table(rng, "crime.case", count).rows
    lines, truth = tell(rng, "crime.case", phrases.POLICE, rows, habits)
    head = rng.choice(["情况通报", "工作简报", "办案情况汇总"])
    marks = "一二三四五六七八九十"
    lines = [f"（{marks[n]}）{line}" if n < len(marks) else line for n, line in enumerate(lines)]
    return head + "\n\n" + "\n\n".join(lines) + "\n\n特此报告。\n", truth


def notice(rng: Random, kind: str, count: int, habits: Habits) -> Told:
    """Notices as a message service sends them, one per line."""
    rows = make_table(rng, kind, count).rows
    lines, truth = tell(rng, kind, phrases.NOTICE[kind], rows, habits)
    return ("\n\n" if rng.random() < 0.3 else "\n").join(lines) + "\n", truth


Way = Callable[[Random, str, int, Habits], Told]
# name: (function, kinds or empty for all, most records)
PROSES: dict[str, tuple[Way, list[str], int]] = {
    "chat": (chat, list(phrases.CHAT), 14),
    "letter": (letter, list(phrases.PROSE), 12),
    "police report": (police, ["crime.case"], 9),
    "notices": (notice, list(phrases.NOTICE), 25),
}
