"""driving licence, vehicle, call records, messages, location, persons, bare lists"""
from base import *
N = r'([\u4e00-\u9fa5]{2,3})'


# ================================================================ driving.licence
def iss(c, p, a, b):
    return c.t(max(p.dob.year + 19, c.r.randint(a, b)))


def arch(c, g):
    return g[0][:4] + c.digits(8)


ZJ = 'C1 C1 C1 C2 B2 A2 A1 B1 C1E C1D'.split()


@T('driving.licence', 'table', key=0, names='驾驶人信息,JSZ,drivers')
def lic_table(c):
    rows = []
    for p in c.events(c.ppl(6, 40), 1, 1, group=True):
        rows.append([p.name, p.id, arch(c, p.reg), c.ch(ZJ), c.d(iss(c, p, 2000, 2018)), p.reg[2] + '公安局交通警察支队', c.r.randint(0, 11), p.mob])
    c.table(c.hdr('姓名,驾驶证号,档案编号,准驾车型,初次领证日期,发证机关,累积记分,联系电话', 'name,licence_no,archives_no,class,issue_date,authority,score,phone', 'XM,JSZH,DABH,ZJCX,CCLZRQ,FZJG,LJJF,LXDH'), rows, none=.2)


@T('driving.licence', 'table', key=1, names='学员台账,jiaxiao,驾校拿证')
def lic_school(c):
    rows, co = [], [c.X() for _ in range(3)]
    for p in c.events(c.ppl(6, 30), 1, 1, group=True):
        k = c.ch(co)
        rows.append([c.d(c.t()), p.name, p.id, c.ch('C1', 'C1', 'C2', 'B2'), arch(c, p.reg), p.mob, k.name])
    c.table('领证日期,学员姓名,驾驶证号码,准驾车型,档案编号,手机,教练'.split(','), rows, 'csv xlsx md html fixed tsv', title=c.ch(None, '已领驾驶证学员台账'))


@T('driving.licence', 'struct', mark=r'"(?:name|xm)": ?"([^"]+)"', names='ocr_driving_license,jsz_ocr,licence_api')
def lic_json(c):
    o, k = [], c.use % 2
    for p in c.events(c.ppl(2, 20), 1, 1, group=True):
        t = iss(c, p, 2004, 2018)
        o.append({'name': p.name, 'licenseNo': p.id, 'class': c.ch(ZJ), 'archivesNo': arch(c, p.reg), 'firstIssue': t.strftime('%Y-%m-%d'), 'validFrom': t.strftime('%Y-%m-%d'), 'address': p.addr} if k else
                 {'xm': p.name, 'jszh': p.id, 'zjcx': c.ch(ZJ), 'dabh': arch(c, p.reg), 'cclzrq': t.strftime('%Y%m%d'), 'ljjf': c.r.randint(0, 11), 'zt': c.ch('正常', '超分', '逾期未审验')})
    (c.jsl(o) if k else c.js({'code': '1', 'data': o}))


@T('driving.licence', 'struct', mark=r'(?m)^(?:姓名|驾驶人)[：:= ]+' + N, names='驾驶证查询,licence_query,驾驶人档案')
def lic_kv(c):
    o, k = [], c.ch('姓名', '驾驶人')
    for p in c.events(c.ppl(1, 14), 1, 1, group=True):
        o.append({k: p.name, '驾驶证证号': p.id, '准驾车型': c.ch(ZJ), '档案编号': arch(c, p.reg), '初次领证日期': c.d(iss(c, p, 2001, 2018)), '记分': '%d分' % c.r.randint(0, 12), '状态': c.ch('正常', '正常', '逾期未换证')})
    c.kv(o)


@T('driving.licence', 'struct', mark=r'(?m)LIC_CHECK .*?driver=([^ ]+)', names='driver_audit.log,网约车审核,lic_check')
def lic_log(c):
    L = []
    ps = c.events(c.ppl(4, 24), 1, 1, group=True)
    for p, t in zip(ps, c.times(len(ps))):
        L.append('%s LIC_CHECK driver=%s licence=%s class=%s archive=%s first=%s result=%s' % (t.strftime('%Y-%m-%d %H:%M:%S'), p.name, p.id, c.ch(ZJ), arch(c, p.reg), iss(c, p, 2003, 2011).strftime('%Y%m%d'), c.ch('PASS', 'PASS', 'REJECT')))
    c.text('\n'.join(L), 'log', 'log')


