from core import t
K = 'phone.cdr'


def dur(f):
    return f'{f.ri(0,12)}分{f.ri(1,59)}秒'


@t(K, '营业厅话单打印.txt', 'printed-bill', cont='print', enc='gb18030', eol='\r\n', n='(?m)^\\d\\d-\\d\\d ')
def _(f):
    from core import pad
    p = f.person()
    o = ['              中国移动通信客户通话详单', f'客户名称：{p.name}    手机号码：{f.mob(p)}    证件号码：{f.id(p)}', '计费周期：2017年09月01日-09月30日     套餐：4G飞享88元', '起始时间        通信地点  通信方式  对方号码       通信时长    通信类型   实收通信费']
    for _ in f.evs(p, 14, 30):
        a = f.dt(2017, 2017)
        o.append(f'09-{a:%d %H:%M:%S}  {pad(p.area[1][3:5],8)}  {f.c("主叫 被叫")}      {f.peer()}    {pad(dur(f),10)}  {f.c("本地 国内长途")}   0.{f.ri(0,60):02d}')
    return o + ['合计通话 —— 分钟   客服 ' + f.dec('10086')]


@t(K, 'cdr_asn1_dump.txt', 'asn1-decoded', script='en', cont='dump', n='moCallRecord|mtCallRecord')
def _(f):
    o = ['# asn1c decode of MSC CDR file GZMSC12_B0447']
    for p in f.many(f.P(4), 2, 5):
        a = f.dt(2016, 2018)
        o += [f'{f.c(["moCallRecord","mtCallRecord"])} ::= {{', f'  servedMSISDN   "{f.mob(p,"86")}"', f'  otherParty     "{f.peer("86")}"', f'  servedName     "{p.en}"', f'  seizureTime    "{a:%y%m%d%H%M%S}2B0800"', f'  callDuration   {f.ri(3,1900)}', '  causeForTerm   normalRelease(0)', f'  callReference  \'{f.hx(10).upper()}\'H', '}']
    return o


@t(K, '妻子查单对话.txt', 'chat', n='打了')
def _(f):
    p = f.person()
    o = ['姐 你帮我看看我老公这个月的通话', f'机主{p.name} 号{f.mob(p)} 身份证{f.id(p)} 我用他手机登的营业厅', '']
    for _ in f.evs(p, 5, 10):
        a = f.dt(2021, 2021)
        o.append(f'{a.month}.{a.day} {a:%H:%M} {f.c(["他","对面"])}打了{dur(f)} {f.c("主叫 被叫")} {f.peer()}')
    return o + ['', '后面这个号是不是上次那个', '你先别冲动']


@t(K, 'cti_redis_monitor.txt', 'redis-monitor', cont='log', n='"XADD"')
def _(f):
    import json
    o = ['OK']
    for p in f.one(8, 15):
        a = f.dt(2022, 2022)
        o.append(f'{f.ms(a)[:10]}.{f.d(6)} [3 10.1.8.{f.ri(2,99)}:{f.ri(30000,60000)}] "XADD" "cdr:out" "*" "caller" "{f.mob(p)}" "caller_name" "{p.name}" "callee" "{f.peer()}" "start_time" "{a:%Y-%m-%d %H:%M:%S}" "duration" "{f.ri(1,900)}" "call_type" "{f.c("MO MT")}" "id_no" "{f.id(p)}"')
    return o


@t(K, '通话分析附页.txt', 'police-annex', enc='gb18030', n='通话，时长')
def _(f):
    o = ['附：嫌疑号码通话情况摘录（调取自通信运营商，办案人手摘）']
    for w in f.P(3):
        o.append(f'机主 {w.name}，{f.id(w)}，号码{f.mob(w)}：')
        for _ in f.evs(w, 3, 6):
            a = f.dt(2018, 2018)
            o.append(f'   {a:%m月%d日%H时%M分} {f.c("主叫 被叫")} 与{f.peer()}通话，时长{f.ri(5,900)}秒；')
    return o + ['摘录人：']


