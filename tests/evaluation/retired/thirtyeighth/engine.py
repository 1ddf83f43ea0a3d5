"""Small template engine: see README."""
import datetime as D
import glob
import os
import re
import uuid
import values as V
from people import Person, RULE, MASK, addr, landline, REG, ROADS, EST

HERE = os.path.dirname(os.path.abspath(__file__))
TOK = re.compile('«([^»]*)»')
L = dict(
    hotel='锦江之星酒店|如家酒店|汉庭酒店|维也纳国际酒店|亚朵酒店|全季酒店|君悦来宾馆|悦来客栈|金陵饭店|华侨大酒店|云栖民宿|城市便捷酒店',
    thotel='君悅酒店|海景嘉福酒店|福華大飯店|圓山大飯店|晶華酒店|帝苑酒店|龍堡國際賓館|銅鑼灣皇悅酒店',
    ehotel='Harbour Plaza Hotel|Hotel Adlon Annex|Riverside Inn|Grand Palace Bangkok|Shinjuku Garden Hotel|The Lakeview|Hotel Mercator|Parkside Suites',
    rtype='标准间|大床房|商务双床房|豪华套房|家庭房', city='北京|上海|广州|深圳|成都|杭州|武汉|西安|重庆|南京|长沙|昆明|厦门|青岛',
    tcity='北京|上海|廣州|深圳|成都|杭州|廈門|武漢', apt='PEK|SHA|CAN|SZX|CTU|HGH|WUH|XIY|CKG|NKG|CSX|KMG|XMN|TAO', fapt='HKG|TPE|BKK|SIN|NRT|FRA|CDG|LHR|ICN|KUL',
    ctry='泰国|日本|新加坡|韩国|法国|德国|澳大利亚|马来西亚|越南|加拿大', st='北京西|上海虹桥|广州南|长沙南|武汉|郑州东|杭州东|南京南|成都东|西安北|深圳北|合肥南|济南西|石家庄',
    cls='二等座|一等座|硬卧|软卧|硬座|商务座', port='广州白云机场|上海浦东机场|北京首都机场|深圳罗湖口岸|珠海拱北口岸|深圳皇岗口岸|满洲里口岸|厦门五通码头|深圳湾口岸',
    tport='羅湖管制站|深圳灣管制站|港珠澳大橋管制站|香港國際機場|桃園機場|金門水頭碼頭', netbar='极速网吧|星际网咖|蓝鲸电竞馆|网鱼网咖|天空网吧|老街坊网吧|战旗电竞网咖',
    charge='盗窃|诈骗|故意伤害|寻衅滋事|赌博|吸毒|危险驾驶|非法持有毒品|抢夺|职务侵占', punish='行政拘留十日|行政拘留五日|罚款五百元|有期徒刑八个月|拘役三个月|取保候审|刑事拘留|行政拘留十五日',
    police='城关派出所|河东派出所|站前派出所|解放路派出所|刑侦大队三中队|治安大队|开发区分局', model='大众朗逸|丰田卡罗拉|本田雅阁|比亚迪秦|别克英朗|长安CS75|吉利帝豪|日产轩逸|哈弗H6',
    color='白色|黑色|银灰|红色|蓝色', lic='C1|C2|B2|A1|B1|C1E', merch='美团外卖|京东商城|永辉超市|中国石化加油站|滴滴出行|国家电网|物美便利店|盒马鲜生',
    txn='消费|转账汇款|工资|ATM取款|利息|代扣水电费|网上支付|跨行转出', job='教师|会计|司机|工程师|个体经营|护士|销售|保安|厨师', ecity='Hong Kong|Bangkok|Tokyo|Frankfurt|Paris|Singapore|London',
    edu='本科|大专|高中|初中|硕士', viol='闯红灯|超速20%以下|违停|未按规定让行|压实线', sms='明天下午三点老地方见|快递放门卫了，记得拿|房租我转你了查一下|会议改到周五上午|药已经买好，晚上送过去|孩子发烧了先去医院|密码别告诉别人|车修好了来取|合同寄出了请注意查收|到家了报个平安',
    tsms='明早九點在門口等|包裹已放管理處|會議改到星期五|租金已過數請查收|晚上不回來吃飯', esms='running late, start without me|parcel is at the desk|rent sent, please check|call me after six|meeting moved to Friday',
    poi='万达广场|火车南站|人民医院|中心汽车站|大学城|高新区软件园|体育中心|老城步行街')
