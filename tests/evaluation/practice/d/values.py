"""Random values with right check characters, and the persons that carry them."""
from __future__ import annotations

import random
import re
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path


def words(text: str) -> list[str]:
    """The words of a text."""
    return text.split()


HERE = Path(__file__).parent
REGIONS = [line.split("|") for line in (HERE / "regions.txt").read_text("utf-8").split("\n") if line]
SURNAMES = {
    "hans": "陈林黄张李王吴刘蔡杨许郑谢郭洪曾廖赖徐周叶苏冯贺龚邹熊孟秦阎薛侯雷段汤尹黎易常武乔",
    "hant": "陳林黃張李王吳劉蔡楊許鄭謝郭洪曾廖賴徐周葉蘇馮賀鄒孟秦薛侯雷湯黎易梁羅盧鍾",
}
GIVEN = {
    "hans": "晓敏志远秋霞建国雨桐泽宇丽娟海波嘉怡文博雪梅俊峰思琪永强玉珍子涵凯旋春燕立新慧玲鹏飞",
    "hant": "曉敏志遠秋霞雨桐澤宇麗娟海波嘉怡文博雪梅俊峰思琪永強玉珍子涵凱春燕立慧玲鵬飛穎詩偉",
}
PY_SUR = words(
    "Chen Lin Huang Zhang Li Wang Wu Liu Cai Yang Xu Zheng Xie Guo Hong Zeng Liao Su Feng He Zou Qin Xue Lei")
PY_GIV = words(
    "Xiaomin Zhiyuan Qiuxia Yutong Zeyu Lijuan Haibo Jiayi Wenbo Xuemei Junfeng Siqi Yuzhen Zihan "
    "Lixin Huiling")
ROADS = {
    "hans": words("中山路 解放东路 学院街 体育西路 滨江道 文昌巷 新华路 桂花园 长虹北街 花溪大道 和平里 永康弄"),
    "hant": words("中山路 解放東路 學院街 體育西路 濱江道 文昌巷 新華路 桂花園 長虹北街 花溪大道 和平里"),
    "latin": ["Zhongshan Rd", "Xueyuan St", "Binjiang Ave", "Wenchang Lane", "Xinhua Rd", "Huaxi Ave"],
}
PREFIX = words("130 131 132 133 134 135 136 137 138 139 147 150 151 152 153 155 156 157 158 159 166 170 173 175 176 "
               "177 178 "
          "180 181 182 183 185 186 187 188 189 191 193 195 198 199")
