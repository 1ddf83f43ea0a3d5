=== housing/物业前台来电簿.txt | property.housing | hans | property office's call book about owners | start=2023-03-03 09:00;step=5-90
水岸国际花园物业服务中心  {n:%n月%e日} 来电来访

@loop 8
{t:%H:%M} {i:1-22}栋{i:1-30}0{i:1-4} 业主{P.name} {P.mob}：{cyc:楼上漏水|要装修备案|催车位产权证|问不动产证何时发}，建面 {f:60-150} 平。§P
@end
=== housing/不动产登记查档.txt | property.housing | hans | registry answer for one person | start=2010-01-01 00:00;step=90000-400000
不动产登记资料查询结果证明

申请查询人：{A.name}　证件号码：{A.id}
经查，该权利人名下登记情况：

@loop 5 -
{seq:han}、坐落{cyc:苏州市工业园区星湖街|无锡市梁溪区人民中路|常熟市方塔街}{i:3-300}号{i:1-30}幢{room}室，苏（20{i:16-23}）{cyc:苏州市|无锡市|常熟市}不动产权第{digits:7}号，建筑面积{f:50-180}平方米，{cyc:单独所有|共同共有|按份共有}，登记时间{t:%Y-%m-%d}。§A
@end

查询人员：{Z.name}
=== housing/业主群反诈提醒反被泄露.txt | property.housing | hans | WeChat chat, group owner posts owners' list | start=2021-05-16 20:00;step=2-20
@loop 9
楼管-{Z.sur}姐 {t:%m/%d %H:%M}
{i:1-8}#{i:1-4}单元{room} 产权人{P.name} {P.id} 面积{f:70-140}㎡ 已交房§P

@end
潜水的鱼 {t:%m/%d %H:%M}
群主这样发身份证不合适吧？
=== housing/网签失败.log | property.housing | hans | housing contract service log | enc=gb18030;start=2022-11-01 09:00;step=0-20
@loop 14
{t:%Y-%m-%d %H:%M:%S} ERROR wqht - 合同备案失败 买受人={P.name} 证件号={P.id} 房屋坐落={cyc:学府壹号|云顶庄园|中央花园}{i:1-20}栋{room} 建筑面积={f:60-160} 总价={digits:7} 原因={cyc:限购|已查封|楼盘表未同步}§P
@end
=== housing/deeds_abstract.txt | property.housing | latin | English abstract of title for a fund | start=2012-01-01 00:00;step=9000-90000
SCHEDULE 3 - RESIDENTIAL UNITS AND REGISTERED OWNERS (Zhuhai)

@loop 8
({seq}) Unit {room}, Block {i:1-9}, {cyc:Ocean Court|Lover's Road Garden|Gongbei Plaza}; registered owner {P.enr} (PRC ID {P.id}); floor area {f:60-160} sq m; real-estate unit no. {unit}; registered {t:%e %b %Y}.§P
@end
=== housing/拆迁公示底稿.md | property.housing | hans | street office's working paper, nested bullets | start=2020-01-01 00:00
## 棚改项目 被征收人及房屋情况（底稿，公示版须打码）

@loop 7
- 被征收人 {P.name}
  - 身份证 {P.id}
  - 房屋坐落 {cyc:槐树巷|打铁街|北门坡}{i:2-120}号，{cyc:砖混|砖木}，证载面积 {f:30-120}㎡
  - 房产证 {cyc:晋房权证并字第|晋房权证并字第|无证，}{digits:8}{cyc:号|号| 为调查编号}§P
@end
=== housing/內地置業客戶_澳.txt | property.housing | hant | Macau agency's list of clients' flats on the mainland | enc=big5;start=2017-01-01 00:00;step=9000-90000
客戶內地物業持有紀錄（只供分行使用）
@loop 9
{seq}　業主 {P.name}　內地證件 {P.id}　物業：{cyc:橫琴紫檀|中山雅居樂|珠海華發}{i:1-20}座{room}室　面積 {f:60-140} 平方米　{t:%Y}年購入§P
@end
=== housing/贷后抵押核查.eml | property.housing | hans | mail of a bank's loan desk | start=2023-08-23 16:00
From: 贷后管理 <{xmail:dh@jnrcb-bank.cn}>
To: 权证岗 <{xmail:qz@jnrcb-bank.cn}>
Subject: 抵押房产核查 8 月批次
Date: {n:%a, %d %b %Y %H:%M:%S} +0800
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

以下房产请去不动产中心核抵押状态：

@loop 6
权利人{P.name}/{P.id}/鲁（20{i:17-23}）济南市不动产权第{digits:7}号/{cyc:历下区经十路|槐荫区张庄路|天桥区堤口路}{i:100-900}号{i:1-9}号楼/{f:60-150}平/首次抵押§P
@end

辛苦。
=== housing/中介私盘笔记.txt | property.housing | hans | estate agent's own notes, free wording | start=2023-06-06 00:00
私盘！同行勿扰

@loop 11
· {cyc:翡翠湾|金茂府|锦绣里}{i:1-12}-{room}，房主{P.name}{P.mob~dash}，{i:2-4}房{f:70-150}平，满{cyc:二|五}唯一，房产证在{cyc:手|银行}，心理价{i:120-600}万§P
@end
=== housing/estate_api_mock.yml | property.housing | latin | mock responses in YAML for a registry gateway | start=2022-02-02 00:00
# recorded from the test bureau on 2 Feb, replay with wiremock
responses:
@loop 9
  - match: /owner/{digits:6}
    body: >
      obligee={P.name}; id_no={P.id}; property_unit_no={unit}; area={f:40-200}; usage={cyc:residence|shop}; share={cyc:sole|joint}§P
@end
