"""Seeded people, values and the Doc object that keeps the labels while a template writes."""
import datetime as D
from types import SimpleNamespace as NS

REG = [tuple(x.split()) for x in """110105 北京市 朝阳区 010 京A,110108 北京市 海淀区 010 京N,310115 上海市 浦东新区 021 沪A,310104 上海市 徐汇区 021 沪C
440106 广州市 天河区 020 粤A,440304 深圳市 福田区 0755 粤B,440305 深圳市 南山区 0755 粤B,330106 杭州市 西湖区 0571 浙A,330203 宁波市 海曙区 0574 浙B
320106 南京市 鼓楼区 025 苏A,320508 苏州市 姑苏区 0512 苏E,420106 武汉市 武昌区 027 鄂A,510107 成都市 武侯区 028 川A,500103 重庆市 渝中区 023 渝A
610113 西安市 雁塔区 029 陕A,430102 长沙市 芙蓉区 0731 湘A,410105 郑州市 金水区 0371 豫A,370102 济南市 历下区 0531 鲁A,370202 青岛市 市南区 0532 鲁B
210102 沈阳市 和平区 024 辽A,210202 大连市 中山区 0411 辽B,230103 哈尔滨市 南岗区 0451 黑A,220104 长春市 朝阳区 0431 吉A,340104 合肥市 蜀山区 0551 皖A
350203 厦门市 思明区 0592 闽D,350102 福州市 鼓楼区 0591 闽A,360102 南昌市 东湖区 0791 赣A,130102 石家庄市 长安区 0311 冀A,140105 太原市 小店区 0351 晋A
450103 南宁市 青秀区 0771 桂A,530102 昆明市 五华区 0871 云A,520102 贵阳市 南明区 0851 贵A,460106 海口市 龙华区 0898 琼A,620102 兰州市 城关区 0931 甘A
120101 天津市 和平区 022 津A,411502 信阳市 浉河区 0376 豫S,421002 荆州市 沙市区 0716 鄂D,511902 巴中市 巴州区 0827 川Y,341202 阜阳市 颍州区 0558 皖K""".replace('\n', ',').split(',')]
PROV = {'11': '北京', '31': '上海', '44': '广东省', '33': '浙江省', '32': '江苏省', '42': '湖北省', '51': '四川省', '50': '重庆', '61': '陕西省', '43': '湖南省', '41': '河南省', '37': '山东省', '21': '辽宁省', '23': '黑龙江省', '22': '吉林省', '34': '安徽省', '35': '福建省', '36': '江西省', '13': '河北省', '14': '山西省', '45': '广西', '53': '云南省', '52': '贵州省', '46': '海南省', '62': '甘肃省', '12': '天津'}
SUR = [tuple(x.split(':')) for x in '王:WANG 李:LI 张:ZHANG 刘:LIU 陈:CHEN 杨:YANG 黄:HUANG 赵:ZHAO 吴:WU 周:ZHOU 徐:XU 孙:SUN 马:MA 朱:ZHU 胡:HU 郭:GUO 何:HE 林:LIN 高:GAO 罗:LUO 郑:ZHENG 梁:LIANG 谢:XIE 宋:SONG 唐:TANG 许:XU 邓:DENG 冯:FENG 韩:HAN 曹:CAO 曾:ZENG 彭:PENG 萧:XIAO 蔡:CAI 潘:PAN 田:TIAN 董:DONG 袁:YUAN 于:YU 余:YU 叶:YE 蒋:JIANG 杜:DU 苏:SU 魏:WEI 程:CHENG 吕:LV 丁:DING 沈:SHEN 任:REN 姚:YAO 卢:LU 傅:FU 钟:ZHONG 姜:JIANG 崔:CUI 谭:TAN 廖:LIAO 范:FAN 汪:WANG 陆:LU 金:JIN 石:SHI 戴:DAI 贾:JIA 韦:WEI 夏:XIA 邱:QIU 方:FANG 侯:HOU 邹:ZOU 熊:XIONG 孟:MENG 秦:QIN 白:BAI 江:JIANG 阎:YAN 薛:XUE 尹:YIN 段:DUAN 雷:LEI 欧阳:OUYANG 司徒:SITU'.split()]
GM = [tuple(x.split(':')) for x in '伟:WEI 强:QIANG 磊:LEI 军:JUN 洋:YANG 勇:YONG 杰:JIE 涛:TAO 超:CHAO 明:MING 刚:GANG 平:PING 辉:HUI 鹏:PENG 华:HUA 飞:FEI 鑫:XIN 波:BO 斌:BIN 宇:YU 浩:HAO 凯:KAI 健:JIAN 俊:JUN 帆:FAN 帅:SHUAI 旭:XU 宁:NING 龙:LONG 林:LIN 志:ZHI 国:GUO 建:JIAN 文:WEN 家:JIA 永:YONG 晓:XIAO 少:SHAO 海:HAI 德:DE 振:ZHEN 子:ZI 泽:ZE 启:QI 嘉:JIA 庆:QING 福:FU 金:JIN 成:CHENG 立:LI'.split()]
GF = [tuple(x.split(':')) for x in '芳:FANG 娜:NA 敏:MIN 静:JING 丽:LI 艳:YAN 娟:JUAN 霞:XIA 燕:YAN 玲:LING 婷:TING 雪:XUE 慧:HUI 莹:YING 倩:QIAN 梅:MEI 琳:LIN 洁:JIE 云:YUN 红:HONG 颖:YING 佳:JIA 欣:XIN 怡:YI 秀:XIU 桂:GUI 玉:YU 春:CHUN 晓:XIAO 淑:SHU 思:SI 雨:YU 梦:MENG 诗:SHI 文:WEN 美:MEI 月:YUE 小:XIAO 丹:DAN 萍:PING'.split()]
TRAD = dict(zip('张刘陈杨黄赵吴孙马罗郑梁谢许邓冯韩萧叶蒋苏吕沈卢钟谭廖范陆贾韦邹阎伟强军涛超辉鹏华飞鑫斌凯健龙国建晓振泽启庆丽艳娟静玲慧莹云红颖怡桂诗梦萍',
                '張劉陳楊黃趙吳孫馬羅鄭梁謝許鄧馮韓蕭葉蔣蘇呂沈盧鍾譚廖范陸賈韋鄒閻偉強軍濤超輝鵬華飛鑫斌凱健龍國建曉振澤啟慶麗艷娟靜玲慧瑩雲紅穎怡桂詩夢萍'))