@T('driving.licence', 'prose', mark=N + r'的(?:驾驶证|驾照)', names='销分群,车队备案,fleet_note')
def lic_fleet(c):
    w = c.X()
    L = ['运输公司驾驶员证件情况（安全员%s整理，电话%s）' % (w.name, w.mob), '']
    for p in c.ppl(2, 12):
        c.rec(p)
        a = iss(c, p, 2003, 2016).year
        L.append(c.ch('%s的驾驶证号码%s，准驾%s，%d年初次领证，档案编号%s。' % (p.name, p.id, c.ch('A2', 'B2', 'A1A2'), a, arch(c, p.reg)),
                      '%s的驾照是%s，证号%s，档案编号%s，今年已记%d分，%s。' % (p.name, c.ch('A2', 'B2'), p.id, arch(c, p.reg), c.r.randint(1, 9), c.ch('要提醒', '下月换证'))))
    c.text('\n'.join(L), docx=.4)


@T('driving.licence', 'prose', mark=r'(?m)^' + N + r' .*准驾', names='查驾照,jz_chat,代查记录', uses=1)
def lic_trader(c):
    L, t = [], c.t()
    for p in c.ppl(2, 14):
        c.rec(p)
        t += D.timedelta(minutes=c.r.randint(3, 80))
        L += ['%s %s' % (c.ch('兄弟', '老客户', '小马'), t.strftime('%m-%d %H:%M')), c.ch('再查一个驾照', '这个本儿还能用吗', '查下记分和档案'), '车管小王 %s' % (t + D.timedelta(minutes=2)).strftime('%m-%d %H:%M'),
              '%s %s 准驾%s 档案编号%s 剩%d分 有效期到%s' % (p.name, p.id, c.ch(ZJ), arch(c, p.reg), c.r.randint(1, 12), c.d(c.t(c.year + 3))), '']
    c.text('\n'.join(L))


# ================================================================ driving.vehicle
@T('driving.vehicle', 'table', key=1, names='车主资料,CLXX,vehicles')
def car_owners(c):
    rows = []
    for p in c.events(c.ppl(6, 38), 1, 1, group=True):
        rows.append([p.plate, p.name, p.id, p.mob, c.ch(CARS), p.vin, c.ch('G', 'B', 'LJ') + c.digits(6), c.d(c.t(c.r.randint(2008, 2020))), c.ch(COLOR)])
    c.table(c.hdr('号牌号码,车主,身份证号,手机,品牌型号,车辆识别代号,发动机号,初次登记日期,车身颜色', 'plate_no,owner,id_no,mobile,model,vin,engine_no,register_date,color', 'HPHM,SYR,SFZH,SJ,CLPP,CLSBDH,FDJH,CCDJRQ,CSYS'), rows, none=.2)


@T('driving.vehicle', 'table', key=0, names='保险到期,车险名单,insurance_leads')
def car_insure(c):
    rows, s = [], [c.X().name for _ in range(3)]
    for p in c.events(c.ppl(8, 40), 1, 1, group=True):
        rows.append([p.name, p.mob, p.plate, p.vin, c.ch(CARS), c.d(c.t(c.year + 1)), c.ch(s)])
    c.table(c.hdr('车主姓名,电话,车牌号,车架号,车型,保险到期日,跟进人', 'owner,phone,plate,vin,model,insurance_due,sales', ''), rows)


@T('driving.vehicle', 'table', key=2, names='小区停车登记,parking,车位登记', uses=1)
def car_parking(c):
    rows = []
    ps = c.ppl(6, 32)
    for i, p in enumerate(c.events(ps, 1, 1, group=True)):
        rows.append([i + 1, p.plate, p.name, bld(c), p.mob, c.ch(CARS), c.ch(COLOR)])
        if c.r.random() < .15:
            c.rec(p)
            rows.append(['%d-2' % (i + 1), c.val('driving.plate', c.v_plate(p.reg)), p.name, rows[-1][3], p.mob, c.ch(CARS), c.ch(COLOR)])
    c.table('序号,车牌号,车主,房号,联系电话,车型,颜色'.split(','), rows, 'csv xlsx md html fixed tsv', title=c.ch(None, c.ch(ESTS) + '业主车辆登记表'))


def bld(c):
    return '%d栋%d' % (c.r.randint(1, 26), c.r.randint(2, 28) * 100 + c.r.randint(1, 6))


@T('driving.vehicle', 'struct', mark=r'<SYR>([^<]+)</SYR>|<VEH [^>]*?\bSYR="([^"]+)"', names='jdc,VehInfo,机动车')
def car_xml(c):
    o = []
    for p in c.events(c.ppl(3, 22), 1, 1, group=True):
        o.append(dict(HPZL='02', HPHM=p.plate, SYR=p.name, SFZMHM=p.id, CLSBDH=p.vin, CLPP=c.ch(CARS), SYXZ='A', CCDJRQ=c.t(c.r.randint(2008, 2020)).strftime('%Y-%m-%d'), ZT=c.ch('A', 'A', 'B')))
    c.xml('JDCXX', 'VEH', o)


