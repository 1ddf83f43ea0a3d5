"""Tables are found by their header and the width of their rows; prose, code and logs are none."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pii_scan.formats.delimited import find_layout
from pii_scan.model import Layout

WORDS = (
    "姓名",
    "身份证",
    "电话",
    "手机",
    "地址",
    "住址",
    "name",
    "phone",
    "email",
    "address",
    "idcard",
    "balance",
    "余额",
)


def is_label(cell):
    """Lenient on purpose: a rule's labels may be found anywhere in a cell."""
    return any(word in cell.lower() for word in WORDS)


def find(text, complete=True, name=""):
    return find_layout(text, is_label, complete, name)


ROW = "张三,11010519491231002X,13800138000\n"


@pytest.mark.parametrize("delimiter", [",", "\t", ";", "|", "----"])
def test_delimiters(delimiter):
    text = ("姓名,身份证号,联系电话\n" + ROW * 3).replace(",", delimiter)
    assert find(text) == Layout(delimiter, ("姓名", "身份证号", "联系电话"), 1, len(delimiter) == 1)


def test_header_cells_are_stripped():
    layout = find("\ufeff\"姓名 \", '电话' ,\u3000住址\n张三,13800138000,北京\n", name="a.csv")
    assert layout.headers[:2] == ("姓名", "电话")
    assert find('"姓名","电话","住,址"\n张三,13800138000,北京\n').headers == ("姓名", "电话", "住,址")


@pytest.mark.parametrize(
    ("above", "lines"),
    [
        ("", 1),
        ("\n\n", 3),
        ("客户名单\n", 2),
        ("客户名单\n导出时间：2016-12-11\n\n", 4),
        (
            "支付宝交易记录明细查询\n账号:[x]\n起始日期:[2016-12-01]\n----交易记录明细列表----\n",
            5,
        ),
        ("一\n二\n三\n四\n五\n", 6),
        ("名单,,\n", 2),
    ],
)
def test_lines_above_the_header(above, lines):
    assert find(above + "姓名,身份证,电话\n" + ROW * 12).header_lines == lines


def test_six_lines_above_are_too_many():
    assert find("一\n二\n三\n四\n五\n六\n姓名,身份证,电话\n" + ROW * 3) is None


def test_header_over_two_lines():
    layout = find('姓名,"电话\n(手机)",住址\n张三,13800138000,北京\n', name="a.csv")
    assert layout is None or layout.header_lines == 2


def test_quoted_fields_hold_delimiters_and_line_ends():
    text = '姓名,备注,电话\n"张,三","一\n二, ""三""\n",13800138000\n李四,,13900139000\n'
    assert find(text) == Layout(",", ("姓名", "备注", "电话"))


def test_quotes_that_never_close_are_no_quotes():
    text = "姓名\t尺寸\t电话\n" + '张三\t"5\t13800138000\n' * 5
    assert find(text) == Layout("\t", ("姓名", "尺寸", "电话"), 1, False)


def test_line_ends():
    assert find(("姓名,身份证,电话\n" + ROW * 3).replace("\n", "\r\n")).headers[2] == "电话"
    assert find("姓名,身份证,电话\n" + ROW.rstrip()).headers[2] == "电话"


def test_a_cut_head():
    text = "姓名,身份证,电话\n" + ROW * 2
    assert find(text + "张三,110", complete=False)
    assert find("姓名,身份证,电话\n张三,110", complete=False) is None
    assert find("姓名,身份证,电话\n", complete=False) is None
    assert find("姓名,身份证,电话\n" + ROW * 5 + '李四,"1101', complete=False)
    assert find("姓名,身份证,电话\n" + ROW * 5000, complete=False)


def test_how_many_columns():
    assert find("姓名,电话\n张三,13800138000\n") is None
    assert find("姓名,电话\n张三,13800138000\n", name="leak.CSV")
    assert find("姓名\t电话\n张三\t13800138000\n")
    assert find("姓名----电话\n张三----13800138000\n")
    assert find("姓名,电话\n张三,13800138000\n李四,13900139000\n")
    assert find("姓名,身份证,电话\n" + ROW)
    assert find("电话\n13800138000\n", name="a.csv") is None


