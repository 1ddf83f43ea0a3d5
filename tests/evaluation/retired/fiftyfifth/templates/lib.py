"""Invented people, values with right check digits, renderers, registry of templates."""
import random, datetime as D, io, zipfile, json, html
from types import SimpleNamespace as O

REG = {}
for _l in """110105 北京市  朝阳区|110108 北京市  海淀区|110112 北京市  通州区|120104 天津市  南开区|130102 河北省 石家庄市 长安区|130203 河北省 唐山市 路北区|140105 山西省 太原市 小店区
150102 内蒙古自治区 呼和浩特市 新城区|210102 辽宁省 沈阳市 和平区|210202 辽宁省 大连市 中山区|220102 吉林省 长春市 南关区|230103 黑龙江省 哈尔滨市 南岗区|310104 上海市  徐汇区|310115 上海市  浦东新区
320102 江苏省 南京市 玄武区|320205 江苏省 无锡市 锡山区|320507 江苏省 苏州市 相城区|330106 浙江省 杭州市 西湖区|330203 浙江省 宁波市 海曙区|330302 浙江省 温州市 鹿城区|340104 安徽省 合肥市 蜀山区
341221 安徽省 阜阳市 临泉县|350102 福建省 福州市 鼓楼区|350203 福建省 厦门市 思明区|350582 福建省 泉州市 晋江市|360102 江西省 南昌市 东湖区|360731 江西省 赣州市 于都县|370102 山东省 济南市 历下区
370202 山东省 青岛市 市南区|371302 山东省 临沂市 兰山区|410102 河南省 郑州市 中原区|411481 河南省 商丘市 永城市|420106 湖北省 武汉市 武昌区|421181 湖北省 黄冈市 麻城市|430102 湖南省 长沙市 芙蓉区
430426 湖南省 衡阳市 祁东县|440106 广东省 广州市 天河区|440306 广东省 深圳市 宝安区|440604 广东省 佛山市 禅城区|440883 广东省 湛江市 吴川市|450102 广西壮族自治区 南宁市 兴宁区|450881 广西壮族自治区 贵港市 桂平市
460106 海南省 海口市 龙华区|500103 重庆市  渝中区|500112 重庆市  渝北区|510104 四川省 成都市 锦江区|510802 四川省 广元市 利州区|511621 四川省 广安市 岳池县|520102 贵州省 贵阳市 南明区|530102 云南省 昆明市 五华区
530627 云南省 昭通市 镇雄县|610113 陕西省 西安市 雁塔区|610402 陕西省 咸阳市 秦都区|620102 甘肃省 兰州市 城关区|630102 青海省 西宁市 城东区|640104 宁夏回族自治区 银川市 兴庆区|650102 新疆维吾尔自治区 乌鲁木齐市 天山区""".replace("\n", "|").split("|"):
    _a = _l.split(" ")
    REG[_a[0]] = (_a[1], _a[2] or _a[1], _a[3])
AREA = dict(zip("北京市 天津市 石家庄市 唐山市 太原市 沈阳市 大连市 长春市 哈尔滨市 上海市 南京市 无锡市 苏州市 杭州市 宁波市 温州市 合肥市 福州市 厦门市 泉州市 南昌市 济南市 青岛市 郑州市 武汉市 长沙市 广州市 深圳市 佛山市 南宁市 海口市 重庆市 成都市 贵阳市 昆明市 西安市 兰州市 临沂市 湛江市 衡阳市".split(),
    "010 022 0311 0315 0351 024 0411 0431 0451 021 025 0510 0512 0571 0574 0577 0551 0591 0592 0595 0791 0531 0532 0371 027 0731 020 0755 0757 0771 0898 023 028 0851 0871 029 0931 0539 0759 0734".split()))
