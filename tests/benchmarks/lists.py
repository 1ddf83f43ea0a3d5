"""How fast lists of people and logs are read, which are no tables with a header, in the ways in which they are written.

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
import uuid
from pathlib import Path

SCAN = [sys.executable, "-m", "pii_scan", "scan", "-q", "-j", "1", "--isolated"]
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
# No two people live, work and stay in the same places: a list is known by its form, not by the words in it.
CITIES = (
    "广东省深圳市南山区",
    "北京市朝阳区",
    "杭州市西湖区",
    "四川省成都市武侯区",
    "湖北武汉洪山区",
    "西安市雁塔区",
    "郑州市金水区",
)
ROADS = [
    "建设",
    "解放",
    "人民",
    "中山",
    "和平",
    "文化",
    "长江",
    "黄河",
    "新华",
    "光明",
    "胜利",
    "幸福",
    "青年",
    "科技",
    "学府",
    "滨河",
    "东风",
    "红旗",
    "延安",
    "昆仑",
]
ESTATES = [
    "阳光",
    "金色",
    "翠湖",
    "书香",
    "锦绣",
    "碧水",
    "蓝天",
    "绿地",
    "龙湖",
    "保利",
    "御景",
    "天成",
    "紫金",
    "银河",
]
HOMES = ["花园", "小区", "家园", "新村", "公寓", "名苑", "华庭", "国际城", "苑", "府"]
TRADES = ["科技", "贸易", "电子", "实业", "餐饮", "物流"]
HOTELS = ("如家酒店", "汉庭酒店", "锦江之星", "7天连锁")
SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华慧巧美婷玉萍红玲芬燕彩春菊兰凤洁梅琳素云莲真雪荣爱妹香月凡佳嘉琼勤珍海建国"
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
    "{name}，{sex}，身份证号{id}，住{place}，联系电话{mobile}，在{work}工作。",
    "{day} {time} {name}\n收货地址{place}，电话{mobile}，谢谢\n",
    "姓名：{name}\n身份证号：{id}\n联系电话：{mobile}\n家庭住址：{place}\n工作单位：{work}\n",
    "{day} {time} INFO register name={name}, idCard={id}, mobile={mobile}, addr={place}, cost={room}ms",
    '{{"id":{number},"name":"{name}","idNo":"{id}","mobile":"{mobile}","address":"{place}","company":"{work}"}}',
    '{{"ts":"{day}T{time}Z","level":"INFO","msg":"实名认证通过 用户{name} 证件{id} 手机{mobile}","ip":"10.0.{age}.{age}"}}',
    'partition:1\tvalue:{{"name": "{name}", "idNo": "{id}", "trainNo": "{train}", "from": "{from}", "to": "{to}", '
    '"departTime": "{day}T{time}", "seat": "{seat}"}}',
    '<sms address="{mobile}" body="明天{age}点到{place}见" readable_date="{day} {time}" contact_name="{name}" />',
)
# Those that are read as tables.
TUPLES = ("INSERT INTO `t_member` VALUES ({number},'{name}','{id}','{mobile}','{place}','{work}','{day} {time}',1);",)

AIRPORTS = ("PEK", "SHA", "CAN", "SZX", "CTU", "CKG", "XIY", "KMG", "HGH", "NKG", "WUH", "CSX", "XMN", "TAO", "DLC")
AIRLINES, ISSUERS = ("CA", "MU", "CZ", "HU", "ZH", "3U", "9C"), (999, 781, 784, 880, 479)
BANKS = ("中国工商银行", "招商银行", "中信银行", "建设银行", "中国农业银行", "兴业银行", "平安银行", "北京银行")
PROVINCES = ("广东省", "四川省", "浙江省", "江苏省", "湖北省", "湖南省", "山东省", "陕西省", "福建省")
TOWNS = ("深圳市", "成都市", "杭州市", "南京市", "武汉市", "长沙市", "济南市", "西安市", "福州市", "苏州市")
SENDERS = ("顺丰", "学为教育", "云途", "市医院", "京东", "滴滴出行", "招商银行", "中国移动", "美团")
TEXTS = (
    "您的验证码是{code}，5分钟内有效，请勿泄露。",
    "您预约的眼科已成功，请准时就诊。",
    "家长您好，本周日的课程调整到下午{hour}点。",
    "您的快递已到驿站，取件码{code}，请及时领取。",
)
# Lines of services that log what they do for people.
LOGS = (
    "{day} {time}.{ms} INFO  [http-nio-8080-exec-{age}] c.e.order.BookingService - [{uuid}] issueTicket success "
    "pax={name} idNo={id} phone={mobile} flightNo={flight} depDate={day} seg={from}-{to} ticketNo={ticket}",
    "{day} {time}.{ms} DEBUG [{hex8},{hex16}] c.s.SettleService - save BankAccount(id={number}, accountName={name}, "
    "idCard={id}, cardNo={card}, bankName={bank}, province={province}, city={town})",
    '10.0.{age}.{age} - - [1{hour}/Feb/2018:{time} +0800] "GET /lbs/report?phone={mobile}&lng={lng}&lat={lat}'
    '&speed={age} HTTP/1.1" 200 33 "-" "okhttp/3.11.0"',
    "{day} {time}.{ms} INFO SmsSender submit ok mobile={mobile} content=【{sender}】{text} msgid={hex16} status={state}",
    "{day} {time}.{ms} INFO RentRemind contract=ZL20{room}{number} tenant={name} idNo={id} mobile={mobile} addr={place} "
    "rent={room} period={day}~{day} status={state}",
    '{{"@timestamp":"{day}T{time}.{ms}Z","level":"INFO","traceId":"{hex16}{hex16}","thread":"http-nio-exec-{age}",'
    '"message":"submit ok","user":{{"name":"{name}","certNo":"{id}","mobile":"{mobile}"}},"cost":{age}}}',
    '10.0.{age}.{age} - - [1{hour}/Mar/2021:{time} +0800] "POST /api/v1/user/register HTTP/1.1" 200 {room} body='
    '{{"realName":"{name}","idCard":"{id}","phone":"{mobile}","deviceId":"{uuid}"}}',
    "{day} {time}\t{age} Query\tUPDATE t_user SET mobile='{mobile}', updated='{day} {time}' "
    "WHERE id_card='{id}' AND name='{name}'",
    "{day} {time}.{ms} CDR caller={mobile} callee={peer} start={day} {time} dur={room}s cell=460-00-{age}-{room} "
    "trunk=GW{age} cause=NORMAL",
)


def place(rng: random.Random) -> str:
    """An address: of a road, of an estate or of both, with or without building and room."""
    road = f"{rng.choice(ROADS)}{rng.choice(('路', '街', '大道'))}{rng.randrange(1, 900)}号"
    estate = rng.choice(ESTATES) + rng.choice(HOMES)
    block = f"{rng.randrange(1, 40)}{rng.choice(('栋', '号楼', '幢'))}" + rng.choice(("", "2单元"))
    room = f"{rng.randrange(1, 33)}0{rng.randrange(1, 5)}" + rng.choice(("", "室"))
    end = rng.choice((road, road + estate + block + room, estate + block + room, estate))
    return rng.choice(CITIES) + end


STATIONS = ("北京南", "长沙南", "深圳北", "上海虹桥", "西安北", "合肥南", "福州南", "重庆北")


def person(rng: random.Random, number: int) -> dict[str, str]:
    """Made up; one ID number in twenty has a wrong check character, and one in twenty a small one."""
    body = f"{rng.choice(('110105', '310101', '440305', '810000'))}{rng.randrange(1950, 2013)}"
    body += f"{rng.randrange(1, 13):02}{rng.randrange(1, 29):02}{rng.randrange(1000):03}"
    check = "10X98765432"[(sum(int(a) * w for a, w in zip(body, WEIGHTS, strict=True)) + (rng.random() < 0.05)) % 11]
    return {
        "name": rng.choice(SURNAMES) + "".join(rng.sample(GIVEN, rng.randrange(1, 3))),
        "id": body + (check if rng.random() < 0.95 else check.lower()),
        "mobile": f"1{rng.choice(('38', '39', '86', '50', '58'))}{rng.randrange(10**8):08}",
        "mail": "".join(rng.choices("abcdeq123", k=rng.randrange(4, 9))) + rng.choice(("@qq.com", "@163.com")),
        "password": "".join(rng.choices("abcXYZ789", k=rng.randrange(6, 10))),
        "qq": str(rng.randrange(10_000, 10**10)),
        "place": place(rng),
        "work": f"{rng.choice(ESTATES)}{rng.choice(ROADS)}{rng.choice(TRADES)}有限公司",
        "hotel": f"{rng.choice(HOTELS)}（{rng.choice(ROADS)}路店）",
        "day": f"20{rng.randrange(15, 25)}-{rng.randrange(1, 13):02}-{rng.randrange(1, 29):02}",
        "time": f"{rng.randrange(24):02}:{rng.randrange(60):02}:{rng.randrange(60):02}",
        "room": str(rng.randrange(1, 3000)),
        "sex": rng.choice("男女"),
        "age": str(rng.randrange(1, 100)),
        "number": str(number),
        "train": f"{'GDCKZT'[number % 6]}{1 + number * 7919 % 7000}",
        "from": STATIONS[number * 7 % len(STATIONS)],
        "to": STATIONS[number * 11 % len(STATIONS)],
        "seat": f"{1 + number % 16:02}车{1 + number * 7 % 20:02}{'ABCDF'[number % 5]}号",
        "plate": f"{'京沪粤浙'[number % 4]}{'ABCDE'[number % 5]}{10_000 + number * 37 % 90_000}",
    }  # fmt: skip


def entry(rng: random.Random, number: int, person: dict[str, str]) -> dict[str, str]:
    """What a line tells of somebody: made up."""
    body = "622202" + "".join(str(rng.randrange(10)) for _ in range(12))
    odd = sum(sum(divmod(int(sign) * (2 - at % 2), 10)) for at, sign in enumerate(reversed(body)))
    hour, code = rng.randrange(1, 6), rng.randrange(100_000, 1_000_000)
    return {
        **person,
        "ms": f"{rng.randrange(1000):03}",
        "uuid": str(uuid.UUID(int=rng.getrandbits(128), version=4)),
        "hex8": f"{rng.getrandbits(32):08x}",
        "hex16": f"{rng.getrandbits(64):016x}",
        "flight": f"{rng.choice(AIRLINES)}{rng.randrange(1000, 10_000)}",
        "from": rng.choice(AIRPORTS),
        "to": rng.choice(AIRPORTS),
        "ticket": f"{rng.choice(ISSUERS)}-{rng.randrange(10**9, 10**10)}",
        "card": f"{body}{-odd % 10}",
        "bank": rng.choice(BANKS),
        "province": rng.choice(PROVINCES),
        "town": rng.choice(TOWNS),
        "lng": f"{rng.uniform(104, 121):.6f}",
        "lat": f"{rng.uniform(22, 40):.6f}",
        "hour": str(hour),
        "sender": rng.choice(SENDERS),
        "text": rng.choice(TEXTS).format(code=code, hour=hour),
        "state": rng.choice(("SENT", "PAID", "FAIL")),
        "peer": f"13{rng.choice('56789')}{rng.randrange(10**8):08}",
        "number": str(number),
    }


def line(rng: random.Random, form: str, number: int) -> str:
    """What is written of one person."""
    told = person(rng, number)
    return form.format(**entry(rng, number, told) if form in LOGS else told)


def written(path: Path, form: str, people: int) -> Path:
    """A list of so many people, the same each time."""
    rng = random.Random(11)
    with path.open("w", encoding="utf-8") as stream:
        for number in range(people):
            stream.write(line(rng, form, number) + "\n")
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
        for form in (*LISTS, *TUPLES, *LOGS):
            one, other = (seconds(written(Path(folder) / "list.txt", form, count)) for count in (few, many))
            print(f"{one / few * 1e6:8.0f} {(other - one) / (many - few) * 1e6:10.0f}   {form!r}", flush=True)


if __name__ == "__main__":
    main()
