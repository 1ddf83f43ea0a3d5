from core import *
C, S = 'phone.cdr', 'phone.sms'


def du(x):
    m, s = x.ri(0, 14), x.ri(1, 59)
    return f'{m}分{s}秒' if m else f'{s}秒'


def hd(x):
    return x.ch('主叫 被叫')


@T(C, 'operator-csv', 'hans', 'gb18030', '语音详单201903.csv')
def a1(x):
    p = x.P()
    o = [f'客户名称：,{p.n}', f'手机号码：,{p.m}', '查询月份：,201903', '', '起始时间,通信地点,通信方式,对方号码,通信时长,通信类型,套餐优惠,实收通信费']
    for d in x.dts(x.ri(12, 25), (0, 2), (7, 22), (2019, 2019)):
        o += [f'{p.r}{d:%F %T},{p.city},{hd(x)},{x.mob()},{du(x)},{x.ch("国内通话 本地 漫游")},,0.00']
    return '\n'.join(o + [',,,合计,,,,0.00'])


@T(C, 'grouped-text', 'hans', 'utf-8', '调取话单汇总.txt')
def a2(x):
    o = ['调取证据材料  话单汇总', '']
    for k, p in enumerate(x.Ps(3), 1):
        o += [f'{k}、机主{p.n}（{p.id}），本机{p.m}，主要联系情况：']
        for d in x.dts(x.ri(4, 8), (0, 2), (6, 23)):
            o += [f'{p.r}    {md(d)}{d:%H:%M:%S}，{hd(x)}，对方号码{x.mob()}，通话时长{du(x)}' + x.ch(['', '，基站位于城北', '（标注：中间人）'])]
        o += ['    小结：夜间通话占比较高。', '']
    return '\n'.join(o)


@T(C, 'json', 'latin', 'utf-8', 'cdr_by_subscriber.json')
def a3(x):
    return J([{'msisdn': p.m, 'owner': {'name': p.n, 'idno': p.id}, 'calls': [{'start_time': p.r + f'{d:%F %T}', 'call_type': x.ch('MO MT'), 'called_number': x.mob(), 'duration': x.ri(3, 900)} for d in x.dts(x.ri(2, 8), (0, 2))]} for p in x.Ps(5)])


@T(C, 'harassment-diary', 'hans', 'utf-8', '骚扰电话记录.md')
def a4(x):
    p = x.P()
    q = x.mob()
    o = ['# 骚扰电话记录（留证据用）', '', f'我的号码：{p.mform(" ")}（{p.n}）', '']
    last = None
    for d in x.dts(x.ri(7, 11), (0, 2), (7, 23)):
        if last != d.date():
            o += ['', f'## {md(d)}', '']
            last = d.date()
        o += [f'- {p.r}{d:%H:%M} ' + x.ch([f'{q}打过来，通话{du(x)}', f'被叫，对方号码{x.mob()}，时长{du(x)}', f'又是{q}，被叫，通话时长{x.ri(3, 50)}秒，骂人']),
              ] + ([x.ch(['  录音已存。', '  我没说话，对面也不说。', '  （打110，让我加骚扰拦截）'])] if x.ri(0, 1) else [])
    return '\n'.join(o)


@T(C, 'fixed-width', 'latin', 'utf-8', 'MSC07.CDR.txt')
def a5(x):
    o = ['HDR MSC07 20180411 V3', f'{"CALLING":<13}{"CALLED":<13}{"START":<16}{"DUR":>6} {"LAC":<6}{"CELL":<6}T']
    for p in x.Ps(5):
        for d in x.dts(x.ri(2, 8), (0, 1), (0, 23)):
            o += [f'{p.r}{p.m:<13}{x.mob():<13}{d:%Y%m%d%H%M%S}  {x.ri(2, 1900):>6} {x.ri(9000, 9999):<6}{x.ri(10000, 60000):<6}{x.ch("O T")}']
    return '\n'.join(o + ['TRL END'])


