# -*- coding: utf-8 -*-
"""Helpers of the generator: invented people, values, formats, containers. Standard library only."""
import csv, io, json, random, re
from datetime import datetime, timedelta, date

REG = []
ALL = {}

def T(kind, cls, shape, name=None):
    def deco(fn):
        tid = fn.__name__
        assert tid not in ALL, tid
        ALL[tid] = (kind, cls, shape, name, fn)
        return fn
    return deco

def _regions():
    raw = """110101 北京市 北京市 东城区 010 京A|110102 北京市 北京市 西城区 010 京N|110105 北京市 北京市 朝阳区 010 京P|110106 北京市 北京市 丰台区 010 京Q|110108 北京市 北京市 海淀区 010 京M|110112 北京市 北京市 通州区 010 京J|120104 天津市 天津市 南开区 022 津A|120103 天津市 天津市 河西区 022 津H|130102 河北省 石家庄市 长安区 0311 冀A|130203 河北省 唐山市 路北区 0315 冀B|140105 山西省 太原市 小店区 0351 晋A|150102 内蒙古自治区 呼和浩特市 新城区 0471 蒙A|210102 辽宁省 沈阳市 和平区 024 辽A|210203 辽宁省 大连市 西岗区 0411 辽B|220102 吉林省 长春市 南关区 0431 吉A|230103 黑龙江省 哈尔滨市 南岗区 0451 黑A|310101 上海市 上海市 黄浦区 021 沪A|310104 上海市 上海市 徐汇区 021 沪B|310107 上海市 上海市 普陀区 021 沪D|310112 上海市 上海市 闵行区 021 沪E|310115 上海市 上海市 浦东新区 021 沪F|320102 江苏省 南京市 玄武区 025 苏A|320303 江苏省 徐州市 云龙区 0516 苏C|320583 江苏省 苏州市 昆山市 0512 苏E|320602 江苏省 南通市 崇川区 0513 苏F|330106 浙江省 杭州市 西湖区 0571 浙A|330203 浙江省 宁波市 海曙区 0574 浙B|330302 浙江省 温州市 鹿城区 0577 浙C|330782 浙江省 金华市 义乌市 0579 浙G|340104 安徽省 合肥市 蜀山区 0551 皖A|341602 安徽省 亳州市 谯城区 0558 皖S|350102 福建省 福州市 鼓楼区 0591 闽A|350203 福建省 厦门市 思明区 0592 闽D|350503 福建省 泉州市 丰泽区 0595 闽C|360102 江西省 南昌市 东湖区 0791 赣A|360702 江西省 赣州市 章贡区 0797 赣B|370102 山东省 济南市 历下区 0531 鲁A|370202 山东省 青岛市 市南区 0532 鲁B|371302 山东省 临沂市 兰山区 0539 鲁Q|370783 山东省 潍坊市 寿光市 0536 鲁G|410105 河南省 郑州市 金水区 0371 豫A|410305 河南省 洛阳市 涧西区 0379 豫C|411303 河南省 南阳市 卧龙区 0377 豫R|411402 河南省 商丘市 梁园区 0370 豫N|420106 湖北省 武汉市 武昌区 027 鄂A|420111 湖北省 武汉市 洪山区 027 鄂A|420502 湖北省 宜昌市 西陵区 0717 鄂E|430102 湖南省 长沙市 芙蓉区 0731 湘A|430104 湖南省 长沙市 岳麓区 0731 湘A|430602 湖南省 岳阳市 岳阳楼区 0730 湘F|440103 广东省 广州市 荔湾区 020 粤A|440106 广东省 广州市 天河区 020 粤A|440111 广东省 广州市 白云区 020 粤A|440304 广东省 深圳市 福田区 0755 粤B|440305 广东省 深圳市 南山区 0755 粤B|440306 广东省 深圳市 宝安区 0755 粤B|440402 广东省 珠海市 香洲区 0756 粤C|440604 广东省 佛山市 禅城区 0757 粤E|441302 广东省 惠州市 惠城区 0752 粤L|450103 广西壮族自治区 南宁市 青秀区 0771 桂A|450302 广西壮族自治区 桂林市 秀峰区 0773 桂C|460106 海南省 海口市 龙华区 0898 琼A|500103 重庆市 重庆市 渝中区 023 渝A|500106 重庆市 重庆市 沙坪坝区 023 渝B|500112 重庆市 重庆市 渝北区 023 渝D|510104 四川省 成都市 锦江区 028 川A|510107 四川省 成都市 武侯区 028 川A|510703 四川省 绵阳市 涪城区 0816 川B|520102 贵州省 贵阳市 南明区 0851 贵A|520302 贵州省 遵义市 红花岗区 0851 贵C|530102 云南省 昆明市 五华区 0871 云A|530302 云南省 曲靖市 麒麟区 0874 云D|610103 陕西省 西安市 碑林区 029 陕A|610113 陕西省 西安市 雁塔区 029 陕A|620102 甘肃省 兰州市 城关区 0931 甘A|630103 青海省 西宁市 城中区 0971 青A|640104 宁夏回族自治区 银川市 兴庆区 0951 宁A|650102 新疆维吾尔自治区 乌鲁木齐市 天山区 0991 新A"""
    return [tuple(x.split()) for x in raw.split("|")]
