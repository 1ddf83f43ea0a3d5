"""More shapes (second half of the kinds, bare lists and files without people)."""
import base64
from lib import pools as P
from lib.build import CSV, TXT, T
from lib.render import csv_, js, xlsx


@T("crime.case", "struct", "ops/ajxx_{w}.txt", "psql expanded output of cases")
def psqlx(f):
    out = "police=> select * from v_wffz;\n"
    for k, p in enumerate(f.recs(f.i(3, 14)), 1):
        t = f.t(900)
        out += (f"-[ RECORD {k} ]------------------\nxm   | {p.name}\nsfzh | {f.id(p)}\najbh | "
                f"A{f.c(P.AREAS)[0]}58{f.d(4)}{t:%Y%m}{f.d(4, '0')}\nay   | {f.c(P.CHARGES)}\nlasj | "
                f"{t:%Y-%m-%d}\ncljg | {f.c(['行政拘留十日', '取保候审', '移送起诉'])}\n")
    return out


@T("property.housing", "struct", "logs/mybatis_owner_{d}.log", "MyBatis insert parameters", big=True)
def mybatis(f):
    out, n = "", f.n(5, 30)
    for p, t in zip(list(f.recs(n, repeat=False)), f.times(n, 1)):
        out += (f"{t:%H:%M:%S.}{f.i(100, 999)} DEBUG o.m.insert : ==>  Preparing: insert into "
                "house_owner(owner_name,id_card,phone,building,room,area,cert_no) values (?,?,?,?,?,"
                "?,?)\n"
                f"{t:%H:%M:%S.}{f.i(100, 999)} DEBUG o.m.insert : ==> Parameters: {p.name}(String), "
                f"{f.id(p)}(String), {f.mob(p)}(String), {f.i(1, 20)}栋(String), "
                f"{f.i(1, 30)}0{f.i(1, 4)}(String), "
                f"{f.i(5000, 15000) / 100}(BigDecimal), {p.area[4][0]}（{f.i(2016, 2023)}）{p.city}不动产权第"
                f"{f.d(7, '0')}号(String)\n")
    return out


@T("property.housing", "prose", "OCR/房本拍照识别_{w}.txt", "OCR text of certificates, block each", enc=TXT)
def ocrtext(f):
    out = ""
    for p in f.recs(f.i(2, 8), repeat=False):
        out += (f"中华人民共和国不动产权证书\n{p.area[4][0]}（{f.i(2016, 2023)}）{p.city}不动产权第{f.d(7, '0')}号\n权利人 "
                f"{p.name}\n身份证号 {f.id(p)}\n共有情况 单独所有\n坐落 {p.addr}\n权利类型 国有建设用地使用权/房屋所有权\n"
                f"用途 住宅\n面积 房屋建筑面积{f.i(5000, 15000) / 100}㎡\n使用期限 国有建设用地使用权至{f.i(2065, 2085)}年止\n----------\n")
    return out


@T("property.rental", "prose", "mail/续租确认_{w}.eml", "mail on renewals, base64")
def rentmail(f):
    lines = ""
    for p in f.recs(f.i(3, 9), repeat=False):
        a = f.t(30)
        lines += (f"{p.name}（身份证 {f.id(p)}），承租{f.c(P.ESTATES)}{f.i(1, 20)}-{f.i(101, 1804)}，"
                  f"租期{a:%Y-%m-%d}至{a.year + 1}-{a:%m}-{min(a.day, 28):02d}，月租金{f.i(10, 70) * 100}元，"
                  "确认续租。\n")
    body = f"王姐：\n\n本月到期并续租的租客如下：\n\n{lines}\n合同已寄出。\n小何\n"
    f.allow("phone.email", "hehe@zufang.example.cn")
    f.allow("phone.email", "wang@zufang.example.cn")
    return ("From: hehe@zufang.example.cn\nTo: wang@zufang.example.cn\nSubject: "
            f"=?utf-8?B?{base64.b64encode('续租名单'.encode()).decode()}?=\nDate: "
            f"{f.base:%a, %d %b %Y %H:%M:%S} +0800\nMIME-Version: 1.0\n"
            "Content-Type: text/plain; charset=\"utf-8\"\nContent-Transfer-Encoding: base64\n\n" +
            base64.encodebytes(body.encode()).decode())


