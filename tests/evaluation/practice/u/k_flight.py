import json
from core import kind, pad

t = kind('travel.flight')
FL = ['CA1301', 'MU5101', 'CZ3102', 'HU7604', 'ZH9118', '3U8881', 'MF8101', '9C8863', 'SC4651', 'HO1252', 'CZ6412', 'MU2453']
AP = [('PEK', '北京首都', '北京'), ('CAN', '广州白云', '广州'), ('SZX', '深圳宝安', '深圳'), ('CTU', '成都双流', '成都'), ('XIY', '西安咸阳', '西安'),
      ('HGH', '杭州萧山', '杭州'), ('KMG', '昆明长水', '昆明'), ('XMN', '厦门高崎', '厦门'), ('WUH', '武汉天河', '武汉'), ('TAO', '青岛胶东', '青岛')]
AC = {'CA': '999', 'MU': '781', 'CZ': '784', 'HU': '880', 'ZH': '479', '3U': '876', 'MF': '731', '9C': '089', 'SC': '324', 'HO': '018'}


def leg(d):
    a, b = d.r.sample(AP, 2)
    f = d.ch(FL)
    return a, b, f, d.D(f'{AC[f[:2]]}-{d.dg(10)}'), d.dt()


@t('eTerm screen capture, several PNRs', 'eterm.txt', 'gbk', container='terminal screen', n=(5, 12), eol='\r\n')
def a(d):
    for k in range(d.n):
        p = d.p()
        A, B, f, tk, x = leg(d)
        pnr = 'H' + ''.join(d.ch('BCDEFGHJKLMNPQRSTVWXYZ23456789') for _ in range(5))
        d.w(f'>RT{pnr}\n  **ELECTRONIC TICKET PNR**')
        day = f'{x:%a}'.upper()[:2] + f'{x:%d%b}'.upper()
        d.R(p, f' 1.{p.name} {pnr}\n 2.  {f} Y   {day}{x:%y}  {A[0]}{B[0]} HK1   {x:%H%M} {d.add(x, 90, 200):%H%M}          E --{d.ch(["T2", "T3", "--"])}\n'
            f' 3.T\n 4.SSR FOID {f[:2]} HK1 NI{d.I(p)}/P1\n 5.SSR TKNE {f[:2]} HK1 {A[0]}{B[0]} {f[2:]} Y{x:%d%b} {tk.replace("-", "")}/1/P1\n'.replace(x.strftime('%d%b'), x.strftime('%d%b').upper())
            + f' 6.OSI {f[:2]} CTCM{d.M(p)}/P1\n 7.RMK CA/{d.hx(5).upper()}\n 8.CAN{d.dg(3)}')
        d.decoys.remove(tk)
        d.D(tk.replace('-', ''))
        d.w()


@t('ticket agency group chat', 'chupiao_qun.txt', n=(5, 10))
def b(d):
    d.w('【星途票务出票群】聊天记录导出\n')
    d.flow(300, 3000, True)
    for _ in range(d.n):
        p = d.p()
        A, B, f, tk, x = leg(d)
        d.w(f'{x:%Y-%m-%d} {d.ri(9, 20):02d}:{d.ri(0, 59):02d} 票务小乔')
        d.R(p, d.ch([f'已出票：{p.name} {d.I(p)} {f} {x.month}月{x.day}日 {A[2]}-{B[2]} {x:%H:%M}起飞 票号{tk} 票价{d.ri(480, 2100)}',
                     f'{p.name}，{d.I(p)}，{d.M(p)}；{x:%m/%d} {f} {A[1]}→{B[1]}，{x:%H:%M}起飞，经济舱，已确认，行程单月底一起开',
                     f'改签好了 {p.name} {d.I(p)} 从原来的航班改到{f}，{x:%Y-%m-%d}，{A[2]}飞{B[2]}，补差{d.ri(80, 600)}元']))
        d.w()


