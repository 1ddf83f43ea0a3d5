"""How fast lists of people are read that are no tables with a header, in the ways in which people write them.

    python tests/benchmarks/lists.py [--people 20000 40000]

CPU in microseconds a person, one process: of the shorter list, and of what the longer one holds more. The first 10,000
findings of a rule are listed one by one, and the first lines are read to learn what the others are.
"""

from __future__ import annotations

import argparse
import random
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

SCAN = [sys.executable, "-m", "pii_scan", "scan", "-q", "-j", "1", "--isolated"]
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
PLACES = ("广东省深圳市南山区科技路", "北京市朝阳区建国路", "杭州市西湖区文三路")
HOTELS = ("如家酒店", "汉庭酒店", "锦江之星", "7天连锁")
LISTS = (
    "{name}----{id}----{mobile}",
    "{mobile}----{password}",
    "{mail}----{password}----{mobile}",
    "{name},{id},{mobile},{hotel},{day} {time},{room}",
    "{name}|{sex}|{id}|{mobile}|{place}",
    "{qq}\t{mobile}\t{mail}",
    "{id}",
    "{mobile}",
    "{mobile},{name},北京,{place}",
    "{day} {time} INFO user={name} idcard={id} phone={mobile} hotel={hotel} room={room}",
    "{day} {time} [INFO] 用户{name}登录，手机号{mobile}，身份证{id}",
    "{name}（身份证号{id}，电话{mobile}）于{day}入住{hotel}{room}房。",
    '{{"u":{{"n":"{name}","idNo":"{id}"}},"t":"{mobile}","place":"{place}"}}',
    "姓名：{name}\n身份证号：{id}\n手机：{mobile}\n",
    "姓名：{name} 身份证号：{id} 手机号：{mobile} 邮箱：{mail} 地址：{place}",
    "- name: {name}\n  id_card: {id}\n  phone: {mobile}",
    "<user><name>{name}</name><idcard>{id}</idcard><mobile>{mobile}</mobile></user>",
    "[user{room}]\nname={name}\nidcard={id}\nmobile={mobile}\n",
    "BEGIN:VCARD\nFN:{name}\nTEL:{mobile}\nNOTE:{id}\nEND:VCARD",
    "{day} {time} {name}: 我的电话是{mobile}，身份证{id}",
    "{plate} {time} 进场 A{age}口",
    "{number}、{name}，{sex}，{age}岁，身份证{id}，因盗窃被拘留。",
)


def person(rng: random.Random, number: int) -> dict[str, str]:
    """Made up; one ID number in twenty has a wrong check character, and one in twenty a small one."""
    body = f"{rng.choice(('110105', '310101', '440305', '810000'))}{rng.randrange(1950, 2013)}"
    body += f"{rng.randrange(1, 13):02}{rng.randrange(1, 29):02}{rng.randrange(1000):03}"
    check = "10X98765432"[(sum(int(a) * w for a, w in zip(body, WEIGHTS, strict=True)) + (rng.random() < 0.05)) % 11]
    return {
        "name": rng.choice("王李张刘陈黄高于余欧") + "".join(rng.sample("海芳建国丽华伟敏", rng.randrange(1, 3))),
        "id": body + (check if rng.random() < 0.95 else check.lower()),
        "mobile": f"1{rng.choice(('38', '39', '86', '50', '54'))}{rng.randrange(10**8):08}",
        "mail": "".join(rng.choices("abcdeq123", k=rng.randrange(4, 9))) + rng.choice(("@qq.com", "@163.com")),
        "password": "".join(rng.choices("abcXYZ789", k=rng.randrange(6, 10))),
        "qq": str(rng.randrange(10_000, 10**10)),
        "place": f"{rng.choice(PLACES)}{rng.randrange(1, 300)}号" + rng.choice(("", "3栋501室")),
        "hotel": rng.choice(HOTELS),
        "day": f"20{rng.randrange(15, 25)}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}",
        "time": f"{rng.randrange(24):02}:{rng.randrange(60):02}:{rng.randrange(60):02}",
        "room": str(rng.randrange(1, 3000)),
        "sex": rng.choice("男女"),
        "age": str(rng.randrange(1, 100)),
        "number": str(number),
        "plate": f"{'京沪粤浙'[number % 4]}{'ABCDE'[number % 5]}{10_000 + number * 37 % 90_000}",
    }  # fmt: skip


def written(path: Path, form: str, people: int) -> Path:
    """A list of so many people, the same each time."""
    rng = random.Random(11)
    with path.open("w", encoding="utf-8") as stream:
        for number in range(people):
            stream.write(form.format(**person(rng, number)) + "\n")
    return path


def seconds(path: Path) -> float:
    """CPU seconds of a scan."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([*SCAN, path], stdout=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Print a line for each way."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--people", type=int, nargs=2, default=(20_000, 40_000))
    few, many = parser.parse_args().people
    print(f"{few:>8,} {f'+ {many - few:,}':>10}   us a person")
    with tempfile.TemporaryDirectory() as folder:
        for form in LISTS:
            one, other = (seconds(written(Path(folder) / "list.txt", form, count)) for count in (few, many))
            print(f"{one / few * 1e6:8.0f} {(other - one) / (many - few) * 1e6:10.0f}   {form!r}", flush=True)


if __name__ == "__main__":
    main()
