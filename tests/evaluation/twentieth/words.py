"""Pools of commonplace or invented words: names, places, firms, hotels."""

SURNAMES = list("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文")
GIVEN_M = list("伟强磊军洋勇杰涛明超刚平辉鹏健俊峰志斌浩宇轩博文凯诚毅海波东林振华国栋建新家豪子昂晨旭阳天佑世荣庆泽润")
GIVEN_F = list("芳娜敏静丽艳娟霞秀英玲桂兰燕红梅雪琴洁倩颖婷慧莹佳欣怡思雨梦琪月露瑶诗涵雅琳晓彤淑贞萍蓉嘉宁若楠")
PINYIN = dict(zip(SURNAMES, (
    "wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang "
    "feng yu dong xiao cheng cao yuan deng xu fu shen zeng peng lv su lu jiang cai jia ding wei xue ye yan yu pan du "
    "dai xia zhong wang tian ren jiang fan fang shi yao tan liao zou xiong jin lu hao kong bai cui kang mao qiu qin "
    "jiang shi gu hou shao meng long wan duan lei qian tang yin li yi chang wu qiao he lai gong wen").split()))
GIVEN_PY = {}
for _c, _p in zip(GIVEN_M, (
    "wei qiang lei jun yang yong jie tao ming chao gang ping hui peng jian jun feng zhi bin hao yu xuan bo wen kai "
    "cheng yi hai bo dong lin zhen hua guo dong jian xin jia hao zi ang chen xu yang tian you shi rong qing ze run").split()):
    GIVEN_PY[_c] = _p
for _c, _p in zip(GIVEN_F, (
    "fang na min jing li yan juan xia xiu ying ling gui lan yan hong mei xue qin jie qian ying ting hui ying jia xin "
    "yi si yu meng qi yue lu yao shi han ya lin xiao tong shu zhen ping rong jia ning ruo nan").split()):
    GIVEN_PY[_c] = _p

# code, province, city, district, area code, plate head
REGIONS = [tuple(x.split()) for x in """
110101 北京市 北京市 东城区 010 京A
110108 北京市 北京市 海淀区 010 京N
120104 天津市 天津市 南开区 022 津C
130102 河北省 石家庄市 长安区 0311 冀A
140105 山西省 太原市 小店区 0351 晋A
150102 内蒙古自治区 呼和浩特市 新城区 0471 蒙A
210102 辽宁省 沈阳市 和平区 024 辽A
210202 辽宁省 大连市 中山区 0411 辽B
220102 吉林省 长春市 南关区 0431 吉A
230103 黑龙江省 哈尔滨市 南岗区 0451 黑A
310104 上海市 上海市 徐汇区 021 沪A
310110 上海市 上海市 杨浦区 021 沪D
310115 上海市 上海市 浦东新区 021 沪G
320102 江苏省 南京市 玄武区 025 苏A
320506 江苏省 苏州市 吴中区 0512 苏E
330106 浙江省 杭州市 西湖区 0571 浙A
330203 浙江省 宁波市 海曙区 0574 浙B
340104 安徽省 合肥市 蜀山区 0551 皖A
350102 福建省 福州市 鼓楼区 0591 闽A
350203 福建省 厦门市 思明区 0592 闽D
360102 江西省 南昌市 东湖区 0791 赣A
370102 山东省 济南市 历下区 0531 鲁A
370202 山东省 青岛市 市南区 0532 鲁B
410102 河南省 郑州市 中原区 0371 豫A
420102 湖北省 武汉市 江岸区 027 鄂A
420106 湖北省 武汉市 武昌区 027 鄂A
430102 湖南省 长沙市 芙蓉区 0731 湘A
440103 广东省 广州市 荔湾区 020 粤A
440106 广东省 广州市 天河区 020 粤A
440305 广东省 深圳市 南山区 0755 粤B
450102 广西壮族自治区 南宁市 兴宁区 0771 桂A
460106 海南省 海口市 龙华区 0898 琼A
500103 重庆市 重庆市 渝中区 023 渝A
510104 四川省 成都市 锦江区 028 川A
510107 四川省 成都市 武侯区 028 川G
520102 贵州省 贵阳市 南明区 0851 贵A
530102 云南省 昆明市 五华区 0871 云A
610103 陕西省 西安市 碑林区 029 陕A
620102 甘肃省 兰州市 城关区 0931 甘A
650102 新疆维吾尔自治区 乌鲁木齐市 天山区 0991 新A
""".strip().splitlines()]

