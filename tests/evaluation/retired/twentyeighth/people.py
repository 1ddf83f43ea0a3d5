"""People, and the things that belong to a record (trips, houses, cars, places)."""
import datetime as dt
import os
import values as V

HERE = os.path.dirname(os.path.abspath(__file__))


def _read(name):
    with open(os.path.join(HERE, 'data', name), encoding='utf-8') as f:
        return [x.rstrip('\n') for x in f if x.strip()]


REGIONS = [x.split('|') for x in _read('regions.txt')]
LISTS = {x.split()[0]: x.split()[1:] for x in _read('lists.txt')}
NAMES = {x.split()[0]: [(w[0], w[1], w[2:]) for w in x.split()[1:]] for x in _read('names.txt')}
FL = [x[2:].split('|') for x in _read('trips.txt') if x[0] == 'F']
TR = [x[2:].split('|') for x in _read('trips.txt') if x[0] == 'G']
FH = {'CA': '999', 'MU': '781', 'CZ': '784', 'HU': '880', 'ZH': '479', 'FM': '774', 'MF': '731', 'SC': '324',
      '3U': '876', '9C': '089', 'HO': '018', 'GS': '826', 'JD': '898'}


class Person:
    def __init__(self, r, hant=False, born=None):
        self.r, self.hant = r, hant
        self.reg = r.choice(REGIONS)
        self.male = r.random() < .55
        sn = r.choice(NAMES['S'])
        pool = NAMES['M' if self.male else 'F']
        a = r.choice(pool)
        b = r.choice([x for x in pool if x[2] != a[2]]) if r.random() < .8 else None
        k = 1 if hant else 0
        self.name = sn[k] + a[k] + (b[k] if b else '')
        self.sn, self.gn = sn[2], (a[2] + (b[2] if b else '')).capitalize()
        self.surname = sn[k]
        self.birth = dt.date(1948, 1, 1) + dt.timedelta(days=r.randrange(0, 19300))
        if born:
            lo, hi = (int(x) for x in born.split('-'))
            self.birth = dt.date(r.randrange(lo, hi + 1), r.randrange(1, 13), r.randrange(1, 29))
        self.id = V.prc_id(r, self.reg[0], self.birth, self.male)
        self.mob = V.mobile(r)
        self.card, self.bank = V.card(r)
        self.passp = V.passport(r)
        self.vin = V.vin(r)
        self.plate = V.plate(r, self.reg[4])
        self.tel = V.landline(r, self.reg[3])
        user = r.choice([self.sn.lower() + self.gn.lower() + str(r.randrange(11, 99)),
                         self.gn.lower() + '.' + self.sn.lower(), self.sn.lower() + '_' + V.digits(r, 3),
                         self.gn.lower() + str(self.birth.year), V.digits(r, 9, '23456789')])
        dom = r.choice(LISTS['maildom'])
        if user[0].isdigit():
            dom = 'qq.com'
        self.mail = user + '@' + dom
        self.street = r.choice(LISTS['streetT' if hant else 'street'])
        self.no = r.randrange(2, 320)
        self.rm = '%d%02d' % (r.randrange(1, 28), r.randrange(1, 5))
        self.place = self.reg[2 if hant else 1]
        self.addr = self.place + self.street + str(self.no) + ('號' if hant else '号') + self.rm + '室'
        self.bal = r.randrange(80_000, 9_000_000) / 100
        self.job = r.choice(LISTS['job'])
        self.nation = r.choice(LISTS['nation'])
        self.qq = V.digits(r, r.choice([8, 9]), '23456789')
        self.imsi = '460' + r.choice(['00', '01', '11', '02']) + V.digits(r, 10)
        while V.luhn(self.imsi):
            self.imsi = self.imsi[:5] + V.digits(r, 10)


class House:
    def __init__(self, r, hant):
        reg = r.choice(REGIONS)
        self.est = r.choice(LISTS['estT' if hant else 'est'])
        self.bld, self.un = r.randrange(1, 28), r.randrange(1, 4)
        self.room = '%d%02d' % (r.randrange(1, 32), r.randrange(1, 5))
        self.place = reg[2 if hant else 1]
        self.city = reg[5]
        st = r.choice(LISTS['streetT' if hant else 'street'])
        no, hao, dong = r.randrange(2, 400), '號' if hant else '号', '棟' if hant else '栋'
        self.road = '%s%d%s' % (st, no, hao)
        self.addr = '%s%s%s%d%s%s室' % (self.place, self.road, self.est, self.bld, dong, self.room)
        self.short = '%s%d%s%s室' % (self.est, self.bld, dong, self.room)
        self.area = '%.2f' % (r.randrange(3600, 18900) / 100)
        prov = {'北': '京', '天': '津', '上': '沪', '重': '渝', '内': '蒙', '广': '粤', '江': '苏', '浙': '浙'}
        p = reg[4][0]
        self.year = r.randrange(2016, 2022)
        self.cert = '%s（%d）%s不动产权第%s号' % (p, self.year, reg[1].split('省')[-1].split('自治区')[-1], V.digits(r, 7))
        self.unit = reg[0] + '0' + V.digits(r, 2) + '0' + V.digits(r, 2) + 'GB' + V.digits(r, 5) + 'F' + V.digits(r, 8)
        self.rent = r.randrange(12, 120) * 100
        self.dep = self.rent * r.choice([1, 2])
        self.price = r.randrange(40, 900) * 10000
        self.code = reg[0]


