from lib.core import *; from lib.pack import *; import json
t = kind('hotel.stay')
@t('csv gb18030')
def pms_export(g):
    d0 = g.dt(2015, 2021); P = g.PP(18, 44); rows = [['账号', '房号', '房型', '宾客', '性别', '证件', '证件号码', '抵店', '离店', '房价码', '日租', '来源', '前台']]; desk = g.k('小陈 阿梅 Lily 王经理 夜审'.split(), 3)
    for n, (p, a) in enumerate(zip(P, g.seq(len(P), d0, 20))): rows.append([f'F{n + 20311}', g.i(3, 18) * 100 + g.i(1, 26), g.c('标双 大床 豪标 家庭 商套'.split()), p.name, p.sex, '二代身份证', p.id, a.strftime('%m/%d %H:%M'), (a + D.timedelta(days=g.i(1, 4))).strftime('%m/%d 12:00'), g.c('RACK COR1 OTA2 MEM'.split()), g.i(168, 588), g.c('散客 携程 协议 会员'.split()), g.c(desk)])
    g.out(f'前台备份/宾客历史_{y8(d0)}.csv', csvt(rows), len(P), len(P), 'gb18030')
@t('pipe, pinyin initials')
def lgxx(g):
    P = g.PP(25, 50); d0 = g.dt(2012, 2016); h = [(g.d(10, '4'), g.hotel()) for _ in range(5)]; L = ['LGBM|LGMC|XM|XB|MZ|CSRQ|ZJLX|ZJHM|XXDZ|RZSJ|RZFH|TFSJ']
    for p, a in zip(P, g.seq(len(P), d0, 9)): x = g.c(h); L.append('|'.join([x[0], x[1], p.name, p.sx, '01', y8(p.b), '11', p.id, p.hk, a.strftime('%Y%m%d%H%M'), f'{g.i(201, 920):04d}', g.c(['', (a + D.timedelta(hours=g.i(9, 50))).strftime('%Y%m%d%H%M')])]))
    g.out(f'lgy/{g.home[0]}/LGRZ_{y8(d0)}.txt', '\n'.join(L) + '\n', len(P), len(P), 'gb18030')
@t('tsv utf-16, English')
def opera_arrivals(g):
    P = g.PP(9, 22); d0 = g.dt(2016, 2019); L = [f'Arrivals: Detailed\t\t\t\t\t\t\tPrinted {d0:%d-%b-%y}', 'Conf No\tGuest Name\tNat\tPassport / ID\tRoom\tArr\tDep\tAd/Ch\tRate Code\tRate\tMobile\tComments']
    for p in P: a = d0 + D.timedelta(days=g.i(0, 2)); L.append('\t'.join([g.d(8, '7'), p.py.replace('/', ', '), 'CN', p.pp if g.p(.6) else p.id, str(g.i(701, 2930)), f'{a:%d-%b-%y}', f'{a + D.timedelta(days=g.i(1, 5)):%d-%b-%y}', g.c(['1/0', '2/0', '2/1']), g.c('BAR10 CORPA LEISURE'.split()), g.amt(600, 1900), p.mob if g.p(.7) else '', g.c(['', 'late arrival', 'high floor pls', 'AIRPORT P/U'])]))
    L.append(f'\tTotal arrivals: {len(P)}')
    g.out('Opera/reports/arrivals_detailed.txt', '\r\n'.join(L), len(P), len(P), 'utf-16')
@t('json nested')
def gongan_upload(g):
    n, names, o = 0, 0, []
    for _ in range(g.i(3, 5)):
        gs = [dict(xm=p.name, zjhm=p.id, lxdh=p.mob if g.p(.5) else None, fh=str(g.i(301, 820)), rzsj=ts(a), tfsj=None if g.p(.3) else ts(a + D.timedelta(hours=14))) for p, a in zip(g.PP(3, 8), g.seq(8, D.datetime(2019, 6, g.i(1, 20)), 3))]
        n += len(gs); o.append(dict(hotel=dict(code=g.d(10, '3'), name=g.hotel(), addr=g.addr(xq=False), tel=g.otel()), guests=gs))
    g.out('upload/20190624_retry.json', json.dumps(dict(batch=g.hx(12), ver='2.3', data=o), ensure_ascii=False, indent=2), n, n)
