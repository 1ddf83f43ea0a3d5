"""Records told in words: chats, reports and notes."""

from __future__ import annotations

import random
from datetime import timedelta
from string import Formatter

from kinds import keyed, record
from pen import DAYS, SHAPES, Pen, Row
from values import ID18, MOBILE, Person, Value, moment, name, words

TELLINGS: dict[str, tuple[str, ...]] = {
    "hotel.stay": (
        "{guest}，证件{id}，{checkin}入住{hotel}{room}房，{checkout}退房",
        "查到一条开房：{hotel} {room}房 {guest} {id} 入住时间{checkin} 离店{checkout}，同住：{companion}",
        "客人{guest}（手机{mobile}）{checkin}在{hotel}办理入住，房号{room}，押金{deposit}元，证件号码{id}。",
        "Guest {pinyin}, ID no. {id}, checked in at {hotel} on {checkin}, room {room}, check-out {checkout}.",
    ),
    "travel.flight": (
        "{pax} {id} {flydate} {flight} {dep}-{arr} 座位{seat} 票号{eticket}",
        "帮订的机票出了：航班{flight}，{flydate} {dep}飞{arr}，乘机人{pax}，证件{id}，联系电话{mobile}",
        "旅客{pax}（护照{passport}）乘坐{flight}航班于{flydate}由{dep}前往{arr}，客票号{eticket}。",
        "Passenger {pinyin}, passport {passport}, flight {flight} on {flydate}, {dep} to {arr}, e-ticket {eticket}.",
    ),
    "travel.train": (
        "{rider} {id} {ride} {train}次 {fromst}→{tost} {coach}车{berth} {seatclass} {fare}元",
        "火车票已出：车次{train}，{ride}开，{fromst}到{tost}，{coach}车厢{berth}号，乘车人{rider}，身份证{id}",
        "经查，{rider}（身份证号{id}）于{ride}乘坐{train}次列车自{fromst}至{tost}，席别{seatclass}。",
    ),
    "netcafe.session": (
        "{user} {id} {on}在{bar}上机，{off}下机，机号{terminal}",
        "{bar}（场所编号{barcode}）上网记录：{user}，身份证{id}，上机{on}，下机{off}",
        "嫌疑对象{user}（公民身份号码{id}）{on}至{off}在{bar}{terminal}号机上网，IP {ip}。",
    ),
    "border.crossing": (
        "{traveller} 护照{docno} {crossed} 从{port}出境 前往{goingto}",
        "出入境记录：{traveller}，身份证{id}，护照号{docno}，{way}，{crossed}，{port}",
        "经查询，{traveller}（护照号码{docno}）于{crossed}由{port}入境，来自{goingto}，乘坐{vehicleno}。",
    ),
    "crime.case": (
        "{suspect}，{id}，案件编号{caseno}，案由：{charge}，{unit}，{result}",
        "前科查询结果：{suspect} 身份证{id} 有案底，{filed}因{charge}被{unit}{result}",
        "犯罪嫌疑人{suspect}，{sexword}，{birth}出生，公民身份号码{id}，因涉嫌{charge}于{filed}被{unit}{result}。",
    ),
    "property.housing": (
        "{owner} {id} 名下房产：{seated}，建筑面积{area}平米，产权证号{certno}",
        "业主{owner}，电话{mobile}，{estate}{building}{flat}，{area}㎡，{regdate}交房",
        "不动产查询：权利人{owner}（{id}），坐落{seated}，{share}，证号{certno}，登记时间{regdate}。",
    ),
    "property.rental": (
        "租客{tenant}，身份证{id}，租{rented}，{start}起租，月租{rent}元，电话{mobile}",
        "租赁备案：承租人{tenant}（{id}），出租人{landlord}，租赁房屋{rented}，租期{start}至{end}，月租金{rent}元，合同编号{contract}。",
        "房东{landlord}把{rented}租给{tenant}，身份证{id}，租金每月{rent}元，押一付三，租期{start}到{end}",
    ),
    "bank.account": (
        "户名{holder} 身份证{id} 开户行{bank}{branch} 卡号{card} 状态{status}",
        "{holder}在{bank}开的卡：{card}，{opened}开户，身份证{id}",
        "客户{holder}（证件号码{id}）于{opened}在{bank}{branch}开立借记卡账户，卡号{card}，账户状态{status}。",
    ),
    "bank.balance": (
        "{holder} {id} {bank} 卡号{card} 余额{balance}元",
        "查存款：{holder}，身份证{id}，{bank}账户余额 {balance} 元，可用余额 {usable} 元，截至{asof}",
        "截至{asof}，{holder}（身份证号{id}）名下{bank}卡{card}账户余额为人民币{balance}元。",
    ),
    "bank.transaction": (
        "{txdate} {holder}（身份证{id}，卡号{card}）{summary}支出{sum}元，"
        "余额{balance}元，对方户名{oppname}，对方账号{oppacct}",
        "流水：{holder} {id} {txdate} {summary} {sum}元 对方户名{oppname} 对方账号{oppacct} 余额{balance}元",
        "{holder}，身份证号{id}，{txdate}向{oppname}（账号{oppacct}）转账人民币{sum}元，交易后余额{balance}元。",
    ),
    "driving.licence": (
        "{name} 驾驶证号{licence} 准驾车型{class} 档案编号{archive} 记分{points} 有效期至{expiry}",
        "查驾照：{name}，{licence}，准驾车型{class}，初次领证日期{issued}，累积记分{points}分",
        "{name}持有{issuer}核发的{class}机动车驾驶证，证号{licence}，档案编号{archive}，初次领证日期{issued}。",
    ),
    "driving.vehicle": (
        "车牌{plate} 车主{keeper} 身份证{id} 车架号{vin} {model}",
        "{plate}这台{colour}色{model}是车主{keeper}的，电话{mobile}，{carreg}上的牌",
        "经查，号牌号码{plate}小型汽车所有人为{keeper}（{id}），车辆识别代号{vin}，发动机号{engine}，初次登记{carreg}。",
    ),
    "phone.cdr": (
        "{began} 本机号码{own} 主叫 {peer} 通话时长{length}，基站 LAC {lac} CI {ci}",
        "机主号码{own}，{began}被叫，对方号码{peer}，通话时长{length}，通话地{heard}",
        "话单：本机{own}，呼叫类型主叫，对方号码{peer}，起始时间{began}，时长{length}，通话地点{heard}。",
    ),
    "phone.sms": (
        "{smsat} {own} 发送给 {peer} 短信内容：{content}",
        "本机号码{own} {smsway}短信，对方号码{peer} {smsat} 内容：“{content}”",
        "{own}于{smsat}收到{peer}发来的短信，短信内容为“{content}”。",
    ),
    "location.fix": (
        "定位结果：目标手机{locmobile} {loctime} 经度{lng} 纬度{lat} 误差{error}米 {spot}",
        "{locmobile}最近一次定位时间{loctime}，基站LAC={lac} CI={ci}，大概在{spot}，坐标{lng},{lat}",
        "经定位，手机号码{locmobile}于{loctime}位于{spot}（东经{lng}，北纬{lat}），精度约{error}米。",
    ),
    "identity.person": (
        "{name}，{sexword}，{nation}，{birth}出生，身份证{id}，住{address}，电话{mobile}",
        "户籍资料：姓名{name}，公民身份号码{id}，户籍地址{address}，文化程度{degree}，婚姻状况{marriage}",
        "帮忙查下{name}，身份证号码{id}，手机{mobile}，在{employer}上班",
        "Customer {pinyin}, national ID {id}, mobile {mobile}, e-mail {email}, lives at {address}.",
    ),
    "identity.number": ("身份证{id}麻烦核一下", "这个号 {id} 查得到吗", "漏了一个：{id}"),
    "phone.number": ("这个手机{mobile}打不通", "换成 {mobile} 试试", "补一个电话：{mobile}"),
}
PNR = (
    " 1.{pinyin}  {pnr}\n 2.  {flight} Y   WE14AUG  {pair} HK1   0810 1135          E --T1\n"
    " 3.SSR FOID {line} HK1 NI{id}/P1\n 4.OSI {line} CTCM{mobile}/P1"
)
FILLERS = words(
    "收到 好的，稍等 在查了 ok 还有别的吗 👌 谢谢老板 截图发我一份 今天系统慢，等一下 价格照旧 [图片] 行，晚点结"
)
NICKS = ("小鹿", "A0-信息-老K", "夜航星", "大鹏展翅", "客服7号", "Momo", "阿土", "云淡风轻🌙")
Told = tuple[str, list[tuple[str, Row]]]


