"""Shared machinery: invented persons, values with right check characters, labels by marks."""
import datetime as D
import json
import random

MARK = '§'            # stands before every record while a file is written; taken out at the end
TEMPLATES = []
SUR = ('王wang 李li 张zhang 刘liu 陈chen 杨yang 赵zhao 黄huang 周zhou 吴wu 徐xu 孙sun 胡hu 朱zhu 高gao 林lin 何he 郭guo '
       '马ma 罗luo 梁liang 宋song 郑zheng 谢xie 韩han 唐tang 冯feng 董dong 程cheng 曹cao 袁yuan 邓deng 许xu 沈shen 曾zeng '
       '彭peng 吕lyu 苏su 卢lu 蒋jiang 蔡cai 贾jia 丁ding 魏wei 薛xue 叶ye 潘pan 杜du 戴dai 夏xia 钟zhong 汪wang 田tian '
       '任ren 姜jiang 方fang 石shi 姚yao 谭tan 廖liao 邹zou 熊xiong 陆lu 孔kong 白bai 崔cui 康kang 秦qin 江jiang').split()
GIV = ('伟wei 芳fang 敏min 静jing 丽li 强qiang 磊lei 军jun 洋yang 勇yong 艳yan 杰jie 涛tao 明ming 超chao 霞xia 平ping '
       '刚gang 桂gui 英ying 华hua 玉yu 兰lan 红hong 建jian 国guo 文wen 志zhi 海hai 晓xiao 春chun 雪xue 梅mei 婷ting 浩hao '
       '宇yu 欣xin 佳jia 俊jun 子zi 涵han 思si 雨yu 天tian 一yi 凯kai 鹏peng 飞fei 斌bin 倩qian 琳lin 娜na 秀xiu 云yun '
       '清qing 永yong 荣rong 庆qing 家jia 安an').split()
CITY = [c.split() for c in '''440106 广州 天河 020 粤A 广东省
440305 深圳 南山 0755 粤B 广东省
110108 北京 海淀 010 京N -
310115 上海 浦东新 021 沪B -
330106 杭州 西湖 0571 浙A 浙江省
510107 成都 武侯 028 川A 四川省
420111 武汉 洪山 027 鄂A 湖北省
320106 南京 鼓楼 025 苏A 江苏省
610113 西安 雁塔 029 陕A 陕西省
500112 重庆 渝北 023 渝A -
350203 厦门 思明 0592 闽D 福建省
430102 长沙 芙蓉 0731 湘A 湖南省
370202 青岛 市南 0532 鲁B 山东省
210102 沈阳 和平 024 辽A 辽宁省
530102 昆明 五华 0871 云A 云南省
410105 郑州 金水 0371 豫A 河南省
340104 合肥 蜀山 0551 皖A 安徽省
450103 南宁 青秀 0771 桂A 广西壮族自治区
120103 天津 河西 022 津C -
230103 哈尔滨 南岗 0451 黑A 黑龙江省'''.split('\n')]
ROAD = '建设路 人民路 新华街 和平大道 文化路 解放北路 中山三路 滨江西路 学府路 长安街 花园路 丰泽街 兴业路 翠竹街 桃园路'.split()
BINS = [('622202', 19, '工商银行'), ('621226', 19, '工商银行'), ('621700', 19, '建设银行'), ('622848', 19, '农业银行'),
        ('621661', 19, '中国银行'), ('621785', 19, '中国银行'), ('622588', 16, '招商银行'), ('621483', 16, '招商银行'),
        ('622262', 19, '交通银行'), ('621098', 19, '邮储银行')]
