"""phone.cdr, phone.sms, location.fix"""
import datetime
from core import plus
from render import *
from events import calls, call, sms as S0, smss, fix, track
def ms(d, t): return int((plus(t, hours=-8) - datetime.datetime(1970, 1, 1)).total_seconds()) * 1000 + d.ri(0, 999)
A, B, C = 'phone.cdr', 'phone.sms', 'location.fix'


@T(A, 'table')
def cd_bill(d):
    p = d.person(False)
    d.phsep = ''
    es = calls(d, p, d.n(8, 60))
    R = [[str(e.t), e.city, e.way, d.peerph(), e.dur, e.typ, e.fee] for e in es]
    d.rec(p, len(R))
    H = ['起始时间', '通信地点', '通信方式', '对方号码', '通信时长', '通信类型', '实收通信费']
    pre = [['%s通信详单' % d.pick('中国移动 中国联通 中国电信')], ['客户姓名：' + p.name, '手机号码：' + p.ph], ['查询时段：%s 至 %s' % (es[0].t.date(), es[-1].t.date())]]
    d.headed, d.shape = True, 'bill, owner in head'
    return ('xlsx', xlsx([('语音详单', pre + [H] + R)])) if d.ch(.4) else ('csv', delim(pre + [H] + R))


@T(A, 'table', big=True)
def cd_multi(d):
    d.phsep = ''
    es = [call(d, p) for p in d.crowd(d.n(6, 40), .5)]
    return table(d, [('本机号码/用户号码|Served Number|YHHM', lambda e: e.p.ph), ('机主姓名?|Subscriber|JZXM', lambda e: e.p.name), ('对方号码|Other Party|DFHM', lambda e: d.phone()), ('呼叫类型|Call Type|HJLX', lambda e: e.way), ('通话时间/起始时间|Start Time|KSSJ', lambda e: d.ts(e.t)), ('通话时长(秒)|Duration|SC', lambda e: e.s), ('通话地?|City|THD', lambda e: e.city), ('LAC?|LAC|LAC', lambda e: e.lac), ('CI?|CI|CI', lambda e: e.ci)], es, (0, 0, 1, 2), 'csv tsv xlsx', '话单', foot=False)


@T(A, 'table')
def cd_phone_export(d):
    p = d.person(False)
    rows = []
    for e in calls(d, p, d.n(6, 40)):
        q = d.person(False)
        w = d.pick('呼出 呼入 未接')
        rows.append([q.name if d.ch(.6) else '', q.ph, w, d.ts(e.t), '00:00:00' if w == '未接' else e.hms])
    d.rec(p, len(rows))
    d.headed, d.shape = True, 'phone export, owner in head'
    return d.pick('csv txt'), delim([['通话记录导出 机主：%s 本机号码：%s' % (p.name, p.ph)], ['联系人', '号码', '类型', '时间', '通话时长']] + rows)


@T(A, 'struct', big=True)
def cd_json(d):
    O = []
    for p in d.crowd(d.n(6, 40), .5):
        e = call(d, p)
        d.rec(p)
        O.append({'msisdn': p.rawph, 'subscriber': p.name, 'peer_number': d.phone(), 'call_type': 'MO' if e.way == '主叫' else 'MT', 'start_time': str(e.t), 'duration': e.s, 'lac': e.lac, 'cell_id': e.ci})
    d.shape = 'jsonl'
    return d.pick('json jsonl'), jl(O)


@T(A, 'struct', big=True)
def cd_sql(d):
    R = []
    for p in d.crowd(d.n(6, 40), .5):
        e = call(d, p)
        R.append([d.rec(p).rawph, p.name, d.phone(), e.way, str(e.t), e.s, e.typ])
    d.shape = 'sql'
    return 'sql', sql('cdr_voice', ['user_number', 'user_name', 'opp_number', 'call_type', 'start_time', 'call_duration', 'roam_type'], R, d.ch(.5), d.ch(.6))


@T(A, 'struct')
def cd_switch(d):
    o = []
    for p in d.crowd(d.n(6, 40), .4):
        e = call(d, p)
        d.rec(p)
        o.append('|'.join(['VOICE', p.rawph, p.name, d.phone(), e.t.strftime('%Y%m%d%H%M%S'), str(e.s), '0' if e.way == '主叫' else '1', '460%02d' % d.pick((0, 1, 11)), str(e.lac), str(e.ci)]))
    d.shape = 'pipe with head'
    return d.pick('txt dat cdr'), 'REC_TYPE|SERVED_MSISDN|SUBS_NAME|OTHER_PARTY|START_TIME|DURATION|CALL_DIR|PLMN|LAC|CELLID\n' + '\n'.join(o) + '\n'


