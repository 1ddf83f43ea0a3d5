"""Records of the seventeen kinds: dicts of canonical fields, and which fields make the kind."""
import datetime as dt

import words as W
from draw import Person, moment

# keys that must be in a table, optional keys, keys that tell the kind without a header (or None)
SHAPE = {
    "hotel.stay": ("name id hotel room checkin checkout", "sex mobile addr rtype rate deposit channel operator remark birth", "name id hotel room checkin checkout mobile"),
    "travel.flight": ("name id flight dep arr deptime", "mobile cabin seat ticket pnr fare email status remark", "name id flight dep arr deptime ticket"),
    "travel.train": ("name id train dep arr deptime", "mobile seatclass seat fare ticket order status remark", "name id train dep arr deptime seat seatclass"),
    "bank.transaction": ("name id card time amount balance peer peercard", "dc summary channel flow mobile remark", None),
    "bank.account": ("name id card bank opendate acstate", "mobile branch acctype custno addr operator remark", None),
    "bank.balance": ("name id card bank balance", "mobile avail asof curr branch remark", None),
    "border.crossing": ("name passport direction time port", "id sex birth doctype country transport nationality desk", "name passport direction time port doctype country"),
    "netcafe.session": ("name id cafe online offline seat", "mobile code ip cardno fee sex addr", "name id cafe code online offline seat ip"),
    "crime.case": ("name id caseno charge unit result", "sex mobile casedate brief officer record addr remark", "name id caseno charge unit casedate result"),
    "property.housing": ("name id cert location area", "mobile building room usage regdate share estate remark", "name id cert location area usage regdate"),
    "property.rental": ("name id location start end rent", "mobile deposit landlord landtel contract paymode remark operator", None),
    "driving.licence": ("name id cls archive first until", "mobile points authority lstate addr sex birth", None),
    "driving.vehicle": ("name id plate vin model", "mobile ptype engine color regdate use addr", "name id plate vin engine model regdate"),
    "phone.cdr": ("mobile peer calltime duration calltype", "name id place charge serial", "mobile peer calltime calltype duration place"),
    "phone.sms": ("mobile peer smstime body", "name id smstype sstate", "mobile peer smstime smstype body"),
    "location.fix": ("mobile loctime lng lat", "name id place lac ci speed acc", "mobile loctime lng lat place acc"),
    "identity.person": ("name id birth addr mobile", "sex nation landline email household relation edu marital work police remark", "name sex birth id addr mobile"),
}
KINDS = list(SHAPE)
EMPTIABLE = {"remark", "addr", "email", "landline", "deposit", "channel", "brief", "charge", "ip", "operator", "transport", "desk", "fee", "ticket", "edu", "work"}


def _pick(r, seq):
    """Fields of pick."""
    return seq[r.randrange(len(seq))]


def record(kind, p, reg, latin):
    """One record of a person: canonical fields."""
    r = reg.rng
    f = {"name": p.name, "sex": p.sex, "id": p.get("id"), "mobile": p.get("mobile"), "birth": p.birth, "addr": p.addr,
         "landline": p.get("landline"), "email": p.get("email"), "nation": _pick(r, W.NATIONS), "passport": p.get("passport"),
         "remark": _pick(r, ["", "", "VIP", "ok", "checked"]) if latin else _pick(r, ["", "", "", "已核", "老客户", "本人办理", "待回访", "资料齐"]),
         "operator": _pick(r, ["admin02", "op7", "wangl"]) if latin else _pick(r, W.OPERATORS), "status": _pick(r, ["OK", "OK", "DONE"]) if latin else _pick(r, ["正常", "正常", "已完成"])}
    f.update(_SPEC[kind](p, reg, r, latin))
    return f


def _hotel(p, g, r, latin):
    """Fields of hotel."""
    t = moment(r, h0=12, h1=24)
    return dict(hotel=_pick(r, W.HOTELS_EN) if latin else p.city.rstrip("市") + _pick(r, W.HOTELS), room=f"{r.randrange(2, 19)}{r.randrange(1, 30):02d}", checkin=t,
                checkout=t.replace(hour=r.randrange(7, 13), minute=r.randrange(60)) + dt.timedelta(days=r.choice([1, 1, 1, 2, 3])),
                rtype=_pick(r, ["Twin", "King", "Suite"]) if latin else _pick(r, ["标准间", "大床房", "商务双床", "钟点房", "套房"]),
                rate=f"{r.randrange(118, 688)}.00", deposit=str(r.choice([100, 200, 300, 500])), channel=_pick(r, ["walk-in", "OTA", "member"]) if latin else _pick(r, ["散客", "携程", "美团", "会员", "协议单位"]))


