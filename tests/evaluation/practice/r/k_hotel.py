from core import *
K = 'hotel.stay'
HN = '锦华商务酒店 云栖宾馆 如意快捷酒店 星河国际大酒店 枫林度假酒店 城南旅馆 海悦假日酒店 兰亭精品酒店'.split()


@T(K, 'chat', 'hans', 'utf-8', '前台工作群聊天记录.txt')
def a(x):
    ps, o = x.Ps(3), ['群名：前台ABC班（14）', '导出时间 2021-04-02', '']
    for p, d in zip(ps, x.dts(3, (1, 2), y=(2021, 2021))):
        o += [f'{d:%m-%d %H:%M} 小周：{p.mr}的身份证拍给你们了 {p.id}，电话{p.m}，老客户',
              f'{d:%m-%d %H:%M} 阿May：收到，查下{p.ta}住过几次，经理要给升VIP']
        for q in x.dts(x.ri(3, 5), (5, 40), y=(2020, 2020)):
            d += D.timedelta(minutes=x.ri(0, 4))
            o += [f'{d:%m-%d %H:%M} 小周：{p.r}{cn(q)}入住{x.ri(3, 22)}0{x.ri(1, 9)}房，{md(q + D.timedelta(x.ri(1, 3)))}退房']
            if x.ri(0, 2) == 0:
                o += [f'{d:%m-%d %H:%M} 阿May：' + x.ch(['嗯嗯', '还有吗', '等下客人叫我', '[图片]', '这个系统又卡了'])]
        o += [f'{d:%m-%d %H:%M} 小周：没了，就这些']
    return '\n'.join(o)


@T(K, 'query-report', 'hans', 'gb18030', '住宿查询结果.txt')
def b(x):
    p = x.P()
    o = ['旅馆业治安管理信息系统      查询结果单', '=' * 60, f'查询条件: 公民身份号码={p.id}', f'姓名: {p.n}   性别: {p.sex}   出生日期: {p.bd:%Y%m%d}',
         f'户籍地址: {p.addr}', '-' * 60, '序号 入住时间            退房时间            旅馆名称            房号']
    ds = x.dts(x.ri(8, 15), (3, 60))
    for i, d in enumerate(ds, 1):
        o += [f'{p.r}{i:<4} {d:%Y-%m-%d %H:%M:%S} {d + D.timedelta(1, 3 - d.hour * 3600 + 40000):%Y-%m-%d %H:%M:%S} {x.ch(HN)}    {x.ri(2, 20)}{x.ri(1, 30):02d}']
        if i % 5 == 0:
            o += [f'------ 第{i // 5}页 共{-(-len(ds) // 5)}页 ------']
    return '\n'.join(o + ['-' * 60, f'合计 {len(ds)} 条   打印人: 0417   仅供内部使用'])


@T(K, 'complaint-letter', 'hans', 'utf-8', '致客服部的信.md')
def c(x):
    p, h = x.P(), x.ch(HN)
    ds = x.dts(4, (9, 30), y=(2019, 2022))
    r = [f'{x.ri(5, 20)}0{x.ri(1, 9)}' for _ in ds]
    return f'''# 关于多扣押金的投诉

贵酒店客服部：

我叫{p.n}，身份证{p.id}，会员登记手机{p.mform(' ')}。我是你们的老客人了，今年前后在{h}住了四回，没有一回顺利。

{p.r}第一回是{cn(ds[0])}晚上办的入住，{r[0]}房，第二天中午退房，空调不制冷，这我忍了。

{p.r}第二回，{md(ds[1])}，前台让我换到{r[1]}房间，住到{md(ds[1] + D.timedelta(2))}离店，押金三百只退了两百。打电话去问，接电话的小姑娘说“系统问题”。

{p.r}{md(ds[2])}我又入住，{r[2]}房，住一晚走的，这次押金没退齐，说要等财务。我说那算了。

> 你们店长当时原话：“先生您放心，三个工作日。”

{p.r}最后就是{md(ds[3])}这次，房号{r[3]}，{md(ds[3] + D.timedelta(1))}上午退的房，扣我洗涤费八十。我根本没用毛巾！

请在七日内答复。前台总机 {x.office()} 永远打不通，请打我手机。

{p.n}
'''


