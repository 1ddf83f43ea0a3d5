import json
from core import kind, pad

t = kind('driving.vehicle')


@t('car park owner list from a barrier controller', 'barrier_whitelist.txt', 'gbk', container='device export', n=(8, 20), eol='\r\n')
def a(d):
    d.w(';whitelist dump  dev=BG-{}  cnt={}\n;号牌号码~车主~身份证~电话~车型~到期'.format(d.ri(10, 99), d.n))
    for k in range(d.n):
        p = d.p()
        d.R(p, f'{k:04d}~{d.PL(p)}~{p.name}~{d.I(p)}~{d.M(p)}~{p.model[0]}~{d.dt(2023, 2025):%y%m%d}')
    d.w(';crc=' + d.hx(4))


@t('insurance agent chat with renewals', 'chexian_qun.txt', n=(5, 9))
def b(d):
    d.w('车险续保小分队\n')
    for _ in range(d.n):
        p = d.p()
        d.w(f'{d.ch(["老田", "芳芳", "阿超"])}：')
        d.R(p, d.ch([f'{d.PL(p, d.ch(["", "·"]))} {p.model[0]} 车主{p.name} 身份证{d.I(p)} 车架{d.V(p)} 下月到期，报个价', f'帮查 {d.PL(p)}，车主{p.name}，{d.I(p)}，{d.M(p)}，去年出过一次险', f'新车未上牌 车架号{d.V(p)} {p.model[0]} 车主{p.name} 证{d.I(p)} 今天要出单']))
    d.w('主管：商业险折扣按系统，别乱承诺')


@t('registration form blocks printed by the vehicle office', 'jdc_dengji.txt', 'gb18030', container='printed form', n=(3, 8))
def c(d):
    for _ in range(d.n):
        p = d.p()
        d.R(p, f'机动车登记信息\n号牌号码：{d.PL(p)}    号牌种类：{"小型新能源汽车" if len(p.plate) == 8 else "小型汽车"}\n所有人：{p.name}    身份证明号码：{d.I(p)}\n品牌型号：{p.model[0]}牌{p.model[1]}\n车辆识别代号：{d.V(p)}\n发动机号：{d.hx(7).upper()}    使用性质：非营运\n初次登记日期：{d.dt(2012, 2022):%Y-%m-%d}\n住址：{p.addr}')
        d.w('-------- 打印机关：车辆管理所 --------')


@t('accident interview at the roadside', 'shigu_xunwen.txt', n=(3, 6))
def e(d):
    d.w('多车追尾现场询问（执法记录仪转写）\n')
    for k in range(d.n):
        p = d.p()
        d.w(f'问：{"第" + "一二三四五六"[k]}辆车谁开的？')
        d.R(p, f'答：我开的，{d.PL(p)}，{p.model[0]}，车是我自己的，{p.name}，身份证{d.I(p)}，电话{d.M(p, d.ch(["", "sp"]))}。')
        d.w(d.ch(['问：受伤没有？\n答：没有。', '问：保险在哪家？\n答：记不清，回去找。', '问：刹车了吗？\n答：踩死了还是撞上了。']))
    d.w('拖车已到，快车道恢复。')


@t('violation events nested below the owner', 'violations.json', container='nested json', n=(7, 16))
def f(d):
    out, left = [], d.n
    while left:
        p, k = d.p(), min(left, d.ri(1, 4))
        left -= k
        ev = []
        for _ in range(k):
            w = d.D(d.seqno(16, '44'))
            ev.append({'wfbh': w, 'wfsj': f'{d.dt():%Y-%m-%d %H:%M}', 'wfdz': p.dist + d.ch(['高架', '主路', '环岛']), 'wfxw': d.ch(['违反禁令标志', '超速20%以下', '违法停车']), 'fkje': d.ch([100, 150, 200]), 'wfjfs': d.ch([0, 1, 3])})
            d.mark(p, w)
        out.append({'hphm': d.PL(p), 'hpzl': '02', 'syr': p.name, 'sfzh': d.I(p), 'violations': ev})
    d.w(json.dumps(out, ensure_ascii=False, indent=2))