@T(A, 'struct')
def cd_xml(d):
    p = d.person(False)
    es = calls(d, p, d.n(5, 40))
    d.rec(p, len(es))
    d.enc, d.headed, d.shape = 'utf8', True, 'call backup, owner in head'
    return 'xml', "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<calls count=\"%d\" owner=\"%s\" owner_number=\"%s\" backup_date=\"%d\">\n" % (len(es), p.name, p.rawph, d.ri(1420000000000, 1700000000000)) + ''.join('  <call number="%s" duration="%d" date="%d" type="%d" readable_date="%s" contact_name="%s" />\n' % (d.phone(), e.s, ms(d, e.t), d.ri(1, 2), e.t, d.pick(('(Unknown)', d.person(False).name))) for e in es) + '</calls>\n'


@T(A, 'prose')
def cd_report(d):
    p = d.person(False)
    x = '话单分析报告\n\n一、机主%s，身份证号%s，手机号码%s。\n二、通话情况（逐条）\n' % (p.name, p.id, p.ph)
    es = calls(d, p, d.n(4, 15))
    for e in es:
        x += '%s，%s与%s通话，时长%s，基站位于%s。\n' % (d.day(e.t, 'zh') + e.t.strftime('%H时%M分'), e.way, d.peerph(), e.dur, e.city)
    d.rec(p, len(es))
    d.headed, d.shape = True, 'report, owner in head'
    return ('docx', docx([x])) if d.ch(.4) else ('txt', x)


@T(A, 'prose')
def cd_broker_chat(d):
    p = d.person(False)
    ms = ['通话记录出吗', '出，半年的', '机主%s %s 话单如下' % (p.name, p.ph)]
    es = calls(d, p, d.n(4, 14))
    for e in es:
        ms.append('%s %s 对方%s %s' % (d.ts(e.t, '%Y-%m-%d %H:%M:%S'), e.way, d.peerph(), e.dur))
    d.rec(p, len(es))
    d.headed, d.shape = True, 'chat, owner in head'
    return 'txt', chat(d, ms)


@T(A, 'prose')
def cd_complaint(d):
    o = ['投诉处理：用户通话详单核对']
    for p in d.crowd(d.n(3, 9), .2):
        e = call(d, p)
        d.rec(p)
        o.append('用户%s（号码%s）反映%s%s对方号码%s，通话时长%s，计费%s元，核对话单%s。' % (p.name, p.ph, d.ts(e.t, '%m月%d日%H:%M'), e.way, d.peerph(), e.dur, d.pick('0.60 1.20 0.15'), d.pick('一致 不一致，已退费 一致，已解释')))
    d.shape = 'notes'
    return 'txt', '\n'.join(o) + '\n'


# ---------------- sms
@T(B, 'table')
def sm_export(d):
    p = d.person(False)
    es = smss(d, p, d.n(6, 50))
    d.rec(p, len(es))
    d.headed, d.shape = True, 'sms export, owner in head'
    return d.pick('csv txt'), delim([['短信导出', '机主 ' + p.name, '本机 ' + p.ph], ['对方号码', '联系人', '收发', '时间', '短信内容']] + [[d.peerph(), d.pick(('', d.person(False).name)), e.dir, d.ts(e.t), e.x] for e in es])


@T(B, 'table', big=True)
def sm_gateway(d):
    d.phsep = ''
    sig = d.pick('恒泰商城 乐游网 安信贷 佳禾到家')
    es = [S0(d, p) for p in d.crowd(d.n(6, 40), .2)]
    return table(d, [('接收手机号/手机号码|Mobile|SJH', lambda e: e.p.ph), ('客户姓名?|Customer|KHXM', lambda e: e.p.name), ('短信内容|Content|DXNR', lambda e: '【%s】' % sig + d.pick(('您的验证码为%s，5分钟内有效。' % e.code, '您的订单已发货，请注意查收。', '尊敬的%s，您的会员积分即将到期。' % (e.p.sur + ('先生' if e.p.sex == '男' else '女士'))))), ('发送时间|Send Time|FSSJ', lambda e: d.ts(e.t)), ('状态|Status|ZT', lambda e: d.pick('DELIVRD DELIVRD UNDELIV')), ('计费条数?|Segs|TS', lambda e: 1)], es, (0, 0, 1, 2), 'csv tsv xlsx', '短信下发记录', foot=False)


