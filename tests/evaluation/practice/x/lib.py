"""Invented persons, numbers and the register of what a file holds."""
import calendar
import datetime
import random

S = '\ue000'          # marks the start of one record while a text is built; never written out
T = []                # templates: (kind, path, script, way, encoding, function)


def t(kind, path, script, way, enc='utf-8'):
    def deco(f):
        T.append((kind, path, script, way, enc, f))
        return f
    return deco


SUR = ('王王Wang 李李Li 张張Zhang 刘劉Liu 陈陳Chen 杨楊Yang 黄黃Huang 赵趙Zhao 吴吳Wu 周周Zhou 徐徐Xu 孙孫Sun 马馬Ma 朱朱Zhu '
       '胡胡Hu 郭郭Guo 何何He 林林Lin 高高Gao 罗羅Luo 郑鄭Zheng 梁梁Liang 谢謝Xie 宋宋Song 唐唐Tang 许許Xu 邓鄧Deng 冯馮Feng '
       '韩韓Han 曹曹Cao 曾曾Zeng 彭彭Peng 萧蕭Xiao 蔡蔡Cai 潘潘Pan 田田Tian 董董Dong 袁袁Yuan 叶葉Ye 蒋蔣Jiang 杜杜Du 苏蘇Su '
       '魏魏Wei 程程Cheng 吕呂Lyu 丁丁Ding 沈沈Shen 任任Ren 姚姚Yao 卢盧Lu').split()
GIV = ('伟偉wei 芳芳fang 娜娜na 敏敏min 静靜jing 丽麗li 强強qiang 磊磊lei 军軍jun 洋洋yang 勇勇yong 艳艷yan 杰傑jie 娟娟juan 涛濤tao '
       '明明ming 超超chao 霞霞xia 平平ping 刚剛gang 桂桂gui 文文wen 辉輝hui 玲玲ling 建建jian 志志zhi 海海hai 燕燕yan 国國guo '
       '晓曉xiao 梅梅mei 立立li 振振zhen 春春chun 宇宇yu 佳佳jia 嘉嘉jia 浩浩hao 婷婷ting 慧慧hui 鹏鵬peng 玉玉yu').split()
AREA = [('440305', '深圳市南山区', '深圳市南山區', 'Nanshan, Shenzhen', '粤B', '0755'), ('440106', '广州市天河区', '廣州市天河區', 'Tianhe, Guangzhou', '粤A', '020'),
        ('440402', '珠海市香洲区', '珠海市香洲區', 'Xiangzhou, Zhuhai', '粤C', '0756'), ('310104', '上海市徐汇区', '上海市徐匯區', 'Xuhui, Shanghai', '沪A', '021'),
        ('110108', '北京市海淀区', '北京市海淀區', 'Haidian, Beijing', '京N', '010'), ('330106', '杭州市西湖区', '杭州市西湖區', 'Xihu, Hangzhou', '浙A', '0571'),
        ('320106', '南京市鼓楼区', '南京市鼓樓區', 'Gulou, Nanjing', '苏A', '025'), ('510107', '成都市武侯区', '成都市武侯區', 'Wuhou, Chengdu', '川A', '028'),
        ('420106', '武汉市武昌区', '武漢市武昌區', 'Wuchang, Wuhan', '鄂A', '027'), ('350203', '厦门市思明区', '廈門市思明區', 'Siming, Xiamen', '闽D', '0592'),
        ('350102', '福州市鼓楼区', '福州市鼓樓區', 'Gulou, Fuzhou', '闽A', '0591'), ('430102', '长沙市芙蓉区', '長沙市芙蓉區', 'Furong, Changsha', '湘A', '0731'),
        ('210202', '大连市中山区', '大連市中山區', 'Zhongshan, Dalian', '辽B', '0411'), ('370202', '青岛市市南区', '青島市市南區', 'Shinan, Qingdao', '鲁B', '0532'),
        ('610103', '西安市碑林区', '西安市碑林區', 'Beilin, Xi\'an', '陕A', '029'), ('500103', '重庆市渝中区', '重慶市渝中區', 'Yuzhong, Chongqing', '渝A', '023')]
ROAD = [('建设路', '建設路', 'Jianshe Road'), ('滨河大道', '濱河大道', 'Binhe Avenue'), ('文化路', '文化路', 'Wenhua Road'), ('科苑路', '科苑路', 'Keyuan Road'),
        ('新华街', '新華街', 'Xinhua Street'), ('长江路', '長江路', 'Changjiang Road'), ('和平里', '和平里', 'Hepingli'), ('东湖路', '東湖路', 'Donghu Road')]
