"""Negatives I: source code, tests, translations, schemas, configuration."""
from lib import fmt
from lib.registry import template_for

template = template_for("negative")
SPECIMEN, SPECIMEN_MOBILE, SPECIMEN_CARD = "11010519491231002X", "13800138000", "6228480402564890018"


@template("src/utils/idcard.py", "source", enc="u")
def python_validator(b):
    return f'''"""居民身份证号码校验（GB 11643）"""
import re

WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
PATTERN = re.compile(r"^[1-9]\\d{{5}}(19|20)\\d{{2}}(0[1-9]|1[0-2])\\d{{5}}[\\dXx]$")


def is_valid(number: str) -> bool:
    """>>> is_valid("{b.decoy(SPECIMEN)}")
    True
    >>> is_valid("{b.bad_id()}")
    False
    """
    if not PATTERN.match(number):
        return False
    total = sum(int(c) * w for c, w in zip(number, WEIGHTS))
    return "10X98765432"[total % 11] == number[-1].upper()
'''


@template("src/test/java/com/demo/IdCardUtilTest.java", "source", enc="u")
def java_unit_test(b):
    cases = "\n".join(f'        assertFalse(IdCardUtil.isValid("{b.bad_id()}"));' for _ in range(b.num(4, 9)))
    return f'''package com.demo;

import org.junit.Test;
import static org.junit.Assert.*;

public class IdCardUtilTest {{
    @Test
    public void wrongCheckDigit() {{
{cases}
        assertFalse(IdCardUtil.isValid("{b.decoy("123456789012345678")}"));
        assertTrue(MobileUtil.isMobile("{b.decoy(SPECIMEN_MOBILE)}"));
    }}
}}
'''


@template("internal/mask/mask_test.go", "source", enc="u")
def go_mask_test(b):
    return f'''package mask

import "testing"

func TestMask(t *testing.T) {{
	cases := []struct{{ in, want string }}{{
		{{"{b.decoy(SPECIMEN_MOBILE)}", "138****8000"}},
		{{"{b.decoy(SPECIMEN)}", "{b.decoy('110105********002X')}"}},
		{{"{b.decoy(SPECIMEN_CARD)}", "622848*********0018"}},
	}}
	for _, c := range cases {{
		if got := Mask(c.in); got != c.want {{
			t.Errorf("Mask(%q)=%q want %q", c.in, got, c.want)
		}}
	}}
}}
'''


@template("src/validators/form.js", "source", enc="u")
def js_form_rules(b):
    return f'''// 表单校验规则 v{b.num(1, 9)}.{b.num(0, 20)}
export const rules = {{
  name: [{{ required: true, message: '请输入姓名' }}],
  mobile: [{{ pattern: /^1[3-9]\\d{{9}}$/, message: '手机号格式不正确' }}],
  idCard: [{{ pattern: /(^\\d{{15}}$)|(^\\d{{17}}([0-9]|X)$)/, message: '身份证号格式不正确' }}],
  bankCard: [{{ pattern: /^[1-9]\\d{{14,18}}$/, message: '银行卡号格式不正确' }}],
  roomNo: [{{ required: true, message: '请选择房号' }}],
}}
export const DEBOUNCE = {b.num(100, 900)}
'''


@template("locales/zh-CN.json", "i18n", enc="u")
def i18n_json(b):
    keys = {"checkin": {"title": "入住登记", "idNo": "身份证号", "room": "房号", "checkinTime": "入住时间", "checkoutTime": "退房时间",
                        "tip": "请输入18位身份证号，如 110105********002X"},
            "bank": {"balance": "账户余额", "card": "银行卡号", "txn": "交易明细"}, "train": {"no": "车次", "from": "出发站",
                "to": "到达站"},
            "common": {"ok": "确定", "cancel": "取消", "version": f"{b.num(1, 9)}.{b.num(0, 40)}"}}
    return fmt.dumps(keys, indent=2) + "\n"


@template("src/main/resources/messages_zh_CN.properties", "i18n", enc="u")
def message_properties(b):
    return fmt.kv([("user.name", "姓名"), ("user.idcard", "身份证号码"), ("user.mobile", "手机号码"),
                   ("user.mobile.placeholder", f"例如 {b.decoy(SPECIMEN_MOBILE)}"),
                   ("lease.rent", "月租金（元）"), ("lease.tenant", "承租人"), ("case.no", "案件编号"), ("case.reason", "案由"),
                   ("error.code.500", "系统繁忙，请稍后再试"),
                   ("page.size", b.pick("10", "20", "50"))], "=")


