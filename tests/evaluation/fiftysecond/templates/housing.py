"""Real estate and owners."""
from lib import *
K = 'property.housing'


def cert(c, g=None):
    g = g or c.ch(REG)
    return f'{g[5][0]}（{c.ri(2016, 2023)}）{g[2]}不动产权第{c.digs(7)}号'


def zl(c, g):
    return f'{g[2]}{g[3]}{c.ch(ST)}{c.ri(2, 400)}号{c.ch(XQ)}{c.ri(1, 20)}栋{c.ri(2, 30)}0{c.ri(1, 6)}'


@T(K, 'table', 'owner list of a residential area kept by its manager')
def housing_owner_list(c):
    ps = c.ps(8, 40)
    c.out('业主资料.csv', c.tab(['楼栋', '房号', '业主姓名', '身份证', '联系电话', '建筑面积', '交房日期', '车位'],
          [[f'{c.ri(1, 18)}栋', f'{c.ri(2, 32)}0{c.ri(1, 6)}', c.rec(p).n, p.id, p.m, c.yuan(58, 180), dd(c.dt(2012, 2022)), c.ch('有', '无')] for p in ps], 'csv|tsv|semi|qcsv'))


@T(K, 'table', 'export of the registration office, pinyin initials')
def housing_registry_pinyin(c):
    rows = []
    for p in c.ps(4, 25):
        g = c.ch(REG); rows.append([c.rec(p).n, '1', p.id, cert(c, g), zl(c, g), f'{g[0]}{c.digs(6)}GB{c.digs(5)}F{c.digs(8)}', c.yuan(45, 210), c.ch('住宅', '商业', '车库'), d8(c.dt(2016, 2023)), c.clerk().n])
    c.out('BDC_QLR.txt', c.tab(['QLRMC', 'ZJZL', 'ZJHM', 'BDCQZH', 'ZL', 'BDCDYH', 'MJ', 'YT', 'DJSJ', 'DBR'], rows, 'pipe|tilde|tsv|caret'))


@T(K, 'table', 'deed tax receipts, sheet of a tax window')
def housing_tax_xlsx(c):
    rows = [['契税完税明细', '', '', '', '', '', '', ''], ['纳税人', '证件号码', '房屋坐落', '不动产权证号', '建筑面积', '计税价格', '契税', '完税日期', '开票人']]
    for p in c.ps(4, 22):
        g = c.ch(REG); a = c.ri(600000, 5200000)
        rows.append([c.rec(p).n, p.id, zl(c, g), cert(c, g), c.yuan(50, 200), a, f'{a * .015:.2f}', d0(c.dt(2017, 2023)), c.clerk().n])
    c.xlsx('契税.xlsx', [('明细', rows)])


@T(K, 'table', 'no header: list of villa owners traded in a chat')
def housing_no_header(c):
    c.out('别墅业主.txt', c.tab(None, [[c.ch(XQ) + f'{c.ri(1, 60)}号别墅', '业主' + c.rec(p).n, p.m, p.id, c.yuan(180, 520, 0) + '平'] for p in c.ps(6, 40)], 'dash|pipe|hash'))


@T(K, 'struct', 'answer of a registration interface with owners')
def housing_api_json(c):
    o = []
    for p in c.ps(2, 12):
        g = c.ch(REG); c.rec(p)
        o.append({'obligee': p.n, 'obligee_id': p.id, 'certificate_no': cert(c, g), 'location': zl(c, g), 'ownership': c.ch('单独所有', '单独所有', '按份共有'), 'right_type': '国有建设用地使用权/房屋所有权', 'area': float(c.yuan(40, 200)), 'register_time': d0(c.dt(2016, 2023)), 'mortgage': c.ch(True, False), 'registrar': c.clerk().n})
    c.out('bdc_query.json', js({'resultCode': '0000', 'list': o}, indent=c.ch(None, 2, 4)), enc='utf-8')


