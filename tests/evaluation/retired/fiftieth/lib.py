"""People, values, events and writers for the examination. Standard library only, all from one seeded Random."""
import datetime as D, io, json, re, sqlite3, tempfile, os, zipfile
from types import SimpleNamespace as NS

SUR = [x.split() for x in """王 WANG 王|李 LI 李|张 ZHANG 張|刘 LIU 劉|陈 CHEN 陳|杨 YANG 楊|赵 ZHAO 趙|黄 HUANG 黃|周 ZHOU 周|吴 WU 吳|徐 XU 徐|孙 SUN 孫|胡 HU 胡|朱 ZHU 朱|高 GAO 高|林 LIN 林|何 HE 何|郭 GUO 郭|马 MA 馬|罗 LUO 羅|梁 LIANG 梁|宋 SONG 宋|郑 ZHENG 鄭|谢 XIE 謝|韩 HAN 韓|唐 TANG 唐|冯 FENG 馮|董 DONG 董|程 CHENG 程|曹 CAO 曹|袁 YUAN 袁|邓 DENG 鄧|许 XU 許|傅 FU 傅|沈 SHEN 沈|曾 ZENG 曾|彭 PENG 彭|吕 LYU 呂|苏 SU 蘇|卢 LU 盧|蒋 JIANG 蔣|蔡 CAI 蔡|贾 JIA 賈|丁 DING 丁|魏 WEI 魏|薛 XUE 薛|叶 YE 葉|阎 YAN 閻|余 YU 余|潘 PAN 潘|杜 DU 杜|戴 DAI 戴|夏 XIA 夏|钟 ZHONG 鍾|汪 WANG 汪|田 TIAN 田|任 REN 任|姜 JIANG 姜|范 FAN 范|方 FANG 方|石 SHI 石|姚 YAO 姚|谭 TAN 譚|廖 LIAO 廖|邹 ZOU 鄒|熊 XIONG 熊|金 JIN 金|陆 LU 陸|郝 HAO 郝|孔 KONG 孔|欧阳 OUYANG 歐陽|司徒 SITU 司徒""".split('|')]
GM = [x.split() for x in """伟 WEI 偉|军 JUN 軍|磊 LEI 磊|涛 TAO 濤|超 CHAO 超|鹏 PENG 鵬|杰 JIE 傑|斌 BIN 斌|浩 HAO 浩|凯 KAI 凱|志 ZHI 志|建 JIAN 建|国 GUO 國|文 WEN 文|海 HAI 海|明 MING 明|永 YONG 永|俊 JUN 俊|宏 HONG 宏|立 LI 立|振 ZHEN 振|家 JIA 家|豪 HAO 豪|子 ZI 子|轩 XUAN 軒|宇 YU 宇|东 DONG 東|兴 XING 興|德 DE 德|峰 FENG 峰|瑞 RUI 瑞|坤 KUN 坤|泽 ZE 澤|权 QUAN 權|松 SONG 松|柱 ZHU 柱""".split('|')]
GF = [x.split() for x in """芳 FANG 芳|娜 NA 娜|敏 MIN 敏|静 JING 靜|丽 LI 麗|艳 YAN 艷|娟 JUAN 娟|霞 XIA 霞|秀 XIU 秀|英 YING 英|桂 GUI 桂|兰 LAN 蘭|玉 YU 玉|梅 MEI 梅|雪 XUE 雪|婷 TING 婷|琳 LIN 琳|倩 QIAN 倩|莹 YING 瑩|洁 JIE 潔|慧 HUI 慧|萍 PING 萍|红 HONG 紅|春 CHUN 春|燕 YAN 燕|晓 XIAO 曉|佳 JIA 佳|怡 YI 怡|思 SI 思|雨 YU 雨|欣 XIN 欣|凤 FENG 鳳|珍 ZHEN 珍|巧 QIAO 巧|淑 SHU 淑|蓉 RONG 蓉""".split('|')]
TR = str.maketrans({x[0]: x[2] for x in SUR + GM + GF if len(x[0]) == 1} | dict(zip(
 '广东门湾龙华冈区县苏浙庆阳宁乡镇号栋单元楼关术业产权话电时间银行账户余额额类证码车牌种机场飞达经纬点单费现实际记录签发国无写见来这两个们请问让说对没还发谢会给边从过处长员务线网络东东义罗坛丽园兰馆厅兴馆济严团图间习结婚卖买书贵总价为备补报应当该确认与并条项资讯审评询审计办难离级综亿万后丰惠云顺进门开须带',
 '廣東門灣龍華岡區縣蘇浙慶陽寧鄉鎮號棟單元樓關術業產權話電時間銀行賬戶餘額額類證碼車牌種機場飛達經緯點單費現實際記錄簽發國無寫見來這兩個們請問讓說對沒還發謝會給邊從過處長員務線網絡東東義羅壇麗園蘭館廳興館濟嚴團圖間習結婚賣買書貴總價為備補報應當該確認與並條項資訊審評詢審計辦難離級綜億萬後豐惠雲順進門開須帶')))
tr = lambda s: s.translate(TR)

