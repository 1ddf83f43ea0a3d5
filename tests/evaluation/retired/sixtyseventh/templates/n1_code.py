from lib.core import *
K = None


def dm(t):
    """an order or part number that looks like a mobile"""
    while True:
        s = t.pick("139 158 186 177 135 188") + "%08d" % t.r.randrange(10 ** 8)
        if not dull(s[2:]):
            return t.decoy(s)


def bv(t):
    v = t.quiet(lambda: t.other().vin)
    return t.decoy(v[:8] + t.pick([c for c in "0123456789X" if c != v[8]]) + v[9:])


@T(K, "src/IdCardValidatorTest.java", "Java unit tests with wrong check digits")
def a(t):
    t.out("package cn.util;\n\npublic class IdCardValidatorTest {\n" + "".join(f"    @Test public void rejects{i}"
            f"() {{ assertFalse(IdCard.isValid(\"{t.bad_id()}\")); }}\n" for i in range(14)) + "}\n")


@T(K, "src/card_luhn_test.go", "Go table test of cards that fail Luhn")
def b(t):
    t.out("package pay\n\nvar badCards = []string{\n" + "".join(f"\t\"{t.bad_card()}\", // 校验位错误\n" for _ in range(
            12)) + "}\n")


@T(K, "src/phone_util.py", "Python code with segment tables and patterns")
def c(t):
    t.out('"""手机号工具"""\nimport re\nCMCC = ("134", "135", "136", "137", "138", "139", "150", "151")\nRE_MOBILE = r'
            'e.compile(r"^1[3-9]\\d{9}$")\n' 'RE_ID = re.compile(r"^\\d{17}[\\dXx]$")\n\n\ndef mask(s):\n    """1'
            '38****0000 形式"""\n    return s[:3] + "****" + s[-4:]\n' + "".join(f"MAX_{t.AZ(4)} = {dm(t)}  # bytes\n"
            for _ in range(6)))


@T(K, "i18n/zh-CN.json", "translations of a hotel, flight and bank site")
def d(t):
    t.out(js({"hotel.checkIn": "入住时间", "hotel.checkOut": "退房时间", "hotel.guest": "住客姓名", "form.idCard": "身份证号码",
            "form.idCard.error": "身份证号码格式不正确", "form.mobile": "手机号", "flight.no": "航班号", "bank.balance":
            "账户余额：{{n}}元", "bank.card": "银行卡号", "plate.hint": "例：京A·XXXXX", "train.seat": "席别", "lease.tenant":
            "承租人", "lease.landlord": "出租人", "sms.sent": "验证码已发送至{{phone}}"}))


@T(K, "i18n/messages_zh_TW.properties", "escaped properties, traditional")
def e(t):
    t.out("".join(f"{k}={v.encode('unicode_escape').decode()}\n" for k, v in [("guest.name", "住客姓名"), ("guest.id",
            "證件號碼"), ("room.no", "房號"), ("passport", "護照號碼"), ("exit", "出境"), ("entry", "入境"), ("mobile", "手提電話"), (
            "balance", "帳戶餘額")]))


@T(K, "db/schema_hotel.sql", "CREATE TABLE of a lodging register, no rows")
def f(t):
    t.out("CREATE TABLE `lv_guest` (\n  `id` bigint NOT NULL,\n  `xm` varchar(30) COMMENT '姓名',\n  `zjhm` char(18"
            ") COMMENT '身份证号',\n  `fjh` varchar(8) COMMENT '房间号',\n  `rzsj` datetime COMMENT '入住时间',\n"
            "  `tfsj` datetime COMMENT '退房时间',\n  `sjh` char(11) COMMENT '手机号',\n  KEY `idx_zjhm` (`zjhm`)\n) ENG"
            "INE=InnoDB;\n")


@T(K, "db/seed_regions.sql", "INSERT of region codes and area codes")
def g(t):
    from lib import data as G
    t.out(insert("sys_region", ["code", "name", "area", "plate"], [[c, x["city"] + d, x["area"], x["plate"]] for x
            in G.CITIES for d, c in x["dist"]]))


@T(K, "proto/cdr.proto", "protobuf of call records")
def h(t):
    t.out('syntax = "proto3";\n// 通话详单\nmessage CallDetail {\n  string calling_number = 1; // 主叫\n  string called'
            '_number = 2; // 被叫\n  int64 start_time = 3;\n  int32 duration = 4;\n  uint32 lac = 5;\n  uint32 cell_i'
            'd = 6;\n}\n')


