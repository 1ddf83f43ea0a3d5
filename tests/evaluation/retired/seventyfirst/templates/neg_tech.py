"""Hard negatives: logs, byte counts, source code, i18n, schemas, wrong check digits."""
from lib import tables as T
from lib import values as V
from lib import writers as w
from lib.fmt import cn, en, f, f14, f8, fd, fm, iso


def big11(d):
    return d.decoy("mob", V.mobile(d.r))


def n_device_log(d):
    t, out = d.dt(2016, 2022), []
    for _ in range(d.i(10, 70)):
        t = d.after(t, 1, 9)
        out.append("%s dev=%s rx_bytes=%s tx_bytes=%d temp=%.1f uptime=%d" % (iso(t), d.num(6), big11(d), d.i(10 ** 6,
                10 ** 9), d.r.uniform(20, 70), d.i(1000, 999999)))
    w.text(d, "device_%s.log" % f8(t), "\n".join(out) + "\n", "utf-8")


def n_du_output(d):
    out = ["size(bytes)\tpath"] + ["%s\t/data/backup/%s.tar" % (big11(d), f8(d.dt())) for _ in range(d.i(8, 40))]
    w.text(d, "du.txt", "\n".join(out) + "\n", "utf-8")


def n_table_sizes(d):
    rows = [[x, big11(d), d.i(1000, 90000000), fd(d.dt())] for x in "t_order t_log t_user_event t_stock t_message t_i"
            "mage t_session".split()]
    w.table(d, "表空间.csv", "表名,数据字节数,行数,统计日期".split(","), rows)


def n_disk_en(d):
    out = ["## Disk usage %s" % en(d.dt()), "", "| volume | total bytes | used bytes |", "|---|---|---|"]
    out += ["| /vol%d | %s | %d |" % (k, big11(d), d.i(10 ** 8, 10 ** 9)) for k in range(1, d.i(5, 20))]
    w.text(d, "disk usage.md", "\n".join(out) + "\n", "utf-8")


def n_bad_ids(d):
    rows = [[k, d.decoy("id", V.bad_id18(d.r)), "校验码错误"] for k in range(2, d.i(8, 40))]
    w.table(d, "导入失败_身份证校验.csv", "行号,身份证号,失败原因".split(","), rows)


def n_bad_ids_log(d):
    t, out = d.dt(2018, 2022), []
    for _ in range(d.i(5, 40)):
        t = d.after(t, 1, 30)
        out.append("%s WARN  IdCardValidator - invalid checksum: %s" % (f(t), d.decoy("id", V.bad_id18(d.r))))
    w.text(d, "validator.log", "\n".join(out) + "\n", "utf-8")


def n_unit_test_en(d):
    c = ["    assert not is_valid_id('%s')" % d.decoy("id", V.bad_id18(d.r)) for _ in range(d.i(3, 10))]
    v = ["    assert not is_valid_vin('%s')" % d.decoy("vin", V.bad_vin(d.r)) for _ in range(d.i(2, 6))]
    w.text(d, "checks_%d.py" % d.i(1, 99), "from app.validators import is_valid_id, is_valid_vin\n\n\ndef checks_wron"
            "g_id():\n%s\n\n\ndef checks_wrong_vin():\n%s\n" % ("\n".join(c), "\n".join(v)), "utf-8")


def n_i18n_hotel(d):
    o = {"hotel.checkin": "入住时间", "hotel.checkout": "退房时间", "hotel.guest": "住客姓名", "hotel.idcard": "身份证号",
            "hotel.room": "房号", "hotel.deposit": "押金",
         "hotel.mobile": "手机号码", "common.save": "保存", "common.cancel": "取消", "version": "%d.%d.%d" % (d.i(1, 9),
            d.i(0, 20), d.i(0, 30))}
    ks = list(o.items())
    d.r.shuffle(ks)
    w.js(d, "zh-CN.json", dict(ks), indent=2, ascii_=d.r.random() < .4)


def n_i18n_bank(d):
    kv = [("account.balance", "账户余额"), ("account.cardNo", "银行卡号"), ("txn.date", "交易日期"), ("txn.amount", "交易金额"),
            ("txn.counterparty", "对方户名"),
          ("error.cardInvalid", "卡号不正确，请核对16至19位数字"), ("tip.otp", "验证码已发送至您的手机{0}"), ("build", d.num(8))]
    d.r.shuffle(kv)
    w.text(d, "messages_zh.properties", "".join("%s=%s\n" % x for x in kv), "utf-8")


