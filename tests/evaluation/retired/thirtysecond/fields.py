"""Field makers of the template engine."""
import datetime as D
import values as V

PFIELDS = set("name py sur en enu mr call sex mf sx bd bdc year place id mob pass bank card plate vin land email addr acct region area tailno".split())
TIMES = {"t1", "t2", "t3", "t0", "ty", "tx", "now"}
AIR = ["CA 999 中国国航", "MU 781 东方航空", "CZ 784 南方航空", "HU 880 海南航空", "ZH 479 深圳航空", "MF 731 厦门航空",
       "SC 324 山东航空", "FM 774 上海航空", "HO 018 吉祥航空", "EU 811 成都航空"]
COORD = dict(北京=(116.4074, 39.9042), 上海=(121.4737, 31.2304), 广州=(113.2644, 23.1291), 深圳=(114.0579, 22.5431),
             成都=(104.0668, 30.5728), 杭州=(120.1551, 30.2741), 武汉=(114.3055, 30.5931), 西安=(108.9398, 34.3416),
             重庆=(106.5516, 29.5630), 南京=(118.7969, 32.0603), 长沙=(112.9388, 28.2282), 郑州=(113.6254, 34.7466),
             青岛=(120.3826, 36.0671), 厦门=(118.0894, 24.4798), 昆明=(102.8329, 24.8801), 沈阳=(123.4315, 41.8057))
PROV = "京津冀晋辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云陕甘"


