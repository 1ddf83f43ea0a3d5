# -*- coding: utf-8 -*-
from lib import *
# ---------------------------------------------------------------- location.fix
@T("location.fix", "table", "csv fixes by phone with cells")
def lo_cell(f):
    ps, w = f.pr(6, 40); R = [["msisdn", "机主", "loc_time", "mcc", "mnc", "lac", "cellid", "lat", "lng", "accuracy"]]
    for p in w:
        x, y = f.ll(p.reg); f.rec(p); R.append([p.m, p.name, D(f.times(1)[0], ISO), 460, f.pick(["00", "01", "11"]), f.ri(4096, 60000), f.ri(1000, 60000), y, x, f.ri(50, 1500)])
    return "csv", csvt(R)
@T("location.fix", "table", "vehicle gps track, tabs, head with owner")
def lo_gps(f):
    p = f.P(); o = []; t = f.base
    for _ in range(f.n(5, 50)):
        x, y = f.ll(p.reg); t += timedelta(seconds=30); f.rec(p); o.append("%s\t%s\t%s\t%.1f\t%d\t%d" % (D(t, ISO), x, y, f.r.uniform(0, 90), f.ri(0, 359), f.ri(20000, 90000)))
    return "txt", "车牌:%s\t车主:%s\t电话:%s\n定位时间\t经度\t纬度\t速度km/h\t方向\t里程\n" % (p.plate, p.name, p.m) + "\n".join(o) + "\n"
@T("location.fix", "table", "courier positions xlsx")
def lo_rider(f):
    ps, w = f.pr(10, 40); R = [["骑手", "手机号", "上报时间", "经度", "纬度", "地址", "电量"]]
    for p in w:
        x, y = f.ll(p.reg); f.rec(p); R.append([p.name, p.m, D(f.times(1, 2)[0], ISO), x, y, p.short, "%d%%" % f.ri(5, 100)])
    return "xlsx", {"轨迹点": R}
@T("location.fix", "table", "checkpoint passes of owned cars, html")
def lo_kk(f):
    ps, w = f.pr(6, 30); R = [["过车时间", "号牌号码", "车主", "身份证号", "卡口名称", "行驶方向", "车速"]]
    for p in w:
        f.rec(p); R.append([D(f.times(1, 9)[0], ISO), p.plate, p.name, p.id, p.reg[2] + f.pick(ROADS) + "卡口", f.pick(["由东向西", "由南向北", "由北向南"]), f.ri(20, 110)])
    return "html", "<html><meta charset=utf-8><body><h3>卡口过车查询</h3>" + htab(R) + "</body></html>", {"enc": "utf-8"}
@T("location.fix", "struct", "json answers of a locating service")
def lo_json(f):
    ps, w = f.pr(6, 20); o = []
    for p in w:
        x, y = f.ll(p.reg); f.rec(p); o.append({"phone": p.m, "name": p.name, "status": 0, "location": {"lng": float(x), "lat": float(y), "radius": f.pick([200, 500, 1000]), "coordType": "gcj02"}, "cell": {"lac": f.ri(4000, 60000), "ci": f.ri(1000, 60000)}, "addr": p.short, "time": D(f.times(1)[0], ISO)})
    return "json", J(o, indent=f.pick([None, 2]))
@T("location.fix", "struct", "gpx track named after a man")
def lo_gpx(f):
    p = f.P(); o = []; t = f.base
    for _ in range(f.n(4, 40)):
        x, y = f.ll(p.reg); t += timedelta(seconds=60); f.rec(p); o.append('    <trkpt lat="%s" lon="%s"><ele>%d</ele><time>%s</time></trkpt>' % (y, x, f.ri(5, 600), D(t, "Y-m-d") + "T" + D(t, "H:M:S") + "Z"))
    return "gpx", '<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="outdoor">\n <metadata><author><name>%s</name></author><desc>手机 %s</desc></metadata>\n <trk><name>%s的轨迹</name>\n  <trkseg>\n%s\n  </trkseg></trk>\n</gpx>\n' % (p.name, p.m, p.name, "\n".join(o)), {"enc": "utf-8"}
@T("location.fix", "struct", "watch protocol lines with wearer map")
def lo_watch(f):
    p = f.P(); im = "35" + f.dg(12); im += luhn_digit(im); o = []
    for t in f.times(f.n(3, 30), 2):
        x, y = f.ll(p.reg); f.rec(p); o.append("[%s] <- [3G*%s*00A9*UD,%s,%s,A,%s,N,%s,E,%d.%d,%d,0,9,100,%d,0]" % (D(t, ISO), im[-10:], D(t, "dmy"), D(t, "HMS"), y, x, f.ri(0, 6), f.ri(0, 9), f.ri(0, 359), f.ri(20, 99)))
    return "log", "# 绑定 imei=%s 佩戴人=%s 监护电话=%s\n" % (im, p.name, p.m) + "\n".join(o) + "\n"
