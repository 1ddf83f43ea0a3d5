from lib.core import *
K = "bank.account"


@T(K, "人事/工资卡信息.xlsx", "payroll card list", "")
def a(t):
    R = [["代发工资账户信息表"], ["工号", "姓名", "身份证号", "开户银行", "银行账号", "账户类型"]]
    for p in t.ps(46):
        R.append([t.num(5), p.name, p.id, p.branch, p.card, t.pick("Ⅰ类 Ⅱ类")])
    t.xlsx([("工资卡", R)], True)


@T(K, "core/khxx_kh.txt", "core banking extract, fixed record with pipes at both ends", "big")
def b(t):
    o = ""
    for p in t.ps(t.n(300, 420)):
        o += (f"|{t.num(10)}|{p.name}|101|{p.id}|{p.card}|{t.num(9)}|{p.branch}|{t.dt(2005, 2019):%Y%m%d}|"
                f"{t.pick('0 0 0 1')}|CNY|\n")
    t.out(o, "gb18030")


@T(K, "聊天/收款账户.txt", "people send each other their accounts in a chat", "free odd")
def c(t):
    o = ""
    for p in t.ps(13):
        w = t.pick("工头老马 老板娘 会计小许 采购-阿东".split())
        o += (t.pick([f"{w}: 把卡号发来\n{p.name[0]}师傅: {p.card_s()}\n{p.name[0]}师傅: {p.branch}，户名{p.name}，电话{p.mob}\n",
                f"{w}: 开户名 {p.name} 账号{p.card} 开户行{p.branch}\n", f"{p.name}: 我的卡 {p.card}，{p.bk}，身份证{p.id}，开户网点就写"
                f"{p.c['city']}分行\n"]))
    t.out(o + f"会计小许: {t.bad_card()} 这个号转不进去，少抄了一位，重发\n")


@T(K, "四件套/料.txt", "four dashes, card, ID, mobile, bank", "odd")
def d(t):
    t.out(sepd([[p.name, p.card, p.id, p.mob, p.branch, t.pick("U盾齐 无盾")] for p in t.ps(34)], "----"))


@T(K, "社保/养老金发放账户.csv", "pension payment accounts, agents beside", "multi")
def e(t):
    R = [["个人编号", "退休人员", "公民身份号码", "发放银行", "社保卡金融账号", "开户日", "家庭电话", "代办人", "代办人电话"]]
    for p in t.ps(33, ymin=1938, ymax=1960):
        q = t.other()
        R.append([t.num(10), p.name, p.id, p.bk, p.card, f"{t.dt(2012, 2018):%Y-%m-%d}", p.tel, q.name, q.mob])
    t.out(csvs(R), "utf-8-sig", "\r\n")


@T(K, "开户/个人开户申请书.txt", "application forms, labels above values", "odd")
def f(t):
    o = ""
    for p in t.ps(6):
        o += ((f"{'':10}个人人民币结算账户开户申请书\n户名\n{p.name}\n证件类型 / 证件号码\n居民身份证 / {p.id}\n卡号（银行打印）\n{p.card_s()}\n开户网点\n"
                f"{p.branch}\n预留手机\n{p.mob}\n" f"账户用途\n□工资 ☑日常消费 □理财\n{'- ' * 25}\n"))
    t.out(o, nl="\r\n")


@T(K, "h5/bindcard.log", "log of card binding requests with JSON", "odd")
def g(t):
    o = ""
    for p in t.ps(23):
        d = t.dt()
        o += ((f"{d:%Y-%m-%d %H:%M:%S} INFO pay.bind - req={{\"merchantUserId\":\"{t.num(9)}\",\"accName\":\""
                f"{p.name}\",\"accNo\":\"{p.card}\",\"certifId\":\"{p.idx}\",\"phoneNo\":\"{p.mob}\",\"bankName\":\""
                f"{p.bk}\"}} " f"rsp={{\"code\":\"00\",\"agreementNo\":\"{t.num(20)}\"}}\n"))
    t.out(o)


@T(K, "村务/一卡通账户公示.docx", "subsidy accounts of villagers in a docx table")
def h(t):
    R = [["户主", "身份证号码", "一卡通账号", "开户行", "组别"]]
    for p in t.ps(28):
        R.append([p.name, p.id, p.card, "农村信用社" if 0 else p.bk, f"{t.n(1, 9)}组"])
    t.docx(["惠农补贴一卡通账户核对表", R, "请各户核对，有误联系村会计。"])


@T(K, "员工/报销账户登记.eml", "mail in prose, staff give bank data", "free")
def i(t):
    o = "各位同事的收款账户汇总，请录入系统：\n\n"
    for p in t.ps(9):
        o += f"{p.name}，{p.bk}（{p.c['city']}），卡号{p.card}，开户手机{p.mob}；\n"
    t.eml("收款账户汇总", t.omail("hr@yuanchuang-tech.cn"), t.omail("ap@yuanchuang-tech.cn"), [("text/plain", None, o)])


@T(K, "查控/协助查询存款账户回执.xml", "bank's answer with accounts per person, several accounts of one", "multi")
def j(t):
    R = []
    for _ in range(9):
        p = t.subj()
        for _ in range(t.n(1, 3)):
            t.rec(p)
            p._m.pop("card", None)
            R.append([p.name, p.id, p.card, p.branch, f"{t.dt(2006, 2018):%Y%m%d}", t.pick("正常 销户 冻结"), "人民币"])
    t.out(xml("QUERY_RESULT", "ACCOUNT", "KHMC ZZHM KH KHWD KHRQ ZHZT BZ".split(), R), "gb18030")


@T(K, "奖学金/学生银行卡号.html", "class list with cards in HTML")
def k(t):
    R = [["学号", "姓名", "银行卡号", "开户行", "身份证", "备注"]]
    for p in t.ps(37, ymin=1998, ymax=2005):
        R.append(["2021" + t.num(6), p.name, p.card, p.bk, p.id, t.pick(["", "", "新办卡", "挂失补办"])])
    t.out(html(R, "助学金发放银行卡登记"))


@T(K, "公司/供应商个人户.yaml", "YAML of private payees' accounts")
def l(t):
    R = [[p.name, p.bk, p.branch, p.card, p.id, p.mob] for p in t.ps(18)]
    t.out(yml("account_name bank branch account_no id_no contact".split(), R, "payee_accounts"))


@T(K, "notes/全家的卡.md", "a family's own note of bank cards, several per person", "free multi")
def m(t):
    o = "# 家里的银行卡（别外传）\n\n"
    for _ in range(4):
        p = t.subj()
        o += f"**{p.name}** 身份证 {p.id}\n\n"
        for _ in range(t.n(2, 4)):
            t.rec(p)
            p._m.pop("card", None)
            o += f"- {p.bk} {p.card_s()}，{t.pick(['工资卡', '房贷扣款', '定期', '备用'])}，开户在{p.c['city']}{p.dist}支行\n"
        o += "\n"
    t.out(o)


@T(K, "理赔/赔款账户.tsv", "claims payee accounts as TSV, UTF-16", "")
def n(t):
    R = [["报案号", "领款人", "证件号", "开户银行", "开户支行", "账号", "省", "市"]]
    for p in t.ps(25):
        R.append(["C" + t.num(14), p.name, p.id, p.bk, p.branch, p.card, p.c["prov"], p.c["city"]])
    t.out(csvs(R, "\t"), "utf-16", "\r\n")
