from lib import *
# ---------------------------------------------------------------- driving.vehicle T3 S2 P2
@t('driving.vehicle', 'table', 'csv of a vehicle office, pinyin heads')
def vh_csv(d):
    rows = ['HPHM HPZL SYR SFZMHM CLSBDH FDJH CLPP CSYS CCDJRQ SJHM'.split()]
    for p in d.assign(d.n(), 99):
        d.rec(p); rows.append([p.plate, '52' if len(p.plate) == 8 else '02', p.n, p.id, p.vin, p.eng, d.c(CARS), d.c(COLOR), f(d.t(), '%Y-%m-%d'), p.m])
    return 'VEHICLE', 'csv', csvw(rows)
@t('driving.vehicle', 'table', 'xlsx, renewal list of an insurer with the salesman')
def vh_ins(d):
    sa = d.ps(2); rows = [['车主', '联系电话', '车牌号', '车架号', '厂牌型号', '初登日期', '保险到期', '业务员']]
    for p in d.assign(d.n(40), 99):
        k = d.t(); d.rec(p); rows.append([p.n, p.m, p.plate, p.vin, d.c(CARS), f(k, '%Y/%m/%d'), f(k.replace(year=k.year + 1), '%m月%d日'), d.c(sa).n])
    return '续保名单', 'xlsx', ('xlsx', rows, '到期')
@t('driving.vehicle', 'table', 'tab separated without head, parking permits of an estate')
def vh_park(d):
    rows = []
    for p in d.assign(d.n(60, 3), 99):
        d.rec(p); rows.append([d.i(101, 999), p.platef(), p.n, p.m, d.c(CARS), d.c(COLOR) + '色', f'B{d.i(1,2)}-{d.i(1,320):03d}'])
    return '车位登记', 'txt', csvw(rows, '\t')
@t('driving.vehicle', 'struct', 'json of an inquiry interface', enc='utf8')
def vh_json(d):
    o = []
    for p in d.assign(d.n(30), 99):
        d.rec(p); o.append({'plateNo': p.plate, 'vehicleType': '小型轿车', 'owner': p.n, 'ownerId': p.id, 'vin': p.vin, 'engineNo': p.eng, 'model': d.c(CARS), 'registerDate': f(d.t(), '%Y-%m-%d'), 'useCharacter': '非营运'})
    return 'vehicle_resp', 'json', jd({'total': len(o), 'rows': o}, 2)
@t('driving.vehicle', 'struct', 'labelled blocks: workshop cards, mechanic beside')
def vh_shop(d):
    o = []; m = d.ps(2)
    for p in d.assign(d.n(26), 99):
        d.rec(p); o.append(f'【接车单】\n车主：{p.n}\n手机：{p.mf(" ")}\n车牌：{p.plate}\nVIN：{p.vin}\n发动机号：{p.eng}\n车型：{d.c(CARS)}\n里程：{d.i(8,180)*1000+d.i(1,999)}km\n技师：{d.c(m).n}')
    return '接车单', 'txt', '\n\n'.join(o) + '\n'
@t('driving.vehicle', 'prose', 'chat: plate in, owner out', sizes='smm')
def vh_chat(d):
    a, b = d.r.sample(NICK, 2); o = [(a, '查车档 一台多少'), (b, '车档60 车主电话100')]
    for p in d.assign(d.n(16), 99):
        o.append((a, f'{p.plate}')); d.rec(p)
        o.append((b, d.c([f'车主{p.n} {p.id} {d.c(CARS)} 车架{p.vin}', f'{p.plate}是{p.n}的车，{d.c(CARS)}，{d.c(COLOR)}色，电话{p.m}'])))
    return '查车', 'txt', chat(d, o)
@t('driving.vehicle', 'prose', 'police note on suspicious vehicles', sizes='ssm')
def vh_note(d):
    w = d.p(); o = [f'可疑车辆核查情况', f'据群众{w.n}（电话{w.m}）反映，我队对下列车辆作了核查。']
    for p in d.assign(d.n(12), 99):
        d.rec(p); o.append(d.c([f'{d.c(COLOR)}色{d.c(CARS)}，号牌{p.plate}，登记所有人{p.n}，身份证号{p.id}，车辆识别代号{p.vin}。', f'号牌号码{p.plate}的{d.c(CARS)}登记在{p.n}名下（{p.id}），{cd(d.t())}初次登记，发动机号{p.eng}。']))
    return '车辆核查', 'txt', para(d, o, 2, 0)