@T('driving.vehicle', 'struct', mark=r'"(?:owner|czxm)": ?"([^"]+)"', names='vehicle_api,4s_customer,cars')
def car_json(c):
    o, k, n = [], c.ch('owner', 'czxm'), c.use % 2
    for p in c.events(c.ppl(3, 22), 1, 1, group=True):
        e = {'plateNo': p.plate, k: p.name, 'vin': p.vin, 'engineNo': c.ch('G', 'B', 'LJ') + c.digits(6), 'model': c.ch(CARS), 'ownerTel': p.mob, 'ownerMail': p.email}
        if n:
            x = c.X()
            e['advisor'] = {'name': x.name, 'tel': x.mob}
        o.append(e)
    (c.jsl(o) if n else c.js({'vehicles': o}))


@T('driving.vehicle', 'prose', mark=r'车主(?:是|为|叫)?' + N + r'[，（,(]', names='挪车求助,查车主,plate_check', uses=2)
def car_chat(c):
    L, t = [], c.t()
    for p in c.ppl(2, 13):
        c.rec(p)
        t += D.timedelta(minutes=c.r.randint(4, 90))
        L += ['%s %s' % (c.ch('大熊', '追风', '老周'), t.strftime('%m/%d %H:%M')), c.ch('帮我看%s是谁的车' % p.plate, '%s，查' % p.plate), '查档-阿飞 %s' % (t + D.timedelta(minutes=3)).strftime('%m/%d %H:%M'),
              c.ch('车主%s，%s，电话%s，%s，车架号%s' % (p.name, p.id, p.mob, c.ch(CARS), p.vin), '车主是%s，身份证%s，%s色%s，车架%s，手机%s' % (p.name, p.id, c.ch(COLOR), c.ch(CARS), p.vin, p.mob)), '']
    c.text('\n'.join(L))


@T('driving.vehicle', 'prose', mark=r'登记所有人(?:为)?' + N + r'[，（]', names='套牌核查,车辆核查,veh_report')
def car_report(c):
    a, L = c.X(), []
    L += ['关于一批车辆登记信息的核查反馈', '经办：%s　联系：%s' % (a.name, c.office()), '']
    for i, p in enumerate(c.ppl(2, 11)):
        c.rec(p)
        L.append('%d. %s小型汽车，%s，车辆识别代号%s，登记所有人%s，身份证号%s，住址%s，状态%s。' % (i + 1, p.plate, c.ch(CARS), p.vin, p.name, p.id, p.addr, c.ch('正常', '逾期未检验', '查封')))
    c.text('\n'.join(L), docx=.5)


# ================================================================ phone.cdr
def dur(c):
    s = c.r.randint(4, 1900)
    return c.ch([str(s), '%d分%d秒' % divmod(s, 60), '00:%02d:%02d' % divmod(s, 60)][c.dk])


@T('phone.cdr', 'table', names='通话详单,CallDetail,话单')
def cdr_bill(c):
    p, rows = c.P(), []
    peers = [c.X() for _ in range(c.r.randint(4, 14))]
    c.dk = c.r.randint(0, 2)
    for t in c.times(c.r.randint(8, 60)):
        c.rec(p)
        s = c.r.randint(4, 1900)
        rows.append([c.f(t), p.city[:-1], c.ch('主叫', '被叫'), c.ch(peers).mob, [str(s), '%d分%d秒' % divmod(s, 60), '00:%02d:%02d' % divmod(s, 60)][c.dk], c.ch('本地', '国内长途', '漫游'), '%.2f' % (c.r.randint(0, 90) / 100)])
    c.table(c.hdr('起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,实收通信费', '', 'QSSJ,TXDD,TXFS,DFHM,TXSC,TXLX,SSTXF'), rows, 'csv tsv xlsx html fixed md pipe', title='机主姓名：%s  证件号码：%s  本机号码：%s  语音详单' % (p.name, p.id, p.mob))


@T('phone.cdr', 'table', key=1, names='多人话单,cdr_multi,tqhd')
def cdr_multi(c):
    rows = []
    for p in c.events(c.ppl(2, 10), 12, 60, group=None):
        q = c.X()
        rows.append([p.name, p.mob, c.ch('主叫', '被叫', '呼转'), q.mob, c.f(c.t()), c.r.randint(3, 1800), p.city[:-1]])
    c.table(c.hdr('机主,机主号码,呼叫类型,对方号码,开始时间,时长(秒),通话地', 'owner,owner_msisdn,call_type,peer_number,start_time,duration,call_place', ''), rows)


