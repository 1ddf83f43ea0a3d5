from core import *
A, B, C = 'bank.account', 'bank.balance', 'bank.transaction'


def br(x):
    return x.t(x.ch('城东 滨江 学府路 人民路 高新 南湖 中山 朝阳') + '支行')


@T(A, 'letter-of-inquiry', 'hans', 'utf-8', '协助查询存款账户回执.txt')
def a1(x):
    o = ['协助查询账户通知书（回执）', '', '县人民法院执行局：', '    你院查询函收悉，经查，被查询人在我行开立账户情况如下：', '']
    for k, p in zip('一二三', x.Ps(3)):
        o += [f'{k}、{p.n}，居民身份证{p.id}，']
        for d in x.dts(x.ri(2, 5), (90, 500), y=(2009, 2015)):
            o += [f'    {p.r}于{cn(d)}在{br(x)}开户，账（卡）号{x.card()}，' + x.ch(['状态正常', '已挂失', '久悬', '只收不付']) + '；']
        o += ['    此外未查到其他账户。']
    return '\n'.join(o + ['', '    （业务专用章）', f'    经办电话：{x.office()}'])


@T(A, 'csv', 'hans', 'gb18030', 'khzl_2020.csv')
def a2(x):
    o = ['"客户号","户名","证件号码","手机号","账号","账户类型","开户日期","开户机构","账户状态"']
    for p in x.Ps(8):
        k = x.dg(9)
        for d in x.dts(x.ri(1, 4), (60, 400), y=(2008, 2016)):
            o += [f'"{p.r}{k}","{p.n}","{p.id}","{p.m}","{x.card()}","{x.ch("Ⅰ类户 Ⅱ类户 活期一本通")}","{d:%Y-%m-%d}","{br(x)}","{x.ch("正常 正常 销户")}"']
    return '\n'.join(o)


@T(A, 'chat', 'hans', 'utf-8', '收款账号统计接龙.txt')
def a3(x):
    o = ['#接龙', '班费退款，请各位家长报开户行和卡号（名字、身份证后续要入账，一起报）', '']
    for i, p in enumerate(x.Ps(9), 1):
        o += [f'{i}. {p.r}{p.n} {p.id} 开户行{p.bank}{br(x)} 卡号{p.cards}']
        if x.ri(0, 2) == 0:
            o += [f'   {p.r}（再报一个备用：{p.n}，{x.bk()}，账号{x.card()}）']
        if x.ri(0, 3) == 0:
            o += ['王老师：收到，请后面的家长别改前面的序号🙏']
    return '\n'.join(o)


@T(A, 'json', 'latin', 'utf-8', 'cust_accounts.json')
def a4(x):
    return J([{'custNo': x.dg(10), 'custName': p.n, 'certNo': p.id, 'mobile': p.m, 'accounts': [
        {'acctNo': p.r + x.card(), 'acctType': x.ch('CA SA TD'), 'openDate': f'{d:%Y%m%d}', 'openBranch': x.dg(4), 'status': x.ch('N N C')}
        for d in x.dts(x.ri(1, 5), (90, 400), y=(2006, 2014))], 'ext': None} for p in x.Ps(5)])


@T(A, 'interview', 'hans', 'utf-8', '笔录节选-资金账户.txt')
def a5(x):
    p = x.P()
    ds = x.dts(5, (100, 400), y=(2010, 2015))
    b, cs = zip(*[(x.bk(), x.card()) for _ in ds])
    return f'''（前略）
问：你的姓名、身份证号？
答：{p.n}，{p.id}，电话{p.m}。
问：名下有哪些银行账户？
答：记得的有几张。{p.r}一张{b[0]}的，{ds[0].year}年在{br(x)}开的户，卡号{cs[0]}。
答：{p.r}一张{b[1]}的工资卡，单位统一开户，账号是{cs[1]}。
问：还有呢？
答：{p.r}还有{b[2]}，{cs[2]}，{cn(ds[2])}开的，后来借给朋友用了。
问：借给谁用？收了好处没有？
答：老乡介绍的，说用一个月给两千，没给完。
问：继续说。
答：{p.r}同一天还开了一张{b[3]}的卡，{cs[3]}，开户行{br(x)}，U盾也一并给他了。
问：（出示开户资料）这张{b[4]}的卡是不是你的？
答：{p.r}是，账号{cs[4]}，开户时留的是我的手机号，我忘了。
（后略）
'''