PCH = dict(zip("北京市 天津市 河北省 山西省 内蒙古自治区 辽宁省 吉林省 黑龙江省 上海市 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 广西壮族自治区 海南省 重庆市 四川省 贵州省 云南省 陕西省 甘肃省 青海省 宁夏回族自治区 新疆维吾尔自治区".split(), "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云陕甘青宁新"))
SUR = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚文"
GM = "志国建军伟强磊俊杰海涛鹏飞勇斌浩宇晨博文明超旭东辉凯峰林波庆华永刚新平荣成胜利安良栋云龙泽轩子豪家瑞景天恒德昌树根水生福来启航"
GF = "丽娟秀英敏静婷雪梅玉兰红霞燕艳芳娜颖慧琳佳欣怡雨涵梦琪晓月春桃桂花淑珍翠萍菊凤仙倩莉莎瑶思远雅芝素云美玲小燕文静若曦采薇银环巧"
ST = "人民路 解放路 中山路 建设路 和平街 新华大街 文化路 胜利路 东风路 长江路 黄河路 学府街 迎宾大道 滨河路 朝阳街 青年路 光明路 南环路 西大街 友谊路 凤凰路 龙泉街 工业二路 站前街".split()
XQ = "碧水湾 锦绣花园 阳光名邸 金色家园 御景城 翠湖天地 万和新城 丽景苑 盛世华庭 香樟里 东方明珠花园 枫林雅苑 紫荆城 学府佳园 水岸豪庭 和谐家园 明珠小区 梧桐苑".split()
PFX = "130 131 132 133 134 135 136 137 138 139 145 147 149 150 151 152 153 155 156 157 158 159 166 170 171 172 173 175 176 177 178 180 181 182 183 184 185 186 187 188 189 191 193 195 198 199".split()
BIN = [("工商银行", "622202", 19), ("工商银行", "621226", 19), ("工商银行", "622208", 19), ("农业银行", "622848", 19), ("农业银行", "622845", 19), ("中国银行", "621661", 19), ("中国银行", "621785", 19), ("建设银行", "621700", 19), ("建设银行", "622700", 19), ("招商银行", "622588", 16), ("招商银行", "621483", 16), ("交通银行", "622260", 19), ("邮储银行", "621799", 19), ("邮储银行", "622188", 19), ("浦发银行", "622521", 16), ("兴业银行", "622909", 18), ("民生银行", "622622", 16), ("广发银行", "622568", 19), ("平安银行", "621626", 19), ("中信银行", "622690", 16), ("光大银行", "622660", 16)]
CITY = {"北京": "PEK", "广州": "CAN", "深圳": "SZX", "上海虹桥": "SHA", "上海浦东": "PVG", "成都": "CTU", "重庆": "CKG", "西安": "XIY", "昆明": "KMG", "杭州": "HGH", "武汉": "WUH", "长沙": "CSX", "青岛": "TAO", "厦门": "XMN", "哈尔滨": "HRB", "乌鲁木齐": "URC", "三亚": "SYX", "郑州": "CGO", "沈阳": "SHE", "贵阳": "KWE"}
AIR = {"CA": "999", "MU": "781", "CZ": "784", "HU": "880", "ZH": "479", "FM": "774", "MF": "731", "SC": "324", "3U": "876", "HO": "018", "8L": "859", "GS": "826"}
RAIL = "北京西 北京南 上海虹桥 杭州东 南京南 广州南 深圳北 武汉 长沙南 郑州东 西安北 成都东 重庆北 贵阳北 昆明南 济南西 徐州东 合肥南 南昌西 福州 厦门北 石家庄 太原南 沈阳北 长春西 哈尔滨西 衡阳东 岳阳东 信阳东 商丘".split()
HOT = "如家快捷酒店 汉庭酒店 7天连锁酒店 锦江之星 格林豪泰 维也纳酒店 金都宾馆 鸿运旅馆 悦来客栈 云海商务宾馆 丽晶大酒店 春天宾馆 顺风招待所 华天假日酒店 星程酒店 速8酒店 铂涛菲诺酒店 东湖迎宾楼".split()
NB = "极速网吧 蓝月亮网络会所 天堂鸟网咖 星际网吧 红树林网吧 e时代网吧 飞宇网吧 网鱼网咖 兄弟网吧 零点网络 夜未央网吧 杰拉网咖 金手指网吧 新干线网吧".split()
PORTS = "罗湖口岸 皇岗口岸 福田口岸 深圳湾口岸 拱北口岸 横琴口岸 首都机场 浦东机场 白云机场 宝安机场 满洲里口岸 二连浩特口岸 霍尔果斯口岸 瑞丽口岸 友谊关口岸 东兴口岸 绥芬河口岸".split()
CRIME = "盗窃 诈骗 故意伤害 寻衅滋事 危险驾驶 开设赌场 贩卖毒品 容留他人吸毒 非法拘禁 抢劫 敲诈勒索 交通肇事 掩饰、隐瞒犯罪所得 非法经营 职务侵占 信用卡诈骗".split()
CARS = ["大众朗逸", "丰田卡罗拉", "五菱宏光", "别克英朗", "长城哈弗H6", "比亚迪宋", "福特福克斯", "本田雅阁", "日产轩逸", "奥迪A4L", "吉利帝豪", "长安逸动", "江铃全顺", "东风天龙"]
_S = "王刘陈杨赵黄吴孙郭马罗郑谢韩冯董萧袁邓许吕苏卢蒋贾魏叶阎邹陆龙钱汤贺赖龚钟汪谭国军伟强俊杰涛鹏飞勇浩晨庆华刚荣胜东云泽轩辉凯峰树来启航丽静玉兰红艳颖梦晓凤倩莎远龄环莺宾酒店连锁旅馆客栈华锦广东门湾机场岸罗湖贡体号码电话证时间离订单业户总处记录类别员证护签计间楼层风张汉维纳顺务关绥条红乡县区级数邮过车开发听长无实钢铁银务东齐鲁济宁杭厦贵阳沈莱绣阳邸园丽苑滨湾万颜颐劳动学习观现这们与对为从进后说没还样让边里给话请问谢爱办买卖亲见觉认识复约两几岁应该网络线联结义问阁轮维钻远东帐账欢颗显灯热闹报纸馆饭饱钥镜亚乌尔场轩机台币额万栋权顾乔娄项侦桥厅浓"
_T = "王劉陳楊趙黃吳孫郭馬羅鄭謝韓馮董蕭袁鄧許呂蘇盧蔣賈魏葉閻鄒陸龍錢湯賀賴龔鍾汪譚國軍偉強俊傑濤鵬飛勇浩晨慶華剛榮勝東雲澤軒輝凱峰樹來啟航麗靜玉蘭紅豔穎夢曉鳳倩莎遠齡環鶯賓酒店連鎖旅館客棧華錦廣東門灣機場岸羅湖貢體號碼電話證時間離訂單業戶總處記錄類別員證護簽計間樓層風張漢維納順務關綏條紅鄉縣區級數郵過車開發聽長無實鋼鐵銀務東齊魯濟寧杭廈貴陽瀋萊繡陽邸園麗苑濱灣萬顏頤勞動學習觀現這們與對為從進後說沒還樣讓邊裡給話請問謝愛辦買賣親見覺認識復約兩幾歲應該網絡線聯結義問閣輪維鑽遠東帳賬歡顆顯燈熱鬧報紙館飯飽鑰鏡亞烏爾場軒機臺幣額萬棟權顧喬婁項偵橋廳濃"
assert len(_S) == len(_T)
S2T = {ord(a): b for a, b in zip(_S, _T)}
PY = "zhang wang li chen liu yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo".split()
W17 = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]


def idchk(s17):
    return "10X98765432"[sum(int(a) * b for a, b in zip(s17, W17)) % 11]


def luhn_digit(s):
    t = 0
    for i, ch in enumerate(reversed(s)):
        x = int(ch)
        if i % 2 == 0:
            x *= 2
            x = x - 9 if x > 9 else x
        t += x
    return str(-t % 10)


VT = {c: v for c, v in zip("ABCDEFGHJKLMNPRSTUVWXYZ", [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9])}
VT.update({str(i): i for i in range(10)})
VW = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]


def vinchk(v):
    k = sum(VT[a] * b for a, b in zip(v, VW)) % 11
    return "X" if k == 10 else str(k)


def dull(s):
    if len(set(s)) < 5:
        return True
    for i in range(len(s) - 3):
        q = s[i:i + 4]
        if len(set(q)) == 1 or q in "0123456789" or q in "9876543210":
            return True
    return False


