"""Small values that are never a span: dates, numbers, firms, goods."""
import words as W

VALUES = {
    "dy": "周一 周二 周三 周四 周五 周六 周日 下周一 下周三 本周五".split(),
    "exp": "顺丰 中通 圆通 韵达 申通 极兔 邮政 京东快递 德邦".split(),
    "dept": "采购部 财务部 人事部 市场部 技术部 行政部 仓储部 质检部 售后部 法务部 生产部 客服部".split(),
    "goods": "打印纸 脐橙 土鸡蛋 茶叶 腊肉 洗衣液 办公椅 纸尿裤 电饭煲 蓝牙耳机 运动鞋 大米 保温杯 童装 手机壳 螺丝刀".split(),
    "goodb": "轴承 电缆 不锈钢管 水泥 包装箱 硒鼓 阀门 灯管 标签纸 托盘 滤芯 防护手套".split(),
    "city": "杭州 成都 武汉 西安 郑州 长沙 苏州 合肥 南宁 昆明 沈阳 福州 济南 贵阳".split(),
    "coa": "华宇 恒远 鑫达 瑞丰 中科联 博创 锦程 天成 佳禾 永信 联发 盛达 德润 优品 卓越 宏业".split(),
    "cob": "建材 物流 电子 食品 机械 服饰 科技 商贸 医疗器械 包装 环保 装饰".split(),
    "sub": "语文 数学 英语 物理 化学 历史 生物 地理 体育 音乐".split(),
    "ill": "肺部感染 高血压 骨折术后 胆囊结石 糖尿病 腰椎间盘突出 阑尾炎 偏头痛".split(),
    "ward": "内一科 骨科 普外科 心内科 神经科 儿科 妇产科 呼吸科".split(),
    "nick": "小鱼儿 阿胖 大头 毛毛 老K 豆豆妈 甜甜 小糖果 胖虎 六六 土豆".split(),
    "emo": "😂 👍 🙏 😊 ❤️ 😭 🎉 📦 🏠 🤝 😅".split(),
    "sch": "第二中学 实验小学 第一职业技术学校 城东中学 育才小学 外国语学校 第三小学".split(),
    "hos": "市中医院 县人民医院 第二人民医院 市妇幼保健院 中心医院".split(),
    "post": "销售经理 采购专员 项目经理 工程师 行政主管 会计 客户代表 总监 助理 售后工程师 人事专员".split(),
    "prop": "物业 业委会 居委会 社区 网格".split(),
    "xl": "内部培训 消防演练 体检 年会 项目评审 安全检查 盘点 家长会".split(),
    "eth": "汉族 汉族 汉族 回族 土家族 苗族 壮族".split(),
    "edu": "本科 大专 高中 硕士 初中 中专".split(),
    "mon": "一 二 三 四 五 六 七 八 九 十 十一 十二".split(),
    "color": "黑色 白色 藏青 米白 墨绿 灰色 浅蓝".split(),
    "pet": "金毛 泰迪 橘猫 边牧 柯基".split(),
}


def digits(r, n):
    return "".join(r.choice("0123456789") for _ in range(n))


def draw_value(code, r):
    if code in VALUES:
        return r.choice(VALUES[code])
    if code == "tel":
        t = r.choice(["130", "133", "135", "136", "138", "139", "150", "152", "157", "158", "159", "177", "180", "186",
                      "188", "189", "191", "199"]) + digits(r, 8)
        k = r.random()
        return f"{t[:3]} {t[3:7]} {t[7:]}" if k < 0.08 else f"{t[:3]}-{t[3:7]}-{t[7:]}" if k < 0.13 else t
    if code == "telm":
        return r.choice(["138", "159", "186", "177"]) + "****" + digits(r, 4)
    if code == "tels":
        return r.choice("23468") + digits(r, 3)
    if code == "land":
        return f"0{r.choice(['571', '28', '755', '21', '731', '371', '25', '512'])}-{r.randint(2, 8)}{digits(r, 7)}"
    if code == "dt":
        return f"{r.randint(1, 12)}月{r.randint(1, 28)}日"
    if code == "date":
        return f"{r.randint(2019, 2025)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"
    if code == "datec":
        return f"{r.randint(2019, 2025)}年{r.randint(1, 12)}月{r.randint(1, 28)}日"
    if code == "birth":
        return f"{r.randint(1948, 2012)}年{r.randint(1, 12)}月"
    if code == "year":
        return str(r.randint(2016, 2025))
    if code == "tm":
        return f"{r.randint(8, 20)}:{r.choice(['00', '15', '30', '45', '10', '50'])}"
    if code == "h":
        return r.choice(["上午九点", "下午两点", "下午三点半", "上午十点", "晚上七点", "中午十二点"])
    if code == "i":
        return str(r.randint(2, 60))
    if code == "s":
        return str(r.randint(1, 9))
    if code == "age":
        return str(r.randint(19, 86))
    if code == "score":
        return str(r.randint(58, 100))
    if code == "amt":
        return r.choice([str(r.randint(2, 90) * 100), str(r.randint(20, 9999)),
                         f"{r.randint(9, 999)}.{r.randint(10, 99)}"])
    if code == "pr":
        return r.choice([str(r.randint(9, 399)), f"{r.randint(5, 199)}.{r.choice([5, 8, 9])}"])
    if code == "no":
        return digits(r, r.choice([4, 5, 6]))
    if code == "zip":
        return r.choice("1234567") + digits(r, 5)
    if code == "ord":
        return r.choice(["SF", "YT", "JT", "ZT", ""]) + r.choice("13457") + digits(r, 12)
    if code == "cls":
        return r.choice([f"{r.choice('一二三四五六')}年级{r.randint(1, 8)}班", f"高{r.choice('一二三')}（{r.randint(1, 12)}）班",
                         f"初{r.choice('一二三')}{r.randint(1, 12)}班"])
    if code == "co":
        return r.choice(VALUES["city"]) + r.choice(VALUES["coa"]) + r.choice(VALUES["cob"]) + "有限公司"
    if code == "cos":
        return r.choice(VALUES["coa"]) + r.choice(VALUES["cob"])
    if code == "sur":
        return r.choice(W.COMMON[:60])
    if code == "mail":
        user = "".join(r.choice("abcdefghjklmnwxyz") for _ in range(6)) + r.choice(["", digits(r, 2)])
        return user + "@" + r.choice(
            ["163.com", "qq.com", "126.com", "example.com", "hy-tech.example.cn"])
    if code == "plate":
        return r.choice("浙苏川粤湘鄂豫") + r.choice("ABCDE") + r.choice("ABCDEFGHJK") + digits(r, 4)
    if code == "mod":
        head = "".join(r.choice("ABCDEFGHKLMPRSTX") for _ in range(r.randint(2, 3)))
        return head + "-" + digits(r, r.choice([2, 3, 4])) + r.choice(["", "A", "B", "-C", "/2"])
    if code == "ver":
        return f"{r.randint(0, 9)}.{r.randint(0, 20)}.{r.randint(0, 30)}"
    raise KeyError(code)