BANK = [('622202', 19, '工商银行', '工商銀行', 'ICBC'), ('621700', 19, '建设银行', '建設銀行', 'China Construction Bank'), ('622848', 19, '农业银行', '農業銀行', 'Agricultural Bank of China'),
        ('621661', 19, '中国银行', '中國銀行', 'Bank of China'), ('621483', 16, '招商银行', '招商銀行', 'China Merchants Bank'), ('622588', 16, '招商银行', '招商銀行', 'China Merchants Bank'),
        ('621226', 19, '工商银行', '工商銀行', 'ICBC'), ('622700', 19, '建设银行', '建設銀行', 'China Construction Bank')]
MOB = '130 131 132 133 135 136 137 138 139 147 150 151 152 155 156 157 158 159 166 173 175 176 177 178 180 181 182 183 185 186 187 188 189 191 198 199'.split()
TRADP = str.maketrans('粤沪苏闽辽鲁陕鄂浙', '粵滬蘇閩遼魯陝鄂浙')
FL = [('CZ3101', 'CAN', 'PEK', '广州', '北京', '廣州', '北京', 'Guangzhou', 'Beijing', '784'), ('MU5101', 'SHA', 'PEK', '上海虹桥', '北京', '上海虹橋', '北京', 'Shanghai Hongqiao', 'Beijing', '781'),
      ('CX347', 'PEK', 'HKG', '北京', '香港', '北京', '香港', 'Beijing', 'Hong Kong', '160'), ('CA1301', 'PEK', 'CAN', '北京', '广州', '北京', '廣州', 'Beijing', 'Guangzhou', '999'),
      ('NX123', 'MFM', 'PVG', '澳门', '上海浦东', '澳門', '上海浦東', 'Macau', 'Shanghai Pudong', '675'), ('CI502', 'PVG', 'TPE', '上海浦东', '台北', '上海浦東', '臺北', 'Shanghai Pudong', 'Taipei', '297'),
      ('HU7703', 'SZX', 'CTU', '深圳', '成都', '深圳', '成都', 'Shenzhen', 'Chengdu', '880'), ('ZH9567', 'SZX', 'HGH', '深圳', '杭州', '深圳', '杭州', 'Shenzhen', 'Hangzhou', '479'),
      ('MF8101', 'XMN', 'PEK', '厦门', '北京', '廈門', '北京', 'Xiamen', 'Beijing', '731'), ('3U8633', 'CTU', 'HKG', '成都', '香港', '成都', '香港', 'Chengdu', 'Hong Kong', '876'),
      ('HX236', 'HKG', 'SHA', '香港', '上海虹桥', '香港', '上海虹橋', 'Hong Kong', 'Shanghai Hongqiao', '851'), ('BR716', 'TPE', 'PEK', '台北', '北京', '臺北', '北京', 'Taipei', 'Beijing', '695')]
TR = [('G79', '北京西', '深圳北', '北京西', '深圳北', 'Beijing West', 'Shenzhen North'), ('G5736', '香港西九龙', '广州南', '香港西九龍', '廣州南', 'Hong Kong West Kowloon', 'Guangzhou South'),
      ('G100', '香港西九龙', '上海虹桥', '香港西九龍', '上海虹橋', 'Hong Kong West Kowloon', 'Shanghai Hongqiao'), ('G7', '北京南', '上海虹桥', '北京南', '上海虹橋', 'Beijing South', 'Shanghai Hongqiao'),
      ('D2282', '深圳北', '厦门北', '深圳北', '廈門北', 'Shenzhen North', 'Xiamen North'), ('G1502', '杭州东', '长沙南', '杭州東', '長沙南', 'Hangzhou East', 'Changsha South'),
      ('K528', '广州', '南京', '廣州', '南京', 'Guangzhou', 'Nanjing'), ('Z19', '北京西', '西安', '北京西', '西安', 'Beijing West', 'Xi\'an'),
      ('D950', '成都东', '武汉', '成都東', '武漢', 'Chengdu East', 'Wuhan'), ('C7012', '珠海', '广州南', '珠海', '廣州南', 'Zhuhai', 'Guangzhou South')]


def id_check(b):
    return '10X98765432'[sum(int(a) * w for a, w in zip(b, (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2))) % 11]


def luhn_digit(b):
    s = 0
    for i, ch in enumerate(reversed(b)):
        d = int(ch) * (2 if i % 2 == 0 else 1)
        s += d - 9 if d > 9 else d
    return str(-s % 10)