S2T = str.maketrans('张刘陈杨赵黄吴孙罗郑谢韩冯邓许吕苏卢蒋贾叶钟陆谭邹伟静丽强军艳华兰红国志晓凯鹏飞荣庆云广东圳乐浦区号栋楼单长'
                    '兴业学阳辽宁庆门马苏岛鼓汉泽园会桥银农设县龙为东义滨尔岗颐战宾馆饭凤锦维纳车务员华马团岁厅卫邮储涛刚厦丰壮陕杰凤寿场',
                    '張劉陳楊趙黃吳孫羅鄭謝韓馮鄧許呂蘇盧蔣賈葉鍾陸譚鄒偉靜麗強軍艷華蘭紅國志曉凱鵬飛榮慶雲廣東圳樂浦區號棟樓單長'
                    '興業學陽遼寧慶門馬蘇島鼓漢澤園會橋銀農設縣龍為東義濱爾崗頤戰賓館飯鳳錦維納車務員華馬團歲廳衛郵儲濤剛廈豐壯陝傑鳳壽場')
BADID = ('110105194912', '11010119900307', '34052419800101', '440524188001')


def T(kind, way, script, enc, name):
    def deco(f):
        TEMPLATES.append((kind, way, script, enc, name, f))
        return f
    return deco


def idcheck(s):
    return '10X98765432'[sum(int(a) * b for a, b in zip(s, (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2))) % 11]


def luhn(s):
    t = sum(int(c) if i % 2 else sum(divmod(int(c) * 2, 10)) for i, c in enumerate(reversed(s)))
    return str(-t % 10)


def vincheck(v):
    val = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    s = sum((int(c) if c.isdigit() else val[c]) * k for c, k in zip(v, w)) % 11
    return 'X' if s == 10 else str(s)


def cn(d):
    return f'{d.year}年{d.month}月{d.day}日'


def md(d):
    return f'{d.month}月{d.day}日'


def J(o, ind=2):
    return json.dumps(o, ensure_ascii=False, indent=ind)


class Person:
    def __init__(s, x, **k):
        s.x, r = x, x.rng
        s.c = k.get('c') or r.choice(CITY)
        s.sur, g = r.choice(SUR), r.sample(GIV, r.choice((1, 2, 2, 2)))
        s.n = x.t(s.sur[0] + ''.join(a[0] for a in g))
        s.sn = s.n[0]
        s.py = s.sur[1:].upper() + '/' + ''.join(a[1:] for a in g).upper()
        s.en = s.sur[1:].capitalize() + ' ' + ''.join(a[1:] for a in g).capitalize()
        s.f = r.random() < .45
        s.sex = '女' if s.f else '男'
        s.mf = 'F' if s.f else 'M'
        s.ta = '她' if s.f else '他'
        s.mr = s.sn + ('女士' if s.f else '先生')
        lo, hi = k.get('born', (1955, 1985))
        s.bd = D.date(r.randint(lo, hi), 1, 1) + D.timedelta(r.randint(0, 364))
        s.age = 2022 - s.bd.year
        s.city = x.t(s.c[1])
        pr = '' if s.c[5] == '-' else s.c[5]
        s.addr = x.t(f'{pr}{s.c[1]}市{s.c[2]}区{r.choice(ROAD)}{r.randint(2, 398)}号{r.randint(1, 18)}栋{r.randint(2, 26)}0{r.randint(1, 6)}')
        s._v, s.used = {}, False

    @property
    def r(s):
        s.used = True
        if s not in s.x.people:
            s.x.people.append(s)
        return MARK

    def _get(s, k, mk):
        if k not in s._v:
            s._v[k] = mk()
        return s._v[k]

    @property
    def id(s):
        def mk():
            while True:
                b = f'{s.c[0]}{s.bd:%Y%m%d}{s.x.rng.randint(1, 49) * 10 + s.x.rng.randrange(5) * 2 + (0 if s.f else 1):03d}'
                if not b.startswith(BADID):
                    return b + idcheck(b)
        return s.x.val('identity.prc_id18', s._get('id', mk))

    @property
    def m(s):
        return s.x.val('phone.mobile', s._get('m', s.x.rawmob))

    def mform(s, sep):
        m = s._get('m', s.x.rawmob)
        return s.x.val('phone.mobile', f'{m[:3]}{sep}{m[3:7]}{sep}{m[7:]}')

    @property
    def mm(s):
        m = s._get('m', s.x.rawmob)
        return s.x.allow('phone.masked', m[:3] + '****' + m[7:])

    @property
    def idm(s):
        i = s.id
        return s.x.allow('identity.masked_id', i[:6] + '********' + i[14:])

    @property
    def mail(s):
        r = s.x.rng
        return s.x.val('phone.email', s._get('mail', lambda: s.py.replace('/', r.choice('._')).lower() + str(r.randint(10, 997)) + '@' +
                       r.choice(['163.com', 'qq.com', '126.com', 'sina.cn', 'foxmail.com', 'outlook.com'])))

    @property
    def card(s):
        return s.x.val('bank.card', s._get('card', s.x.rawcard))

    @property
    def bank(s):
        c = s._get('card', s.x.rawcard)
        return s.x.t([b[2] for b in BINS if c.startswith(b[0])][0])

    @property
    def cards(s):
        c = s._get('card', s.x.rawcard)
        return s.x.val('bank.card', ' '.join(c[i:i + 4] for i in range(0, len(c), 4)))

    @property
    def c4(s):
        return s._get('card', s.x.rawcard)[-4:]

    @property
    def plate(s):
        return s.x.val('driving.plate', s._get('plate', lambda: s.x.rawplate(s.c)))

    @property
    def plated(s):
        p = s._get('plate', lambda: s.x.rawplate(s.c))
        return s.x.val('driving.plate', p[:2] + '·' + p[2:])

    @property
    def vin(s):
        return s.x.val('driving.vin', s._get('vin', s.x.rawvin))

    @property
    def pp(s):
        return s.x.val('identity.passport_cn', s._get('pp', s.x.rawpp))

    @property
    def tel(s):
        return s.x.val('phone.landline', s._get('tel', lambda: s.x.rawtel(s.c)))

    def key(s, text):
        for k in ('id', 'pp', 'm', 'card'):
            v = s._v.get(k)
            if v and v in text:
                return v
        m = s._v.get('m')
        for sep in ' -':
            if m and f'{m[:3]}{sep}{m[3:7]}{sep}{m[7:]}' in text:
                return m
        raise ValueError('person without key: ' + s.n)