@t('Java service log with escaped supplier response', 'flight-order.log', container='log', n=(6, 14))
def c(d):
    d.flow(5, 400)
    for _ in range(d.n):
        p = d.p()
        A, B, f, tk, x = leg(d)
        r = {'code': 0, 'data': {'orderNo': d.D(d.seqno(16, '20')), 'passengerName': p.name, 'certNo': d.I(p), 'phone': d.M(p), 'flightNo': f,
             'depAirport': A[0], 'arrAirport': B[0], 'depTime': f'{x:%Y-%m-%d %H:%M}', 'cabin': d.ch('YMBQ'), 'ticketNo': tk}}
        d.R(p, f'{x:%m-%d %H:%M:%S}.{d.dg(3)} INFO  [dubbo-20880-t{d.ri(1, 99)}] SupplierClient - [traceId={d.hx(32)}] issue resp body="{json.dumps(r, ensure_ascii=False, separators=(",", ":")).replace(chr(34), chr(92) + chr(34))}" cost={d.ri(80, 2100)}ms')
        if d.ri(0, 2) == 0:
            d.w(f'{x:%m-%d %H:%M:%S}.{d.dg(3)} WARN  [pool-3-thread-1] c.x.f.RefundJob - nothing to do, cursor={d.D(d.seqno(17, "3"))}')


@t('secretary mail with quoted table', 'zhuanfa_piaowu.txt', n=(5, 10))
def e(d):
    s = d.p()
    d.w(f'发件人: {s.name} <{d.E(s)}>\n收件人: 差旅组\n主题: 转发: 年会机票确认（{d.n}人）\n\n各位，机票都订好了，下面是票务公司回的，自己核对名字和身份证，有错今天下班前找我 {d.M(s)}。\n\n-----原始邮件-----\n> 您好，出票信息如下：')
    d.w('> | 乘机人 | 证件号码 | 航班号 | 航段 | 起飞时间 | 舱位 |\n> |---|---|---|---|---|---|')
    for _ in range(d.n):
        p = d.p()
        A, B, f, tk, x = leg(d)
        d.R(p, f'> | {p.name} | {d.I(p)} | {f} | {A[2]}-{B[2]} | {x:%Y-%m-%d %H:%M} | {d.ch(["经济舱", "公务舱"])} |')
    d.w(f'> 以上票价含机建燃油。24小时热线 {d.D("400-" + d.dg(3) + "-" + d.dg(4))}')


@t('departure control passenger list', 'PD_LIST.TXT', container='printed report', script='en', n=(12, 30), eol='\r\n')
def g(d):
    A, B, f, tk, x = leg(d)
    d.w(f'>PD: {f}/{x:%d%b%y}*{A[0]},ALL'.upper())
    d.w(f'{f}/{x:%d%b%y} {A[0]}{B[0]}  STD {x:%H%M}  GATE {d.ch("ABC")}{d.ri(10, 39)}  DEP CHECK-IN CLOSED'.upper())
    d.w('SEQ NAME                 CLS SEAT BAG   ID DOC                 CTC')
    for k in range(d.n):
        p = d.p()
        doc = 'NI ' + d.I(p) if d.ri(0, 4) else 'PP ' + d.PP(p)
        d.R(p, f'{k + 1:03d} {p.spy + "/" + p.gpy:<20} {d.ch("YMQ")}   {d.ri(31, 62)}{d.ch("ABCJKL"):<3}{d.ri(0, 2)}/{d.ri(0, 31):<3} {doc:<22} {d.M(p)}')
    d.w(f'TOTAL {d.n:03d}/000  INF 00   END OF LIST')


@t('expense explanation memo, first person', 'baoxiao_shuoming.txt', 'gb18030', n=(3, 6))
def h(d):
    p = d.p()
    d.flow(2000, 20000)
    d.w(f'关于{p.name}差旅费用报销的情况说明\n\n财务部：\n  本人{p.name}，身份证{d.I(p)}，因登机牌遗失，现将本季度出差乘机情况说明如下。')
    for k in range(d.n):
        A, B, f, tk, x = leg(d)
        d.R(p, f'  {x.month}月{x.day}日乘{f}次航班由{A[2]}飞往{B[2]}，{x:%H:%M}起飞，票号{tk}，票款{d.ri(500, 1900)}元，系{d.ch(["参加项目验收", "客户培训", "设备调试", "投标"])}；')
    d.w(f'  以上情况属实，如有虚假愿承担责任。\n\n  说明人：{p.name}    部门负责人：        报销单号 {d.D("BX" + d.dg(12))}')