@t('OBD/telematics provisioning SQL binds', 'tbox_binds.log', script='en', container='bind trace', n=(6, 14))
def g(d):
    d.flow(0, 8)
    for _ in range(d.n):
        p, x = d.p(), d.dt()
        d.w(f'{x:%H:%M:%S}.0{d.dg(2)} DEBUG org.hibernate.SQL - update vehicle_owner set owner_name=?, owner_id=?, phone=?, plate=? where vin=?')
        ms = d.ri(100, 900)
        d.R(p, '\n'.join(f'{x:%H:%M:%S}.{ms + i} TRACE o.h.type.descriptor.sql.BasicBinder - binding parameter [{i}] as [VARCHAR] - [{v}]' for i, v in enumerate([p.en, d.I(p), d.M(p), d.PL(p), d.V(p)], 1)))


@t('complaint about a repair shop with the cars of a family', 'weixiu_tousu.txt', n=(3, 6))
def h(d):
    d.w('联名投诉：城北快修以旧充新\n\n12315：我们几户都在该店修过车，受害情况：')
    for k in range(d.n):
        p = d.p()
        d.R(p, f'{k + 1}. 车主{p.name}（身份证{d.I(p)}，电话{d.M(p)}），车牌{d.PL(p)}，{p.model[0]}，车架号{d.V(p)}，{d.dt():%m月%d日}换{d.ch(["刹车片", "变速箱油", "电瓶", "大灯总成"])}收{d.ri(3, 40)}00元，配件是拆车件。')
    d.w('发票和旧件照片附后。请求退一赔三。')


@t('XML of used-car transfer contracts', 'ershouche.xml', 'utf-8-sig', container='xml', n=(5, 12))
def i(d):
    d.w('<?xml version="1.0"?>\n<TransferBatch shop="%d">' % d.ri(100, 999))
    for _ in range(d.n):
        p = d.p()
        d.R(p, f'\t<Vehicle vin="{d.V(p)}" plate="{d.PL(p)}">\n\t\t<Owner idType="A" idNo="{d.I(p)}" mobile="{d.M(p)}"><![CDATA[{p.name}]]></Owner>\n\t\t<Brand><![CDATA[{p.model[0]}]]></Brand><FirstReg>{d.dt(2010, 2019):%Y-%m-%d}</FirstReg><Km>{d.ri(2, 18)}0000</Km>\n\t</Vehicle>')
    d.w('</TransferBatch>')


@t('guard booth notes on resident cars', 'menwei_cheliang.txt', n=(5, 10))
def j(d):
    d.w('门岗登记 外来改固定车辆（交物业存档）')
    for _ in range(d.n):
        p = d.p()
        d.R(p, f'{d.dt():%m.%d} {d.PL(p)} {d.ch(["白", "黑", "灰", "红"])}{p.model[0]} 车主{p.name} {p.room} 证{d.I(p)} {d.M(p)} ' + d.ch(['交季度', '免费一月', '子女车', '借用车位', '']))
    d.w('道闸遥控没电。')


@t('fleet mail with a quoted vehicle table', 'fleet_mail.txt', script='en', n=(5, 11))
def k(d):
    s = d.p()
    d.w(f'From: {s.en} <{d.E(s)}>\nSubject: Fw: private cars used for company business\n\nBelow is the list Legal asked for. VINs were read from the licence 行驶证.\n\n> Owner | ID number | Plate | VIN | Make\n> ------+-----------+-------+-----+-----')
    for _ in range(d.n):
        p = d.p()
        d.R(p, f'> {p.en} | {d.I(p)} | {d.PL(p)} | {d.V(p)} | {p.model[3]}')
    d.w('>\n> Mileage claims are frozen until this is complete.')
