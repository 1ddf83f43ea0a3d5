=== list/黑名单_sfz.txt | identity.number | | bare IDs, one per line
%r 40
«p.id»
%.

=== tmp/check_ids.json | identity.number | | JSON array of strings
[\
%r 22
"«p.id»"«,»\
%.
]

=== 待核/证号一栏.csv | identity.number | enc=gb18030 nl=crlf | one column with a header
公民身份号码
%r 33
«p.id»
%.

=== redis/set_members.txt | identity.number | | redis SMEMBERS print
127.0.0.1:6380> SMEMBERS risk:idset
%r 18
«i:>2») "«p.id:lower»"
%.

=== sql/in_clause.sql | identity.number | | query with IN list
-- 临时查询，审计组 0412
SELECT count(*) FROM cust WHERE cert_no IN (
%r 24
  '«p.id»'«,»
%.
);

=== 扫描/读卡器缓存.log | identity.number | nl=crlf | card reader buffer, semicolons in rows
%x 6
%r 5
«p.id»;\
%.

%.

=== list/phones_0608.txt | phone.number | | bare mobiles, one per line
%r 48
«p.mob»
%.

=== 外呼/号码包.csv | phone.number | enc=utf-8-sig | one column, head line
号码
%r 36
«p.mob»
%.

=== push/targets.json | phone.number | | JSON object with an array
{"batch":"0311","targets":[\
%r 25
"«p.mob»"«,»\
%.
]}

=== 群发/粘贴用.txt | phone.number | | comma runs as pasted into a broadcast window
%x 5
%r 8
«p.mob»，\
%.

%.

=== asterisk/blacklist_export.conf | phone.number | | INI of a block list
[blacklist]
; pulled from astdb 2022-10-02
%r 20
number => «p.mob»
%.

=== 笔记/群里收集的电话.md | phone.number | | numbers jotted as a Markdown list
# 电话

%r 19
- [«?x/ »] «p.mob:dash»
%.

没打勾的明天再打