# code|province|city|county|area code|plate|lat|lng
REG = [NS(**dict(zip(('code', 'prov', 'city', 'cty', 'ac', 'pl', 'lat', 'lng'), l.split('|')))) for l in """110105|北京市|北京市|朝阳区|010|京N|39.92|116.44
110108|北京市|北京市|海淀区|010|京Q|39.96|116.30
120104|天津市|天津市|南开区|022|津A|39.13|117.15
130102|河北省|石家庄市|长安区|0311|冀A|38.04|114.54
130203|河北省|唐山市|路北区|0315|冀B|39.62|118.20
140105|山西省|太原市|小店区|0351|晋A|37.73|112.56
210102|辽宁省|沈阳市|和平区|024|辽A|41.79|123.40
210202|辽宁省|大连市|中山区|0411|辽B|38.92|121.64
220102|吉林省|长春市|南关区|0431|吉A|43.86|125.34
230103|黑龙江省|哈尔滨市|南岗区|0451|黑A|45.76|126.66
310104|上海市|上海市|徐汇区|021|沪A|31.19|121.43
310115|上海市|上海市|浦东新区|021|沪B|31.22|121.54
320102|江苏省|南京市|玄武区|025|苏A|32.05|118.79
320583|江苏省|苏州市|昆山市|0512|苏E|31.38|120.98
330106|浙江省|杭州市|西湖区|0571|浙A|30.26|120.13
330203|浙江省|宁波市|海曙区|0574|浙B|29.87|121.55
330782|浙江省|金华市|义乌市|0579|浙G|29.30|120.07
340104|安徽省|合肥市|蜀山区|0551|皖A|31.85|117.26
350203|福建省|厦门市|思明区|0592|闽D|24.44|118.08
350582|福建省|泉州市|晋江市|0595|闽C|24.78|118.55
360102|江西省|南昌市|东湖区|0791|赣A|28.68|115.90
370102|山东省|济南市|历下区|0531|鲁A|36.66|117.07
370202|山东省|青岛市|市南区|0532|鲁B|36.07|120.41
410105|河南省|郑州市|金水区|0371|豫A|34.80|113.66
411722|河南省|驻马店市|上蔡县|0396|豫Q|33.26|114.26
420106|湖北省|武汉市|武昌区|027|鄂A|30.55|114.31
421083|湖北省|荆州市|洪湖市|0716|鄂D|29.82|113.47
430103|湖南省|长沙市|天心区|0731|湘A|28.11|112.99
430426|湖南省|衡阳市|祁东县|0734|湘D|26.79|112.11
440106|广东省|广州市|天河区|020|粤A|23.12|113.36
440111|广东省|广州市|白云区|020|粤A|23.16|113.27
440305|广东省|深圳市|南山区|0755|粤B|22.53|113.93
440306|广东省|深圳市|宝安区|0755|粤B|22.56|113.88
440604|广东省|佛山市|禅城区|0757|粤E|23.01|113.12
445281|广东省|揭阳市|普宁市|0663|粤V|23.29|116.16
450981|广西壮族自治区|玉林市|北流市|0775|桂K|22.70|110.35
460106|海南省|海口市|龙华区|0898|琼A|20.03|110.33
500103|重庆市|重庆市|渝中区|023|渝A|29.55|106.57
500112|重庆市|重庆市|渝北区|023|渝B|29.72|106.63
510104|四川省|成都市|锦江区|028|川A|30.66|104.08
511324|四川省|南充市|仪陇县|0817|川R|31.27|106.30
520102|贵州省|贵阳市|南明区|0851|贵A|26.57|106.71
530102|云南省|昆明市|五华区|0871|云A|25.04|102.70
610113|陕西省|西安市|雁塔区|029|陕A|34.21|108.95
620102|甘肃省|兰州市|城关区|0931|甘A|36.06|103.83
640104|宁夏回族自治区|银川市|兴庆区|0951|宁A|38.47|106.28
650102|新疆维吾尔自治区|乌鲁木齐市|天山区|0991|新A|43.79|87.63""".split('\n')]
ROAD = '中山北路 人民南路 建设二路 解放大道 和平街 文昌路 新华路 东风西路 长江路 学府路 滨河路 兴业街 工农路 朝晖路 广场西路 迎宾大道 体育东路 红旗路 望江路 桃园路'.split()
EST = '锦绣花园 金桂苑 翠湖小区 阳光水岸 名都新城 丽景湾 书香门第 祥和家园 东方明珠苑 银河小区 碧水云天 凤凰城 怡景花园 汇丰苑 西城印象'.split()
BANKS = [('工商银行', '622202', 19), ('工商银行', '621226', 19), ('农业银行', '622848', 19), ('农业银行', '623052', 19), ('中国银行', '621661', 19), ('中国银行', '621785', 19), ('建设银行', '621700', 19), ('建设银行', '622700', 19), ('交通银行', '622262', 19), ('招商银行', '622588', 16), ('招商银行', '621483', 16), ('民生银行', '622622', 16), ('邮储银行', '622188', 19), ('邮储银行', '621799', 19), ('兴业银行', '622909', 18), ('光大银行', '622662', 16), ('浦发银行', '622521', 16), ('中信银行', '622690', 16)]
MOBP = '130 131 132 133 134 135 136 137 138 139 147 150 151 152 153 155 156 157 158 159 166 173 175 176 177 178 180 181 182 183 184 185 186 187 188 189 191 198 199'.split()
WMI = 'LSVA LFV2 LGBH LVSH LHGR LDCC LSGP LGXC LBVA LVGB LJDK LGWE LS5A'.split()
CARS = '大众朗逸 别克英朗 丰田卡罗拉 本田雅阁 日产轩逸 哈弗H6 比亚迪秦PLUS 吉利帝豪 长安CS75 福特福克斯 五菱宏光 宝马320Li 奥迪A4L 现代朗动 雪佛兰科鲁兹'.split()
COLOR = '白 黑 灰 银 红 蓝'.split()
W = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
def idcheck(s17): return '10X98765432'[sum(int(a) * b for a, b in zip(s17, W)) % 11]
def luhn(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        n = int(c) * (1 + i % 2); t += n - 9 if n > 9 else n
    return t % 10 == 0
VV = dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))
VW = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)
def vinsum(v): return 'X' if (m := sum((int(c) if c.isdigit() else VV[c]) * w for c, w in zip(v, VW)) % 11) == 10 else str(m)
def good(s):  # no placeholder looks
    g = re.sub(r'\D', '', s)
    return len(set(g)) >= 4 and not re.search(r'(\d)\1\1\1|0123|1234|2345|3456|4567|5678|6789|9876|8765|7654|6543|5432|4321', g)