@t('psql expanded display', 'psql_x.txt', container='database console', n=(5, 14))
def i(d):
    d.w('air=> \\x\nExpanded display is on.\nair=> select pax_name,id_no,mobile,flight_no,dep,arr,std,seat,eticket from pax_segment where checked_in;')
    for k in range(d.n):
        p = d.p()
        A, B, f, tk, x = leg(d)
        d.w(f'-[ RECORD {k + 1} ]-------------------')
        d.R(p, f'pax_name  | {p.name}\nid_no     | {d.I(p)}\nmobile    | {d.M(p, "+")}\nflight_no | {f}\ndep       | {A[0]}\narr       | {B[0]}\nstd       | {x:%Y-%m-%d %H:%M:%S}+08\nseat      | {d.ri(5, 60)}{d.ch("ABCDEF")}\neticket   | {tk}')
    d.w('\nair=> \\q')


@t('call centre note on a delayed flight', 'kefu_yanwu.txt', n=(4, 9))
def j(d):
    d.w('航延投诉登记（手工补录，语音转写后整理）\n')
    d.flow(60, 2000, True)
    for k in range(d.n):
        p = d.p()
        A, B, f, tk, x = leg(d)
        d.R(p, f'【{k + 1}】{x:%m/%d}来电。旅客{p.name}，报身份证{d.I(p)}，手机{d.M(p, d.ch(["", "sp", "-"]))}。'
            f'称{x.month}月{x.day}日坐{f}从{A[1]}去{B[1]}，原定{x:%H:%M}起飞，实际晚了{d.ri(2, 7)}个多小时，{d.ch(["要求开延误证明", "要求赔偿餐费", "行李没跟上同班", "态度激动，已安抚"])}。处理：{d.ch(["转地服", "已发证明", "回电未接"])}。')
    d.w('\n注：本科室分机不外呼，回电统一显示95539。')


@t('travel agent letter to tour members', 'tuan_tongzhi.txt', script='hant', n=(4, 9))
def k(d):
    d.w(f'環旅旅行社有限公司\n電話：{d.ok("phone.landline", "020-38" + d.dg(6))}\n\n各位團友：\n\n　　本團回程機位因航空公司調整，現逐一通知如下，請攜帶護照正本到機場辦理登機。\n')
    for _ in range(d.n):
        p = d.p()
        A, B, f, tk, x = leg(d)
        d.R(p, f'　{p.name}{p.mr}（護照號碼{d.PP(p)}，手機{d.M(p)}）改乘{x.year}年{x.month}月{x.day}日{f}航班，由{A[0]}往{B[0]}，{x:%H:%M}起飛，電子客票 {tk}。')
    d.w('\n　　不便之處，敬請見諒。查詢請於辦公時間致電。')


@t('Lombok toString objects in an audit log', 'ticket-audit.log', 'utf-8-sig', container='audit log', n=(7, 18))
def m(d):
    d.flow(1, 90)
    for k in range(d.n):
        p = d.p()
        A, B, f, tk, x = leg(d)
        d.R(p, f'[AUDIT] {x:%Y/%m/%d %H:%M:%S} op=agent{d.ri(10, 88)} act={d.ch(["VIEW", "REFUND", "EXPORT"])} obj=TicketDTO(id={d.dg(7)}, passenger=PassengerDTO(name={p.name}, certType=NI, certNo={d.I(p)}, contact={d.M(p)}), '
            f'segment=SegmentDTO(flightNo={f}, depCity={A[2]}, arrCity={B[2]}, depDate={x:%Y-%m-%d}, cabin=Y), ticketNo={tk}, status={d.ch(["OPEN", "USED", "REFUNDED"])})')
