"""Invented persons."""
import datetime as D
import values as V
SUR = '王王wang 李李li 张張zhang 刘劉liu 陈陳chen 杨楊yang 赵趙zhao 黄黃huang 周周zhou 吴吳wu 徐徐xu 孙孫sun 胡胡hu 朱朱zhu 高高gao 林林lin 何何he 郭郭guo 马馬ma 罗羅luo 梁梁liang 宋宋song 郑鄭zheng 谢謝xie 韩韓han 唐唐tang 冯馮feng 于于yu 董董dong 萧蕭xiao 程程cheng 曹曹cao 袁袁yuan 邓鄧deng 许許xu 傅傅fu 沈沈shen 曾曾zeng 彭彭peng 吕呂lv 苏蘇su 卢盧lu 蒋蔣jiang 蔡蔡cai 贾賈jia 丁丁ding 魏魏wei 薛薛xue 叶葉ye 阎閻yan 潘潘pan 杜杜du 戴戴dai 夏夏xia 钟鍾zhong 汪汪wang 田田tian 任任ren 姜姜jiang 范范fan'.split()
GIV = '伟偉wei 芳芳fang 娜娜na 敏敏min 静靜jing 丽麗li 强強qiang 磊磊lei 军軍jun 洋洋yang 勇勇yong 艳艷yan 杰傑jie 娟娟juan 涛濤tao 明明ming 超超chao 秀秀xiu 霞霞xia 平平ping 刚剛gang 桂桂gui 英英ying 华華hua 玉玉yu 兰蘭lan 红紅hong 建建jian 国國guo 文文wen 志志zhi 海海hai 晓曉xiao 春春chun 雪雪xue 梅梅mei 雨雨yu 欣欣xin 怡怡yi 浩浩hao 宇宇yu 轩軒xuan 俊俊jun 凯凱kai 宁寧ning 波波bo 斌斌bin 鹏鵬peng 峰峰feng 琳琳lin 琴琴qin 云雲yun 莲蓮lian 瑞瑞rui 思思si 佳佳jia 子子zi 涵涵han 博博bo 诚誠cheng 远遠yuan'.split()
REG = '''110105 北京市朝阳区|110108 北京市海淀区|120103 天津市河西区|130102 河北省石家庄市长安区|140105 山西省太原市小店区|150102 内蒙古呼和浩特市新城区
210102 辽宁省沈阳市和平区|210202 辽宁省大连市中山区|220102 吉林省长春市南关区|230103 黑龙江省哈尔滨市南岗区|310104 上海市徐汇区|310115 上海市浦东新区
320102 江苏省南京市玄武区|320203 江苏省无锡市南长区|330106 浙江省杭州市西湖区|330203 浙江省宁波市海曙区|340104 安徽省合肥市蜀山区|350203 福建省厦门市思明区
350102 福建省福州市鼓楼区|360102 江西省南昌市东湖区|370202 山东省青岛市市南区|370102 山东省济南市历下区|410105 河南省郑州市金水区|420106 湖北省武汉市武昌区
430102 湖南省长沙市芙蓉区|440106 广东省广州市天河区|440305 广东省深圳市南山区|440402 广东省珠海市香洲区|450103 广西南宁市青秀区|460106 海南省海口市龙华区
500103 重庆市渝中区|510104 四川省成都市锦江区|520103 贵州省贵阳市云岩区|530102 云南省昆明市五华区|610104 陕西省西安市莲湖区|620102 甘肃省兰州市城关区
630102 青海省西宁市城东区|640104 宁夏银川市兴庆区|650102 新疆乌鲁木齐市天山区'''.replace('\n', '|').split('|')
REG = [x.split(' ') for x in REG]
ROADS = '人民路 解放路 建设大街 和平路 文化路 新华街 中山路 长江路 黄河路 青年路 滨江路 学府路 花园路 健康路 迎宾大道 体育西路 友谊路 东风路'.split()
EST = '锦绣花园 阳光新城 翠湖雅苑 金桂苑 御景湾 书香门第 紫荆园 江南府 绿地新都 学府名苑'.split()
AREA = {'11': '010', '12': '022', '31': '021', '50': '023', '4401': '020', '4403': '0755', '3201': '025', '3301': '0571', '4201': '027',
        '5101': '028', '6101': '029', '2101': '024', '3502': '0592', '3702': '0532', '4301': '0731', '4101': '0371', '2102': '0411'}