class X:
    def __init__(s, seed, kind, name, script):
        s.rng = random.Random(f'{seed}/{kind}/{name}')
        s.trad = script == 'hant'
        s.vals, s.alw, s.dec, s.people, s.seen, s.nb, s.lc = {}, {}, {}, [], set(), None, None

    def t(s, a):
        return a.translate(S2T) if s.trad else a

    def val(s, rule, v):
        s.vals.setdefault(rule, [])
        if v not in s.vals[rule]:
            s.vals[rule].append(v)
        return v

    def allow(s, rule, v):
        s.alw.setdefault(rule, [])
        if v not in s.alw[rule]:
            s.alw[rule].append(v)
        return v

    def decoy(s, rule, v):
        s.dec.setdefault(rule, [])
        if v not in s.dec[rule]:
            s.dec[rule].append(v)
        return v

    def P(s, **k):
        return Person(s, **k)

    def Ps(s, n):
        out = []
        while len(out) < n:
            p = s.P()
            if p.n not in [q.n for q in out]:
                out.append(p)
        return out

    def ri(s, a, b):
        return s.rng.randint(a, b)

    def ch(s, a):
        return s.rng.choice(a.split() if isinstance(a, str) and ' ' in a else a)

    def dg(s, n):
        return ''.join(s.rng.choice('0123456789') for _ in range(n - 1)) + s.rng.choice('123456789')

    def am(s, a, b, c=True):
        v = s.rng.randint(a * 100, b * 100) / 100
        return f'{v:,.2f}' if c else f'{v:.2f}'

    def nm(s):
        return s.P().n

    def city(s):
        return s.t(s.rng.choice(CITY)[1])

    def pair(s):
        a, b = s.rng.sample(CITY, 2)
        if s.lc and b is not s.lc and s.rng.random() < .75:
            a = s.lc                      # mostly goes on from where the last journey ended
        s.lc = b
        return s.t(a[1]), s.t(b[1])

    def bk(s):
        s.nb = s.rng.choice(BINS)         # the next card() is of this bank
        return s.t(s.nb[2])

    def ono(s, d, n=6):
        return s.decoy('identity.prc_id18' if n == 4 else 'bank.card', f'{d:%Y%m%d%H%M%S}' + s.dg(n))

    def ems(s, d):
        return s.decoy('phone.mobile', f'{int((d - D.datetime(1970, 1, 1)).total_seconds())}{s.ri(0, 999):03d}')

    def sf(s):
        return s.decoy('phone.mobile', 'SF' + s.dg(13))

    def uscc(s):
        al = '0123456789ABCDEFGHJKLMNPQRTUWXY'
        b = '91' + s.rng.choice(CITY)[0] + 'MA' + ''.join(s.rng.choice(al) for _ in range(7))
        return s.decoy('identity.prc_id18', b + al[-sum(al.index(c) * pow(3, i, 31) for i, c in enumerate(b)) % 31])

    def dts(s, n, gap=(1, 30), h=(8, 21), y=(2015, 2023), mo=(1, 9)):
        d = D.datetime(s.ri(*y), s.ri(*mo), s.ri(1, 27))
        out = []
        for _ in range(n):
            out.append(d + D.timedelta(hours=s.ri(*h), minutes=s.ri(0, 59), seconds=s.ri(0, 59)))
            d += D.timedelta(s.ri(*gap))
        return sorted(out)

    def d(s, **k):
        return s.dts(1, **k)[0]

    def rawmob(s):
        while True:
            m = s.ch('130 131 133 135 136 137 138 139 150 151 152 155 156 157 158 159 166 173 176 177 180 181 185 186 187 188 189 191 198 199') + s.dg(8)
            if len(set(m[3:])) > 3 and '1234' not in m and all(m[3:].count(c) < 5 for c in m) and m not in s.seen:
                s.seen.add(m)
                return m

    def mob(s):
        return s.val('phone.mobile', s.rawmob())

    def rawcard(s, b=None):
        b = b or s.rng.choice(BINS)
        c = b[0] + s.dg(b[1] - 7)
        return c + luhn(c)

    def card(s):
        b, s.nb = s.nb, None
        return s.val('bank.card', s.rawcard(b))

    def rawplate(s, c=None):
        p = (c or s.rng.choice(CITY))[4]
        while True:
            t = ''.join(s.rng.choice('ABCDEFGHJKLMNPQRSTUVWXYZ0123456789' if i in (0, 2) else '0123456789') for i in range(5))
            if sum(a.isdigit() for a in t) >= 3:
                return p + t

    def rawvin(s):
        v = s.ch('LSV LFV LVS LGB LHG LBV LSG LDC') + ''.join(s.rng.choice('ABCDEFGHJKLMNPRSTUVWXYZ0123456789') for _ in range(5)) + '0' + \
            s.rng.choice('DEFGHJKLM') + s.rng.choice('ABCDEFGH') + s.dg(6)
        return v[:8] + vincheck(v) + v[9:]

    def rawpp(s):
        return s.rng.choice(['E' + s.rng.choice('ABCDEFGHJ') + s.dg(7), 'E' + s.dg(8), 'G' + s.dg(8)])

    def rawtel(s, c=None):
        return (c or s.rng.choice(CITY))[3] + '-' + s.rng.choice('2345678') + s.dg(7)

    def office(s):
        return s.allow('phone.landline', s.rawtel())

    def om(s):
        return s.allow('phone.email', s.ch('service admin hr cw office booking').strip() + '@' + s.ch('huaxing-grp.cn hengtai-trade.com yunhe-travel.com.cn lantian-wy.cn'))

    def hex(s, n):
        return ''.join(s.rng.choice('0123456789abcdef') for _ in range(n))