@T(C, 'interview', 'hans', 'utf-8', '通话情况询问.txt')
def a6(x):
    p = x.P()
    ds = x.dts(5, (0, 2), (8, 22))
    q = [x.mob() for _ in ds]
    return f'''问：你本人使用的手机号码？
答：{p.m}，用了八年了。身份证{p.id}。
问：把那几天的通话讲一下，我们对照话单。
答：{p.r}{md(ds[0])}{ds[0]:%H:%M}左右，我打给{q[0]}，说了{x.ri(2, 9)}分钟，谈货款的事。
问：对方是谁？
答：一个姓于的。
答：{p.r}{md(ds[1])}{ds[1]:%H:%M}他换了个号打给我，对方号码{q[1]}，通话时长大概{x.ri(10, 50)}秒，挂了。
问：话单显示还有一个被叫。
答：{p.r}那是{md(ds[2])}{ds[2]:%H:%M}的，{q[2]}打进来，我是被叫，讲了{x.ri(1, 9)}分多钟。
问：{md(ds[3])}呢？
答：{p.r}{md(ds[3])}{ds[3]:%H:%M}我主叫{q[3]}，{x.ri(3, 20)}分钟，问他要不要报警。
答：{p.r}最后一个，{md(ds[4])}{ds[4]:%H:%M}，打给{q[4]}，通话{x.ri(5, 40)}秒，没人说话。
问：有录音吗？
答：没有。
'''


@T(C, 'sql', 'latin', 'utf-8', 'tb_cdr_voice.sql')
def a7(x):
    o = ['LOCK TABLES `tb_cdr_voice` WRITE;', 'INSERT INTO `tb_cdr_voice` (`caller`,`callee`,`start_time`,`duration`,`call_type`,`lac`,`ci`) VALUES']
    r = []
    for p in x.Ps(5):
        for d in x.dts(x.ri(2, 7), (0, 2), (0, 23)):
            r += [f"{p.r}('{p.m}','{x.mob()}','{d:%F %T}',{x.ri(1, 3000)},'主叫',{x.ri(1000, 60000)},{x.ri(1000, 60000)})"]
    return '\n'.join(o) + '\n' + ',\n'.join(r) + ';\nUNLOCK TABLES;'


@T(C, 'billing-complaint-mail', 'hant', 'utf-8', '話費爭議申訴.eml')
def a8(x):
    p = x.P()
    o = ['Subject: 漫遊話費爭議', f'From: {x.om()}', 'Content-Type: text/plain; charset=utf-8', '', '客戶服務部：', '', f'本人{p.n}，內地手機 {p.m}，對帳單中下列通話紀錄有異議：', '']
    for d in x.dts(x.ri(5, 8), (0, 4), (8, 22)):
        o += [f'　{p.r}{d:%m/%d %H:%M}　{x.ch("主叫 被叫")}　對方號碼 {x.mob()}　通話時長 {x.ri(1, 20)} 分 {x.ri(1, 59)} 秒　收費 {x.ri(1, 40)}.{x.ri(10, 99)} 元']
    return '\n'.join(o + ['', '本人當時在醫院，根本沒有打電話。請調閱錄音並退費。', '', '> 親愛的客戶：您的帳單已出，請於月底前繳清。'])


@T(C, 'call-app-log', 'latin', 'utf-8', 'call_log_backup.xml')
def a9(x):
    o = ['<?xml version="1.0" encoding="UTF-8"?>', '<backup>']
    for p in x.Ps(2):
        o += [f' <calls device="{x.ch("Mi 9|P30|Reno".split("|"))}" own_number="{p.m}">']
        for d in x.dts(x.ri(5, 9), (0, 2), (7, 23)):
            o += [f'  {p.r}<call number="{x.mob()}" start_time="{d:%F %T}" duration="{x.ri(0, 1200)}" call_type="{x.ch("incoming outgoing")}" contact="{x.nm()}"/>']
        o += [' </calls>']
    return '\n'.join(o + ['</backup>'])


