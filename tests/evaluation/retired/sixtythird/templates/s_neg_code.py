"""Hard negatives: code, schemas, configs, logs, ids."""
import json
from lib.core import T
from lib import data as X
def N(f): return T(None, cls="negative")(f)

@N
def importer_py(g): g.out("src/importers/icbc.py", f'''"""工商银行借记卡 CSV 导入器"""
import csv, io, re
HEAD = ["交易日期", "帐号", "储种", "序号", "币种", "钞汇", "摘要", "地区", "收入/支出金额", "余额", "对方户名", "对方帐号", "渠道"]
RE_CARD = re.compile(r"卡号\\s*[:：]\\s*(\\d{{16,19}})")

class Importer:
    version = "{g.i(0, 2)}.{g.i(1, 9)}.{g.i(0, 20)}"
    def identify(self, text):
        return "中国工商银行借记账户历史明细（电子版）" in text
    def extract(self, text):
        rows = csv.DictReader(io.StringIO(text))
        for r in rows:
            amount = float(r["收入/支出金额"].replace(",", ""))
            yield r["交易日期"].strip(), amount, r["余额"], r["对方户名"]
''', "code")
@N
def validator_java(g): g.out("src/IdcardValidator.java", '''package com.acme.util;

/** 身份证号码校验，GB 11643-1999。权重与校验码见下。 */
public final class IdcardValidator {
    private static final int[] POWER = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    public static boolean isValid(String idCard) {
        if (idCard == null || !idCard.matches("^[1-9]\\\\d{5}(18|19|20)\\\\d{2}\\\\d{4}\\\\d{3}[\\\\dXx]$")) return false;
        int sum = 0;
        for (int i = 0; i < 17; i++) sum += (idCard.charAt(i) - '0') * POWER[i];
        return CHECK.charAt(sum % 11) == Character.toUpperCase(idCard.charAt(17));
    }
    // 手机号：^1[3-9]\\\\d{9}$ 另见 PhoneUtil
}
''', "code")
@N
def test_wrong_ids(g):
    b = [g.badid() for _ in range(8)]; g.out("tests/test_idcard.py", "import pytest\nfrom idcard import check\n\n# 全部为错误校验位，必须返回 False\n@pytest.mark.parametrize('sfzh', [\n" + "".join(f"    '{x}',\n" for x in b) + "])\ndef test_bad_checkdigit(sfzh):\n    assert not check(sfzh)\n", "code")
@N
def ddl(g): g.out("db/V3__guest.sql", '''-- 住宿登记表结构，不含数据
CREATE TABLE guest_stay (
  id BIGINT PRIMARY KEY,
  guest_name VARCHAR(32) COMMENT '旅客姓名',
  id_card CHAR(18) COMMENT '身份证号',
  mobile VARCHAR(20) COMMENT '手机号',
  room_no VARCHAR(8) COMMENT '房间号',
  checkin_time DATETIME COMMENT '入住时间',
  checkout_time DATETIME COMMENT '退房时间'
) COMMENT='住宿记录';
CREATE INDEX idx_idcard ON guest_stay (id_card);
INSERT INTO dict_room_type VALUES (1,'大床房'),(2,'双床房'),(3,'套房');
''', "sql")
@N
def header_only(g): g.out("export/empty_stay.csv", "Name,CardNo,Descriot,CtfTp,CtfId,Gender,Birthday,Address,Zip,Dirty,District1,Mobile,Tel,Fax,EMail,Nation,Version,id\n", "csv")
@N
def swagger(g): g.out("api/openapi.yaml", f'''openapi: 3.0.1
info: {{title: 旅客实名接口, version: {g.i(1, 4)}.{g.i(0, 9)}.0}}
paths:
  /passenger/verify:
    post:
      summary: 核验乘机人身份
      requestBody:
        content:
          application/json:
            schema:
              required: [passengerName, idNo, flightNo]
              properties:
                passengerName: {{type: string, description: 乘机人姓名, maxLength: 20}}
                idNo: {{type: string, description: 身份证号码, pattern: '^\\d{{17}}[\\dXx]$'}}
                flightNo: {{type: string, description: 航班号, pattern: '^[A-Z0-9]{{2}}\\d{{3,4}}$'}}
                mobile: {{type: string, description: 手机号}}
      responses:
        '200': {{description: 成功}}
''', "yaml")
@N
def i18n_json(g): g.out("locales/zh-CN/hotel.json", json.dumps({"hotel": {"guestName": "旅客姓名", "idCard": "身份证号", "roomNo": "房号", "checkIn": "入住时间", "checkOut": "退房时间", "companion": "同住人", "balance": "余额：{amount}元", "hotline": f"如有疑问请拨打 {g.al('phone.landline', '400-%d-%d' % (g.i(601, 899), g.i(2001, 9899)))}", "errors": {"idInvalid": "身份证号格式不正确", "phoneInvalid": "请输入11位手机号", "stayed": "该旅客今日已入住"}}}, ensure_ascii=False, indent=2), "json")
@N
def i18n_props(g): g.out("locales/messages_zh.properties", "bank.card=银行卡号\nbank.balance=账户余额\nbank.txn.date=交易日期\nbank.opp.name=对方户名\nborder.exit=出境\nborder.entry=入境\nborder.port=口岸\ncrime.case.no=案件编号\ncrime.suspect=犯罪嫌疑人\nvehicle.plate=号牌号码\nvehicle.vin=车辆识别代号\nlicence.class=准驾车型\nlease.tenant=承租人\nlease.rent=月租金\n", "properties")
@N
def lockfile(g):
    o = {}
    for k in g.sub("lodash axios moment vue react uuid chalk ms debug semver glob rimraf yargs ws qs".split(), 12): o["node_modules/" + k] = {"version": f"{g.i(0, 9)}.{g.i(0, 30)}.{g.i(0, 20)}", "resolved": f"https://registry.npmmirror.com/{k}/-/{k}-{g.i(1, 9)}.{g.i(0, 20)}.{g.i(0, 9)}.tgz", "integrity": "sha512-" + g.hex(86).upper()[:43] + g.hex(43) + "=="}
    g.out("web/package-lock.json", json.dumps({"name": "portal", "lockfileVersion": 2, "packages": o}, indent=2), "json")
