import json
from core import kind, pad

t = kind('property.rental')
XQ = ['康乐新村', '万科城', '龙湖小区', '东方家园', '和谐公寓', '青年驿站']


def term(d):
    x = d.dt(2021, 2024)
    return f'{x:%Y-%m-%d}', f'{x.year + 1}-{x:%m-%d}'


@t('long-term rental app, contract push payloads in a log', 'contract-push.log', container='log', n=(6, 14))
def a(d):
    for _ in range(d.n):
        p, x = d.p(), d.dt()
        s, e = term(d)
        b = {'contractNo': d.D('ZL' + d.dg(14)), 'tenant': {'name': p.name, 'idNo': d.I(p), 'phone': d.M(p)}, 'house': p.addr, 'leaseStart': s, 'leaseEnd': e, 'rent': d.ri(12, 88) * 100, 'deposit': d.ri(12, 88) * 100, 'payCycle': d.ch(['MONTH', 'QUARTER'])}
        d.R(p, f'{x:%Y-%m-%d %H:%M:%S,}{d.dg(3)} [Push-{d.ri(1, 8)}] INFO  EsignCallback - flowId={d.hx(32)} status=2 content={json.dumps(b, ensure_ascii=False)}')


@t('landlady rent notebook', 'fangdong_ben.txt', n=(5, 12))
def b(d):
    d.w(f'{d.ri(3, 9)}号楼 收租本（第二本）\n')
    for _ in range(d.n):
        p = d.p()
        s, e = term(d)
        d.R(p, d.ch([f'{d.ri(2, 6)}0{d.ri(1, 6)}房 租客{p.name} 证{d.I(p)} 月租{d.ri(6, 25)}00 押一付一 {s[5:]}起租', f'{p.name}({d.M(p)}) {d.I(p)} 租{d.ri(2, 7)}0{d.ri(1, 8)}，租金{d.ri(8, 30)}00元，租期到{e}，电表{d.dg(4)}', f'{d.ri(201, 608)} 承租人{p.name} 身份证{d.I(p)} 押金{d.ri(8, 20)}00 租期{s}到{e} 三楼水龙头他自己换的']))
    d.w('\n网费6月到期。收废品的周六来。')


@t('filing system screen dumps', 'zlba_screen.txt', 'gbk', container='terminal screen', n=(4, 10), eol='\r\n')
def c(d):
    for _ in range(d.n):
        p = d.p()
        s, e = term(d)
        d.w('╔══════════ 房屋租赁登记备案 [浏览] ══════════╗')
        d.R(p, f'  备案证明号: {d.D("ZL" + d.dg(10))}\n  承租人    : {pad(p.name, 16)}证件号码: {d.I(p)}\n  联系电话  : {d.M(p)}\n  房屋坐落  : {p.addr}\n  租赁期限  : {s} 至 {e}\n  月租金(元): {d.ri(900, 8000)}.00        用途: 居住')
        d.w('╚═ PgDn 下一条  Esc 返回 ═══════════════════╝\n')


@t('agent messages forwarded to the branch manager', 'zhongjie_zhuanfa.txt', n=(4, 9))
def e(d):
    d.w('（多条消息合并转发）')
    for _ in range(d.n):
        p = d.p()
        s, e = term(d)
        d.w(f'\n{d.ch(["小孟", "阿凯", "婷婷"])} {d.ri(9, 21):02d}:{d.ri(0, 59):02d}')
        d.R(p, d.ch([f'店长，{d.ch(XQ)}{p.room}签了，租客{p.name}，身份证{d.I(p)}，月租{d.ri(15, 70)}00，租期一年{s}起，佣金半个月', f'续租：{p.name} {d.I(p)} {d.M(p)} {d.ch(XQ)}{p.room} 租金涨到{d.ri(20, 60)}00元/月 租到{e}', f'{d.ch(XQ)}{p.room} 承租人{p.name} 证件{d.I(p)} 押二付一 租金{d.ri(15, 50)}00 合同编号{d.D("HT" + d.dg(9))}']))
    d.w('\n店长 22:10\n辛苦，合同明天都扫描上来')


