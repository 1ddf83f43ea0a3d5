=== 人事/员工花名册.csv ;; gb18030 crlf ;; 2019-01-10 ;; csv:,:8 ;; staff list with title line
瑞丰建材经营部 员工花名册（2019年1月）,,,,,,,
工号,姓名,性别,民族,身份证号,学历,岗位,联系电话
%new 14
RF{{'%03d'%(i+20)}},{{name}},{{sex}},{{nat}},{{id}},{{ch('高中|中专|大专|本科')}},{{ch('仓管|送货|会计|门市')}},{{mob}}
%end
=== hr/people.csv ;; utf-8 en ;; 2020-07-01 ;; csv:,:6 ;; contacts, English headers
full_name,gender,date_of_birth,national_id,phone,email
%new 15
{{pyt}},{{sexe}},{{bd()}},{{id}},{{mob}},{{email}}
%end
=== 户籍/CZRK_JBXX.txt.tar.gz ;; gb18030 ;; 2012-01-01 ;; re:^\d{10}\t ;; residents, pinyin headers
RYBH	XM	XB	MZ	CSRQ	GMSFHM	HJDZ	WHCD	HYZK
%new 14
{{dig(10)}}	{{name}}	{{sexn}}	{{nat}}	{{bd('%Y%m%d')}}	{{id}}	{{home}}	{{ch('10|20|40|70')}}	{{ch('10|20|90')}}
%end
=== 名冊/會員名冊.csv ;; big5 trad ;; 2014-03-03 ;; csv:,:6 ;; Traditional Chinese list of members
編號,姓名,性別,出生年月日,身份證號碼,聯絡電話
%new 10
{{i}},{{name}},{{sex}},{{bd('%Y/%m/%d')}},{{id}},{{mob}}
%end
=== dump/members.json ;; utf-8 ;; 2021-02-02 ;; json: ;; JSON array of persons
[
%new 10
{"name":"{{name}}","idCard":"{{id}}","mobile":"{{mob}}","birthday":"{{bd()}}","tags":["{{ch('新客|老客|沉睡')}}"]}{{sep()}}
%end
]
=== dump/users.sql.gz ;; utf-8 ;; 2018-12-12 ;; re:^\(\d ;; SQL tuples of users
INSERT INTO `user` (`uid`,`xm`,`sfzh`,`sjh`,`email`,`reg_ip`) VALUES
%new 13
({{1000+i}},'{{name}}','{{id}}','{{mob}}','{{email}}','{{ri(36,222)}}.{{ri(1,250)}}.{{ri(1,250)}}.{{ri(1,250)}}'){{';' if last else ','}}
%end
=== trade/四件_裸.txt ;; utf-8 ;; 2017-05-05 ;; re:^[^-\n]+----\d{17}[\dX]---- ;; traded list joined by dashes
%new 16
{{name}}----{{id}}----{{mob}}
%end
=== yaml/volunteers.yml ;; utf-8 ;; 2022-01-05 ;; re:^- 姓名 ;; YAML of volunteers
%new 9
- 姓名: {{name}}
  身份证: "{{id}}"
  手机: "{{mob}}"
  特长: {{ch('开车|急救|摄影|无')}}
%end
=== xml/students.xml ;; age=15-16 gb18030 ;; 2016-09-01 ;; xml:student ;; XML of students
<?xml version="1.0" encoding="GB2312"?>
<class grade="高一" no="3">
%new 10
 <student><xm>{{name}}</xm><xb>{{sex}}</xb><sfzh>{{id}}</sfzh><jzdh>{{mob}}</jzdh><jtzz>{{addr}}</jtzz></student>
%end
</class>
=== md/报名表.md ;; utf-8 ;; 2019-10-20 ;; re:^\| \d ;; Markdown list of entrants
# 半程马拉松志愿方阵报名

| 序 | 姓名 | 身份证号 | 手机 | 衣服 |
|---|---|---|---|---|
%new 9
| {{i}} | {{name}} | {{id}} | {{mob}} | {{ch('S|M|L|XL')}} |
%end

衣服周三统一发，没写尺码的按 L 算。
=== log/register.log ;; utf-8 ;; 2020-05-20 09:00 ;; re:realname verify ;; log of identity checks
%new 11 step=0.2-8
{{d()}} INFO realname verify name={{name}} idNo={{id}} mobile={{mob}} result={{ch('MATCH|MATCH|NOT_MATCH')}} cost={{ri(30,900)}}ms
%end
=== print/常住人口登记卡.txt ;; gb18030 crlf ;; 2011-06-06 ;; re:^姓　名 ;; prints of household cards
%new 4
          常 住 人 口 登 记 卡
姓　名 {{name}}        户主或与户主关系 {{ch('户主|长子') if sex=='男' else ch('户主|妻|次女')}}
曾用名 {{ch('　|　|小名阿毛')}}       性别 {{sex}}   民族 {{nat}}
出生日期 {{bd('%Y年%m月%d日')}}     籍贯 {{origin}}
公民身份证件编号 {{id}}   血型 {{ch('A|B|O|不明')}}
文化程度 {{ch('初中|高中|大专')}}   婚姻状况 {{ch('已婚|未婚')}}   兵役状况 　
                                     登记日期 2011年6月{{ri(1,6)}}日

%end
=== forms/入职登记.txt ;; utf-8-sig ;; 2021-03-15 ;; re:^姓名/ ;; filled entry forms
%new 5
【新员工信息采集】
姓名/英文名：{{name}} / {{pyt}}
身份证号码：{{id}}
手机：{{mob344}}
私人邮箱：{{email}}
现住址：{{addr}}
紧急联系人：{{nm('f')}}

%end
=== kv/recipients.ini ;; utf-8 ;; 2018-08-18 ;; re:^\[person ;; key-value blocks
%new 8
[person{{i}}]
xm = {{name}}
sfz = {{id}}
dh = {{mobd}}
dz = {{home}}

%end
=== chat/团建收资料.txt ;; utf-8 ;; 2019-05-08 10:00 ;; re:\d{17}[\dX] ;; chat in which colleagues send their numbers
行政小美 10:00  @所有人 买意外险用，姓名+身份证+电话发我
%new 7 step=1-20
{{ch('技术部|市场|仓库|测试')}}-{{name}} {{d('%H:%M')}}  {{name}} {{id}} {{mob}}
%end
行政小美 11:50  还差两个人，私我也行
=== letter/介绍信.txt ;; gb18030 ;; 2015-03-24 ;; n:3 ;; letter introducing three persons
介 绍 信
市档案馆：
%p
    兹介绍我单位{{name}}（身份证号{{id}}）、{{rec()}}\
%p
{{name}}（身份证号{{id}}）、{{rec()}}\
%p
{{name}}（身份证号{{id}}，电话{{mob}}）{{rec()}}三位同志前往贵处联系查阅历年年鉴事宜，请予接洽。
                                        （有效期七天）
                                        二〇一五年三月二十四日
=== mail/保险名单.eml ;; utf-8 crlf ;; 2020-09-21 ;; re:^\d\. ;; mail with a list of insured
From: {{mail('xingzheng@tiancheng-zs.cn')}}
To: {{mail('tuanxian@anxin-ins.cn')}}
Subject: 团体意外险人员增加
Content-Type: text/plain; charset=utf-8

王经理，新增下面几位，次日零时生效：

%new 6
{{i}}. {{name}}，{{sex}}，{{bd('%Y.%m.%d')}}，{{id}}，{{ch('木工|水电|油漆')}}
%end

发票还是开天成装饰。
=== report/走访慰问.txt ;; age=61-79 utf-8 ;; 2018-02-05 ;; n:3 ;; report on families visited
%p
2月5日走访困难家庭三户。第一户{{name}}，{{age}}岁，身份证{{id}}，独居，腿脚不便，送米油各一份；{{rec()}}
%p
第二户{{name}}，电话{{mob}}，证件号{{id}}，孙子在读大学，申请助学金；{{rec()}}
%p
第三户{{name}}（{{id}}），上月刚出院，情绪稳定。{{rec()}}
=== html/师资名单.html ;; utf-8 ;; 2017-11-11 ;; re:<li> ;; HTML list of teachers
<!doctype html><meta charset="utf-8"><title>继续教育学员库</title>
<ul>
%new 8
<li><b>{{name}}</b> {{sex}} {{id}} <a href="tel:{{mob}}">{{mob}}</a> {{ch('语文|数学|体育')}}</li>
%end
</ul>
=== csv/考生名单.txt ;; age=20-34 utf-16 crlf ;; 2016-04-16 ;; csv:\t:5 ;; tab table of candidates, UTF-16
准考证号	姓名	性别	身份证件号	考场座位
%new 15
{{dec('16'+dig(10))}}	{{name}}	{{sex}}	{{id}}	{{'%02d'%ri(1,40)}}-{{'%02d'%ri(1,30)}}
%end
