=== src/HotelStay.java ;; utf-8 ;; 2019-01-01 ;; - ;; code: an entity class with stay fields
package com.yunqi.pms.entity;

import java.util.Date;

/** 入住单。证件号码 18 位，校验见 IdCardUtil。 */
@Table(name = "t_stay")
public class HotelStay {
    private static final long serialVersionUID = {{nocard(18)}}L;
    private String guestName;   // 姓名
    private String idCard;      // 身份证号
    private String roomNo;      // 房号
    private Date checkinTime;   // 入住时间
    private Date checkoutTime;  // 离店时间
    private String mobile;      // 联系电话

    public String getIdCard() { return idCard; }
    public void setRoomNo(String roomNo) { this.roomNo = roomNo; }
}
=== src/import_icbc.py ;; utf-8 en ;; 2020-01-01 ;; - ;; code: importer of bank statements
"""Importer for 中国工商银行借记账户历史明细（电子版）."""
import csv
from decimal import Decimal

HEADER = "交易日期,帐号,储种,序号,币种,钞汇,摘要,地区,收入/支出金额,余额,对方户名,对方帐号,渠道"
MARKER = "卡号: "


def rows(path):
    with open(path, encoding="gbk") as f:
        head = next(f)
        if MARKER not in head:
            raise ValueError("no 卡号 in head line")
        for row in csv.DictReader(f):
            yield row["交易日期"], Decimal(row["收入/支出金额"].replace(",", "")), row["对方户名"] or "-"
=== src/idcard_test.go ;; utf-8 en ;; 2021-01-01 ;; - ;; code: tests with published and wrong numbers
package idcard

import "testing"

func TestValid(t *testing.T) {
	cases := map[string]bool{
		"{{dec('11010519491231002X')}}": true,
		"{{dec('110105194912310021')}}": false,
		"{{badid()}}": false,
		"{{badid()}}": false,
		"{{dec('123456789012345678')}}": false,
	}
	for in, want := range cases {
		if got := Valid(in); got != want {
			t.Errorf("Valid(%q) = %v", in, got)
		}
	}
}
=== web/LoginForm.vue ;; utf-8 ;; 2020-05-05 ;; - ;; code: a form component
<template>
  <el-form :model="form" :rules="rules">
    <el-form-item label="手机号码" prop="mobile"><el-input v-model="form.mobile" placeholder="如 {{dec('13800138000')}}" /></el-form-item>
    <el-form-item label="身份证号" prop="idCard"><el-input v-model="form.idCard" maxlength="18" /></el-form-item>
    <el-form-item label="银行卡号" prop="bankCard"><el-input v-model="form.bankCard" /></el-form-item>
  </el-form>
</template>
<script>
export default { data: () => ({ form: { mobile: '', idCard: '', bankCard: '' }, rules: { mobile: [{ pattern: /^1[3-9]\d{9}$/, message: '手机号格式不对' }] } }) }
</script>
=== ddl/create_tables.sql ;; utf-8 ;; 2018-02-02 ;; - ;; DDL without rows
DROP TABLE IF EXISTS `crj_jl`;
CREATE TABLE `crj_jl` (
  `id` bigint(20) NOT NULL AUTO_INCREMENT,
  `xm` varchar(50) COMMENT '姓名',
  `gmsfhm` char(18) COMMENT '公民身份号码',
  `hzh` varchar(20) COMMENT '护照号码',
  `crlx` char(1) COMMENT '1出境 2入境',
  `ka` varchar(40) COMMENT '出入境口岸',
  `crsj` datetime COMMENT '出入境时间',
  PRIMARY KEY (`id`), KEY `ix_sfz` (`gmsfhm`)
) ENGINE=InnoDB AUTO_INCREMENT={{num11()}} DEFAULT CHARSET=utf8mb4 COMMENT='出入境记录';
=== src/cdr.proto ;; utf-8 en ;; 2019-03-03 ;; - ;; code: message definitions of call records
syntax = "proto3";
package cdr.v1;

