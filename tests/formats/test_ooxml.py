"""Sheets come with every value at its place, digit by digit, documents as lines; nothing hides, nothing bursts."""

import io
import time
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pii_scan.formats import strings as shared
from pii_scan.formats.cells import iso_date, plain_number
from pii_scan.formats.members import Damaged, Limits, Member, members
from pii_scan.model import Reason
from tests.shared import text_of

RELATIONS = (
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/>'
    '<Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>'
)
WORKBOOK = (
    '<workbook xmlns:r="x">{0}<sheets><sheet name="名单" sheetId="1" r:id="rId1"/>'
    '<sheet name="隐藏" sheetId="2" state="veryHidden" r:id="rId2"/></sheets></workbook>'
)


def sheet(rows):
    return f"<x:worksheet xmlns:x='urn:x'><x:sheetData>{rows}</x:sheetData></x:worksheet>".replace("x:", "")


def pack(files):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in {"[Content_Types].xml": "<Types/>", **files}.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def workbook(rows, rows2="", properties="", **parts):
    files = {
        "xl/workbook.xml": WORKBOOK.format(properties),
        "xl/_rels/workbook.xml.rels": RELATIONS,
        "xl/worksheets/sheet1.xml": sheet(rows),
        "xl/worksheets/sheet2.xml": sheet(rows2),
    }
    return pack({**files, **parts})


def items(data, limits=Limits()):  # noqa: B008 - immutable
    return list(map(text_of, members(io.BytesIO(data[100:]), data[:100], "a.xlsx", limits)))


@pytest.fixture(autouse=True)
def _positioned(monkeypatch):
    """The streams of ``items`` stand behind the head, of which they know nothing: they are read as pipes."""
    monkeypatch.setattr("pii_scan.formats.members.Opened.start", lambda self: None)


def rows_of(rows, **parts):
    found = items(workbook(rows, **parts))
    assert found[0][0] == "名单"
    assert found[0][2] is None
    return found[0][1]


def test_sheets_in_order_with_hidden_ones():
    one, two = '<row r="1"><c r="A1"><v>1</v></c></row>', '<row r="1"><c r="B1"><v>2</v></c></row>'
    data = workbook(one, two, **{"xl/worksheets/sheet9.xml": sheet(one)})
    assert items(data) == [("名单", "1\n", None), ("隐藏", "\t2\n", None), ("sheet9", "1\n", None)]
    stream = io.BytesIO(data)
    assert [item.sheet for item in members(stream, stream.read(9), "a")] == [True, True, True]


def test_one_part_for_many_sheets_is_read_once():
    row = '<row r="1"><c r="A1"><v>1</v></c></row>'
    names = "".join(f'<sheet name="{number}" r:id="rId1"/>' for number in range(9_000))
    data = workbook(row, **{"xl/workbook.xml": f'<workbook xmlns:r="x"><sheets>{names}</sheets></workbook>'})
    found = items(data)
    assert found == [
        *[("0", "1\n", None), ("1", None, Reason.CORRUPT), ("sheet2", "", None), (None, None, Reason.CORRUPT)]
    ]


def test_places():
    rows = (
        '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c><c r="E2" s="1"/></row>'
        '<row r="5"><c r="A5"><v>3</v></c></row>'
        '<row><c r="C6"><v>4</v></c><c/><c><v>5</v></c></row>'
        '<row r="3"><c r="B3"><v>6</v></c><c r="A3"><v>7</v></c><c r="B3"><v>8</v></c></row>'
    )
    assert rows_of(rows) == "\n\t1\t\t2\n\n\n3\n\t\t4\t\t5\n7\t6 8\t\t\t\n"