@T("property.rental", "struct", "conf/tenants_{w}.yaml", "YAML of a shared flat")
def tenants(f):
    out = f"house: {f.c(P.ESTATES)}{f.i(1, 20)}栋{f.i(101, 2804)}\ntenants:\n"
    for p in f.recs(f.i(2, 6), repeat=False):
        a = f.t(200)
        out += (f"  - tenant: {p.name}\n    id_card: '{f.id(p)}'\n    phone: '{f.mob(p)}'\n    room: "
                f"{f.c(['主卧', '次卧', '书房', '阁楼'])}\n    monthly_rent: {f.i(8, 40) * 100}\n    "
                f"lease_start: {a:%Y-%m-%d}\n    lease_end: {a.year + 1}-{a:%m}-{min(a.day, 28):02d}\n")
    return out


@T("driving.licence", "struct", "redis/driver_{w}.txt", "redis GET answers with JSON")
def redis(f):
    out = ""
    for p in f.recs(f.i(4, 16), repeat=False, hi=1990):
        body = (js(
            {
                "driverName": p.name,
                "licenseNo": f.id(p),
                "archivesNo": p.area[0][:4] + f.d(8),
                "vehicleClass": f.c(["C1", "B2", "A2"]),
                "issueDate": f"{f.i(2010, 2015)}-{f.i(10, 12)}-{f.i(10, 28)}"
            }, None).strip())
        out += f"127.0.0.1:6379> GET driver:license:{f.seq()}\n\"{body.replace(chr(34), chr(92) + chr(34))}\"\n"
    return out


@T("driving.vehicle", "struct", "nginx/post_body_{d}.log", "nginx log with escaped POST bodies", big=True)
def nginx(f):
    out, n = "", f.n(6, 40)
    for p, t in zip(list(f.recs(n, repeat=False)), f.times(n, 1)):
        body = (f"{{\\x22plateNo\\x22:\\x22{f.plate(p)}\\x22,\\x22owner\\x22:\\x22{p.name}\\x22,"
                f"\\x22idNo\\x22:\\x22{f.id(p)}\\x22,\\x22vin\\x22:\\x22{f.vin(p)}\\x22}}")
        out += (f'{f.ip()} [{t:%d/%b/%Y:%H:%M:%S} +0800] "POST /api/car/save HTTP/1.1" 200 '
                f'{f.i(40, 90)} body="{body}"\n')
    return out


@T("driving.vehicle", "prose", "微信/验车群_{n}.txt", "chat messages, a car each", enc=TXT)
def chat(f):
    out = ""
    for p in f.recs(f.i(4, 14), repeat=False):
        out += (f"{f.base:%Y/%m/%d} {f.i(9, 18)}:{f.i(10, 59)} {f.c(['业务员小林', '老周', '验车小妹'])}\n"
                f"{f.plate(p)} 车主{p.name} 身份证{f.id(p)} 车架号{f.vin(p)} 电话{f.mob(p)} "
                f"{f.c(['今天上线', '要过户', '补检字'])}\n\n")
    return out


@T("identity.person", "struct", "ldap/people_{d}.ldif", "LDIF of a directory", big=True)
def ldif(f):
    out = "version: 1\n\n"
    for p in f.recs(f.n(5, 30), repeat=False):
        uid = p.user + f.hex(2)
        out += (f"dn: uid={uid},ou=people,dc=corp,dc=cn\nobjectClass: inetOrgPerson\nuid: {uid}\ncn: "
                f"{p.name}\nsn: {p.sur}\nemployeeNumber: {f.seq()}\nmobile: {f.mob(p)}\nmail: "
                f"{f.mail(p)}\nidCardNumber: {f.id(p)}\n\n")
    return out