@T(K, "web/app.min.js", "minified script with long digits")
def i(t):
    t.out("!function(e){var t={" + ",".join(f'{t.AZ(2).lower()}:{t.n(100, 10 ** 9)}' for _ in range(90)) +
            "},n=/^1[3-9]\\d{9}$/;" + ";".join(f'a[{k}]="{t.hex(32)}"' for k in range(30)) + "}(window);\n")


@T(K, "ops/nginx_access.log", "access log, no persons, epoch and byte counts")
def j(t):
    t.out("".join(f'{t.ip()} - - [{t.dt():%d/%b/%Y:%H:%M:%S} +0800] "GET /static/{t.hex(8)}.js?v={t.num(13)} HTTP'
            f'/1.1" 200 {dm(t) if k % 5 == 0 else t.n(200, 90000)} "-" "Mozilla/5.0"\n' for k in range(60)))


@T(K, "ops/sha256sums.txt", "hash list")
def k(t):
    t.out("".join(f"{t.hex(64)}  release-{t.n(1, 9)}.{t.n(0, 20)}.{t.n(0, 9)}/{t.AZ(5).lower()}.tar.gz\n" for _ in
            range(45)))


@T(K, "ops/git_log.txt", "object ids and dates of commits, bot mail box")
def l(t):
    m = t.allow("ci-bot@build.internal-ci.cn")
    t.out("".join(f"commit {t.hex(40)}\nAuthor: ci-bot <{m}>\nDate:   {t.dt():%a %b %d %H:%M:%S %Y} +0800\n\n    "
            f"{t.pick(['修复余额显示', '身份证校验改为大小写不敏感', '航班查询超时', '升级依赖'])}\n\n" for _ in range(25)))


@T(K, "ops/metrics.prom", "metrics with big counters")
def m(t):
    t.out("".join(f'node_network_receive_bytes_total{{device="eth{k % 4}",host="web{k:02d}"}} '
            f'{dm(t) if k % 3 == 0 else t.num(10)}\n' for k in range(40)))


@T(K, "ops/snowflake_ids.jsonl", "events with 19-digit ids, no persons")
def n(t):
    t.out(jsonl([dict(eventId="1" + t.num(18)[:18], orderId=f"{t.dt():%Y%m%d%H%M%S}" + t.num(4), ts=int(t.dt().
            timestamp() * 1000), sku=t.num(8), qty=t.n(1, 9)) for _ in range(50)]))


@T(K, "conf/application.yml", "application settings with masked hints, hotline")
def o(t):
    t.out(f"server:\n  port: 8080\nsms:\n  sign: 佳品生活\n  template-id: SMS_{t.num(9)}\n  hotline: "
            f"{t.allow('400-810-7726')}\nbank:\n  channel: icbc\n  mock-card: \"{t.bad_card()}\"\nidcard:\n  mask: "
            f"\"110***********002X\"\n  example-invalid: \"{t.bad_id()}\"\n")


@T(K, "src/vin_cases.ts", "TypeScript with VINs of a wrong check digit")
def p(t):
    t.out("export const invalidVins: string[] = [\n" + "".join(f"  '{bv(t)}',\n" for _ in range(15)) + "];\n")


@T(K, "src/plate_regex_test.rb", "too short and impossible plates")
def q(t):
    t.out("RSpec.describe Plate do\n" + "".join(f"  it {{ expect(Plate.valid?('"
            f"{t.decoy(t.pick('京津沪粤苏浙'.replace('', ' ').split()) + t.pick('A B C') + t.num(4))}')).to be false }}\n"
            for _ in range(12)) + "end\n")


@T(K, "docs/接口文档_查询余额.md", "API documentation with placeholder fields")
def r(t):
    t.out("# 查询余额\n\n| 字段 | 类型 | 说明 |\n| --- | --- | --- |\n| custName | string(30) | 户名 |\n| idNo | string(18) |"
            " 身份证号，脱敏返回 |\n| acctNo | string(19) | 卡号 |\n| balance | decimal(18,2) | 账户余额 |\n\n返回：\n\n```json\n"
            '{"custName":"*三","idNo":"110***********002X","acctNo":"6222***********0128","balance":"0.00"}\n```\n')