def test_a_header_needs_rows_of_its_width():
    header = "姓名,身份证,电话\n"
    assert find(header) is None
    assert find(header + ROW * 18 + "a,b\n" * 2)
    assert not find(header + ROW * 16 + "a,b\n" * 4)
    assert find(header + ROW * 16 + "a,b\n" * 4) is None
    assert find(header + ROW * 20 + "a,b\n" * 30), "only the first 20 rows count"


def test_blank_rows_do_not_count():
    assert find("姓名,身份证,电话\n" + ("\n" + ROW) * 5)


@pytest.mark.parametrize(
    "header",
    [
        "张三,11010519491231002X,电话",
        "姓名,test@example.com,电话",
        "姓名,身份证,请填写您的电话。",
        "姓名,身份证,您的电话是多少？",
        "姓名,身份证," + "电话" * 21,
        "电话,电话,电话",
        "电话,,,,",
        "甲,乙,丙",
        "1,2,电话,3,4",
        "电话,2016-12-11 10:00:01,丙",
        '{"name":"a","phone":"b","c":1}',
    ],
)
def test_lines_that_are_no_header(header):
    row = ",".join("x1" for _ in header.split(",")) + "\n"
    assert find(header + "\n" + row * 5, name="a.csv") is None


@pytest.mark.parametrize(
    "header",
    [
        "Name,CardNo,Descriot,CtfTp,CtfId,Gender,Birthday,Address,Zip,Dirty,District1,District2,District3,District4,District5",
        "交易时间,交易分类,交易对方,对方账号,商品说明,收/支,金额,收付款方式,姓名,备注,",
        "姓名,2015,2016,2017",
        "*姓名,身份证号码(18位),联系电话（手机）",
        "序号,出境/入境,出入境日期,证件名称,身份证,出入境口岸,航班号",
        "First Name,Last Name,Phone No.,E-mail address",
        "user_name,id_no,phone#,[address]",
    ],
)
def test_headers_of_real_kinds(header):
    row = ",".join("1x" for _ in header.split(",")) + "\n"
    assert find(header + "\n" + row * 2).headers == tuple(cell.strip() for cell in header.split(","))


def test_a_form_is_no_table():
    assert find("姓名,张三\n电话,13800138000\n地址,北京\n", name="a.csv") is None


def test_the_suffix_decides_between_delimiters():
    text = "姓名|电话;x|住址\n" + "张三|1;2|北京\n" * 3
    assert find(text).delimiter == "|"
    assert find("姓名;电话\t住址\n" + "a;1\tb\n" * 3, name="a.tsv").delimiter == "\t"


