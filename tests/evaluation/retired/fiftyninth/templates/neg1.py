"""negatives 1: documents and prose"""
from .core import T
from .util import *


def N(cls, shape): return T(None, cls, shape)


@N("prose", "API documentation with masked example")
def apidoc(d, n):
    return "md", f"# 实名认证接口\n\nPOST /v{d.i(1, 3)}/realname/check\n\n| 参数 | 类型 | 必填 | 说明 |\n| --- | --- | --- | --- |\n| name | string | 是 | 姓名 |\n| idCard | string | 是 | 18位身份证号，末位X大写 |\n| mobile | string | 否 | 11位手机号 |\n\n请求示例\n\n```json\n{{\"name\":\"张*\",\"idCard\":\"{d.mask_id()}\",\"mobile\":\"{d.mask_ph()}\"}}\n```\n\n错误码：10{d.i(10, 99)} 号码格式错误；10{d.i(10, 99)} 超出频率。\n"


@N("prose", "hotel directory with desks")
def hoteldir(d, n):
    o = ["# 协议酒店名录", ""]
    for _ in range(d.i(6, 25)):
        g = d.ch(P.REG); o.append(f"- {g[2]} {d.ch(P.HOT)}，{g[3]}{d.ch(P.ROAD)}{d.i(1, 300)}号，共{d.i(60, 400)}间客房，入住14:00后、退房12:00前，总台 {d.office(g)}")
    return "md", "\n".join(o) + "\n"


@N("prose", "train timetable text")
def timetable(d, n):
    o = [f"{d.ch(P.STN)}站 部分列车时刻（{d.year}年调图）"]
    for _ in range(d.i(10, 40)):
        a, b = d.r.sample(P.STN, 2); o.append(f"{d.ch('G', 'D', 'K')}{d.i(10, 2900)}  {a}—{b}  {d.i(6, 20):02d}:{d.i(0, 59):02d}开  二等座{d.i(90, 900)}元")
    return "txt", "\n".join(o) + "\n"


@N("prose", "changelog of hotel software")
def changelog(d, n):
    o = ["# Changelog", ""]
    for k in range(d.i(4, 9)):
        o += [f"## {d.i(2, 6)}.{d.i(0, 20)}.{d.i(0, 30)} - {d.isod(d.when())}", f"- 修复入住时间在跨天时显示错误 (#{d.i(100, 9999)})", f"- 身份证读卡器驱动升级到 {d.i(1, 4)}.{d.i(0, 9)}", f"- 优化退房结账性能，commit {d.hx(40)}", ""]
    return "md", "\n".join(o)


@N("prose", "notice on border opening hours")
def borderhours(d, n):
    o = ["各口岸通关时间提示", ""]
    for x in d.r.sample(P.PORT, 8): o.append(f"{x}口岸：出境 {d.i(6, 8):02d}:30—{d.i(20, 23)}:30，入境 {d.i(6, 8):02d}:30—24:00，日均客流约{d.i(2, 20)}万人次。")
    return "txt", "\n".join(o) + "\n咨询电话12367。请携带有效护照或通行证。\n"


@N("prose", "law article on criminal procedure")
def law(d, n):
    return "txt", "关于办理盗窃刑事案件若干问题的学习笔记\n\n一、数额较大，一般指一千元至三千元以上。\n二、多次盗窃，指二年内盗窃三次以上。\n三、曾因盗窃受过刑事处罚的，数额标准可按百分之五十确定。\n四、犯罪嫌疑人、被告人认罪认罚的，可以从宽处理；适用取保候审、监视居住的条件见刑事诉讼法。\n" + "\n".join(f"参考案例{k}：（{d.i(2016, 2023)}）粤{d.ch('01', '03', '0106')}刑{d.ch('初', '终')}{d.i(10, 990)}号（当事人信息已隐去）。" for k in range(1, d.i(3, 7))) + "\n"


@N("prose", "lease template, empty")
def emptylease(d, n):
    return docx(d, ["房屋租赁合同（范本）", "出租方（甲方）：__________  身份证号：__________________", "承租方（乙方）：__________  身份证号：__________________", "第一条 房屋坐落于______市______区______路____号。", f"第二条 租赁期限自____年__月__日至____年__月__日，月租金____元，押金____元。", "第三条 乙方逾期支付租金的，每日按应付金额的千分之" + str(d.i(1, 5)) + "支付违约金。", "甲方（签字）：        乙方（签字）："])