VMAP = dict(zip('0123456789ABCDEFGHJKLMNPRSTUVWXYZ', [*range(10), 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))


def vin_check(v):
    r = sum(VMAP[c] * w for c, w in zip(v, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2))) % 11
    return 'X' if r == 10 else str(r)


class P:
    FORMS = {
        'id': ('identity.prc_id18', lambda p: p._id), 'ids': ('identity.prc_id18', lambda p: f'{p._id[:6]} {p._id[6:14]} {p._id[14:]}'),
        'm': ('phone.mobile', lambda p: p._m), 'mp': ('phone.mobile', lambda p: '+86' + p._m), 'md': ('phone.mobile', lambda p: f'{p._m[:3]}-{p._m[3:7]}-{p._m[7:]}'),
        'ms': ('phone.mobile', lambda p: f'{p._m[:3]} {p._m[3:7]} {p._m[7:]}'), 'm86': ('phone.mobile', lambda p: f'+86 {p._m[:3]} {p._m[3:7]} {p._m[7:]}'),
        'idl': ('identity.prc_id18', lambda p: p._id.lower()), 'm8': ('phone.mobile', lambda p: '86' + p._m), 'mh': ('phone.mobile', lambda p: f'+86-{p._m}'), 'c': ('bank.card', lambda p: p._c), 'cs': ('bank.card', lambda p: ' '.join(p._c[i:i + 4] for i in range(0, len(p._c), 4))),
        'em': ('phone.email', lambda p: p._em), 'pl': ('driving.plate', lambda p: p._pl), 'pld': ('driving.plate', lambda p: p._pl[:2] + '·' + p._pl[2:]),
        'plt': ('driving.plate', lambda p: p._pl.translate(TRADP)), 'pp': ('identity.passport_cn', lambda p: p._pp), 'vin': ('driving.vin', lambda p: p._vin),
        'll': ('phone.landline', lambda p: p._ll), 'mid': ('identity.masked_id', lambda p: p._id[:6] + '********' + p._id[14:]), 'mm': ('phone.masked', lambda p: p._m[:3] + '****' + p._m[7:])}

    def __init__(s, g, sur):
        R = s.R = g.R
        s.g = g
        gv = R.sample(GIV, R.choice((1, 2, 2)))
        s.n, s.t = sur[0] + ''.join(x[0] for x in gv), sur[1] + ''.join(x[1] for x in gv)
        s.ns, s.ts, s.es = sur[0], sur[1], sur[2:]
        s.eg = ''.join(x[2:] for x in gv).capitalize()
        s.e, s.E, s.slash = f'{s.es} {s.eg}', f'{s.es} {s.eg}'.upper(), f'{s.es}/{s.eg}'.upper()
        s.male = R.random() < .55
        s.mr, s.xs, s.he, s.his, s.sx = ('Mr', '先生', 'he', 'his', 'M') if s.male else ('Ms', '女士', 'she', 'her', 'F')
        s.sxz, s.He = ('男', 'He') if s.male else ('女', 'She')
        s.code, s.area, s.areat, s.areae, pre, ac = R.choice(AREA)
        s.b = datetime.date(R.randint(1960, 2001), R.randint(1, 12), R.randint(1, 28))
        while True:
            b = f'{s.code}{s.b:%Y%m%d}{R.randint(0, 49):02d}{R.randint(0, 4) * 2 + (1 if s.male else 0)}'
            if not (s.code == '110101' and s.b == datetime.date(1990, 3, 7)):
                break
        s._id = b + id_check(b)
        s._m = g.mobile()
        s.bin = R.choice(BANK)
        c = s.bin[0] + ''.join(R.choice('0123456789') for _ in range(s.bin[1] - 7))
        s._c = c + luhn_digit(c)
        s.bank, s.bankt, s.banke, s.last4 = s.bin[2], s.bin[3], s.bin[4], s._c[-4:]
        s._em = (s.es + s.eg).lower() + R.choice(('', '.', '_'))[:1].replace('.', '.x').replace('_', '_y') + str(R.randint(60, 9999)) + '@' + R.choice(('163.com', 'qq.com', '126.com', 'foxmail.com', 'outlook.com', 'sina.com'))
        L = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
        s._pl = pre + (R.choice('DF') + R.choice('ABCDEFGH') + g.n(4) if R.random() < .25 else R.choice('0123456789') + R.choice(L) + g.n(3) if R.random() < .6 else g.n(5))
        s._pp = 'E' + (R.choice('ABCDEFGHJKLM') + g.n(7) if R.random() < .7 else g.n(8))
        v = R.choice(('LSV', 'LFV', 'LVS', 'LGX', 'LBV', 'LHG', 'LSG', 'LRW')) + ''.join(R.choice('ABCDEFGHJKLMNPRSTUVWXYZ0123456789') for _ in range(5)) + '0' + R.choice('LMNPR') + R.choice(L[:8]) + g.n(6)
        s._vin = v[:8] + vin_check(v) + v[9:]
        s._ll = ac + '-' + R.choice('2345678') + g.n(7 if len(ac) == 3 or ac in ('0755', '0571', '0532', '0411', '0591', '0731') else 6)
        s.ac = ac
        r = R.choice(ROAD)
        n, bl, rm = R.randint(2, 288), R.randint(1, 18), R.randint(1, 28) * 100 + R.randint(1, 8)
        s.ad, s.adt, s.ade = f'{s.area}{r[0]}{n}号{bl}栋{rm}', f'{s.areat}{r[1]}{n}號{bl}棟{rm}', f'Room {rm}, Block {bl}, {n} {r[2]}, {s.areae}'

    def __getattr__(s, a):
        if a in P.FORMS:
            rule, f = P.FORMS[a]
            v = f(s)
            (s.g.allowed if rule in ('identity.masked_id', 'phone.masked') else s.g.vals).setdefault(rule, {})[v] = 1
            return v
        raise AttributeError(a)


