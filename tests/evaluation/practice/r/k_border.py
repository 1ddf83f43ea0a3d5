from core import *
K, N = 'border.crossing', 'netcafe.session'
PT = '罗湖口岸 皇岗口岸 深圳湾口岸 拱北口岸 横琴口岸 福田口岸 白云机场 浦东机场 首都机场 西九龙站口岸'
CO = '日本 泰国 韩国 新加坡 越南 香港 澳门 马来西亚'


def io(i):
    return ('出境', '入境')[i % 2]


@T(K, 'official-result', 'hans', 'utf-8', '出入境记录查询结果.txt')
def a1(x):
    p = x.P()
    ds = x.dts(x.ri(8, 15), (3, 40))
    o = ['              出入境记录查询结果', f'姓名：{p.n}  性别：{p.sex}  出生日期：{p.bd:%Y-%m-%d}', f'公民身份号码：{p.id}', f'查询时段：{ds[0].year}年1月1日至今', '', '序号  出境/入境  出入境日期   证件名称   证件号码    出入境口岸']
    o += [f'{p.r}{i + 1:<5} {io(i)}      {d:%Y-%m-%d}   普通护照   {p.pp}   {x.ch(PT)}' for i, d in enumerate(ds)]
    return '\n'.join(o + ['——以下空白——', '说明：本结果仅反映本系统所存记录。'])


@T(K, 'csv', 'hans', 'gb18030', 'crj_export.csv')
def a2(x):
    o = ['XM,XB,CSRQ,ZJZL,ZJHM,GMSFHM,出入标识,出入境时间,口岸代码,交通方式']
    for p in x.Ps(6):
        for i, d in enumerate(x.dts(x.ri(2, 7), (2, 30))):
            o += [f'{p.r}{p.n},{p.sex},{p.bd:%Y%m%d},普通护照,{p.pp},{p.id},{io(i)},{d:%Y%m%d%H%M%S},{x.ch("SZX LUO HUG CAN PVG GBE")},{x.ch("航班 步行 客车")}']
    return '\n'.join(o)


@T(K, 'family-chat', 'hans', 'utf-8', '移民资料准备群.txt')
def a3(x):
    o = []
    for p in x.Ps(3):
        o += ['文案Coco：', f'{p.mr}，请提供近几年的出入境情况哈，护照{p.pp}对吗', f'{p.n}：', f'对的，身份证也给你{p.id}。我翻了护照章：', ]
        for i, d in enumerate(x.dts(x.ri(3, 6), (4, 20))):
            o += [p.r + x.ch([f'{cn(d)}{io(i)}，{x.ch(PT)}，' + (f'去{x.ch(CO)}' if i % 2 == 0 else '回国'), f'{d.year}/{d.month}/{d.day} 从{x.ch(PT)}{io(i)}'])]
        o += ['文案Coco：', x.ch(['好的，章太淡的那页麻烦再拍一张', '还差一次入境对不上呀，您想想', '收到啦，我来填表🌹']), '']
    return '\n'.join(o)


@T(K, 'json', 'latin', 'utf-8', 'movement_records.json')
def a4(x):
    return J([{'traveller': {'surnameGiven': p.py, 'nationality': 'CHN', 'passport_no': p.pp, 'dob': f'{p.bd:%F}', 'sex': p.mf}, 'movements': [
        {'direction': p.r + ('EXIT', 'ENTRY')[i % 2], 'date': f'{d:%F}', 'time': f'{d:%H:%M:%S}', 'port_of_entry': x.ch('LUOHU HUANGGANG GONGBEI PVG CAN'), 'transport': x.ch('FOOT AIR COACH')}
        for i, d in enumerate(x.dts(x.ri(2, 6), (1, 20)))]} for p in x.Ps(6)])


