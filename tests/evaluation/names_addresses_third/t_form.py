"""Templates: forms of keys and values, and lines of lists."""

FORM = r"""
姓名：{N}
姓名: {NP}  性别: {sex}  年龄: {age}
联系人：{N}\n联系电话：{ph}\n联系地址：{A}
家庭住址：{A}
收货人姓名={N}&手机={ph}
{"name": "{N}", "mobile": "{ph}", "address": "{A}"}
法定代表人：{N}\n注册地址：{AO}\n成立日期：{iso}
紧急联系人：{N}（配偶） {ph}
户主：{N}　　与户主关系：本人　　住址：{A}
申请人：{N}\n部门：{dept}\n事由：出差{city}\n审批人：{N}
【姓名】{N}【电话】{ph}【地址】{A}
患者姓名：{N}    住院号：{nnnn}{nnn}    床号：{nn}\n主治医师：{N}
产权人：{N}\n房屋坐落：{AF}\n建筑面积：{nnn}.{nn}㎡
投保人：{N}\n被保险人：{N}\n受益人：法定
name: {N}\nphone: {ph}\naddr: {A}
报修人：{N}｜报修地址：{AS}｜故障：{goods}不能用
学生姓名：{N}  班级：{cls}  家长姓名：{N}  现住址：{A}
开户名：{N}\n开户行：{city}银行{dist}支行
乘客：{N}；车次待定；证件已核验
经办人：{N} 复核人：{N} 日期：{iso}
姓 名：{NP}\n民 族：汉\n住 址：{AF}
<name>{N}</name><addr>{A}</addr>
通讯地址：{AO}；邮编：{zip}
预约人|{N}|预约时间|{iso} {tm}|项目|洗牙
曾用名：{N}\n现用名：{N}
应聘职位：{post}\n姓名：{N}\n现居住地：{A}\n期望薪资：{nnnn}
寄件人姓名：{N}\n寄件地址：{A}\n物品：{goods}
出租方（甲方）：{N}\n承租方（乙方）：{N}\n租赁房屋地址：{AF}
realName={N}, gender={sex}, homeAddress={A}
监护人姓名：{N}，关系：父亲，工作单位：{co}
来访人员：{N}   被访人：{N}   事由：送{goods}   入：{tm}
门店地址：{AO}\n店长：{N}\n营业电话：{tel}
公证申请人：{N|女士}\n现住址：{A}\n公证事项：委托
付款人：{N}\n收款人：{N}\n金额：{money}
""".strip().split("\n")

LIST = r"""
1. {N} {ph}\n2. {N} {ph}\n3. {N} {ph}
{nn}  {N}  {sex}  {dept}  {ph}
参会人员名单：{N}、{N}、{N}、{N}
| {N} | {cls} | {nn} | 已交 |
{N}\t{sex}\t{age}\t{ph}
①{N}（组长）②{N}③{N}
{N?} {n}份
{n}. {N?} {nn}分
{N?}　{nnn}元
接龙买{goods}\n1. {N?} {n}箱\n2. {N?} {n}箱\n3. {N?} {n}箱
{N},{ph},{A}
{iso} 早班 {N} 中班 {N} 夜班 {N}
{dept}：{N} {N} {N} {NP}
序号{n} 姓名{N} 工号{nnnn} 实发{nnnn}.{nn}
{nnn}室：{N}、{N}；{nnn}室：{N}、{N}
获奖名单\n一等奖：{N}\n二等奖：{N} {N}\n三等奖：{N} {N} {N}
{N}/{sex}/{ph}/{city}
- {N}（{dept}，{ph}）\n- {N}（{dept}，{ph}）
第{n}组 {N} {N} {N} 带队：{N|老师}
{N}  {phm}  {AS}  {n}件
业主登记 {AS} {N} {ph}
{nn}号 {NP} 缺席 病假
主席团成员（按姓氏笔画为序）：\n{N}　{N}　{N}\n{NP}　{N}　{N}
{cls} {N} {N} {N} 捐书各{n}本
{N?}：{n}次
{goods}领用：{N} {n}件 {N} {n}件（{iso}）
A组 {N} vs {N}  {n}:{n}
{n}）{N} —— {post} —— {tel}
网点{nn}\t{AO}\t{tel}
{nn}、{A}  {N}  {ph}  未回访
通讯录\n{N} 班长 {ph}\n{N} 学习委员 {ph}\n{N} 体育委员 {ph}
* {N}  到\n* {N}  到\n* {N}  请假
捐款公示：{N?}{nnn}元，{N?}{nn}元，{N?}{nn}元
""".strip().split("\n")

STYLES = {
    "form": [t.replace("\\n", "\n") for t in FORM],
    "list": [t.replace("\\n", "\n").replace("\\t", "\t") for t in LIST],
}