class G:
    def __init__(s, seed):
        s.R = random.Random(seed)
        s.vals, s.allowed, s.decoys, s.who = {}, {}, {}, {}

    def p(s, n):
        return [P(s, x) for x in s.R.sample([x for x in SUR if x[0] != '许'], n)]

    def r(s, p):
        s.who[id(p)] = p
        return S

    def c(s, x):
        return s.R.choice(x.split('|') if isinstance(x, str) else x)

    def i(s, a, b):
        return s.R.randint(a, b)

    def n(s, k):
        return s.R.choice('123456789') + ''.join(s.R.choice('0123456789') for _ in range(k - 1))

    def mobile(s):
        while True:
            m = s.R.choice(MOB) + ''.join(s.R.choice('0123456789') for _ in range(8))
            if len(set(m[3:])) > 3 and '12345678' not in m:
                return m

    def peer(s):
        m = s.mobile()
        s.vals.setdefault('phone.mobile', {})[m] = 1
        return m

    def card(s, bank=None):
        b = s.R.choice([x for x in BANK if bank is None or bank[:2] in x[2] + x[3] or bank == x[4]])
        c = b[0] + ''.join(s.R.choice('0123456789') for _ in range(b[1] - 7))
        c += luhn_digit(c)
        s.vals.setdefault('bank.card', {})[c] = 1
        return c

    def dec(s, x):
        s.decoys[str(x)] = 1
        return x

    def off(s, ac='0755'):
        v = ac + '-' + s.R.choice('2345678') + s.n(7)
        s.allowed.setdefault('phone.landline', {})[v] = 1
        return v

    def hk(s, cc='+852'):
        v = f'{cc} {s.R.choice("23")}{s.n(3)} {s.n(4)}'
        s.allowed.setdefault('phone.landline', {})[v] = 1
        return v

    def om(s, v):
        s.allowed.setdefault('phone.email', {})[v] = 1
        return v

    def dts(s, n, span=120, h=(7, 23)):
        a = datetime.datetime(s.R.choice((2021, 2022, 2023, 2024)), s.R.randint(1, 8), s.R.randint(1, 28))
        days = s.R.sample(range(span + 1), n) if span + 1 >= n else [s.R.randint(0, span) for _ in range(n)]
        return sorted(a + datetime.timedelta(days=k, hours=s.R.randint(*h), minutes=s.R.randint(0, 59), seconds=s.R.randint(0, 59)) for k in days)

    def dt(s):
        return s.dts(1)[0]

    def add(s, d, **k):
        return d + datetime.timedelta(**k)

    def cyc(s, ps, n):
        o = list(ps) + [s.R.choice(ps) for _ in range(n - len(ps))]
        s.R.shuffle(o)
        return o

    def mc(s, a, b):
        return f'{s.R.randint(a * 100, b * 100) / 100:,.2f}'

    def m2(s, a, b):
        return f'{s.R.randint(a * 100, b * 100) / 100:.2f}'

    def ep(s, d):
        return calendar.timegm(d.timetuple()) - 28800