REGIONS = _regions()

SUR = dict(x.split(":") for x in "王:WANG 李:LI 张:ZHANG 刘:LIU 陈:CHEN 杨:YANG 赵:ZHAO 黄:HUANG 周:ZHOU 吴:WU 徐:XU 孙:SUN 胡:HU 朱:ZHU 高:GAO 林:LIN 何:HE 郭:GUO 马:MA 罗:LUO 梁:LIANG 宋:SONG 郑:ZHENG 谢:XIE 韩:HAN 唐:TANG 冯:FENG 于:YU 董:DONG 萧:XIAO 程:CHENG 曹:CAO 袁:YUAN 邓:DENG 许:XU 傅:FU 沈:SHEN 曾:ZENG 彭:PENG 吕:LYU 苏:SU 卢:LU 蒋:JIANG 蔡:CAI 贾:JIA 丁:DING 魏:WEI 薛:XUE 叶:YE 阎:YAN 潘:PAN 杜:DU 戴:DAI 夏:XIA 钟:ZHONG 汪:WANG 田:TIAN 任:REN 姜:JIANG 范:FAN 方:FANG 石:SHI 姚:YAO 谭:TAN 廖:LIAO 邹:ZOU 熊:XIONG 陆:LU 郝:HAO 孔:KONG 崔:CUI 邱:QIU 秦:QIN 江:JIANG 史:SHI 顾:GU 侯:HOU 邵:SHAO 孟:MENG 万:WAN 段:DUAN 雷:LEI 钱:QIAN 汤:TANG 尹:YIN 黎:LI 常:CHANG 武:WU 乔:QIAO 贺:HE 赖:LAI 龚:GONG 庞:PANG 樊:FAN 殷:YIN 施:SHI 翟:ZHAI 倪:NI 严:YAN 牛:NIU 陶:TAO 俞:YU 章:ZHANG 鲁:LU 葛:GE 韦:WEI 毛:MAO 欧阳:OUYANG 司徒:SITU".split())
GM = dict(x.split(":") for x in "伟:WEI 强:QIANG 磊:LEI 军:JUN 洋:YANG 勇:YONG 杰:JIE 涛:TAO 超:CHAO 明:MING 刚:GANG 平:PING 辉:HUI 鹏:PENG 华:HUA 飞:FEI 鑫:XIN 波:BO 斌:BIN 宇:YU 浩:HAO 凯:KAI 健:JIAN 俊:JUN 帆:FAN 帅:SHUAI 旭:XU 宁:NING 龙:LONG 林:LIN 建:JIAN 国:GUO 志:ZHI 文:WEN 海:HAI 德:DE 永:YONG 庆:QING 长:CHANG 春:CHUN 树:SHU 金:JIN 福:FU 根:GEN 卫:WEI 东:DONG 振:ZHEN 兴:XING 世:SHI 荣:RONG 立:LI 晓:XIAO 少:SHAO 学:XUE 成:CHENG 光:GUANG 家:JIA 子:ZI 轩:XUAN 睿:RUI 哲:ZHE 瀚:HAN 昊:HAO 毅:YI 峰:FENG 锋:FENG 彬:BIN 坤:KUN 泽:ZE 铭:MING".split())
GF = dict(x.split(":") for x in "芳:FANG 娜:NA 敏:MIN 静:JING 丽:LI 艳:YAN 娟:JUAN 霞:XIA 燕:YAN 玲:LING 桂:GUI 英:YING 红:HONG 梅:MEI 莉:LI 秀:XIU 兰:LAN 凤:FENG 洁:JIE 琴:QIN 云:YUN 雪:XUE 慧:HUI 婷:TING 倩:QIAN 欣:XIN 怡:YI 佳:JIA 雯:WEN 颖:YING 琳:LIN 萍:PING 蓉:RONG 莹:YING 瑶:YAO 萱:XUAN 诗:SHI 涵:HAN 梦:MENG 思:SI 雨:YU 菲:FEI 媛:YUAN 珍:ZHEN 淑:SHU 玉:YU 美:MEI 彩:CAI 香:XIANG 月:YUE 春:CHUN 翠:CUI 惠:HUI 晶:JING 璐:LU 妍:YAN 茜:QIAN 露:LU 蕾:LEI 薇:WEI 丹:DAN 虹:HONG 蓓:BEI 宁:NING".split())
S2T = dict(zip("张刘陈杨赵黄吴孙马罗谢韩冯萧邓许沈吕苏卢蒋贾叶阎钟谭邹陆顾万钱汤贺赖龚庞严鲁韦伟强军杰涛刚辉鹏华飞鑫斌凯俊帅宁龙国长树东兴荣学轩锋泽铭丽娟凤兰洁云颖琳萍瑶诗梦思玉晓莹杰湾东广门岛连潍临庆汉阳宁济苏无锡区县号栋单元楼业园龙华庄层边关银义乌荣临沧陕贵云辽吉黑鲁闽", "張劉陳楊趙黃吳孫馬羅謝韓馮蕭鄧許沈呂蘇盧蔣賈葉閻鐘譚鄒陸顧萬錢湯賀賴龔龐嚴魯韋偉強軍傑濤剛輝鵬華飛鑫斌凱俊帥寧龍國長樹東興榮學軒鋒澤銘麗娟鳳蘭潔雲穎琳萍瑤詩夢思玉曉瑩傑灣東廣門島連濰臨慶漢陽寧濟蘇無錫區縣號棟單元樓業園龍華莊層邊關銀義烏榮臨滄陝貴雲遼吉黑魯閩"))
def trad(s): return "".join(S2T.get(c, c) for c in s)