class Person:
    def __init__(s, d, reg=None, age=None):
        r = d.r; s.d = d; s.reg = reg or r.choice(REG); s.res = d.home or r.choice(REG)
        s.male = r.random() < .55; s.sex = '男' if s.male else '女'
        while 1:
            su = r.choice(SUR); g = [r.choice(GM if s.male else GF) for _ in range(1 if r.random() < .25 and len(su[0]) == 1 else 2)]
            s.n = su[0] + ''.join(x[0] for x in g)
            if s.n not in d.names and not any(s.n in x or x in s.n for x in d.names) and (len(g) < 2 or g[0] != g[1]): break
        d.names.append(s.n); s.su = su[0]; s.py = su[1] + '/' + ''.join(x[1] for x in g); s.en = su[1].title() + ' ' + ''.join(x[1] for x in g).title()
        s.tn = su[2] + ''.join(x[2] for x in g); s.c = {}
        while 1:
            s.b = D.date(d.year - 1, 1, 1) - D.timedelta(days=r.randint(*(age or (21 * 365, 58 * 365))))
            if good('47' + s.b.strftime('%Y%m%d')): break
        s.nat = r.choice('汉汉汉汉汉汉汉汉汉汉壮回苗满土家'[:13])
    def _g(s, k, rule, f):
        if k not in s.c:
            while 1:
                v = f()
                if rule == 'phone.email' or good(v[6:] + '47' if rule == 'identity.prc_id18' else v): break
            s.c[k] = v
            if rule: s.d.reg(rule, v)
        return s.c[k]
    @property
    def id(s):
        def f():
            q = s.d.r.randint(1, 49) * 2 + s.d.r.randint(0, 4) * 100; q += 1 if s.male else 0
            x = s.reg.code + s.b.strftime('%Y%m%d') + f'{q:03d}'; return x + (idcheck(x).lower() if s.d.lowx else idcheck(x))
        return s._g('id', 'identity.prc_id18', f)
    @property
    def m(s): return s._g('m', 'phone.mobile', lambda: s.d.r.choice(MOBP) + ''.join(s.d.r.choice('0123456789') for _ in range(8)))
    @property
    def m2(s): return s._g('m2', 'phone.mobile', lambda: s.d.r.choice(MOBP) + ''.join(s.d.r.choice('0123456789') for _ in range(8)))
    def mf(s, st):  # other ways of writing the number
        m = s.m; v = {'-': f'{m[:3]}-{m[3:7]}-{m[7:]}', ' ': f'{m[:3]} {m[3:7]} {m[7:]}', '+': '+86' + m, '86-': '86-' + m}[st]
        return s.d.reg('phone.mobile', v)
    @property
    def em(s):
        r = s.d.r; a = s.py.lower().replace('/', '')
        return s._g('em', 'phone.email', lambda: r.choice([a + str(s.b.year)[2:] + str(r.randint(1, 9)), a + '_' + str(r.randint(21, 97)), r.choice('abcdxyz') + a, s.py.split('/')[1].lower() + '.' + s.py.split('/')[0].lower()]) + '@' + r.choice(['163.com', 'qq.com', '126.com', 'sina.com', 'sohu.com', 'foxmail.com', 'hotmail.com', '139.com']))
    @property
    def bk(s):
        if 'bk' not in s.c: s.c['bk'] = s.d.r.choice(BANKS)
        return s.c['bk']
    @property
    def bank(s): return s.bk[0]
    @property
    def card(s):
        def f():
            _, b, n = s.bk; x = b + ''.join(s.d.r.choice('0123456789') for _ in range(n - 7))
            return next(x + c for c in '0123456789' if luhn(x + c))
        return s._g('card', 'bank.card', f)
    def cardf(s, sep=' '):
        c = s.card; v = sep.join(c[i:i + 4] for i in range(0, len(c), 4)); return s.d.reg('bank.card', v)
    @property
    def plate(s):
        def f():
            r = s.d.r; a = 'ABCDEFGHJKLMNPQRSTUVWXYZ'; rg = s.res.pl
            if r.random() < .15: return rg + r.choice('DF') + str(r.randint(10247, 98763))
            t = [r.choice('0123456789') for _ in range(5)]
            for i in r.sample(range(4), r.randint(0, 2)): t[i] = r.choice(a)
            return rg + ''.join(t)
        while 1:
            v = s._g('plate', None, f)
            if good(v[1:]) or sum(c.isalpha() for c in v) > 2: break
            del s.c['plate']
        return s.d.reg('driving.plate', v)
    def platef(s, dot='·'): return s.d.reg('driving.plate', s.plate[:2] + dot + s.plate[2:])
    @property
    def vin(s):
        def f():
            r = s.d.r; v = r.choice(WMI) + ''.join(r.choice('ABCDEFGHJKLMNPRSTUVWXYZ0123456789') for _ in range(4)) + '0' + r.choice('ABCDEFGHJKLMNP') + r.choice('AENWKG2') + ''.join(r.choice('0123456789') for _ in range(6))
            return v[:8] + vinsum(v) + v[9:]
        return s._g('vin', 'driving.vin', f)
    @property
    def pp(s): return s._g('pp', 'identity.passport_cn', lambda: s.d.r.choice(['E' + s.d.dig(8), 'E' + s.d.r.choice('ABCDFGHJ') + s.d.dig(7), 'G' + s.d.dig(8)]))
    @property
    def tel(s): return s._g('tel', 'phone.landline', lambda: s.res.ac + '-' + s.d.r.choice('2345678') + s.d.dig(7 if s.res.ac in ('010', '021', '020', '022', '023', '024', '025', '027', '028', '029', '0755', '0571', '0512', '0371', '0311', '0431', '0451', '0411', '0532', '0531', '0574', '0592', '0595', '0731', '0757', '0871', '0579', '0898', '0991', '0551', '0791') else 6))
    @property
    def eng(s): return s._g('eng', None, lambda: s.d.r.choice('ABCDFHJK') + s.d.dig(6))
    @property
    def addr(s):
        r = s.d.r; g = s.reg
        if 'a' not in s.c:
            pr = '' if g.prov == g.city else g.prov
            s.c['a'] = pr + g.city + g.cty + r.choice(ROAD) + str(r.randint(2, 388)) + '号' + r.choice(['', f'{r.randint(1,28)}栋{r.randint(1,4)}单元{r.randint(1,19)}0{r.randint(1,6)}室', r.choice(EST) + f'{r.randint(1,20)}幢{r.randint(2,25)}0{r.randint(1,4)}'])
        return s.c['a']
    @property
    def home(s):
        r = s.d.r; g = s.res
        if 'h' not in s.c: s.c['h'] = g.city + g.cty + r.choice(ROAD) + f'{r.randint(2,388)}号' + r.choice(EST) + f'{r.randint(1,28)}栋{r.randint(2,25)}0{r.randint(1,6)}'
        return s.c['h']
    @property
    def bd(s): return s.b.strftime('%Y-%m-%d')
    @property
    def ms(s): return s.su + ('先生' if s.male else '女士')

