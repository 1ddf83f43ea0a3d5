"""Tools of the examination: invented persons, values with right check digits, writers for many formats."""
import csv, datetime as D, gzip, html, io, json, random, re, sqlite3, tarfile, zipfile

# ---------------------------------------------------------------- places: code, province, city, district, area code, plate letters
REG = [r.split(',') for r in '''110101,北京市,北京市,东城区,010,京
110105,北京市,北京市,朝阳区,010,京
110106,北京市,北京市,丰台区,010,京
110108,北京市,北京市,海淀区,010,京
120101,天津市,天津市,和平区,022,津
120104,天津市,天津市,南开区,022,津
130102,河北省,石家庄市,长安区,0311,冀A
130203,河北省,唐山市,路北区,0315,冀B
140105,山西省,太原市,小店区,0351,晋A
140202,山西省,大同市,城区,0352,晋B
150102,内蒙古自治区,呼和浩特市,新城区,0471,蒙A
210102,辽宁省,沈阳市,和平区,024,辽A
210202,辽宁省,大连市,中山区,0411,辽B
220102,吉林省,长春市,南关区,0431,吉A
230102,黑龙江省,哈尔滨市,道里区,0451,黑A
310104,上海市,上海市,徐汇区,021,沪
310110,上海市,上海市,杨浦区,021,沪
310115,上海市,上海市,浦东新区,021,沪
320102,江苏省,南京市,玄武区,025,苏A
320205,江苏省,无锡市,锡山区,0510,苏B
320508,江苏省,苏州市,姑苏区,0512,苏E
320602,江苏省,南通市,崇川区,0513,苏F
330106,浙江省,杭州市,西湖区,0571,浙A
330203,浙江省,宁波市,海曙区,0574,浙B
330302,浙江省,温州市,鹿城区,0577,浙C
330782,浙江省,金华市,义乌市,0579,浙G
340104,安徽省,合肥市,蜀山区,0551,皖A
340202,安徽省,芜湖市,镜湖区,0553,皖B
350102,福建省,福州市,鼓楼区,0591,闽A
350203,福建省,厦门市,思明区,0592,闽D
350582,福建省,泉州市,晋江市,0595,闽C
360102,江西省,南昌市,东湖区,0791,赣A
360702,江西省,赣州市,章贡区,0797,赣B
370102,山东省,济南市,历下区,0531,鲁A
370202,山东省,青岛市,市南区,0532,鲁B
370602,山东省,烟台市,芝罘区,0535,鲁F
410102,河南省,郑州市,中原区,0371,豫A
410302,河南省,洛阳市,老城区,0379,豫C
411302,河南省,南阳市,宛城区,0377,豫R
420106,湖北省,武汉市,武昌区,027,鄂A
420502,湖北省,宜昌市,西陵区,0717,鄂E
430102,湖南省,长沙市,芙蓉区,0731,湘A
430602,湖南省,岳阳市,岳阳楼区,0730,湘F
440103,广东省,广州市,荔湾区,020,粤A
440106,广东省,广州市,天河区,020,粤A
440304,广东省,深圳市,福田区,0755,粤B
440305,广东省,深圳市,南山区,0755,粤B
440402,广东省,珠海市,香洲区,0756,粤C
440604,广东省,佛山市,禅城区,0757,粤E
441302,广东省,惠州市,惠城区,0752,粤L
450102,广西壮族自治区,南宁市,兴宁区,0771,桂A
450302,广西壮族自治区,桂林市,秀峰区,0773,桂C
460106,海南省,海口市,龙华区,0898,琼A
500103,重庆市,重庆市,渝中区,023,渝
500112,重庆市,重庆市,渝北区,023,渝
510104,四川省,成都市,锦江区,028,川A
510107,四川省,成都市,武侯区,028,川A
510703,四川省,绵阳市,涪城区,0816,川B
520102,贵州省,贵阳市,南明区,0851,贵A
530102,云南省,昆明市,五华区,0871,云A
610103,陕西省,西安市,碑林区,029,陕A
610113,陕西省,西安市,雁塔区,029,陕A
620102,甘肃省,兰州市,城关区,0931,甘A
640104,宁夏回族自治区,银川市,兴庆区,0951,宁A
650102,新疆维吾尔自治区,乌鲁木齐市,天山区,0991,新A'''.split('\n')]
SUR = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂'
SPY = {}
for a in '王wang 李li 张zhang 刘liu 陈chen 杨yang 黄huang 赵zhao 吴wu 周zhou 徐xu 孙sun 马ma 朱zhu 胡hu 郭guo 何he 林lin 罗luo 高gao 梁liang 宋song 郑zheng 谢xie 韩han 唐tang 冯feng 于yu 董dong 萧xiao 程cheng 曹cao 袁yuan 邓deng 许xu 傅fu 沈shen 曾zeng 彭peng 吕lv 苏su 卢lu 蒋jiang 蔡cai 贾jia 丁ding 魏wei 薛xue 叶ye 阎yan 余yu 潘pan 杜du 戴dai 夏xia 钟zhong 汪wang 田tian 任ren 姜jiang 范fan 方fang 石shi 姚yao 谭tan 廖liao 邹zou 熊xiong 金jin 陆lu 郝hao 孔kong 白bai 崔cui 康kang 毛mao 邱qiu 秦qin 江jiang 史shi 顾gu 侯hou 邵shao 孟meng'.split():
    SPY[a[0]] = a[1:]
