"""Driving licences, vehicles, call records, messages, places."""
from lib import *


def arch(c): return c.pick(CITY)[1][:4] + c.dig(8)


CLS = 'C1 C1 C1 C2 B2 A2 A1 C1D C1E'
# -------------------------------------------------------------- driving.licence


@T('driving.licence', 'table', 'drivers of a bus company, csv', 'csv', '驾驶员资质年审', enc='gb18030 utf-8-sig', eol='\r\n')
def dl_bus(c):
    rows = []
    for p in c.people_(c.n(6, 40), lo=1960, hi=1992, sex='男'):
        rows.append([c.n(1, 9), p.name, p.id, arch(c), c.pick('A1 A3 A1A2 B1'), c.d(1995, 2014), f'20{c.n(24, 31)}-{c.n(1, 12):02d}-{c.n(1, 28):02d}', c.n(0, 9), p.mob]); c.rec(p)
    return tab('csv', '车队 驾驶员 驾驶证号 档案编号 准驾车型 初次领证 有效期止 累积记分 手机'.split(), rows)


@T('driving.licence', 'table', 'pinyin initials, SQL of a vehicle office', 'sql', 'drv_licence', enc='gb18030')
def dl_sql(c):
    rows = []
    for p in c.people_(c.n(5, 40), hi=1998):
        rows.append([p.id, p.name, '1' if p.sex == '男' else '2', arch(c), c.pick(CLS), S(c.d(1996, 2018), '%Y%m%d'), c.pick('A A A E M'), c.n(0, 12), p.mob, c.pick(CITY)[1]]); c.rec(p)
    return tab('sql', 'SFZMHM XM XB DABH ZJCX CCLZRQ ZT LJJF SJHM FZJG'.split(), rows, 'DRIVINGLICENSE')


@T('driving.licence', 'struct', 'OCR of licences for a hire platform, json', 'json', 'ocr_result', enc='utf-8')
def dl_ocr(c):
    o = []
    for p in c.people_(c.n(1, 12), hi=2000):
        d = c.d(2006, 2020)
        o.append({'file': f'DL_{c.hexs(8)}.jpg', 'log_id': c.dig(19), 'words_result': {k: {'words': v} for k, v in {'姓名': p.name, '性别': p.sex, '国籍': '中国', '住址': p.addr, '出生日期': S(p.birth, '%Y%m%d'), '证号': p.id, '初次领证日期': S(d, '%Y%m%d'), '准驾车型': c.pick(CLS), '有效期限': f'{d.year + 6}{d:%m%d}', '发证单位': p.city[0] + '公安局交通警察支队'}.items()}}); c.rec(p)
    return jd(o, indent=2)


@T('driving.licence', 'struct', 'car hire, check of licences, log', 'log', 'rental-kyc', enc='utf-8')
def dl_kyc(c):
    o = []; t = c.t(2019, 2023, 8, 12)
    for p in c.people_(c.n(5, 40), hi=2000):
        t += c.n(1, 15) * MIN
        o.append(f'{S(t, "%m-%d %H:%M:%S")} W/LicenceCheck: 驾驶证核验 name={p.name} 证号={p.id} 档案编号={arch(c)} 准驾车型={c.pick(CLS)} 记分={c.n(0, 9)} mobile={p.mob} -> {c.pick("PASS PASS PASS MANUAL")}'); c.rec(p)
    return '\n'.join(o) + '\n'


@T('driving.licence', 'prose', 'points for sale', 'txt', '收分卖分', enc='utf-8 gb18030')
def dl_points(c):
    o = ['今日可用本子（真人本 支持到场扫脸）：', '']
    for p in c.people_(c.n(2, 12), hi=1999):
        o.append(c.pick([f'{p.name} {c.pick("C1 B2 A2")}本 满分 证号{p.id} 档案编号{arch(c)} 一分{c.n(120, 260)}', f'{c.pick("C1 C2")}，驾驶证号{p.idw}，本人{p.name}，还剩{c.n(3, 11)}分，{c.n(2006, 2018)}年领的证，电话{p.mobw}', f'{p.id}（{p.name}）B2驾照，没动过分，有效期到{c.n(2025, 2031)}年'])); c.rec(p)
    o += ['', '扣完十二分的不收，学习的另算']
    return '\n'.join(o) + '\n'


