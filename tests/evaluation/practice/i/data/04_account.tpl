=== bank_account/开户核验.log | bank.account | hans | core banking log with key=value | start=2022-03-01 09:00;step=2-20
@loop 14
{t:%Y%m%d-%H%M%S} [KHZX] 个人开户成功 custName={P.name} certNo={P.id} acctCard={P.card} 网点={cyc:0217 城北支行|0331 开发区支行} 柜员={digits:5}§P
@or
{t:%Y%m%d-%H%M%S} [KHZX] 绑定手机 custName={P.name} acctCard={P.card} mobile={P.mob} 渠道={cyc:柜面|手机银行}§P
@end
=== bank_account/代发工资建卡函.txt | bank.account | hans | letter of a company to its bank | enc=gb18030;start=2021-06-10 09:00
关于为新入职员工办理代发工资账户的函

{cyc:广发银行|江南农商行}东郊支行：
兹有我司下列员工已在贵行开立工资卡，请纳入代发名单。

@loop 8
{seq}、{P.name}，身份证号码{P.id}，工资卡卡号{P.card~gf}，{cyc:装配车间|质检科|仓储部}。§P
@end

联系人：人事科  {xtel}
{n:%Y年%n月%e日}（盖章）
=== bank_account/四件套报价.txt | bank.account | hans | Telegram export, sellers of bank cards | start=2021-09-01 22:00;step=5-300
@loop 7
[{t:%d.%m.%Y %H:%M}] 卡农速递: {cyc:现货|刚出|当天}四件套 {P.bank} 户主{P.name} 身份证{P.id} 卡{P.card} 预留手机{P.mob} U盾在手 {cyc:3800|4200|5000}§P
@or
[{t:%d.%m.%Y %H:%M}] 卡农速递: 一类卡 {P.name}，{P.bank}，{P.card}，证号{P.id}，可刷脸，质保七天§P
@end
[{t:%d.%m.%Y %H:%M}] 小鱼: 质保怎么算？
=== bank_account/报销账户登记.md | bank.account | hans | wiki table-free list, indented bullets | start=2023-03-01 09:00
# 外聘专家劳务费收款信息

（财务处 wiki，更新人 zhouqin，修改前先锁定）

@loop 6
* **{P.name}** {cyc:教授|高工|研究员}
    * 证件：{P.id}
    * 开户行：{P.bank}{cyc:大学城支行|科技路支行|滨江支行}
    * 卡号：`{P.card}`
    * 邮箱：{P.mail}§P
@end

> 对公账户另走合同流程。
=== bank_account/refund_mail.eml | bank.account | latin | mail in English with refund accounts | start=2022-11-14 09:30
From: Claims Desk <{xmail:claims@pearldelta-insure.com}>
To: {A.mail}
Subject: payee accounts for the November refunds
Date: {n:%a, %d %b %Y %H:%M:%S} +0800
Content-Type: text/plain; charset="utf-8"

Hi {A.given},

please set up these payees before noon, names as on the mainland ID:

@loop 7
- {P.enr} (ID {P.id}): account {P.card} with {cyc:ICBC|CCB|CMB|BOC}, branch {cyc:Futian|Tianhe|Xiangzhou}.§P
@end

Thanks, and mind the 19-digit ones, the old form cuts them off at 16.
=== bank_account/冻结账户通知.txt | bank.account | hans | bank notice with aligned columns in words | start=2020-10-09 09:00;step=100-900
协 助 冻 结 财 产 通 知 书（回 执）

（2020）苏0583执{i:1000-4000}号一案，我行已对下列被执行人名下账户采取冻结措施：

@loop 6
户名：{P.name}        证件：{P.id}
账户：{P.card}    开户网点：{cyc:亭林路|震川路|人民南路}支行
状态：冻结（{cyc:只收不付|全部|只收不付}）  期限至{l:300-360d,%Y-%m-%d}§P

@end
经办：{Z.name}    复核：{Y.name}
=== bank_account/收款碼登記_澳門.txt | bank.account | hant | Macau club's list of mainland members' cards | enc=utf-16;start=2022-05-04 09:00
濠江羽毛球會　內地會員退會費用銀行戶口登記
@loop 9
第{seq}位　會員：{P.name}　內地手機：{P.mob~ccs}　銀聯卡：{P.card}　發卡行：{cyc:工商銀行|建設銀行|招商銀行}§P
@end
（司庫 {Z.name} 於 {n:%d/%m/%Y} 打印）
=== bank_account/签约绑卡.jsonl | bank.account | hans | JSON lines, quick-pay binding messages | start=2023-08-08 08:00;step=0-9
@loop 16
{"t":"{t:%Y-%m-%dT%H:%M:%S+08:00}","event":"BIND","message":"用户{P.name}将{P.bank}储蓄卡{P.card}绑定至钱包，实名证件{P.id}，预留号{P.mob}"}§P
@end
=== bank_account/BankCardDemo.java.txt | bank.account | hans | Java comments left by a developer | start=2021-01-01 00:00
/**
 * 四要素鉴权，下面是银行给的白名单客户，线上真数据，上线前删掉！！
@loop 6
 *  {seq}) {P.name} -> cardNo {P.card}, idNo {P.id}, tel {P.mob} ({P.bank})§P
@end
 */
public final class BankCardDemo {
    private static final int TIMEOUT_MS = 3000;
    boolean verify(String name, String cardNo) {
        return client.post("/auth4", name, cardNo).ok();
    }
}
=== bank_account/村委补贴一卡通.txt | bank.account | hans | village office numbered list, handwritten style | start=2022-04-01 00:00
{cyc:下坪村}二组  惠农补贴“一卡通”账号核对（请各户看看对不对，错了找会计）

@loop 13
{seq}号  户主{P.name}  {P.id}  {cyc:信用社卡|农行卡|邮政卡} {P.card}  {cyc:对|对，卡旧|已签字}§P
@end
