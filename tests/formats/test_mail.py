"""Mails: each part decoded, in order, under its name; what is no mail with parts stays text."""

from __future__ import annotations

import base64
import email.policy
import io
import zipfile
from email.message import EmailMessage

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from test_archives import TEXT, contents, opened

from pii_scan.formats.members import Limits, members
from pii_scan.model import Reason

NAME = "名单.csv"


def mail(**headers: str) -> EmailMessage:
    message = EmailMessage(policy=email.policy.SMTP)
    for name, value in {"From": "a@corp.cn", **headers}.items():
        message[name] = value
    return message


def zipped(data: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr(zipfile.ZipInfo("in.csv"), data)  # of no time: the same bytes each time
    return held.getvalue()


@pytest.mark.parametrize("pipe", [False, True])
def test_body_and_attachments(pipe: bool) -> None:
    message = mail(Subject="客户名单", To="王经理 <b@corp.cn>")
    message.set_content("您好，身份证11010519491231002X", charset="gb18030", cte="base64")
    message.add_alternative("<p>身份证=20</p>", subtype="html", cte="quoted-printable")
    long = TEXT * 5000
    message.add_attachment(long, maintype="text", subtype="csv", filename=NAME)
    message.add_attachment(zipped(TEXT), maintype="application", subtype="zip", filename="a.zip")
    message.add_attachment(TEXT, maintype="text", subtype="csv", filename=NAME)
    headers, *parts = contents(bytes(message), pipe=pipe)
    assert headers[0] == "headers" and "Subject: 客户名单".encode() in headers[1] and "王经理".encode() in headers[1]
    assert [(name, data, damage) for name, data, damage in parts] == [
        ("body.txt", "您好，身份证11010519491231002X\r\n".encode("gb18030"), None),
        ("body.html", "<p>身份证=20</p>\r\n\r\n".encode(), None),  # the last line end is the border's
        (NAME, long, None),
        ("a.zip", zipped(TEXT), None),
        ("名单 (2).csv", TEXT, None),
    ]


def test_one_encoded_body_without_parts() -> None:
    data = b"From: a@b.cn\nMIME-Version: 1.0\nContent-Transfer-Encoding: BASE64\n\n" + base64.encodebytes(TEXT)
    assert contents(data)[1] == ("body.txt", TEXT, None)
    assert contents(data.rstrip(b"=\n") + b"\n")[1][1] in (TEXT, TEXT[:-1], TEXT[:-2])  # cut off
    # runs of fours that end early, and signs that are none
    ends = b"Mime-Version: 1.0\r\nContent-Transfer-Encoding: base64\r\n\r\nQUI=\r\n!QUJD\r\nQQ==\r\nQ"
    assert contents(ends)[1] == ("body.txt", b"ABABCA", None)


def test_mails_inside_mails() -> None:
    inner = mail(Subject="weiter")
    inner.set_content("手机 13800138000", cte="base64")
    outer = mail(Subject="Fwd")
    outer.set_content("see below")
    outer.add_attachment(inner)
    *_, (name, data, damage) = contents(bytes(outer))
    assert (name, damage) == ("body.eml", None)
    assert contents(data)[1][:2] == ("body.txt", "手机 13800138000\r\n".encode())


def test_folded_words_keep_the_lines_after_them() -> None:
    word = [base64.b64encode(part).decode() for part in ("身份证110105".encode("gbk"), "19491231002X".encode("gbk"))]
    head = f"Subject: =?GB2312?B?{word[0]}?=\r\n =?gb2312?B?{word[1]}?=\r\n"
    head += "X-Tel: =?utf-8?q?=E6=89=8B_138?= x =?no?q?a?=\r\n"
    data = (head + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b--\r\n").encode()
    ((name, text, _),) = contents(data)
    lines = text.decode().split("\n")
    assert name == "headers" and lines[0] == "Subject: 身份证11010519491231002X"
    assert lines[2] == "X-Tel: 手 138 x a\r" and lines[3] == "MIME-Version: 1.0\r"


def test_borders() -> None:
    data = (
        b'MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="a b"\n\nbefore\n--a b\n'
        b"Content-Type: multipart/mixed; boundary=c\n\n--c\n\none\n--cc\n--c \n--c\n\ntwo\n--a b\n\n"
        b"three\n--a b--\nafter\n"
    )
    found = [(name, text.decode()) for name, text, _ in contents(data)[1:]]
    assert found == [
        ("preamble.txt", "before\n"), ("body.txt", "one\n--cc\n"), ("body (2).txt", ""),
        ("body (3).txt", "two\n"), ("body (4).txt", "three\n"), ("epilogue.txt", "after\n"),
    ]  # fmt: skip


def test_an_mbox() -> None:
    one = b"From a@b Thu Jan  1 00:00:00 2026\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n"
    two = b"From c@d Thu Jan  1 00:00:00 2026\nSubject: x\n\nplain\nFrom here on\n\n"
    data = one + base64.encodebytes(TEXT) + b"\n" + two + one + base64.encodebytes(TEXT)
    names = [(name, text) for name, text, _ in contents(data) if "headers" not in name]
    assert names == [("1!body.txt", TEXT), ("2!body.txt", b"plain\nFrom here on\n\n"), ("3!body.txt", TEXT)]


def test_what_cannot_be_read_is_told() -> None:
    fields = b"MIME-Version: 1.0\nContent-Transfer-Encoding: x-uuencode\nContent-Disposition: x; filename=a.uu\n\nbegin"
    assert contents(fields)[1] == ("a.uu", None, Reason.UNSUPPORTED)
    part = b"--%d\nContent-Type: multipart/mixed; boundary=%d\n\n"
    deep = b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=0\n\n" + b"".join(
        part % (n, n + 1) for n in range(50)
    )
    assert contents(deep)[-1][1:] == (None, Reason.TOO_DEEP)
    large = contents(b"MIME-Version: 1.0\nContent-Type: multipart/x; boundary=a\n\n--a\n" + b"A: b\n" * 300_000)
    assert large[-1][1:] == (None, Reason.OVER_LIMIT)
    small = Limits(members=5, expanded=1000)
    data = b"MIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(TEXT * 100)
    assert contents(data, limits=small)[1][2] == Reason.OVER_LIMIT


@pytest.mark.parametrize(
    "data",
    [
        b"From: a@b.cn\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain\n\nhello\n",  # stands as it reads
        b"From: a@b.cn\nContent-Transfer-Encoding: base64\n\nQUJD\n",
        b'msgid ""\nmsgstr ""\n"MIME-Version: 1.0\\n"\n\nContent-Transfer-Encoding: base64\n',
        b"HTTP/1.1 200 OK\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\nQUJD\n",
        b"The MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n--a\n",
        b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n",  # fields alone, as this reader gives them
    ],
)
def test_what_is_text(data: bytes) -> None:
    assert opened(data) is None


_lines = st.lists(
    st.sampled_from(
        [b"--a", b"--a--", b"--b", b"", b"Content-Type: multipart/mixed; boundary=b",
         b"Content-Transfer-Encoding: base64", b"Content-Transfer-Encoding: quoted-printable", b"QUJD=\xff=", b"=ZZ=",
         b"Content-Type: text/plain; name*=x'y'%00",
         b"Content-Disposition: x; filename*0*=\x00''%E5", b"Content-Type: multipart/\xff; boundary*=no\x00'x'%41",
         b"From x", b"\xff: =?\x00?b?a?=", b"A: =?utf-8?b?=?= =?x?q?=?="]
    ),
    max_size=20,
)  # fmt: skip


@given(_lines, st.booleans())
@example([b"Content-Disposition: x; filename*=no\x00'x'%41", b"", b"x"], False)
def test_no_bytes_make_it_raise(lines: list[bytes], mbox: bool) -> None:
    start = b"From x\n" if mbox else b""
    data = start + b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n--a\n" + b"\n".join(lines)
    found = members(io.BytesIO(), data, "a.eml")
    assert found is not None
    for item in found:
        if hasattr(item, "stream"):
            item.stream.read()


def test_an_encoded_body_of_a_mail_that_does_not_tell_its_version() -> None:
    data = b"From: a@b.cn\nTo: c@d.cn\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(TEXT)
    assert contents(data)[1] == ("body.txt", TEXT, None)


def test_an_mbox_that_begins_with_a_plain_mail() -> None:
    plain = b"From a@b Thu Jan  1 00:00:00 2026\nFrom: a@b.cn\nSubject: x\n\nplain\n\n"
    coded = b"From a@b Thu Jan  1 00:00:00 2026\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n"
    assert contents(plain * 3 + coded + base64.encodebytes(TEXT))[-1] == ("4!body.txt", TEXT, None)


def test_fields_of_a_plain_mail_with_encoded_words() -> None:
    word = base64.b64encode("身份证11010519491231002X".encode()).decode()
    data = f"From: a@b.cn\nTo: c@d.cn\nSubject: =?utf-8?B?{word}?=\n\nhello\n".encode()
    (_, fields, _), body = contents(data)
    assert fields.endswith("Subject: 身份证11010519491231002X".encode()) and body == ("body.txt", b"hello\n", None)


def test_a_mail_that_is_another_one() -> None:
    inner = b"From: a@b.cn\nTo: c@d.cn\nContent-Transfer-Encoding: base64\n\n" + base64.encodebytes(TEXT)
    data = b"From: a@b.cn\nTo: c@d.cn\nContent-Type: message/rfc822\n\n" + inner
    assert contents(data)[1] == ("body.eml", inner, None)


def test_parts_without_a_border_are_told() -> None:
    data = b"From: a@b.cn\nTo: c@d.cn\nContent-Type: multipart/mixed\n\n--x\n\nplain\n--x--\n"
    assert contents(data)[1:] == [("body", b"--x\n\nplain\n--x--\n", None), ("body", None, Reason.CORRUPT)]
