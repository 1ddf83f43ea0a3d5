"""crime, housing, rental, bank account / balance / transaction"""
from base import *
N = r'([\u4e00-\u9fa5]{2,3})'


def ajbh(c, g, t):
    return 'A' + g[0] + c.digits(6) + t.strftime('%Y%m') + '%04d' % c.r.randint(13, 480)


def court(c, g, t):
    return '（%d）%s%s刑初%d号' % (t.year, PROV1[g[1]], g[0][2:], c.r.randint(11, 980))


def fate(c):
    return c.ch('行政拘留%d日' % c.r.randint(3, 15), '刑事拘留', '取保候审', '有期徒刑%s个月' % c.ch('六', '八', '十'), '有期徒刑%s年' % c.ch('一', '二', '三', '四'), '罚款五百元', '移送起诉', '逮捕')


# ================================================================ crime.case
@T('crime.case', 'table', key=2, names='案件台账,ajtz,违法人员')
def crime_ledger(c):
    rows, pol = [], [c.X().name for _ in range(3)]
    for p in c.events(c.ppl(5, 36), 6, 44):
        t = c.t()
        g = c.ch(REG)
        rows.append([ajbh(c, g, t), p.name, p.id, c.ch(CRIMES), c.d(t), g[2] + '公安局' + g[3] + '分局', c.ch(pol), fate(c)])
    c.table(c.hdr('案件编号,嫌疑人,身份证号,案由,立案时间,办案单位,办案民警,处理结果', 'case_no,suspect,id_no,charge,filed_date,office,officer,disposal', 'AJBH,XYR,SFZH,AY,LASJ,BADW,BAMJ,CLJG'), rows)


@T('crime.case', 'table', key=1, names='QKRY,前科人员,xdry')
def crime_prior(c):
    rows = []
    for p in c.events(c.ppl(8, 38), 8, 50):
        g = c.ch(REG)
        t = c.t()
        rows.append([p.name, p.id, p.nat, p.addr, c.ch('前科', '前科', '涉毒人员', '刑满释放', '行政拘留'), c.ch(CRIMES + ['吸毒', '容留他人吸毒']), c.d(t), g[2] + g[3] + '派出所', fate(c)])
    c.table(c.hdr('姓名,身份证,民族,户籍地,人员类别,违法犯罪事实,查获时间,查获单位,处理', '', 'XM,SFZH,MZ,HJD,RYLB,WFFZSS,CHSJ,CHDW,CL'), rows, none=.2)


@T('crime.case', 'struct', mark=r'<XM>([^<]+)</XM>|<ZYRY [^>]*?\bXM="([^"]+)"', names='jgs_zyry,KSS,detainees')
def crime_detain_xml(c):
    o, h = [], c.ch(REG)
    for p in c.events(c.ppl(3, 20), 3, 20, group=True)[:]:
        t = c.t()
        o.append(dict(RYBH=h[0] + '111' + t.strftime('%Y%m%d') + '%04d' % c.r.randint(13, 480), XM=p.name, SFZH=p.id, AY=c.ch(CRIMES), RSRQ=t.strftime('%Y-%m-%d'), BADW=h[2] + h[3] + '分局刑警大队', SSJD=c.ch('侦查', '起诉', '一审', '已决'), KSS=h[2] + '看守所'))
    c.xml('ZYRYXX', 'ZYRY', o)


@T('crime.case', 'struct', mark=r'(?m)^(?:被告人|罪犯姓名)[：:= ]+' + N, names='判决摘录,sentence_index,案卷索引')
def crime_kv(c):
    o, k = [], c.ch('被告人', '罪犯姓名')
    for p in c.events(c.ppl(2, 14), 3, 18):
        g, t = c.ch(REG), c.t()
        o.append({'案号': court(c, g, t), k: p.name, '公民身份号码': p.id, '出生地': p.home, '罪名': c.ch(CRIMES) + '罪', '判决日期': c.d(t), '刑期': '有期徒刑%d个月' % c.r.randint(6, 60), '辩护人': c.X().name})
    c.kv(o)


@T('crime.case', 'struct', mark=r'"(?:suspect|xyrxm)": ?"([^"]+)"', names='jwpt,case_api,afis')
def crime_jsonl(c):
    o, k = [], c.ch('suspect', 'xyrxm')
    for p in c.events(c.ppl(3, 18), 4, 30):
        g, t, v = c.ch(REG), c.t(), c.X()
        o.append({'caseNo': ajbh(c, g, t), k: p.name, 'idCard': p.id, 'charge': c.ch(CRIMES), 'filedAt': c.f(t), 'dept': g[3] + '分局', 'victim': {'name': v.name, 'tel': v.mob}, 'measure': fate(c)})
    c.jsl(o)


