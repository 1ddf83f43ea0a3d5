"""Word lists. Triples are simplified / traditional / latin."""
SUR = [x.split('/') for x in """王/王/Wang 李/李/Li 张/張/Zhang 刘/劉/Liu 陈/陳/Chen 杨/楊/Yang 赵/趙/Zhao 黄/黃/Huang 周/周/Zhou
吴/吳/Wu 徐/徐/Xu 孙/孫/Sun 胡/胡/Hu 朱/朱/Zhu 高/高/Gao 林/林/Lin 何/何/He 郭/郭/Guo 马/馬/Ma 罗/羅/Luo 梁/梁/Liang 宋/宋/Song
郑/鄭/Zheng 谢/謝/Xie 韩/韓/Han 唐/唐/Tang 冯/馮/Feng 于/于/Yu 董/董/Dong 萧/蕭/Xiao 程/程/Cheng 曹/曹/Cao 袁/袁/Yuan 邓/鄧/Deng
许/許/Xu 傅/傅/Fu 沈/沈/Shen 曾/曾/Zeng 彭/彭/Peng 吕/呂/Lv 苏/蘇/Su 卢/盧/Lu 蒋/蔣/Jiang 蔡/蔡/Cai 贾/賈/Jia 丁/丁/Ding 魏/魏/Wei
薛/薛/Xue 叶/葉/Ye 阎/閻/Yan 余/余/Yu 潘/潘/Pan 杜/杜/Du 戴/戴/Dai 夏/夏/Xia 钟/鍾/Zhong 汪/汪/Wang 田/田/Tian 任/任/Ren 姜/姜/Jiang
范/范/Fan 方/方/Fang 石/石/Shi 姚/姚/Yao 谭/譚/Tan 廖/廖/Liao 邹/鄒/Zou 熊/熊/Xiong 金/金/Jin 陆/陸/Lu 郝/郝/Hao 孔/孔/Kong
欧阳/歐陽/Ouyang 司徒/司徒/Situ 上官/上官/Shangguan""".split()]
GIV = [x.split('/') for x in """伟/偉/wei 芳/芳/fang 娜/娜/na 敏/敏/min 静/靜/jing 丽/麗/li 强/強/qiang 磊/磊/lei 军/軍/jun 洋/洋/yang 勇/勇/yong
艳/艷/yan 杰/傑/jie 涛/濤/tao 明/明/ming 超/超/chao 霞/霞/xia 平/平/ping 刚/剛/gang 桂/桂/gui 英/英/ying 华/華/hua 玉/玉/yu 兰/蘭/lan
红/紅/hong 建/建/jian 文/文/wen 辉/輝/hui 力/力/li 宇/宇/yu 浩/浩/hao 凯/凱/kai 欣/欣/xin 怡/怡/yi 佳/佳/jia 琪/琪/qi 雪/雪/xue
梅/梅/mei 晨/晨/chen 子/子/zi 轩/軒/xuan 思/思/si 雨/雨/yu 博/博/bo 鑫/鑫/xin 婷/婷/ting 慧/慧/hui 玲/玲/ling 飞/飛/fei 鹏/鵬/peng
志/志/zhi 国/國/guo 海/海/hai 春/春/chun 东/東/dong 秀/秀/xiu 珍/珍/zhen 凤/鳳/feng 波/波/bo 斌/斌/bin 宁/寧/ning 福/福/fu 龙/龍/long
林/林/lin 峰/峰/feng 俊/俊/jun 倩/倩/qian 瑶/瑤/yao 璐/璐/lu 嘉/嘉/jia 荣/榮/rong 德/德/de 庆/慶/qing""".split()]
# city: hans/hant/latin/area code/plate/airport/airport name/station/region codes/lat/lng
CITY = [x.split('/') for x in """北京/北京/Beijing/010/京/PEK/首都机场/北京南/110101,110102,110105,110106,110108/39.90/116.40
上海/上海/Shanghai/021/沪/PVG/浦东机场/上海虹桥/310101,310104,310105,310106,310109,310115/31.23/121.47
广州/廣州/Guangzhou/020/粤/CAN/白云机场/广州南/440103,440104,440105,440106,440111/23.13/113.26
深圳/深圳/Shenzhen/0755/粤/SZX/宝安机场/深圳北/440303,440304,440305,440306,440307/22.54/114.06
天津/天津/Tianjin/022/津/TSN/滨海机场/天津西/120101,120104/39.12/117.20
重庆/重慶/Chongqing/023/渝/CKG/江北机场/重庆北/500103,500105,500106,500107/29.56/106.55
成都/成都/Chengdu/028/川/CTU/双流机场/成都东/510104,510105,510107/30.66/104.07
武汉/武漢/Wuhan/027/鄂/WUH/天河机场/武汉/420102,420103,420106,420111/30.58/114.30
南京/南京/Nanjing/025/苏/NKG/禄口机场/南京南/320102,320104,320105,320106/32.06/118.79
杭州/杭州/Hangzhou/0571/浙/HGH/萧山机场/杭州东/330102,330106,330108/30.28/120.16
西安/西安/Xi'an/029/陕/XIY/咸阳机场/西安北/610102,610103,610104,610113/34.27/108.95
长沙/長沙/Changsha/0731/湘/CSX/黄花机场/长沙南/430102,430103,430104/28.23/112.94
郑州/鄭州/Zhengzhou/0371/豫/CGO/新郑机场/郑州东/410102,410103,410105/34.76/113.65
济南/濟南/Jinan/0531/鲁/TNA/遥墙机场/济南西/370102,370103/36.67/117.02
青岛/青島/Qingdao/0532/鲁/TAO/胶东机场/青岛北/370202,370203/36.07/120.38
沈阳/瀋陽/Shenyang/024/辽/SHE/桃仙机场/沈阳北/210102,210103/41.80/123.43
大连/大連/Dalian/0411/辽/DLC/周水子机场/大连北/210202/38.91/121.61
哈尔滨/哈爾濱/Harbin/0451/黑/HRB/太平机场/哈尔滨西/230102,230103/45.80/126.53
厦门/廈門/Xiamen/0592/闽/XMN/高崎机场/厦门北/350203/24.48/118.09
福州/福州/Fuzhou/0591/闽/FOC/长乐机场/福州南/350102,350103/26.07/119.30
昆明/昆明/Kunming/0871/云/KMG/长水机场/昆明南/530102,530103/25.04/102.71
南昌/南昌/Nanchang/0791/赣/KHN/昌北机场/南昌西/360102,360103/28.68/115.86
合肥/合肥/Hefei/0551/皖/HFE/新桥机场/合肥南/340102,340103,340104/31.82/117.23
贵阳/貴陽/Guiyang/0851/贵/KWE/龙洞堡机场/贵阳北/520102,520103/26.65/106.63
南宁/南寧/Nanning/0771/桂/NNG/吴圩机场/南宁东/450102,450103/22.82/108.37""".split('\n')]
ROAD = [x.split('/') for x in """建设路/建設路/Jianshe Road 人民路/人民路/Renmin Road 解放大道/解放大道/Jiefang Avenue 长江路/長江路/Changjiang Road
文昌街/文昌街/Wenchang Street 桂花巷/桂花巷/Guihua Lane 新华西路/新華西路/Xinhua West Road 滨河路/濱河路/Binhe Road 育才街/育才街/Yucai Street
东风中路/東風中路/Dongfeng Road 望江路/望江路/Wangjiang Road 学府路/學府路/Xuefu Road""".replace('\n', ' ').replace(' Road', '_Road').replace(' Avenue', '_Avenue').replace(' Street', '_Street').replace(' Lane', '_Lane').replace('Xinhua West', 'Xinhua_West').split()]
ROAD = [[a, b, c.replace('_', ' ')] for a, b, c in ROAD]
HOTEL = ["云栖商务酒店/雲棲商務酒店/Cloudrest Hotel", "如意快捷宾馆/如意快捷賓館/Ruyi Inn", "江畔国际大酒店/江畔國際大酒店/Riverside International",
 "青禾连锁酒店/青禾連鎖酒店/Greenfield Hotel", "老城根客栈/老城根客棧/Old Gate Guesthouse", "金桂园宾馆/金桂園賓館/Golden Osmanthus Inn", "海逸假日酒店/海逸假日酒店/Haiyi Resort", "星程精选酒店/星程精選酒店/Starway Select"]
