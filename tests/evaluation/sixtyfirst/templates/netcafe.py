"""netcafe.session: who sat at which machine."""
from lib import fmt
from lib.registry import template_for

template = template_for("netcafe.session")


def _stay(b):
    t = b.t(5)
    return t, b.after(t, 7)


@template("上机记录{ym}.csv", "csv", (12, 60), bulk=True)
def billing_csv(b):
    rows = [["卡号", "姓名", "证件号", "机器号", "区域", "上机时间", "下机时间", "费用", "结账员"]]
    for p in b.each(again=0.2):
        t, e = _stay(b)
        rows.append([b.digits(6), p.name, p.id, f"A{b.num(1, 140):03d}", b.pick("大厅", "包厢", "电竞区"), f"{t:%F %T}",
                     f"{e:%F %T}", f"{b.num(2, 40)}.0", b.pick("早班", "夜班")])
    return f"# {b.cafe()}（{b.city()}店） 上网记录导出\n" + fmt.table(rows)


@template("pubwin_{d}.log", "log", (12, 60), bulk=True)
def billing_log(b):
    out = [f"[{b.base:%F %T}] 计费服务启动 ver 9.1  场所编号 {b.place_code()} {b.cafe()}"]
    for p in b.each(again=0.15):
        t, e = _stay(b)
        out.append(f"[{e:%F %T}] 结账 终端={b.num(1, 180):03d} 姓名={p.name} 身份证={p.id} 上机={t:%m-%d %H:%M} "
                   f"下机={e:%m-%d %H:%M} IP={b.ip()} 金额={b.num(3, 45)}元")
        if b.r.random() < .15:
            out.append(f"[{e:%F %T}] 告警 终端={b.num(1, 180):03d} 心跳超时")
    return "\n".join(out[:1] + sorted(out[1:])) + "\n"


@template("wb_session.sql", "sql", (10, 60), bulk=True, enc="u")
def session_table(b):
    cols = ["id", "netbar_code", "netbar_name", "user_name", "cert_no", "seat_no", "online_time", "offline_time", "ip",
            "mac"]
    code, cafe = b.place_code(), b.cafe()
    rows = []
    for i, p in enumerate(b.each(again=0.2), b.num(1000, 70000)):
        t, e = _stay(b)
        rows.append([i, code, cafe, p.name, p.id, b.num(1, 160), f"{t:%F %T}", f"{e:%F %T}", b.ip(), b.mac()])
    return fmt.sql("wb_session", cols, rows, per=10)


@template("145-{n}-WA_SOURCE_FJ_0001-0.bcp", "tsv", (10, 60), bulk=True, enc="u")
def wifi_audit_bcp(b):
    code = b.place_code()
    rows = [["NETBAR_WACODE", "PLACE_NAME", "CERTIFICATE_TYPE", "CERTIFICATE_CODE", "AUTH_ACCOUNT", "START_TIME",
             "END_TIME", "MAC", "IP"]]
    for p in b.each(again=0.15):
        t, e = _stay(b)
        rows.append([code, b.cafe(), "1021111", p.id, p.mobile, f"{t:%F %T}", f"{e:%F %T}", b.mac("-"), b.ip()])
    return fmt.table(rows, "\t")


@template("online_users.json", "json", (6, 40), enc="u")
def online_users(b):
    users = []
    for p in b.each():
        t, e = _stay(b)
        users.append({"seat": f"B{b.num(1, 90):02d}", "name": p.name, "idCard": p.id, "phone": p.mobile,
                      "loginTime": f"{t:%F %T}", "logoutTime": f"{e:%F %T}",
                      "balance": b.num(0, 50)})
    return fmt.dumps({"netbar": b.cafe(), "code": b.place_code(), "sessions": users}, indent=2) + "\n"


@template("网吧上网登记{m}月.xlsx", "xlsx", (12, 60), bulk=True, enc="bin")
def registration_sheet(b):
    rows = [[f"{b.cafe()} 上网人员登记簿"], ["日期", "姓名", "性别", "身份证号码", "机号", "上网时间", "下网时间", "备注"]]
    for p in b.each(again=0.1):
        t, e = _stay(b)
        rows.append([f"{t:%m-%d}", p.name, p.sex, p.id, b.num(1, 120), f"{t:%H:%M}", f"{e:%H:%M}",
                     b.pick("", "", "", "包夜", "换机")])
    return fmt.xlsx(("登记簿", rows))