@T('crime.case', 'prose', mark=r'(?m)^[一二三四五六七八九十]+、.*?违法嫌疑人' + N, names='警情通报,每周案件,weekly')
def crime_weekly(c):
    g, a = c.ch(REG), c.X()
    z = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split()
    L = ['%s公安局%s分局一周查处情况（内部）' % (g[2], g[3]), '编发：%s   值班电话：%s' % (a.name, c.office(g)), '']
    t0 = c.t()
    for i, p in enumerate(c.ppl(2, 12)):
        c.rec(p)
        t, v = t0 + D.timedelta(hours=c.r.randint(0, 11) + 12 * i), c.X()
        cr = c.ch('盗窃', '故意伤害', '寻衅滋事', '诈骗', '敲诈勒索')
        L.append('%s、%s，接报警人%s报案，经查系%s案（%s），抓获违法嫌疑人%s（%s，身份证号%s，住%s），%s已被%s。' % (z[i], t.strftime('%m月%d日'), v.name, cr, ajbh(c, g, t), p.name, p.sex, p.id, p.addr, p.he, c.ch('行政拘留十日', '刑事拘留', '取保候审', '逮捕')))
        if c.r.random() < .3:
            L.append('报警人电话%s，损失已部分追回。' % v.mob)
    c.text('\n'.join(L), docx=.4)


@T('crime.case', 'prose', mark=N + r'(?:\w{17}[\dXx])? ?(?:有案底|有前科)', names='背调群,background_check,入职审查', uses=1)
def crime_bgcheck(c):
    L, h = [], c.X()
    t = c.t(h=(9, 11))
    L += ['%s %s' % (h.name, t.strftime('%H:%M')), '这批司机和保安都查一遍，有问题的直接发我']
    for p in c.ppl(2, 11):
        c.rec(p)
        t += D.timedelta(minutes=c.r.randint(2, 24))
        y = c.t()
        L += ['老陈背调 %s' % t.strftime('%H:%M'), c.ch('%s%s 有案底，%s因%s被%s判了%s' % (p.name, p.id, c.d(y), c.ch(CRIMES), c.ch(REG)[3] + '法院', c.ch('拘役四个月', '一年缓刑两年', '有期徒刑十个月')),
                                                   '%s%s 有前科，%s，%s，%s，案号%s' % (p.name, p.id, c.d(y), c.ch(CRIMES), fate(c), court(c, c.ch(REG), y)))]
        if c.r.random() < .4:
            L += ['%s %s' % (h.name, (t + D.timedelta(minutes=1)).strftime('%H:%M')), c.ch('不要', '这个刷掉', '好，知道了')]
    c.text('\n'.join(L))


# ================================================================ property.housing
def cert(c, g, t):
    return c.ch('%s（%d）%s不动产权第%07d号' % (PROV1[g[1]], max(t.year, 2016), g[2], c.r.randint(11023, 998001)), '%s（%d）%s%s不动产权第%07d号' % (PROV1[g[1]], max(t.year, 2016), g[2], g[3], c.r.randint(11023, 998001)))


def unit(c, g):
    return g[0] + '%03d%03d' % (c.r.randint(1, 40), c.r.randint(1, 30)) + 'GB' + '%05d' % c.r.randint(1, 400) + 'F' + '%04d%04d' % (c.r.randint(1, 60), c.r.randint(1, 400))


def bld(c):
    return '%d栋%d单元%d室' % (c.r.randint(1, 26), c.r.randint(1, 4), c.r.randint(1, 28) * 100 + c.r.randint(1, 6))


@T('property.housing', 'table', key=0, names='业主资料,owners,业主名册')
def house_owners(c):
    e, rows, ag = c.ch(ESTS), [], [c.X().name for _ in range(3)]
    for p in c.events(c.ppl(8, 40), 8, 46, group=False):
        rows.append([p.name, p.mob, e + bld(c), '%.2f' % (c.r.randint(4500, 21000) / 100), p.id, c.ch('住宅', '住宅', '商铺', '车位'), c.ch(ag)])
    c.table(c.hdr('业主姓名,手机,房号,建筑面积,身份证号,用途,置业顾问', 'owner,mobile,unit,area,id_no,usage,sales_agent', 'YZXM,SJ,FH,JZMJ,SFZH,YT,ZYGW'), rows, title=c.ch(None, e + '业主名册'))


@T('property.housing', 'table', key=2, names='bdc_export,登记簿,BDCQ')
def house_registry(c):
    rows = []
    for p in c.events(c.ppl(5, 28), 6, 40):
        t = c.t(c.r.randint(2016, 2023))
        rows.append([unit(c, p.reg), p.name, p.id, cert(c, p.reg, t), p.reg[2] + p.reg[3] + c.ch(ESTS) + bld(c), '%.2f' % (c.r.randint(4500, 21000) / 100), c.ch('单独所有', '共同共有'), c.d(t)])
    c.table(c.hdr('不动产单元号,权利人,证件号,不动产权证号,坐落,面积,共有情况,登记时间', 'property_unit_no,obligee,id_no,certificate_no,location,area,ownership,register_time', 'BDCDYH,QLR,ZJH,BDCQZH,ZL,MJ,GYQK,DJSJ'), rows)