def used(template: str) -> list[str]:
    """The fields that a template names."""
    return [field for _, field, _, _ in Formatter().parse(template) if field]


def telling(kind: str, p: Person, rng: random.Random) -> Row:
    """A record with what only prose needs, times written as people write them."""
    pen = Pen(rng)
    pen.time_shape, pen.day_shape = rng.choice(SHAPES[:4]), rng.choice(DAYS[:4])
    pen.ways, pen.room, pen.commas = ("入境", "出境"), "{}", False
    row = record(kind, p, pen)
    row.update(pinyin=p.pinyin.replace("/", " ").title(), sexword="男" if p.male else "女", sum=pen.money(3, 20000))
    row["companion"] = row.get("companion") or name(rng)[0]
    return row


def restyled(row: Row, rng: random.Random) -> Row:
    """A few numbers as hands write them: in groups, with the country code, in full width, with a small x."""
    for field, cell in row.items():
        if not isinstance(cell, Value) or cell.rule not in (ID18, MOBILE) or rng.random() > 0.2:
            continue
        full = cell.translate({ord(c): ord(c) + 0xFEE0 for c in "0123456789X"})
        if cell.rule == ID18:
            ways = [full, cell.lower(), f"{cell[:6]} {cell[6:14]} {cell[14:]}"]
        else:
            ways = [full, f"{cell[:3]} {cell[3:7]} {cell[7:]}", f"{cell[:3]}-{cell[3:7]}-{cell[7:]}", f"+86{cell}"]
        row[field] = Value(rng.choice(ways), cell.rule)
    return row