@T('phone.cdr', 'table', key=0, names='客户通话记录,call_history,yysbg', uses=1)
def cdr_credit(c):
    rows = []
    for p in c.events(c.ppl(2, 8), 10, 50, group=True):
        q = c.X()
        rows.append([p.id, p.name, p.mob, q.mob if c.r.random() < .8 else q.land, c.ch('呼出', '呼入'), c.f(c.t()), '%ds' % c.r.randint(4, 1500), p.city])
    c.table(c.hdr('id_no,user_name,user_mobile,peer_number,call_direction,call_time,call_duration,call_location', 'id_no,user_name,user_mobile,peer_number,call_direction,call_time,call_duration,call_location'), rows, 'csv sql sqlite tsv pipe semi')


@T('phone.cdr', 'struct', mark=r'"(?:otherNum|peer_num)": ?"', names='voicecall,call_api,crawler_calls')
def cdr_json(c):
    k, us = c.ch('otherNum', 'peer_num'), []
    for p in c.ppl(1, 4):
        calls = []
        for t in c.times(c.r.randint(3, 20)):
            c.rec(p)
            calls.append({'startTime': c.f(t), 'commMode': c.ch('主叫', '被叫'), k: c.X().mob, 'duration': c.r.randint(3, 900), 'location': p.city})
        us.append({'name': p.name, 'certNo': p.id, 'phone': p.mob, 'calls': calls})
    c.js({'users': us})



@T('phone.cdr', 'struct', mark=r'(?m)CALL_END ', names='ims.log,volte_cdr,sbc')
def cdr_log(c):
    ev = c.events(c.ppl(1, 6), 6, 40, group=False)
    L = []
    for p, t in zip(ev, c.times(len(ev))):
        if c.r.random() < .25:
            L.append('%s REGISTER_OK node=pcscf%02d cause=200' % (t.strftime('%Y-%m-%dT%H:%M:%S'), c.r.randint(1, 12)))
        L.append('%s CALL_END subscriber=%s name=%s %s peer=%s dur=%d codec=%s' % ((t + D.timedelta(seconds=9)).strftime('%Y-%m-%dT%H:%M:%S'), p.mob, p.name, c.ch('MO', 'MT'), c.X().mob, c.r.randint(2, 1900), c.ch('AMR-WB', 'AMR', 'EVS')))
    c.text('\n'.join(L), 'log', 'log')


@T('phone.cdr', 'prose', mark=r'(?:主叫|拨打|接听)\d{11}', names='话单分析,cdr_note,通联情况', uses=2)
def cdr_report(c):
    p, a = c.P(), c.X()
    L = ['%s通联情况摘要' % p.name, '    机主%s，身份证%s，号码%s。以下为其案发前后的通话（摘自运营商清单，整理人%s）：' % (p.name, p.id, p.mob, a.name), '']
    for t in c.times(c.r.randint(2, 16)):
        c.rec(p)
        q = c.X()
        L.append('    %s，%s%s（对方机主%s），通话%d秒。' % (t.strftime('%m月%d日%H时%M分%S秒'), c.ch('主叫', '拨打', '接听'), q.mob, q.name, c.r.randint(5, 1200)))
    c.text('\n'.join(L), docx=.4)


@T('phone.cdr', 'prose', mark=r'(?m)^\d\d[-/]\d\d \d\d:\d\d (?:打出|打入)', names='调单,通话清单反馈,hd_chat')
def cdr_trader(c):
    p = c.P()
    L = ['移动%s，机主%s，三个月清单，样本几条：' % (p.mob, p.name), '']
    for t in c.times(c.r.randint(4, 26)):
        c.rec(p)
        L.append('%s %s %s %d秒' % (t.strftime('%m-%d %H:%M'), c.ch('打出', '打入'), c.X().mob, c.r.randint(4, 900)))
    L += ['', '全部的%d条，%s' % (c.r.randint(300, 900), c.ch('打款后发表格', '邮箱%s拿' % c.X().email))]
    c.text('\n'.join(L))


# ================================================================ phone.sms
MSG = ['到家了吗，晚饭给你留着', '钱已经转过去了，你查一下', '明天上午的会改到下午两点', '孩子老师找你，回个电话', '合同我放前台了', '今晚加班，别等我', '药记得按时吃', '房东催租了，先垫一下', '周末回老家吗', '快递放门卫了', '昨天的事对不起', '医生说要住院观察几天', '车修好了，一千二', '面试通过了，下周入职', '妈让你回个电话', '那笔账再缓两天行不行', '我在楼下等你', '别告诉他我来过', '材料缺一张照片', '生日快乐，礼物收到没']


@T('phone.sms', 'table', names='短信导出,sms_export,手机取证短信')
def sms_export(c):
    p, rows = c.P(), []
    peers = [c.X() for _ in range(c.r.randint(2, 8))]
    for t in c.times(c.r.randint(5, 48)):
        c.rec(p)
        q = c.ch(peers)
        rows.append([c.f(t), c.ch('接收', '发送'), q.mob, q.name, c.ch(MSG)])
    c.table(c.hdr('时间,收发,对方号码,联系人,短信内容', 'time,type,address,person,body', 'SJ,SF,DFHM,LXR,DXNR'), rows, title='机主 %s 身份证 %s 本机号码 %s 的短信' % (p.name, p.id, p.mob))


