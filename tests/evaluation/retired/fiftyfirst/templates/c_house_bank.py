"""Housing, rentals, bank accounts, balances, transactions."""
from lib import *


def cert(c, city): return f'{city[4][0]}（{c.n(2016, 2022)}）{city[0]}不动产权第{c.dig(7)}号'


def unit(c): return f'{c.pick(CITY)[1]}{c.n(11, 39):03d}{c.n(1, 29):03d}GB{c.n(11, 989):05d}F{c.n(1, 60):04d}{c.n(11, 989):04d}'


def seat(c): return f'{c.pick(ESTATE)}{c.n(1, 30)}栋{c.n(1, 3)}单元{c.n(2, 30)}0{c.n(1, 4)}'

# ------------------------------------------------------------- property.housing


@T('property.housing', 'table', 'owners by building, management firm, xlsx of two sheets', 'xlsx', '业主台账')
def ph_owner(c):
    e = c.pick(ESTATE); sh = []
    for b in range(1, 3):
        rows = [['房号', '业主', '身份证号码', '联系手机', '面积㎡', '收房日期', '紧急联系人', '紧急电话']]
        for p in c.people_(c.n(3, 20)):
            k = c.person()
            rows.append([f'{b}-{c.n(1, 3)}-{c.n(2, 30)}0{c.n(1, 4)}', p.name, p.id, p.mob, c.money(48, 180), c.d(2014, 2021), k.name, k.mob]); c.rec(p)
        sh.append((f'{e}{b}栋', rows))
    return sh


@T('property.housing', 'table', 'clearance of a village, houses measured, pipes', 'txt', '征收房屋调查表', enc='gb18030 utf-8-sig', eol='\r\n')
def ph_clear(c):
    rows = []
    v = c.pick('东湾村 石塘村 李家坳 柳树屯'); s = c.person()
    for i, p in enumerate(c.people_(c.n(5, 35), hi=1990), 1):
        rows.append([f'{i:03d}', p.name, p.id, f'{v}{c.n(1, 12)}组{c.n(1, 120)}号', c.pick('砖混 砖木 土木 框架'), c.money(60, 420), f'集用（{c.n(1992, 2012)}）字第{c.dig(6)}号', c.pick('产权调换 货币补偿')]); c.rec(p)
    return f'测量员：{s.name}　电话：{s.mob}\n' + tab('pipe', '编号 被征收人 公民身份号码 房屋坐落 结构 建筑面积 土地证号 补偿方式'.split(), rows)


@T('property.housing', 'struct', 'registry answer, json in a json string', 'json', 'bdc_query', enc='utf-8')
def ph_registry(c):
    o = []
    for p in c.people_(c.n(1, 14)):
        o.append({'qlr': p.name, 'zjzl': '身份证', 'zjh': p.id, 'bdcqzh': cert(c, c.city()), 'bdcdyh': unit(c), 'zl': c.city()[0] + seat(c), 'mj': c.money(40, 200), 'gyqk': '单独所有', 'djsj': str(c.d(2015, 2022)), 'yt': c.pick('住宅 商业服务 车库')}); c.rec(p)
    return jd({'code': 200, 'msg': 'ok', 'cxr': c.person().name, 'total': len(o), 'result': o}, indent=2)


@T('property.housing', 'struct', 'maintenance fund, records by INI sections', 'ini', 'wxjj', enc='utf-8 gb18030')
def ph_fund(c):
    o = ['; 维修资金分户 导出', '[export]', f'operator={c.person().name}', f'phone={c.office()}', '']
    for i, p in enumerate(c.people_(c.n(3, 22)), 1):
        o += [f'[house_{i:04d}]', f'产权人={p.name}', f'证件号={p.id}', f'房屋坐落={seat(c)}', f'建筑面积={c.money(50, 170)}', f'产权证号={cert(c, c.city())}', f'登记日期={c.d(2016, 2022)}', '']; c.rec(p)
    return '\n'.join(o)


