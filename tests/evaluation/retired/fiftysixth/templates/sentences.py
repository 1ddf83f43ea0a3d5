"""One record told in a sentence; several manners per kind. Used by the frames of prose."""
from lib.core import SENT

S = SENT


def H(F, p):
    k = F.rng.choice(["，电话%s", "，手机%s", "（%s）", ""])
    return k % F.mob(p) if k else ""


ta = lambda p: "他" if p.male else "她"

S["hotel.stay"] = [
    lambda F, r, p: "%s（身份证%s）%s入住%s%s房，%s退房" % (p.name, F.id(p), F.cnt(r["t"]), r["hotel"], r["room"], F.cnt(r["o"])),
    lambda F, r, p: "%s %s开的房，%s，房号%s，登记的证件号是%s%s，%s走的" % (p.name, F.ts(r["t"]), r["hotel"], r["room"], F.id(p), H(F, p), F.ts(r["o"])),
    lambda F, r, p: "%s房 %s %s，%s，%s入住，预离%s，押金%s元" % (r["room"], r["hotel"], p.name, F.id(p), r["t"].strftime("%m月%d日%H:%M"), r["o"].strftime("%m月%d日"), r["dep"]),
    lambda F, r, p: "查到%s在%s的住宿登记：房间%s，入住时间%s，离店时间%s，证件号码%s" % (p.name, r["hotel"], r["room"], F.ts(r["t"]), F.ts(r["o"]), F.id(p))]
S["travel.flight"] = [
    lambda F, r, p: "%s，身份证%s，乘坐%s航班%s从%s飞%s，票号%s" % (p.name, F.id(p), F.cnt(r["t"]), r["fl"], r["a"], r["b"], r["tk"]),
    lambda F, r, p: "%s %s %s-%s %s起飞，%s舱，乘机人%s %s%s" % (r["fl"], r["t"].strftime("%m月%d日"), r["a"], r["b"], r["t"].strftime("%H:%M"), r["cab"], p.name, F.id(p), H(F, p)),
    lambda F, r, p: "已为%s出票：%s %s %s—%s，座位%s，证件%s，联系手机%s" % (p.name, F.day(r["t"]), r["fl"], r["a"], r["b"], r["seat"], F.id(p), F.mob(p)),
    lambda F, r, p: "旅客%s（护照%s）于%s乘%s航班由%s前往%s，座位号%s" % (p.name, F.pas(p), F.cn(r["t"]), r["fl"], r["a"], r["b"], r["seat"])]
S["travel.train"] = [
    lambda F, r, p: "%s（%s）%s乘%s次列车从%s到%s，%s" % (p.name, F.id(p), F.cnt(r["t"]), r["tr"], r["a"], r["b"], r["seat"]),
    lambda F, r, p: "%s %s次 %s-%s %s %s，乘车人%s，证件号%s%s" % (F.day(r["t"]), r["tr"], r["a"], r["b"], r["cls"], r["seat"], p.name, F.id(p), H(F, p)),
    lambda F, r, p: "车票已订好：%s，%s开%s次，%s上车%s下车，%s%s，票价%s元，身份证%s" % (p.name, F.cnt(r["t"]), r["tr"], r["a"], r["b"], r["cls"], r["seat"], r["price"], F.id(p)),
    lambda F, r, p: "订单号%s，%s，身份证号%s，%s %s站开往%s站的%s次，%s" % (r["tk"], p.name, F.id(p), r["t"].strftime("%m月%d日%H:%M"), r["a"], r["b"], r["tr"], r["seat"])]
S["netcafe.session"] = [
    lambda F, r, p: "%s（身份证号%s）%s在%s%s号机上机，%s下机" % (p.name, F.id(p), F.cnt(r["t"]), r["cafe"], r["seat"], F.cnt(r["o"])),
    lambda F, r, p: "%s %s号机，%s，证件%s，上机%s，下机%s，消费%s元" % (r["cafe"], r["seat"], p.name, F.id(p), F.ts(r["t"]), F.ts(r["o"]), r["fee"]),
    lambda F, r, p: "上网人员%s，%s，在%s（场所编号%s）上网，上机时间%s，下机时间%s，IP %s" % (p.name, F.id(p), r["cafe"], r["code"], F.ts(r["t"]), F.ts(r["o"]), r["ip"]),
    lambda F, r, p: "%s%s，刷的是%s的身份证%s，坐%s，%s才下机" % (r["cafe"], r["t"].strftime("%m月%d日%H:%M"), p.name, F.id(p), r["seat"], F.cnt(r["o"]))]
S["border.crossing"] = [
    lambda F, r, p: "%s，护照号%s，%s从%s%s" % (p.name, F.pas(p), F.cnt(r["t"]), r["port"], r["io"]) + (("，航班%s，前往%s" % (r["fl"], r["dest"])) if r["fl"] and r["io"] == "出境" else ""),
    lambda F, r, p: "%s（身份证%s，护照%s）%s经%s%s" % (p.name, F.id(p), F.pas(p), F.ts(r["t"]), r["port"], r["io"]),
    lambda F, r, p: "%s %s %s，持%s，姓名%s，交通方式：%s" % (F.ts(r["t"]), r["port"], r["io"], F.pas(p), p.name, r["veh"]),
    lambda F, r, p: "经查，%s（%s，%s生，普通护照%s）有%s记录：%s，%s" % (p.name, p.sex, F.cn(p.birth), F.pas(p), r["io"], F.cn(r["t"]), r["port"])]
