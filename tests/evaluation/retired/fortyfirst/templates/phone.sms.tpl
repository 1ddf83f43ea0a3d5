=== 短信/短信记录导出.csv ;; utf-8-sig crlf ;; 2018-04-04 08:00 ;; csv:,:5 ;; exported messages of one phone
%p
本机,{{mob}},{{name}}
时间,方向,对方号码,联系人,短信内容
%rep 11 step=10-900
%q
{{d('%Y-%m-%d %H:%M')}},{{ch('接收|发送')}},{{q.mob}},{{q.name}},{{ch('晚饭不回来吃了|快递放门卫了，你顺便拿一下|明天几点开会？|钱收到，谢谢|到了给我说一声|孩子发烧，我先去医院|周末聚一下不|房租这周内转你')}}
%end
=== gw/mt_log.tsv.gz ;; utf-8 en ;; 2020-09-10 09:00 ;; csv:\t:6 ;; gateway log as a table, English headers
msg_id	src_id	dest_mobile	submit_time	content	status
%new 14 step=0.1-2
{{dec('9'+dig(15))}}	1069{{dig(8)}}	{{mob}}	{{d()}}	{{ch('【顺丰】您的快件已到丰巢，取件码%d' % ri(100000,999999)+'|【校讯通】家长您好，明日8:00开家长会|【医院】您预约的号源已确认，就诊序号%d' % ri(1,60)+'|【银行】尾号%d卡入账%d.00元' % (ri(1000,9999),ri(20,8000)))}}	{{ch('DELIVRD|DELIVRD|UNDELIV')}}
%end
=== 取证/DX_NR.txt ;; gb18030 ;; 2013-09-22 ;; re:^\d+~ ;; messages, pinyin headers
XH~BJHM~JZXM~DFHM~FSSJ~SFBZ~DXNR
%pool 12 3 step=5-600
%q
{{i}}~{{mob}}~{{name}}~{{q.mob}}~{{d('%Y%m%d%H%M')}}~{{ch('S|F')}}~{{ch('货到了没|老地方|别打电话，发短信|明天车站见|钱打过去了查一下|今天不方便|他问起就说不知道')}}
%end
=== 簡訊/收件匣.txt ;; big5 trad ;; 2015-01-25 08:00 ;; re:^│\d{2}/ ;; drawn Traditional Chinese in-box
%p
  手機 {{mob}}（{{name}}）　收件匣
┌──────┬─────────────┬──────────────────────┐
│日期  │來自         │內容                  │
├──────┼─────────────┼──────────────────────┤
%rep 8 step=300-2000
%q
│{{d('%d/%m')}} │{{pad(q.mob,13)}}│{{pad(ch('今晚加班，你先睡|訂好位了，七點|媽媽說周日過去|車匙放在桌上|生日快樂！|收到貨款了'),22)}}│
%end
└──────┴─────────────┴──────────────────────┘
=== backup/sms.xml ;; utf-8 ;; 2019-02-20 08:00 ;; xml:sms ;; phone backup in XML
%p
<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>
<smses count="9" owner="{{name}}" number="{{mob86}}">
%rep 9 step=4-800
%q
  <sms address="{{q.mob86}}" date="{{ms()}}" type="{{ch('1|2')}}" body="{{ch('我在楼下等你|这个月工资发了没|合同发你邮箱了|明早七点集合|你妈找你|红包收到了哈')}}" read="1" readable_date="{{d('%Y年%-m月%-d日 %H:%M:%S')}}" contact_name="{{q.name}}" />
