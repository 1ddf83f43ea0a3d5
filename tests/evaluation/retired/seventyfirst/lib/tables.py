"""Fact tables: names, regions, mobile prefixes, BINs. Facts only, no person."""

SURNAMES = """王wang 李li 张zhang 刘liu 陈chen 杨yang 黄huang 赵zhao 吴wu 周zhou 徐xu 孙sun 马ma 朱zhu 胡hu 郭guo
何he 高gao 林lin 罗luo 郑zheng 梁liang 谢xie 宋song 唐tang 许xu 韩han 冯feng 邓deng 曹cao 彭peng 曾zeng 肖xiao
田tian 董dong 潘pan 袁yuan 蔡cai 蒋jiang 余yu 于yu 杜du 叶ye 程cheng 魏wei 苏su 吕lv 丁ding 任ren 卢lu 姚yao
沈shen 钟zhong 姜jiang 崔cui 谭tan 陆lu 范fan 汪wang 廖liao 石shi 金jin 韦wei 贾jia 夏xia 方fang 邹zou 熊xiong
白bai 孟meng 秦qin 邱qiu 侯hou 江jiang 尹yin 薛xue 雷lei 龙long 黎li 史shi 陶tao 贺he 毛mao 段duan 郝hao 顾gu
龚gong 邵shao 覃qin 武wu 钱qian 戴dai 严yan 莫mo 向xiang 常chang 欧阳ouyang 上官shangguan 尉迟yuchi""".split()

MALE = """伟wei 强qiang 磊lei 军jun 勇yong 杰jie 涛tao 明ming 超chao 平ping 辉hui 鹏peng 华hua 飞fei 鑫xin
波bo 斌bin 宇yu 浩hao 凯kai 健jian 俊jun 帆fan 旭xu 宁ning 龙long 林lin 亮liang 建jian 国guo 文wen 志zhi 海hai
东dong 洋yang 峰feng 成cheng 晨chen 达da 德de 福fu 广guang 豪hao 弘hong 锦jin 坤kun 良liang 茂mao 铭ming 培pei
启qi 荣rong 升sheng 庭ting 彦yan 毅yi 泽ze 哲zhe 子zi 宗zong 祥xiang 兴xing 学xue 根gen 松song 柱zhu 全quan
才cai 生sheng 树shu 炎yan 立li 昊hao""".split()

FEMALE = """芳fang 娜na 敏min 静jing 丽li 艳yan 娟juan 霞xia 燕yan 玲ling 婷ting 慧hui 莹ying 洁jie 梅mei 红hong 萍ping
雪xue 琳lin 晶jing 欣xin 悦yue 佳jia 倩qian 怡yi 蕾lei 薇wei 菲fei 雯wen 岚lan 英ying 兰lan 凤feng 素su 云yun 莲lian
真zhen 环huan 秀xiu 珍zhen 春chun 月yue 秋qiu 琴qin 思si 雨yu 梦meng 诗shi 若ruo 可ke 依yi 彤tong 桂gui 香xiang
翠cui 淑shu 惠hui 巧qiao 美mei 瑶yao 嘉jia 颖ying""".split()

TRAD = dict(zip(
    "张刘陈杨黄赵吴孙马罗郑谢许韩冯邓蒋叶苏吕卢钟谭陆贾邹龙贺顾龚钱严涛军伟强辉鹏华飞健宁亮国东达福广荣兴学树丽艳娟"
    "静玲婷莹洁红凤云莲环惠颖岚兰泽杰启凯锦铭彦树悦梦诗瑶韦欧阳迟维",
    "張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蔣葉蘇呂盧鍾譚陸賈鄒龍賀顧龔錢嚴濤軍偉強輝鵬華飛健寧亮國東達福廣榮興學樹麗艷娟"
    "靜玲婷瑩潔紅鳳雲蓮環惠穎嵐蘭澤傑啟凱錦銘彥樹悅夢詩瑤韋歐陽遲維"))