@N("prose", "minutes of development meeting")
def devmeet(d, n):
    return "txt", f"周会纪要 {d.zd(d.when())}\n\n1. 订单号{d.dec('20' + d.dig(18))}重复推送的问题，定位到消息重试，{d.ch('小王', '老李')}本周修。\n2. 手机号字段改为密文存储，展示统一脱敏 {d.mask_ph()}。\n3. 身份证校验用 MOD 11-2，注意末位 X。\n4. 压测 QPS {d.i(800, 9000)}，P99 {d.i(20, 300)}ms。\n5. 下周起夜间发布窗口 {d.i(22, 23)}:00。\n"


@N("prose", "press article about data protection")
def press(d, n):
    return "txt", f"记者从发布会上获悉，{d.year}年全国公安机关共侦办侵犯公民个人信息案件{d.i(2000, 9000)}起，抓获犯罪嫌疑人{d.i(3000, 17000)}名。据介绍，不法分子以“轨迹查询”为名贩卖开房记录、航班、列车、网吧上网、出入境等信息，单价从{d.i(50, 300)}元到{d.i(500, 3000)}元不等。警方提醒，不要随意泄露身份证号码、银行卡号和手机号。\n\n业内人士建议，企业应对敏感字段加密并保留访问日志不少于六个月。举报电话110。\n"


@N("prose", "company annual letter")
def annual(d, n):
    c = d.co(); return "txt", f"{c}\n{d.year}年度致股东信\n\n全年实现营业收入{d.i(2, 90)}.{d.i(10, 99)}亿元，同比增长{d.i(3, 40)}%。净利润{d.i(1, 9)}.{d.i(10, 99)}亿元。期末现金余额{d.i(1, 20)}亿元。我们新开门店{d.i(10, 300)}家，客房入住率{d.i(60, 92)}%。\n投资者热线 {d.office()}，邮箱 {d.sysmail('ir@' + d.ch('hrd-group.cn', 'boyuan-tech.com.cn'))}。\n"


@N("prose", "FAQ of bank hotline")
def faq(d, n):
    o = ["# 常见问题", ""]
    for q, a in [("如何查询账户余额？", "登录手机银行，首页即可看到账户余额。"), ("交易明细保存多久？", f"线上可查近{d.i(1, 5)}年的流水，更早请到网点打印。"), ("卡号忘了怎么办？", f"凭身份证到网点查询，或致电{d.dec('95' + d.dig(3))}。"), ("开户需要什么？", "本人身份证、手机号。"), ("信用卡热线？", d.dec("400-" + d.dig(3) + "-" + d.dig(4)))]: o += [f"## {q}", a, ""]
    return "md", "\n".join(o)


@N("prose", "chat without any personal data")
def smalltalk(d, n):
    return chat(d, d.r.sample(["晚上聚餐定在东门那家火锅店", "发版推到周四", f"订单 {d.dec('TB' + d.dig(16))} 物流还没动", "G字头都没票了 只能看看高铁候补", "这周末谁值班", f"会议号 {d.dig(3)} {d.dig(3)} {d.dig(3)}", "服务器磁盘又满了 先清日志", "房租又涨了 唉", "身份证照片模糊的要打回去重传", f"单号SF{d.dec(d.dig(12))} 显示已签收"], 7))


@N("prose", "incident report without data")
def incident(d, n):
    t = d.when(); return "md", f"# 故障复盘 {d.isod(t)}\n\n- 开始 {t:%H:%M}，恢复 {t + D.timedelta(minutes=d.i(9, 90)):%H:%M}\n- 影响：酒店预订下单失败率 {d.i(3, 60)}%\n- 根因：Redis 连接池耗尽，traceId {d.hx(32)}\n- 涉及订单 {d.i(200, 9000)} 笔，例如 {d.dec(d.dig(18, '1'))}、{d.dec(d.dig(18, '1'))}\n- 改进：增加熔断，告警发到值班群\n"


@N("prose", "tender notice with contact of an office")
def tender(d, n):
    g = d.ch(P.REG); return docx(d, [f"{g[2]}智慧停车管理平台采购公告", f"一、项目编号：{g[0]}-{d.year}-{d.i(100, 999)}", f"二、预算金额：{d.i(80, 900)}万元", "三、投标人须提供营业执照、近三年财务报表。", f"四、统一社会信用代码填写示例：{d.ch('91', '92')}{g[0]}MA{d.alnum(8).replace('I', 'J')}", "五、车牌识别率不低于99.5%，支持新能源号牌。", f"联系电话：{d.office(g)}"])


@N("prose", "traditional travel leaflet")
def leaflet(d, n):
    return "txt", f"港澳自由行小貼士\n\n1. 過關請預留 {d.i(30, 90)} 分鐘。\n2. 酒店入住時間為下午三時後，退房時間為中午十二時前。\n3. 機場快線每 {d.i(8, 15)} 分鐘一班。\n4. 請帶備護照或通行證。\n5. 查詢熱線 {d.dec('2' + d.dig(7))}。\n"