# ---------------------------------------------------------------- phone.cdr T3 S2 P2
def dur(d): s = d.i(4, 900); return s
@t('phone.cdr', 'table', 'csv as the carrier prints, head lines with the holder')
def cdr_csv(d):
    p = d.p(); pe = d.ps(d.i(3, 9)); rows = [['起始时间', '通信地点', '通信方式', '对方号码', '通信时长', '通信类型', '实收通信费']]; n = d.n(60, 2)
    for q in d.times(n, (5, 700)):
        s = dur(d); d.rec(p); rows.append([f(q), p.res.city[:-1], d.c(['主叫', '被叫']), d.c(pe).m, f'{s//60}分{s%60}秒', d.c(['本地', '国内漫游', '长途']), d.c(['0.00', '0.00', '0.15', '0.30'])])
    return f'详单', 'csv', f'客户姓名：{p.n}\n手机号码：{p.m}\n查询渠道：{d.c(["网上营业厅", "营业厅柜台", "自助终端"])}\n' + csvw(rows)
@t('phone.cdr', 'table', 'pipe separated, raw records with owners name and cells')
def cdr_pipe(d):
    rows = ['MSISDN OWNER CALLED START_TIME DURATION CALL_TYPE LAC CELLID'.split()]
    L = d.assign(d.n(60, 2), d.i(1, 6)); pe = d.ps(5)
    for p, q in zip(L, d.times(len(L), (1, 90))):
        x = d.fix(); d.rec(p); rows.append([p.m, p.n, d.c(pe).m, f(q, '%Y%m%d%H%M%S'), dur(d), d.c(['MOC', 'MTC']), x.lac, x.ci])
    return 'GSM_CDR', 'txt', csvw(rows, '|')
@t('phone.cdr', 'table', 'xlsx with names of both sides, owner in the first column')
def cdr_xlsx(d):
    L = d.assign(d.n(60, 2), d.i(1, 4)); pe = d.ps(4); rows = [['机主', '本机号码', '呼叫类型', '对端号码', '对端机主', '通话开始', '通话时长(秒)', '基站']]
    for p, q in zip(L, d.times(len(L), (2, 400))):
        k = d.c(pe); x = d.fix(); d.rec(p); rows.append([p.n, p.m, d.c(['主叫', '被叫']), k.m, k.n, f(q), dur(d), f'{x.lac}-{x.ci}'])
    return '话单分析', 'xlsx', ('xlsx', rows, '话单')
@t('phone.cdr', 'struct', 'json with an owner and a list of calls', enc='utf8')
def cdr_json(d):
    o = []
    for p in d.assign(d.i(1, 3), 99):
        pe = d.ps(3); calls = []
        for q in d.times(d.n(20), (4, 900)): d.rec(p); calls.append({'peer': d.c(pe).m, 'startTime': f(q), 'duration': dur(d), 'callType': d.c(['主叫', '被叫']), 'location': p.res.city})
        o.append({'phone': p.m, 'name': p.n, 'idCard': p.id, 'calls': calls})
    return 'carrier_report', 'json', jd(o, 1)
@t('phone.cdr', 'struct', 'log of a switch with caller names')
def cdr_log(d):
    L = d.assign(d.n(60, 2)); pe = d.ps(5); o = []
    for p, q in zip(L, d.times(len(L), (0, 20))): d.rec(p); o.append(f'{f(q)} CALL caller={p.m} caller_name={p.n} callee={d.c(pe).m} duration={dur(d)}s result=ANSWERED trunk=T{d.i(1,24):02d}')
    return 'softswitch', 'log', '\n'.join(noise(d, o, ['TRUNK T03 up', 'LICENSE ok sessions=118'])) + '\n'
@t('phone.cdr', 'prose', 'police: whom the suspect called, one sentence a call', sizes='ssm')
def cdr_rep(d):
    p = d.p(); pe = d.ps(4); o = ['通话情况说明', f'犯罪嫌疑人{p.n}，身份证号{p.id}，使用手机号{p.m}。经调取话单，该号码主要通话如下：']
    for q in d.times(d.n(14), (10, 900)):
        k = d.c(pe); s = dur(d); d.rec(p)
        o.append(d.c([f'{ct(q)}，{p.n}主叫{k.n}（{k.m}），通话{s}秒。', f'{ct(q)}，{k.n}用{k.m}打给{p.n}，通话时长{s//60}分{s%60}秒。']))
    return '通话说明', 'txt', para(d, o, 2, 0)