@T(K, 'struct', 'parcels of an authority, XML with the holder')
def housing_xml(c):
    o = ''
    for p in c.ps(2, 12):
        g = c.ch(REG); c.rec(p)
        o += f'  <FDCQ BDCQZH="{cert(c, g)}">\n    <ZL>{zl(c, g)}</ZL>\n    <JZMJ>{c.yuan(40, 200)}</JZMJ>\n    <QLR><QLRMC>{p.n}</QLRMC><ZJH>{p.id}</ZJH><DH>{p.m}</DH></QLR>\n    <DBR>{c.clerk().n}</DBR>\n  </FDCQ>\n'
    c.out('fdcq.xml', f'<?xml version="1.0" encoding="{{ENC}}"?>\n<Message>\n{o}</Message>\n', enc=c.ch('utf-8', 'gb18030'))


@T(K, 'struct', 'cards of an estate agent about houses with their owner, YAML-like')
def housing_agent_cards(c):
    o = ''
    for p in c.ps(3, 14):
        g = c.ch(REG); c.rec(p)
        o += f'- 房源: {c.ch(XQ)} {c.ri(1, 20)}栋{c.ri(2, 30)}0{c.ri(1, 4)}\n  业主: {p.n}\n  业主电话: "{p.m}"\n  业主身份证: "{p.id}"\n  产证: {cert(c, g)}\n  面积: {c.yuan(50, 180)}\n  报价: {c.ri(88, 900)}万\n  钥匙: {c.ch("在店", "业主手里")}\n  维护经纪人: {(k := c.clerk()).n} {k.m}\n'
    c.out('fangyuan.yml', o, enc='utf-8')


@T(K, 'prose', 'letter about the houses of debtors, findings of a court search')
def housing_court_search(c):
    o = f'关于被执行人名下不动产查询情况的函\n\n执行局：\n　　你局发来的协助查询通知书收悉，经查不动产登记系统：\n'
    k = 0
    for p in c.ps(2, 6):
        for _ in range(c.ri(1, 3)):
            k += 1; g = c.ch(REG); c.rec(p)
            o += f'　　{k}．{p.n}（公民身份号码{p.id}）名下有房屋一处，坐落{zl(c, g)}，产权证号{cert(c, g)}，建筑面积{c.yuan(40, 200)}平方米，{c.ch("未设抵押", "已抵押", "已被首封")}。\n'
    c.out('复函.txt', o + '　　特此函复。\n　　　　　　　　经办人：{c.clerk().n}\n　　　　　　　　不动产登记中心\n')


@T(K, 'prose', 'manager writes to owners in arrears')
def housing_arrears(c):
    x = c.ch(XQ); o = f'{x}物业　催费日志\n'
    for p in c.ps(3, 10):
        c.rec(p)
        o += c.ch(f'{c.ri(1, 16)}栋{c.ri(2, 30)}0{c.ri(1, 4)}业主{p.n}，电话{p.m}，产权面积{c.yuan(60, 160)}平，欠物业费{c.yuan(800, 9000)}元，{c.ch("说下周交", "嫌电梯老坏不肯交", "人在外地")}。\n',
                  f'打给{c.ri(1, 16)}栋{c.ri(2, 30)}0{c.ri(1, 4)}的业主{p.n}（{p.m}，身份证{p.id}），房子{c.yuan(60, 160)}平，欠{c.ri(2, 14)}个月物业费，答应月底前结清。\n')
    c.out('催费.txt', o + f'记录：客服{c.clerk().n}\n')


@T(K, 'prose', 'household survey before demolition, one paragraph a house')
def housing_demolition(c):
    o = [f'{c.ch(ST)}片区房屋征收入户调查情况']; a = c.p()
    for i, p in enumerate(c.ps(2, 8), 1):
        g = p.reg; c.rec(p)
        o.append(f'第{i}户：产权人{p.n}，身份证号{p.id}，联系电话{p.m}，房屋坐落{c.ch(ST)}{c.ri(2, 200)}号，房产证记载建筑面积{c.yuan(60, 200)}平方米，另有无证搭建{c.yuan(5, 40)}平方米，{c.ch("同意货币补偿", "要求产权调换", "暂未表态")}。')
    o.append(f'调查人：{a.n}')
    c.docx('入户调查.docx', o)