@T(B, 'table')
def sm_reply(d):
    es = [S0(d, p) for p in d.crowd(d.n(5, 30), 0)]
    return table(d, [('上行号码', lambda e: e.p.ph), ('姓名', lambda e: e.p.name), ('回复内容', lambda e: d.pick('TD 收到 要的 已缴费 地址改一下 明天来取 不需要 Y')), ('上行时间', lambda e: d.ts(e.t)), ('对应下发短信', lambda e: d.pick('缴费提醒 节日问候 续保通知 取件通知'))], es, (0,), 'xlsx html md', '客户短信上行回复', shuffle=False, foot=False)


@T(B, 'struct')
def sm_xml(d):
    p = d.person(False)
    es = smss(d, p, d.n(6, 60))
    d.rec(p, len(es))
    d.enc, d.headed, d.shape = 'utf8', True, 'sms backup, owner in head'
    return 'xml', "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"%d\" owner=\"%s\" owner_number=\"%s\">\n" % (len(es), p.name, p.rawph) + ''.join('  <sms protocol="0" address="%s" date="%d" type="%d" body="%s" readable_date="%s" contact_name="%s" />\n' % (d.phone(), ms(d, e.t), 2 if e.dir == '发送' else 1, e.x, e.t, d.person(False).name) for e in es) + '</smses>\n'


@T(B, 'struct', big=True)
def sm_log(d):
    o = []
    for p in d.crowd(d.n(6, 40), .2):
        e = S0(d, p)
        d.rec(p)
        o.append('%s.%03d INFO  SmsSender - send mobile=%s templateId=SMS_%d content=【%s】验证码%s，请勿告知他人。 msgId=%s ret=OK' % (e.t, d.ri(0, 999), p.rawph, d.ri(1000, 9999), d.pick('恒泰 乐游 安信'), e.code, d.hex(20)))
    d.shape = 'log'
    return 'log', '\n'.join(o) + '\n'


@T(B, 'struct', big=True)
def sm_json(d):
    O = []
    for p in d.crowd(d.n(6, 40), .2):
        e = S0(d, p)
        d.rec(p)
        O.append({'phone': p.rawph, 'userName': p.name, 'smsContent': '【%s】%s您好，%s' % (d.pick('物业中心 安信贷 乐游网'), p.name, d.pick('您本月物业费未缴，请及时缴纳。', '您的借款明日到期，请确保余额充足。', '您预约的服务已确认。')), 'sendTime': str(e.t), 'reportStatus': 'DELIVRD'})
    d.shape = 'jsonl'
    return d.pick('json jsonl'), jl(O)


@T(B, 'struct')
def sm_db(d):
    p = d.person(False)
    es = smss(d, p, d.n(6, 50))
    d.rec(p, len(es))
    d.headed, d.shape = True, 'sqlite, owner in head table'
    return 'db', sqlite([('owner', ['name', 'number'], [(p.name, p.rawph)]), ('sms', ['_id INTEGER', 'address', 'date INTEGER', 'type INTEGER', 'body'], [(i, d.phone(), ms(d, e.t), d.ri(1, 2), e.x) for i, e in enumerate(es, 1)])])


@T(B, 'struct')
def sm_sql(d):
    R = []
    for p in d.crowd(d.n(5, 40), .3):
        e = S0(d, p)
        R.append([d.rec(p).rawph, p.name, d.phone(), e.dir, e.x, str(e.t)])
    d.shape = 'sql'
    return 'sql', sql('sms_content', ['user_number', 'user_name', 'peer_number', 'direction', 'sms_text', 'sms_time'], R, d.ch(.5))


@T(B, 'prose')
def sm_evidence(d):
    p = d.person(False)
    es = smss(d, p, d.n(4, 16))
    x = '电子数据检查笔录附件：短信内容摘录\n持机人：%s　身份证号码：%s　手机号码：%s\n\n' % (p.name, p.id, p.ph)
    for e in es:
        x += '%s %s %s 内容：“%s”\n' % (d.day(e.t, 'zh') + e.t.strftime('%H:%M'), '发给' if e.dir == '发送' else '来自', d.peerph(), e.x)
    d.rec(p, len(es))
    d.headed, d.shape = True, 'excerpt, owner in head'
    return ('docx', docx([x])) if d.ch(.4) else ('txt', x)