class Doc:
    def __init__(s, r, size):
        s.r = r; s.size = size; s.pool = {}; s.recs = 0; s.pp = []; s.allow = {}; s.dec = []; s.names = ['张三', '李四', '王五', '赵六']
        s.lowx = r.random() < .12; s.home = None; s.year = r.randint(2013, 2023)
    def reg(s, rule, v):
        if v not in s.pool.setdefault(rule, []): s.pool[rule].append(v)
        return v
    def ok(s, rule, v):  # may or may not be reported
        if v not in s.allow.setdefault(rule, []): s.allow[rule].append(v)
        return v
    def dk(s, v):
        if v not in s.dec: s.dec.append(v)
        return v
    def rec(s, p, n=1):
        s.recs += n
        if p.n not in s.pp: s.pp.append(p.n)
        return p
    def c(s, x): return s.r.choice(x)
    def i(s, a, b): return s.r.randint(a, b)
    def dig(s, n, first=None):
        while 1:
            v = (first or '') + ''.join(s.r.choice('0123456789') for _ in range(n - len(first or '')))
            if n < 7 or good(v): return v
    def p(s, **k): return Person(s, **k)
    def ps(s, n): return [s.p() for _ in range(n)]
    def n(s, hi=60, lo=1):
        a, b = {'s': (1, 4), 'm': (5, 16), 'l': (17, 34), 'x': (35, 60)}[s.size]
        return max(lo, min(hi, s.i(a, b)))
    def assign(s, n, k=None):
        """n records over k people, everyone at least once"""
        if k is None: k = s.c([n, n, max(1, n // 2), max(1, n // 3), min(n, s.i(1, 3))])
        if k == 99: n = min(n, 40)  # one each, no doubles
        k = min(k, n, 40); P = s.ps(k); L = P + [s.c(P) for _ in range(n - k)]; s.r.shuffle(L); return L
    def t(s, y=None): return D.datetime(y or s.year, s.i(1, 12), s.i(1, 28), s.i(0, 23), s.i(0, 59), s.i(0, 59))
    def day(s, h1=7, h2=22): return s.t().replace(hour=s.i(h1, h2))
    def times(s, n, step=(3, 60)):
        x = D.datetime(s.year, s.i(1, 9), s.i(1, 28), s.i(7, 20), s.i(0, 59), s.i(0, 59)); o = []
        for _ in range(n): o.append(x); x += D.timedelta(minutes=s.i(*step), seconds=s.i(0, 59))
        return o
    def office(s, ac=None):
        v = (ac or s.c(REG).ac) + '-' + s.c('2345678') + s.dig(7 if ac != 'x' else 7); return s.ok('phone.landline', v)
    # events
    def stay(s):
        ci = s.t().replace(hour=s.i(12, 23)); co = (ci + D.timedelta(days=s.c([1, 1, 1, 2, 3]))).replace(hour=s.i(7, 13), minute=s.i(0, 59))
        return NS(h=s.c(HOTELS), rm=f'{s.i(2,18)}{s.i(1,28):02d}', ci=ci, co=co, fee=s.i(9, 58) * 10 + 8, dep=s.c([100, 200, 300, 500]), rt=s.c(['大床房', '标准双人间', '商务单人间', '特惠房', '家庭房']))
    def flt(s, t=None):
        a, b = s.r.sample(AIR, 2); al = s.c(ALN); t = t or s.t().replace(hour=s.i(7, 21), minute=s.i(0, 11) * 5, second=0)
        return NS(no=al[0] + str(s.i(1012, 8979)), a=a[1], b=b[1], ac=a[0], bc=b[0], t=t, t2=t + D.timedelta(minutes=s.i(85, 210)), seat=f'{s.i(3,58)}{s.c("ABCDEFHJKL")}', cls=s.c('YYYYBMHKLQF'), tk=al[1] + '-' + s.dig(10), fare=s.i(38, 198) * 10, pnr=s.c('HJKMNPQRT') + ''.join(s.c('BCDEFGHJKLMNPQRSTVWXYZ123456789') for _ in range(5)))
    def trn(s):
        no, st = s.c(TRAIN); i, j = sorted(s.r.sample(range(len(st)), 2)); t = s.day(6, 19).replace(second=0); hi = no[0] in 'GD'
        return NS(no=no, a=st[i], b=st[j], t=t, t2=t + D.timedelta(minutes=s.i(45, 380)), car=f'{s.i(1,16):02d}', seat=(f'{s.i(1,19):02d}' + s.c('ABCDF')) if hi else s.c([f'{s.i(1,108):03d}号', f'{s.i(1,22):02d}号' + s.c('上中下') + '铺']), cls=s.c(['二等座', '二等座', '一等座', '商务座']) if hi else None or ('二等座' if hi else '硬卧'), fare=f'{s.i(38,890)}.{s.c("05")}', tk=s.c('ABCDEFGHJKLM') + s.dig(6), od='E' + s.dig(9))
    def net(s):
        g = s.home or s.c(REG); t = s.t(); return NS(bar=s.c(BARS), code=g.code + '10' + s.dig(6, '000'), t=t, t2=t + D.timedelta(minutes=s.i(35, 560)), seat=s.c('ABCD') + f'{s.i(1,68):02d}', ip=f'192.168.{s.i(0,4)}.{s.i(11,240)}', mac=':'.join(f'{s.i(0,255):02X}' for _ in range(6)), fee=f'{s.i(3,46)}.{s.c("05")}0', g=g)
    def brd(s): return NS(dir=s.c(['出境', '入境']), port=s.c(PORTS), t=s.day(7, 22), to=s.c(['泰国', '越南', '日本', '韩国', '新加坡', '马来西亚', '缅甸', '柬埔寨', '俄罗斯']), by=s.c(['航班', '步行', '客车', '船舶']))
    def crm(s):
        g = s.home or s.c(REG); t = s.t(); x = s.c(CRIME)
        return NS(g=g, no='A' + g.code + s.dig(6, '000') + t.strftime('%Y%m') + s.dig(4), t=t, ch=x[0], brief=x[1], res=s.c(x[2].split('/')), org=g.city[:-1] + '市公安局' + (g.cty[:-1] + '分局' if g.cty.endswith('区') else '') if not g.cty.endswith(('县', '市')) else g.cty + '公安局', pc=s.c(ROAD)[:2] + '派出所')
    def hse(s):
        g = s.home or s.c(REG); t = s.t(); e = s.c(EST); b, u, f = s.i(1, 28), s.i(1, 3), f'{s.i(2,26)}0{s.i(1,6)}'
        return NS(g=g, e=e, b=b, u=u, f=f, loc=f'{g.city}{g.cty}{s.c(ROAD)}{s.i(3,299)}号{e}{b}栋{f}', cert=f'{g.pl[0]}（{max(2016,t.year)}）{g.city}不动产权第{s.dig(7,"00")}号', area=f'{s.i(42,168)}.{s.i(11,99)}', t=t, price=s.i(58, 690), unit=g.code + f'{s.i(1,19):03d}{s.i(1,29):03d}GB{s.i(2,98):05d}F{s.i(1,40):04d}{s.i(1,99):04d}', rent=s.i(11, 78) * 100)
    def fix(s, near=None):
        g = near or s.home or s.c(REG)
        return NS(g=g, lat=f'{float(g.lat)+s.r.uniform(-.05,.05):.6f}', lng=f'{float(g.lng)+s.r.uniform(-.05,.05):.6f}', lac=s.i(4105, 42817), ci=s.i(2311, 64998), pl=f'{g.city}{g.cty}{s.c(ROAD)}与{s.c(ROAD)}交叉口附近', t=s.t(), acc=s.c([20, 35, 50, 120, 300, 500]))
    def tx(s):
        k = s.c(TXK); a = s.c([s.i(6, 300), s.i(300, 6000), s.i(20, 98) * 500]); return NS(t=s.day(), amt=f'{a}.{s.i(0,99):02d}', sum=k[0], io=k[1], bal=f'{s.i(120,96000)}.{s.i(0,99):02d}', sn=s.dig(9))

HOTELS = '锦鸿商务酒店 云海假日酒店 如月快捷酒店 星河湾宾馆 东湖大酒店 维景国际酒店 悦来客栈 银座佳驿酒店 汉城时尚旅馆 金叶宾馆 七彩连锁酒店 格林豪庭酒店 城市之家酒店 南苑招待所 蓝港公寓酒店'.split()
BARS = '极速网吧 新浪潮网咖 星际网络会所 飞宇网吧 鱼乐网咖 天堂网吧 蓝魔电竞馆 零点网吧 e时代网络休闲中心 网鱼部落'.split()
AIR = [x.split(':') for x in 'PEK:北京 PVG:上海浦东 SHA:上海虹桥 CAN:广州 SZX:深圳 CTU:成都 CKG:重庆 XIY:西安 KMG:昆明 HGH:杭州 NKG:南京 WUH:武汉 CSX:长沙 XMN:厦门 TAO:青岛 SHE:沈阳 DLC:大连 HRB:哈尔滨 URC:乌鲁木齐 HAK:海口 SYX:三亚 CGO:郑州'.split()]
ALN = [x.split() for x in 'CA 999|MU 781|CZ 784|HU 880|ZH 479|FM 774|MF 731|SC 324|3U 876|HO 018|9C 089|KN 822|EU 811'.split('|')]
TRAIN = [('G79', ['北京西', '石家庄', '郑州东', '武汉', '长沙南', '广州南']), ('G1011', ['武汉', '长沙南', '衡阳东', '广州南', '深圳北']), ('D2206', ['成都东', '重庆北', '宜昌东', '汉口', '合肥南', '南京南']), ('G7512', ['上海虹桥', '嘉兴南', '杭州东', '宁波']), ('G1922', ['西安北', '洛阳龙门', '郑州东', '徐州东', '南京南', '上海虹桥']), ('K528', ['广州', '韶关东', '衡阳', '长沙', '南昌', '杭州']), ('T110', ['上海', '苏州', '南京', '徐州', '济南', '北京']), ('Z149', ['北京西', '郑州', '武昌', '长沙', '怀化', '贵阳']), ('D6315', ['福州南', '泉州', '厦门北', '潮汕', '深圳北']), ('G2842', ['昆明南', '贵阳北', '怀化南', '长沙南']), ('K1157', ['沈阳北', '锦州', '天津', '济南', '菏泽'])]
PORTS = '罗湖口岸 皇岗口岸 福田口岸 深圳湾口岸 拱北口岸 广州白云机场 上海浦东机场 北京首都机场 满洲里口岸 瑞丽口岸 友谊关口岸 东兴口岸 霍尔果斯口岸'.split()
CRIME = [('盗窃', '在公交车站扒窃他人手机一部', '行政拘留十日/取保候审/判处拘役四个月'), ('寻衅滋事', '酒后在烧烤摊打砸店内物品', '行政拘留七日/刑事拘留'), ('吸毒', '在出租屋内吸食冰毒被当场查获', '行政拘留十五日/责令社区戒毒/强制隔离戒毒二年'), ('诈骗', '以代办信用卡为名骗取手续费', '刑事拘留/判处有期徒刑一年二个月/移送起诉'), ('故意伤害', '因停车纠纷持木棍将对方打成轻伤', '刑事拘留/取保候审/逮捕'), ('赌博', '在茶楼聚众打麻将抽头', '行政拘留十日并罚款500元/罚款500元'), ('危险驾驶', '醉酒驾驶小型轿车被查', '判处拘役一个月/取保候审'), ('开设赌场', '租用民房摆放赌博机六台', '刑事拘留/逮捕'), ('非法拘禁', '为索债将他人关押在宾馆房间', '判处有期徒刑八个月/逮捕')]
TXK = [('跨行转账', '-'), ('消费', '-'), ('ATM取款', '-'), ('工资', '+'), ('转账存入', '+'), ('支付宝提现', '+'), ('微信零钱充值', '-'), ('话费代扣', '-'), ('网上购物', '-'), ('房贷扣款', '-')]

# time writing
def f(t, k='%Y-%m-%d %H:%M:%S'): return t.strftime(k)
def cd(t): return f'{t.year}年{t.month}月{t.day}日'
def ct(t): return f'{t.year}年{t.month}月{t.day}日{t.hour}时{t.minute:02d}分'
def md(t): return f'{t.month}月{t.day}日'
def hm(t): return t.strftime('%H:%M')
# writers
def csvw(rows, sep=',', q=False):
    def e(c):
        c = str(c); return '"' + c.replace('"', '""') + '"' if q or sep in c or '"' in c else c
    return '\n'.join(sep.join(e(c) for c in r) for r in rows) + '\n'
def mdw(rows): return '\n'.join(['| ' + ' | '.join(map(str, rows[0])) + ' |', '|' + '---|' * len(rows[0])] + ['| ' + ' | '.join(map(str, r)) + ' |' for r in rows[1:]]) + '\n'
def htmlw(rows, title, pre=''):
    return f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{title}</title></head><body>\n<h3>{title}</h3>\n{pre}<table border="1">\n<tr>' + ''.join(f'<th>{c}</th>' for c in rows[0]) + '</tr>\n' + '\n'.join('<tr>' + ''.join(f'<td>{c}</td>' for c in r) + '</tr>' for r in rows[1:]) + '\n</table>\n</body></html>\n'
def sqlw(tb, cols, rows, multi=False):
    q = lambda v: 'NULL' if v is None else str(v) if isinstance(v, (int, float)) else "'" + str(v).replace("'", "''") + "'"
    h = f'INSERT INTO `{tb}` (' + ', '.join(f'`{c}`' for c in cols) + ') VALUES'
    if multi: return h + '\n' + ',\n'.join('(' + ', '.join(map(q, r)) + ')' for r in rows) + ';\n'
    return '\n'.join(h + ' (' + ', '.join(map(q, r)) + ');' for r in rows) + '\n'
def wid(s): return sum(2 if ord(c) > 0x2e7f else 1 for c in str(s))
def fixw(rows, gap=2):
    w = [max(wid(r[i]) for r in rows) + gap for i in range(len(rows[0]))]
    return '\n'.join(''.join(str(c) + ' ' * (w[i] - wid(c)) for i, c in enumerate(r)).rstrip() for r in rows) + '\n'
def esc(s): return str(s).replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
def _z(parts):
    b = io.BytesIO()
    with zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED) as z:
        for n, t in parts:
            zi = zipfile.ZipInfo(n, (2016, 1, 1, 0, 0, 0)); zi.compress_type = zipfile.ZIP_DEFLATED; z.writestr(zi, t)
    return b.getvalue()
def xlsx_bytes(rows, sheet='Sheet1'):
    def col(i): return (chr(64 + i // 26) if i >= 26 else '') + chr(65 + i % 26)
    x = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' + ''.join(f'<row r="{j}">' + ''.join(f'<c r="{col(i)}{j}" t="inlineStr"><is><t xml:space="preserve">{esc(c)}</t></is></c>' for i, c in enumerate(r)) + '</row>' for j, r in enumerate(rows, 1)) + '</sheetData></worksheet>'
    R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'; P = 'http://schemas.openxmlformats.org/package/2006'
    return _z([('[Content_Types].xml', f'<?xml version="1.0" encoding="UTF-8"?><Types xmlns="{P}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'),
        ('_rels/.rels', f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{P}/relationships"><Relationship Id="rId1" Type="{R}/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
        ('xl/workbook.xml', f'<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{R}"><sheets><sheet name="{sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>'),
        ('xl/_rels/workbook.xml.rels', f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{P}/relationships"><Relationship Id="rId1" Type="{R}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
        ('xl/worksheets/sheet1.xml', x)])
def docx_bytes(paras):
    """a paragraph is a str, a table a list of rows"""
    pg = lambda s: f'<w:p><w:r><w:t xml:space="preserve">{esc(s)}</w:t></w:r></w:p>'
    body = ''.join(pg(p) if isinstance(p, str) else '<w:tbl>' + ''.join('<w:tr>' + ''.join(f'<w:tc>{pg(c)}</w:tc>' for c in r) + '</w:tr>' for r in p) + '</w:tbl>' for p in paras)
    P = 'http://schemas.openxmlformats.org/package/2006'
    return _z([('[Content_Types].xml', f'<?xml version="1.0" encoding="UTF-8"?><Types xmlns="{P}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
        ('_rels/.rels', f'<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="{P}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
        ('word/document.xml', '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' + body + '</w:body></w:document>')])
def sqlite_bytes(tb, cols, rows):
    fd, fn = tempfile.mkstemp(); os.close(fd); os.unlink(fn)
    try:
        c = sqlite3.connect(fn); c.execute(f'CREATE TABLE {tb} (' + ','.join(f'"{x}" TEXT' for x in cols) + ')')
        c.executemany(f'INSERT INTO {tb} VALUES (' + ','.join('?' * len(cols)) + ')', [[str(v) for v in r] for r in rows]); c.commit(); c.close()
        return open(fn, 'rb').read()
    finally:
        if os.path.exists(fn): os.unlink(fn)
jd = lambda o, ind=None: json.dumps(o, ensure_ascii=False, indent=ind)
def chat(d, msgs, t=None):
    """msgs: (nick, text)"""
    t = t or d.day(9, 20).replace(year=d.year + 1); o = []
    for n, x in msgs:
        o.append(f'{n} {f(t)}\n{x}\n'); t += D.timedelta(seconds=d.i(9, 400))
    return '\n'.join(o)
NICK = '老猫 小鱼儿 数据哥 阿森 夜行人 查档007 风控老K 客服09 大鹏 豆芽 侦探阿强 北风 橘子 信息部落 隔壁老王'.split()
TPL = []
def t(kind, cls, shape, **k):
    """a template: what it is of, how it is written"""
    def w(fn): TPL.append(NS(kind=kind, cls=cls, shape=shape, fn=fn, id=f'{(kind or "none")}/{fn.__name__}', **({'enc': 'any', 'cont': True, 'sizes': 'smmlx'} | k))); return fn
    return w

# ---------------------------------------------------------------- ways of writing, chosen once for a file
SYN = {k: v.split() for k, v in {'身份证号': '身份证号 身份证号码 证件号码 身份证 公民身份号码 证件号', '身份证': '身份证 身份证号 证件号码', '身份证号码': '身份证号码 身份证号 证件号 公民身份号码', '证件号码': '证件号码 身份证号 证件号 身份证号码', '手机号': '手机号 手机 联系电话 手机号码 电话 联系方式', '手机': '手机 手机号 联系电话 移动电话', '联系电话': '联系电话 手机 电话 联系方式 手机号码',
 '入住时间': '入住时间 入住 登记时间 开房时间', '退房时间': '退房时间 离店时间 退房 离店', '到店': '到店 入住时间 入店', '离店': '离店 退房时间 离店时间', '房号': '房号 房间号 客房', '旅客姓名': '旅客姓名 姓名 住客 客人姓名', '宾客姓名': '宾客姓名 客人 姓名', '乘机人': '乘机人 旅客姓名 乘客', '航班号': '航班号 航班', '起飞时间': '起飞时间 离港时间', '票号': '票号 电子客票号 客票号', '乘车人': '乘车人 乘客姓名 旅客', '车次': '车次 列车车次', '发站': '发站 出发站 始发站', '到站': '到站 到达站', '席别': '席别 座位类别',
 '上网人姓名': '上网人姓名 姓名 上网人员', '上线时间': '上线时间 上机时间 上网时间', '下线时间': '下线时间 下机时间', '终端号': '终端号 机器号 机位', '出入标识': '出入标识 出境/入境 方向', '口岸': '口岸 出入境口岸', '案由': '案由 案件类别', '业主姓名': '业主姓名 业主 产权人', '建筑面积(㎡)': '建筑面积(㎡) 面积 建面', '租客': '租客 承租人', '月租': '月租 租金(元/月) 月租金', '起租日': '起租日 租期开始 租赁开始', '到期日': '到期日 租期结束', '客户姓名': '客户姓名 户名 客户名称', '卡号': '卡号 银行卡号', '账号': '账号 帐号 卡号/账号', '余额': '余额 账户余额', '账户余额': '账户余额 余额 可用余额',
 '驾驶员': '驾驶员 司机 驾驶员姓名', '车主': '车主 所有人 机动车所有人', '车牌号': '车牌号 号牌号码 车牌', '车架号': '车架号 车辆识别代号 VIN', '机主姓名': '机主姓名 机主', '对方号码': '对方号码 对端号码', '短信内容': '短信内容 内容 信息内容', '定位时间': '定位时间 时间 上报时间', '经度': '经度 lng 经度(E)', '纬度': '纬度 lat 纬度(N)', '嫌疑人': '嫌疑人 违法嫌疑人 犯罪嫌疑人', '承租人': '承租人 租客', '权利人': '权利人 产权人', '户主': '户主 开户人', '目标姓名': '目标姓名 机主', '目标号码': '目标号码 手机号码',
 'mobile': 'mobile phone mobileNo phoneNum tel', 'idNo': 'idNo idCard id_card certNo idNumber', 'idCard': 'idCard idNo id_number certNo', 'certNo': 'certNo idCardNo id_no', 'guestName': 'guestName guest_name name', 'checkIn': 'checkIn checkin_time arrivalTime', 'checkOut': 'checkOut checkout_time departureTime', 'roomNo': 'roomNo room room_no', 'realName': 'realName name real_name userName', 'bankCard': 'bankCard card_no cardNo', 'plateNo': 'plateNo plate license_plate', 'owner': 'owner ownerName owner_name', 'passenger_name': 'passenger_name passengerName', 'startTime': 'startTime start_time callTime', 'duration': 'duration callDuration', 'availableBalance': 'availableBalance balance acctBal', 'tradeTime': 'tradeTime trans_time'}.items()}
def syn_map(r, keys):
    """a new name for each key, no two the same"""
    o = {}; keys = list(keys)
    for k in keys:
        c = [v for v in SYN.get(k, [k]) if v == k or (v not in o.values() and v not in keys)] or [k]; o[k] = r.choice(c)
    return o if len(set(o.values())) == len(o) else {k: k for k in keys}
def vary(T, ext, c, r, n):
    """other headers, keys and labels for a file; meaning unchanged"""
    if r.random() < .3: return c
    if not isinstance(c, str):
        if c[0] == 'xlsx': m = syn_map(r, c[1][0]); return ('xlsx', [[m[k] for k in c[1][0]]] + c[1][1:], c[2])
        if c[0] == 'sqlite': m = syn_map(r, c[2]); return ('sqlite', c[1], [m[k] for k in c[2]], c[3])
        return c
    if T.cls == 'table':
        L = c.split('\n')
        for i, l in enumerate(L[:9]):
            if '<th>' in l:
                k = re.findall('<th>(.*?)</th>', l); m = syn_map(r, k); L[i] = '<tr>' + ''.join(f'<th>{m[x]}</th>' for x in k) + '</tr>'; break
            s = next((x for x in (' | ', '|', '\t', ',') if l.count(x) >= 1), None)
            if s and '  ' not in l:
                h = l.strip('| ') if s == ' | ' else l; k = h.split(s)
                if sum(x in SYN for x in k) >= 2:
                    m = syn_map(r, k); L[i] = l.replace(h, s.join(m[x] for x in k)); break
        if ext in ('csv', 'tsv', 'txt') and not T.kind.startswith('phone') and r.random() < .5:  # some numbers were never filled in
            L = [re.sub(r'(?<=[,\t|])1\d{10}(?=[,\t|]|$)', r.choice(['', '无', '-']), l) if re.search(r'[,\t|]\d{17}[\dXx](?![0-9A-Za-z])', l) and r.random() < .1 else l for l in L]
        if ext in ('csv', 'tsv', 'txt'):
            if r.random() < .2: L = L[:-1] + [r.choice([f'共 {n} 条记录', '-- 完 --', f'导出完毕，合计{n}行', ''])] + ['']
            if r.random() < .15: L = [r.choice([f'导出日期 20{r.randint(15,23)}-0{r.randint(1,9)}-1{r.randint(0,9)}', '内部资料 严禁外传', '=' * 30])] + L
        return '\n'.join(L)
    if T.cls == 'struct':
        if ext in ('json', 'jsonl', 'log') and '"' in c:
            ks = sorted(set(re.findall(r'"(\w+)":', c))); m = syn_map(r, ks)
            c = re.sub(r'"(\w+)":', lambda x: f'"{m[x[1]]}":', c)
            return c
        if ext == 'txt':
            ks = sorted(set(re.findall(r'(?m)^([\u4e00-\u9fff]{2,6})(?=\s?[：:=])', c))); m = syn_map(r, ks)
            c = re.sub(r'(?m)^([\u4e00-\u9fff]{2,6})(?=\s?[：:=])', lambda x: m.get(x[1], x[1]), c)
            if r.random() < .3: c = re.sub(r'(?m)^([\u4e00-\u9fff]{2,6})：', r'\1: ', c)
    return c
def para(d, o, head=1, tail=0, sep='\n'):
    """head and tail lines and between them the sentences: each a line, or numbered, or one paragraph"""
    h, b, e = o[:head], o[head:len(o) - tail], o[len(o) - tail:]
    k = d.c('lnpp')
    if k == 'n': b = [f'{i}、{x}' for i, x in enumerate(b, 1)]
    if k == 'p': b = [''.join(b)]
    return sep.join(h + b + e) + '\n'
def noise(d, o, lines):
    """other lines of a log between the records"""
    if d.i(0, 2) == 0: return o
    r = []
    for x in o:
        while d.i(0, 4) == 0: r.append(re.match(r'\[?[\d\- :]{19}\]?', x).group() + ' ' + d.c(lines))
        r.append(x)
    return r
HEADS = {v for k, x in SYN.items() for v in x} | set(SYN) | set('XM SFZMHM HPHM SYR QLR ZJH ZL'.split())