S["crime.case"] = [
    lambda F, r, p: "%s，%s，身份证号码%s，户籍%s，因涉嫌%s于%s被%s%s，案件编号%s" % (p.name, p.sex, F.id(p), p.hukou, r["ay"], F.cn(r["t"]), r["dw"], r["res"], r["no"]),
    lambda F, r, p: "违法犯罪记录：%s（%s），案由%s，%s立案，办案单位%s，处理结果：%s" % (p.name, F.id(p), r["ay"], F.cn(r["t"]), r["dw"], r["res"]),
    lambda F, r, p: "%s有案底，身份证%s，%s因为%s被%s%s" % (p.name, F.id(p), F.cn(r["t"]), r["ay"], r["dw"], r["res"]),
    lambda F, r, p: "案件编号%s：嫌疑人%s，公民身份号码%s，%s，%s，办案单位%s" % (r["no"], p.name, F.id(p), r["ay"], r["res"], r["dw"])]
S["property.housing"] = [
    lambda F, r, p: "%s（身份证%s）名下有房一套，坐落%s，%s平方米，证号%s，登记时间%s" % (p.name, F.id(p), r["loc"], r["area"], r["cert"], F.cn(r["t"])),
    lambda F, r, p: "业主%s，身份证号%s%s，房屋坐落%s，建筑面积%s㎡，产权证号%s" % (p.name, F.id(p), H(F, p), r["loc"], r["area"], r["cert"]),
    lambda F, r, p: "权利人：%s，证件号：%s，不动产权证号：%s，坐落：%s，用途：%s，%s" % (p.name, F.id(p), r["cert"], r["loc"], r["use"], r["own"]),
    lambda F, r, p: "%s是%s的产权人，%s过的户，面积%s，本人身份证%s，电话%s" % (p.name, r["loc"], F.cn(r["t"]), r["area"], F.id(p), F.mob(p))]
S["property.rental"] = [
    lambda F, r, p: "%s租给%s，身份证%s%s，%s到%s，月租%d元，%s" % (r["loc"], p.name, F.id(p), H(F, p), F.cn(r["t"]), F.cn(r["e"]), r["rent"], r["pay"]),
    lambda F, r, p: "承租人%s（%s），租赁%s，租期自%s至%s，月租金%d元" % (p.name, F.id(p), r["loc"], F.cn(r["t"]), F.cn(r["e"]), r["rent"]),
    lambda F, r, p: "租客%s %s，住%s，房租%d一个月，合同到%s，%s" % (p.name, F.mob(p), r["loc"], r["rent"], F.cn(r["e"]), r["pay"]),
    lambda F, r, p: "合同编号%s，承租人：%s，证件号码：%s，租赁房屋：%s，月租金：%d元，起租日：%s" % (r["no"], p.name, F.id(p), r["loc"], r["rent"], F.day(r["t"]))]
S["bank.account"] = [
    lambda F, r, p: "户名%s，卡号%s，开户行%s" % (p.name, F.card(p), r["br"]),
    lambda F, r, p: "%s的%s卡：%s，开户行是%s，身份证%s" % (p.name, p.bank[0], F.card(p), r["br"], F.id(p)),
    lambda F, r, p: "收款人：%s，账号：%s（%s），手机%s" % (p.name, F.card4(p), r["br"], F.mob(p)),
    lambda F, r, p: "%s，身份证号%s，绑定%s储蓄卡%s，预留手机%s" % (p.name, F.id(p), p.bank[0], F.card(p), F.mob(p))]
S["bank.balance"] = [
    lambda F, r, p: "%s（身份证%s）%s卡%s，账户余额%s元" % (p.name, F.id(p), p.bank[0], F.card(p), r["balc"]),
    lambda F, r, p: "户名：%s，卡号：%s，开户行：%s，截至%s余额：%s元" % (p.name, F.card(p), r["br"], F.cn(r["t"]), r["balc"]),
    lambda F, r, p: "%s在%s有%s存款，余额%s元，账号%s" % (p.name, r["br"], r["kind"], r["balc"], F.card(p)),
    lambda F, r, p: "%s %s %s 余额%s %s" % (p.name, F.id(p), p.bank[0], r["balc"], F.card(p))]
S["bank.transaction"] = [
    lambda F, r, p: "%s的%s卡%s于%s%s人民币%s元，对方%s，余额%s元" % (p.name, p.bank[0], F.card(p), F.cnt(r["t"]), "收入" if r["inn"] else "支出", r["amt"], r["opp"], r["bal"]),
    lambda F, r, p: "%s %s（卡号%s）%s%s元，摘要%s，交易对手%s" % (F.ts(r["t"]), p.name, F.card(p), "转入" if r["inn"] else "转出", r["amt"], r["sm"], r["opp"]),
    lambda F, r, p: "流水号%s：户名%s，账号%s，%s%s%s元，对方户名%s" % (r["no"], p.name, F.card(p), F.cn(r["t"]), "贷记" if r["inn"] else "借记", r["amt"], r["opp"])]