@T('property.housing', 'table', key=0, names='豪宅业主,yz_2600,名单', uses=1)
def house_dash(c):
    rows = []
    for p in c.events(c.ppl(8, 40), 8, 50, group=False):
        rows.append([p.name, p.id, p.mob, p.reg[2] + c.ch(ESTS) + bld(c), '%d平' % c.r.randint(70, 320), '%d万' % c.r.randint(90, 1800)])
    c.table('业主,身份证,电话,房产,面积,购入价'.split(','), rows, 'dash4 dash4 pipe csv', none=.4)


@T('property.housing', 'struct', mark=r'"(?:qlrmc|obligee)": ?"([^"]+)"', names='bdc_query,house_api,fcxx')
def house_json(c):
    o, k = [], c.use % 2
    for p in c.events(c.ppl(2, 16), 3, 26):
        t = c.t(c.r.randint(2016, 2023))
        o.append(dict(qlrmc=p.name, zjh=p.id, bdcqzh=cert(c, p.reg, t), bdcdyh=unit(c, p.reg), zl=p.reg[2] + c.ch(ESTS) + bld(c), djsj=c.d(t), dyqr=c.ch(BANKS)[0] + p.reg[3] + '支行') if k else
                 dict(obligee=p.name, phone=p.mob, house=c.ch(ESTS) + bld(c), cert_no=cert(c, p.reg, t), area=round(c.r.uniform(50, 190), 2), registered=c.d(t)))
    (c.jsl(o) if k else c.js({'success': True, 'result': o}))


@T('property.housing', 'struct', mark=r'(?m)^(?:权利人|产权人|房屋所有权人)[：:= ]+' + N, names='房屋登记簿,查档结果,fdc')
def house_kv(c):
    o, k = [], c.ch('权利人', '产权人', '房屋所有权人')
    for p in c.events(c.ppl(2, 12), 2, 16):
        t, b = c.t(c.r.randint(2016, 2023)), c.X()
        o.append({k: p.name, '公民身份号码': p.id, '坐落': p.reg[2] + p.reg[3] + c.ch(ESTS) + bld(c), '证号': cert(c, p.reg, t), '建筑面积': '%.2f㎡' % c.r.uniform(45, 180), '登记日期': c.d(t), '抵押情况': c.ch('无', '已抵押给%s' % c.ch(BANKS)[0]), '查档人': b.name})
    c.kv(o)


@T('property.housing', 'prose', mark=r'(?m)^房产\d+[：:]', names='名下房产,house_check,查房结果')
def house_trader(c):
    L = ['查房服务，一人一城二百，全国五百。以下是这周出的单，样板给新客户看', '']
    for p in c.ppl(1, 7):
        L.append('%s %s %s 名下：' % (p.name, p.id, p.mob))
        for i in range(c.r.randint(1, 4)):
            c.rec(p)
            t = c.t(c.r.randint(2016, 2023))
            L.append('房产%d：%s%s%s，%.1f平，%s，证号%s，%s登记' % (i + 1, p.reg[2], c.ch(ESTS), bld(c), c.r.uniform(40, 200), c.ch('有贷款', '无抵押', '共有'), cert(c, p.reg, t), c.d(t)))
        L.append('')
    c.text('\n'.join(L + ['客服QQ邮箱 %s' % c.X().email]))


@T('property.housing', 'prose', mark=r'户主' + N + r'，', names='拆迁摸底,入户调查,village_survey', uses=2)
def house_village(c):
    a, g = c.X(), c.ch(REG)
    L = ['%s%s旧改片区入户摸底记录' % (g[2], g[3]), '调查员：%s（%s）' % (a.name, a.mob), '']
    for p in c.ppl(2, 14):
        c.rec(p)
        s = '%d号' % c.r.randint(2, 160)
        L.append(c.ch('%s房屋，户主%s，身份证%s，砖混两层，房产证记载面积%.1f平方米，另有自建部分，电话%s。' % (s, p.name, p.id, c.r.uniform(60, 260), p.mob),
                      '%s，户主%s，%s，证载面积%.1f，实测大一些，本人不在家，是邻居%s开的门，身份证号事后电话核对为%s。' % (s, p.name, p.sex, c.r.uniform(60, 260), c.X().name, p.id),
                      '%s瓦房一处，户主%s，身份证%s，有集体土地使用证和房产证，同意签约，联系%s。' % (s, p.name, p.id, p.mob)))
    c.text('\n'.join(L), docx=.4)