@T('property.housing', 'prose', 'list of assets in a divorce, by a lawyer, docx', 'docx', '财产清单')
def ph_divorce(c):
    p, q, l = c.person(lo=1965, hi=1988, sex='男'), c.person(lo=1965, hi=1988, sex='女'), c.person()
    o = ['律师工作底稿：对方名下房产线索', f'委托人{q.name}（{q.mob}），对方{p.name}，公民身份号码{p.id}。', '经本所向不动产登记部门调取，对方单独登记的房屋如下：']
    for i in range(c.n(1, 5)):
        z = c.city()
        o.append(c.pick([f'坐落{z[0]}{z[2]}{seat(c)}，建筑面积{c.money(60, 210)}平方米，证号{cert(c, z)}，{cn(c.d(2016, 2021))}登记在{p.name}一人名下，设有抵押。', f'{z[0]}{seat(c)}房屋一套，权利人{p.name}，{cert(c, z)}，购入价约{c.n(80, 600)}万元，婚后取得。'])); c.rec(p)
    o.append(f'承办律师{l.name}，以上材料仅供诉讼使用。')
    return o


@T('property.housing', 'prose', 'debt collector tells what houses debtors own', 'txt', '资产摸底', enc='utf-8')
def ph_debt(c):
    o = ['逾期客户房产摸底（外勤口述整理）', '']
    for p in c.people_(c.n(2, 9)):
        z = c.city()
        o += [c.pick([f'{p.name}（{p.id}）在{z[0]}{seat(c)}有一套自己的房子，房产证{z[4][0]}房权证{c.pick("朝 天 鼓 历")}字第{c.dig(7)}号，{c.n(60, 180)}平，按揭没还清，现在空着。', f'找物业核过，{seat(c)}的业主就是{p.name}本人，手机{p.mob}，面积{c.money(70, 160)}平方，{c.n(2012, 2020)}年交的房，物业费欠两年。', f'身份证{p.id}的{p.name}，名下{z[0]}{seat(c)}一套住宅，{cert(c, z)}，单独所有，无抵押无查封，可以保全。']), '']; c.rec(p)
    o.append(f'外勤：{c.person().name}')
    return '\n'.join(o) + '\n'


@T('property.housing', 'table', 'dump of a sales office, English keys, SQL', 'sql', 'fdc_owner', enc='utf-8')
def ph_sql(c):
    rows = []
    for i, p in enumerate(c.people_(c.n(6, 40)), 1):
        rows.append([4000 + i, p.name, p.id, p.mob, c.pick(ESTATE), c.n(1, 20), f'{c.n(2, 30)}0{c.n(1, 4)}', c.money(60, 180), f'({c.n(2015, 2021)})房预售合字{c.dig(6)}', c.n(60, 600) * 10000]); c.rec(p)
    return tab('sql', 'owner_id owner_name id_card mobile project building_no house_no build_area contract_no total_price'.split(), rows, 'house_owner')

# -------------------------------------------------------------- property.rental


@T('property.rental', 'table', 'floating population by rented house, csv', 'csv', '出租屋流动人口', enc='gb18030', eol='\r\n')
def pr_float(c):
    rows = []; own = c.people_(3)
    for p in c.people_(c.n(6, 40)):
        a = c.d(2014, 2021); w = c.pick(own)
        rows.append([p.name, p.id, p.mob, f'{c.pick(ROAD)}{c.n(1, 99)}号{c.n(2, 8)}0{c.n(1, 8)}房', a, a + 365 * DAY, c.n(4, 40) * 100, w.name, w.mob]); c.rec(p)
    return tab('csv', '承租人,公民身份号码,手机,出租屋地址,起租日,到期日,月租金,房东,房东电话'.split(','), rows)