@T("location.fix", "struct", "phone locating platform log key value")
def lo_log(f):
    ps, w = f.pr(6, 20); o = []; t = f.base
    for p in w:
        x, y = f.ll(p.reg); t += timedelta(seconds=f.ri(5, 600)); f.rec(p); o.append("%s LBS target=%s owner=%s idcard=%s lac=%d ci=%d lon=%s lat=%s addr=%s" % (D(t, ISO), p.m, p.name, p.id, f.ri(4000, 60000), f.ri(1000, 60000), x, y, p.short))
    return "log", "\n".join(o) + "\n"
@T("location.fix", "prose", "trader sends positions in chat")
def lo_trade(f):
    p = f.P(); o = []
    for t in f.times(f.ri(1, 5), 2):
        x, y = f.ll(p.reg); f.rec(p); o.append("%s 定位结果：%s 机主%s，在%s附近，%s,%s，误差%d米" % (D(t, "n月j日 H:M"), p.m, p.name, p.short, x, y, f.ri(1, 10) * 100))
    return "txt", "问：手机定位多少钱\n答：一次600 三网都可以\n问：好 %s\n答：等十分钟\n" % p.m + "\n".join(o) + "\n问：人还在移动吗\n答：没动 要再定加钱\n"
@T("location.fix", "prose", "stalker's notes of a woman's whereabouts")
def lo_stalk(f):
    p = f.W("女"); o = []
    for t in f.times(f.ri(2, 9), 3):
        x, y = f.ll(p.reg); f.rec(p); o.append("%s她在%s（%s，%s）%s" % (D(t, "n.j G:M"), p.reg[3] + f.pick(ROADS) + "%d号" % f.ri(1, 200), y, x, f.pick(["停了二十分钟", "", "和昨天一样", "手机信号弱"])))
    return "txt", "%s %s %s 车%s\n定位器换过电池了\n" % (p.name, p.m, p.plate, "装后备箱") + "\n".join(o) + "\n"
@T("location.fix", "prose", "rescue team report on a lost hiker")
def lo_rescue(f):
    p = f.P(); l = []
    for t in f.times(f.ri(1, 4), 1):
        x, y = f.ll(p.reg); f.rec(p); l.append("%s手机定位于东经%s、北纬%s" % (D(t, "H时M分"), x, y))
    return "docx", ["救援情况报告", "%s接报警，驴友%s（身份证%s，手机%s）登山走失。" % (D(f.base, "Y年n月j日"), p.name, p.id, p.m), "经通信运营商协助，失联人员%s。" % "，".join(l), "搜救队于当日夜间找到失联人员，身体状况良好。", "报告人：%s" % f.P().name]

# ---------------------------------------------------------------- identity.person
@T("identity.person", "table", "household register csv")
def id_hh(f):
    R = [["户号", "姓名", "与户主关系", "性别", "民族", "公民身份号码", "文化程度", "婚姻状况", "服务处所", "住址"]]
    for p in f.P(f.n(4, 40)):
        f.rec(p); R.append([f.dg(9), p.name, f.pick(["户主", "户主", "子", "父"] if p.sex == "男" else ["户主", "妻", "女", "母"]), p.sex, p.nation, p.id, f.pick(["初中", "高中", "本科", "大专"]), f.pick(["已婚", "未婚", "离异"]), p.co, p.addr])
    return "csv", csvt(R)
@T("identity.person", "table", "enrolment xlsx of a company")
def id_emp(f):
    R = [["工号", "姓名", "性别", "身份证号", "手机", "邮箱", "部门", "紧急联系人", "紧急联系电话"]]
    for p in f.P(f.n(5, 40)):
        q = f.P(); f.rec(p); R.append(["%05d" % f.ri(100, 20000), p.name, p.sex, p.id, p.m, p.em, f.pick(["研发", "生产", "品质", "行政"]), q.name, q.m])
    return "xlsx", {"花名册": R}
@T("identity.person", "table", "no header, comma list with addresses")
def id_nohead(f):
    o = []
    for p in f.P(f.n(5, 40)):
        f.rec(p); o.append(",".join([p.name, p.id, p.m, p.addr, f.pick(["", p.qq, p.em])]))
    return "txt", "\n".join(o) + "\n"