class Flight:
    def __init__(self, r, hant):
        self.no, self.fr, self.to, self.fc, self.tc, self.car = r.choice(FL)
        self.code = self.no[:2]
        self.cabin = r.choice('YYYBMHKLQVC')
        self.seat = '%d%s' % (r.randrange(11, 62), r.choice('ABCDHJKL'))
        self.tkt = FH[self.code] + '-' + V.digits(r, 10, '2')
        self.pnr = r.choice('HJKMNPQ') + ''.join(r.choice('BCDEFGHJKLMNPQRSTVWXYZ123456789') for _ in range(5))
        self.fare = r.randrange(38, 260) * 10


class Train:
    def __init__(self, r, hant):
        self.no, self.fr, self.to, self.cls = r.choice(TR)
        self.coach = '%02d' % r.randrange(1, 17)
        self.seat = r.choice(['%02d%s' % (r.randrange(1, 18), r.choice('ABCDF')) for _ in range(4)]) \
            if self.cls[1] == '等' else ('%02d号%s' % (r.randrange(1, 20), r.choice(['上铺', '中铺', '下铺']))
                                        if '卧' in self.cls else '%03d号' % r.randrange(2, 118))
        self.fare = '%.1f' % (r.randrange(80, 1800) / 2)
        self.tkt = r.choice('ABCDEFHJ') + V.digits(r, 6)
        if r.random() < .5:
            self.tkt = '%02d' % r.randrange(11, 60) + self.tkt
        self.ord = 'E' + V.digits(r, 9)
        self.gate = r.choice(['A', 'B']) + str(r.randrange(2, 22))


class Place:
    def __init__(self, r, hant):
        reg = r.choice(REGIONS)
        self.name = reg[2 if hant else 1]
        self.lat = '%.6f' % (float(reg[6]) + r.uniform(-.03, .03))
        self.lng = '%.6f' % (float(reg[7]) + r.uniform(-.03, .03))
        self.lac, self.ci = r.randrange(4100, 41000), r.randrange(3000, 62000)
        self.eci = r.randrange(20_000_000, 220_000_000)
        self.area = reg[3]
        self.road = r.choice(LISTS['streetT' if hant else 'street'])
        self.addr = '%s%s%d%s' % (self.name, self.road, r.randrange(3, 300), '號' if hant else '号')
        self.site = r.choice(LISTS['estT' if hant else 'est'])
        self.city = reg[5]


class Case:
    def __init__(self, r, hant, when):
        reg = r.choice(REGIONS)
        self.place = reg[2 if hant else 1]
        c = reg[0]
        self.no = 'A' + c + r.choice(['5100', '5300', '5800', '6200']) + '00' + when.strftime('%Y%m') + V.digits(r, 4)
        self.charge = r.choice(LISTS['chargeT' if hant else 'charge'])
        self.chargeE = r.choice(LISTS['chargeE']).replace('-', ' ')
        sh = reg[4][0]
        self.court = '（%d）%s%s刑初%d号' % (when.year, sh, c[2:], r.randrange(11, 990))
        self.penal = r.choice(LISTS['penal'])
        self.st = reg[1] + r.choice(['公安分局', '公安局']) if reg[1].endswith('区') else reg[1] + '公安局'
        self.pcs = r.choice(LISTS['street'])[:2] + '派出所'
        self.det = c + '11' + r.choice('1234') + when.strftime('%Y%m%d') + V.digits(r, 4)


class Car:
    def __init__(self, r, hant):
        self.model = r.choice(LISTS['model'])
        self.modelE = r.choice(LISTS['modelE']).replace('-', ' ')
        self.eng = r.choice('ABCDFHJKLMN') + V.digits(r, 6)
        self.color = r.choice(LISTS['color'])
        self.type = r.choice(['小型轿车', '小型普通客车', '小型越野客车', '轻型货车'])
        self.kind = r.choice(['02', '02', '02', '52', '01'])


class Licence:
    def __init__(self, r, hant):
        self.cls = r.choice(['C1', 'C1', 'C1', 'C2', 'B2', 'A2', 'A1', 'C1E', 'B1', 'C1D'])
        self.arch = r.choice(REGIONS)[0][:4] + V.digits(r, 8)
        self.first = dt.date(r.randrange(1998, 2018), r.randrange(1, 13), r.randrange(1, 29))
        self.pts = r.choice([0, 0, 0, 2, 3, 6, 9])
        self.auth = r.choice(REGIONS)[1].split('区')[0].split('市')[0].split('省')[-1] + '市公安局交通警察支队'


class Tx:
    DESC_OUT = ['消费', 'POS消费', '转账支取', 'ATM取款', '快捷支付', '代扣电费', '手机银行转账', '还款']
    DESC_IN = ['工资', '转存', '跨行汇入', '利息', '代发奖金', '退款', '现金存入']

    def __init__(self, r, p):
        self.inc = r.random() < .35 or p.bal < 300
        a = r.randrange(1500, 680000) / 100 if self.inc else r.randrange(600, max(700, min(450000, int(p.bal * 60)))) / 100
        p.bal = round(p.bal + (a if self.inc else -a), 2)
        self.amt = '%.2f' % a
        self.amtc = '{:,.2f}'.format(a)
        self.signed = ('' if self.inc else '-') + self.amt
        self.plus = ('+' if self.inc else '-') + self.amt
        self.i, self.o = (self.amt, '') if self.inc else ('', self.amt)
        self.bal = '%.2f' % p.bal
        self.balc = '{:,.2f}'.format(p.bal)
        self.desc = r.choice(self.DESC_IN if self.inc else self.DESC_OUT)
        self.jd = '贷' if self.inc else '借'
        self.sz = '收入' if self.inc else '支出'
        self.shop = r.choice(LISTS['merchant'])
