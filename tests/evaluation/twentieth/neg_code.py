"""Hard negatives: source code, configuration, lock files, schemas, documentation."""
import base64
import json

ALL = []


def neg(f):
    """Register a maker."""
    ALL.append(f)
    return f


def hexs(r, n):
    """n hex digits."""
    return "".join(r.choice("0123456789abcdef") for _ in range(n))


def b64(r, n):
    """Base64 of n random bytes."""
    return base64.b64encode(bytes(r.randrange(256) for _ in range(n))).decode()


def uuid(r):
    """A random UUID."""
    h = hexs(r, 32)
    return f"{h[:8]}-{h[8:12]}-4{h[13:16]}-a{h[17:20]}-{h[20:]}"


@neg
def java_entity(r, g):
    """A file of java entity."""
    fields = [("XM", "name", "姓名"), ("SFZH", "idCard", "身份证号"), ("LGMC", "hotelName", "旅馆名称"), ("FJH", "roomNo", "房号"), ("RZSJ", "checkinTime", "入住时间"), ("TFSJ", "checkoutTime", "退房时间"), ("SJHM", "mobile", "手机号码")]
    body = "\n".join(f'    /** {z} */\n    @Column(name = "{c}")\n    private String {p};\n' for c, p, z in fields)
    return "GuestStay.java", f'package com.acme.hotel.entity;\n\nimport javax.persistence.*;\n\n@Entity\n@Table(name = "T_GUEST_STAY")\npublic class GuestStay {{\n    private static final long serialVersionUID = {r.randrange(10 ** 18, 9 * 10 ** 18)}L;\n\n{body}}}\n', [], {}


@neg
def django_model(r, g):
    """A file of django model."""
    return "models.py", '"""ORM models."""\nfrom django.db import models\n\n\nclass Passenger(models.Model):\n    name = models.CharField("旅客姓名", max_length=64)\n    id_no = models.CharField("证件号码", max_length=18, db_index=True)\n    flight_no = models.CharField("航班号", max_length=8)\n    dep = models.CharField("出发机场", max_length=3)\n    arr = models.CharField("到达机场", max_length=3)\n    dep_time = models.DateTimeField("起飞时间")\n    ticket_no = models.CharField("票号", max_length=14)\n\n    class Meta:\n        db_table = "passenger_ticket"\n', [], {}


@neg
def migration(r, g):
    """A file of migration."""
    return "V20210412093015__rental.sql", "CREATE TABLE `lease_contract` (\n  `id` bigint(20) NOT NULL AUTO_INCREMENT,\n  `tenant_name` varchar(64) COMMENT '承租人',\n  `id_card` char(18) COMMENT '身份证号',\n  `house_address` varchar(255) COMMENT '房屋地址',\n  `lease_start` date COMMENT '起租日',\n  `lease_end` date COMMENT '到期日',\n  `monthly_rent` decimal(10,2) COMMENT '月租金',\n  PRIMARY KEY (`id`)\n) ENGINE=InnoDB AUTO_INCREMENT=17593829104 DEFAULT CHARSET=utf8mb4;\nALTER TABLE `lease_contract` ADD COLUMN `landlord_phone` varchar(20) COMMENT '房东电话';\n", ["17593829104"], {}


@neg
def go_struct(r, g):
    """A file of go struct."""
    return "cdr.go", 'package model\n\n// CDR is one call record.\ntype CDR struct {\n\tMsisdn   string `json:"msisdn" db:"bjhm"`   // 本机号码\n\tPeer     string `json:"peer" db:"dfhm"`     // 对方号码\n\tStart    int64  `json:"start_time" db:"kssj"` // 起始时间\n\tDuration int    `json:"duration" db:"thsc"` // 通话时长\n\tCallType string `json:"call_type" db:"hjlx"` // 主叫/被叫\n}\n\nconst maxOffset = 18446744073709551615\n', [], {}


@neg
def importer(r, g):
    """A file of importer."""
    return "bank_importer.py", '"""Importer of bank statements."""\nHEADERS = {\n    "icbc": ["交易日期", "帐号", "储种", "序号", "币种", "摘要", "地区", "收入/支出金额", "余额", "对方户名", "对方帐号", "渠道"],\n    "boc": ["记账日期", "记账时间", "币别", "金额", "余额", "交易名称", "对方账户名", "对方卡号/账号", "对方开户行"],\n}\n\n\ndef identify(line):\n    """Which bank printed the head."""\n    return next((k for k, v in HEADERS.items() if all(w in line for w in v[:4])), None)\n', [], {}