@T('property.rental', 'table', 'no headings, ledger of a second landlord, tsv', 'txt', '收租', enc='utf-8 utf-16')
def pr_nohead(c):
    rows = []
    for p in c.people_(c.n(4, 25)):
        rows.append([f'{c.n(1, 9)}0{c.n(1, 9)}室', '租客' + p.name, p.id, p.mob, f'月租{c.n(6, 48) * 50}', '押一付一' if c.n(0, 1) else '押一付三', f'{c.d(2016, 2022)}起租', f'租期{c.pick("半年 一年 两年")}']); c.rec(p)
    return tab('tsv', None, rows)


@T('property.rental', 'struct', 'contracts on a long-let platform, jsonl', 'jsonl', 'lease_contract', enc='utf-8')
def pr_platform(c):
    o = []
    for p in c.people_(c.n(4, 35)):
        w = c.person(); a = c.d(2017, 2021)
        o.append(jd({'contractNo': 'ZF' + c.dig(10), 'lessee': {'name': p.name, 'idNo': p.id, 'mobile': p.mob}, 'landlord': {'name': w.name, 'bankCard': w.card}, 'address': c.city()[0] + seat(c), 'rent': c.n(12, 90) * 100, 'deposit': c.n(12, 90) * 100, 'leaseStart': str(a), 'leaseEnd': str(a + 364 * DAY)})); c.rec(p)
    return '\n'.join(o) + '\n'


@T('property.rental', 'struct', 'filings of public rental housing, yaml documents', 'yml', '公租房配租', enc='utf-8')
def pr_public(c):
    o = []
    for p in c.people_(c.n(2, 16)):
        a = c.d(2015, 2021)
        o += ['---', f'备案号: 租备{c.dig(8)}', '承租人:', f'  姓名: {p.name}', f'  证件: "{p.id}"', f'  电话: "{p.mob}"', f'  工作单位: {c.pick(FIRM)}', f'坐落: {seat(c)}', f'月租金: {c.money(180, 900)}', f'租赁期限: {a} 至 {a + 1095 * DAY}', f'经办: {c.person().name}']; c.rec(p)
    return '\n'.join(o) + '\n'


@T('property.rental', 'prose', 'letter of a landlady to her son about the tenants', 'txt', '给小军的信', enc='utf-8 gb18030')
def pr_letter(c):
    o = ['小军：', '', '　　妈眼睛不好，房子的事情以后要你来管，我把几户的情况写给你，合同在五斗柜第二格。', '']
    for p in c.people_(c.n(2, 7)):
        fl = c.pick('一楼东头 一楼西头 二楼朝南那间 二楼带阳台的 三楼大间 三楼小间 顶楼')
        o += ['　　' + c.pick([f'{fl}租给{p.name}，身份证上的号码是{p.id}，房租每月{c.n(5, 24) * 50}块，{c.n(2016, 2020)}年{c.n(1, 12)}月住进来的，押金{c.n(5, 20) * 100}，人老实，就是交租爱拖。', f'{fl}的房客叫{p.name}，电话{p.mobw}，一个月{c.n(5, 24) * 50}，合同签到明年{c.n(1, 12)}月，水电另算。', f'{fl}住的是{p.name}，证件号我抄在这里：{p.idw}，租金{c.n(5, 24) * 50}按季度收，租期两年。']), '']; c.rec(p)
    q = c.person()
    o.append(f'　　修水管找{q.name}，电话{q.mob}，别找外面的。')
    return '\n'.join(o) + '\n'


@T('property.rental', 'prose', 'police visit to shared flats, notes', 'txt', '群租房走访', enc='utf-8')
def pr_visit(c):
    d = c.d(2015, 2021); o = [f'{cn(d)}走访群租房记录（{c.pick(ESTATE)}）', '']
    for p in c.people_(c.n(1, 8)):
        w = c.person(); x = f'{c.n(1, 20)}栋{c.n(2, 28)}0{c.n(1, 4)}'
        o.append(c.pick([f'{x}隔断间，租住人{p.name}，{p.sex}，{p.id}，在{c.pick(FIRM)}上班，{d.year}年{c.n(1, d.month)}月起租住，月租{c.n(6, 30) * 50}元，房主{w.name}{w.mob}。', f'{x}，承租人{p.name}（{p.id}），与房主{w.name}签有一年租赁合同，租金{c.n(15, 60) * 100}元/月，房主电话{w.mob}，未备案，已责令补办。'])); c.rec(p)
    o.append('未敲开门的明日再访。')
    return '\n'.join(o) + '\n'