@T('driving.licence', 'prose', 'personnel decision on drivers, docx', 'docx', '机动车驾驶人通报')
def dl_notice(c):
    o = [f'关于{c.pick(FIRM)}驾驶员资格复核的通报', '经与交管部门核对，下列人员驾驶资格存在问题，自即日起停止上岗。']; s = c.person()
    for p in c.people_(c.n(1, 7), lo=1960, hi=1990):
        o.append(c.pick([f'{p.name}，驾驶证号{p.id}，档案编号{arch(c)}，准驾车型{c.pick("B2 A2")}，因逾期未提交身体条件证明，驾驶证状态为停止使用。', f'{p.name}（证号{p.id}）所持{c.pick("A1 A2 B1")}驾驶证因一个周期记满12分被降级为C1，降级日期{cn(c.d(2017, 2022))}。', f'{p.name}，初次领证日期{cn(c.d(1998, 2010))}，驾驶证号{p.id}，准驾车型{c.pick("B1 B2")}，有效期已届满未换证。'])); c.rec(p)
    o.append(f'安全科{s.name}，电话{c.office()}。')
    return o


@T('driving.licence', 'struct', 'licence blocks in full-width digits of an old system', 'txt', '驾证打印', enc='gb18030', eol='\r\n')
def dl_full(c):
    o = []
    for p in c.people_(c.n(2, 15), hi=1985):
        o += [f'姓　　名：{p.name}', f'证　　号：{c.v(ID, full(p.raw("id")))}', f'准驾车型：{full(c.pick("C1 B2 A2 C2"))}', f'档案编号：{full(arch(c))}', f'初次领证：{full(str(c.n(1990, 2008)))}年{full(str(c.n(1, 12)))}月', f'住　　址：{p.addr.split("号")[0].rstrip("0123456789")}', '＊＊＊＊＊＊＊＊＊＊']; c.rec(p)
    return '\n'.join(o) + '\n'

# -------------------------------------------------------------- driving.vehicle


@T('driving.vehicle', 'table', 'insurance renewals due, xlsx', 'xlsx', '续保到期名单')
def dv_renew(c):
    rows = [['序号', '车牌', '车主', '身份证', '电话', '车架号', '发动机号', '车型', '初登日期', '保险止期', '跟进人']]; ws = c.people_(3)
    for i, p in enumerate(c.people_(c.n(6, 50)), 1):
        rows.append([i, p.plate, p.name, p.id, p.mob, p.vin, c.pick('G H K E') + c.dig(6), c.pick(CARS), c.d(2010, 2020), c.d(2021, 2023), c.pick(ws).name]); c.rec(p)
    return [('续保', rows)]


@T('driving.vehicle', 'table', 'monthly cards of a car park, space-aligned', 'txt', '月租车', enc='gb18030 utf-8')
def dv_park(c):
    rows = [['车位', '车牌号', '车主', '房号', '联系手机', '月卡到期']]
    for p in c.people_(c.n(5, 35)):
        rows.append([f'B{c.n(1, 3)}-{c.n(1, 400):03d}', p.plate, p.name, f'{c.n(1, 20)}-{c.n(2, 28)}0{c.n(1, 4)}', p.mob, c.d(2018, 2023)]); c.rec(p)
    return f'{c.pick(ESTATE)}地下车库 月租车登记（岗亭留存）\n\n' + fixed(rows, 3)