@T(K, 'interview', 'hans', 'utf-8', '边检问话记录.txt')
def a5(x):
    p = x.P()
    ds = x.dts(6, (4, 30), y=(2018, 2023))
    return f'''边检站 询问记录
被询问人 {p.n}  护照{p.pp}  身份证{p.id}
问：你近期频繁出入境，说说每次的事由。
答：做点小生意，带货。
问：一次一次讲。
答：{p.r}{cn(ds[0])}从{x.ch(PT)}出境，{p.r}{md(ds[1])}从同一个地方入境回来。
问：带了什么？
答：奶粉和化妆品，没超额吧应该。
问：接着讲。
答：{p.r}{cn(ds[2])}经{x.ch(PT)}出境，前往{x.ch(CO)}。
问：什么时候回来的？
答：{p.r}{md(ds[3])}，{x.ch(PT)}入境。
问：系统显示还有。
答：{p.r}对，{md(ds[4])}我又出境了一趟，走的{x.ch(PT)}，{p.r}{md(ds[5])}入境的时候就被你们拦下来了。
问：有无违法犯罪记录？
答：没有。
'''


@T(K, 'visa-statement', 'hant', 'utf-8', '出入境情況說明書.txt')
def a6(x):
    o = ['出入境情況說明書', '', '致：入境事務處', '']
    for p in x.Ps(2):
        o += [f'本人{p.n}，持中華人民共和國護照 {p.pp}，內地手機 {p.m}，過往出入境情況謹述如下：', '']
        for i, d in enumerate(x.dts(x.ri(4, 6), (5, 40))):
            o += [f'{p.r}　{cn(d)}經{x.ch("羅湖口岸 皇崗口岸 深圳灣口岸 拱北口岸 橫琴口岸")}' + (f'出境，前往{x.ch("日本 泰國 澳門 新加坡")}；' if i % 2 == 0 else '入境，返回住所；')]
        o += ['', x.ch(['期間並無逾期逗留。', '上述日期如有出入，以貴處紀錄為準。']), '']
    return '\n'.join(o + ['此致', '聲明人簽署：'])


@T(K, 'xml', 'hans', 'utf-8', 'crossing_batch.xml')
def a7(x):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<批次 单位="某边检站" 导出人="0921">']
    for p in x.Ps(5):
        o += [f'  <人员 姓名="{p.n}" 身份证号="{p.id}">']
        for i, d in enumerate(x.dts(x.ri(2, 6), (1, 25))):
            o += [f'    {p.r}<记录><出入标识>{"OI"[i % 2]}</出入标识><出入境时间>{d:%FT%T}</出入境时间><口岸>{x.ch(PT)}</口岸><证件号码>{p.pp}</证件号码><前往国>{x.ch(CO)}</前往国></记录>']
        o += ['  </人员>']
    return '\n'.join(o + ['</批次>'])


@T(K, 'travel-diary', 'hans', 'utf-8', '护照盖章流水账.md')
def a8(x):
    p = x.P()
    o = ['# 我的护照盖章流水账', '', f'护照 **{p.pp}** ｜ {p.n} ｜ {p.mail}', '']
    ds = x.dts(x.ri(8, 12), (4, 60))
    for i, d in enumerate(ds):
        if i == 0 or d.year != ds[i - 1].year:
            o += ['', f'## {d.year}', '']
        o += [f'- {p.r}{d:%m-%d} ' + (f'{x.ch(PT)} 出境 → {x.ch(CO)}' if i % 2 == 0 else f'{x.ch(PT)} 入境')]
        if x.ri(0, 2) == 0:
            o += ['  > ' + x.ch(['排了一个半小时，通道全满', '自助通关真快', '盖章的小哥很帅', '免税店啥也没买'])]
    return '\n'.join(o)


