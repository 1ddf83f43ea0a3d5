"""Templates: chat and parcels."""

CHAT = r"""
{N}在吗 有人找{emo}
帮我寄一下 {AC} {N} {ph} 谢啦{emo}
你认识{N}不 就是以前住我们楼下那个
地址发你了——{AC}——放门口就行
{nick}你把东西给{N}没有啊
我叫{N} 群里改备注了{emo}
收件人 {N} 电话{phs} 地址 {AC} 别寄到付
到了说一声 {AC} 门铃坏了
今晚{N}请客 去的扣1
{AC}这个定位对吗
不是{N}拿的就是{N}拿的 反正不是我{emo}
哈哈哈哈{N}居然结婚了{emo}{emo}
姐 换地址了 {AC} 以后都寄这儿
{N} {ph} {AC}
@所有人 明天{tm}集合 {N}带队 迟到自己打车
{st}说让{N}先去 我晚点到
打车到{AC} 到了我下楼接你
{N}-{ph}-{AC}-{goods}x{n}
好的 {goods}给{N} 钱我转过去了{emo}
孩子放在{AC}了 你下班直接去接
谁有{N}微信 推一下 急
上门量尺寸 {wd}下午 {AC} 找{N|女士}{emo}
我妈叫{N} 你搜这个名字加
等下 我在{AC}楼下取个快递
那个{N|老师}的课点名吗？？
师傅你到{AC}了按门铃 别打电话 娃在睡觉
新同事叫{N} {dept}的 坐你旁边{emo}
房子看了 {AC} 采光一般 月租{nnnn}
给我补个差价呗 订单名字写的{N}
{N}你今天又没打卡[捂脸]
在？{AC}这单谁接的 客户催了
{nick}说她本名叫{N} 我笑了半天{emo}
寄{AC}，{N|先生}收，{ph}，要顺丰
我 {N} 预约{md}{tm} 洗牙
你俩认识？{N}跟我一个大学的
地址：{AC}\n收：{N}\n{ph}\n麻烦今天发{emo}
车牌不对 问下{N} 她那辆是白的
{N}～生日快乐呀{emo}{emo}
开门密码发{N}了 住{AC} 那户
""".strip().split("\n")
CHAT = [t for t in CHAT if "{N" in t or "{A" in t]

PARCEL = r"""
收件人：{N} {ph} {AP}
寄：{N} {tel} {AP}\n收：{N} {ph} {AP}
{N}，{ph}，{AP}
{N} 86-{ph} {AP} {zip}
【{exp}】运单{no}，收件人{N}，地址{AP}，{state}
订单号 {no}\n收货信息：{N}，{ph}，{AP}\n备注：放门卫
{ph}{N}{AP}
{AP}，{N}（收），{ph}
To: {N}\n{AP}\nTEL {ph}
{exp} {no} {goods}*{n} {AP} {N} {phm}
发货清单 {no}\n{goods} x{n}\n收货人 {N}\n收货地址 {AP}\n应收 ¥{money}
寄件网点：{city}转运中心\n寄件人：{N}\n收件人：{N}\n目的地：{AP}
{N}\t{ph}\t{AP}\t{goods}\t{n}件
代收点已签收，签收人：{N}，单号{no}
电子发票：购买方 {N} 金额{money}元 配送至 {AP}
送货单NO.{nnnn} 客户：{N} 电话：{ph} 送货地址：{AP} 司机：{N}
*** 小票 ***\n会员：{N}\n{goods} {money}\n合计 {money}\n自提人电话 {phm}
改派：原地址{AP} 新地址{AP} 收件人不变
退货地址：{AP}，收件人：{N}，电话：{tel}，请勿到付
[{exp}] 您寄给{N}的快件已到达{city}，派件员{N}（{ph}）正在派送
外卖 #{nn}\n{goods}等{n}件\n{AS}\n{N|女士} {phm}
{nn}. {AP} {N} {ph} 保价{nnnn}
收货人:{N};手机:{ph};地址:{AP};邮编:{zip}
{masked} {phm} {AP} {exp}到付
{N}[{nnnn}] {ph}转{nnnn} {AP}[{nnnn}]
签收凭证  客户签名：{N}  日期：{iso}  件数：{n}
揽收成功，揽件人{N}，重量{n}.{n}kg，运费{nn}元，寄往{AP}
发{exp}：{AP} {N|先生} {ph} {goods}两件，包好点
货到付款 ¥{money} | {N} | {ph} | {AP}
取件码{n}-{n}-{nnnn}，收件人{N}，{stem}驿站，{AS}
姓名：{N} 手机：{ph} 省市区及详细地址：{AP}
回执：{AP}　收件：{N|同志}　投递：{iso} {tm}
""".strip().split("\n")

STYLES = {
    "chat": [t.replace("\\n", "\n") for t in CHAT],
    "parcel": [t.replace("\\n", "\n").replace("\\t", "\t") for t in PARCEL],
}