def test_kinds_of_cells():
    strings = (
        "<sst><si><t>张三</t></si><si><r><t>11010519</t></r><r><t>491231002X</t></r><rPh><t>zhang</t></rPh></si>"
        "<si><t>a\tb\nc_x000D_d_xD800_</t></si></sst>"
    )
    cells = [
        *('t="s"><v>0</v>', 't="s"><v>1</v>', 't="s"><v>2</v>', 't="s"><v>99</v>', 't="s"><v>-1</v>'),
        *('t="inlineStr"><is><r><t>110105</t></r><r><t>194912310021</t></r><rPh><t>no</t></rPh></is>',),
        *('t="str"><f>A1</f><v>甲&#10;乙</v>', 't="b"><v>1</v>', 't="e"><v>#N/A</v>', "><v>1.3912345678E10</v>"),
        *('t="n"><v>13912345678.0</v>', "><v>110105194912310021</v>", 't="d"><v>2024-01-02</v>'),
    ]
    found = rows_of(
        f'<row r="1">{"".join(f"<c {cell}</c>" for cell in cells)}</row>', **{"xl/sharedStrings.xml": strings}
    )
    assert found.rstrip("\n").split("\t") == [
        *("张三", "11010519491231002X", "a b c d?", "", "", "110105194912310021", "甲 乙", "TRUE", "#N/A"),
        *("13912345678", "13912345678", "110105194912310021", "2024-01-02"),
    ]


def test_dates():
    styles = (
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>'
        '<numFmt numFmtId="165" formatCode="&quot;days&quot;0.00_d[Red]\\y"/></numFmts>'
        '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>'
        '<xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs></styleSheet>'
    )
    values = [(0, "45000"), (1, "45000"), (2, "45000"), (3, "45000"), (4, "45000.5"), (1, "13912345678"), (9, "1")]
    rows = f'<row r="1">{"".join(f"<c s={chr(34)}{s}{chr(34)}><v>{value}</v></c>" for s, value in values)}</row>'
    dated = "45000\t2023-03-15\t2023-03-15\t45000\t2023-03-15 12:00:00\t13912345678\t1\n"
    assert rows_of(rows, **{"xl/styles.xml": styles}) == dated
    later = rows_of(rows, properties='<workbookPr date1904="1"/>', **{"xl/styles.xml": styles})
    assert later.split("\t")[1] == "2027-03-16"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        *[("1", "1900-01-01"), ("59", "1900-02-28"), ("61", "1900-03-01"), ("0.75", "18:00:00")],
        *[("2958465", "9999-12-31"), ("2958466", "2958466"), ("-1", "-1"), ("nan", "nan"), ("1e400", "1e400")],
        ("x\ty", "x y"),
    ],
)
def test_serial_numbers(text, shown):
    assert iso_date(text, False) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        *[("1.3912345678E10", "13912345678"), ("13912345678.0", "13912345678"), ("1.5", "1.5"), ("-2E3", "-2000")],
        *[("0.0", "0"), ("1E-3", "1E-3"), ("1e999", "1e999"), ("1.1010519491231002E+17", "110105194912310020")],
        ("", ""),
    ],
)
def test_plain_numbers(text, shown):
    assert plain_number(text) == shown


def test_one_far_cell_costs_nothing():
    begin = time.process_time()
    found = rows_of('<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>')
    assert found == "\n" * 1048575 + "\t" * 16383 + "7\n"
    assert time.process_time() - begin < 1


def test_far_cells_in_every_row_are_a_bomb():
    rows = "".join(f'<row r="{n}"><c r="XFD{n}"><v>7</v></c></row>' for n in range(1, 2000))
    found = items(workbook(rows), Limits(free=1 << 20, ratio=100))
    assert [item[2] for item in found] == [Reason.OVER_LIMIT, Reason.OVER_LIMIT]


def test_strings_beyond_memory(monkeypatch):
    monkeypatch.setattr(shared, "STRINGS_MEMORY", 100)
    strings = "<sst>" + "".join(f"<si><t>字{n}</t></si>" for n in range(300)) + "</sst>"
    rows = "".join(f'<row r="{n + 1}"><c t="s"><v>{n}</v></c></row>' for n in range(300))
    assert rows_of(rows, **{"xl/sharedStrings.xml": strings}) == "".join(f"字{n}\n" for n in range(300))


