from core import t
K = 'travel.train'
TR = 'G79 G1305 D2287 K528 Z19 G6215 C7023 T109 G102 D941'.split()
ST = '北京西 广州南 上海虹桥 深圳北 成都东 武汉 长沙南 西安北 郑州东 杭州东'.split()


def od(f):
    return f.r.sample(ST, 2)


def seat(f):
    return f'{f.ri(1,16):02d}车{f.ri(1,18):02d}{f.c("A B C D F")}号'


@t(K, '12306短信转发.txt', 'sms-forward', n='购')
def _(f):
    o = ['帮同事们抢的票，都转这里，自己认领，身份证后面我标了']
    for p in f.one(5, 9):
        x, y = od(f)
        a = f.dt(2023, 2023)
        o += ['', f'【铁路12306】订单E{f.d(9)},{p.name}您已购{a.month}月{a.day}日{f.c(TR)}次{seat(f)}{x}站{a:%H:%M}开到{y}站。', f'（{p.name} {f.id(p)}）']
    return o


@t(K, 'sqlplus_spool.lst', 'sqlplus', cont='db-console', enc='gb18030', n='P_ID +: ', eol='\r\n')
def _(f):
    o = ["SQL> set linesize 120 pages 0", "SQL> exec print_tickets(:jzh, date '2018-09-30');", '']
    for p in f.one(5, 10):
        x, y = od(f)
        a = f.dt(2018, 2018)
        o += [f'TICKET_NO  : {f.d(14,"21")}{f.c("P H C")}{f.d(6)}', f'TRAIN_NO   : {f.c(TR)}', f'FROM_TO    : {x}-{y}', f'RIDE_DATE  : 30-9月 -18', f'SEAT       : {f.c(["二等座","硬卧","一等座"])} {seat(f)}',
              f'P_NAME     : {p.name}', f'P_ID       : {f.id(p)}', f'SALE_OFFICE: {f.d(7)}', '']
    return o + ['PL/SQL procedure successfully completed.', '', 'SQL> spool off']


@t(K, '列车长乘务日记.txt', 'diary', n='补票')
def _(f):
    o = [f'{f.dt(2016,2016):%Y年%m月%d日} 晴  值乘', '今天客流大，硬座车厢超员百分之二十，餐车盒饭七点卖完。']
    for p in f.one(3, 6):
        x, y = od(f)
        o.append(f'{f.ri(8,22)}点多在{f.ri(2,16)}车查到{p.name}（{f.id(p)}）越站乘车，当日{f.c(TR)}次，票是{x}到{y}，坐过了，按规定补票{f.ri(20,180)}元，{f.c(["人还算配合","说睡过了","留了电话" + f.mob(p)])}。')
    return o + ['晚点11分到终到站。明天休班。']


@t(K, 'ticket_ocr.txt', 'ocr', cont='ocr', n='检票:')
def _(f):
    o = []
    for i, p in enumerate(f.one(5, 8), 1):
        x, y = od(f)
        a = f.dt(2015, 2019)
        o += [f'==== IMG_{f.d(4)}.jpg  rot=0 conf=0.{f.ri(80,99)} ====', f'{f.c("A K Z H")}{f.d(6)}      检票:{f.ri(1,20)}{f.c("A B")}', f'{x} 站    {f.c(TR)}    {y} 站', f'{a:%Y} 年{a:%m}月{a:%d} 日 {a:%H:%M}开   {seat(f)}', f'￥{f.ri(30,900)}.{f.c("0 5")}元  网     二等座', '限乘 当日当次车', f.id(p, '') + p.name, f'{f.d(14,"65")}{f.c("A K")}{f.d(6)}  {f.c(x)}售', '']
    return o


@t(K, 'rail_redis.txt', 'redis-cli', cont='db-console', n='"train_no"')
def _(f):
    o = ['10.8.3.21:6379[4]> KEYS order:*', '(truncated)']
    for p in f.one(6, 10):
        x, y = od(f)
        a = f.dt(2022, 2023)
        o.append(f'10.8.3.21:6379[4]> HGETALL order:E{f.d(9)}')
        kv = ['train_no', f.c(TR), 'from_station', x, 'to_station', y, 'train_date', f'{a:%Y%m%d}', 'seat', seat(f), 'passenger_name', p.name, 'passenger_id_no', f.id(p), 'mobile_no', f.mob(p)]
        o += [f'{i:>2}) "{v}"' for i, v in enumerate(kv, 1)]
    return o


