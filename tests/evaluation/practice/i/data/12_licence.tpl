=== licence/驾校学员领证通知.txt | driving.licence | hans | driving school's notice list | start=2023-06-01 00:00;step=600-4000
顺达驾校 {n:%Y}年{n:%n}月拿证学员（来前台签字领本）

@loop 9
{seq}. {P.name}，证号{P.id}，准驾车型{cyc:C1|C2|C1|D}，初次领证{t:%Y-%m-%d}，档案编号{dabh}，教练{Z.sur}师傅。§P
@end
=== licence/记分查询.log | driving.licence | hans | traffic police gateway log | start=2023-03-15 09:00;step=0-8
@loop 16
{t:%Y-%m-%d %H:%M:%S} jsz-query ok xm={P.name} sfzmhm={P.id} dabh={dabh} zjcx={cyc:C1|B2|A2|C1E} ljjf={i:0-12} yxqz={l:300-2000d,%Y-%m-%d} zt={cyc:正常|正常|违法未处理|逾期未换证}§P
@end
=== licence/酒驾查处登记.txt | driving.licence | hans | roadside check notes about licences | start=2022-12-31 20:00;step=3-20
{n:%n月%e日} 夜查点：高架下匝道　驾驶证核查

@loop 7
{t:%H:%M}　{P.name}　驾驶证{P.id}　{cyc:C1|C2|B1}　有效期至{l:100-2000d,%Y.%n.%e}　{cyc:吹气零|吹气零|证件过期未换，扣留|无异常}§P
@end
=== licence/网约车司机证审.eml | driving.licence | hans | mail on ride-hailing drivers' licence audit | start=2023-05-08 10:00;mail=b64;enc=gb18030
From: {xmail:audit@kuaixing-chuxing.cn}
To: {xmail:city-hz@kuaixing-chuxing.cn}
Subject: licence audit 0508
Date: {n:%a, %d %b %Y %H:%M:%S} +0800

杭州站：下面这些司机的驾驶证没过机审，麻烦人工看。

@loop 7
司机 {P.name}（手机 {P.mob}）：驾驶证号 {P.id}，{cyc:C1|C2|A2}，首次领证 {l:-5000-1100d,%Y-%m-%d}，问题：{cyc:照片反光|有效期看不清|与身份证姓名不符|档案编号缺一位}§P
@end

今天下班前回表。
=== licence/fleet_drivers.md | driving.licence | latin | logistics firm's wiki about drivers | start=2024-01-01 00:00
# Drivers cleared for the Shenzhen run

@loop 9
1. {P.enr} – licence no. {P.id}, class {cyc:A2|B2|A1A2}, archive {dabh}, first issued {l:-7000-2000d,%d/%m/%Y}, points {i:0-9}§P
@end

_Next review in June._
=== licence/駕照換領_澳門.txt | driving.licence | hant | Macau transport bureau style list of mainland licences exchanged | enc=big5;start=2018-04-16 09:00;step=400-4000
內地駕駛執照互認登記（免試換領）
@loop 9
{t:%Y/%m/%d}　申請人：{P.name}　內地駕駛證編號：{P.id}　准駕車型：{cyc:C1|C2|B1}　檔案編號：{dabh}　結果：{cyc:批准|批准|補件}§P
@end
=== licence/消分黄牛.txt | driving.licence | hans | chat of brokers who sell licence points | start=2019-03-08 12:00;step=3-50
@loop 8
{t:%m-%d %H:%M} 分虫老{Z.sur}: {P.name} 驾驶证 {P.id} 档案 {dabh} 剩{i:3-12}分，{cyc:C1|C2|B2}，{cyc:可出|押一天|只接本地单}§P
@end
{t:%m-%d %H:%M} 小何: 现在都要人脸了，还做？
=== licence/ocr_result.txt | driving.licence | hans | OCR lines of licence cards | start=2014-01-01 00:00;step=90000-300000
@loop 6
[img_{digits:5}.jpg] conf=0.9{i:1-8}
中华人民共和国机动车驾驶证
证号 {P.id}
姓名 {P.name} 性别 {P.sex} 国籍 中国
住址 {P.addr}
出生日期 {P.birth:%Y-%m-%d} 初次领证日期 {t:%Y-%m-%d}
准驾车型 {cyc:C1|C1|B2}
有效期限 {n:%Y-%m-%d} 至 {l:2190-2190d,%Y-%m-%d}§P

@end
=== licence/换证失败投诉.jsonl | driving.licence | hans | JSON lines of tickets with text | start=2023-11-11 08:00;step=3-60
@loop 14
{"ticket":"JG{digits:8}","at":"{t:%Y-%m-%d %H:%M}","text":"{P.name}来电，驾驶证{P.id}（{cyc:C1|C2|D}）{cyc:到期换证照片不过|补证未收到|异地转入卡在体检|被提示注销}，回拨{P.mob}"}§P
@end
=== licence/test_license_parser.py | driving.licence | latin | test fixture with real looking licence blocks | start=2010-01-01 00:00;step=40000-300000
# samples taken from the claims mailbox, sorry
CASES = {
@loop 7
    "scan{seq:2}": "LicenseNo={P.id};Name={P.enr};Class={cyc:C1|C2|B1};FirstIssue={t:%Y%m%d};ArchiveNo={dabh};Valid={cyc:6 years|10 years|long}",§P
@end
}
