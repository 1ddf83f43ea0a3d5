"""Sentences with places for names and addresses, and what stands in the places.

{N} name that counts · {F} name with a middle dot · {T} name and title · {n} name alone in prose, optional · {S} surname
and title, optional · {A} address · {V} village · {H} estate and flat · {a} town alone, optional · {P} mobile · {I} ID
number · {D} day · {K} nick · {E} emoji · {G} goods · {W} waybill · {M} amount · {C} company.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

import addresses
import people

NICKS = (
    "小鱼儿",
    "A-芳姐代购",
    "happy大叔",
    "团长-西门店",
    "Lucky星",
    "阿宝妈妈",
    "木子李",
    "老周锁业",
    "奔跑的蜗牛",
    "客服-33",
    "KK",
    "晴天☀",
)
EMOJI = ("😂", "🙏", "👍", "[抱拳]", "[玫瑰]", "🌹🌹", "😭", "~", "！！", "[捂脸]")
GOODS = ("苹果两箱", "手机壳", "黑色XL外套", "儿童雨衣", "土鸡蛋60枚", "猫粮10kg", "蓝牙耳机", "羽绒服", "净水器滤芯")
COMPANIES = (
    "鼎盛物流有限公司",
    "华润置地",
    "中铁十二局",
    "海尔集团",
    "永辉超市",
    "百世快运",
    "新东方学校",
    "远大医药股份有限公司",
)
Span = dict[str, object]
POSITIVE: dict[str, tuple[str, ...]] = {
    "form": (
        "姓名：{N}  性别：女  年龄：34",
        "姓名:{N} 电话:{P} 住址:{A}",
        "客户姓名：{N}，联系方式：{P}",
        "患者姓名：{N}　科室：骨科　住院号：00{M}",
        "家长姓名：{N} 孩子姓名：{N} 班级：三年级2班",
        "申请人：{N}；身份证号：{I}；户籍地址：{A}",
        "联系人：{F}，联系电话：{P}",
        "姓名：{F} 民族：维吾尔族 住址：{A}",
        "投保人：{N} 被保险人：{N} 保费{M}元",
        "户主：{N}，家庭住址：{A}",
        "现住址：{A}",
        "收货地址：{A}",
        "乘客姓名：{N}，证件号{I}",
        "Name: {N}  Tel: {P}",
        "name={N}&phone={P}",
        "“姓名”：“{N}”，“地址”：“{A}”",
        "甲方（出租方）：{N}  乙方（承租方）：{N}",
        "法定监护人：{N} 与学生关系：母子",
        "【姓名】{N}【手机】{P}【地址】{A}",
        "经办人 {N}  联系电话 {P}",
        "委托人：{N}，男，住{A}。",
        "学员：{N} 科目二 教练：{N}",
        "户籍所在地：{a}",
        "籍贯：{a}，现居住地：{A}",
        "通讯地址：{A} 邮编：0{M}",
    ),
    "beside an identifier": (
        "请联系{N}（{P}）",
        "{N}的手机号是{P}，微信同号",
        "{N} {P}",
        "{N}，身份证号{I}，请协助核实",
        "有问题打{P}找{N}",
        "我叫{N}，电话{P}，想咨询一下保险",
        "当事人{N}，公民身份号码{I}，到案后如实供述",
        "{P} {N} 已付定金{M}元",
        "{N}（身份证：{I}）名下车辆一台",
        "车主{N}，{P}，请尽快挪车",
        "经核实，{N}的身份证号码为{I}",
        "投诉人{N}来电（{P}）反映噪音扰民",
        "报名：{N}、{N}，联系电话{P}",
        "司机{N}电话{P}，车已在楼下",
        "{F}，{P}，下周二复诊",
        "紧急联系人{N} {P} 关系：配偶",
        "转给{N}了，她的手机{P}",
        "{N}，男，汉族，{I}，无业",
        "法人{N}手机{P}，财务{N}手机{P}",
    ),
    "title": (
        "您好，请问是{T}吗？",
        "{T}，您的包裹已到驿站",
        "尊敬的{T}：您的保单将于{D}到期",
        "下午三点{T}出门诊，号已挂好",
        "感谢{T}的精心治疗",
        "麻烦转告{T}，合同已经盖章",
        "{T}和{T}一起来看房",
        "班主任{T}通知周五开家长会",
        "本案由{T}代理",
        "预约{T}周六上门修水管",
        "{T}好，我是楼上的住户",
        "{S}你好，快递放门口就行",
        "问下{S}什么时候有空",
        "{S}说材料还差一份",
        "已通知{T}到庭",
        "住户{T}反映电梯故障",
    ),
    "parcel": (
        "收件人：{N} {P} {A}",
        "{N}，{P}，{A}",
        "{A} {N} {P}",
        "收：{N} 电话：{P} 地址：{A} 内件：{G}",
        "收货人: {N}\t手机: {P}\t{A}",
        "【{A}】{N} 收 {P}",
        "寄件人{N} {P} {A}，收件人{N} {P} {A}",
        "{G} 发 {A}，{N}，{P}",
        "{W} {N} {P} {A}",
        "{A}（{N}收）{P}",
        "{N}/{P}/{A}",
        "1. {N} {P} {V}",
        "{V}，{N}收，{P}",
        "到付 {G}x2 {N} {P} {A}",
        "签收人：{N}，签收时间{D}",
        "改地址：{A}，收件人不变",
        "退货寄：{A}，{N}，{P}，务必放入退货单",
    ),
    "chat": (
        "{K}：发这里 {A} {N} {P}{E}",
        "{K}: 亲，地址改成{A}{E}",
        "[{D}] {K}: 我家在{A}，到了打电话{E}",
        "{K}：拼单+1 {H} {P}",
        "{K}：{H} 要{G}，谢谢{E}",
        "@{K} 你寄给{N}吧，{P}",
        "{K}：麻烦把发票寄到{A}，{N}收{E}",
        "{K}：我姐叫{N}，{P}，你加她{E}",
        "定位发你了，就在{A}{E}",
        "{K}：同城闪送 {A} → {A}",
        "{K}：{T}在吗？{E}",
        "{K}：楼下{S}那里可以配钥匙{E}",
        "接龙：1.{N} {H} 2.{N} {H}",
        "{K}：3号{H} {G}×1{E}",
        "上门取件 {A} 下午5点前{E}",
        "{K}：师傅来{A}，{P}{E}",
    ),
    "signature": (
        "此致 敬礼  {N}  {D}",
        "——{N}  {D}",
        "申请人（签名）：{N}",
        "承诺人：{N}  {D}",
        "报告人：{N}  审核人：{N}",
        "责任编辑：{N}  校对：{N}",
        "主刀医师：{N} 助手：{N} 麻醉：{N}",
        "审批：同意。{N} {D}",
        "记录人：{N}",
        "借款人签字：{N}（捺印）",
        "{C} {N} 敬上",
        "顺祝商祺！{N} | 销售经理 | {P}",
        "制表：{N} 复核：{N} {D}",
    ),
    "address in a sentence": (
        "本人现住{A}，与父母同住",
        "民警在{A}将其抓获",
        "房屋坐落于{A}，建筑面积89平方米",
        "她搬到了{A}",
        "案发地点为{A}",
        "户口在{A}，一直没迁",
        "请于{D}前到{A}办理",
        "货车停在{A}门口",
        "火灾发生在{A}，无人员伤亡",
        "原告住{A}，被告住{A}",
        "出租{A}，精装两居，月租{M}元",
        "120吗？{A}有人晕倒",
        "我在{A}等你，快点",
        "水表在{A}，户号{M}",
        "家住{A}的一名男子报警",
        "快递点换到{A}了",
    ),
    "village": (
        "{N}，住{V}，电话{P}",
        "家庭住址：{V}",
        "低保户{N}，{V}，每月{M}元",
        "户籍地{V}",
        "贫困户：{N} {I} {V}",
        "从{V}搬到县城",
        "宅基地位于{V}，面积120平方米",
        "{V} {N} {P}",
        "送化肥20袋到{V}",
        "{N}系{V}村民",
        "疫苗接种：{N}，{V}，{P}",
    ),
    "list": (
        "{N},女,{I},{P},{A}",
        "{N}----{I}----{P}----{A}",
        "{N}\t{P}\t{A}\t{G}",
        "12|{N}|男|{P}|{A}",
        "{N} 男 {I} {A}",
        "{P},{N},{C},{A}",
        "{N};{I};{P}",
        "{D} {N} {P} {M}元 已付",
        "0{M} {N} {I} 初一（4）班",
        "{F},男,{I},{A}",
    ),
    "name alone": (
        "昨天{n}没来上课",
        "{n}说周五能交稿",
        "和{n}一起去吃了火锅",
        "听说{n}升职了",
        "{n}进球了，全场沸腾",
        "这首诗是{n}写的",
        "我跟{n}是高中同桌",
        "晚会上{n}唱了两首歌",
        "{n}也赞成这个方案",
        "把钥匙给{n}就行",
    ),
}


def _name(text: str, **more: object) -> tuple[str, Span]:
    return text, {"type": "name", "end": len(text), **more}


def _titled(rng: random.Random) -> tuple[str, Span]:
    called = people.name(rng)
    title = rng.choice(people.TITLES)
    return called + title, {"type": "name", "end": len(called), "loose_end": len(called) + len(title)}


def _address(text: str, **more: object) -> tuple[str, Span]:
    return text, {"type": "address", "end": len(text), **more}


def day(rng: random.Random) -> str:
    """A day or a moment."""
    year, month, number = rng.randrange(2019, 2025), rng.randrange(1, 13), rng.randrange(1, 29)
    return rng.choice(
        (
            f"{year}年{month}月{number}日",
            f"{year}-{month:02}-{number:02}",
            f"{month}月{number}日",
            f"{year}/{month}/{number} 14:{number + 20}",
        )
    )


Filler = Callable[[random.Random], tuple[str, Span | None]]
SLOTS: dict[str, Filler] = {
    "N": lambda r: _name(people.name(r)),
    "F": lambda r: _name(people.foreign(r)),
    "T": _titled,
    "n": lambda r: _name(people.name(r), optional=True),
    "S": lambda r: _name(people.surname(r) + r.choice(people.TITLES), optional=True),
    "A": lambda r: _address(addresses.address(r)),
    "V": lambda r: _address(addresses.village(r)),
    "H": lambda r: _address(addresses.estate(r)),
    "a": lambda r: _address(addresses.coarse(r), optional=True),
    "P": lambda r: (people.mobile(r), None),
    "I": lambda r: (people.id18(r), None),
    "D": lambda r: (day(r), None),
    "K": lambda r: (r.choice(NICKS), None),
    "E": lambda r: (r.choice(EMOJI), None),
    "G": lambda r: (r.choice(GOODS), None),
    "W": lambda r: (r.choice(("SF", "YT", "JD")) + "".join(r.choices("0123456789", k=12)), None),
    "M": lambda r: (str(r.randrange(100, 9000)), None),
    "C": lambda r: (r.choice(COMPANIES), None),
}


def filled(template: str, rng: random.Random) -> tuple[str, list[Span]]:
    """The text of a template and the spans in it."""
    text, spans = "", []
    for part in re.split(r"(\{\w\})", template):
        if not re.fullmatch(r"\{\w\}", part):
            text += part
            continue
        value, span = SLOTS[part[1]](rng)
        if span:
            moved = {
                key: v + len(text) if isinstance(v, int) and not isinstance(v, bool) else v for key, v in span.items()
            }
            spans.append({"type": moved.pop("type"), "start": len(text), **moved})
        text += value
    return text, spans