def n_java_src(d):
    w.text(d, "GuestRecord%d.java" % d.i(1, 40), """package com.%s.pms.entity;

/** 住客登记实体，字段与公安上传接口一致 */
public class GuestRecord {
    private static final long serialVersionUID = %sL;
    private String guestName;   // 姓名
    private String idCard;      // 身份证号
    private String mobile;      // 手机号
    private String roomNo;      // 房号
    private Date checkinTime;   // 入住时间
    private Date checkoutTime;  // 退房时间

    public boolean validMobile() {
        return mobile != null && mobile.matches("^1[3-9]\\\\d{9}$");
    }
}
""" % (d.pick("yunhe jinlan kaiyue"), "-88" + d.num(16)), "utf-8")


def n_python_src(d):
    w.text(d, "importer.py", '''"""Reads a bank statement: 交易日期, 摘要, 收入, 支出, 余额, 对方户名."""
import csv

HEAD = ["交易日期", "摘要", "收入", "支出", "余额", "对方户名", "对方账号"]
LIMIT = %d


def rows(path):
    with open(path, encoding="gbk") as f:
        for r in csv.DictReader(f):
            yield r["交易日期"], float(r["余额"] or 0)
''' % d.i(100, 9000), "utf-8")


def n_ddl(d):
    t = d.ch([("t_cdr", "通话详单", "caller 主叫号码|callee 被叫号码|start_time 起始时间|duration 通话时长|lac 位置区|ci 小区"),
              ("t_border", "出入境记录", "xm 姓名|zjhm 证件号码|crbs 出入标识|crsj 出入境时间|ka 口岸"),
              ("t_vehicle", "机动车", "hphm 号牌号码|syr 所有人|sfzh 身份证号|clsbdh 车辆识别代号|ccdjrq 初次登记日期")])
    cols = ",\n".join("  `%s` varchar(%d) DEFAULT NULL COMMENT '%s'" % (c.split()[0], d.i(16, 64), c.split()[1])
            for c in t[2].split("|"))
    w.text(d, "%s_ddl.sql" % t[0], "CREATE TABLE `%s` (\n  `id` bigint NOT NULL AUTO_INCREMENT,\n%s,\n  PRIMARY KEY ("
            "`id`)\n) COMMENT='%s';\n" % (t[0], cols, t[1]), "utf-8")


def n_api_doc_en(d):
    w.text(d, "api.md", """# Reservation API v%d

`POST /v%d/bookings`

| field | type | note |
|---|---|---|
| guestName | string | as in the passport |
| idCard | string(18) | national ID, check digit verified |
| mobile | string(11) | digits only |
| checkIn / checkOut | date | ISO 8601 |
| roomNo | string | assigned at the desk |

Errors: 4001 bad ID, 4002 bad mobile, 4090 room occupied.
Rate limit: %d requests a minute.
""" % (d.i(1, 4), d.i(1, 4), d.i(30, 900)), "utf-8")


def n_lockfile(d):
    pk = "lodash react axios moment echarts vue antd express".split()
    out = ["# yarn lockfile v1", ""]
    for x in d.r.sample(pk, 6):
        v = "%d.%d.%d" % (d.i(1, 18), d.i(0, 20), d.i(0, 20))
        out.append('%s@%s:\n  version "%s"\n  resolved "https://registry.npmjs.org/%s/-/%s-%s.tgz#%s"\n' % (x, v, v,
                x, x, v, d.hex(40)))
    w.text(d, "yarn.lock", "\n".join(out), "utf-8")


def n_assets_css(d):
    out = []
    for k in range(d.i(5, 25)):
        s = d.decoy("mail", "%s@%dx.png" % (d.pick("icon logo btn arrow bg-card tab-home") + str(k), d.i(2, 3)))
        out.append(".i%d{background:url(img/%s);width:%dpx}" % (k, s, d.i(10, 90)))
    w.text(d, "sprite.css", "\n".join(out) + "\n", "utf-8")


def n_git_conf(d):
    out = []
    for x in d.r.sample("portal pms billing gateway mobile-app infra".split(), 4):
        out.append('[submodule "%s"]\n\tpath = %s\n\turl = git@%s:team/%s.git' % (x, x, "gitlab-inner", x))
    w.text(d, ".gitmodules", "\n".join(out) + "\n", "utf-8")


def n_event_jsonl(d):
    out = [{"eventId": int("18" + d.num(16)), "ts": int(d.dt(2017, 2022).timestamp()) * 1000 + d.i(0, 999),
            "page": d.pick("home cart detail pay"), "traceId": d.hex(32)}
           for _ in range(d.i(10, 60))]
    w.jsonl(d, "events.jsonl", out)