@T("identity.person", "struct", "logs/mybatis_user_{d}.log", "MyBatis result rows of users", big=True)
def myuser(f):
    out, n = "<==    Columns: id, real_name, id_card, mobile, email\n", 0
    for p in f.recs(f.n(5, 40), repeat=False):
        n += 1
        out += f"<==        Row: {f.seq()}, {p.name}, {f.id(p)}, {f.mob(p)}, {f.mail(p)}\n"
    return (f"{f.base:%Y-%m-%d %H:%M:%S} DEBUG c.d.m.UserMapper.selectList ==> Parameters: 0(In"
            "teger)\n" + out + f"<==      Total: {n}\n")


@T("identity.person", "struct", "database/seeds/UserSeeder_{w}.php", "PHP seeder with real customers")
def seeder(f):
    out = "<?php\n\nclass UserSeeder extends Seeder\n{\n    public function run()\n    {\n        $users = [\n"
    for p in f.recs(f.i(4, 20), repeat=False):
        out += (f"            ['name' => '{p.name}', 'id_card' => '{f.id(p)}', 'mobile' => "
                f"'{f.mob(p)}', 'address' => '{p.addr}'],\n")
    return out + "        ];\n        DB::table('users')->insert($users);\n    }\n}\n"


@T("phone.cdr", "struct", "dump/{n}/cdr_copy.sql", "pg_dump COPY of calls", big=True)
def copycdr(f):
    out = "COPY public.voice_cdr (id, caller, callee, start_time, duration, call_type) FROM stdin;\n"
    for p in f.recs(f.n(8, 50)):
        out += ("\t".join([str(f.seq()),
                           f.mob(p),
                           f.peer(), f"{f.t(9):%Y-%m-%d %H:%M:%S}",
                           str(f.i(4, 1200)), "MOC"]) + "\n")
    return out + "\\.\n"


@T("phone.sms", "struct", "logs/sms_tostring_{d}.log", "Java toString of sent messages", big=True)
def smsjava(f):
    out, n = "", f.n(6, 40)
    for p, t in zip(list(f.recs(n)), f.times(n, 1)):
        out += (f"{t:%Y-%m-%d %H:%M:%S} INFO  SmsConsumer - send SmsMessage{{phone='{f.mob(p)}', sign"
                f"='云途', content='您的验证码是{f.d(6)}，请勿告诉他人', sendTime='{t:%Y-%m-%d %H:%M:%S}'}} -> OK\n")
    return out


@T("location.fix", "struct", "tracks/骑行_{w}.gpx", "GPX track with its owner in the head")
def gpx(f):
    p = f.p()
    out = ('<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="TrackLog">\n '
           f'<metadata><author><name>{p.name}</name></author><desc>机主手机 {f.mob(p)}</desc>'
           '</metadata>\n <trk><name>骑行轨迹</name><trkseg>\n')
    x, y = 120.12, 30.25
    for t in f.times(f.i(20, 90), 2):
        f.rec(p)
        x, y = x + f.i(-600, 900) / 1e6, y + f.i(-600, 900) / 1e6
        out += (f'  <trkpt lat="{y:.6f}" lon="{x:.6f}"><ele>{f.i(4, 40)}</ele><time>'
                f'{t:%Y-%m-%dT%H:%M:%SZ}</time></trkpt>\n')
    return out + " </trkseg></trk>\n</gpx>\n"


@T("identity.number", "struct", "scripts/unlock_{w}.sh", "shell loop over ID numbers")
def loop(f):
    return ("#!/bin/sh\nfor id in \\\n" + "".join(f"  {f.id(p)} \\\n" for p in f.recs(f.i(6, 30), repeat=False)) +
            "; do\n  ./unlock \"$id\" >> unlock.out\ndone\n")


@T("phone.number", "struct", "conf/alert_{w}.toml", "TOML list of mobiles")
def toml(f):
    return ("[sms]\nenabled = true\nphones = [\n" + "".join(f'  "{f.mob(p)}",\n'
                                                            for p in f.recs(f.i(6, 30), repeat=False)) + "]\n")


