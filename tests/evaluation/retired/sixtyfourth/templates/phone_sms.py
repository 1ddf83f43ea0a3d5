from lib.core import *; from lib.pack import *; import json
t = kind('phone.sms')
TX = '晚上回来吃饭吗|钱我已经转了你查一下|明天几点到|孩子发烧了先去医院|别忘了带钥匙|合同寄出去了单号晚点发|好的知道了|我在开会一会回你|周末一起去看房|东西放门卫了|路上堵车要晚点|上次说的事怎么样了|生日快乐|药记得按时吃|你到底还不还钱|货到了来取|老地方见|新号码存一下|别跟她说我找过你|考试过了吗'.split('|')
@t('handset backup csv')
def backup(g):
    p = g.P(); n = g.i(15, 45); g.out('手机备份/短信.csv', f'"机主","{p.name}","{p.mob}"\n' + csvt([['类型', '对方号码', '联系人', '时间', '内容', '状态']] + [[(k := g.c(['收件', '发件'])), g.mob(), g.P().name if g.p(.6) else '', ts(a), g.c(TX), '已读' if k == '收件' else '已发送'] for a in g.seq(n, g.dt(2015, 2019), 40)], q=csv.QUOTE_ALL, nl='\n'), n, 1, 'utf-8-sig')
@t('operator export')
def operator(g):
    P = g.PP(6, 10); n = g.i(18, 35); g.out('调证/短信内容.txt', '\n'.join(['用户号码\t机主\t对端号码\t方向\t发送时间\t短信内容'] + [f'{p.mob}\t{p.name}\t{g.mob()}\t{g.c(["发", "收"])}\t{ts(a)}\t{g.c(TX)}' for p, a in zip(P + [g.c(P) for _ in range(40)], g.seq(n, g.dt(2012, 2015), 9))]), n, len(P), 'gb18030')
@t('android xml')
def xmls(g):
    p = g.P(); n = g.i(10, 30); g.out('SMSBackup/sms-20180930.xml', f'<?xml version="1.0" encoding="UTF-8"?>\n<!--Handset of {p.en} {p.mob}-->\n<smses count="{n}">\n' + ''.join(f'  <sms protocol="0" address="+86{g.mob()}" date="{int(a.timestamp())}{g.i(100, 999)}" type="{g.c("12")}" body="{g.c(TX)}" read="1" status="-1" readable_date="{a:%Y年%m月%d日 %H:%M:%S}" contact_name="{g.P().name}" />\n' for a in g.seq(n, D.datetime(2018, 8, 2), 55)) + '</smses>', n, 1)
@t('sqlite mmssms')
def mms(g):
    p = g.P(); n = g.i(12, 40); g.out('取证/mmssms.db', sqlite(g, {'CREATE TABLE sim (owner TEXT, number TEXT)': [(p.name, p.mob)], 'CREATE TABLE sms (_id INTEGER PRIMARY KEY, thread_id INTEGER, address TEXT, date INTEGER, type INTEGER, body TEXT)': [(i, g.i(1, 9), g.mob(), int(a.timestamp()) * 1000, g.c([1, 2]), g.c(TX)) for i, a in enumerate(g.seq(n, g.dt(2014, 2018), 60), 1)]}), n, 1)
@t('prose evidence, quoted messages')
def evidence(g):
    p = g.P(); q = g.P(); k = g.i(4, 8); g.out('卷宗/短信摘录.txt', f'短信内容摘录（机主{p.name}，号码{p.mob}，公民身份号码{p.id}）\n\n' + '\n'.join(f'{i}. {cn(a)}{hm(a)}，{g.c(["发送给", "收到"])}{q.mob}（{q.name}）：“{g.c(TX)}”' for i, a in enumerate(g.seq(k, g.dt(2013, 2017), 20), 1)) + '\n\n以上由本人签字确认无误。\n', k, 1)
@t('json cloud sync')
def cloud(g):
    p = g.P(); n = g.i(10, 25); g.out('icloud/messages_sync.json', json.dumps(dict(account=dict(realName=p.name, phone=p.mob, mail=p.mail), messages=[dict(peer=g.mob(), dir=g.c(['in', 'out']), ts=int(a.timestamp()), content=g.c(TX)) for a in g.seq(n, g.dt(2017, 2020), 30)]), ensure_ascii=False, indent=1), n, 1)