# rough middle of each region's town: code, longitude, latitude
CENTRES = {x.split()[0]: (float(x.split()[1]), float(x.split()[2])) for x in """
110101 116.42 39.93|110108 116.30 39.96|120104 117.15 39.12|130102 114.54 38.04|140105 112.57 37.74|150102 111.66 40.86|210102 123.42 41.79|210202 121.64 38.92
220102 125.35 43.86|230103 126.67 45.76|310104 121.44 31.19|310110 121.52 31.26|310115 121.54 31.22|320102 118.80 32.05|320506 120.63 31.26|330106 120.13 30.26
330203 121.55 29.86|340104 117.26 31.85|350102 119.30 26.08|350203 118.08 24.45|360102 115.90 28.69|370102 117.08 36.67|370202 120.41 36.07|410102 113.61 34.75
420102 114.31 30.60|420106 114.32 30.55|430102 113.03 28.19|440103 113.24 23.13|440106 113.36 23.12|440305 113.93 22.53|450102 108.37 22.85|460106 110.32 20.03
500103 106.57 29.55|510104 104.08 30.66|510107 104.04 30.64|520102 106.71 26.57|530102 102.71 25.05|610103 108.93 34.25|620102 103.83 36.06|650102 87.63 43.79
""".strip().replace("\n", "|").split("|")}
STREETS = "人民路 建设路 解放路 和平街 朝阳路 文化路 长江路 中山北路 青年路 滨河路 湖滨路 学院路 工业路 兴华街 光明路 迎宾大道 体育场路 新华路 南湖路 东风路".split()
ESTATES = "翠湖花园 锦绣家园 阳光新城 金色港湾 绿洲雅苑 丽景苑 东方名邸 碧水云庭 御景湾 梧桐里 枫林雅居 春江花月 明珠公寓 桂花城 紫荆苑 悦澜府".split()
HOTELS = "云栖商务酒店 湖畔假日酒店 锦江之家宾馆 金桥大酒店 悦客快捷酒店 星程宾馆 海天国际大酒店 华庭酒店 驿家连锁酒店 龙泉宾馆 半岛精品酒店 四季春宾馆 如归客栈 望江楼酒店 南苑饭店 维也里酒店".split()
HOTELS_EN = ["Lakeside Garden Hotel", "Golden Bridge Inn", "Harbour View Hotel", "Cloud Rest Business Hotel", "Southgate Plaza Hotel", "Riverside Holiday Inn Express"]
NETCAFES = "极速网吧 蓝月网吧 星际网咖 飞翔网吧 零点网络会所 网鱼电竞网咖 新干线网吧 金手指网吧 天空之城网咖 龙腾网吧 翼动网咖".split()
FIRMS = "恒通贸易有限公司 鼎盛物流有限公司 佳信科技有限公司 瑞丰食品有限公司 宏远建材有限公司 博雅教育咨询有限公司 天元机械有限公司 众合装饰工程有限公司 华泽服饰有限公司 启明软件有限公司".split()
SHOPS = "永辉超市 便民水果店 老街面馆 京东商城 美团外卖 滴滴出行 中国石化加油站 苏果便利 瑞幸咖啡 万家药房".split()
AIRPORTS = [("北京首都", "PEK", "北京"), ("上海虹桥", "SHA", "上海"), ("上海浦东", "PVG", "上海"), ("广州白云", "CAN", "广州"), ("深圳宝安", "SZX", "深圳"),
            ("成都双流", "CTU", "成都"), ("杭州萧山", "HGH", "杭州"), ("西安咸阳", "XIY", "西安"), ("昆明长水", "KMG", "昆明"), ("厦门高崎", "XMN", "厦门"),
            ("重庆江北", "CKG", "重庆"), ("武汉天河", "WUH", "武汉"), ("长沙黄花", "CSX", "长沙"), ("青岛流亭", "TAO", "青岛"), ("哈尔滨太平", "HRB", "哈尔滨")]
