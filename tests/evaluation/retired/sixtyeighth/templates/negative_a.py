"""Files without records: code, schemas, translations, forms, masked exports."""

from lib.core import reg
from lib.fmt import *  # noqa: F403
from lib.pools import *  # noqa: F403

T = reg(None, "negative")


@T("src/IdCardUtilCheck.java", "unit checks with wrong check digits")
def _(d):
    return ln(
        "public class IdCardUtilCheck {",
        *[
            '    @Test public void bad%d() { assertFalse(IdCardUtil.isValid("%s")); }' % (n, d.badid())
            for n in range(12)
        ],
        "}"
    )


@T("src/check_digits.py", "cards which must be refused")
def _(d):
    return ln(
        "import luhn",
        "BAD = [",
        *["    '%s'," % d.badcard() for _ in range(10)],
        "]",
        "for x in BAD:",
        "    assert not luhn.ok(x)"
    )


@T("src/vin_rules.ts", "VINs with wrong check digits")
def _(d):
    return ln(
        "describe('vin', () => {",
        *["  it('refuses', () => expect(vin('%s')).toBe(false));" % d.badvin() for _ in range(8)],
        "});"
    )


@T("src/GuestController.java", "code with hotel field names")
def _(d):
    return ln(
        "@RestController",
        "public class GuestController {",
        "  /** 入住登记：姓名、身份证号、房号、入住时间、离店时间 */",
        '  @PostMapping("/checkin")',
        "  public R checkin(@RequestBody CheckinReq req) {",
        '    if (!IdUtil.valid(req.getIdCard())) throw new BizException("身份证号不正确");',
        "    return R.ok(service.checkin(req.getGuestName(), req.getRoomNo()));",
        "  }",
        "}",
    )


@T("src/statement_parser.py", "importer of bank statements with header strings", "utf-8")
def _(d):
    return ln(
        "HEAD = ['交易日期', '摘要', '借方', '贷方', '余额', '对方户名', '对方账号']",
        "def parse(f):",
        "    for row in csv.reader(f):",
        "        if row[:7] == HEAD:",
        "            continue",
        "        yield Txn(date=row[0], bal=Decimal(row[4]))",
    )


@T("src/re_rules.go", "regular expressions", "utf-8")
def _(d):
    return ln(
        "package rules",
        "var Phone = regexp.MustCompile(`1[3-9]\\d{9}`)",
        "var IDCard = regexp.MustCompile(`[1-9]\\d{5}(19|20)\\d{2}\\d{7}[0-9Xx]`)",
        "var Plate = regexp.MustCompile(`[京津沪][A-Z][A-Z0-9]{5}`)",
    )


@T("i18n/zh_CN.properties", "translations", "utf-8", "\r\n")
def _(d):
    return ln(
        "guest.name=姓名",
        "guest.idcard=身份证号码",
        "guest.mobile=手机号",
        "room.no=房号",
        "checkin.time=入住时间",
        "checkout.time=离店时间",
        "balance=余额",
        "plate=车牌号",
        "error.idcard=请输入正确的身份证号",
    )


@T("i18n/messages.po", "gettext of a travel site")
def _(d):
    return ln(
        *[
            'msgid "%s"\nmsgstr "%s"\n' % x
            for x in (
                ("Passenger", "乘机人"),
                ("Flight No.", "航班号"),
                ("Passport", "护照号码"),
                ("Departure", "起飞时间"),
                ("Ticket No.", "票号"),
                ("Seat", "座位"),
            )
        ]
    )


@T("schema/ddl_hotel.sql", "create table only")
def _(d):
    return ln(
        "CREATE TABLE t_checkin (",
        "  gname varchar(32) COMMENT '姓名',",
        "  cred_no varchar(20) COMMENT '身份证号',",
        "  room_no varchar(8) COMMENT '房号',",
        "  in_time datetime COMMENT '入住时间',",
        "  out_time datetime COMMENT '退房时间'",
        ");",
    )


@T("schema/openapi_bank.yaml", "API description")
def _(d):
    return ln(
        "openapi: 3.0.0",
        "paths:",
        "  /balance:",
        "    get:",
        "      parameters:",
        "        - {name: cardNo, in: query, description: 银行卡号, schema: {type: string, pattern:"
        " '^62\\d{14,17}$'}}",
        "      responses:",
        "        '200': {description: 余额, content: {}}",
    )


@T("schema/cdr_layout.md", "description of a record layout")
def _(d):
    return "# 话单字段说明\n\n" + md(
        [
            ["字段", "类型", "说明"],
            ["calling", "char(11)", "主叫号码"],
            ["called", "char(11)", "被叫号码"],
            ["start_time", "char(14)", "起始时间"],
            ["duration", "int", "通话时长（秒）"],
            ["lac/ci", "int", "基站"],
        ]
    )