@T('property.rental', 'prose', 'agent\'s customer-service tickets on deposits', 'txt', '退押工单', enc='utf-8', eol='\r\n')
def pr_ticket(c):
    o = []
    for p in c.people_(c.n(1, 9)):
        a = c.d(2017, 2021)
        o += [f'#{c.dig(6)} 来电渠道：400热线 坐席{c.n(101, 399)}', f'租客{p.name}来电，手机{p.mob}，租住{c.city()[0]}{seat(c)}，租期{a}到{a + 365 * DAY}，月租金{c.n(15, 70) * 100}元，已于到期日腾房，押金至今未退，' + c.pick(f'要求退到本人卡{p.card}。', f'身份证{p.id}核对无误，请财务尽快处理。'), '']; c.rec(p)
    return '\n'.join(o)

# ----------------------------------------------------------------- bank.account


@T('bank.account', 'table', 'subsidy cards of farmers, csv', 'csv', '一卡通账户', enc='gb18030 utf-8-sig', eol='\r\n')
def ba_farmer(c):
    rows = []
    for p in c.people_(c.n(6, 45), lo=1940, hi=1985):
        p.raw('card')
        rows.append([c.pick('东湾村 石塘村 柳树屯'), f'{c.n(1, 14)}组', p.name, p.id, p.card, p.bank, c.pick('正常 正常 正常 睡眠')]); c.rec(p)
    return tab('csv', '村 组 户主 身份证号 一卡通账号 开户银行 账户状态'.split(), rows)


@T('bank.account', 'table', 'salary cards in a sqlite file', 'db', 'hr_card')
def ba_salary(c):
    rows = []
    for i, p in enumerate(c.people_(c.n(5, 40), lo=1965), 1):
        p.raw('card')
        rows.append([f'{i:05d}', p.name, p.id, p.card, p.bank + c.pick(ROAD) + '支行', c.d(2012, 2022)])
        c.rec(p)
    return [('emp_bankcard', ['emp_no', 'emp_name', 'id_no', 'bank_card_no', 'open_bank', 'open_date'], rows), ('app_meta', ['k', 'v'], [['schema', '14'], ['builder', 'jenkins']])]


@T('bank.account', 'struct', 'answer to a query of the court, accounts only, xml attributes', 'xml', 'CKZH', enc='utf-8 gb18030')
def ba_court(c):
    o = []
    for p in c.people_(c.n(2, 10)):
        for _ in range(c.n(1, 3)):
            x, b = c.new_card(); c.v(CD, x)
            o.append(f'  <account khxm="{p.name}" zjhm="{p.id}" kh="{x}" khwd="{b}{c.pick(ROAD)}支行" khrq="{c.d(2008, 2020)}" zhzt="{c.pick("正常 冻结 久悬")}" zhlb="个人Ⅰ类户"/>'); c.rec(p)
    return f'<response cxjg="{c.city()[0]}中级人民法院" cxr="{c.person().name}">\n' + '\n'.join(o) + '\n</response>\n'


@T('bank.account', 'struct', 'payee book of a mobile bank, toml', 'toml', 'bind_cards', enc='utf-8')
def ba_bind(c):
    o = ['# 绑卡快照', '']
    for p in c.people_(c.n(3, 24)):
        p.raw('card')
        o += ['[[card]]', f'holder = "{p.name}"', f'cert_no = "{p.id}"', f'pan = "{p.card}"', f'bank = "{p.bank}"', f'reserved_mobile = "{p.mob}"', f'bound_at = {c.d(2017, 2022)}', '']; c.rec(p)
    return '\n'.join(o)


