from core import t
K = 'netcafe.session'
NB = '极速网吧 蓝鲸网咖 星际电竞馆 飞宇网吧 鱼乐网咖'.split()


def mac(f):
    return ':'.join(f.h2().upper() for _ in range(6))


@t(K, '网管交接.txt', 'shift-note', n='上的|下机时间')
def _(f):
    o = [f'{f.c(NB)}通宵班 网管小董留', '饮料缺红牛，B区47号显示器花屏别开。']
    for p in f.one(5, 9):
        a = f.dt(2018, 2020)
        m, b, w = f'{f.c("A B C")}{f.ri(1,90):03d}', f.aft(a, 60, 600), f.c(["包夜20", "充50送20", "结账少两块", "押了手机"])
        o.append(f.c([f'{a:%m/%d} {a:%H:%M} {p.name}上的{m}机，身份证{f.id(p)}，{w}，{b:%H:%M}下',
                      f'{m}：{p.name} {f.id(p)} {a:%d}号{a:%H:%M}刷证，下机时间{b:%H:%M}，{w}',
                      f'{p.name}（{f.id(p)}）{a:%d}号在{m}上的网，{a:%H:%M}-{b:%H:%M}\n    {w}']))
    return o + ['白班记得补录到公安那个系统。']


@t(K, 'pubwin_export.txt', 'billing-software-blocks', enc='gbk', cont='log', eol='\r\n', n='\\[上机\\]')
def _(f):
    o = ['; Pubwin 营业日志 场所编号=' + '44030610' + f.d(6)]
    for p in f.one(10, 22):
        a = f.dt(2016, 2017)
        o.append(f'{a:%Y-%m-%d %H:%M:%S} [上机] 终端={f.c("A B V")}{f.ri(1,120):03d} IP=192.168.{f.ri(0,3)}.{f.ri(2,250)} 会员={p.name} 证件={f.id(p)} 余额={f.ri(0,99)}.50 -> {f.aft(a,30,500):%Y-%m-%d %H:%M:%S} [下机] 消费={f.ri(2,30)}.00')
    return o


@t(K, '询问网吧老板.txt', 'interview-note', enc='gb18030', n='上机时间')
def _(f):
    p = f.person()
    o = ['询问笔录（摘）', f'问：这个叫{p.name}的（{f.id(p)}）来过你网吧几次？', '答：刷身份证才能开机，后台都有，我念给你听。']
    for _ in f.evs(p, 3, 7):
        a = f.dt(2019, 2019)
        o.append(f'答：{a:%Y年%m月%d日}，上机时间{a:%H:%M}，{f.ri(1,150)}号机，{f.aft(a,60,700):%d日%H:%M}下机。')
    return o + ['问：和谁一起？', '答：没注意，一个人戴耳机打游戏。', f'问：监控保留多久？', '答：六十天。']


@t(K, 'wa_source_fj.bcp', 'wa-dialect-bcp', cont='bcp', n='(?m)\\t0$')
def _(f):
    from core import D
    o = ['#WA_SOURCE_FJ_1001 NETBAR_WACODE|PLACE_NAME|CERTIFICATE_TYPE|CERTIFICATE_CODE|NAME|TERMINAL|MAC|START_TIME|END_TIME|FLAG (tab)']
    code = '330106' + '10' + f.d(6)
    for p in f.one(9, 20):
        a = f.dt(2017, 2019)
        o.append('\t'.join([code, NB[1], '111', f.id(p), p.name, f'{f.ri(1,99):03d}', mac(f), str(int(a.replace(tzinfo=D.timezone.utc).timestamp())), str(int(f.aft(a, 20, 400).replace(tzinfo=D.timezone.utc).timestamp())), '0']))
    return o


@t(K, '家长群求助.txt', 'group-chat', n='上机')
def _(f):
    o = ['高三(4)班家长群', '', '李同学妈妈 22:40', '网吧老板截给我的记录，大家看看有没有自家孩子用大人的证']
    for p in f.one(4, 7):
        a = f.dt(2022, 2022)
        o.append(f'{p.name} {f.id(p)} {a:%m-%d} {a:%H:%M}在{f.c(NB)}上机 {f.ri(1,80)}号座 {f.aft(a,60,300):%H:%M}结账')
    return o + ['', '班主任 22:52', '@所有人 明天到校谈，别在群里转证件号']