@t(K, '來電明細爭議.txt', 'billing-dispute-trad', enc='big5', script='hant', n='通話時長')
def _(f):
    p = f.person()
    o = ['致客戶服務部：', f'本人{p.trad}，內地漫遊號碼{f.mob(p,"+86-")}（身份證{f.id(p)}），對上月賬單下列漫遊通話有異議：', '']
    for _ in f.evs(p, 4, 8):
        a = f.dt(2018, 2019)
        o.append(f'◇ {a:%Y/%m/%d %H:%M}　{f.c("主叫 被叫")}　對方號碼{f.peer()}　通話時長{f.ri(0,20)}分{f.ri(1,59)}秒　收費{f.amt(1,30)}元')
    return o + ['', '請予覆核。']


@t(K, 'freeswitch_cdr.xml', 'freeswitch-xml', script='en', cont='xml', n='<cdr ')
def _(f):
    o = []
    for p in f.one(6, 11):
        a = f.dt(2021, 2023)
        o += [f'<cdr core-uuid="{f.hx(8)}-{f.hx(4)}-4{f.hx(3)}-a{f.hx(3)}-{f.hx(12)}" switchname="sbc-{f.ri(1,4)}">', f'  <variables><effective_caller_id_name>{p.en.replace(" ","%20")}</effective_caller_id_name><start_stamp>{a:%Y-%m-%d %H:%M:%S}</start_stamp><billsec>{f.ri(1,1200)}</billsec><direction>{f.c("inbound outbound")}</direction></variables>',
              f'  <callflow><caller_profile><caller_id_number>{f.mob(p)}</caller_id_number><destination_number>{f.peer()}</destination_number></caller_profile></callflow>', f'  <app_log><application app_name="set" app_data="owner_idcard={f.id(p)}"/></app_log>', '</cdr>']
    return o


@t(K, '外呼质检表.md', 'markdown-qc', enc='utf-8-sig', cont='markdown', n='(?m)^\\| 主叫|^\\| 被叫')
def _(f):
    rows = []
    ps = f.P(4)
    for p in f.many(ps, 2, 5):
        a = f.dt(2023, 2023)
        rows.append((f.c('主叫 被叫'), p.name, f.mob(p), f.peer(), f'{a:%m-%d %H:%M:%S}', dur(f), f.c('接通 拒接 忙')))
    return ['## 销售外呼抽检（工作手机实名在本人名下）', '', f.table(['类型', '坐席', '本机号码', '对方号码', '起始时间', '通话时长', '结果'], rows, 'md'), '', '> 抽检率 5%，录音见 NAS']


@t(K, 'call_history_backup.xml', 'android-backup', script='mixed', cont='xml', n='<call ')
def _(f):
    p = f.person()
    o = ["<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>", '<!--File Created By SMS Backup & Restore v10.15-->', f'<calls owner="{f.mob(p,"+86")}" owner_name="{p.name}" owner_mail="{f.mail(p)}" backup_date="{f.dec(f.d(13,"1673"))}" type="full">']
    for _ in f.evs(p, 10, 20):
        a = f.dt(2022, 2022)
        o.append(f'  <call number="{f.peer(f.c(["", "+86"]))}" duration="{f.ri(0,1500)}" date="{f.ms(a)}" type="{f.ri(1,3)}" presentation="1" readable_date="{a:%Y-%m-%d %H:%M:%S}" contact_name="{f.c(["(Unknown)","快递","妈","Boss 老王"])}" />')
    return o + ['</calls>']


@t(K, 'dispatch_call_notes.txt', 'shift-note-mixed', script='mixed', n='call')
def _(f):
    o = ['调度 night shift notes (call record 手抄，录音仪坏了)', '']
    for p in f.one(5, 9):
        a = f.dt(2022, 2023)
        o.append(f'{a:%m/%d %H:%M} {p.name} 用 {f.mob(p,"dash")} 主叫 {f.peer("dash")}, 时长 {f.ri(1,9)}m{f.ri(1,59)}s, {f.c(["信号 bad","司机没找到门","已转 dispatch","对方挂断"])}')
    n = f.records
    o = [o[0].replace('call', '通话'), ''] + [x.replace('主叫', 'call 主叫') for x in o[2:]]
    return o + ['', '电池换了两块。']
