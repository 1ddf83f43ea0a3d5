import base64
import hashlib
import json
from lib.core import *


@N("src/idcard/validator.py", "ID check routine in Python, wrong numbers in doctests")
def a01(c):
    return (
        f'"""身份证校验\n\n>>> ok("{c.badid()}")\nFalse\n>>> ok("{c.badid()}")\nFalse\n"""\nW = [7, 9, 10, 5, 8, 4, 2,'
        ' 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]\nMAP = "10X98765432"\n\n\ndef ok(s):\n    if len(s) != 18:\n        return'
        " False\n    return MAP[sum(int(a) * b for a, b in zip(s, W)) % 11] == s[17]\n"
    )


@N("src/test/java/IdCardUtilTest.java", "JUnit cases with wrong check digits")
def a02(c):
    x = "".join(f'        assertFalse(IdCardUtil.isValid("{c.badid()}")); // 校验位错误\n' for _ in range(8))
    return "public class IdCardUtilTest {\n    @Test\n    public void rejects() {\n" + x + "    }\n}\n"


@N("web/bankcard.spec.ts", "TypeScript tests with cards failing Luhn")
def a03(c):
    x = "".join(f"  it('rejects {i}', () => expect(luhn('{c.badcard()}')).toBe(false));\n" for i in range(9))
    return "import { luhn } from './luhn';\ndescribe('银行卡校验', () => {\n" + x + "});\n"


@N("hotel/pms/schema.sql", "DDL of a hotel system without rows")
def a04(c):
    return (
        "CREATE TABLE checkin (\n  id BIGINT PRIMARY KEY,\n  guest_name VARCHAR(40) COMMENT '宾客姓名',\n  id_no"
        " CHAR(18) COMMENT '身份证号',\n  mobile CHAR(11),\n  room_no VARCHAR(8) COMMENT '房号',\n  rzsj DATETIME"
        " COMMENT '入住时间',\n  tfsj DATETIME COMMENT '退房时间'\n);\nCREATE INDEX ix_room ON checkin(room_no);\n"
    )


@N("i18n/zh_CN.properties", "translation keys full of record words")
def a05(c):
    return (
        "guest.name=宾客姓名\nguest.idcard=身份证号码\nroom.no=房号\ncheckin.time=入住时间\ncheckout.time=退房时间\nticket.no=票号\n"
        "flight.no=航班号\ntrain.no=车次\ncard.no=银行卡号\nbalance.available=可用余额：{0}"
        " 元\nerr.mobile=手机号格式不正确\nplate.no=号牌号码\nlicence.class=准驾车型\n"
    )


@N("i18n/app_zh.json", "front-end strings for forms")
def a06(c):
    return json.dumps(
        {
            "form": {
                "name": "姓名",
                "idNo": "请输入18位身份证号",
                "mobile": "请输入11位手机号",
                "bank": "银行卡号（16-19位）",
                "plate": "车牌号",
            },
            "msg": {"ok": "提交成功", "fail": "校验位错误", "smsSent": "验证码已发送至 {phone}"},
        },
        ensure_ascii=False,
        indent=2,
    )


@N("api/openapi.yaml", "OpenAPI schema of person and booking")
def a07(c):
    return (
        "openapi: 3.0.1\ncomponents:\n  schemas:\n    Passenger:\n      type: object\n      properties:\n        name:"
        " {type: string, description: 乘机人}\n        idNo: {type: string, pattern: '^\\d{17}[\\dX]$'}\n       "
        " mobile: {type: string, pattern: '^1[3-9]\\d{9}$'}\n        flightNo: {type: string, example: CZ0000}\n"
    )


@N("importer/icbc.py", "statement importer with header words only")
def a08(c):
    return (
        "HEAD = ['交易日期', '帐号', '储种', '序号', '币种', '钞汇', '摘要', '地区', '收入/支出金额', '余额',"
        " '对方户名', '对方帐号', '渠道']\n\n\ndef identify(f):\n    return '中国工商银行借记账户历史明细' in"
        " f.head()\n\n\ndef rows(f):\n    for r in f:\n        yield dict(zip(HEAD, r))\n"
    )


