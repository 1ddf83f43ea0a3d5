"""Driving licences."""
from lib import *
K = 'driving.licence'


def dab(c, g): return g[0][:4] + c.digs(8)
def cls(c): return c.ch('C1', 'C1', 'C2', 'B2', 'A2', 'C1D', 'B1', 'A1A2', 'C1E')


@T(K, 'table', 'drivers of a transport firm, licence columns')
def licence_firm(c):
    c.out('驾驶员台账.csv', c.tab(['姓名', '驾驶证号', '档案编号', '准驾车型', '初次领证日期', '有效期止', '记分', '电话'],
          [[c.rec(p).n, p.id, dab(c, p.reg), cls(c), d0(c.dt(1998, 2018)), d0(c.dt(2024, 2030)), c.ri(0, 11), p.m] for p in c.ps(5, 36, sex='男')], 'csv|tsv|semi|qcsv'))


@T(K, 'table', 'database of the traffic administration, pinyin')
def licence_pinyin(c):
    c.out('DRV_LICENSE.txt', c.tab(['DABH', 'XM', 'SFZMHM', 'ZJCX', 'CCLZRQ', 'YXQZ', 'LJJF', 'ZT', 'LXZSXXDZ', 'SJHM', 'JBR'],
          [[dab(c, p.reg), c.rec(p).n, p.id, cls(c), d8(c.dt(1998, 2018)), d8(c.dt(2024, 2030)), c.ri(0, 12), c.ch('A', 'B', 'M'), p.addr, p.m, c.clerk().n] for p in c.ps(4, 28)], 'pipe|caret|tsv|tilde'))


@T(K, 'table', 'learners of a driving school who got their licence')
def licence_school_xlsx(c):
    c.xlsx('拿证学员.xlsx', [('拿证', [['学员姓名', '身份证号', '驾驶证档案编号', '准驾车型', '领证日期', '教练', '手机号']] + [[c.rec(p).n, p.id, dab(c, p.reg), c.ch('C1', 'C2'), d0(c.dt(2016, 2023)), c.ch('一组', '二组', '三组'), p.m] for p in c.ps(5, 32, y=(1975, 2003))])])


@T(K, 'struct', 'text read from pictures of licences, JSON')
def licence_ocr_json(c):
    o = ''
    for p in c.ps(3, 18):
        t = c.dt(2000, 2019); c.rec(p)
        o += js({'image': f'dl_{c.r.getrandbits(48):012x}.jpg', 'words_result': {'姓名': {'words': p.n}, '性别': {'words': p.sex}, '证号': {'words': p.id}, '住址': {'words': p.addr}, '准驾车型': {'words': cls(c)}, '初次领证日期': {'words': d8(t)}, '有效期限': {'words': f'{d8(c.dt(2015, 2019))}至{d8(c.dt(2025, 2029))}'}, '档案编号': {'words': dab(c, p.reg)}}}) + '\n'
    c.out('ocr_dl.jsonl', o, enc='utf-8')


@T(K, 'struct', 'ride hailing: audit of drivers, YAML')
def licence_audit_yaml(c):
    o = 'drivers:\n'
    for p in c.ps(2, 14):
        c.rec(p)
        o += f'  - name: {p.n}\n    license_no: "{p.id}"\n    archives_no: "{dab(c, p.reg)}"\n    vehicle_type: {cls(c)}\n    issue_date: {d0(c.dt(2003, 2018))}\n    phone: "{p.m}"\n    audit: {c.pick("passed rejected pending")}\n    auditor: {c.clerk().n}\n'
    c.out('drivers.yaml', o, enc='utf-8')


@T(K, 'struct', 'renters of cars: check of licences, log lines')
def licence_rent_log(c):
    o = ''; ps = c.ps(3, 16)
    for p, t in zip(ps, c.seq(len(ps), c.dt(2018, 2023), 9, 300)):
        c.rec(p)
        o += f'{f0(t)} INFO LicenceVerify 驾驶证核验 姓名:{p.n} 证号:{p.id} 准驾车型:{cls(c)} 档案编号:{dab(c, p.reg)} 状态:{c.ch("正常", "正常", "超分", "逾期未审验")} 门店员:{c.clerk().n}\n'
    c.out('zuche.log', o)


@T(K, 'prose', 'notice that licences are withdrawn, one person a sentence')
def licence_withdrawn(c):
    g = c.ch(REG); o = f'{g[2]}公安局交通警察支队\n关于公告机动车驾驶证停止使用的公告（内部核对稿，未脱敏）\n下列驾驶人在一个记分周期内累积记分达到12分：\n'
    for p in c.ps(2, 10):
        c.rec(p); o += f'{p.n}，驾驶证号{p.id}，档案编号{dab(c, p.reg)}，准驾车型{cls(c)}，累积记分{c.ri(12, 30)}分；\n'
    c.out('公告核对稿.txt', o + '请以上人员按规定参加学习考试。\n')


@T(K, 'prose', 'buyers and sellers of penalty points in a group')
def licence_points(c):
    o = ''
    for p in c.ps(3, 10):
        c.rec(p)
        o += c.ch(f'出分：{p.n}的本子，{cls(c)}，驾驶证号{p.id}，档案{dab(c, p.reg)}，还剩{c.ri(6, 12)}分，{c.ri(9, 20)}0一分\n', f'{p.n} 驾照{p.id} 档案号{dab(c, p.reg)} 清分了，满12分可用，{p.m}找我\n')
    c.out('收分群.txt', o)


@T(K, 'prose', 'traffic case: who drove and with what licence')
def licence_accident(c):
    o = '道路交通事故当事人驾驶资格核查说明\n\n'
    for p in c.ps(2, 6):
        c.rec(p)
        o += f'经查询，{p.n}（公民身份号码{p.id}）持有机动车驾驶证，准驾车型{cls(c)}，初次领证日期{f3(c.dt(1999, 2016))}，档案编号{dab(c, p.reg)}，{c.ch("证件有效", "已逾期未换证", "处于实习期")}。\n\n'
    c.out('核查说明.txt', o + f'查询民警：{c.clerk().n}\n')