# code, city, county, landline area, plate prefix
REGIONS = [r.split() for r in """
110101 北京市 东城区 010 京A|110102 北京市 西城区 010 京N|110105 北京市 朝阳区 010 京Q|110106 北京市 丰台区 010 京P
110108 北京市 海淀区 010 京N|110112 北京市 通州区 010 京J|110114 北京市 昌平区 010 京M|120101 天津市 和平区 022 津A
120104 天津市 南开区 022 津C|130102 石家庄市 长安区 0311 冀A|130203 唐山市 路北区 0315 冀B|140106 太原市 迎泽区 0351 晋A
150203 包头市 昆都仑区 0472 蒙B|210102 沈阳市 和平区 024 辽A|210106 沈阳市 铁西区 024 辽A|210202 大连市 中山区 0411 辽B
210203 大连市 西岗区 0411 辽B|220102 长春市 南关区 0431 吉A|230102 哈尔滨市 道里区 0451 黑A|230103 哈尔滨市 南岗区 0451 黑A
310101 上海市 黄浦区 021 沪A|310104 上海市 徐汇区 021 沪B|310106 上海市 静安区 021 沪D|310110 上海市 杨浦区 021 沪E
310112 上海市 闵行区 021 沪F|310115 上海市 浦东新区 021 沪G|320102 南京市 玄武区 025 苏A|320104 南京市 秦淮区 025 苏A
320106 南京市 鼓楼区 025 苏A|320302 徐州市 鼓楼区 0516 苏C|320508 苏州市 姑苏区 0512 苏E|330105 杭州市 拱墅区 0571 浙A
330106 杭州市 西湖区 0571 浙A|330203 宁波市 海曙区 0574 浙B|330302 温州市 鹿城区 0577 浙C|330782 义乌市 稠城街道 0579 浙G
340102 合肥市 瑶海区 0551 皖A|340202 芜湖市 镜湖区 0553 皖B|350102 福州市 鼓楼区 0591 闽A|350203 厦门市 思明区 0592 闽D
350502 泉州市 鲤城区 0595 闽C|360102 南昌市 东湖区 0791 赣A|370102 济南市 历下区 0531 鲁A|370202 青岛市 市南区 0532 鲁B
370602 烟台市 芝罘区 0535 鲁F|410105 郑州市 金水区 0371 豫A|410302 洛阳市 老城区 0379 豫C|420102 武汉市 江岸区 027 鄂A
420106 武汉市 武昌区 027 鄂A|420111 武汉市 洪山区 027 鄂A|420502 宜昌市 西陵区 0717 鄂E|430102 长沙市 芙蓉区 0731 湘A
430104 长沙市 岳麓区 0731 湘A|430111 长沙市 雨花区 0731 湘A|440104 广州市 越秀区 020 粤A|440105 广州市 海珠区 020 粤A
440106 广州市 天河区 020 粤A|440111 广州市 白云区 020 粤A|440303 深圳市 罗湖区 0755 粤B|440305 深圳市 南山区 0755 粤B
440306 深圳市 宝安区 0755 粤B|440402 珠海市 香洲区 0756 粤C|440605 佛山市 南海区 0757 粤E|450103 南宁市 青秀区 0771 桂A
460106 海口市 龙华区 0898 琼A|500103 重庆市 渝中区 023 渝A|500106 重庆市 沙坪坝区 023 渝A|500112 重庆市 渝北区 023 渝D
510104 成都市 锦江区 028 川A|510107 成都市 武侯区 028 川A|520102 贵阳市 南明区 0851 贵A|530102 昆明市 五华区 0871 云A
610103 西安市 碑林区 029 陕A|610113 西安市 雁塔区 029 陕A|620102 兰州市 城关区 0931 甘A|640104 银川市 兴庆区 0951 宁A
650102 乌鲁木齐市 天山区 0991 新A""".replace("\n", "|").strip("|").split("|")]

COUNTRYSIDE = """
320981 341126 341221 350524 360428 360781 370983 371329 410328 411122 411322 411627 412825 420321 420682
421023 421127 422801 430321 430626 430923 431222 440882 441424 441521 450881 451022 500234 510722 511324
511528 513021 520221 522121 522422 530325 532128 610428 612324 620522 622421 130423 130633 132228 140427
142326 211322 220182 230128 231024 232103 150429 152801 330327 332522""".split()

