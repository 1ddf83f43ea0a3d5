=== lists/sfz.txt ;; utf-8 ;; 2016-01-01 ;; re:^\d ;; bare list of ID numbers
%new 40
{{id}}
%end
=== 名单/身份证号.csv ;; gb18030 crlf ;; 2019-01-01 ;; re:^\d ;; one column with a header
证件号码
%new 25
{{id}}
%end
=== data/ids.json.gz ;; utf-8 ;; 2020-01-01 ;; json:id_numbers ;; JSON array of ID numbers
{"id_numbers": [
%new 30
  "{{idl}}"{{sep()}}
%end
]}