// One call detail record (话单).
message Cdr {
  string calling_number = 1;  // 主叫号码
  string called_number = 2;   // 被叫号码
  int64 start_time = 3;       // epoch ms, e.g. {{dec('1552551000123')}}
  uint32 duration = 4;        // 通话时长，秒
  uint32 lac = 5;
  uint64 cellid = 6;
}
=== src/mask.ts ;; utf-8 en ;; 2021-06-06 ;; - ;; code: masking helpers
export const maskId = (s: string) => s.replace(/^(\d{6})\d{8}(.{4})$/, '$1********$2');
export const maskPhone = (s: string) => s.replace(/(\d{3})\d{4}(\d{4})/, '$1****$2');
export const maskCard = (s: string) => s.slice(0, 6) + '*'.repeat(9) + s.slice(-4);
// maskId('{{dec('440524188001010014')}}') -> 440524********0014
// maskPhone('{{dec('13912345678')}}')
export const PLATE = /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][A-HJ-NP-Z0-9]{4,5}$/;
=== src/ticket.c ;; gb18030 crlf ;; 2011-01-01 ;; - ;; code: old C source with Chinese comments
/* 车票打印  版本 1.07 */
#include <stdio.h>
#define MAX_CC 8      /* 车次长度 */
#define BUF_SZ {{num11()}}UL
struct ticket {
    char cc[MAX_CC];      /* 车次 G79 */
    char cfz[32];         /* 出发站 */
    char ddz[32];         /* 到达站 */
    char sfz[19];         /* 乘车人身份证 */
    int  cxh, zwh;        /* 车厢 座位 */
};
void print_ticket(const struct ticket *t) {
    printf("%s  %s-%s  %02d车%03d号\n", t->cc, t->cfz, t->ddz, t->cxh, t->zwh);
}
=== src/faker_seed.rb ;; utf-8 en ;; 2022-01-01 ;; - ;; code: a data maker without data
# builds rows for load tests, nothing is stored
SURNAMES = %w[王 李 张 刘 陈]
def guest(i)
  { name: SURNAMES.sample + '某', id_card: "T%017d" % i, mobile: "1%010d" % i, room_no: 800 + i % 20,
    checkin: Time.now - i * 3600, checkout: nil }
end
puts (1..500).map { |i| guest(i) }.length
=== src/geo_min.js ;; utf-8 en ;; 2020-10-10 ;; - ;; code: minified script with digit runs
!function(e,t){"object"==typeof exports?module.exports=t():e.geo=t()}(this,function(){var a=[{{dec(dig(18))}},0.{{num11()}},{{ri(1,9)}}e{{ri(2,20)}}],b="{{hx(40)}}",c={lng:113.264435,lat:23.129163,z:11};function d(n){return n>>>16&65535^{{dec('1'+dig(10))}}}return{parse:d,center:c,v:"4.{{ri(1,9)}}.{{ri(1,20)}}",k:a,h:b}});
=== src/balance_job.sh ;; utf-8 ;; 2019-12-12 ;; - ;; code: shell script
#!/bin/sh
# 日终余额汇总，输出 acct_balance.psv 到 /data/out
DT=${1:-20191231}
sqlplus -s "$DBU/$DBP@core" <<EOF
set colsep '|'
select cust_name, id_no, card_no, ledger_balance from v_acct_balance where as_of = '$DT';
EOF
test -s /data/out/acct_balance.psv || { echo "余额文件为空 rc=2 pid={{dig(5)}}" >&2; exit 2; }
=== logs/nginx_access.log ;; utf-8 en ;; 2021-05-01 08:00 ;; - ;; access log
%loop 14 step=0.1-2
10.{{ri(1,9)}}.{{ri(1,200)}}.{{ri(2,250)}} - - [{{d('%d/%b/%Y:%H:%M:%S +0800')}}] "{{ch('GET|POST')}} /api/{{ch('hotel/list|flight/search?dep=CAN&arr=PEK|train/query?from=BJP&to=SHH|order/')}}{{dec('1'+dig(17)) if i%4==0 else ''}} HTTP/1.1" {{ch('200|200|304|499')}} {{ri(200,90000)}} "-" "okhttp/3.14.{{ri(1,9)}}" rt=0.{{ri(10,900)}}
%end
=== logs/gc.log ;; utf-8 en ;; 2020-02-02 08:00 ;; - ;; garbage collector log
%loop 12 step=0.1-4
{{d('%Y-%m-%dT%H:%M:%S')}}.{{ri(100,999)}}+0800: {{ri(1000,90000)}}.{{ri(100,999)}}: [GC (Allocation Failure) [PSYoungGen: {{num11()}}B->{{dig(7)}}B({{num11()}}B)] 0.0{{dig(6)}} secs]
%end
=== logs/app_audit.log.gz ;; utf-8 ;; 2019-04-04 08:00 ;; - ;; application log without persons
%loop 12 step=1-9
{{d()}} INFO  c.y.pms.NightAuditJob - 夜审完成 房间总数=120 在住={{ri(30,118)}} 出租率={{amt(30,99)}}% 房费合计={{amt(3000,40000)}} 批次={{dec(d('%Y%m%d%H%M%S')+dig(4))}}
%end
=== logs/build_ci.log ;; utf-8 en ;; 2022-03-03 08:00 ;; - ;; build log
[INFO] Scanning for projects...
%loop 8 step=0.1-1
[INFO] Building border-gateway 2.{{i}}.{{ri(0,30)}} [{{i}}/8] commit {{hx(40)}}
[INFO] Tests run: {{ri(10,90)}}, Failures: 0, Time elapsed: {{amt(0,9,3)}} s - in com.bc.PassportReaderTest
%end
[INFO] Uploaded to repo: border-gateway-2.8.jar ({{num11()}} B)
=== logs/git_log.txt ;; utf-8 en ;; 2021-08-08 08:00 ;; - ;; version history
%loop 6 step=300-4000
commit {{hx(40)}}
Author: release-bot <{{mail('release-bot@yunqi-dev.cn')}}>
Date:   {{d('%a %b %d %H:%M:%S %Y')}} +0800

    {{ch('fix: 身份证末位小写x无法入住|feat: 航班号支持四位|chore: bump driver|docs: 卡号加空格说明|refactor: 余额字段改 decimal')}}

