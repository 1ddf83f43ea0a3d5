from core import *
t = kind("bank.account")


def br(f, p): return f"{p.bank}{p.city[:-1]}{f.c('城东 新区 滨江 人民路 科技园 东门')}支行"


@t("hr/gongzi_ka_qun.txt", "group chat collecting payroll accounts", "chat")
def a1(f):
    o = ["财务-小袁：工资卡信息发群里，格式 姓名+身份证+卡号+开户行，一类卡，本人的！"]
    for p in f.ps(5, 12):
        o.append(f"{p.name}：{f.c(['', '我的 ', '[图片] 照片不清楚打字 '])}{p.name} {p.id} 卡号{p.card} 开户行{br(f, p)}")
        f.rec(p)
        if f.i(0, 3) == 0:
            o.append(f"财务-小袁：{p.sur}工收到，{f.c(['不要发二类户', 'ok', '名字和卡一致吧？'])}")
    return "\n".join(o + ["财务-小袁：发完的自己撤回", "：超过2分钟撤不了……"])


@t("core/open_account_trace.log", "Hibernate binding trace of account opening", "log")
def a2(f):
    o = []
    x, f.one = f.t(), f.c(BINS)
    for p in f.ps(4, 9):
        x += secs(f.i(30, 900))
        h = f"{dts(x)}.{f.i(100, 999)} "
        o.append(h + "DEBUG org.hibernate.SQL - insert into acct_open (acct_name, acct_no, cert_no, cert_type, mobile, open_branch, open_date, acct_class) values (?, ?, ?, ?, ?, ?, ?, ?)")
        for k, v in enumerate([("VARCHAR", p.name), ("VARCHAR", p.card), ("VARCHAR", p.id), ("CHAR", "101"), ("VARCHAR", p.mob), ("VARCHAR", br(f, p)), ("DATE", ds(x)), ("CHAR", f.c("I II"))], 1):
            o.append(h + f"TRACE o.h.type.descriptor.sql.BasicBinder - binding parameter [{k}] as [{v[0]}] - [{v[1]}]")
        f.rec(p)
    return "\n".join(o)


@t("police/chakong_huidan.txt", "bank's reply form to an inquiry", "form", "gb18030")
def a3(f):
    f.one = f.c(BINS)
    o = ["协助查询财产通知书（回执）", f"致：XX市公安局经侦支队      {dz(f.t())}", "经查，下列人员在我行开立账户情况如下（仅开户信息，不含流水）：", ""]
    for k, p in enumerate(f.ps(4, 9), 1):
        x = f.t(2008, 2022)
        o += [f"({k}) 户　　名：{p.name}", f"    证件号码：{p.id}", f"    账（卡）号：{p.card}", f"    开户机构：{br(f, p)}", f"    开户日期：{ds(x)}    账户状态：{f.c('正常 正常 止付 长期不动户')}    预留手机：{p.mob}    家庭电话：{p.tel}", ""]
        f.rec(p)
    return "\n".join(o + ["经办：       复核：       （业务专用章）", f"联系电话：{f.office()}"])


@t("redis/hgetall_bindcard.txt", "redis-cli session", "console")
def a4(f):
    o = []
    for p in f.ps(5, 12):
        k = f"bindcard:{f.d(8)}"
        o += [f"127.0.0.1:6379[3]> HGETALL {k}"]
        n = 1
        for a, b in [("realName", p.name), ("idNo", p.id), ("bankCard", p.card), ("bankName", p.eb), ("reservedMobile", p.mob), ("accountStatus", f.c("SIGNED SIGNED UNSIGN")), ("bindTime", dtc(f.t()))]:
            o += [f'{n:>2}) "{a}"', f'{n + 1:>2}) "{b}"' if not any(ord(c) > 127 for c in b) else f'{n + 1:>2}) {b}']
            n += 2
        f.rec(p)
    return "\n".join(o)