NETCAFE = ["飞鱼网吧", "蓝色港湾网咖", "极速电竞馆网吧", "兄弟连网吧", "天天网吧", "零度网咖", "星际网吧"]
COMMUNITY = ["锦绣花园/錦繡花園/Jinxiu Garden", "阳光新城/陽光新城/Sunshine Town", "翠湖苑/翠湖苑/Cuihu Court", "和谐家园/和諧家園/Harmony Homes", "东方名都/東方名都/Oriental Plaza", "紫荆公寓/紫荊公寓/Bauhinia Apartments"]
COMPANY = ["恒信贸易有限公司/恆信貿易有限公司/Hengxin Trading Co.", "瑞丰电子科技有限公司/瑞豐電子科技有限公司/Ruifeng Electronics Ltd", "中腾物流有限公司/中騰物流有限公司/Zhongteng Logistics", "华川建筑工程有限公司/華川建築工程有限公司/Huachuan Construction", "天和食品厂/天和食品廠/Tianhe Foods"]
BANK = ["工商银行/工商銀行/ICBC", "建设银行/建設銀行/CCB", "农业银行/農業銀行/ABC", "中国银行/中國銀行/BOC", "招商银行/招商銀行/CMB", "交通银行/交通銀行/BoCom", "邮储银行/郵儲銀行/PSBC", "民生银行/民生銀行/CMBC"]
BIN = {0: ("622202", 19), 1: ("621700", 19), 2: ("622848", 19), 3: ("621661", 19), 4: ("622588", 16), 5: ("622262", 19), 6: ("621799", 19), 7: ("622622", 16)}
AIR = "CA:999 MU:781 CZ:784 HU:880 ZH:479 FM:774 MF:731 SC:324 3U:876 HO:018 9C:089".split()
PORT = ["罗湖口岸/羅湖口岸/Lo Wu", "皇岗口岸/皇崗口岸/Huanggang", "拱北口岸/拱北口岸/Gongbei", "深圳湾口岸/深圳灣口岸/Shenzhen Bay", "首都机场边检站/首都機場/Beijing Capital Airport", "浦东机场边检站/浦東機場/Shanghai Pudong Airport", "白云机场边检站/白雲機場/Guangzhou Baiyun Airport", "港珠澳大桥口岸/港珠澳大橋口岸/HZMB", "瑞丽口岸/瑞麗口岸/Ruili", "友谊关口岸/友誼關口岸/Youyiguan"]
COUNTRY = ["泰国/泰國/Thailand", "日本/日本/Japan", "新加坡/新加坡/Singapore", "韩国/韓國/Korea", "越南/越南/Vietnam", "马来西亚/馬來西亞/Malaysia", "澳大利亚/澳大利亞/Australia", "法国/法國/France", "德国/德國/Germany", "柬埔寨/柬埔寨/Cambodia"]
OFFENCE = ["盗窃/盜竊/theft", "诈骗/詐騙/fraud", "故意伤害/故意傷害/assault", "寻衅滋事/尋釁滋事/affray", "赌博/賭博/gambling", "危险驾驶/危險駕駛/dangerous driving", "非法拘禁/非法拘禁/unlawful detention", "容留他人吸毒/容留他人吸毒/drug offences", "开设赌场/開設賭場/running a gambling house"]
RESULT = ["行政拘留十日/行政拘留十日/detained 10 days", "行政拘留十五日/行政拘留十五日/detained 15 days", "取保候审/取保候審/released on bail", "刑事拘留/刑事拘留/criminal detention", "移送起诉/移送起訴/sent for prosecution", "判处有期徒刑八个月/判處有期徒刑八個月/8 months imprisonment", "罚款五百元/罰款五百元/fined 500 yuan"]
BRAND = ["大众朗逸/大眾朗逸/VW Lavida", "丰田卡罗拉/豐田卡羅拉/Toyota Corolla", "比亚迪秦/比亞迪秦/BYD Qin", "别克英朗/別克英朗/Buick Excelle", "本田思域/本田思域/Honda Civic", "五菱宏光/五菱宏光/Wuling Hongguang", "哈弗H6/哈弗H6/Haval H6", "吉利帝豪/吉利帝豪/Geely Emgrand"]
SMS = ["晚上七点老地方见，别迟到", "钱已经转过去了，查一下", "我在楼下等你", "快递放门卫了", "明天的会改到下午三点", "孩子发烧了，先去医院", "合同发你邮箱了，看一下", "到站了，出来接我", "房东说月底前要交房租", "这周末回家吃饭吗", "车修好了，来拿钥匙", "麻烦把发票寄过来"]
SMST = ["晚上七點老地方見", "錢已經轉過去了", "我在樓下等你", "明天的會改到下午三點", "合約寄到信箱了", "週末回家吃飯嗎"]
SMSE = ["Meet me at 7 as usual", "Money sent, please check", "I'm waiting downstairs", "Contract is in your mailbox", "Are you home this weekend?", "Train delayed, see you at 9"]
POLICE = "公安局"