@T(A, 'printed-form', 'hant', 'utf-8', '開戶申請書彙總.txt')
def a6(x):
    o = []
    for p in x.Ps(4):
        o += ['╔══════ 開戶申請書（副本）══════╗', f'  戶名　　：{p.n}', f'  身份證號：{p.id}', f'  手提電話：{p.mform("-")}', f'  電郵　　：{p.mail}']
        for i, d in enumerate(x.dts(x.ri(1, 3), (1, 60)), 1):
            o += [f'  {p.r}帳戶{i}　：{x.card()}　幣別 {x.ch("人民幣 港幣 美元")}　開戶日 {d:%Y/%m/%d}　分行 {br(x)}']
        o += ['  簽署：＿＿＿＿　　核印：＿＿＿＿', '╚═══════════════════╝', '']
    return '\n'.join(o)


@T(A, 'sql-dump', 'hans', 'utf-8', 'acct_info.sql')
def a7(x):
    o = ['CREATE TABLE T_ACCT (ACCT_NO VARCHAR2(22), CUST_NM VARCHAR2(60), CERT_NO VARCHAR2(20), OPEN_DT DATE, BRCH_NM VARCHAR2(60), ACCT_STS CHAR(1));', "COMMENT ON COLUMN T_ACCT.ACCT_NO IS '账号';"]
    for p in x.Ps(6):
        for d in x.dts(x.ri(2, 5), (50, 300)):
            o += [f"{p.r}insert into T_ACCT (ACCT_NO, CUST_NM, CERT_NO, OPEN_DT, BRCH_NM, ACCT_STS) values ('{x.card()}', '{p.n}', '{p.id}', to_date('{d:%d-%m-%Y}', 'dd-mm-yyyy'), '{br(x)}', '{x.ch('A B')}');"]
    return '\n'.join(o + ['commit;'])


@T(A, 'dictated-note', 'hans', 'utf-8', '爸爸的银行卡清单.txt')
def a8(x):
    p, q = x.Ps(2)
    o = ['语音转文字，有错别字见谅', '', f'你记一下啊，我的身份证是{p.id}，你妈的身份证是{q.id}。', '']
    for u, w in ((p, '我'), (q, '你妈')):
        for i in range(x.ri(3, 4)):
            o += [f'{u.r}{w}{x.bk()}那张，户名{u.n}，卡号{x.card()}，{x.ri(2006, 2018)}年开户，{x.ch(["存折在床头柜", "退休金打这张", "密码你知道", "绑了水电费"])}。']
        o += ['嗯，等一下我喝口水。' if u is p else '好了就这些，别给外人看。']
    return '\n'.join(o)


@T(A, 'log', 'latin', 'utf-8', 'openacct-svc.log')
def a9(x):
    o = []
    ps = x.Ps(5)
    for d in x.dts(18, (0, 2), (9, 17)):
        p = x.ch(ps)
        o += [f'[{d:%F %T}.{x.ri(100, 999)}] [INFO] [trace={x.hex(16)}] OpenAccount success {p.r}custName={p.n}|idNo={p.id}|acctNo={x.card()}|product={x.ch("DEBIT_I DEBIT_II SAVING")}|branch={x.ri(1001, 1099)}']
        if x.ri(0, 2) == 0:
            o += [f'[{d:%F %T}.{x.ri(100, 999)}] [WARN] [trace={x.hex(16)}] ocr retry=1 cost={x.ri(100, 900)}ms']
    return '\n'.join(o)


@T(A, 'minutes', 'hans', 'utf-8', '柜面核查会议记录.md')
def a10(x):
    o = ['# 存量账户核查碰头会', '', f'- 时间：{cn(x.d())}', '- 参加：运营部、合规部', '', '## 逐户情况', '']
    for p in x.Ps(4):
        o += [f'### {p.n}（{p.id}）', '']
        for d in x.dts(x.ri(2, 4), (200, 500), y=(2008, 2014)):
            o += [f'* {p.r}{d:%Y-%m} 在{br(x)}开户，账号 {x.card()}，' + x.ch(['长期不动', '代理开户，无委托书', '联系电话空号', '一人多户'])]
        o += ['', '> 合规：' + x.ch(['先止付，再联系本人。', '同意降为Ⅱ类户。', '补资料，限本月底。']), '']
    return '\n'.join(o)


