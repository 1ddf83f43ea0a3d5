"""Negatives III: prose, forms that are still empty, rules, descriptions of formats."""
from lib import fmt, pools
from lib.registry import template_for

template = template_for("negative")


@template("docs/话单格式说明.md", "docs", enc="u")
def cdr_format_doc(b):
    rows = [["1", "msisdn", "VARCHAR(11)", "用户号码"], ["2", "other_party", "VARCHAR(24)", "对方号码"],
            ["3", "start_time", "DATETIME", "起始时间"], ["4", "duration", "INT", "通话时长，秒"],
            ["5", "lac", "INT", "位置区"], ["6", "cellid", "INT", "小区"]]
    return (f"# 语音话单接口规范 V{b.num(1, 6)}.{b.num(0, 9)}\n\n文件名：`CDR_YYYYMMDD_NNNN.txt`，竖线分隔，GB18030。\n\n"
            + fmt.markdown(["序号", "字段", "类型", "说明"], rows) + "\n每日 02:00 前传完，文件为空时也须上传。\n")


@template("接口文档_银行代发.docx", "docs", enc="bin")
def payroll_interface_doc(b):
    return fmt.docx("代发工资文件格式说明", [["字段", "长度", "必填", "说明"], ["户名", "60", "是", "与开户一致"], ["卡号", "19", "是", "不含空格"],
                                   ["身份证", "18", "否", "末位X大写"], ["发放金额", "13,2", "是", "元"]],
                    f"示例：1|姓名|{b.decoy('6222***************')}|0.00|备注\n联系：开放平台 {b.hot400()}")


@template("劳动合同模板.docx", "form", enc="bin")
def employment_contract_blank(b):
    return fmt.docx(f"劳 动 合 同 书\n（{b.base.year}版）", "甲方（用人单位）：________________\n乙方（劳动者）：________________\n身份证号码"
                    "：□□□□□□□□□□□□□□□□□□\n住址：________________  联系电话：___________",
                    "第一条 合同期限自____年__月__日起至____年__月__日止，其中试用期__个月。\n第二条 乙方从事________岗位工作，工作地点为________。\n第三条 月工资____元，"
                    "甲方于每月__日以货币形式支付。",
                    "甲方（盖章）：          乙方（签字）：\n签订日期：    年    月    日")


@template("房屋租赁合同(空白).txt", "form")
def lease_blank(b):
    return ("房屋租赁合同（示范文本）\n\n出租方（甲方）：＿＿＿＿＿＿  身份证号：＿＿＿＿＿＿＿＿\n承租方（乙方）：＿＿＿＿＿＿  身份证号：＿＿＿＿＿＿＿＿\n\n一、房屋坐落于＿＿市＿＿区＿＿路＿＿号，"
            "建筑面积＿＿平方米。\n"
            f"二、租赁期限自＿＿年＿月＿日至＿＿年＿月＿日。\n三、月租金人民币＿＿＿元，押金＿＿＿元，逾期按日{b.num(1, 5)}‰计滞纳金。\n四、租赁备案号：＿＿＿＿＿＿\n\n甲方：        乙方：\n")


@template("请假单.xlsx", "form", enc="bin")
def leave_form(b):
    return fmt.xlsx(("请假单", [["员工请假单", "", "", f"编号：HR-{b.num(10, 99)}"], ["姓名", "", "部门", ""], ["身份证号", "", "手机", ""],
                             ["请假类别", "□事假 □病假 □年假", "", ""], ["起止时间", "", "", ""], ["审批", "", "", ""]]))


@template("旅客住宿登记表（空）.html", "form")
def guest_form_blank(b):
    rows = [[str(i), "", "", "", "", "", ""] for i in range(1, b.num(6, 20))]
    return fmt.html("旅客住宿登记表", fmt.html_table(["序号", "姓名", "性别", "身份证号码", "房号", "入住时间", "退房时间"], rows)
                    + "<p>请如实填写，字迹清楚。</p>\n", b.enc.replace("-sig", ""))


@template("签证申请表.rtf", "form", enc="u")
def visa_form_blank(b):
    return fmt.rtf(f"签证申请表 Visa Application Form\n表号 V-{b.num(10, 99)}\n1. 姓名 Name：\n2. 护照号码 Passport No.：\n3. 出生日期 "
                   f"Date of birth：   年  月  日\n4. 预计入境日期及口岸：\n5. 在华联系电话：\n申请人签名：\n")