@T('driving.vehicle', 'struct', 'escaped json of a vehicle registry interface', 'json', 'veh_resp', enc='utf-8')
def dv_json(c):
    o = []
    for p in c.people_(c.n(1, 15)):
        o.append({'hphm': p.plate, 'hpzl': '02', 'syr': p.name, 'sfzmhm': p.id, 'clsbdh': p.vin, 'fdjh': c.dig(7), 'clpp1': c.pick(CARS), 'csys': c.pick('白 黑 灰 红'), 'ccdjrq': str(c.d(2009, 2021)), 'sjhm': p.mob, 'zt': 'A'}); c.rec(p)
    return json.dumps({'code': '1', 'data': o}, ensure_ascii=True, indent=c.pick([None, 1]))


@T('driving.vehicle', 'struct', 'workshop orders, key: value with the one who brings the car', 'txt', '接车单', enc='utf-8', eol=('\n', '\r\n'))
def dv_shop(c):
    o = []
    for p in c.people_(c.n(2, 14)):
        q = c.person()
        o += [f'工单 RO{c.dig(8)}', f'车牌号码: {p.plate}', f'VIN: {p.vin}', f'车主: {p.name}', f'车主电话: {p.mob}', f'送修人: {q.name} {q.mob}', f'里程: {c.n(5000, 180000)} km', f'项目: {c.pick("小保养 更换刹车片 钣金喷漆 四轮定位")}', '~' * 20]; c.rec(p)
    return '\n'.join(o) + '\n'


@T('driving.vehicle', 'prose', 'owners\' group: move the car please', 'txt', '挪车群', enc='utf-8')
def dv_move(c):
    o = []; t = c.t(2018, 2023, 7, 9)
    for p in c.people_(c.n(2, 9)):
        t += c.n(3, 40) * MIN; ask = f'{c.n(1, 20)}栋{c.pick("阿芳 老吴 Kevin 小雨妈 大刘")}'
        o += [f'{ask} {hm(t)}', f'{p.plate}谁的车 堵门口了', f'物业客服 {hm(t + MIN)}', c.pick([f'查到了，{p.plate}登记车主是{c.n(1, 20)}栋的{p.name}，电话{p.mob}，我打给他' if p.sex == '男' else f'查到了，{p.plate}登记车主是{c.n(1, 20)}栋的{p.name}，电话{p.mob}，我打给她', f'{p.plate} {c.pick(CARS)} 车主{p.name} {p.mob}'])]; c.rec(p)
    return '\n'.join(o) + '\n'


@T('driving.vehicle', 'prose', 'enforcement court: vehicles to be seized, docx', 'docx', '协助执行通知书')
def dv_seize(c):
    a = c.city(); ps = c.people_(c.n(1, 4)); q = c.person(); j = c.person()
    o = ['协助执行通知书附件', f'{a[0]}公安局车辆管理所：', f'申请执行人{q.name}与下列被执行人买卖合同纠纷一案，请协助查封被执行人名下机动车的档案：']
    for p in ps:
        for k in range(c.n(1, 3)):
            pl, vn = c.v(PL, c.new_plate(a[4])), c.v(VN, c.new_vin())
            o.append(c.pick([f'被执行人{p.name}（公民身份号码{p.id}）名下{c.pick(CARS)}小型轿车一辆，号牌号码{pl}，车辆识别代号{vn}。', f'号牌{pl}，{c.pick(CARS)}，车架号{vn}，登记所有人{p.name}，身份证号{p.id}。'])); c.rec(p)
    o.append(f'查封期限二年。执行法官{j.name}，电话{c.office(a)}。')
    return o


