"""Tables in all notations, turned round or drawn: a record's kind, count and place do not depend on them."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Finding, Record
from pii_scan.workers import Scan
from tests.records.test_shapes import HEAD, TITLES, records, rows, width
from tests.shared import CACHE

TABLE: list[tuple[str, ...]] = [HEAD, *rows()]
COLUMNS = dict(zip(HEAD, zip(*rows(), strict=True), strict=True))


def padded(row: Sequence[str], mark: str) -> str:
    widths = [max(map(width, column)) for column in zip(*TABLE, strict=True)][-len(row) :]
    return mark.join(cell + " " * (size - width(cell)) for cell, size in zip(row, widths, strict=True))


def framed(left: str, cross: str, right: str, line: str = "─") -> str:
    dashes = cross.join(line * (max(map(width, column)) + 2) for column in zip(*TABLE, strict=True))
    return f"{left}{dashes}{right}"


def tag_of(row: Sequence[str]) -> str:
    return "th" if row is HEAD else "td"


def padded_left(cells: Sequence[str]) -> str:
    """The cells of a row, each at the end of its column, as data frames are printed."""
    widths = [max(map(width, column)) for column in zip(*TABLE, strict=True)]
    return "  ".join(" " * (size - width(cell)) + cell for cell, size in zip(cells, widths, strict=True))


def grid() -> str:
    lines = [framed("╒", "╤", "╕", "═"), f"│ {padded(HEAD, ' │ ')} │", framed("╞", "╪", "╡", "═")]
    for row in rows():
        lines += [f"│ {padded(row, ' │ ')} │", framed("├", "┼", "┤")]
    return "\n".join([*lines[:-1], framed("└", "┴", "┘")])


def edged() -> str:
    widths = [max(map(width, column)) for column in zip(*TABLE, strict=True)]
    edge = "─┬─".join(name + "─" * (size - width(name)) for name, size in zip(HEAD, widths, strict=True))
    return "\n".join(["SELECT 1", "", f"┌─{edge}─┐", *(f"│ {padded(row, ' │ ')} │" for row in rows()), "└─┘"])


def ruled() -> str:
    rule = " ".join("-" * max(map(width, column)) for column in zip(*TABLE, strict=True))
    pages = (
        "\n".join([padded(HEAD, " "), rule, *(padded(row, " ") for row in part)]) for part in (rows()[:7], rows()[7:])
    )
    return "SQL> select * from guest;\n\n" + "\n\n".join(pages) + "\n\n12 rows selected."


def report() -> str:
    lines = [f"{row[0]:<5}{padded(row[1:], '  ')}" for row in TABLE]
    return "\n".join(["序号 " + lines[0][5:], "-" * 90, *lines[1:]])


def bound(line: str, value: str, between: str) -> str:
    places = ", ".join("?" for _ in HEAD)
    statement = f"12:00:01 DEBUG SQL - insert into guest ({', '.join(HEAD)}) values ({places})\n"
    return "\n".join(
        statement + line.format(between.join(value.format(n, cell) for n, cell in enumerate(row, 1))) for row in rows()
    )


def quoted(row: Sequence[str]) -> str:
    return ", ".join(f"'{cell}'" for cell in row)


def page(start: str, cell: str) -> str:
    lines = ("".join(f"<td>{cell.format(one)}</td>" for one in row) for row in TABLE)
    return start + "\n".join(f"<tr>{line}</tr>" for line in lines) + "</table>"


def called(value: str) -> str:
    """Statements in which a function makes a day of its text."""
    into = f"Insert into GUEST ({', '.join(HEAD).upper()}) values"
    return "\n".join(f"{into} ({quoted(row[:-1])}, {value.format(repr(row[-1]))});" for row in rows())


SHAPES: dict[str, Callable[[], str]] = {
    "mediawiki": lambda: '{| class="wikitable"\n'
    + "\n|-\n".join("\n".join(f"{'|!'[row is HEAD]} {cell}" for cell in row) for row in TABLE)
    + "\n|}",
    "mediawiki-in-lines": lambda: '{| class="wikitable"\n|-\n'
    + "\n|-\n".join(f"{'|!'[row is HEAD]} " + f" {'|!'[row is HEAD] * 2} ".join(row) for row in TABLE)
    + "\n|}",
    "bbcode": lambda: "[table]\n"
    + "\n".join(
        f"[tr]{''.join(f'[{tag}]{cell}[/{tag}]' for cell in row)}[/tr]" for row in TABLE for tag in [tag_of(row)]
    )
    + "\n[/table]",
    "filemaker": lambda: "<FMPXMLRESULT><METADATA>\n"
    + "\n".join(f'<FIELD EMPTYOK="YES" NAME="{name}" TYPE="TEXT"/>' for name in HEAD)
    + f'</METADATA><RESULTSET FOUND="{len(rows())}">\n'
    + "\n".join(
        f'<ROW MODID="0">{"".join(f"<COL><DATA>{cell}</DATA></COL>" for cell in row)}</ROW>' for row in rows()
    )
    + "</RESULTSET></FMPXMLRESULT>",
    "queried": lambda: '<Items><Value type="array">'
    + "".join(f"<Row>{''.join(f'<Data>{cell}</Data>' for cell in row)}</Row>" for row in TABLE)
    + "</Value></Items>",
    "cells-of-a-program": lambda: "function t = rows()\n% made by a tool\nt = {\n"
    + "".join(f"  {quoted(row)};\n" for row in TABLE)
    + "};",
    "dokuwiki": lambda: f"====== guests ======\n\n^ {' ^ '.join(HEAD)} ^\n"
    + "\n".join(f"| {' | '.join(row)} |" for row in rows()),
    "data-frame": lambda: "\n".join(
        ["   " + padded_left(HEAD), *(f"{at + 1:>2} " + padded_left(row) for at, row in enumerate(rows()))]
    ),
    "list-table": lambda: ".. list-table:: guests\n   :header-rows: 1\n\n"
    + "\n".join("   * - " + "\n     - ".join(row) for row in TABLE),
    "asciidoc": lambda: "|===\n" + " ".join(f"|{name}" for name in HEAD) + "\n\n"
    + "\n\n".join("\n".join(f"|{cell}" for cell in row) for row in rows()) + "\n|===",
    "latex": lambda: "\\begin{tabular}{lllllll}\n\\hline\n"
    + "\n".join(" & ".join(row).replace("_", "\\_") + " \\\\" + "\n\\hline" * (row is HEAD) for row in TABLE)
    + "\n\\end{tabular}",
    "grid": grid,
    "names-in-the-edge": edged,
    "ruled": ruled,
    "report": report,
    "bound-in-lines": lambda: bound("{}", "12:00:01 TRACE binding parameter [{}] as [VARCHAR] - [{}]", "\n"),
    "bound-in-a-line": lambda: bound("12:00:01 DETAIL:  parameters: {}", "${} = '{}'", ", "),
    "selected": lambda: f"INSERT INTO guest ({', '.join(HEAD)})\nSELECT "
    + ", ".join(f"'{cell}' AS {name}" for name, cell in zip(HEAD, rows()[0], strict=True))
    + "".join(f"\nUNION ALL\nSELECT {quoted(row)}" for row in rows()[1:]) + ";",
    "selected-alone": lambda: "MERGE INTO guest g USING (\n"
    + " FROM dual UNION ALL\n".join(
        "SELECT " + ", ".join(f"'{cell}' AS {name}" for name, cell in zip(HEAD, row, strict=True)) for row in rows()
    )
    + " FROM dual\n) s ON (1 = 2)",
    "selected-names-once": lambda: "WITH guest AS (SELECT "
    + ", ".join(f"'{cell}' {name}" for name, cell in zip(HEAD, rows()[0], strict=True))
    + "".join(f"\nUNION ALL SELECT {quoted(row)}" for row in rows()[1:]) + ") SELECT * FROM guest;",
    "navicat": lambda: "-- ----------------------------\n-- Table structure of guest\n-- ----------------------------\n"
    "CREATE TABLE `guest`  (\n" + ",\n".join(f"  `{name}` varchar(36) DEFAULT NULL" for name in HEAD)
    + "\n) ENGINE = InnoDB;\n\n-- ----------------------------\n-- Records of guest\n-- ----------------------------\n"
    + "\n".join(f"INSERT INTO `guest` VALUES ({quoted(row)});" for row in rows()),
    "commented-columns": lambda: "CREATE TABLE public.guest (\n"
    + ",\n".join(f"    f{at} character varying(22)" for at in range(len(HEAD))) + "\n);\n"
    + "".join(f"COMMENT ON COLUMN public.guest.f{at} IS '{name}';\n" for at, name in enumerate(HEAD))
    + "\n".join(f"INSERT INTO public.guest VALUES ({quoted(row)});" for row in rows()),
    "described-columns": lambda: json.dumps(
        {
            "columns": [{"field": f"c{at}", "title": name, "align": "center"} for at, name in enumerate(HEAD)],
            "rows": [{f"c{at}": cell for at, cell in enumerate(row)} for row in rows()],
        },
        ensure_ascii=False,
    ),
    "commented-names": lambda: "".join(
        f"COMMENT ON COLUMN GUEST.F{at} IS '{name}';\n" for at, name in enumerate(HEAD)
    )
    + "\n".join(
        "MERGE INTO GUEST D USING (SELECT "
        + ", ".join(f"'{cell}' AS F{at}" for at, cell in enumerate(row))
        + " FROM DUAL) S ON (D.F0 = S.F0) WHEN NOT MATCHED THEN INSERT (F0) VALUES (S.F0);"
        for row in rows()
    ),
    "names-that-end-like-words": lambda: "insert into guest (" + ", ".join(HEAD) + ")\n"
    + "\nunion all\n".join(
        "select '1' as lease_from, " + ", ".join(f"'{cell}' as {name}" for name, cell in zip(HEAD, row, strict=True))
        + " from dual" for row in rows()
    ),
    "page-that-scrolls": lambda: "<div class=head><table><thead><tr>"
    + "".join(f"<th><div><span>{name}</span></div></th>" for name in HEAD)
    + "</tr></thead></table></div>\n<div class=body><table><tbody>"
    + "".join(f"<tr>{''.join(f'<td><div>{cell}</div></td>' for cell in row)}</tr>\n" for row in rows())
    + "</tbody></table></div>",
    "notebook": lambda: json.dumps({"text/html": page("<table border=\"1\">\n", "{}").splitlines(True)}, indent=1,
        ensure_ascii=False),
    "selected-from": lambda: "MERGE INTO guest g USING (SELECT "
    + ", ".join(f"'{cell}' AS {name}" for name, cell in zip(HEAD, rows()[0], strict=True))
    + "".join(f" FROM dual\n  UNION ALL\n  SELECT {quoted(row)}" for row in rows()[1:]) + " FROM dual) s ON (1 = 2)",
    "created-in-a-line": lambda: f"CREATE TABLE guest ({' TEXT, '.join(HEAD)} TEXT);\n"
    + "\n".join(f"INSERT INTO guest VALUES({quoted(row)});" for row in rows()),
    "page-of-columns": lambda: page("<table><caption>guests</caption><colgroup><col width=1><col></colgroup>\n", "{}"),
    "page-of-a-sheet": lambda: page("<table border=0>\n <col width=72 style='width:54pt'>\n <col width=72>\n", "{}"),
    "page-of-blanks": lambda: page("<table>\n", "&nbsp;{}&nbsp;&nbsp;"),
    "called-by-oracle": lambda: called("to_date({}, 'YYYY-MM-DD HH24:MI:SS')"),
    "called-by-sql-server": lambda: called("CAST(N{} AS DateTime)"),
    "called-by-mysql": lambda: called("STR_TO_DATE( {},'%Y-%m-%d %H:%i:%s')"),
    "converted": lambda: called("CONVERT(datetime2, {}, 120)"),
    "tuples": lambda: f"COLUMNS = ({quoted(HEAD)})\nDATA = [\n"
    + "".join(f"    ({quoted(row)}),\n" for row in rows())
    + "]",
    "yaml-rows": lambda: f"columns: [{', '.join(HEAD)}]\nrows:\n"
    + "\n".join("  - " + json.dumps(row, ensure_ascii=False) for row in rows()),
    "array-of-arrays": lambda: json.dumps(TABLE, ensure_ascii=False),
    "lines-of-arrays": lambda: "\n".join(json.dumps(row, ensure_ascii=False) for row in TABLE),
    "embedded": lambda: json.dumps(
        {"name": "guests.csv", "content": "".join(",".join(row) + "\r\n" for row in TABLE)}, ensure_ascii=False
    ),
    "two-headers": lambda: "\n".join(
        ",".join(row) for row in (("guest", "", "", "stay", "", ""), TITLES, *(row[1:] for row in rows()))
    ),
    "a-line-for-each-column": lambda: "\n".join(",".join((name, *cells)) for name, cells in COLUMNS.items()),
    "objects-of-columns": lambda: json.dumps(
        {name: dict(enumerate(cells)) for name, cells in COLUMNS.items()}, ensure_ascii=False, indent=1
    ),
    "arrays-of-columns": lambda: json.dumps({"guests": COLUMNS}),
    "frame": lambda: "library(x)\ndf <- data.frame(\n"
    + ",\n".join(f"  `{name}` = c({quoted(cells)})" for name, cells in COLUMNS.items())
    + ",\n  stringsAsFactors = FALSE)",
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_kind_and_count(shape: str, tmp_path: Path) -> None:
    assert records(tmp_path, SHAPES[shape]()) == {"hotel.stay": 12}


@pytest.mark.parametrize("shape", SHAPES)
def test_blocks_and_engines_change_nothing(shape: str, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(SHAPES[shape]() + "\n", encoding="utf-8")
    made = [
        [
            (event.location, getattr(event, "rule", ""), event.confidence)
            for event in Scan(
                Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE, block_size=size, engine=engine)
            ).events()
            if isinstance(event, (Finding, Record))
        ]
        for size, engine in ((1 << 20, "auto"), (300, "auto"), (1 << 20, "regex"))
    ]
    assert made[0] == made[1] == made[2]


@pytest.mark.parametrize("shape", ["a-line-for-each-column", "objects-of-columns", "frame"])
def test_values_of_a_turned_table_have_their_own_places(shape: str, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    text = SHAPES[shape]()
    file.write_text(text, encoding="utf-8")
    settings = Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE, show_values=True)
    found = [event for event in Scan(settings).events() if isinstance(event, Finding)]
    lines = text.split("\n")
    numbers = [event for event in found if event.rule == "identity.prc_id18"]
    assert len(numbers) == 12
    for event, row in zip(numbers, rows(), strict=True):
        assert lines[event.location.line - 1][event.location.column - 1 :].startswith(row[2])


@pytest.mark.parametrize(
    "text",
    [
        "name,phone,email\na,b,c\nd,e,f",
        "字段,类型,示例\n手机号,varchar,13812345679",
        "身份证,姓名,手机\n110105199003070038,张伟,13812345679",
        "张伟,110105199003070038,31010119900307001X\n王芳,110105199003070038,31010119900307001X",
        '{"phone": ["13812345679"], "name": ["a", "b"]}',
    ],
)
def test_other_tables_are_not_turned(text: str) -> None:
    from pii_scan.formats.turned import find_turned

    assert (
        find_turned(text.encode(), lambda name: name in ("phone", "手机", "手机号", "身份证", "姓名", "name")) is None
    )


def test_a_page_with_one_column(tmp_path: Path) -> None:
    numbers = ["15087180205", "17562728524", "18509026564", "17584030781", "15951494304"]
    lines = [f"  <tr>\n    <td>{cell}</td>\n  </tr>" for cell in ("手機號碼", *numbers)]
    file = tmp_path / "a.htm"
    file.write_text("\n".join(["<table>", *lines, "</table>\n"]), encoding="utf-8")
    scan = Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE))
    assert [event.kind for event in scan.events() if isinstance(event, Record)] == ["phone.number"] * 5


@pytest.mark.parametrize(("told", "count"), [("站台编码", 0), ("值班手机", 5)])
def test_what_a_column_is_for_may_be_said_apart_from_its_table(told: str, count: int, tmp_path: Path) -> None:
    numbers = ["15087180205", "17562728524", "18509026564", "17584030781", "15951494304"]
    lines = ["CREATE TABLE stop (", "    f1 varchar(22),", "    f2 varchar(16)", ");"]
    lines += [f"COMMENT ON COLUMN stop.f1 IS '{told}';"]
    lines += [f"INSERT INTO stop VALUES ('{number}', '花园北街');" for number in numbers]
    file = tmp_path / "a.sql"
    file.write_text("\n".join(lines), encoding="utf-8")
    scan = Scan(Settings(paths=(str(file),), jobs=1, isolated=True, cache=CACHE))
    assert sum(1 for event in scan.events() if isinstance(event, Finding)) == count