STREETS = """人民路 中山路 解放路 建设路 和平街 新华路 文化路 长江路 黄河路 体育东路 金融街 学院路 科技路 滨江路 迎宾大道
朝阳路 五一路 花园路 团结巷 民生街 工业大道 胜利路 凤凰路 环城北路 东风西路 桂花街 兴业路 南湖路 青年路 莲花路""".split()
ESTATES = """翠湖花园 金色家园 阳光海岸 锦绣江南 东方名城 碧水湾 紫荆苑 恒盛广场 御景华府 书香名邸 江畔人家 丽景苑
世纪城 龙湖春天 香榭里 盛世嘉园 万象新天 桃源居 月桂苑 山水文园 时代花园 枫林绿洲""".split()
HOTELS = """云端商务酒店 锦江花园宾馆 悦来连锁酒店 海景假日酒店 福星宾馆 金源大酒店 城市便捷酒店 青竹客栈 山水时尚酒店
君悦公寓酒店 如意快捷宾馆 凯莱国际酒店 西子湖畔民宿 长城饭店 丽都商务宾馆 望江楼宾馆 莫泰假日 春秋快捷酒店""".split()
CAFES = """极速网吧 星空网咖 网鱼时代网咖 龙腾网吧 蓝月亮网络会所 飞宇网吧 新世纪网吧 战旗电竞馆 天天网吧 零距离网吧
巅峰电竞网咖 金鼎网吧 银河网苑 六号网咖""".split()
COMPANIES = """华信达科技有限公司 鼎盛建筑工程有限公司 众诚物流有限公司 恒远贸易有限公司 博雅教育咨询有限公司 天润食品有限公司
瑞丰机械制造有限公司 新桥电子有限公司 蓝海信息技术有限公司 康宁医药有限公司 百川装饰工程有限公司 汇通商务服务有限公司
正泰兴五金厂 益民超市有限公司 远航国际货运代理有限公司 美佳纺织有限公司 诚信劳务派遣有限公司 金穗农业发展有限公司""".split()
MOBILE3 = """130 131 132 133 134 135 136 137 138 139 145 147 150 151 152 153 155 156 157 158 159 166 170 171 173 175 176
177 178 180 181 182 183 184 185 186 187 188 189 191 193 198 199 138 139 158 186 135 136 137 189 150""".split()
# BIN: length, bank, short
BINS = [b.split() for b in """622260 19 交通银行 交行|622848 19 中国农业银行 农行|621700 19 中国建设银行 建行|622700 19 中国建设银行 建行
622202 19 中国工商银行 工行|621226 19 中国工商银行 工行|622208 19 中国工商银行 工行|621661 19 中国银行 中行|621790 19 中国银行 中行
622588 16 招商银行 招行|621483 16 招商银行 招行|622622 16 民生银行 民生|621098 19 邮政储蓄银行 邮储|622188 19 邮政储蓄银行 邮储
622908 18 兴业银行 兴业|622262 19 交通银行 交行|622845 19 中国农业银行 农行|622848 19 中国农业银行 农行|622521 16 浦发银行 浦发
622690 16 中信银行 中信""".replace("\n", "|").split("|")]
BANK_EN = {"交通银行": "Bank of Communications", "中国农业银行": "Agricultural Bank of China",
           "中国建设银行": "China Construction Bank", "中国工商银行": "ICBC", "中国银行": "Bank of China",
           "招商银行": "China Merchants Bank", "民生银行": "China Minsheng Bank", "邮政储蓄银行": "PSBC",
           "兴业银行": "Industrial Bank", "浦发银行": "SPD Bank", "中信银行": "China CITIC Bank"}
AIRPORTS = [a.split() for a in """PEK 北京首都 Beijing|PVG 上海浦东 Shanghai|SHA 上海虹桥 Shanghai|CAN 广州白云 Guangzhou
SZX 深圳宝安 Shenzhen|CTU 成都双流 Chengdu|CKG 重庆江北 Chongqing|XIY 西安咸阳 Xi'an|KMG 昆明长水 Kunming|HGH 杭州萧山 Hangzhou
NKG 南京禄口 Nanjing|WUH 武汉天河 Wuhan|CSX 长沙黄花 Changsha|XMN 厦门高崎 Xiamen|TAO 青岛胶东 Qingdao|DLC 大连周水子 Dalian
SYX 三亚凤凰 Sanya|HRB 哈尔滨太平 Harbin|URC 乌鲁木齐地窝堡 Urumqi|CGO 郑州新郑 Zhengzhou""".replace("\n", "|").split("|")]
AIRLINES = [a.split() for a in """CA 999 国航|MU 781 东航|CZ 784 南航|HU 880 海航|ZH 479 深航|FM 774 上航|MF 731 厦航|SC 324 山航
3U 876 川航|HO 018 吉祥|9C 089 春秋|KN 822 联航|GS 826 天津航空|8L 859 祥鹏|JD 898 首都航空""".replace("\n", "|").split("|")]
STATIONS = """北京西 北京南 上海虹桥 南京南 杭州东 广州南 深圳北 武汉 长沙南 郑州东 西安北 成都东 重庆北 济南西 天津 徐州东
合肥南 福州 厦门北 南昌西 石家庄 太原南 沈阳北 长春 哈尔滨西 贵阳北 昆明南 南宁东 兰州 洛阳龙门 株洲西 苏州北""".split()
PORTS = """罗湖 皇岗 福田 深圳湾 拱北 横琴 蛇口 文锦渡 沙头角 港珠澳大桥 首都机场 浦东机场 白云机场 宝安机场 友谊关 瑞丽
东兴 满洲里 霍尔果斯 青茂 莲塘 西九龙""".split()
COUNTRIES = "日本 泰国 韩国 新加坡 马来西亚 越南 美国 澳大利亚 香港 澳门 英国 法国 缅甸 俄罗斯 阿联酋".split()
CARS = [c.split() for c in """大众 帕萨特SVW7183 LSV|上汽通用 别克君威SGM7200 LSG|一汽大众 速腾FV7166 LFV|广汽本田 雅阁HG7201 LHG
东风日产 轩逸DFL7168 LGB|长安 CS75SC6469 LS5|比亚迪 秦BYD7150 LC0|北京现代 伊兰特BH7160 LBE|吉利 帝豪MR7152 L6T
长城 哈弗CC6460 LGW|奇瑞 瑞虎SQR6450 LVV|江淮 瑞风HFC6502 LJ1|广汽丰田 凯美瑞GTM7200 LVG
五菱 宏光LZW6445 LZW""".replace("\n", "|").split("|")]
