"""Encodings are found, and blocks become the same UTF-8 however the input is cut."""

import random

import pytest
from faker import Faker
from hypothesis import given
from hypothesis import strategies as st

from pii_scan.formats.encoding import WINDOW, Encoding, detect, utf8_blocks

SENTENCES = (
    "昨天下午我们在公司三楼会议室讨论了新的数据保护制度，大家认为名单不应该放在公共文件夹里。",
    "请各部门在本月底以前把员工的联系电话和住址更新到系统，如有问题请及时告诉管理员。",
    "这份报告说明了旅馆入住记录是怎样被人复制出来的，以及应当怎样防止同样的事情再次发生。",
    "客户来电询问航班时间，客服查到订单以后发送了短信，但是号码写错了一位。",
    "孩子们在河边跑来跑去，远处的山上还有一点雪，风里已经有了春天的味道。",
)
TRADITIONAL = (
    "昨天下午我們在公司三樓會議室討論了新的資料保護制度，大家認為名單不應該放在公共資料夾裡。",
    "請各部門在本月底以前把員工的聯絡電話和住址更新到系統，如有問題請及時告訴管理員。",
    "這份報告說明了旅館入住紀錄是怎樣被人複製出來的，以及應當怎樣防止同樣的事情再次發生。",
    "客戶來電詢問航班時間，客服查到訂單以後發送了簡訊，但是號碼寫錯了一位。",
    "姓名,電話,地址\n陳大文,0912345678,臺北市信義區市府路一號\n林小明,0987654321,高雄市前鎮區中山二路",
)
RARE = "㛃𠮷䶮龑"


def rows(faker, rng, count, rare=False):
    """CSV rows of invented people, cut to a number of characters."""
    lines = ["姓名,身份证号,电话,住址"] if rng.random() < 0.5 else []
    size = sum(map(len, lines))
    while size < count + 40:
        name = faker.name() + (rng.choice(RARE) if rare else "")
        lines.append(f"{name},{faker.ssn()},{faker.phone_number()},{faker.address()}")
        size += len(lines[-1])
    return "\n".join(lines)[:count]


def prose(rng, count, sentences=SENTENCES):
    text = ""
    while len(text) < count:
        text += rng.choice(sentences) + rng.choice(("", "", "\n"))
    return text[:count]


def samples(count):
    """(kind, bytes, text or None where the last character is cut) for every encoding in turn."""
    rng, faker = random.Random(20161212), Faker("zh_CN")
    faker.seed_instance(20161212)
    for index in range(count):
        size = rng.choice((20, 30, 60, 200, 1000, 5000))
        text = prose(rng, size) if index % 2 else rows(faker, rng, size)
        kind = ("utf-8", "gbk", "gb18030", "utf-16-le", "utf-16-be", "big5", "cut utf-8", "cut gbk")[index // 2 % 8]
        if kind == "gb18030":
            text = rng.choice(RARE) + rng.choice(RARE) + (text if index % 2 else rows(faker, rng, size, rare=True))[2:]
        elif kind == "big5":
            text = prose(rng, size, TRADITIONAL)
        data = text.encode(kind.removeprefix("cut "), "replace" if kind == "gbk" else "strict")
        text = data.decode(kind.removeprefix("cut "))
        yield (kind, data[:-1], text) if kind.startswith("cut") else (kind, data, text)


def test_a_thousand_samples():
    wrong = []
    for kind, data, text in samples(1000):
        for complete in (True, False):
            name = detect(data, complete).name
            seen = data.decode(name, "replace") if name else ""
            if seen != text and not (kind.startswith("cut") and seen[:-2] == text[: len(seen) - 2] and len(seen) > 2):
                wrong.append((kind, name, text[:40]))
    assert len(wrong) <= 10, wrong


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", ("utf-8", 0)),
        (b"a", ("utf-8", 0)),
        (b"name,phone\r\n", ("utf-8", 0)),
        (b"\xef\xbb\xbfa", ("utf-8", 3)),
        (b"\xef\xbb\xbf", ("utf-8", 3)),
        (b"\xff\xfea\0", ("utf-16-le", 2)),
        (b"\xfe\xff\0a", ("utf-16-be", 2)),
        (b"\xff\xfe\0\0a\0\0\0", ("utf-32-le", 4)),
        (b"\0\0\xfe\xff\0\0\0a", ("utf-32-be", 4)),
        (b"\x84\x31\x95\x33a", ("gb18030", 4)),
        (b"a\0", ("utf-16-le", 0)),
        (b"\0a", ("utf-16-be", 0)),
        (b"n\0a\0m\0e\0", ("utf-16-le", 0)),
        (b"n\0a\0m\0e\0x", ("utf-16-le", 0)),
        ("name,phone\n".encode("utf-16-be") + b"\0", ("utf-16-be", 0)),
        ("中文姓名".encode("utf-16-le"), ("utf-16-le", 0)),
        ("中文姓名".encode("utf-16-be"), ("utf-16-be", 0)),
        ("一二三，第一次。".encode("utf-16-le"), ("utf-16-le", 0)),
        ("姓名".encode("gb18030"), ("gb18030", 0)),
        ("一".encode("gb18030"), ("gb18030", 0)),
        ("中".encode(), ("utf-8", 0)),
        ("姓名,電話,地址".encode("big5"), ("big5hkscs", 0)),
        (
            "序號　姓名　　　　　　護照號碼　　　　　　　　　餘額\n001　王建國　　　　　　　　　5.00".encode("big5"),
            ("big5hkscs", 0),
        ),
        ("naïve café – Ünïcode".encode(), ("utf-8", 0)),
        ("Здравствуйте".encode(), ("utf-8", 0)),
        ("Müller, José, Zoë, façade, été".encode("latin-1"), ("latin-1", 0)),
        ("Grüße aus Köln an Jürgen Groß".encode("latin-1"), ("latin-1", 0)),
        (b"\xe9", ("latin-1", 0)),
        ("이 파일은 연습용이며 언제든지 다시 열어 볼 수 있습니다. 저장하지 마십시오.".encode("euc_kr"), ("cp949", 0)),
        ("このファイルは練習のためのものです。連絡先は次のとおりです。".encode("euc_jp"), ("euc_jp", 0)),
        ("このファイルは練習のためのものです。連絡先は次のとおりです。".encode("cp932"), ("cp932", 0)),
        ("葛怡、冉磊、邓聪、巩俐、柯岚、邢滔、卞璐、尹珂、汲沅、单骏、饶钰、奚琰".encode("gb18030"), ("gb18030", 0)),
        (b"\x1b[31mred\x1b[0m text\x1a", ("utf-8", 0)),
        ("张三\x0113800138000\x01广州\n".encode() * 5, ("utf-8", 0)),
        ("张三\x0113800138000\x01广州\n".encode("gbk") * 5, ("gb18030", 0)),
    ],
)
def test_examples(data, expected):
    assert detect(data, True) == expected