S["driving.licence"] = [
    lambda F, r, p: "%s，驾驶证号%s，准驾车型%s，档案编号%s，初次领证日期%s" % (p.name, F.id(p), r["zj"], r["da"], F.cn(r["t"])),
    lambda F, r, p: "驾驶人%s（%s），%s证，%s初领，累积记分%d分，状态%s%s" % (p.name, F.id(p), r["zj"], F.cn(r["t"]), r["jf"], r["st"], H(F, p)),
    lambda F, r, p: "姓名：%s 证号：%s 准驾车型：%s 初次领证日期：%s 有效期至%s" % (p.name, F.id(p), r["zj"], F.day(r["t"]), F.day(r["e"])),
    lambda F, r, p: "%s师傅，驾照%s，证号%s，档案编号%s，有效期到%s" % (p.name, r["zj"], F.id(p), r["da"], F.cn(r["e"]))]
S["driving.vehicle"] = [
    lambda F, r, p: "%s，%s，车主%s，身份证%s，车架号%s" % (F.plate(p), r["car"], p.name, F.id(p), F.vin(p)),
    lambda F, r, p: "车牌%s的车主是%s%s，车型%s，发动机号%s，%s上的牌" % (F.plate(p), p.name, H(F, p), r["car"], r["eng"], F.cn(r["t"])),
    lambda F, r, p: "号牌号码：%s，所有人：%s，证件号码：%s，品牌型号：%s，初次登记日期：%s" % (F.plate(p), p.name, F.id(p), r["car"], F.day(r["t"])),
    lambda F, r, p: "%s名下%s色%s一辆，牌号%s，车辆识别代号%s%s" % (p.name, r["col"], r["car"], F.plate(p), F.vin(p), H(F, p))]
S["phone.cdr"] = [
    lambda F, r, p: "%s，机主%s号码%s%s%s，通话%d秒" % (F.cnt(r["t"]), p.name, F.mob(p), "拨打" if r["io"] == "主叫" else "接到来电", F.v("phone.mobile", r["opp"]), r["sec"]),
    lambda F, r, p: "%s %s（%s）%s %s，时长%d分%d秒，通话地%s" % (F.ts(r["t"]), F.mob(p), p.name, r["io"], F.v("phone.mobile", r["opp"]), r["sec"] // 60, r["sec"] % 60, r["loc"]),
    lambda F, r, p: "%s使用的手机%s于%s与%s通话，%s，时长%d秒" % (p.name, F.mob(p), F.cnt(r["t"]), F.v("phone.mobile", r["opp"]), r["io"], r["sec"])]
S["phone.sms"] = [
    lambda F, r, p: "%s，%s的手机%s%s%s短信：“%s”" % (F.cnt(r["t"]), p.name, F.mob(p), "发给" if r["io"] == "发送" else "收到", F.v("phone.mobile", r["opp"]), r["txt"]),
    lambda F, r, p: "短信（%s）：机主%s，本机%s，对方%s，%s，内容：%s" % (F.ts(r["t"]), p.name, F.mob(p), F.v("phone.mobile", r["opp"]), r["io"], r["txt"]),
    lambda F, r, p: "%s用%s%s%s一条短信，时间%s，正文为“%s”" % (p.name, F.mob(p), "给" if r["io"] == "发送" else "从", F.v("phone.mobile", r["opp"]) + ("发了" if r["io"] == "发送" else "收了"), F.ts(r["t"]), r["txt"])]
S["location.fix"] = [
    lambda F, r, p: "定位结果：目标手机%s（%s）位于%s，经度%s，纬度%s，精度%d米，时间%s" % (F.mob(p), p.name, r["place"], r["lng"], r["lat"], r["acc"], F.ts(r["t"])),
    lambda F, r, p: "%s %s 在%s，坐标%s,%s，误差%d米" % (F.ts(r["t"]), F.mob(p), r["place"], r["lng"], r["lat"], r["acc"]),
    lambda F, r, p: "%s（手机%s）%s出现在%s，经纬度%s，%s" % (p.name, F.mob(p), F.cnt(r["t"]), r["place"], r["lng"], r["lat"])]
S["identity.person"] = [
    lambda F, r, p: "%s，%s，%s族，%s出生，身份证号%s，住%s，电话%s" % (p.name, p.sex, p.nation, F.cn(p.birth), F.id(p), p.addr, F.mob(p)),
    lambda F, r, p: "%s %s 身份证%s 户籍%s" % (p.name, p.sex, F.id(p), p.hukou) + (" 联系电话" + F.mob(p) if F.rng.random() < .7 else ""),
    lambda F, r, p: "姓名%s，公民身份号码%s，户籍地址%s，现住%s，文化程度%s" % (p.name, F.id(p), p.hukou, p.addr, r["edu"]),
    lambda F, r, p: "%s（%s，手机%s，家住%s）" % (p.name, F.id(p), F.mob(p), p.addr)]