@t('phone.cdr', 'prose', 'trader sends the calls of one number as messages', sizes='smm')
def cdr_chat(d):
    p = d.p(); a, b = d.r.sample(NICK, 2); pe = d.ps(3); o = [(a, f'我老公{p.n}的通话记录能拉吗' if p.male else f'我老婆{p.n}的通话记录能拉吗'), (b, '报号码 一个月800'), (a, p.m), (b, '好 在拉')]
    for q in d.times(d.n(16), (10, 900)):
        d.rec(p); o.append((b, d.c([f'{f(q, "%m-%d %H:%M")} {d.c(["打给", "接到"])}{d.c(pe).m} 通话{dur(d)}秒', f'{md(q)}{hm(q)} {d.c(["主叫", "被叫"])} {d.c(pe).m} {d.i(1,14)}分钟'])))
    return '截图文字', 'txt', chat(d, o + [(b, '先这些 剩下的补款再发')])

# ---------------------------------------------------------------- phone.sms T2 S2 P3
SMS = ['到家了吗，菜在锅里', '明天下午三点老地方见', '钱我已经转过去了，你查一下', '医生说结果还要等两天', '孩子今天发烧，你早点回', '房租这个月晚几天行不行', '别跟别人说我去过那里', '合同改好了，晚上发你', '你到底什么时候离婚', '货到了，一共十二箱', '我在楼下等你，快点', '上次那件事办妥了', '妈住院了，三号床', '面试没过，别告诉爸', '今晚打牌三缺一', '利息再宽限一周吧']
@t('phone.sms', 'table', 'csv from a forensic tool, owner columns')
def sms_csv(d):
    L = d.assign(d.n(), d.i(1, 3)); pe = d.ps(4); rows = [['机主姓名', '机主号码', '对方号码', '联系人', '类型', '时间', '短信内容']]
    for p, q in zip(L, d.times(len(L), (2, 600))): k = d.c(pe); d.rec(p); rows.append([p.n, p.m, k.m, k.n, d.c(['收件', '发件']), f(q), d.c(SMS)])
    return '短信', 'csv', csvw(rows)
@t('phone.sms', 'table', 'sql of a backup service', enc='utf8')
def sms_sql(d):
    L = d.assign(d.n(), d.i(1, 4)); rows = []; pe = d.ps(5)
    for i, (p, q) in enumerate(zip(L, d.times(len(L), (2, 600))), d.i(900, 7000)): d.rec(p); rows.append([i, p.n, p.m, d.c(pe).m, d.i(1, 2), d.c(SMS), f(q)])
    return 'sms_backup', 'sql', sqlw('sms_backup', 'id owner_name owner_msisdn address type body date'.split(), rows, True)
@t('phone.sms', 'struct', 'xml of a phone backup, owner in the root', enc='utf8')
def sms_xml(d):
    p = d.p(); pe = d.ps(4); o = []
    for q in d.times(d.n(40), (2, 600)): k = d.c(pe); d.rec(p); o.append(f'  <sms address="{k.m}" contact_name="{k.n}" readable_date="{f(q)}" type="{d.i(1,2)}" body="{d.c(SMS)}" />')
    return 'sms', 'xml', f'<?xml version="1.0" encoding="UTF-8"?>\n<smses count="{len(o)}" owner="{p.n}" msisdn="{p.m}">\n' + '\n'.join(o) + '\n</smses>\n'
@t('phone.sms', 'struct', 'gateway log with the text, addressee named')
def sms_log(d):
    L = d.assign(d.n()); o = []; T = ['您的验证码为{c}，五分钟内有效', '您尾号{c}的储蓄卡支出人民币{m}元', '您的快递已放入丰巢，取件码{c}', '您预约的{m}号已到，请到三诊室就诊', '您的车辆保险将于下月到期']
    for p, q in zip(L, d.times(len(L), (0, 5))): d.rec(p); o.append(f'{f(q)} [MT] to={p.m} name={p.n} status=DELIVRD content="{d.c(["【丰城物流】", "【安民银行】", "【仁和医院】"])}{p.ms}，' + d.c(T).format(c=d.i(2011, 9872), m=d.i(21, 980)) + '"')
    return 'smsgw', 'log', '\n'.join(noise(d, o, ['[SYS] connect SMSC ok', '[SYS] window=16 pending=3'])) + '\n'
