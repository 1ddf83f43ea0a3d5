=== lists/号码包.txt ;; gb18030 crlf ;; 2018-01-01 ;; re:^1\d ;; bare list of mobiles with a title
手机号码（去重，共45个）
%new 45
{{mob}}
%end
=== lists/targets.tsv ;; utf-8 en ;; 2021-01-01 ;; csv:\t:2 ;; serial and mobile
no	mobile
%new 30
{{i}}	{{mob86}}
%end
=== lists/dial_list.xml.zip ;; utf-8 ;; 2017-01-01 ;; xml:tel ;; XML list of mobiles
<dial>
%new 28
<tel>{{mob}}</tel>
%end
</dial>
