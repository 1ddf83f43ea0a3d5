"""tables"""
from .lib import *

# hotel.stay -------------------------------------------------------------
TB("hotel.stay", "ht_gn_py", sqlora, "LGBM|LGMC|XM|XB|GMSFHM|FJH|RZSJ|TFSJ|DJRY", lambda c, p, e: [p.reg + c.dig(4), e.hotel, p.name, "1" if p.sex == "男" else "2", p.id, e.room, d14(e.t), d14(e.o), "前台" + str(e.fl)], title="t_gnlk_rz")
TB("hotel.stay", "ht_33", csv, "Name,CardNo,Descriot,CtfTp,CtfId,Gender,Birthday,Address,Zip,Dirty,District1,District2,District3,District4,District5,District6,FirstNm,LastNm,Duty,Mobile,Tel,Fax,EMail,Nation,Taste,Education,Company,CTel,CAddress,CZip,Family,Version,id".replace(",", "|"),
   lambda c, p, e: [p.name, "", "", "ID", p.id, "M" if p.sex == "男" else "F", p.b8, p.dist + c.ch(*ST), "", "F", "CHN", p.reg[:2], p.reg, "", "", "", "", "", "", p.mob if c.r.random() < .7 else "", "", "", p.email if c.r.random() < .3 else "", "", "", "", "", "", "", "", "0", f"{e.t.year}-{e.t.month}-{e.t.day} {e.t.hour}:{e.t:%M:%S}", 1000 + c.i * 7])
