"""running text"""
from .lib import *


def PR(kind, name, one, frame, n=(1, 8), per=(1, 1), ext="txt", enc=None, shape=None, join="\n"):
    """one(c,p,e) gives the sentence(s) of one record; frame(c, body, ps) the rest"""
    def g(c):
        ps = c.ps(*n); c.all = ps; out = []
        c.i = 0
        for p in ps:
            for k in range(c.r.randint(*per)):
                c.i += 1; c.first = k == 0
                out.append(one(c, p, near(c, EV[kind](c, p), NEAR.get(name)))); c.rec(p)
        return frame(c, join.join(out), ps)
    reg(kind, name, "prose", g, ext, enc, "prose: " + (shape or name))


ID = lambda c, b, ps: b + "\n"
# hotel ------------------------------------------------------------------
PR("hotel.stay", "p_ht_sell", lambda c, p, e: f"{p.name} {p.id}：{dd(e.t)}晚{hm(e.t)}在{e.hotel}开了{e.room}，{dm(e.o)}中午前退的", lambda c, b, ps: f"老板要的开房出来了↓\n{b}\n同住的另算钱，一条50。要的话扣我QQ，别打电话\n", n=(1, 5), per=(1, 3), shape="trader's reply")
PR("hotel.stay", "p_ht_report", lambda c, p, e: f"经查，{p.name}（身份证号码{p.id}）于{dz(e.t)}{hm(e.t)}入住{e.hotel}{e.room}房间，{dz(e.o)}离店，登记时由前台服务员{c.p().name}办理。", lambda c, b, ps: f"关于核查住宿情况的说明\n\n{REG[ps[0].reg][1]}公安局治安大队：\n根据你队协查要求，我所调取了辖区旅馆业系统数据，现将结果说明如下。\n{b}\n特此说明。\n\n{dz(c.base)}\n", n=(1, 7), enc=["utf-8", "gb18030", "utf-16"])
PR("hotel.stay", "p_ht_chat", lambda c, p, e: f"{hm(c.base)} 前台小{c.ch('周', '吴', '刘')}：{e.room}的客人{p.name}，{dm(e.t)}住进来的，手机{p.mob}，续到{dm(e.o)}，押金{e.dep}还在柜上", lambda c, b, ps: f"—— {c.ch(*HOT)}交接群 ——\n{b}\n{hm(c.base)} 店长：收到，布草阿姨记得查一下走廊灯\n", n=(2, 9), shape="shift chat")
# flight
PR("travel.flight", "p_fl_note", lambda c, p, e: f"{p.name}，身份证{p.id}，{dm(e.t)}坐{e.no}从{e.a}飞{e.b}，{hm(e.t)}起飞，票{e.fare}元，{c.ch('靠窗', '要过道', '随便')}，座位{e.seat}。", lambda c, b, ps: f"订票备忘（{c.base.month}月）\n\n{b}\n\n发票统一开单位抬头，别忘了。\n", n=(1, 8), join="\n\n", shape="secretary's memo")
PR("travel.flight", "p_fl_wx", lambda c, p, e: f"{c.all[0].name[0]}哥，{p.name}的票出了，证件{p.id}，{e.t.month}/{e.t.day} {e.no} {e.a}{hm(e.t)}-{e.b}{hm(e.o)}，票号{e.tk}", lambda c, b, ps: "\n".join(f"{c.ch('票务小陈', '票台-阿丽')} {hm(c.base)}\n{x}\n" for x in b.split("\n")) + f"{c.ch('老板', '王总')} {hm(c.base)}\nok 转账了\n", n=(1, 6), shape="wechat of ticket office")
PR("travel.flight", "p_fl_watch", lambda c, p, e: f"{ds(e.t)} {p.name}（{p.pp}）乘{e.no}次航班离开{e.a}，{hm(e.o)}在{e.b}落地，同行无人。", lambda c, b, ps: f"外线记录，委托方勿外传。\n{b}\n以上为近期情况，后续有变动再报。\n", n=(1, 3), per=(1, 4), shape="private detective")
# train
PR("travel.train", "p_tr_epi", lambda c, p, e: f"病例{c.i}：{p.name}，{p.sex}，{p.age}岁，身份证号{p.id}，电话{p.mob}。{dm(e.t)}乘{e.no}次列车（{e.car}车厢{e.seat}座）自{e.a}站抵{e.b}站。", lambda c, b, ps: f"流行病学调查密切接触者交通信息（内部，禁止转发）\n\n{b}\n\n请属地社区当日完成管控并反馈。联系电话：{c.office('武汉市')}\n", n=(1, 12), shape="epidemic sheet")
PR("travel.train", "p_tr_mom", lambda c, p, e: f"{c.ch('大舅家', '隔壁', '我表姐', '二姨家')}{p.name}的票：{p.id}，{dm(e.t)}{e.no}，{e.a}到{e.b}，{e.car}车{e.seat}，{e.fare}块", lambda c, b, ps: f"闺女你看下票对不对，我不会弄那个软件\n{b}\n要是错了赶紧去改签，我眼花\n", n=(1, 6), shape="family message")
PR("travel.train", "p_tr_proc", lambda c, p, e: f"犯罪嫌疑人{p.name}（公民身份号码：{p.id}）购票记录显示，其于{dz(e.t)}{hm(e.t)}在{e.a}站乘坐{e.no}次，席位为{e.car:02d}车{e.seat}，目的地{e.b}。", lambda c, b, ps: f"侦查工作记录\n{dz(c.base)}，侦查员{c.p().name}、{c.p().name}到铁路公安处调取购票信息：\n{b}\n调取材料附卷。\n", n=(1, 4), per=(1, 3), shape="investigation note")
# netcafe
PR("netcafe.session", "p_nc_report", lambda c, p, e: f"{p.name}（{p.id}）{dz(e.t)}{hm(e.t)}至{hm(e.o)}在{e.bar}{e.n}号机上网，网管证实其离开时神色匆忙。", lambda c, b, ps: f"走访情况\n\n{b}\n\n以上网吧均已要求保留监控。走访民警：{c.p().name}\n", n=(1, 8), join="\n\n", shape="police visit")
PR("netcafe.session", "p_nc_post", lambda c, p, e: f"上网 {p.name} {p.id} {e.bar} {f(e.t, '%m-%d %H:%M')}上机 {f(e.o, '%m-%d %H:%M')}下机 {e.seat}", lambda c, b, ps: f"【出单截图文字版】网吧轨迹，最近两月：\n{b}\n没有更多了，不退款\n", n=(1, 3), per=(2, 8), shape="trader's reply, cafes")
PR("netcafe.session", "p_nc_diary", lambda c, p, e: f"{e.t.day}号 {c.ch('阴', '晴', '雨')}。{p.name}又来了，登记的证{p.id}，坐{e.n}号机，{hm(e.t)}上的，熬到{hm(e.o)}才下机走，欠{e.fee}块没给。", lambda c, b, ps: f"网管值班本\n{b}\n空调遥控器在抽屉，别再弄丢。\n", n=(1, 10), shape="keeper's diary")
PR("netcafe.session", "p_nc_parent", lambda c, p, e: f"贵公司职工{p.name}（身份证{p.id}）{dm(e.t)}{hm(e.t)}起在{e.bar}上网，{hm(e.o)}才下机离店", lambda c, b, ps: f"{ps[0].org}办公室：\n{b}。\n以上均在工作时间，请贵公司处理。\n", n=(1, 5), join="；\n", shape="letter to a firm")
# border
PR("border.crossing", "p_bd_note", lambda c, p, e: f"{p.name}，护照{p.pp}，{dz(e.t)}经{e.port}{e.io}，{'前往' if e.io == '出境' else '来自'}{e.to}。", lambda c, b, ps: f"关于{len(ps)}名国家工作人员因私出国（境）情况的核查结果\n\n{b}\n\n以上人员均未报备，建议谈话提醒。\n纪检组 {dz(c.base)}\n", n=(1, 6), per=(1, 3), enc=["utf-8", "gb18030"])
PR("border.crossing", "p_bd_sell", lambda c, p, e: f"{e.io[0]} {e.t.month}.{e.t.day} {e.port} {e.to if e.io == '出境' else '回'}，人:{p.name} 证:{p.pp}", lambda c, b, ps: f"出入境这两年的都在这\n{b}\n客户满意再结尾款哈\n", n=(1, 2), per=(3, 9), shape="trader's reply, border")
PR("border.crossing", "p_bd_trad", lambda c, p, e: f"據悉，{p.name}（護照號碼{p.pp}）於{e.t.year}年{e.t.month}月{e.t.day}日經{e.port}{e.io}，其後去向不明。", lambda c, b, ps: f"委託調查報告（機密）\n\n{b}\n\n如需進一步跟進，請另行付款。\n", n=(1, 5), enc=["big5", "big5", "utf-8"], shape="traditional, inquiry agent")
# crime
PR("crime.case", "p_cr_judg", lambda c, p, e: f"{e.city}{e.dist}人民法院\n刑 事 判 决 书\n{e.court}\n公诉机关{e.dist}人民检察院。\n被告人{p.name}，{p.sex}，{dz(p.birth)}出生，公民身份号码{p.id}，汉族，住{p.addr}。因涉嫌犯{e.cr}罪于{dz(e.t)}被刑事拘留。\n本院认为，被告人{p.name}的行为已构成{e.cr}罪。判决如下：\n被告人{p.name}犯{e.cr}罪，判处{e.term}，并处罚金人民币{e.fine}元。\n审判员　{c.p().name}\n书记员　{c.p().name}", ID, n=(1, 3), join="\n\n\n", shape="judgments")
PR("crime.case", "p_cr_bull", lambda c, p, e: f"{c.i}、{e.cr}：{dz(e.t)}，{e.pcs}查获违法行为人{p.name}（{p.sex}，{p.id}），{e.why}实施{e.cr}，现已{e.res}。", lambda c, b, ps: f"每日警情\n（{dz(c.base)} 值班长 {c.p().name}）\n\n{b}\n\n其余为求助类警情{c.r.randint(5, 40)}起，略。\n", n=(2, 12), shape="daily bulletin")
PR("crime.case", "p_cr_hr", lambda c, p, e: f"应聘{c.ch('司机', '保安', '仓管')}的{p.name}，身份证{p.id}，背调有案底：{e.t.year}年在{e.city}因{e.cr}被{e.res}", lambda c, b, ps: f"HR群\n背调公司回话了：\n{b}\n都别录了，理由写岗位已满\n", n=(1, 5), shape="background check chat")
PR("crime.case", "p_cr_wanted", lambda c, p, e: f"在逃人员{p.name}，{p.sex}，户籍地{p.addr}，身份证号：{p.id}。{dz(e.t)}因涉嫌{e.cr}被{e.unit}立案并上网追逃，案件编号{e.no}。", lambda c, b, ps: f"协查通报\n各派出所、检查站：\n{b}\n发现上述人员请立即控制并与专案组联系：{c.office('成都市')}\n", n=(1, 5), join="\n\n", shape="wanted notice")
# housing
PR("property.housing", "p_hs_divorce", lambda c, p, e: f"登记在{p.name}（身份证号{p.id}）名下位于{e.addr}{e.rm}室的房屋一套，产权证号{e.cert}，建筑面积{e.area}平方米", lambda c, b, ps: f"财产线索清单\n申请人请求法院查封以下房产：\n{b}。\n申请人：{c.p().name}\n{dz(c.base)}\n", n=(1, 3), per=(1, 3), join="；\n", shape="court application")
PR("property.housing", "p_hs_agent", lambda c, p, e: f"{e.xq}{e.b}栋{e.u}单元{e.rm}，{e.area}平，业主{p.name}{p.mob}，心理价{e.price}万，{c.ch('钥匙在店里', '看房提前约', '急卖', '满五唯一')}", lambda c, b, ps: f"今天洗盘的结果，大家别抢\n{b}\n晚上开会对一下跟进\n", n=(2, 16), shape="agents' group")
PR("property.housing", "p_hs_sell", lambda c, p, e: f"{p.name} {p.id} 名下：{e.addr}{e.rm} {e.area}㎡ {e.cert} {d(e.t)}登记", lambda c, b, ps: f"房产查档，全国不动产，当天出。\n本单结果——\n{b}\n（抵押没查，另加200）\n", n=(1, 4), per=(1, 2), shape="trader's reply, houses")
PR("property.housing", "p_hs_letter", lambda c, p, e: f"{e.b}栋{e.rm}业主{p.name}（电话{p.mob}），房屋{e.area}平方米，欠物业费{e.fee}元，已上门两次无人。", lambda c, b, ps: f"王律师：\n您好！委托催收的欠费业主情况如下。\n{b}\n其余资料随后补。\n{c.ch('阳光物业', '恒基物业')}客服部\n", n=(2, 12), shape="letter of the property office")
# rental
PR("property.rental", "p_rn_chat", lambda c, p, e: f"{e.rm}租给{p.name}了，身份证{p.id}，手机{p.mob}，{dm(e.t)}起租，一个月{e.rent}，押{e.dep}", lambda c, b, ps: f"二房东记账\n{b}\n水表下月一号抄\n", n=(1, 10), shape="sublessor's notes")
PR("property.rental", "p_rn_contract", lambda c, p, e: f"房屋租赁合同\n\n出租人（甲方）：{c.p().name}\n承租人（乙方）：{p.name}，身份证号{p.id}，联系电话{p.mob}\n甲方将坐落于{e.addr}{e.rm}的房屋出租给乙方居住，租赁期限自{dz(e.t)}起至{dz(e.o)}止，月租金{e.rent}元，押金{e.dep}元。乙方不得转租。\n本合同一式两份。\n\n{dz(e.t)}", ID, n=(1, 2), join="\n\n====\n\n", shape="lease contract")
PR("property.rental", "p_rn_police", lambda c, p, e: f"{e.xq}{e.b}栋{e.rm}现由{p.name}（{p.id}）承租，租期至{dd(e.o)}，月租{e.rent}元，从事{c.ch('外卖', '装修', '电商', '餐饮')}。", lambda c, b, ps: f"出租屋走访（{dm(c.base)}下午）\n{b}\n房东均已签治安责任书。\n", n=(2, 12), enc=["gb18030", "utf-8"], shape="visit of rented rooms")
PR("property.rental", "p_rn_dispute", lambda c, p, e: f"我是房东。租客{p.name}（手机{p.mob}，身份证{p.id}）租我{e.xq}{e.rm}的房子，合同{dz(e.t)}到{dz(e.o)}，说好每月{e.rent}，现在欠两个月失联。", lambda c, b, ps: b + "\n请各位房东避雷！！！转发！\n", n=(1, 3), join="\n另一个：", shape="forum post")
# account
PR("bank.account", "p_ba_chat", lambda c, p, e: f"{c.ch('打', '转', '汇')}到这张：{p.bank} {p.card} 户名{p.name}", lambda c, b, ps: "\n".join(f"[{hm(c.base)}] {c.ch('财务', '小敏', '阿强')}: {x}" for x in b.split("\n")) + "\n", n=(1, 8), shape="payment chat")
PR("bank.account", "p_ba_police", lambda c, p, e: f"涉案银行账户：{p.name}（身份证{p.id}）{dz(e.t)}在{p.bank}{e.br}开立的{p.card}，预留手机号{p.mob}，状态{e.st}。", lambda c, b, ps: f"协助查询财产通知书回执\n\n{b}\n\n经办行员：{c.p().name}\n", n=(1, 8), shape="answer of a bank")
PR("bank.account", "p_ba_sell", lambda c, p, e: f"{p.bank}一套，{p.name}，{p.cards}，证{p.id}，卡绑的号{p.mob}，{c.ch('新开', '养了三个月', '大额可走')}", lambda c, b, ps: f"出卡出卡 实名四件 包售后7天\n{b}\n要的速度，到付不发\n", n=(1, 10), shape="post of a card seller")
# balance
PR("bank.balance", "p_bb_sell", lambda c, p, e: f"{p.name} {p.id} {p.bank}{e.br} 卡{p.card} 余额{e.bal}元", lambda c, b, ps: f"四大行查余结果（{dd(c.base)}）\n{b}\n余额是昨天晚上的，今天动了不管\n", n=(1, 8), shape="trader's reply, balances")
PR("bank.balance", "p_bb_rep", lambda c, p, e: f"经向{p.bank}查询，被执行人{p.name}（{p.id}）名下账户{p.card}截至{dz(c.base)}余额为人民币{e.bal}元，已冻结{e.fz}元。", lambda c, b, ps: f"执行情况告知\n\n{b}\n\n承办人 {c.p().name}  电话 {c.office('南京市')}\n", n=(1, 6), join="\n\n", shape="enforcement notice")
PR("bank.balance", "p_bb_mgr", lambda c, p, e: f"{p.name}{p.mx}{p.mob}，卡{p.card}，活期{e.bal}，定期{e.fix}，{c.ch('可推大额存单', '理财到期', '对利率敏感', '子女在国外')}", lambda c, b, ps: f"贵宾客户跟进（理财经理{c.p().name}）\n{b}\n周五前都要打一遍电话！\n", n=(2, 12), shape="bank manager's notes")
# transaction
PR("bank.transaction", "p_tx_stmt", lambda c, p, e: f"{dz(e.t)}{hm(e.t)}，{p.name}{'收到' if e.io == '收' else '支出'}{e.amt}元，卡号{p.card}，摘要“{e.memo}”，交易后余额{e.bal}元。", lambda c, b, ps: f"资金流水分析意见\n本组对涉案账户逐笔核对如下：\n{b}\n分析人：{c.p().name}\n", n=(1, 4), per=(2, 7), shape="fund analysis")
PR("bank.transaction", "p_tx_victim", lambda c, p, e: f"{dm(e.t)}{e.t.hour}点多，我（{p.name}）又用自己的{p.bank}卡{p.card}转了{e.amt}元给对方{c.p().name}，对方卡号{c.card()}。", lambda c, b, ps: f"被骗经过\n我叫{ps[0].name}，身份证{ps[0].id}，电话{ps[0].mob}。我在网上认识一个自称做投资的人，他让我充值。\n{b}\n后来平台打不开，我才知道被骗。以上属实。\n", n=(1, 1), per=(1, 6), shape="victim's statement")
PR("bank.transaction", "p_tx_sms", lambda c, p, e: f"【{p.bank}】{p.name}{p.mx}您账户{p.card}于{e.t.month}月{e.t.day}日{hm(e.t)}{e.memo}{'存入' if e.io == '收' else '支取'}人民币{e.amt}元，活期余额{e.bal}元。", lambda c, b, ps: b + "\n", n=(1, 5), per=(1, 5), shape="copied bank messages")
# licence
PR("driving.licence", "p_dl_note", lambda c, p, e: f"{p.name}，驾驶证号{p.id}，准驾{p.cls}，{dz(e.t)}初领，记分{e.pts}分，证件状态{e.st}", lambda c, b, ps: f"下列驾驶员本年度审验资料已核：\n{b}。\n安全科 {c.p().name}\n", n=(2, 14), join="；\n", shape="safety office")
PR("driving.licence", "p_dl_police", lambda c, p, e: f"经公安交管系统查询，{p.name}持有{p.cls}型机动车驾驶证，证号{p.id}，档案编号{p.dabh}，有效期自{dz(e.fr)}至{dz(e.to)}。", lambda c, b, ps: f"查询证明\n{b}\n{c.ch('车管所', '交警大队')}（章）\n", n=(1, 5), shape="certificate of the traffic office")
PR("driving.licence", "p_dl_sell", lambda c, p, e: f"{p.name} 证号{p.id} {p.cls} 剩{12 - e.pts}分 {d(e.t)}领 手机{p.mob}", lambda c, b, ps: f"收分卖分的看过来，这些证都能销\n{b}\n价格私\n", n=(2, 10), shape="trader of points")
# vehicle
PR("driving.vehicle", "p_dv_chat", lambda c, p, e: f"挪车的看下：{p.plated} 是{p.name}的{e.color}色{p.car}，电话{p.mob}", lambda c, b, ps: f"保安队群 {dm(c.base)}\n{b}\n北门道闸又坏了\n", n=(1, 9), shape="guards' chat")
PR("driving.vehicle", "p_dv_rep", lambda c, p, e: f"肇事车辆为{e.color}色{p.car}，号牌{p.plate}，车辆识别代号{p.vin}，登记所有人{p.name}（{p.id}）。", lambda c, b, ps: f"车辆信息调查\n{b}\n以上信息来源于机动车登记系统。\n", n=(1, 6), join="\n\n", shape="accident file")
PR("driving.vehicle", "p_dv_pawn", lambda c, p, e: f"{p.car}{e.t.year}年的，{p.plate}，架子号{p.vin}，车主{p.name}，证{p.id}，绿本在手，押{c.r.randint(2, 15)}万", lambda c, b, ps: f"今天收的押车：\n{b}\nGPS都装好了\n", n=(1, 6), shape="pawn broker")
PR("driving.vehicle", "p_dv_used", lambda c, p, e: f"这台{p.car}是{p.name}的，电话{p.mobd}，车牌{p.plate}，车架号{p.vin}，{e.color}色，{d(e.t)}上牌，没大事故。", lambda c, b, ps: f"评估师语音转文字\n{b}\n价格晚点报\n", n=(1, 6), shape="speech to text, car dealer")
# cdr
PR("phone.cdr", "p_cd_rep", lambda c, p, e: f"{dz(e.t)}{f(e.t, '%H:%M:%S')}，{p.name}（{p.mob}）{'拨打' if e.dir == '主叫' else '接听'}{c.peer()}，通话{e.dur}秒，基站位于{e.loc}。", lambda c, b, ps: f"话单研判\n{b}\n另：该批号码尚有微信语音，无法调取。\n", n=(1, 3), per=(3, 9), shape="call analysis")
PR("phone.cdr", "p_cd_sell", lambda c, p, e: f"{e.t.month}-{e.t.day} {hm(e.t)} {e.dir} {c.peer()} {e.dur}秒 {e.loc}", lambda c, b, ps: f"机主{ps[0].name}，号码{ps[0].mob}，通话清单一个月：\n{b}\n就这些，短信内容拉不了\n", n=(1, 1), per=(5, 30), shape="trader's reply, calls")
PR("phone.cdr", "p_cd_wife", lambda c, p, e: f"{dm(e.t)}{e.t.hour}点{e.t.minute}分，他又{'打给' if e.dir == '主叫' else '接了'}{c.peer()}，讲了{max(1, e.dur // 60)}分钟。", lambda c, b, ps: f"我从营业厅打了{ps[0].name}（{ps[0].mob}）的单子，把可疑的抄下来：\n{b}\n你说这是谁？\n", n=(1, 1), per=(2, 12), shape="private letter about calls")
# sms
PR("phone.sms", "p_sm_file", lambda c, p, e: f"{dz(e.t)}{hm(e.t)}，{p.name}手机{p.mob}{'收到' if e.dir == '收' else '发出'}短信（对方{c.mob()}）：“{e.txt}”。", lambda c, b, ps: f"电子数据检查笔录（节选）\n{b}\n见证人：{c.p().name}\n", n=(1, 3), per=(2, 6), shape="inspection record")
PR("phone.sms", "p_sm_spy", lambda c, p, e: f"{f(e.t, '%m/%d %H:%M')} {'他发给' if e.dir == '发' else '他收到'} {c.peer()}：{e.txt}", lambda c, b, ps: f"目标{ps[0].name} {ps[0].mob} 短信同步：\n{b}\n（软件明天到期，续费88）\n", n=(1, 1), per=(4, 25), shape="spy software digest")
PR("phone.sms", "p_sm_collect", lambda c, p, e: f"{p.name} {p.mob} 于{e.t.month}月{e.t.day}日{hm(e.t)}发来短信“{e.txt}”，未承诺还款日。", lambda c, b, ps: f"催收员{c.p().name}当日短信摘录\n{b}\n", n=(2, 14), shape="collector's notes")
PR("phone.sms", "p_sm_quote", lambda c, p, e: f"> {p.name}（{p.mob}）{f(e.t, '%Y-%m-%d %H:%M')}短信原文：\n> {e.txt}", lambda c, b, ps: f"律师你好，下面几条短信能当证据吗？\n\n{b}\n\n手机我没换，原件都在。\n", n=(1, 2), per=(1, 6), join="\n\n", shape="quotes to a lawyer")
# location
PR("location.fix", "p_lo_sell", lambda c, p, e: f"定位结果：目标{p.mob}（{p.name}）{f(e.t, '%Y-%m-%d %H:%M')} 位于{e.place}，误差{e.rad}米，坐标{e.lng},{e.lat}", lambda c, b, ps: b + "\n请尽快确认，超时不补\n", n=(1, 4), per=(1, 3), shape="locating service")
PR("location.fix", "p_lo_tail", lambda c, p, e: f"{f(e.t, '%m.%d %H:%M')} {p.name}的车（{p.plate}）停在{e.place}，GPS {e.lat}, {e.lng}", lambda c, b, ps: f"跟车日报\n{b}\n电池还剩四成，后天换\n", n=(1, 2), per=(2, 12), shape="tail report")
PR("location.fix", "p_lo_pol", lambda c, p, e: f"{dz(e.t)}{f(e.t, '%H:%M:%S')}，嫌疑人{p.name}使用的手机号{p.mob}在LAC {e.lac}、CI {e.ci}基站（{e.place}）出现。", lambda c, b, ps: f"轨迹研判\n{b}\n综合判断其落脚点在上述区域。研判员 {c.p().name}\n", n=(1, 4), per=(2, 6), shape="track analysis")
PR("location.fix", "p_lo_epi", lambda c, p, e: f"{p.name}（手机{p.mob}）{dm(e.t)}{hm(e.t)}手机信令定位在{e.place}（{e.lng}，{e.lat}）停留；", lambda c, b, ps: f"大数据推送人员落位核查：\n{b}\n请各街道今晚十点前回。\n", n=(2, 14), shape="epidemic location push")
# identity
PR("identity.person", "p_id_letter", lambda c, p, e: f"兹有我单位{p.name}同志（身份证号：{p.id}，手机：{p.mob}）", lambda c, b, ps: f"介绍信\n{c.ch('市社保局', '市档案馆', '不动产登记中心', '人才中心')}：\n{b}前来贵处联系工作，请予接洽。\n{ps[0].org}\n", n=(1, 4), join="、\n", shape="letter of introduction")
PR("identity.person", "p_id_chat", lambda c, p, e: f"{p.name}：我的{p.id}，电话{p.mob}，住{p.addr}", lambda c, b, ps: f"班长：@所有人 保险要身份证号、电话和地址，接龙\n{b}\n班长：还差几个，抓紧\n", n=(3, 20), shape="class group chain")
PR("identity.person", "p_id_sell", lambda c, p, e: f"{p.name}，{p.sex}，{p.birth.year}年生，身份证{p.id}，在用手机{p.mob}，户籍{p.addr}", lambda c, b, ps: f"户籍底，机主正查：\n{b}\n大头照明天给\n", n=(1, 6), shape="trader's reply, register")
PR("identity.person", "p_id_power", lambda c, p, e: f"委托人：{p.name}，身份证号码{p.id}，住{p.addr}，电话{p.mob}。", lambda c, b, ps: f"授权委托书\n{b}\n受托人：{c.p().name}律师\n委托事项：代为签收材料、查阅卷宗。\n{dz(c.base)}\n", n=(1, 5), shape="power of attorney")


# docx letters, hand-made
@FR("hotel.stay", "p_ht_docx", "prose", "docx", None, "word report on guests")
def _(c):
    out = ["关于协查旅馆住宿登记的复函", "你单位来函收悉，现将查询情况函复如下："]
    for p in c.ps(1, 8):
        e = H(c, p)
        out.append(f"{p.name}，身份证号{p.id}，{dz(e.t)}{hm(e.t)}登记入住{e.hotel}{e.room}室，{dz(e.o)}退房。"); c.rec(p)
    return mkdocx(out + ["此复。", dz(c.base)])


@FR("crime.case", "p_cr_docx", "prose", "docx", None, "word file, community correction")
def _(c):
    out = ["社区矫正对象情况说明"]
    for p in c.ps(1, 6):
        e = K(c, p)
        out.append(f"{p.name}，{p.sex}，身份证号码{p.id}，现住{p.addr}。{e.o.year}年因犯{e.cr}罪被判处{e.term}，缓刑二年，案号{e.court}，现由{c.p().name}负责日常监管。"); c.rec(p)
    return mkdocx(out)