@pytest.mark.parametrize(
    "data",
    [
        b"\0",
        bytes(5000),
        b"\x89PNG\r\n\x1a\n" + bytes(20),
        b"\xff\xd8\xff\xe0\x00\x10JFIF",
        b"GIF89a\x01",
        b"PK\x03\x04text text text",
        b"\x1f\x8b\x08text",
        b"%PDF-1.4\n%text",
        b"\x7fELF\x02\x01\x01",
        b"\xca\xfe\xba\xbe\0\0\0\x34",
        b"\xa7\x0d\r\n\0\0\0\0",
        b"wOF2text",
        b"\0\0\0\x20ftypisom",
        b"SQLite format 3\0",
        b"BZh91AY&SYtext",
        b"abc\0def\0\x05ghi",
        bytes(range(256)) * 4,
        b"".join(number.to_bytes(4, "little") for number in range(2000)),
        random.Random(7).randbytes(4000),
        random.Random(8).randbytes(WINDOW),
    ],
)
def test_binary(data):
    assert detect(data, True).name is None


def test_a_head_cut_inside_a_character():
    data = ("a" + "汉字" * 40000).encode()
    assert detect(data[:WINDOW], False).name == "utf-8"
    assert detect("abc汉".encode()[:-1], False).name == "utf-8"
    assert detect("汉字".encode()[:-1], True).name == "utf-8"


def test_mostly_utf8_stays_utf8():
    text = "客户姓名和住址\n" * 30
    data = text.encode() + b"\xff\xfe\xb1\n" + text.encode()
    assert detect(data, True).name == "utf-8"
    stream = utf8_blocks([data], detect(data, True))
    assert b"".join(stream).decode() == text + "\ufffd" * 3 + "\n" + text
    assert stream.replaced == 3


def test_a_log_with_few_zero_bytes_is_text():
    assert detect("2016-12-11 登录成功\n".encode() * 500 + b"\0\0\0", True).name == "utf-8"


@pytest.mark.parametrize(("name", "found"), [("gb18030", "gb18030"), ("big5", "big5hkscs"), ("utf-8", "utf-8")])
@pytest.mark.parametrize("size", [1, 7, 1000, 1 << 20])
def test_ascii_head_then_chinese(name, found, size):
    sentence = TRADITIONAL[0] if name == "big5" else SENTENCES[0]
    text = "id,name\n" * 9000 + sentence * 10 + "x" * 99 + sentence * 100
    data = text.encode(name)
    encoding = detect(data[:WINDOW], False)
    assert encoding == ("utf-8", 0)
    stream = utf8_blocks((data[i : i + size] for i in range(0, len(data), size)), encoding)
    assert b"".join(stream).decode() == text
    assert stream.encoding.name == found
    assert stream.replaced == 0