@N("lib/phone_prefix.js", "table of mobile prefixes and regular expressions")
def a09(c):
    return (
        "// 号段表\nconst CM ="
        " [134,135,136,137,138,139,147,150,151,152,157,158,159,178,182,183,184,187,188,198];\nconst CU ="
        " [130,131,132,145,155,156,166,175,176,185,186];\nexport const RE = /^1[3-9]\\d{9}$/;\nexport const MASK = s =>"
        " s.replace(/(\\d{3})\\d{4}(\\d{4})/, '$1****$2');\n"
    )


@N("data/region_codes.csv", "administrative codes, GB18030", "gb18030", "\r\n")
def a10(c):
    return sv([["代码", "省", "市", "县"]] + [[r[0], r[1], r[2], r[3]] for r in c.r.sample(L.REGIONS, 50)])


@N("data/bin_table.tsv", "card BIN prefixes with lengths")
def a11(c):
    return sv([["bin", "len", "bank", "code"]] + [[b[1], b[2], b[0], b[3]] for b in L.BINS], "\t")


@N("logs/app-error.log", "stack traces, epoch milliseconds, trace ids")
def a12(c):
    o = ""
    for _ in range(30):
        o += (
            f"{c.time(2023, 2023)} ERROR [http-nio-{c.ri(1, 20)}] traceId={c.hex(32)}"
            f" ts={c.ri(1670000000000, 1699999999999)} java.lang.NullPointerException at"
            f" com.app.OrderService.find(OrderService.java:{c.ri(20, 600)})\n"
        )
    return o


@N("logs/snowflake_ids.log", "19-digit ids and amounts without people")
def a13(c):
    return "".join(
        f"{c.time(2022, 2022)} order={c.ri(10 ** 18, 19 * 10 ** 17)} sku={c.dig(8)} qty={c.ri(1, 9)}"
        f" amt={c.money(5, 900)}\n"
        for _ in range(40)
    )


@N("build/checksums.sha256", "hash list")
def a14(c):
    return "".join(
        hashlib.sha256(f"{c.ri(0, 10 ** 9)}".encode()).hexdigest() + f"  pkg-{i}.tar.gz\n" for i in range(30)
    )


@N("git/objects.txt", "git log with object ids and no mail")
def a15(c):
    return "".join(
        f"commit {c.hex(40)}\nDate:   {c.date(2021, 2022)}\n\n   "
        f" {c.pick('修复房号排序 优化航班查询 调整余额显示 升级依赖')}\n\n"
        for _ in range(20)
    )


@N("keys/blob.b64", "base64 of random bytes")
def a16(c):
    return base64.encodebytes(bytes(c.ri(0, 255) for _ in range(1500))).decode()


@N("storage/du_report.txt", "byte counts that look like mobiles")
def a17(c):
    return "bytes        path\n" + "".join(
        f"{c.decoy(c.mob())}  /data/vol{c.ri(1, 9)}/part-{i:05d}\n" for i in range(20)
    )


@N("warehouse/orders_no_people.csv", "order numbers of eleven digits, no persons", "utf-8-sig", "\r\n")
def a18(c):
    return sv(
        [["订单编号", "商品", "数量", "金额", "仓库"]]
        + [
            [c.decoy(c.mob()), c.pick("螺丝 电缆 灯管 插座"), c.ri(1, 90), c.money(9, 900), c.pick("A仓 B仓")]
            for _ in range(30)
        ]
    )


@N("parts/bom.xlsx", "part numbers like passports and flights")
def a19(c):
    return xlsx(
        [
            (
                "BOM",
                [["料号", "名称", "用量"]]
                + [
                    [c.decoy(c.pick("E G") + c.dig(8)), c.pick("电容 电阻 连接器 运放CA3140"), c.ri(1, 20)]
                    for _ in range(30)
                ],
            )
        ]
    )


