"""Invented or public words: places, companies, products."""
HOTEL = "云栖假日酒店 锦悦商务酒店 海棠湾宾馆 蓝湖快捷酒店 金桥大酒店 如月连锁酒店 明珠宾馆 汇景国际酒店 青枫精品酒店 南苑招待所 丽泽公寓酒店 东湖山庄".split()
CITY = "北京 上海 广州 深圳 杭州 南京 武汉 成都 西安 长沙 厦门 青岛 郑州 昆明 重庆 天津 沈阳 大连".split()
ROOM = "标准间 大床房 商务单人间 豪华双床房 家庭房 行政大床房".split()
AIR = [("CA", "999"), ("MU", "781"), ("CZ", "784"), ("HU", "880"), ("ZH", "479"), ("MF", "731"), ("3U", "876"), ("SC", "324"), ("FM", "774")]
PORTC = [("北京首都", "PEK"), ("上海虹桥", "SHA"), ("上海浦东", "PVG"), ("广州白云", "CAN"), ("深圳宝安", "SZX"), ("成都双流", "CTU"), ("杭州萧山", "HGH"), ("西安咸阳", "XIY"), ("昆明长水", "KMG"), ("厦门高崎", "XMN"), ("重庆江北", "CKG"), ("武汉天河", "WUH")]
STATION = "北京南 上海虹桥 广州南 深圳北 武汉 长沙南 南京南 杭州东 郑州东 西安北 济南西 天津 合肥南 成都东 石家庄 厦门北".split()
STPY = "Beijing_South Shanghai_Hongqiao Guangzhou_South Shenzhen_North Wuhan Changsha_South Nanjing_South Hangzhou_East Xi'an_North".split()
SEAT = "二等座 二等座 二等座 一等座 商务座".split()
BANK = "工商银行 农业银行 中国银行 建设银行 招商银行 交通银行".split()
PORT = "罗湖口岸 皇岗口岸 福田口岸 深圳湾口岸 拱北口岸 横琴口岸 文锦渡口岸 沙头角口岸".split()
APORT = "首都机场 浦东机场 白云机场 宝安机场".split()
COUNTRY = "泰国 日本 韩国 新加坡 马来西亚 美国 澳大利亚 德国 法国 越南".split()
CAFE = "极速网吧 蓝月网络会所 天天网咖 星际网吧 网鱼时光网吧 红树林网吧 大众网吧 飞度电竞网吧".split()
CRIME = "盗窃 诈骗 故意伤害 寻衅滋事 危险驾驶 赌博 容留他人吸毒 非法拘禁 抢夺 掩饰隐瞒犯罪所得".split()
PUNISH = "行政拘留五日 行政拘留十日 行政拘留十五日 罚款五百元 警告 取保候审 刑事拘留".split()
POLICE = "天河派出所 沙面派出所 员村派出所 新塘派出所 石牌派出所 车陂派出所 棠下派出所".split()
MODEL = "大众帕萨特 丰田凯美瑞 别克英朗 福特福克斯 本田雅阁 日产轩逸 奥迪A4L 比亚迪秦 哈弗H6 长安CS75".split()
COLOR = "黑 白 银 灰 红 蓝".split()
ESTATE = "翠湖小区 锦绣家园 御景湾 水岸名都 书香苑 万和城 紫荆花园 桃源居 枫林小区".split()
DIST = "天河区 越秀区 海珠区 荔湾区 白云区 番禺区".split()
SHOP = "永旺超市 美宜佳便利店 中石化加油站 京东商城 滴滴出行 星巴克咖啡 水电缴费 苏宁易购 顺丰速运 海底捞火锅 百果园 大药房".split()
COMPANY = "华信达贸易有限公司 宏远机电有限公司 新世纪物业管理有限公司 瑞丰食品有限公司 博雅教育咨询有限公司 恒通物流有限公司 鼎盛装饰工程有限公司".split()
STREET = "体育西路 天河路 黄埔大道西 江南大道中 东风东路 环市东路 中山五路 龙口西路 珠江新城华夏路 广州大道南".split()
SMS = """【顺丰】您的快递已到小区门口，请尽快来取|晚上不回来吃饭了，你们先吃|妈，钱已经转过去了，查收一下|明天上午九点开会，别迟到|到家了吗？到了回个信|车停在B2层37号位|合同我看过了，第三条还要改|周末去爬山，你来不来|孩子发烧了，我先带他去医院|房租这个月能不能缓两天|老板让你明天把报价单带上|我在地铁上，信号不好，晚点回你|那件事先别跟他说|生日快乐！改天请你吃饭|材料已经寄出，后天到""".split("|")
ESMS = """Running late, start without me|Can you pick up the kids at 5?|The contract is signed, thanks for your help|Call me when you land|Dinner moved to 7.30, same place|I left the keys with the guard|Please send me the new quotation|Money was transferred this morning|Doctor says it is nothing serious|Do not tell him yet""".split("|")
TSMS = """今晚不回來食飯|文件已經寄出，後天到|明早九點開會，請準時|到了酒店沒有？到了回覆我|錢已經過數，請查收|合約第三條還要改|週末去行山，你來不來|孩子發燒，我先帶他去醫院|車停在地庫二樓|下星期一見客，記得帶名片""".split("|")
PRODUCT = "不锈钢保温杯 无线鼠标 蓝牙耳机 LED台灯 棉麻抱枕 充电宝 儿童水壶 机械键盘 竹纤维毛巾 便携雨伞 收纳箱 电热水壶".split()
_PAIR = ("张張刘劉陈陳杨楊赵趙黄黃吴吳孙孫罗羅马馬郑鄭谢謝韩韓冯馮萧蕭邓鄧许許吕呂苏蘇卢盧蒋蔣贾賈叶葉阎閻钟鐘谭譚邹鄒陆陸顾顧龙龍万萬钱錢汤湯伟偉强強军軍"
         "杰傑涛濤刚剛辉輝鹏鵬凯凱健健宁寧阳陽国國晓曉庆慶泽澤锋鋒胜勝静靜丽麗艳豔娟娟莹瑩颖穎洁潔红紅云雲梦夢凤鳳兰蘭广廣东東汉漢长長厦廈门門岛島"
         "沈瀋连連湾灣区區县縣东東栋棟单單号號华華满滿蒙蒙壮壯关關济濟贵貴银銀乌烏鲁魯齐齊维維尔爾宁寧肃肅陕陝辽遼苏蘇黑黑滨濱龙龍园園级級学學学學业業紫紫"
         "锦錦绣繡书書荆荊风風谊誼岸岸名名御御间間标標准準务務豪豪华華庭庭银銀邮郵储儲招招设設农農业業")
_HANT = {}
for _i in range(0, len(_PAIR) - 1, 2):
    if _PAIR[_i] != "沈":
        _HANT[ord(_PAIR[_i])] = _PAIR[_i + 1]
_HANT[ord('业')] = '業'
_HANT[ord('东')] = '東'
_HANT.update({ord(a): b for a, b in zip('瑶兴历头桥户铁绿', '瑤興歷頭橋戶鐵綠')})