def test_a_named_encoding_is_not_judged_again():
    data = b"abc" + "姓名".encode("gbk")
    assert b"".join(utf8_blocks([data], Encoding("utf-8", 0))).decode() == "abc姓名"
    stream = utf8_blocks([data], Encoding("utf-8", 0), fixed=True)
    assert "\ufffd" in b"".join(stream).decode()
    assert stream.replaced > 0


def test_valid_blocks_are_not_copied():
    ascii_only, chinese = b"name\n" * 1000, "姓名\n".encode() * 1000
    seen = list(utf8_blocks([ascii_only, chinese, ascii_only], Encoding("utf-8", 0)))
    assert seen[0] is ascii_only
    assert seen[1] is chinese
    seen = list(utf8_blocks([ascii_only], Encoding("gb18030", 0)))
    assert seen == [ascii_only]
    assert seen[0] is ascii_only


def test_memory_is_bounded():
    held = 0

    def blocks():
        nonlocal held
        for _ in range(500):
            held += 4096
            yield "汉字".encode("gbk") * 1024

    for data in utf8_blocks(blocks(), Encoding("utf-8", 0)):
        held -= len(data) * 2 // 3
        assert held <= WINDOW + 2 * 4096


def test_line_ends_stay():
    data = "一\r\n二\r三\n".encode("gb18030")
    assert b"".join(utf8_blocks([data], Encoding("gb18030", 0))).decode() == "一\r\n二\r三\n"


def test_binary_has_no_text():
    with pytest.raises(ValueError, match="no text"):
        utf8_blocks([], Encoding(None, 0))


NAMES = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "gb18030", "big5hkscs", "cp950", "latin-1")
pieces = st.one_of(
    st.binary(max_size=12),
    st.text(alphabet="ab1,\n\r汉字姓名一㛃𠮷é\ufffd", max_size=8).flatmap(
        lambda text: st.sampled_from([text.encode(name, "ignore") for name in ("utf-8", "gb18030", "utf-16-le")])
    ),
)
streams = st.lists(pieces, max_size=8).map(b"".join)


def cut(data, cuts):
    """The data in blocks of these sizes, over and over."""
    blocks, start, turn = [], 0, 0
    while start < len(data):
        blocks.append(data[start : start + cuts[turn % len(cuts)]])
        start, turn = start + cuts[turn % len(cuts)], turn + 1
    return blocks


@given(streams, st.sampled_from(NAMES), st.lists(st.integers(0, 5), min_size=1).filter(any))
def test_the_cutting_into_blocks_does_not_matter(data, name, cuts):
    whole = utf8_blocks([data], Encoding(name, 0), fixed=True)
    text = b"".join(whole)
    assert text.decode() == data.decode(name, "replace")
    parts = utf8_blocks(cut(data, cuts), Encoding(name, 0), fixed=True)
    blocks = list(parts)
    assert b"".join(blocks) == text
    assert parts.replaced == whole.replaced
    for block in blocks:
        block.decode()


@given(streams, st.lists(st.integers(0, 5), min_size=1).filter(any), st.booleans())
def test_the_cutting_does_not_matter_to_what_is_detected(data, cuts, marked):
    data = b"\xef\xbb\xbf" + data if marked else data
    encoding = Encoding("utf-8", 3 if marked else 0)
    whole, parts = utf8_blocks([data], encoding), utf8_blocks(cut(data, cuts), encoding)
    assert b"".join(whole) == b"".join(parts)
    assert (whole.encoding, whole.replaced) == (parts.encoding, parts.replaced)
    name = whole.encoding.name
    assert b"".join(utf8_blocks([data], encoding)).decode() == data[encoding.bom :].decode(name, "replace")


@given(st.one_of(st.binary(max_size=40), streams), st.booleans())
def test_detect_never_fails(data, complete):
    encoding = detect(data, complete)
    if encoding.name:
        b"".join(utf8_blocks([data], encoding)).decode()


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=200))
def test_utf8_with_chinese_is_utf8(text):
    assert detect(("姓名：" + text * 3).encode(), True).name in ("utf-8", None)


@pytest.mark.parametrize("shift", [0, 1, 2, 3])
@pytest.mark.parametrize("odd", [b"\xe5", b"\xe5\xbc", b"\xff\xfe", b"\xe5\xbc\xa0\xe5", b"\xf0\x9f\x98"])
def test_texts_of_many_parts_are_decoded_as_one(odd, shift):
    line = b"a" * shift + "张三，13800000000 ".encode() * 900 + odd + b"plain " * 9000 + odd + "末".encode() * 40_000
    stream = utf8_blocks([line], Encoding("utf-8", 0), True)
    assert b"".join(stream).decode() == line.decode("utf-8", "replace")
    assert stream.replaced == line.decode("utf-8", "replace").count("\ufffd")