L = {k: v.split('|') for k, v in L.items()}


class Ctx:
    def __init__(self, r):
        self.r, self.vals, self.allow, self.dec, self.keys = r, {}, {}, set(), {}
        self.F, self.fp, self.n = {}, Person(r), 0
        self.t0 = D.datetime(2015, 1, 3) + D.timedelta(days=r.randrange(3300), minutes=r.randrange(300, 1300))
        self.t, self.people = self.t0, set()

    def new(self, p):
        self.n += 1
        self.p, self.q, self.c = p, Person(self.r), {}
        self.t += D.timedelta(minutes=self.r.randrange(35, 900), seconds=self.r.randrange(60))
        self.dur = D.timedelta(minutes=self.r.randrange(40, 260), seconds=self.r.randrange(60))

    def say(self, tok):
        m = re.fullmatch(r'([tu])(?:([+-])(\d+)([dhms]))?(?::(.*))?', tok)
        if m:
            x = self.t + (self.dur if m[1] == 'u' else D.timedelta())
            if m[2]:
                k = dict(d='days', h='hours', m='minutes', s='seconds')[m[4]]
                x += D.timedelta(**{k: int(m[3])}) * (1 if m[2] == '+' else -1)
            f = m[5] or '%Y-%m-%d %H:%M:%S'
            return dict(cn=f'{x.year}年{x.month}月{x.day}日', cnt=f'{x.month}月{x.day}日{x.hour}时{x.minute:02d}分', md=f'{x.month}月{x.day}日', sl=f'{x.year}/{x.month}/{x.day}',
                        en=f'{x.day} {x:%B %Y}', ep=str(int((x - D.datetime(1970, 1, 1)).total_seconds()) * 1000), mo=f'{x:%d%b}'.upper()).get(f) or x.strftime(f)
        if '|' in tok:
            return self.r.choice(tok.split('|'))
        if tok.startswith('i:'):
            a, b = tok[2:].split('-')
            return str(self.r.randint(int(a), int(b)))
        if tok[:2] in ('p.', 'q.', 'f.'):
            who = dict(p=self.p, q=self.q, f=self.fp)[tok[0]]
            return self.person(who, tok[2:])
        if tok in self.p.a:
            return self.person(self.p, tok)
        d = self.c
        if tok.startswith('F.'):
            d, tok = self.F, tok[2:]
        if tok not in d:
            d[tok] = self.make(tok, d)
        v = d[tok]
        if tok == 'otel':
            self.allow.setdefault('phone.landline', set()).add(v)
        if tok == 'omail':
            self.allow.setdefault('phone.email', set()).add(v)
        return v

    def person(self, who, k):
        v = who.a[k]
        if k in RULE:
            self.vals.setdefault(RULE[k], set()).add(v)
        if k in MASK:
            self.allow.setdefault(MASK[k], set()).add(v)
        return v

    def make(self, k, d):
        r = self.r
        if k[-1] in '12' and k[:-1] in L:
            o = d.get(k[:-1] + ('2' if k[-1] == '1' else '1'))
            return r.choice([x for x in L[k[:-1]] if x != o])
        if k in L:
            return r.choice(L[k])
        return getattr(self, 'f_' + k)(r)

    f_n = lambda s, r: str(s.n)
    f_n3 = lambda s, r: f'{s.n:03d}'
    f_room = lambda s, r: f'{r.randrange(2, 23)}{r.randrange(1, 29):02d}'
    f_flt = lambda s, r: r.choice('CA MU CZ HU ZH MF SC 3U HO 9C'.split()) + str(r.randrange(1101, 8999))
    f_iflt = lambda s, r: r.choice('CX KA HX CI BR CA MU CZ'.split()) + str(r.randrange(301, 998))
    f_train = lambda s, r: r.choice('GGGDKZ') + str(r.randrange(12, 988))
    f_seat = lambda s, r: f'{r.randrange(1, 17):02d}车{r.randrange(1, 19):02d}{r.choice("ABCDF")}号'
    f_fseat = lambda s, r: f'{r.randrange(5, 59)}{r.choice("ABCDEFHJK")}'
    f_tno = lambda s, r: r.choice('784 781 999 880 479'.split()) + '-' + V.digits(r, 10)
    f_pnr = lambda s, r: ''.join(r.choice('BCDEFGHJKMNPQRSTVWXYZ') for _ in range(4)) + r.choice('23456789') + r.choice('KLMNP')
    f_amt = lambda s, r: f'{r.choice([r.uniform(8, 300), r.uniform(200, 9000)]):.2f}'
    f_bal = lambda s, r: f'{r.uniform(900, 380000):.2f}'
    f_balc = lambda s, r: f'{r.uniform(900, 380000):,.2f}'
    f_price = lambda s, r: str(r.randrange(128, 980))
    f_rent = lambda s, r: str(r.randrange(12, 95) * 100)
    f_area = lambda s, r: f'{r.uniform(42, 188):.2f}'
    f_nbcode = lambda s, r: r.choice(REG)[0] + '10' + '00' + V.digits(r, 4)
    f_pc = lambda s, r: f'{r.choice("ABC")}{r.randrange(1, 120):03d}'
    f_ip = lambda s, r: f'192.168.{r.randrange(0, 9)}.{r.randrange(2, 250)}'
    f_mac = lambda s, r: '-'.join(V.hexs(r, 2).upper() for _ in range(6))
    f_caseno = lambda s, r: 'A' + r.choice(REG)[0] + '0' * 6 + f'{s.t:%Y}' + f'{s.t:%m}' + f'{r.randrange(11, 899):04d}'
    f_court = lambda s, r: f'（{s.t:%Y}）{r.choice(["粤01", "京01", "沪02", "川01"])}{r.randrange(10, 30)}刑初{r.randrange(21, 980)}号'
    f_cert = lambda s, r: '{}（{}）{}不动产权第{}号'.format((x := r.choice(['粤广州市', '粤深圳市', '苏南京市', '浙杭州市', '川成都市', '鄂武汉市']))[0], s.t.year, x[1:], V.digits(r, 7))
    f_est = lambda s, r: r.choice(EST)
    f_bld = lambda s, r: f'{r.randrange(1, 28)}栋'
    f_flat = lambda s, r: f'{r.randrange(2, 31)}0{r.randrange(1, 7)}'
    f_road = lambda s, r: r.choice(ROADS)
    f_paddr = lambda s, r: addr(r)
    f_lac = lambda s, r: str(r.randrange(4100, 41999))
    f_ci = lambda s, r: str(r.randrange(2100, 64999))
    f_lat = lambda s, r: f'{r.uniform(22.5, 40.2):.6f}'
    f_lng = lambda s, r: f'{r.uniform(103.2, 121.8):.6f}'
    f_sec = lambda s, r: str(r.randrange(8, 1900))
    f_mmss = lambda s, r: f'{r.randrange(0, 30)}分{r.randrange(1, 60)}秒'
    f_imei = lambda s, r: '86' + V.nocard(r, 13, '0')
    f_engine = lambda s, r: r.choice(['EA211', 'DRA', '1ZR', 'L15B']) + V.digits(r, 5)
    f_score = lambda s, r: str(r.choice([0, 0, 0, 1, 2, 3, 6, 9]))
    f_otel = lambda s, r: landline(r, r.choice(REG))
    f_omail = lambda s, r: r.choice(['service', 'frontdesk', 'office', 'support', 'info']) + '@' + r.choice(['hzxinda', 'gdyunlian', 'bjruixiang', 'lanhaitech', 'mingyuanzx']) + r.choice(['.com', '.com.cn', '.cn'])
    f_uuid = lambda s, r: str(uuid.UUID(int=r.getrandbits(128), version=4))
    f_md5 = lambda s, r: V.hexs(r, 32)
    f_sha = lambda s, r: V.hexs(r, 40)
    f_sku = lambda s, r: r.choice(['SKU', 'PN', 'MX', 'HT']) + '-' + V.hexs(r, 4).upper() + '-' + V.digits(r, 5)
    f_enc = lambda s, r: s.enc
    f_dec = lambda s, r: f'{r.uniform(0, 3):.11f}'
    f_int = lambda s, r: str(r.randrange(3, 900))
    f_ean = lambda s, r: '69' + V.digits(r, 11)
    f_hz = lambda s, r: '400-' + r.choice('68') + V.digits(r, 2) + '-' + V.digits(r, 4)

    def dk(self, v):
        self.dec.add(v)
        return v

    f_order = lambda s, r: s.dk(f'{s.t:%Y%m%d%H%M%S}' + V.digits(r, 4))
    f_car = lambda s, r: s.c.get('flt', 'CA')[:2]
    f_dow = lambda s, r: f'{s.t:%a}'[:2].upper()
    f_way = lambda s, r: s.dk('SF' + V.digits(r, 13))
    f_badcard = lambda s, r: s.dk(s.bc(r))
    f_badphone = lambda s, r: s.dk(r.choice(['154', '160', '194', '126', '169']) + V.digits(r, 8))

    def bc(self, r):
        while True:
            x = '6222' + V.digits(r, 15)
            if not V.luhn_ok(x):
                return x

    def f_badid(self, r):
        x = Person(r).a['id']
        return self.dk(x[:17] + r.choice([c for c in '0123456789' if c != x[17] and not V.luhn_ok(x[:17] + c)]))

    def f_badvin(self, r):
        x = V.vin(r)
        return self.dk(x[:8] + r.choice([c for c in '0123456789' if c != x[8]]) + x[9:])

    def fill(self, s):
        return TOK.sub(lambda m: self.say(m[1]), s)