@T('phone.sms', 'table', key=1, names='sms_log,下行短信,mt_log')
def sms_mt(c):
    rows = []
    for p in c.events(c.ppl(4, 24), 8, 50, group=False):
        rows.append([c.f(c.t()), p.mob, p.name, c.ch(MSG), c.X().mob, c.ch('成功', '成功', '失败')])
    c.table('发送时间,接收手机,接收人,短信内容,发送方号码,状态'.split(','), rows, 'csv sql tsv xlsx sqlite semi', none=0)


@T('phone.sms', 'struct', mark=r'<sms ', names='sms-backup,短信备份,SMSBackup')
def sms_xml(c):
    p = c.P()
    ts = c.times(c.r.randint(4, 40))
    n = len(ts)
    L = ['<?xml version="1.0" encoding="@ENC@"?>', '<!-- owner: %s %s -->' % (p.name, p.mob), '<smses count="%d">' % n]
    for t in ts:
        c.rec(p)
        q = c.X()
        L.append('  <sms protocol="0" address="%s" contact_name="%s" type="%d" body="%s" readable_date="%s" />' % (q.mob, q.name, c.r.randint(1, 2), c.ch(MSG), c.f(t)))
    L.append('</smses>')
    c.text('\n'.join(L), 'xml', 'xml')


@T('phone.sms', 'struct', mark=r'"(?:content|smsText)": ?"', names='sms_records,dx_dump,message')
def sms_json(c):
    o, k, n = [], c.ch('content', 'smsText'), c.use % 2
    for p in c.events(c.ppl(2, 10), 5, 36):
        o.append({'ownerName': p.name, 'ownerMobile': p.mob, 'peer': c.X().mob, 'dir': c.ch('in', 'out'), k: c.ch(MSG), 'time': c.f(c.t())})
    (c.jsl(o) if n else c.js({'sms': o}))


@T('phone.sms', 'struct', mark=r'(?m)\bSMS-DELIVER ', names='smsc.log,spy_upload,木马回传')
def sms_log(c):
    ev = c.events(c.ppl(2, 9), 5, 36, group=False)
    L = []
    for p, t in zip(ev, c.times(len(ev))):
        L.append('%s SMS-DELIVER victim=%s(%s) from=%s text="%s"' % (t.strftime('%Y-%m-%d %H:%M:%S'), p.mob, p.name, c.X().mob, c.ch(MSG)))
        if c.r.random() < .2:
            L.append('%s PING ok battery=%d%%' % (t.strftime('%Y-%m-%d %H:%M:%S'), c.r.randint(5, 99)))
    c.text('\n'.join(L), 'log', 'log')


@T('phone.sms', 'prose', mark=r'短信[：:]?“', names='短信截屏誊录,sms_evidence,恢复短信', trad=.5)
def sms_evidence(c):
    p, a = c.P(), c.X()
    L = ['手机短信提取笔录（节录）', '    检材：%s（身份证%s）所持手机，号码%s。提取人：%s。' % (p.name, p.id, p.mob, a.name), '']
    for t in c.times(c.r.randint(2, 14)):
        c.rec(p)
        q = c.X()
        L.append('    %s，%s短信“%s”。' % (t.strftime('%Y年%m月%d日%H:%M'), c.ch('收到%s（%s）' % (q.name, q.mob), '向%s（%s）发出' % (q.name, q.mob)), c.ch(MSG)))
    c.text('\n'.join(L), docx=.4)


@T('phone.sms', 'prose', mark=r'(?m)^\d\d/\d\d \d\d:\d\d [收发] ', names='监控反馈,短信内容,sms_paste', uses=1)
def sms_paste(c):
    p = c.P()
    L = [c.ch('对象%s，手机%s，最近的短信都在这儿，看完删' % (p.name, p.mob), '%s（%s）短信内容，按时间排好了' % (p.name, p.mob)), '']
    for t in c.times(c.r.randint(3, 24)):
        c.rec(p)
        L.append('%s %s %s %s' % (t.strftime('%m/%d %H:%M'), c.ch('收', '发'), c.X().mob, c.ch(MSG)))
    c.text('\n'.join(L))


# ================================================================ location.fix
CITY = {'北京': (116.40, 39.90), '广州': (113.26, 23.13), '深圳': (114.05, 22.54), '上海': (121.47, 31.23), '成都': (104.06, 30.67), '武汉': (114.30, 30.60), '杭州': (120.15, 30.28), '西安': (108.94, 34.34)}