SEG = '134 135 136 137 138 139 147 150 151 152 157 158 159 178 182 183 184 187 188 198 130 131 132 155 156 166 175 176 185 186 133 153 173 177 180 181 189 199 191'.split()
BANKS = [('中国工商银行', '工行', '622202', 19), ('中国工商银行', '工行', '621226', 19), ('中国农业银行', '农行', '622848', 19), ('中国农业银行', '农行', '623052', 19), ('中国银行', '中行', '621661', 19), ('中国建设银行', '建行', '621700', 19), ('中国建设银行', '建行', '622700', 19), ('交通银行', '交行', '622260', 19), ('中国邮政储蓄银行', '邮储', '622188', 19), ('招商银行', '招行', '622588', 16), ('招商银行', '招行', '621483', 16), ('民生银行', '民生', '622622', 16), ('兴业银行', '兴业', '622909', 18)]
WMI = 'LSV LFV LGB LSG LVS LVH LBV LGX LGW LJD LFM LHG LZW LSJ'.split()
ROAD = '人民路 中山路 解放路 建设路 文化路 新华街 和平路 迎宾大道 学府路 长江路 黄河路 东风路 胜利街 朝阳街 体育路 工业大道 滨江路 环城南路 青年路 公园路'.split()
ESTATE = '锦绣花园 阳光城 翠湖天地 金色家园 碧水湾 东方名苑 紫荆苑 丽景华庭 世纪新城 香樟园 御景湾 天府雅居 恒泰公馆 南苑小区 康乐新村 绿洲家园'.split()
CO = '恒泰 鑫源 中和 华瑞 汇丰达 联创 博远 盛景 天宇 宏图 佳禾 安信 泰和 瑞丰 金桥 明德'.split()
COT = '科技有限公司 贸易有限公司 物流有限公司 建筑工程有限公司 餐饮管理有限公司 电子商务有限公司 实业有限公司'.split()