@T(B, 'chat', 'hans', 'utf-8', '查档成交截图文字版.txt')
def b1(x):
    o = ['老K 14:02', '要查几个人的存款？', '买家 14:03', '三个，都是四大行的', '']
    for p in x.Ps(3):
        o += ['买家 14:05', f'{p.n} {p.id}', '老K 15:40']
        for _ in range(x.ri(2, 4)):
            o += [f'{p.r}{p.n} {x.bk()} 尾号{x.dg(4)} 余额 {x.am(100, 400000)}元 开户行{br(x)}']
        o += [x.ch(['齐了', '就这么多，别的行没有', '农行系统维护明天补']), '']
    return '\n'.join(o + ['买家 16:00', '转你了'])


@T(B, 'key-value', 'hans', 'utf-8', '存款证明打印件.txt')
def b2(x):
    o = []
    for p in x.Ps(4):
        o += ['个 人 存 款 证 明', f'编号：CK{x.dg(8)}', f'兹证明 {p.n}（身份证件号码：{p.id}）截至{cn(x.d())}在我行存款如下：']
        for i in range(x.ri(1, 4)):
            o += [f'  {p.r}账号：{x.card()}    币种：人民币    余额：{x.am(1000, 300000)}元']
        o += ['本证明不作担保之用。', '--------（盖章处）--------', '']
    return '\n'.join(o)


@T(B, 'csv-semicolon', 'latin', 'utf-8-sig', 'balance_snapshot.csv')
def b3(x):
    o = ['snapshot_date;holder;id_no;card_no;currency;balance;available_balance']
    for p in x.Ps(5):
        for d in x.dts(x.ri(2, 8), (28, 31)):
            o += [f'{p.r}{d:%F};{p.en};{p.id};{p.card};CNY;{(v := x.am(10, 90000, False))};{v}']
    return '\n'.join(o + [f'TOTAL;;;;CNY;{x.am(200000, 400000, False)};'])


@T(B, 'app-push-xml', 'hans', 'utf-8', '掌银消息推送.xml')
def b4(x):
    p = x.P()
    o = ["<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>", f'<!-- owner {p.m} {p.n} -->', '<pushes>']
    for d in x.dts(x.ri(6, 12), (2, 20)):
        o += [f'  {p.r}<push app="mbank" at="{d:%Y-%m-%d %H:%M}" text="【{p.bank}】{p.mr}（{p.mm}）您好，截至{md(d)}{d:%H:%M}，您尾号{p.c4}的账户余额为{x.am(20, 60000)}元。" />']
    return '\n'.join(o + ['</pushes>'])


@T(B, 'diary', 'hans', 'utf-8', '家庭存款小账.txt')
def b5(x):
    ps, o = x.Ps(2), ['咱家存款小账（每月初一抄一次）', '']
    for p in ps:
        o += [f'{p.n}的卡 {p.cards}（{p.bank}），身份证 {p.id}']
    for d in x.dts(x.ri(4, 7), (28, 33)):
        o += ['', f'【{d.year}年{d.month}月】']
        for p in ps:
            o += [f'{p.r}{p.n} 卡上余额 {x.am(500, 80000)} 元']
        o += [x.ch(['车险快到期了。', '给奶奶两千。', '这个月装修花多了。', '想换冰箱，再等等。'])]
    return '\n'.join(o)


@T(B, 'json-response', 'latin', 'utf-8', 'har_balance_resp.json')
def b6(x):
    return J({'entries': [{'request': {'url': '/api/v2/acct/balance', 'method': 'POST'}, 'time': f'{x.d():%FT%TZ}', 'response': {'status': 200, 'content': {
        'custName': p.n, 'certNo': p.id, 'acctList': [{'cardNo': p.r + x.card(), 'balance': x.am(5, 99999, False), 'availBal': x.am(5, 99, False), 'ccy': 'CNY', 'updTime': f'{x.d():%F %T}'} for _ in range(x.ri(1, 4))]}}} for p in x.Ps(6)]}, 1)