@T('driving.vehicle', 'prose', 'dealer in pledged cars', 'txt', '抵押车源', enc='utf-8 utf-16')
def dv_pledge(c):
    o = ['抵押车 全款车 手续齐 拖车现场签合同', '']
    for p in c.people_(c.n(2, 10)):
        o += [c.pick([f'{c.n(2013, 2020)}年{c.pick(CARS)}，{p.plate}，车架{p.vin}，绿本车主{p.name}，身份证{p.id}，债权{c.n(2, 15)}万转', f'{c.pick(CARS)} 牌{p.plate} 车主{p.name}电话{p.mob} 已失联两个月 车架号{p.vin} GPS拆干净 {c.n(2, 12)}.{c.n(1, 9)}万拖走', f'原车主{p.name}（{p.id}），{p.plate}，{c.pick(CARS)}，{c.n(3, 12)}万公里，带行驶证复印件']), '']; c.rec(p)
    return '\n'.join(o)

# ------------------------------------------------------------------- phone.cdr


@T('phone.cdr', 'table', 'bill of calls from the business hall, csv', 'csv', '通话详单', enc='gb18030 utf-8-sig', eol='\r\n')
def pc_bill(c):
    p = c.person(); own = p.mob; rows = []; ps = [c.new_mob() for _ in range(c.n(4, 14))]; t = c.t(2015, 2021)
    for _ in range(c.n(8, 60)):
        t += c.n(4, 400) * MIN
        rows.append([S(t), c.city()[0][:-1], c.pick('主叫 被叫'), c.v(MB, c.pick(ps)), f'{c.n(0, 20)}分{c.n(1, 59)}秒', c.pick('本地 国内长途 漫游'), c.money(0, 2)]); c.rec(p)
    return f'客户姓名：{p.name},手机号码：{own},证件号码：{p.id}\n' + tab('csv', '起始时间 通信地点 通信方式 对方号码 通信时长 通信类型 实收通信费'.split(), rows)


@T('phone.cdr', 'table', 'switch records of several subscribers, SOH parted', 'dat', 'GSM_VOICE', enc='utf-8', box='gz')
def pc_switch(c):
    ps = c.people_(c.n(3, 15)); rows = []
    for _ in range(c.n(10, 60)):
        p = c.pick(ps)
        rows.append([p.mob, p.name, c.pick('MOC MTC'), c.v(MB, c.new_mob()), S(c.t(2016, 2020), '%Y%m%d%H%M%S'), c.n(3, 1900), c.n(3001, 52999), c.n(1001, 59999)]); c.rec(p)
    return tab('soh', 'msisdn user_name call_type other_party start_time duration lac cell_id'.split(), rows)


@T('phone.cdr', 'struct', 'decoded call records, indented', 'txt', 'cdr_decode', enc='utf-8')
def pc_asn(c):
    p = c.person(); o = [f'-- target: {p.name} {p.id}', '']
    own = p.mob
    for i in range(c.n(2, 20)):
        t = c.t(2016, 2021)
        o += [f'CallEventRecord[{i}] ::= {{', f'    servedMSISDN    "{own}"', f'    callDirection   {c.pick("mobileOriginated mobileTerminated")}', f'    otherParty      "{c.v(MB, c.new_mob())}"', f'    answerTime      "{S(t)}"', f'    callDuration    {c.n(2, 1800)}', f'    location        {{ lac {c.n(3001, 52999)}, ci {c.n(1001, 59999)} }}', '}']; c.rec(p)
    return '\n'.join(o) + '\n'


@T('phone.cdr', 'struct', 'outbound calls of seats, one object a line; the customers are peers', 'jsonl', 'seat_call', enc='utf-8')
def pc_seat(c):
    ws = c.people_(c.n(2, 8), sex='女'); o = []
    for _ in range(c.n(6, 40)):
        w = c.pick(ws); t = c.t(2020, 2023, 9, 17)
        o.append(jd({'callId': c.hexs(20), 'agentName': w.name, 'caller': w.mob, 'callee': c.v(MB, c.new_mob()), 'startTime': S(t), 'duration': c.n(0, 400), 'callType': 'OUT', 'hangup': c.pick('callee caller')})); c.rec(w)
    return '\n'.join(o) + '\n'


