"""Text negatives: rules, news, novels, courses, statistics."""
from lib import values as V
from lib.labels import md, table


def t_hotel_rules(d):
    d.text("旅客住宿须知.txt", "一、旅客入住须出示有效身份证件，由前台登记姓名、身份证号码、入住时间和房号。\n二、退房时间为次日中午12:00，超时加收半日房费。\n三、来访人员须登记，晚上23:00前离开。\n"
           f"四、贵重物品请寄存前台，总台电话 {d.tel()}。\n")


def t_law_text(d):
    d.text("刑法摘录.md", "# 摘录\n\n第二百六十四条 盗窃公私财物，数额较大的，或者多次盗窃、入户盗窃、携带凶器盗窃、扒窃的，处三年以下有期徒刑、拘役或者管制，并处或者单处罚金。\n\n"
           "第二百六十六条 诈骗公私财物，数额较大的，处三年以下有期徒刑、拘役或者管制。\n\n另见法释〔2017〕10号、法发〔2010〕7号。\n", d.c("utf-8", "gb18030"))


def t_news(d):
    c = d.city()
    d.text("新闻稿.txt",
        f"本报{c[0]}讯 记者从{c[0]}机场获悉，今年前{d.n(3, 11)}个月旅客吞吐量达{d.n(300, 3000)}万人次，同比增长{d.money(1, 20)}%。"
        f"其中国际及地区航线出入境旅客{d.n(20, 400)}万人次。"
           f"春运期间日均起降航班{d.n(200, 900)}架次。铁路部门加开{d.n(10, 90)}趟列车，G{d.n(1, 999)}次等热门车次余票紧张。\n")


def t_stats_xlsx(d):
    rows = [["地区", "立案数", "破案数", "同比"]] + [[c[0], d.n(100, 9000), d.n(50, 6000), f"{d.money(-20, 20)}%"]
        for c in d.r.sample(V.CITIES, 18)]
    d.xlsx("刑事案件统计.xlsx", ("2018年", rows), ("2017年", rows[:1] + [[c[0], d.n(100, 9000), d.n(50, 6000), ""]
        for c in d.r.sample(V.CITIES, 10)]))


def t_border_stats(d):
    rows = [[p, f"{d.n(100, 9000)}万", f"{d.n(10, 300)}万", f"{d.money(-9, 9)}%"] for p in ("罗湖", "皇岗", "拱北", "浦东机场",
        "白云机场", "满洲里")]
    d.html("口岸出入境统计.html", "口岸客流统计", table(["口岸", "出入境人员", "交通工具", "同比"], rows))


def t_deposit_rates(d):
    rows = [[b, "0.30", f"{d.money(1.3, 1.6)}", f"{d.money(1.7, 2.1)}", f"{d.money(2.5, 3.6)}"]
        for b in sorted(V.BANKS)]
    d.text("存款利率.md", "# 各行存款利率（%）\n\n" + md(["银行", "活期", "三个月", "一年", "三年"], rows))


def t_novel(d):
    d.text("短篇.txt", "他把钥匙放在前台，房间号是八楼最里面那间。窗外的雨下了一夜，手机屏幕亮了又暗。早上退房的时候，服务员递给他一张小票，上面的日期印错了。\n\n"
           f"\u201c这趟车几点到？\u201d她问。\n\u201cK{d.n(100, 900)}，晚点{d.n(5, 50)}分钟。\u201d他看着站台上的电子牌，没有再说话。\n", d.c("utf-8",
           "gb18030", "utf-16"))


def t_exam_paper(d):
    d.docx("科目一练习题.docx", "机动车驾驶人科目一练习题", *[f"{i}. {q}" for i, q in enumerate(d.r.sample([
        "驾驶机动车遇到红灯时应怎样做？", "初次申领驾驶证的实习期是多久？", "准驾车型为C1的可以驾驶哪类车辆？", "驾驶证有效期满前多少日内申请换证？", "在高速公路上超速50%以上记几分？",
        "机动车号牌遗失应向哪里申请补领？", "驾驶证累积记分达到12分怎么办？"], 6), 1)])


def t_bad_ids_course(d):
    rows = [[i, d.decoy("identity.prc_id18", V.bad_id(d.r)), "校验位错误"] for i in range(1, d.n(6, 20))]
    d.csv("校验失败清单.csv", ["行号", "证件号码", "原因"], rows)


def t_meeting(d):
    d.text("会议纪要.txt",
        f"会议纪要\n时间：{d.when(2018, 2019):%Y年%m月%d日}\n地点：三楼{d.n(1, 9)}号会议室\n议题：客房管理系统升级\n1. 前台登记页面增加护照号码字段；\n2. "
        f"房态图按楼层显示，支持{d.n(200, 500)}间客房；\n"
           "3. 入住登记信息保存期限按规定执行；\n4. 下周完成与公安系统的接口联调。\n")


def t_trad_notice(d):
    d.text("公告.txt",
        f"大廈管理處公告\n\n各位住戶：\n本大廈電梯將於{d.n(2, 9)}月{d.n(2, 28)}日上午九時至下午五時進行保養，期間請使用另一部電梯。\n住戶如有查詢，請致電管理處 "
        f"{d.allow('phone.landline', d.dig(4, '23') + ' ' + d.dig(4))}。\n", d.c("big5", "big5", "utf-8"))


def t_english_policy(d):
    d.text("guest_data_policy.txt",
        "Guest data handling policy\n\nFront desk staff record guest name, passport number, room number, check-in "
        "and check-out time.\nRecords must not be copied to personal devices. "
           f"Card numbers are never stored in clear text.\nQuestions: {d.mail('privacy', 'lakeview-hotels.com')}\n",
           "utf-8")


def t_school_timetable(d):
    rows = [[f"第{i}节"] + [d.c("语文", "数学", "英语", "体育", "美术", "音乐") for _ in range(5)] for i in range(1, 8)]
    d.csv("课程表.csv", ["节次", "周一", "周二", "周三", "周四", "周五"], rows)


def t_area_codes(d):
    rows = [[c[0], c[3], c[2][:2], d.c(*sorted(c[9]))] for c in V.CITIES]
    d.csv("城市代码表.csv", ["城市", "区号", "车牌前缀", "行政区划代码"], rows)


def t_plate_rules(d):
    d.text("号牌规则说明.txt",
        "粤A为广州，粤B为深圳，京A至京Q为北京。号牌序号为5位，由数字和字母组成，不使用字母I和O。小型新能源汽车号牌为6位，第一位字母D代表纯电动。\n更新时间见公告，最新版本以车管所为准。\n")


def t_holiday(d):
    rows = [[n, f"{d.n(1, 12)}月{d.n(1, 28)}日", f"{d.n(1, 7)}天"] for n in ("元旦", "春节", "清明", "劳动节", "端午", "中秋", "国庆")]
    d.text("放假安排.md", "# 放假安排\n\n" + md(["节日", "开始", "天数"], rows), "utf-8")


def t_recipe(d):
    d.html("菜谱.html", "家常菜", "<h2>番茄炒蛋</h2><ol><li>鸡蛋3个打散</li><li>番茄2个切块</li><li>中火翻炒5分钟</li></ol><p>热量约 180 千卡</p>",
        "utf-8")