@t('psql aligned output, lease table', 'psql_lease.txt', script='en', container='database console', n=(6, 15))
def f(d):
    d.w('rent=# SELECT tenant, id_no, mobile, lease_start, lease_end, rent FROM lease WHERE NOT closed LIMIT 50;')
    d.w('      tenant      |       id_no        |   mobile    | lease_start | lease_end  |  rent\n------------------+--------------------+-------------+-------------+------------+---------')
    for _ in range(d.n):
        p = d.p()
        s, e = term(d)
        d.R(p, f' {p.en:<17}| {d.I(p)} | {d.M(p)} | {s}  | {e} | {d.ri(1500, 9000)}.00')
    d.w(f'({d.n} rows)\n\nrent=#')


@t('mediation minutes on deposit disputes', 'tiaojie_jilu.txt', 'gb18030', n=(3, 7))
def g(d):
    x = d.dt()
    d.w(f'社区人民调解委员会　租房纠纷集中调解记录　{x:%Y年%m月%d日}\n')
    for k in range(d.n):
        p = d.p()
        s, e = term(d)
        d.R(p, f'第{k + 1}起：承租人{p.name}（身份证{d.I(p)}，电话{d.M(p)}）租住{d.ch(XQ)}{p.room}，租期{s}至{e}，月租金{d.ri(12, 60)}00元，' + d.ch(['提前退租，房东扣押金，调解退一半。', '空调坏了谁修说不清，各担一半。', '房东涨租，未达成协议。', '二房东跑路，劝其报案。']))
    d.w('记录：网格员')


@t('state of dormitory leases in XML', 'gongzufang.xml', 'gb18030', container='xml', n=(5, 12))
def h(d):
    d.w('<?xml version="1.0" encoding="GB18030"?>\n<公租房合同列表 导出人="admin">')
    for k in range(d.n):
        p = d.p()
        s, e = term(d)
        d.R(p, f'  <合同 序号="{k + 1}">\n    <承租人 证件号="{d.I(p)}" 手机="{d.M(p)}">{p.name}</承租人>\n    <房屋坐落>{p.dist}{d.ch(XQ)}{p.room}</房屋坐落>\n    <租期 起="{s}" 止="{e}"/>\n    <月租金>{d.ri(200, 900)}</月租金>\n  </合同>')
    d.w('</公租房合同列表>')


@t('expat tenants mail in two languages', 'relocation_mail.txt', script='en', n=(4, 8))
def i(d):
    d.w('Hi Grace,\n\nLeases (租赁合同) for the local hires, all signed this week. Please upload to the portal:\n')
    for _ in range(d.n):
        p = d.p()
        s, e = term(d)
        d.R(p, f'• Tenant {p.en} {p.name}, ID {d.I(p)}, {d.E(p)}; rent RMB {d.ri(30, 99)}00/month, lease from {s} to {e}, flat {d.ch(XQ)} {p.room}')
    d.w('\nDeposit is two months 押二付一 as usual. Agency fee invoices to follow.\nCheers')


@t('INI-like tenant blocks of a smart lock exporter', 'lock_tenants.conf', container='key: value blocks', n=(6, 14))
def j(d):
    for k in range(d.n):
        p = d.p()
        s, e = term(d)
        d.R(p, f'[room "{d.ch("ABCD")}{d.ri(201, 1806)}"]\n\ttenant = {p.name}\n\tid_card = {d.I(p)}\n\tmobile = {d.M(p)}\n\tlease_start = {s}\n\tlease_end = {e}\n\tmonthly_rent = {d.ri(800, 3500)}\n\tlock_sn = {d.hx(16).upper()}')


@t('police interview about a flat share', 'bilu_zufang.txt', n=(3, 5))
def k(d):
    p = d.p()
    d.w(f'问：你的基本情况？\n答：{p.name}，身份证{d.I(p)}，{d.M(p)}。\n问：你在本市先后租住过哪些房子？')
    for _ in range(d.n):
        s, e = term(d)
        d.R(p, f'答：{s}到{e}租的{d.ch(XQ)}{d.ri(1, 20)}栋{d.ri(201, 1206)}房，月租{d.ri(8, 40)}00元，' + d.ch(['押金没退', '房东姓什么不记得了', '跟同事合租，承租人写的我', '合同在手机里']) + '。')
        d.w('问：' + d.ch(['之后呢？', '搬到哪里？', '合同还在吗？\n答：找找看。\n问：继续。']))
    d.w('答：没有别的了。')
