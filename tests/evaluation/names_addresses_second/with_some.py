"""Templates that hold names and addresses; a field is written as generate.py tells."""

from __future__ import annotations

STYLES = {
    "name in a sentence": """
    请把材料交给{dept}{n+}，电话{phone}。
    本次事故的{role}{n}（{sex}，{age}岁）已送医治疗。
    经查，{role}{n}于{date}向我局提交了书面说明。
    我是{n}的{kin}，他昨天{clock}就出门了，手机{phone}一直打不通。
    昨天下午{n+}来过，说合同还差一个章。
    负责本单元的是{job}{n}，有事请拨打{phone}。
    感谢{dept}的{n+}，连续三天帮我查漏水的原因！
    会议由{n+}主持，{n+}作了发言。
    {job}{n}说，他每天{clock}出车，从不迟到。
    特此证明{n}同志在{firm}工作，月薪{big}元。
    兹委托{n}（手机号{phone}）前来办理退款手续。
    护理记录：患者{n}，{age}床，体温正常，{clock}已服药。
    {firm}的法定代表人为{n}，注册资本{big}万元。
    新来的实习生叫{n}，先跟着{s+}学两周。
    投诉人名叫{n}，自称在{city}做{item}生意。
    {date}收到{n+}转账{big}元，备注“{item}货款”。
    学员{n}、{n}缺考，学员{n}成绩{num}分。
    记者采访了车间主任{n}和退休教师{n}。
    借款人{n}，身份证号已核对，担保人{n}。
    {date}，{n?}在{city}参加了一场马拉松。
    听说{n?}要回来过年了，大家都挺高兴。
    尊敬的{n+}：您预约的{date} {clock}就诊已确认。
    """,
    "address in a sentence": """
    我家住在{a}，欢迎来玩。
    本店已于{date}搬迁至{a.near}，老顾客可免费停车。
    {date}{clock}，{a}发生一起火情，无人员伤亡。
    公司注册地址为{a.work}，实际经营地在{a.work}。
    请于{clock}前到{a.near}集合，过时不候。
    该房屋坐落于{a.full}，建筑面积{num}平方米。
    被告长期居住于{a.full}，户口却登记在{town}。
    救护车请开到{a.near}，病人在家里等着。
    {firm}位于{a.work}，主营{item}批发。
    从{a.near}打车到{a.near}大概{num}块钱。
    法院于{date}在{a.full}张贴了公告。
    房东想把{a.home}租出去，押一付三，月租{big}。
    维修单：{a.near}，厨房下水堵塞，{date}上门。
    她老家在{town}，现在租住{a.home}。
    新门店选在{a.work}，离地铁站{num}分钟。
    执法人员对{a}的仓库进行了检查，当场查扣{item}{num}箱。
    导航到{a.near}就行，楼下有保安。
    产权人名下另有一处房产，即{a.full}。
    水费通知：{a.home}本期应缴{num}元。
    外卖送错了，送到了{a.near}，麻烦再跑一趟。
    """,
    "chat": """
    {nick} {clock}：我叫{n}，麻烦通过一下{emoji}
    {nick}: 寄到{a}，收件人{n}，{phone}{emoji}
    在吗 地址发你了——{a} {n} {phone}
    亲，收件人写{n}就行哈～电话{phone}
    {date} {clock}  {nick}  给我寄到 {a.near} 谢谢{emoji}{emoji}
    【{nick}】{n} {phone} {a.full}
    麻烦帮我改下地址，改成{a}，放门口就好
    {emoji}我搬家啦！新家在{a.home}，周末来暖房
    {nick}：你好 我是{n} 上次加你那个 做{item}的
    ok 那我叫{n}去接你，他电话{phone}
    {s+}在吗？我这边{a.near}，网断了{emoji}
    群里的{item}拼单：{n?} {num}份，{n?} {num}份{emoji}
    {nick} {clock} 定位不准的 你到{a.near}再打我电话
    我-{n}-{phone}-{a}
    姓名{n} 电话{phone} 住{a.near}  拍了两件{emoji}
    哈哈哈 {n?} 又迟到了{emoji}
    老板 发{courier} {a.full}   {n}收
    晚上到{city}，住{a.near}那家民宿{emoji}
    @{nick} 孩子叫{n}，三年级（{num}）班，接送卡丢了
    地址：{a} 不要放快递柜！！{emoji}
    明天{clock}去{s+}那儿拿货，你来不来
    我妈叫{n}，{age}了，挂{date}的号{emoji}
    """,
    "parcel": """
    收：{n} {phone} {a.full}
    寄件人：{n}，{phone}，{a.full}；收件人：{n}，{phone}，{a.full}
    {courier}快递 {order} 收件人{n} {phone} {a}
    【{courier}】{n}您好，您的{item}已到{a.near}，取件码{num}-{big}。
    {a.full}（{n} 收）{phone}
    运单{order}，签收人：{n}，{date} {clock}
    TO：{n}  TEL：{phone}  ADD：{a.full}
    派送备注：{a.near}，{n+}，打不通就放门卫
    退货地址：{a.work}，{n}，{phone}，请勿到付
    {n}，{phone}，{a.full}，{item}x{num}
    取件地址{a}，联系{n}{phone}，重量{num}kg
    {order}|{n}|{phone}|{a.full}|{item}
    改派：原址{a.near}，新址{a.near}
    {courier}小哥：{job}{n}，{phone}，正在为您派件
    易碎！{a.full} {n} 亲启
    发件：{firm} {n} {phone} {a.work}
    送达{a.full}，由{n}（本人）签收
    到付{num}元 {a.full} {n}{phone}
    """,
    "form": """
    姓名：{n} 性别：{sex} 年龄：{age} 地址：{a.full}
    姓名：{n}　联系电话：{phone}　家庭住址：{a.full}
    户主：{n}；住址：{a}；人口：{num}
    申请人：{n}，通讯地址：{a.full}，邮编：{big}00
    联系人：{n}；电话：{phone}；单位：{firm}
    name={n}&mobile={phone}&address={a.full}
    {"name": "{n}", "phone": "{phone}", "address": "{a.full}"}
    【姓名】{n}【手机】{phone}【现住址】{a.home}
    甲方（出租人）：{n}　乙方（承租人）：{n}　房屋地址：{a.full}
    监护人姓名 {n}  与学生关系 {kin}  现居住地址 {a}
    患者姓名:{n} 科室:内科 床号:{num} 家属:{n}
    户籍地址：{a.full}；现住址：{a.home}
    籍贯：{town}　姓名：{n}　职务：{job}
    开户名：{n}　开户行：{city}{syl}路支行
    经办人：{n}　审核人：{n}　日期：{date}
    收货人:{n}，收货地址:{a.full}，手机:{phone}
    曾用名：{n}　姓名：{n}　住址：{a}
    紧急联系人：{n}（{kin}）{phone}
    注册地址：{a.work}；法人：{n}；成立日期：{date}
    纳税人名称：{firm} 地址、电话：{a.work} {phone}
    姓 名：{n}    住 址：{a.full}
    xm: {n}, sjh: {phone}, zz: {a.full}
    """,
    "signature": """
    此致 敬礼！　申请人：{n}　{date}
    您的学生 {n} 敬上　{date}
    {firm}　{n}　{phone}　{a.work}
    检讨人：{n}　{date}
    {n} | {job} | {firm} | {phone}
    —— {n}，{firm}{job}，地址：{a.work}
    特此通知。　联系人：{n+}，{phone}　{dept}　{date}
    承诺人（签名）：{n}　　{date}
    立据人：{n}　见证人：{n}　{date}
    {firm} {dept} {n} 手机：{phone}
    班主任：{n}　{date}
    祝工作顺利！{n} / {dept} / 电话 {phone}
    借款人：{n}　住址：{a.full}　{date}
    代理人：{n}律师　{syl}律师事务所　{date}
    Best regards, {n}　{firm}　Add: {a.work}
    通知人：{dept}{n}　办公地点：{a.work}
    见字如面，纸短情长，祝好。{n}　于{city}　{date}
    声明人：{n}，住{a.full}，{date}
    投诉人签字：{n}　受理人：{n}　{clock}
    村委会主任：{n}　会计：{n}　{date}
    """,
    "list": """
    {num}、{n} {phone} {a.full}
    {n}	{phone}	{a.full}
    {n},{sex},{age},{phone},{a.full}
    ({num}) {n}，{a.near}，{phone}
    {n} {sex} {a}
    序号{num} 姓名 {n} 电话 {phone} 地址 {a.home}
    {n}/{phone}/{a}
    1.{n} {phone}；2.{n} {phone}；3.{n} {phone}
    {a.home}	{n}	{phone}	{num}㎡	已交
    {big},{n},{phone},{dept}
    '{n}', '{phone}', '{a.full}'
    | {num} | {n} | {sex} | {a.full} | {phone} |
    {phone}----{n}----{a.full}
    值班：{date} {n}{phone}，{date} {n}{phone}
    {a.near}　业主{n}　{phone}　欠费{num}元
    参会人员：{n}、{n}、{n}、{n}
    组长：{n}；组员：{n}、{n}
    {n};{phone};{a};{item}*{num}
    {num}号楼长 {n} {phone}
    {date} {n} {phone} {a.full} {num}元
    """,
    "village address": """
    家住{a.village}，以种{item}为生。
    户主{n}，住{a.village}，低保户。
    收件人：{n}　{phone}　{a.village}
    {a.village} {n} {phone}
    住址：{a.village}
    老家地址是{a.village}，快递只到镇上。
    被告{n}，{sex}，汉族，农民，住{a.village}。
    死者系{a.village}村民，现年{age}岁。
    {n}，{sex}，{age}岁，户籍地{a.village}
    扶贫台账：{n}|{a.village}|{num}亩|{item}
    帮扶对象：{a.village}{n}，帮扶人：{n}
    宅基地坐落：{a.village}，面积{big}平方米
    发货到{a.village}，电话{phone}，{n}收
    他出生在{a.village}，{num}岁去了{city}。
    {nick}：我家在{a.village} 你从国道拐进来就是{emoji}
    {date}，{a.village}突降冰雹，{num}户受灾。
    村医{n}，负责{a.village}的随访
    籍贯：{town}　家庭地址：{a.village}
    """,
}