@T('phone.cdr', 'prose', 'criminal police on the calls of a suspect', 'txt', '话单研判', enc='utf-8 gb18030')
def pc_police(c):
    p = c.person(); own = p.mob; d = c.d(2015, 2021); o = [f'嫌疑人{p.name}（身份证{p.id}）使用手机{own}，案发前后通话情况如下：', '']
    for _ in range(c.n(3, 14)):
        t = dt.datetime(d.year, d.month, d.day, c.n(0, 23), c.n(0, 59)); q = c.person() if c.n(0, 1) else None; m = c.v(MB, q.raw('mob') if q else c.new_mob())
        o.append(c.pick([f'{md(t)}{hm(t)}，主叫{m}{"（" + q.name + "）" if q else ""}，通话{c.n(11, 500)}秒，基站在{c.pick(ROAD)}附近。', f'{md(t)}{hm(t)}被叫，来电{m}{"，机主" + q.name if q else "，机主不详"}，时长{c.n(1, 9)}分{c.n(1, 59)}秒。'])); c.rec(p)
    o.append('以上依据运营商话单。')
    return '\n'.join(o) + '\n'


@T('phone.cdr', 'prose', 'a wife copies the call log of her husband', 'txt', '通话截图转文字', enc='utf-8')
def pc_wife(c):
    p = c.person(sex='男'); own = p.mob; m = c.new_mob(); m2 = c.new_mob(); t = c.t(2017, 2022, 20, 22)
    o = [f'律师您好，我老公{p.name}的手机（{own}）通话记录我一条条抄给您，主要是和一个女的：', '']
    for _ in range(c.n(3, 12)):
        t += c.n(2, 40) * H
        o.append(c.pick([f'{md(t)} {hm(t)} 他打给{c.v(MB, m)}，打了{c.n(2, 70)}分钟', f'{md(t)} {hm(t)} {c.v(MB, m)}打进来，接通{c.n(1, 50)}分钟', f'{md(t)} {hm(t)} 他拨{c.v(MB, m2)}，响铃未接'])); c.rec(p)
    o += ['', '够不够证明？']
    return '\n'.join(o) + '\n'


@T('phone.cdr', 'table', 'exchange of a firm, extensions with names, tsv', 'tsv', 'pbx_cdr', enc='utf-8-sig gb18030', box='tar')
def pc_pbx(c):
    ws = c.people_(c.n(3, 10)); ext = {w.name: c.n(801, 879) for w in ws}; rows = []
    for _ in range(c.n(8, 45)):
        w = c.pick(ws); z = c.city()
        rows.append([S(c.t(2017, 2022, 8, 19)), ext[w.name], w.name, c.pick('呼出 呼入'), c.v(MB, c.new_mob()) if c.n(0, 3) else c.allow(LL, c.new_tel(z)), c.n(0, 1500), f'rec/{c.hexs(8)}.wav']); c.rec(w)
    return tab('tsv', '通话时间 分机 员工姓名 呼叫类型 对方号码 通话时长(秒) 录音'.split(), rows)

# ------------------------------------------------------------------- phone.sms


TXT = ['货已经到仓库了，明天来提', '妈，我钱不够了，转两千过来', '那件事不要在电话里说', '老地方见，带上合同', '你上次借的五千什么时候还', '孩子发烧了，快回来', '房东催租了，先垫一下', '明天的班我跟你换', '身份证复印件收到了', '开门，快递放门口了', '今晚不回家吃饭', '药买好了，三盒', '你老婆知道了，先别联系', '面试通过了，下周一报到', '标书的底价是一百三十万，看完删', '化验结果出来了，医生让你过去一趟']


