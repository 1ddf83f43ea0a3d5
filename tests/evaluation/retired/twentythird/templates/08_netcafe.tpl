=== 星际网咖/收银日报_0716.txt | netcafe.session | enc=gbk nl=crlf | cashier's daily print of sessions
【星际网咖·大学路店】上机明细日报  2018-07-16
卡号      姓名    证件号              机器   上机    下机    时长   消费
%r 18
«d 8»  «p.name:<8»«p.id»  «?A/B/V»«n 10-59»    «t=2018-07-16~0@0-19»«t|%H:%M»   «u=t+1-4h»«u|%H:%M»   «gap t u m:>3»分  «f 4-22»
%.
现金 312.00  扫码 845.50  交班人：阿杰

=== 文化执法/暗访整理.docx | netcafe.session | form=docx | inspectors' notes, prose
7月20日晚检查整理（三家网吧）

龙腾网吧（场所编号«?43010410»«d 6»）：
«r a»22号机上机的«a.name»，实名系统显示身份证«a.id»，19:40上机，检查时仍在线。
«r b»23号机«b.name»（«b.id»）18:05上机，与登记照片不符，本人承认借卡。
«r c»31号机«c.name»，«c.id»，20:11上机，21:30下机，正常。
蓝鸟网吧：
«r d»包间2，«d.name»，身份证«d.id»，14:00起连续上网7小时。
«r e»靠窗6号机«e.name»（«e.id»）21:02上机，无异常。
极速网吧当晚停电，未营业。
«r f»回头复查龙腾时，40号机新上机一人，«f.name»，«f.id»，22:48上机。

=== sync/wangba_online.ndjson | netcafe.session | cont=gz | gz NDJSON of a net café client
%r 25 of 23
{"bar":"«?零点网吧/E时代网咖/鱼乐网咖»","seat":"«n 1-160:03»","user":{"nm":"«p.name»","sfz":"«p.id:lower»"},"login":"«t=2020-08-08~2»«t|%Y-%m-%d %H:%M:%S»","logout":"«u=t+1-6h»«u|%Y-%m-%d %H:%M:%S»","ip":"192.168.«n 0-3».«n 2-250»","fee":«f 3-40»}
%.

=== 网监/WA_export_20170305.tsv | netcafe.session | enc=gb18030 | Wi-Fi audit dialect columns for net cafés
NETBAR_WACODE⇥PLACE_NAME⇥CERTIFICATE_TYPE⇥CERTIFICATE_CODE⇥CUSTOMER_NAME⇥START_TIME⇥END_TIME⇥TERMINAL_MAC⇥TERMINAL_IP
%r 19
3702111000«d 4»⇥«?黄岛浪潮网吧/蓝海网苑»⇥111⇥«p.id»⇥«p.name»⇥«t=2017-03-05~0@0-20»«t|s»⇥«u=t+1-4h»«u|s»⇥«X 2»-«X 2»-«X 2»-«X 2»-«X 2»-«X 2»⇥10.«n 1-20».«n 1-20».«n 2-250»
%.

=== 老板/欠费名单及上网记录.xlsx | netcafe.session | form=xlsx-i | owner's list of unpaid sessions
## 欠费
欠费没结的（截到国庆）
谁	身份证	哪天	几号机	从	到	该收	收了没
%r 12 of 10
«p.name»	«p.id»	«t=2022-09-10~20@9-23»«t|%-m月%-d日»	«n 1-80»号	«t|%H:%M»	«u=t+2-9h»«u|%H:%M»	«n 8-60»	«?没/没/微信补了»
%.

=== 派出所/情况说明_盗号案网吧.txt | netcafe.session | | police inquiry of sessions around a time
关于9·14当晚“网鱼”网吧上网人员的情况说明

    经调取该网吧管理系统，9月14日20时至23时使用B区机器的上网人员共6人，上下机情况如下：
%r 6
~|     （«i»）«p.name»，身份证号«p.id»，B«n 10-36»号机，«n 18-20»时«n 10-59»分上机，«n 22-23»时«n 10-59»分下机。
~|     （«i»）B«n 10-36»号机上网人«p.name»（«p.id»），«n 20-21»时«n 10-59»分刷卡上机，至调取时尚未下机。
~|     （«i»）«p.name»，持本人身份证«p.id»登记，19时«n 10-59»分上机，先用B«n 10-20»号机，21时换至B«n 21-36»号机，22时许下机。
%.
    网吧已提供监控录像，民警正在比对。

=== src/mocks/netbarSessions.js | netcafe.session | | JS mock from real rows
// 临时数据 - 从 wx 网吧拷的，上线前删
export default {
  place: { code: '34010410«d 6»', name: '合肥望江西路魔方网咖' },
  rows: [
%r 11
    { xm: '«p.name»', zjhm: '«p.id»', jqh: '«?VIP/A/C»«n 1-60»', sjsj: '«t=2021-02-14~1@9-22»«t|%Y-%m-%d %H:%M»', xjsj: '«u=t+1-5h»«u|%Y-%m-%d %H:%M»' },
%.
  ],
};