class P:
    """a person; reading id, mob, card, … notes the value in the file's label"""
    def __init__(s, c):
        r = s.r = c.r
        s.c = c
        s.sex = r.choice("男男女")
        while True:
            g = GM if s.sex == "男" else GF
            s.name = r.choice(SUR) + (r.choice(g) if r.random() < .22 else r.choice(g) + r.choice(g))
            if s.name not in c.names:
                break
        c.names.add(s.name)
        s.reg = r.choice(list(REG))
        s.prov, s.city, s.dist = REG[s.reg]
        s.birth = D.date(r.randint(1952, min(2003, c.year - 18)), r.randint(1, 12), r.randint(1, 28))
        b = s.reg + s.birth.strftime("%Y%m%d")
        q = r.randint(1, 399) // 2 * 2 + (1 if s.sex == "男" else 2)
        s._id = b + f"{q:03d}"
        s._id += idchk(s._id)
        s._mob = c.newmob()
        s.age = c.year - s.birth.year
        s._x = {}

    def _g(s, k, f):
        if k not in s._x:
            s._x[k] = f()
        return s._x[k]
    @property
    def id(s): return s.c.v("identity.prc_id18", s._id)
    @property
    def idl(s): return s.c.v("identity.prc_id18", s._id.lower())
    @property
    def mob(s): return s.c.v("phone.mobile", s._mob)
    @property
    def mobs(s): return s.c.v("phone.mobile", s._mob[:3] + " " + s._mob[3:7] + " " + s._mob[7:])
    @property
    def mobd(s): return s.c.v("phone.mobile", s._mob[:3] + "-" + s._mob[3:7] + "-" + s._mob[7:])
    @property
    def bank(s): return s._g("bank", lambda: s.r.choice(BIN))[0]
    @property
    def _card(s):
        s.bank
        return s._g("card", lambda: s.c.rawcard(s._x["bank"]))
    @property
    def card(s): return s.c.v("bank.card", s._card)
    @property
    def cards(s):
        k = s._card
        return s.c.v("bank.card", " ".join(k[i:i + 4] for i in range(0, len(k), 4)))
    @property
    def _plate(s): return s._g("plate", lambda: s.c.rawplate(s.prov))
    @property
    def plate(s): return s.c.v("driving.plate", s._plate)
    @property
    def plated(s): return s.c.v("driving.plate", s._plate[:2] + "·" + s._plate[2:])
    @property
    def vin(s): return s.c.v("driving.vin", s._g("vin", s.c.rawvin))
    @property
    def pp(s): return s.c.v("identity.passport_cn", s._g("pp", s.c.rawpp))
    @property
    def email(s): return s.c.v("phone.email", s._g("em", s.c.rawmail))
    @property
    def land(s): return s.c.v("phone.landline", s._g("land", lambda: s.c.rawland(s.city)))
    @property
    def addr(s):
        return s._g("ad", lambda: s.prov + (s.city if s.city != s.prov else "") + s.dist + s.r.choice(ST) + f"{s.r.randint(2, 389)}号" + s.r.choice(["", s.r.choice(XQ) + f"{s.r.randint(1, 22)}栋{s.r.randint(1, 4)}单元{s.r.randint(1, 28)}0{s.r.randint(1, 4)}室", f"附{s.r.randint(1, 9)}号"]))
    @property
    def py(s): return s._g("py", lambda: (s.r.choice(PY).upper() + "/" + s.r.choice(PY).upper() + s.r.choice(["", "", "WEI", "JUN", "FANG"])))
    @property
    def car(s): return s._g("car", lambda: s.r.choice(CARS))
    @property
    def b8(s): return s.birth.strftime("%Y%m%d")
    @property
    def cls(s): return s._g("cls", lambda: s.r.choice("C1 C1 C1 C2 B2 A2 A1A2 B1 C1E C1D".split()))
    @property
    def dabh(s): return s._g("dabh", lambda: s.reg[:4] + "00" + s.c.dig(6))
    @property
    def eng(s): return s._g("eng", lambda: s.r.choice("ABCDFGHKL") + s.c.dig(6))
    @property
    def mx(s): return "先生" if s.sex == "男" else "女士"
    @property
    def ta(s): return "他" if s.sex == "男" else "她"
    @property
    def org(s): return s.city.rstrip("市") + s.r.choice(["宏达商贸", "华信科技", "金诚物流", "天润建材", "聚鑫餐饮", "永盛机械", "博远教育"]) + "有限公司"