@t(K, '高鐵訂位往來.txt', 'chat-trad', script='hant', n='車次')
def _(f):
    o = ['與「跨境票務-阿May」的對話', '']
    for p in f.one(4, 6):
        a = f.dt(2023, 2023)
        o += [f'我：再幫我訂一張，{p.trad}，內地身份證 {f.id(p)}', f'阿May：OK 車次 {f.c("G6582 G80 G5607 G820")} {a.month}月{a.day}日 {a:%H:%M} 西九龍開往{f.c(["廣州南","深圳北","長沙南"])}，{f.ri(1,16):02d}車{f.ri(1,17):02d}{f.c("A C F")}，二等座，{f.ri(80,600)}蚊']
    return o + ['我：唔該晒，轉數快過你']


@t(K, 'gate_audit.xml', 'gate-xml', cont='xml', n='<pass ')
def _(f):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', f'<gateLog station="{f.c(ST)}" gate="B{f.ri(1,20)}" ver="3.2">']
    for p in f.one(12, 25):
        x, y = od(f)
        a = f.dt(2021, 2021)
        o.append(f'  <pass t="{a:%Y-%m-%d %H:%M:%S}" res="OK"><cert k="1" no="{f.id(p)}" xm="{p.name}"/><trip cc="{f.c(TR)}" cfz="{x}" ddz="{y}" cx="{f.ri(1,16):02d}" zw="{f.ri(1,18):02d}{f.c("A C F")}" xb="O"/><face score="0.{f.ri(70,99)}"/></pass>')
    return o + ['</gateLog>']


@t(K, 'rail_expense_note.txt', 'memo-mixed', script='mixed', n='train')
def _(f):
    o = ['Expense memo – 2022 rail trips (财务要求补 ID，实名制票面抄录)', '']
    for p in f.P(3):
        o.append(f'{p.name} / {p.en} — ID {f.id(p)}, cell {f.mob(p,"dash")}')
        for _ in f.evs(p, 2, 4):
            x, y = od(f)
            a = f.dt(2022, 2022)
            o.append(f'   {a:%d %b} train {f.c(TR)} {x}→{y} {a:%H:%M} 二等座 {seat(f)} ¥{f.ri(80,900)}.{f.c("0 5")} {f.c(["客户拜访","展会","回总部"])}')
    return o + ['', 'Total to be reimbursed with 第 9 期 payroll.']


@t(K, '遗失物品登记.txt', 'ledger-dense', n='乘')
def _(f):
    o = [f'{f.c(ST)}站客运值班室 遗失物品查找登记（电话 {f.office("027")}）']
    for i, p in enumerate(f.one(6, 12), 1):
        x, y = od(f)
        a = f.dt(2020, 2020)
        o.append(f'{i}/ {a:%m.%d} 旅客{p.name} {f.mob(p)} {f.id(p)} 乘{f.c(TR)}次 {x}-{y} {seat(f)} 丢{f.c(["黑色双肩包","雨伞","平板电脑","保温杯","钱包"])}一 {f.c(["已领","未找到","快递寄回，单号" + f.dec("SF" + f.d(13,"1"))])}')
    return o


@t(K, 'canal_ticket.json', 'binlog-json', cont='mq', n='"train_code"')
def _(f):
    o = []
    for p in f.one(7, 14):
        x, y = od(f)
        a = f.dt(2023, 2023)
        o.append(f'{{"database":"tk_center","table":"t_passenger_ticket","type":"INSERT","es":{f.dec(f.ms(a))},"isDdl":false,"pkNames":["id"],"data":[{{"id":"{f.d(18,"9")}","train_code":"{f.c(TR)}","board_station":"{x}","arrive_station":"{y}",'
                 f'"board_time":"{a:%Y-%m-%d %H:%M:00}","coach_no":"{f.ri(1,16):02d}","seat_no":"{f.ri(1,18):02d}{f.c("A C F")}","psg_name":"{p.name}","cert_no":"{f.id(p)}","phone":"{f.mob(p)}"}}],"old":null}}')
    return o