@T(K, 'gate-log', 'latin', 'utf-8', 'egate_0803.log')
def a9(x):
    o, ps = [], x.Ps(7)
    seen = {}
    for d in x.dts(24, (0, 1), (6, 23)):
        p = x.ch(ps)
        seen[p] = seen.get(p, x.ri(0, 1)) + 1
        o += [f'{d:%Y-%m-%dT%H:%M:%S.}{x.ri(100, 999)}+08:00 egate{x.ri(1, 24):02d} PASS {p.r}dir={"OI"[seen[p] % 2]} port=罗湖口岸 doc=PASSPORT passport_no={p.pp} name="{p.py}" idno={p.id} face={x.ri(80, 99)}.{x.ri(0, 9)}']
        if x.ri(0, 3) == 0:
            o += [f'{d:%Y-%m-%dT%H:%M:%S.}{x.ri(100, 999)}+08:00 egate{x.ri(1, 24):02d} WARN finger retry']
    return '\n'.join(o)


@T(K, 'hr-notice', 'hans', 'utf-8', '因私出国（境）核查通报.txt')
def a10(x):
    o = ['关于2019年度因私出国（境）专项核查情况的通报', '', '各支部：', '    经与出入境管理部门比对，以下同志存在未报备情况：', '']
    for k, p in zip('一二三四', x.Ps(4)):
        ds = x.dts(4, (3, 60), y=(2019, 2019))
        o += [f'（{k}）{p.n}（身份证号{p.id}）。持护照{p.pp}，' + f'{p.r}{md(ds[0])}由{x.ch(PT)}出境，{p.r}{md(ds[1])}由{x.ch(PT)}入境' + (f'；{p.r}{md(ds[2])}再次出境赴{x.ch(CO)}，{p.r}{md(ds[3])}入境' if x.ri(0, 1) else '') + '。' + x.ch(['本人作出检查。', '证件已上交。', '称系家属就医。']), '']
    return '\n'.join(o + ['                组织人事科'])


NB = '极速网吧 蓝鲸网咖 星空网吧 战友网络会所 飞鱼网咖 大学城网吧'


def pc(x, p):
    return p.c[0] + '10' + f'{x.ri(11, 9999):06d}'


@T(N, 'csv', 'hans', 'gb18030', '上网登记_202003.csv')
def b1(x):
    o, pl = ['场所编号,网吧名称,姓名,证件号码,终端号,上机时间,下机时间,IP'], x.ch(NB)
    ps = x.Ps(7)
    k = pc(x, ps[0])
    for p in ps:
        for d in x.dts(x.ri(1, 6), (0, 6), (9, 23)):
            o += [f'{p.r}{k},{pl},{p.n},{p.id},{x.ch("A B C")}{x.ri(1, 99):03d},{d:%F %T},{d + D.timedelta(hours=x.ri(1, 7)):%F %T},192.168.{x.ri(0, 3)}.{x.ri(2, 254)}']
    return '\n'.join(o)


@T(N, 'teacher-parent-chat', 'hans', 'utf-8', '家长群反映情况.txt')
def b2(x):
    p, q = x.P(born=(1999, 2002)), x.P(born=(1999, 2002))
    o = [f'班主任刘老师：{p.n}和{q.n}的家长，派出所转来的上网情况我发一下']
    for u in (p, q):
        o += [f'班主任刘老师：{u.n}，身份证{u.id}']
        for d in x.dts(x.ri(3, 5), (1, 4), (18, 23), (2016, 2016)):
            o += [f'班主任刘老师：{u.r}{md(d)}晚{d:%H:%M}在{x.ch(NB)}上机，{x.ri(1, 5)}个半小时后下机，{x.ri(11, 160)}号机']
        o += [f'{u.n}妈妈：' + x.ch(['他跟我说在同学家写作业！！', '老师对不起，回家一定教育', '哪来的身份证啊，不是收走了吗'])]
    return '\n'.join(o + ['班主任刘老师：先别打孩子，周五来学校聊'])


