"""Hard negatives that are read by people: templates, specimens, mock data, laws, news, notices; and their list."""

from __future__ import annotations

from collections.abc import Iterator

import neg_code
import neg_data
import neg_lists
import neg_logs
import values as v
from neg_base import Maker, some, table, text
from records import Item
from world import World


def template(world: World) -> Item:
    """A letter with gaps."""
    gaps = world.rng.choice(
        (
            ("${name}", "${idCard}", "${date}", "${mobile}"),
            ("{{ name }}", "{{ id_no }}", "{{ date }}", "{{ phone }}"),
            ("______", "__________________", "____年__月__日", "___________"),
        )
    )
    body = world.rng.choice(
        (
            "兹证明{0}（身份证号：{1}）于{2}入住我酒店，联系电话：{3}。\n特此证明。\n",
            "承租人：{0}\n身份证号码：{1}\n联系电话：{3}\n租赁期限自{2}起一年，月租金______元。\n",
            "尊敬的旅客{0}，您的证件号码为{1}，航班日期{2}，如有变动请留意发送至{3}的短信。\n",
            "户名：{0}\n证件号码：{1}\n交易日期：{2}\n预留手机号：{3}\n账户余额：______\n",
        )
    )
    return text("template", "txt", body.format(*gaps), True)


def specimens(world: World) -> Item:
    """Field descriptions with the published specimens."""
    number = world.rng.choice(("11010519491231002X", "440524188001010014", "34052419800101001X"))
    card = world.rng.choice(("6228480402564890018", "6222600260001072444"))
    rows = [
        ("name", "姓名", "张三"),
        ("idNo", "身份证号，18位", number),
        ("mobile", "手机号码", "13800138000"),
        ("cardNo", "银行卡号", card),
    ]
    world.rng.shuffle(rows)
    body = "\n".join(f"| {a} | string | {b} | {c} |" for a, b, c in rows)
    item = text(
        "specimens",
        "md",
        f"# 接口字段说明 v{world.rng.randrange(1, 5)}\n\n| 字段 | 类型 | 说明 | 示例 |\n| --- | --- | --- | ---"
        f" |\n{body}\n",
    )
    item.label.decoys["identity.prc_id18"].add(number)
    item.label.decoys["phone.mobile"].add("13800138000")
    item.label.decoys["bank.card"].add(card)
    return item


def mock(world: World) -> Item:
    """Made-up rows: check digits wrong, mobiles of segments that do not exist."""
    rng, rows = world.rng, []
    for number in some(rng, 5, 25):
        good = world.person().id
        wrong = rng.choice([c for c in "0123456789" if c != good[17]])
        rows.append(
            [
                f"用户{number + 1}",
                good[:17] + wrong,
                rng.choice(("154", "194", "160", "124", "109")) + v.lively(rng, 8),
                f"{world.day(2019):%Y-%m-%d}",
            ]
        )
    return table(
        world,
        "mock",
        "模拟数据",
        rng.choice(("用户名 身份证号 手机号 注册日期", "username id_card mobile created")),
        rows,
    )


def fillers(world: World) -> Item:
    """Rows of the fillers that everyone types."""
    rng = world.rng
    rows = [
        [
            f"test{i}",
            rng.choice(("111111111111111111", "123456789012345678", "000000000000000000")),
            rng.choice(("12345678901", "11111111111", "10000000000", "00000000000")),
        ]
        for i in some(rng, 4, 12)
    ]
    return table(world, "fillers", "demo", rng.choice(("username idcard phone", "姓名 身份证号码 手机号码")), rows)


LAWS = [
    "第{}条 旅馆接待旅客住宿，应当查验旅客的身份证件，按规定的项目如实登记姓名、身份证号码、入住时间和退房时间。",
    "第{}条 互联网上网服务营业场所经营单位应当对上网消费者的身份证等有效证件进行核对、登记，并记录有关上网信息。",
    "第{}条 未经公民许可，公民个人的住宿信息、通信记录、交易信息不得向他人提供。",
    "第{}条 出境、入境的人员应当从对外开放的口岸通行，接受出入境边防检查机关的检查。",
    "第{}条 机动车所有人应当按照号牌管理规定悬挂号牌，号牌号码应当清晰、完整。",
    "第{}条 承租人应当按照约定的期限支付租金，对房屋租赁登记备案的坐落、面积应当如实填写。",
    "第{}条 银行业金融机构对客户账户余额和交易流水负有保密义务。",
]


def law(world: World) -> Item:
    """Articles."""
    rng = world.rng
    rows = [rng.choice(LAWS).format(i) for i in range(1, rng.randrange(6, 20))]
    return text(
        "law",
        rng.choice(("txt", "md")),
        f"管理办法（{rng.randrange(2015, 2023)}年修订）\n\n" + "\n\n".join(rows) + "\n",
        True,
    )


