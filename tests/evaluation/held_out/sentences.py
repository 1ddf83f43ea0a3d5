"""Free text: a paragraph for each record, as people write it in notes, mails and chats."""

from __future__ import annotations

import string
from random import Random

from columns import FIELDS
from kinds import KINDS
from people import make_people, make_person
from tables import Table, person_values

TEMPLATES: dict[str, tuple[str, ...]] = {
    "hotel.stay": (
        "{guest}（身份证{idno}）于{checkin}入住{hotel}{room}房，{checkout}退房。",
        "查到了：{checkin} {hotel} {room}房 {guest} {idno} 退房时间{checkout}，房费{price}元",
        "开房记录 {guest} 身份证号{idno}，{hotel}，房号{room}，入住{checkin}，离店{checkout}，预留手机{mobile}",
    ),
    "travel.flight": (
        "旅客{pax}，证件号{idno}，{fdate}乘坐{flight}航班由{dep}飞往{arr}，电子客票号{eticket}。",
        "{pax} {idno} 航班{flight} {dep}-{arr} {fdate}起飞 {cabin}舱 手机{mobile}",
        "帮我查下{pax}的机票，身份证{idno}。回复：{fdate} {flight} {dep}到{arr}，票号{eticket}",
    ),
    "travel.train": (
        "{pax}（{idno}）购买了{tdate} {trainno}次列车{from_st}至{to_st}的{seatclass}车票，座位{seat}。",
        "火车记录：{pax} 身份证{idno} {trainno} {from_st}→{to_st} {tdate} {seat} 票价{fare}元",
        "{tdate}，{pax}乘{trainno}次从{from_st}到{to_st}，{seat}，证件{idno}，电话{mobile}",
    ),
    "netcafe.session": (
        "{name}，身份证{idno}，{on}在{bar}（场所编号{place}）{seatno}号机上网，{off}下机。",
        "上网记录 {bar} {place} {on} 至 {off} {name} {idno} 机器号{seatno} {ip}",
        "网吧：{bar}，上机时间{on}，下机时间{off}，上网人{name}，证件号码{idno}",
    ),
    "border.crossing": (
        "{name}持普通护照{passport}于{bdate}从{port}口岸{direction}。",
        "出入境：{bdate} {direction} 口岸{port} 护照号{passport} {name} {sex} 身份证{idno}",
        "经查，{name}（身份证号{idno}，护照{passport}）{bdate}经{port}边检站{direction}，前往国{dest}。",
    ),
    "crime.case": (
        "{suspect}，身份证号{idno}，因涉嫌{cause}于{cdate}被{unit}立案，案件编号{caseno}，处理结果：{result}。",
        "案底 {suspect} {idno} 案件编号：{caseno} 案由：{cause} 办案单位：{unit} {result}",
        "违法犯罪记录：{suspect}（{idno}）{cdate} {cause} {result} 立案单位{unit} 编号{caseno}",
    ),
    "property.housing": (
        "{owner}（身份证{idno}）名下房产一套，坐落{site}，建筑面积{area}平方米，产权证号{cert}。",
        "房产查询 权利人{owner} 证件号{idno} 不动产权证号{cert} 坐落：{site} 面积{area}㎡ {use}",
        "业主{owner}，电话{mobile}，身份证号{idno}，{site}，{area}平，{rdate}登记，{cert}",
    ),
    "property.rental": (
        "承租人{tenant}，身份证{idno}，租住{site}，租期{lstart}至{lend}，月租金{rent}元。",
        "租房记录：租客{tenant} {idno} 房屋地址{site} 房东{landlord} 月租{rent}元 {lstart}起租 到期{lend}",
        "房东{landlord}把{site}租给{tenant}（{idno}，{mobile}），押金{deposit}，月租金{rent}元，租赁期限{lstart}到{lend}",
    ),
    "bank.account": (
        "{holder}，身份证{idno}，{bank}卡号{card}，预留手机号{mobile}。",
        "户名{holder} 开户行{bank} 银行卡号{card} 身份证号{idno} 开户日期{opened}",
        "请把货款打到{bank}，{holder}，卡号{card}，身份证号码{idno}，谢谢",
    ),
    "bank.balance": (
        "{holder} {idno} {bank} 卡号{card} 账户余额{balance}元",
        "截至{asof}，{holder}（身份证{idno}）在{bank}的卡{card}余额为{balance}元。",
        "存款查询：{bank}，户名{holder}，证件{idno}，卡号{card}，可用余额：{balance}元，手机{mobile}",
    ),
    "bank.transaction": (
        "{holder}的{bank}卡{card}于{txdate}{summary}{amount}元，对方户名{oppname}，对方账号{oppcard}，余额{balance}元。",
        "流水 卡号{card} 户名{holder} 交易时间{txdate} {summary} 金额{amount} 对方{oppname} {oppcard} 余额{balance}",
        "交易明细：{txdate}，{holder}，账号{card}，{summary}，发生额{amount}元，交易对方{oppname}，账户余额{balance}元",
    ),
    "driving.licence": (
        "驾驶人{name}，驾驶证号{licno}，准驾车型{class}，档案编号{archive}，初次领证日期{issued}。",
        "驾照查询 {name} 证号{licno} 准驾车型{class} 档案编号{archive} 累积记分{points}分",
        "{name}的驾驶证：证号{licno}，{class}，{issued}领证，档案编号{archive}，现住{address}，手机{mobile}",
    ),
    "driving.vehicle": (
        "车牌号{plate}，车主{carowner}，身份证{idno}，车架号{vin}，发动机号{engine}。",
        "车辆档案：{plate} {model} 所有人{carowner} 证件号{idno} 车辆识别代号{vin} 初次登记{first} 电话{mobile}",
        "{carowner}（{idno}）名下车辆{plate}，车架号：{vin}，{model}，{first}上牌",
    ),
    "phone.cdr": (
        "{name}（身份证{idno}）的手机{own}于{cstart}{ctype}，对方号码{peer}，通话时长{duration}秒，通话地{cplace}。",
        "通话记录 本机{own} {cstart} {ctype} 对方号码{peer} 时长{duration}秒 {cplace} 机主{name}",
        "话单：机主{name} {idno}，号码{own}，{ctype}{peer}，开始{cstart}，时长{duration}秒，基站LAC {lac} CI {ci}",
    ),
    "phone.sms": (
        "{stime}，{name}（{own}）{sdir}短信，对方号码{peer}，内容：{content}",
        "短信记录 本机{own} 对方{peer} {stime} {sdir} 短信内容“{content}” 机主{name} {idno}",
        "{name} {own} 于{stime}向{peer}发送短信：“{content}”",
    ),
    "location.fix": (
        "定位结果：目标手机{mobile}，机主{name}，{ltime}位于{laddr}，经度{lng}，纬度{lat}，误差300米。",
        "{mobile} {ltime} 基站定位 LAC:{lac} CI:{ci} 坐标{lng},{lat} {laddr}",
        "号码{mobile}最后一次定位时间{ltime}，位置{laddr}（{lng},{lat}）",
    ),
    "identity.person": (
        "{name}，{sex}，{nation}，{birth}出生，身份证号{idno}，住{address}，电话{mobile}。",
        "户籍信息 {name} {sex} {idno} 户籍地址：{address} 手机{mobile}",
        "收件人{name}，身份证{idno}，手机号{mobile}，地址{address}，邮箱{email}",
    ),
    "identity.number": ("身份证号码：{idno}", "{idno}", "再加一个 {idno}，谢谢"),
    "phone.number": ("手机：{mobile}", "打这个 {mobile}", "号码{mobile}，{carrier}"),
}
STARTS = ("", "", "", "客户那边发来的：", "你要的结果来了，", "【查询结果】", "补充一条。")