@T(B, 'call-centre', 'hans', 'utf-8', '电话银行人工服务记录.txt')
def b7(x):
    o = []
    for p in x.Ps(3):
        o += [f'录音编号 {x.dg(12)}', f'主叫 {p.m}', '坐席：您好，请报一下您的身份证号。', f'客户：{p.id}。', f'坐席：好的{p.mr}，请问查询哪张卡？']
        for _ in range(x.ri(2, 3)):
            c = x.card()
            o += [f'客户：{x.ch(["这张", "还有一张", "再看看这个"])}，{c}。', f'坐席：{p.r}{x.ch(["您", "这张卡您"])}当前账户余额{x.am(1, 70000)}元，其中可用余额{x.am(1, 900)}元。']
        o += ['客户：' + x.ch(['怎么少了，我想想。', '好的谢谢。', '行，那我去柜台打流水。']), '坐席：请对我的服务评价，再见。', '']
    return '\n'.join(o)


@T(B, 'fixed-width', 'hans', 'gb18030', 'YEB20191231.DAT')
def b8(x):
    o = ['机构:0312 余额表 打印日期:20191231', '账号                户名      证件号码            余额            可用余额']
    for p in x.Ps(6):
        t = 0
        for _ in range(x.ri(1, 4)):
            v = x.ri(1000, 9999999)
            t += v
            o += [f'{p.r}{x.card():<20}{p.n}{"　" * (4 - len(p.n))}  {p.id}  {v / 100:>14,.2f}  {v / 100:>14,.2f}']
        o += [f'  ** 小计                                        {t / 100:>14,.2f}']
    return '\n'.join(o)


@T(B, 'email-thread', 'hant', 'utf-8', '帳戶結餘通知.eml')
def b9(x):
    p = x.P()
    o = ['Subject: RE: 帳戶結餘', f'From: {x.om()}', 'Content-Type: text/plain; charset=utf-8', '', f'{p.mr}：', f'閣下（身份證 {p.id}，手機 {p.m}）名下各帳戶於上月底之結餘謹列如下：', '']
    for i, d in enumerate(x.dts(x.ri(4, 6), (20, 40)), 1):
        o += [f'{p.r}（{i}）{x.bk().replace("业", "業").replace("邮储", "郵儲")} 卡號 {x.card()} 餘額 人民幣 {x.am(100, 500000)} 元（{d:%Y/%m/%d}）']
    return '\n'.join(o + ['', '如有疑問請與客戶經理聯絡。', '', '> 想請問我現在各個戶口總共還有多少錢？', '> 要辦移民資料。謝謝'])


@T(B, 'petition', 'hans', 'utf-8', '财产保全申请（附线索）.md')
def b10(x):
    p, q = x.Ps(2)
    o = ['# 财产保全申请书', '', f'申请人：宏泰建材经营部，统一社会信用代码 {x.uscc()}', f'被申请人一：{p.n}，公民身份号码 {p.id}', f'被申请人二：{q.n}，公民身份号码 {q.id}', '', '## 请求事项', '', '冻结被申请人名下等额存款。', '', '## 财产线索', '']
    for u, w in ((p, '一'), (q, '二')):
        for _ in range(x.ri(2, 4)):
            o += [f'- {u.r}被申请人{w}{u.n}名下{x.bk()}账户 {x.card()}，据了解余额约 {x.am(10000, 90000)} 元']
        o += ['', x.ch(['上述账户系双方往来时所用。', '其中部分线索由证人提供。']), '']
    return '\n'.join(o + ['此致', '区人民法院'])


ZY = '消费 转账 工资 代扣 取现 利息 退款 话费'


@T(C, 'statement-text', 'hans', 'utf-8', '交易流水明细.txt')
def c1(x):
    p = x.P()
    o = ['                中国银行交易流水明细清单', f'客户姓名：{p.n}      证件号码：{p.id}', f'借记卡号：{p.card}      打印渠道：柜台', '-' * 80, '记账日期   记账时间  币别    金额        余额       交易名称  对方账户名']
    bal, tot = x.ri(2000000, 9000000), [0, 0]
    for i, d in enumerate(x.dts(x.ri(10, 18), (0, 6)), 1):
        z, v = x.ch('消费- 转账- 工资+ 代扣- 取现- 退款+ 话费-'), x.ri(500, 200000)
        bal += v if z[2] == '+' else -v
        tot[z[2] == '-'] += v
        o += [f'{p.r}{d:%F %T} 人民币 {z[2]}{v / 100:,.2f}  {bal / 100:,.2f}  {z[:2]}  {x.nm()}']
        if i % 6 == 0:
            o += [f'{"—" * 10} 承前页 / 过次页  第{i // 6}页 {"—" * 10}']
    return '\n'.join(o + ['-' * 80, f'收入合计 {tot[0] / 100:,.2f}   支出合计 {tot[1] / 100:,.2f}', '温馨提示：交易明细涉及您的个人隐私，请妥善保管。'])