AIRLINES = [("CA", "999", "国航"), ("MU", "781", "东航"), ("CZ", "784", "南航"), ("HU", "880", "海航"), ("ZH", "479", "深航"), ("MF", "731", "厦航"), ("3U", "876", "川航"), ("HO", "018", "吉祥"), ("SC", "324", "山航")]
STATIONS = [tuple(x.split(":")) for x in "北京南:Beijingnan 上海虹桥:Shanghaihongqiao 南京南:Nanjingnan 杭州东:Hangzhoudong 武汉:Wuhan 长沙南:Changshanan 广州南:Guangzhounan 深圳北:Shenzhenbei 郑州东:Zhengzhoudong 西安北:Xianbei 成都东:Chengdudong 合肥南:Hefeinan 济南西:Jinanxi 天津西:Tianjinxi 石家庄:Shijiazhuang 徐州东:Xuzhoudong 苏州:Suzhou 宁波:Ningbo".split()]
BANKS = [("工商银行", "ICBC", (("622202", 19), ("621226", 19), ("622208", 19))), ("农业银行", "ABC", (("622848", 19), ("622845", 19))),
         ("建设银行", "CCB", (("621700", 19), ("622700", 19))), ("中国银行", "BOC", (("621660", 19), ("621661", 19), ("601382", 19))),
         ("招商银行", "CMB", (("622588", 16), ("621483", 16), ("622580", 16))), ("交通银行", "BCM", (("622260", 19), ("622262", 19))),
         ("邮储银行", "PSBC", (("621098", 19), ("622188", 19))), ("民生银行", "CMBC", (("622622", 16), ("621691", 16))),
         ("兴业银行", "CIB", (("622909", 18), ("622908", 18))), ("光大银行", "CEB", (("622660", 16),))]
BRANCHES = "城东支行 解放路支行 高新区支行 人民广场支行 湖滨支行 开发区支行 火车站支行 文化路支行 营业部 西城支行".split()
PORTS = [("罗湖口岸", "Luohu", "香港"), ("皇岗口岸", "Huanggang", "香港"), ("深圳湾口岸", "Shenzhen Bay", "香港"), ("拱北口岸", "Gongbei", "澳门"),
         ("首都机场", "Beijing Capital Airport", "泰国"), ("浦东机场", "Shanghai Pudong Airport", "日本"), ("白云机场", "Guangzhou Baiyun Airport", "马来西亚"),
         ("满洲里口岸", "Manzhouli", "俄罗斯"), ("瑞丽口岸", "Ruili", "缅甸"), ("友谊关口岸", "Youyiguan", "越南"), ("二连浩特口岸", "Erenhot", "蒙古")]
COUNTRY_EN = {"香港": "Hong Kong", "澳门": "Macau", "泰国": "Thailand", "日本": "Japan", "马来西亚": "Malaysia", "俄罗斯": "Russia", "缅甸": "Myanmar", "越南": "Vietnam", "蒙古": "Mongolia"}
CHARGES = "盗窃 诈骗 故意伤害 寻衅滋事 赌博 吸毒 危险驾驶 敲诈勒索 抢夺 非法经营 开设赌场 殴打他人".split()
RESULTS = "行政拘留五日 行政拘留十日 行政拘留十五日 取保候审 刑事拘留 移送起诉 罚款五百元 强制戒毒 监视居住 判处有期徒刑八个月 判处拘役三个月".split()
CARS = "大众朗逸 丰田卡罗拉 本田雅阁 别克英朗 日产轩逸 福特福克斯 奥迪A4L 比亚迪秦 吉利帝豪 长安CS75 哈弗H6 现代朗动".split()
COLORS = "白色 黑色 银灰 红色 蓝色 棕色".split()
SMS_BODY = ["晚上不回来吃饭了，你们先吃", "货已经发出去了，明天下午能到", "钱收到了，谢谢哥", "我在老地方等你，快点过来", "合同改好了，你有空看一下", "明天的会改到三点",
            "孩子发烧了，你下班早点回", "那批料子什么时候结账", "到了给我打电话", "别再给我发信息了", "房租这个月晚两天给你", "妈让你周末回家一趟", "票买好了，八点检票", "车停在地下二层，钥匙在前台"]
SMS_EN = ["running late, start without me", "goods shipped today", "call me when you arrive", "meeting moved to three", "did you pay the rent yet", "see you at the usual place"]
NATIONS = "汉族 汉族 汉族 汉族 汉族 回族 满族 壮族 土家族 苗族".split()
OPERATORS = "前台01 值班员3 admin02 wangl system op7 窗口5".split()
