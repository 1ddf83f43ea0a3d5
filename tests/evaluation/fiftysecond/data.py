"""Vocabulary of the generator: regions, names, prefixes. Facts only, no people."""
# code, province, city, county, area code, plate letters, street names
REG = [r.split() for r in """
110105 北京市 北京市 朝阳区 010 京
110108 北京市 北京市 海淀区 010 京
120101 天津市 天津市 和平区 022 津
130102 河北省 石家庄市 长安区 0311 冀A
140105 山西省 太原市 小店区 0351 晋A
150102 内蒙古自治区 呼和浩特市 新城区 0471 蒙A
210102 辽宁省 沈阳市 和平区 024 辽A
210202 辽宁省 大连市 中山区 0411 辽B
220102 吉林省 长春市 南关区 0431 吉A
230103 黑龙江省 哈尔滨市 南岗区 0451 黑A
310104 上海市 上海市 徐汇区 021 沪
310115 上海市 上海市 浦东新区 021 沪
320106 江苏省 南京市 鼓楼区 025 苏A
320505 江苏省 苏州市 虎丘区 0512 苏E
320211 江苏省 无锡市 滨湖区 0510 苏B
330106 浙江省 杭州市 西湖区 0571 浙A
330302 浙江省 温州市 鹿城区 0577 浙C
331002 浙江省 台州市 椒江区 0576 浙J
340104 安徽省 合肥市 蜀山区 0551 皖A
341221 安徽省 阜阳市 临泉县 0558 皖K
350102 福建省 福州市 鼓楼区 0591 闽A
350203 福建省 厦门市 思明区 0592 闽D
360102 江西省 南昌市 东湖区 0791 赣A
370102 山东省 济南市 历下区 0531 鲁A
370202 山东省 青岛市 市南区 0532 鲁B
410105 河南省 郑州市 金水区 0371 豫A
411522 河南省 信阳市 光山县 0376 豫S
420106 湖北省 武汉市 武昌区 027 鄂A
420683 湖北省 襄阳市 枣阳市 0710 鄂F
430104 湖南省 长沙市 岳麓区 0731 湘A
430722 湖南省 常德市 汉寿县 0736 湘J
440106 广东省 广州市 天河区 020 粤A
440304 广东省 深圳市 福田区 0755 粤B
440305 广东省 深圳市 南山区 0755 粤B
440402 广东省 珠海市 香洲区 0756 粤C
440608 广东省 佛山市 高明区 0757 粤E
450103 广西壮族自治区 南宁市 青秀区 0771 桂A
460106 海南省 海口市 龙华区 0898 琼A
500103 重庆市 重庆市 渝中区 023 渝
510104 四川省 成都市 锦江区 028 川A
510921 四川省 遂宁市 蓬溪县 0825 川J
520103 贵州省 贵阳市 云岩区 0851 贵A
530102 云南省 昆明市 五华区 0871 云A
610113 陕西省 西安市 雁塔区 029 陕A
620102 甘肃省 兰州市 城关区 0931 甘A
640104 宁夏回族自治区 银川市 兴庆区 0951 宁A
650102 新疆维吾尔自治区 乌鲁木齐市 天山区 0991 新A
""".strip().splitlines()]
SUR = ("王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 "
       "余 潘 杜 戴 夏 钟 汪 田 任 姜 范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 尹 黎 易 常 武 乔 贺 赖 龚 欧阳 司徒 上官").split()
PY = dict(zip(SUR, ("WANG LI ZHANG LIU CHEN YANG ZHAO HUANG ZHOU WU XU SUN HU ZHU GAO LIN HE GUO MA LUO LIANG SONG ZHENG XIE HAN TANG FENG YU DONG XIAO CHENG CAO YUAN DENG XU FU SHEN ZENG PENG LYU SU LU JIANG CAI JIA DING WEI XUE YE YAN "
       "YU PAN DU DAI XIA ZHONG WANG TIAN REN JIANG FAN FANG SHI YAO TAN LIAO ZOU XIONG JIN LU HAO KONG BAI CUI KANG MAO QIU QIN JIANG SHI GU HOU SHAO MENG LONG WAN DUAN LEI QIAN TANG YIN LI YI CHANG WU QIAO HE LAI GONG OUYANG SITU SHANGGUAN").split()))
GM = dict(x.split(':') for x in ("伟:WEI 强:QIANG 磊:LEI 军:JUN 勇:YONG 杰:JIE 涛:TAO 超:CHAO 明:MING 刚:GANG 平:PING 辉:HUI 鹏:PENG 华:HUA 飞:FEI 鑫:XIN 波:BO 斌:BIN 宇:YU 浩:HAO 凯:KAI 健:JIAN 俊:JUN 帆:FAN 旭:XU 宁:NING 龙:LONG 林:LIN 阳:YANG "
     "建:JIAN 国:GUO 志:ZHI 文:WEN 海:HAI 东:DONG 永:YONG 家:JIA 晓:XIAO 德:DE 庆:QING 振:ZHEN 立:LI 成:CHENG 荣:RONG 祥:XIANG 贵:GUI 铭:MING 泽:ZE 博:BO 昊:HAO 子:ZI 轩:XUAN 少:SHAO 世:SHI 启:QI 炳:BING 锦:JIN 云:YUN 松:SONG 根:GEN 福:FU").split())