def pos(c, p):
    if not hasattr(p, 'base_city'):
        p.base_city = c.ch(sorted(CITY))
    n = p.base_city
    x, y = CITY[n]
    return n, '%.6f' % (x + c.r.uniform(-.2, .2)), '%.6f' % (y + c.r.uniform(-.15, .15))


@T('location.fix', 'table', key=0, names='定位结果,dw,locate')
def loc_table(c):
    rows = []
    for p in c.events(c.ppl(3, 16), 8, 60, group=None):
        n, x, y = pos(c, p)
        rows.append([p.name, p.mob, c.f(c.t()), x, y, n + c.ch(ROADS) + '附近', '%d米' % (c.r.randint(2, 20) * 50)])
    c.table(c.hdr('姓名,手机号,定位时间,经度,纬度,位置描述,误差', 'name,phone,loc_time,lng,lat,address,radius', 'XM,SJH,DWSJ,JD,WD,WZ,WC'), rows, none=.2)


@T('location.fix', 'table', key=1, names='卡口过车,checkpoint,kkgc')
def loc_gate(c):
    rows = []
    for p in c.events(c.ppl(4, 20), 8, 50, group=False):
        rows.append([c.f(c.t()), p.plate, p.name, p.mob, c.ch(sorted(CITY)) + c.ch(ROADS) + '卡口', c.ch('由东向西', '由南向北', '由西向东', '由北向南'), c.r.randint(20, 110)])
    c.table(c.hdr('过车时间,号牌号码,车主,车主电话,卡口名称,行驶方向,车速', 'pass_time,plate,owner,owner_tel,checkpoint,direction,speed', 'GCSJ,HPHM,CZ,CZDH,KKMC,XSFX,CS'), rows)


@T('location.fix', 'table', key=0, names='cell_fix,基站轨迹,sig', uses=1)
def loc_cell(c):
    rows = []
    for p in c.events(c.ppl(2, 12), 10, 60, group=None):
        n, x, y = pos(c, p)
        rows.append([p.mob, c.f(c.t()), '460', '00', c.r.randint(4100, 62000), c.r.randint(1100, 62000), y, x, n])
    c.hl = 'en'
    c.table('msisdn,time,mcc,mnc,lac,ci,lat,lng,city'.split(','), rows, 'csv tsv pipe sqlite sql')


@T('location.fix', 'struct', mark=r'"(?:lat|latitude)": ?[\d.]+', names='track,loc_upload,gps_points')
def loc_json(c):
    o, n = [], c.use % 2
    for p in c.events(c.ppl(2, 10), 6, 50):
        w, x, y = pos(c, p)
        o.append({'phone': p.mob, 'name': p.name, 'lng': float(x), 'lat': float(y), 'radius': c.r.randint(15, 900), 'coordType': 'gcj02', 'time': c.f(c.t())} if n else
                 {'user': {'realName': p.name, 'idCard': p.id}, 'longitude': float(x), 'latitude': float(y), 'locateAt': c.f(c.t()), 'source': c.ch('wifi', 'gps', 'cell')})
    (c.jsl(o) if n else c.js({'points': o}))


@T('location.fix', 'struct', mark=r'(?m)FIX .*?(?:who|staff)=([^ ]+)', names='gpsd_staff,location.log,外勤定位')
def loc_log(c):
    k = c.ch('who', 'staff')
    ev = c.events(c.ppl(2, 12), 8, 50, group=False)
    L = []
    for p, t in zip(ev, c.times(len(ev))):
        n, x, y = pos(c, p)
        L.append('%s FIX %s=%s tel=%s lng=%s lat=%s acc=%dm addr=%s%s' % (t.strftime('%Y-%m-%d %H:%M:%S'), k, p.name, p.mob, x, y, c.r.randint(5, 300), n, c.ch(ROADS)))
        if c.r.random() < .2:
            L.append('%s KEEPALIVE sat=%d' % (t.strftime('%Y-%m-%d %H:%M:%S'), c.r.randint(4, 19)))
    c.text('\n'.join(L), 'log', 'log')


@T('location.fix', 'prose', mark=r'(?m)^定位结果\d*[：:].*?(?:位于|出现在)', names='定位服务,实时定位反馈,locate_chat')
def loc_trader(c):
    L, t = ['定位一次六百，联通移动电信都可以，误差五百米内', ''], c.t()
    ps = c.ppl(1, 6)
    for i, p in enumerate(c.events(ps, 2, 16, group=True)):
        n, x, y = pos(c, p)
        t += D.timedelta(minutes=c.r.randint(15, 300))
        L += ['定位结果%d：%s（%s）%s %s%s%s附近，坐标%s,%s' % (i + 1, p.name, p.mob, c.f(t), c.ch('位于', '出现在'), n, c.ch(ROADS), x, y)]
    c.text('\n'.join(L))


