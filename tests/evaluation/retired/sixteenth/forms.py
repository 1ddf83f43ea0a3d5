"""Running text: records told in sentences, within chats, mails and documents."""

import re
from pathlib import Path

from events import make_rows
from table import KINDS, RULES, Table

SMALL = ["收到", "稍等我问下", "好的，辛苦", "这个先放着", "下午开会说", "嗯嗯", "表格我晚点补", "已转给同事了"]
NOTES = [
    "以上情况已向当事人核实。",
    "其余材料另行报送。",
    "按照工作要求，现将有关情况说明如下。",
    "请各单位于周五前反馈。",
]
HEADS = {"doc": "关于{}的情况说明", "mail": "{}事项转办"}


def load_forms():
    """Each form as kind, sort and two wordings."""
    lines = (Path(__file__).parent / "forms.txt").read_text("utf-8").splitlines()
    return [(*lines[i][1:].split("|"), lines[i + 1], lines[i + 2]) for i in range(0, len(lines), 3)]


def told(gen, kind, wordings, count):
    """Sentences with their labels and ledger."""
    rows = make_rows(gen, kind, count)
    texts, values, ledger = [], {}, []
    common = {k for w in wordings for k in re.findall(r"\{(\w+)\}", w)}
    for number, row in enumerate(rows):
        wording = wordings[number % 2]
        used = re.findall(r"\{(\w+)\}", wording)
        texts.append(wording.format(**row))
        for key in used:
            if key in RULES and row[key] not in values.setdefault(RULES[key], []):
                values[RULES[key]].append(row[key])
        who = next(k for k in ("idno", "passport", "mobile") if k in common)
        ledger.append(
            {
                "cells": [row[k] for k in used if k in ("name", "idno", "passport", "card", "plate", "mobile")],
                "person": row[who],
            }
        )
    answer = {
        "kind": kind,
        "records": count,
        "people": len({one["person"] for one in ledger}),
        "values": values,
        "allowed": {},
        "decoys": [],
    }
    return texts, answer, ledger


def render(gen, kind, sort, texts):
    """The sentences within a chat, a mail or a document."""
    title = KINDS[kind][0]
    if sort == "chat":
        a, b = gen.pick("老周 陈姐 小郭"), gen.pick("阿杰 值班室 客服03")
        out = [f"———— {title}沟通群 ————"]
        for text in texts:
            out.append(f"{gen.tick():%Y-%m-%d %H:%M:%S} {a}\n{text}\n")
            if gen.rng.random() < 0.6:
                out.append(f"{gen.tick():%Y-%m-%d %H:%M:%S} {b}\n{gen.pick(SMALL)}\n")
        return "\n".join(out)
    head = HEADS[sort].format(title)
    lines = [head, "", gen.pick(NOTES), ""]
    for number, text in enumerate(texts, 1):
        lines += [f"{number}. {text}" if sort == "mail" else f"　　{text}", ""]
    return "\n".join([*lines, "　　特此说明。" if sort == "doc" else "谢谢！", f"{gen.tick():%Y年%m月%d日}", ""])


def as_table(kind):
    """An empty table that gives title and name of a kind."""
    title, name, _ = KINDS[kind]
    return Table(kind, title, name, [], {}, [])