@t('phone.sms', 'prose', 'evidence list in a divorce: messages of the husband or wife', sizes='ssm')
def sms_div(d):
    p, w = d.p(), d.p(); k = d.p(); o = [f'证据说明', f'提交人{w.n}。{p.n}（身份证号{p.id}）使用的手机号为{p.m}，其与{k.n}（{k.m}）的短信内容摘录如下：']
    for q in d.times(d.n(14), (10, 2000)): d.rec(p); o.append(d.c([f'{ct(q)}，{p.n}发给{k.n}：“{d.c(SMS)}”。', f'{ct(q)}，{p.n}收到{k.n}的短信：“{d.c(SMS)}”。']))
    return '短信证据', 'docx', ('docx', o)
@t('phone.sms', 'prose', 'police note on the messages in a seized phone', sizes='ssm')
def sms_pol(d):
    p = d.p(); pe = d.ps(3); o = [f'电子数据提取说明', f'对{p.n}（{p.id}）持有的手机（号码{p.m}）提取短信，与案件有关的有：']
    for q in d.times(d.n(12), (10, 2000)): k = d.c(pe); d.rec(p); o.append(d.c([f'{cd(q)}{hm(q)}，{p.n}向{k.m}发送短信“{d.c(SMS)}”；', f'{ct(q)}，{k.m}发给{p.n}的短信，内容为“{d.c(SMS)}”；']))
    o.append('提取过程全程录像。')
    return '提取说明', 'txt', para(d, o, 2, 1)
@t('phone.sms', 'prose', 'spy software seller pastes the captured messages of a target', sizes='smm')
def sms_spy(d):
    p = d.p(); a, b = d.r.sample(NICK, 2); pe = d.ps(2); o = [(a, f'装好了吗 目标{p.n} {p.m}'), (b, '装好了 短信同步到我这边')]
    for q in d.times(d.n(14), (10, 2000)): d.rec(p); o.append((b, d.c([f'{f(q, "%m-%d %H:%M")} {p.n}发给{d.c(pe).m}：{d.c(SMS)}', f'{f(q, "%m-%d %H:%M")} {d.c(pe).m}发来短信：{d.c(SMS)}'])))
    return '监控记录', 'txt', chat(d, o)

# ---------------------------------------------------------------- location.fix T2 S3 P2
@t('location.fix', 'table', 'csv: mobile, time, cell, coordinates')
def fx_csv(d):
    L = d.assign(d.n()); rows = [['手机号', '机主', '定位时间', 'LAC', 'CI', '经度', '纬度', '地址', '精度(米)']]
    for p, q in zip(L, d.times(len(L), (3, 90))): x = d.fix(p.res); d.rec(p); rows.append([p.m, p.n, f(q), x.lac, x.ci, x.lng, x.lat, x.pl, x.acc])
    return '定位结果', 'csv', csvw(rows)
@t('location.fix', 'table', 'tab separated track of a fleet: driver, mobile, position')
def fx_tsv(d):
    L = d.assign(d.n(60, 2), d.i(1, 8)); rows = [['driver', 'phone', 'gps_time', 'lng', 'lat', 'speed', 'direction']]
    for p, q in zip(L, d.times(len(L), (1, 15))): x = d.fix(p.res); d.rec(p); rows.append([p.n, p.m, f(q), x.lng, x.lat, d.i(0, 96), d.i(0, 359)])
    return 'track', 'tsv', csvw(rows, '\t')
@t('location.fix', 'struct', 'jsonl of an app: user, time, position', enc='utf8')
def fx_jsonl(d):
    L = d.assign(d.n(60, 2), d.i(1, 9)); o = []
    for p, q in zip(L, d.times(len(L), (1, 40))): x = d.fix(p.res); d.rec(p); o.append(jd({'phone': p.m, 'name': p.n, 'ts': f(q), 'lat': float(x.lat), 'lng': float(x.lng), 'radius': x.acc, 'coordType': 'gcj02', 'mcc': 460, 'mnc': 0, 'lac': x.lac, 'ci': x.ci}))
    return 'loc', 'jsonl', '\n'.join(o) + '\n'