SUR = ''.join(SPY)
GPY = {}
for a in '伟wei 芳fang 娜na 敏min 静jing 丽li 强qiang 磊lei 洋yang 艳yan 勇yong 军jun 杰jie 娟juan 涛tao 超chao 霞xia 平ping 刚gang 桂gui 文wen 辉hui 玲ling 红hong 建jian 国guo 志zhi 明ming 晓xiao 海hai 玉yu 兰lan 春chun 梅mei 华hua 英ying 东dong 波bo 斌bin 宇yu 浩hao 凯kai 健jian 俊jun 峰feng 鹏peng 飞fei 龙long 琳lin 雪xue 婷ting 倩qian 雯wen 欣xin 怡yi 佳jia 嘉jia 子zi 梓zi 涵han 轩xuan 博bo 思si 诗shi 雨yu 晨chen 瑞rui 宁ning 秀xiu 淑shu 荣rong 德de 福fu 永yong 长chang 新xin 立li 卫wei 庆qing 祥xiang 林lin 森sen 振zhen 继ji 学xue 光guang 金jin 银yin 翠cui 菊ju 莲lian 凤feng 云yun 珍zhen 素su 巧qiao 彩cai 少shao 成cheng 世shi 友you 良liang 忠zhong 义yi 礼li 仁ren 宏hong 元yuan 安an 清qing 泉quan 柏bai 松song 楠nan 希xi 若ruo 锦jin 煜yu 铭ming 泽ze'.split():
    GPY[a[0]] = a[1:]
GIV = ''.join(GPY)
MOBP = ('130 131 132 133 134 135 136 137 138 139 145 147 150 151 152 153 155 156 157 158 159 166 173 175 176 177 178 180 181 182 183 184 185 186 187 188 189 191 198 199').split()
BANKS = [('工商银行', '622202', 19), ('工商银行', '621226', 19), ('农业银行', '622848', 19), ('建设银行', '621700', 19), ('中国银行', '621661', 19),
         ('招商银行', '622588', 16), ('招商银行', '622609', 16), ('招商银行', '621483', 16), ('交通银行', '622262', 19), ('邮储银行', '621799', 19),
         ('民生银行', '622622', 16), ('兴业银行', '622908', 18), ('中信银行', '622690', 16), ('浦发银行', '622521', 16), ('光大银行', '622660', 16)]
WMI = ['LSVNV', 'LFV2A', 'LHGCM', 'LVSHC', 'LGXC1', 'LSGPC', 'LBV3M', 'LB37A', 'LDC64', 'LVGBE', 'LSJA2', 'LGBH5']
CARS = ['大众朗逸', '别克君威', '本田雅阁', '丰田卡罗拉', '日产轩逸', '比亚迪秦', '吉利帝豪', '宝马320Li', '福特蒙迪欧', '奥迪A4L', '长安逸动', '五菱宏光', '现代伊兰特', '荣威350']
ROADS = '建设路 人民路 中山路 解放路 文化路 和平路 新华路 长江路 黄河路 育才路 滨河路 学府街 工业大道 朝阳街 红旗路 环城南路 迎宾大道 翠湖路 公园路 胜利街 体育西路 天河北路 江南西路 平安里 锦绣路'.split()
ESTS = '锦绣花园 阳光新城 翡翠湾 碧水云天 万和家园 金桂苑 世纪城 城南小区 紫荆花园 丽景湾 东方明珠苑 和谐家园 香榭里 水岸名都 幸福里 馨园 龙湖小区 盛世华庭 怡景苑 雅居园'.split()
HOTELS = '如意快捷酒店 金都宾馆 悦来商务酒店 华廷大酒店 银河宾馆 锦江之家酒店 海悦酒店 城市印象酒店 东方假日酒店 云栖客栈 君安宾馆 望湖楼酒店 丽枫里酒店 四季青旅馆 铁路招待所 和颐商旅酒店 紫藤精品民宿'.split()
CAFES = '极速网吧 蓝月亮网咖 新浪潮网吧 鱼乐圈网咖 天宇网络会所 星期八网吧 零点网吧 飞越网吧 e时代网咖 大学城网吧 红树林网络休闲'.split()
AIR = 'CA MU CZ HU ZH FM MF SC 3U HO 9C KN G5 JD PN GS EU'.split()
APRE = dict(CA='999', MU='781', CZ='784', HU='880', ZH='479', FM='774', MF='731', SC='324', HO='018', KN='822', EU='811', GS='826', G5='987', JD='898', PN='847')
APRE['3U'] = '876'; APRE['9C'] = '089'
APT = dict(PEK='北京首都', SHA='上海虹桥', PVG='上海浦东', CAN='广州白云', SZX='深圳宝安', CTU='成都双流', KMG='昆明长水', XIY='西安咸阳', HGH='杭州萧山', NKG='南京禄口',
           WUH='武汉天河', CSX='长沙黄花', CKG='重庆江北', XMN='厦门高崎', TAO='青岛流亭', DLC='大连周水子', HRB='哈尔滨太平', SYX='三亚凤凰', URC='乌鲁木齐地窝堡', CGO='郑州新郑')
STN = '北京西 北京南 上海虹桥 广州南 深圳北 武汉 长沙南 郑州东 西安北 南京南 杭州东 济南西 天津西 成都东 重庆北 昆明南 南昌西 合肥南 石家庄 太原南 沈阳北 哈尔滨西 衡阳东 徐州东 洛阳龙门 岳阳东 韶关 惠州南 厦门北 福州南'.split()
PORTS = '罗湖口岸 皇岗口岸 福田口岸 文锦渡口岸 深圳湾口岸 拱北口岸 横琴口岸 首都机场 浦东机场 白云机场 霍尔果斯口岸 满洲里口岸 绥芬河口岸 瑞丽口岸 友谊关口岸 东兴口岸'.split()
DEST = '香港 澳门 日本 泰国 韩国 新加坡 越南 马来西亚 美国 澳大利亚 法国 俄罗斯 缅甸 哈萨克斯坦'.split()
CRIMES = '盗窃 诈骗 寻衅滋事 故意伤害 危险驾驶 赌博 开设赌场 抢夺 敲诈勒索 非法经营 掩饰隐瞒犯罪所得 妨害公务 职务侵占 信用卡诈骗 聚众斗殴'.split()
WORDS = set('黄金 白银 高峰 林海 江海 方子 方平 方义 文明 安宁 白菊 白莲 白雪 黄菊 石英 金银 黄梅 高平 高清 高飞 高新 高春 安平 江东 江平 江春 石泉 石林 金光 金秀 金凤 白云 白光 黄泉 黄海 秦光 余义 余元 任义 任平 和平 马云 马明 王建国 李明 王伟 李娜 刘洋 马英 孔明 陶子 钟平 何为 何平 何义 常平 程平 石菊 万元 于是 何清 田义 汤泉 秦岭 夏雨 夏新 夏春 金玉 金华 金元 金龙 金林 毛新 毛巾 余新 张文 史文 史诗 高雪 孟新 马平 马永 马佳 沈海 江龙 江文'.split())
NAT = '汉汉汉汉汉汉汉汉回满壮苗'
COLOR = '白 黑 银灰 红 蓝 棕 香槟金'.split()
PROV1 = {'北京市': '京', '天津市': '津', '河北省': '冀', '山西省': '晋', '内蒙古自治区': '内', '辽宁省': '辽', '吉林省': '吉', '黑龙江省': '黑', '上海市': '沪', '江苏省': '苏', '浙江省': '浙', '安徽省': '皖', '福建省': '闽',
         '江西省': '赣', '山东省': '鲁', '河南省': '豫', '湖北省': '鄂', '湖南省': '湘', '广东省': '粤', '广西壮族自治区': '桂', '海南省': '琼', '重庆市': '渝', '四川省': '川', '贵州省': '贵', '云南省': '云', '陕西省': '陕', '甘肃省': '甘',
         '宁夏回族自治区': '宁', '新疆维吾尔自治区': '新'}


