"""Hard negatives: blank forms, masked values, notices, statistics, law texts, wrong numbers."""
import json

from draw import dull, id_check, luhn_ok
from kinds import records
from ways_bin import docx_text, sqlite_db, xlsx
from ways_flat import Table
import words as W

ALL = []


def neg(f):
    """Register a maker."""
    ALL.append(f)
    return f


def mask_m(s):
    """Masked mobile."""
    return s[:3] + "****" + s[-4:]


def mask_i(s):
    """Masked ID number."""
    return s[:4] + "*" * 10 + s[-4:]


@neg
def blank_lease(r, g):
    """A file of blank lease."""
    return "房屋租赁合同范本.docx", docx_text("房屋租赁合同\n出租方（甲方）：____________  身份证号：____________________\n承租方（乙方）：____________  身份证号：____________________\n第一条 甲方将坐落于________________的房屋出租给乙方使用，建筑面积____平方米。\n第二条 租赁期限自____年__月__日起至____年__月__日止。\n第三条 月租金人民币______元，押金______元，支付方式：______。\n甲方（签字）：          乙方（签字）：\n联系电话：              联系电话：\n"), [], {"_seen": "房屋租赁合同"}


@neg
def blank_hotel(r, g):
    """A file of blank hotel."""
    return "registration_form.html", "<html><head><meta charset=\"{charset}\"><title>住宿登记单</title></head><body><h3>旅客住宿登记单</h3><form>\n" + "\n".join(f'<label>{x}</label><input name="f{i}" value="">' for i, x in enumerate("姓名 性别 身份证号码 住址 房号 入住时间 退房时间 联系电话".split())) + "\n</form></body></html>\n", [], {}


@neg
def blank_licence(r, g):
    """A file of blank licence."""
    return "机动车驾驶证申请表.txt", "机动车驾驶证申请表\n\n姓名：            性别：      出生日期：    年  月  日\n身份证明名称：            号码：□□□□□□□□□□□□□□□□□□\n联系电话：                手机：\n申请准驾车型：□C1 □C2 □B2 □A1\n档案编号：\n申请人签字：              年   月   日\n", [], {}


@neg
def blank_account(r, g):
    """A file of blank account."""
    return "个人开户申请书.txt", "个人银行结算账户开户申请书（空白）\n客户姓名：______________\n证件类型：______ 证件号码：______________________\n手机号码：______________\n开户网点：______________ 卡号（银行填写）：______________________\n开户日期：____年__月__日\n客服热线：95588\n", [], {}


@neg
def blank_csv(r, g):
    """A file of blank csv."""
    return "导入模板.csv", "姓名,身份证号,手机号,车次,出发站,到达站,乘车日期,席别\n,,,,,,,\n,,,,,,,\n", [], {}


@neg
def blank_xlsx(r, g):
    """A file of blank xlsx."""
    t = Table("", [], "姓名 护照号码 出入境日期 出境/入境 口岸 前往国家".split(), [["", "", "", "", "", ""]] * 3, r, "因私出国（境）情况登记表")
    return "出国境登记模板.xlsx", xlsx(t)[1], [], {"_seen": "因私出国（境）情况登记表"}


def _masked(r, g, kind, keys):
    """Rows of a kind with masked numbers and shortened names."""
    recs, _ = records(kind, g, 18)
    out = []
    for f in recs:
        row = []
        for k in keys:
            v = str(f[k])
            row.append(mask_i(v) if k == "id" else mask_m(v) if k == "mobile" else v[0] + "**" if k == "name" else v)
        out.append(row)
    return out


@neg
def masked_users(r, g):
    """A file of masked users."""
    rows = _masked(r, g, "identity.person", ["name", "id", "mobile", "sex"])
    return "users_masked.csv", "姓名,身份证号,手机号,性别\n" + "".join(",".join(x) + "\n" for x in rows), [x[1] for x in rows] + [x[2] for x in rows], {}


@neg
def masked_log(r, g):
    """A file of masked log."""
    rows = _masked(r, g, "bank.account", ["name", "id", "mobile"])
    return "app-masked.log", "".join(f"2022-03-1{i % 10} 10:2{i % 6}:11 INFO verify ok name={a} idNo={b} mobile={c}\n" for i, (a, b, c) in enumerate(rows)), [x[1] for x in rows], {}