@pytest.mark.parametrize(
    ("xml", "reason", "text"),
    [
        ('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', Reason.CORRUPT, ""),
        ("<a>" * 1000, Reason.OVER_LIMIT, ""),
        ("".join(f"<a{n}/>" for n in range(5000)), Reason.CORRUPT, ""),
        ("<a>" + "".join(f"<a{n}/>" for n in range(5000)), Reason.OVER_LIMIT, ""),
        ("<a><row><c r='XFE1'><v>1</v></c>", Reason.OVER_LIMIT, ""),
        ("<a><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c>", Reason.CORRUPT, "1\t2\n3\t\n"),
        ("<a><v>" + "1" * (17 << 20), Reason.OVER_LIMIT, ""),
        ("<a b='" + "1" * (17 << 20), Reason.OVER_LIMIT, ""),
        ("<?xml version='1.0' encoding='none'?><a/>", Reason.CORRUPT, ""),
    ],
    ids=["dtd", "deep", "not-one-root", "names", "column", "cut", "text", "attribute", "encoding"],
)
def test_xml_that_is_refused(xml, reason, text):
    found = items(workbook("", **{"xl/worksheets/sheet1.xml": xml}))
    assert found == [("名单", text, reason), ("隐藏", "", None)]


def test_parts_that_others_need():
    data = workbook(
        '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>', **{"xl/sharedStrings.xml": "<a><si><t>b</t></si>"}
    )
    assert items(data)[:2] == [("xl/sharedStrings.xml", None, Reason.CORRUPT), ("名单", "b\t\n", None)]
    lost = pack({"xl/workbook.xml": WORKBOOK.format("")})
    assert items(lost) == [("名单", None, Reason.CORRUPT), ("隐藏", None, Reason.CORRUPT)]
    assert items(pack({"xl/workbook.bin": b""})) == [(None, None, Reason.UNSUPPORTED)]


def test_what_else_may_hold_data():
    comments = (
        "<comments><comment ref='A1'><text><r><t>电话</t></r><r><t>13800138000</t></r></text></comment></comments>"
    )
    embedded = pack({"xl/worksheets/sheet1.xml": sheet("")})
    parts = {
        "xl/comments1.xml": comments,
        "xl/theme/theme1.xml": "<a/>",
        "xl/pivotCache/pivotCacheRecords1.xml": "<s v='张三'/>",
        "xl/worksheets/_rels/sheet1.xml.rels": "<a/>",
    }
    assert items(workbook("", **parts))[2:] == [
        ("xl/comments1.xml", "电话13800138000\n", None),
        ("xl/pivotCache/pivotCacheRecords1.xml", "<s v='张三'/>", None),
    ]
    stream = io.BytesIO(workbook("", **{"xl/embeddings/a.xlsx": embedded}))
    for item in members(stream, stream.read(9), "a.xlsx"):
        if item.inner == "xl/embeddings/a.xlsx":
            assert item.stream.read() == embedded
            break
    else:
        raise AssertionError


def test_what_is_printed_around_a_sheet_stands_below_it():
    around = (
        "<oddHeader>&amp;C&amp;&quot;宋体,常规&quot;&amp;14 名单\n张三&amp;P</oddHeader><oddFooter>&amp;P</oddFooter>"
    )
    rows = sheet('<row r="1"><c r="A1"><v>7</v></c></row>')
    rows = rows.replace("</worksheet>", f"<headerFooter>{around}</headerFooter></worksheet>")
    assert items(workbook("", **{"xl/worksheets/sheet1.xml": rows}))[0] == ("名单", "7\n\n名单 张三\n", None)


def test_constants_that_have_a_name():
    names = "<definedNames><definedName name='a'>&quot;张三&quot;</definedName><definedName name='b'>12</definedName>"
    names += "<definedName name='c'>名单!$A$1</definedName></definedNames>"
    assert items(workbook("", properties=names))[-1] == ("names", " 张三 \n12\n", None)