@T(B, 'prose')
def sm_screens(d):
    p = d.person(False)
    es = smss(d, p, d.n(4, 14))
    o = ['（%s 的手机短信截图转文字，本机号码 %s）' % (p.name, p.ph)]
    q = d.peerph()
    for e in es:
        if d.ch(.3):
            q = d.peerph()
        o.append('%s\n[短信] %s %s\n%s' % (d.ts(e.t, '%m月%d日 %H:%M'), '收件人' if e.dir == '发送' else '发件人', q, e.x))
    d.rec(p, len(es))
    d.headed, d.shape = True, 'screens, owner in head'
    return 'txt', '\n\n'.join(o) + '\n'


@T(B, 'prose')
def sm_collect(d):
    o = ['催收短信发送情况（手工登记）']
    for p in d.crowd(d.n(3, 10), .15):
        e = S0(d, p)
        d.rec(p)
        o.append('%s给%s（%s）发了短信：“%s”，%s。' % (d.ts(e.t, '%m月%d日%H:%M'), p.name, p.ph, d.pick('您的账单已逾期，请尽快处理 今天下班前请回电 再不处理将移交法务 请于三日内缴清物业费'), d.pick('未回 回复说月底还 号码停机 已读未回')))
    d.shape = 'notes'
    return 'txt', '\n'.join(o) + '\n'


# ---------------- location
@T(C, 'table', big=True)
def lo_list(d):
    d.phsep = ''
    es = [fix(d, p) for p in d.crowd(d.n(6, 40), .5)]
    return table(d, [('手机号/目标号码|Phone|SJH', lambda e: e.p.ph), ('姓名?|Name|XM', lambda e: e.p.name), ('定位时间|Loc Time|DWSJ', lambda e: d.ts(e.t)), ('经度|Lng|JD', lambda e: e.lng), ('纬度|Lat|WD', lambda e: e.lat), ('位置/定位地址|Address|DZ', lambda e: e.ad), ('误差(米)?|Radius|WC', lambda e: e.acc)], es, (0, 0, 1, 2), 'csv tsv xlsx', '定位记录', foot=False)


@T(C, 'table')
def lo_cell(d):
    d.phsep = ''
    R = []
    for p in d.crowd(d.n(5, 40), .5):
        e = fix(d, p)
        R.append([d.rec(p).ph, d.ts(e.t, '%Y-%m-%d %H:%M:%S'), '460', '00', e.lac, e.ci, e.lat, e.lng, e.ad, '误差%d米' % e.acc])
    d.shape = 'cell rows'
    H = ['msisdn', 'loc_time', 'mcc', 'mnc', 'lac', 'ci', 'lat', 'lng', 'addr', 'acc']
    return d.pick('csv txt'), delim(([H] if d.ch(.6) else []) + R)


@T(C, 'table')
def lo_checkpoint(d):
    es = [fix(d, p) for p in d.crowd(d.n(5, 40), .4)]
    return table(d, [('号牌号码', lambda e: e.p.plate), ('车主', lambda e: e.p.name), ('车主电话', lambda e: e.p.ph), ('卡口名称', lambda e: e.ad[-8:] + '卡口'), ('过车时间', lambda e: d.ts(e.t, '%Y-%m-%d %H:%M:%S')), ('行驶方向', lambda e: d.pick('由东向西 由南向北 由西向东')), ('经度', lambda e: e.lng), ('纬度', lambda e: e.lat), ('车速', lambda e: e.sp)], es, (0,), 'xlsx csv html', '卡口过车轨迹', shuffle=False, foot=False)


@T(C, 'struct', big=True)
def lo_json(d):
    O = []
    for p in d.crowd(d.n(6, 40), .5):
        e = fix(d, p)
        d.rec(p)
        O.append({'phone': p.rawph, 'mcc': 460, 'mnc': 0, 'lac': e.lac, 'ci': e.ci, 'lat': float(e.lat), 'lng': float(e.lng), 'radius': e.acc, 'coordType': d.pick('gcj02 wgs84 bd09'), 'locTime': str(e.t)})
    d.shape = 'jsonl'
    return d.pick('json jsonl log'), jl(O)


