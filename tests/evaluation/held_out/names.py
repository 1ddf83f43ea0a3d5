"""Labelled sentences with names and addresses: python names.py --seed N --count M OUT.jsonl."""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from random import Random

from name_templates import templates
from people import ESTATES, GIVEN, REGIONS, ROADS, SURNAMES, words

MINORITY = words("""
阿卜杜拉·买买提 古丽娜尔·艾合买提 迪丽努尔·阿不都 巴特尔·孟和 艾力·吐尔逊 阿依古丽·热合曼
扎西·次仁 木合塔尔·依明 帕提古丽·肉孜 吾买尔·卡德尔
""")
RARE = words("覃 莫 阮 邢 龚 骆 柯 裴 祝 翟 阎 卓 缪 臧 闵 褚 岑 司徒 慕容 令狐 夏侯 皇甫 东方")
MORE_GIVEN = words(
    "梓 涵 轩 萱 睿 瑶 诗 翰 翔 妍 岚 珊 蓉 莲 荣 福 根 宝 顺 庆 贵 成 海 江 山 林 天 云 月 心 子 一 永 世 家 学 正"
)
COMPANIES = words("""
腾达贸易有限公司 华信置业 中建三局 顺丰速运 王老吉药业 李宁体育 张裕葡萄酒公司 周大福珠宝 高德软件 万达集团
""")
PLACES = words(
    "成都 石家庄 张家口 马鞍山 广州市天河区 江苏省 黄山 白云机场 高邮 安阳 南山区 浙江杭州 王府井 周口 陆家嘴"
)


def make_name(rng: Random) -> str:
    """A name of two to four characters, or of a minority."""
    if rng.random() < 0.04:
        return rng.choice(MINORITY)
    family = rng.choice(RARE) if rng.random() < 0.2 else rng.choice(SURNAMES)[0]
    pool = [part[0] for part in GIVEN] + MORE_GIVEN
    return family + "".join(rng.choice(pool) for _ in range(rng.choice((1, 2, 2, 2))))


def make_address(rng: Random) -> str:
    """An address from the full form down to street and number."""
    region = rng.choice(REGIONS)
    province, city, district = region[1:4]
    road = f"{rng.choice(ROADS)}{rng.randint(1, 998)}号"
    lane = f"{rng.choice(ROADS)}{rng.randint(2, 990)}弄{rng.randint(1, 80)}号{rng.randint(101, 1802)}室"
    flat = f"{rng.choice(ESTATES)}{rng.randint(1, 32)}栋{rng.randint(1, 4)}单元{rng.randint(101, 2903)}"
    block = f"{rng.choice(ESTATES)}{rng.randint(1, 19)}号楼{rng.randint(101, 1903)}室"
    village = (
        f"{rng.choice('王李张刘陈')}家{rng.choice(('村', '庄村', '沟村'))}{rng.randint(1, 12)}组{rng.randint(1, 99)}号"
    )
    short = re.sub("[省市]", "", province) + city
    heads = (province + city + district, city + district if city else province + district, district, "", short)
    tail = rng.choice((road, road + flat, flat, block, lane, village, f"{road}附{rng.randint(1, 9)}号"))
    return rng.choice(heads) + tail


def fill(template: str, rng: Random) -> tuple[str, list[dict[str, object]]]:
    """One text and the values in it."""
    text, values = "", []
    for part in re.split(r"(\{\w\})", template):
        key = part[1:-1] if re.fullmatch(r"\{\w\}", part) else ""
        if not key:
            text += part
            continue
        kind = {"n": "name", "m": "name", "t": "name", "a": "address", "b": "address"}.get(key)
        value = (
            {"name": make_name, "address": make_address}[kind](rng)
            if kind
            else rng.choice({"p": PLACES, "c": COMPANIES, "d": [str(n) for n in range(2, 60)]}[key])
        )
        if kind:
            values.append({"kind": kind, "value": value, "start": len(text)})
        text += value
    return text, values


def samples(seed: int, count: int) -> list[dict[str, object]]:
    """So many labelled texts, every template as often as any other."""
    rng = Random(f"names/{seed}")
    known = templates()
    lines = []
    for number in range(count):
        style, template = known[number % len(known)]
        text, values = fill(template, rng)
        lines.append({"style": style, "text": text, "values": values})
    rng.shuffle(lines)
    return lines


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("out", type=Path)
    options = parser.parse_args()
    lines = samples(options.seed, options.count)
    options.out.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    print(f"{len(lines)} texts from {len(templates())} templates in {options.out}")


if __name__ == "__main__":
    main()
