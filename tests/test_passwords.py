"""A password beside a person makes a record critical: in tables, dumps, objects and text; what only looks like one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pii_scan.config import Settings
from pii_scan.model import Record
from pii_scan.scanner.passwords import in_cells, password_columns
from pii_scan.workers import Scan
from tests.shared import CACHE

# The specimens of GB 11643-1999.
ONE, OTHER = "11010519491231002X", "440524188001010014"


@pytest.fixture
def severities(tmp_path: Path) -> Iterator[Callable[..., list[str]]]:
    def look(text: str, name: str = "a.txt", **options: int) -> list[str]:
        (tmp_path / name).write_text(text, encoding="utf-8")
        settings = Settings(paths=(str(tmp_path / name),), keep_known=True, jobs=1, cache=CACHE, **options)
        found = [event for event in Scan(settings).events() if isinstance(event, Record)]
        assert all((record.severity == "critical") == ("password" in record.evidence) for record in found)
        return [record.severity for record in found]

    yield look


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.csv", f"姓名,身份证号,登录密码\n张三,{ONE},zha76924\n李四,{OTHER},\n"),
        ("a.csv", f'"pwd","name","id_card"\n"zha7,69 24","张三","{ONE}"\n"******","李四","{OTHER}"\n'),
        ("a.txt", f"邮箱----密码----姓名----身份证\na@b.cn----zha76924----张三----{ONE}\n"
                  f"c@d.cn--------李四----{OTHER}\n"),
        ("a.sql", f"INSERT INTO u (name,idcard,password) VALUES\n('张三','{ONE}','e10adc3949ba59abbe56e057f20f883e'),\n"
                  f"('李四','{OTHER}',NULL);\n"),
        ("a.jsonl", f'{{"name":"张三","idCard":"{ONE}","userPassword":"zha76924"}}\n'
                    f'{{"name":"李四","idCard":"{OTHER}"}}\n'),
        ("a.txt", f"姓名：张三\n身份证号：{ONE}\n密码：zha76924\n\n姓名：李四\n身份证号：{OTHER}\n密码：\n"),
        ("a.txt", f"张三，身份证号{ONE}，登录密码为zha76924\n\n李四，身份证号{OTHER}，忘记密码\n"),
    ],
)  # fmt: skip
def test_a_password_in_the_record_itself(name: str, text: str, severities) -> None:
    assert severities(text, name) == ["critical", "high"]


def test_chunks_and_engines_make_no_difference(severities) -> None:
    rows = "".join(f"张三,{ONE},{'zha76924' if number % 3 == 0 else ''}\n" for number in range(300))
    text = "姓名,身份证号,密码\n" + rows
    wanted = ["critical" if number % 3 == 0 else "high" for number in range(300)]
    for size in (700, 1 << 20):
        assert severities(text, "a.csv", block_size=size) == wanted


@pytest.mark.parametrize(
    "word",
    [
        "密码",
        "登录密码",
        "取款密码",
        "明文密码",
        "密码md5",
        "口令",
        "password",
        "userPassword",
        "user_pwd",
        "`pwd`",
        "PASSWORD_MD5",
        "login-passwd",
        "mima",
        "pass word",
    ],
)
def test_headers_of_passwords(word: str) -> None:
    assert password_columns(("姓名", word)) == (1,)


@pytest.mark.parametrize(
    "word",
    [
        "",
        "密码提示",
        "密码修改时间",
        "忘记密码次数",
        "password_hint",
        "pwd_time",
        "passwordUpdatedAt",
        "passenger",
        "pass",
        "mm",
        "keyword",
        "passport",
        "compass",
        "密度",
    ],
)
def test_headers_of_something_else(word: str) -> None:
    assert password_columns((word,)) == ()


@pytest.mark.parametrize(
    "value",
    [
        "",
        "123",
        "******",
        "••••••",
        "xxxx",
        "NULL",
        "n/a",
        "无",
        "未设置",
        "${DB_PASSWORD}",
        "{{ password }}",
        "<password>",
        "$2b$12$KIXabcdefghijklmnopqrstuv",
        "$argon2id$v=19$m",
        "pbkdf2_sha256$260000$x",
        "{bcrypt}$2a$10$abc",
        "x" * 201,
    ],
)
def test_values_that_tell_nothing(value: str) -> None:
    assert not in_cells([value.encode()], (0,))


@pytest.mark.parametrize("value", ["123456", "zha76924", "p@ss,w0rd", "e10adc3949ba59abbe56e057f20f883e", "'abcd'"])
def test_values_of_passwords(value: str) -> None:
    assert in_cells([b"", value.encode()], (1, 7))