ROADS = "人民路 解放路 中山路 建设路 和平路 新华路 文化路 长江路 黄河路 迎宾大道 滨河路 学府路 振兴街 工业路 朝阳路 北环路 南环路 青年路 育才路 光明路 红旗街 花园路 商贸街 体育路 东风路 科技路 站前路 胜利街".split()
ESTATES = "翠湖花园 金域华府 阳光水岸 御景湾 锦绣江南 紫荆苑 碧桂园 万科城 保利香槟 丽景名都 梧桐里 世纪新城 东方明珠 水木清华 和谐家园 滨江一号 望江苑 铂悦府 名仕公馆 玫瑰园".split()
HOTELS = "如家快捷 汉庭酒店 7天连锁 锦江之星 速8酒店 格林豪泰 维也纳酒店 亚朵酒店 全季酒店 桔子水晶 君悦大酒店 金陵饭店 海天宾馆 银河招待所 福来客栈 华美达广场 开元名都 喜来登 尚客优 城市便捷 鸿运旅馆 迎宾旅社 星程酒店 布丁酒店 丽枫酒店".split()
CAFES = "极速网吧 蓝天网络会所 星际网咖 新干线网吧 雷霆电竞馆 天地网吧 网鱼网咖 飞宇网吧 零点网吧 龙腾网络 赛博空间 好兄弟网吧 时代网城 红树林网咖".split()
COMPANIES = "恒泰贸易有限公司 鑫源建材商行 宏达物流有限公司 蓝海科技有限公司 中联电气设备厂 远大装饰工程公司 博文教育咨询 天行健体育用品 盛世传媒 瑞康药房 华信会计师事务所 百汇超市 金利来服饰 顺达汽修厂 绿野农业合作社 安居房产中介".split()
JOBS = "司机 会计 个体 务农 教师 工程师 销售 厨师 学生 护士 无业 保安 快递员 公务员 退休 工人 程序员 设计师 经理 美发师".split()
BINS = [("工商银行","622202",19),("工商银行","621226",19),("工商银行","622208",19),("农业银行","622848",19),("农业银行","622845",19),("中国银行","621660",19),("中国银行","456351",19),("中国银行","621661",19),("建设银行","621700",19),("建设银行","436742",19),("建设银行","622700",19),("交通银行","622260",19),("交通银行","622262",19),("招商银行","622588",16),("招商银行","621483",16),("招商银行","622609",16),("邮储银行","622188",19),("邮储银行","621799",19),("中信银行","622690",16),("光大银行","622662",16),("民生银行","622622",16),("民生银行","415599",16),("浦发银行","622521",16),("兴业银行","622908",18),("兴业银行","622909",18),("平安银行","622298",16),("广发银行","622568",19),("华夏银行","622630",16)]
MPRE = "130 131 132 133 134 135 136 137 138 139 150 151 152 153 155 156 157 158 159 180 181 182 183 185 186 187 188 189 177 176 178 173 147 145 170 171 199 198 191 166 193 175".split()
CARS = [("大众","LSVAM4"),("大众","LFV3A2"),("别克","LSGPC5"),("丰田","LVGBE4"),("本田","LHGCP1"),("本田","LVHRU1"),("日产","LGBH52"),("奥迪","LFV3A2"),("现代","LBEHDA"),("福特","LVSHFF"),("比亚迪","LGXC16"),("吉利","L6T792"),("长安","LS5A3D"),("哈弗","LGWEF4"),("奇瑞","LVVDB1"),("宝马","LBVFP1"),("奔驰","LE4HG8"),("五菱","LZWADA"),("起亚","LJDGAA"),("雪佛兰","LSGJA5")]
MODELS = {"大众":"桑塔纳牌SVW7182","别克":"别克牌SGM7157","丰田":"卡罗拉牌TV7161","本田":"雅阁牌HG7241","日产":"东风日产牌DFL7166","奥迪":"奥迪牌FV7201","现代":"北京现代牌BH7160","福特":"福克斯牌CAF7163","比亚迪":"比亚迪牌QCJ7150","吉利":"吉利美日牌MR7151","长安":"长安牌SC7155","哈弗":"哈弗牌CC6461","奇瑞":"奇瑞牌SQR7160","宝马":"宝马牌BMW7201","奔驰":"北京奔驰牌BJ7204","五菱":"五菱牌LZW6430","起亚":"悦达起亚牌YQZ7140","雪佛兰":"科鲁兹牌SGM7186"}
AIR = {"CA":"999","MU":"781","CZ":"784","HU":"880","ZH":"479","FM":"774","MF":"731","SC":"324","3U":"876","HO":"018","9C":"089"}
CITYAIR = [("北京","PEK","首都机场"),("上海","SHA","虹桥机场"),("上海","PVG","浦东机场"),("广州","CAN","白云机场"),("深圳","SZX","宝安机场"),("成都","CTU","双流机场"),("昆明","KMG","长水机场"),("西安","XIY","咸阳机场"),("重庆","CKG","江北机场"),("杭州","HGH","萧山机场"),("南京","NKG","禄口机场"),("武汉","WUH","天河机场"),("长沙","CSX","黄花机场"),("厦门","XMN","高崎机场"),("青岛","TAO","流亭机场"),("郑州","CGO","新郑机场"),("乌鲁木齐","URC","地窝堡机场"),("哈尔滨","HRB","太平机场"),("三亚","SYX","凤凰机场"),("海口","HAK","美兰机场")]
STATIONS = "北京西 北京南 上海虹桥 广州南 深圳北 武汉 长沙南 郑州东 石家庄 西安北 成都东 重庆北 杭州东 南京南 济南西 天津西 徐州东 合肥南 南昌西 福州南 厦门北 贵阳北 昆明南 沈阳北 哈尔滨西 长春西 太原南 兰州西 南宁东 洛阳龙门 信阳东 衡阳东 义乌 金华 岳阳东 宝鸡 商丘 阜阳 驻马店西 邯郸东".split()
PORTS = "罗湖口岸 皇岗口岸 福田口岸 深圳湾口岸 拱北口岸 横琴口岸 首都机场 浦东机场 白云机场 宝安机场 沙头角口岸 文锦渡口岸 港珠澳大桥口岸 西九龙站 友谊关口岸 瑞丽口岸 东兴口岸".split()
NATION = ["汉"]*12 + ["回","满","壮","苗","土家","维吾尔","蒙古"]
CHARGES = "盗窃 诈骗 故意伤害 寻衅滋事 赌博 危险驾驶 抢劫 贩卖毒品 职务侵占 非法吸收公众存款 信用卡诈骗 掩饰、隐瞒犯罪所得 交通肇事 容留他人吸毒 敲诈勒索 开设赌场".split()
MERCH = "永辉超市 中石化加油站 滴滴出行 美团外卖 京东商城 肯德基 星巴克 华润万家 沃尔玛 国家电网 中国移动 屈臣氏 海底捞 苏宁易购 老百姓大药房 饿了么".split()