@neg
def masked_json(r, g):
    """A file of masked json."""
    rows = _masked(r, g, "phone.sms", ["name", "mobile"])
    return "reviews.json", json.dumps([{"user": a, "phone": b, "star": r.randrange(1, 6), "text": r.choice(["很好", "一般", "下次还来", "发货快"])} for a, b in rows], ensure_ascii=False, indent=1) + "\n", [x[1] for x in rows], {}


def _bad_id(r):
    """An ID number whose check character is wrong."""
    while True:
        body = f"{r.choice(W.REGIONS[:-2])[0]}{r.randrange(1960, 2003)}{r.randrange(1, 13):02d}{r.randrange(1, 28):02d}{r.randrange(11, 989):03d}"
        c = r.choice([x for x in "0123456789" if x != id_check(body)])
        if not dull(body[-7:]):
            return body + c


@neg
def bad_ids_csv(r, g):
    """A file of bad ids csv."""
    ids = [_bad_id(r) for _ in range(40)]
    return "invalid_ids.csv", "case_no,id_card,expect\n" + "".join(f"{i},{x},false\n" for i, x in enumerate(ids, 1)), ids, {}


@neg
def bad_ids_txt(r, g):
    """A file of bad ids txt."""
    ids = [_bad_id(r) for _ in range(25)]
    return "校验失败记录.txt", "以下18位编号校验位错误，均为测试数据：\n" + "\n".join(ids) + "\n", ids, {}


@neg
def bad_date_ids(r, g):
    """A file of bad date ids."""
    ids = [f"{r.choice(W.REGIONS)[0]}{r.randrange(1960, 2003)}{r.choice(['0231', '1345', '0631', '0090'])}{r.randrange(101, 989)}{r.randrange(10)}" for _ in range(25)]
    return "bad_dates.json", json.dumps({"invalid": ids}, indent=1) + "\n", ids, {}


@neg
def bad_phones(r, g):
    """A file of bad phones."""
    nums = [r.choice(["110", "123", "125", "128", "154", "160", "164", "169", "194", "179"]) + g.digits(8) for _ in range(40)]
    return "wrong_prefix.txt", "\n".join(nums) + "\n", nums, {}


@neg
def bad_cards(r, g):
    """A file of bad cards."""
    out = []
    while len(out) < 30:
        s = r.choice(["622202", "621700", "622848"]) + g.digits(13)
        if not luhn_ok(s):
            out.append(s)
    return "luhn_negative.csv", "pan,luhn\n" + "".join(f"{x},bad\n" for x in out), out, {}


@neg
def known_values(r, g):
    """A file of known values."""
    known = ["11010519491231002X", "440524188001010014", "13800138000", "13912345678", "6228480402564890018", "1M8GDM9AXKP042788", "490154203237518"]
    return "well-known-values.md", "# 公开的示例值\n\n这些值来自标准文本与教程，不属于任何人。\n\n" + "".join(f"- `{x}`\n" for x in known), known, {}


@neg
def vin_doc(r, g):
    """A file of vin doc."""
    return "vin-decoding.md", "# VIN 的构成\n\n车辆识别代号共17位，第9位为校验位。教科书示例 `1M8GDM9AXKP042788` 的校验位为 X。\n\n- 1-3 位：世界制造厂识别代号，如 LSV、LFV、LGB\n- 4-8 位：车辆特征\n- 10 位：年份，11 位：装配厂\n", ["1M8GDM9AXKP042788"], {}


@neg
def judgment(r, g):
    """A file of judgment."""
    return "判决书摘录.txt", "广东省广州市天河区人民法院\n刑事判决书\n（2018）粤0106刑初731号\n公诉机关广州市天河区人民检察院。\n被告人陈某某，男，汉族，初中文化，因涉嫌盗窃罪于2018年3月被刑事拘留，现羁押于广州市天河区看守所。\n本院认为，被告人陈某某以非法占有为目的，秘密窃取他人财物，其行为已构成盗窃罪。\n判决如下：被告人陈某某犯盗窃罪，判处有期徒刑八个月，并处罚金人民币二千元。\n", [], {}