@T('location.fix', 'prose', mark=r'(?m)^\s*\d{1,2}[时:]\d{2}分?，.*?北纬', names='跟踪日志,行动轨迹,tail_report', uses=2)
def loc_tail(c):
    p, a, t = c.P(), c.X(), c.t(h=(7, 7))
    L = ['对象：%s，手机%s，车牌%s' % (p.name, p.mob, p.plate), '日期：%s　记录：%s' % (c.d(t), a.name), '以下为当日随车定位器读数，每条为对象所在位置。', '']
    for i in range(c.r.randint(3, 14)):
        c.rec(p)
        t += D.timedelta(minutes=c.r.randint(11, 58))
        n, x, y = pos(c, p)
        L.append('%02d:%02d，对象在%s%s，东经%s，北纬%s，%s。' % (t.hour, t.minute, c.ch(ROADS), c.ch('路口', '停车场', '一家饭馆门口', '加油站'), x, y, c.ch('停留', '行驶中', '步行')))
    c.text('\n'.join(L), docx=.3)


# ================================================================ identity.person
@T('identity.person', 'table', key=0, names='人员名单,ryxx,persons')
def id_people(c):
    rows = []
    for p in c.events(c.ppl(8, 40), 1, 1, group=True):
        rows.append([p.name, p.sex, p.nat, str(p.dob), p.id, p.addr, p.mob])
    c.table(c.hdr('姓名,性别,民族,出生日期,身份证号,住址,联系电话', 'name,gender,nation,birthday,id_card,address,phone', 'XM,XB,MZ,CSRQ,GMSFHM,HJDZ,LXDH'), rows, none=.25)


@T('identity.person', 'table', key=0, names='会员,user,members', uses=1)
def id_members(c):
    rows = []
    for p in c.events(c.ppl(8, 40), 1, 1, group=True):
        rows.append([p.name, p.id, p.mob, p.email, p.land if c.r.random() < .3 else '', p.city])
    c.table(c.hdr('会员姓名,证件号,手机,邮箱,固定电话,城市', 'real_name,id_no,mobile,email,tel,city'), rows, 'csv sql sqlite tsv dash4 semi xlsx')


@T('identity.person', 'table', key=1, names='通訊錄,會員名冊,contacts_tc', trad=True)
def id_trad(c):
    rows = []
    for i, p in enumerate(c.events(c.ppl(6, 34), 1, 1, group=True)):
        rows.append([i + 1, p.name, p.id, p.mob, p.email, p.pp])
    c.hl = 'zh'
    c.table('编号,姓名,内地身份证号码,手提电话,电邮,护照号码'.split(','), rows, 'csv tsv html md pipe')


@T('identity.person', 'struct', mark=r'(?m)^FN[^:]*:' + N, names='contacts,通讯录,vcards')
def id_vcard(c):
    L = []
    for p in c.events(c.ppl(3, 30), 1, 1, group=True):
        L += ['BEGIN:VCARD', 'VERSION:3.0', 'FN:' + p.name, 'TEL;TYPE=CELL:' + p.mob] + (['TEL;TYPE=HOME:' + p.land] if c.r.random() < .4 else []) + ['EMAIL:' + p.email, 'ADR;TYPE=HOME:;;' + p.addr + ';;;;', 'NOTE:身份证 ' + p.id, 'END:VCARD']
    c.text('\n'.join(L), 'vcf', 'vcard', enc='utf-8')


@T('identity.person', 'struct', mark=r'"(?:xm|realName)": ?"([^"]+)"', names='es_hits,person,rk')
def id_es(c):
    o, k = [], c.ch('xm', 'realName')
    for p in c.events(c.ppl(3, 28), 1, 1, group=True):
        o.append({'_index': 'person_info', '_id': c.digits(9), '_source': {k: p.name, 'sfzh': p.id, 'sjh': p.mob, 'csrq': p.dob.strftime('%Y%m%d'), 'zz': p.addr, 'email': p.email}})
    (c.jsl(o) if c.use % 2 else c.js({'hits': {'total': len(o), 'hits': o}}))


@T('identity.person', 'prose', mark=r'(?:我叫|我是|姓名)' + N + r'[，, ]', names='接龙,群资料,signup', uses=2)
def id_signup(c):
    w, t = c.X(), c.t(h=(8, 9))
    L = ['%s（班委） %s' % (w.name, t.strftime('%H:%M')), '更新通讯录，请把姓名、身份证号、电话、地址发一下，我汇总']
    for p in c.ppl(3, 16):
        c.rec(p)
        t += D.timedelta(minutes=c.r.randint(1, 22))
        m = p.mob
        if c.r.random() < .3:
            m = c.val('phone.mobile', m[:3] + c.ch(' ', '-') + m[3:7] + c.ch(' ', '-')[0] + m[7:]) if 0 else c.val('phone.mobile', (lambda z: m[:3] + z + m[3:7] + z + m[7:])(c.ch(' ', '-')))
        L += ['%s %s' % (c.nick(), t.strftime('%H:%M')), c.ch('我叫%s，身份证%s，电话%s，住%s' % (p.name, p.id, m, p.addr), '我是%s，%s，手机 %s，家在%s' % (p.name, p.id, m, p.addr), '姓名%s 身份证号%s 联系方式%s 邮箱%s' % (p.name, p.id, m, p.email))]
    c.text('\n'.join(L))


