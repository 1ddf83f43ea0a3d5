"""Hard negatives: texts, forms, notices, chats without personal data."""
from lib.core import T
from lib import data as X
def N(f): return T(None, cls="negative")(f)
def S(g): return g.al("phone.landline", g.shop())

@N
def law_text(g): g.out("law/解释.txt", "第五条　非法获取、出售或者提供公民个人信息，具有下列情形之一的，应当认定为刑法第二百五十三条之一规定的“情节严重”：\n（三）非法获取、出售或者提供行踪轨迹信息、通信内容、征信信息、财产信息五十条以上的；\n（四）非法获取、出售或者提供住宿信息、通信记录、健康生理信息、交易信息等其他可能影响人身、财产安全的公民个人信息五百条以上的；\n（五）非法获取、出售或者提供第三项、第四项规定以外的公民个人信息五千条以上的；\n第六条　为合法经营活动而非法购买、收受本解释第五条规定以外的公民个人信息，获利五万元以上的，应当认定为情节严重。\n", "prose")
@N
def news(g): g.out("news/0812.txt", f"本报讯（记者）{g.t0.month}月{g.t0.day}日，{g.reg[2]}警方通报，破获一起侵犯公民个人信息案，抓获犯罪嫌疑人{g.i(5, 40)}名。经查，该团伙通过境外聊天软件贩卖开房记录、航班信息、银行余额、手机定位等数据{g.i(10, 900)}万余条，涉案金额{g.i(100, 900)}万元。办案民警介绍，嫌疑人仅凭一个身份证号码即可查到他人的住宿、出入境和通话记录，每条售价几十元至上千元不等。\n警方提醒，切勿随意填写身份证号、手机号等个人信息，发现泄露请及时拨打110或向12377举报。\n", "prose")
@N
def hotel_directory(g): g.out("dir/酒店名录.csv", "酒店名称,旅馆编码,地址,前台电话,客房数,星级\n" + "\n".join(f"{g.hotel(r)},{r[0]}{g.i(1000, 9999)},{r[2]}{r[3]}{g.road()},{g.shop(r)},{g.i(20, 300)},{g.c(['三星', '四星', '未评'])}" for r in (g.c(X.REG) for _ in range(45))) + "\n", "csv", "gb18030", "\r\n")
@N
def timetable(g): g.out("rail/列车时刻.txt", "车次    始发站      终到站      发车    到达    历时\n" + "\n".join(f"{g.train():<7} {a:<8} {b:<8}  {h:02d}:{m:02d}   {(h + d) % 24:02d}:{m:02d}   {d}时" for a, b, h, m, d in ((*g.sub(X.STA, 2), g.i(6, 21), g.i(0, 59), g.i(1, 14)) for _ in range(50))) + "\n", "fixed", "gb18030")
@N
def flight_board(g): g.out("air/出港航班.html", "<html><head><meta charset='utf-8'><title>出港航班动态</title></head><body><table><tr><th>航班号<th>目的地<th>计划起飞<th>登机口<th>状态</tr>\n" + "\n".join(f"<tr><td>{g.flight()[0]}<td>{g.c(list(X.APT.values()))}<td>{g.i(6, 23):02d}:{g.i(0, 11) * 5:02d}<td>{g.c('ABC')}{g.i(1, 60)}<td>{g.c(['正在登机', '延误', '起飞', '取消'])}</tr>" for _ in range(40)) + "\n</table></body></html>", "html")
@N
def blank_form(g): g.docx("forms/临时住宿登记表.docx", ["临时住宿登记表（空白）", [["姓名", "", "性别", ""], ["身份证号码", "", "民族", ""], ["联系电话", "", "户籍地址", ""], ["房号", "", "入住时间", "    年  月  日  时"], ["同住人", "", "离店时间", ""]], "填表说明：请出示有效身份证件，如实填写，遗失请及时报告前台。", f"本店前台：{S(g)}"])
@N
def blank_lease(g): g.out("forms/租赁合同范本.txt", "房屋租赁合同（示范文本）\n\n出租方（甲方）：________________　身份证号：__________________\n承租方（乙方）：________________　身份证号：__________________\n房屋坐落：______市______区______路____号____室，产权证号：__________\n租赁期限自____年__月__日起至____年__月__日止，月租金______元，押金______元。\n甲方签字：________　联系电话：________\n乙方签字：________　联系电话：________\n", "prose")
@N
def region_stats(g): g.xlsx("stat/人口统计.xlsx", {"分区": [[f"{g.year}年常住人口主要数据"], ["行政区划代码", "地区", "总人口", "男", "女", "户数", "60岁以上占比"]] + [[r[0], r[2] + r[3], (a := g.i(200000, 1900000)), a // 2 + 900, a - a // 2 - 900, a // 3, f"{g.amt(12, 29)}%"] for r in g.sub(X.REG, 40)]})
@N
def crime_stats(g): g.out("stat/警情通报.md", f"# {g.reg[3]}{g.t0.month}月警情\n\n| 类别 | 立案 | 同比 | 破案 |\n|---|---|---|---|\n" + "\n".join(f"| {c} | {g.i(2, 300)} | {g.c('+-')}{g.amt(1, 40)}% | {g.i(1, 120)} |" for c in X.CRIME) + f"\n\n行政拘留{g.i(20, 200)}人，刑事拘留{g.i(5, 80)}人，强制隔离戒毒{g.i(1, 20)}人。\n", "markdown")
@N
def bank_product(g): g.out("bank/理财产品说明.txt", f"“余额宝盈”现金管理类产品说明\n产品代码：{g.AZ(3)}{g.i(1000, 9999)}\n起点金额：10,000元，以1,000元递增\n业绩比较基准：{g.amt(1.5, 3.9)}%\n账户余额按日计息，交易日15:00前申购当日确认。持卡人可通过手机银行查询交易明细、账户余额。\n客服热线：{g.al('phone.landline', g.c(['95588', '95599', '95533']))}\n", "prose")
@N
def court_published(g): g.out("court/裁判摘要.txt", "\n\n".join(f"（{g.i(2016, 2023)}）{g.reg[5][0]}{g.reg[0][:4]}刑初{g.i(10, 900)}号\n被告人{g.c('赵钱孙李周吴')}某某犯{g.c(X.CRIME)}罪一案，本院审理认为，被告人归案后如实供述，依法从轻处罚，判处有期徒刑{g.c('一二三')}年，缓刑{g.c('二三四')}年。" for _ in range(9)), "prose")
@N
def anonym_case(g): g.out("train/反诈宣传.txt", f"案例：李某某接到自称“公检法”的电话，对方准确报出其姓名和身份证号，称其名下银行卡涉嫌洗钱，要求将余额转入“安全账户”。李某某信以为真，先后转账{g.i(3, 40)}万元。\n提示：公检法机关不会通过电话办案，更不存在安全账户。接到此类电话请立即挂断并拨打96110。\n", "prose")
@N
def wiki_fields(g): g.out("wiki/字段字典.md", "# 治安系统字段对照\n\n| 拼音 | 含义 | 类型 | 说明 |\n|---|---|---|---|\n| XM | 姓名 | C(50) | |\n| GMSFHM | 公民身份号码 | C(18) | 校验位 |\n| HJDZ | 户籍地址 | C(200) | |\n| RZSJ | 入住时间 | C(14) | yyyyMMddHHmmss |\n| TFSJ | 退房时间 | C(14) | |\n| LGBM | 旅馆编码 | C(10) | GA 230.1 |\n| AJBH | 案件编号 | C(23) | A+单位+年月+序号 |\n| ZJCX | 准驾车型 | C(15) | |\n| CLSBDH | 车辆识别代号 | C(17) | 不含 I O Q |\n\n> 样例数据请到测试库自行造，不要贴生产数据。\n", "markdown")
@N
def chat_tech(g):
    w = [g.nm() for _ in range(3)]; L = []; t = g.t0
    for m in ["身份证校验那个接口又超时了", "看了，是 Redis 连接池满", "银行卡四要素那边今天也慢", "先把超时调到 3s", "手机号脱敏上线了没有", "昨晚发的，日志里已经是 * 了", "航班动态推送延迟 20 分钟，供应商的问题", "好，下午复盘", "会议室 302，别忘了带电脑", "入住登记的单测谁补一下", "我来"]: t = g.adv(t, minutes=g.i(1, 30)); L += [f"{g.c(w)} {t:%m-%d %H:%M}", m, ""]
    g.out("chat/研发群.txt", "\n".join(L), "chat")
@N
def chat_trip(g):
    L = []; t = g.t0; w = ["我", g.c(["小美", "老赵头", "阿凯"])]
    for m in [f"国庆去哪玩", f"想去三亚，机票涨到{g.i(9, 30)}00了", "那坐高铁吧，G 字头贵点但是快", "酒店呢", f"看了家民宿，一晚{g.i(2, 6)}00，离海边近", "押金要多少", "说免押", "那订吧，到时候前台登记身份证就行", "行，晚上打电话说"]: t = g.adv(t, minutes=g.i(1, 9)); L.append(f"{g.c(w)}({t:%H:%M}): {m}")
    g.out("chat/出游.txt", "\n".join(L) + "\n", "chat")
@N
def privacy_policy(g): g.out("legal/隐私政策.txt", f"隐私政策（{g.year}年版）\n一、我们收集的信息\n1. 注册时：手机号码、电子邮箱；\n2. 实名认证时：姓名、身份证号码、银行卡号；\n3. 预订酒店时：入住人姓名、证件号码、入住时间、离店时间；\n4. 预订机票火车票时：乘机人、航班号、车次、座位；\n5. 定位信息：经度、纬度，用于推荐附近门店。\n二、如何联系我们\n客服热线 {g.al('phone.landline', f'400-{g.i(600, 899)}-{g.i(2001, 9899)}')}，工作日 9:00-18:00。\n", "prose")
@N
def passport_guide(g): g.out("guide/办证指南.txt", "普通护照办理指南\n\n一、申请材料：居民身份证、照片、申请表。\n二、护照号码格式：以字母E开头，后接8位数字或一个字母加7位数字；旧版以G开头。\n三、出境入境注意事项：通过罗湖、皇岗、拱北等口岸出境时，请备好证件；停留期以签注为准。\n四、费用：120元/本。办理时限：7个工作日。\n五、咨询：12367。\n", "prose")
@N
def plate_rules(g): g.out("guide/号牌规则.md", "# 机动车号牌编码\n\n- 省份简称 + 发牌机关代号，例如 京A、沪C、粤B；\n- 序号 5 位，字母不用 I、O；\n- 新能源小型车为 6 位，第一位 D 表示纯电、F 表示非纯电；\n- 使馆车以“使”开头。\n\n号牌种类：01 大型汽车，02 小型汽车，51 大型新能源，52 小型新能源。\n", "markdown")
@N
def tender(g): g.out("biz/招标公告.txt", f"{g.reg[2]}智慧旅馆管理系统采购项目招标公告\n项目编号：{g.AZ(4)}-{g.year}-{g.i(100, 999)}\n预算金额：{g.i(80, 600)}万元\n采购内容：旅馆业实名登记、网吧上网登记、卡口过车数据接入、手机定位核查模块各一套。\n开标时间：{g.t0:%Y年%m月%d日}9:30\n采购人电话：{S(g)}　代理机构电话：{S(g)}\n", "prose")
@N
def manual_pms(g): g.out("manual/前台操作.txt", "3.2 办理入住\n  (1) 点击【散客入住】，读取身份证；\n  (2) 核对姓名、证件号码、性别、民族、地址；\n  (3) 选择房号，输入抵店、离店日期及房价，收取押金；\n  (4) 如有同住人，点击【增加同住】；\n  (5) 保存后自动上传公安。上传失败请检查旅馆编码。\n3.3 办理退房\n  查房 → 结账 → 打印账单 → 退还押金。\n", "prose", "gb18030", "\r\n")
@N
def job_ad(g): g.out("biz/招聘.txt", f"{g.co()}诚聘司机{g.i(2, 9)}名\n要求：C1或B2以上驾驶证，驾龄三年以上，无重大违章，无犯罪记录，会开手动挡。\n待遇：月薪{g.i(5, 9)}000-{g.i(10, 15)}000元，五险，包吃住，提供宿舍（四人间）。\n面试请带身份证、驾驶证原件及银行卡复印件。\n地址：{g.reg[3]}{g.road()}　电话：{S(g)}\n", "prose")
@N
def meeting_minutes(g): g.out("minutes/业委会.txt", f"{g.c(X.COMM)}业主委员会会议纪要\n时间：{g.t0:%Y年%m月%d日}\n一、审议物业费调整方案，由每平方米{g.amt(1, 3)}元调至{g.amt(3, 5)}元；\n二、3栋、7栋外墙渗漏维修，预算{g.i(5, 40)}万元，动用维修基金；\n三、车位租金收入余额{g.i(10, 90)}万元，年底公示；\n四、出租房屋登记工作请各栋长配合。\n", "prose")
@N
def house_ads(g): g.out("biz/房源.csv", "小区,户型,建筑面积,总价(万),月租,楼层,朝向,门店电话\n" + "\n".join(f"{g.c(X.COMM)},{g.i(1, 4)}室{g.i(1, 2)}厅,{g.amt(40, 180)},{g.i(80, 900)},{g.i(12, 90)}00,{g.i(1, 6)}/{g.i(6, 33)},{g.c(['南', '南北', '东'])},{g.shop()}" for _ in range(40)) + "\n", "csv")
@N
def template_notice(g): g.out("tpl/sms_templates.txt", "T001|【{bank}】您尾号{tail}的卡于{time}支出{amount}元，余额{balance}元。\nT002|【{airline}】{name}您好，您预订的{flight}航班{dep}-{arr}已出票，票号{ticket}。\nT003|【铁路】订单{order},{name}您已购{date}{train}次{seat}。\nT004|【{hotel}】{name}先生/女士，您已成功入住{room}房，退房时间{checkout}。\nT005|【交警】您的车辆{plate}于{time}在{place}违停。\n", "psv")
@N
def exam_paper(g): g.out("edu/试题.txt", f"一、计算题\n1. 某居民身份证号前17位已知，加权和为{g.i(150, 400)}，求校验码。\n2. 银行卡号最后一位由Luhn算法得出，试写出步骤。\n3. 列车G{g.i(11, 99)}次从甲站到乙站全程{g.i(400, 1800)}千米，运行{g.i(3, 8)}小时，求平均速度。\n4. 小明存入银行{g.i(1, 9)}0000元，年利率{g.amt(1, 3)}%，三年后余额是多少？\n", "prose")
@N
def ocr_garbage(g): g.out("ocr/blank_page.ocr.txt", "\n".join(f"[{k}] conf={g.r.uniform(.1, .5):.2f} " + g.c(["身份证号码：", "姓 名", "□□□□□□", "I1l|1l||", "年 月 日", "（盖章）", "住址________"]) for k in range(30)) + "\n", "ocr")
@N
def trad_notice(g): g.out("hk/旅客須知.txt", "旅客須知\n\n1. 過關時請出示有效旅行證件，包括護照或通行證。\n2. 入境旅客須填寫健康申報。\n3. 皇崗口岸二十四小時開放，深圳灣口岸開放時間為六時三十分至零時。\n4. 酒店登記時須提供身份證明文件。\n5. 遺失證件請即致電查詢。\n", "prose")
@N
def english_memo(g): g.out("en/retention_memo.txt", f"MEMO {g.t0:%d %B %Y}\nSubject: retention of guest and passenger data\n\nGuest registration (name, ID card number, room number, check-in and check-out time) is kept for {g.i(6, 36)} months. Passenger name records, passport numbers and e-ticket numbers are deleted after {g.i(30, 90)} days. Call detail records, SMS content and cell location must not leave the billing domain. Bank balances are masked in all reports.\n\nPlease send questions to the DPO office, extension {g.i(2001, 7999)}.\n", "prose")