%end
=== logs/sms_gateway_stat.log ;; gb18030 ;; 2016-05-05 08:00 ;; - ;; counters of a gateway, no numbers of persons
%loop 11 step=5-5
[{{d()}}] 提交 {{ri(100,9000)}} 成功 {{ri(90,8000)}} 失败 {{ri(0,40)}} 通道 1069{{dig(6)}} 序列 {{nocard(15)}}
%end
=== logs/kernel.txt ;; utf-8 en ;; 2018-08-08 08:00 ;; - ;; kernel messages with MAC and numbers
%loop 10 step=0.1-1
[{{ri(1,90000)}}.{{dig(6)}}] {{ch('eth0: link up|usb 1-1: new device|IPv6: ADDRCONF')}} addr {{mac()}} len {{num11()}} irq {{ri(10,200)}}
%end
=== logs/lift_sensor.jsonl ;; utf-8 en ;; 2020-07-07 08:00 ;; - ;; JSON lines of lifts
%loop 12 step=1-20
{"dev":"LIFT-{{'%02d'%ri(1,9)}}","ts":{{ms()}},"seq":{{dec(dig(18))}},"floor":{{ri(1,28)}},"door":"{{ch('open|closed')}}","load_kg":{{ri(0,900)}}}
%end
=== orders/商品订单.csv ;; gb18030 crlf ;; 2019-11-11 00:10 ;; - ;; goods orders without buyers
订单编号,下单时间,商品,规格,数量,单价,金额,订单状态,运单号
%loop 14 step=0.1-4
%py k=ri(1,90); v=ri(100,8000)/100
{{dec(d('%Y%m%d%H%M%S')+dig(4))}},{{d()}},{{w('good')}},{{ch('M6*20|5米|白色')}},{{k}},{{f(v)}},{{f(k*v)}},{{ch('已发货|待付款|已完成')}},SF{{dec('1'+dig(12))}}
%end
=== orders/waybills.tsv ;; utf-8 en ;; 2020-06-18 ;; - ;; waybills by number only
waybill_no	weight_kg	route	sorted_at	cage
%loop 14 step=1-9
{{dec('75'+dig(13))}}	{{amt(0.1,20)}}	{{ch('0755-010|021-0571|020-028')}}	{{d()}}	{{cap(1)}}{{ri(1,40)}}
%end
=== orders/发票台账.csv ;; gb18030 ;; 2017-12-31 ;; - ;; ledger of invoices of companies
序号,发票代码,发票号码,销方名称,开票日期,金额,税额
%loop 12 step=900-4000
{{i}},{{dec('04400'+dig(7))}},{{dig(8)}},{{w('comp')}},{{d('%Y-%m-%d')}},{{amt(100,9000)}},{{amt(3,900)}}
%end
合计,,,,,{{amt(20000,60000)}},{{amt(1000,6000)}}
=== orders/refunds.json ;; utf-8 ;; 2021-03-08 09:00 ;; - ;; JSON of refunds by order number
{"refunds":[
%loop 9 step=3-90
{"orderId":"{{dec('4200'+dig(24))}}","refundNo":"{{dec('5030'+dig(24))}}","amount":{{amt(3,300)}},"reason":"{{ch('七天无理由|少件|破损')}}","time":"{{d()}}","cardOrg":"UNIONPAY"}{{sep()}}
%end
]}
=== orders/purchase.xml.zip ;; utf-8 en ;; 2018-05-20 ;; - ;; XML of purchase lines
<po no="PO{{dec('1'+dig(10))}}" date="2018-05-20">
%loop 8
  <line n="{{i}}" sku="{{dec('69'+dig(11))}}" qty="{{ri(1,500)}}" price="{{amt(1,90)}}" part="{{ch('CA3140|CX4016|MF1234|MU1005')}}"/>