@T('phone.sms', 'struct', 'backup of messages in xml, owner in the head', 'xml', 'sms-backup', enc='utf-8')
def ps_xml(c):
    p = c.person(); o = ["<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>", f'<!-- 机主 {p.name} 本机号码 {p.mob} -->']; n = c.n(3, 40)
    o.append(f'<smses count="{n}">'); qs = c.people_(6)
    for _ in range(n):
        q = c.pick(qs); t = c.t(2016, 2021)
        o.append(f'  <sms protocol="0" address="{q.mob}" contact_name="{q.name}" type="{c.n(1, 2)}" readable_date="{S(t)}" body="{c.pick(TXT)}" read="1" />'); c.rec(p)
    return '\n'.join(o + ['</smses>']) + '\n'


@T('phone.sms', 'struct', 'content query of a phone, rows', 'txt', 'adb_content_sms', enc='utf-8', eol=('\n', '\r\n'))
def ps_adb(c):
    p = c.person(); own = p.mob; o = [f'# device owner: {p.name} / {own} / {p.id}', '$ adb shell content query --uri content://sms --projection address:date:type:body']
    for i in range(c.n(3, 35)):
        o.append(f'Row: {i} address={c.v(MB, c.new_mob())}, date={1556755200 * 1000 + c.n(1, 9 * 10 ** 9)}, type={c.n(1, 2)}, body={c.pick(TXT)}'); c.rec(p)
    return '\n'.join(o) + '\n'


@T('phone.sms', 'table', 'forensic export of messages, html', 'html', '取证_短信', enc='utf-8 gb18030')
def ps_html(c):
    p = c.person(); rows = []; own = p.mob
    for i in range(1, c.n(4, 36)):
        q = c.person() if c.n(0, 1) else None
        rows.append([i, c.pick('收 发'), c.v(MB, q.raw('mob') if q else c.new_mob()), q.name if q else '', S(c.t(2017, 2021)), c.pick(TXT), c.pick('正常 已删除恢复')]); c.rec(p)
    return f'<html><body><h2>手机取证报告·短信</h2><p>检材持有人：{p.name}（{p.id}）　本机号码：{own}　检验人：{c.person().name}</p>\n' + tab('html', '序号 方向 对方号码 联系人 时间 短信内容 状态'.split(), rows) + '</body></html>\n'


@T('phone.sms', 'table', 'gateway table of messages to named customers, csv', 'csv', 'sms_mt_history', enc='utf-8')
def ps_gateway(c):
    rows = []
    for p in c.people_(c.n(6, 45)):
        rows.append([c.dig(8), p.name, p.mob, S(c.t(2018, 2022)), c.pick([f'【康宁体检】{p.call}，您的体检报告已出，{c.pick("甲状腺结节", "血糖偏高", "未见异常")}，请到二楼取。', f'【汇通金融】{p.call}，您的借款已逾期{c.n(3, 60)}天，请速还款。', f'【育英学校】{p.name}家长，孩子今天未到校，请回电。']), c.pick('DELIVRD DELIVRD UNDELIV')]); c.rec(p)
    return tab('csv', 'id user_name mobile send_time sms_content status'.split(), rows)


@T('phone.sms', 'prose', 'messages quoted in a complaint against harassment, docx', 'docx', '报案材料')
def ps_complaint(c):
    p, q = c.person(sex='女'), c.person(sex='男'); t = c.t(2017, 2022, 8, 20); m = q.raw('mob'); own = p.mob
    o = ['报案材料', f'报案人{p.name}，身份证号{p.id}，手机{own}。{q.name}用手机{c.v(MB, m)}给我发了下面这些短信，我都没有删：']
    for _ in range(c.n(2, 9)):
        t += c.n(1, 50) * H
        o.append(f'{md(t)}{hm(t)}收到短信：“{c.pick("你以为换锁就没事了", "我在你公司楼下", "再不接电话我就去你爸妈家", "你会后悔的", "钱一分都别想要回去", "我知道你几点下班", "把那个男的叫出来")}”'); c.rec(p)
    o.append('请求依法处理。')
    return o