@T(K, 'sql-dump', 'hans', 'utf-8', 'pms_backup_0611.sql')
def e(x):
    ps = x.Ps(5)
    o = ['-- MySQL dump 10.13  Distrib 5.7.33', 'SET NAMES utf8;', 'DROP TABLE IF EXISTS `t_checkin`;',
         'CREATE TABLE `t_checkin` (\n  `id` int(11) NOT NULL,\n  `guest_name` varchar(32),\n  `id_card` char(18),\n  `mobile` varchar(20),\n  `room_no` varchar(8),\n'
         '  `checkin_time` datetime,\n  `checkout_time` datetime,\n  `deposit` decimal(8,2)\n) ENGINE=InnoDB;']
    n = x.ri(4000, 9000)
    rows = []
    for p in ps:
        for d in x.dts(x.ri(2, 6), (4, 80), y=(2018, 2020)):
            n += x.ri(1, 9)
            rows.append(f"{p.r}({n},'{p.n}','{p.id}','{p.m}','{x.ri(3, 19)}{x.ri(1, 28):02d}','{d:%F %T}','{d + D.timedelta(1):%F} 12:00:00',{x.ri(1, 5)}00.00)")
    o += ['INSERT INTO `t_checkin` VALUES\n' + ',\n'.join(rows) + ';', '-- Dump completed']
    return '\n'.join(o)


@T(K, 'interview', 'hans', 'utf-8', '询问笔录整理.txt')
def g(x):
    p, q = x.Ps(2)
    ds = x.dts(5, (3, 15), y=(2018, 2021))
    w = [f'{x.ch(HN)}{x.ri(2, 15)}0{x.ri(1, 9)}房' for _ in ds]
    return f'''时间：{cn(ds[-1] + D.timedelta(20))}
地点：城西派出所询问室
被询问人：{p.n}，{p.sex}，身份证号码{p.id}，联系电话{p.m}
问：我们是派出所民警，现依法向你了解情况，你要如实回答，听清楚没有？
答：听清楚了。
问：你和{q.n}什么关系？
答：以前的同事，现在一起跑业务。
问：你把最近在外面住宿的情况讲一下。
答：{p.r}{md(ds[0])}晚上我在{w[0]}登记入住，第二天早上八点退房走的。
问：跟谁住？
答：我一个人。{p.r}过了几天，{md(ds[1])}，换到{w[1]}住，住了两天，{md(ds[1] + D.timedelta(2))}退的房。
问：之后呢？
答：{p.r}{md(ds[2])}又去开房，{w[2]}，用我自己的身份证登记的。
问：是否还有别的地方？
答：让我想想……有。{p.r}{md(ds[3])}住{w[3]}，钱是{q.n}付的。
问：{md(ds[4])}那次呢？
答：{p.r}那次也是我登记的，入住{w[4]}，隔天中午离店。
问：以上所说是否属实？
答：属实。
（以下无正文）
'''


@T(K, 'nested-json', 'hans', 'utf-8', 'member_stays.json')
def h(x):
    out = []
    for p in x.Ps(4):
        out.append({'member': {'name': p.n, 'certNo': p.id, 'contact': {'mobile': p.m, 'email': p.mail}, 'level': x.ch('金卡 银卡 普卡')},
                    'stays': [{'folioNo': p.r + 'F' + x.dg(7), 'orderId': x.ono(d, 4), 'hotel': x.ch(HN), 'roomNo': str(x.ri(301, 1899)), 'checkIn': f'{d:%FT%T}',
                               'checkOut': f'{d + D.timedelta(x.ri(1, 4)):%FT12:00:00}', 'rate': x.ri(168, 899), 'remark': x.ch(['', '无烟', '加床', '续住'])}
                              for d in x.dts(x.ri(2, 7), (4, 50))], 'tags': ['协议客']})
    return J({'code': 0, 'msg': 'ok', 'data': {'total': 4, 'list': out}})