TB("hotel.stay", "ht_pms_night", fixw, "房号|客人姓名|到店|离店|房价|押金|来源|证件号", lambda c, p, e: [e.room, p.name, f(e.t, "%m/%d %H:%M"), f(e.o, "%m/%d"), f"{e.rate}.00", e.dep, e.ch, p.id], title=lambda c, ps: f"夜审报表  在住客人明细   打印人:{c.p().name}  {ds(c.base)} 02:00", n=(5, 30), sort=True)
TB("hotel.stay", "ht_xlsx", xlsx, "序号|姓名|身份证号|手机|酒店|房间|入住|退房|同住人", lambda c, p, e: [c.i, p.name, p.id, p.mob, e.hotel, e.room, ds(e.t) + " " + hm(e.t), ds(e.o) + " " + hm(e.o), ""], per=(1, 3))
TB("hotel.stay", "ht_trad", comma2, "序號|旅客姓名|護照號碼|房號|入住日期|退房日期|房租", lambda c, p, e: [c.i, p.name, p.pp, e.room, d(e.t), d(e.o), f"HK${e.rate * 3}"], enc=["big5", "utf-8", "big5"])
TB("hotel.stay", "ht_nohead_tilde", tilde, None, lambda c, p, e: [e.hotel, e.room + "房", p.name, p.id, f(e.t), f(e.o), e.no], per=(1, 4), n=(1, 8))
# flight
TB("travel.flight", "fl_manifest", sqlplus, "PSG_NAME|ID_NUM|FLT_NO|FLT_DATE|DEP|ARR|SEAT|TKT", lambda c, p, e: [p.name, p.id, e.no, d(e.t), e.A, e.B, e.seat, e.tk.replace("-", "")], title="dcs_passenger")
TB("travel.flight", "fl_csvtab", csvtab, "订单号|乘机人|证件号码|航班号|航段|起飞时间|舱位|票号|联系手机|出票员", lambda c, p, e: [c.dec(d8(e.t) + c.dig(10)), p.name, p.id, e.no, e.a + "-" + e.b, f(e.t, "%Y-%m-%d %H:%M"), e.cab, e.tk, p.mob, "出票" + str(e.gate)], per=(1, 2))
TB("travel.flight", "fl_md", md, "旅客|护照|航班|日期|起→落|座位|PNR", lambda c, p, e: [p.py, p.pp, e.no, f(e.t, "%d%b%y").upper(), e.A + "→" + e.B, e.seat, e.pnr], title="团队名单（出境散拼）", enc=["utf-8"])
TB("travel.flight", "fl_htmx", htmx, "姓名|身份证|出发|到达|航班|起飞|到达时间|票价|部门", lambda c, p, e: [p.name, p.id, e.a, e.b, e.no, ds(e.t) + " " + hm(e.t), hm(e.o), e.fare, c.ch("市场部", "财务部", "工程部", "采购部")], per=(1, 3), n=(3, 12))
# train
TB("travel.train", "tr_12306x", bang, "username|real_name|id_no|mobile|board_train_code|train_date|from_station|to_station|coach_no|seat_no|order_no", lambda c, p, e: [p.name[0] + c.dig(5), p.name, p.id, p.mob, e.no, d(e.t), e.a, e.b, f"{e.car:02d}", e.seat, e.order])
TB("travel.train", "tr_uni", uni, "乘车人|证件号码|车次|乘车日期|区间|席位|票价", lambda c, p, e: [p.name, p.id, e.no, d(e.t), e.a + "—" + e.b, f"{e.car:02d}车{e.seat}号", e.fare], title="差旅代订明细", enc=["utf-8", "utf-16"], per=(1, 2))
TB("travel.train", "tr_reim_docx", docxt, "日期|姓名|身份证号|车次|起站|到站|座位|金额|经办", lambda c, p, e: [dd(e.t), p.name, p.id, e.no, e.a, e.b, e.cls, e.fare, c.op], title="职工探亲车票登记表", prep=lambda c: setattr(c, "op", c.p().name))
TB("travel.train", "tr_caret", caret, None, lambda c, p, e: [p.id, p.name, e.no, d8(e.t), e.a, e.b, f"{e.car}", e.seat, e.tk], per=(1, 3))
TB("travel.train", "tr_sqlite", sqlite, "passenger|cardno|train|start_time|from_st|to_st|seat", lambda c, p, e: [p.name, p.id, e.no, f(e.t, "%Y-%m-%d %H:%M"), e.a, e.b, f"{e.car}车{e.seat}"], title="orders", per=(1, 2))
# netcafe
TB("netcafe.session", "nc_wa", csv, "NETBAR_WACODE|PLACE_NAME|CUSTOMER_NAME|CERTIFICATE_TYPE|CERTIFICATE_CODE|TERMINAL|IP|MAC|ONLINE_TIME|OFFLINE_TIME", lambda c, p, e: [e.code, e.bar, p.name, "111", p.id, e.seat, e.ip, e.mac, int(e.t.timestamp()), int(e.o.timestamp())], enc=["utf-8"])
TB("netcafe.session", "nc_pubwin", tsv, "卡号|姓名|身份证号|机号|上机时间|下机时间|消费|收银员", lambda c, p, e: [e.cardno, p.name, p.id, e.seat, f(e.t, "%Y-%m-%d %H:%M"), f(e.o, "%Y-%m-%d %H:%M"), f"{e.fee}.00", c.op], prep=lambda c: setattr(c, "op", c.p().name), per=(1, 3))
TB("netcafe.session", "nc_html", htm, "网吧名称|上网人员|证件号码|终端号|上线|下线", lambda c, p, e: [e.bar, p.name, p.id, e.n, f(e.t), f(e.o)], title="上网人员轨迹查询", per=(1, 5), n=(1, 6))
TB("netcafe.session", "nc_paper", lst, None, lambda c, p, e: [p.name, p.id, f"{e.n}号机", f"上{hm(e.t)}", f"下{hm(e.o)}", f"{e.fee}元"], title="实名登记本（扫码机坏，手工补录）", n=(3, 20))
# border
TB("border.crossing", "bd_result", fixw, "序号|出境/入境|出入境日期|证件名称|证件号码|出入境口岸|航班号", lambda c, p, e: [c.i, e.io, d(e.t), "普通护照", p.pp, e.port, e.fl if "机场" in e.port else ""], n=(1, 1), per=(3, 18), sort=True, pre=lambda c, ps: f"出入境记录查询结果\n姓名：{ps[0].name}  性别：{ps[0].sex}  出生日期：{ps[0].birth}\n公民身份号码：{ps[0].id}\n", post=lambda c, ps: f"\n查询单位：{ps[0].city}公安局出入境管理支队  经办：{c.p().name}\n")
TB("border.crossing", "bd_ms", sqlms, "XM|XB|ZJHM|CRJBS|CRJSJ|KADM|QWG", lambda c, p, e: [p.name, p.sex, p.pp, "O" if e.io == "出境" else "I", f(e.t), e.port, e.to], title="CRJ_JL", per=(1, 4), n=(2, 14))
TB("border.crossing", "bd_slash", slash, None, lambda c, p, e: [p.name, p.pp, e.io, e.port, dd(e.t), e.to], per=(1, 3), n=(2, 10))
TB("border.crossing", "bd_en", pandas, "name|passport_no|direction|port_of_entry|cross_time|dest", lambda c, p, e: [p.py.replace("/", " "), p.pp, "exit" if e.io == "出境" else "entry", e.port, d(e.t), e.to], title="border_2nd", per=(1, 3), n=(2, 10), enc=["utf-8"])
# crime
TB("crime.case", "cr_py", mysqlbox, "AJBH|XM|SFZH|AJLB|LASJ|BADW|CLJG", lambda c, p, e: [e.no, p.name, p.id, e.cr, d(e.t), e.unit, e.res], title="t_ajxx", n=(2, 14), per=(1, 2))
TB("crime.case", "cr_ledger", csvq, "序号|案件名称|违法行为人|身份证号码|案由|受案时间|处理结果|主办民警", lambda c, p, e: [c.i, p.name + e.cr + "案", p.name, p.id, e.cr, ds(e.t), e.res, c.op], prep=lambda c: setattr(c, "op", c.p().name))
TB("crime.case", "cr_court_md", jira, "案号|被告人|身份证号|罪名|判决|罚金|宣判日期", lambda c, p, e: [e.court, p.name, p.id, e.cr + "罪", e.term, e.fine, d(e.o)], title="刑庭结案台账", n=(3, 14), enc=["utf-8"])
TB("crime.case", "cr_drug", semi, "姓名|公民身份号码|户籍地|查获日期|查获单位|毒品种类|处置", lambda c, p, e: [p.name, p.id, p.addr, d8(e.t), e.unit + e.pcs, c.ch("冰毒", "海洛因", "K粉", "麻古"), c.ch("责令社区戒毒三年", "强制隔离戒毒二年", "行政拘留十五日")], n=(3, 18))
# property.housing
TB("property.housing", "hs_owner", xlsx, "楼栋|单元|房号|业主|电话|建筑面积|物业费/月|车位", lambda c, p, e: [f"{e.b}栋", e.u, e.rm, p.name, p.mob, e.area, e.fee, e.pk if c.r.random() < .5 else ""], title=lambda c, ps: c.ch(*XQ) + "业主信息", n=(8, 40))
TB("property.housing", "hs_reg", psql, "qlr|zjh|bdcqzh|zl|jzmj|gyqk|djsj", lambda c, p, e: [p.name, p.id, e.cert, e.addr + e.rm, e.area, e.share, d(e.t)], enc=["utf-8"], n=(2, 15))
TB("property.housing", "hs_wq", sqlm, "htbh,mfxm,mfzjh,mfdh,xmmc,ld,fh,mj,zj,kfs".replace(",", "|"), lambda c, p, e: ["YS" + c.dig(8), p.name, p.id, p.mob, e.xq, f"{e.b}幢", e.rm, e.area, e.price * 10000, e.city + "恒信置业有限公司"], title="spf_wqba")
TB("property.housing", "hs_tel_pipe", pipe, "姓名|手机1|手机2|小区|房号|面积|备注", lambda c, p, e: [p.name, p.mob, c.mob() if c.r.random() < .25 else "", e.xq, f"{e.b}-{e.u}-{e.rm}", e.area, c.ch("", "", "已装修", "毛坯", "出租意向", "勿再打")], n=(6, 36))
# property.rental
TB("property.rental", "rn_ba", csv, "备案号|承租人|承租人身份证|承租人电话|出租人|房屋坐落|月租金|起租日|终止日", lambda c, p, e: [e.no, p.name, p.id, p.mob, c.p().name, e.addr + e.rm, e.rent, d(e.t), d(e.o)], n=(3, 18))
TB("property.rental", "rn_lord", hashs, None, lambda c, p, e: [f"{e.rm}房", p.name, p.mob, f"{e.rent}/月", f"押{e.dep}", f"{dd(e.t)}起租", c.ch("押一付一", "押一付三", "水电自理")], n=(4, 22))
TB("property.rental", "rn_ldrk", htmdiv, "姓名|身份证号|现住址|租住起始|租住截止|房东|房东电话", lambda c, p, e: [p.name, p.id, e.addr + e.rm, d(e.t), d(e.o), c.lord.name, c.lord.mob], prep=lambda c: setattr(c, "lord", c.p()), title="流动人口租住登记", n=(3, 18))
TB("property.rental", "rn_saas", sep(";;"), "contract_no|tenant_name|tenant_mobile|id_card|room|rent|deposit|lease_start|lease_end|status", lambda c, p, e: [e.no, p.name, p.mob, p.id, f"{e.xq}{e.b}-{e.rm}", e.rent, e.dep, d(e.t), d(e.o), c.ch("SIGNED", "EXPIRING", "QUIT")])
# bank.account
TB("bank.account", "ba_open", pgcopy, "cif_no|cust_name|id_no|card_no|open_branch|open_date|acct_type|status|mobile", lambda c, p, e: [e.cif, p.name, p.id, p.card, e.br, d(e.t), e.typ, e.st, p.mob], title="acct_info")
TB("bank.account", "ba_pay", csveq, "工号|姓名|身份证号|工资卡号|开户行", lambda c, p, e: ["G" + str(1000 + c.i * 3), p.name, p.id, p.card, p.bank + e.br], n=(6, 38))
TB("bank.account", "ba_dash", dash4, None, lambda c, p, e: [p.name, p.id, p.card, p.mob, p.bank], n=(5, 40))
TB("bank.account", "ba_rst", rst, "户名|卡号|开户银行|预留手机|开户日期", lambda c, p, e: [p.name, p.cards, p.bank + e.br, p.mob, d(e.t)], n=(3, 14), enc=["utf-8"])
# bank.balance
TB("bank.balance", "bb_list", tsv, "客户姓名|身份证|卡号|活期余额|定期余额|查询日", lambda c, p, e: [p.name, p.id, p.card, e.bal.replace(",", ""), e.fix, d8(c.base)], n=(5, 30))
TB("bank.balance", "bb_sel", sqlplus, "ACCT_NO|CUST_NM|BAL|AVL_BAL|FRZ_AMT|OPN_BR", lambda c, p, e: [p.card, p.name, e.bal.replace(",", ""), e.avail, e.fz, e.br], title="dep_acct_bal")
TB("bank.balance", "bb_court", docxt, "被执行人|身份证号|开户银行|账号|账户余额（元）|冻结金额|反馈时间", lambda c, p, e: [p.name, p.id, p.bank + e.br, p.card, e.bal, e.fz, f(c.t(20), "%Y-%m-%d %H:%M")], title="网络查控反馈汇总表", n=(2, 14))
TB("bank.balance", "bb_at", at2, None, lambda c, p, e: [p.bank, p.name, p.card, "余额" + e.bal, p.mob], n=(3, 20))
# bank.transaction
def _tpre(c, ps): p = ps[0]; return f"中国建设银行个人活期账户全部交易明细\n卡号/账号:{p.card}  客户名称:{p.name}  起止日期:{d8(c.base)}\n"
TB("bank.transaction", "tx_ccb", csv, "序号|摘要|币别|钞汇|交易日期|交易金额|账户余额|交易地点/附言|对方账号与户名", lambda c, p, e: [c.i, e.memo, "人民币元", "钞", d8(e.t), e.sg, e.bal, e.shop, (c.card() + "/" + c.p().name) if c.r.random() < .3 else ""], n=(1, 1), per=(8, 45), pre=_tpre, sort=True)
TB("bank.transaction", "tx_wx", csvtab, "交易时间|交易类型|交易对方|商品|收/支|金额(元)|支付方式|当前状态|交易单号|商户单号|备注", lambda c, p, e: [f(e.t), c.ch("商户消费", "扫二维码付款", "转账"), e.shop, '"/"', e.io[0].replace("收", "收入").replace("支", "支出"), "¥" + e.amt, c.ch("零钱", p.bank + "(" + p._card[-4:] + ")"), "支付成功", c.dec("10000" + c.dig(5) + d8(e.t) + c.dig(10)), c.dec("1" + c.dig(9)), "/"], n=(1, 1), per=(6, 40), sort=True, pre=lambda c, ps: f"微信支付账单明细,,,,,,,,\n微信昵称：[{c.ch('听风', '小确幸', '平安是福', '老炮儿')}],,,,,,,,\n姓名：[{ps[0].name}]  身份证：[{ps[0].id}],,,,,,,,\n起始时间：[{d(c.base)} 00:00:00],,,,,,,,\n----------------------微信支付账单明细列表--------------------,,,,,,,,\n", enc=["utf-8-sig", "utf-8"])
TB("bank.transaction", "tx_multi", sql, "acc_name|acc_no|trade_time|dc_flag|amt|balance|opp_name|opp_acc|summary", lambda c, p, e: [p.name, p.card, f(e.t), "C" if e.io == "收" else "D", e.amt, e.bal, c.p().name, c.card(), e.memo], title="jz_lsmx", n=(2, 10), per=(2, 6))
TB("bank.transaction", "tx_case_x", xlsx, "查询卡号|户名|交易时间|借贷|金额|余额|对手户名|对手卡号|摘要", lambda c, p, e: [p.card, p.name, d14(e.t), c.ch("借", "贷"), e.amt, e.bal, c.pl.name, c.pl.card, e.memo], prep=lambda c: setattr(c, "pl", c.p()), n=(1, 6), per=(4, 10))
TB("bank.transaction", "tx_fix", fixw, "记账日期|货币|交易金额|联机余额|交易摘要|对手信息", lambda c, p, e: [d(e.t), "CNY", e.sg, e.bal, e.memo, c.ch(e.shop, c.p().name)], n=(1, 1), per=(8, 40), sort=True, pre=lambda c, ps: f"招商银行交易流水\nTransaction Statement of China Merchants Bank\n户  名：{ps[0].name}        账号：{ps[0].card}\n账户类型：ALL/全币种       开户行：{ps[0].city}分行营业部\n\n", post=lambda c, ps: f"\n温馨提示：如有疑问请拨打 {c.dec('95555')}\n")
# driving.licence
TB("driving.licence", "dl_py", csvq, "XM|SFZMHM|DABH|ZJCX|CCLZRQ|YXQZ|LJJF|ZT", lambda c, p, e: [p.name, p.id, p.dabh, p.cls, d8(e.t), d8(e.to), e.pts, c.ch("A", "A", "B", "E")])
TB("driving.licence", "dl_fleet", md, "司机|驾驶证号|准驾车型|初领|有效期止|手机|扣分", lambda c, p, e: [p.name, p.id, p.cls, d(e.t), d(e.to), p.mob, e.pts], title="车队驾驶员台账", enc=["utf-8"], n=(4, 20))
TB("driving.licence", "dl_soh", soh, None, lambda c, p, e: [p.id, p.name, p.dabh, p.cls, d8(e.t), e.org, e.pts, e.st], n=(5, 30))
TB("driving.licence", "dl_school", lst, None, lambda c, p, e: [p.name, p.id, "准驾" + p.cls, "档案编号" + p.dabh, dz(e.t) + "领证"], title="换证提醒名单（两月内到期）", n=(3, 15))
# driving.vehicle
TB("driving.vehicle", "dv_py", sqlm, "HPHM|HPZL|SYR|SFZMHM|CLSBDH|FDJH|CLPP|CCDJRQ|LXDH".replace("|", "|"), lambda c, p, e: [p.plate, e.hp, p.name, p.id, p.vin, p.eng, p.car, d(e.t), p.mob], title="VEHICLE")
TB("driving.vehicle", "dv_renew", xlsx, "车牌号|车主|联系电话|车型|车架号|保险到期|业务员", lambda c, p, e: [p.plate, p.name, p.mob, p.car, p.vin, d(e.ins), c.op], prep=lambda c: setattr(c, "op", c.p().name), n=(6, 36))
TB("driving.vehicle", "dv_park", uni, "业主|车牌|车型|颜色|电话|月卡到期", lambda c, p, e: [p.name, p.plated, p.car, e.color, p.mob, dd(e.ins)], title="地下车库月租车登记", enc=["utf-8", "utf-8-sig"], n=(4, 24))
TB("driving.vehicle", "dv_4s", tex, "车主|身份证|车牌|VIN|发动机号|购车日", lambda c, p, e: [p.name, p.id, p.plate, p.vin, p.eng, d(e.t)], n=(3, 14), enc=["utf-8"])
# phone.cdr
TB("phone.cdr", "cd_10086", csv, "起始时间|通信地点|通信方式|对方号码|通信时长|通信类型|套餐优惠|实收通信费", lambda c, p, e: [f(e.t), e.loc, e.dir, c.peer(), f"{e.dur // 60}分{e.dur % 60}秒", e.typ, "套餐内", e.fee], n=(1, 1), per=(8, 55), sort=True, pre=lambda c, ps: f"客户姓名:{ps[0].name},手机号码:{ps[0].mob}\n通话详单,{c.base:%Y年%m月}\n")
TB("phone.cdr", "cd_cell", pipe, "MSISDN|OTHER_PARTY|CALL_TYPE|START_TIME|DURATION|LAC|CELLID|IMEI", lambda c, p, e: [p.mob, c.mob(), "MOC" if e.dir == "主叫" else "MTC", d14(e.t), e.dur, e.lac, e.ci, c.dec(p._g("imei", lambda: imei(c)))], n=(1, 6), per=(4, 10))
TB("phone.cdr", "cd_pbx", psql, "caller|callee|begin_at|secs|disposition|agent", lambda c, p, e: [p.mob, c.off, f(e.t), e.dur, "ANSWERED", "8" + c.dig(3)], prep=lambda c: setattr(c, "off", c.dec("4008" + c.dig(6))), n=(3, 20), per=(1, 2), enc=["utf-8"])
TB("phone.cdr", "cd_ana", htm, "机主|本机号码|对方号码|呼叫类型|开始时间|时长(秒)|基站", lambda c, p, e: [p.name, p.mob, c.peer(), e.dir, f(e.t), e.dur, f"{e.lac}-{e.ci}"], title="话单分析", n=(1, 4), per=(5, 14))
# phone.sms
TB("phone.sms", "sm_forensic", htm, "序号|机主|本机|对方号码|方向|时间|内容", lambda c, p, e: [c.i, p.name, p.mob, c.mob(), e.dir, f(e.t), e.txt], title="手机取证报告-短信息", n=(1, 2), per=(6, 25))
TB("phone.sms", "sm_sqlite", sqlite, "owner|address|date|type|body", lambda c, p, e: [p.mob, c.mob(), int(e.t.timestamp()) * 1000, "1" if e.dir == "收" else "2", e.txt], title="sms", n=(1, 1), per=(6, 40))
TB("phone.sms", "sm_gw", sep("\t|\t"), "手机号|姓名|下发时间|短信内容|状态", lambda c, p, e: [p.mob, p.name, f(e.t), f"{p.name}{p.mx}，您尾号{p._card[-4:]}的贷款{e.t.day}日到期应还{c.money(300, 5000)}元，请及时还款", "DELIVRD"], n=(5, 30))
# location.fix
TB("location.fix", "lo_track", csv, "手机号|姓名|定位时间|经度|纬度|精度(米)|位置", lambda c, p, e: [p.mob, p.name, f(e.t), e.lng, e.lat, e.rad, e.place], n=(1, 4), per=(4, 15))
TB("location.fix", "lo_kk", mysqlbox, "hphm|czxm|kkmc|gcsj|xsfx|cd", lambda c, p, e: [p.plate, p.name, e.place + "卡口", f(e.t), c.ch("由东向西", "由南向北", "由西向东", "由北向南"), c.r.randint(1, 4)], title="kk_gcjl", n=(1, 5), per=(3, 10))
TB("location.fix", "lo_cell", tsv, "msisdn|mcc|mnc|lac|ci|lat|lng|ts", lambda c, p, e: [p.mob, 460, "00", e.lac, e.ci, e.lat, e.lng, int(e.t.timestamp())], n=(1, 6), per=(3, 10))
TB("location.fix", "lo_staff", sep(" | "), "员工|手机|签到时间|坐标|地址", lambda c, p, e: [p.name, p.mob, f(e.t, "%m-%d %H:%M"), f"{e.lng},{e.lat}", e.place], n=(2, 10), per=(1, 4))
# identity.person
TB("identity.person", "id_emp", xlsx, "序号|姓名|性别|民族|出生年月|身份证号码|学历|家庭住址|联系电话|紧急联系人|紧急联系电话", lambda c, p, e: [c.i, p.name, p.sex, e.nat, p.birth.strftime("%Y.%m"), p.id, e.edu, p.addr, p.mob, c.em.name, c.mob()], prep=lambda c: setattr(c, "em", c.p()), n=(6, 36))
TB("identity.person", "id_hj", sqlplus, "HH|XM|YHZGX|GMSFHM|XB|HJDZ", lambda c, p, e: [e.hh, p.name, c.ch("户主", "妻", "子", "女"), p.id, p.sex, p.addr], title="rk_jbxx")
TB("identity.person", "id_vert", vertG, "user_id|realname|idcard|mobile|email|addr", lambda c, p, e: [c.r.randint(100, 9999), p.name, p.id, p.mob, p.email, p.addr], n=(1, 14))
TB("identity.person", "id_reg", csvq, "姓名|身份证|手机|固话|邮箱|单位", lambda c, p, e: [p.name, p.id, p.mob, p.land if c.r.random() < .3 else "", p.email, p.org], n=(6, 40))
TB("identity.person", "id_house", fixw, "姓名|与户主关系|公民身份号码|文化程度|婚姻|职业|电话", lambda c, p, e: [p.name, c.ch("本人", "配偶", "长子", "儿媳", "父"), p.idl, e.edu, e.mar, e.job, p.land if c.r.random() < .4 else p.mob], n=(3, 25), title="网格入户摸排表")


def imei(c):
    x = "86" + c.dig(12)
    return x + luhn_digit(x)


def _peer(c):
    if not hasattr(c, "peers"):
        c.peers = [c.newmob() for _ in range(8)]
    return c.v("phone.mobile", c.r.choice(c.peers)) if c.r.random() < .75 else c.mob()


C.peer = _peer