@N("express/waybills.txt", "waybill numbers and cities")
def a20(c):
    return "".join(
        f"SF{c.dig(12)} {c.pick(L.REGIONS)[2]}→{c.pick(L.REGIONS)[2]} {c.money(1, 20)}kg 已签收\n" for _ in range(30)
    )


@N("map/poi.geojson", "coordinates of places, no persons")
def a21(c):
    return json.dumps(
        dict(
            type="FeatureCollection",
            features=[
                dict(
                    type="Feature",
                    properties=dict(name=c.pick(L.ESTATES)),
                    geometry=dict(
                        type="Point", coordinates=[round(c.r.uniform(103, 121), 6), round(c.r.uniform(23, 39), 6)]
                    ),
                )
                for _ in range(25)
            ],
        ),
        ensure_ascii=False,
    )


@N("net/dhcp_pool.conf", "DHCP ranges and device MACs")
def a22(c):
    return "".join(f"host printer{i} {{ hardware ethernet {c.mac()}; fixed-address {c.ip()}; }}\n" for i in range(20))


@N("cnc/plate_g01.nc", "G-code")
def a23(c):
    return (
        "%\nO1024\n"
        + "".join(f"G0{c.ri(0, 3)} X{c.money(0, 300)} Y{c.money(0, 300)} F{c.ri(100, 900)}\n" for _ in range(40))
        + "M30\n%\n"
    )


@N("mock/faker_zh.py", "generator code for names and numbers")
def a24(c):
    return (
        "import random\n\nSUR = '赵钱孙李周吴郑王'\nPREF = ['139', '158', '186']\n\n\ndef phone():\n    return"
        " random.choice(PREF) + ''.join(random.choices('0123456789', k=8))\n\n\ndef idno(region='440106'):\n    return"
        " region + '19%02d' % random.randint(50, 99)\n"
    )


@N("docs/数据字典.md", "data dictionary of a vehicle system")
def a25(c):
    return md(
        [
            ["字段", "类型", "含义"],
            ["HPHM", "varchar(15)", "号牌号码"],
            ["SYR", "varchar(60)", "所有人"],
            ["SFZMHM", "char(18)", "身份证明号码"],
            ["CLSBDH", "varchar(17)", "车辆识别代号"],
            ["FDJH", "varchar(20)", "发动机号"],
            ["CCDJRQ", "date", "初次登记日期"],
        ]
    )


@N("docs/接口说明.docx", "interface description in docx")
def a26(c):
    return docx(
        [
            "入住登记上传接口",
            "请求参数",
            [
                ["参数", "必填", "说明"],
                ["xm", "是", "旅客姓名"],
                ["zjhm", "是", "证件号码，18位"],
                ["fjh", "是", "房间号"],
                ["rzsj", "是", "入住时间 yyyyMMddHHmm"],
            ],
            "返回码 0000 表示成功；1001 证件号码校验位错误。",
        ]
    )


@N("db/empty_tables.db", "sqlite schema of a café without rows of people")
def a27(c):
    return sqlite(
        [
            ("CREATE TABLE tb_onoff (uname TEXT, ucert TEXT, ontime TEXT, offtime TEXT)", "tb_onoff", []),
            (
                "CREATE TABLE tb_price (zone TEXT, price REAL)",
                "tb_price",
                [("大厅", 3.5), ("包厢", 6.0), ("竞技区", 5.0)],
            ),
        ]
    )


@N("metrics/graphite.txt", "metric lines with epochs")
def a28(c):
    return "".join(
        f"stats.api.{c.pick('login pay query')}.count {c.ri(1, 999)} {c.ri(1480000000, 1700000000)}\n"
        for _ in range(40)
    )


@N("cert/server.conf.gz", "gz of a configuration file")
def a29(c):
    return gz(
        f"[server]\nport=8443\nmax_body={c.decoy('17179869184')}\nredis=10.20.3.8:6379\n[pool]\nsize=64\ntimeou"
        f"t_ms=30000\n"
        + "".join(f"key{i}={c.hex(32)}\n" for i in range(10))
    )