@N
def uuid_list(g): g.out("keys/uuid.txt", "\n".join(f"{g.hex(8)}-{g.hex(4)}-4{g.hex(3)}-{g.c('89ab')}{g.hex(3)}-{g.hex(12)}" for _ in range(60)) + "\n", "lines")
@N
def sha_sums(g): g.out("dist/SHA256SUMS", "\n".join(f"{g.hex(64)}  {n}-{g.i(1, 9)}.{g.i(0, 9)}.tar.gz" for n in g.sub("core api web agent cli docs sdk proxy".split(), 8)) + "\n", "lines")
@N
def order_snowflake(g): g.out("orders/shop_orders.csv", "order_id,sku,qty,price,warehouse,created_ms\n" + "\n".join(f"{g.i(10**18, 19 * 10**17)},SKU{g.dig(8)},{g.i(1, 9)},{g.amt(5, 900)},{g.c(['华东1仓', '华南2仓'])},{int(g.t().timestamp() * 1000)}" for _ in range(50)) + "\n", "csv")
@N
def prom(g): g.out("metrics/node.prom", "# HELP http_requests_total 请求数\n# TYPE http_requests_total counter\n" + "\n".join(f'http_requests_total{{path="/api/{p}",code="{c}"}} {g.i(100, 99999999)} {int(g.t().timestamp() * 1000)}' for p in "checkin flight train bank card phone".split() for c in (200, 404, 500)) + "\n", "metrics")
@N
def graphite(g): g.out("metrics/graphite.txt", "\n".join(f"prod.bank.balance.query.p{g.c([50, 95, 99])} {g.i(3, 800)} {int(g.t().timestamp())}" for _ in range(60)) + "\n", "metrics")
@N
def regex_rules(g): g.out("dlp/rules.yml", '''rules:
  - id: cn-idcard
    pattern: '[1-9]\\d{5}(18|19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]'
    keywords: [身份证, 公民身份号码, GMSFHM]
  - id: cn-mobile
    pattern: '1[3-9]\\d{9}'
    keywords: [手机, 电话]
  - id: bankcard
    pattern: '62\\d{14,17}'
    validator: luhn
    keywords: [银行卡, 卡号, 余额]
''', "yaml")
@N
def masked_log(g):
    L = []
    for _ in range(40): p = g.p(); t = g.t(1); L.append(f"{t:%Y-%m-%d %H:%M:%S} INFO SmsService - send ok mobile={g.mm(p.mobile)} id={g.mi(p.id)} tpl=T{g.i(10, 99)} cost={g.i(9, 90)}ms")
    g.out("logs/sms-masked.log", "\n".join(L) + "\n", "log")
@N
def masked_csv(g):
    L = ["姓名,手机号,身份证,卡号,余额"]
    for _ in range(40): p = g.p(); L.append(f"{p.sur}**,{g.mm(p.mobile)},{g.mi(p.id, 10)},{p.card[:6]}******{p.card[-4:]},***")
    g.out("export/脱敏客户.csv", "\n".join(L) + "\n", "csv", "gb18030")
