import json
from base import *

K = 'bank.account'


@t(K, 'payroll chat', '收卡号_群聊.txt', r'卡号|卡是|打到', e='u8')
def a(f):
    ps = f.recs_of(5)
    d = f.dt(2018, 2021).replace(hour=15, minute=0)
    L = [f'人事-曾  {ishm(d)}', '新同事把工资账户资料发一下，要本人的、带支行', '']
    for i, p in enumerate(ps):
        d = mins(d, f.n(1, 14))
        L += [f'{p.n}  {ishm(d)}', (f'{p.n}，{p.bank}卡号{p.card}，开户行{p.city}{p.dist}支行，身份证{p.id}',
              f'曾姐好，我的卡是{p.bank}的 {p.cards}，{p.city}分行开的，身份证 {p.id} 手机{p.mob}',
              f'户名{p.n} 请打到{p.card} {p.bank}{p.city}支行 身份证号{p.id}')[i % 3], '']
    return '\n'.join(L + [f'人事-曾  {ishm(mins(d,2))}', '收齐了，十号发', ''])


@t(K, 'lawyer letter on refund accounts', '退款账户确认函.txt', r'退至', e='gb')
def b(f):
    ps = f.recs_of(4)
    L = ['关于退还认购款收款账户的确认函', '', '某某置业有限公司：', '', '　　受委托人委托，本所就退款收款账户确认如下：', '']
    for i, p in enumerate(ps):
        L.append(f'　　{"一二三四"[i]}、{p.n}，公民身份号码{p.id}，应退款项请退至其本人名下{p.bank}{p.city}分行账户，账号{p.card}，预留手机号{p.mob}。')
    return '\n'.join(L + ['', '　　上述账户如有变更，以委托人亲笔签名的书面通知为准。', '', f'　　联系电话：{f.office("0755")}', '　　某某律师事务所', f'　　{cn(f.dt())}'])


@t(K, 'police question and answer on lent cards', '涉卡询问摘录.txt', r'^答：[^\n]*这张', s='hans')
def c(f):
    p = f.rec(f.p(), 3)
    q = [f.p() for _ in range(3)]
    return f'''被询问人：{p.n}　身份证号：{p.id}　联系电话：{p.mob}

问：你名下一共办过几张银行卡？
答：能记得的有三张。
问：逐一说明开户行和卡号。
答：{q[0].card}这张，{q[0].bank}的，{cn(f.dt(2014,2015))}在{p.dist}营业部办的，工资卡。
答：{q[1].card}这张是{q[1].bank}，我自己在{p.city}柜台开的户，开通了网银和U盾。
答：还有{q[2].bank}这张，卡号{q[2].card}，{cn(f.dt(2018,2019))}办的一类户，后来手机丢了没再用。
问：有没有把卡借给别人？
答：没有，卡一直在我自己手上。'''


@t(K, 'relocation e-mail, English', 'bank_details_expats.txt', r'\(card ', s='en')
def d_(f):
    ps = f.recs_of(5)
    L = ['Subject: Bank details for the allowance', '', 'Dear payroll team,', '', 'Please set up the following accounts from next month on. All of them are in the person\'s own name.', '']
    for p in ps:
        L.append(f.ch(f'{p.en}, resident ID {p.id}, has an account with {p.ebank}, {p.ecity} branch (card {p.card}).',
                      f'For {p.en} (ID {p.id}, {p.mobi}) use the {p.ebank} account opened in {p.ecity} (card {p.cards}).'))
    return '\n'.join(L + ['', 'The old reference ' + f.decoy('PR-' + f.dig(12)) + ' is closed.', '', 'Regards,', 'Group HR'])


@t(K, 'cross-border clerk memo', '開戶備忘錄.txt', r'^客戶', s='hant')
def e(f):
    L = ['內地客戶開戶備忘錄（分行經理室）', '']
    for p in f.recs_of(5):
        L += [f'客戶 {p.tn}，內地身份證號 {p.id}，手機 {p.mob}。已於{cn(f.dt(2016,2020))}核對正本，開立綜合賬戶，綁定內地{T(p.bank)}卡 {p.card}，開戶用途為{f.ch("購買保險","子女學費","薪金")}。', '']
    return '\n'.join(L + ['主任簽署：＿＿＿＿　　分行電話 ' + f.office('0755')])


@t(K, 'card opening list CSV', '批量开卡结果.csv', r'^\d+,[^,]+,\d{17}', e='gb', crlf=True)
def g(f):
    rows = [['序号', '客户姓名', '证件号码', '卡号', '账户类型', '开户机构', '开户日期', '预留手机号', '处理结果']]
    for i, p in enumerate(f.recs_of(f.n(20, 36))):
        rows.append([i + 1, p.n, p.id, p.card, f.ch('Ⅰ类户', 'Ⅱ类户'), p.city + p.dist + '支行', ymd(f.dt()), p.mob, f.ch('成功', '成功', '待激活')])
    return sep(rows)


@t(K, 'SQL dump of bound cards', 'user_bankcard.sql', r"^\(", s='hans')
def h(f):
    rs = []
    for i, p in enumerate(f.ev(f.n(14, 24), 12)):
        q = f.p()
        rs.append(sqlv((3000 + i, p.n, p.id, q.card, q.bank, p.mob, isot(f.dt()), 1)))
    return 'CREATE TABLE user_bankcard (id int, real_name varchar(32), id_no varchar(20), bank_card varchar(24), bank_name varchar(40), ' \
           'reserved_mobile varchar(16), bind_time datetime, status tinyint);\nINSERT INTO user_bankcard (id, real_name, id_no, bank_card, ' \
           'bank_name, reserved_mobile, bind_time, status) VALUES\n' + ',\n'.join(rs) + ';\n'


@t(K, 'JSON lines of a payment gateway', 'bindcard-3.jsonl', r'"card_no"', s='en')
def i_(f):
    L = []
    for p in f.recs_of(f.n(12, 22)):
        L.append(json.dumps(dict(req=f.decoy(f.hexs(32)), acct=dict(holder=p.en, cert_no=p.id, card_no=p.card, bank_code=p.ebank, card_type='DEBIT', card_shown=p.mcard,
                 open_branch=p.ecity), phone=p.mob, verified=True), ensure_ascii=False))
    return '\n'.join(L)


@t(K, 'account opening form print', '个人开户申请书.txt', r'^\s*账　　号', e='sig')
def j(f):
    L = []
    for p in f.recs_of(f.n(4, 6)):
        L += ['            个人银行结算账户开立申请书', '=' * 60, f'申请人姓名：{p.n}            性别：{p.sx}', f'证件种类：居民身份证    证件号码：{p.id}',
              f'联系地址：{p.ad}', f'手机号码：{p.mob}    固定电话：{p.tel}', f'电子邮箱：{p.em}', '-' * 60, '（以下由银行填写）', f'  开户银行：{p.bank}{p.city}{p.dist}支行',
              f'  账　　号：{p.cards}', f'  账户性质：Ⅰ类户    币种：人民币    开户日期：{sl(f.dt())}', f'  柜员号：{f.dig(6)}    复核：{f.dig(6)}', '=' * 60, '']
    return '\n'.join(L)


@t(K, 'four-dash list', '四件套.txt', r'----1\d{10}$', e='u8')
def k_(f):
    L = ['姓名----身份证----卡号----银行----手机']
    for p in f.recs_of(f.n(12, 25)):
        L.append(f'{p.n}----{p.id}----{p.card}----{p.bank}----{p.mob}')
    return '\n'.join(L)
