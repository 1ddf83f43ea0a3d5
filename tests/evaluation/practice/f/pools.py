"""Word lists for the generator (facts and common words only)."""
from __future__ import annotations


def words(text: str) -> list[str]:
    """The blank-separated words of a text."""
    return text.split()

SUR = words(
    "王wang 李li 张zhang 刘liu 陈chen 杨yang 黄huang 赵zhao 吴wu 周zhou 徐xu 孙sun 马ma 朱zhu 胡hu 郭guo 何he 林lin 罗luo "
    "高gao 郑zheng 梁liang 谢xie 宋song 唐tang 许xu 邓deng 韩han 冯feng 曹cao 彭peng 曾zeng 肖xiao 田tian 董dong 潘pan "
    "袁yuan 蔡cai 蒋jiang 余yu 于yu 杜du 叶ye 程cheng 魏wei 苏su 吕lv 丁ding 任ren 卢lu 姚yao 沈shen 钟zhong 姜jiang "
    "崔cui 谭tan 陆lu 范fan 汪wang 廖liao 石shi 金jin 韦wei 贾jia 夏xia 付fu 方fang 邹zou 熊xiong 白bai 孟meng 秦qin"
)
GIV = words(
    "伟wei 芳fang 娜na 敏min 静jing 丽li 强qiang 磊lei 军jun 洋yang 勇yong 艳yan 杰jie 娟juan 涛tao 明ming 超chao 秀xiu "
    "霞xia 平ping 刚gang 桂gui 英ying 华hua 玉yu 兰lan 红hong 建jian 国guo 文wen 斌bin 晨chen 宇yu 浩hao 凯kai 欣xin "
    "怡yi 佳jia 雪xue 梅mei 琳lin 鹏peng 飞fei 波bo 宁ning 思si 雨yu 志zhi 海hai 春chun 莉li 峰feng 旭xu 龙long "
    "燕yan 晓xiao 萍ping 健jian 俊jun 博bo 蕾lei 婷ting 松song 立li 荣rong 辉hui 倩qian 楠nan 彬bin 睿rui 昊hao 瑶yao"
)
AREA = words(
    "110105北京市朝阳区 110108北京市海淀区 120104天津市南开区 130104石家庄市桥西区 140105太原市小店区 210102沈阳市和平区 "
    "210203大连市西岗区 220104长春市朝阳区 230103哈尔滨市南岗区 310104上海市徐汇区 310115上海市浦东新区 320106南京市鼓楼区 "
    "320505苏州市虎丘区 320211无锡市滨湖区 330106杭州市西湖区 330203宁波市海曙区 330304温州市瓯海区 340104合肥市蜀山区 "
    "350203厦门市思明区 350102福州市鼓楼区 360103南昌市西湖区 370202青岛市市南区 370102济南市历下区 410105郑州市金水区 "
    "420106武汉市武昌区 420111武汉市洪山区 430102长沙市芙蓉区 430405衡阳市珠晖区 440106广州市天河区 440305深圳市南山区 "
    "440604佛山市禅城区 450103南宁市青秀区 460105海口市秀英区 500106重庆市沙坪坝区 510107成都市武侯区 510703绵阳市涪城区 "
    "520103贵阳市云岩区 530103昆明市盘龙区 610113西安市雁塔区 610104西安市莲湖区 620102兰州市城关区 650102乌鲁木齐市天山区"
)
ROAD = words("人民 解放 中山 建设 文昌 长江 学府 新华 和平 光明 滨河 兴业 东风 迎宾 友谊 科技 桃园 凤凰 石桥 南湖")
ROADEN = words("Renmin Jiefang Zhongshan Jianshe Wenchang Changjiang Xuefu Xinhua Heping Guangming")
ESTATE = words("锦绣花园 阳光新城 翠湖苑 万和家园 金色港湾 康居里 银杏苑 紫荆城 汇景湾 梧桐公馆 清水园 云山府")
NATION = words("汉 汉 汉 汉 汉 汉 汉 回 满 壮 苗 土家 蒙古")
EDU = words("初中 高中 中专 大专 本科 本科 硕士")
JOB = words("职员 教师 司机 会计 个体户 工程师 护士 务工 退休 销售 厨师 学生 自由职业")
CITY = words(
    "北京PEKBeijing 上海SHAShanghai 广州CANGuangzhou 深圳SZXShenzhen 成都CTUChengdu 重庆CKGChongqing 西安XIYXian "
    "昆明KMGKunming 杭州HGHHangzhou 南京NKGNanjing 武汉WUHWuhan 长沙CSXChangsha 郑州CGOZhengzhou 青岛TAOQingdao "
    "大连DLCDalian 沈阳SHEShenyang 哈尔滨HRBHarbin 厦门XMNXiamen 海口HAKHaikou 三亚SYXSanya 贵阳KWEGuiyang 南宁NNGNanning "
    "乌鲁木齐URCUrumqi 兰州LHWLanzhou 济南TNAJinan 福州FOCFuzhou 合肥HFEHefei 太原TYNTaiyuan"
)
STATION = words(
    "北京南 上海虹桥 南京南 杭州东 合肥南 武汉 长沙南 广州南 深圳北 郑州东 西安北 成都东 重庆北 济南西 徐州东 石家庄 天津西 "
    "沈阳北 哈尔滨西 大连北 南昌西 福州南 厦门北 贵阳北 昆明南 桂林北 苏州北 无锡东 宁波 温州南 衡阳东 太原南 兰州西"
)
STATEN = words(
    "Beijingnan Shanghaihongqiao Nanjingnan Hangzhoudong Hefeinan Wuhan Changshanan Guangzhounan Shenzhenbei "
    "Zhengzhoudong Xianbei Chengdudong Chongqingbei Jinanxi Xuzhoudong"
)
AIR = words("CA MU CZ HU ZH FM MF SC 3U HO 9C KN EU GS G5 JD 8L")
AIRP = words("999 781 784 880 479 774 731 324 876 018")
CRIME = words(
    "盗窃 诈骗 故意伤害 寻衅滋事 危险驾驶 赌博 开设赌场 容留他人吸毒 职务侵占 抢夺 交通肇事 妨害公务 敲诈勒索 "
    "掩饰、隐瞒犯罪所得 帮助信息网络犯罪活动 非法经营 合同诈骗 聚众斗殴 故意毁坏财物 非法拘禁"
)
CRIMEEN = [
    "theft", "fraud", "intentional injury", "dangerous driving", "gambling", "extortion", "affray", "embezzlement",
]
CAR = words(
    "大众朗逸SVW7147 丰田卡罗拉TV7181 本田雅阁HG7154 别克君威SGM7152 比亚迪秦BYD7150 吉利帝豪JL7152 长安逸动SC7169 "
    "哈弗CC6461 日产轩逸DFL7168 福特福克斯CAF7152 五菱宏光LZW6449 现代朗动BH7160 奇瑞艾瑞泽SQR7151 宝骏LZW6450"
)
COLOR = words("白 黑 灰 银 红 蓝 棕")
BIN = words(
    "6222021工商银行19 6217001建设银行19 6228481农业银行19 6216612中国银行19 6225882招商银行16 6226221民生银行16 "
    "6225211浦发银行16 6222621交通银行19 6217991邮储银行19 6226901中信银行16"
)
BANKEN = {
    "工商银行": "ICBC", "建设银行": "CCB", "农业银行": "ABC", "中国银行": "BOC", "招商银行": "CMB", "民生银行": "CMBC",
    "浦发银行": "SPDB", "交通银行": "BCOM", "邮储银行": "PSBC", "中信银行": "CITIC",
}
MOBP = words("134 135 136 137 138 139 147 150 151 152 157 158 159 130 131 132 155 156 176 185 186 133 153 177 180 181 189 199")
LANDP = words("010 021 022 023 024 025 027 028 029 020 0755 0571 0512 0532 0731 0591 0371 0592 0871 0451")
PLATEP = "京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云陕甘"
COMPANY = words(
    "盛达 恒通 远航 启明 瑞丰 天元 博雅 宏宇 中联 九州 金桥 永安 百川 华纳 众信 飞鸿 长兴 汇智 德成 润泽"
)
MAILD = words("163.com 126.com sina.com foxmail.com 139.com outlook.com sohu.com gmail.com yeah.net")
SHOP = words(
    "美团外卖 拼多多 中石化加油站 永辉超市 滴滴出行 国网电力 麦当劳 京东商城 便利蜂 沃尔玛 盒马鲜生 自来水公司 名创优品 "
    "老百姓大药房 星巴克 顺丰速运 中国移动缴费 肯德基"
)
S2T = str.maketrans(
    "张刘陈杨黄赵吴孙马罗郑梁谢许邓韩冯肖蒋叶魏苏吕任卢钟谭陆贾邹伟静丽强军艳娟涛霞刚兰红建国华凯鹏飞宁龙晓荣辉"
    "睿瑶东区桥阳连长春尔滨岗汇浦苏无锡滨湖杭宁温瓯庐门岛济历郑汉汉武沙芙蓉广圳佛青绵贵云盘龙乌鲁齐州号栋单路城"
    "盗窃诈骗伤害寻衅赌场职务侵占抢夺肇妨公敲勒索掩饰隐瞒犯罪所帮网络动营经众斗殴毁坏财拘禁驾驶开设留毒银行农业发"
    "设招商邮储满壮苗蒙锦绣阳园湖苑万环荆湾馆府话红灰蓝长丰罗雅阁别克吉长逸轩产福特现东风迎宾谊凤湾联桥纳众启远恒"
    "盛达飞鸿兴汇泽润学历专职员师机会计个体户护士务销厨自由亚关创劳卖厦团坝宝庆当晖来楼玛电硕禅缴药莲费运险韦顺骏鲜麦",
    "張劉陳楊黃趙吳孫馬羅鄭梁謝許鄧韓馮肖蔣葉魏蘇呂任盧鍾譚陸賈鄒偉靜麗強軍艷娟濤霞剛蘭紅建國華凱鵬飛寧龍曉榮輝"
    "睿瑤東區橋陽連長春爾濱崗匯浦蘇無錫濱湖杭寧溫甌廬門島濟歷鄭漢漢武沙芙蓉廣圳佛青綿貴雲盤龍烏魯齊州號棟單路城"
    "盜竊詐騙傷害尋釁賭場職務侵佔搶奪肇妨公敲勒索掩飾隱瞞犯罪所幫網絡動營經眾鬥毆毀壞財拘禁駕駛開設留毒銀行農業發"
    "設招商郵儲滿壯苗蒙錦繡陽園湖苑萬環荊灣館府話紅灰藍長豐羅雅閣別克吉長逸軒產福特現東風迎賓誼鳳灣聯橋納眾啟遠恆"
    "盛達飛鴻興匯澤潤學歷專職員師機會計個體戶護士務銷廚自由亞關創勞賣廈團壩寶慶當暉來樓瑪電碩禪繳藥蓮費運險韋順駿鮮麥",
)