@template("po/zh_CN.po", "i18n", enc="u")
def gettext_catalogue(b):
    pairs = [("Guest name", "客人姓名"), ("Passport no.", "护照号码"), ("Port of entry", "入境口岸"), ("Account balance", "账户余额"),
             ("License plate", "车牌号码"),
             ("Caller", "主叫号码"), ("Duration", "通话时长"), ("Lease start", "起租日")]
    b.r.shuffle(pairs)
    return 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n' + "\n".join(f'#: '
        f'ui.c:{b.num(10, 990)}\nmsgid "{a}"\nmsgstr "{z}"\n' for a, z in pairs)


@template("app/src/main/res/values-zh/strings.xml", "i18n", enc="u")
def android_strings(b):
    return ('<?xml version="1.0" encoding="utf-8"?>\n<resources>\n' + "".join(f'    <string name="{k}">{v}</string>\n'
        for k, v in [
        ("app_name", "掌上出行"), ("train_no", "车次"), ("seat_class", "席别"), ("passenger", "乘车人"), ("id_hint", "请输入乘车人身份证号"),
        ("flight_no", "航班号"),
        ("service_tel", f"客服电话：{b.hot400()}"), ("about", f"版本 {b.num(3, 9)}.{b.num(0, 12)}.{b.num(0, 9)}")])
        + "</resources>\n")


@template("importers/icbc.py", "source", enc="u")
def statement_importer(b):
    return f'''"""把工行明细转成 beancount 的导入器。"""
import csv

HEADER = ["交易日期", "帐号", "储种", "序号", "币种", "钞汇", "摘要", "地区", "收入/支出金额", "余额", "对方户名", "对方帐号", "渠道"]
MARK = "中国工商银行借记账户历史明细（电子版）"


def identify(path):
    with open(path, encoding="utf-8") as handle:
        return MARK in handle.readline()


def rows(path, skip={b.num(1, 6)}):
    with open(path, encoding="utf-8") as handle:
        for row in list(csv.reader(handle))[skip:]:
            record = dict(zip(HEADER, row))
            yield record["交易日期"], record["收入/支出金额"].replace(",", ""), record["余额"]
'''


@template("sql/schema_hotel.sql", "schema", enc="u")
def hotel_schema(b):
    return f"""-- 旅馆业前台库 v{b.num(2, 7)}
CREATE TABLE t_checkin (
  id BIGINT NOT NULL AUTO_INCREMENT COMMENT '主键',
  hotel_id INT COMMENT '旅馆编码',
  room_no VARCHAR(8) COMMENT '房号',
  guest_name VARCHAR(32) COMMENT '客人姓名',
  cert_no VARCHAR(18) COMMENT '身份证号',
  mobile VARCHAR(11) COMMENT '手机',
  checkin_time DATETIME COMMENT '入住时间',
  checkout_time DATETIME COMMENT '退房时间',
  PRIMARY KEY (id), KEY idx_cert (cert_no)
) ENGINE=InnoDB AUTO_INCREMENT={b.num(100000, 900000)} DEFAULT CHARSET=utf8mb4;
"""


@template("api/openapi.yaml", "schema", enc="u")
def openapi_description(b):
    return f"""openapi: 3.0.1
info: {{title: 订票接口, version: {b.num(1, 5)}.{b.num(0, 9)}.0}}
paths:
  /orders:
    post:
      summary: 创建火车票订单
      requestBody:
        content:
          application/json:
            schema: {{$ref: '#/components/schemas/Order'}}
components:
  schemas:
    Order:
      type: object
      required: [trainNo, fromStation, toStation, passengerName, idNo]
      properties:
        trainNo: {{type: string, example: G79}}
        fromStation: {{type: string, example: 北京西}}
        passengerName: {{type: string, maxLength: 32}}
        idNo: {{type: string, pattern: '^\\d{{17}}[\\dX]$', example: '{b.decoy('110105********002X')}'}}
        mobile: {{type: string, example: '{b.decoy('138****8000')}'}}
"""


@template("schemas/person.schema.json", "schema", enc="u")
def json_schema(b):
    return fmt.dumps({"$schema": "http://json-schema.org/draft-07/schema#", "title": "Person", "type": "object",
                      "required": ["name", "idCard"],
                      "properties": {"name": {"type": "string"}, "idCard": {"type": "string",
                          "pattern": "^[1-9]\\d{16}[\\dX]$"}, "mobile": {"type": "string", "minLength": 11},
                                     "plateNo": {"type": "string"}, "vin": {"type": "string", "maxLength": 17},
                                     "rev": {"const": b.num(1, 60)}}}, indent=2) + "\n"