# ================================================================ property.rental
@T('property.rental', 'table', key=1, names='出租屋登记,czw,流动人口租住')
def rent_police(c):
    rows, g = [], c.ch(REG)
    lords = [c.X() for _ in range(4)]
    for p in c.events(c.ppl(6, 38), 6, 42, group=False):
        l, t = c.ch(lords), c.t()
        rows.append([g[3] + c.ch(ROADS) + '%d号%d房' % (c.r.randint(2, 200), c.r.randint(101, 809)), p.name, p.id, p.mob, p.home, c.d(t), l.name, l.mob])
    c.table(c.hdr('出租屋地址,承租人,身份证号,联系电话,户籍地,起租日期,房东,房东电话', 'address,tenant,id_card,phone,hometown,lease_start,landlord,landlord_phone', 'CZWDZ,CZR,SFZH,LXDH,HJD,QZRQ,FD,FDDH'), rows)


@T('property.rental', 'table', key=0, names='租约台账,lease_book,公寓租客')
def rent_ledger(c):
    rows, e = [], c.ch(ESTS)
    for p in c.events(c.ppl(5, 30), 5, 34, group=False):
        t = c.t()
        rows.append([p.name, p.mob, e + bld(c), c.d(t), c.d(t + D.timedelta(days=364)), c.r.randint(12, 90) * 100, c.ch('押一付三', '押一付一', '半年付'), p.id])
    c.table(c.hdr('租客,手机,房间,起租,到期,月租,付款方式,身份证', 'tenant,mobile,room,lease_start,lease_end,rent,pay_mode,id_no'), rows, title=c.ch(None, e + '公寓租约台账'))


@T('property.rental', 'struct', mark=r'(?m)^(?:  - |    )(?:tenant|承租人): ' + N, names='leases,租赁合同,contracts')
def rent_yaml(c):
    o, k = [], c.ch('tenant', '承租人')
    zh = k != 'tenant'
    for p in c.events(c.ppl(2, 14), 2, 18):
        t, l = c.t(), c.X()
        e = {'合同编号' if zh else 'contract_no': 'ZL' + t.strftime('%Y%m') + c.digits(4), k: p.name, '证件号' if zh else 'tenant_id': p.id, '出租人' if zh else 'landlord': l.name, '出租人电话' if zh else 'landlord_tel': l.mob,
             '房屋坐落' if zh else 'location': p.reg[2] + c.ch(ESTS) + bld(c), '租期起' if zh else 'lease_start': c.d(t), '月租金' if zh else 'rent': c.r.randint(8, 90) * 100}
        o.append(e)
    c.yml('合同' if zh else 'leases', o)


@T('property.rental', 'struct', mark=r'"(?:renterName|zk_name)": ?"([^"]+)"', names='rent_orders,长租公寓,apartment')
def rent_jsonl(c):
    o, k = [], c.ch('renterName', 'zk_name')
    for p in c.events(c.ppl(3, 20), 4, 30):
        t = c.t()
        o.append({'leaseId': 'L' + c.digits(7), k: p.name, 'idNo': p.id, 'mobile': p.mob, 'house': p.reg[2] + c.ch(ESTS) + bld(c), 'leaseStart': c.d(t), 'leaseEnd': c.d(t + D.timedelta(days=181)), 'monthlyRent': c.r.randint(12, 80) * 100, 'deposit': c.r.randint(12, 80) * 100})
    c.jsl(o)


@T('property.rental', 'prose', mark=r'租给(?:了)?' + N, names='房东记账,收租日记,rent_diary')
def rent_diary(c):
    L, me = [], c.X()
    for p, t in zip(*(lambda ps: (ps, c.times(len(ps))))(c.ppl(2, 10))):
        c.rec(p)
        n = '%d0%d' % (c.r.randint(2, 8), c.r.randint(1, 8))
        L.append(c.ch('%s 晴\n%s室今天租给%s，身份证看过了%s，月租%d，押一付一，钥匙给了两把，电话%s。' % (c.d(t), n, p.name, p.id, c.r.randint(8, 40) * 100, p.mob),
                      '%s\n下午把%s的单间租给了%s（%s），签一年，每月%d元水电另算，中介%s带来的，中介费一半。' % (c.d(t), n, p.name, p.id, c.r.randint(8, 40) * 100, c.X().name),
                      '%s 雨\n%s租给了%s，老家%s，身份证号%s，租金%d按季付，手机%s。' % (c.d(t), n, p.name, p.reg[2], p.id, c.r.randint(8, 40) * 100, p.mob)))
        L.append('')
    L.append('另记：水管师傅%s电话%s，换水表找他。' % (me.name, me.mob))
    c.text('\n'.join(L))