def test_docx():
    body = (
        "<w:p><w:r><w:t>姓名：</w:t></w:r><w:r><w:tab/><w:t>张三</w:t><w:br/><w:delText>旧</w:delText></w:r></w:p>"
        "<w:tbl><w:tr><w:tc><w:p><w:t>甲</w:t></w:p><w:p><w:t>乙</w:t></w:p></w:tc><w:tc><w:p/></w:tc>"
        "<w:tc><w:tbl><w:tr><w:tc><w:p><w:t>1</w:t></w:p></w:tc><w:tc><w:p><w:t>2</w:t></w:p></w:tc></w:tr></w:tbl>"
        "</w:tc></w:tr></w:tbl><Choice><w:t>x</w:t></Choice><Fallback><w:p><w:t>x</w:t></w:p></Fallback>"
    )
    files = {
        "word/document.xml": f"<w:document xmlns:w='x'><w:body>{body}</w:body></w:document>",
        "word/header1.xml": "<hdr><p><t>页眉</t></p></hdr>",
        "word/styles.xml": "<a/>",
        "docProps/core.xml": "<creator>张三</creator>",
    }
    assert items(pack(files)) == [
        ("word/document.xml", "姓名：\t张三\n旧\n甲 乙\t\t1 2 \nx", None),
        ("word/header1.xml", "页眉\n", None),
        ("docProps/core.xml", "<creator>张三</creator>", None),
    ]


def table(*rows):
    cells = ["".join(f"<tc>{one if one[:1] == '<' else f'<p><t>{one}</t></p>'}</tc>" for one in row) for row in rows]
    return f"<tbl>{''.join(f'<tr>{row}</tr>' for row in cells)}</tbl>"


def document(body):
    ((_, text, _),) = items(pack({"word/document.xml": f"<document><body>{body}</body></document>"}))
    return text


def test_a_table_in_a_cell():
    inner = table(["姓名", "电话"], ["甲", "1"], ["乙", "2"])
    listed = "姓名\t电话\n甲\t1\n乙\t2\n"
    assert document(table(["名单", inner + "<p/>", "无"], ["x", "y", "z"])) == f"名单\t\n{listed} \t无\nx\ty\tz\n"
    assert document(table([inner])) == f"\n{listed}\n"
    # also where tables only lay out others; of one row it is a part of its cell
    assert document(table([table([table([table(["甲", "乙"]) + inner])])])) == f"\n\n甲 乙 \n{listed}\n\n\n"
    assert document(table(["x", table([table(["甲", table(["乙"])])]), "y"])) == "x\t甲 乙   \ty\n"


def test_tables_in_cells_that_are_large_or_damaged():
    long = table([table(["甲", "字" * 200_000])])
    assert document(long) == "\n甲\t" + "字" * 200_000 + "\n\n"
    stream = io.BytesIO(pack({"word/document.xml": "<a><tbl><tr><tc><tbl><tr><tc><p><t>甲</t></p></tc><tc><p><t>乙"}))
    text = b""
    for item in members(stream, stream.read(9), ""):
        with pytest.raises(Damaged):
            while block := item.stream.read(1 << 16):
                text += block
    assert text.decode().startswith("\n甲\t")

    # many short cells take no longer than as many paragraphs, and empty ones are held back no longer
    begin = time.process_time()
    assert document(table([table(["甲"] * 8_000)])) == " ".join("甲" * 8_000) + " \n"
    assert time.process_time() - begin < 0.5
    assert document(table([table([""] * 20_000)])) == "\n" + "\t" * 19_999 + "\n\n"


@settings(max_examples=200, deadline=None)
@given(
    st.text("<>/=\"'& abcrstvwprowsi0129.E\n", max_size=200),
    st.sampled_from(["xl/worksheets/sheet1.xml", "word/document.xml"]),
)
def test_any_xml(text, part):
    parts = {"xl/workbook.xml": WORKBOOK.format(text), "xl/styles.xml": text, "xl/sharedStrings.xml": f"<a>{text}</a>"}
    data = pack({**parts, part: f"<a><row><c r='{text}'><v>{text}</v></c></row>"})
    stream = io.BytesIO(data)
    for item in members(stream, stream.read(100), ""):
        if isinstance(item, Member):
            text_of(item)