def luhn_digit(s):
    t = 0
    for i, c in enumerate(reversed(s)):
        v = int(c)
        if i % 2 == 0:
            v *= 2
            if v > 9: v -= 9
        t += v
    return str((10 - t % 10) % 10)
def luhn_ok(s): return luhn_digit(s[:-1]) == s[-1]
def id_check(s17): return "10X98765432"[sum(int(a) * b for a, b in zip(s17, (7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2))) % 11]
VT = {**{str(i): i for i in range(10)}, **dict(zip("ABCDEFGH", range(1, 9))), **dict(zip("JKLMN", range(1, 6))), "P": 7, "R": 9, **dict(zip("STUVWXYZ", range(2, 10)))}
VW = (8,7,6,5,4,3,2,10,0,9,8,7,6,5,4,3,2)
def vin_check(v):
    k = sum(VT[c] * w for c, w in zip(v, VW)) % 11
    return "X" if k == 10 else str(k)
def dull(s):
    d = re.sub(r"\D", "", s)
    if len(set(d[-8:])) < 5: return True
    if re.search(r"(\d)\1\1\1", d): return True
    return any(x in d for x in ("1234", "2345", "3456", "4567", "5678", "6789", "9876", "8765", "7654", "6543", "5432", "4321", "0123"))

def D(t, s):
    m = {"Y": "%04d" % t.year, "y": "%02d" % (t.year % 100), "m": "%02d" % t.month, "d": "%02d" % t.day, "n": str(t.month), "j": str(t.day)}
    if isinstance(t, datetime): m.update({"H": "%02d" % t.hour, "G": str(t.hour), "M": "%02d" % t.minute, "S": "%02d" % t.second})
    return "".join(m.get(c, c) for c in s)