@T("schema/person.xsd", "XML schema", "utf-8")
def _(d):
    return ln(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">',
        *[
            '  <xs:element name="%s" type="xs:string"/><!-- %s -->' % x
            for x in (("XM", "姓名"), ("GMSFHM", "公民身份号码"), ("HJDZ", "户籍地址"), ("LXDH", "联系电话"))
        ],
        "</xs:schema>"
    )


@T("schema/proto/vehicle.proto", "protocol buffers")
def _(d):
    return ln(
        'syntax = "proto3";',
        "message Vehicle {",
        "  string plate_no = 1; // 号牌号码",
        "  string vin = 2; // 车辆识别代号",
        "  string owner = 3; // 所有人",
        "}",
    )


@T("表格/空白入住登记表.docx", "empty form")
def _(d):
    return docx(
        [
            "旅客住宿登记表",
            [["姓名", "", "性别", ""], ["证件号码", "", "房号", ""], ["入住时间", "", "离店时间", ""]],
            "填表说明：请用钢笔填写",
        ]
    )


@T("表格/空白驾驶证申请表.txt", "empty form with underscores", "gb18030")
def _(d):
    return ln(
        "机动车驾驶证申请表",
        "姓名：__________  身份证号：□□□□□□□□□□□□□□□□□□",
        "申请准驾车型：____  档案编号：____________",
        "手机号码：□□□□□□□□□□□",
        "申请人签字：",
    )


@T("表格/租赁合同范本.docx", "blank lease")
def _(d):
    return docx(
        [
            "房屋租赁合同（范本）",
            "出租方：________ 身份证号：________________",
            "承租方：________ 身份证号：________________",
            "租期自____年__月__日至____年__月__日，月租金____元。",
        ]
    )


@T("表格/出国人员备案_空.xlsx", "head without rows")
def _(d):
    return xlsx(
        [
            (
                "备案",
                [["序号", "姓名", "身份证号", "护照号", "前往国", "出境日期", "入境日期"]]
                + [[n] for n in range(1, 11)],
            )
        ]
    )


@T("脱敏/orders_masked.csv", "masked names, IDs and mobiles")
def _(d):
    return csv(
        [["姓名", "身份证", "手机", "金额"]]
        + [["*" + p.name[1:], d.mid(p), d.mmob(p), d.yuan()] for p in (d.p() for _ in range(30))]
    )


@T("脱敏/hotel_masked.jsonl", "masked stays", "utf-8")
def _(d):
    return jl(
        [
            {"guest": p.name[0] + "**", "idNo": d.mid(p), "room": "****", "checkin": str(d.t(2021, 2021).date())}
            for p in (d.p() for _ in range(20))
        ]
    )


@T("脱敏/bank_masked.txt", "masked cards and balances", "gb18030")
def _(d):
    return ln(*["%s** 卡号 %s 余额 ***" % (p.name[0], d.mcard(p)) for p in (d.p() for _ in range(18))])


@T("脱敏/中奖名单.html", "winners with masked mobiles")
def _(d):
    return html(
        [["奖项", "手机号"]] + [[d.c(("一等奖", "二等奖", "三等奖")), d.mmob(p)] for p in (d.p() for _ in range(25))],
        "中奖公告",
    )


@T("脱敏/hash_ids.tsv", "hashed identities")
def _(d):
    return csv([["id_md5", "mobile_sha1", "label"]] + [[d.hex(32), d.hex(40), d.i(0, 1)] for _ in range(60)], "\t")


@T("logs/nginx_access.log", "web log with byte counts")
def _(d):
    return ln(
        *[
            '10.0.%d.%d - - [%s] "GET /static/app.%s.js HTTP/1.1" 200 %d'
            % (d.i(0, 9), d.i(1, 250), d.t(2022, 2022).strftime("%d/%b/%Y:%H:%M:%S +0800"), d.hex(8), d.i(900, 900000))
            for _ in range(60)
        ]
    )


@T("logs/backup_sizes.log", "byte counts which look like mobiles")
def _(d):
    return ln(*["%s backup volume-%d size=%s bytes ok" % (d.t(2021, 2021), n, d.fakemob()) for n in range(14)])


@T("logs/gc.log", "JVM log")
def _(d):
    return ln(
        *[
            "[%s.%03ds][info][gc] GC(%d) Pause Young 24M->%dM(256M) %sms"
            % (d.i(1, 900), d.i(0, 999), n, d.i(4, 20), d.yuan(1, 9))
            for n in range(40)
        ]
    )


@T("logs/order_ids.log", "order numbers of timestamps and 18 digits")
def _(d):
    return ln(
        *[
            "INFO order created no=%s trace=%s"
            % (d.t(2020, 2021).strftime("%Y%m%d%H%M%S") + d.digits(4), d.num(19, "1"))
            for _ in range(40)
        ]
    )