@T('bank.account', 'prose', 'trader in sets of cards', 'txt', '料子', enc='utf-8')
def ba_set(c):
    o = [c.pick('一手四件套 身份证原件+卡+U盾+手机卡 现货清单 量大从优', '新到一批卡 都是本人开的 实名 包活七天'), '']
    for p in c.people_(c.n(2, 12)):
        p.raw('card')
        o.append(c.pick([f'{p.bank}一套，户名{p.name}，卡号{p.card}，证{p.id}，预留手机{p.mob}，带盾，限额50万', f'{p.name}的{p.bank}卡{p.card}，网银已开，绑的号{p.mob}，身份证号{p.id}，九成新', f'{p.card}（{p.bank} {p.name}），开户证件{p.id}，刚开一个月没走过账'])); c.rec(p)
    o += ['', '飞机联系 不接小单']
    return '\n'.join(o) + '\n'


@T('bank.account', 'prose', 'inheritance: a notary lists the accounts left', 'docx', '公证处函')
def ba_notary(c):
    p, q = c.person(lo=1932, hi=1950), c.person(lo=1955, hi=1978); n = c.person()
    o = ['关于查询被继承人账户的函', f'被继承人{p.name}，公民身份号码{p.id}，已于{cn(c.d(2018, 2022))}死亡。申请人{q.name}（身份证号{q.id}，电话{q.mob}）申请继承其存款。经查，被继承人生前开立账户情况如下：']
    for i in range(c.n(1, 5)):
        x, b = c.new_card()
        o.append(f'（{i + 1}）{b}{c.pick(ROAD)}支行，户名{p.name}，账号{c.v(CD, x)}，{c.n(1999, 2015)}年开立，{c.pick("活期一本通", "定期存单账户", "借记卡账户")}，状态正常。'); c.rec(p)
    o.append(f'请贵行予以协助。公证员{n.name}。')
    return o


@T('bank.account', 'prose', 'accountant asks people for cards in a work group', 'txt', '报账群', enc='utf-8 gb18030')
def ba_group(c):
    w = c.person(sex='女'); t = c.t(2018, 2022, 9, 10)
    o = [f'财务-{w.name}  {hm(t)}', '评审费走网银，请各位老师按“姓名+身份证+卡号+开户行”接龙，要一类卡']
    for p in c.people_(c.n(3, 15), lo=1955, hi=1990):
        p.raw('card'); t += c.n(1, 9) * MIN
        o += [f'{p.name}  {hm(t)}', c.pick([f'{p.name}，{p.id}，{p.card}，{p.bank}{c.pick(ROAD)}支行', f'{p.name} 身份证{p.id} 卡号 {c.v(CD, " ".join(p.raw("card")[i:i + 4] for i in range(0, len(p.raw("card")), 4)))} {p.bank}', f'我的：{p.name}\u3000{p.id}\u3000{p.bank}\u3000{p.card}'])]; c.rec(p)
    return '\n'.join(o) + '\n'

# ----------------------------------------------------------------- bank.balance


@T('bank.balance', 'table', 'judicial query, balances on a day, fixed width', 'txt', '查控反馈', enc='gb18030', eol='\r\n')
def bb_query(c):
    d = c.d(2016, 2022); rows = [['被查询人', '证件号码', '开户行', '账号', '币种', '账户余额', '可用余额']]
    for p in c.people_(c.n(4, 28)):
        p.raw('card'); m = c.money(0, 90000)
        rows.append([p.name, p.id, p.bank, p.card, '人民币', m, m if c.n(0, 2) else '0.00']); c.rec(p)
    return f'反馈时点：{d} 24:00　经办法官：{c.person().name}\n' + fixed(rows)