ISO = "Y-m-d H:M:S"
def J(o, **k): return json.dumps(o, ensure_ascii=False, **k)
def csvt(rows, sep=",", q=csv.QUOTE_MINIMAL):
    b = io.StringIO(); w = csv.writer(b, delimiter=sep, lineterminator="\n", quoting=q); w.writerows(rows); return b.getvalue()
def wid(s): return sum(2 if ord(c) > 0x2e80 else 1 for c in s)
def pad(s, w): s = str(s); return s + " " * max(1, w - wid(s))
def lpad(s, w): s = str(s); return " " * max(0, w - wid(s)) + s
def fixed(rows, gap=2):
    rows = [[str(x) for x in r] for r in rows]
    n = max(len(r) for r in rows); ws = [max(wid(r[i]) for r in rows if i < len(r)) + gap for i in range(n)]
    return "\n".join("".join(pad(x, ws[i]) for i, x in enumerate(r)).rstrip() for r in rows) + "\n"
def md(rows):
    o = ["| " + " | ".join(map(str, rows[0])) + " |", "|" + "---|" * len(rows[0])]
    return "\n".join(o + ["| " + " | ".join(map(str, r)) + " |" for r in rows[1:]]) + "\n"
def htab(rows, head=True):
    o = []
    for i, r in enumerate(rows):
        c = "th" if head and i == 0 else "td"
        o.append("<tr>" + "".join("<%s>%s</%s>" % (c, x, c) for x in r) + "</tr>")
    return "<table border=1>\n" + "\n".join(o) + "\n</table>\n"
def sqlv(v): return str(v) if isinstance(v, (int, float)) else ("NULL" if v is None else "'" + str(v).replace("'", "''") + "'")
def psqlbox(rows):
    rows = [[str(x) for x in r] for r in rows]; n = len(rows[0]); ws = [max(wid(r[i]) for r in rows) for i in range(n)]
    bar = "+" + "+".join("-" * (w + 2) for w in ws) + "+"
    ln = lambda r: "|" + "|".join(" " + x + " " * (w - wid(x) + 1) for x, w in zip(r, ws)) + "|"
    return "\n".join([bar, ln(rows[0]), bar] + [ln(r) for r in rows[1:]] + [bar]) + "\n"