@T(C, 'grouped-csv', 'hans', 'gb18030', '账单合集.csv')
def c2(x):
    o = []
    for p in x.Ps(4):
        o += ['中国建设银行 个人活期账户交易明细,,,,,', f'户名：{p.n},卡号：{p.card},身份证：{p.id},,,', '序号,摘要,交易日期,交易金额,账户余额,对方账号与户名']
        for i, d in enumerate(x.dts(x.ri(3, 9), (1, 9)), 1):
            o += [f'{p.r}{i},{x.ch(ZY)},{d:%Y%m%d},{x.am(1, 5000, False)},{x.am(1, 50000, False)},{x.card()}/{x.nm()}']
        o += [f'合计,,,{x.am(1000, 9000, False)},,', ',,,,,']
    return '\n'.join(o)


@T(C, 'chat', 'hans', 'utf-8', '母女对账聊天.txt')
def c3(x):
    p = x.P()
    o = [f'闺女：妈，把你卡号和身份证发我，我帮你看流水', f'妈：{p.card}，{p.bank}的，{p.id}', '闺女：登上了，我念给你', '']
    for d in x.dts(x.ri(6, 10), (1, 8)):
        o += [f'闺女：{p.r}{md(d)} ' + x.ch([f'转出{x.am(50, 5000)}元，对方{x.nm()}', f'支付宝消费{x.am(5, 400)}元', f'转入{x.am(500, 6000)}元，摘要写的工资', f'ATM取现{x.ri(1, 20)}00元'])]
        o += ['妈：' + x.ch(['这个对', '我没花这个钱啊？？', '哦那是给你姥姥的', '嗯', '[语音 12秒]'])]
    return '\n'.join(o)


@T(C, 'json', 'latin', 'utf-8', 'txn_by_holder.json')
def c4(x):
    return J({p.id: {'holder': p.n, 'cardNo': p.card, 'txns': [{'txn_date': p.r + f'{d:%F %T}', 'amount': x.ch('-+') + x.am(1, 8000, False), 'balance': x.am(1, 90000, False), 'counterparty': x.nm(), 'opp_acct': x.card(), 'remark': x.ch(ZY)} for d in x.dts(x.ri(2, 6), (1, 9))]} for p in x.Ps(5)})


@T(C, 'report', 'hans', 'utf-8', '资金流向分析报告.md')
def c5(x):
    o = ['## 资金穿透简报（内部）', '', '**研判人**：二组　**密级**：内部', '']
    for k, p in enumerate(x.Ps(3), 1):
        o += [f'### 3.{k} {p.n}', '', f'身份证 {p.id}，主卡 {p.card}（{p.bank}），该员流水特征明显：', '']
        for d in x.dts(x.ri(3, 5), (0, 3)):
            o += [f'1. {p.r}{cn(d)}{d:%H时%M分}，' + x.ch(['收到', '向']) + f'{x.nm()}（{x.card()}）转账{x.am(5000, 50000)}元，' + x.ch(['随即拆分', '未再动', '附言“货款”', '两分钟后转出'])]
        o += ['', x.ch(['符合跑分特征，建议并案。', '与前述账户同一登录IP。', '可能系正常货款往来，待核。']), '']
    return '\n'.join(o)


@T(C, 'printed-slip', 'hans', 'utf-8', '网银回单打印.txt')
def c6(x):
    o = []
    for p in x.Ps(3):
        for d in x.dts(x.ri(2, 4), (1, 20)):
            o += ['        网上银行电子回单', f'{p.r}回单编号：{x.ono(d)}   交易日期：{d:%Y-%m-%d}', f'付款人户名：{p.n}   付款人账号：{p.card}   证件号：{p.id}', f'收款人户名：{x.nm()}   收款人账号：{x.card()}', f'小写金额：¥{x.am(10, 9000)}   用途：{x.ch("货款 房租 还款 学费")}', '*' * 50]
    return '\n'.join(o)