@neg
def i18n_json(r, g):
    """A file of i18n json."""
    return "zh-CN.json", json.dumps({"stay": {"guestName": "旅客姓名", "idCard": "身份证号", "room": "房号", "checkin": "入住时间", "checkout": "退房时间"}, "bank": {"balance": "账户余额", "card": "卡号", "peer": "对方户名"}, "tip": {"mobile": "请输入11位手机号码", "id": "请输入18位身份证号码"}}, ensure_ascii=False, indent=2) + "\n", [], {}


@neg
def i18n_props(r, g):
    """A file of i18n props."""
    return "messages_zh_CN.properties", "driver.name=驾驶人姓名\ndriver.licenceNo=驾驶证号\ndriver.class=准驾车型\ndriver.archive=档案编号\ndriver.firstIssue=初次领证日期\nvehicle.plate=号牌号码\nvehicle.vin=车辆识别代号\nvehicle.engine=发动机号\nerror.phone=手机号码格式不正确\nservice.hotline=如有疑问请拨打 12123\n", [], {}


@neg
def ts_interface(r, g):
    """A file of ts interface."""
    return "types.ts", "export interface BorderCrossing {\n  name: string // 姓名\n  passportNo: string // 护照号\n  direction: '出境' | '入境'\n  port: string // 口岸\n  crossingTime: string\n  country?: string\n}\n\nexport const PORTS = ['罗湖口岸', '皇岗口岸', '拱北口岸'] as const\n", [], {}


@neg
def package_lock(r, g):
    """A file of package lock."""
    deps = {n: {"version": f"{r.randrange(1, 9)}.{r.randrange(0, 20)}.{r.randrange(0, 9)}", "resolved": f"https://registry.npmjs.org/{n}/-/{n}-1.0.0.tgz", "integrity": "sha512-" + b64(r, 64)} for n in "accepts ajv ansi-styles chalk debug express lodash minimist ms qs semver yargs".split()}
    return "package-lock.json", json.dumps({"name": "web", "lockfileVersion": 1, "requires": True, "dependencies": deps}, indent=2) + "\n", [], {}


@neg
def yarn_lock(r, g):
    """A file of yarn lock."""
    return "yarn.lock", "# THIS IS AN AUTOGENERATED FILE. DO NOT EDIT THIS FILE DIRECTLY.\n# yarn lockfile v1\n\n" + "\n".join(f'"{n}@^{r.randrange(1, 8)}.0.0":\n  version "{r.randrange(1, 8)}.{r.randrange(9)}.{r.randrange(9)}"\n  resolved "https://registry.yarnpkg.com/{n}/-/{n}-1.2.3.tgz#{hexs(r, 40)}"\n  integrity sha512-{b64(r, 64)}\n' for n in "abbrev acorn balanced-match brace-expansion concat-map inherits once wrappy".split()), [], {}


@neg
def go_sum(r, g):
    """A file of go sum."""
    return "go.sum", "".join(f"github.com/acme/{n} v0.{r.randrange(30)}.{r.randrange(9)}-20{r.randrange(17, 23)}0{r.randrange(1, 10)}1{r.randrange(10)}{r.randrange(10, 23)}{r.randrange(10, 59)}{r.randrange(10, 59)}-{hexs(r, 12)} h1:{b64(r, 32)}\n" for n in "log kit wire http cache pool ring queue".split()), [], {}


@neg
def requirements(r, g):
    """A file of requirements."""
    return "requirements.txt", "".join(f"{n}=={r.randrange(1, 9)}.{r.randrange(20)}.{r.randrange(9)} \\\n    --hash=sha256:{hexs(r, 64)} \\\n    --hash=sha256:{hexs(r, 64)}\n" for n in "requests urllib3 idna certifi flask jinja2 numpy".split()), [], {}


@neg
def compose(r, g):
    """A file of compose."""
    return "docker-compose.yml", "version: '3.7'\nservices:\n  db:\n    image: mysql:5.7.38\n    ports: ['13306:3306']\n    environment:\n      MYSQL_DATABASE: hotel_pms\n    mem_limit: 17179869184\n  cache:\n    image: redis:6.2.7\n    ports: ['16379:6379']\n    command: redis-server --maxmemory 13958643712\n", ["17179869184", "13958643712"], {}


@neg
def nginx(r, g):
    """A file of nginx."""
    return "nginx.conf", "worker_processes 4;\nhttp {\n  limit_req_zone $binary_remote_addr zone=one:10m rate=5r/s;\n  upstream api { server 10.3.17.21:8080 weight=3; server 10.3.17.22:8080; }\n  server {\n    listen 8443 ssl;\n    location ~ ^/order/(\\d{18})$ { proxy_pass http://api; }\n    location ~ ^/mobile/(1[3-9]\\d{9})$ { deny all; }\n  }\n}\n", [], {}