@T(N, 'wa-xml', 'latin', 'utf-8', 'WA_SOURCE_FJ_1001.xml')
def b3(x):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<MESSAGE>', ' <DATASET name="WA_SOURCE_FJ_1001">']
    for p in x.Ps(4):
        k = pc(x, p)
        for d in x.dts(x.ri(2, 5), (0, 5), (9, 23)):
            o += [f'  {p.r}<DATA><ITEM key="NETBAR_WACODE" val="{k}"/><ITEM key="AUTH_TYPE" val="1020004"/><ITEM key="AUTH_ACCOUNT" val="{p.m}"/><ITEM key="NAME" val="{p.n}"/><ITEM key="CERTIFICATE_CODE" val="{p.id}"/><ITEM key="START_TIME" val="{d:%F %T}"/><ITEM key="END_TIME" val="{d + D.timedelta(hours=2):%F %T}"/><ITEM key="MAC" val="{"-".join(x.hex(2).upper() for _ in range(6))}"/></DATA>']
    return '\n'.join(o + [' </DATASET>', '</MESSAGE>'])


@T(N, 'interview', 'hans', 'utf-8', '网吧老板问话.txt')
def b4(x):
    p, q = x.Ps(2)
    w = x.ch(NB)
    D1, D2 = x.dts(3, (1, 3), y=(2016, 2016)), x.dts(3, (1, 3), y=(2016, 2016))
    return f'''问：你是{w}的经营者？
答：是，开了六年。
问：{p.n}（身份证{p.id}）在你店里上过网吗？
答：来过，查了登记。{p.r}{md(D1[0])}{D1[0]:%H:%M}上机，坐{x.ri(1, 99)}号机，凌晨下机。
问：还有？
答：{p.r}{md(D1[1])}上网三小时，{D1[1]:%H:%M}开的卡。{p.r}{md(D1[2])}包夜，早上七点下的机，终端号{x.ri(100, 180)}。
问：有人和他一起吗？
答：有时候和一个瘦高个，叫{q.n}，登记的证件号码{q.id}。
问：把{q.n}的情况也说一下。
答：{q.r}{md(D2[0])}上机，{x.ri(1, 99)}号机，{x.ri(2, 6)}个小时下机。
答：{q.r}{md(D2[1])}也来过，就坐了四十分钟，没打完就走了，下机时间{D2[1]:%H:%M}。{q.r}最后是{md(D2[2])}，夜里上的网，天亮走。
问：监控保存多久？
答：三十天，早覆盖了。
问：以上属实？
答：属实。
'''


@T(N, 'billing-log', 'hans', 'utf-8', '计费系统日志.log')
def b5(x):
    o, ps, nb = [], x.Ps(8), x.ch(NB)
    o += [f'# {nb} 计费服务端 v8.2.1']
    for d in x.dts(22, (0, 1), (0, 23)):
        p = x.ch(ps)
        o += [f'{d:%m/%d %H:%M:%S} [下机结账] {p.r}会员={p.n} 证件号码={p.id} 机器号={x.ri(1, 160):03d} 上机={d - D.timedelta(minutes=x.ri(30, 400)):%m/%d %H:%M} 费用={x.ri(3, 40)}.0']
        if x.ri(0, 2) == 0:
            o += [f'{d:%m/%d %H:%M:%S} [商品] 收银台 可乐x{x.ri(1, 3)} 泡面x1 流水{x.ono(d)}']
    return '\n'.join(o)


@T(N, 'json', 'latin', 'utf-8', 'pubwin_sessions.json')
def b6(x):
    return J({'netbar': {'code': '44010610' + f'{x.ri(11, 99999):06d}', 'name': x.ch(NB)}, 'customers': [
        {'realName': p.n, 'idCard': p.id, 'memberCard': x.dg(8), 'sessions': [{'terminal': p.r + str(x.ri(1, 200)), 'online_time': f'{d:%F %T}', 'offline_time': f'{d + D.timedelta(minutes=x.ri(20, 500)):%F %T}', 'fee': x.ri(2, 50)} for d in x.dts(x.ri(2, 6), (0, 7))]} for p in x.Ps(5)]})