def id_check(s17):
    return '10X98765432'[sum(int(a) * b for a, b in zip(s17, (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2))) % 11]


def luhn_digit(s):
    t = 0
    for i, ch in enumerate(reversed(s)):
        d = int(ch)
        if i % 2 == 0:
            d = d * 2 - 9 if d > 4 else d * 2
        t += d
    return str(-t % 10)


def luhn_ok(s):
    return luhn_digit(s[:-1]) == s[-1]


VT = {**{str(i): i for i in range(10)}, **dict(zip('ABCDEFGHJKLMNPRSTUVWXYZ', (1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9)))}
VW = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def vin_digit(v):
    r = sum(VT[a] * w for a, w in zip(v, VW)) % 11
    return 'X' if r == 10 else str(r)


def plain(s):
    """no filler: no run of 4 rising/falling/equal digits, at least 5 different digits in eight"""
    for i in range(len(s) - 3):
        q = [int(x) for x in s[i:i + 4]]
        if len({b - a for a, b in zip(q, q[1:])}) == 1 and q[1] - q[0] in (-1, 0, 1):
            return False
    return len(set(s)) >= min(5, len(s) - 2)


class Person:
    def __init__(s, c):
        r = c.r
        s.c = c
        while 1:
            s.name = r.choice(SUR) + ''.join(r.choice(GIV) for _ in range(r.choice((1, 2, 2, 2))))
            if s.name not in c.names and len(set(s.name)) == len(s.name) and s.name not in WORDS and not any(s.name in n or n in s.name for n in c.names):
                break
        c.names.add(s.name)
        s.male = r.random() < .58
        s.sex = '男' if s.male else '女'
        s.title = '先生' if s.male else '女士'
        s.he = '他' if s.male else '她'
        while 1:
            s.dob = D.date(r.randint(1958, 1996), r.randint(1, 12), r.randint(1, 28))
            if '1111' not in s.dob.strftime('%Y%m%d'):
                break
        s.reg = r.choice(REG)
        s.nat = r.choice(NAT)
        s.py = SPY[s.name[0]] + ''.join(GPY[x] for x in s.name[1:])
        s.PY = (SPY[s.name[0]] + '/' + ''.join(GPY[x] for x in s.name[1:])).upper()

    def __getattr__(s, k):
        if k.startswith('_'):
            raise AttributeError(k)
        f = {'id': ('identity.prc_id18', lambda: s.c.v_id(s)), 'mob': ('phone.mobile', s.c.v_mob), 'mob2': ('phone.mobile', s.c.v_mob),
             'email': ('phone.email', lambda: s.c.v_mail(s)), 'pp': ('identity.passport_cn', s.c.v_pp), 'plate': ('driving.plate', lambda: s.c.v_plate(s.reg)),
             'vin': ('driving.vin', s.c.v_vin), 'land': ('phone.landline', lambda: s.c.v_land(s.reg))}.get(k)
        if f:
            v = f[1]()
            if k in ('mob', 'mob2') and s.c.mst:
                z = s.c.mst
                if z == '+86':
                    s.c.val(f[0], v)
                    v = s.c.allow(f[0], '+86 ' + v)
                else:
                    v = s.c.val(f[0], v[:3] + z + v[3:7] + z + v[7:])
            else:
                s.c.val(f[0], v)
        elif k == 'bank':
            v = s.c.r.choice(BANKS)
        elif k == 'card':
            v = s.c.val('bank.card', s.c.v_card(s.bank))
        elif k == 'home':
            v = s.reg[1] + (s.reg[2] if s.reg[2] != s.reg[1] else s.reg[3])
        elif k == 'tail':
            v = s.card.replace(' ', '')[-4:]
        elif k == 'addr':
            v = s.c.addr(s.reg)
        elif k == 'city':
            v = s.reg[2]
        else:
            raise AttributeError(k)
        setattr(s, k, v)
        return v


