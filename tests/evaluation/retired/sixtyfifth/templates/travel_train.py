import json
from lib.core import *

K = "travel.train"
ST = (
    "北京南 北京西 上海虹桥 南京南 杭州东 广州南 深圳北 长沙南 武汉 郑州东 西安北 成都东 重庆北 济南西 徐州东 合肥南"
    " 福州南 厦门北 南昌西 "
    "贵阳北 昆明南 石家庄 天津西 沈阳北 哈尔滨西 苏州北 衡阳东 怀化南 宁波 温州南"
).split()


def seg(c):
    a, b = c.r.sample(ST, 2)
    return c.pick("GGGDCZTK") + str(c.ri(11, 998)), a, b


def seat(c):
    return f"{c.ri(1, 16):02d}车{c.ri(1, 18):02d}{c.pick('ABCDF')}"


@T(K, "邮箱/网上购票系统-用户支付通知.eml", "12306 payment mails in one base64 HTML mail")
def r01(c):
    b = "<html><body><p>尊敬的 用户：您于近日在中国铁路客户服务中心网站成功购买车票，订单信息如下：</p>\n"
    for i, p in enumerate(c.recs(c.ri(3, 5)), 1):
        n, x, y = seg(c)
        b += (
            f"<p>{i}.{p.name}，{c.date(2019, 2019):%Y年%m月%d日}{c.ri(6, 21):02d}:{c.ri(10, 59)}开，{x}站-{y}站，{n}次列车,"
            f"{seat(c)}号，二等座，票价{c.money(60, 900)}元，证件号{p.id}。</p>\n"
        )
    b += "<p>为了确保旅客人身安全，请提前到站。铁路客服热线12306。</p></body></html>\n"
    m = eml(
        c.allow("12306@rails.com.cn"),
        c.person().email,
        "网上购票系统-用户支付通知",
        "Sat, 26 Jan 2019 08:15:07 +0800",
        b,
        ctype="text/html",
    )
    return m, b + m.split("\n\n")[0]


@T(K, "售票/窗口售票存根.txt", "fixed width ticket stubs", "gb18030", "\r\n")
def r02(c):
    rows = [["日期", "车次", "发站", "到站", "席别", "席位", "票价", "证件号", "票号"]]
    for p in c.recs(c.ri(25, 45)):
        n, a, b = seg(c)
        rows.append(
            [
                f"{c.date(2016, 2018):%m%d}",
                n,
                a,
                b,
                c.pick("二等座 硬座 硬卧 一等座"),
                seat(c),
                c.money(20, 700),
                p.id,
                c.up(1) + c.dig(6),
            ]
        )
    return "铁路售票存根日结   窗口:" + str(c.ri(1, 30)) + "\n" + fixed(rows, [6, 7, 10, 10, 8, 9, 9, 20, 8])


@T(K, "单位/春运返乡团体票登记.xlsx", "group tickets for workers returning home, foreman's phone (bystander)")
def r03(c):
    q = c.person()
    rows = [[""], ["联系人", q.name, q.mobile], ["姓名", "身份证号", "返乡站", "车次", "乘车日期", "取票签字"]]
    rows[0][0] = c.firm() + "务工人员团体票登记表"
    for p in c.recs(c.ri(20, 35)):
        n, a, b = seg(c)
        rows.append([p.name, p.id, b, n, f"1月{c.ri(12, 25)}日", ""])
    return xlsx([("团体票", rows)])


@T(K, "聊天/抢票群.txt", "WeChat group asking an agent to buy tickets, free text")
def r04(c):
    o = ""
    for p in c.recs(c.ri(6, 10)):
        n, a, b = seg(c)
        d = f"{c.ri(1, 2)}月{c.ri(1, 28)}号"
        o += (
            c.pick("小杨: 阿梅: 工地老赵: 西门吹风: 卖水果的: ").strip()
            + c.pick(
                [
                    f" 帮抢{d} {n} {a}到{b}，{p.name} {p.id}，硬座也行",
                    f" {p.name}，{p.id}，{d}从{a}回{b}，只要{n}，抢到红包",
                    f" 师傅{d}的{n}还有吗 {a}-{b} 二等座一张 名字{p.name} 证件{p.id} 电话{p.mobile}",
                ]
            )
            + "\n"
        )
        o += c.pick(["黄师傅: 排上了，等通知", "黄师傅: 收到", "黄师傅: 只剩无座，要不要", "黄师傅: [图片]"]) + "\n"
    return o


@T(K, "rail/orders_page.json", "mobile app order page JSON with stations and coach")
def r05(c):
    rs = []
    for p in c.recs(c.ri(12, 20)):
        n, a, b = seg(c)
        rs.append(
            dict(
                sequence_no="E" + c.dig(9),
                train_code=n,
                from_station_name=a,
                to_station_name=b,
                start_train_date=str(c.date(2020, 2021)),
                coach_no=f"{c.ri(1, 16):02d}",
                seat_name=f"{c.ri(1, 18)}A号",
                seat_type_name="二等座",
                passenger_name=p.name,
                passenger_id_no=p.id,
                ticket_price=c.money(30, 600),
            )
        )
    return json.dumps(
        {"validateMessagesShowId": "_v", "status": True, "data": {"orders": rs}}, ensure_ascii=False, indent=1
    )