@T("logs/flight_sync.log", "flights without persons")
def _(d):
    return ln(
        *[
            "%s sync %s%d %s-%s status=%s"
            % (d.t(2022, 2022), d.c(ALN), d.i(1000, 9800), d.c(list(AIR)), d.c(list(AIR)), d.c(("DEP", "ARR", "DLY")))
            for _ in range(40)
        ]
    )


@T("logs/kernel.txt", "kernel messages with MAC addresses")
def _(d):
    return ln(
        *[
            "[%d.%06d] eth%d: link up %s" % (d.i(1, 9000), d.i(0, 999999), d.i(0, 3), d.mac(":").lower())
            for _ in range(30)
        ]
    )


@T("hash/SHA256SUMS", "hash sums")
def _(d):
    return ln(*["%s  pkg-%d.%d.tar.gz" % (d.hex(64), d.i(1, 9), n) for n in range(40)])


@T("hash/git_log.txt", "git objects")
def _(d):
    return ln(*["%s %s" % (d.hex(40), d.c(("修复空指针", "升级依赖", "入住模块重构", "补充单测"))) for _ in range(40)])


@T("hash/uuids.csv", "uuids and snowflakes")
def _(d):
    return csv(
        [["uuid", "snowflake"]]
        + [["-".join((d.hex(8), d.hex(4), d.hex(4), d.hex(4), d.hex(12))), d.num(19, "1")] for _ in range(50)]
    )


@T("hash/epoch.jsonl", "epoch times and counters")
def _(d):
    return jl([{"ts": int(d.t(2020, 2022).timestamp() * 1000), "cnt": d.i(1, 9 * 10**9)} for _ in range(50)])


@T("src/minified.js", "minified script with long numbers")
def _(d):
    return "!function(){var " + ",".join("a%d=0.%s" % (n, d.num(16)) for n in range(60)) + ";return a0}();\n"


@T("src/region_codes.json", "region codes", "utf-8")
def _(d):
    return js({r[0]: r[1] + r[2] for r in REG}, 1)


@T("src/bin_table.csv", "card BINs of banks")
def _(d):
    return csv([["bin", "len", "bank"]] + [list(b) for b in BIN])


@T("src/mobile_segments.yaml", "mobile segments")
def _(d):
    return ln("segments:", *["  - '%s'" % m for m in sorted(set(MP))])


@T("src/mock_none.rb", "generator of numbers, no numbers inside")
def _(d):
    return ln(
        "def id_card(region, birth, seq)",
        '  base = "#{region}#{birth}#{seq}"',
        "  base + CHECK[base.chars.zip(W).sum { |a, b| a.to_i * b } % 11]",
        "end",
    )


@T("docs/隐私政策.md", "privacy notice")
def _(d):
    return ln(
        "# 隐私政策",
        "我们会收集您的姓名、身份证号码、手机号码、住宿信息、行踪轨迹、银行账户等信息。",
        "如有疑问请致电 %s 或写信至 %s。" % (d.hot(), d.omail("privacy")),
    )


@T("docs/法条摘录.txt", "law on personal data", "gb18030")
def _(d):
    return ln(
        "非法获取、出售或者提供行踪轨迹信息、通信内容、征信信息、财产信息五十条以上的；",
        "非法获取、出售或者提供住宿信息、通信记录、健康生理信息、交易信息五百条以上的；",
        "（2017）法释10号，自2017年6月1日起施行。",
    )


@T("docs/接口联调说明.docx", "how to call an API with placeholders")
def _(d):
    return docx(
        [
            "实名核验接口",
            "入参：name 姓名；idCard 身份证号（18位）；mobile 手机号（11位）",
            "返回：0 一致；1 不一致",
            "联系：" + d.omail("api"),
        ]
    )


@T("docs/kafka_topics.ini", "settings of topics")
def _(d):
    return ln(
        "[topic.hotel_checkin]",
        "partitions=12",
        "retention.ms=%s" % d.num(9),
        "[topic.cdr]",
        "partitions=24",
        "key=msisdn",
        "[topic.gps]",
        "partitions=48",
    )


@T("docs/readme_scan.txt", "description of numbers that look like IDs")
def _(d):
    return ln("下面这些都不是身份证号，校验位错误：", *[d.badid() for _ in range(9)])


@T("src/locale.zip", "zip of translation files")
def _(d):
    return zipf(
        [
            ("zh.json", js({"idcard": "身份证号", "plate": "车牌号", "bank": "开户行"}, 1), "utf-8"),
            ("en.json", js({"idcard": "ID number", "plate": "Plate"}, 1), "utf-8"),
        ]
    )