@t('thread printed as conversation')
def thread(g):
    p, q = g.PP(2); n = g.i(8, 20); g.out('打印/短信会话.txt', f'会话：{q.name} <{g.ms(q.mob)}>\n本机：{p.name} <{g.ms(p.mob)}>\n导出 {n} 条短信\n\n' + '\n\n'.join(f'{"我" if g.p(.5) else q.name}  {ts(a)}\n{g.c(TX)}' for a in g.seq(n, g.dt(2016, 2021), 4)), n, 1)
@t('xlsx wiretap sheet')
def tap(g):
    P = g.PP(3, 5); R = []; [R.extend((p, a) for a in g.seq(g.i(4, 9), g.dt(2014, 2016), 10)) for p in P]; g.out('技侦/短信截获.xlsx', xlsx(g, [('sms', [['对象', '对象号码', '对方', '方向', '时间', '内容', '研判']] + [[p.name, p.mob, g.mob(), g.c('→←'), a, g.c(TX), g.c(['', '', '关注', '无价值'])] for p, a in R])]), len(R), len(P))
@t('sql')
def sql(g):
    P = g.PP(8, 12); n = g.i(14, 30); g.out('smsc/sms_mo.sql', '-- subscriber originated messages\n' + '\n'.join(f"INSERT INTO sms_mo(msisdn,subs_name,id_card,dest,submit_time,content) VALUES('{p.mob}','{p.name}','{p.id}','{g.mob()}','{ts(a)}','{g.c(TX)}');" for p, a in zip(P + [g.c(P) for _ in range(40)], g.seq(n, g.dt(2011, 2013), 1))), n, len(P))
@t('html forensics report')
def forensic(g):
    p = g.P(); n = g.i(8, 18); g.out('鉴定/report/sms.html', f'<html><head><meta charset="utf-8"><title>短信息</title></head><body><h2>手机取证报告 · 短信息</h2><p>送检手机持有人：{p.name}；本机号码：{p.mob}；IMEI：86{g.d(13, "0123")}</p>' + ''.join(f'<div class="sms {g.c("io")}"><span>{g.mob()}</span><em>{ts(a)}</em><blockquote>{g.c(TX)}</blockquote></div>\n' for a in g.seq(n, g.dt(2017, 2020), 15)) + '</body></html>', n, 1)
@t('traditional utf-16 export')
def trad16(g):
    p = g.P(); n = g.i(8, 16); M = '今晚幾點收工|幫我買瓶醬油|銀行來電記得覆|後天去深圳要帶證件嗎|收到|遲到十分鐘|單據放枱面'.split('|'); g.out('備份/短訊.txt', '\r\n'.join([f'機主：{p.tname}　號碼：+86 {p.mob}', '方向\t對方\t時間\t內容'] + [f'{g.c(["收", "發"])}\t{g.mob()}\t{sl(a)} {hm(a)}\t{g.c(M)}' for a in g.seq(n, g.dt(2015, 2018), 9)]), n, 1, 'utf-16')
@t('pipe pinyin')
def dx(g):
    P = g.PP(7, 12); n = g.i(20, 45); g.out('DX/DXNR_0420.bcp', '\n'.join(['BDHM|BDXM|DFHM|SFBZ|FSSJ|DXNR'] + ['|'.join([p.mob, p.name, g.mob(), g.c('01'), f'{a:%Y-%m-%d %H:%M:%S}', g.c(TX)]) for p, a in zip(P + [g.c(P) for _ in range(60)], g.seq(n, D.datetime(2013, 4, 20), 1))]), n, len(P), 'gb18030')
@t('log of a spy app')
def spy(g):
    p = g.P(); n = g.i(8, 18); g.out('spyapp/device_log.txt', f'# device owner={p.name} line={p.mob} installed 2019-02-11\n' + '\n'.join(f'{a:%Y-%m-%dT%H:%M:%S}+0800 SMS {g.c(["RECV from", "SENT to"])} {g.mob()} | {g.c(TX)}' + (f'\n{a:%Y-%m-%dT%H:%M:%S}+0800 BATT {g.i(5, 99)}%' if g.p(.4) else '') for a in g.seq(n, D.datetime(2019, 2, 12), 9)), n, 1)
@t('docx, wife collects messages')
def wife(g):
    p = g.P(); k = g.i(5, 9); g.out('证据/短信整理.docx', docx(g, ['短信整理（从他旧手机里抄的）', f'机主{p.name}　手机{p.mob}'] + [f'{a.month}月{a.day}日{hm(a)}　{g.c(["他发给", "收到"])}{g.mob()}：{g.c(TX)}' for a in g.seq(k, g.dt(2018, 2021), 30)] + ['截图另存在U盘，律师已看过。']), k, 1)