def fw(s):
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in s)

class P:
    def last(p): return p.name[:2] if p.name[:2] in SUR else p.name[0]
    def born(p, s="Y-m-d"): return D(p.birth, s)

class F:
    """One file: a seeded source of people and values, and what was counted on the way."""
    def __init__(f, seed):
        f.r = random.Random(seed); f.cand = {}; f.allow = {}; f.dec = []; f.nrec = 0; f.about = []; f.names = set(); f.used = set()
        f.y = f.r.randint(2010, 2025); f.base = datetime(f.y, f.r.randint(1, 12), f.r.randint(1, 27), 8, 0, 0)
    # chance
    def ri(f, a, b): return f.r.randint(a, b)
    def pick(f, x):
        if x is PORTS and f.y < 2019: x = [p for p in PORTS if "港珠澳" not in p and "西九龙" not in p]
        return f.r.choice(x)
    def ch(f, p): return f.r.random() < p
    def dg(f, n): return (f.r.choice("123456789") if n > 8 else f.r.choice("0123456789")) + "".join(f.r.choice("0123456789") for _ in range(n - 1))
    def hx(f, n):
        while True:
            s = "".join(f.r.choice("0123456789abcdef") for _ in range(n))
            if not re.search(r"\d{9}", s): return s
    def up(f, n): return "".join(f.r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(n))
    def n(f, a, b): return min(b, max(a, int(a + (b - a + 1) * f.r.random() ** 1.35)))
    def times(f, n, days=60): return sorted(f.base - timedelta(seconds=f.r.randrange(days * 86400)) for _ in range(n))
    def money(f, a=5, b=5000): return "%.2f" % (f.r.uniform(a, b) if f.ch(.5) else f.r.randint(a, b))
    # counts
    def rec(f, p, n=1):
        f.nrec += n
        if p not in f.about: f.about.append(p)
    def reg(f, rule, s): f.cand.setdefault(s, rule); return s
    def ok(f, rule, s): f.allow.setdefault(rule, []).append(s); return s
    def decoy(f, s): f.dec.append(s); return s
    # values
    def _u(f, g):
        while True:
            s = g()
            if s not in f.used: f.used.add(s); return s
    def mob(f):
        def g():
            while True:
                s = f.pick(MPRE if f.y > 2017 else MPRE[:34]) + f.dg(8)
                if not dull(s): return s
        return f.reg("phone.mobile", f._u(g))
    def mv(f, m, k=None):
        k = f.ri(0, 4) if k is None else k
        s = [m[:3] + " " + m[3:7] + " " + m[7:], m[:3] + "-" + m[3:7] + "-" + m[7:], "+86" + m, "+86 " + m, "86" + m][k]
        return f.reg("phone.mobile", s)
    def tel(f, reg=None, office=False, sep="-"):
        a = (reg or f.pick(REGIONS))[4]
        def g():
            while True:
                n = f.pick("2345678") + f.dg(7 if len(a) == 3 or a in ("0755", "0571", "0512", "0757", "0532", "0531", "0371", "0411", "0591", "0592", "0595", "0574", "0577", "0431", "0451", "0311", "0731", "0871", "0771") else 6)
                if not dull(n): return a + sep + n
        s = f._u(g)
        return f.ok("phone.landline", s) if office else f.reg("phone.landline", s)
    def card(f):
        b = f.pick(BINS)
        while True:
            s = b[1] + f.dg(b[2] - 7); s += luhn_digit(s)
            if not dull(s[6:]) and s not in f.used: f.used.add(s); return b[0], f.reg("bank.card", s)
    def cv(f, c): return f.reg("bank.card", " ".join(c[i:i + 4] for i in range(0, len(c), 4)))
    def acct(f, n=None):
        n = n or f.pick([12, 17, 20, 21])
        while True:
            s = f.pick("12345") + f.dg(n - 1)
            if not luhn_ok(s) and s not in f.used: f.used.add(s); return s
    def plate(f, reg=None):
        r = reg or f.pick(REGIONS)
        def g():
            while True:
                if f.y >= 2018 and f.ch(.2): b = f.pick("DF") + f.pick("ABCDEFGHJK0123456789") + f.dg(4)
                else: b = f.pick([f.dg(5), f.dg(3) + f.up(2).replace("I", "J"), f.up(1) + f.dg(4), f.dg(2) + f.up(1) + f.dg(2), f.up(1) + f.dg(2) + f.up(1) + f.dg(1)])
                if len(set(b)) >= 4: return r[5] + b
        return f.reg("driving.plate", f._u(g))
    def vin(f):
        b, w = f.pick(CARS)
        al = "ABCDEFGHJKLMNPRSTUVWXYZ"
        def g():
            v = w + f.dg(1) + f.pick("0123456789" + al) + "0" + f.pick("ABCDEFGHJKLMNPRS") + f.pick(al) + f.dg(6)
            return v[:8] + vin_check(v) + v[9:]
        return b, f.reg("driving.vin", f._u(g))
    def passport(f):
        g = (lambda: f.pick("G") + f.dg(8)) if f.y < 2013 else (lambda: "E" + f.dg(8)) if f.y < 2018 else (lambda: "E" + f.pick("ABCDEFGHJKLM") + f.dg(7))
        def h():
            while True:
                s = g()
                if not dull(s): return s
        return f.reg("identity.passport_cn", f._u(h))
    def email(f, p):
        d = f.pick("163.com 126.com qq.com sina.com gmail.com hotmail.com 139.com sohu.com foxmail.com outlook.com".split())
        u = f.dg(9).lstrip("0") if d == "qq.com" else (p.py[0] + f.pick(["", "_", "."]) + p.py[1]).lower() + f.pick(["", f.dg(2), f.dg(3), str(p.birth.year)[2:]])
        return f.reg("phone.email", f._u(lambda: (u if f.ch(.9) else u + f.dg(1)) + "@" + d))
    def id18(f, reg, birth, sex):
        def g():
            while True:
                q = f.ri(1, 999)
                if q % 2 != (sex == "男"): continue
                s = reg[0] + D(birth, "Ymd") + "%03d" % q
                s += id_check(s)
                if not dull(s[14:]+"907") or True: return s
        return f.reg("identity.prc_id18", f._u(g))
    def P(f, n=None, minor=False):
        if n is not None: return [f.P() for _ in range(n)]
        p = P(); p.sex = f.pick("男男男女女")
        while True:
            s = f.pick(list(SUR)) if f.ch(.5) else f.pick(list(SUR)[:30])
            G = GM if p.sex == "男" else GF
            g = f.pick(list(G)) + (f.pick(list(G)) if f.ch(.72) else "")
            if len(set(g)) == len(g) and s + g not in f.names and not any((s + g) in x or x in (s + g) for x in f.names): break
        p.name = s + g; f.names.add(p.name); p.py = (SUR[s], "".join(G[c] for c in g))
        p.ini = "".join(x[0] for x in [SUR[s]] + [G[c] for c in g])
        p.reg = f.pick(REGIONS)
        a = f.ri(18, 68) if not minor else f.ri(8, 13)
        p.birth = date(f.y - a, f.ri(1, 12), f.ri(1, 28)); p.age = a
        p.id = f.id18(p.reg, p.birth, p.sex); p.m = f.mob(); p.bank, p.card = f.card(); p.plate = f.plate(p.reg)
        p.brand, p.vin = f.vin(); p.pp = f.passport(); p.em = f.email(p); p.tel = f.tel(p.reg)
        p.nation = f.pick(NATION); p.co = p.reg[2][:-1] + f.pick(COMPANIES); p.job = f.pick(JOBS); p.qq = f.pick("123456789") + f.dg(f.ri(6, 9))
        pc = "" if p.reg[1] == p.reg[2] else p.reg[1]
        if f.ch(.5): p.addr = pc + p.reg[2] + p.reg[3] + f.pick(ROADS) + "%d号" % f.ri(1, 380) + f.pick(["", "", "%d室" % f.ri(101, 1205)])
        else: p.addr = pc + p.reg[2] + p.reg[3] + f.pick(ESTATES) + "%d栋%d单元%d室" % (f.ri(1, 22), f.ri(1, 4), f.ri(101, 2603))
        p.short = p.reg[3] + f.pick(ROADS) + "%d号" % f.ri(1, 300)
        return p
    def spread(f, ps, n):
        l = list(ps) + [f.pick(ps) for _ in range(max(0, n - len(ps)))]; f.r.shuffle(l); return l
    def pr(f, pmax=12, rmax=40, pmin=1):
        """people and one person per record"""
        k = pmin if f.ch(.15) else f.n(min(pmax, pmin + 1), pmax); ps = f.P(k); n = max(k, f.n(k, max(k, rmax))); return ps, f.spread(ps, n)
    # decoys
    def badid(f):
        while True:
            s = f.pick(REGIONS)[0] + D(date(f.ri(1955, 2004), f.ri(1, 12), f.ri(1, 28)), "Ymd") + f.dg(3)
            c = f.pick("0123456789X")
            if c != id_check(s): return f.decoy(s + c)
    def badcard(f):
        b = f.pick(BINS)
        while True:
            s = b[1] + f.dg(b[2] - 6)
            if not luhn_ok(s): return f.decoy(s)
    def order(f, n=18):
        t = f.times(1, 300)[0]
        return f.decoy((D(t, "YmdHMS") + f.dg(12))[:n])
    def snow(f):
        return f.decoy("1" + f.dg(17))
    def flight(f):
        a = f.pick(list(AIR)); o, d = f.r.sample(CITYAIR, 2)
        while o[0] == d[0]: o, d = f.r.sample(CITYAIR, 2)
        while True:
            no = f.ri(1001, 8997)
            if no not in (1234, 8888): break
        return a + str(no), o, d, AIR[a]
    def train(f):
        o, d = f.r.sample(STATIONS, 2); return f.pick("GGGDDKTZ") + str(f.ri(11, 3990)), o, d
    def seat(f): return "%02d车%02d%s" % (f.ri(1, 16), f.ri(1, 18), f.pick("ABCDF"))
    def ll(f, reg=None):
        c = dict(x.split(":") for x in "北京:116.40/39.91 天津:117.20/39.10 石家庄:114.50/38.04 唐山:118.18/39.63 太原:112.55/37.82 呼和浩特:111.68/40.83 沈阳:123.43/41.80 大连:121.61/38.91 长春:125.32/43.86 哈尔滨:126.64/45.76 上海:121.45/31.20 南京:118.80/32.06 徐州:117.20/34.25 苏州:120.95/31.38 南通:120.88/32.01 杭州:120.14/30.26 宁波:121.55/29.86 温州:120.68/28.01 金华:120.07/29.31 合肥:117.26/31.84 亳州:115.78/33.87 福州:119.30/26.08 厦门:118.09/24.47 泉州:118.62/24.91 南昌:115.89/28.68 赣州:114.93/25.83 济南:117.03/36.66 青岛:120.38/36.07 临沂:118.35/35.05 潍坊:118.79/36.87 郑州:113.66/34.78 洛阳:112.43/34.66 南阳:112.53/32.99 商丘:115.65/34.44 武汉:114.33/30.53 宜昌:111.29/30.70 长沙:112.96/28.21 岳阳:113.12/29.37 广州:113.28/23.13 深圳:114.02/22.56 珠海:113.55/22.27 佛山:113.11/23.02 惠州:114.40/23.09 南宁:108.36/22.81 桂林:110.29/25.28 海口:110.32/20.03 重庆:106.53/29.58 成都:104.06/30.65 绵阳:104.74/31.46 贵阳:106.71/26.58 遵义:106.92/27.69 昆明:102.71/25.04 曲靖:103.80/25.50 西安:108.95/34.25 兰州:103.83/36.06 西宁:101.78/36.62 银川:106.28/38.47 乌鲁木齐:87.62/43.79".split())
        x, y = map(float, c[(reg or f.pick(REGIONS))[2][:-1]].split("/"))
        return "%.6f" % (x + f.r.uniform(-.05, .05)), "%.6f" % (y + f.r.uniform(-.04, .04))
    def B(f, bank):
        while True:
            p = f.P()
            if p.bank == bank: return p
    def W(f, sex, amin=20):
        """a person of that sex and at least that age"""
        while True:
            p = f.P()
            if p.sex == sex and p.age >= amin: return p
    def mac(f, s=":"): return s.join(f.hx(2).upper() for _ in range(6))
    def ip(f): return "192.168.%d.%d" % (f.ri(0, 9), f.ri(2, 250))
    def hotel(f, reg=None): r = reg or f.pick(REGIONS); return f.pick(HOTELS) + "(" + r[2][:-1] + f.pick(["火车站店", "人民路店", "中心店", "万达店", "步行街店", "高新店"]) + ")"
    def room(f): return "%d%02d" % (f.ri(2, 18), f.ri(1, 28))
