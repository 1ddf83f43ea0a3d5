from lib.core import *; from lib.pack import *; import json
t = kind('phone.cdr')
def dur(g): s = g.i(3, 1500); return f'{s // 60}分{s % 60}秒' if s > 59 else f'{s}秒'
@t('carrier bill csv, one holder')
def bill(g):
    p = g.P(); n = g.i(20, 55); pl = g.city()[:-1]; g.out('话单/语音详单201612.csv', f'客户姓名,{p.name},手机号码,{p.mob},查询月份,2016-12\r\n' + csvt([['起始时间', '通信地点', '通信方式', '对方号码', '通信时长', '通信类型', '套餐优惠', '实收通信费']] + [[ts(a), pl, g.c('主叫 被叫'.split()), g.mob() if g.p(.9) else g.c(['10086', '95588', '114']), dur(g), g.c('本地 国内长途'.split()), '套餐内', '0.00'] for a in g.seq(n, D.datetime(2016, 12, 1), 30)]), n, 1, 'gb18030')
@t('pinyin pipe, cells')
def cells(g):
    P = g.PP(3, 5); R = []; [R.extend((p, a) for a in g.seq(g.i(6, 12), g.dt(2015, 2015), 6)) for p in P]; g.out('调证/HD_20150917.txt', '\n'.join(['JZHM|JZXM|DFHM|HJLX|KSSJ|THSC|LAC|CI|IMEI'] + ['|'.join([p.mob, p.name, g.mob(), g.c('12'), f'{a:%Y%m%d%H%M%S}', str(g.i(2, 1800)), str(g.i(9000, 42000)), str(g.i(1000, 60000)), '86' + g.d(13, '0123')]) for p, a in R]), len(R), len(P), 'gb18030')
@t('json of switch')
def switch(g):
    P = g.PP(8, 12); n = g.i(15, 35); g.out('cdr/msc07/cdr-0003.json', '\n'.join(json.dumps(dict(recordType='MOC', servedMSISDN='86' + p.mob, subscriberName=p.name, calledNumber=g.mob(), callDuration=g.i(1, 900), answerTime=ts(a), lac=g.i(9000, 40000), cellId=g.i(1000, 60000), causeForTerm=0), ensure_ascii=False) for p, a in zip(P + [g.c(P) for _ in range(60)], g.seq(n, g.dt(2013, 2017), 1))), n, len(P))
@t('prose note on calls')
def note(g):
    p = g.P(); k = g.i(4, 8); g.out('案卷/通话情况.txt', f'关于{p.name}（手机号{p.mob}，身份证{p.id}）通话情况的分析\n\n' + '\n'.join(g.c([f'{cn(a)}{hm(a)}，该号码主叫{g.mob()}，通话{dur(g)}。', f'{cn(a)}{hm(a)}，该号码接到{g.mob()}来电，时长{dur(g)}，机主称是{g.c(["朋友", "同事", "不认识的人"])}。']) for a in g.seq(k, g.dt(2014, 2018), 12)) + '\n\n以上通话均发生在案发前后，建议进一步核查。\n', k, 1)
@t('xlsx of a call centre agent line, served persons')
def suspects(g):
    P = g.PP(3, 5); n, S = 0, []
    for p in P: k = g.i(6, 14); n += k; S.append((p.name, [[f'机主 {p.name}', f'号码 {p.mob}', f'证件 {p.id}'], ['通话时间', '对方', '主/被', '秒', '归属地']] + [[a, g.mob(), g.c('主被'), g.i(1, 2000), g.region()[1]] for a in g.seq(k, g.dt(2016, 2018), 20)]))
    g.out('分析/话单汇总.xlsx', xlsx(g, S + [('说明', [['时间为24小时制']])]), n, len(P))
@t('English handset backup xml')
def backup(g):
    p = g.P(); n = g.i(12, 40); g.out('SMSBackupRestore/calls-2019.xml', f"<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<!-- owner: {p.name} {p.mob} -->\n<calls count=\"{n}\">\n" + ''.join(f'  <call number="{g.mob()}" duration="{g.i(0, 900)}" date="{int(a.timestamp())}000" type="{g.c("123")}" readable_date="{ts(a)}" contact_name="{g.c(["", g.P().name, "快递", "(Unknown)"])}" />\n' for a in g.seq(n, D.datetime(2019, 3, 1), 20)) + '</calls>\n', n, 1)
@t('sql')
def sql(g):
    P = g.PP(10, 15); n = g.i(20, 40); g.out('bss/t_voice_cdr.sql', 'INSERT INTO t_voice_cdr (msisdn, cust_name, cert_no, opp_no, call_type, start_dt, dura, fee) VALUES\n' + ',\n'.join(f"('{p.mob}', '{p.name}', '{p.id}', '{g.mob()}', '{g.c(['MO', 'MT'])}', '{ts(a)}', {g.i(1, 1200)}, {g.amt(0, 1)})" for p, a in zip(P + [g.c(P) for _ in range(60)], g.seq(n, g.dt(2012, 2014), 3))) + ';', n, len(P))