@T('phone.sms', 'struct', 'text mode of a modem bank, blocks', 'log', 'modem', enc='utf-8')
def ps_modem(c):
    o = []
    for p in c.people_(c.n(2, 14)):
        t = c.t(2019, 2022)
        o += [f'[COM{c.n(3, 64)}] SIM={p.mob} OWNER={p.name}', f'+CMGL: {c.n(1, 20)},"REC UNREAD","1069{c.dig(8)}",,"{S(t, "%y/%m/%d,%H:%M:%S")}+32"', c.pick([f'【抖音】验证码{c.dig(6)}，用于手机登录，5分钟内有效。', f'【滴滴出行】验证码：{c.dig(4)}，请勿告知他人。', f'【招商银行】您正在注册手机银行，验证码{c.dig(6)}。']), 'OK', '']; c.rec(p)
    return '\n'.join(o)


@T('phone.sms', 'prose', 'trader shows intercepted messages of named people', 'txt', '短信劫持样品', enc='utf-8')
def ps_trader(c):
    o = ['样品 只看不卖 全量按天打包（机主+号码+短信原文）', '']
    for p in c.people_(c.n(3, 14)):
        t = c.t(2018, 2022)
        o.append(f'{p.name} {p.mob} ' + c.pick([f'{md(t)}{hm(t)}收到短信“{c.pick(TXT)}”', f'{md(t)} {hm(t)} 短信内容：{c.pick(TXT)}', f'短信：【{c.pick("京东金融", "拍拍贷", "平安普惠")}】{p.call}，您的额度{c.n(1, 9)}0000元已到账（{md(t)}{hm(t)}）'])); c.rec(p)
    return '\n'.join(o) + '\n'

# ---------------------------------------------------------------- location.fix


def ll(c, z=None): return f'{c.n(103, 121)}.{c.n(100001, 999989)}', f'{c.n(23, 38)}.{c.n(100001, 999989)}'


@T('location.fix', 'table', 'tags of old people, positions, csv', 'csv', '老人手环定位', enc='utf-8-sig gb18030')
def lf_tag(c):
    rows = []; ps = [(p, c.person()) for p in c.people_(c.n(2, 10), lo=1932, hi=1950)]
    for _ in range(c.n(6, 50)):
        p, k = c.pick(ps); x, y = ll(c)
        rows.append([p.name, p.id, S(c.t(2019, 2023)), x, y, f'{c.n(5, 300)}米', f'{c.n(9, 99)}%', k.name, k.mob]); c.rec(p)
    return tab('csv', '佩戴人 身份证号 定位时间 经度 纬度 精度 电量 监护人 监护人电话'.split(), rows)


@T('location.fix', 'table', 'signalling of phones near a place, no heading, bars', 'txt', 'xl_result', enc='utf-8')
def lf_signal(c):
    rows = []
    for p in c.people_(c.n(6, 45)):
        x, y = ll(c)
        rows.append([p.mob, p.name, S(c.t(2019, 2022)), '460', '00', c.n(3001, 52999), c.n(10001, 59999), x, y, c.pick(ROAD) + '附近']); c.rec(p)
    return tab('pipe', None, rows)


@T('location.fix', 'struct', 'track of a named person as GPX', 'gpx', 'track', enc='utf-8')
def lf_gpx(c):
    p = c.person(); t = c.t(2018, 2023, 6, 18); x, y = c.n(103, 120), c.n(23, 36); u, w = c.n(100000, 900000), c.n(100000, 900000)
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<gpx version="1.1" creator="SafeWatch 3.2">', f'<metadata><author><name>{p.name}</name></author><desc>手机 {p.mob} 绑定设备轨迹</desc></metadata>', '<trk><trkseg>']
    for _ in range(c.n(4, 50)):
        t += c.n(20, 200) * dt.timedelta(seconds=1); u += c.n(-700, 700); w += c.n(-700, 700)
        o.append(f'<trkpt lat="{y}.{w:06d}" lon="{x}.{u:06d}"><time>{S(t, "%Y-%m-%dT%H:%M:%SZ")}</time><speed>{c.n(0, 15)}.{c.n(0, 9)}</speed></trkpt>'); c.rec(p)
    return '\n'.join(o + ['</trkseg></trk>', '</gpx>']) + '\n'