@T("identity.person", "table", "sql copy of members")
def id_copy(f):
    o = []
    for i, p in enumerate(f.P(f.n(5, 40))):
        f.rec(p); o.append("\t".join([str(7000 + i), p.name, p.id, p.m, p.em, p.addr, D(f.times(1)[0], ISO)]))
    return "sql", "COPY public.member (id, real_name, id_card, mobile, email, address, created_at) FROM stdin;\n" + "\n".join(o) + "\n\\.\n"
@T("identity.person", "struct", "json real name authentication")
def id_json(f):
    o = []
    for p in f.P(f.n(1, 20)):
        f.rec(p); o.append({"userId": f.ri(10 ** 6, 10 ** 7), "realName": p.name, "idCard": p.id, "phone": p.m, "birthday": p.born(), "address": {"province": p.reg[1], "city": p.reg[2], "detail": p.addr}, "verified": True})
    return "json", J({"success": True, "page": {"list": o}}, indent=f.pick([None, 2]))
@T("identity.person", "struct", "vcard like contact cards with ids in note")
def id_vcf(f):
    o = []
    for p in f.P(f.n(2, 20)):
        f.rec(p); o.append("BEGIN:VCARD\nVERSION:3.0\nN:%s;%s;;;\nFN:%s\nTEL;TYPE=CELL:%s\nEMAIL:%s\nORG:%s\nNOTE:身份证%s\nEND:VCARD" % (p.last(), p.name[len(p.last()):], p.name, p.m, p.em, p.co, p.id))
    return "vcf", "\n".join(o) + "\n", {"enc": "utf-8"}
@T("identity.person", "struct", "ID card reader dump blocks")
def id_reader(f):
    o = []
    for p in f.P(f.n(1, 10)):
        f.rec(p); o.append("姓    名：%s\n性    别：%s\n民    族：%s\n出生日期：%s\n住    址：%s\n身份号码：%s\n签发机关：%s公安局\n有效期限：%s-%s" % (p.name, p.sex, p.nation, p.born("Y年m月d日"), p.addr, p.id, p.reg[3], D(f.base, "Y.m.d"), D(f.base + timedelta(days=7300), "Y.m.d")))
    return "txt", "读卡成功\n" + "\n----\n".join(o) + "\n"
@T("identity.person", "struct", "ldif of an office directory")
def id_ldif(f):
    o = []
    for p in f.P(f.n(2, 15)):
        f.rec(p); u = "".join(p.py).lower(); o.append("dn: uid=%s,ou=people,dc=corp,dc=local\nobjectClass: inetOrgPerson\ncn: %s\nmobile: %s\nmail: %s\ntelephoneNumber: %s\nemployeeNumber: %s\nidCardNumber: %s\n" % (u, p.name, f.mv(p.m, 3) if f.ch(.4) else p.m, p.em, p.tel, f.dg(5), p.id))
    return "ldif", "\n".join(o), {"enc": "utf-8"}
@T("identity.person", "prose", "authorization letter")
def id_auth(f):
    a, b = f.P(2); f.rec(a); f.rec(b)
    return "docx", ["授权委托书", "委托人：%s，%s，%s出生，身份证号码%s，住%s，联系电话%s。" % (a.name, a.sex, a.born("Y年n月j日"), a.id, a.addr, a.m), "受托人：%s，%s，身份证号码%s，住%s，联系电话%s。" % (b.name, b.sex, b.id, b.addr, b.m), "委托人因工作繁忙不能亲自办理，特委托受托人代为领取相关证件并签署文件，受托人所实施的行为委托人均予以承认。", "委托期限三十日。", D(f.base, "Y年n月j日")]
@T("identity.person", "prose", "sign-up chain message in a group")
def id_chain(f):
    o = []
    for p in f.P(f.n(3, 20)):
        f.rec(p); o.append(f.pick(["%s %s %s", "%s，%s，%s", "%s%s 电话%s", "%s 身份证%s 手机%s"]) % (p.name, p.id, p.m))
    return "txt", "#接龙\n周末爬山买保险用，报姓名+身份证+电话\n例 姓名 证件 电话\n" + "\n".join("%d. %s" % (i + 1, x) for i, x in enumerate(o)) + "\n"