@T('bank.balance', 'table', 'tellers\' list of large deposits, tsv in tgz', 'tsv', '大额存款客户', enc='utf-8 gb18030', box='tgz')
def bb_large(c):
    rows = []; ms = c.people_(3)
    for p in c.people_(c.n(5, 50), lo=1940, hi=1985):
        m = c.pick(ms)
        rows.append([p.name, p.id, p.mob, f'{c.n(20, 500)}.{c.n(10, 99)}', c.pick('定期三年 活期 大额存单 理财到期'), S(c.d(2019, 2023), '%Y%m%d'), m.name]); c.rec(p)
    return tab('tsv', '客户姓名 身份证 手机 存款余额（万元） 类型 统计日 理财经理'.split(), rows)


@T('bank.balance', 'struct', 'wallet service trace, key=value log', 'log', 'acct-query', enc='utf-8')
def bb_trace(c):
    o = []; t = c.t(2018, 2022, 8, 20)
    for p in c.people_(c.n(5, 40)):
        t += dt.timedelta(milliseconds=c.n(100, 9000))
        o.append(f'{S(t)},{c.n(100, 999)} INFO [nio-8080-exec-{c.n(1, 9)}] c.b.AcctQryService - traceId={c.hexs(16)} custName={p.name} certNo={p.id} cardNo={p.card} balance={c.money(3, 80000)} availBalance={c.money(0, 3)} cost={c.n(3, 90)}ms'); c.rec(p)
    return '\n'.join(o) + '\n'


@T('bank.balance', 'struct', 'answers of a query robot sold by the piece, key: value', 'txt', '查档结果', enc='utf-8', eol=('\n', '\r\n'))
def bb_robot(c):
    o = []
    for p in c.people_(c.n(1, 9)):
        p.raw('card')
        o += ['▼ 查询结果 ▼', f'姓名：{p.name}', f'证件：{p.id}', f'银行：{p.bank}', f'卡号：{p.card}', f'余额：{c.n(1, 380)},{c.n(100, 999)}.{c.n(10, 99)}元', f'截止：{S(c.t(2017, 2022), "%Y/%m/%d %H:%M")}', '']; c.rec(p)
    return '\n'.join(o)


@T('bank.balance', 'prose', 'proofs of deposit for visas, docx', 'docx', '存款证明')
def bb_proof(c):
    o = []
    for p in c.people_(c.n(1, 4)):
        p.raw('card'); d = c.d(2016, 2023)
        o += ['个 人 存 款 证 明', f'兹证明{p.name}（身份证号码{p.id}，护照号码{p.pp}）截至{cn(d)}在我行账户{p.card}内存款余额为人民币{c.n(5, 90)},{c.n(100, 999)}.{c.n(10, 99)}元，冻结至{cn(d + 90 * DAY)}。本证明不得用于担保。', f'{p.bank}{c.pick(ROAD)}支行　经办人{c.person().name}']; c.rec(p)
    return o


@T('bank.balance', 'prose', 'loan officers on debtors\' money, voice notes typed out', 'txt', '语音转文字', enc='utf-8')
def bb_voice(c):
    o = []
    for p in c.people_(c.n(2, 9)):
        p.raw('card')
        o.append(c.pick([f'那个{p.name}啊，身份证{p.id}，{p.bank}的卡里面现在余额还有{c.n(2, 90)}万{c.n(1, 9)}，尾款肯定还得上。', f'{p.name}我查了，卡号{p.card}，账上就剩{c.money(1, 800)}元余额了，别指望他。' if p.sex == '男' else f'{p.name}我查了，卡号{p.card}，账上就剩{c.money(1, 800)}元余额了，别指望她。', f'再说{p.name}，{p.bank}{p.card}，今天早上的余额是{c.n(1, 30)}万{c.n(1, 9)}千块，手机{p.mob}打得通。']) + '\n'); c.rec(p)
    return '\n'.join(o)


