from lib.core import *
K = "property.housing"


def cert(t, p):
    return f"{p.c['plate'][0]}（{t.n(2016, 2023)}）{p.c['city']}市不动产权第{t.num(7)}号"


@T(K, "物业/业主资料.xlsx", "owners' list of an estate manager", "big")
def a(t):
    R = [["楼栋", "单元", "房号", "业主", "身份证号", "手机1", "手机2", "建筑面积", "收楼日期", "车位"]]
    for i, p in enumerate(t.ps(t.n(280, 360))):
        R.append([f"{i // 60 + 1}栋", f"{i % 3 + 1}单元", f"{i // 6 % 20 + 1}0{i % 6 + 1}", p.name, p.id, int(p.mob), p
                .mob2 if t.r.random() < .3 else "", float(t.money(60, 180)), f"{t.dt(2012, 2016):%Y-%m-%d}", t.pick(
                ["", f"B1-{t.n(1, 300)}"])])
    t.xlsx([("业主", R)], True)


@T(K, "登记中心/不动产登记信息查询证明.txt", "certificates of one owner's dwellings, blocks", "multi odd")
def b(t):
    o = ""
    for _ in range(4):
        p = t.subj()
        k = t.n(1, 3)
        o += f"不动产登记信息查询证明\n查询编号：{t.num(12)}\n权利人：{p.name}    证件种类：身份证    证件号：{p.id}\n名下共有不动产 {k} 宗\n"
        for i in range(k):
            t.rec(p)
            o += ((f"  [{i + 1}] 坐落 {p.reg}{t.pick('锦绣花园 翠湖苑 凤凰城')}{t.n(1, 20)}幢{t.n(1, 30)}0{t.n(1, 6)}室\n      "
                    f"证号 {cert(t, p)}\n      面积 {t.money(50, 190)}㎡  用途 住宅  " f"共有情况 单独所有  抵押 {t.pick('有 无')}\n"))
        o += "\n"
    t.out(o, "gb18030")


@T(K, "register/bdc_qlr.csv", "registry export with unit numbers of 28 characters, pipe as separator")
def c(t):
    R = [["BDCDYH", "BDCQZH", "QLRMC", "ZJH", "ZL", "MJ", "DJSJ", "QLXZ", "GYFS", "LXDH"]]
    for p in t.ps(42):
        R.append([p.code + "00" + str(t.n(1, 9)) + "00" + str(t.n(1, 9)) + "GB" + t.num(5) + "F000" + t.num(5), cert
                (t, p), p.name, p.id, p.addr, t.money(50, 200), f"{t.dt():%Y/%m/%d}", "商品房", t.pick("单独所有 共同共有"),
                t.pick([p.mob, p.tel])])
    t.out(csvs(R, "|"))


@T(K, "中介/房源业主电话.txt", "agent's notes of owners who may sell, abbreviations", "free odd")
def d(t):
    o = ""
    for p in t.ps(16):
        o += (t.pick([f"{t.pick('翠湖苑 凤凰城 锦绣花园')}{t.n(1, 20)}-{t.n(1, 30)}0{t.n(1, 4)} {t.n(70, 140)}平 满五唯一 业主"
                f"{p.name} {p.mob} 报价{t.n(120, 690)}w 钥匙在店\n", f"{p.name}{'哥' if p.male else '姐'}{p.mob_s()}，名下"
                f"{t.pick('天鹅湾 紫荆苑')}{t.n(1, 9)}号楼{t.n(2, 25)}楼东户，产权证满二，{t.pick('空置 自住 出差常不在')}，底价{t.n(100, 500)}万\n"
                , f"★{t.pick('滨江壹号 万和新城')} {t.n(1, 9)}栋{t.n(101, 2504)} 业主 {p.name} 电话{p.mob} 房本在手，{t.n(2, 4)}房"
                f"{t.n(1, 2)}厅，面积{t.money(70, 160)}\n"]))
    t.out(o)


@T(K, "拆迁/征收公示.docx", "expropriation table, owner and co-owner two records per row", "multi")
def e(t):
    R = [["户号", "产权人", "身份证号", "共有人", "共有人身份证号", "房屋坐落", "证载面积", "房产证号"]]
    for i in range(12):
        p, q = t.ps(2)
        R.append([i + 1, p.name, p.id, q.name, q.id, p.addr, t.money(30, 120), f"{p.c['plate'][0]}房权证{p.dist[0]}字"
                f"第{t.num(6)}号"])
    t.docx(["棚户区改造项目房屋征收补偿情况公示", R, "公示期五个工作日，异议请致电" + t.office()])


@T(K, "网签/contract_filing.json", "filing API answers with buyers as owners", "")
def f(t):
    o = []
    for p in t.ps(20):
        o.append(dict(contractNo=t.num(12), house=dict(project=t.pick(["御景华庭", "学府雅居"]), building=t.n(1, 12), unit=t
                .n(1, 3), room=f"{t.n(1, 30)}0{t.n(1, 4)}", area=float(t.money(60, 180)), use="住宅"), owner=dict(name
                =p.name, idType="身份证", idNum=p.id, phone=p.mob, share="100%"), certNo=cert(t, p), regTime=
                f"{t.dt():%Y-%m-%d %H:%M:%S}"))
    t.out(js(o))


