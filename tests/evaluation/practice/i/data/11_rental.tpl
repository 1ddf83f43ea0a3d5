=== rental/房东微信记录.txt | property.rental | hans | landlord's notes in chat with herself | start=2023-02-11 20:00;step=3000-30000
文件传输助手

@loop 7
{t:%Y-%n-%e %H:%M}
{cyc:三楼|后座|顶楼}{i:201-608} 租给{P.name}，证{P.id}，月租{i:900-3200-50}押{cyc:一|二}付一，租到{l:150-360d,%y年%n月}§P

@end
记得月底抄水表
=== rental/租赁备案系统.log | property.rental | hans | lease filing service log lines | start=2022-05-05 08:30;step=1-30
@loop 15
{t:%H:%M:%S.}{n:%f} [lease-{i:1-3}] 备案受理 备案号=ZL{digits:10} 承租人={P.name} 证件={P.id} 房屋={cyc:仓山区上渡路|台江区五一中路|晋安区连江北路}{i:10-400}号 起={n:%Y%m%d} 止={l:300-700d,%Y%m%d} 租金={i:900-6000-100}§P
@end
=== rental/流动人口走访.txt | property.rental | hans | grid worker's visit diary | enc=gbk;start=2021-10-12 18:00;step=6-40
网格走访（{n:%n月%e日} 晚）  网格员 {Z.name}

@loop 8
{i:1-60}号{i:1-6}楼：租客{P.name}，{P.region}人，身份证{P.id}，{cyc:今年三月|上个月|去年底}起租住，租金{i:400-1500-50}，房东{Q.name} {Q.mob}。§P
@end
=== rental/lease_abstracts.md | property.rental | latin | serviced apartment's lease abstracts | start=2023-01-01 00:00;step=3000-30000
# Active leases, Jing'an tower

@loop 8
### Unit {room}
- tenant: {P.en}, passport {P.pass}
- term: {t:%Y-%m-%d} to {l:180-720d,%Y-%m-%d}
- rent: CNY {ic:6000-30000} per month, deposit two months
- contact: {P.mail}§P

@end
=== rental/公租房轮候投诉.txt | property.rental | hans | 12345 tickets about public rental homes | start=2023-04-01 08:00;step=60-900
@loop 5
诉求编号 {digits:12}
来电人 {P.name}，{P.mob}，家中座机 {P.tel}
事项 来电人承租{cyc:幸福里|安居苑|凤凰城}公租房{i:1-20}栋{room}，合同{l:30-90d,%Y-%m-%d}到期，月租{i:300-900}元，{cyc:想续租|反映退租押金未退|要求换房}
办理 转住保中心§P
~~~~
@end
=== rental/租約登記_港.txt | property.rental | hant | Hong Kong agency's register of mainland tenants | enc=big5;start=2022-08-01 00:00;step=3000-20000
新來港內地生租務登記
@loop 9
{t:%d-%m-%Y}　租客{P.name}（護照 {P.pass}）租用{cyc:紅磡|西環|大圍}單位，月租港幣 {ic:6000-18000} 元，租期{i:6-24}個月，{cyc:一按一上|二按一上}§P
@end
=== rental/二房东跑路维权.eml | property.rental | hans | mail with tenants' list for a joint complaint | start=2022-12-02 22:10;mail=qp;enc=gb18030
From: {A.mail}
To: {xmail:tousu@zjw-huli.gov.cn}
Subject: rental complaint
Date: {n:%a, %d %b %Y %H:%M:%S} +0800

住建局：“寓见青年”公寓收了我们的租金却不付给房东，受害租户如下，合同都在：

@loop 7
{P.name}（{P.id}），租{room}房，{cyc:年付|半年付}已交{i:6000-40000-100}元，合同到{l:60-300d,%Y年%n月%e日}；§P
@end

代表人：{A.name}  {A.mob}
=== rental/房屋租赁合同模板填好的.txt | property.rental | hans | filled contract texts, several | start=2020-02-01 00:00;step=9000-40000
@loop 4
房 屋 租 赁 合 同
出租方（甲方）：{Q.name}
承租方（乙方）：{P.name}，居民身份证：{P.id}，联系方式：{P.mob}（家 {P.tel}）
第一条 甲方将位于{P.addr}的房屋出租给乙方居住。
第二条 租赁期自{t:%Y年%n月%e日}至{l:300-400d,%Y年%n月%e日}，租金每月{i:1500-6000-100}元。§P
（以下空白）

@end
=== rental/ziru_leak_sample.txt | property.rental | hans | forum sample, arrow separators | start=2019-06-01 00:00;step=900-9000
长租公寓 租客合同库 字段：签约→租客→证件→手机→房源→月租→到期
@loop 12
{t:%Y%m%d}→{P.name}→{P.id}→{P.mob}→{cyc:望京西园|天通苑|回龙观}{i:1-30}号楼{room}{cyc:南卧|北次卧|整租}→{i:1800-7000-10}→{l:200-400d,%Y%m%d}§P
@end
=== rental/tenant_notices.jsonl | property.rental | latin | dunning service message lines | start=2023-12-01 00:00;step=1-15
@loop 18
{"q":"dunning","ts":{n:%s}{digits:3},"to":"{P.mob}","body":"{t:%b %e}: Dear tenant {P.enr}, rent of CNY {i:1500-9000-50} for room {room} ({cyc:lease until|contract ends} {l:30-300d,%Y-%m-%d}) is due."}§P
@end