@t('hand ledger, prose')
def laobanniang(g):
    P = g.PP(6, 14); m = g.i(4, 9); day = g.i(1, 9); L = [f'{m}月 住店本子（老本写完了 接着记电脑里）', '']
    for n, p in enumerate(P):
        day = min(day + g.i(0, 2), 29); L.append(f'{day}号 ' + g.c([f'{g.i(2, 3)}0{g.i(1, 8)}房 {p.name} {g.lx(p.id)} 住{g.c("一两三")}晚 押金{g.c(["100", "50"])}已收', f'{p.name}住{g.i(2, 3)}0{g.i(1, 8)}，身份证{p.id}，第二天{g.c(["早上", "中午"])}退的，房钱{g.i(6, 13)}0', f'下半夜来的，{p.name}（{p.id}）电话{p.mob} 开了{g.i(2, 3)}0{g.i(1, 8)}，钟点转过夜']))
        if g.p(.25): L.append(g.c(['  买洗衣粉 18块', '  热水器修好了 师傅收80', '  派出所来查，没事', '  二楼灯泡换了两个']))
    g.out(f'客栈/{m}月住店记的.txt', '\r\n'.join(L), len(P), len(P), 'gb18030')
@t('group chat')
def front_desk_chat(g):
    P = g.PP(4, 8); d = g.dt(2018, 2022); st = g.k('前台-小雨 前台-阿杰 店长老周 客房刘姐'.split(), 3); L = [f'—————  {ymd(d)}  —————']
    for p, a in zip(P, g.seq(len(P), D.datetime(d.year, d.month, d.day), 1)):
        r = g.i(801, 1216); L += [f'{st[0]} {a:%H:%M:%S}', g.c([f'{r}入住一位，{p.name}，{p.id}，住到明天12点，系统断网没传上去，谁在后台帮补录一下', f'补登：{p.name} 身份证号 {p.id} 房号{r} 今天{hm(a)}进店 预离后天', f'@{st[1]} {r}房 {p.name}（{p.id}，手机{p.mob}）刚办的入住，公安系统传不上']), f'{g.c(st[1:])} {a + D.timedelta(seconds=g.i(70, 400)):%H:%M:%S}', g.c(['收到', 'ok 已补', '好的 晚点一起传', '[OK]', '这个补了'])]
    L += [f'{st[1]} 23:{g.i(10, 59)}:07', '今天就这些吧，网络报修了，工程说明早来']
    g.out('聊天记录/前厅部工作群.txt', '\n'.join(L), len(P), len(P))
@t('xlsx, months as sheets, titles and totals')
def monthly_book(g):
    sh, n, S = [], 0, set(); H = g.hotel(); pool = g.PP(14, 20)
    for m in g.k(range(1, 13), 3):
        q = g.k(pool, g.i(6, 11)); rows = [[f'{H} {m}月住宿登记表'], [], ['序', '姓名', '身份证', '房间', '入住', '退房', '房费', '备注']]
        for i, p in enumerate(q, 1): a = D.datetime(2020, m, g.i(1, 26), g.i(12, 23), g.i(0, 59)); rows.append([i, p.name, p.id, f'{g.i(2, 6)}{g.i(1, 18):02d}', a, (a + D.timedelta(days=1)).replace(hour=11), g.i(12, 30) * 10, g.c(['', '', '老客', '开发票', '带小孩一名'])]); S.add(p.name)
        n += len(q); rows.append(['', '合计', '', f'{len(q)}间', '', '', sum(r[6] for r in rows[3:]), '']); sh.append((f'{m}月', rows))
    g.out('住宿/2020住宿登记.xlsx', xlsx(g, sh), n, len(S))