def _flight(p, g, r, latin):
    """Fields of flight."""
    a, b = r.sample(W.AIRPORTS, 2)
    al = _pick(r, W.AIRLINES)
    i = 1 if latin or r.random() < .5 else 0
    return dict(flight=f"{al[0]}{r.randrange(1101, 8990)}", dep=a[1], arr=b[1], dep_zh=a[0], arr_zh=b[0], dep_city=a[2], arr_city=b[2], deptime=moment(r, h0=6, h1=23).replace(second=0),
                cabin=_pick(r, "YYYMKCF"), seat=f"{r.randrange(4, 52)}{_pick(r, 'ABCJKL')}", ticket=f"{al[1]}-{g.digits(10)}", pnr="".join(r.choice("BCDEFGHJKMNPQRSTVWXYZ2456789") for _ in range(6)),
                fare=f"{r.randrange(38, 260) * 10}.00", airline=al[2], mode=i)


def _train(p, g, r, latin):
    """Fields of train."""
    a, b = r.sample(W.STATIONS, 2)
    i = 1 if latin else 0
    n = r.choice([f"G{r.randrange(11, 1999)}", f"D{r.randrange(101, 3999)}", f"K{r.randrange(101, 899)}", f"Z{r.randrange(11, 299)}"])
    bed = n[0] in "KZ"
    seat = f"{r.randrange(1, 17):02d}车" + (f"{r.randrange(1, 20)}号{_pick(r, '上中下')}铺" if bed else f"{r.randrange(1, 19):02d}{_pick(r, 'ABCDF')}号")
    if latin:
        seat = f"{r.randrange(1, 17):02d}-{r.randrange(1, 19):02d}{_pick(r, 'ABCDF')}"
    cls = "硬卧" if bed else _pick(r, ["二等座", "二等座", "一等座"])
    if latin:
        cls = "Hard Sleeper" if bed else _pick(r, ["Second Class", "First Class"])
    return dict(train=n, dep=a[i], arr=b[i], deptime=moment(r, h0=6, h1=23).replace(second=0), seat=seat, seatclass=cls, fare=f"{r.randrange(54, 999)}.{_pick(r, '05')}",
                ticket=f"{_pick(r, 'ABCDEFGHJKLM')}{g.digits(6)}", order="E" + g.digits(9))


def _txn(p, g, r, latin):
    """Fields of txn."""
    card, bank = p.get("card")
    out = r.random() < .6
    other = Person(g, latin)
    amt = r.randrange(800, 2500000) / 100
    return dict(card=card, bank=bank[0], time=moment(r), amount=f"{amt:.2f}", balance=f"{r.randrange(5000, 9000000) / 100:.2f}", peer=other.name, peercard=g.card()[0],
                dc=(("D" if out else "C") if latin else ("支出" if out else "收入")), summary=_pick(r, ["transfer", "POS", "salary", "fee"]) if latin else _pick(r, ["转账", "网银转账", "跨行汇款", "还款", "货款", "ATM转账"]),
                channel=_pick(r, ["ATM", "MOBILE", "COUNTER"]) if latin else _pick(r, ["手机银行", "网上银行", "柜面", "自助设备"]), flow="F" + g.digits(9))


def _account(p, g, r, latin):
    """Fields of account."""
    card, bank = p.get("card")
    return dict(card=card, bank=bank[1] if latin else bank[0], branch=_pick(r, ["East Branch", "Main Branch"]) if latin else p.city.rstrip("市") + _pick(r, W.BRANCHES), opendate=moment(r, 2003, 2020).date(),
                acctype=_pick(r, ["SAVING", "CURRENT"]) if latin else _pick(r, ["个人结算账户", "活期储蓄", "Ⅰ类户", "Ⅱ类户"]), acstate=_pick(r, ["ACTIVE", "ACTIVE", "FROZEN"]) if latin else _pick(r, ["正常", "正常", "正常", "销户", "冻结", "挂失"]),
                custno="KH" + g.digits(8))


def _balance(p, g, r, latin):
    """Fields of balance."""
    card, bank = p.get("card")
    bal = r.randrange(3000, 60000000) / 100
    return dict(card=card, bank=bank[1] if latin else bank[0], balance=f"{bal:.2f}", avail=f"{max(0, bal - r.choice([0, 0, 100, 5000])):.2f}", asof=moment(r), curr="CNY" if latin else "人民币",
                branch=_pick(r, ["East Branch", "Main Branch"]) if latin else _pick(r, W.BRANCHES))