class C:
    def __init__(s, r, ymin=2010):
        s.r, s.names, s.mobs = r, set(), set()
        s.values, s.allowed, s.decoys, s.records, s.who = {}, {}, [], 0, set()
        s.year = r.randint(ymin, 2025)
        s.base = D.datetime(s.year, r.randint(1, 12), r.randint(1, 28), r.randint(7, 21), r.randint(0, 59), r.randint(0, 59))

    def v(s, rule, x):
        l = s.values.setdefault(rule, [])
        if x not in l:
            l.append(x)
        return x

    def al(s, rule, x):
        l = s.allowed.setdefault(rule, [])
        if x not in l:
            l.append(x)
        return x

    def dec(s, x):
        x = str(x)
        if x not in s.decoys:
            s.decoys.append(x)
        return x

    def rec(s, p, n=1):
        s.records += n
        s.who.add(p.name)

    def p(s): return P(s)
    def ps(s, a, b=None):
        return [P(s) for _ in range(s.r.randint(a, b if b else a))]

    def dig(s, n):
        while True:
            x = "".join(s.r.choice("0123456789") for _ in range(n))
            if n < 6 or not dull(x):
                return x

    def newmob(s):
        while True:
            m = s.r.choice(PFX) + s.dig(8)
            if m not in s.mobs and not dull(m[3:]):
                s.mobs.add(m)
                return m

    def mob(s): return s.v("phone.mobile", s.newmob())

    def rawcard(s, b):
        while True:
            x = b[1] + s.dig(b[2] - 7)
            x += luhn_digit(x)
            if not dull(x[6:]):
                return x

    def card(s):
        b = s.r.choice(BIN)
        return s.v("bank.card", s.rawcard(b))

    def rawplate(s, prov):
        ch = PCH[prov]
        L = s.r.choice("ABCDEFGHJ") if ch not in "京沪津渝" else s.r.choice("ABCFGN")
        r = s.r
        if s.year >= 2019 and r.random() < .25:
            return ch + L + r.choice("DF") + r.choice("ABCDEF0123456789") + s.dig(4)
        while True:
            x = "".join(r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ" + "0123456789" * 4) for _ in range(5))
            if sum(k.isdigit() for k in x) >= 3 and len(set(x)) > 3 and x not in "123456789" and x[-1] not in "ABCDEFGHJK":
                return ch + L + x

    def rawvin(s):
        w = s.r.choice("LSV LFV LGB LBV LHG LVS LGW LJD LZW LSG LFM LB3".split()) + "".join(s.r.choice("ABCDEFGHJKLMNPRSTUVWXYZ0123456789") for _ in range(5)) + "0" + s.r.choice("ABCDEFGHJKLMN") + s.r.choice("ABCDEFGHJKL0123456789") + s.dig(6)
        return w[:8] + vinchk(w) + w[9:]

    def rawpp(s):
        if s.year <= 2011 or s.r.random() < .2:
            return "G" + s.dig(8)
        if s.year < 2018 or s.r.random() < .4:
            return "E" + s.dig(8)
        return "E" + s.r.choice("ABCDEFGHJK") + s.dig(7)

    def rawmail(s):
        r = s.r
        u = r.choice([r.choice(PY) + r.choice(PY) + s.dig(r.choice([2, 3, 4])), str(r.randint(2, 9)) + s.dig(8), r.choice(PY) + "_" + r.choice(PY) + str(r.randint(70, 99)), r.choice(PY) + "." + r.choice(PY)])
        return u + "@" + r.choice("qq.com qq.com 163.com 126.com sina.com sohu.com hotmail.com foxmail.com yeah.net gmail.com 139.com".split())

    def rawland(s, city):
        a = AREA.get(city, "0" + str(s.r.choice([376, 538, 635, 797, 826, 870])))
        n = 8 if len(a) == 3 or a in ("0311", "0411", "0431", "0451", "0512", "0571", "0755", "0757", "0371", "0731", "0591", "0531", "0532") else 7
        return a + "-" + s.r.choice("2345678") + s.dig(n - 1)

    def office(s, city="北京市"): return s.al("phone.landline", s.rawland(city))

    def t(s, days=60):
        return s.base - D.timedelta(seconds=s.r.randint(3600, days * 86400))

    def ch(s, *a): return s.r.choice(a)
    def money(s, a, b): return f"{s.r.uniform(a, b):.2f}"
    def sf(s, x): s.r.shuffle(x); return x


# ---- events ----
def H(c, p):
    r = c.r
    t = c.t(400)
    o = t.replace(hour=r.randint(7, 13), minute=r.randint(0, 59)) + D.timedelta(days=r.choice([1, 1, 1, 2, 3]))
    city = r.choice([x[1] for x in REG.values()]).rstrip("市")
    h = r.choice(HOT)
    return O(t=t.replace(hour=r.randint(14, 23)), o=o, hotel=city + h if r.random() < .5 else h + "(" + city + r.choice(["火车站店", "中山路店", "步行街店", "大学城店"]) + ")", room=f"{r.randint(1, 19)}{r.choice(['0', '1', '2'])}{r.randint(1, 9)}" if r.random() < .8 else f"8{r.randint(101, 929)}", rate=r.choice([88, 118, 139, 158, 168, 199, 228, 268, 318, 459]), dep=r.choice([100, 200, 300, 500]), city=city, ch=r.choice(["散客", "携程", "会员", "美团", "协议", "去哪儿"]), fl=r.randint(2, 12), no=t.strftime("%y%m%d") + c.dig(4))


def F(c, p):
    r = c.r
    a, b = r.sample(list(CITY), 2)
    al = r.choice(list(AIR))
    t = c.t(200).replace(minute=r.choice([0, 5, 10, 15, 25, 30, 40, 50, 55]), second=0)
    return O(t=t, o=t + D.timedelta(minutes=r.randint(80, 240)), a=a, b=b, A=CITY[a], B=CITY[b], al=al, no=al + str(r.randint(1000, 8999) if r.random() < .7 else r.randint(101, 989)), seat=str(r.randint(6, 58)) + r.choice("ABCHJKL"), tk=AIR[al] + "-" + r.choice("123456789") + c.dig(9), pnr=r.choice("HJKMNPQRSTVWXYZ") + "".join(r.choice("BCDEFGHJKLMNPQRSTVWXYZ0123456789") for _ in range(4)) + r.choice("0123456789"), cab=r.choice("YBMHKLQEV"), fare=r.choice([420, 560, 690, 830, 1090, 1360, 1750]), gate=r.randint(1, 90))


def R(c, p):
    r = c.r
    a, b = r.sample(RAIL, 2)
    t = c.t(120).replace(second=0)
    l = r.choice("GGGGDDCKKTZ")
    if l in "KTZ":
        return O(t=t, o=t + D.timedelta(minutes=r.randint(300, 1500)), a=a, b=b, no=l + str(r.randint(11, 390 if l != "K" else 1290)), car=r.randint(1, 18), seat=f"{r.randint(1, 118):03d}", cls=r.choice(["硬座", "硬座", "硬卧"]), fare=f"{r.randint(30, 400)}.{r.choice('05')}", order="E" + c.dig(9), tk=r.choice("ABCDEFGHJKLMN") + c.dig(6), gate=f"{r.randint(1, 24)}")
    return O(t=t, o=t + D.timedelta(minutes=r.randint(50, 600)), a=a, b=b, no=l + str(r.randint(11, 2999)), car=r.randint(1, 16), seat=f"{r.randint(1, 19):02d}{r.choice('ABCDF')}", cls=r.choice(["二等座", "二等座", "一等座", "商务座"]), fare=f"{r.randint(60, 900)}.{r.choice('05')}", order="E" + c.dig(9), tk=r.choice("ABCDEFGHJKLMN") + c.dig(6), gate=f"{r.randint(1, 24)}{r.choice('AB')}")


def N(c, p):
    r = c.r
    t = c.t(90)
    return O(t=t, o=t + D.timedelta(minutes=r.randint(25, 700)), bar=r.choice(NB), code=r.choice(list(REG)) + "10" + c.dig(6), seat=r.choice("ABC") + f"{r.randint(1, 120):03d}", ip=f"192.168.{r.randint(0, 9)}.{r.randint(2, 254)}", mac=":".join(f"{r.randint(0, 255):02X}" for _ in range(6)), fee=r.choice([3, 5, 8, 10, 15, 20]), cardno=c.dig(8), n=r.randint(1, 160))


def B(c, p):
    r = c.r
    return O(t=c.t(900), io=r.choice(["出境", "入境"]), port=r.choice(PORTS), to=r.choice(["香港", "澳门", "泰国", "日本", "韩国", "越南", "缅甸", "新加坡", "马来西亚", "美国", "俄罗斯"]), fl=r.choice(list(AIR)) + str(r.randint(201, 899)), why=r.choice(["旅游", "探亲", "商务", "就业", "留学"]), lane=r.randint(1, 40))


def K(c, p):
    r = c.r
    t = c.t(1500)
    reg = r.choice(list(REG))
    pr, ci, di = REG[reg]
    cr = r.choice(CRIME)
    pch = PCH[pr]
    return O(t=t, o=t + D.timedelta(days=r.randint(20, 200)), cr=cr, no="A" + reg + "000000" + t.strftime("%Y%m") + c.dig(4), unit=ci + "公安局" + di.rstrip("区县市") + "分局", city=ci, dist=di, pcs=r.choice(["城关", "东门", "新华", "站前", "滨河", "南湖", "西街"]) + "派出所", res=r.choice(["行政拘留十日", "行政拘留五日并处罚款五百元", "取保候审", "刑事拘留", "移送起诉", "强制隔离戒毒二年", "批准逮捕"]), court=f"（{t.year}）{pch}{reg[2:]}刑初{r.randint(12, 1290)}号" if t.year >= 2016 else f"（{t.year}）{di[:1]}刑初字第{r.randint(12, 990)}号", term=r.choice(["拘役三个月", "有期徒刑八个月", "有期徒刑一年", "有期徒刑一年六个月", "有期徒刑三年", "有期徒刑七年"]), fine=r.choice([1000, 2000, 5000, 10000]), why=r.choice(["因邻里纠纷", "酒后", "夜间入户", "在网吧内", "以办理贷款为名", "在菜市场"]))


def HS(c, p):
    r = c.r
    pr, ci, di = REG[r.choice(list(REG))]
    x = r.choice(XQ)
    t = c.t(max(60, min(2500, (c.base - D.datetime(2015, 3, 1)).days)))
    y = max(2015, t.year)
    return O(t=t, city=ci, dist=di, xq=x, b=r.randint(1, 32), u=r.randint(1, 4), rm=f"{r.randint(1, 31)}0{r.randint(1, 6)}", area=f"{r.uniform(42, 178):.2f}", cert=f"{PCH[pr]}（{y}）{ci}不动产权第{c.dig(7)}号", addr=f"{ci if ci != pr else ''}{di}{r.choice(ST)}{r.randint(3, 300)}号{x}{r.randint(1, 32)}幢", price=r.randint(38, 820), share=r.choice(["单独所有", "单独所有", "共同共有"]), use=r.choice(["住宅", "成套住宅", "商业服务"]), fee=f"{r.uniform(80, 480):.2f}", pk=r.randint(1, 620))


def RN(c, p):
    e = HS(c, p)
    r = c.r
    e.t = c.t(500)
    e.o = e.t + D.timedelta(days=r.choice([180, 365, 365, 730]))
    e.rent = r.choice([650, 800, 1200, 1500, 1850, 2300, 2800, 3500, 4200, 5600])
    e.dep = e.rent * r.choice([1, 1, 2])
    e.no = "ZL" + e.t.strftime("%Y%m") + c.dig(5)
    e.rooms = r.choice(["单间", "一室一厅", "两室一厅", "主卧", "次卧", "隔断"])
    return e


def A(c, p):
    r = c.r
    return O(t=c.t(2000), br=p.city.rstrip("市") + r.choice(["中山路", "开发区", "新华", "解放路", "城东", "高新"]) + "支行", typ=r.choice(["I类", "I类", "II类"]), st=r.choice(["正常", "正常", "正常", "睡眠", "冻结"]), cif="CIF" + c.dig(9), bal=f"{r.uniform(12, 98000):,.2f}" if r.random() < .5 else f"{r.uniform(12, 98000):.2f}", avail=f"{r.uniform(1, 9000):.2f}", fix=r.choice([0, 10000, 20000, 50000, 120000]), fz=r.choice(["0.00", "0.00", "500.00"]))


def TX(c, p):
    r = c.r
    amt = round(r.uniform(3, 6000), 2)
    io = r.choice("收支支")
    return O(t=c.t(90), amt=f"{amt:.2f}", io=io, sg=("" if io == "收" else "-") + f"{amt:.2f}", bal=f"{r.uniform(20, 76000):.2f}", memo=r.choice(["转账", "消费", "ATM取款", "快捷支付", "网银转账", "水电费", "跨行转出"]) if io == "支" else r.choice(["代发工资", "跨行转入", "转账存入", "利息", "退款"]), shop=r.choice(["美团支付", "中石化加油", "沃尔玛超市", "物美便利", "滴滴出行", "京东商城", "大润发", "国家电网", "永辉超市", "蜜雪冰城"]), chn=r.choice(["手机银行", "POS", "ATM", "网银", "柜面", "快捷"]), sn=c.dig(8))


def L(c, p):
    r = c.r
    t = D.datetime(min(c.year, p.birth.year + r.randint(18, 30)), r.randint(1, 12), r.randint(1, 28))
    y = next(t.year + k for k in (6, 16, 26, 36, 46, 56) if t.year + k > c.year)
    return O(t=t, to=D.datetime(y, t.month, t.day), fr=D.datetime(y - (6 if y == t.year + 6 else 10), t.month, t.day), pts=r.choice([0, 0, 0, 1, 3, 6, 9, 12]), st=r.choice(["正常", "正常", "正常", "逾期未换证", "超分", "暂扣"]), org=p.city + "公安局交通警察支队", xu=c.dig(13))


def V(c, p):
    r = c.r
    return O(t=c.t(3000), typ=r.choice(["小型轿车", "小型普通客车", "轻型普通货车", "小型越野客车"]), color=r.choice(["白", "黑", "灰", "红", "蓝", "棕"]), use="非营运", ins=c.t(300), st=r.choice(["正常", "违法未处理", "逾期未检验"]), hp=r.choice(["02", "02", "02", "01"]))


def CD(c, p):
    r = c.r
    t = c.t(30)
    return O(t=t, dur=r.randint(4, 1800), dir=r.choice(["主叫", "被叫"]), peer=None, loc=r.choice([x[1].rstrip("市") for x in REG.values()]), lac=r.randint(4096, 42000), ci=r.randint(1000, 65000), fee=r.choice(["0.00", "0.00", "0.15", "0.39"]), typ=r.choice(["本地", "国内长途", "漫游"]))


SMS = ["晚上几点到家，我把饭热着", "钱已经打过去了，你查一下", "孩子发烧了，老师让去接", "合同我签好放前台了", "明天别来公司，先避一避", "房租这个月能不能缓几天", "你那个快递我代收了", "面试通过了，下周一报到", "医生说要再住三天院", "上次借的两千先还你一半", "车停在地下二层C区", "晚上老地方见，别带别人", "妈的药快吃完了记得买", "老板今天发火了，你小心点", "票抢到了，初六早上的", "我们还是分开吧，别再找我", "货到了，尾款什么时候结", "你爸住进市医院了，快回来", "下午三点开会别迟到", "密码我改了，回头告诉你"]


def SM(c, p):
    return O(t=c.t(40), dir=c.r.choice(["收", "发"]), txt=c.r.choice(SMS), peer=None, st=c.r.choice(["已读", "未读", "已发送"]))


def LF(c, p):
    r = c.r
    pr, ci, di = r.choice(list(REG.values()))
    return O(t=c.t(12), lng=f"{r.uniform(103, 121):.6f}", lat=f"{r.uniform(22.6, 39.8):.6f}", lac=r.randint(4097, 42000), ci=r.randint(1001, 65000), city=ci, dist=di, place=(ci if ci != pr else pr) + di + r.choice(ST) + r.choice(["附近", "与" + r.choice(ST) + "交叉口", f"{r.randint(2, 300)}号"]), rad=r.choice([30, 50, 200, 300, 500, 1000]), sp=r.randint(0, 96), hd=r.randint(0, 359), src=r.choice(["GPS", "基站", "WIFI"]))


def I(c, p):
    r = c.r
    return O(t=c.t(300), edu=r.choice(["初中", "高中", "大专", "本科", "中专"]), mar=r.choice(["已婚", "未婚", "离异"]), nat=r.choice(["汉", "汉", "汉", "回", "满", "壮", "苗"]), job=r.choice(["工人", "教师", "个体", "司机", "会计", "务农", "退休", "销售"]), hh=c.dig(9))


EV = {"hotel.stay": H, "travel.flight": F, "travel.train": R, "netcafe.session": N, "border.crossing": B, "crime.case": K, "property.housing": HS, "property.rental": RN, "bank.account": A, "bank.balance": A, "bank.transaction": TX, "driving.licence": L, "driving.vehicle": V, "phone.cdr": CD, "phone.sms": SM, "location.fix": LF, "identity.person": I}
f = lambda t, s="%Y-%m-%d %H:%M:%S": t.strftime(s)
d = lambda t: t.strftime("%Y-%m-%d")
d8 = lambda t: t.strftime("%Y%m%d")
d14 = lambda t: t.strftime("%Y%m%d%H%M%S")
dz = lambda t: f"{t.year}年{t.month}月{t.day}日"
dm = lambda t: f"{t.month}月{t.day}日"
ds = lambda t: f"{t.year}/{t.month}/{t.day}"
hm = lambda t: t.strftime("%H:%M")
dd = lambda t: f"{t.year}.{t.month}.{t.day}"


# ---- renderers of tables: (c, head, rows, title) -> str | bytes ----
def wid(s): return sum(2 if ord(k) > 0x2e7f else 1 for k in str(s))
def pad(s, n): return str(s) + " " * max(0, n - wid(s))
def cols(h, rows):
    m = ([h] if h else []) + rows
    return [max(wid(x[i]) for x in m) for i in range(len(m[0]))]
def q(s, always=False):
    s = str(s)
    return '"' + s.replace('"', '""') + '"' if always or any(k in s for k in ',"\n') else s
def csv(c, h, rows, t): return "\n".join(([",".join(q(x) for x in h)] if h else []) + [",".join(q(x) for x in r) for r in rows]) + "\n"
def csvq(c, h, rows, t): return "\n".join(([",".join(q(x, 1) for x in h)] if h else []) + [",".join(q(x, 1) for x in r) for r in rows]) + "\n"
def csvtab(c, h, rows, t):  # text-forced cells as platforms export them
    return "\n".join([",".join(h)] + [",".join(q(str(x) + ("\t" if str(x)[:1].isdigit() else "")) for x in r) for r in rows]) + "\n"
def csveq(c, h, rows, t): return "\n".join([",".join(h)] + [",".join('="%s"' % x if str(x).isdigit() and len(str(x)) > 10 else q(x) for x in r) for r in rows]) + "\n"
def sep(k, sp=""):
    def g(c, h, rows, t): return "\n".join(([k.join(map(str, h))] if h else []) + [k.join(map(str, r)) for r in rows]) + "\n"
    return g
tsv = sep("\t"); pipe = sep("|"); semi = sep(";"); dash4 = sep("----"); caret = sep("^"); soh = sep("\x01"); bang = sep("|!|"); hashs = sep(" # "); dun = sep("、"); slash = sep(" / "); tilde = sep("~"); comma2 = sep("，"); at2 = sep("@@")
def md(c, h, rows, t): return ("## " + t + "\n\n" if t else "") + "| " + " | ".join(h) + " |\n|" + "|".join(" --- " for _ in h) + "|\n" + "".join("| " + " | ".join(map(str, r)) + " |\n" for r in rows)
def htm(c, h, rows, t): return f'<html><head><meta charset="utf-8"><title>{t or "导出"}</title></head><body>\n<table border="1">\n<tr>' + "".join(f"<th>{x}</th>" for x in h) + "</tr>\n" + "".join("<tr>" + "".join(f"<td>{html.escape(str(x))}</td>" for x in r) + "</tr>\n" for r in rows) + "</table>\n</body></html>\n"
def htmx(c, h, rows, t): return '<table cellspacing=0 class="x:str" xmlns:x="urn:schemas-microsoft-com:office:excel">\n <tr height=18>' + "".join(f"\n  <td><b>{x}</b></td>" for x in h) + "\n </tr>\n" + "".join(" <tr>" + "".join(f"\n  <td style='mso-number-format:\"\\@\"'>{html.escape(str(x))}</td>" for x in r) + "\n </tr>\n" for r in rows) + "</table>\n"
def htmdiv(c, h, rows, t): return f'<div class="el-table"><div class="tit">{t or "查询结果"}</div>\n' + "".join('<div class="row" data-i="%d">' % i + "".join(f'<span title="{a}">{html.escape(str(b))}</span>' for a, b in zip(h, r)) + "</div>\n" for i, r in enumerate(rows)) + "</div>\n"
def fixw(c, h, rows, t):
    w = cols(h, rows)
    return (t + "\n" if t else "") + "\n".join("  ".join(pad(x, k) for x, k in zip(r, w)).rstrip() for r in ([h] if h else []) + rows) + "\n"
def mysqlbox(c, h, rows, t):
    w = cols(h, rows); l = "+" + "+".join("-" * (k + 2) for k in w) + "+\n"
    g = lambda r: "| " + " | ".join(pad(x, k) for x, k in zip(r, w)) + " |\n"
    return f"mysql> select * from {t or 't_export'};\n" + l + g(h) + l + "".join(map(g, rows)) + l + f"{len(rows)} rows in set (0.0{c.r.randint(1, 9)} sec)\n"
def psql(c, h, rows, t):
    w = cols(h, rows)
    return " " + " | ".join(pad(x, k) for x, k in zip(h, w)) + "\n" + "+".join("-" * (k + 2) for k in w) + "\n" + "".join(" " + " | ".join(pad(x, k) for x, k in zip(r, w)) + "\n" for r in rows) + f"({len(rows)} rows)\n"
def sqlplus(c, h, rows, t):
    w = [max(k, 6) for k in cols(h, rows)]
    o = f"SQL> set linesize 300\nSQL> select {', '.join(x.lower() for x in h)} from {t or 'tb_info'} where rownum<={len(rows)};\n\n"
    for i, r in enumerate(rows):
        if i % 14 == 0:
            o += " ".join(pad(x, k) for x, k in zip(h, w)).rstrip() + "\n" + " ".join("-" * k for k in w) + "\n"
        o += " ".join(pad(x, k) for x, k in zip(r, w)).rstrip() + "\n"
        if i % 14 == 13:
            o += "\n"
    return o + f"\n已选择{len(rows)}行。\n"
def vertG(c, h, rows, t):
    w = max(map(wid, h))
    return "".join(f"*************************** {i + 1}. row ***************************\n" + "".join(" " * (w - wid(a)) + f"{a}: {b}\n" for a, b in zip(h, r)) for i, r in enumerate(rows)) + f"{len(rows)} rows in set (0.02 sec)\n"
def sql(c, h, rows, t): return f"-- Navicat dump\nDROP TABLE IF EXISTS `{t}`;\nCREATE TABLE `{t}` (\n" + ",\n".join(f"  `{x}` varchar(64) DEFAULT NULL" for x in h) + "\n) ENGINE=InnoDB DEFAULT CHARSET=utf8;\n" + "".join(f"INSERT INTO `{t}` VALUES (" + ", ".join(f"'{x}'" for x in r) + ");\n" for r in rows)
def sqlm(c, h, rows, t): return f"INSERT INTO {t} ({','.join(h)}) VALUES\n" + ",\n".join("(" + ",".join(f"'{x}'" for x in r) + ")" for r in rows) + ";\n"
def sqlora(c, h, rows, t): return "prompt Importing table...\nset feedback off\nset define off\n" + "".join(f"insert into {t.upper()} ({', '.join(x.upper() for x in h)})\nvalues ({', '.join(chr(39) + str(x) + chr(39) for x in r)});\n\n" for r in rows) + "prompt Done.\n"
def sqlms(c, h, rows, t): return f"USE [szdb]\nGO\nSET IDENTITY_INSERT [dbo].[{t}] ON\n" + "".join(f"INSERT [dbo].[{t}] ({', '.join('[' + x + ']' for x in h)}) VALUES ({', '.join('N' + chr(39) + str(x) + chr(39) for x in r)})\n" for r in rows) + "GO\n"
def pgcopy(c, h, rows, t): return f"SET client_encoding = 'UTF8';\nCOPY public.{t} ({', '.join(h)}) FROM stdin;\n" + "".join("\t".join(map(str, r)) + "\n" for r in rows) + "\\.\n"
def pandas(c, h, rows, t):
    w = cols(h, rows)
    return f">>> df = pd.read_csv('{t or 'a'}.csv', dtype=str)\n>>> print(df.to_string())\n     " + "  ".join(" " * (k - wid(x)) + str(x) for x, k in zip(h, w)) + "\n" + "".join(pad(i, 3) + "  " + "  ".join(" " * (k - wid(x)) + str(x) for x, k in zip(r, w)) + "\n" for i, r in enumerate(rows))
def uni(c, h, rows, t):
    w = cols(h, rows)
    ln = lambda a, b, e: a + b.join("─" * (k + 2) for k in w) + e + "\n"
    g = lambda r: "│ " + " │ ".join(pad(x, k) for x, k in zip(r, w)) + " │\n"
    return (t + "\n" if t else "") + ln("┌", "┬", "┐") + g(h) + ln("├", "┼", "┤") + "".join(map(g, rows)) + ln("└", "┴", "┘")
def tex(c, h, rows, t): return "\\begin{tabular}{" + "l" * len(h) + "}\n\\hline\n" + " & ".join(h) + " \\\\\n\\hline\n" + "".join(" & ".join(map(str, r)) + " \\\\\n" for r in rows) + "\\hline\n\\end{tabular}\n"
def jira(c, h, rows, t): return "h3. " + (t or "附表") + "\n||" + "||".join(h) + "||\n" + "".join("|" + "|".join(map(str, r)) + "|\n" for r in rows)
def rst(c, h, rows, t):
    w = cols(h, rows); l = " ".join("=" * k for k in w) + "\n"
    g = lambda r: " ".join(pad(x, k) for x, k in zip(r, w)).rstrip() + "\n"
    return l + g(h) + l + "".join(map(g, rows)) + l
def lst(c, h, rows, t): return (t + "\n" if t else "") + "".join(f"{i + 1}. " + "  ".join(map(str, r)) + "\n" for i, r in enumerate(rows))
def xlsx(c, h, rows, t):
    return mkxlsx([[t]] * bool(t) + ([h] if h else []) + rows)
def sml(c, h, rows, t):
    row = lambda r: "   <Row>\n" + "".join(f'    <Cell><Data ss:Type="String">{html.escape(str(x))}</Data></Cell>\n' for x in r) + "   </Row>\n"
    return '<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">\n <Worksheet ss:Name="Sheet1">\n  <Table>\n' + row(h) + "".join(map(row, rows)) + "  </Table>\n </Worksheet>\n</Workbook>\n"
def docxt(c, h, rows, t):
    return mkdocx([t] if t else [], ([h] if h else []) + rows)
def sqlite(c, h, rows, t):
    import sqlite3
    k = sqlite3.connect(":memory:")
    k.execute(f'create table "{t}" ("_id" integer primary key, ' + ", ".join(f'"{x}" text' for x in h) + ")")
    for r in rows:
        k.execute(f'insert into "{t}" ({", ".join(chr(34) + x + chr(34) for x in h)}) values ({",".join("?" * len(h))})', [str(x) for x in r])
    k.commit()
    return k.serialize()


def zipb(files):
    b = io.BytesIO()
    with zipfile.ZipFile(b, "w", zipfile.ZIP_DEFLATED) as z:
        for n, x in files:
            zi = zipfile.ZipInfo(n, (2020, 1, 1, 0, 0, 0))
            zi.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(zi, x)
    return b.getvalue()


def mkxlsx(rows):
    def cn(i): return chr(65 + i) if i < 26 else "A" + chr(39 + i)
    ss, ix = [], {}
    out = ""
    for y, r in enumerate(rows, 1):
        out += f'<row r="{y}">'
        for x, v in enumerate(r):
            v = str(v)
            if v not in ix:
                ix[v] = len(ss); ss.append(v)
            out += f'<c r="{cn(x)}{y}" t="s"><v>{ix[v]}</v></c>'
        out += "</row>"
    X = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    M = "http://schemas.openxmlformats.org/"
    return zipb([("[Content_Types].xml", X + f'<Types xmlns="{M}package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>'),
        ("_rels/.rels", X + f'<Relationships xmlns="{M}package/2006/relationships"><Relationship Id="rId1" Type="{M}officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
        ("xl/workbook.xml", X + f'<workbook xmlns="{M}spreadsheetml/2006/main" xmlns:r="{M}officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels", X + f'<Relationships xmlns="{M}package/2006/relationships"><Relationship Id="rId1" Type="{M}officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{M}officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>'),
        ("xl/worksheets/sheet1.xml", X + f'<worksheet xmlns="{M}spreadsheetml/2006/main"><sheetData>{out}</sheetData></worksheet>'),
        ("xl/sharedStrings.xml", X + f'<sst xmlns="{M}spreadsheetml/2006/main" count="{len(ss)}" uniqueCount="{len(ss)}">' + "".join(f"<si><t xml:space=\"preserve\">{html.escape(x)}</t></si>" for x in ss) + "</sst>")])


def mkdocx(paras, rows=None):
    e = html.escape
    par = lambda x: f'<w:p><w:r><w:t xml:space="preserve">{e(str(x))}</w:t></w:r></w:p>'
    b = "".join(map(par, paras))
    if rows:
        b += "<w:tbl>" + "".join("<w:tr>" + "".join("<w:tc>" + par(x) + "</w:tc>" for x in r) + "</w:tr>" for r in rows) + "</w:tbl>"
    X = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    M = "http://schemas.openxmlformats.org/"
    return zipb([("[Content_Types].xml", X + f'<Types xmlns="{M}package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
        ("_rels/.rels", X + f'<Relationships xmlns="{M}package/2006/relationships"><Relationship Id="rId1" Type="{M}officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
        ("word/document.xml", X + f'<w:document xmlns:w="{M}wordprocessingml/2006/main"><w:body>{b}</w:body></w:document>')])


# ---- registry ----
ALL = []


def reg(kind, name, cls, fn, ext, enc, shape):
    assert name not in [x.name for x in ALL], name
    ALL.append(O(kind=kind, name=name, cls=cls, fn=fn, ext=ext, enc=enc, shape=shape))


EXT = {"csv": "csv", "csvq": "csv", "csvtab": "csv", "csveq": "csv", "md": "md", "htm": "html", "htmx": "xls", "htmdiv": "html", "sql": "sql", "sqlm": "sql", "sqlora": "sql", "sqlms": "sql", "pgcopy": "sql", "xlsx": "xlsx", "sml": "xml", "docxt": "docx", "sqlite": "db", "tex": "tex", "rst": "rst"}
U8 = {"htm", "sml", "pgcopy"}


def pick(c, n, per):
    ps = c.ps(*n)
    ev = []
    return ps, [(p, per) for p in ps]


def near(c, e, days):
    """moves an event close to the file's own date"""
    if days:
        t = c.base.replace(hour=e.t.hour, minute=e.t.minute) - D.timedelta(days=c.r.randint(1, days))
        if hasattr(e, "o"): e.o += t - e.t
        e.t = t
    return e


NEAR = {"ht_pms_night": 2, "p_ht_chat": 2, "p_cr_bull": 1, "p_sm_collect": 1, "p_lo_epi": 2, "p_tr_epi": 10, "o_ht_twoline": 2, "o_tr_qa": 5, "o_ht_qa": 4, "p_nc_post": 50, "nc_paper": 1, "p_ht_docx": 20, "p_fl_wx": 0, "lo_staff": 3}


def TB(kind, name, render, head, row, n=(4, 24), per=(1, 1), title=None, pre=None, post=None, sort=None, enc=None, ext=None, prep=None):
    def g(c):
        ps = c.ps(*n)
        c.all = ps
        if prep: prep(c)
        pr = pre(c, ps) if pre else ""
        ev = [(p, near(c, EV[kind](c, p), NEAR.get(name))) for p in ps for _ in range(c.r.randint(*per))]
        if len(ev) > 60: ev = ev[:60]
        if sort or (sort is None and c.r.random() < .5): ev.sort(key=lambda x: x[1].t)
        rows = []
        for i, (p, e) in enumerate(ev):
            c.i = i + 1
            rows.append(row(c, p, e)); c.rec(p)
        h = head.split("|") if head else None
        ti = title(c, ps) if callable(title) else title
        o = render(c, h, rows, ti)
        if isinstance(o, bytes): return o
        return pr + o + (post(c, ps) if post else "")
    rn = render.__name__
    reg(kind, name, "table", g, ext or EXT.get(rn, "txt"), enc or (["utf-8"] if rn in U8 else None), "table: " + rn)


def STR(kind, name, fn, wrap, n=(1, 16), per=(1, 2), ext="json", enc=None, sort=None, shape=None):
    def g(c):
        ps = c.ps(*n)
        c.all = ps
        ev = [(p, EV[kind](c, p)) for p in ps for _ in range(c.r.randint(*per))][:60]
        if sort or (sort is None and c.r.random() < .5): ev.sort(key=lambda x: x[1].t)
        out = []
        for i, (p, e) in enumerate(ev):
            c.i = i + 1
            out.append(fn(c, p, e)); c.rec(p)
        return wrap(c, out)
    reg(kind, name, "struct", g, ext, enc or (["utf-8"] if ext in ("json", "jsonl", "xml", "yaml", "yml") else None), shape or ("struct: " + wrap.__name__))


def FR(kind, name, cls="prose", ext="txt", enc=None, shape=None):
    """decorator for a hand-written template"""
    def w(fn):
        reg(kind, name, cls, fn, ext, enc, shape or (cls + ": " + (fn.__doc__ or name)))
        return fn
    return w


J = lambda o, **k: json.dumps(o, ensure_ascii=False, **k)
def jarr(c, o): return J(o, indent=2) + "\n"
def jmin(c, o): return J(o, separators=(",", ":")) + "\n"
def jl(c, o): return "".join(J(x) + "\n" for x in o)
def japi(c, o): return J({"code": 0, "msg": "success", "data": {"total": len(o), "pageNum": 1, "list": o}, "timestamp": int(c.base.timestamp()) * 1000}, indent=1) + "\n"
def jes(c, o): return J({"took": c.r.randint(2, 40), "timed_out": False, "hits": {"total": len(o), "max_score": 1.0, "hits": [{"_index": "idx_ry", "_type": "doc", "_id": "".join(c.r.choice("abcdefghjkABCDEF_-") for _ in range(20)), "_source": x} for x in o]}}) + "\n"
def jesc(c, o): return J({"retCode": "00", "body": J(o)}) + "\n"
def juni(c, o): return json.dumps(o, indent=1) + "\n"
def mongo(c, o): return "".join(J({"_id": {"$oid": "".join(c.r.choice("0123456789abcdef") for _ in range(24))}, **x}) + "\n" for x in o)
def xmlw(c, o): return '<?xml version="1.0" encoding="UTF-8"?>\n<RECORDS>\n' + "".join("  <RECORD>\n" + "".join(f"    <{k}>{v}</{k}>\n" for k, v in x.items()) + "  </RECORD>\n" for x in o) + "</RECORDS>\n"
def xmlattr(c, o): return '<?xml version="1.0" encoding="UTF-8"?>\n<result count="%d">\n' % len(o) + "".join("  <row " + " ".join(f'{k}="{v}"' for k, v in x.items()) + "/>\n" for x in o) + "</result>\n"
def soap(c, o): return '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><ns:queryResponse xmlns:ns="urn:query">' + "".join("<ns:item>" + "".join(f"<ns:{k}>{v}</ns:{k}>" for k, v in x.items()) + "</ns:item>" for x in o) + "</ns:queryResponse></soapenv:Body></soapenv:Envelope>\n"
def yam(c, o): return "".join("- " + "\n  ".join(f"{k}: '{v}'" for k, v in x.items()) + "\n" for x in o)
def kv(c, o): return "\n".join("".join(f"{k}：{v}\n" for k, v in x.items()) for x in o)
def kvline(c, o): return ("\n" + "-" * 40 + "\n").join("\n".join(f"{k}: {v}" for k, v in x.items()) for x in o) + "\n"
def kvbr(c, o): return "".join(f"【{c.r.choice(['信息', '结果', '记录'])}{i + 1}】\n" + "".join(f"  [{k}] {v}\n" for k, v in x.items()) for i, x in enumerate(o))
def kvone(c, o): return "".join("；".join(f"{k}:{v}" for k, v in x.items()) + "\n" for x in o)
def kveq(c, o): return "".join("&".join(f"{k}={v}" for k, v in x.items()) + "\n" for x in o)
def ini(c, o): return "\n".join(f"[rec{i + 1}]\n" + "".join(f"{k}={v}\n" for k, v in x.items()) for i, x in enumerate(o))
def phparr(c, o): return "Array\n(\n" + "".join(f"    [{i}] => Array\n        (\n" + "".join(f"            [{k}] => {v}\n" for k, v in x.items()) + "        )\n\n" for i, x in enumerate(o)) + ")\n"
def pyrepr(c, o): return "\n".join(repr(x) for x in o) + "\n"
def javato(nm):
    def jav(c, o): return "[" + ",\n ".join(nm + "{" + ", ".join(f"{k}='{v}'" for k, v in x.items()) + "}" for x in o) + "]\n"
    return jav
def redis(c, o): return "".join(f"127.0.0.1:6379> HGETALL u:{c.r.randint(100, 99999)}\n" + "".join(f'{2 * i + 1}) "{k}"\n{2 * i + 2}) "{v}"\n' for i, (k, v) in enumerate(x.items())) for x in o)
def dots(c, o): return "\n".join("\n".join(k + "." * (22 - wid(k)) + str(v) for k, v in x.items()) + "\n" for x in o)
def lines(c, o): return "\n".join(o) + "\n"
def paras(c, o): return "\n\n".join(o) + "\n"