@t('sql inserts')
def t_checkin_sql(g):
    P = g.PP(15, 30); S = []; q = "INSERT INTO `t_checkin` (`id`,`order_no`,`guest_name`,`guest_idcard`,`guest_phone`,`room_no`,`checkin_time`,`checkout_time`,`deposit`,`state`) VALUES\n"
    for n, p in enumerate(P): a = g.dt(2017, 2017); S.append(f"({88120 + n},'HT{y8(a)}{g.d(5)}','{p.name}','{p.id}','{p.mob}','{g.i(3, 9)}{g.i(1, 30):02d}','{ts(a)}','{ts(a + D.timedelta(hours=g.i(10, 70)))}',{g.c([100, 200, 300])}.00,{g.c([2, 2, 3])})")
    g.out('dbbak/hotel_t_checkin.sql', "-- MySQL dump 10.13\nSET NAMES utf8mb4;\nDROP TABLE IF EXISTS `t_checkin`;\nCREATE TABLE `t_checkin` (\n  `id` bigint NOT NULL,\n  `order_no` varchar(32),\n  `guest_name` varchar(30),\n  `guest_idcard` char(18),\n  `guest_phone` varchar(20),\n  `room_no` varchar(8),\n  `checkin_time` datetime,\n  `checkout_time` datetime,\n  `deposit` decimal(8,2),\n  `state` tinyint\n) ENGINE=InnoDB;\n" + q + ',\n'.join(S) + ';\nUNLOCK TABLES;\n', len(P), len(P))
@t('html table with companions')
def html_query(g):
    P = g.PP(3, 7); C = g.PP(2); d = ''
    for n, p in enumerate(P): a = g.dt(2014, 2016); d += f'<tr class="{"oe"[n % 2]}"><td>{n + 1}</td><td><a href="#">{g.hotel()}</a></td><td>{g.i(3, 20)}{g.i(1, 20):02d}</td><td>{p.name}</td><td>{p.id}</td><td>{ts(a)}</td><td>{ts(a + D.timedelta(hours=15))}</td><td>{(C[n].name + " " + C[n].id) if n < 2 else "-"}</td></tr>\n'
    g.out('查询/旅业结果.html', f'<html><head><meta charset="gbk"><title>旅馆业信息查询</title><style>td{{border:1px solid #ccc}}</style></head><body><h3>查询结果（共 {len(P)} 条）</h3><table><tr><th>#</th><th>旅馆</th><th>房间号</th><th>旅客</th><th>证件号码</th><th>入住</th><th>退宿</th><th>同住</th></tr>\n{d}</table><p>打印人：{g.P().name}　警务通终端 07</p></body></html>', len(P), len(P), 'gb18030')
@t('docx letter')
def reply_letter(g):
    P = g.PP(3, 5); H = g.hotel(); d = g.dt(2017, 2021); ps = ['关于协助核查住宿情况的复函', f'{g.city()}公安局{g.home[3]}分局：', f'贵局发来的协查函收悉。经查阅我店（{H}）前台系统及登记台账，现将有关住客情况回复如下：']
    for n, p in enumerate(P): a = d - D.timedelta(days=g.i(20, 90)); ps.append('一二三四五'[n] + f'、{p.name}，{p.sex}，身份证号码{p.id}，于{cn(a)}{g.c(["下午", "晚上", "凌晨"])}在我店登记入住，住{g.i(3, 19)}{g.i(1, 28):02d}号房，{cn(a + D.timedelta(days=g.i(1, 3)))}办理退房，' + g.c(['期间未见异常。', '未登记其他同住人员。', '房费以现金支付。']))
    ps += ['以上情况属实，如需监控录像请于保存期内联系我店。', f'联系电话：{g.otel()}（总机）', f'{H}（盖章）', cn(d)]
    g.out('往来函件/复函-协查住客.docx', docx(g, ps, split=True), len(P), len(P))