@T('property.rental', 'prose', mark=r'承租方' + N + r'（', names='租赁备案公示,备案汇总,filing')
def rent_filing(c):
    g, L = c.ch(REG), []
    L += ['%s%s房屋租赁登记备案情况（内部流转）' % (g[2], g[3]), '咨询电话 %s' % c.office(g), '']
    for i, p in enumerate(c.events(c.ppl(2, 12), 2, 16)):
        t, l = c.t(), c.X()
        L.append('%d. 备案号%s：出租方%s将位于%s%s的房屋出租，承租方%s（身份证%s），租期自%s起%s，月租金%d元。' % (i + 1, '租备' + c.digits(8), l.name, c.ch(ESTS), bld(c), p.name, p.id, c.d(t), c.ch('一年', '两年', '六个月'), c.r.randint(12, 80) * 100))
    c.text('\n'.join(L), docx=.5)


@T('property.rental', 'prose', mark=r'租客是?' + N + r'[，,]', names='网格巡查,grid_patrol,走访', uses=1)
def rent_grid(c):
    w, t = c.X(), c.t()
    L = ['网格员%s %s走访出租户情况' % (w.name, c.d(t)), '']
    for p in c.ppl(2, 12):
        c.rec(p)
        L.append('%s%s，租客是%s，%s人，身份证%s，%s搬来的，房租每月%d元，房东%s%s。' % (c.ch(ESTS), bld(c), p.name, p.reg[2], p.id, c.ch('上个月', '今年三月', '去年底', '半年前'), c.r.randint(6, 45) * 100, c.X().name, c.ch('住楼下', '在外地', '已电话告知', '说合同到年底')))
    L += ['', '已提醒电动车不要进楼。']
    c.text('\n'.join(L), docx=.3)


# ================================================================ bank.account
@T('bank.account', 'table', key=1, names='开户清单,accounts,khqd')
def acc_branch(c):
    rows, m = [], [c.X().name for _ in range(3)]
    for p in c.events(c.ppl(6, 36), 6, 40):
        rows.append([c.digits(8), p.name, p.id, p.card, p.bank[0] + p.reg[2] + p.reg[3] + '支行', c.d(c.t()), p.mob, c.ch('正常', '正常', '睡眠', '挂失'), c.ch(m)])
    seen = set()
    for q in rows:                       # a second account of a person has another card
        if q[3] in seen:
            p = next(x for x in c.who if x.name == q[1])
            q[3] = c.val('bank.card', c.v_card(p.bank))
        seen.add(q[3])
    c.table(c.hdr('客户号,户名,证件号码,卡号,开户行,开户日期,手机,账户状态,客户经理', 'cust_no,acct_name,cert_no,card_no,branch,open_date,mobile,acct_status,manager', 'KHH,HM,ZJHM,KH,KHX,KHRQ,SJH,ZHZT,KHJL'), rows)


@T('bank.account', 'table', key=1, names='代发卡号,工资卡,payroll_cards')
def acc_payroll(c):
    rows = []
    for i, p in enumerate(c.events(c.ppl(8, 40), 1, 1, group=True)):
        rows.append([i + 1, p.name, p.card, p.bank[0] + p.reg[2] + c.ch(ROADS)[:2] + '支行', p.id, c.ch('生产部', '仓储部', '行政部', '品质部', '销售部')])
    w = c.X()
    c.table(c.hdr('序号,姓名,银行卡号,开户行,身份证号码,部门', 'no,name,bank_card,bank_name,id_card,dept'), rows, title=c.ch(None, '员工工资卡信息采集表', '员工工资卡信息采集表（收集人：%s）' % w.name))


@T('bank.account', 'struct', mark=r'"(?:holder|accName)": ?"([^"]+)"', names='bindcard,user_cards,pay_bind')
def acc_json(c):
    o, k = [], c.ch('holder', 'accName')
    for p in c.events(c.ppl(3, 20), 1, 1, group=True):
        o.append({'uid': int(c.digits(7)), k: p.name, 'certNo': p.id, 'cardNo': p.card, 'bankName': p.bank[0], 'reservedMobile': p.mob, 'cardType': c.ch('DEBIT', 'DEBIT', 'CREDIT'), 'status': 'BOUND'})
    (c.jsl(o) if c.use % 2 else c.js(o))


@T('bank.account', 'struct', mark=r'(?m)acctName=([^&| ]+)', names='kyc.log,四要素鉴权,auth4')
def acc_log(c):
    L = []
    ps = c.events(c.ppl(4, 22), 1, 1, group=True)
    for p, t in zip(ps, c.times(len(ps))):
        L.append('%s INFO [verify4-%d] req acctName=%s&certNo=%s&cardNo=%s&mobile=%s rsp code=0000 msg=一致 bank=%s' % (t.strftime('%Y-%m-%d %H:%M:%S,') + c.digits(3), c.r.randint(1, 9), p.name, p.id, p.card, p.mob, p.bank[0]))
    c.text('\n'.join(L), 'log', 'log')