class Ctx:
    def __init__(s, seed, use):
        s.r = random.Random(seed)
        s.use = use                 # which use of the template (0, 1, 2)
        s.names = set()
        s.vals, s.allow_, s.decoys = {}, {}, []
        s.recs, s.who, s.third = 0, [], 0
        s.trad = s.want_trad = False
        s.used = set()
        s.cap = None                # at most so many records (chosen by generate.py)
        s.lowx, s.mst, s.cst, s.pst = False, None, False, False     # ways of writing, chosen per file by generate.py
        s.year = s.r.randint(2012, 2023)
        s.dstyle = s.r.choice(['%Y-%m-%d %H:%M:%S', '%Y/%m/%d %H:%M', '%Y-%m-%d %H:%M', '%Y.%m.%d %H:%M', '%Y年%m月%d日 %H:%M', '%Y-%m-%dT%H:%M:%S'])
        s.day = s.r.choice(['%Y-%m-%d', '%Y/%m/%d', '%Y.%m.%d', '%Y年%m月%d日'])

    # ---- values
    def val(s, rule, v):
        s.vals.setdefault(rule, {})[v] = 1
        return v

    def allow(s, rule, v):
        s.allow_.setdefault(rule, {})[v] = 1
        return v

    def decoy(s, v):
        s.decoys.append(v)
        return v

    def digits(s, n):
        while 1:
            v = ''.join(s.r.choice('0123456789') for _ in range(n))
            if (n < 5 or plain(v)) and (n < 4 or v not in s.used):
                s.used.add(v)
                return v

    def v_id(s, p):
        while 1:
            q = s.r.randint(3, 398)
            q += (q % 2 == 0) if p.male else (q % 2 == 1)
            b = p.reg[0] + p.dob.strftime('%Y%m%d') + '%03d' % q
            v = b + id_check(b)
            if len(set('%03d' % q)) > 1 and not any(x in v for x in ('123456', '12345', '888888', '666666', '000000', '111111')):
                return v.lower() if s.lowx else v

    def v_mob(s):
        while 1:
            v = s.r.choice(MOBP) + s.digits(8)
            if plain(v[3:]) and plain(v):
                return v

    def v_mail(s, p):
        k = s.r.randint(0, 4)
        if k == 0:
            return str(s.r.randint(2, 9)) + s.digits(8) + '@qq.com'
        return s.r.choice([p.py + p.dob.strftime('%y'), p.py + '_' + p.dob.strftime('%m%d'), p.py[0] + '.' + p.py + s.digits(2), p.py + s.digits(3)]) + '@' + s.r.choice(['163.com', '126.com', 'sina.com', 'foxmail.com', '139.com', 'hotmail.com', 'sohu.com'])

    def v_pp(s):
        k = s.r.choice(['E', 'G', 'L', 'L'])
        return (k + s.digits(8)) if k != 'L' else 'E' + s.r.choice('ABCDEFGHJK') + s.digits(7)

    def v_plate(s, reg):
        pre = reg[5] if len(reg[5]) > 1 else reg[5] + s.r.choice('ABCEFGHKLMN')
        if s.r.random() < .12:
            return pre + ('·' if s.pst else '') + 'D' + s.digits(5)
        while 1:
            t = ''.join(s.r.choice('0123456789' if s.r.random() < .72 else 'ABCDEFGHJKLMNPQRSTUVWXYZ') for _ in range(5))
            if sum(x.isdigit() for x in t) >= 3 and len(set(t)) >= 4:
                return pre + ('·' if s.pst else '') + t

    def v_vin(s):
        b = s.r.choice(WMI) + s.r.choice('ABCDEFGHJKLMNPRSTUVWXYZ') + s.digits(2)
        t = s.r.choice('BCDEFGHJKLMN') + s.r.choice('ABCDEFGHJKLMNPRSTUVWXYZ0123456789') + s.digits(6)
        return b + vin_digit(b + '0' + t) + t

    def v_land(s, reg):
        n = 8 if len(reg[4]) == 3 or reg[4] in ('0755', '0571', '0531', '0532', '0731', '0591', '0592', '0512', '0371', '0757') else 7
        return reg[4] + '-' + s.r.choice('2345678') + s.digits(n - 1)

    def v_card(s, b):
        while 1:
            x = b[1] + s.digits(b[2] - 7)
            x += luhn_digit(x)
            if plain(x):
                return ' '.join(x[i:i + 4] for i in range(0, len(x), 4)) if s.cst else x

    def office(s, reg=None):
        return s.allow('phone.landline', s.v_land(reg or s.r.choice(REG)))

    def addr(s, reg=None):
        g, r = reg or s.r.choice(REG), s.r
        pre = (g[1] if g[1] != g[2] else '') + g[2] + g[3]
        return pre + r.choice(['%s%d号%d栋%d室' % (r.choice(ROADS), r.randint(2, 380), r.randint(1, 19), r.randint(1, 28) * 100 + r.randint(1, 8)), '%s%d号' % (r.choice(ROADS), r.randint(2, 380)), '%s%d幢%d单元%d室' % (r.choice(ESTS), r.randint(1, 30), r.randint(1, 4), r.randint(1, 18) * 100 + r.randint(1, 6))])

    def nick(s):
        while 1:
            v = s.r.choice('云淡风轻 努力的小白 果果 南方有乔木 秋天 Kevin 大鱼 小雨 风一样 大山 奔跑的蜗牛 一米阳光 木子 橙子 老兵 静水 开心就好 阿甘 北极星 糖糖 青山 Lucy 阿城 小太阳 老街坊'.split()) + s.r.choice(('', '', '', '~', '✿'[:0], '2号', 'er'))
            if v not in s.used:
                s.used.add(v)
                return v

    def money(s, a=10, b=20000):
        return '%.2f' % (s.r.randint(a * 100, b * 100) / 100)

    # ---- persons, events, times
    def ppl(s, a, b=None):
        n = s.r.randint(a, b or a)
        return [Person(s) for _ in range(min(n, s.cap or n))]

    def P(s):
        return Person(s)

    def X(s):
        s.third += 1
        return Person(s)

    def rec(s, p):
        s.recs += 1
        if p not in s.who:
            s.who.append(p)

    def events(s, ps, a, b, group=None):
        n = s.r.randint(a, b)
        n = max(len(ps), min(n, s.cap or n))
        ev = ps + [s.r.choice(ps) for _ in range(n - len(ps))]
        s.r.shuffle(ev)
        if group or (group is None and s.r.random() < .3):
            ev.sort(key=ps.index)
        for p in ev:
            s.rec(p)
        return ev

    def t(s, y=None, h=None):
        y = y or s.year
        h = h or (0, 23)
        return D.datetime(y, s.r.randint(1, 12), s.r.randint(1, 28), s.r.randint(*h), s.r.randint(0, 59), s.r.randint(0, 59))

    def times(s, n, y=None, h=None):
        z = set()
        n = min(n, s.cap or n)
        while len(z) < n:
            z.add(s.t(y, h))
        return sorted(z)

    def f(s, t):
        return t.strftime(s.dstyle)

    def d(s, t):
        return t.strftime(s.day)

    def ch(s, *a):
        return s.r.choice(a[0] if len(a) == 1 else a)

    def hdr(s, zh='', en='', py=''):
        o = [x for x in ((zh, 'zh'), (zh, 'zh'), (en, 'en'), (py, 'pinyin')) if x[0]]
        h, s.hl = s.r.choice(o)
        return h.split(',')

    # ---- writers
    def table(s, hdr, rows, fmts='csv tsv pipe md html sql fixed xlsx csv xlsx semi sqlite', title=None, foot=None, name='data', none=0.0):
        fmt = s.ch(fmts.split())
        r = s.r
        rows = [[str(x) for x in q] for q in rows]
        n = len(hdr)
        assert all(len(q) == n for q in rows), (n, [len(q) for q in rows])
        if none and not s.cap and fmt in ('csv', 'tsv', 'pipe', 'xlsx', 'semi', 'dash4') and r.random() < none:
            hdr = None
        assert hdr is None or len(set(hdr)) == n, hdr
        s.fmt, s.hashdr = fmt, hdr is not None
        if s.trad:
            tr = lambda z: [trad(x) for x in z]
            rows, hdr = [tr(q) for q in rows], hdr and tr(hdr)
            title, foot = title and trad(title), foot and trad(foot)
        L = []
        if fmt in ('csv', 'tsv', 'semi'):
            io_ = io.StringIO()
            w = csv.writer(io_, delimiter={'csv': ',', 'tsv': '\t', 'semi': ';'}[fmt], lineterminator='\n', quoting=r.choice((csv.QUOTE_MINIMAL, csv.QUOTE_MINIMAL, csv.QUOTE_ALL)))
            if title:
                io_.write(title + '\n')
            for q in ([hdr] if hdr else []) + rows:
                w.writerow(q)
            if foot:
                io_.write(foot + '\n')
            s._fin(io_.getvalue(), {'csv': 'csv', 'tsv': r.choice(('tsv', 'txt')), 'semi': 'csv'}[fmt])
        elif fmt in ('pipe', 'dash4', 'md'):
            sep = {'pipe': r.choice(('|', ' | ')), 'dash4': '----', 'md': ' | '}[fmt]
            ed = fmt == 'md'
            if title:
                L.append(('# ' if ed else '') + title + ('\n' if ed else ''))
            for i, q in enumerate(([hdr] if hdr else []) + rows):
                q = [x.replace('|', '/') for x in q]
                L.append(('| ' + sep.join(q) + ' |') if ed else sep.join(q))
                if ed and i == 0:
                    L.append('|' + ' --- |' * n)
            if foot:
                L.append(('\n' if ed else '') + foot)
            s._fin('\n'.join(L) + '\n', 'md' if ed else 'txt')
        elif fmt == 'html':
            L.append('<html><head><meta charset="%s"><title>%s</title></head><body>' % ('@ENC@', html.escape(title or name)))
            if title:
                L.append('<h3>%s</h3>' % html.escape(title))
            L.append('<table border="1">')
            for q in ([hdr] if hdr else []):
                L.append('<tr>' + ''.join('<th>%s</th>' % html.escape(x) for x in q) + '</tr>')
            for q in rows:
                L.append('<tr>' + ''.join('<td>%s</td>' % html.escape(x) for x in q) + '</tr>')
            L.append('</table>')
            if foot:
                L.append('<p>%s</p>' % html.escape(foot))
            L.append('</body></html>')
            s._fin('\n'.join(L) + '\n', r.choice(('html', 'htm', 'xls')))
        elif fmt == 'sql':
            tn = 't_' + r.choice(('info', 'data', 'rec', 'list', 'mx', 'tmp')) + s.digits(2)
            q_ = lambda x: "'" + x.replace("'", "''") + "'"
            if title:
                L.append('-- ' + title)
            L.append('CREATE TABLE `%s` (\n%s\n);' % (tn, ',\n'.join("  `%s` varchar(255) DEFAULT NULL" % h for h in hdr)))
            if r.random() < .5:
                L.append('INSERT INTO `%s` (%s) VALUES' % (tn, ', '.join('`%s`' % h for h in hdr)))
                L.append(',\n'.join('(' + ', '.join(q_(x) for x in q) + ')' for q in rows) + ';')
            else:
                L += ['INSERT INTO `%s` (%s) VALUES\n(%s);' % (tn, ', '.join('`%s`' % h for h in hdr), ', '.join(q_(x) for x in q)) for q in rows]
            if foot:
                L.append('-- ' + foot)
            s._fin('\n'.join(L) + '\n', 'sql')
        elif fmt == 'fixed':
            wd = lambda x: sum(2 if ord(ch) > 255 else 1 for ch in x)
            ws = [max(wd(q[i]) for q in [hdr] + rows) + 2 for i in range(n)]
            ln = lambda q: ''.join(x + ' ' * (w - wd(x)) for x, w in zip(q, ws)).rstrip()
            if title:
                L += [title, '']
            L += [ln(hdr), '-' * sum(ws)] + [ln(q) for q in rows] + ['']
            if foot:
                L.append(foot)
            s._fin('\n'.join(L) + '\n', r.choice(('txt', 'prn', 'lst')))
        elif fmt == 'xlsx':
            s._bin(xlsx(([[title]] if title else []) + ([hdr] if hdr else []) + rows + ([[foot]] if foot else [])), 'xlsx')
        elif fmt == 'sqlite':
            cn = sqlite3.connect(':memory:')
            cn.execute('CREATE TABLE rec (%s)' % ', '.join('"%s" TEXT' % h for h in hdr))
            cn.executemany('INSERT INTO rec VALUES (%s)' % ','.join('?' * n), rows)
            if title or foot:
                cn.execute('CREATE TABLE note (txt TEXT)')
                cn.executemany('INSERT INTO note VALUES (?)', [(x,) for x in (title, foot) if x])
            cn.commit()
            s._bin(cn.serialize(), 'db')
            s.alltext = '\n'.join([x for x in (title, foot) if x] + ['\t'.join(q) for q in rows])
        if fmt == 'xlsx':
            s.alltext = '\n'.join([x for x in (title, foot) if x] + ['\t'.join(q) for q in rows])

    def text(s, txt, ext='txt', fmt='text', docx=0.0, raw=False, enc=None):
        s.fmt = fmt
        if s.trad:
            txt = trad(txt)
        if docx and s.r.random() < docx:
            s.fmt = 'docx'
            s._bin(mkdocx(txt), 'docx')
            s.alltext = txt
        else:
            s._fin(txt.strip('\n') + '\n', ext, raw, enc)

    def js(s, obj, ext='json', **k):
        ind = s.r.choice((None, 2, 2, 4))
        s.text(json.dumps(obj, ensure_ascii=False, indent=ind), ext, 'json', enc=s.ch('utf-8', 'utf-8', 'utf-8', 'utf-8-sig'))

    def jsl(s, objs, ext='jsonl'):
        s.text('\n'.join(json.dumps(o, ensure_ascii=False, separators=s.r.choice(((',', ':'), (', ', ': '))[:1] * 1)) for o in objs), s.ch(ext, 'json', 'txt'), 'jsonl', enc='utf-8')

    def xml(s, root, tag, objs, head=''):
        L = ['<?xml version="1.0" encoding="@ENC@"?>', '<%s>' % root]
        if head:
            L.append(head)
        attr = s.r.random() < .3
        for o in objs:
            if attr:
                L.append('  <%s %s/>' % (tag, ' '.join('%s="%s"' % (k, html.escape(str(v), True)) for k, v in o.items())))
            else:
                L.append('  <%s>' % tag)
                L += ['    <%s>%s</%s>' % (k, html.escape(str(v), False), k) for k, v in o.items()]
                L.append('  </%s>' % tag)
        L.append('</%s>' % root)
        s.text('\n'.join(L), 'xml', 'xml')

    def kv(s, objs, sep=None, head='', foot='', colon=None):
        colon = colon or s.ch('：', ': ', '：', ' = ')
        sep = sep or s.ch('\n\n', '\n----------\n', '\n\n', '\n==========\n')
        s.text((head + '\n\n' if head else '') + sep.join('\n'.join(k + colon + str(v) for k, v in o.items()) for o in objs) + ('\n\n' + foot if foot else ''), 'txt', 'kv')

    def yml(s, key, objs, head=''):
        L = ([head] if head else []) + [key + ':']
        for o in objs:
            for i, (k, v) in enumerate(o.items()):
                q = "'%s'" % v if re.fullmatch(r'[\d.\-]+', str(v)) else str(v)
                L.append(('  - ' if i == 0 else '    ') + '%s: %s' % (k, q))
        s.text('\n'.join(L), s.ch('yaml', 'yml'), 'yaml', enc='utf-8')

    def _bin(s, b, ext):
        s.enc, s.eol = '-', '-'
        s._wrap(b, ext, binary=True)

    def _fin(s, txt, ext, raw=False, enc=None):
        r = s.r
        if not enc:
            enc = r.choice(('big5', 'utf-8', 'big5') if s.trad else ('utf-8',) * 8 + ('gb18030',) * 5 + ('utf-8-sig',) * 2 + ('utf-16',))
            if raw:
                enc = 'utf-8'
        s.enc, s.eol = enc, 'crlf' if r.random() < (.6 if enc in ('gb18030', 'utf-8-sig', 'utf-16') else .15) else 'lf'
        txt = txt.replace('@ENC@', {'utf-8-sig': 'utf-8', 'gb18030': 'gb18030', 'big5': 'big5'}.get(enc, enc))
        s.alltext = txt
        if s.eol == 'crlf':
            txt = txt.replace('\n', '\r\n')
        b = txt.encode('utf-16-le' if enc == 'utf-16' else enc)
        if enc == 'utf-16':
            b = b'\xff\xfe' + b
        s._wrap(b, ext)

    def _wrap(s, b, ext, binary=False):
        r = s.r
        k = 'none' if binary and r.random() < .85 else r.choice(('none',) * 13 + ('gz', 'zip', 'tar', 'tgz'))
        s.cont = k
        mem = [('data', b)]
        if k in ('zip', 'tar', 'tgz') and s.fmt in ('log', 'jsonl') and s.enc in ('utf-8', 'gb18030'):     # lines spread over two members
            ls = b.splitlines(True)
            h = len(ls) // 2
            mem = [('part1', b''.join(ls[:h])), ('part2', b''.join(ls[h:]))] if h else mem
        if k == 'gz':
            b = gzip.compress(b, 9, mtime=0)
        elif k == 'zip':
            b = mkzip([(n + '.' + ext, x) for n, x in mem] + ([('readme.txt', '请用WPS打开，勿外传\n'.encode())] if r.random() < .5 else []))
        elif k in ('tar', 'tgz'):
            o = io.BytesIO()
            with tarfile.open(fileobj=o, mode='w', format=tarfile.GNU_FORMAT) as t:
                for n, x in mem:
                    i = tarfile.TarInfo('data/' + n + '.' + ext)
                    i.size, i.mtime = len(x), 1500000000
                    t.addfile(i, io.BytesIO(x))
            b = o.getvalue()
            if k == 'tgz':
                b = gzip.compress(b, 9, mtime=0)
        s.data = b
        s.ext = {'none': ext, 'gz': ext + '.gz', 'zip': 'zip', 'tar': 'tar', 'tgz': s.ch('tgz', 'tar.gz')}[k]

    def label(s, spec):
        txt = s.alltext
        vals = {k: [v for v in d if v in txt] for k, d in sorted(s.vals.items())}
        al = {k: [v for v in d if v in txt and v not in vals.get(k, [])] for k, d in sorted(s.allow_.items())}
        dec = sorted({v for v in s.decoys if v in txt})
        miss = [v for v in s.decoys if v not in txt]
        return {'kind': spec['kind'], 'records': s.recs, 'people': len(s.who), 'values': {k: v for k, v in vals.items() if v},
                'allowed': {k: v for k, v in al.items() if v}, 'decoys': dec,
                'shape': '; '.join([s.fmt, s.enc, s.eol, s.cont] + (['hdr ' + getattr(s, 'hl', 'zh')] if getattr(s, 'hashdr', 0) else (['no header'] if spec['cls'] == 'table' else [])) + (['traditional'] if s.trad else []) + (['third persons'] if s.third else [])),
                'class': spec['cls'], 'template': spec['id']}