BINS = [("622202", 19, "工商银行"), ("621226", 19, "工商银行"), ("622848", 19, "农业银行"), ("621700", 19, "建设银行"),
        ("622700", 19, "建设银行"), ("621661", 19, "中国银行"), ("621790", 19, "中国银行"), ("621483", 16, "招商银行"),
        ("622588", 16, "招商银行"), ("622260", 19, "交通银行"), ("621799", 19, "邮储银行"), ("622622", 16, "民生银行"),
        ("622908", 18, "兴业银行"), ("622690", 16, "中信银行"), ("622848", 19, "农业银行")]
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
VIN_W = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
VIN_V = dict(zip("ABCDEFGHJKLMNPRSTUVWXYZ", (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"


def id_check(head: str) -> str:
    """The GB 11643 check character of 17 digits."""
    return "10X98765432"[sum(int(c) * w for c, w in zip(head, WEIGHTS)) % 11]


def luhn_ok(text: str) -> bool:
    """Whether the digits of the text pass Luhn."""
    total = 0
    for place, char in enumerate(reversed(text)):
        digit = int(char) * (1 + place % 2)
        total += digit - 9 if digit > 9 else digit
    return total % 10 == 0


def vin_ok(text: str) -> bool:
    """Whether the VIN's ninth character is its check character."""
    total = sum((VIN_V.get(c) or int(c)) * w for c, w in zip(text, VIN_W))
    return len(text) == 17 and text[8] == "0123456789X"[total % 11]


def dull(text: str) -> bool:
    """Whether digits look like a filler: runs of one digit, or counting up or down."""
    if re.search(r"(\d)\1{3}", text):
        return True
    return any(text[i:i + 4] in "0123456789 9876543210" for i in range(len(text) - 3))


def digits(rng: random.Random, length: int, first: str = "123456789") -> str:
    """Random digits that are no filler."""
    while True:
        text = rng.choice(first) + "".join(rng.choice("0123456789") for _ in range(length - 1))
        if not dull(text):
            return text


def plain_number(rng: random.Random, length: int) -> str:
    """Random digits that are no mobile, card or ID number by chance."""
    while True:
        text = digits(rng, length, "2345678" if length in (9, 11) else "123456789")
        if length < 12 or (not luhn_ok(text) and not (length == 18 and id_check(text[:17]) == text[17])):
            return text


def card(rng: random.Random) -> tuple[str, str]:
    """A card number with right Luhn digit, and its bank."""
    head, length, bank = rng.choice(BINS)
    body = head + digits(rng, length - 7, "0123456789")
    return next(body + d for d in "0123456789" if luhn_ok(body + d)), bank


def vin(rng: random.Random) -> str:
    """A VIN of a car built in China."""
    body = "L" + rng.choice(["SV", "FV", "GB", "VS", "HG", "BE", "SG", "GX"])
    chars = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
    while True:
        text = body + "".join(rng.choice(chars) for _ in range(8)) + digits(rng, 6, "0123456789")
        for check in "0123456789X":
            if vin_ok(text[:8] + check + text[9:17]):
                return text[:8] + check + text[9:17]


class Person:
    """One invented person; every field is drawn when first asked for, and then stays."""

    def __init__(self, rng: random.Random, script: str) -> None:
        self.rng, self.script = rng, script
        self.region = rng.choice(REGIONS)
        self.born = date(1952, 1, 1) + timedelta(days=rng.randrange(18900))
        while dull(f"{self.born:%m%d}"):
            self.born += timedelta(days=3)
        self.male = rng.random() < 0.55
        self.plan = rng.choice(PY_SUR), rng.choice(PY_GIV)

    @cached_property
    def name(self) -> str:
        if self.script == "latin":
            return " ".join(self.plan)
        given = GIVEN[self.script]
        return self.rng.choice(SURNAMES[self.script]) + "".join(self.rng.sample(given, self.rng.choice([1, 2, 2, 2])))

    @cached_property
    def id(self) -> str:
        while True:
            order = self.rng.randrange(10, 499) * 2 + self.male
            body = f"{self.region[0]}{self.born:%Y%m%d}{order:03d}"
            text = body + id_check(body)
            if not dull(text[10:]) and not (text.isdigit() and luhn_ok(text)):
                return text

    @cached_property
    def mob(self) -> str:
        while True:
            text = self.rng.choice(PREFIX) + digits(self.rng, 8, "0123456789")
            if not dull(text) and len(set(text[3:])) > 3:
                return text

    @cached_property
    def cardbank(self) -> tuple[str, str]:
        return card(self.rng)

    @cached_property
    def plate(self) -> str:
        tail = [self.rng.choice("0123456789") for _ in range(5)]
        tail[self.rng.randrange(3)] = self.rng.choice(LETTERS)
        if self.rng.random() < 0.2:
            return self.region[4] + self.rng.choice("DF") + self.rng.choice("ABCDE123456789") + digits(self.rng, 4)
        return self.region[4] + "".join(tail)

    @cached_property
    def vin(self) -> str:
        return vin(self.rng)

    @cached_property
    def passport(self) -> str:
        head = self.rng.choice(["E", "G", "E", "EA", "EB", "EC", "EF", "EH", "EJ"])
        return head + digits(self.rng, 9 - len(head), "123456789")

    @cached_property
    def mail(self) -> str:
        host = self.rng.choice(["163.com", "qq.com", "126.com", "sina.com", "foxmail.com", "139.com", "gmail.com"])
        name = (self.plan[1] + self.rng.choice(["", ".", "_"]) + self.plan[0]).lower()
        return f"{name}{self.rng.randrange(10, 999)}@{host}"

    @cached_property
    def land(self) -> str:
        code = self.region[5]
        return f"{code}-{digits(self.rng, 7 if code == '0592' else 8, '345678')}"

    @cached_property
    def home(self) -> tuple[float, float]:
        return self.rng.uniform(22.6, 39.9), self.rng.uniform(103.1, 121.2)

    @cached_property
    def addr(self) -> str:
        road = self.rng.choice(ROADS[self.script])
        number, room = self.rng.randrange(2, 400), self.rng.randrange(101, 2605)
        if self.script == "latin":
            return f"Rm {room}, {number} {road}, {self.region[3]}"
        place = self.region[1 if self.script == "hans" else 2]
        return f"{place}{road}{number}{'号' if self.script == 'hans' else '號'}{room}室"