@T('location.fix', 'struct', 'sharing service, one fix an object, grouped by person', 'json', 'rider_positions', enc='utf-8')
def lf_rider(c):
    o = []
    for p in c.people_(c.n(2, 8)):
        f = []
        for _ in range(c.n(2, 7)):
            x, y = ll(c); f.append({'locTime': S(c.t(2020, 2023)), 'lng': float(x), 'lat': float(y), 'coordType': 'gcj02', 'accuracy': c.n(5, 60)}); c.rec(p)
        o.append({'riderName': p.name, 'idCard': p.id, 'mobile': p.mob, 'station': c.pick(ROAD) + '站', 'fixes': f})
    return jd(o, indent=c.pick([1, 2]))


@T('location.fix', 'struct', 'alarms of correction bracelets, log', 'log', 'elec_fence', enc='utf-8 gb18030')
def lf_fence(c):
    o = []; t = c.t(2019, 2022, 6, 9)
    ps = c.people_(c.n(2, 12))
    for _ in range(c.n(4, 40)):
        t += c.n(1, 50) * MIN; p = c.pick(ps); x, y = ll(c)
        o.append(f'{S(t)} ALARM={c.pick("越界 拆卸 低电 正常上报")} 对象={p.name} 身份证={p.id} 手机={p.mob} 经度={x} 纬度={y} 位置={c.pick(ROAD)}{c.n(1, 300)}号附近'); c.rec(p)
    return '\n'.join(o) + '\n'


@T('location.fix', 'prose', 'trader in locations delivers', 'txt', '定位单', enc='utf-8', eol='\r\n')
def lf_trader(c):
    o = []
    for p in c.people_(c.n(1, 9)):
        x, y = ll(c); t = c.t(2016, 2022); z = c.city()
        o += [c.pick([f'定位结果：{p.name} {p.mob} 位于{z[0]}{z[2]}{c.pick(ROAD)}附近，精度{c.n(1, 9) * 50}米，时间{S(t, "%Y-%m-%d %H:%M")}，坐标{x},{y}', f'老板 {p.mob} 机主{p.name} {md(t)}{hm(t)}在{z[0]}{z[2]}{c.pick(ROAD)}{c.n(1, 300)}号，经纬度 {y},{x}，误差两百米内']), '']; c.rec(p)
    o.append('定位一次一结，十分钟内有效，过时不候')
    return '\n'.join(o) + '\n'


@T('location.fix', 'prose', 'search for a missing hiker, bulletin of the rescue team', 'docx', '搜救简报')
def lf_rescue(c):
    a, b = c.person(), c.person(sex='女'); d = c.d(2017, 2023)
    p = c.person(sex='男'); x, y = c.n(102, 110), c.n(25, 33)
    o = [f'搜救简报　{cn(d)}', f'走失驴友{p.name}，身份证{p.id}，手机{p.mob}。报警人为其妻子{b.name}，电话{b.mob}。运营商及家人共享的手机位置如下：']
    for _ in range(c.n(2, 8)):
        t = dt.datetime(d.year, d.month, d.day, c.n(0, 23), c.n(0, 59))
        o.append(c.pick([f'{hm(t)}，{p.name}手机最后上报经度{x}.{c.n(100001, 999989)}，纬度{y}.{c.n(100001, 999989)}，误差{c.n(50, 900)}米。', f'{hm(t)}，定位到{p.name}在北纬{y}.{c.n(100001, 999989)}、东经{x}.{c.n(100001, 999989)}，海拔{c.n(900, 3200)}米。'])); c.rec(p)
    o.append(f'第二梯队由{a.name}带队，携带卫星电话。')
    return o