@T("identity.person", "prose", "missing person or human flesh search post")
def id_flesh(f):
    p = f.P(); f.rec(p)
    return "txt", "人肉出来了！就是他\n真名%s，%s，%d岁，%s人，身份证号%s\n住%s，在%s做%s\n手机%s QQ%s\n大家去问候一下，转发别停\n" % (p.name, p.sex, p.age, p.reg[2], p.id, p.addr, p.co, p.job, p.m, p.qq)

# ---------------------------------------------------------------- identity.number (lists of nothing but numbers)
@T("identity.number", "table", "one number per line")
def li_plain(f):
    ps = f.P(f.n(6, 60)); [f.rec(p) for p in ps]
    return "txt", "\n".join(p.id for p in ps) + "\n"
@T("identity.number", "table", "numbered, lower case x, stray blanks and blank lines")
def li_messy(f):
    o = []
    for i, p in enumerate(f.P(f.n(6, 40))):
        f.rec(p); s = f.reg("identity.prc_id18", p.id.lower()) if f.ch(.5) else p.id
        o.append("%d%s%s%s" % (i + 1, f.pick([".", "、", " ", "\t"]), s, f.pick(["", "", " ", "\n"])))
    return "txt", "\n".join(o) + "\n"
@T("identity.number", "table", "csv column with header only")
def li_col(f):
    ps = f.P(f.n(8, 60)); [f.rec(p) for p in ps]; h = f.pick(["身份证号", "SFZH", "id_card", "GMSFHM"])
    return "csv", h + "\n" + "\n".join(f.pick(["%s", "%s"]) % p.id for p in ps) + "\n"
@T("identity.number", "struct", "python or json array of numbers, one per line")
def li_json(f):
    ps = f.P(f.n(6, 50)); [f.rec(p) for p in ps]
    return "json", "[\n" + ",\n".join('  "%s"' % p.id for p in ps) + "\n]\n", {"enc": "utf-8"}
@T("identity.number", "struct", "sql in-list, one number per line")
def li_in(f):
    ps = f.P(f.n(6, 40)); [f.rec(p) for p in ps]
    return "sql", "SELECT * FROM t_person WHERE sfzh IN (\n" + ",\n".join("'%s'" % p.id for p in ps) + "\n);\n"
@T("identity.number", "prose", "chat, buyer pastes numbers to be queried")
def li_chat(f):
    ps = f.P(f.n(4, 20)); [f.rec(p) for p in ps]
    return "txt", "这一批号帮我跑下二要素\n" + "\n".join(p.id for p in ps) + "\n跑完发我 名字不用\n"
# ---------------------------------------------------------------- phone.number
@T("phone.number", "table", "one mobile per line")
def lp_plain(f):
    ps = f.P(f.n(8, 60)); [f.rec(p) for p in ps]
    return "txt", "\n".join(p.m for p in ps) + "\n"
@T("phone.number", "table", "csv with one column quoted")
def lp_col(f):
    ps = f.P(f.n(8, 60)); [f.rec(p) for p in ps]; h = f.pick(["手机号", "mobile", "SJH", "联系电话"])
    return "csv", '"%s"\n' % h + "\n".join('"%s"' % p.m for p in ps) + "\n"
@T("phone.number", "table", "spaced and dashed forms, carelessly mixed")
def lp_mixed(f):
    o = []
    for p in f.P(f.n(6, 40)):
        f.rec(p); o.append(f.mv(p.m) if f.ch(.7) else p.m)
    return "txt", "\n".join(o) + "\n"
@T("phone.number", "struct", "dial queue of an autodialler")
def lp_dial(f):
    ps = f.P(f.n(6, 50)); [f.rec(p) for p in ps]
    return "cfg", "[queue]\nmax_retry=2\nline=8\n[numbers]\n" + "\n".join("n%d=%s" % (i + 1, p.m) for i, p in enumerate(ps)) + "\n", {"enc": "utf-8"}
@T("phone.number", "struct", "redis client answer")
def lp_redis(f):
    ps = f.P(f.n(6, 40)); [f.rec(p) for p in ps]
    return "txt", "127.0.0.1:6379> SMEMBERS sms:target:phones\n" + "\n".join("%s \"%s\"" % (lpad("%d)" % (i + 1), 4), p.m) for i, p in enumerate(ps)) + "\n"
@T("phone.number", "prose", "boss sends numbers to call")
def lp_boss(f):
    ps = f.P(f.n(4, 25)); [f.rec(p) for p in ps]
    return "txt", "今天的料，一人打十个，别重复\n" + "\n".join("%s%s" % (p.m, f.pick(["", "", " 空号", " 打过了", " 晚上再打"])) for p in ps) + "\n"