@neg
def css(r, g):
    """A file of css."""
    return "theme.css", "".join(f".c-{hexs(r, 6)} {{ color: #{hexs(r, 6)}; width: {r.uniform(10, 99):.8f}%; z-index: {r.randrange(10 ** 9, 2 * 10 ** 9)}; margin-left: -{r.uniform(1, 9):.9f}em; }}\n" for _ in range(40)), [], {}


@neg
def minified(r, g):
    """A file of minified."""
    return "vendor.min.js", "!function(e,t){" + "".join(f"var {r.choice('abcdefgh')}x{i}={r.choice(['1.', '0.', '-1.', '3.'])}{r.randrange(10 ** 10, 10 ** 11)},y{i}=0x{hexs(r, 8)};" for i in range(80)) + "}(window,document);\n", [], {}


@neg
def id_validator(r, g):
    """A file of id validator."""
    return "id_validator.py", '"""Check digit of resident identity numbers (GB 11643-1999)."""\nWEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)\nCODES = "10X98765432"\n\n\ndef valid(number):\n    """True when the number is well formed.\n\n    >>> valid("11010519491231002X")\n    True\n    >>> valid("440524188001010014")\n    True\n    >>> valid("110105194912310021")\n    False\n    """\n    return CODES[sum(int(c) * w for c, w in zip(number, WEIGHTS)) % 11] == number[17]\n', ["11010519491231002X", "440524188001010014", "110105194912310021"], {}


@neg
def phone_tests(r, g):
    """A file of phone tests."""
    bad = ["15412345678", "16098237712", "19437620915", "12973640281", "14136720985"]
    return "phone_test.go", "package phone\n\nimport \"testing\"\n\nfunc TestInvalid(t *testing.T) {\n\tfor _, s := range []string{" + ", ".join(f'"{x}"' for x in bad) + '} {\n\t\tif Valid(s) {\n\t\t\tt.Errorf("%s must be invalid", s)\n\t\t}\n\t}\n}\n', bad, {}


@neg
def unit_tests(r, g):
    """A file of unit tests."""
    known = ["13800138000", "11010519491231002X", "6222600260001072444", "13888888888", "4111111111111111"]
    return "test_mask.py", '"""Tests of masking."""\nfrom app.mask import mask\n\n\ndef test_mask():\n' + "".join(f'    assert "*" in mask("{x}")\n' for x in known) + '    assert mask("test@example.com").startswith("t")\n', known, {"phone.email": ["test@example.com"]}


@neg
def id_doc(r, g):
    """A file of id doc."""
    return "id-number-format.md", "# 公民身份号码的组成\n\n公民身份号码是特征组合码，由十七位数字本体码和一位校验码组成。\n\n| 位 | 含义 |\n| --- | --- |\n| 1-6 | 地址码，如 110105 为北京市朝阳区 |\n| 7-14 | 出生日期码，如 19491231 |\n| 15-17 | 顺序码，奇数分配给男性，偶数分配给女性 |\n| 18 | 校验码 |\n\n示例：`11010519491231002X`（标准附录中的示例）\n", ["11010519491231002X"], {}


@neg
def openapi(r, g):
    """A file of openapi."""
    return "openapi.yaml", "openapi: 3.0.1\ninfo: {title: Guest API, version: '1.4'}\npaths:\n  /guests:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema:\n              type: object\n              properties:\n                name: {type: string, example: 张三}\n                idCard: {type: string, pattern: '^\\d{17}[\\dX]$', example: 11010519491231002X}\n                mobile: {type: string, example: '13800138000'}\n                roomNo: {type: string, example: '8512'}\n", ["11010519491231002X", "13800138000"], {}


@neg
def json_schema(r, g):
    """A file of json schema."""
    return "licence.schema.json", json.dumps({"$schema": "http://json-schema.org/draft-07/schema#", "title": "驾驶证", "type": "object", "properties": {"name": {"type": "string", "description": "姓名"}, "licenceNo": {"type": "string", "pattern": "^[1-9]\\d{16}[0-9X]$", "description": "证号"}, "vehicleClass": {"enum": ["A1", "A2", "B1", "B2", "C1", "C2"]}, "archiveNo": {"type": "string", "pattern": "^\\d{12}$", "description": "档案编号"}}, "required": ["name", "licenceNo"]}, ensure_ascii=False, indent=2) + "\n", [], {}


@neg
def es_mapping(r, g):
    """A file of es mapping."""
    return "mapping.json", json.dumps({"mappings": {"properties": {k: {"type": t} for k, t in (("real_name", "keyword"), ("id_card", "keyword"), ("netbar_name", "text"), ("online_time", "date"), ("offline_time", "date"), ("terminal_no", "keyword"), ("client_ip", "ip"))}}, "settings": {"index": {"creation_date": "1583920174622", "uuid": "kqT7b2ZyRfO1v9cXw0aLmA", "number_of_shards": "5"}}}, indent=2) + "\n", ["1583920174622"], {}