@t("village/butie_zhanghu.tsv", "spreadsheet saved as text with title rows", "tsv", "utf-16")
def a5(f):
    o = ["张家坪村惠农补贴发放账户登记表\t\t\t\t\t\t", f"单位：村委会\t\t\t\t填表日期：{dl(f.t())}\t\t", "序\t户主\t身份证号码\t开户银行\t存折/卡账号\t电话\t备注"]
    for k, p in enumerate(f.ps(12, 30), 1):
        o.append(f"{k}\t{p.name}\t{p.id}\t{p.bank}\t{p.card}\t{p.mob}\t{f.c(['', '', '', '账户已换', '本人不识字，儿子代签'])}")
        f.rec(p)
    return "\n".join(o + ["合计\t\t\t\t\t\t", "村支书（签字）：\t\t\t会计：\t\t\t"])


@t("mail/refund_accounts.eml", "mail thread about refund accounts", "mail", script="latin")
def a6(f):
    o = ["Subject: RE: RE: Refund - beneficiary details needed", "To: " + f.omail("finance@language-school.example"), "", "See inline, all confirmed by phone.", ""]
    for p in f.ps(4, 8):
        o += [f"> Please send beneficiary details for {p.py}.", f"Account name: {p.py}; bank: {p.eb}; account no. {p.card}; opened {dmy(f.t())} at {p.city and f.c(['main branch', 'airport branch', 'east sub-branch'])}; holder's ID {p.id}; mobile {p.mob}; e-mail {p.mail}", ""]
        f.rec(p)
    return "\n".join(o + ["Regards,", "Registrar"])


@t("cobol/CUSTACCT.DAT.txt", "fixed-width extract with copybook on top", "fixed")
def a7(f):
    o = ["      * 01 CUST-ACCT-REC.  账户主档", "      *    05 CERT-NO        PIC X(18).", "      *    05 ACCT-NO        PIC X(19).", "      *    05 OPEN-DT        PIC 9(8).", "      *    05 OPEN-BR        PIC X(9).", "      *    05 ACCT-STAT      PIC X(2).", "      *    05 CUST-NM        PIC X(20)."]
    f.one = f.c(BINS)
    for p in f.ps(10, 30):
        o.append(f"{p.id} {p.card:<19} {dc(f.t(2005))} {f.i(21, 89)}0{f.i(100000, 999999)} {f.c('A0 A0 D1 F2')} {p.name}")
        f.rec(p)
    return "\n".join(o)


@t("memo/kaihu_dianxiao.txt", "dictated note of a client manager", "note")
def a8(f):
    o = [f"今天外拓，代发单位开户，录音转文字，{md(f.t())}，标点是机器加的。", ""]
    for p in f.ps(3, 7):
        o.append(f"嗯，{p.sur}{p.mr}，{p.name}，证件号{p.id}，在{br(f, p)}开的一类户，卡号是{f.cg(p.card)}，预留手机{f.sp(p.mob)}，网银{f.c(['开通了', '没开', '等激活'])}，尽职调查表{f.c(['签了', '缺职业那一栏'])}。")
        f.rec(p)
    return "\n".join(o + ["", "回去补影像，明天先录系统，就这些。"])


@t("hk/yinhang_jianzheng.txt", "traditional account verification blocks", "blocks", script="hant")
def a9(f):
    o = ["客戶賬戶見證開戶摘要（內地居民）", ""]
    for p in f.ps(3, 8):
        o += [f"客戶姓名 : {p.name}", f"內地身份證 : {p.id}", f"通行證／護照 : {p.pp}", f"內地銀聯賬戶號碼 : {p.card}", f"本行賬戶號碼 : {f.i(10, 99)}-{f.d(3)}-{f.d(6)}", f"開戶日期 : {ds(f.t(2018))}", f"流動電話 : {p.mob}", "-" * 34]
        f.rec(p)
    return "\n".join(o)


@t("audit/account_change_diff.txt", "audit trail of account fields, before and after", "log")
def a10(f):
    o = []
    f.one = f.c(BINS)
    for p in f.ps(6, 14):
        x = f.q(3)
        o.append(f"[AUDIT] {iso(x)}+08:00 operator=T{f.d(5)} func=个人账户信息维护 custName={p.name} certNo={p.id} acctNo={p.card} openBranch={br(f, p)} field=acctStatus before={f.c('正常 睡眠')} after={f.c('只收不付 销户')} auth=face")
        f.rec(p)
    return "\n".join(o)