def chat(kind: str, people: list[Person], rng: random.Random) -> Told:
    """A conversation in which some lines hold a record."""
    wechat = rng.random() < 0.5
    clock = moment(rng, 2022)
    lines, told = [], []
    for p in people:
        template = rng.choice(TELLINGS[kind])
        row = restyled(telling(kind, p, rng), rng)
        told.append((template, row))
        for text in (template.format_map(row), rng.choice(FILLERS)):
            clock += timedelta(seconds=rng.randrange(9, 400))
            nick = rng.choice(NICKS)
            lines.append(
                f"{nick}  {clock:%Y/%m/%d %H:%M}\n{text}\n" if wechat else f"[{clock:%Y-%m-%d %H:%M:%S}] {nick}: {text}"
            )
    return "\n".join(lines) + "\n", told


def report(kind: str, people: list[Person], rng: random.Random) -> Told:
    """Paragraphs, numbered or not, in one turn of phrase or several."""
    same = rng.choice(TELLINGS[kind]) if rng.random() < 0.5 else ""
    numbered = rng.random() < 0.5
    told = [(same or rng.choice(TELLINGS[kind]), restyled(telling(kind, p, rng), rng)) for p in people]
    texts = [template.format_map(row) for template, row in told]
    head = rng.choice(("情况说明", "协查反馈材料", "关于近期核查情况的汇总", "工作备忘"))
    if numbered:
        texts = [f"{number}、{text}" for number, text in enumerate(texts, 1)]
    return f"{head}\n\n" + "\n\n".join(texts) + "\n\n以上情况供参考。\n", told


def bookings(_kind: str, people: list[Person], rng: random.Random) -> Told:
    """Flight bookings as an agent's terminal shows them."""
    texts, told = [], []
    for p in people:
        row = telling("travel.flight", p, rng)
        row.update(pinyin=p.pinyin, line=row["flight"][:2], pair=rng.choice(("CSXDLC", "KMGXIY", "TAOXMN", "SYXHRB")))
        told.append((PNR, row))
        texts.append(PNR.format_map(row))
    return "\n\n".join(texts) + "\n", told


def keys(told: list[tuple[str, Row]]) -> list[str | None]:
    """Whose record each telling is."""
    return [keyed(row, used(template)) for template, row in told]