def _border(p, g, r, latin):
    """Fields of border."""
    port = _pick(r, W.PORTS)
    out = r.random() < .55
    air = "机场" in port[0]
    return dict(direction=("EXIT" if out else "ENTRY") if latin else ("出境" if out else "入境"), time=moment(r, h0=6), port=port[1] if latin else port[0], doctype="Passport" if latin else "普通护照",
                country=W.COUNTRY_EN[port[2]] if latin else port[2], transport=f"{_pick(r, ['CA', 'MU', 'CZ'])}{r.randrange(101, 999)}" if air else ("on foot" if latin else _pick(r, ["步行", "大巴", "小客车"])),
                nationality="CHN" if latin else "中国", desk=f"{r.randrange(1, 40):02d}", birth=p.birth)


def _netcafe(p, g, r, latin):
    """Fields of netcafe."""
    t = moment(r, h0=8)
    return dict(cafe=_pick(r, ["Blue Moon Netbar", "Speed Net Cafe", "Star E-sports Netbar"]) if latin else _pick(r, W.NETCAFES), code=f"{_pick(r, W.REGIONS)[0]}10{g.digits(6)}", online=t,
                offline=t + dt.timedelta(minutes=r.randrange(35, 540), seconds=r.randrange(60)), seat=f"{_pick(r, 'ABC')}{r.randrange(1, 160):03d}", ip=f"192.168.{r.randrange(0, 9)}.{r.randrange(2, 250)}",
                cardno="V" + g.digits(7), fee=f"{r.randrange(5, 60)}.0")


def _crime(p, g, r, latin):
    """Fields of crime."""
    t = moment(r, 2012, 2022)
    unit = f"{p.city}公安局{p.region[3]}分局"
    return dict(caseno=f"A{p.region[0]}{r.randrange(500000, 999999)}{t:%Y%m}{r.randrange(1001, 9899)}", charge=_pick(r, ["theft", "fraud", "assault", "gambling", "drug use", "drunk driving"]) if latin else _pick(r, W.CHARGES),
                unit=f"{_pick(r, ['Dongcheng', 'Xihu', 'Tianhe', 'Nanshan'])} Public Security Sub-bureau" if latin else unit, casedate=t, result=_pick(r, ["detained 10 days", "released on bail", "criminal detention", "fined 500 yuan", "transferred for prosecution"]) if latin else _pick(r, W.RESULTS),
                brief="" if latin else _pick(r, ["群众报警后被当场查获", "经布控在辖区内抓获", "接受询问时承认违法事实", "由巡逻民警现场查获", "另有同案人员在查"]), officer=_pick(r, ["Sgt Luo", "Sgt Han"]) if latin else Person(g).zh,
                record=_pick(r, ["Y", "N"]) if latin else _pick(r, ["有", "无"]))


def _housing(p, g, r, latin):
    """Fields of housing."""
    b, u, rm = r.randrange(1, 30), r.randrange(1, 5), f"{r.randrange(2, 30)}0{r.randrange(1, 5)}"
    est = _pick(r, W.ESTATES)
    d = moment(r, 2016, 2022).date()
    cert = f"{p.region[5][0]}（{d.year}）{p.city}不动产权第{g.digits(7)}号"
    return dict(cert=cert if not latin else f"EC{d.year}{g.digits(6)}", location=p.addr if latin else f"{p.city}{p.region[3]}{_pick(r, W.STREETS)}{r.randrange(3, 480)}号{est}{b}幢{rm}室", estate="Green Garden" if latin else est,
                building=str(b) if latin else f"{b}栋", room=rm, area=f"{r.randrange(4200, 18900) / 100:.2f}", usage="Residential" if latin else "住宅", regdate=d, share=_pick(r, ["sole", "joint"]) if latin else _pick(r, ["单独所有", "共同共有"]))


def _rental(p, g, r, latin):
    """Fields of rental."""
    s = moment(r, 2015, 2022).date()
    ll = Person(g, latin)
    return dict(location=p.addr if latin else f"{p.city}{p.region[3]}{_pick(r, W.STREETS)}{r.randrange(3, 480)}号{_pick(r, W.ESTATES)}{r.randrange(1, 30)}栋{r.randrange(2, 30)}0{r.randrange(1, 5)}", start=s,
                end=s.replace(year=s.year + r.choice([1, 1, 2]), day=min(s.day, 28)), rent=str(r.randrange(90, 880) * 10), deposit=str(r.randrange(90, 880) * 10), landlord=ll.name, landtel=ll.get("mobile"),
                contract=f"ZL{s.year}{g.digits(5)}", paymode=_pick(r, ["monthly", "quarterly"]) if latin else _pick(r, ["押一付三", "押一付一", "半年付", "年付"]))


