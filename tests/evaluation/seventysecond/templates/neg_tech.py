"""Technical negatives: device logs, byte counts, code, configurations, ids."""
import json

from lib import values as V
from lib.labels import md


def hexs(d, n):
    return "".join(d.c(*"0123456789abcdef") for _ in range(n))


def t_syslog(d):
    out = [f"Mar {d.n(1, 31):>2} {d.n(0, 23):02d}:{d.n(0, 59):02d}:{d.n(0, 59):02d} gw{d.n(1, 9)} kernel: "
        f"[{d.n(1000, 99999)}.{d.dig(6)}] eth0: rx_bytes={d.dig(12, '2345')} tx={d.dig(10)}" for _ in range(60)]
    d.text("syslog.1", "\n".join(out) + "\n", "utf-8")


def t_bytes_like_mobile(d):
    rows = [[f"/var/backup/vol{i}", d.decoy("phone.mobile", V.mobile(d.r)), d.n(1, 99)] for i in range(d.n(8, 25))]
    d.csv("disk_usage.csv", ["path", "size_bytes", "use_pct"], rows, enc="utf-8")


def t_epoch_metrics(d):
    out = [f"sys.cpu.user {1500000000 + d.n(0, 59999999)}{d.n(100, 999)} {d.money(0, 99)} host=web{d.n(1, 30):02d}"
        for _ in range(80)]
    d.text("metrics.txt", "\n".join(out) + "\n", "utf-8")


def t_i18n(d):
    keys = {"login.mobile": "手机号码", "login.idcard": "身份证号", "hotel.checkin": "入住时间", "hotel.checkout": "离店时间",
        "hotel.room": "房号", "bank.card": "银行卡号", "bank.balance": "账户余额",
            "flight.no": "航班号", "train.seat": "座位号", "plate.no": "车牌号码", "vin": "车辆识别代号", "err.phone": "请输入正确的手机号"}
    d.json(d.c("zh-CN.json", "messages_zh.json"), {k: keys[k] for k in d.r.sample(sorted(keys), d.n(8, 12))})


def t_properties(d):
    d.text("messages_zh_CN.properties",
        "form.name=姓名\nform.idcard=身份证号码\nform.passport=护照号码\nform.mobile=手机\nform.depart=出发站\nform.arri"
        "ve=到达站\nform.seat=席别\n"
           f"form.fare=票价\nversion={d.n(1, 9)}.{d.n(0, 20)}.{d.n(0, 9)}\nbuild={d.dig(10, '2')}\n", "utf-8")


def t_java_source(d):
    d.text("GuestRegister.java",
        f"package com.hotel.pms;\n\n/** 入住登记实体，身份证号、手机号加密存储。 */\npublic class GuestRegister {{\n    private static "
        f"final long serialVersionUID = {d.dig(18, '2')}L;\n"
           "    private String guestName;   // 姓名\n    private String idCard;      // 身份证号\n    private String "
           "roomNo;      // 房号\n    private Date checkIn;       // 入住时间\n"
           "    private Date checkOut;      // 离店时间\n\n    public boolean valid() {\n        return idCard != null "
           "&& idCard.matches(\"\\\\d{17}[0-9X]\");\n    }\n}\n", "utf-8")


def t_python_regex(d):
    d.text("validators.py",
        "import re\n\nMOBILE = re.compile(r'^1[3-9]\\d{9}$')\nIDCARD = re.compile(r'^\\d{17}[\\dXx]$')\nPLATE = "
        "re.compile(r'^[\\u4e00-\\u9fa5][A-Z][A-Z0-9]{5}$')\n\n\n"
           "def check_card(no):\n    \"\"\"银行卡号校验\"\"\"\n    total = 0\n    for i, ch in enumerate(reversed(no)):\n  "
           "      n = int(ch) * (2 if i % 2 else 1)\n        total += n - 9 if n > 9 else n\n"
           f"    return total % 10 == 0\n\n\nREVISION = '{hexs(d, 40)}'\n", "utf-8")


def t_ddl(d):
    d.text("schema.sql",
        "CREATE TABLE `t_checkin` (\n  `id` bigint NOT NULL AUTO_INCREMENT,\n  `guest_name` varchar(32) COMMENT '姓名',"
        "\n  `id_card` char(18) COMMENT '身份证号',\n  `room_no` varchar(8) COMMENT '房号',\n"
           "  `checkin_time` datetime COMMENT '入住时间',\n  PRIMARY KEY (`id`)\n) ENGINE=InnoDB;\n\nCREATE TABLE "
           "`t_account` (\n  `card_no` varchar(19) COMMENT '卡号',\n  `balance` decimal(12,2) COMMENT '余额'\n);\n",
           "utf-8")