@T('bank.balance', 'prose', 'party discipline: deposits of persons looked into', 'txt', '初核情况', enc='gb18030 utf-8')
def bb_check(c):
    p = c.person(lo=1955, hi=1975); d = c.d(2015, 2021); o = [f'关于{p.name}同志有关问题线索的初核情况', '', f'　　{p.name}，身份证号{p.id}。截至{cn(d)}，其本人名下银行存款情况如下。', '']
    for _ in range(c.n(2, 6)):
        x, b = c.new_card()
        o.append(c.pick([f'　　{b}，账号{c.v(CD, x)}，余额{c.n(1, 99)}.{c.n(10, 99)}万元。', f'　　在{b}{c.pick(ROAD)}支行开有账户{c.v(CD, x)}，当日余额{c.n(10, 990)},{c.n(100, 999)}.{c.n(10, 99)}元。'])); c.rec(p)
    w = c.person()
    o += ['', f'　　上述存款是否与企业主{w.name}有关，尚待核实。']
    return '\n'.join(o) + '\n'

# ------------------------------------------------------------- bank.transaction


MEMO = '消费 转账 代发工资 ATM取款 快捷支付 水电费 还款 结息 红包 房租'.split()


@T('bank.transaction', 'table', 'statement of a savings bank, holder in head', 'csv', '交易明细', enc='gb18030 utf-8-sig', eol='\r\n')
def bt_ccb(c):
    p = c.person(); p.raw('card'); rows = []; bal = c.n(2000, 90000); d = c.d(2015, 2022)
    for i in range(1, c.n(8, 60)):
        d += c.n(0, 4) * DAY; q = c.person(); m = c.n(5, 3000) * c.pick([1, -1]); bal = abs(bal + m)
        rows.append([i, c.pick(MEMO), '人民币元', '钞', S(d, '%Y%m%d'), f'{m:.2f}', f'{bal:.2f}', q.card if c.n(0, 2) == 0 else '', q.name]); c.rec(p)
    return f'{p.bank}个人活期账户交易明细\n户名：{p.name},账号：{p.card},证件号码：{p.id}\n' + tab('csv', '序号 摘要 币别 钞汇 交易日期 交易金额 账户余额 对方账号 对方户名'.split(), rows)


@T('bank.transaction', 'table', 'turnover of several suspects in one sheet, xlsx', 'xlsx', '涉案流水')
def bt_case(c):
    ps = c.people_(c.n(2, 6)); rows = [['本方户名', '本方身份证', '本方卡号', '交易时间', '借贷', '金额', '余额', '对手户名', '对手卡号', '摘要']]
    qs = c.people_(6)
    for _ in range(c.n(10, 55)):
        p, q = c.pick(ps), c.pick(qs)
        rows.append([p.name, p.id, p.card, S(c.t(2017, 2021)), c.pick('借 贷'), c.money(50, 50000), c.money(0, 80000), q.name, q.card, c.pick(MEMO)]); c.rec(p)
    return [('流水', rows)]


@T('bank.transaction', 'struct', 'SWIFT-like end-of-day message', 'sta', 'mt940', enc='utf-8')
def bt_mt940(c):
    p = c.person(); p.raw('card'); d = c.d(2016, 2022)
    o = [':20:STMT' + S(d, '%y%m%d'), f':25:{p.card}', f':NS:户名 {p.name} 身份证 {p.id} {p.bank}', ':28C:' + f'{c.n(1, 300):05d}', f':60F:C{S(d, "%y%m%d")}CNY{c.n(1000, 90000)},00']
    for _ in range(c.n(3, 25)):
        q = c.person()
        o += [f':61:{S(d, "%y%m%d%m%d")}{c.pick("D C")}{c.n(10, 9000)},{c.n(10, 99)}NTRF{c.dig(6)}', f':86:{c.pick(MEMO)} 对方户名 {q.name}']; c.rec(p)
    return '\n'.join(o + [f':62F:C{S(d, "%y%m%d")}CNY{c.n(1000, 90000)},{c.n(10, 99)}', '-']) + '\n'