@T('bank.account', 'prose', mark=r'(?m)^(?:户名|我是)?' + N + r'[，,。 ].{0,12}(?:卡号|账号)', names='收账号,群接龙,card_collect', uses=2)
def acc_chat(c):
    f = c.X()
    t = c.t(h=(9, 9))
    L = ['%s(财务) %s' % (f.name, t.strftime('%H:%M')), '还没交银行卡的把户名、卡号、开户行发出来，我登记到系统里，名字要和身份证一致']
    for p in c.ppl(2, 16):
        c.rec(p)
        t += D.timedelta(minutes=c.r.randint(1, 18))
        card = p.card
        if c.r.random() < .3:
            card = c.val('bank.card', ' '.join(card[i:i + 4] for i in range(0, len(card), 4)))
        L += ['%s %s' % (c.nick(), t.strftime('%H:%M')),
              c.ch('%s，%s卡号%s，开户行%s支行' % (p.name, p.bank[0], card, p.reg[3]), '户名%s，账号%s，%s%s支行，身份证%s' % (p.name, card, p.bank[0], p.reg[2], p.id), '我是%s，卡号 %s %s，手机%s' % (p.name, card, p.bank[0], p.mob))]
    c.text('\n'.join(L))


@T('bank.account', 'prose', mark=r'户名' + N + r'，(?:卡号|账号)', names='协助冻结,查控反馈,freeze')
def acc_freeze(c):
    a, b, g, t = c.X(), c.X(), c.ch(REG), c.t()
    L = ['协助查询财产通知书附页', '', '    %s人民法院因执行案件需要，请贵行协助查询下列开户信息，承办人%s、书记员%s，联系电话%s。' % (g[3], a.name, b.name, c.office(g)), '']
    for i, p in enumerate(c.ppl(2, 12)):
        c.rec(p)
        L.append('    %d．户名%s，%s%s，开户行%s%s支行，身份证件号码%s，%s开立。' % (i + 1, p.name, c.ch('卡号', '账号'), p.card, p.bank[0], p.reg[2], p.id, c.d(c.t())))
    L += ['', '    申请执行人%s。' % c.X().name]
    c.text('\n'.join(L), docx=.5)


@T('bank.account', 'table', key=0, names='四件套,料,card_set', uses=1)
def acc_dash(c):
    rows = []
    for p in c.events(c.ppl(6, 40), 1, 1, group=True):
        rows.append([p.name, p.id, p.card, p.mob, p.bank[0]])
    c.table('姓名,身份证,卡号,预留手机,银行'.split(','), rows, 'dash4 dash4 pipe tsv', none=.6)


# ================================================================ bank.balance
@T('bank.balance', 'table', key=1, names='存款余额,balance,大额客户')
def bal_big(c):
    rows, m = [], [c.X().name for _ in range(3)]
    d_ = c.d(c.t())
    for p in c.events(c.ppl(5, 36), 1, 1, group=True):
        rows.append([p.card, p.name, p.id, c.money(20000, 3000000), c.ch('活期', '定期一年', '大额存单', '理财'), d_, p.mob, c.ch(m)])
    c.table(c.hdr('卡号,客户姓名,身份证号,账户余额,产品,余额日期,联系电话,客户经理', 'card_no,cust_name,id_no,balance,product,as_of,mobile,manager', 'KH,KHXM,SFZH,ZHYE,CP,YERQ,LXDH,KHJL'), rows)


@T('bank.balance', 'table', key=0, names='四大行余额,yue,四行存款')
def bal_four(c):
    rows = []
    for p in c.events(c.ppl(2, 14), 1, 1, group=True):
        c.recs -= 1
        for b in c.r.sample(['工商银行', '农业银行', '中国银行', '建设银行'], c.r.randint(1, 4)):
            c.rec(p)
            rows.append([p.name, p.id, b, '尾号' + c.digits(4), c.money(10, 400000), c.d(c.t())])
    c.table('姓名,身份证号,银行,账户,存款余额(元),查询日期'.split(','), rows)


@T('bank.balance', 'struct', mark=r'"(?:custName|khmc)": ?"([^"]+)"', names='acct_balance,ye_query,core_resp')
def bal_json(c):
    o, k = [], c.ch('custName', 'khmc')
    for p in c.events(c.ppl(3, 24), 1, 1, group=True):
        o.append({k: p.name, 'certNo': p.id, 'acctNo': p.card, 'balance': c.money(10, 300000), 'availableBalance': c.money(5, 9000), 'currency': 'CNY', 'asOf': c.f(c.t())})
    (c.jsl(o) if c.use % 2 else c.js({'retCode': '000000', 'list': o}))