@t('location.fix', 'struct', 'key: value blocks of single locatings')
def fx_block(d):
    o = []
    for p in d.assign(d.n(30)): x = d.fix(); d.rec(p); o.append(f'目标姓名：{p.n}\n目标号码：{p.m}\n定位时间：{f(x.t)}\n经纬度：{x.lng},{x.lat}\n位置描述：{x.pl}\n误差：{x.acc}米\n')
    return '手机定位', 'txt', '\n'.join(o)
@t('location.fix', 'struct', 'log of a tracking server with who asked')
def fx_log(d):
    L = d.assign(d.n(60, 2)); o = []; ask = d.p()
    for p, q in zip(L, d.times(len(L), (1, 20))): x = d.fix(p.res); d.rec(p); o.append(f'{f(q)} locate target={p.m} name={p.n} cell=460,00,{x.lac},{x.ci} pos={x.lat},{x.lng} acc={x.acc}m by={ask.n}')
    return 'lbs', 'log', '\n'.join(noise(d, o, ['keepalive ok', 'reload map tiles 132'])) + '\n'
@t('location.fix', 'prose', 'creditors chat: where is the debtor', sizes='smm')
def fx_chat(d):
    p = d.p(); a, b = d.r.sample(NICK, 2); g = d.c(REG); o = [(a, f'定位{p.m} {p.n} 欠我钱跑了'), (b, '一次260 三次600')]
    for q in d.times(d.n(12), (20, 900)): x = d.fix(g); d.rec(p); o.append((b, d.c([f'{f(q, "%m-%d %H:%M")} 目标在{x.pl}，经度{x.lng} 纬度{x.lat}，误差{x.acc}米', f'{md(q)}{hm(q)} 位置 {x.lat},{x.lng} {x.pl}'])))
    return '定位群', 'txt', chat(d, o + [(a, '人抓到了请你喝酒')])
@t('location.fix', 'prose', 'report on the whereabouts of close contacts by phone position', sizes='ssm')
def fx_rep(d):
    c = d.p(); o = ['人员手机定位情况报告', f'报告人{c.n}。根据运营商基站数据，有关人员位置如下：']
    for p in d.assign(d.n(14)): x = d.fix(p.res); d.rec(p); o.append(d.c([f'{ct(x.t)}，{p.n}（手机{p.m}）位于{x.pl}，坐标东经{x.lng}、北纬{x.lat}。', f'{p.n}，身份证{p.id}，其手机{p.m}于{ct(x.t)}出现在{x.pl}（{x.lng},{x.lat}）。']))
    return '定位报告', 'txt', para(d, o, 2, 0)

# ---------------------------------------------------------------- identity.person T2 S3 P2
@t('identity.person', 'table', 'csv of a household register')
def id_csv(d):
    rows = ['姓名 性别 民族 出生日期 公民身份号码 户籍地址 联系电话'.split()]
    for p in d.assign(d.n(40), 99): d.rec(p); rows.append([p.n, p.sex, p.nat, p.bd, p.id, p.addr, p.m])
    return '人员信息', 'csv', csvw(rows)
@t('identity.person', 'table', 'markdown contact table with mails and home lines')
def id_md(d):
    rows = [['姓名', '身份证', '手机', '家庭电话', '邮箱', '家庭住址']]
    for p in d.assign(d.n(40), 99): d.rec(p); rows.append([p.n, p.id, p.m, p.tel, p.em, p.home])
    return '通讯录', 'md', f'## 员工通讯录\n\n总机 {d.office()}\n\n' + mdw(rows)
@t('identity.person', 'struct', 'json of a member system', enc='utf8')
def id_json(d):
    o = []
    for p in d.assign(d.n(40), 99): d.rec(p); o.append({'realName': p.n, 'gender': 'M' if p.male else 'F', 'birthday': p.bd, 'certNo': p.id, 'mobile': p.m, 'email': p.em, 'address': p.home})
    return 'members', 'json', jd({'data': o}, d.c([None, 2]))
@t('identity.person', 'struct', 'vCards', enc='utf8')
def id_vcf(d):
    o = []
    for p in d.assign(d.n(40), 99): d.rec(p); o.append(f'BEGIN:VCARD\nVERSION:3.0\nN:{p.n[len(p.su):]};{p.su};;;\nFN:{p.n}\nTEL;TYPE=CELL:{p.m}\nTEL;TYPE=HOME:{p.tel}\nEMAIL:{p.em}\nADR;TYPE=HOME:;;{p.home};;;;\nEND:VCARD')
    return 'contacts', 'vcf', '\n'.join(o) + '\n'