@t('html e-bill')
def ebill(g):
    p = g.P(); n = g.i(10, 25); g.out('网上营业厅/通话详单.htm', f'<html><head><meta charset="gb2312"><title>通话详单</title></head><body><div>尊敬的{p.name}客户　业务号码：{p.mob}</div><table><tr><td>序号</td><td>呼叫类型</td><td>对方号码</td><td>开始时间</td><td>通话时长</td><td>费用</td></tr>' + ''.join(f'\n<tr><td>{i}</td><td>{g.c(["本地主叫", "本地被叫", "漫游被叫"])}</td><td>{g.mob() if g.p(.85) else g.land(sep="")}</td><td>{ts(a)}</td><td>{dur(g)}</td><td>{g.amt(0, 2)}</td></tr>' for i, a in enumerate(g.seq(n, g.dt(2013, 2016), 28), 1)) + '</table></body></html>', n, 1, 'gb18030')
@t('fixed width exchange tape')
def tape(g):
    P = g.PP(9, 14); n = g.i(25, 50); L = ['CALLER      CALLER NAME           CALLED      DATE     START  SEC   TRK', '-' * 72]
    for p, a in zip(P + [g.c(P) for _ in range(60)], g.seq(n, g.dt(2011, 2013), 2)): L.append(f'{p.mob} {p.py:<22}{g.mob()} {y8(a)} {a:%H%M%S} {g.i(1, 3600):05d} {g.i(1, 40):03d}')
    g.out('exchange/OUT07.DAT', '\n'.join(L), n, len(P))
@t('chat: someone posts a friends call list')
def posted(g):
    p = g.P(); k = g.i(4, 8); a0 = g.dt(2017, 2021); g.out('聊天/查通话.txt', '\n'.join([f'客户A {hm(a0)}', f'要{p.name}的通话记录 号码{p.mob} 最近一周', f'内鬼客服 {hm(a0)}', '发一部分你看'] + [f'{a.month}/{a.day} {hm(a)} {g.c(["打出", "打入"])} {g.mob()} {dur(g)}' for a in g.seq(k, a0, 7)] + [f'内鬼客服 {hm(a0)}', '全部的要先付款', f'客户A {hm(a0)}', '行']), k, 1)
@t('gz csv no header')
def nohead(g):
    P = g.PP(12, 20); n = g.i(30, 60); g.out('ods/voice_20140611.csv.gz', gz(g.enc('\n'.join(f'{p.mob},{p.name},{g.mob()},{g.c(["主叫", "被叫"])},{ts(a)},{g.i(1, 900)},{g.city()}' for p, a in zip(P + [g.c(P) for _ in range(60)], g.seq(n, D.datetime(2014, 6, 11), 1))))), n, len(P))
@t('sqlite android calllog with owner table')
def calllog(g):
    p = g.P(); n = g.i(15, 45); g.out('取证/com.android.providers.contacts/calllog.db', sqlite(g, {'CREATE TABLE owner (name TEXT, msisdn TEXT, idcard TEXT)': [(p.name, p.mob, p.id)], 'CREATE TABLE calls (_id INTEGER PRIMARY KEY, number TEXT, date INTEGER, duration INTEGER, type INTEGER, geocoded_location TEXT)': [(i, g.mob(), int(a.timestamp()) * 1000, g.i(0, 800), g.i(1, 3), g.region()[1]) for i, a in enumerate(g.seq(n, g.dt(2016, 2020), 30), 1)]}), n, 1)
@t('yaml of an office PBX, by extension holder')
def pbx(g):
    P = g.PP(3, 5); n, s = 0, 'pbx: ' + g.otel() + '\ncalls:\n'
    for p in P:
        for a in g.seq(g.i(3, 7), g.dt(2019, 2021), 5): n += 1; s += f'  - {{ext: {8000 + P.index(p)}, user: {p.name}, user_mobile: "{p.mob}", dialled: "{g.mob()}", at: "{ts(a)}", seconds: {g.i(3, 700)}, dir: {g.c(["out", "in"])}}}\n'
    g.out('asterisk/month.yaml', s, n, len(P))
@t('docx complaint with call table')
def complaint(g):
    p = g.P(); k = g.i(5, 10); g.out('投诉/骚扰电话投诉书.docx', docx(g, ['投诉书', f'投诉人：{p.name}，机主号码{p.mob}，身份证{p.id}。', '近期本人频繁接到推销来电，清单如下：', [['日期', '时间', '来电号码', '通话时长']] + [[ymd(a), hm(a), g.mob(), dur(g)] for a in g.seq(k, g.dt(2018, 2022), 15)], '请贵公司核查并予以拦截。']), k, 1)
