"""Fields of records: places, times, journeys, sessions, cases, houses, money."""
import datetime
import pathlib

import values as V
from people import BY, CITIES

WORDS = {}
for _l in (pathlib.Path(__file__).parent / 'data/words.txt').read_text('utf-8').splitlines():
    if '=' in _l:
        WORDS[_l.split('=', 1)[0]] = _l.split('=', 1)[1].split('|')
AIR = {'CA': '999', 'MU': '781', 'CZ': '784', 'HU': '880', 'ZH': '479', 'MF': '731', '3U': '876', 'SC': '324'}
AIRC = [c for c in CITIES if c['air']]


class Rec:
    """One memo of record fields; engine keeps one per record, group and file."""

    def __init__(self, rng, base, ctx):
        self.rng, self.t, self.ctx, self.m = rng, base, ctx, {}

    def get(self, k):
        if k not in self.m:
            f = getattr(self, 'f_' + k, None)
            if f:
                self.m[k] = f()
            elif k in WORDS:
                self.m[k] = self.rng.choice(WORDS[k])
            else:
                raise KeyError(k)
        return self.m[k]

    def n(self, a, b): return self.rng.randint(a, b)
    def pick(self, *a): return self.rng.choice(a)
    def cityd(self): return self.ctx.cityd
    # places
    def f_city(self): return self.cityd()['city']
    def f_prov(self): return self.cityd()['prov']
    def f_pv(self): return self.cityd()['plate'][0]
    def f_distd(self): return self.rng.choice(self.cityd()['dist'])
    def f_dist(self): return self.get('distd')[1]
    def f_rcode(self): return self.get('distd')[0]
    def f_place(self):
        return '%s%s%s%d号' % (self.get('city') + '市', '' if self.get('dist') == self.get('city') + '市' else self.get('dist'),
                              self.rng.choice(WORDS['road']), self.n(3, 400))
    def f_short(self): return '%s%d号' % (self.rng.choice(WORDS['road']), self.n(3, 400))
    def f_otel(self): return V.landline(self.rng, self.cityd()['area'])
    def f_omail(self):
        return self.pick('service', 'info', 'office', 'reservation', 'helpdesk', 'hr', 'admin') + '@' + \
            self.pick('jinyue-hotels', 'hengxin-wl', 'yunhai-tech', 'ruifeng-food', 'linden-court', 'haian-group', 'xinda-net') + self.pick('.com', '.cn', '.com.cn', '.net')
    def f_hotline(self): return '400-%d-%s' % (self.n(601, 899), V.good(lambda: V.digits(self.rng, 4) + '8193')[:4])
    def f_lat(self): return '%.6f' % (self.cityd()['lat'] + self.rng.uniform(-.09, .09))
    def f_lng(self): return '%.6f' % (self.cityd()['lng'] + self.rng.uniform(-.09, .09))
    def f_lac(self): return str(self.n(4100, 42900))
    def f_ci(self): return str(self.n(10021, 64200))
    def f_acc(self): return str(self.pick(30, 50, 80, 150, 300, 500, 800))
    def f_speed(self): return str(self.n(0, 96))
    def f_head(self): return str(self.n(0, 359))
    def f_mnc(self): return self.pick('00', '01', '11')
    # hotel
    def f_hotel(self):
        return self.get('city') + self.get('hbrand') + self.get('htype') + self.pick('', '', '（%s）' % self.get('hbranch'))
    def f_room(self): return '%d%02d' % (self.n(2, 23), self.n(1, 28))
    def f_nights(self): return str(self.pick(1, 1, 1, 2, 2, 3, 4))
    def f_out(self):
        d = self.t + datetime.timedelta(days=int(self.get('nights')))
        return d.replace(hour=self.n(7, 13), minute=self.n(0, 59))
    def f_rate(self): return str(self.n(12, 88) * 10 + self.pick(8, 9, 0))
    def f_hcode(self): return self.get('rcode') + V.good(lambda: V.digits(self.rng, 4) + '7315')[:4]
    # flights and trains
    def _pair(self, cs):
        a, b = self.rng.sample(cs, 2)
        return a, b
    def f_airp(self): return self._pair(AIRC)
    def f_dep(self): return self.get('airp')[0]['city']
    def f_arr(self): return self.get('airp')[1]['city']
    def f_depa(self): return self.get('airp')[0]['air']
    def f_arra(self): return self.get('airp')[1]['air']
    def f_al(self): return self.rng.choice(list(AIR))
    def f_airlinename(self):
        return {'CA': '国际航空', 'MU': '东方航空', 'CZ': '南方航空', 'HU': '海南航空', 'ZH': '深圳航空', 'MF': '厦门航空', '3U': '四川航空', 'SC': '山东航空'}[self.get('al')]
    def f_fno(self): return str(self.n(1100, 8999))
    def f_flight(self): return self.get('al') + self.get('fno')
    def f_seat(self): return '%d%s' % (self.n(31, 58), self.pick(*'ABCHJKL'))
    def f_cabin(self): return self.pick('Y', 'Y', 'B', 'M', 'H', 'K', 'F', 'C')
    def f_etk(self): return AIR[self.get('al')] + '-' + V.good(lambda: V.digits(self.rng, 10))
    def f_pnr(self): return ''.join(self.pick(*'HJKMNPQRTVWX') if i in (0, 1, 4) else self.pick(*'HJKMNPQ23456789') for i in range(6))
    def f_land(self): return self.t + datetime.timedelta(minutes=self.n(75, 240))
    def f_fare(self): return '%d.00' % (self.n(38, 240) * 10)
    def f_trp(self): return self._pair(CITIES)
    def f_st1(self): return self.rng.choice(self.get('trp')[0]['stations'])
    def f_st2(self): return self.rng.choice(self.get('trp')[1]['stations'])
    def f_train(self): return self.pick('G', 'G', 'D', 'K', 'Z', 'T') + str(self.n(101, 988))
    def f_slow(self): return self.get('train')[0] in 'KZT'
    def f_coach(self): return '%02d' % self.n(1, 16)
    def f_tseat(self):
        return '%d号%s铺' % (self.n(1, 20), self.pick(*'上中下')) if self.get('slow') else '%02d%s号' % (self.n(1, 18), self.pick(*'ABCDF'))
    def f_tclass(self): return '硬卧' if self.get('slow') else self.pick('二等座', '二等座', '一等座')
    def f_tfare(self): return '%.1f' % (self.n(90, 1800) / 2)
    def f_torder(self): return 'E%d' % self.n(120000000, 989999999)
    def f_tno(self): return '%d%s%06d' % (self.n(10, 99), self.pick(*'ABCDHJ'), self.n(10231, 989000))
    def f_t21(self):
        return '%05d%s%s%s' % (self.n(10010, 65900), V.good(lambda: V.digits(self.rng, 9)), self.pick(*'BCDHJ'), V.good(lambda: '8' + V.digits(self.rng, 5)))
    # netcafe
    def f_pcode(self): return self.get('rcode') + '10' + '%06d' % self.n(17, 2900)
    def f_host(self): return self.pick('A', 'B', 'C', '') + '%03d' % self.n(1, 180)
    def f_ip(self): return '192.168.%d.%d' % (self.n(0, 12), self.n(10, 250))
    def f_pubip(self): return '%d.%d.%d.%d' % (self.pick(58, 113, 119, 183, 221), self.n(20, 250), self.n(1, 250), self.n(2, 250))
    def f_mac(self): return ':'.join('%02X' % self.n(0, 255) for _ in range(6))
    def f_fee(self): return '%.2f' % (self.n(6, 80) / 2)
    # border
    def f_dir(self): return self.pick('出境', '入境')
    def f_dirx(self): return 'O' if self.get('dir') == '出境' else 'I'
    def f_dirq(self): return self.get('dir')[0]
    def f_diren(self): return 'EXIT' if self.get('dir') == '出境' else 'ENTRY'
    # crime
    def f_caseno(self): return 'A%s%s%s%04d' % (self.get('rcode'), V.good(lambda: V.digits(self.rng, 6)), V.tnum(self.t, '%Y%m'), self.n(11, 899))
    def f_court(self): return '（%d）%s%s刑初%d号' % (self.t.year, self.get('pv'), self.get('rcode')[2:], self.n(12, 1280))
    def f_det21(self): return '%s111%s%04d' % (self.get('rcode'), V.tnum(self.t, '%Y%m%d'), self.n(12, 880))
    def f_police(self): return self.get('city') + '市公安局' + ('' if self.get('dist') == self.get('city') + '市' else self.get('dist')[:-1] + '分局')
    # property
    def f_cert(self): return '%s（%d）%s市不动产权第%07d号' % (self.get('pv'), self.n(2016, 2022), self.get('city'), self.n(10234, 989761))
    def f_oldcert(self): return '%s房权证%s字第%d号' % (self.get('pv'), self.get('city')[0], self.n(20341987, 98761234))
    def f_unit(self): return '%s%03d%03dGB%05dF%04d%04d' % (self.get('rcode'), self.n(1, 30), self.n(1, 40), self.n(11, 980), self.n(1, 40), self.n(11, 940))
    def f_bld(self): return str(self.n(1, 28))
    def f_flat(self): return '%d%02d' % (self.n(2, 31), self.n(1, 6))
    def f_area(self): return '%.2f' % self.rng.uniform(41, 168)
    def f_rent(self): return str(self.n(12, 96) * 100)
    def f_depo(self): return str(int(self.get('rent')) * 2)
    def f_end(self): return self.t.replace(day=min(self.t.day, 28), year=self.t.year + 1) - datetime.timedelta(days=1)
    def f_price(self): return str(self.n(62, 640) * 10000)
    # money
    def f_txn(self):
        up = self.rng.random() < .3
        a = round(self.rng.uniform(900, 18000) if up else self.rng.uniform(8, 2600), 2)
        c = self.ctx.bal
        if not up and c - a < 50:
            up = True
        self.ctx.bal = round(c + (a if up else -a), 2)
        self.m['bal'] = self.ctx.bal
        return a if up else -a
    def f_bal(self):
        self.get('txn')
        return self.m['bal']
    def f_abs(self): return abs(self.get('txn'))
    def f_cr(self): return '%.2f' % self.get('txn') if self.get('txn') > 0 else ''
    def f_dr(self): return '%.2f' % -self.get('txn') if self.get('txn') < 0 else ''
    def f_io(self): return '收入' if self.get('txn') > 0 else '支出'
    def f_detail(self):
        return self.pick('INWARD REMITTANCE', 'FPS TRANSFER IN', 'SALARY', 'CASH DEPOSIT') if self.get('txn') > 0 else \
            self.pick('ATM WITHDRAWAL', 'POS PURCHASE', 'FPS TRANSFER OUT', 'AUTOPAY', 'CHEQUE')
    def f_acctno(self): return self.pick('1202', '3602', '2010') + self.get('rcode')[:3] + V.good(lambda: V.digits(self.rng, 12))
    def f_dc(self): return '贷' if self.get('txn') > 0 else '借'
    def f_memo(self): return self.rng.choice(WORDS['payin' if self.get('txn') > 0 else 'payout'])
    def f_balance(self): return round(self.rng.uniform(300, 380000), 2)
    def f_dur(self): return str(self.n(6, 900))
    def f_mmss(self): return '%d分%d秒' % divmod(int(self.get('dur')), 60)
    def f_hms(self): return '00:%02d:%02d' % divmod(int(self.get('dur')), 60)
    def f_way(self): return self.pick('主叫', '被叫')
    def f_issue(self): return datetime.datetime(self.n(1999, 2014), self.n(1, 12), self.n(1, 28))
    def f_reg(self): return datetime.datetime(self.n(2009, 2019), self.n(1, 12), self.n(1, 28))
    def f_points(self): return str(self.pick(0, 0, 0, 1, 2, 3, 6, 9))
    # noise
    def f_staff(self): return self.ctx.person().get('name')
    def f_badid(self):
        p = self.ctx.person()
        return V.bad18(self.rng, p.dist[0], p.birth)
    def f_badcard(self): return V.badcard(self.rng)
    def f_badvin(self): return V.badvin(self.rng)
    def f_badmob(self): return self.pick('154', '160', '164', '168', '169', '179', '194', '120', '118') + V.good(lambda: V.digits(self.rng, 8))
    def f_ms(self): return str(int((self.t - datetime.datetime(1970, 1, 1)).total_seconds()) * 1000 + self.n(1, 999))
    def f_snow(self): return V.good(lambda: self.pick('1', '9') + '4' + V.digits(self.rng, 16))
    def f_stampno(self): return V.tnum(self.t, '%Y%m%d%H%M%S') + '%04d' % self.n(1, 9999)
    def f_hex32(self): return ''.join(self.pick(*'0123456789abcdef') for _ in range(32))
    def f_hex40(self): return ''.join(self.pick(*'0123456789abcdef') for _ in range(40))
    def f_uuid(self):
        h = self.get('hex32')
        return '-'.join((h[:8], h[8:12], '4' + h[13:16], 'a' + h[17:20], h[20:]))
    def f_ean(self): return '69' + V.digits(self.rng, 11)
    def f_uscc(self): return V.uscc(self.rng, self.get('rcode'))
    def f_part(self): return V.good(lambda: self.pick('E', 'G') + V.digits(self.rng, 8))
    def f_dec(self): return '%d.1%s%s' % (self.n(0, 9), self.pick('38', '59', '86', '77'), V.good(lambda: V.digits(self.rng, 8)))
    def f_mid13(self): return V.good(lambda: self.pick('13', '15', '18') + V.digits(self.rng, 11))
    def f_long22(self): return V.good(lambda: '4200' + V.digits(self.rng, 18))
    def f_sf(self): return 'SF' + V.good(lambda: '1' + V.digits(self.rng, 12))