def t_api_doc(d):
    d.text("接口文档.md", "# 实名认证接口\n\n`POST /v1/realname`\n\n" + md(["参数", "类型", "说明"], [["name", "string", "姓名"],
        ["idCard", "string", "身份证号，18位"], ["mobile", "string", "手机号，11位"],
           ["bankCard", "string", "银行卡号"]])
           + f"\n返回示例：\n\n```json\n{{\"code\": 0, \"requestId\": \"{hexs(d, 32)}\"}}\n```\n\n技术支持邮箱 "
           f"{d.mail('support', 'openapi-auth.com')}\n", "utf-8")


def t_package_lock(d):
    deps = {n: {"version": f"{d.n(0, 9)}.{d.n(0, 30)}.{d.n(0, 12)}", "integrity": "sha1-" + hexs(d, 40)}
        for n in ("lodash", "axios", "moment", "echarts", "vue", "qrcode")}
    d.json("package-lock.json", {"name": "front", "lockfileVersion": 1, "dependencies": deps})


def t_sensor(d):
    out = [f"{d.when(2019, 2019):%Y-%m-%d %H:%M:%S},{d.c('TH', 'PM')}-{d.dig(6)},{d.money(-5, 38)},{d.money(20, 90)},"
        f"{d.dig(15, '8')}" for _ in range(70)]
    d.text("sensor_data.csv", "time,device,temp,humidity,serial\n" + "\n".join(out) + "\n", "utf-8")


def t_snowflake(d):
    rows = [{"id": d.dig(18, "1").replace("1", "1"), "traceId": hexs(d, 32), "cost": d.n(1, 900), "ts": 1540000000000
        + d.n(0, 9 * 10 ** 9)} for _ in range(40)]
    d.jsonl("trace.jsonl", rows)


def t_geojson(d):
    f = [{"type": "Feature", "properties": {"name": c[0] + "站"}, "geometry": {"type": "Point",
        "coordinates": [c[5], c[4]]}} for c in d.r.sample(V.CITIES, 15)]
    d.json("stations.geojson", {"type": "FeatureCollection", "features": f}, d.c(None, 1))


def t_cell_towers(d):
    rows = [["460", d.c("00", "01"), d.n(4000, 60000), d.n(1000, 65000), f"{c[4] + d.r.random() / 9:.6f}",
        f"{c[5] + d.r.random() / 9:.6f}", d.n(100, 2000)] for c in d.r.sample(V.CITIES, 28)]
    d.csv("cell_towers.csv", ["mcc", "mnc", "lac", "cellid", "lat", "lon", "range"], rows, enc="utf-8")


def t_git_log(d):
    out = [f"commit {hexs(d, 40)}\nDate:   {d.when(2018, 2019):%a %b %d %H:%M:%S %Y} +0800\n\n    "
        f"{d.c('修复上机记录分页', '增加身份证校验', '优化房态查询', 'update README', '调整违章接口超时')}\n" for _ in range(20)]
    d.text("gitlog.txt", "\n".join(out), "utf-8")


def t_wifi_mac(d):
    rows = [["-".join(f"{d.n(0, 255):02X}" for _ in range(6)), f"192.168.{d.n(0, 9)}.{d.n(2, 250)}", d.c("TP-LINK",
        "HUAWEI", "H3C"), f"-{d.n(40, 90)}dBm"] for _ in range(30)]
    d.csv("ap_list.csv", ["mac", "ip", "brand", "signal"], rows, enc="utf-8")


def t_nginx(d):
    out = [f"10.{d.n(0, 9)}.{d.n(0, 99)}.{d.n(1, 250)} - - [{d.when(2019, 2019):%d/%b/%Y:%H:%M:%S} +0800] \"GET "
        f"/static/{hexs(d, 8)}.js?v={d.dig(10, '2')} HTTP/1.1\" 200 {d.n(100, 99999)} \"-\" \"Mozilla/5.0\""
           for _ in range(80)]
    d.text("access.log", "\n".join(out) + "\n", "utf-8")


def t_scm_urls(d):
    u = d.decoy("phone.email", d.c("deploy", "git") + "@" + d.c("code.intra-dev.com", "gitlab.bj-infra.cn"))
    d.text("repos.yml",
        f"repos:\n  - url: ssh://{u}:2222/pms/front.git\n  - url: ssh://{u}:2222/pms/back.git\nassets:\n  - "
        f"logo@2x.png\n  - icon@3x.png\n", "utf-8")


def t_config_ini(d):
    d.text("netbar.ini",
        f"[server]\nplace_code_len=14\nport={d.n(2000, 9000)}\nupload=1\n[fields]\nname=姓名\ncert=证件号码\ns"
        f"tart=上机时间\nend=下机时间\n[license]\nkey={hexs(d, 8)}-{hexs(d, 8)}-{hexs(d, 8)}\n", d.c("utf-8", "gb18030"))