def addr(r, reg=None):
    c, n = reg or r.choice(REG)
    if r.random() < .6:
        return f'{n}{r.choice(ROADS)}{r.randrange(2, 480)}号{r.choice(EST)}{r.randrange(1, 22)}栋{r.randrange(1, 29)}0{r.randrange(1, 7)}室'
    return f'{n}{r.choice(ROADS)}{r.randrange(2, 480)}号'


def landline(r, reg):
    a = AREA.get(reg[0][:2]) or AREA.get(reg[0][:4]) or '0731'
    return f'{a}-{r.choice("268")}{V.digits(r, 7)}'


class Person:
    def __init__(self, r):
        s = r.choice(SUR)
        g = [r.choice(GIV) for _ in range(1 if r.random() < .2 else 2)]
        self.reg = r.choice(REG)
        male = r.random() < .55
        b = D.date(1958, 1, 1) + D.timedelta(days=r.randrange(0, 14200))
        a = dict(id=V.prc_id(r, self.reg[0], b, male), name=s[0] + ''.join(x[0] for x in g), tname=s[1] + ''.join(x[1] for x in g))
        sp, gp = s[2:], ''.join(x[2:] for x in g)
        m = V.mobile(r)
        a.update(sur=s[0], tsur=s[1], py=f'{sp.title()} {gp.title()}', pyu=f'{sp}/{gp}'.upper(), pyn=f'{sp} {gp}'.upper(), mob=m, mobs=f'{m[:3]} {m[3:7]} {m[7:]}',
                 mobd=f'{m[:3]}-{m[3:7]}-{m[7:]}', mobp='+86 ' + m, mmob=m[:3] + '****' + m[7:], mid=a['id'][:6] + '********' + a['id'][14:])
        a['pynw'] = a['pyn'].ljust(20)
        a['tit'], a['esur'] = ('先生' if male else '女士'), sp.title()
        a.update(sex='男' if male else '女', mf='M' if male else 'F', mr='Mr' if male else 'Ms', born=b.isoformat(), bornc=b.strftime('%Y%m%d'), borncn=f'{b.year}年{b.month}月{b.day}日',
                 year=str(b.year), addr=addr(r, self.reg), hj=addr(r, self.reg), prov=self.reg[1], tel=landline(r, self.reg), plate=V.plate(r, self.reg[0]),
                 vin=V.vin(r), nat=r.choice(['汉'] * 9 + ['回', '满', '壮', '土家']), acct=V.nocard(r, r.choice([15, 17])))
        a['pass'] = V.passport(r)
        a['platedot'] = a['plate'][:2] + '·' + a['plate'][2:]
        a['email'] = sp + r.choice(['', '.', '_']) + gp + str(r.randrange(11, 998)) + '@' + r.choice(['163.com', '126.com', 'qq.com', 'sina.com', 'outlook.com', 'gmail.com', 'foxmail.com'])
        a['bank'], a['card'] = V.card(r)
        c = a['card']
        a.update(card4=' '.join(c[i:i + 4] for i in range(0, len(c), 4)), tail=c[-4:], mcard=c[:4] + '****' + c[-4:], dabh=self.reg[0][:4] + '00' + V.digits(r, 6))
        self.a = a


RULE = dict(id='identity.prc_id18', mob='phone.mobile', mobs='phone.mobile', mobd='phone.mobile', mobp='phone.mobile', email='phone.email', card='bank.card',
            card4='bank.card', plate='driving.plate', platedot='driving.plate', vin='driving.vin', tel='phone.landline')
RULE['pass'] = 'identity.passport_cn'
MASK = dict(mid='identity.prc_id18', mmob='phone.mobile', mcard='bank.card')