@T('identity.person', 'prose', mark=r'(?m)^\s*' + N + r'，[男女]，', names='家庭成员,困难群众,household', trad=.5)
def id_village(c):
    a, g = c.X(), c.ch(REG)
    L = ['%s%s社区常住人员基本情况（社工%s，电话%s）' % (g[2], g[3], a.name, a.mob), '']
    for p in c.ppl(3, 18):
        c.rec(p)
        L.append('    %s，%s，%s族，%s出生，公民身份号码%s，现住%s，电话%s。' % (p.name, p.sex, p.nat, p.dob.strftime('%Y年%m月%d日'), p.id, c.addr(g), p.mob if c.r.random() < .6 else c.val('phone.landline', c.v_land(g))))
    c.text('\n'.join(L), docx=.5)


# ================================================================ bare lists
def _bare(c, rule, get, n=(15, 60), wr=lambda v: v, head=None, sep='\n'):
    L = []
    for p in c.ppl(*n):
        c.rec(p)
        L.append(c.val(rule, wr(get(p))))
    return L


@T('identity.number', 'table', mark=r'(?m)^\d{17}[\dXx]', names='sfz,ids,号码')
def bare_ids(c):
    L = _bare(c, 'identity.prc_id18', lambda p: p.id)
    c.text('\n'.join(L), c.ch('txt', 'csv'), 'list', enc=None)


@T('identity.number', 'table', mark=r'(?m)^\d+[\t,]\d{17}[\dx]', names='身份证,sfzh_list,list')
def bare_ids_no(c):
    L, s = _bare(c, 'identity.prc_id18', lambda p: p.id.lower()), c.ch('\t', ',')
    c.text((c.ch('序号%s身份证号\n', 'no%sidcard\n', 'XH%sSFZH\n') % s if c.r.random() < .6 else '') + '\n'.join('%d%s%s' % (i + 1, s, v) for i, v in enumerate(L)), c.ch('txt', 'csv'), 'list')


@T('identity.number', 'struct', mark=r'(?m)^\s*"\d{17}[\dXx]",?$', names='ids,certs,query_batch', uses=1)
def bare_ids_json(c):
    L = _bare(c, 'identity.prc_id18', lambda p: p.id)
    c.text('[\n' + ',\n'.join('  "%s"' % v for v in L) + '\n]', 'json', 'json', enc='utf-8')


@T('identity.number', 'table', mark=r'(?m)^(?:E|G|E[A-K])\d{7,8}$', names='护照号码,passports,hz', uses=1)
def bare_pp(c):
    L = _bare(c, 'identity.passport_cn', lambda p: p.pp)
    c.text(c.ch('护照号码', 'passport_no', '护照') + '\n' + '\n'.join(L), c.ch('txt', 'csv'), 'list')


@T('phone.number', 'table', mark=r'(?m)^1\d{10}$', names='手机号,mobiles,qf')
def bare_mob(c):
    L = _bare(c, 'phone.mobile', lambda p: p.mob, (20, 60))
    c.text((c.ch('手机号\n', 'mobile\n', 'SJH\n', '电话\n') if c.r.random() < .5 else '') + '\n'.join(L), c.ch('txt', 'csv'), 'list')


@T('phone.number', 'table', mark=r'(?m)^\d+[\t, .]+1\d\d[- ]?\d{4}[- ]?\d{4}$', names='号码池,call_list,外呼')
def bare_mob_fmt(c):
    z = c.ch('-', ' ')
    L = _bare(c, 'phone.mobile', lambda p: p.mob, (15, 50), lambda m: m[:3] + z + m[3:7] + z + m[7:])
    c.text('外呼号码\n' + '\n'.join('%d\t%s' % (i + 1, v) for i, v in enumerate(L)), 'txt', 'list')


@T('phone.number', 'struct', mark=r'<tel>1\d{10}</tel>', names='numbers,tel_batch,phones')
def bare_mob_xml(c):
    L = _bare(c, 'phone.mobile', lambda p: p.mob, (15, 50))
    c.text('<?xml version="1.0" encoding="@ENC@"?>\n<numbers>\n' + '\n'.join('  <tel>%s</tel>' % v for v in L) + '\n</numbers>', 'xml', 'xml')
