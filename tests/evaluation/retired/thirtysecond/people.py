"""Invented persons."""
import values as V

SUR = "张 Zhang|陈 Chen|刘 Liu|黄 Huang|吴 Wu|周 Zhou|徐 Xu|孙 Sun|马 Ma|朱 Zhu|胡 Hu|郭 Guo|何 He|高 Gao|林 Lin|罗 Luo|郑 Zheng|梁 Liang|谢 Xie|宋 Song|唐 Tang|许 Xu|韩 Han|冯 Feng|邓 Deng|曹 Cao|彭 Peng|曾 Zeng|萧 Xiao|田 Tian|董 Dong|袁 Yuan|潘 Pan|蒋 Jiang|蔡 Cai|余 Yu|杜 Du|叶 Ye|程 Cheng|苏 Su|魏 Wei|吕 Lv|丁 Ding|任 Ren|沈 Shen|姚 Yao|卢 Lu|欧阳 Ouyang|钟 Zhong|汪 Wang|崔 Cui|陆 Lu|范 Fan|廖 Liao|石 Shi".split("|")
MALE = "志强 Zhiqiang|建国 Jianguo|文博 Wenbo|浩然 Haoran|子轩 Zixuan|俊杰 Junjie|永辉 Yonghui|海涛 Haitao|振东 Zhendong|国栋 Guodong|嘉豪 Jiahao|明远 Mingyuan|伟 Wei|磊 Lei|凯 Kai|鹏飞 Pengfei|学军 Xuejun|立新 Lixin|春生 Chunsheng|德胜 Desheng|兆丰 Zhaofeng|启明 Qiming|宗翰 Zonghan|家骏 Jiajun".split("|")
FEM = "秀兰 Xiulan|雅婷 Yating|晓燕 Xiaoyan|丽华 Lihua|思琪 Siqi|欣怡 Xinyi|静 Jing|敏 Min|雪梅 Xuemei|慧敏 Huimin|佳颖 Jiaying|玉珍 Yuzhen|淑芬 Shufen|雨桐 Yutong|美玲 Meiling|婉清 Wanqing|晨曦 Chenxi|海燕 Haiyan|春花 Chunhua|若兰 Ruolan|碧云 Biyun|诗涵 Shihan".split("|")
ROAD = "人民路|中山路|建设路|解放路|文化路|和平路|长江路|新华路|青年路|湖滨路|学院路|光明路|东风路|花园路|胜利路".split("|")
ESTATE = "翠湖花园|锦绣家园|阳光城|金桂苑|滨江华庭|紫荆园|绿洲新村|龙湖小区|梅园里|江南府|香樟园|世纪名都".split("|")
DOM = ["163.com", "qq.com", "126.com", "sina.com", "139.com", "outlook.com", "foxmail.com", "gmail.com"]


class Person:
    def __init__(self, r):
        self.male = r.random() < .55
        s, sp = r.choice(SUR).split()
        g, gp = r.choice(MALE if self.male else FEM).split()
        self.name, self.py, self.sur = s + g, sp.upper() + "/" + gp.upper(), s
        self.en = gp + " " + sp
        self.enu = sp.upper() + " " + gp
        self.call = s + ("先生" if self.male else "女士")
        self.mr = ("Mr " if self.male else "Ms ") + sp
        self.sex, self.mf, self.sx = ("男", "M", "1") if self.male else ("女", "F", "2")
        y, m, d = r.randint(1955, 1991), r.randint(1, 12), r.randint(1, 28)
        self.bdc = "%04d%02d%02d" % (y, m, d)
        self.bd = "%04d-%02d-%02d" % (y, m, d)
        self.year = str(y)
        self.region, self.place, head, area = r.choice(V.REGIONS)
        self.area = area
        self.id = V.prc_id(r, self.region, self.bdc, self.male)
        self.mob = V.mobile(r)
        self.pass_ = V.passport(r)
        self.bank = r.choice(list(V.BINS))
        self.card = V.card(r, self.bank)
        self.plate = V.plate(r, head)
        self.vin = V.vin(r)
        self.land = V.landline(r, area)
        tail = r.choice([str(y)[2:], "%d" % r.randint(11, 999), "_" + gp.lower()[:2], ".%s" % sp.lower()])
        self.email = (gp + sp).lower() + tail + str(r.randint(1, 99)) + "@" + r.choice(DOM)
        self.addr = self.place + r.choice(ROAD) + "%d号" % r.randint(2, 398) + r.choice(
            ["", r.choice(ESTATE)]) + "%d栋%d%02d室" % (r.randint(1, 20), r.randint(1, 28), r.randint(1, 6))
        self.acct = r.choice(["1202", "1001", "0200"]) + V.digits(r, 13)
        self.tailno = self.card[-4:]