%end
</smses>
=== api/sms_send.jsonl ;; utf-8 ;; 2021-08-02 09:00 ;; jsonl: ;; JSON lines of sent messages
%new 12 step=0.2-5
{"mobile":"{{mob}}","sign":"惠民贷","content":"{{name}}{{mr}}，您{{ri(1,12)}}月的借款{{ri(500,9000)}}元已逾期{{ri(1,40)}}天，请尽快还款，回T退订","sendTime":"{{d()}}","taskId":"{{hx(20)}}","report":"{{ch('0|0|MK:0001')}}"}
%end
=== sql/t_sms_inbox.sql ;; utf-8 ;; 2017-05-27 08:00 ;; re:^\(\d ;; SQL tuples of an in-box
INSERT INTO `t_sms_inbox` VALUES
%new 10 step=1-200
({{4500+i}},'{{mob}}','{{d()}}','{{ch('报名 A套餐|退订|改到周三行吗|收到，谢谢老师|孩子今天请假，'+name+'家长|价格能再低点吗') if i%3 else '我是'+name+'，地址改成'+addr}}',{{ch('0|1')}}){{';' if last else ','}}
%end
=== log/smsc_submit.log ;; utf-8 ;; 2016-10-30 08:00 ;; re:SUBMIT_SM ;; log of a message centre with text
%pool 10 9 step=0.1-4
%q
{{d('%H:%M:%S')}}.{{ri(100,999)}} SUBMIT_SM seq={{dig(7)}} oa={{mob}} da={{q.mob}} dcs=8 ud="{{ch('在吗|刚下高铁|明天降温多穿点|你那边下雨没|借我两千周五还|票买好了')}}" res=0
%end
08:59:59.001 ENQUIRE_LINK ok
=== print/手机取证报告.txt ;; gb18030 ;; 2018-12-12 08:00 ;; re:^ *编号\d+ ;; print of a forensic report
%p
手机取证检验报告（短信部分）
检材持有人：{{name}}　身份证：{{id}}　本机号码：{{mob}}
已恢复删除短信 {{ri(1,6)}} 条
%rep 8 step=30-1500
%q
  编号{{i}}  {{d('%Y-%m-%d %H:%M:%S')}}  {{ch('发往|来自')}} {{q.mob}}  {{ch('正常|已删除')}}
        内容：{{ch('卡号发我|东西扔了没有|今天查得严|你欠的什么时候给|换个号联系|老板说先停几天')}}
%end
=== kv/短信验证码池.txt ;; utf-8 ;; 2020-11-19 10:00 ;; re:^号码 ;; key-value blocks of received codes
%new 6 step=0.5-9
号码：{{mob}}
机主：{{name}}
时间：{{d()}}
内容：【{{ch('抖小宝|聚优购|飞鱼出行')}}】验证码{{ri(100000,999999)}}，5分钟内有效，请勿泄露

%end
=== forms/群发回执单.txt ;; gb18030 crlf ;; 2014-10-17 09:00 ;; re:^收信手机 ;; slips of single messages
%new 5 step=3-50
通知短信回执（{{w('estate')}}物业）
收信手机：{{mob}}
业主：{{name}}　房号：{{ri(1,9)}}-{{room(18)}}
发送时间：{{d('%Y-%m-%d %H:%M')}}
正文：{{ch('您的爱车挡住消防通道，请速挪车。|物业费已逾期一个季度，请到前台办理。|明日9至12点停水，请提前储水。')}}
状态：成功

%end
=== chat/代查聊天内容.txt ;; utf-8 ;; 2016-12-06 20:00 ;; n:3 ;; chat with several messages of one number
%p sex='男', lo=28, hi=45
雇主：{{mob}} {{name}} 的短信能不能看
渠道：近三天有三条
%q
渠道：12-04 21:33 发给{{q.mob}} “到家了，今天很开心”{{rec()}}
渠道：12-05 08:10 收到{{q.mob}} “早，昨晚睡得好吗”{{rec()}}
渠道：12-05 12:47 发给{{q.mob}} “中午老地方，别让她知道”{{rec()}}
雇主：对方名字
渠道：{{q.name}}
=== report/诈骗短信受害人.md ;; utf-8 ;; 2019-03-18 ;; re:^\d\) ;; report on messages got by several victims
# 冒充航空公司短信诈骗 串并情况

%new 4 step=60-900
{{i}}) {{d('%-m月%-d日%H时%M分')}}，{{name}}（手机{{mob}}）收到短信：“尊敬的{{name}}旅客，您的航班因故取消，请致电客服办理退改”，损失{{ri(2,30)}}00元。
%end

以上短信均由伪基站或虚拟运营商号段发出，落款相同。
=== letter/工资短信证据.txt ;; gb18030 ;; 2017-02-08 ;; n:3 ;; evidence list of messages between two people
%p
证据目录（短信部分）　申请人：{{name}}，手机{{mob}}，身份证{{id}}
%q
1. 2016年11月30日18:20，申请人发给{{q.name}}（{{q.mob}}）：“老板，这个月工资什么时候结？”{{rec()}}
2. 同日18:52，{{q.mob}}回复：“月底统一发，再等等。”{{rec()}}
3. 2017年1月20日9:15，{{q.mob}}发来：“钱没有，要告你去告。”{{rec()}}
证明目的：被申请人承认拖欠工资。