@T(K, "docs/数据字典_出入境.xlsx", "data dictionary, no persons")
def s(t):
    t.xlsx([("crj", [["字段", "含义", "类型", "代码表"], ["XM", "姓名", "VARCHAR(30)", ""], ["ZJHM", "证件号码", "VARCHAR(20)", ""]
            , ["CRBS", "出入标识", "CHAR(1)", "I入境 O出境"], ["CRKA", "出入口岸", "CHAR(3)", "口岸代码"], ["CRRQ", "出入日期", "DATE",
            ""], ["QWG", "前往国", "CHAR(3)", "ISO 3166"]])], True)


@T(K, "web/register.html", "empty registration form with a placeholder")
def t_(t):
    t.out('<form action="/reg"><label>姓名<input name="name"></label><label>身份证号<input name="idcard" maxlength="18"'
            ' placeholder="18位身份证号"></label><label>手机号<input name="mobile" placeholder="11位手机号"></label>'
            '<label>入住日期<input type="date" name="checkin"></label><label>离店日期<input type="date" name="checkout"><'
            '/label><button>提交</button></form>\n')


@T(K, "src/OrderNo.cs", "C# comments on order numbers that look like mobiles")
def u(t):
    t.out("// 订单号规则：3位渠道+8位序列，11位，不是手机号\nclass OrderNo {\n" + "".join(f"  public const string Sku{i} = \"{dm(t)}"
            f"\";\n" for i in range(10)) + "}\n")


@T(K, "data/model_weights.txt", "decimals with long tails")
def v(t):
    t.out("\n".join(" ".join(f"{t.r.uniform(-2, 2):.16f}" for _ in range(6)) for _ in range(40)) + "\n")


@T(K, "ops/uuid_dump.csv", "UUIDs and request ids")
def w(t):
    t.out(csvs([["request_id", "span", "cost"]] + [[f"{t.hex(8)}-{t.hex(4)}-4{t.hex(3)}-a{t.hex(3)}-{t.hex(12)}", t.
            hex(16), t.n(1, 900)] for _ in range(60)]))


@T(K, "ops/k8s_events.log", "kernel and container log with pids")
def x(t):
    t.out("".join(f"{t.dt():%b %d %H:%M:%S} node{t.n(1, 9)} kubelet[{t.n(1000, 9000)}]: I{t.num(4)} {t.n(10, 23)}"
            f":{t.n(10, 59)}:{t.n(10, 59)}.{t.num(6)} pod {t.AZ(4).lower()}-{t.hex(10)} mem="
            f"{dm(t) if k % 6 == 0 else t.num(9)} ok\n" for k in range(50)))


@T(K, "src/parser_alipay.py", "importer code that names statement heads")
def y(t):
    t.out('HEAD = ["交易时间", "交易分类", "交易对方", "对方账号", "商品说明", "收/支", "金额", "收/付款方式", "交易状态", "交易订单号"]\nMARK = "支付宝支付'
            '科技有限公司 电子客户回单"\n\n\ndef sniff(line):\n    return all(h in line for h in HEAD)\n')


@T(K, "data/ean_catalog.tsv", "EAN-13 and ISBN lists")
def z(t):
    t.out(csvs([["ean13", "isbn", "name", "price"]] + [["69" + t.num(11), "978" + t.num(10), t.pick("笔记本 水杯 数据线 铅笔")
            , t.money(2, 90)] for _ in range(50)], "\t"), "gb18030")


@T(K, "web/map.geojson", "points of places, no persons")
def aa(t):
    from lib import data as G
    t.out(js(dict(type="FeatureCollection", features=[dict(type="Feature", properties=dict(name=c["city"] + "站"),
            geometry=dict(type="Point", coordinates=[round(t.r.uniform(100, 122), 6), round(t.r.uniform(22, 42), 6)]
            )) for c in G.CITIES]), None))


@T(K, "cnc/part_0417.nc", "G-code, looks like trains")
def ab(t):
    t.out("%\nO" + t.num(4) + "\n" + "".join(f"N{k * 10} G{t.n(0, 3):02d} X{t.r.uniform(-90, 90):.3f} Y"
            f"{t.r.uniform(-90, 90):.3f} Z{t.r.uniform(-9, 9):.3f} F{t.n(100, 900)}\n" for k in range(1, 60)) +
            "M30\n%\n")