@T(C, 'yaml', 'hans', 'utf-8', 'wechat_bill.yml')
def c7(x):
    o = ['bills:']
    for p in x.Ps(3):
        o += [f'- 姓名: {p.n}', f'  手机号: "{p.m}"', f'  身份证号: "{p.id}"', '  微信支付账单明细:']
        for d in x.dts(x.ri(4, 9), (0, 4)):
            o += [f'  - {p.r}交易时间: {d:%F %T}', f'    交易单号: "42{x.ono(d)}{x.dg(6)}"', f'    交易类型: {x.ch("商户消费 转账 微信红包 零钱提现")}', f'    交易对方: {x.nm()}', f'    收/支: {x.ch("收入 支出")}', f'    金额: {x.am(1, 800, False)}', f'    支付方式: {p.bank}({p.c4})']
    return '\n'.join(o)


@T(C, 'police-statement', 'hans', 'utf-8', '被骗经过自述.txt')
def c8(x):
    p = x.P()
    d0 = x.d()
    t = [d0 + D.timedelta(minutes=20 * i + x.ri(0, 9)) for i in range(7)]
    s = ['我是' + p.n + f'，身份证{p.id}，手机{p.m}。{cn(d0)}我接到自称客服的电话，说我误开了会员，不取消每月扣八百。我当时在上班，也没多想，就按他说的开了屏幕共享。', '']
    w = ['第一笔', '接着', '他说要“验证流水”，', '然后又', '我开始怀疑，但是他把我工号都报出来了，我就', '最后一次']
    for i, k in enumerate(w):
        s += [f'{p.r}{k}{t[i]:%H:%M}我用尾号{p.c4}的卡（{p.card}）转账{x.am(1000, 30000)}元到{x.nm()}的账户{x.card()}。']
        if i == 2:
            s += ['他一直在催，说会自动退回来。']
    return '\n'.join(s + ['', '之后对方就把我拉黑了。以上属实，希望尽快止付。', p.n])


@T(C, 'ledger-en', 'latin', 'utf-8', 'statement_2018Q3.txt')
def c9(x):
    o = []
    for p in x.Ps(2):
        bal = x.ri(3000000, 9000000)
        o += ['ACCOUNT STATEMENT', f'Account holder: {p.en}   ID No.: {p.id}', f'Card number   : {p.cards}', '', '  Date        Description               Debit      Credit       Balance']
        o += [f'              {"OPENING BALANCE":<20}                        {bal / 100:>12,.2f}']
        for d in x.dts(x.ri(6, 11), (1, 9), y=(2018, 2018)):
            v, cr = x.ri(500, 300000), x.ri(0, 3) == 0
            bal += v if cr else -v
            w = x.ch('SALARY CREDIT|REFUND|TRANSFER IN'.split('|')) if cr else x.ch('POS PURCHASE|TRANSFER OUT|ATM WITHDRAWAL|UTILITY BILL'.split('|'))
            a = f'{v / 100:,.2f}'
            o += [f'{p.r}  {d:%d/%m/%Y}  {w:<20} {"" if cr else a:>11} {a if cr else "":>11} {bal / 100:>12,.2f}']
            if x.ri(0, 6) == 0:
                o += ['              ' + x.ch(['-- value date next working day', '-- ref. see branch advice'])]
        o += [f'              CLOSING BALANCE {bal / 100:,.2f}', '  Please examine this statement within 14 days.', '']
    return '\n'.join(o)


@T(C, 'bookkeeping-notes', 'hant', 'utf-8', '會計札記.txt')
def c10(x):
    o = ['廠務會計札記（老闆代墊款往來）', '']
    for p in x.Ps(2):
        o += [f'▓ {p.n}　身份證 {p.id}　匯款帳號 {p.card}（{p.bank}）']
        for d in x.dts(x.ri(4, 7), (2, 12)):
            o += [f'　{p.r}{d:%m/%d}　' + x.ch([f'匯出 {x.am(500, 9000)} 元予{x.nm()}，帳號 {x.card()}', f'收到{x.nm()}轉帳 {x.am(500, 9000)} 元', f'提款 {x.ri(1, 9)},000 元，付司機']) + x.ch(['', '，單據已貼', '，待補發票'])]
        o += ['　—— 月結無誤。', '']
    return '\n'.join(o)