@template("嫌疑人上网轨迹_{n}.txt", "statement", (5, 30))
def police_trail_print(b):
    p = b.owner()
    rows = [["序号", "网吧名称", "场所编号", "终端号", "上线时间", "下线时间"]]
    for i in b.lines():
        t, e = _stay(b)
        rows.append([i + 1, b.cafe(), b.place_code(), b.num(1, 180), f"{t:%F %T}", f"{e:%F %T}"])
    return (f"网吧上网记录查询\n查询条件：姓名 {p.name}  证件号码 {p.id}\n共查询到 {b.n} 条记录\n\n" + fmt.auto(rows)
            + f"\n打印时间 {b.base:%F %T}  打印人 网安大队\n")


@template("members.ini", "ini", (4, 20))
def cafe_last_login_ini(b):
    out = [f"[netbar]", f"name={b.cafe()}", f"wacode={b.place_code()}", ""]
    for p in b.each():
        t, e = _stay(b)
        out += [f"[session_{b.digits(5)}]", f"xm={p.name}", f"zjhm={p.id}", f"seat={b.num(1, 99)}", f"上机时间={t:%F %T}",
                f"下机时间={e:%F %T}", ""]
    return "\n".join(out)


@template("WB_UPLOAD_{d}.xml", "xml", (4, 40), bulk=True, enc="u")
def upload_xml(b):
    dicts = []
    code = b.place_code()
    for p in b.each():
        t, e = _stay(b)
        dicts.append({"YYCSDM": code, "SWRYXM": p.name, "ZJLX": "11", "ZJHM": p.id, "SXSJ": f"{t:%Y%m%d%H%M%S}",
                      "XXSJ": f"{e:%Y%m%d%H%M%S}", "ZDH": b.num(1, 120)})
    return fmt.xml("SWJL", "JL", dicts, extra=f"  <CSMC>{b.cafe()}</CSMC>\n  <BZ>上网场所上线下线数据</BZ>")


@template("夜班网管备忘.txt", "notes", (3, 10))
def night_shift_notes(b):
    out = [f"{b.base.month}.{b.base.day} 夜班 {b.cafe()}", "冰柜可乐只剩半箱，泡面要补", ""]
    for p in b.each():
        t, e = _stay(b)
        out.append(f"{b.num(1, 120)}号机 {p.name} {p.id} {t:%H:%M}上机 {e:%H:%M}下机 "
                   + b.pick("没带证，抄的号", "网吧会员，欠5块", "包夜", f"留电话{p.mobile}", "耳机弄坏了赔30"))
    return "\n".join(out + ["", "3排空调漏水，已报修"]) + "\n"


@template("上网记录报表.html", "html", (8, 40), bulk=True)
def record_report_page(b):
    rows = []
    for p in b.each(again=0.1):
        t, e = _stay(b)
        rows.append([p.name, p.id, f"{b.num(1, 160):03d}", f"{t:%F %H:%M}", f"{e:%F %H:%M}", b.ip()])
    return fmt.html(f"{b.cafe()} 上网记录", fmt.html_table(["上网人", "证件号码", "座位号", "上机时间", "下机时间", "IP地址"], rows),
                    b.enc.replace("-sig", ""))


@template("psql_netbar.txt", "psql", (6, 40), enc="u")
def psql_sessions(b):
    rows = []
    for p in b.each(again=0.2):
        t, e = _stay(b)
        rows.append([b.num(100, 9000), b.cafe(), p.name, p.id, b.num(1, 150), f"{t:%F %H:%M}", f"{e:%F %H:%M}"])
    return "netbar=> SELECT id, netbar_name, xm, sfzh, seat, up_time, down_time FROM session;\n" + fmt.psql(
        ["id", "netbar_name", "xm", "sfzh", "seat", "up_time", "down_time"], rows)


@template("netcafe.db", "sqlite", (10, 60), bulk=True, enc="bin")
def cafe_sqlite(b):
    rows = []
    for p in b.each(again=0.2):
        t, e = _stay(b)
        rows.append([b.cafe(), p.name, p.id, f"C{b.num(1, 99):02d}", f"{t:%F %T}", f"{e:%F %T}", b.num(2, 50)])
    return fmt.sqlite("online_log", ["netbar", "name", "id_card", "seat_no", "login_time", "logout_time", "fee"], rows)
