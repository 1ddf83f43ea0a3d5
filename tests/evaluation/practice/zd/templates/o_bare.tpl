=== bare_person_rollcall
kind: identity.person
n: 20-120
file: 名单/«ch('三班','工会','志愿者')»人员_«dig(4)».txt
enc: gb18030|utf-8
shape: names with numbers run together two to a line, as pasted from a form, numbered groups
count: \d{17}[\dX]
who: id
---
% for i in range(n):
% p = P()
% if i % 10 == 0:
第«i//10+1»组
% end
«p.name» «p.id»«R(p)»\
% if i % 2 or i == n-1 or i % 10 == 9:

% else:
；\
% end
% end
=== bare_person_sqlvalues
kind: identity.person
n: 40-300
file: tmp/xm_sfzh_«dig(3)».sql
pack: zip
shape: a scratch table with only name and ID number, tuples several to a line
count: \('[\u4e00-\u9fa5]+','\d{17}[\dX]'\)
who: id
---
drop table if exists tmp_«ri(1,99):02d»;
create table tmp_ry (xm varchar(30), sfzh char(18));
% for i in range(n):
% p = P()
«'insert into tmp_ry values ' if i % 5 == 0 else ''»('«p.name»','«p.id»')«';' if i % 5 == 4 or i == n-1 else ','»«R(p)»\
% if i % 5 == 4 or i == n-1:

% end
% end
=== bare_idnum_lines
kind: identity.number
n: 30-400
file: todo/«ch('hc','query','sfz')»_«dig(5)».txt
eol: crlf|lf
enc: utf-8|utf-16
shape: only ID numbers, one a line, blank line each fifty, some small x as check mark
count: ^\d{17}[\dXx]$
who: id
---
% for i in range(n):
% p = P()
«p.idl if i % 7 == 2 else p.id»«R(p)»
% if i % 50 == 49:

% end
% end
=== bare_idnum_json
kind: identity.number
n: 20-200
file: req/ids_«d14(base)».json
shape: array of ID numbers in a request body, several to a line
count: "\d{17}[\dX]"
who: id
---
{"ids":[
% for i in range(n):
% p = P()
"«p.id»"«',' if i<n-1 else ''»«R(p)»\
% if i % 4 == 3 or i == n-1:

% end
% end
]}
=== bare_mobile_campaign
kind: phone.number
n: 40-400
file: 群发/«ch('号码包','白名单')»«dig(3)».csv
enc: gb18030
shape: one column of mobiles under a heading, quoted
count: ^"\d{11}"$
who: mob
---
手机号
% for p in Ps(n):
"«p.mob»"«R(p)»
% end
=== bare_mobile_semicolons
kind: phone.number
n: 25-180
file: 群发/收信人_«d8(base)».txt
shape: only mobiles, semicolons, ten to a line, as pasted into a sender's field
count: \d{11}
who: mob
---
% for i, p in enumerate(Ps(n)):
«p.mob»«';' if i<n-1 else ''»«R(p)»\
% if i % 10 == 9 or i == n-1:

% end
% end