def _keys(template: str) -> list[str]:
    return list(dict.fromkeys(name for _, name, _, _ in string.Formatter().parse(template) if name))


def paragraphs(kind: str, count: int, rng: Random, chat: bool) -> tuple[str, list[Table]]:
    """A text of so many paragraphs, and the table that says what is true of each."""
    spec, lines, tables = KINDS[kind], [], []
    minute = rng.randint(0, 600)
    bare = kind.endswith(".number")
    people = [make_person(rng) for _ in range(count)] if bare else make_people(rng, count)
    for person in people:
        template = rng.choice(TEMPLATES[kind])
        row = person_values(person) | spec.make(rng, person)
        keys = _keys(template)
        lead = "" if bare else rng.choice(STARTS)
        text = lead + template.format(**row)
        if chat:
            minute += rng.randint(1, 9)
            who = rng.choice(("老K", "夜风", "阿杰"))
            text = f"{who} {minute // 60 + 9:02d}:{minute % 60:02d}\n{text}"
        lines.append(text)
        fields = [FIELDS[key] for key in keys]
        tables.append(Table(kind, fields, [], [[row[key] for key in keys]], [person]))
    gap = "\n\n" if chat else rng.choice(("\n\n", "\n"))
    return gap.join(lines) + "\n", tables