@neg
def crime_stats(r, g):
    """A file of crime stats."""
    return "案件统计.csv", "案件类别,立案数,破案数,行政拘留,刑事拘留,移送起诉\n" + "".join(f"{c},{r.randrange(40, 900)},{r.randrange(20, 400)},{r.randrange(9, 200)},{r.randrange(5, 100)},{r.randrange(3, 90)}\n" for c in W.CHARGES), [], {}


@neg
def port_stats(r, g):
    """A file of port stats."""
    return "口岸客流统计.csv", "日期,口岸,出境人次,入境人次,交通工具数\n" + "".join(f"2019-{m:02d},{p[0]},{r.randrange(10 ** 5, 10 ** 7)},{r.randrange(10 ** 5, 10 ** 7)},{r.randrange(10 ** 3, 10 ** 5)}\n" for m in range(1, 7) for p in W.PORTS), [], {}


@neg
def law_text(r, g):
    """A file of law text."""
    return "个人信息司法解释.md", "# 解释（摘录）\n\n第五条 非法获取、出售或者提供公民个人信息，具有下列情形之一的，应当认定为情节严重：\n\n（三）非法获取、出售或者提供行踪轨迹信息、通信内容、征信信息、财产信息五十条以上的；\n\n（四）非法获取、出售或者提供住宿信息、通信记录、健康生理信息、交易信息等五百条以上的。\n\n法释〔2017〕10号\n", [], {}


@neg
def notice(r, g):
    """A file of notice."""
    return "停电通知.docx", docx_text("关于设备检修停电的通知\n各业主：因配电设备检修，定于2021年6月12日8:00至17:00对3栋至9栋停电。\n请各住户提前做好准备，电梯停运期间请走消防楼梯。\n服务热线：400-820-8820\n物业服务中心\n2021年6月10日\n"), [], {"_seen": "关于设备检修停电的通知"}


@neg
def hotlines(r, g):
    """A file of hotlines."""
    return "常用热线.txt", "中国移动客服 10086\n中国联通客服 10010\n中国电信客服 10000\n工商银行 95588\n建设银行 95533\n铁路客服 12306\n交通违法查询 12123\n酒店预订 400-666-5511\n航空客服 95583\n报警 110\n", [], {}


@neg
def settings_db(r, g):
    """A file of settings db."""
    t = Table("", [], ["key", "value"], [["version", "4.18.2"], ["installed_at", "1589273640112"], ["device_id", "b7c1e5e0d2f94a1c"], ["cache_limit", "17179869184"], ["last_sync", "20210514093012"], ["phone_regex", "^1[3-9][0-9]{9}$"]], r, ident="settings")
    return "app_settings.db", sqlite_db(t)[1], ["1589273640112", "17179869184"], {"_seen": "settings"}


@neg
def plate_rules(r, g):
    """A file of plate rules."""
    return "号牌说明.md", "# 机动车号牌字母含义\n\n- 粤A 广州，粤B 深圳，粤S 东莞\n- 浙A 杭州，浙B 宁波\n- 京A、京N、京Q 均为北京市\n\n新能源小型汽车号牌第一位为 D 或 F，例如“粤B D开头”。号牌中不使用字母 I 和 O。\n更新README与最新CHANGELOG见仓库。\n", [], {}


@neg
def quality_survey(r, g):
    """A file of quality survey."""
    return "满意度调查.csv", "问卷编号,提交时间,入住体验,房间卫生,前台服务,建议\n" + "".join(f"Q{r.randrange(10 ** 5, 10 ** 6)},2021/{r.randrange(1, 12)}/{r.randrange(1, 28)} {r.randrange(9, 22)}:{r.randrange(10, 59)},{r.randrange(1, 6)},{r.randrange(1, 6)},{r.randrange(1, 6)},{r.choice(['', '隔音差', '早餐不错', '退房太慢'])}\n" for _ in range(35)), [], {}


@neg
def chat_no_people(r, g):
    """A file of chat no people."""
    return "开发群聊天记录.txt", "小王 10:01：身份证字段要不要加密存\n老李 10:02：要，手机号也要，余额用decimal\n小王 10:05：航班号正则写成 [A-Z0-9]{2}\\d{3,4} 行吗\n老李 10:06：行，车次是 [GDCZTK]\\d{1,4}\n小王 10:11：测试库里入住时间都是 2020-01-01 00:00:00\n老李 10:12：正常，种子数据还没灌\n", [], {}