NO_TABLES = {
    "chinese prose": "客户都留下了姓名,电话,地址,很重要,\n不能给别人看,不能带走,也不能拍照,谁都一样,\n"
    "如果违反,要罚款,要处分,情节严重的,开除,\n",
    "chinese prose, one sentence a line": "请提供姓名,电话,地址。\n我们会保管,不会外传,请放心。\n谢谢,再见,祝好。\n",
    "blanks": "姓名 电话 地址 三样\n请 发到 群里\n收到 13800138000 这个 号码\n好的 我 明天 填\n",
    "blanks and marks": "▪ 姓名 电话 地址\n▪ 张三 13800138000 北京\n▪ 张三 13800138000 北京\n▪ 张三 13800138000 北京\n",
    "full width": "姓名，电话，地址\n张三，13800138000，北京\n",
    "english prose": "We collect your name, phone, email\nand your street, bank, card\nfor our own, internal, use\n",
    "english letter": "Dear Sir, my name, as you know, is Smith.\nMy phone, which rang, was lost, sadly.\n",
    "semicolons": "Send your name; then wait; then call\nthe phone; it rings; someone answers\n",
    "python imports": "from a import name, phone, email\nfrom b import x1, y1, z1\nfrom c import d1, e1, f1\n",
    "python imports 2": "import name, phone, email\nimport a1, b1, c1\n",
    "python calls": "name, phone, email = read(1, 2)\na1, b1, c1 = read(1, 2)\n",
    "python list": "NAMES = [\n    'name', 'phone', 'email',\n    'a1', 'b1', 'c1',\n    'a2', 'b2', 'c2',\n]\n",
    "python signature": "def f(name, phone, email):\n    g(name, 1, 2)\n    g(phone, 1, 2)\n",
    "python block": "    name, phone, email,\n    a1, b1, c1,\n    a2, b2, c2,\n",
    "c array": 'static char *words[] = {\n  "name", "phone", "email",\n  "a1", "b1", "c1",\n  "a2", "b2", "c2",\n};\n',
    "c array 2": '{"name", "phone", 1},\n{"a", "b", 2},\n{"c", "d", 3},\n',
    "c declarations": "char *name, *phone, *address;\nint a1, b1, c1;\nint a2, b2, c2;\n",
    "c struct": "struct s {\n\tchar\tname[20];\n\tchar\tphone[12];\n\tchar\taddress[99];\n};\n",
    "go struct": "\tName\tstring\n\tPhone\tstring\n\tAddress\tstring\n",
    "json": '{\n  "name": "张三",\n  "phone": "13800138000",\n  "address": "北京"\n}\n',
    "json lines": '{"name":"a","phone":"1","x":1}\n{"name":"b","phone":"2","x":2}\n{"name":"c","phone":"3","x":3}\n',
    "json rows": '["name","phone","email"],\n["a","1","x"],\n["b","2","y"],\n',
    "sql insert": "INSERT INTO users (name, phone, email) VALUES\n('a', '1', 'x'),\n('b', '2', 'y');\n",
    "sql values": "('name', 'phone', 1),\n('a', 'b', 2),\n('c', 'd', 3);\n",
    "sql select": "SELECT name, phone, email\nFROM a1, b1, c1\nWHERE a1, b1, c1\n",
    "sql create": "CREATE TABLE t (\n  name varchar(20),\n  phone varchar(11),\n  address text\n);\n",
    "yaml": "name: a, b, c\nphone: 1, 2, 3\naddress: x1, y1, z1\n",
    "yaml flow": "- [name, phone, email]\n- [a, 1, x]\n- [b, 2, y]\n",
    "markdown table": "| 姓名 | 电话 | 地址 |\n|---|---|---|\n| 张三 | 13800138000 | 北京 |\n",
    "markdown table 2": "姓名 | 电话 | 地址\n:--- | ---: | ---\n" + "张三 | 13800138000 | 北京\n" * 12,
    "markdown list": "- name, phone, email\n- a1, b1, c1\n- a2, b2, c2\n",
    "log": "2016-12-11 10:00:01,003 INFO name, phone, ok\n2016-12-11 10:00:02,113 INFO name, phone, ok\n" * 5,
    "log bars": "10:00:01|INFO|name=a|phone=1\n10:00:02|INFO|name=b|phone=2\n" * 5,
    "log tabs": "2016-12-11\tlogin\tname\n2016-12-12\tlogin\tname\n" * 5,
    "chat": "张三: 你的电话,地址,发我\n李四: 好,稍等,马上\n张三: 嗯,好,谢谢\n",
    "chat tabs": "张三\t10:01:22\t电话发我一下\n李四\t10:02:11\t好的\n",
    "chat export": "2016-12-11 10:01 张三\n电话,地址,姓名发我\n2016-12-11 10:02 李四\n好的,稍等,马上\n",
    "ini": "name = a, b, c\nphone = 1, 2, 3\n",
    "empty": "",
    "blank": "\n \n\t\n",
    "one line": "姓名,身份证,电话",
    "delimiters": ",,,\n,,,\n,,,\n",
    "old line ends": "姓名,身份证,电话\r张三,1,2\r",
}


@pytest.mark.parametrize("kind", NO_TABLES)
def test_no_table(kind):
    assert find(NO_TABLES[kind]) is None
    assert find(NO_TABLES[kind], complete=False) is None


SIGNS = "姓名,电话phone\t;|-\"\n\r' 。1{}[]():=@\0\ud800\ufeff\u2028a"