@t('identity.person', 'struct', 'blocks in traditional characters', enc='trad')
def id_trad(d):
    o = []
    for p in d.assign(d.n(30), 99): d.rec(p); o.append(f'姓名：{p.tn}\n出生日期：{p.bd}\n身份證號碼：{p.id}\n行動電話：{p.mf("-")}\n電子郵件：{p.em}\n')
    return 'member_b5', 'txt', '會員資料\n\n' + '\n'.join(o)
@t('identity.person', 'prose', 'group chat for a team: each posts his data', sizes='smm')
def id_chat(d):
    ad = d.p(); L = d.assign(d.n(20, 2), 99); o = [(f'管理员{ad.n}', f'买保险用，姓名身份证电话住址发一下，问题找我{ad.m}')]
    for p in L: d.rec(p); o.append((p.n, d.c([f'{p.n} {p.id} {p.m} {p.home}', f'我叫{p.n}，身份证{p.id}，电话{p.mf(" ")}，住{p.home}'])))
    return '接龙', 'txt', chat(d, o)
@t('identity.person', 'prose', 'village cadre letter on poor families, one paragraph a person', sizes='ssm')
def id_village(d):
    c = d.p(); g = d.c(REG); o = [f'帮扶对象基本情况（联系人{c.n}，办公电话{d.office(g.ac)}）']
    for p in [d.rec(d.p(reg=g, age=(35 * 365, 75 * 365))) for _ in range(d.n(16))]: o.append(d.c([f'{p.n}，{p.sex}，{p.nat}族，{p.b.year}年{p.b.month}月生，身份证号{p.id}，家住{p.addr}，电话{p.m}。', f'{p.n}今年{d.year - p.b.year}岁，公民身份号码{p.id}，户口在{p.addr}，手机{p.m}。']))
    return '帮扶名单', 'txt', '\n\n'.join(o) + '\n'

# ---------------------------------------------------------------- bare lists
def _ids(d, n):
    o = []
    for _ in range(n): p = d.p(); o.append(d.rec(p).id)
    return o
def _mobs(d, n):
    o = []
    for _ in range(n): p = d.p(); o.append(d.rec(p).m)
    return o
BN = dict(sizes='mllx')
@t('identity.number', 'table', 'one column with a serial', **BN)
def in_col(d): return 'sfzh', 'csv', csvw([['序号', '身份证号']] + [[i, v] for i, v in enumerate(_ids(d, d.n(60, 6)), 1)])
@t('identity.number', 'prose', 'plain lines', **BN)
def in_plain(d): return '待核验', 'txt', '\n'.join(_ids(d, d.n(60, 6))) + '\n'
@t('identity.number', 'struct', 'json array, one a line', enc='utf8', **BN)
def in_json(d): return 'ids', 'json', jd(_ids(d, d.n(60, 6)), 1)
@t('identity.number', 'prose', 'message with a list to check, numbers on lines of their own', **BN)
def in_msg(d): return '批量核查', 'txt', '帮忙批量跑一下，有结果的标出来：\n' + '\n'.join(_ids(d, d.n(60, 6))) + '\n'
@t('phone.number', 'table', 'markdown list with serials', **BN)
def pn_md(d): return 'phones', 'md', mdw([['序号', '手机号码']] + [[i, v] for i, v in enumerate(_mobs(d, d.n(60, 6)), 1)])
@t('phone.number', 'prose', 'plain lines for group sending', **BN)
def pn_plain(d): return '群发号码', 'txt', '\n'.join(_mobs(d, d.n(60, 6))) + '\n'
@t('phone.number', 'struct', 'yaml list', enc='utf8', **BN)
def pn_yaml(d): return 'targets', 'yaml', 'mobile:\n' + '\n'.join(f'  - "{v}"' for v in _mobs(d, d.n(60, 6))) + '\n'
@t('phone.number', 'prose', 'trader: bought numbers, spaced', **BN)
def pn_space(d):
    o = []
    for _ in range(d.n(60, 6)): p = d.p(); d.rec(p); o.append(p.mf(' '))
    return '股民号码', 'txt', '股民手机号 当天新鲜 样品\n' + '\n'.join(o) + '\n'