@template("proto/cdr.proto", "schema", enc="u")
def proto_file(b):
    return f"""syntax = "proto3";
package billing.v{b.num(1, 4)};

// 语音话单，字段顺序不可变更
message VoiceCdr {{
  string calling_number = 1;  // 主叫号码
  string called_number = 2;   // 被叫号码
  int64 start_time = 3;       // 毫秒，如 {b.decoy('15' + b.digits(11))}
  int32 duration = 4;
  uint32 lac = 5;
  uint32 cell_id = 6;
  reserved {b.num(9, 20)};
}}
"""


@template("docker-compose.yml", "config", enc="u")
def compose_file(b):
    return f"""version: "3"
services:
  db:
    image: mysql:5.7.{b.num(20, 44)}
    environment:
      MYSQL_DATABASE: hotel
      MYSQL_ROOT_PASSWORD: ${{DB_PASSWORD}}
    ports: ["{b.num(3307, 3399)}:3306"]
  web:
    image: registry.local/pms/web@sha256:{b.decoy(b.hexa(64))}
    depends_on: [db]
    restart: always
"""


@template("conf/nginx.conf", "config", enc="u")
def nginx_conf(b):
    return f"""worker_processes {b.num(2, 16)};
http {{
    upstream api {{ server 10.0.{b.num(0, 9)}.{b.num(2, 250)}:8080;
                   server 10.0.{b.num(0, 9)}.{b.num(2, 250)}:8080 backup; }}
    client_max_body_size {b.num(10, 200)}m;
    server {{
        listen 443 ssl;
        server_name booking.example-hotel.com.cn;
        location /idcard/ {{ proxy_pass http://api; proxy_read_timeout {b.num(10, 90)}s; }}
        location ~* \\.(png|jpg)$ {{ expires {b.num(1, 30)}d; }}
    }}
}}
"""


@template("config/application.properties", "config", enc="u")
def spring_properties(b):
    return fmt.kv([("server.port", b.num(7000, 9900)), ("spring.datasource.url", "jdbc:mysql://10.1.4.12:3306"
                                                        "/bank?useSSL=false"), ("spring.datasource.username", "app"),
                   ("sms.sign", "【安心出行】"), ("sms.access-code", b.decoy("1069" + b.digits(8))),
                   ("id.snowflake.epoch", b.decoy("15" + b.digits(11))),
                   ("admin.mail", b.role_mail("admin")), ("mask.rule.idcard", "6,4,*"),
                   ("log.level", b.pick("INFO", "WARN"))], "=")


@template("deploy/values.yaml", "config", enc="u")
def helm_values(b):
    return f"""replicaCount: {b.num(1, 6)}
image: {{repository: reg.local/cdr-parser, tag: "{b.t():%Y%m%d%H%M}"}}
resources:
  limits: {{cpu: "{b.num(1, 8)}", memory: {b.num(1, 16)}Gi}}
env:
  - {{name: KAFKA_TOPIC, value: cdr_voice}}
  - {{name: RETENTION_BYTES, value: "{b.decoy('17179869184')}"}}
  - {{name: MAX_OFFSET, value: "{b.decoy('18' + b.digits(16))}"}}
"""


@template("package-lock.json", "config", enc="u")
def lock_file(b):
    names = ["lodash", "moment", "echarts", "axios", "vue", "qrcode", "dayjs", "exceljs"]
    return fmt.dumps({"name": "pms-front", "lockfileVersion": 2, "packages": {f"node_modules/{n}": {
        "version": f"{b.num(1, 9)}.{b.num(0, 30)}.{b.num(0, 30)}", "integrity": f"sha1-{b.hexa(28)}="} for n in names}},
        indent=2) + "\n"


@template("static/css/report.css", "source", enc="u")
def style_sheet(b):
    return "".join(f".col-{i} {{ width: {b.num(30, 300)}px; color: #{b.hexa(6)}; margin: 0 {b.num(0, 20)}px; }}\n"
                   for i in range(b.num(12, 50))) + '.icon:before { content: "\\e618"; }\n'


@template("dist/vendor.min.js", "source", enc="u")
def minified_js(b):
    return ";".join(f'var {b.pick("abcdefgh")}{i}=function(t,e){{return t*{b.decoy(b.pick("1579") + b.digits(10))}'
                    f'+e.{b.pick("x", "y")}>>>{b.num(1, 30)}|0x{b.hexa(8)}}}' for i in range(b.num(20, 60))) + ";\n"


@template("tests/fixtures/users_invalid.csv", "fixture", (5, 30), enc="u")
def invalid_fixture(b):
    rows = [["name", "id_card", "mobile", "expect"]]
    rows += [[b.pick("测试一", "测试二", "测试用户"), b.bad_id(), b.decoy(b.pick("12345678901", "10000000000", "15400000000")),
              "invalid"] for _ in range(b.n)]
    return fmt.table(rows)