@neg
def proto(r, g):
    """A file of proto."""
    return "location.proto", 'syntax = "proto3";\npackage lbs;\n\n// 定位结果\nmessage Fix {\n  string mobile = 1;   // 手机号\n  double lng = 2;      // 经度\n  double lat = 3;      // 纬度\n  int64 loc_time = 4;  // 定位时间, epoch ms, e.g. 1577836800123\n  int32 lac = 5;\n  int32 ci = 6;\n}\n', ["1577836800123"], {}


@neg
def mybatis(r, g):
    """A file of mybatis."""
    return "CaseMapper.xml", '<?xml version="1.0" encoding="UTF-8"?>\n<mapper namespace="com.acme.CaseMapper">\n  <resultMap id="base" type="CasePerson">\n    <result column="AJBH" property="caseNo"/>\n    <result column="XYRXM" property="suspectName"/>\n    <result column="SFZH" property="idCard"/>\n    <result column="BADW" property="unit"/>\n    <result column="CLJG" property="result"/>\n  </resultMap>\n  <select id="find" resultMap="base">select * from T_CASE where SFZH = #{idCard} and LASJ &gt; #{since}</select>\n</mapper>\n', [], {}


@neg
def metric_log(r, g):
    """A file of metric log."""
    ts = 1604567890123
    out, dec = [], []
    for i in range(60):
        ts += r.randrange(900, 31000)
        dec.append(str(ts))
        out.append(f"api.latency.p99 {r.uniform(3, 400):.3f} {ts}")
    return "metrics.log", "\n".join(out) + "\n", dec[:10], {}


@neg
def prometheus(r, g):
    """A file of prometheus."""
    return "metrics.txt", "# HELP node_network_receive_bytes_total bytes\n# TYPE node_network_receive_bytes_total counter\n" + "".join(f'node_network_receive_bytes_total{{device="eth{i}"}} 1.{r.randrange(10 ** 10, 10 ** 11)}e+11\nprocess_start_time_seconds{{job="j{i}"}} 1.{r.randrange(10 ** 11, 10 ** 12)}e+09\n' for i in range(12)), [], {}


@neg
def uuids(r, g):
    """A file of uuids."""
    return "session_ids.csv", "session_id,trace\n" + "".join(f"{uuid(r)},{hexs(r, 32)}\n" for _ in range(50)), [], {}


@neg
def snowflakes(r, g):
    """A file of snowflakes."""
    ids = [str(1290000000000000000 + r.randrange(10 ** 16, 9 * 10 ** 17)) for _ in range(50)]
    return "message_ids.txt", "\n".join(ids) + "\n", ids[:10], {}


@neg
def shasums(r, g):
    """A file of shasums."""
    return "SHA256SUMS", "".join(f"{hexs(r, 64)}  image-{i}.iso\n" for i in range(25)), [], {}


@neg
def pem(r, g):
    """A file of pem."""
    body = b64(r, 900)
    return "ca-chain.pem", "-----BEGIN CERTIFICATE-----\n" + "\n".join(body[i:i + 64] for i in range(0, len(body), 64)) + "\n-----END CERTIFICATE-----\n", [], {}


@neg
def git_log(r, g):
    """A file of git log."""
    return "git-log.txt", "".join(f"{hexs(r, 40)} {m}\n" for m in ["修复身份证校验位计算", "handle 18 digit order numbers", "酒店入住接口增加房号字段", "手机号正则支持199号段", "fix balance rounding", "升级依赖", "merge branch release/2.4.11", "docs: flight segment format"]), [], {}


@neg
def faker_script(r, g):
    """A file of faker script."""
    return "seed_data.py", '"""Fill a developer database with invented people."""\nfrom faker import Faker\n\nfake = Faker("zh_CN")\nfor _ in range(1000):\n    row = {"name": fake.name(), "id_card": fake.ssn(), "mobile": fake.phone_number(), "room_no": fake.random_int(101, 2899), "check_in": fake.date_time_this_year()}\n    print(row)\n', [], {}


@neg
def sms_api(r, g):
    """A file of sms api."""
    return "sms-gateway.md", "# 短信网关接口\n\n`POST /sms/send`\n\n| 参数 | 说明 |\n| --- | --- |\n| mobile | 接收手机号，11位 |\n| content | 短信内容，需报备模板 |\n| sendTime | 发送时间，yyyyMMddHHmmss |\n\n模板：`【某某银行】您尾号${tail}的卡于${time}支出${amount}元，余额${balance}元。`\n\n返回：`{\"code\":0,\"msgid\":\"20200311174512883001\"}`\n", ["20200311174512883001"], {}
