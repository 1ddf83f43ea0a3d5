"""The data tables under rules/tables: shape, size, and the values that must be known."""

from fnmatch import fnmatchcase
from pathlib import Path

import pytest
import regex
import yaml

TABLES = Path(__file__).resolve().parents[1] / "rules" / "tables"
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
NAMES = [
    "airlines",
    "area_codes",
    "bins",
    "card_networks",
    "given_names",
    "kind_words",
    "known_values",
    "latin_names",
    "legal_cn",
    "mobile_segments",
    "pinyin",
    "place_names",
    "provinces",
    "regions",
    "surnames",
    "tlds",
    "traditional",
]
_cache = {}


def load(name):
    if name not in _cache:
        with open(TABLES / f"{name}.yaml", encoding="utf-8") as f:
            _cache[name] = yaml.load(f, Loader=LOADER)
    return _cache[name]


def digits(values, *lengths):
    return all(isinstance(v, str) and v.isascii() and v.isdigit() and len(v) in lengths for v in values)


def unique(values):
    return len(values) == len(set(values))


def test_every_table_is_listed():
    assert sorted(p.stem for p in TABLES.glob("*.yaml")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_head_and_layout(name):
    table = load(name)
    assert isinstance(table["source"], str) and table["source"]
    assert isinstance(table["licence"], str) and table["licence"]
    assert isinstance(table["retrieved"], int)
    path = TABLES / f"{name}.yaml"
    assert 500 < path.stat().st_size < 100_000
    assert all(len(line) <= 120 for line in path.read_text(encoding="utf-8").splitlines())


def test_notice_names_every_table():
    notice = (TABLES.parents[1] / "NOTICE").read_text(encoding="utf-8")
    for name in NAMES:
        assert f"rules/tables/{name}.yaml" in notice


def test_provinces():
    provinces = load("provinces")["provinces"]
    want = "11-15 21-23 31-37 41-46 50-54 61-65 71-71 81-83"
    codes = [str(c) for r in want.split() for c in range(int(r[:2]), int(r[3:]) + 1)]
    assert sorted(provinces) == codes
    assert all(p["en"] and p["zh"] for p in provinces.values())


def test_regions():
    regions = load("regions")["regions"]
    assert set(regions) <= set(load("provinces")["provinces"])
    for province, codes in regions.items():
        assert digits(codes, 6) and unique(codes)
        assert all(c.startswith(province) for c in codes)
    everything = {c for codes in regions.values() for c in codes}
    assert 6_500 < len(everything) < 9_000
    assert {"110105", "440524", "810000", "820000", "830000"} <= everything
    assert "340524" not in everything


def test_bins():
    table = load("bins")
    assert set(table["bins"]) | set(table["other_length"]) <= set(table["banks"])
    assert all(b["zh"] and b["en"] for b in table["banks"].values())
    lengths = {"14", "15", "16", "17", "18", "19", "16-19"}
    banks = {}
    for bank, groups in table["bins"].items():
        assert set(groups) <= lengths
        for codes in groups.values():
            assert digits(codes, 6) and unique(codes)
            for code in codes:
                assert banks.setdefault(code, bank) == bank
    assert 1_900 < len(banks) < 2_100
    assert sum(not c.startswith("62") for c in banks) > 350
    assert banks["622260"] == "bocom" and banks["622848"] == "abc"
    assert "411111" not in banks and "424242" not in banks
    for groups in table["other_length"].values():
        assert set(groups) <= lengths
        for codes in groups.values():
            assert digits(codes, 5, 7, 8, 9, 10)


def test_card_networks():
    networks = load("card_networks")["networks"]
    assert set(networks) == {"visa", "mastercard", "amex", "jcb", "diners", "discover"}

    def find(number):
        return [
            k
            for k, n in networks.items()
            if len(number) in n["lengths"] and any(a <= number[: len(a)] <= b for a, b in n["ranges"])
        ]

    for n in networks.values():
        for a, b in n["ranges"]:
            assert digits([a, b], 1, 2, 3, 4) and len(a) == len(b) and a <= b
    assert find("4111111111111111") == ["visa"]
    assert find("5555555555554444") == ["mastercard"]
    assert find("2223003122003222") == ["mastercard"]
    assert find("378282246310005") == ["amex"]
    assert find("3530111333300000") == ["jcb"]
    assert find("30569309025904") == ["diners"]
    assert find("6011111111111117") == ["discover"]
    assert find("6222600260001072444") == []


def test_airlines():
    table = load("airlines")
    airlines = table["airlines"]
    assert 50 <= len(airlines) <= 60
    assert airlines["CA"] == "999" and airlines["9C"] == "089" and airlines["JX"] is None
    assert all(regex.fullmatch(r"[A-Z]{2}|[A-Z]\d|\d[A-Z]", a) for a in airlines)
    prefixes = [p for p in airlines.values() if p is not None]
    assert digits(prefixes, 3) and unique(prefixes)
    assert set(table["closed"]) <= set(airlines)


def test_mobile_segments():
    table = load("mobile_segments")
    segments = table["segments"]
    assert set(segments) == {"ordinary", "resale", "satellite", "iot"}
    prefixes = [p for s in segments.values() for p in s["prefixes"]]
    assert digits(prefixes, 3, 4, 5) and unique(prefixes)
    assert not set(table["not_allotted"]) & set(prefixes)
    assert segments["iot"]["length"] == 13 and segments["ordinary"]["length"] == 11
    assert {"138", "146", "166", "191", "199"} <= set(segments["ordinary"]["prefixes"])


def test_area_codes():
    table = load("area_codes")
    assert digits(table["three_digits"], 3) and len(table["three_digits"]) == 10
    assert digits(table["four_digits"] + table["merged"], 4)
    assert unique(table["four_digits"] + table["merged"])
    assert 290 <= len(table["four_digits"]) <= 330
    assert {"010", "021", "029"} <= set(table["three_digits"]) and "026" not in table["three_digits"]


def test_surnames():
    table = load("surnames")
    single = table["common"] + table["single"]
    assert unique(single) and all(len(s) == 1 for s in single) and 400 < len(single) < 700
    assert unique(table["double"]) and all(len(s) == 2 for s in table["double"])
    assert all(len(s) == 1 for s in table["traditional"]) and not set(table["traditional"]) & set(single)
    assert unique(table["ambiguous"]) and set(table["ambiguous"]) <= set(single) | set(table["double"])
    assert {"和", "于", "都", "时", "高", "成", "白", "黄", "马"} <= set(table["ambiguous"])
    assert not {"张", "陈", "刘", "郑", "欧阳", "司马"} & set(table["ambiguous"])


def test_traditional():
    table = load("traditional")
    simplified, traditional = ("".join(table[name].split()) for name in ("simplified", "traditional"))
    assert len(simplified) == len(traditional)
    # 账 is 賬 in Hong Kong and 帳 in Taiwan, and 伪 is 偽 in both, 僞 in the table of OpenCC
    assert sorted(simplified) == sorted([*set(simplified), "伪", "账"]) and not set(simplified) & set(traditional)


def test_given_names():
    table = load("given_names")
    typical, never, plain = ("".join(table[key].split()) for key in ("typical", "never", "plain"))
    assert unique(typical) and not set(typical) & set(never) and not set(plain) & (set(typical) | set(never))
    assert set("芳伟娜敏静秀丽强磊军洋") <= set(typical) and set("的是不了在户员机") <= set(never)
    surnames = load("surnames")
    first = {*surnames["common"], *surnames["single"], *surnames["traditional"]}
    words = {entry.partition(":")[0] + other for entry in table["words"].split() for other in entry.partition(":")[2]}
    longer = set(table["longer"].split())
    assert {"高兴", "黄金", "安全", "白天", "平安", "高亮", "许多"} <= words and 5_000 < len(words) < 12_000
    assert "马鞍山" in longer and all(2 <= len(word) <= 4 for word in longer)
    assert all(word[0] in first for word in words)
    assert not {"王芳", "李伟", "张敏"} & words
    assert {"和", "都", "从"} <= set(table["doubtful"].split())
    assert {"張张", "劉刘"} <= set(table["traditional"].split())


def test_place_names():
    table = load("place_names")
    provinces, cities, counties = (table[key].split() for key in ("provinces", "cities", "counties"))
    assert len(provinces) == 34 and "内蒙古自治区" in provinces
    assert unique(cities) and 300 < len(cities) < 400 and {"成都市", "台北市", "恩施土家族苗族自治州"} <= set(cities)
    assert unique(counties) and 2_500 < len(counties) < 3_200 and {"武侯区", "浦东新区", "迭部县"} <= set(counties)


def test_tlds():
    table = load("tlds")
    suffixes = table["file_suffixes"]
    groups = [table["country"], table["generic"], suffixes["country"], suffixes["generic"]]
    everything = [t for g in groups for t in g]
    assert all(isinstance(t, str) for t in everything) and unique(everything)
    assert all(regex.fullmatch(r"[a-z]{2,24}", t) for t in everything)
    assert all(len(t) == 2 for t in table["country"] + suffixes["country"])
    assert 220 < len(table["country"]) + len(suffixes["country"]) < 260
    assert 900 < len(table["generic"]) < 1_500
    assert {"com", "org", "net", "info"} <= set(table["generic"]) and {"cn", "no", "hk"} <= set(table["country"])
    assert {"zip", "mov"} <= set(suffixes["generic"])
    assert {"py", "sh", "rs", "md", "pl", "ps", "so", "ml", "cc"} <= set(suffixes["country"])
    assert not {"ts", "js", "png", "tgz"} & set(everything)


# ---- known values ---------------------------------------------------------------------------


def entries():
    found = []
    for entry in load("known_values")["entries"]:
        found.append((entry, [regex.compile(p) for p in entry["patterns"]]))
    return found


@pytest.fixture(scope="module")
def known():
    compiled = entries()

    def is_known(rule, value):
        return any(
            any(fnmatchcase(rule, glob) for glob in entry["rules"])
            and (value in entry["values"] or any(p.fullmatch(value) for p in patterns))
            for entry, patterns in compiled
        )

    return is_known


def test_entries_are_well_formed():
    all_entries = load("known_values")["entries"]
    assert 40 <= len(all_entries) <= 100
    for entry in all_entries:
        assert set(entry) - {"alone"} == {"why", "rules", "values", "patterns"}
        assert isinstance(entry["why"], str) and entry["why"] and "\n" not in entry["why"]
        assert entry["rules"] and (entry["values"] or entry["patterns"])
        assert all(regex.fullmatch(r"\*|[a-z]+\.[a-z0-9_*]+", r) for r in entry["rules"])
        assert all(isinstance(v, str) and v == v.upper() and " " not in v for v in entry["values"])
        assert unique(entry["values"])


# every row that is dropped by default
DROPPED = [
    ("identity.prc_id18", "11010519491231002X"),
    ("identity.prc_id18", "440524188001010014"),
    ("identity.prc_id18", "110101199003070000"),
    ("identity.prc_id18", "110101199003071233"),
    ("identity.prc_id18", "11010119900307999X"),
    ("identity.prc_id18", "34052419800101001X"),
    ("identity.prc_id18", "360426199101010071"),
    ("identity.prc_id18", "11010219840406970X"),
    ("identity.foreign_pr18", "911124198108030024"),
    ("identity.hmt_residence18", "810000199408230021"),
    ("identity.hmt_residence18", "830000199201300022"),
    ("identity.hkid", "A1234563"),
    ("identity.hkid", "G123456A"),
    ("identity.twid", "A123456789"),
    ("phone.mobile", "13800138000"),
    ("phone.mobile", "13888888888"),
    ("phone.mobile", "13912345678"),
    ("phone.mobile", "18888888888"),
    ("phone.mobile", "13000000000"),
    ("bank.card", "6222600260001072444"),
    ("bank.card", "6228480402564890018"),
    ("bank.card_intl", "4111111111111111"),
    ("bank.card_intl", "5555555555554444"),
    ("bank.card_intl", "378282246310005"),
    ("phone.imei", "490154203237518"),
    ("identity.passport_mrz", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"),
    ("crime.detainee21", "330181111200001040201"),
]
ALSO_DROPPED = [
    ("phone.mobile", "13811111118"),
    ("phone.mobile", "18687654321"),
    ("phone.mobile", "8613800138000"),
    ("phone.mobile", "13800100500"),
    ("phone.mobile", "+8613912345678"),
    ("phone.landline", "010-87654321"),
    ("phone.landline", "4008123123"),
    ("phone.landline", "95588"),
    ("phone.imei", "000000000000000"),
    ("phone.qq", "123456789"),
    ("driving.plate", "京A12345"),
    ("bank.card", "6216261000000000018"),
    ("bank.card", "6222021234567890123"),
    ("bank.card_intl", "4242424242424242"),
    ("bank.card_intl", "4000002500003155"),
    ("bank.iban", "GB29NWBK60161331926819"),
    ("bank.iban", "DE89370400440532013000"),
    ("phone.international", "+12025550123"),
    ("phone.international", "12125550199"),
    ("phone.international", "+442079460958"),
    ("phone.international", "+447700900123"),
    ("phone.international", "+61491570006"),
    ("phone.international", "+61255501234"),
    ("phone.international", "+493023125042"),
    ("phone.international", "+33199001234"),
    ("phone.international", "+353209101234"),
    ("phone.international", "+46701740605"),
    ("phone.email", "TEST@EXAMPLE.COM"),
    ("phone.email", "ZHANG.SAN@MAIL.EXAMPLE.ORG"),
    ("phone.email", "A@B.TEST"),
    ("phone.email", "GIT@GITHUB.COM"),
    ("phone.email", "NO-REPLY@SHOP.CN"),
    ("phone.email", "DONOTREPLY@BANK.COM"),
    ("phone.email", "1+ME@USERS.NOREPLY.GITHUB.COM"),
    ("phone.email", "ICON@2X.PNG"),
    ("phone.email", "FOO@1.2.3.TGZ"),
    ("phone.email", "PKG@1.0.0-BETA.JS"),
    ("phone.email", "NAME@1.2.SO"),
    ("phone.email", "YOURNAME@YOURDOMAIN.COM"),
]
KEPT = [
    ("identity.prc_id18", "110101200002290018"),
    ("identity.prc_id18", "350102198104180013"),
    ("identity.twid", "F131104093"),
    ("identity.hkid", "AB9876543"),
    ("phone.mobile", "13800138001"),
    ("phone.mobile", "15926535897"),
    ("phone.mobile", "8618614142135"),
    ("phone.mobile", "15551234098"),
    ("phone.landline", "010-62345670"),
    ("phone.international", "+12025557143"),
    ("phone.international", "+447911203946"),
    ("bank.card_intl", "4929420573595708"),
    ("bank.card", "6222021609004712358"),
    ("phone.email", "ZHANGSAN@163.COM"),
    ("phone.email", "10001@QQ.COM"),
    ("phone.email", "LI.SI@126.COM"),
    ("phone.email", "CONTEST@UNIVERSITY.EDU.CN"),
    ("phone.email", "DIGIT@SOMEWHERE.CN"),
    ("driving.plate", "京A7K269"),
    ("phone.qq", "271828182"),
]


@pytest.mark.parametrize("rule,value", DROPPED + ALSO_DROPPED)
def test_dropped(known, rule, value):
    assert known(rule, value)


@pytest.mark.parametrize("rule,value", KEPT)
def test_kept(known, rule, value):
    assert not known(rule, value)


def test_ibans_have_right_check_digits():
    ibans = next(e for e in load("known_values")["entries"] if e["rules"] == ["bank.iban"])["values"]
    assert len({i[:2] for i in ibans}) >= 40
    for iban in ibans:
        assert int("".join(str(int(c, 36)) for c in iban[4:] + iban[:4])) % 97 == 1


def test_filler_patterns_are_rare(known):
    """A stride through the number space: fillers must stay a small part of it."""
    sample = [f"138{(i * 61_803_399 + 271_828) % 10**8:08d}" for i in range(4_000)]
    assert sum(known("phone.mobile", n) for n in sample) <= 12


def test_names_in_letters():
    table = load("latin_names")
    surnames, given = table["surnames"].split(), table["given"].split()
    for words in (surnames, given):
        assert len({*words}) == len(words)
        assert all(word.isascii() and word.isalpha() and word.islower() for word in words)
    syllables = {first + last for first, every in table["syllables"].items() for last in every.split()}
    assert 390 < len(syllables) < 430
    assert {"zhang", "wang", "li", "ouyang", "chan"} <= {*surnames}
    assert {"xiao", "mei", "qiang", "er", "lv"} <= syllables
    assert {"ing", "tion", "road", "hotel"}.isdisjoint(syllables)