=== 实名/刷卡日志.log | netcafe.session | | ID reader log lines for log-on/off
[08:00:00] 读卡器已连接 COM3
%r 17
«t>2023-01-24 08:02~3-50m»\
~| [«t|%H:%M:%S»] 上机 «p.name» «p.id» → «n 1-120»号机 余额«f 5-80» «?包时3小时/普通/通宵»
~| [«t|%H:%M:%S»] 下机 «p.name» «p.id» ← «n 1-120»号机 用时«n 31-400»分 扣费«f 2-40»
~| [«t|%H:%M:%S»] 换机 «p.name» «p.id»   «n 1-60»号机 → «n 61-120»号机
%.
[23:59:59] 日切

=== db/netbar.db | netcafe.session | form=sqlite | SQLite of billing program
CREATE TABLE member(cardid TEXT PRIMARY KEY, lv TEXT);
INSERT INTO member VALUES('88«d 5»','银'),('87«d 5»','金');
CREATE TABLE online_log(id INTEGER PRIMARY KEY, pc TEXT, cname TEXT, cidno TEXT, on_time TEXT, off_time TEXT, money REAL, bar TEXT);
%r 16 of 14
INSERT INTO online_log(pc,cname,cidno,on_time,off_time,money,bar) VALUES('PC«n 1-90:03»','«p.name»','«p.id»','«t=2015-11-11~4»«t|%Y/%m/%d %H:%M»','«u=t+40-300m»«u|%Y/%m/%d %H:%M»',«f 2-18»,'西苑电脑城网吧');
%.

=== 校外/学生上网通报.md | netcafe.session | born=2001-2003 | school notice with table
### 关于部分学生周末进入网吧的通报（班主任群）

派出所反馈的网吧实名上机记录，请各班主任逐一谈话：

| 班级 | 学生 | 身份证 | 网吧 | 上机 | 下机 |
|:-:|:-:|---|---|---|---|
%r 9
| 高«?一/二»（«n 1-18»） | «p.name» | «p.id» | «?新浪网吧/东方网苑/友缘网吧» | «t=2019-03-16~1@8-18»«t|%d日%H:%M» | «u=t+1-5h»«u|%d日%H:%M» |
%.

*谈话记录周三前交德育处*

=== upload/558_1_20161105.xml | netcafe.session | enc=gb18030 | standard upload of terminal on/off
<DATA><CSBH>51010710«d 6»</CSBH><CSMC>锦城网吧</CSMC>
%r 14
<TERM SXSJ="«t=2016-11-05~0@0-18»«t|%Y%m%d%H%M%S»" XXSJ="«u=t+1-5h»«u|%Y%m%d%H%M%S»" ZDH="«n 1-99:03»" SWRYXM="«p.name»" ZJLX="111" ZJHM="«p.id»" NWIP="10.0.0.«n 2-200»"/>
%.
</DATA>

=== 电竞馆/会员上机.csv | netcafe.session | enc=utf-8-sig | semicolons, membership column
会员号;手机号;姓名;机位;开始上网;结束上网;网费(元);饮料
%r 20 of 15
V«d 5»;«p.mob»;«p.name»;«?水区/火区/草区»«n 1-30»;«t=2023-07-01~8»«t|%Y.%m.%d %H:%M»;«u=t+1-7h»«u|%Y.%m.%d %H:%M»;«f 6-55»;«n 0-3»
%.

=== 网吧群/帮查个人.txt | netcafe.session | men=a born=1999-2003 | chat of managers
网管-阿力  20:15
谁家昨晚有个叫«a.name»的来过？他爸在找
网管-小北  20:17
«r a»我这儿，«a.name» «a.id»，昨天 22:06 上的 57 号机，今早 6 点 40 下机
网管-小北  20:18
«r b»跟他一块的是 «b.name»，«b.id»，56 号机，一样包夜到 6:38
网管-大熊  20:20
«r a»中午到我店了，«a.id»，12:15 上机 A08，15:00 走的
网管-阿力  20:22
好 我转告
网管-大熊  20:25
«r c»顺便，«c.name» 身份证 «c.id» 这人在我店 13:20 上机 A09，跑单了没下机结账
网管-小北  20:26
«r c»见过，«c.id» 上周五也在我这 19 点上的 12 号机，23:30 跑的单
网管-阿力  20:27
拉黑

=== 审计/连续上网超8小时.yml | netcafe.session | | YAML of long sessions
report: 连续上网超 8 小时
bar: {name: 银翼网咖(解放碑店), wacode: '50010310«d 6»'}
sessions:
%r 10 of 8
- {seat: «n 1-130», who: «p.name», idno: "«p.id»", on: "«t=2022-02-02~4@0-14»«t|%m-%d %H:%M»", off: "«u=t+8-13h»«u|%m-%d %H:%M»"}
%.