@T(None, "struct", "har/list_{w}.har", "HAR without people")
def harneg(f):
    return js({
        "log": {
            "version":
            "1.2",
            "entries": [{
                "request": {
                    "method": "GET",
                    "url": f"https://m.local/api/trains?from=BJP&to=SHH&d={t:%Y-%m-%d}"
                },
                "response": {
                    "status": 200,
                    "content": {
                        "mimeType": "application/json",
                        "text": js({
                            "trainNo": f.c(P.TRAINS)[0],
                            "left": f.i(0, 99)
                        }, None).strip()
                    }
                }
            } for t in f.times(f.i(3, 14), 20)]
        }
    })


@T(None, "struct", "config/{w}/.env.sample", "environment sample")
def env(f):
    return (f"APP_PORT={f.i(3000, 9000)}\nDB_NAME=hotel\nDB_USER=root\nDB_PASSWORD=\n"
            f"SMS_CHANNEL={f.c(['aliyun', 'cmcc'])}\nIDCARD_VERIFY=on\nTOKEN_TTL=86400000\n")


@T(None, "struct", "dist/app.{w}.js", "minified script with numbers")
def minjs(f):
    return ("!function(e,t){" + "".join(f"var {c}=0x{f.hex(8)},{c}1={f.i(10 ** 8, 10 ** 9)};" for c in "abcdefgh") +
            f't.reg=/^1[3-9]\\d{{9}}$/,t.k="{f.hex(40)}",t.v={f.i(1, 9)}.{f.d(10)}' + "}(this,window);\n")


@T(None, "struct", "icons/map_{w}.svg", "SVG paths with decimals")
def svg(f):
    d = " ".join(f"{c}{f.i(72000, 135000) / 1000:.3f},{f.i(3000, 53000) / 1000:.3f}" for c in "M" + "L" * f.i(20, 60))
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><title>轮廓</title><path d="{d} Z"/></svg>\n'


@T(None, "prose", "合同/采购合同_{n}.txt", "contract between companies with landlines and codes", enc=TXT)
def purchase(f):
    a, b = f.r.sample(P.COMPANIES, 2)
    return (f"采购合同\n合同编号：CG{f.base:%Y%m}{f.i(100, 999)}\n\n甲方：{f.c(P.AREAS)[2][:-1]}{a}\n"
            f"电话：{f.orgtel()}\n乙方：{f.c(P.AREAS)[2][:-1]}{b}\n电话：{f.orgtel()}\n\n"
            f"一、标的：{f.c(['办公椅', '打印机', '网线'])}{f.i(5, 90)}件，总价{f.i(20, 900) * 100}元。\n"
            f"二、交货期：合同签订后{f.i(5, 30)}日内。\n三、质保一年。\n")


@T(None, "table", "教务/课程表_{n}.xlsx", "class schedule by course codes")
def courses(f):
    return (xlsx(("课表", [["课程代码", "课程名", "学分", "教室", "周次"]] + [[
        f"{f.c(['MU', 'CS', 'HU'])}{f.i(1001, 4999)}",
        f.c(["高等数学", "数据结构", "大学物理", "线性代数"]),
        f.i(1, 5), f"{f.c('ABC')}{f.i(101, 520)}", "1-16"
    ] for _ in range(f.i(8, 30))])))


@T(None, "table", "开奖/彩票_{n}.csv", "lottery numbers", enc=CSV)
def lottery(f):
    return (csv_([["期号", "红球", "蓝球", "销售额"]] + [[
        f"{f.base.year}{k:03d}", " ".join(f"{x:02d}" for x in sorted(f.r.sample(range(1, 34), 6))), f"{f.i(1, 16):02d}",
        f.i(3 * 10**8, 4 * 10**8)
    ] for k in range(1, f.i(20, 80))]))


@T(None, "struct", "keys/{w}.json", "snowflake ids and uuids")
def ids(f):
    return (js([{
        "id": str(f.i(11 * 10**17, 19 * 10**17)),
        "uuid": f"{f.hex(8)}-{f.hex(4)}-4{f.hex(3)}-a{f.hex(3)}-{f.hex(12)}",
        "createdAt": f.i(1500000000000, 1700000000000)
    } for _ in range(f.i(8, 60))]))