@T(K, "申报/个人住房情况声明.txt", "declarations in prose, one person with several flats", "free multi")
def g(t):
    o = ""
    for _ in range(6):
        p = t.subj()
        k = t.n(1, 3)
        o += f"家庭住房情况声明\n本人{p.name}，身份证号码{p.id}，现声明本人名下房产如下：\n"
        for i in range(k):
            t.rec(p)
            o += (f"{'一二三'[i]}、位于{t.other().addr}的住房一套，建筑面积{t.money(50, 160)}平方米，于{t.n(2003, 2021)}年"
                    f"{t.pick('购买 继承 受赠')}取得，不动产权证登记在本人名下。\n")
        o += f"以上属实。声明人：{p.name} 电话：{p.mob}\n\n"
    t.out(o)


@T(K, "db/fc_owner.sql", "INSERT with multi tuples, English columns, quoted in double quotes", "big")
def h(t):
    R = ([[int(t.num(7)), p.name, p.id, p.mob, p.addr, float(t.money(45, 200)), cert(t, p), f"{t.dt():%Y-%m-%d}"]
            for p in t.ps(t.n(120, 200))])
    t.out(insert("house_owner", "id owner owner_idno owner_tel location building_area cert_no register_time".split()
            , R, q='"'))


@T(K, "物业费/催缴名单.html", "arrears of owners with flat and area")
def i(t):
    R = [["房号", "业主姓名", "联系电话", "产权面积", "欠费月份", "欠费金额", "入伙"]]
    for p in t.ps(28):
        R.append([f"{t.n(1, 9)}-{t.n(1, 3)}-{t.n(1, 30)}0{t.n(1, 4)}", p.name, p.mob, t.money(60, 160),
                f"{t.n(1, 14)}个月", t.money(300, 6000), f"{t.n(2010, 2018)}年"])
    t.out(html(R, "业主物业费催缴表"), "gb18030")


@T(K, "聊天/业主群接龙.txt", "owners' chain message with room and number", "free odd")
def j(t):
    o = "#接龙\n业主信息登记（办产证用），请按格式：房号+产权人+身份证+电话\n\n"
    for i, p in enumerate(t.ps(20)):
        o += (f"{i + 1}. {t.n(1, 9)}栋{t.n(2, 30)}0{t.n(1, 4)} {p.name} {p.id} {p.mob}" + t.pick(["", " 两人共有，另一半回头报",
                " 已收楼", " 谢谢管家"]) + "\n")
    t.out(o)


@T(K, "税务/契税申报.xml", "deed tax entries, owner as taxpayer")
def k(t):
    R = ([[p.name, p.id, p.addr, t.money(60, 160), t.n(60, 900) * 10000, t.pick("1% 1.5% 3%"), f"{t.dt():%Y-%m-%d}",
            cert(t, p)] for p in t.ps(18)])
    t.out(xml("契税", "申报", "产权人 纳税人识别号 房屋坐落 建筑面积 计税价格 税率 申报日 不动产权证号".split(), R))


@T(K, "screen/房产查询屏幕复制.txt", "screen copy of a terminal query, dotted leaders", "odd")
def l(t):
    o = ""
    for p in t.ps(9):
        o += ((f"┌─ 产权信息 ─────────────────────┐\n│产权人........{p.name}\n│证件..........{p.id}\n│房屋坐落......{p.addr}\n"
                f"│权证..........{cert(t, p)}\n│面积/用途......{t.money(50, 150)} / 住宅\n" f"│状态.........."
                f"{t.pick('现势 抵押 查封')}\n└─ F3 返回  F7 上页  F8 下页 ────────────┘\n"))
    t.out(o, "gb18030", "\r\n")


@T(K, "银行/押品房产清单.csv", "collateral dwellings of borrowers, relationship manager beside", "multi")
def m(t):
    c = t.other()
    R = [["押品编号", "抵押人(权利人)", "身份证", "坐落", "权证号", "面积", "评估价(万)", "客户经理", "经理手机"]]
    for p in t.ps(23):
        R.append(["YP" + t.num(9), p.name, p.id, p.addr, cert(t, p), t.money(50, 170), t.n(80, 900), c.name, c.mob])
    t.out(csvs(R), "utf-8-sig", "\r\n")


@T(K, "mail/房屋共有权证办理.eml", "mail of a developer's clerk, prose per buyer", "free")
def n(t):
    o = "李主任：\n  以下业主办证资料已齐，请安排：\n\n"
    for p in t.ps(8):
        o += (f"  {p.name}，身份证{p.id}，{t.pick('东方名邸 香榭水岸')}{t.n(1, 12)}幢{t.n(1, 2)}单元{t.n(1, 18)}0{t.n(1, 4)}室，建筑面"
                f"积{t.money(70, 150)}平米，单独所有，电话{p.mob}；\n")
    t.eml("办证资料", t.omail("banzheng@dongfang-estate.cn"), t.omail("window3@bdcdj.org.cn"), [("text/plain", None, o)]
            , False, charset="gb18030")