def luhn_ok(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        n = int(c)
        if i % 2:
            n = n * 2 - 9 if n > 4 else n * 2
        t += n
    return t % 10 == 0


def id_check(s17):
    w = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return '10X98765432'[sum(int(a) * b for a, b in zip(s17, w)) % 11]


VV = {c: int(v) for c, v in zip('ABCDEFGHJKLMNPRSTUVWXYZ', '12345678123457923456789')}


def vin_check(v):
    w = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
    return '0123456789X'[sum((int(c) if c.isdigit() else VV[c]) * k for c, k in zip(v, w)) % 11]


def dull(s):
    t = s[-8:]
    return len(set(t)) < 4 or any(x in s for x in ('1234', '2345', '3456', '4567', '5678', '6789', '9876', '8765', '0000', '1111', '6666', '8888', '9999'))


class Person:
    """raw values begin with _ ; reading id, ph, card … registers the value in the label"""
    def __init__(s, d, minor=False):
        r = s.r = d.r
        s.d = d
        s.sex = r.choice('男女')
        su = r.choice(SUR)
        g = GM if s.sex == '男' else GF
        gs = [r.choice(g) for _ in range(1 if r.random() < .3 else 2)]
        s.sur, s.name = su[0], su[0] + ''.join(x[0] for x in gs)
        s.surpy, s.givpy = su[1], ''.join(x[1] for x in gs)
        s.py = s.surpy + ' ' + s.givpy
        if d.trad:
            s.name = ''.join(TRAD.get(c, c) for c in s.name)
        y = d.year
        by = r.randint(y - 16, y - 8) if minor else r.choices([r.randint(y - 30, y - 19), r.randint(y - 48, y - 30), r.randint(y - 70, y - 48)], [5, 5, 2])[0]
        s.birth = D.date(by, r.randint(1, 12), r.randint(1, 28))
        s.reg = r.choice(REG)
        while 1:
            b = s.reg[0] + s.birth.strftime('%Y%m%d') + '%02d' % r.randint(0, 75) + r.choice('13579' if s.sex == '男' else '02468')
            s._id = b + id_check(b)
            if s._id not in d.used:
                break
        while 1:
            s._ph = r.choice(SEG) + '%08d' % r.randrange(10**8)
            if not dull(s._ph) and s._ph not in d.used:
                break
        d.used |= {s._id, s._ph}
        s._c = {}

    def _get(s, k, f):
        if k not in s._c:
            s._c[k] = f()
        return s._c[k]

    @property
    def id(s): return s.d.val('identity.prc_id18', s._id)
    @property
    def ph(s): return s.d.val('phone.mobile', s.d.fph(s._ph))
    @property
    def rawph(s): return s.d.val('phone.mobile', s._ph)
    @property
    def bank(s): return s._get('bank', lambda: s.r.choice(BANKS))
    @property
    def _card(s): return s._get('card', lambda: s.d.mkcard(s.bank))
    @property
    def card(s): return s.d.val('bank.card', s.d.fcard(s._card))
    @property
    def _plate(s): return s._get('plate', lambda: s.d.mkplate(s.reg[4]))
    @property
    def plate(s): return s.d.val('driving.plate', s._plate[:2] + s.d.platesep + s._plate[2:])
    @property
    def vin(s): return s.d.val('driving.vin', s._get('vin', s.d.mkvin))
    @property
    def _pp(s): return s._get('pp', lambda: 'E%08d' % s.r.randint(10234567, 98765431) if s.r.random() < .6 else 'E' + s.r.choice('ABCDEFGHJ') + '%07d' % s.r.randint(1023456, 9876543))
    @property
    def pp(s): return s.d.val('identity.passport_cn', s._pp)
    @property
    def _email(s): return s._get('email', lambda: s.r.choice([s.surpy.lower() + s.givpy.lower() + str(s.r.randint(2, 999)), s.givpy.lower() + '_' + str(s.birth.year), str(s.r.randint(21000000, 998000000))]) + '@' + s.r.choice(['qq.com', '163.com', '126.com', 'sina.com', 'outlook.com']))
    @property
    def email(s): return s.d.val('phone.email', s._email)
    @property
    def tel(s): return s.d.val('phone.landline', s._get('tel', lambda: s.d.mktel(s.reg)))
    @property
    def addr(s): return s._get('addr', lambda: s.d.addr(s.reg))
    @property
    def nation(s): return s._get('na', lambda: s.r.choices(['汉', '回', '壮', '满', '苗'], [30, 1, 1, 1, 1])[0])
    @property
    def mz(s): return s.nation + '族'
    @property
    def bday(s): return s.d.day(s.birth)
    @property
    def age(s): return s.d.year - s.birth.year
    @property
    def co(s): return s._get('co', lambda: s.d.company(s.reg))


class Doc:
    def __init__(d, r, size='s', trad=False):
        d.r, d.size, d.trad = r, size, trad
        d.vals, d.allowed, d.decoys = {}, {}, []
        d.records, d.ppl, d.used = 0, set(), set()
        d.year = r.randint(2014, 2024)
        d.phsep = r.choices(['', '', '', '', '-', ' '])[0] if size == 's' else ''
        d.cardsep = r.choice(['', '', '', ' ']) if size == 's' else ''
        d.platesep = r.choice(['', '', '', '·'])
        d.dfmt = r.choice(['%Y-%m-%d', '%Y-%m-%d', '%Y/%m/%d', '%Y%m%d', '%Y.%m.%d', 'zh'])
        d.tfmt = r.choice(['%Y-%m-%d %H:%M:%S', '%Y-%m-%d %H:%M:%S', '%Y/%m/%d %H:%M', '%Y-%m-%d %H:%M', '%Y%m%d%H%M%S'])
        d.shape, d.enc, d.nl, d.headed = '', 'any', None, False

    # ---- labels
    def val(d, rule, s):
        d.vals.setdefault(rule, {})[s] = 1
        return s

    def allow(d, rule, s):
        d.allowed.setdefault(rule, {})[s] = 1
        return s

    def decoy(d, s):
        if s not in d.decoys:
            d.decoys.append(s)
        return s

    def rec(d, p, k=1):
        d.records += k
        d.ppl.add(p._id)
        return p

    # ---- random
    def ri(d, a, b): return d.r.randint(a, b)
    def pick(d, *a): return d.r.choice(a[0].split() if len(a) == 1 and isinstance(a[0], str) else a[0] if len(a) == 1 else a)
    def ch(d, p): return d.r.random() < p
    def dig(d, n, first='123456789'): return d.r.choice(first) + ''.join(d.r.choice('0123456789') for _ in range(n - 1))
    def hex(d, n): return ''.join(d.r.choice('0123456789abcdef') for _ in range(n))
    def AZ(d, n): return ''.join(d.r.choice('ABCDEFGHJKLMNPQRSTUVWXYZ') for _ in range(n))

    def n(d, lo=3, hi=40):
        if d.size == 'm':
            return d.ri(100, 800) if d.ch(.4) else d.ri(100, 300)
        if d.size == 'l':
            return d.ri(2000, 3800)
        return min(hi, max(lo, int(d.r.triangular(lo, hi, lo + (hi - lo) * .25))))

    def person(d, minor=None):
        return Person(d, d.ch(.03) if minor is None else minor)

    def people(d, n): return [d.person() for _ in range(n)]

    def crowd(d, n, rep=.25):
        """n subjects, some of them again; shuffled"""
        out, pool = [], []
        for _ in range(n):
            if pool and d.ch(rep):
                out.append(d.r.choice(pool))
            else:
                out.append(d.person())
                pool.append(out[-1])
        return out

    # ---- value makers
    def fph(d, s): return s if not d.phsep else d.phsep.join((s[:3], s[3:7], s[7:]))
    def fcard(d, s): return s if not d.cardsep else ' '.join(s[i:i + 4] for i in range(0, len(s), 4))

    def mkcard(d, b):
        while 1:
            s = b[2] + '%0*d' % (b[3] - 7, d.r.randrange(10 ** (b[3] - 7)))
            if dull(s):
                continue            # and an 18-digit card must not be an ID number as well
            for c in '0123456789':
                if luhn_ok(s + c) and not (len(s) == 17 and id_check(s) == c):
                    return s + c

    def mkplate(d, pre):
        a = 'ABCDEFGHJKLMNPQRSTUVWXYZ'
        if d.ch(.15):
            return pre + 'D' + d.r.choice(a[:5] + '0123456789') + '%04d' % d.ri(211, 9873)
        k = d.r.choice(['dLddd', 'Ldddd', 'ddddL', 'ddddd', 'dddLd', 'LdLdd'])
        return pre + ''.join(d.r.choice(a) if c == 'L' else d.r.choice('0123456789') for c in k)

    def mkvin(d):
        a = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'
        v = d.r.choice(WMI) + ''.join(d.r.choice(a) for _ in range(5)) + '0' + d.r.choice('EFGHJKLMNP') + d.r.choice(a[:23]) + d.dig(6, '0123456789')
        return v[:8] + vin_check(v) + v[9:]

    def mktel(d, reg): return reg[3] + d.r.choice('--- ') + (d.dig(8, '25678') if reg[3] in ('010', '021', '020', '0755', '0571', '0512', '025', '027', '028', '029', '0532', '0731', '0371') else d.dig(7, '25678'))
    def office(d, reg=None): return d.allow('phone.landline', d.mktel(reg or d.r.choice(REG)))
    def hotline(d): return d.decoy(d.r.choice(['400-%d-%d' % (d.ri(600, 899), d.ri(1030, 9870)), '400%07d' % d.ri(6001032, 9987654)]))

    def phone(d):
        """a peer's mobile number, registered"""
        p = d.person(False)
        return p.rawph

    def peerph(d): return d.person(False).ph

    def acct(d, n=None):
        n = n or d.pick((15, 17, 19, 21))
        while 1:
            s = d.dig(n, '1')
            if not luhn_ok(s):
                return s if d.size != 's' else d.decoy(s)

    def order(d, t=None):
        return (t or d.time()).strftime('%Y%m%d%H%M%S') + d.dig(d.ri(4, 6))

    def box(d, local=None, dom=None):
        return d.allow('phone.email', (local or d.pick('service noreply admin support info')) + '@' + (dom or d.dom()))

    def dom(d): return d.pick('hengtai xinyuan zhonghe huarui lianchuang boyuan shengjing anxin jinqiao') + d.pick('-trip.com -inc.cn .com.cn -group.com .net')

    def sysmail(d): return d.box(d.pick('noreply system notice report postmaster'))

    def company(d, reg=None):
        return (reg or d.r.choice(REG))[1][:-1] + d.r.choice(CO) + d.r.choice(COT)

    def addr(d, reg=None):
        reg = reg or d.r.choice(REG)
        pv = PROV[reg[0][:2]]
        pv = pv if pv.endswith('省') or pv == '广西' else ''
        return pv + reg[1] + reg[2] + d.r.choice(ROAD) + str(d.ri(1, 399)) + '号' + (d.r.choice(ESTATE) + '%d栋%d室' % (d.ri(1, 20), d.ri(1, 28) * 100 + d.ri(1, 6)) if d.ch(.6) else '')

    def addrT(d):
        return d.pick('九龍旺角彌敦道 香港灣仔軒尼詩道 新界沙田正街 台北市大安區復興南路 高雄市苓雅區中正路 九龍觀塘開源道') + str(d.ri(2, 380)) + '號%d樓%s室' % (d.ri(2, 30), d.AZ(1))

    # ---- time
    def time(d, y=None, h=None):
        y = y or d.year
        return D.datetime(y, d.ri(1, 12), d.ri(1, 28), d.ri(0, 23) if h is None else h, d.ri(0, 59), d.ri(0, 59))

    def date(d, y=None): return d.time(y).date()

    def day(d, t, f=None):
        f = f or d.dfmt
        if f == 'zh':
            return '%d年%d月%d日' % (t.year, t.month, t.day)
        return t.strftime(f)

    def ts(d, t, f=None): return t.strftime(f or d.tfmt)

    def messday(d, t):
        return d.day(t, d.pick(('%Y-%m-%d', '%Y/%m/%d', '%Y.%m.%d', '%Y%m%d', 'zh')))

    def money(d, a, b, comma=None):
        x = d.r.uniform(a, b)
        return ('{:,.2f}' if (comma if comma is not None else d.ch(.4)) else '{:.2f}').format(x)


def plus(t, **k): return t + D.timedelta(**k)