class Fields:
    def span(self, a):
        lo, hi = a.split("-")
        return int(lo), int(hi)

    def f_pick(self, a):
        return self.r.choice(a.split("/"))

    def f_int(self, a):
        return self.r.randint(*self.span(a))

    def f_dec(self, a):
        return "%.2f" % (self.r.randint(*self.span(a)) + self.r.randint(0, 99) / 100)

    def f_dg(self, a):
        return V.serial(self.r, int(a))

    def f_hex(self, a):
        s = "".join(self.r.choice("0123456789abcdef") for _ in range(int(a) - 2))
        return self.r.choice("abcdef") + s + self.r.choice("abcdef")

    def f_i(self, a):
        return str(self.i).zfill(int(a or 1))

    def f_money(self, a):
        lo, hi = self.span(a or "300-180000")
        return "{:,.2f}".format(self.r.randint(lo, hi) + self.r.randint(0, 99) / 100)

    f_moneyb = f_money
    f_moneyc = f_money

    def f_amt(self, a):
        lo, hi = self.span(a or "12-9000")
        return "%.2f" % (self.r.randint(lo, hi) + self.r.randint(0, 99) / 100)

    f_bal = f_amt

    f_t1 = f_now = lambda self, a: self.t

    def f_t2(self, a):
        return self.get_t("t1") + D.timedelta(minutes=self.r.randint(58, 260), seconds=self.r.randint(1, 59))

    def f_t3(self, a):
        t = self.get_t("t1") + D.timedelta(days=self.r.randint(1, 4))
        return t.replace(hour=self.r.randint(8, 13), minute=self.r.randint(0, 59))

    def f_t0(self, a):
        return self.get_t("t1") - D.timedelta(days=self.r.randint(2, 25), minutes=self.r.randint(5, 700))

    def f_ty(self, a):
        return self.get_t("t1") - D.timedelta(days=self.r.randint(300, 2400))

    def f_tx(self, a):
        return self.get_t("t1") + D.timedelta(days=365 * self.r.randint(1, 3) - 1)

    def get_t(self, k):
        return self.rec.setdefault((k, "", None), self.t)

    def airline(self):
        if "air" not in self.rec:
            self.rec["air"] = self.r.choice(AIR).split()
        return self.rec["air"]

    def f_flight(self, a):
        return self.airline()[0] + str(self.r.randint(1101, 8999))

    def f_carrier(self, a):
        return self.airline()[2]

    def f_ac(self, a):
        return self.airline()[0]

    def f_eticket(self, a):
        return self.airline()[1] + "-" + V.serial(self.r, 10)

    def f_pnr(self, a):
        return self.r.choice("HJKMNPQR") + "".join(self.r.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(2)) \
            + self.r.choice("23456789") + "".join(self.r.choice("BCDFGHJKLMNPQRSTVWXYZ23456789") for _ in range(2))

    def f_seat(self, a):
        return "%d%s" % (self.r.randint(11, 58), self.r.choice("ABCDEFHJK"))

    def f_train(self, a):
        return self.r.choice(["G%d" % self.r.randint(11, 1999), "D%d" % self.r.randint(301, 3999), "K%d" % self.r.randint(101, 999)])

    def f_coach(self, a):
        return "%02d" % self.r.randint(1, 16)

    def f_sno(self, a):
        if self.get("train", None)[1][0] != "K":
            return "%02d%s" % (self.r.randint(1, 17), self.r.choice("ABCDF"))
        if self.get("scls", None)[1] == "硬座":
            return "%03d号" % self.r.randint(1, 118)
        return "%02d%s" % (self.r.randint(1, 20), self.r.choice(["上铺", "中铺", "下铺"]))

    def f_scls(self, a):
        if self.get("train", None)[1][0] == "K":
            return self.r.choice(["硬座", "硬卧", "软卧"])
        return self.r.choice(["二等座", "二等座", "二等座", "一等座", "商务座"])

    def f_tkt(self, a):
        return self.r.choice("ABCFJLRTZ") + V.digits(self.r, 6)

    def f_tkto(self, a):
        return "E" + self.r.choice("23456789") + V.digits(self.r, 8)

    def f_room(self, a):
        return "%d%02d" % (self.r.randint(2, 26), self.r.randint(1, 28))

    def f_wacode(self, a):
        return self.r.choice(V.REGIONS)[0] + "10" + "%06d" % self.r.randint(12, 3200)

    def f_ip(self, a):
        return "192.168.%d.%d" % (self.r.randint(0, 9), self.r.randint(11, 240))

    def f_pubip(self, a):
        return "%d.%d.%d.%d" % (self.r.choice([36, 58, 101, 113, 218]), self.r.randint(1, 220), self.r.randint(1, 220), self.r.randint(2, 250))

    def f_mac(self, a):
        return ":".join("%02X" % self.r.randint(0, 255) for _ in range(6))

    def f_term(self, a):
        return self.r.choice("ABCD") + "%03d" % self.r.randint(1, 160)

    def f_caseno(self, a):
        t = self.t
        return "A" + self.r.choice(V.REGIONS)[0] + self.r.choice(["580000", "620000", "550000"]) + "%04d%02d" % (t.year, t.month) + "%04d" % self.r.randint(11, 900)

    def f_court(self, a):
        rg = self.r.choice([x for x in V.REGIONS if x[0][:2] not in ("11", "31")])
        return "（%d）%s%s刑初%d号" % (self.t.year, rg[2][0], rg[0][2:], self.r.randint(12, 980))

    def f_cert(self, a):
        rg = [x for x in V.REGIONS if x[0] == self.person.region][0]
        if "自治区" in rg[1]:
            return "%s（%d）%s不动产权第%07d号" % (rg[2][0], self.r.randint(2016, 2023), rg[1].split("自治区")[1].split("市")[0] + "市", self.r.randint(10020, 980000))
        city = rg[1].split("省")[-1].split("市")[0] + "市"
        return "%s（%d）%s不动产权第%07d号" % (rg[2][0], self.r.randint(2016, 2023), city, self.r.randint(10020, 980000))

    def f_unit(self, a):
        return self.person.region + "%06d" % self.r.randint(1001, 90000) + "GB%05dF%08d" % (self.r.randint(1, 400), self.r.randint(10001, 990000))

    def f_arch(self, a):
        return self.r.choice(V.REGIONS)[0][:4] + V.digits(self.r, 8)

    def f_eng(self, a):
        return self.r.choice(["EA", "CF", "BWH", "HR"]) + V.digits(self.r, 5)

    def f_sqm(self, a):
        return "%.2f" % (self.r.randint(38, 168) + self.r.randint(0, 99) / 100)

    def f_rent(self, a):
        return self.r.randint(14, 92) * 100

    def f_deposit(self, a):
        return self.r.randint(14, 92) * 200

    def f_dur(self, a):
        return self.r.randint(7, 900)

    def f_durz(self, a):
        return "%d分%02d秒" % (self.r.randint(0, 24), self.r.randint(3, 59))

    def f_lac(self, a):
        return self.r.randint(4100, 45000)

    def f_ci(self, a):
        return self.r.randint(1100, 64000)

    def f_lon(self, a):
        return "%.6f" % (COORD[self.home()][0] + self.r.uniform(-.06, .06))

    def f_lat(self, a):
        return "%.6f" % (COORD[self.home()][1] + self.r.uniform(-.06, .06))

    def home(self):
        k = self.person.id
        if k not in self.homes:
            self.homes[k] = self.r.choice(sorted(COORD))
        return self.homes[k]

    def f_dir(self, a):
        k = self.person.id
        self.dirs[k] = not self.dirs.get(k, self.r.random() < .5)
        return "出境" if self.dirs[k] else "入境"

    def f_edir(self, a):
        return {"出境": "EXIT", "入境": "ENTRY"}[self.f_dir(a)]

    def f_trans(self, a):
        if "机场" in str(self.get("port", None)[1]):
            return self.get("flight", None)[1]
        return self.r.choice(["步行", "大巴", "商务车"])

    def f_etrans(self, a):
        if "Airport" in str(self.get("eport", None)[1]):
            return self.get("flight", None)[1]
        return self.r.choice(["ON FOOT", "COACH"])

    def f_acctno(self, a):
        return self.r.choice(["1202", "1001", "0200"]) + V.digits(self.r, 13)

    def f_uuid(self, a):
        return "-".join(self.f_hex(k) for k in (8, 4, 4, 4, 12))

    def f_oland(self, a):
        return V.landline(self.r, self.r.choice(V.REGIONS)[3])

    def f_omail(self, a):
        return self.r.choice(["info", "service", "frontdesk", "office", "hr", "notice"]) + "@" + self.r.choice(
            ["lanting", "huaxun", "jinyue", "boyuan", "orient-tek", "wanhe"]) + self.r.choice([".com.cn", ".cn", ".com"])

    def f_amail(self, a):
        return self.r.choice(["lihang", "k.tanaka", "mzeller", "wuyf", "jpark", "dchen", "olga.n"]) + str(self.r.randint(2, 99)) + "@" + self.r.choice(
            ["users.noreply.github.com", "gmail.com", "devmail.org", "fastmail.com"])

    def f_hotline(self, a):
        return "400-%s-%s" % (self.r.choice(["820", "618", "700"]), V.digits(self.r, 4))

    def f_badid(self, a):
        s = V.prc_id(self.r, self.r.choice(V.REGIONS)[0], "%d%02d%02d" % (self.r.randint(1960, 2001), self.r.randint(1, 12), self.r.randint(1, 28)), True)
        return s[:17] + self.r.choice([c for c in "0123456789" if c != s[17]])

    def f_badcard(self, a):
        s = V.card(self.r, "工商银行")
        return s[:-1] + str((int(s[-1]) + self.r.randint(1, 9)) % 10)

    def f_badvin(self, a):
        s = V.vin(self.r)
        return s[:8] + self.r.choice([c for c in "0123456789" if c != s[8]]) + s[9:]

    def f_badmob(self, a):
        return self.r.choice(["120", "154", "194", "163"]) + V.digits(self.r, 8)

    def f_ordno(self, a):
        return self.t.strftime("%Y%m%d%H%M%S") + V.digits(self.r, 4)

    def f_snow(self, a):
        return "1" + V.digits(self.r, 18)

    def f_ver(self, a):
        return "%d.%d.%d" % (self.r.randint(0, 5), self.r.randint(0, 20), self.r.randint(0, 30))