@T(C, 'struct')
def lo_track_gpx(d):
    p = d.person(False)
    es = track(d, p, d.n(8, 80))
    d.rec(p, len(es))
    d.enc, d.headed, d.shape = 'utf8', True, 'track, person in head'
    return 'gpx', '<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="%s">\n  <metadata><author><name>%s</name></author><desc>骑手 %s 手机 %s</desc></metadata>\n  <trk><trkseg>\n' % (d.pick('RiderApp GPSLogger'), p.name, p.name, p.rawph) + ''.join('    <trkpt lat="%s" lon="%s"><time>%s</time><speed>%d</speed></trkpt>\n' % (e.lat, e.lng, e.t.strftime('%Y-%m-%dT%H:%M:%SZ'), e.sp) for e in es) + '  </trkseg></trk>\n</gpx>\n'


@T(C, 'struct', big=True)
def lo_gps_log(d):
    o = []
    for p in d.crowd(d.n(6, 40), .5):
        e = fix(d, p)
        d.rec(p)
        o.append('%s [gps-recv] report driver=%s mobile=%s plate=%s lon=%s lat=%s speed=%d dir=%d' % (e.t, p.name, p.rawph, p.plate, e.lng, e.lat, e.sp, e.hd))
    d.shape = 'log'
    return 'log', '\n'.join(o) + '\n'


@T(C, 'struct')
def lo_sql(d):
    R = []
    for p in d.crowd(d.n(6, 40), .5):
        e = fix(d, p)
        R.append([d.rec(p).rawph, p.name, float(e.lng), float(e.lat), e.ad, str(e.t), e.bat])
    d.shape = 'sql'
    return 'sql', sql('courier_location', ['mobile', 'real_name', 'longitude', 'latitude', 'address', 'gps_time', 'battery'], R, d.ch(.5))


@T(C, 'struct')
def lo_track_json(d):
    p = d.person(False)
    es = track(d, p, d.n(6, 60))
    d.rec(p, len(es))
    d.headed, d.shape = True, 'track, person in head'
    return 'json', js({'userId': d.ri(10**5, 10**7), 'realName': p.name, 'mobile': p.rawph, 'coordType': 'gcj02', 'points': [{'lng': float(e.lng), 'lat': float(e.lat), 'time': str(e.t)} for e in es]}, d.pick((None, 2)))


@T(C, 'prose')
def lo_service_chat(d):
    ms = ['定位多少钱一次', '五百，发手机号']
    for p in d.crowd(d.n(3, 9), .3):
        e = fix(d, p)
        d.rec(p)
        ms.append('定位结果：目标手机%s 位于 %s，经度%s 纬度%s，精度 %d 米，时间 %s' % (p.ph, e.ad, e.lng, e.lat, e.acc, d.ts(e.t, '%Y-%m-%d %H:%M')))
    d.shape = 'chat'
    return 'txt', chat(d, ms)


@T(C, 'prose')
def lo_report(d):
    p = d.person(False)
    x = '目标人员活动轨迹\n\n%s，身份证号%s，手机%s。\n\n' % (p.name, p.id, p.ph)
    es = track(d, p, d.n(4, 15), 3000)
    for e in es:
        x += '%s，手机信号出现在%s（经度%s，纬度%s），误差约%d米。\n' % (d.day(e.t, 'zh') + e.t.strftime('%H时%M分'), e.ad, e.lng, e.lat, e.acc)
    d.rec(p, len(es))
    d.headed, d.shape = True, 'report, person in head'
    return ('docx', docx([x])) if d.ch(.4) else ('txt', x)


@T(C, 'prose')
def lo_child_watch(d):
    p = d.person(True)
    es = track(d, p, d.n(4, 16), 2400)
    o = ['儿童手表位置通知（佩戴人：%s，手表号码 %s）' % (p.name, p.ph)]
    for e in es:
        o.append('%s 【位置】%s的手表位于%s，坐标%s,%s，电量%d%%' % (d.ts(e.t, '%Y-%m-%d %H:%M'), p.name, e.ad, e.lng, e.lat, e.bat))
    d.rec(p, len(es))
    d.headed, d.shape = True, 'notices, wearer in head'
    return 'txt', '\n'.join(o) + '\n'


@T(C, 'prose')
def lo_debt_notes(d):
    o = ['找车记录']
    for p in d.crowd(d.n(3, 9), .2):
        e = fix(d, p)
        d.rec(p)
        o.append('%s %s的车%s，GPS显示停在%s，坐标%s,%s，车主电话%s，%s。' % (d.ts(e.t, '%m月%d日%H:%M'), p.name, p.plate, e.ad, e.lng, e.lat, p.ph, d.pick('已派人 下午再看 离线了')))
    d.shape = 'notes'
    return 'txt', '\n'.join(o) + '\n'