def n_hashes(d):
    out = ["%s  %s" % (d.hex(32),
            d.pick("a.bin setup.exe data.zip fw.img") ) for _ in range(d.i(8, 40))]
    w.text(d, "MD5SUMS", "\n".join(out) + "\n", "utf-8")


def n_sensor_csv(d):
    rows = [[big11(d), f(d.dt(2018, 2022)), "%.3f" % d.r.uniform(0, 100), "%.6f" % d.r.uniform(0, 1), d.i(0, 4095)]
            for _ in range(d.i(10, 60))]
    w.table(d, "sensor_%s.csv" % f8(d.dt()), "seq_no,sample_time,humidity,ratio,adc".split(","), rows, enc="utf-8")


def n_order_ids_col(d):
    rows = [[k, big11(d), d.ch(["已关闭", "处理中", "已完成"]), fd(d.dt(2019, 2022))] for k in range(1, d.i(15, 60))]
    w.table(d, "工单.csv", "序号,工单编号,状态,创建日期".split(","), rows)


def n_sms_templates(d):
    rows = [["SMS_%s" % d.num(9), x, d.ch(["审核通过", "审核中"])] for x in ["您的验证码是${code}，5分钟内有效",
            "您预订的${hotel}已确认，入住${date}", "您尾号${card}的账户支出${amount}元",
            "尊敬的${name}，您的航班${flight}将于${time}起飞", "您的快递已到${place}"]]
    w.table(d, "短信模板.csv", "模板编号,模板内容,状态".split(","), rows)


def n_tariff(d):
    rows = [[x, d.i(8, 299), d.i(1, 100), d.i(50, 2000), "0.15元/分钟"] for x in "畅享套餐 大流量卡 校园卡 亲情卡 物联网卡".split()]
    w.page(d, "资费.html", "资费说明", "<h2>套餐资费</h2><p>客服 %s</p>" % d.hot() + w.html_table(["套餐", "月费", "流量GB", "语音分钟",
            "超出"], rows))


def n_masked_export(d):
    rows = []
    for _ in range(d.i(8, 50)):
        p = d.p()
        rows.append([p.surname + "*", p.mobile[:3] + "****" + p.mobile[7:], p.id18[:6] + "********" + p.id18[14:],
                d.ch(["普通", "银卡", "金卡"])])
    w.table(d, "脱敏会员.csv", "姓名,手机,证件号,等级".split(","), rows)


def n_svg(d):
    pts = " ".join("%.3f,%.3f" % (d.r.uniform(70, 135), d.r.uniform(3, 53)) for _ in range(d.i(20, 90)))
    w.text(d, "map.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><polyline points="%s" fill="n'
            'one"/></svg>\n' % pts, "utf-8")


def n_minjs(d):
    s = ";".join("var %s=%s" % (d.ch("abcdefg") + str(k), d.ch(["0x%x" % d.i(10 ** 6, 10 ** 9), "0.%s" % d.num(11),
            "function(t){return t*%d}" % d.i(2, 99)])) for k in range(d.i(20, 90)))
    w.text(d, "bundle.min.js", "!function(){" + s + "}();\n", "utf-8")


def n_conf_zip(d):
    ini = "[server]\nport=%d\nmax_conn=%d\nbuffer=%s\n" % (d.i(2000, 9000), d.i(100, 5000), d.num(7))
    w.zipped(d, "配置备份.zip", [("app.ini", ini), ("说明.txt", "部署于%s，重启后生效\n" % cn(d.dt())), ("lang.json",
            '{"title":"银行流水查询","btn":"导出"}\n')])


def n_meeting_docx(d):
    w.docx(d, "会议纪要.docx", ["项目例会纪要", "时间：%s　地点：%d会议室" % (cn(d.dt()), d.i(201, 909)), "一、酒店前台系统与公安接口联调，入住、退房时间字段统一为14"
            "位。",
           "二、车牌识别准确率达到%.1f%%，违章接口延期。" % d.r.uniform(90, 99), "三、银行流水对账差异%d笔，下周复核。" % d.i(1, 40)])


def n_server_metrics(d):
    t, out = d.dt(2018, 2022), ["time,cpu,mem,net_in_bytes,net_out_bytes"]
    for _ in range(d.i(10, 60)):
        t = d.after(t, 1, 5)
        out.append("%s,%.1f,%.1f,%s,%d" % (f(t), d.r.uniform(0, 100), d.r.uniform(0, 100), big11(d), d.i(10 ** 6,
                10 ** 9)))
    w.gz(d, "metrics_%s.csv.gz" % f8(t), "\n".join(out) + "\n")