@t('kiosk log')
def kiosk_log(g):
    P = g.PP(7, 16); L, d = [], g.dt(2021, 2023); a = D.datetime(d.year, d.month, d.day, 13)
    for p in P:
        a += D.timedelta(seconds=g.i(200, 1900)); o = g.d(9, '5'); r = g.i(1001, 1830); L += [f'{ts(a)},{g.i(100, 999)} INFO  [kiosk-02] IdReader - card inserted', f'{ts(a)},{g.i(100, 999)} INFO  [kiosk-02] CheckinSvc - checkin ok order={o} room={r} guest={p.name} id={p.id} tel={p.mob} nights={g.i(1, 3)} amt={g.i(190, 900)}']
        if g.p(.4): L.append(f'{ts(a)},{g.i(100, 999)} WARN  [kiosk-02] Printer - paper low')
        if g.p(.5): L.append(f'{ts(a + D.timedelta(seconds=20))},{g.i(100, 999)} DEBUG [kiosk-02] LockSvc - key written room={r} seq={g.i(1, 9)}')
    g.out(f'logs/kiosk-02/checkin.{ymd(d)}.log', '\n'.join(L) + '\n', len(P), len(P))
@t('big5 list, traditional')
def minsu_big5(g):
    P = g.PP(5, 12); d = g.dt(2014, 2018); L = [f'{d.year}年{d.month}月 民宿住客名單（陸客）', '日期   房號  姓名    護照號碼   手機   晚數  早餐']
    for p in P: L.append(f'{d.month}/{g.i(1, 28):<3} {g.c("ABC")}{g.i(1, 3)}0{g.i(1, 6)}  {pad(p.tname, 8)}{p.pp}  {p.mob}  {g.i(1, 4)}   {g.c(["要", "不用"])}')
    g.out('民宿/住客名單.txt', '\r\n'.join(L + ['', f'本月合計 {len(P)} 組，訂金已沖帳。']), len(P), len(P), 'big5')
@t('csv, traded header reordered')
def ctf_fragment(g):
    P = g.PP(20, 60); L = ['id,Name,Gender,CtfTp,CtfId,Birthday,Address,Mobile,EMail,Version']
    for n, p in enumerate(P): a = g.dt(2010, 2012); L.append(f'{g.i(1000000, 19999999)},{p.name},{p.mf},ID,{p.id},{y8(p.b)},{p.hk if g.p(.8) else ""},{p.mob if g.p(.5) else ""},{p.mail if g.p(.15) else ""},{a.year}-{a.month}-{a.day} {a.hour}:{a:%M:%S}')
    g.out('dl/part07.csv', '\n'.join(L), len(P), len(P), 'utf-8-sig')
@t('mail, confirmation of one stay')
def confirm_mail(g):
    p = g.P(); H = g.hotel(); a = g.dt(2018, 2023); b = f'<p>尊敬的{p.hon}：</p><p>您在<b>{H}</b>的预订已确认。</p><table><tr><td>入住人</td><td>{p.name}</td></tr><tr><td>联系手机</td><td>{p.mob}</td></tr><tr><td>入住日期</td><td>{ymd(a)}</td></tr><tr><td>离店日期</td><td>{ymd(a + D.timedelta(days=2))}</td></tr><tr><td>房型/间数</td><td>高级大床房 1间</td></tr><tr><td>确认号</td><td>{g.d(9)}</td></tr></table><p>如需更改请致电 {g.h400()}。</p>'
    g.out(f'mail/已发送/{y8(a)}_预订确认.eml', eml(g, (H, g.omail('reservation')), (p.name, p.mail), f'【{H}】预订确认', a - D.timedelta(days=5), b, html=True), 1, 1)