def mkzip(members):
    o = io.BytesIO()
    with zipfile.ZipFile(o, 'w', zipfile.ZIP_DEFLATED) as z:
        for n, b in members:
            i = zipfile.ZipInfo(n, (2017, 3, 6, 10, 12, 0))
            i.compress_type = zipfile.ZIP_DEFLATED
            i.external_attr = 0o644 << 16
            z.writestr(i, b)
    return o.getvalue()


def xlsx(rows):
    def col(i):
        return chr(65 + i) if i < 26 else chr(64 + i // 26) + chr(65 + i % 26)
    x = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    ns = 'http://schemas.openxmlformats.org/'
    sh = x + '<worksheet xmlns="%sspreadsheetml/2006/main"><sheetData>' % ns
    for i, q in enumerate(rows, 1):
        sh += '<row r="%d">' % i + ''.join('<c r="%s%d" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>' % (col(j), i, html.escape(v, False)) for j, v in enumerate(q)) + '</row>'
    sh += '</sheetData></worksheet>'
    return mkzip([('[Content_Types].xml', x + '<Types xmlns="%spackage/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>' % ns),
                  ('_rels/.rels', x + '<Relationships xmlns="%spackage/2006/relationships"><Relationship Id="rId1" Type="%sofficeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>' % (ns, ns)),
                  ('xl/workbook.xml', x + '<workbook xmlns="%sspreadsheetml/2006/main" xmlns:r="%sofficeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>' % (ns, ns)),
                  ('xl/_rels/workbook.xml.rels', x + '<Relationships xmlns="%spackage/2006/relationships"><Relationship Id="rId1" Type="%sofficeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>' % (ns, ns)),
                  ('xl/worksheets/sheet1.xml', sh)])


def mkdocx(txt):
    x = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    ns = 'http://schemas.openxmlformats.org/'
    body = ''.join('<w:p><w:r><w:t xml:space="preserve">%s</w:t></w:r></w:p>' % html.escape(l, False) for l in txt.strip('\n').split('\n'))
    return mkzip([('[Content_Types].xml', x + '<Types xmlns="%spackage/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>' % ns),
                  ('_rels/.rels', x + '<Relationships xmlns="%spackage/2006/relationships"><Relationship Id="rId1" Type="%sofficeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>' % (ns, ns)),
                  ('word/document.xml', x + '<w:document xmlns:w="%swordprocessingml/2006/main"><w:body>%s</w:body></w:document>' % (ns, body))])


_T = {}
for a in ('国國 会會 来來 时時 个個 们們 说說 这這 对對 经經 进進 过過 还還 现現 开開 关關 间間 问問 门門 见見 车車 东東 长長 张張 陈陳 刘劉 杨楊 黄黃 赵趙 吴吳 孙孫 马馬 罗羅 郑鄭 谢謝 韩韓 冯馮 萧蕭 邓鄧 许許 苏蘇 卢盧 蒋蔣 贾賈 叶葉 阎閻 谭譚 邹鄒 陆陸 顾顧 钟鍾 洁潔 万萬 贡貢 伟偉 丽麗 强強 艳豔 军軍 杰傑 娟娟 涛濤 刚剛 辉輝 玲玲 红紅 兰蘭 华華 凯凱 鹏鵬 飞飛 龙龍 轩軒 诗詩 宁寧 荣榮 卫衛 庆慶 学學 银銀 莲蓮 凤鳳 云雲 义義 礼禮 锦錦 铭銘 泽澤 继繼 岁歲 号號 码碼 证證 护護 照照 签簽 发發 处處 点點 电電 话話 联聯 系系 机機 场場 广廣 区區 县縣 乡鄉 镇鎮 汉漢 满滿 壮壯 苗苗 业業 户戶 产產 权權 动動 书書 记記 录錄 员員 务務 办辦 实實 应應 该該 后後 从從 给給 让讓 请請 谁誰 认認 识識 买買 卖賣 单單 双雙 订訂 货貨 费費 价價 钱錢 银銀 行行 账賬 帐帳 余餘 额額 转轉 汇匯 缴繳 结結 总總 计計 统統 数數 报報 导導 标標 题題 页頁 级級 类類 别別 济濟 宾賓 馆館 饭飯 厅廳 楼樓 层層 栋棟 离離 边邊 检檢 岛島 湾灣 岗崗 锦錦 渡渡 圳圳 尔爾 罗羅 瑞瑞 绥綏 乌烏 鲁魯 齐齊 闽閩 赣贛 辽遼 滨濱 沈瀋 连連 济濟 郑鄭 长長 贵貴 阳陽 庐廬 农農 邮郵 储儲 兴興 韦韋 带帶 头頭 买買 亲親 爱愛 儿兒 妈媽 爷爺 妇婦 岁歲 师師 听聽 读讀 写寫 语語 词詞 换換 选選 择擇 线線 网網 络絡 吗嗎 么麼 没沒 无無 为為 与與 专專 职職 随隨 随隨 陪陪 证證 难難 样樣 树樹 终終 组組 织織 纪紀 约約 织織 级級 续續 维維 绿綠 继繼 练練 终終 决決 则則 则則 创創 刑刑 剧劇 剑劍 势勢 劳勞 励勵 区區 医醫 卡卡 历歷 压壓 厂廠 参參 变變 号號 启啟 响響 园園 围圍 圆圓 图圖 团團 块塊 坏壞 坚堅 坛壇 执執 块塊 备備 复復 夹夾 奋奮 奖獎 妆妝 宝寶 审審 宽寬 导導 将將 尽盡 层層 岭嶺 帮幫 并並 归歸 当當 录錄 彻徹 征徵 态態 总總 恋戀 悬懸 惯慣 愿願 戏戲 战戰 扫掃 扬揚 护護 担擔 拥擁 拟擬 挂掛 挤擠 挥揮 损損 据據 摄攝 断斷 旧舊 显顯 晓曉 暂暫 术術 权權 条條 极極 构構 枪槍 梦夢 检檢 楼樓 欢歡 欧歐 残殘 气氣 汤湯 沟溝 测測 济濟 浏瀏 浓濃 润潤 涨漲 温溫 湿濕 灯燈 灵靈 灾災 炉爐 烟煙 烦煩 热熱 状狀 独獨 献獻 玛瑪 环環 画畫 畅暢 疗療 盐鹽 监監 盖蓋 盘盤 着著 矿礦 码碼 确確 禅禪 种種 称稱 稳穩 穷窮 笔筆 筑築 简簡 篮籃 粤粵 紧緊 约約 纯純 纳納 纸紙 线線 细細 绍紹 绝絕 绩績 综綜 缘緣 编編 缩縮 罚罰 职職 联聯 肃肅 胜勝 脑腦 脚腳 脸臉 节節 药藥 获獲 营營 萨薩 蓝藍 虑慮 虽雖 补補 装裝 规規 览覽 觉覺 触觸 订訂 训訓 议議 讯訊 讲講 设設 访訪 诉訴 诊診 译譯 试試 详詳 误誤 请請 课課 调調 谈談 谊誼 负負 财財 责責 质質 购購 贴貼 费費 资資 赔賠 赏賞 赶趕 趋趨 跃躍 踪蹤 轮輪 软軟 轻輕 较較 辆輛 达達 迁遷 运運 远遠 连連 迟遲 适適 递遞 遗遺 邻鄰 酱醬 释釋 针針 铁鐵 锁鎖 错錯 键鍵 镇鎮 阳陽 阴陰 际際 险險 隐隱 难難 雾霧 静靜 韵韻 顶頂 项項 顺順 须須 预預 频頻 题題 颜顏 风風 饮飲 驾駕 验驗 骗騙 鱼魚 鸡雞 齐齊 龄齡 两兩 严嚴 临臨 举舉 乐樂 习習 争爭 亚亞 亿億 仅僅 仓倉 价價 众眾 优優 传傳 伤傷 伦倫 体體 侨僑 侧側 俩倆 债債 倾傾 偿償 储儲 党黨 养養 写寫 农農 冲衝 冻凍 净淨 凉涼 减減 几幾 击擊 刚剛 勋勳 协協 卢盧 却卻 厉厲 县縣 叙敘 吕呂 启啟 员員 呜嗚 咏詠 员員 锡錫 剑劍 萧蕭 铺鋪 岗崗 榭榭 颐頤 枫楓 贾賈 韶韶 届屆 脉脈 绣繡 乔喬 键鍵 鸿鴻 阁閣 轨軌 缅緬 尽盡 荐薦 栏欄 虏虜 闲閒 闭閉 闸閘 阅閱 队隊 鉴鑑 税稅 册冊 剩剩 孙孫 币幣 宪憲 岁歲 忆憶 怀懷 惊驚 扩擴 抢搶 择擇 敌敵 晋晉 朴樸 杂雜 杀殺 来來 毕畢 氢氫 沪滬 泪淚 浅淺 渐漸 滚滾 潜潛 爱愛 犹猶 玺璽 疯瘋 癣癬 盗盜 监監 礼禮 祸禍 离離 积積 税稅 窝窩 竞競 签簽 粮糧 红紅 纵縱 绑綁 绳繩 继繼 罢罷 罪罪 义義 肠腸 胆膽 腊臘 舱艙 艺藝 苍蒼 荡蕩 虚虛 号號 蚀蝕 衬襯 袭襲 订訂 证證 诈詐 诚誠 谱譜 贪貪 贫貧 贯貫 赋賦 赌賭 赖賴 赞贊 跷蹺 辞辭 边邊 逊遜 郁鬱 酿釀 钢鋼 钥鑰 锅鍋 镜鏡 闹鬧 阵陣 陕陝 隶隸 韩韓 顿頓 飘飄 饱飽 驱驅 鲜鮮 鸟鳥 黑黑 齿齒 纬緯 坐坐 泾涇 递遞 驶駛 驿驛 罗羅 厦廈 桥橋 继繼 烟煙 台臺 凭憑 仪儀 陇隴 晖暉 荫蔭 闵閔 浔潯 绵綿 涧澗 巩鞏 疆疆 绍紹 启啟 宾賓 宪憲 伫佇 帅帥 帜幟 庄莊 库庫 弥彌 弯彎 忧憂 怜憐 爷爺 牵牽 牺犧 狮獅 吁籲 呐吶 哑啞 唤喚 啸嘯 喷噴 垄壟 垒壘 堕墮 墙牆 壳殼 复復 够夠 奥奧 妇婦 娱娛 婴嬰 孪孿 寝寢 寻尋 寿壽 尘塵 尝嘗 尧堯 属屬 屡屢 岂豈 峡峽 崭嶄 巢巢 帘簾 径徑 悦悅 内內 横橫 脱脫 届屆 谐諧 贷貸 携攜 销銷 领領 拨撥 评評 垫墊 询詢 观觀 荆荊 栈棧 况況 迹跡 谓謂 钞鈔 芜蕪 违違 缓緩 宠寵 声聲 账賬').split():
    if a[0] not in _T:
        _T[a[0]] = a[1]


def trad(s):
    return ''.join(_T.get(x, x) for x in s)


TEMPLATES = []


def T(kind, cls, mark='rows', key=None, names='data', uses=2, trad=False):
    """mark: 'rows' (rows of the table) or a regex with which check.py counts the records again (first group, if any: the person);
    key: the column that tells persons apart"""
    def w(fn):
        assert all(x['id'] != fn.__name__ for x in TEMPLATES), fn.__name__
        TEMPLATES.append(dict(id=fn.__name__, kind=kind, cls=cls, mark=mark, key=key, names=names.split(','), uses=uses, fn=fn, trad=trad))
        return fn
    return w
