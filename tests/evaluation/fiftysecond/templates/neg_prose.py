"""Hard negatives, running text that speaks about such data and holds none."""
from lib import *
from templates.neg_tables import N, oid, snow


def mix(c, a, k=None):
    """Some of the sentences, in their order."""
    n = k or c.ri(max(3, len(a) - 3), len(a))
    return [a[i] for i in sorted(c.r.sample(range(len(a)), n))]


def W(c, name, head, sents):
    c.out(name, head + '\n\n' + '\n'.join(mix(c, sents)) + '\n')


@N('prose', 'hand-out about the reading of call records')
def neg_course_cdr(c):
    W(c, '话单分析讲义.txt', '话单分析基础（第' + c.ch('一', '二', '三') + '讲）', ['话单通常包含起始时间、通信方式、对方号码、通信时长等字段。', '主叫与被叫的方向要先统一，再做频次统计。', f'示例中的号码用“{c.allow(MB, "138****" + c.digs(4))}”表示，真实号码不得写入课件。', f'LAC与CI共同确定一个基站，导出时常写成十六进制，如0x{c.r.getrandbits(16):04X}。', '深夜通话占比高的对象应当重点关注。', f'课后作业：把{c.ri(3, 9)}00条模拟话单按小时分组。', '注意时区与夏令时的影响。'])


@N('prose', 'news on cases, without anybody named')
def neg_news(c):
    W(c, '快讯.txt', f'【本报讯】{c.ch(REG)[2]}警方通报', [f'近日，警方破获一起{c.ch(CRIME)}案，抓获犯罪嫌疑人{c.ri(3, 40)}名。', f'嫌疑人以每条{c.ri(1, 9)}元的价格贩卖开房记录、户籍信息。', f'查扣手机{c.ri(4, 60)}部、银行卡{c.ri(9, 300)}张，涉案金额{c.ri(20, 900)}万元。', f'目前{c.ri(2, 9)}人被刑事拘留，{c.ri(1, 9)}人被取保候审。', '警方提醒，不要随意向陌生人提供身份证复印件。', '案件正在进一步侦办中。'])


@N('prose', 'notice of a bank to all customers')
def neg_bank_notice(c):
    W(c, '公告.txt', f'关于调整个人账户服务的公告', [f'自{f3(c.dt(2018, 2023))}起，个人活期账户余额低于{c.ri(1, 5)}00元的，免收小额账户管理费。', f'长期不动户余额低于{c.ri(5, 20)}元的，将转入久悬户管理。', '请您携带本人身份证到网点办理信息更新。', f'如有疑问，请致电客服热线{c.decoy("95" + c.digs(3))}。', '本行不会以短信方式索要您的卡号和密码。', '转账限额按渠道分别设置。'])


@N('prose', 'chapter of a novel with trains, inns and nobody’s numbers')
def neg_novel(c):
    W(c, '第三章.txt', f'第{c.ch("三", "七", "十二")}章　夜车', [f'他上车的时候，{c.train()}次的汽笛已经响过一遍。', '他在走廊尽头的小旅馆住过许多个冬天，却从来记不住房间的号码。', '列车员来查票，他翻遍了口袋，只翻出半张旧报纸。', f'窗外是{c.ch(REG)[2]}的灯火，一格一格往后退。', '“你到哪一站？”对面的女人问。', '他没有回答，只是把帽檐往下拉了拉。', '天快亮时，雨停了。'])


@N('prose', 'guide for buying tickets')
def neg_ticket_guide(c):
    W(c, '购票须知.txt', '网上购票常见问题', [f'问：没有带身份证能否乘车？答：可在车站制证口办理临时身份证明。', f'问：{c.train()}次在{c.stations()[0]}停几分钟？答：请以车站公告为准。', '问：订单号以什么开头？答：以字母E开头，后接九位数字。', '问：一张身份证同一车次能买几张？答：只能买一张。', '问：儿童票如何计算？答：按年龄和席别计算。', '问：改签收费吗？答：开车前四十八小时以上不收费。'])


@N('prose', 'reviews of hotels by anonymous guests')
def neg_reviews(c):
    o = ''
    for _ in range(c.ri(4, 16)):
        o += c.ch(f'★★★★☆ {d0(c.dt(2018, 2023))}入住 {c.ch("大床房", "双床房")}：隔音差了点，{c.room()}房靠电梯，早餐还行。\n', f'★★★☆☆ 匿名用户：办理入住等了{c.ri(5, 40)}分钟，押金退得慢。\n', f'★★★★★ {c.hotel()}很干净，离地铁{c.ri(2, 9)}00米，退房时前台还送了水。\n')
    c.out('点评.txt', o)