def load(pat='*.txt'):
    out = []
    for f in sorted(glob.glob(os.path.join(HERE, 'templates', pat))):
        for b in re.split(r'(?m)^=== ', open(f, encoding='utf-8').read())[1:]:
            h, body = b.split('\n', 1)
            h = h.strip().split('|') + [''] * 5
            parts = re.split(r'(?m)^>>>\n|^<<<\n', body.rstrip('\n') + '\n')
            head, rec, foot = (['', parts[0], ''] if len(parts) == 1 else parts + [''] * (3 - len(parts)))[:3]
            lo, hi = (h[3] or '5-14').split('-')
            out.append(dict(kind=None if h[0] == 'null' else h[0], way=h[1], name=h[2], lo=int(lo), hi=int(hi), ppl=h[4] or 'new',
                            opts=h[5].split(), head=head, recs=[x.rstrip('\n') for x in rec.split('~~\n')], foot=foot))
    return out


SEP = dict(json=',\n', blank='\n\n', none='')


def sep_of(t):
    return next((SEP[o] for o in t['opts'] if o in SEP), '\n')


def render(t, r, enc):
    c = Ctx(r)
    c.enc = enc.upper()
    n = r.randint(t['lo'], t['hi'])
    pool = [Person(r) for _ in range(max(2, n // 3))]
    c.p, c.q, c.c, c.dur = c.fp, Person(r), {}, D.timedelta(hours=2)
    head = c.fill(t['head'])
    out, recs, last = [], 0, None
    for k in range(n):
        p = c.fp if t['ppl'] == 'one' else r.choice(pool) if t['ppl'] == 'pool' else Person(r)
        alt = r.choice([a for a in t['recs'] if a is not last] or t['recs'])
        last = alt
        m = re.search(r'(?ms)^\(\(\n(.*?)\n\)\)(?:\n|$)', alt)
        c.new(p)
        c.people.add(p.a['id'])
        if m:
            txt, subs = c.fill(alt[:m.start()]), []
            for _ in range(r.randint(1, 4)):
                q0 = c.n
                c.new(p)
                c.n = q0
                subs.append(c.fill(m[1]))
                recs += 1
            tail = alt[m.end():]
            out.append(txt + ('\n' if 'subjson' not in t['opts'] else ',\n')[:0] + (',\n' if 'subjson' in t['opts'] else '\n').join(subs) + ('\n' + c.fill(tail) if tail else ''))
        else:
            out.append(c.fill(alt))
            recs += 1
    text = head + sep_of(t).join(out) + '\n' + c.fill(t['foot'])
    return text, c, recs
