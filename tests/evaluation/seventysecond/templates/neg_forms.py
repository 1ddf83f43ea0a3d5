"""Forms not filled in, masked lists, wrong numbers, inventories of public things."""
from lib import values as V
from lib.labels import md, table


def t_hotel_form(d):
    d.docx("住宿登记表(空白).docx", "临时住宿登记表", [["姓名", "", "性别", ""], ["证件类型", "", "证件号码", ""], ["房号", "", "入住时间", ""],
        ["退房时间", "", "联系电话", ""]], f"酒店盖章　　前台电话：{d.tel()}")


def t_lease_blank(d):
    d.text("租赁合同范本.txt",
        "房屋租赁合同（范本）\n出租方（甲方）：__________  身份证号：____________________\n承租方（乙方）：__________  身份证号：____________________\n一、"
        "房屋坐落于________区________路____号。\n"
           "二、租赁期限自____年__月__日至____年__月__日。\n三、月租金______元，押金______元。\n甲方签字：______  乙方签字：______\n")


def t_import_template(d):
    kind = d.c(["姓名", "身份证号", "手机号", "入职日期", "部门"], ["业主姓名", "楼栋", "房号", "建筑面积", "联系电话", "身份证号"], ["号牌号码", "所有人",
        "车辆识别代号", "发动机号"],
               ["户名", "卡号", "开户行", "余额"], ["旅客姓名", "证件号码", "航班号", "座位"])
    d.xlsx("导入模板.xlsx", ("模板", [kind]), ("填写说明", [["1. 请勿修改表头"], ["2. 证件号码列请设为文本格式"], ["3. 日期格式 yyyy-mm-dd"]]))


def t_empty_csv(d):
    d.csv("上机记录.csv", ["机器号", "卡号", "姓名", "证件号", "上机时间", "下机时间"], [])


def t_questionnaire(d):
    d.text("客户满意度调查.md", "# 客户满意度调查\n\n您的姓名：\n\n您的电话：\n\n" + md(["项目", "非常满意", "满意", "一般", "不满意"],
        [[x, "", "", "", ""] for x in ("前台服务", "房间卫生", "早餐", "网络")]))


def t_html_form(d):
    d.html("违章查询入口.html", "违章查询",
        '<form action="/query"><label>车牌号码 <input name="hphm" placeholder="粤B"></label><label>车架号后6位 <input '
        'name="vin"></label><label>发动机号 <input name="engine"></label>'
           f'<button>查询</button></form><p>客服热线：{d.hot()}</p>', "utf-8")


def t_masked_list(d):
    rows = []
    for p in d.others(d.n(5, 20)):
        rows.append([p.sur + "**", f"{p.region}********{d.dig(3)}{d.c('X', '2', '6')}",
            f"{d.c(*V.PREFIX)}****{d.dig(4)}", d.c("中签", "未中签")])
    d.csv("摇号结果公示.csv", ["姓名", "身份证号", "手机", "结果"], rows)


def t_bad_cards(d):
    rows = []
    for _ in range(d.n(6, 20)):
        c = V.pan(d.r, "农业银行")
        rows.append([d.decoy("bank.card", c[:-1] + str((int(c[-1]) + d.n(1, 9)) % 10)), "Luhn校验不通过"])
    d.csv("卡号校验错误.csv", ["输入卡号", "错误"], rows)


def t_bad_vins(d):
    out = []
    for _ in range(d.n(4, 12)):
        v = V.vin(d.r)
        bad = v[:8] + d.c(*[x for x in "0123456789" if x != v[8]]) + v[9:]
        out.append(f"VIN {d.decoy('driving.vin', bad)} 校验位错误，已拒绝")
    d.text("vin_rejects.log", "\n".join(out) + "\n", "utf-8")


def t_wrong_ids_log(d):
    out = [f"{d.when(2019, 2019):%Y-%m-%d %H:%M:%S} WARN 实名校验失败 input={d.decoy('identity.prc_id18', V.bad_id(d.r))} "
        f"reason=checksum" for _ in range(d.n(5, 25))]
    d.text("realname-reject.log", "\n".join(out) + "\n", "utf-8")


def t_asset_list(d):
    rows = [[f"ZC{d.dig(8)}", d.c("电脑", "打印机", "空调", "电视机"), f"{d.c('G', 'E')}{d.dig(8)}",
        f"{d.n(1, 28)}0{d.n(1, 9)}房", f"{d.when(2012, 2018):%Y-%m-%d}"] for _ in range(d.n(8, 40))]
    for row in rows:
        d.decoy("identity.passport_cn", row[2])
    d.csv("固定资产.csv", ["资产编号", "名称", "序列号", "存放地点", "购置日期"], rows)


def t_part_numbers(d):
    rows = [[d.decoy("identity.passport_cn", d.c("E", "G") + d.dig(8)), d.c("轴承", "密封圈", "继电器", "滤芯"), d.n(1, 500)]
        for _ in range(d.n(8, 30))]
    d.xlsx("备件清单.xlsx", ("备件", [["零件号", "名称", "库存"]] + rows))


def t_court_index(d):
    rows = [[f"（{d.n(2016, 2019)}）{c[2][0]}{d.c(*sorted(c[9]))[2:]}刑初{d.n(1, 900)}号", d.c("盗窃罪", "诈骗罪", "危险驾驶罪"),
        f"{d.when(2018, 2019):%Y-%m-%d}", f"第{d.n(1, 12)}法庭"] for c in d.r.sample(V.CITIES, 12)]
    d.html("开庭公告.html", "开庭公告", table(["案号", "案由", "开庭日期", "地点"], rows))


def t_bank_card_products(d):
    rows = [[b, x, "借记卡", V.PAN_LEN.get(b, 19)] for b in sorted(V.BANKS) for x in V.BANKS[b]]
    d.csv("发卡行标识.csv", ["发卡行", "卡BIN", "卡种", "卡号长度"], rows)


def t_school_form(d):
    d.docx("新生信息采集表.docx", "新生信息采集表", [["学生姓名", "", "性别", ""], ["身份证号", "", "出生日期", ""], ["户籍地址", "", "家长姓名", ""],
        ["家长电话", "", "银行卡号", ""]], "请用黑色签字笔填写，字迹清楚。")


def t_visa_guide(d):
    d.text("护照办理指南.txt", "普通护照办理须知\n1. 携带居民身份证原件及复印件；\n2. 护照号码由字母E加8位组成；\n3. 办理时限7个工作日；\n4. 出境前请确认护照有效期在六个月以上。\n"
           f"咨询电话：{d.tel()}\n")