@T(C, 'sales-team-notes', 'hans', 'utf-8', '电销外呼日报.txt')
def a10(x):
    o = ['电销二组 外呼日报 ' + f'{x.d():%Y.%m.%d}', '']
    for p in x.Ps(3):
        o += [f'坐席 {p.n}（外呼卡 {p.m}）']
        h, m = 9, x.ri(0, 20)
        for _ in range(x.ri(4, 8)):
            m += x.ri(5, 35)
            h, m = h + m // 60, m % 60
            o += [f'{p.r}  {h:02d}:{m:02d} 主叫 对方号码{x.mob()} 通话时长{du(x)} ' + x.ch(['有意向', '拒接后回拨', '说开车呢', '约下周', '骂了一句挂了'])]
        o += [f'  小计：接通率 {x.ri(10, 60)}%', '']
    return '\n'.join(o + ['组长点评：开场白太长，明天改。'])


BODY = ['到家了说一声', '合同我放你桌上了，记得签字', '明天九点别迟到', '孩子发烧了，你早点回来', '货已经发走，注意查收', '钱收到了，谢谢啊', '今晚不回去吃饭',
        '你那边下雨没有', '老板让你回个电话', '生日快乐！', '药记得吃', '车停在B2了', '周末一起爬山？', '发票抬头再发我一遍', '医生说再观察两天', '钥匙在门垫下面']


def body(x):
    return f'包裹{x.sf()}放门卫了，记得拿' if x.ri(0, 9) == 0 else x.ch(BODY)


@T(S, 'export-csv', 'hans', 'utf-8-sig', '短信导出.csv')
def b1(x):
    o = ['本机号码,对方号码,收发,时间,短信内容']
    for p in x.Ps(3):
        for d in x.dts(x.ri(4, 10), (0, 2)):
            o += [f'{p.r}{p.m},{x.mob()},{x.ch("接收 发送")},{d:%F %T},{body(x)}']
    return '\n'.join(o)


@T(S, 'forensic-report', 'hans', 'utf-8', '手机取证报告-短信.txt')
def b2(x):
    o = ['电子数据提取笔录（短信部分）', '']
    for p in x.Ps(2):
        o += [f'检材：手机一部，持有人{p.n}，身份证{p.id}，本机号码{p.m}', '短信记录：']
        for i, d in enumerate(x.dts(x.ri(5, 9), (0, 3)), 1):
            o += [f'{p.r}[{i}] {d:%F %T} {x.ch("发给 来自")} {x.mob()}', f'    短信内容：{body(x)}']
        o += ['（未发现已删除短信）', '']
    return '\n'.join(o)


@T(S, 'android-xml', 'latin', 'utf-8', 'sms-20200517.xml')
def b3(x):
    p = x.P()
    ds = x.dts(x.ri(10, 20), (0, 3))
    o = ["<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>", f'<smses count="{len(ds)}" owner="{p.m}">']
    o += [f'  {p.r}<sms protocol="0" address="{x.mob()}" readable_date="{d:%F %T}" type="{x.ri(1, 2)}" body="{body(x)}" read="1" contact_name="{x.nm()}" />' for d in ds]
    return '\n'.join(o + ['</smses>'])


@T(S, 'json', 'hans', 'utf-8', 'sms_gateway_out.json')
def b4(x):
    return J({'batch': 'B' + x.dg(6), 'subscribers': [{'msisdn': p.m, 'realname': p.n, 'messages': [{'peer': p.r + x.mob(), 'direction': x.ch('in out'), 'ts': f'{d:%FT%T}', 'content': body(x)} for d in x.dts(x.ri(2, 7), (0, 3))]} for p in x.Ps(5)]})


@T(S, 'divorce-evidence', 'hans', 'utf-8', '证据三-短信往来.md')
def b5(x):
    p = x.P()
    q = x.mob()
    o = ['## 证据三：双方短信往来', '', f'提交人：{p.n}，本人手机 {p.m}；对方手机 {q}', '证明目的：对方长期不承担家庭责任。', '']
    for d in x.dts(x.ri(7, 12), (0, 6)):
        o += [f'**{p.r}{d:%Y-%m-%d %H:%M}** ' + x.ch([f'{p.n}发短信给{q}：“{body(x)}”', f'收到{q}短信：“{body(x)}”']), '']
        if x.ri(0, 3) == 0:
            o += ['*（当晚对方未归，见证据五照片）*', '']
    return '\n'.join(o + ['以上与手机原始载体核对无异。'])