%end
</po>
=== orders/库存盘点.txt ;; gb18030 ;; 2015-12-31 ;; - ;; drawn stock list
+------------+--------------------+--------+--------+
| 货位       | 品名               | 账面   | 实盘   |
+------------+--------------------+--------+--------+
%loop 10
| {{ch('A|B|C')}}{{dig(5)}}     | {{pad(w('good'),18)}} | {{pad(ri(10,900),6)}} | {{pad(ri(10,900),6)}} |
%end
+------------+--------------------+--------+--------+
=== orders/hotel_supplies.csv ;; utf-8-sig ;; 2019-09-19 ;; - ;; goods for rooms, words of hotels
房型,房间数,牙刷,拖鞋,入住备品补货时间,供应商编号,单号
%loop 9 step=900-3000
{{ch('标准间|大床房|套房')}},{{ri(10,60)}},{{ri(100,900)}},{{ri(100,900)}},{{d('%Y-%m-%d')}},GYS{{dig(5)}},{{num11()}}
%end
=== timetable/train_timetable.csv ;; utf-8 ;; 2020-01-10 ;; - ;; timetable of trains
车次,出发站,到达站,出发时间,到达时间,历时,二等座票价
%loop 14
%py t=train()
{{t['no']}},{{t['frm']}},{{t['to']}},{{t['dep']}},{{'%02d'%ri(10,23)}}:{{ri(10,59)}},{{'%02d'%ri(2,11)}}:{{ri(10,59)}},{{t['fare']}}
%end
=== timetable/航班时刻.txt ;; gb18030 crlf ;; 2018-03-25 ;; - ;; timetable of flights
2018夏秋航季 国内出发（节选）
航班号    航段              起飞   到达   班期      机型
%loop 12
%py f=flight()
{{pad(f['no'],9)}} {{pad(f['frm']+'-'+f['to'],18)}} {{f['dep']}}  {{f['arr']}}  {{ch('1234567|1.3.5.7|.2.4.6.')}}   {{ch('320|738|330')}}
%end
=== timetable/口岸开放时间.md ;; utf-8 ;; 2019-10-01 ;; - ;; opening hours of ports
| 口岸 | 出境 | 入境 | 旅客咨询 |
|---|---|---|---|
%loop 7
| {{w('port')}} | 06:30-24:00 | 06:30-24:00 | {{land('440304')}} |
%end