NEWS = [
    (
        "记者调查发现，只要提供一个手机号码，就能在网上买到他人的开房记录、乘机记录和名下资产信息，"
        "价格从数百元到上千元不等。"
    ),
    "专家提醒，市民在办理入住、购买火车票时应妥善保管身份证件，不随意将证件号码告知他人。",
    "警方通报称，犯罪嫌疑人王某、李某等人因涉嫌侵犯公民个人信息罪被依法采取刑事强制措施，案件仍在进一步侦办中。",
    "据铁路部门介绍，国庆假期首日预计发送旅客超过千万人次，北京西至广州南的G字头列车车票较为紧张。",
    "某银行客服表示，客户账户余额及交易明细仅限本人凭有效身份证件查询，任何人索要验证码均为诈骗。",
    "受台风影响，多个航班取消，旅客可凭订座编号和身份证件在柜台免费办理退改签。",
    "二手房交易量环比上升，业主挂牌价略有回落，平均建筑面积约九十平方米。",
]


def news(world: World) -> Item:
    """An article."""
    rng = world.rng
    rows = rng.sample(NEWS, rng.randrange(3, 7))
    return text(
        "news",
        rng.choice(("txt", "md")),
        "个人信息保护观察\n\n" + "\n\n".join("　　" + row for row in rows) + "\n",
        True,
    )


def hotlines(world: World) -> Item:
    """Service numbers."""
    rows = [
        ["工商银行", "95588"],
        ["建设银行", "95533"],
        ["铁路客服", "12306"],
        ["中国移动", "10086"],
        ["南航", "95539"],
        ["携程", "95010"],
        ["市民热线", "12345"],
        ["消费投诉", "12315"],
    ]
    world.rng.shuffle(rows)
    rows += [["商城客服", f"400-{world.rng.choice('68')}{v.lively(world.rng, 2)}-{v.lively(world.rng, 4)}"]]
    return table(world, "hotlines", "客服热线", "单位 服务热线", rows)


def releases(world: World) -> Item:
    """Notes on versions."""
    rng = world.rng
    notes = (
        "修复入住登记时房间号丢失的问题",
        "支持批量导入业主资料",
        "身份证号输入框增加校验",
        "优化交易流水导出速度",
        "新增出入境口岸字典",
        "手机号脱敏显示",
    )
    rows = [
        f"## v{rng.randrange(1, 6)}.{rng.randrange(10)}.{rng.randrange(20)} ({world.day(2018):%Y-%m-%d})\n\n"
        + "\n".join(f"- {n}" for n in rng.sample(notes, 3))
        + "\n"
        for _ in some(rng, 3, 9)
    ]
    return text("releases", "md", "# 更新日志\n\n" + "\n".join(rows))


def minutes(world: World) -> Item:
    """A meeting about such data, without any."""
    rng = world.rng
    lines = [
        "酒店系统的住宿登记接口下周切换",
        "驾驶证核验改为调用新服务",
        "短信详单导出需要审批",
        "房屋租赁备案数据本月完成清洗",
        "银行卡四要素核验按次计费",
        "网吧实名登记终端升级",
        "火车票抵扣联动财务系统",
    ]
    rows = [f"{i}. {line}。" for i, line in enumerate(rng.sample(lines, 5), 1)]
    return text(
        "minutes",
        "txt",
        f"项目例会纪要\n时间：{world.day(2019):%Y年%m月%d日}\n地点：{rng.randrange(2, 9)}号会议室\n\n"
        + "\n".join(rows)
        + "\n",
        True,
    )


def faq(world: World) -> Item:
    """Questions and answers of an airline, a bank or a hotel."""
    rng = world.rng
    pairs = [
        ("入住需要带什么证件？", "请携带本人有效身份证件，前台登记后方可入住。"),
        ("几点可以退房？", "退房时间为中午12:00，延迟退房请联系前台。"),
        ("如何查询账户余额？", "登录手机银行，在“我的账户”中查看余额与交易明细。"),
        ("火车票能改签几次？", "每张车票可改签一次，开车前48小时以上可改至任意车次。"),
        ("护照丢了怎么办？", "请持户口簿到出入境管理部门申请补发。"),
        ("驾驶证到期如何换证？", "有效期满前90日内可在交管平台申请，准驾车型不变。"),
    ]
    return text(
        "faq",
        rng.choice(("md", "txt", "html")),
        "\n\n".join(f"问：{q}\n答：{a}" for q, a in rng.sample(pairs, 4)) + "\n",
    )


MAKERS: list[Maker] = [template, specimens, mock, fillers, law, news, hotlines, releases, minutes, faq]


def items(world: World) -> Iterator[Item]:
    """About a hundred: all makers once, more than half twice."""
    makers = [*neg_data.MAKERS, *neg_lists.MAKERS, *neg_code.MAKERS, *neg_logs.MAKERS, *MAKERS]
    more = world.rng.sample(makers, 104 - len(makers))
    for maker in makers + more:
        yield maker(world)