@template("治安管理制度.txt", "rules")
def hotel_rules(b):
    return (f"{b.hotel()}治安管理制度\n\n第一条 旅客入住必须登记，查验身份证件并按规定项目如实录入系统，{b.num(1, 3)}小时内上传公安机关。\n第二条 接待境外旅客，应当在24小时内报送住宿登记表"
            f"。\n"
            "第三条 发现在逃人员、吸毒人员或者形迹可疑者，立即报告派出所。\n第四条 登记资料保存三年，任何人不得泄露旅客身份证号、房号和入住时间。\n第五条 违反者视情节给予处分。\n")


@template("law_extract.md", "rules", enc="u")
def law_text(b):
    return ("## 关于办理侵犯公民个人信息刑事案件适用法律若干问题的解释（摘）\n\n法释〔2017〕10号\n\n第五条 非法获取、出售或者提供公民个人信息，具有下列情形之一的，应当认定为“情节严重”：\n\n"
            "（三）行踪轨迹信息、通信内容、征信信息、财产信息五十条以上的；\n\n（四）住宿信息、通信记录、健康生理信息、交易信息五百条以上的；\n\n（五）前两项以外的公民个人信息五千条以上的。\n\n"
            f"> 学习笔记 {b.base:%Y-%m-%d}：行政拘留、刑事拘留与强制措施的区别见第{b.num(2, 30)}页。\n")


@template("新闻稿_{d}.txt", "prose")
def news_article(b):
    return (f"{b.city()}警方破获一起{b.pick(pools.CRIMES[:3])}案\n\n本报讯 {b.base.month}月{b.base.day}日，记者从市公安局获悉，警方近日成功破获一起跨省案件"
            f"，抓获犯罪嫌疑人{b.num(3, 19)}名，涉案金额{b.num(20, 900)}万元。"
            f"目前，嫌疑人均已被刑事拘留，案件正在进一步侦办中。\n\n警方提醒，不要向陌生人透露身份证号、银行卡号和验证码，如有线索请拨打110或{b.org_tel('0755')}举报。\n")


@template("小说_第{n}章.txt", "prose")
def novel_chapter(b):
    who = b.pick("老秦", "阿梅", "小七")
    return (f"第{b.num(3, 90)}章 夜车\n\n　　{who}拎着箱子挤上K{b.num(100, 999)}次列车，{b.num(3, 16)}号车厢里一股泡面味。对面的男人一直在打电话，说余额不足，"
            f"说房东又催租。\n\n"
            f"　　“你住哪儿？”男人忽然问。\n\n　　“站前旅馆，三楼，{b.num(301, 319)}。”{who}说完就后悔了。\n\n　　窗外的灯一盏一盏退到黑暗里去，像谁把名字一个个划掉。\n")


@template("会议纪要_{d}.docx", "prose", enc="bin")
def minutes_without_people(b):
    return fmt.docx(f"前台系统升级协调会纪要\n时间：{b.base:%Y年%m月%d日}   地点：{b.num(2, 9)}楼会议室", f"一、本月宾客登记上传成功率{b.num(90, 99)}"
                    f".{b.num(0, 9)}%，较上月上升。\n二、身份证读卡器故障{b.num(2, 30)}台，厂家承诺两周内更换。\n"
                    "三、手机号字段改为必填，历史空值不补录。\n四、下次会议另行通知。", "主送：各分店  抄送：信息部")


@template("newsletter.eml", "mail", enc="u")
def newsletter(b):
    body = (f"亲爱的会员：\n\n夏日特惠，{b.city()}{b.hotel()}连住两晚立减{b.num(50, 300)}元！机票低至{b.num(2, 5)}折，高铁+酒店套餐{b.num(199, 999)}"
            f"元起。\n\n优惠码 SUMMER{b.num(10, 99)}，客服 {b.hot400()}\n退订请回复TD\n")
    return fmt.eml(b.role_mail("news"), b.role_mail("member"), "夏日特惠来了", b.base, body, "base64")


@template("告警邮件_{d}.eml", "mail", enc="u")
def monitoring_mail(b):
    body = "磁盘告警\n\n" + "".join(f"host=db{b.num(1, 30):02d} mount=/data used={b.num(85, 99)}% "
                                f"bytes={b.decoy('17179869184')} inode={b.decoy('1' + b.digits(10))}\n"
                                for _ in range(b.num(4, 20))) + "\n该邮件由监控平台发送\n"
    return fmt.eml(b.role_mail("zabbix"), b.role_mail("ops"), "【告警】磁盘使用率", b.base, body, "8bit")