GF = dict(x.split(':') for x in ("芳:FANG 娜:NA 敏:MIN 静:JING 丽:LI 艳:YAN 娟:JUAN 霞:XIA 燕:YAN 玲:LING 婷:TING 雪:XUE 慧:HUI 莹:YING 洁:JIE 琳:LIN 颖:YING 倩:QIAN 梅:MEI 兰:LAN 红:HONG 萍:PING 丹:DAN 蕾:LEI 璐:LU 琴:QIN 凤:FENG 妍:YAN 欣:XIN "
     "秀:XIU 桂:GUI 玉:YU 淑:SHU 春:CHUN 晓:XIAO 佳:JIA 雨:YU 思:SI 梦:MENG 诗:SHI 美:MEI 月:YUE 小:XIAO 雅:YA 紫:ZI 可:KE 心:XIN 如:RU 若:RUO 彩:CAI 巧:QIAO 惠:HUI 素:SU 亚:YA 冬:DONG 依:YI 筱:XIAO").split())
TSUR = "林 何 高 朱 沈 石 周 徐 梁 田 方 江 白 毛 黃 吳 劉 陳 楊 趙 馬 羅 鄭 謝 許 鄧 蕭 葉 蔡 盧 鍾 賴 龔".split()
TGM = "偉 強 軍 勇 傑 濤 明 平 輝 鵬 華 飛 志 文 海 東 永 家 德 慶 振 立 成 榮 祥 國 建 銘 俊 凱".split()
TGF = "芳 靜 麗 娟 霞 玲 婷 雪 慧 潔 梅 蘭 紅 萍 琴 鳳 欣 秀 桂 玉 淑 春 佳 雨 思 詩 美 月 雅 惠".split()
ST = "建设路 中山路 人民路 解放路 文昌街 迎宾路 新华路 和平街 长江路 滨河路 学府路 青年路 体育西路 东风路 环城南路 翠竹路 梅林路 花园路 红旗街 光明巷 兴业路 凤凰路 银杏路 望江路".split()
XQ = "翡翠湾 锦绣家园 阳光花园 碧水湾 御景苑 金桂苑 香樟园 东方名城 丽景花园 盛世华庭 观澜府 梧桐里 鑫城国际 江南春晓 水岸新都 紫荆花园 和谐家园 云顶公馆 栖霞苑 润泽园".split()
MP = "130 131 132 133 134 135 136 137 138 139 145 147 149 150 151 152 153 155 156 157 158 159 166 173 175 176 177 178 180 181 182 183 185 186 187 188 189 191 193 195 198 199".split()
BINS = [b.split() for b in """622202 19 工商银行 工行 ICBC
621226 19 工商银行 工行 ICBC
621700 19 建设银行 建行 CCB
622700 19 建设银行 建行 CCB
622848 19 农业银行 农行 ABC
622845 19 农业银行 农行 ABC
621661 19 中国银行 中行 BOC
621785 19 中国银行 中行 BOC
621483 16 招商银行 招行 CMB
622588 16 招商银行 招行 CMB
622260 19 交通银行 交行 BCM
621799 19 邮政储蓄银行 邮储 PSBC
622188 19 邮政储蓄银行 邮储 PSBC
622908 18 兴业银行 兴业 CIB
622622 16 民生银行 民生 CMBC""".splitlines()]
WMI = "LSV LFV LGX LVS LHG LVG LSG LBE LDC LZW LGB LB3 LFM LGW LS5".split()
CARS = "大众朗逸 丰田卡罗拉 本田雅阁 别克英朗 日产轩逸 福特福克斯 比亚迪秦 吉利帝豪 长安CS75 哈弗H6 五菱宏光 奥迪A4L 宝马320Li 现代朗动 起亚K3 荣威i5".split()
HOT = "如家 汉庭 锦江之星 维也纳国际 城市便捷 格林豪泰 金悦 凯莱 云栖 丽枫 华美达 明珠 江畔 海悦 帝豪 君悦来 速8 尚客优".split()
STN = "北京西 北京南 上海虹桥 广州南 深圳北 武汉 长沙南 郑州东 杭州东 南京南 合肥南 西安北 成都东 重庆北 贵阳北 昆明南 厦门北 福州 南昌西 济南西 青岛北 石家庄 太原南 沈阳北".split()
AIR = [a.split() for a in """CAN 广州白云
PEK 北京首都
SHA 上海虹桥
PVG 上海浦东
SZX 深圳宝安
CTU 成都双流
CKG 重庆江北
HGH 杭州萧山
NKG 南京禄口
XIY 西安咸阳
KMG 昆明长水
WUH 武汉天河
CSX 长沙黄花
XMN 厦门高崎
TAO 青岛流亭
DLC 大连周水子
SHE 沈阳桃仙
HRB 哈尔滨太平
URC 乌鲁木齐地窝堡
CGO 郑州新郑
HAK 海口美兰
SYX 三亚凤凰""".splitlines()]
FLT = "CA:999 MU:781 CZ:784 HU:880 ZH:479 FM:774 MF:731 SC:324 3U:876 HO:018 9C:089".split()
LONG = '0755 0571 0512 0510 0311 0531 0532 0371 0591 0592 0731 0411 0431 0451 0757 0771 0851 0871 0551 0577'.split()
PORT = "罗湖口岸 皇岗口岸 福田口岸 深圳湾口岸 拱北口岸 横琴口岸 港珠澳大桥口岸 首都机场 浦东机场 白云机场 宝安机场 满洲里口岸 霍尔果斯口岸 瑞丽口岸 友谊关口岸 东兴口岸 绥芬河口岸".split()
CRIME = "盗窃 诈骗 故意伤害 寻衅滋事 危险驾驶 赌博 非法持有毒品 容留他人吸毒 职务侵占 开设赌场 掩饰、隐瞒犯罪所得 帮助信息网络犯罪活动".split()