@t(K, 'audit_syslog.txt', 'syslog-logfmt', cont='log', n='evt=online')
def _(f):
    o = []
    for p in f.one(8, 18):
        a = f.dt(2021, 2023)
        o.append(f'<134>{a:%b %d %H:%M:%S} netbar-gw auditd[{f.ri(300,9000)}]: evt=online site={"510107" + "10" + f.d(6)} site_name="{f.c(NB)}" seat={f.ri(1,99)} cert_type=111 cert_no={f.id(p)} user="{p.name}" ip=10.{f.ri(0,9)}.{f.ri(0,9)}.{f.ri(2,250)} mac={mac(f)} start="{a:%Y-%m-%d %H:%M:%S}" stop="{f.aft(a,15,600):%Y-%m-%d %H:%M:%S}" sess={f.hx(16)}')
    return o


@t(K, '網吧檢查紀錄.txt', 'inspection-trad', script='hant', n='上網時間')
def _(f):
    o = [f'互聯網上網服務營業場所　巡查紀錄（抽查當班在線名單）', f'場所名稱：藍鯨網吧　電話：{f.office("020")}']
    for i, p in enumerate(f.one(4, 8), 1):
        a = f.dt(2015, 2018)
        o.append(f'{i}．機號{f.ri(1,120):03d}　{p.trad}　身份證{f.id(p)}　上網時間 {a:%Y/%m/%d %H:%M} 至 {f.aft(a,30,240):%H:%M}　{f.c(["人證相符","人證相符","代刷，已教育"])}')
    return o + ['巡查人員簽名：']


@t(K, 'cafe_sessions.mode_line', 'sqlite-line', cont='db-console', n='seat_no =')
def _(f):
    o = ['sqlite> .mode line', "sqlite> select * from session order by up_time limit 30;"]
    for p in f.one(5, 10):
        a = f.dt(2019, 2021)
        o += [f'  netbar = {f.c(NB)}', f' seat_no = {f.c("A B")}{f.ri(1,70):02d}', f'    name = {p.name}', f' cert_no = {f.id(p)}', f'   phone = {f.mob(p)}', f' up_time = {a:%Y-%m-%d %H:%M:%S} 上机', f' dn_time = {f.aft(a,30,500):%Y-%m-%d %H:%M:%S} 下机', '']
    return o


@t(K, 'lan_party_desk_notes.txt', 'desk-notes-mixed', script='mixed', n='logged on')
def _(f):
    o = ['Front desk 网咖 notes (外教店长版，收银看不懂的问我)', '- Coke machine eats coins, 别退钱给客人']
    for p in f.one(4, 8):
        a = f.dt(2023, 2023)
        o.append(f'- {p.name}, ID {f.id(p)}, logged on PC {f.ri(1,60)} 上机 {a:%m/%d %H:%M}, 下机 {f.aft(a,60,400):%H:%M}, {f.c(["forgot his jacket","paid by WeChat","要求开发票","screen flicker, moved seat"])}')
    return o + ['网吧 wifi password on the wall.']


@t(K, 'bar_session_resp.json', 'graphql-response', cont='json', n='"onAt"')
def _(f):
    import json
    lst = []
    for p in f.P(4):
        ss = []
        for _ in f.evs(p, 1, 4):
            a = f.dt(2022, 2022)
            ss.append({'onAt': f'{a:%Y-%m-%d %H:%M:%S}', 'offAt': f'{f.aft(a,30,500):%Y-%m-%d %H:%M:%S}', 'terminalNo': f'V{f.ri(1,40)}', 'fee': f.ri(3, 60)})
        lst.append({'__typename': 'Member', '姓名': p.name, 'idCard': f.id(p), 'mobile': f.mob(p), 'netbar': {'netbarName': f.c(NB), 'wacode': '420106' + '10' + f.d(6)}, 'sessions': ss})
    return '# query ($d: Date!) { members(day: $d) { 姓名 idCard netbar { netbarName } sessions { terminalNo fee } } }\n' + json.dumps({'data': {'members': lst}, 'extensions': {'requestId': f.hx(12)}}, ensure_ascii=False, indent=1)
