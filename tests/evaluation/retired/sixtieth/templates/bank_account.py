"""Bank accounts: who holds which card or account."""
from lib.build import CSV, TXT, T
from lib.render import csv_, docx, fixed, insert, jl, md, xlsx

K = "bank.account"


def branch(f, p):
    """A branch name."""
    return f"{p.bank}{p.city[:-1]}{f.c(['城东', '新华', '开发区', '人民路', '科技园', '滨江'])}支行"


@T(K, "table", "财务/工资卡信息_{d}.xlsx", "payroll card list, merged title, signature footer")
def payroll(f):
    rows = [["员工工资卡信息登记表"], ["序号", "部门", "姓名", "身份证号", "工资卡号", "开户银行", "开户行全称", "签字"]]
    for k, p in enumerate(f.recs(f.n(8, 40), repeat=False), 1):
        rows.append([k, f.c(["生产部", "销售部", "技术部", "综合部"]), p.name, f.id(p), f.card(p), p.bank, branch(f, p), ""])
    return xlsx(("工资卡", rows + [[], ["制表人：", "", "", "审核：", "", "", "日期："]], ["A1:H1"]))


@T(K, "table", "bank/kh_zhxx_{n}.csv", "core banking export of accounts", big=True, enc=CSV)
def core(f):
    rows = [["客户号", "客户名称", "证件种类", "证件号码", "账号", "卡号", "账户类别", "开户机构", "开户日期", "账户状态", "预留手机"]]
    for p in f.recs(f.n(8, 40), repeat=False):
        rows.append([
            f.d(10), p.name, "01",
            f.id(p),
            f.d(17, "13"),
            f.card(p),
            f.c(["I类", "II类"]),
            branch(f, p), f"{f.t(3000):%Y%m%d}",
            f.c(["正常", "正常", "睡眠"]),
            f.mob(p)
        ])
    return csv_(rows)


@T(K, "struct", "dump/{n}/user_bank_card.sql", "mysqldump of bound cards", big=True)
def bound(f):
    rows = []
    for p in f.recs(f.n(6, 40), repeat=False):
        rows.append(
            [f.seq(),
             f.i(10000, 99999), p.name,
             f.id(p),
             f.card(p), p.bank,
             f.mob(p), 1, f"{f.t():%Y-%m-%d %H:%M:%S}"])
    return ("-- Table structure for table `user_bank_card`\n" + insert(
        "user_bank_card", rows,
        ["id", "user_id", "real_name", "id_card", "card_no", "bank_name", "reserved_phone", "status", "bind_time"], 5))


@T(K, "struct", "api/bindcard_requests_{d}.jsonl", "bind-card requests", big=True)
def requests(f):
    return jl([{
        "reqId": f.hex(16),
        "ts": f"{f.t(5):%Y-%m-%d %H:%M:%S}",
        "accName": p.name,
        "certType": "01",
        "certNo": f.id(p),
        "bankCardNo": f.card(p),
        "bankName": p.bank,
        "phone": f.mob(p)
    } for p in f.recs(f.n(5, 30), repeat=False)])


@T(K, "prose", "微信/报销账户收集.txt", "people posting their account data in a chat", enc=TXT)
def chat(f):
    out = ""
    for p in f.recs(f.i(4, 12), repeat=False):
        out += (f"{p.name}  {f.base:%Y/%m/%d} {f.i(9, 17)}:{f.i(10, 59)}\n户名：{p.name}\n身份证：{f.id(p)}\n"
                f"卡号：{f.card(p)}\n开户行：{branch(f, p)}\n\n")
    return "【群公告】请各位把报销账户信息发一下，今天下班前统计\n\n" + out


@T(K, "prose", "劳务/劳务费发放账户说明_{n}.docx", "letter with a table of payees")
def labour(f):
    rows = [["姓名", "身份证号码", "银行账号", "开户行", "联系电话"]]
    for p in f.recs(f.i(4, 15), repeat=False):
        rows.append([p.name, f.id(p), f.card(p), branch(f, p), f.mob(p)])
    return docx("劳务费收款账户确认单", "财务处：", "兹确认下列人员劳务费收款账户信息无误，请按此支付。", rows, "项目负责人：", f"{f.base:%Y年%m月%d日}")


