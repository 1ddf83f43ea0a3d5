"""Templates, one a line; \\n stands for a line break."""

CHAT = r"""
亲 地址改一下 {ax} 谢谢{emo}
{n} {tel} {ax}
在吗 帮我寄到{ax} 收件人写{n}就行
我到了 你在哪 我这边是{ax} 大门口
@{nick} 明天你叫上{n}一起呗{emo}
{n}刚打电话来了 说车堵在高架上
定位不准 你直接导航 {ax}
姐 我叫{n} 上次加你微信那个 电话{tel}
收到{emo} {n}那份我先垫着
地址 - {ax}\n电话 - {tel}\n名字 - {n}
哈哈哈哈{n}你也有今天{emo}{emo}
师傅到{ax}了打我电话 {tel} 别按门铃 孩子睡觉
不是{n}是{n}啦 你又搞混了
{nick}让我问下 {n}生日是不是{dt}
群里谁认识{nf} 她包落我车上了
外卖放{ax}门口就行 辣椒多放点{emo}
刚搬 {ax} 有空来玩呀～
{n|老师}好 孩子{dy}要请假 去看牙{emo}
{nq}+1
{nq} {s}份 {nq} {s}份 先这样报上去
快递给我改到{ax}吧 原来那个退租了 麻烦啦{emo}
转账备注写{n}哈 别写{nick}
今晚打球 {n} {n} 还有我 差一个人 来不来
你发我地址呀\n{ax}\n好的 明天{exp}发
帮看个房 {ax} 报价{amt} 贵不贵
{n}说他不来了…那我也不去了
闲鱼那个{goods} 发{ax} {n}收 {tel} 包邮哈
喂 {sur}哥 货到了没 到了让{n}去接一下
妈 我住{ax} 你坐到终点站我去接你{emo}
加班到现在{emo} {n}还在改方案
"""

PARCEL = r"""
收件人：{n} {tel} {a}
【{exp}】您的快件{ord}已由{n}签收，感谢使用。
寄：{n}，{tel}，{ac}　收：{n}，{tel}，{ac}
{ord} {n} {telm} {as} {goods}x{s}
{as}，{n}（收），{tel}
【菜鸟驿站】{n}，凭{s}-{s}-{no}取{exp}包裹，地址{ar}，营业到21点。
{n},{tel},{a},{zip}
今收到{n}交来{goods}定金人民币{amt}元整。经手人：{n} {date}
运单号{ord}\n发货人 {n} {tel}\n发货地 {ac}\n件数 {s}件 {i}kg
收货信息 {n} {tel} {as} 备注：工作日送，放门口
派送失败：{ad}，收件人{n}电话无人接听，改{dy}再派。
退件\t{ord}\t{n}\t{tel}\t{a}\t拒收
代收货款{amt}元 {n} {ae} 送前电联{tel}
收据 No.{no} 交款人：{n} 事由：物业费（{ae}） 金额：¥{amt}
寄件地址：{ao} 寄件人：{n} 座机{land}
【{exp}快递】{n|@}您好，您寄往{ac}的包裹已到达中转站。
{tel} {n} {a} 到付
出库单{no}：{goodb}{i}件，送{ac}，收货人{n}，司机{plate}
送到{a}，{n}收，{goods}易碎轻放！
冷链 {date} {goods}{s}箱 → {n} {tel} {ad}（提前半小时打电话）
订单{no}已发货｜{n}｜{telm}｜{a}｜{exp}{ord}
自提点：{ar}；提货人：{n}；提货码：{no}
大件上楼 {ae} 无电梯 {n} {tel} 加收{amt}元
签收人：{n}（本人） 签收时间：{date} {tm}
原地址{ac}改为{ac}，收件人不变，请{exp}尽快转寄
{n} 收 {as} 手机{tel} 贵重物品保价{amt}
"""

LIST = r"""
{i}. {n} {tel}
{s}、{n}　{dept}　分机{tels}
1 {n}\n2 {n}\n3 {n}\n4 {n}
{no} {nm} 男 {cls}
{n}\t{sub}\t{score}\n{n}\t{sub}\t{score}
{nq} {s}\n{nq} {s}\n{nq} {s}
{nf},女,{age},{tel}
参会人员：{n}、{n}、{n}、{n}、{n}
{i}号床 {n} {ward} 二级护理
第{s}组：{n}（组长） {n} {n}
{dt} 早班 {n} 晚班 {n}
{n} {plate} {tel}
{date}\t{n}\t{tm}\t{tm}\t正常
- {n}：报价单\n- {n}：样品跟进\n- {n}：发票
{n}|{post}|{land}|{mail}
{nq} {i}元
序号 姓名 房号 电话\n1 {n} 1201 {tel}\n2 {n} 1302 {tel}
{i} {n} {ae} {tel}
{goods}拼团接龙\n{nq}  {s}斤\n{nq}  {s}斤\n{nq}  {s}斤
{s}道 {n} {sch} 12.{i}
领用：{n} {goodb}2盒；{n} {goodb}1盒
一等奖　{n}（{sch}）\n二等奖　{n}（{sch}）　{n}（{sch}）
考号{no} 座位{i} {n}
未交作业：{n} {n} {n}，请组长催一下
{n}/{n}/{n} 三人一间，{n}单住
献血登记 {n} O型 {s}00ml {tel}
* {n} - 已签到\n* {n} - 请假\n* {n} - 未到
{n}　汉　{birth}　{edu}　群众
安全员 {n} {tel}；电工 {n} {tel}；门卫 {n}
选票统计 {nq} {i}票 {nq} {i}票
{i}　{n}　{ac}　{tel}
监护人{nm}（父） {nf}（母） 学生{n}
"""