@template("tests/data/specimens.json", "fixture", enc="u")
def specimen_fixture(b):
    return fmt.dumps({"valid": [b.decoy(SPECIMEN), b.decoy("440524188001010014")],
                      "cards": [b.decoy(SPECIMEN_CARD), b.decoy("4111111111111111")],
                      "invalid": [b.bad_id() for _ in range(b.num(3, 8))], "mobile": [b.decoy(SPECIMEN_MOBILE)]},
                      indent=2) + "\n"


@template("CHANGELOG.md", "docs", enc="u")
def changelog(b):
    out = ["# 更新日志", ""]
    for i in range(b.num(4, 12), 0, -1):
        out += [f"## {b.num(1, 4)}.{i}.{b.num(0, 9)} - {b.t(300):%Y-%m-%d}",
                f"- 修复：{b.pick('身份证号末位小写x无法登记', '退房时间为空时报表出错', '车牌识别新能源号牌截断', '对账单余额列错位')}",
                f"- 优化：{b.pick('入住登记页加载速度', '短信发送重试', '导出支持GB18030')} (#{b.num(100, 9000)})", ""]
    return "\n".join(out)


@template("scripts/backup.sh", "source", enc="u")
def backup_script(b):
    return f"""#!/bin/bash
# 每日备份 开房登记库 与 话单库
set -e
DAY=$(date +%Y%m%d)
mysqldump --single-transaction hotel t_checkin t_guest | gzip > /data/bak/hotel_$DAY.sql.gz
mysqldump cdr cdr_voice | gzip > /data/bak/cdr_$DAY.sql.gz
find /data/bak -mtime +{b.num(7, 60)} -delete
echo "ok $DAY" | mail -s backup {b.role_mail('ops')}
"""


@template("Makefile", "source", enc="u")
def makefile(b):
    return (f"VERSION := {b.num(1, 9)}.{b.num(0, 40)}\nSTAMP := {b.t():%Y%m%d%H%M%S}\n\nall: build "
            f"test\n\nbuild:\n\tgo build -o bin/parser ./cmd\n\ntest:\n\tgo test ./... -run 'IdCard|"
            f"Plate'\n\nclean:\n\trm -rf bin\n")


@template("templates/statement.html", "template", enc="u")
def page_template(b):
    return """<h3>{{ bank.name }} 交易明细</h3>
<p>户名：{{ owner.name }}  卡号：{{ owner.card | mask }}  证件号：{{ owner.idNo | mask }}</p>
<table><tr><th>交易日期</th><th>摘要</th><th>金额</th><th>余额</th><th>对方户名</th></tr>
{% for row in rows %}<tr><td>{{ row.date }}</td><td>{{ row.memo }}</td><td>{{ row.amount }}</td>
<td>{{ row.balance }}</td><td>{{ row.peer }}</td></tr>
{% endfor %}</table>
<!-- build """ + b.decoy(b.hexa(40)) + " -->\n"


@template("mapper/GuestMapper.xml", "source", enc="u")
def mybatis_mapper(b):
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<mapper namespace="com.pms.GuestMapper">
  <select id="findByCert" resultType="Guest" timeout="{b.num(3, 60)}">
    SELECT guest_name, cert_no, mobile, room_no, checkin_time FROM t_checkin
    WHERE cert_no = #{{certNo}} AND checkin_time &gt;= #{{from}}
  </select>
  <insert id="add">
    INSERT INTO t_checkin (guest_name, cert_no, mobile) VALUES (#{{name}}, #{{certNo}}, #{{mobile}})</insert>
</mapper>
"""


@template("cad/bracket_{n}.gcode", "machine", enc="u")
def gcode(b):
    return "; 支架外形 T12 D6\nG21\nG90\n" + "".join(f"G{b.pick('0', '1', '1')} X{b.num(0, 200)}.{b.num(0, 999)} "
                                                 f"Y{b.num(0, 99)}.{b.num(0, 999)} F{b.num(200, 2400)}\n"
                                                 for _ in range(b.num(40, 200))) + "M30\n"


@template("cmd/etl/main.go", "source", enc="u")
def go_etl(b):
    return f"""package main

// 把 GB18030 的出入境明细转成 UTF-8，列：姓名 证件号码 出入标识 出入境时间 口岸
import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

const batch = {b.num(100, 9000)}

func main() {{
	in := bufio.NewScanner(os.Stdin)
	for n := 0; in.Scan(); n++ {{
		cols := strings.Split(in.Text(), "\\t")
		if len(cols) < 5 {{
			continue
		}}
		fmt.Println(cols[0], cols[1], cols[4])
	}}
}}
"""