@N
def proto(g): g.out("proto/cdr.proto", 'syntax = "proto3";\npackage bill.v1;\n// 话单\nmessage CallDetail {\n  string caller = 1;      // 主叫号码\n  string callee = 2;      // 被叫号码\n  int64 start_time = 3;   // 通话起始时间\n  int32 duration = 4;     // 通话时长 秒\n  uint32 lac = 5;\n  uint32 ci = 6;\n}\nmessage SmsDetail { string peer = 1; string content = 2; int64 ts = 3; }\n', "proto")
@N
def nginx_plain(g): g.out("logs/access.log", "\n".join(f'{g.ip()} - - [{t:%d/%b/%Y:%H:%M:%S} +0800] "GET {g.c(["/flight/CA", "/train/G", "/hotel/list?city=", "/room/"])}{g.i(100, 9999)} HTTP/1.1" {g.c([200, 304, 404])} {g.i(100, 90000)}' for t in g.ts(60, 1)) + "\n", "log")
@N
def stacktrace(g): g.out("logs/crash.txt", f'''{g.t0:%Y-%m-%d %H:%M:%S} ERROR [http-nio-8080-exec-{g.i(1, 30)}] c.h.checkin.StayController - 入住登记失败
java.lang.IllegalArgumentException: 身份证号码校验失败, idCard=[PROTECTED]
    at com.hotel.checkin.IdCardChecker.check(IdCardChecker.java:{g.i(20, 300)})
    at com.hotel.checkin.StayController.register(StayController.java:{g.i(20, 300)})
    at sun.reflect.GeneratedMethodAccessor{g.i(100, 999)}.invoke(Unknown Source)
Caused by: java.sql.SQLException: ORA-00001: unique constraint (HOTEL.PK_STAY) violated
    ... {g.i(20, 60)} more
''', "log")
@N
def gitlog(g): g.out("git/log.txt", "\n".join(f"{g.hex(40)} {g.t(400):%Y-%m-%d} {g.c(['fix: 身份证正则', 'feat: 银行卡 BIN 表更新', 'refactor: 手机号脱敏', 'chore: bump version', 'fix: 余额精度', 'docs: 出入境字段说明', 'test: 车牌用例'])}" for _ in range(50)) + "\n", "log")
@N
def minjs(g): g.out("web/app.min.js", "!function(e,t){" + ";".join(f"var {g.AZ(1).lower()}{k}=0x{g.hex(8)},{g.AZ(2).lower()}{k}={g.i(0, 9)}.{g.dig(11)}*{g.i(2, 99)}" for k in range(120)) + ";function isMobile(e){return/^1[3-9]\\d{9}$/.test(e)}}(window,document);\n", "js")
@N
def svg_map(g): g.out("map/region.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 600">' + "".join(f'<path d="M{g.amt(1, 800)},{g.amt(1, 600)}L{g.amt(1, 800)},{g.amt(1, 600)}Z" fill="#{g.hex(6)}"/>' for _ in range(60)) + "</svg>\n", "svg")
@N
def geojson(g): g.out("map/bus_stops.geojson", json.dumps({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"name": g.c(X.ROAD) + "口站", "line": f"{g.i(1, 400)}路"}, "geometry": {"type": "Point", "coordinates": list(g.geo())}} for _ in range(40)]}, ensure_ascii=False), "json")
@N
def gcode(g): g.out("cnc/part.nc", "%\nO" + str(g.i(1000, 9999)) + "\nG21 G90 G17\nT12 M06\nS2400 M03\n" + "\n".join(f"G{g.c([0, 1, 1, 2, 3])} X{g.amt(0, 200):.3f} Y{g.amt(0, 200):.3f} Z-{g.amt(0, 9):.3f} F{g.i(100, 900)}" for _ in range(70)) + "\nM30\n%\n", "gcode")
@N
def sensors(g): g.out("iot/sensor.csv", "device_id,ts,lng,lat,temp,hum,batt\n" + "\n".join(f"ENV-{g.hex(6).upper()},{int(g.t().timestamp())},{x},{y},{g.amt(-5, 38)},{g.amt(20, 95)},{g.i(5, 100)}" for x, y in (g.geo() for _ in range(60))) + "\n", "csv")
@N
def basestations(g): g.out("net/cells.csv", "mcc,mnc,lac,ci,lon,lat,site_name,azimuth\n" + "\n".join(f"460,0,{g.i(4000, 60000)},{g.i(1000, 60000)},{x},{y},{g.reg[3]}{g.c(X.ROAD)}基站{g.i(1, 3)},{g.c([0, 120, 240])}" for x, y in (g.geo() for _ in range(60))) + "\n", "csv", "gb18030")
@N
def uscc_list(g):
    A = "0123456789ABCDEFGHJKLMNPQRTUWXY"; L = ["企业名称,统一社会信用代码,注册地,经营状态"]
    for _ in range(40):
        b = "91" + g.c(X.REG)[0] + "MA" + "".join(g.c(A) for _ in range(7)); L.append(f"{g.co()},{b}{A[(31 - sum(A.index(c) * 3 ** i for i, c in enumerate(b)) % 31) % 31]},{g.c(X.REG)[2]},存续")
    g.out("biz/企业名录.csv", "\n".join(L) + "\n", "csv")
@N
def ean(g): g.out("shop/barcodes.txt", "\n".join(f"69{g.dig(11)}\t{g.c(['矿泉水', '饼干', '洗衣粉', '酸奶', '方便面', '纸巾'])}\t{g.i(1, 90)}.{g.c([0, 5])}0" for _ in range(60)) + "\n", "tsv", "gb18030")