@T(K, 'diary', 'hans', 'utf-8', '民宿老板记事.txt')
def i(x):
    o = ['【二楼小院 记事本】忘了登记要罚款的，都记这里', '']
    for p in x.Ps(4):
        d = x.d(y=(2022, 2022))
        o += [f'◎ {p.n} {p.m} 身份证{p.id}']
        for k, q in enumerate(x.dts(x.ri(2, 4), (10, 60), y=(2022, 2022))):
            o += [f'  {p.r}' + x.ch([f'{md(q)}到，住{x.ch("桂花 听雨 南窗 枕溪")}房，{md(q + D.timedelta(x.ri(1, 3)))}走，收{x.ri(2, 9)}80',
                                f'{md(q)}入住 二楼20{x.ri(1, 6)}房 两晚，押金{x.ri(1, 3)}00退了',
                                f'又来了，{md(q)}入住，还要上次那间20{x.ri(1, 6)}房，{md(q + D.timedelta(1))}退房'])]
        o += [x.ch(['  人挺好，带了橘子。', '  嫌吵，下次安排后院。', '  小孩把杯子打了，没让赔。']), '']
    return '\n'.join(o + ['月底电费 412.6，水费 88'])


@T(K, 'fixed-width-folio', 'latin', 'utf-8', 'guest_history.prn')
def j(x):
    o = ['                     GUEST STAY HISTORY            PAGE   1', 'PROPERTY: RIVERSIDE GRAND', '']
    for p in x.Ps(3):
        o += [f'GUEST : {p.py:<24} ID NO: {p.id}', f'MOBILE: {p.m:<24} MEMBER SINCE {x.ri(2009, 2016)}',
              'ARRIVAL     DEPARTURE   ROOM   RATE CODE   NIGHTS     AMOUNT', '-' * 62]
        n = x.ri(3, 8)
        for d in x.dts(n, (8, 90)):
            k = x.ri(1, 4)
            o += [f'{p.r}{d:%d-%b-%y}   {d + D.timedelta(k):%d-%b-%y}   {x.ri(301, 2210):<6} {x.ch("CORP RACK WKND GRP"):<11} {k:>4}   {x.am(300, 2900):>12}']
        o += [f'{"STAYS: " + str(n):>62}', '']
    return '\n'.join(o + ['*** END OF REPORT ***'])


@T(K, 'email-thread', 'hant', 'utf-8', '住宿報銷查詢.eml')
def k(x):
    p, q = x.Ps(2)
    ds, es = x.dts(3, (10, 30), y=(2019, 2019)), x.dts(3, (9, 30), y=(2019, 2019))
    f = lambda u, d: f'{u.r}{cn(d)} 入住{x.ch("君悅酒店 東湖賓館 華僑大廈 維多利飯店")}，房號 {x.ri(501, 2899)}，{md(d + D.timedelta(x.ri(1, 3)))}退房'
    return f'''Subject: RE: RE: 住宿報銷查詢
Date: Mon, 2 Dec 2019 10:12:31 +0800
From: {x.om()}
Content-Type: text/plain; charset=utf-8

林小姐：

兩位同事今年的住宿紀錄如下，請核對。

{p.n}（身份證 {p.id}，手機 {p.m}）
{chr(10).join(' - ' + f(p, d) for d in ds)}

{q.n}的在其上封信裡已自行列出，見下。

發票原件已寄出。有問題請致電 {x.office()} 內線 12。

行政部 敬上

> 你好，麻煩提供{p.n}與{q.n}的入住日期和房號，
> 會計那邊催得很急，謝謝！
>
> > {q.n}（身份證 {q.id}，手機 {q.m}）我自己的先列給妳：
{chr(10).join('> > ' + f(q, d) for d in es)}
'''


@T(K, 'pms-log', 'hans', 'utf-8', 'gateway.log')
def l(x):
    ps, o = x.Ps(6), []
    for d in x.dts(26, (0, 1), (0, 23), (2020, 2020)):
        p = x.ch(ps)
        o += [f'{d:%F %T},{x.ri(100, 999)} INFO  [upload-{x.ri(1, 4)}] c.j.pms.PsbUploader - {p.r}上传入住登记 xm={p.n} zjhm={p.id} fh={x.ri(201, 1899)} rzsj={d:%Y%m%d%H%M} tfsj=null lgbm={p.c[0]}{x.dg(4)}']
        if x.ri(0, 3) == 0:
            o += [f'{d:%F %T},{x.ri(100, 999)} DEBUG [heartbeat] c.j.pms.Heartbeat - ping ok ts={x.ems(d)} cost={x.ri(3, 90)}ms', ]
        if x.ri(0, 5) == 0:
            o += [f'{d:%F %T},{x.ri(100, 999)} WARN  [upload-1] c.j.pms.PsbUploader - 重试 seq={x.ri(1000, 9999)} java.net.SocketTimeoutException: Read timed out']
    return '\n'.join(o)