持护照、往来港澳通行证的旅客可走自助通道。
=== timetable/exam_rooms.html ;; utf-8 ;; 2021-06-07 ;; - ;; timetable of exams
<table><tr><th>日期</th><th>场次</th><th>考场</th><th>座位数</th></tr>
%loop 9 step=200-700
<tr><td>{{d('%Y-%m-%d')}}</td><td>{{ch('上午|下午')}}</td><td>{{ch('A|B')}}{{ri(101,520)}}室</td><td>{{ri(24,60)}}</td></tr>
%end
</table><p>考生凭身份证和准考证入场。</p>
=== timetable/flights_board.json ;; utf-8 en ;; 2022-08-08 06:00 ;; - ;; departures board
[
%loop 10 step=3-15
%py f=flight()
{"flightNo":"{{f['no']}}","dep":"{{f['fc']}}","arr":"{{f['tc']}}","std":"{{d()}}","gate":"{{cap(1)}}{{ri(1,60)}}","checkinCounter":"{{ch('A|B|F')}}01-10","status":"{{ch('BOARDING|DELAYED|SCHEDULED')}}"}{{sep()}}
%end
]
=== timetable/渡輪班次.txt ;; big5 tw ;; 2014-01-01 ;; - ;; timetable of ferries, traditional
蛇口至機場　客輪班次（2014年1月起）
開航　　到埠　　船名　　　票價
%loop 9 step=40-90
{{d('%H:%M')}}　　{{d('%H:%M',0.5)}}　　{{ch('海鷗號|星河號|金濤號')}}　　{{ri(180,300)}}元
%end
旅客須持有效證件辦理出境手續，開船前三十分鐘停止登船。
=== directory/hotels.csv ;; gb18030 ;; 2018-08-18 ;; - ;; directory of hotels with office phones
旅馆编码,酒店名称,星级,房间数,地址,总机,传真
%loop 13
%py rg=reg()
{{rg['code']}}{{dig(4)}},{{w('hotel')}},{{ri(2,5)}},{{ri(30,300)}},{{rg['city']}}{{rg['roads'][0]}}{{ri(1,300)}}号,{{land(rg['code'])}},{{land(rg['code'])}}
%end
=== directory/网吧名录.csv ;; utf-8 ;; 2016-06-16 ;; - ;; directory of net cafes
场所编号,网吧名称,终端数,营业场所地址,审核状态
%loop 12
%py rg=reg()
{{dec(rg['code']+'10'+dig(6))}},{{w('bar')}},{{ri(40,260)}},{{rg['city']}}{{rg['roads'][1]}}{{ri(1,300)}}号二楼,{{ch('正常|停业|整改')}}
%end
=== directory/bank_branches.json ;; utf-8 ;; 2020-12-01 ;; - ;; directory of branches
{"branches":[
%loop 10
%py rg=reg()
{"code":"{{dec('10'+dig(10))}}","name":"{{ch('工商银行|农业银行|建设银行')}}{{rg['city']}}{{w('estate')[:2]}}支行","tel":"{{land(rg['code'])}}","mail":"{{mail('b'+dig(4)+'@bank-branch.cn')}}","atm":{{ri(1,6)}}}{{sep()}}
%end
]}
=== directory/派出所电话.txt ;; gb18030 crlf ;; 2015-01-01 ;; - ;; phones of police stations
各派出所值班电话（市民版）
%loop 10
{{ch('城东|城西|江南|河口|北站|高新')}}派出所{{ch('（户籍）|（治安）|（值班室）')}}　{{land('430602')}}
%end
报警请拨110，车管所咨询12123，举报违法犯罪可来信。
=== directory/airports.csv ;; utf-8 en ;; 2019-05-05 ;; - ;; airports with coordinates
iata,icao,name,latitude,longitude,elevation_ft
%loop 12
{{cap(3)}},Z{{cap(3)}},{{ch('Baiyun|Hongqiao|Shuangliu|Gaoqi|Changshui')}} {{cap(1)}},{{'%.6f'%(20+ri(0,2000000)/100000)}},{{'%.6f'%(100+ri(0,2000000)/100000)}},{{ri(3,9000)}}
%end
=== directory/楼盘均价.csv ;; gb18030 ;; 2021-10-10 ;; - ;; list of estates and prices
楼盘,区域,建筑面积区间,均价(元/平),在售套数,租金参考(元/月),物业电话
%loop 11
%py rg=reg()
{{w('estate')}},{{rg['city']}}{{rg['county']}},{{ri(50,80)}}-{{ri(90,160)}},{{ri(6000,60000)}},{{ri(0,90)}},{{ri(10,90)*100}},{{land(rg['code'])}}
%end
=== directory/dealers.yml ;; utf-8 ;; 2022-02-22 ;; - ;; car dealers
dealers:
%loop 8
%py rg=reg()
  - name: {{rg['city']}}宏达{{w('car')[:3]}}专营店
    hotline: {{dec('400-'+dig(3)+'-'+dig(4))}}
    office: {{land(rg['code'])}}
    mail: {{mail('sales'+str(i)+'@hongda-4s.cn')}}
    vin_prefix: L{{cap(2)}}
%end
