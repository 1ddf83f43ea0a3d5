"""Parses template files and turns blocks into text, labels and bytes."""
from __future__ import annotations

import random
import re
from datetime import datetime, timedelta
from pathlib import Path

from engine import Block, State, render
from persons import Person, make_mobile, make_person

S2T = str.maketrans("张刘陈杨黄赵吴孙马罗郑谢许邓韩冯肖萧董蒋余华丽红兰强洋军杰娟涛辉兰霞刚桂远浩国栋东晓立海燕怡航凤慧鹏飞县区镇号单闽广庆云宁东门"
                    "湾苏圳龙厦汉阳兴医钱电话东网车艳静欧", "張劉陳楊黃趙吳孫馬羅鄭謝許鄧韓馮肖蕭董蔣余華麗紅蘭強洋軍傑娟濤輝蘭霞剛桂遠浩國棟東曉立海燕怡航鳳慧鵬飛縣區鎮號單閩廣慶雲寧東門"
                    "灣蘇圳龍廈漢陽興醫錢電話東網車艷靜歐")


def parse(path: Path) -> list[Block]:
    out: list[Block] = []
    for chunk in re.split(r"^=== ", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        first, _, body = chunk.partition("\n")
        parts = [p.strip() for p in first.split(" | ")]
        opts = dict(o.partition("=")[::2] for o in (parts[3].split() if len(parts) > 3 else []))
        blk = Block(parts[0], parts[1], parts[2], opts)
        fill(blk, body)
        out.append(blk)
    return out


def fill(blk: Block, body: str) -> None:
    parts = re.split(r"^@@(\w+)(.*)\n", body, flags=re.MULTILINE)
    blk.head = parts[0]
    for k in range(1, len(parts), 3):
        name, arg, text = parts[k], parts[k + 1].strip(), parts[k + 2]
        if name == "row":
            blk.rows.append(text)
            blk.join = arg or blk.join
        elif name == "noise":
            blk.noise.append(text)
        elif name == "person":
            blk.person, blk.pjoin = text, arg
        elif name == "page":
            blk.page, blk.every = text, int(arg)
        elif name in ("end", "tail"):
            setattr(blk, name, text)
        else:
            raise ValueError(f"{blk.path}: {name}")


def joined(text: str, join: str) -> str:
    return text.rstrip("\n") + join + "\n" if join else text


def rng_range(rng: random.Random, text: str) -> int:
    low, _, high = text.partition("-")
    return rng.randint(int(low), int(high or low))


def crowd(rng: random.Random, blk: Block, total: int) -> list[Person]:
    want = blk.opts.get("p", "")
    if want == "n":
        size = total
    elif want:
        size = min(total, rng_range(rng, want))
    else:
        size = rng.randint(max(2, total // 2), total)
    out: list[Person] = []
    while len(out) < size:
        one = make_person(rng)
        if all(one.at["id"] != p.at["id"] and one.at["mob"] != p.at["mob"] for p in out):
            out.append(one)
    return out


def step(st: State, blk: Block) -> None:
    rng = st.rng
    low, high = (float(v) for v in blk.opts.get("gap", "20-2000").split("-"))
    st.now += timedelta(minutes=rng.uniform(low, high), milliseconds=rng.randrange(1000))
    low, high = (float(v) for v in blk.opts.get("dur", "30-300").split("-"))
    st.end = st.now + timedelta(minutes=rng.uniform(low, high))
    st.var, st.rec = {}, {}
    st.idx += 1


def flat(st: State, blk: Block, people: list[Person], total: int) -> str:
    order = people + [st.rng.choice(people) for _ in range(total - len(people))]
    if blk.opts.get("order") == "group":
        order.sort(key=lambda p: p.at["id"])
    else:
        st.rng.shuffle(order)
    out = []
    for k, who in enumerate(order):
        if blk.every and k % blk.every == 0:
            st.var["pg"] = str(k // blk.every + 1)
            out.append(render(st, blk.page))
        while blk.noise and st.rng.random() < .3:
            step_idx = st.idx
            step(st, blk)
            st.idx = step_idx
            out.append(render(st, st.rng.choice(blk.noise)))
        step(st, blk)
        st.who = who
        text = render(st, blk.rows[k % len(blk.rows)])
        out.append(joined(text, blk.join) if k < total - 1 else text)
    return "".join(out)


def nested(st: State, blk: Block, people: list[Person], total: int) -> str:
    counts = [1] * len(people)
    for _ in range(total - len(people)):
        counts[st.rng.randrange(len(people))] += 1
    out, start = [], st.now
    for k, who in enumerate(people):
        st.who, st.pidx, st.var, st.rec, st.now = who, k + 1, {}, {}, start
        st.var["cnt"] = str(counts[k])
        out.append(render(st, blk.person or ""))
        for j in range(counts[k]):
            step(st, blk)
            text = render(st, blk.rows[j % len(blk.rows)])
            out.append(joined(text, blk.join) if j < counts[k] - 1 else text)
        st.var, st.rec = {"cnt": str(counts[k])}, {}
        text = render(st, blk.end)
        if not text and k < len(people) - 1 and blk.pjoin:
            out[-1] = joined(out[-1], blk.pjoin)
        else:
            out.append(joined(text, blk.pjoin) if k < len(people) - 1 and text else text)
    return "".join(out)


def make(seed: int, blk: Block) -> tuple[str, dict[str, object]]:
    rng = random.Random(f"{seed}/{blk.path}")
    null = blk.kind == "null"
    total = rng_range(rng, blk.opts.get("n", "6-22"))
    people = crowd(rng, blk, total)
    year = rng_range(rng, blk.opts.get("yr", "2014-2022"))
    start = datetime(year, rng.randint(1, 12), rng.randint(1, 28), rng.randint(0, 23), rng.randint(0, 59), rng.randint(0, 59))
    st = State(rng, people[0], start, start)
    st.peers = [make_mobile(rng) for _ in range(max(3, total // 2))]
    st.total = total
    text = render(st, blk.head)
    text += nested(st, blk, people, total) if blk.person is not None else flat(st, blk, people, total)
    st.who = people[0] if len(people) == 1 else people[-1]
    st.var, st.rec = {}, {}
    text += render(st, blk.tail)
    script = blk.opts.get("scr", "hans")
    if script == "hant":
        text = text.translate(S2T)
    lab: dict[str, object] = {"kind": None if null else blk.kind, "records": 0 if null else total,
                              "people": None if null else len(people), "values": st.values, "allowed": st.allowed,
                              "decoys": sorted(set(st.decoys)),
                              "shape": {"way": blk.way, "script": script, "encoding": blk.opts.get("enc", "utf-8"),
                                        "container": blk.opts.get("c")}}
    return text, lab
