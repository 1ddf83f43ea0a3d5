"""People, values, labels, containers. Standard library only; everything is invented from a seeded generator."""
import datetime as D, gzip, io, json, os, random, re, sqlite3, tarfile, tempfile, zipfile

REG = []

def T(kind, shape, cls, name, mark=None, enc='any', wrap=True):
    """register a template. mark: pattern whose number of hits in the opened text must equal the records"""
    def deco(f):
        REG.append(dict(id=f.__module__.split('.')[-1] + '.' + f.__name__, kind=kind, shape=shape, cls=cls, name=name,
                        mark=mark, enc=enc, wrap=wrap, fn=f))
        return f
    return deco

AREAS = [l.split() for l in '''110105 北京市朝阳区 010 京|110108 北京市海淀区 010 京|120104 天津市南开区 022 津|130102 河北省石家庄市长安区 0311 冀
130682 河北省定州市 0312 冀|140105 山西省太原市小店区 0351 晋|150102 内蒙古呼和浩特市新城区 0471 蒙|210102 辽宁省沈阳市和平区 024 辽
210202 辽宁省大连市中山区 0411 辽|220102 吉林省长春市南关区 0431 吉|230102 黑龙江省哈尔滨市道里区 0451 黑|310104 上海市徐汇区 021 沪
310115 上海市浦东新区 021 沪|320106 江苏省南京市鼓楼区 025 苏|320583 江苏省昆山市 0512 苏|330106 浙江省杭州市西湖区 0571 浙
330302 浙江省温州市鹿城区 0577 浙|340104 安徽省合肥市蜀山区 0551 皖|341222 安徽省太和县 0558 皖|350203 福建省厦门市思明区 0592 闽
350583 福建省南安市 0595 闽|360102 江西省南昌市东湖区 0791 赣|362331 江西省万年县 0793 赣|370102 山东省济南市历下区 0531 鲁
370202 山东省青岛市市南区 0532 鲁|371722 山东省单县 0530 鲁|410105 河南省郑州市金水区 0371 豫|411502 河南省信阳市浉河区 0376 豫
420106 湖北省武汉市武昌区 027 鄂|421083 湖北省洪湖市 0716 鄂|430102 湖南省长沙市芙蓉区 0731 湘|430581 湖南省武冈市 0739 湘
440106 广东省广州市天河区 020 粤|440305 广东省深圳市南山区 0755 粤|440981 广东省高州市 0668 粤|450102 广西南宁市兴宁区 0771 桂
460105 海南省海口市秀英区 0898 琼|500103 重庆市渝中区 023 渝|500112 重庆市渝北区 023 渝|510104 四川省成都市锦江区 028 川
511623 四川省邻水县 0826 川|520102 贵州省贵阳市南明区 0851 贵|530102 云南省昆明市五华区 0871 云|610113 陕西省西安市雁塔区 029 陕
620102 甘肃省兰州市城关区 0931 甘|640104 宁夏银川市兴庆区 0951 宁|650102 新疆乌鲁木齐市天山区 0991 新'''.replace('\n', '|').split('|')]
SUR = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤'
SUR2 = ['欧阳', '上官', '司徒', '诸葛', '皇甫']
PY = dict(zip(SUR, '''WANG LI ZHANG LIU CHEN YANG HUANG ZHAO WU ZHOU XU SUN MA ZHU HU GUO HE GAO LIN LUO ZHENG LIANG XIE SONG TANG XU DENG HAN FENG CAO PENG ZENG XIAO TIAN DONG PAN YUAN CAI JIANG YU YU DU YE CHENG WEI SU LYU DING REN LU YAO SHEN ZHONG JIANG CUI TAN LU FAN WANG LIAO SHI JIN WEI JIA XIA FU FANG ZOU XIONG BAI MENG QIN QIU HOU JIANG YIN XUE YAN LEI LONG LI SHI TAO HE MAO HAO GU GONG SHAO WAN QIN WU QIAN DAI YAN MO KONG XIANG CHANG TANG'''.split()))
PY.update({'欧阳': 'OUYANG', '上官': 'SHANGGUAN', '司徒': 'SITU', '诸葛': 'ZHUGE', '皇甫': 'HUANGFU'})
GM = {'建': 'JIAN', '志': 'ZHI', '国': 'GUO', '伟': 'WEI', '浩': 'HAO', '宇': 'YU', '俊': 'JUN', '鹏': 'PENG', '磊': 'LEI', '强': 'QIANG', '文': 'WEN', '斌': 'BIN', '超': 'CHAO', '海': 'HAI', '波': 'BO', '峰': 'FENG', '家': 'JIA', '豪': 'HAO', '晓': 'XIAO', '东': 'DONG', '永': 'YONG', '福': 'FU', '德': 'DE', '荣': 'RONG', '振': 'ZHEN', '华': 'HUA', '凯': 'KAI', '旭': 'XU', '泽': 'ZE', '楠': 'NAN', '庆': 'QING', '松': 'SONG', '睿': 'RUI', '卫': 'WEI', '兴': 'XING'}
GF = {'丽': 'LI', '芳': 'FANG', '秀': 'XIU', '英': 'YING', '雪': 'XUE', '梅': 'MEI', '婷': 'TING', '雅': 'YA', '静': 'JING', '慧': 'HUI', '玲': 'LING', '娟': 'JUAN', '晓': 'XIAO', '燕': 'YAN', '霞': 'XIA', '佳': 'JIA', '怡': 'YI', '欣': 'XIN', '梦': 'MENG', '琪': 'QI', '思': 'SI', '雨': 'YU', '春': 'CHUN', '兰': 'LAN', '桂': 'GUI', '凤': 'FENG', '倩': 'QIAN', '莉': 'LI', '淑': 'SHU', '珍': 'ZHEN', '艳': 'YAN', '红': 'HONG', '萍': 'PING', '岚': 'LAN'}
ROAD = ['解放路', '建设北路', '人民东路', '中山二路', '文化街', '和平巷', '滨河南路', '新华西路', '学府路', '朝阳大道', '东风路', '长江路', '黄河二街', '兴业路', '青年路', '金穗路', '团结村', '柳林镇柳林村', '石桥镇双井村']
PRE = '134 135 136 137 138 139 147 150 151 152 157 158 159 172 178 182 183 184 187 188 198 195 130 131 132 145 155 156 166 175 176 185 186 196 133 149 153 173 177 180 181 189 190 191 193 199 170 171 167 165 162 192'.split()
BINS = [('622202', 19, '工商银行'), ('621226', 19, '工商银行'), ('621558', 19, '工商银行'), ('622203', 19, '工商银行'), ('622848', 19, '农业银行'), ('622845', 19, '农业银行'), ('623052', 19, '农业银行'), ('622700', 16, '建设银行'), ('621700', 19, '建设银行'), ('436742', 19, '建设银行'), ('621661', 19, '中国银行'), ('621660', 19, '中国银行'), ('621785', 19, '中国银行'), ('622588', 16, '招商银行'), ('622609', 16, '招商银行'), ('621483', 16, '招商银行'), ('622188', 19, '邮储银行'), ('621799', 19, '邮储银行'), ('622622', 16, '民生银行'), ('622298', 16, '平安银行'), ('622909', 18, '兴业银行'), ('622521', 16, '浦发银行')]
HOTELS = ['如家快捷酒店', '汉庭酒店', '七天连锁酒店', '锦江之星', '维也纳酒店', '全季酒店', '格林豪泰', '金悦商务宾馆', '悦来宾馆', '皇冠假日酒店', '君豪大酒店', '星程酒店', '尚客优', '都市118', '丽枫酒店', '蓝湾民宿', '迎宾招待所']
AIR = {'PEK': '北京首都', 'PKX': '北京大兴', 'SHA': '上海虹桥', 'PVG': '上海浦东', 'CAN': '广州', 'SZX': '深圳', 'CTU': '成都', 'CKG': '重庆', 'XIY': '西安', 'KMG': '昆明', 'HGH': '杭州', 'WUH': '武汉', 'CSX': '长沙', 'XMN': '厦门', 'SHE': '沈阳', 'URC': '乌鲁木齐', 'HAK': '海口', 'SYX': '三亚', 'TAO': '青岛', 'NKG': '南京'}
FL = [('CA', '999'), ('MU', '781'), ('CZ', '784'), ('HU', '880'), ('ZH', '479'), ('MF', '731'), ('3U', '876'), ('HO', '018'), ('SC', '324')]
STN = ['北京西', '北京南', '上海虹桥', '南京南', '杭州东', '广州南', '深圳北', '长沙南', '武汉', '郑州东', '西安北', '成都东', '重庆北', '石家庄', '济南西', '徐州东', '合肥南', '南昌西', '福州南', '厦门北', '贵阳北', '昆明南', '信阳', '衡阳', '沈阳北', '哈尔滨西']
NET = ['极速网咖', '蓝月网吧', '网鱼网咖', '天地网吧', '大唐网络会所', '星际网吧', '酷玩网吧', '时空网络', '新锐电竞馆', '红树林网吧']
ESTATE = ['锦绣花园', '阳光城', '翠湖天地', '金色家园', '滨江一号', '御景湾', '保利香槟', '碧水云天', '学府佳苑', '万和城', '龙湖春江', '紫荆小区']
COMP = ['华信机电', '宏达建材', '恒通物流', '智联科技', '顺丰源商贸', '金盾保安', '天宇装饰', '新东方食品', '博远信息', '鼎盛置业']
CARS = ['大众牌SVW71810BU', '丰田牌GTM7201GB', '别克牌SGM7151', '五菱牌LZW6450', '长安牌SC7159', '比亚迪牌BYD6460', '哈弗牌CC6460', '东风日产DFL7168', '本田牌DHW6461', '吉利牌MR7152']
MON = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split()
CRIMES = ['盗窃', '诈骗', '寻衅滋事', '故意伤害', '开设赌场', '危险驾驶', '掩饰、隐瞒犯罪所得', '容留他人吸毒', '非法经营', '职务侵占', '帮助信息网络犯罪活动']

W = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
def idcheck(s17): return '10X98765432'[sum(int(a) * b for a, b in zip(s17, W)) % 11]
def luhn_ok(s):
    t = 0
    for i, ch in enumerate(reversed(s)):
        d = int(ch)
        if i % 2: d = d * 2 - 9 if d > 4 else d * 2
        t += d
    return t % 10 == 0
VT = dict(zip('0123456789ABCDEFGHJKLMNPRSTUVWXYZ', list(range(10)) + [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
VW = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
def vincheck(v): return '0123456789X'[sum(VT[a] * b for a, b in zip(v, VW)) % 11]
PROV = set('11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split())
def id_ok(s):
    s = s.upper()
    if not re.fullmatch(r'\d{17}[\dX]', s) or s[:2] not in PROV: return False
    try: d = D.date(int(s[6:10]), int(s[10:12]), int(s[12:14]))
    except ValueError: return False
    return 1900 <= d.year <= 2026 and idcheck(s[:17]) == s[17]
def dull(s):
    return bool(re.search(r'(\d)\1{4}', s) or any(x in s for x in ('12345', '23456', '34567', '45678', '56789', '98765', '87654')))

class P: pass

class C:
    """one file in the making"""
    def __init__(c, seed):
        c.r = random.Random(seed); c.values = {}; c.allowed = {}; c.decoys = []; c.records = 0; c.people = []; c.names = set(); c.seen = set(); c.base = None; c.ext = None; c.blob = None
    ch = lambda c, s: c.r.choice(list(s))
    ri = lambda c, a, b: c.r.randint(a, b)
    def dg(c, n, first=None):
        while 1:
            s = ''.join(c.r.choice('0123456789') for _ in range(n))
            if first is not None: s = (first + s)[:n]
            if not (n > 5 and dull(s)): return s
    def al(c, n): return ''.join(c.r.choice('ABCDEFGHJKLMNPQRSTUVWXYZ') for _ in range(n))
    def hx(c, n): return ''.join(c.r.choice('0123456789abcdef') for _ in range(n))
    def money(c, a, b): return f'{c.r.uniform(a, b):.2f}'
    def dt(c, y0=2011, y1=2024, w=0):
        """a moment; the moments of one file lie near each other unless w"""
        if c.base is None: c.base = D.datetime(c.ri(y0, y1), 1, 1) + D.timedelta(days=c.ri(0, 364))
        d = c.base + D.timedelta(seconds=c.ri(0, 75 * 86400))
        if not w and y0 <= d.year <= y1: return d
        return D.datetime(c.ri(y0, y1), 1, 1) + D.timedelta(seconds=c.ri(0, 364 * 86400))
    def lic(c, p):
        y = max(p.bd.year + 19, 2004)
        return D.datetime(c.ri(y, max(y, 2022)), 1, 1) + D.timedelta(days=c.ri(0, 364))
    def new_mob(c):
        while 1:
            s = c.ch(PRE) + c.dg(8)
            if not dull(s) and s not in c.seen: c.seen.add(s); return s
    def new_card(c, bank=None):
        b, n, name = c.ch([x for x in BINS if not bank or x[2] == bank])
        while 1:
            s = b + c.dg(n - 7)
            s += next(d for d in '0123456789' if luhn_ok(s + d))
            if not dull(s[6:]): return s, name
    def new_id(c, area=None, y=None, sex=None):
        area = area or c.ch(AREAS)
        while 1:
            d = D.date(y or c.ri(1955, c.ch([1990, 1996, 1999, 2003])), 1, 1) + D.timedelta(days=c.ri(0, 364))
            q = c.ri(0, 99) * 10 + c.ri(0, 9)
            if sex and (q % 2 == 1) != (sex == '男'): continue
            s = f'{area[0]}{d:%Y%m%d}{q:03d}'
            if not dull(s[14:] + '0') : return s + idcheck(s), d
    def new_plate(c, prov=None):
        pr = prov or c.ch(AREAS)[3]; l = c.ch('ABCDEF')
        if pr in '京津沪渝': l = c.ch('ABCE') if pr != '沪' else c.ch('ABD')
        if c.ri(0, 5) == 0: return f'{pr}{l}{c.ch("DF")}{c.dg(5)}'
        k = c.dg(5)
        i = c.ri(0, 4)
        if c.ri(0, 2): k = k[:i] + c.ch('ABCDEFGHJKLMNPQRSTUVWXYZ') + k[i + 1:]
        return pr + l + k
    def new_vin(c):
        while 1:
            v = c.ch(['LSVAA', 'LFV2A', 'LVGBH', 'LSGJA', 'LZWAC', 'LS5A3', 'LGXC1', 'LGWEE', 'LGBH5', 'LVHRU', 'LB378']) + ''.join(c.ch('0123456789ABCDEFGHJKLMNPRSTUVWXYZ') for _ in range(3)) + '0' + c.ch('ABCDEFGHJKLMNPR') + c.ch('ABCDEFGHJKLMN') + c.dg(6)
            v = v[:8] + vincheck(v) + v[9:]
            return v
    def p(c, y=None, adult=True):
        p = P(); 
        while 1:
            p.sex = c.ch('男女'); g = GM if p.sex == '男' else GF
            s = c.ch(SUR) if c.ri(0, 60) else c.ch(SUR2)
            k = [c.ch(g) for _ in range(2 if c.ri(0, 4) else 1)]
            p.name = s + ''.join(k)
            if p.name not in c.names and (len(k) == 1 or k[0] != k[1]) and not any(p.name in n or n in p.name for n in c.names): break
        c.names.add(p.name); p.sur = s
        p.py = PY[s] + '/' + ''.join(g[x] for x in k); p.low = PY[s].lower() + ''.join(g[x] for x in k).lower()
        p.area = c.ch(AREAS); p.id, p.bd = c.new_id(p.area, y, p.sex); p.mob = c.new_mob()
        p.card, p.bank = c.new_card(); p.plate = c.new_plate(p.area[3]); p.vin = c.new_vin()
        p.pp = c.ch(['E' + c.dg(8), 'E' + c.ch('ABCDEFGHJK') + c.dg(7), 'G' + c.dg(8)])
        while dull(p.pp): p.pp = 'E' + c.dg(8)
        p.ll = p.area[2] + '-' + c.ch('5678') + c.dg(7 if len(p.area[2]) == 3 or c.ri(0, 1) else 6)
        p.qq = c.ch('123456789') + c.dg(c.ri(7, 9))
        p.mail = c.ch([p.low + str(p.bd.year)[2:] + c.dg(2), p.qq, p.low + '_' + c.dg(3), p.mob]) + '@' + c.ch(['qq.com', '163.com', '126.com', 'sina.com', '139.com', 'foxmail.com', 'hotmail.com'])
        if p.mail.startswith('1') and p.mail[:11] == p.mob: p.mail = p.low + c.dg(3) + '@163.com'
        p.addr = p.area[1] + c.ch(ROAD) + str(c.ri(1, 288)) + '号' + c.ch(['', f'{c.ri(1, 22)}栋{c.ri(1, 4)}单元{c.ri(101, 2604)}室', f'{c.ri(101, 1806)}室', f'附{c.ri(1, 9)}号'])
        return p
    def ps(c, a, b=None): return [c.p() for _ in range(c.ri(a, b or a))]
    def rec(c, p, n=1):
        c.records += n
        if p not in c.people: c.people.append(p)
        return p
    def reg(c, rule, s):
        c.values.setdefault(rule, [])
        if s not in c.values[rule]: c.values[rule].append(s)
        return s
    def allow(c, rule, s):
        c.allowed.setdefault(rule, [])
        if s not in c.allowed[rule]: c.allowed[rule].append(s)
        return s
    def decoy(c, s):
        if len(s) > 6 and s not in c.decoys: c.decoys.append(s)
        return s
    def ID(c, p=None): return c.reg('identity.prc_id18', p.id if p else c.new_id()[0])
    def IDl(c, p): return c.reg('identity.prc_id18', p.id.lower())
    def M(c, p=None, f=None):
        m = p.mob if p else c.new_mob()
        if f: m = {'-': f'{m[:3]}-{m[3:7]}-{m[7:]}', ' ': f'{m[:3]} {m[3:7]} {m[7:]}', '+86': '+86' + m, '86-': '86-' + m, 'fw': m.translate({48 + i: 0xFF10 + i for i in range(10)})}[f]
        return c.reg('phone.mobile', m)
    def K(c, p=None, f=None):
        k = p.card if p else c.new_card()[0]
        if f == ' ': k = ' '.join(k[i:i + 4] for i in range(0, len(k), 4))
        return c.reg('bank.card', k)
    def PP(c, p): return c.reg('identity.passport_cn', p.pp)
    def PL(c, p, f=None):
        s = p.plate if not f else p.plate[:2] + f + p.plate[2:]
        return c.reg('driving.plate', s)
    def V(c, p): return c.reg('driving.vin', p.vin)
    def E(c, p): return c.reg('phone.email', p.mail)
    def L(c, p=None): return c.reg('phone.landline', p.ll if p else c.p().ll)
    def oll(c, ac='010'): return c.allow('phone.landline', f'{ac}-{c.ch("5678")}{c.dg(7)}')
    def flight(c):
        a, b = c.r.sample(sorted(AIR), 2); w, pre = c.ch(FL); d = c.dt()
        return w + c.dg(4 if c.ri(0, 2) else 3, c.ch('123568')), a, b, d, pre + '-' + c.ch('2456') + c.dg(9), d + D.timedelta(minutes=c.ri(70, 250))
    def train(c):
        a, b = c.r.sample(STN, 2); d = c.dt(2012); k = c.ch('GGGDKZT')
        t = k + str(c.ri(11, 998)) if k != 'G' else 'G' + str(c.ri(2, 3998))
        seat = f'{c.ri(1, 16):02d}车{c.ri(1, 18):02d}{c.ch("ABCDF")}号' if k in 'GD' else f'{c.ri(1, 17):02d}车{c.ri(1, 20):02d}号{c.ch(["上铺", "中铺", "下铺"])}'
        cl = c.ch(['二等座', '二等座', '一等座']) if k in 'GD' else '硬卧'
        return t, a, b, d, seat, cl, f'{c.ri(30, 900)}.{c.ch("05")}'
    def case(c, area): d = c.dt(2010, 2023, 1); return f'A{area[0]}{c.dg(6)}{d:%Y%m}{c.ri(11, 9800):04d}', d
    def xlsx(c, rows, sheet='Sheet1', shared=False):
        esc = lambda s: str(s).replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
        ss = []; out = []
        for i, row in enumerate(rows, 1):
            cells = []
            for j, v in enumerate(row):
                ref = chr(65 + j) + str(i)
                if v == '' or v is None: continue
                if isinstance(v, (int, float)): cells.append(f'<c r="{ref}"><v>{v}</v></c>')
                elif shared:
                    if v not in ss: ss.append(v)
                    cells.append(f'<c r="{ref}" t="s"><v>{ss.index(v)}</v></c>')
                else: cells.append(f'<c r="{ref}" t="inlineStr"><is><t xml:space="preserve">{esc(v)}</t></is></c>')
            out.append(f'<row r="{i}">{"".join(cells)}</row>')
        H = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'; M = 'http://schemas.openxmlformats.org/'
        f = {'[Content_Types].xml': H + f'<Types xmlns="{M}package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' + ('<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>' if shared else '') + '</Types>',
             '_rels/.rels': H + f'<Relationships xmlns="{M}package/2006/relationships"><Relationship Id="rId1" Type="{M}officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
             'xl/workbook.xml': H + f'<workbook xmlns="{M}spreadsheetml/2006/main" xmlns:r="{M}officeDocument/2006/relationships"><sheets><sheet name="{sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>',
             'xl/_rels/workbook.xml.rels': H + f'<Relationships xmlns="{M}package/2006/relationships"><Relationship Id="rId1" Type="{M}officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>' + (f'<Relationship Id="rId2" Type="{M}officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>' if shared else '') + '</Relationships>',
             'xl/worksheets/sheet1.xml': H + f'<worksheet xmlns="{M}spreadsheetml/2006/main"><sheetData>{"".join(out)}</sheetData></worksheet>'}
        if shared: f['xl/sharedStrings.xml'] = H + f'<sst xmlns="{M}spreadsheetml/2006/main" count="{len(ss)}" uniqueCount="{len(ss)}">' + ''.join(f'<si><t xml:space="preserve">{esc(s)}</t></si>' for s in ss) + '</sst>'
        c.blob = mkzip(f); c.ext = '.xlsx'
    def docx(c, paras):
        esc = lambda s: s.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
        body = ''
        for x in paras:
            k = len(x) // 2 if len(x) > 60 and not re.search('[0-9A-Za-z]', x[len(x) // 2 - 1:len(x) // 2 + 1]) else len(x)
            body += '<w:p>' + ''.join(f'<w:r><w:t xml:space="preserve">{esc(t)}</w:t></w:r>' for t in (x[:k], x[k:]) if t) + '</w:p>'
        H = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'; M = 'http://schemas.openxmlformats.org/'
        c.blob = mkzip({'[Content_Types].xml': H + f'<Types xmlns="{M}package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
            '_rels/.rels': H + f'<Relationships xmlns="{M}package/2006/relationships"><Relationship Id="rId1" Type="{M}officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
            'word/document.xml': H + f'<w:document xmlns:w="{M}wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>'}); c.ext = '.docx'
    def sqlite(c, stmts):
        fd, fn = tempfile.mkstemp(); os.close(fd); os.unlink(fn)
        k = sqlite3.connect(fn)
        for s, a in stmts: k.execute(s, a)
        k.commit(); k.close()
        c.blob = open(fn, 'rb').read(); os.unlink(fn); c.ext = '.db'

def mkzip(files):
    b = io.BytesIO()
    with zipfile.ZipFile(b, 'w', zipfile.ZIP_DEFLATED) as z:
        for n, t in files.items():
            i = zipfile.ZipInfo(n, (2019, 5, 6, 8, 0, 0)); i.compress_type = zipfile.ZIP_DEFLATED; i.external_attr = 0o644 << 16
            z.writestr(i, t if isinstance(t, bytes) else t.encode())
    return b.getvalue()
def mktar(files, gz):
    b = io.BytesIO()
    with tarfile.open(fileobj=b, mode='w', format=tarfile.GNU_FORMAT) as t:
        for n, d in files.items():
            i = tarfile.TarInfo(n); i.size = len(d); i.mtime = 1557100800; t.addfile(i, io.BytesIO(d))
    return gzip.compress(b.getvalue(), mtime=0) if gz else b.getvalue()

# ---- layout helpers
def cn(d): return f'{d.year}年{d.month}月{d.day}日'
def hm(d): return f'{d.hour:02d}:{d.minute:02d}'
def s19(d): return f'{d:%Y-%m-%d %H:%M:%S}'
def after(d, **k): return d + D.timedelta(**k)
def wd(s): return sum(2 if ord(x) > 0x2000 else 1 for x in str(s))
def pad(s, n): return str(s) + ' ' * max(1, n - wd(s))
def csv(rows, sep=',', q=False):
    f = lambda v: '"' + str(v).replace('"', '""') + '"' if q or sep in str(v) or '"' in str(v) else str(v)
    return '\n'.join(sep.join(f(v) for v in r) for r in rows) + '\n'
def fixed(rows, gap=2):
    n = [max(wd(r[i]) for r in rows) + gap for i in range(len(rows[0]))]
    return '\n'.join(''.join(pad(v, k) for v, k in zip(r, n)).rstrip() for r in rows) + '\n'
def mysqlt(rows):
    n = [max(wd(r[i]) for r in rows) for i in range(len(rows[0]))]
    bar = '+' + '+'.join('-' * (k + 2) for k in n) + '+'
    ln = lambda r: '|' + '|'.join(' ' + str(v) + ' ' * (k - wd(v)) + ' ' for v, k in zip(r, n)) + '|'
    return '\n'.join([bar, ln(rows[0]), bar] + [ln(r) for r in rows[1:]] + [bar]) + f'\n{len(rows) - 1} rows in set (0.0{len(rows) % 9} sec)\n'
def psql(rows):
    n = [max(wd(r[i]) for r in rows) for i in range(len(rows[0]))]
    ln = lambda r: '|'.join(' ' + str(v) + ' ' * (k - wd(v)) + ' ' for v, k in zip(r, n)).rstrip()
    return '\n'.join([ln(rows[0]), '+'.join('-' * (k + 2) for k in n)] + [ln(r) for r in rows[1:]]) + f'\n({len(rows) - 1} rows)\n'
def md(rows): return '\n'.join('| ' + ' | '.join(map(str, r)) + ' |' for r in [rows[0], ['---'] * len(rows[0])] + rows[1:]) + '\n'
def html(rows, title='', attr=' border="1"'):
    return f'<html><head><meta charset="utf-8"><title>{title}</title></head><body>\n<table{attr}>\n<tr>' + ''.join(f'<th>{x}</th>' for x in rows[0]) + '</tr>\n' + ''.join('<tr>' + ''.join(f'<td>{x}</td>' for x in r) + '</tr>\n' for r in rows[1:]) + '</table>\n</body></html>\n'
def js(o, **k): return json.dumps(o, ensure_ascii=k.pop('asc', False), **k)

# ---- what a reader finds by shape (used to keep stray hits out, and by check.py)
SCAN = {
 'identity.prc_id18': (r'(?<![0-9A-Za-z])[1-8]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])', id_ok),
 'identity.passport_cn': (r'(?<![0-9A-Za-z])(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|1[45]\d{7}|[PSD]E\d{7}|[PS]\.?\d{7}|[SD]\d{8}|MA\d{7}|K[A-Z0-9]?\d{7,8}|H\d{8})(?![0-9A-Za-z])', None),
 'phone.mobile': (r'(?<![0-9A-Za-z_.])(?<!\d-)1(?:3\d|4[5-9]|5[0-35-9]|6[2567]|7[0-35-8]|8\d|9[0-35-9])(?:\d{8}|[- ]\d{4}[- ]\d{4})(?![0-9A-Za-z_]|\.\d)', None),
 'bank.card': (r'(?<![0-9A-Za-z.])(?:62|60|81|9[0-9]|[3-5]\d)\d{2}(?:[ -]?\d{4}){2,3}[ -]?\d{1,4}(?:[ -]?\d{1,3})?(?![0-9A-Za-z]|\.\d)', lambda s: 15 < len(re.sub(r'\D', '', s)) < 20 and luhn_ok(re.sub(r'\D', '', s)) and s[:2] in ('62', '43', '60', '52', '40', '51', '35')),
 'driving.plate': (r'(?<![0-9A-Za-z])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•. \-]?(?:[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳]|[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK])(?![0-9A-Za-z])', lambda s: any(x.isdigit() for x in s)),
 'driving.vin': (r'(?<![0-9A-Za-z])(?=[A-HJ-NPR-Z0-9]{0,16}[A-Z])(?=[A-HJ-NPR-Z0-9]{0,16}\d)[A-HJ-NPR-Z0-9]{8}[0-9X][A-HJ-NPR-Z0-9]{8}(?![0-9A-Za-z])', lambda v: vincheck(v) == v[8]),
 'phone.email': (r'(?<![A-Za-z0-9._%+\-@/])[A-Za-z0-9][A-Za-z0-9._%+]{0,63}(?:-[A-Za-z0-9._%+]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9\-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}(?![A-Za-z0-9_@])', None),
 'phone.landline': (r'(?<![0-9A-Za-z.\-])(?:\(0(?:10|2[0-57-9]|[3-9]\d{2})\)\s?|0(?:10|2[0-57-9]|[3-9]\d{2})[- ])[2-8]\d{3}[- ]?\d{3,4}(?![0-9A-Za-z]|\.\d)', None),
}
SCAN = {k: (re.compile(a), b) for k, (a, b) in SCAN.items()}
def strays(text, values, allowed, decoys):
    """values by shape that no label speaks of"""
    known = {k: values.get(k, []) + allowed.get(k, []) + list(decoys) for k in SCAN}
    every = sum(values.values(), []) + sum(allowed.values(), []) + list(decoys)
    out = []
    for rule, (rx, ok) in SCAN.items():
        for m in rx.finditer(text):
            s = m.group()
            if ok and not ok(s): continue
            if any(s in k or (len(k) > 6 and k in s) for k in known[rule]): continue
            if any(s in k for k in every) : continue          # part of another labelled value
            out.append((rule, s))
    return out

# ---- opening again
def decode(b, enc='any'):
    if b[:2] in (b'\xff\xfe', b'\xfe\xff'): return b.decode('utf-16')
    if b[:3] == b'\xef\xbb\xbf': return b[3:].decode('utf-8')
    try: return b.decode('utf-8')
    except UnicodeDecodeError: return b.decode('big5' if enc == 'big5' else 'gb18030')
def unx(s): return s.replace('&lt;', '<').replace('&gt;', '>').replace('&amp;', '&')
def opened(name, b, enc='any'):
    """text of a file, of all members of a container, line ends made one"""
    n = name.lower()
    if n.endswith('.xlsx'):
        z = zipfile.ZipFile(io.BytesIO(b)); ss = []
        if 'xl/sharedStrings.xml' in z.namelist(): ss = [unx(x) for x in re.findall(r'<si><t[^>]*>(.*?)</t></si>', z.read('xl/sharedStrings.xml').decode(), re.S)]
        out = []
        for row in re.findall(r'<row r="\d+">(.*?)</row>', z.read('xl/worksheets/sheet1.xml').decode(), re.S):
            cells = {}
            for ref, typ, val in re.findall(r'<c r="([A-Z]+)\d+"(?: t="(\w+)")?>(?:<v>|<is><t[^>]*>)(.*?)(?:</v>|</t></is>)</c>', row): cells[ord(ref) - 65] = ss[int(val)] if typ == 's' else unx(val)
            out.append('\t'.join(cells.get(i, '') for i in range(max(cells, default=-1) + 1)))
        return '\n'.join(out)
    if n.endswith('.docx'):
        x = zipfile.ZipFile(io.BytesIO(b)).read('word/document.xml').decode()
        return '\n'.join(unx(''.join(re.findall(r'<w:t[^>]*>(.*?)</w:t>', p, re.S))) for p in re.findall(r'<w:p>(.*?)</w:p>', x, re.S))
    if n.endswith('.db'):
        fd, fn = tempfile.mkstemp(); os.write(fd, b); os.close(fd); k = sqlite3.connect(fn); out = []
        for (t,) in k.execute("select name from sqlite_master where type='table' order by name").fetchall(): out += ['\t'.join(map(str, r)) for r in k.execute(f'select * from {t}')]
        k.close(); os.unlink(fn); return '\n'.join(out)
    if n.endswith('.zip'):
        z = zipfile.ZipFile(io.BytesIO(b)); return '\n'.join(opened(x, z.read(x), enc) for x in z.namelist())
    if n.endswith(('.tar', '.tgz', '.tar.gz')):
        t = tarfile.open(fileobj=io.BytesIO(b)); return '\n'.join(opened(m.name, t.extractfile(m).read(), enc) for m in t.getmembers())
    if n.endswith('.gz'): return opened(name[:-3], gzip.decompress(b), enc)
    t = decode(b, enc).replace('\r\n', '\n').replace('\r', '\n')
    if n.endswith('.eml'):
        import email
        m = email.message_from_bytes(b); parts = [str(m['From']), str(m['To'])]
        for p in m.walk():
            if not p.is_multipart(): parts.append(p.get_payload(decode=True).decode(p.get_content_charset() or 'utf-8'))
        t = '\n'.join(parts)
    return t.replace('\r\n', '\n')