@N('prose', 'notice of a property manager to all')
def neg_property_notice(c):
    W(c, '通知.txt', f'{c.ch(XQ)}全体业主：', [f'因水管检修，{c.ri(1, 9)}栋至{c.ri(10, 18)}栋将于{f3(c.dt(2019, 2023))}停水。', '请尚未办理产权证的业主携带购房合同、身份证到服务中心登记。', f'本季度物业费按建筑面积每平方米{c.yuan(1, 5)}元收取。', '租户请由业主陪同办理门禁。', '车辆请按车位停放，勿占消防通道。', f'共收到业主意见{c.ri(6, 90)}条，将逐条答复。'])


@N('prose', 'minutes of a meeting on data security')
def neg_minutes(c):
    a, b = c.p(), c.p()
    W(c, '会议纪要.txt', f'数据安全例会纪要　{f3(c.dt(2019, 2023))}　参会：{a.n}、{b.n}等', ['一、住宿登记系统日志中仍有明文身份证号，限本周整改。', f'二、{a.sur}工汇报接口脱敏进度，完成{c.ri(40, 95)}%。', f'三、导出审批单{c.digs(6)}已作废。', '四、测试环境不得使用生产库的手机号。', f'五、{b.sur}工负责梳理话单表、流水表的访问权限。', '六、下次会议另行通知。'])


@N('prose', 'statement on the protection of data')
def neg_privacy(c):
    W(c, '隐私政策.md', '# 隐私政策', ['我们会收集您的姓名、身份证号、手机号，用于实名认证。', '在您办理入住、乘机、租车时，我们会向相关服务方提供必要信息。', '位置信息：经度、纬度仅在您授权后获取。', '您的银行卡号经加密存储，仅展示后四位。', f'日志保存不超过{c.ri(3, 12)}个月。', '您可以随时注销账户。', '未满十四周岁的儿童须由监护人同意。'])


@N('prose', 'annual report of an office, figures only')
def neg_annual(c):
    W(c, '年度总结.txt', f'{c.ch(REG)[3]}分局{c.ri(2016, 2023)}年工作总结', [f'全年登记旅馆住宿{c.ri(90, 900)}万人次，查获网上逃犯{c.ri(3, 60)}名。', f'检查网吧{c.ri(40, 900)}家次，处罚{c.ri(1, 40)}家。', f'办理驾驶证业务{c.ri(2, 30)}万笔，注销{c.ri(100, 900)}本。', f'登记出租房屋{c.ri(1000, 90000)}间，签订责任书{c.ri(900, 9000)}份。', f'受理出入境证件{c.ri(1, 40)}万件。', '群众满意度稳步提升。'])


@N('prose', 'article on how the number of a citizen is made, with wrong examples')
def neg_id_article(c):
    W(c, '号码编排.txt', '公民身份号码是怎样编排的', ['号码由十七位数字本体码和一位校验码组成。', f'例如把末位故意写错：{c.badid()}，校验就通不过。', '前六位是地址码，接着八位是出生日期码。', f'再看一个错误例子{c.badid()}，系统会提示“校验位不符”。', '第十七位奇数为男，偶数为女。', f'流水号如{c.decoy(f2(c.dt()) + c.digs(4))}虽有十八位，却不是身份号码。'])


@N('prose', 'questions in a forum on cards, with masked numbers')
def neg_forum(c):
    o = ''
    for _ in range(c.ri(3, 10)):
        o += c.ch(f'楼主：卡号{c.allow(CD, "6217****" + c.digs(4))}收不到短信怎么办？\n', f'回复：打客服改预留手机，尾号对上就行。我的尾号也是{c.digs(2)}开头。\n', f'回复：流水号{snow(c)}查过了，说是系统延迟。\n', '回复：别在网上发卡号，小心被人盯上。\n')
    c.out('帖子.txt', o)


@N('prose', 'work instructions for staff of a front desk')
def neg_sop(c):
    W(c, '前台作业指导.txt', '前台登记作业指导书', ['1. 请客人出示身份证，核对照片与本人。', '2. 在系统中录入姓名、证件号、房号、入住时间。', f'3. 押金按房价的{c.ri(1, 3)}倍收取，开具收据。', '4. 访客须登记，二十三时前离开。', f'5. 系统故障时填纸质单，编号形如FD-{c.digs(5)}。', '6. 退房后查房，遗留物品保留三个月。'])