@T('bank.transaction', 'struct', 'risk engine, transfers as json lines', 'jsonl', 'risk_txn', enc='utf-8')
def bt_risk(c):
    ps = c.people_(c.n(2, 12)); o = []
    for _ in range(c.n(6, 45)):
        p = c.pick(ps); q = c.person()
        o.append(jd({'txnId': 'T' + c.hexs(14), 'txnTime': S(c.t(2018, 2023)), 'payer': {'name': p.name, 'idNo': p.id, 'cardNo': p.card}, 'payee': {'name': q.name, 'cardNo': q.card}, 'amount': float(c.money(10, 50000)), 'currency': 'CNY', 'balanceAfter': float(c.money(0, 90000)), 'channel': c.pick('MOBILE ATM POS EBANK'), 'decision': c.pick('PASS REVIEW')})); c.rec(p)
    return '\n'.join(o) + '\n'


@T('bank.transaction', 'prose', 'bank messages on a phone of an old man, copied by his daughter', 'txt', '爸的银行短信', enc='utf-8')
def bt_sms(c):
    p = c.person(lo=1940, hi=1958); p.raw('card'); bal = c.n(9000, 90000); t = c.t(2017, 2021, 9, 17)
    o = [f'爸（{p.name}，身份证{p.id}）被骗那几天{p.bank}卡{p.card}的进出，民警让我照短信抄下来：', '']
    for _ in range(c.n(3, 12)):
        t += c.n(1, 30) * H; m = c.n(200, 3000); bal -= m
        o += [c.pick([f'{md(t)}{hm(t)}，转账支出{m}元，收款人{c.person().name}，余额{abs(bal)}.{c.n(10, 99)}元。', f'{md(t)}{hm(t)}在ATM支取{m}元，余额{abs(bal)}.{c.n(10, 99)}元。', f'{md(t)}{hm(t)}快捷支付{m}元给{c.pick("财付通 支付宝 京东")}，卡内余额{abs(bal)}.{c.n(10, 99)}元。'])]; c.rec(p)
    return '\n'.join(o) + '\n'


@T('bank.transaction', 'prose', 'economic police describe flows of money, docx', 'docx', '资金分析报告')
def bt_flow(c):
    o = ['资金流向分析报告（节选）']; ps = c.people_(c.n(1, 3)); qs = c.people_(4)
    for p in ps:
        p.raw('card'); o.append(f'一级账户持有人{p.name}，身份证号{p.id}，卡号{p.card}（{p.bank}）。其主要转出如下：')
        for _ in range(c.n(2, 7)):
            t, q = c.t(2018, 2022), c.pick(qs)
            o.append(c.pick([f'{cn(t)}{hm(t)}，{p.name}向{q.name}账户{q.card}转账{c.n(1, 49)}万元，附言“{c.pick("货款 借款 往来")}”。', f'{cn(t)}，{p.name}通过手机银行转给{q.name}（{q.card}）{c.n(5000, 49000)}元，交易后余额{c.money(0, 900)}元。'])); c.rec(p)
    o.append('以上均依据银行调取的交易明细。')
    return o


@T('bank.transaction', 'table', 'app bill with the owner in the head, pipes', 'txt', '微信支付账单', enc='utf-8-sig')
def bt_wechat(c):
    p = c.person(); rows = []; t = c.t(2017, 2022)
    for _ in range(c.n(6, 40)):
        t += c.n(1, 60) * H
        rows.append([S(t), c.pick('商户消费 转账 微信红包 扫二维码付款'), c.pick(FIRM) if c.n(0, 1) else c.person().name, c.pick('/ 收款方备注:二维码收款 午餐'), c.pick('支出 收入'), '¥' + c.money(1, 900), '零钱', '支付成功', '/']); c.rec(p)
    return f'微信支付账单明细\n姓名：[{p.name}]　身份证：{p.id}　手机号：{p.mob}\n起始时间见首行\n----------------------明细列表--------------------\n' + tab('pipe', '交易时间 交易类型 交易对方 商品 收/支 金额(元) 支付方式 当前状态 备注'.split(), rows)