@T(K, "table", "社区/惠民补贴一卡通{n}.txt", "subsidy card register, fixed width", enc="gb18030", nl="\r\n")
def subsidy(f):
    rows = [["户编号", "户主姓名", "身份证号码", "一卡通账号", "开户银行"]]
    for p in f.recs(f.n(8, 40), repeat=False, hi=1985):
        rows.append([f.d(10, "34"), p.name, f.id(p), f.card(p), p.bank])
    return (f"惠民惠农财政补贴资金一卡通账户明细\n乡镇：{f.c(['石桥镇', '双河乡', '柳林镇'])}   "
            f"村：{f.c(['新建村', '红旗村', '上湾村'])}\n\n" + fixed(rows) + f"\n合计 {len(rows) - 1} 户\n")


@T(K, "table", "学校/学生银行卡_{n}级.csv", "students' cards for grants", big=True, enc=CSV)
def students(f):
    rows = [["学号", "姓名", "学院", "身份证号", "银行卡号", "银行", "备注"]]
    for p in f.recs(f.n(10, 50), repeat=False, lo=2001, hi=2003):
        rows.append(
            ["2020" + f.d(6), p.name,
             f.c(["机电学院", "经管学院", "外语学院"]),
             f.id(p),
             f.card(p), p.bank,
             f.c(["", "", "换卡"])])
    return csv_(rows, quote=True)


@T(K, "struct", "logs/pay-gateway.{d}.log", "sign-contract log in kv", big=True)
def sign_log(f):
    out, n = "", f.n(5, 30)
    for p, t in zip(list(f.recs(n, repeat=False)), f.times(n, 1)):
        out += (f"{t:%Y-%m-%d %H:%M:%S.}{f.i(100, 999)} |INFO|{f.hex(16)}|PayGateway|四要素鉴权 n"
                f"ame={p.name}, certNo={f.id(p)}, cardNo={f.card(p)}, "
                f"mobile={f.mob(p)}, result={f.c(['0000 认证一致', '0000 认证一致', '0014 手机号不符'])}\n")
    return out


@T(K, "table", "wiki/备用金账户.md", "Markdown table of holders")
def wiki(f):
    rows = [[p.name, f.id(p), f.card(p), branch(f, p)] for p in f.recs(f.i(4, 12), repeat=False)]
    return "## 各项目部备用金账户\n\n付款前电话确认，变更走 OA。\n\n" + md(["开户人", "身份证", "卡号", "开户行"], rows)


@T(K, "struct", "conf/settle_accounts.yaml", "YAML list of settlement accounts")
def yaml_(f):
    out = "# 骑手结算账户（手工维护）\nsettle:\n  cycle: weekly\n  accounts:\n"
    for p in f.recs(f.i(4, 14), repeat=False):
        out += (f"    - account_name: {p.name}\n      id_card: \"{f.id(p)}\"\n      card_no: "
                f"\"{f.card(p)}\"\n      bank: {p.bank}\n      city: {p.city}\n")
    return out


@T(K, "struct", "冻结/协助查询回执_{n}.xml", "bank's answer to an account query")
def xml(f):
    out = '<?xml version="1.0" encoding="UTF-8"?>\n<CXHZ>\n  <QQDBS>' + f.d(20, "1") + "</QQDBS>\n"
    for p in f.recs(f.i(3, 14), repeat=False):
        out += (f"  <ZHXX><KHMC>{p.name}</KHMC><ZJLX>110001</ZJLX><ZJHM>{f.id(p)}</ZJHM><CXKH>"
                f"{f.card(p)}</CXKH><KHH>{branch(f, p)}</KHH>"
                f"<KHRQ>{f.t(3000):%Y%m%d}</KHRQ><ZHZT>正常</ZHZT></ZHXX>\n")
    return out + "</CXHZ>\n"


@T(K,
   "table",
   "代发/批量开户模板_{d}.csv",
   "batch account opening file, pipe separated",
   big=True,
   enc=("gb18030", ),
   nl="\r\n")
def batch_open(f):
    out = "#批量开户结果|" + f"{f.base:%Y%m%d}" + "\n序号|姓名|证件类型|证件号码|手机号|开户卡号|结果\n"
    for k, p in enumerate(f.recs(f.n(8, 40), repeat=False), 1):
        out += f"{k}|{p.name}|身份证|{f.id(p)}|{f.mob(p)}|{f.card(p)}|成功\n"
    return out