@T('bank.balance', 'struct', mark=r'(?m)^(?:户名|客户)[：:= ]+' + N, names='余额查询,ye_print,账户查询回执')
def bal_kv(c):
    o, k, w = [], c.ch('户名', '客户'), c.X()
    for p in c.events(c.ppl(2, 14), 1, 1, group=True):
        o.append({k: p.name, '证件号码': p.id, '卡号': p.card, '开户行': p.bank[0] + p.reg[2] + '分行', '币种': '人民币', '余额': c.money(50, 500000) + '元', '查询时间': c.f(c.t()), '柜员': w.name})
    c.kv(o)


@T('bank.balance', 'struct', mark=r'(?m)QRYBAL .*?name=([^|]+)\|', names='host.log,qrybal,esb_trace')
def bal_log(c):
    L = []
    ps = c.events(c.ppl(3, 22), 1, 1, group=True)
    for p, t in zip(ps, c.times(len(ps))):
        L.append('%s|QRYBAL trx=%s|name=%s|idno=%s|card=%s|balance=%s|ccy=CNY|ret=0' % (t.strftime('%Y%m%d %H:%M:%S'), 'T' + c.digits(8), p.name, p.id, p.card, c.money(10, 200000)))
        if c.r.random() < .25:
            L.append('%s|HEARTBT seq=%s|ret=0' % (t.strftime('%Y%m%d %H:%M:%S'), c.digits(6)))
    c.text('\n'.join(L), 'log', 'log')


@T('bank.balance', 'prose', mark=r'(?m)^' + N + r' \d{17}[\dXx].*?余额', names='查余额回复,yue_chat,银行查询单', uses=1)
def bal_trader(c):
    L = ['%s 余额单，一户六百，出结果再付' % c.ch('工农中建', '四大行', '全行'), '昨天的结果统一发：', '']
    for p in c.ppl(2, 16):
        c.rec(p)
        L.append('%s %s %s 尾号%s 余额%s元，%s' % (p.name, p.id, p.bank[0], p.tail, c.money(10, 600000), c.ch('有理财', '存折户', '正常户', '信用卡另算')))
    L += ['', '急单加群主微信，手机%s同号' % c.X().mob]
    c.text('\n'.join(L))


@T('bank.balance', 'prose', mark=r'客户' + N + r'[（(，]', names='客户维护,行长汇报,memo')
def bal_memo(c):
    m, b = c.X(), c.X()
    L = ['%s行长：' % b.name, '    本月重点客户资金情况汇报如下，均为昨日日终数。', '']
    for p in c.ppl(2, 10):
        c.rec(p)
        L.append('    客户%s（卡号%s），账户余额%s万元，%s，联系电话%s。' % (p.name, p.card, c.money(20, 900), c.ch('定期下周到期，准备转大额存单', '有转走到他行的迹象', '刚卖房，资金较稳定', '对利率不满'), p.mob))
    L += ['', '    %s' % m.name, '    %s' % c.d(c.t())]
    c.text('\n'.join(L), docx=.5)


# ================================================================ bank.transaction
MEMO = '转账 消费 工资 ATM取款 快捷支付 跨行转出 利息 还款 代发 柜面存款'.split()


@T('bank.transaction', 'table', mark='rows', names='借记账户历史明细,hisdetail,流水')
def txn_icbc(c):
    p = c.P()
    peers = [c.X() for _ in range(c.r.randint(2, 6))]
    rows, b = [], c.r.randint(2000, 90000)
    for t in c.times(c.r.randint(6, 50)):
        c.rec(p)
        q, m = c.ch(peers), c.r.randint(-3000, 4000) + .25
        b = abs(b + m)
        rows.append([c.d(t), c.ch(MEMO), '%+.2f' % m, '%.2f' % b, q.name, q.card if c.r.random() < .8 else '', c.ch('网上银行', '手机银行', '柜面', '快捷支付')])
    c.table(c.hdr('交易日期,摘要,收入/支出金额,余额,对方户名,对方账号,渠道'), rows, 'csv tsv html fixed xlsx md', title='%s借记账户历史明细（电子版）  户名：%s  卡号：%s  证件号码：%s' % (p.bank[0], p.name, p.card, p.id))


@T('bank.transaction', 'table', key=2, names='资金流水,zjls,多人流水')
def txn_multi(c):
    rows = []
    for p in c.events(c.ppl(3, 12), 10, 60, group=None):
        q = c.X()
        rows.append([c.f(c.t()), p.name, p.card, c.ch('借', '贷'), c.money(), c.money(100, 90000), q.name, q.card, c.ch(MEMO)])
    c.table(c.hdr('交易时间,户名,卡号,借贷标志,交易金额,余额,对方户名,对方账号,摘要', 'trans_time,acct_name,card_no,dc_flag,amount,balance,opp_name,opp_acct,summary', 'JYSJ,HM,KH,JDBZ,JYJE,YE,DFHM,DFZH,ZY'), rows)