@T(K, "轨迹/火车出行_2013-2016.txt", "train history of one person (many), two-line blocks", "gb18030", "\r\n")
def r06(c):
    p = c.person()
    o = f"{p.name} {p.sex} {p.id}\n铁路购票信息\n\n"
    for i in range(c.ri(12, 20)):
        c.rec(p)
        n, a, b = seg(c)
        o += (
            f"{i + 1:>2} {c.time(2013, 2016):%Y-%m-%d %H:%M} {n} {a}->{b} {seat(c)}\n  "
            f" 售票处:{c.home[2]}{c.ri(1, 90)}号代售点\n"
        )
    return o


@T(K, "报销/差旅火车票粘贴单.md", "expense sheet, traveller rows in Markdown")
def r07(c):
    rows = [["出差人", "身份证", "日期", "车次/席别", "起讫", "金额"]]
    for p in c.recs(c.ri(8, 14)):
        n, a, b = seg(c)
        rows.append([p.name, p.id, c.date(2023, 2023), n + " 二等", a + "—" + b, c.money(50, 700)])
    return "## 差旅费明细（市内交通另附）\n\n" + md(rows) + "\n合计金额以财务复核为准\n"


@T(K, "dump/tb_ticket_copy.sql", "PostgreSQL COPY with 180 rows, big")
def r08(c):
    o = "COPY public.ticket_order (oid, pname, cert_no, mobile, train_no, dep, arr, ride_date, seat) FROM stdin;\n"
    for i, p in enumerate(c.recs(180)):
        n, a, b = seg(c)
        o += (
            "\t".join(
                [
                    str(700100 + i),
                    p.name,
                    p.id,
                    p.mobile if c.ri(0, 3) else "\\N",
                    n,
                    a,
                    b,
                    str(c.date(2018, 2019)),
                    seat(c),
                ]
            )
            + "\n"
        )
    return o + "\\.\n"


@T(K, "铁路公安/列车查验登记.csv", "on-board police check list with BOM", "utf-8-sig", "\r\n")
def r09(c):
    rows = [["查验时间", "车次", "区间", "车厢席位", "被查验人", "性别", "公民身份号码", "携带物", "民警"]]
    for p in c.recs(c.ri(14, 24)):
        n, a, b = seg(c)
        rows.append(
            [
                f"{c.time(2017, 2017):%m-%d %H:%M}",
                n,
                a + "至" + b,
                seat(c),
                p.name,
                p.sex,
                p.id,
                c.pick("行李箱1 编织袋2 无 背包1"),
                c.person().sur + "警官",
            ]
        )
    return sv(rows)


@T(K, "站务/遗失物品认领.txt", "lost-property book in prose, free text", nl="\r\n")
def r10(c):
    o = "客运值班室遗失物品登记\n\n"
    for p in c.recs(c.ri(5, 8)):
        n, a, b = seg(c)
        d = c.date(2022, 2022)
        o += c.pick(
            [
                (
                    f"{d:%m月%d日}{n}次（{a}开往{b}）{seat(c)}旅客{p.name}来电称遗落{c.pick('黑色双肩包 平板电脑 保温杯')}，"
                    f"联系电话{p.mobile}，"
                    "已在终到站找到。\n"
                ),
                f"{d:%m月%d日}，旅客{p.name}持身份证{p.id}乘{n}次由{a}到{b}，下车后发现行李拿错，车号{seat(c)}，已交接。\n",
            ]
        )
    return o


@T(K, "学校/学生优惠票集中订票.csv", "student group ticket order, semicolons")
def r11(c):
    rows = [["学号", "姓名", "身份证件", "乘车区间", "车次", "乘车日", "优惠卡次数"]]
    for p in c.recs(c.ri(25, 45), years=(1996, 2001)):
        n, a, b = seg(c)
        rows.append(["2017" + c.dig(6), p.name, p.id, f"{a}～{b}", n, f"2018/7/{c.ri(3, 15)}", c.ri(0, 4)])
    return sv(rows, ";")


@T(K, "转卖/12306订单----.txt", "four-dash rows: account mail, person and journey")
def r12(c):
    o = ""
    for p in c.recs(c.ri(20, 40)):
        n, a, b = seg(c)
        o += "----".join([p.email, p.name, p.id, p.mobile, n, a, b, str(c.date(2014, 2014))]) + "\n"
    return o


@T(K, "备忘/妈妈的车票.txt", "family memo, son and neighbour's numbers (bystander), free text")
def r13(c):
    o, s = "", c.person()
    o += f"给妈和姑姑她们买票，付款用{s.name}的号 {s.mobile}\n\n"
    for p in c.recs(4, years=(1950, 1968), sex="女"):
        n, a, b = seg(c)
        o += (
            f"{p.name} 身份证{p.id} {c.ri(2, 3)}月{c.ri(1, 27)}日 {n} {a}上车{b}下 {seat(c)} 下铺没有了买的座。"
            f"{c.pick(['', '拿身份证直接进站不用取票。', '晕车药带上。'])}\n"
        )
    d = c.badid()
    return o + f"\n先前记的{d}是错的，划掉。到站打邻居电话 " + c.mobile() + " 有人接。\n"


@T(K, "历史票/rail_hist.tar", "tar of two CSV parts, several tickets per person (many)")
def r14(c):
    parts = []
    for k in (1, 2):
        rows = [["idno", "name", "train", "from", "to", "date", "berth"]]
        for p in c.folk(6):
            for _ in range(c.ri(2, 6)):
                c.rec(p)
                n, a, b = seg(c)
                rows.append([p.id, p.name, n, a, b, c.date(2010, 2015), seat(c)])
        parts.append((f"hist/part{k}.csv", sv(rows)))
    return tar(parts)