def _licence(p, g, r, latin):
    """Fields of licence."""
    d = dt.date(max(2004, p.birth.year + 19), 1, 1) + dt.timedelta(days=r.randrange(365 * 3))
    return dict(cls=_pick(r, ["C1", "C1", "C1", "C2", "B2", "A1", "A2", "B1"]), archive=p.region[0][:4] + g.digits(8), first=d, until=d.replace(year=d.year + r.choice([6, 10, 16]), day=min(d.day, 28)), points=str(r.randrange(0, 12)),
                authority="Traffic Police Detachment" if latin else f"{p.city}公安局交通警察支队", lstate="VALID" if latin else _pick(r, ["正常", "正常", "逾期未换证", "扣押"]))


def _vehicle(p, g, r, latin):
    """Fields of vehicle."""
    return dict(plate=p.get("plate"), vin=p.get("vin"), engine=_pick(r, "BCDEFGHJK") + g.digits(6), model=_pick(r, ["VW Lavida", "Toyota Corolla", "Honda Accord", "BYD Qin"]) if latin else _pick(r, W.CARS), color=_pick(r, ["white", "black"]) if latin else _pick(r, W.COLORS),
                ptype="02" if latin else "小型汽车", regdate=moment(r, 2010, 2021).date(), use="private" if latin else "非营运")


def _cdr(p, g, r, latin):
    """Fields of cdr."""
    out = r.random() < .5
    s = r.randrange(6, 1500)
    return dict(peer=Person(g).get("mobile"), calltime=moment(r, 2015, 2019), duration=str(s), calltype=("MO" if out else "MT") if latin else ("主叫" if out else "被叫"), place=p.city, charge=f"{r.randrange(0, 90) / 100:.2f}")


def _sms(p, g, r, latin):
    """Fields of sms."""
    out = r.random() < .5
    return dict(peer=Person(g).get("mobile"), smstime=moment(r, 2015, 2019), smstype=("SEND" if out else "RECV") if latin else ("发送" if out else "接收"), body=_pick(r, W.SMS_EN) if latin else _pick(r, W.SMS_BODY), sstate="OK" if latin else "成功")


def _fix(p, g, r, latin):
    """Fields of fix."""
    return dict(loctime=moment(r, 2016, 2021), lng=f"{W.CENTRES[p.region[0]][0] + r.uniform(-.06, .06):.6f}", lat=f"{W.CENTRES[p.region[0]][1] + r.uniform(-.05, .05):.6f}", place=f"{p.city}{p.region[3]}{_pick(r, W.STREETS)}附近" if not latin else _pick(r, ["near Renmin Rd", "near Railway Station"]),
                lac=str(r.randrange(4096, 42000)), ci=str(r.randrange(2000, 64000)), speed=str(r.randrange(0, 90)), acc=str(r.choice([15, 30, 50, 100, 300, 500])))


def _person(p, g, r, latin):
    """Fields of person."""
    return dict(household=g.digits(8, "3456789"), relation=_pick(r, ["户主", "户主", "长子", "父亲"] if p.male else ["户主", "妻", "长女", "母亲"]), edu=_pick(r, ["初中", "高中", "大专", "本科"]), marital=_pick(r, ["已婚", "未婚", "离异"]), work=p.city.rstrip("市") + _pick(r, W.FIRMS), police=f"{p.region[3]}{_pick(r, W.STREETS)}派出所")


_SPEC = {"hotel.stay": _hotel, "travel.flight": _flight, "travel.train": _train, "bank.transaction": _txn, "bank.account": _account, "bank.balance": _balance, "border.crossing": _border,
         "netcafe.session": _netcafe, "crime.case": _crime, "property.housing": _housing, "property.rental": _rental, "driving.licence": _licence, "driving.vehicle": _vehicle,
         "phone.cdr": _cdr, "phone.sms": _sms, "location.fix": _fix, "identity.person": _person}


def records(kind, reg, n, latin=False, people=None):
    """n records of `people` persons (default: one to two records each); the persons too."""
    r = reg.rng
    people = people or max(1, int(n * r.uniform(.5, 1)))
    folk = [Person(reg, latin) for _ in range(min(people, n))]
    order = folk + [r.choice(folk) for _ in range(n - len(folk))]
    if people > 1:
        r.shuffle(order)
    if kind in ("identity.person", "driving.licence", "bank.account", "driving.vehicle", "bank.balance"):
        folk = order = [Person(reg, latin) for _ in range(n)]
    return [record(kind, p, reg, latin) for p in order], order


def own_key(kind, keys):
    """Which key counts people when these columns are shown."""
    for k in ("id", "passport", "mobile"):
        if k in keys:
            return k
    return None