@T(N, 'inspection-notes', 'hans', 'utf-8', '文化执法检查记录.md')
def b7(x):
    o = [f'# 现场检查记录', '', f'被检查场所：{x.ch(NB)}　　日期：{cn(x.d())}', '', '检查情况：抽查上网登记簿，发现以下人员登记异常。', '']
    for p in x.Ps(3):
        o += [f'**{p.n}** 登记证件 {p.id}', '']
        for d in x.dts(x.ri(2, 4), (0, 3), (9, 23)):
            o += [f'- {p.r}{md(d)} {d:%H:%M} 上机，{x.ri(1, 150)} 号座，下机时间{x.ch(["未登记", "次日 06:12", "同日 23:40"])}']
        o += ['', x.ch(['经辨认，上机者与证件照片不符。', '当事人未在场。', '网管称系代刷卡。']), '']
    return '\n'.join(o + ['检查人：＿＿＿　　当事人：＿＿＿'])


@T(N, 'fixed-form', 'hans', 'gb18030', '上网登记簿抄录.txt')
def b8(x):
    o = ['上网消费者登记簿        场所：' + x.ch(NB)]
    ps = x.Ps(6)
    for day in x.dts(4, (1, 1), y=(2011, 2014)):
        o += ['', f'—— {cn(day)} ——  值班：小{x.ch("马 吴 丁")}', '姓名    证件号码            上网时间   下机    机号']
        for p in x.rng.sample(ps, x.ri(2, 5)):
            h = x.ri(9, 17)
            o += [f'{p.r}{p.n}{"　" * (4 - len(p.n))}{p.id}  {h:02d}:{x.ri(0, 59):02d}      {h + x.ri(1, 5):02d}:{x.ri(0, 59):02d}   {x.ri(1, 90)}']
    return '\n'.join(o)


@T(N, 'letter', 'hant', 'utf-8', '網咖紀錄說明信.txt')
def b9(x):
    p = x.P()
    o = ['敬啟者：', '', f'　　本店（{x.t(x.ch("蓝鲸网咖 飞鱼网咖")).replace("网","網").replace("蓝鲸","藍鯨").replace("鱼","魚")}）應貴單位要求，調閱顧客{p.n}（身份證 {p.id}，手機 {p.m}）之上網紀錄，列述如後。', '']
    for d in x.dts(x.ri(5, 8), (1, 9), (12, 22)):
        o += [f'　　{p.r}{cn(d)}{d:%H:%M} 上機，使用 {x.ri(1, 99)} 號機，' + x.ch([f'兩小時後下機；', f'至隔日清晨下機；', f'{d + D.timedelta(minutes=95):%H:%M} 下機；'])]
        if x.ri(0, 3) == 0:
            o += ['　　（此次並有飲料消費，單據從略。）']
    return '\n'.join(o + ['', '　　以上紀錄保存期限為六十日，逾期即行刪除，特此說明。'])


@T(N, 'sql', 'latin', 'utf-8', 'swjl_part2.sql')
def b10(x):
    o = ['SET IDENTITY_INSERT [dbo].[SWJL] ON', 'GO']
    i = x.ri(10000, 90000)
    for p in x.Ps(5):
        k = pc(x, p)
        for d in x.dts(x.ri(2, 6), (0, 9), (9, 23)):
            i += 1
            o += [f"{p.r}INSERT [dbo].[SWJL] ([ID],[营业场所代码],[XM],[ZJHM],[上线时间],[下线时间],[机器号]) VALUES ({i}, N'{k}', N'{p.n}', N'{p.id}', '{d:%F %T}', '{d + D.timedelta(hours=3):%F %T}', N'{x.ri(1, 120)}')"]
    return '\n'.join(o + ['GO'])