@template("节假日{y}.ics", "calendar", enc="u")
def holiday_calendar(b):
    out = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//holiday//zh//"]
    for name, day in [("元旦", "0101"), ("清明节", "0405"), ("劳动节", "0501"), ("国庆节", "1001"), ("年会 航班CA1301集合", "1216")]:
        out += ["BEGIN:VEVENT", f"UID:{b.uuid()}", f"DTSTART;VALUE=DATE:{b.base.year}{day}", f"SUMMARY:{name}",
                "END:VEVENT"]
    return "\n".join(out + ["END:VCALENDAR"]) + "\n"


@template("操作手册_出入境查询.md", "docs", enc="u")
def border_manual(b):
    return (f"# 出入境记录查询系统操作手册 v{b.num(1, 4)}.{b.num(0, 9)}\n\n1. 登录后点击“查询统计-出入境记录”。\n2. 录入证件种类（普通护照、往来港澳通行证）和证件号码，"
            f"起止日期格式 2016-05-01。\n"
            "3. 结果列：序号、出境/入境、出入境日期、证件名称、证件号码、出入境口岸、航班号。\n4. 打印前核对水印。\n\n> 证件号码示例：E********，不支持模糊查询。\n")


@template("FAQ_微信支付账单.html", "docs")
def bill_faq(b):
    return fmt.html("如何下载账单", "<p>1. 打开 我-服务-钱包-账单。</p><p>2. 选择时间，最长一年。</p><p>3. 文件表头为：交易时间,交易类型,交易对方,商品,收/支,金额(元),"
                    "支付方式,当前状态,交易单号,商户单号,备注</p>"
                    f"<p>解压密码见通知，客服 {b.hot400()}，发送于 {b.base:%F}</p>\n", b.enc.replace("-sig", ""))


@template("数据安全培训.txt", "rules")
def training_handout(b):
    return (f"数据安全培训讲义 第{b.num(1, 9)}讲\n\n哪些算敏感字段？身份证号、手机号、银行卡号、车牌、行踪轨迹、住宿记录、通话详单。\n脱敏规则：手机保留前3后4，"
            f"如{b.decoy('138****8000')}；身份证保留前6后4，如{b.decoy('110105********002X')}；"
            f"卡号只留后4位。\n测试环境只能用 {b.decoy('13800138000')} 这类公开号段，不得导入生产数据。\n违者通报。\n")


@template("驾考科目一题库.txt", "prose")
def driving_quiz(b):
    out = []
    for i in range(1, b.num(6, 20)):
        out.append(f"{i}. {b.pick('持C1驾驶证可以驾驶下列哪种车辆？', '驾驶证一个记分周期内累积记分达到12分应当怎样？', '机动车号牌遗失应向谁申请补领？')}\n   A. 大型客车  B."
                   f" 小型汽车  C. 牵引车  答案：{b.pick('A', 'B', 'C')}\n")
    return "\n".join(out)


@template("网吧装机清单.txt", "prose")
def cafe_hardware(b):
    return f"{b.cafe()}二楼电竞区装机清单\n" + "".join(f"{i:03d}号机 i5-{b.num(9400, 13400)}F / 16G / "
                                              f"RTX{b.pick(2060, 3060, 4060)} IP 192.168.1.{i} MAC {b.mac()}\n"
                                              for i in range(1, b.num(12, 60))) + f"路由器 AC{b.num(1000, 9000)}\n"


@template("招聘启事.md", "prose")
def job_advert(b):
    return (f"# {b.firm()}招聘\n\n- 前台接待 {b.num(2, 6)}名，{b.num(3500, 6000)}元\n- 代驾司机 若干，C1驾驶证，驾龄五年以上\n- 会计 1名，"
            f"熟悉银行对账\n\n简历投递 {b.role_mail('hr')}，电话 {b.org_tel('020')}\n")


@template("旅游线路报价.xlsx", "prices", enc="bin")
def tour_prices(b):
    head = ["线路", "天数", "航班", "出境口岸", "同行价", "门市价", "班期"]
    rows = []
    for d in pools.DESTS:
        rows.append([f"{d}{b.num(4, 9)}日游", b.num(4, 9), f"CZ{b.num(301, 3999)}", b.pick(pools.PORTS),
                     b.num(20, 90) * 100, b.num(30, 99) * 100, "每周三"])
    return fmt.xlsx(("报价", [head] + rows))