@T('bank.transaction', 'table', names='微信支付账单,wxzd,账单', uses=1)
def txn_wechat(c):
    p, rows = c.P(), []
    ts = c.times(c.r.randint(6, 45))
    for t in reversed(ts):
        c.rec(p)
        rows.append([t.strftime('%Y-%m-%d %H:%M:%S'), c.ch('商户消费', '转账', '微信红包', '扫二维码付款'), c.X().name if c.r.random() < .5 else c.ch('美团', '滴滴出行', '便利蜂', '中国石化', '早餐店'), c.ch('/', '餐饮', '话费', '打车'), c.ch('支出', '支出', '收入'), '¥' + c.money(1, 900), c.ch('零钱', p.bank[0] + '(' + p.tail + ')'), c.ch('支付成功', '已转账', '对方已收钱')])
    c.table('交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态'.split(','), rows, 'csv csv xlsx tsv', title='微信支付账单明细 微信实名：%s 身份证：%s 手机：%s' % (p.name, p.id, p.mob))


@T('bank.transaction', 'struct', mark=r'"(?:payerName|zhmc)": ?"([^"]+)"', names='trans,jyls,payment_flow')
def txn_json(c):
    o, k = [], c.ch('payerName', 'zhmc')
    for p in c.events(c.ppl(2, 12), 5, 40):
        q = c.X()
        o.append({'serial': 'S' + c.digits(9), k: p.name, 'payerCard': p.card, 'payerCert': p.id, 'amount': c.money(), 'balance': c.money(10, 90000), 'oppName': q.name, 'oppAcct': q.card, 'tradeTime': c.f(c.t()), 'memo': c.ch(MEMO)})
    (c.jsl(o) if c.use % 2 else c.js({'total': len(o), 'rows': o}))


@T('bank.transaction', 'struct', mark=r'(?m)POSTED .*?holder=([^ ]+)', names='core_journal,posting.log,记账流水日志')
def txn_journal(c):
    ev = c.events(c.ppl(3, 16), 5, 34, group=False)
    L = []
    for p, t in zip(ev, c.times(len(ev))):
        q = c.X()
        L.append('%s POSTED seq=%s holder=%s card=%s %s=%s bal=%s opp=%s/%s memo=%s' % (t.strftime('%Y-%m-%d %H:%M:%S'), 'J' + c.digits(7), p.name, p.card, c.ch('debit', 'credit'), c.money(), c.money(50, 90000), q.name, q.card, c.ch(MEMO)))
        if c.r.random() < .25:
            L.append('%s BATCH checkpoint ok lag=%dms' % (t.strftime('%Y-%m-%d %H:%M:%S'), c.r.randint(1, 90)))
    c.text('\n'.join(L), 'log', 'log')


@T('bank.transaction', 'prose', mark=r'(?:转给|汇给|打给)', names='资金分析,涉案资金,flow_report', uses=2)
def txn_report(c):
    a = c.X()
    L = ['涉案资金流向分析（办案人：%s）' % a.name, '']
    for p in c.ppl(1, 4):
        L.append('%s（身份证号%s）持有的%s卡%s：' % (p.name, p.id, p.bank[0], p.card))
        for t in c.times(c.r.randint(2, 8)):
            c.rec(p)
            q = c.X()
            L.append('%s，%s%s%s元，收款卡%s，%s。' % (c.f(t), c.ch('转给', '汇给', '打给'), q.name, c.money(500, 200000), q.card, c.ch('摘要“货款”', '无摘要', '网银渠道', '手机银行操作')))
        L.append('')
    c.text('\n'.join(L), docx=.4)


@T('bank.transaction', 'prose', mark=r'(?m)^\d+[.、].*?元', names='离婚材料,举证清单,evidence_list')
def txn_letter(c):
    p, me = c.P(), c.X()
    L = ['证据说明（三）', '', '    被告%s，身份证号%s，其名下%s账户（卡号%s）在婚姻存续期间有以下大额交易，证明其转移共同财产：' % (p.name, p.id, p.bank[0], p.card), '']
    for i, t in enumerate(c.times(c.r.randint(2, 10))):
        c.rec(p)
        L.append('%d. %s%s%s元，%s。' % (i + 1, c.d(t), c.ch('转账支出', '取现', '刷卡消费', '手机银行汇出'), c.money(2000, 300000), c.ch('对方户名%s' % c.X().name, '交易后余额%s元' % c.money(10, 5000), '地点为%s' % c.ch(REG)[2])))
    L += ['', '    原告：%s' % me.name, '    原告联系电话：%s' % me.mob]
    c.text('\n'.join(L), docx=.5)