@T(S, 'smsc-log', 'latin', 'utf-8', 'smsc_submit.log')
def b6(x):
    o, ps = [], x.Ps(5)
    for d in x.dts(24, (0, 1), (0, 23)):
        p = x.ch(ps)
        o += [f'{d:%Y-%m-%d %H:%M:%S.}{x.ri(100, 999)} SUBMIT_SM {p.r}src={p.m} dst={x.mob()} dcs=8 content="{body(x)}" status=DELIVRD']
        if x.ri(0, 3) == 0:
            o += [f'{d:%Y-%m-%d %H:%M:%S.}{x.ri(100, 999)} ENQUIRE_LINK seq={x.ri(100, 99999)}']
    return '\n'.join(o)


@T(S, 'grandma-dictation', 'hans', 'utf-8', '帮姥姥抄短信.txt')
def b7(x):
    p = x.P()
    o = [f'姥姥（{p.n}）的手机要换了，号码{p.m}，她让我把短信抄下来。字太多，只抄重要的。', '']
    for d in x.dts(x.ri(5, 9), (3, 30)):
        o += [p.r + x.ch([f'{md(d)}{d:%H:%M}，{x.nm()}（{x.mob()}）发来短信：{body(x)}。', f'{md(d)}，姥姥发短信给{x.mob()}，内容“{body(x)}”。'])]
        if x.ri(0, 2) == 0:
            o += [x.ch(['这条她看了好几遍。', '姥姥说这个人她不认识了。', '（后面还有个表情，打不出来）'])]
    return '\n'.join(o)


@T(S, 'tsv-trad', 'hant', 'utf-16', '簡訊備份.tsv')
def b8(x):
    o = ['機主號碼\t對方號碼\t日期時間\t方向\t簡訊內容']
    tb = ['到了打給我', '明天記得帶證件', '東西收到了，謝謝', '晚上一起吃飯嗎', '會議改到三點', '媽叫你回電', '車子修好了']
    for p in x.Ps(3):
        for d in x.dts(x.ri(3, 8), (0, 4)):
            o += [f'{p.r}{p.m}\t{x.mob()}\t{d:%Y/%m/%d %H:%M}\t{x.ch("收 發")}\t{x.ch(tb)}']
    return '\n'.join(o)


@T(S, 'en-evidence-list', 'latin', 'utf-8', 'exhibit_C_text_messages.txt')
def b9(x):
    eb = ['Where are you?', 'Landed. Call you later', 'Please send the contract today', 'Dinner at 7?', 'I left the keys with the guard', 'Stop calling me at work', 'Mum is in hospital']
    o = ['EXHIBIT C - TEXT MESSAGES', '']
    for p in x.Ps(2):
        o += [f'Handset of {p.en}, own number {p.m}', '']
        for d in x.dts(x.ri(5, 8), (0, 4)):
            o += [f'{p.r}{d:%d %b %Y, %H:%M}  {x.ch("SMS to|SMS from".split("|"))} {x.mob()}', f'        Message text: "{x.ch(eb)}"']
        o += ['', '(counsel: objection noted)', '']
    return '\n'.join(o)


@T(S, 'yaml', 'hans', 'utf-8', 'sms_audit.yaml')
def b10(x):
    o = ['# 员工工作机短信审计']
    for p in x.Ps(4):
        o += [f'- 员工: {p.n}', f'  手机: {p.m}', '  短信:']
        for d in x.dts(x.ri(2, 6), (0, 5)):
            o += [f'    - {p.r}时间: "{d:%F %H:%M}"', f'      对方号码: {x.mob()}', f'      短信内容: "{body(x)}"']
    return '\n'.join(o)