@given(st.one_of(st.text(), st.text(SIGNS, max_size=200)), st.booleans(), st.sampled_from(["", "a.csv", "b.tsv", "."]))
@settings(max_examples=500)
def test_never_fails(text, complete, name):
    layout = find_layout(text, is_label, complete, name)
    layout = layout or find_layout("姓名\t电话\n" + text, is_label, complete, name)
    if layout:
        assert len(layout.headers) >= 2
        assert layout.header_lines <= text.count("\n") + 1
        assert layout.quote is False or len(layout.delimiter) == 1


@given(st.lists(st.lists(st.text('张三1,"\n ;', max_size=6), min_size=3, max_size=3), min_size=1, max_size=8))
def test_whatever_csv_writers_write(rows):
    quoted = [",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    filled = [line for line, row in zip(quoted, rows, strict=True) if any(cell.strip() for cell in row)]
    layout = find("姓名,身份证,电话\n" + "\n".join(filled) + "\n", name="a.csv")
    assert layout == (Layout(",", ("姓名", "身份证", "电话")) if filled else None)


@pytest.mark.parametrize(
    "text",
    [
        '"' * 500_000,
        ("姓名,电话" + ',"' * 60) * 5000,
        "姓名,电话\n" * 100_000,
        "姓名" + "," * 500_000 + "\n" + ROW,
        "姓名,电话,a\n" + '"' * 65_000,
        "姓名----电话\n" + "-" * 500_000,
        "|" * 60 + "-" * 60_000,
        ("姓名 " * 30 + ",") * 3000 + "\n" + "1,2\n",
        ("\n" * 9 + "姓名|" + "|-" * 30_000 + "\n") * 2,
        "姓名|电话\n" + "|" + " " * 30_000 + "-" * 30_000 + "x|b\n",
        "姓名\t" + "ab." + " " * 60_000,
        "姓名  " + "ab  c " * 9_000,
        "姓名  电话  a\n" + ("中  " + "x  y " * 3_000 + "\n") * 3,
    ],
)
def test_linear(text):
    begin = time.process_time()
    find(text)
    find(text, name="a.csv")
    assert time.process_time() - begin < 2


def test_a_list_with_a_name_above_it_is_a_table_of_one_column() -> None:
    found = find_layout("手机号\n13812345679\n13987654320\n15012349876\n", is_label, True)
    assert found is not None
    assert found.headers == ("手机号",)
    assert find_layout("手机号\n13812345679\n请回电\n15012349876\n", is_label, True) is None
    above = "通讯录（2022年）\n======\n手机号\n------\n"
    found = find_layout(above + "13812345679\n13987654320\n15012349876\n------\n共 3 条\n", is_label, True)
    assert found is not None
    assert (found.headers, found.header_lines) == (("手机号",), 3)
    assert find_layout("电话\n姓名：张三1\n手机：13987654320\n住址：和平路1号\n", is_label, True) is None


def test_the_header_may_come_again_with_each_page() -> None:
    page = "通讯录（2022年）\n姓名,身份证,手机\n" + ROW * 3
    found = find(page * 3)
    assert found is not None
    assert found.headers == ("姓名", "身份证", "手机")


def test_a_row_of_a_report_may_leave_columns_empty() -> None:
    lines = ["姓名    手机         余额      备注", "-" * 40]
    lines += [f"{'张三':<6}{'13800138000':<13}{'':<10}a"] * 5 + [f"{'李四':<6}{'':<13}{'12.00':<10}b"] * 5
    found = find("\n".join(lines))
    assert found is not None
    assert found.headers == ("姓名", "手机", "余额", "备注")


@pytest.mark.parametrize("frame", ["", "+----+----+----+\n"])
def test_what_stands_above_a_frame_is_the_title_too(frame: str) -> None:
    rows = "".join(f"| {at} | 张三 | 合肥-青岛 |\n" for at in range(4))
    found = find_layout(f"日结单 车次：K1191\n{frame}| 序 | 姓名 | 区间 |\n{frame}{rows}", is_label, True)
    assert found is not None and "K1191" in found.title
