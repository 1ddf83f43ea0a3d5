"""Archives give their members in order, and say what they could not give; no bytes make their readers raise."""

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pii_scan.formats.members import READERS, Damaged, Limits, Member, members
from pii_scan.model import Reason, Skip

TEXT = "姓名,身份证\n张三,11010519491231002X\n".encode()
SMALL = Limits(members=5, expanded=1 << 20, ratio=20, free=64 << 10, spool=1 << 20)


class Pipe(io.RawIOBase):
    """A stream that cannot be positioned and gives little at a time."""

    def __init__(self, data):
        self._data = io.BytesIO(data)

    def readable(self):
        return True

    def read(self, size=-1):
        return self._data.read(min(size, 1000) if size >= 0 else -1)


def opened(data, name="a.bin", limits=Limits(), pipe=False):  # noqa: B008 - immutable
    stream = Pipe(data) if pipe else io.BytesIO(data)
    head = b""
    while len(head) < 65536 and (more := stream.read(65536 - len(head))):
        head += more
    return members(stream, head, name, limits)


def read(stream):
    """What can be read, and the damage."""
    parts = []
    try:
        while block := stream.read(1 << 16):
            parts.append(block)
    except Damaged as damage:
        return b"".join(parts), damage.reason
    return b"".join(parts), None


def contents(data, **options):
    """Name, bytes and damage of each member; for what is skipped, name, None and reason."""
    found = opened(data, **options)
    assert found is not None
    return [
        (item.inner, None, item.reason) if isinstance(item, Skip) else (item.inner, *read(item.stream))
        for item in found
    ]


def make_zip(files, method=zipfile.ZIP_DEFLATED):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in files:
            archive.writestr(name, data)
    return buffer.getvalue()


def make_tar(files, **options):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", **options) as archive:
        for name, data in files:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("pack", "name", "inner"),
    [
        (gzip.compress, "d/a.csv.gz", "a.csv"),
        (gzip.compress, "a.TGZ", "a.tar"),
        (gzip.compress, "-", "-"),
        (bz2.compress, "a.csv.bz2", "a.csv"),
        (lzma.compress, "a.csv.xz", "a.csv"),
        (lzma.compress, ".xz", ".xz"),
        (lzma.compress, "", "data"),
    ],
)
def test_compressed(pack, name, inner):
    assert contents(pack(TEXT), name=name) == [(inner, TEXT, None)]
    assert contents(pack(b""), name=name) == [(inner, b"", None)]
    # several streams in one file, with padding, are one text
    assert contents(pack(TEXT) + pack(b"") + b"\0" * 8 + pack(TEXT), name=name, pipe=True) == [
        (inner, TEXT + TEXT, None)
    ]


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_compressed_damage_keeps_what_was_before(pack):
    data = bytes(range(256)) * 5000
    for damaged in (pack(data)[:-1], pack(data) + b"trailing", pack(data)[:-8] + b"\1" * 8):
        [(_, found, reason)] = contents(damaged)
        assert data.startswith(found)
        assert reason is Reason.CORRUPT
    assert contents(pack(data) + b"trailing")[0][1] == data


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_compressed_bomb(pack):
    found = contents(pack(bytes(1 << 19)), limits=SMALL)
    assert [item[2] for item in found] == [Reason.OVER_LIMIT, Reason.OVER_LIMIT]
    assert len(found[0][1]) <= SMALL.free


def test_text_is_no_container():
    for data in (b"", b"BZh9 is how bzip2 begins", b"PK", TEXT * 50, b"\x1f\x8b", b" " * 600, b"0" * 600, bytes(600)):
        assert opened(data) is None
    assert opened(b"\x89PNG", name="a.zip") is None


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
@pytest.mark.parametrize("pipe", [False, True])
def test_zip(method, pipe):
    files = [("d/", b""), ("d/b.csv", TEXT * 3000), ("a.csv", b""), ("名单.txt", TEXT)]
    assert contents(make_zip(files, method), pipe=pipe) == [(name, data, None) for name, data in files[1:]]


class Sink(io.RawIOBase):
    """A file that cannot be positioned."""

    def __init__(self):
        self.data = b""

    def writable(self):
        return True

    def write(self, data):
        self.data += bytes(data)
        return len(data)


def test_zip_written_as_a_stream():
    sink = Sink()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a.csv", TEXT)
        with archive.open("b.csv", "w", force_zip64=True) as file:
            file.write(TEXT)
    assert contents(sink.data, pipe=True) == [("a.csv", TEXT, None), ("b.csv", TEXT, None)]


def test_zip_begins_where_the_stream_stands():
    data = b"before" + make_zip([("a.csv", TEXT)])
    stream = io.BytesIO(data)
    stream.seek(6)
    head = stream.read(20)
    assert [read(member.stream) for member in members(stream, head, "")] == [(TEXT, None)]


def test_zip64():
    data = make_zip([("a.csv", TEXT)], zipfile.ZIP_STORED)
    at = data.rfind(b"PK\5\6")
    size, offset = struct.unpack_from("<LL", data, at + 12)
    record = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, 1, 1, size, offset)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, at, 1)
    end = data[at : at + 8] + b"\xff" * 12 + b"\0\0"
    assert contents(data[:at] + record + locator + end) == [("a.csv", TEXT, None)]


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("酒店/开房记录.csv".encode("gb18030"), "酒店/开房记录.csv"),
        ("酒店/开房记录.csv".encode(), "酒店/开房记录.csv"),
        (b"caf\x82.csv", "café.csv"),
        ("目录\\名单.csv".encode("gb18030"), "目录/名单.csv"),
    ],
)
@pytest.mark.parametrize("flag", [0, 0x800])
def test_zip_names(raw, name, flag):
    stand_in = "x" * len(raw)
    data = bytearray(make_zip([(stand_in, TEXT)]).replace(stand_in.encode(), raw))
    # a wrong UTF-8 flag does not hide the archive
    struct.pack_into("<H", data, data.index(b"PK\1\2") + 8, flag)
    assert contents(bytes(data)) == [(name, TEXT, None)]


def with_central(data, offset, value):
    changed = bytearray(data)
    struct.pack_into("<H", changed, data.index(b"PK\1\2") + offset, value)
    return bytes(changed)


def test_zip_members_that_are_not_read():
    data = make_zip([("a", TEXT), ("b", TEXT)])
    assert contents(with_central(data, 8, 1)) == [("a", None, Reason.ENCRYPTED), ("b", TEXT, None)]
    assert contents(with_central(data, 10, 9)) == [("a", None, Reason.UNSUPPORTED), ("b", TEXT, None)]
    link = with_central(with_central(data, 40, 0xA1FF), 4, 3 << 8)
    assert contents(link) == [("a", None, Reason.LINK), ("b", TEXT, None)]


def test_zip_damage_is_of_its_member():
    data = make_zip([("a", TEXT * 50), ("b", TEXT)], zipfile.ZIP_STORED)
    wrong = data.replace(TEXT, TEXT.replace(b"X", b"Y"), 1)
    assert contents(wrong)[0] == ("a", wrong[31 : 31 + 50 * len(TEXT)], Reason.CORRUPT)
    assert contents(wrong)[1] == ("b", TEXT, None)
    assert contents(data.replace(b"PK\3\4", b"PK\3\5")[:0] + b"PK\3\4" + data[4:].replace(b"PK\3\4", b"PK\3\5"))[1] == (
        "b",
        b"",
        Reason.CORRUPT,
    )


@pytest.mark.parametrize("pipe", [False, True])
def test_zip_cut_off(pipe):
    """What stands before the damage is read."""
    many, end = TEXT * 50, (None, None, Reason.CORRUPT)
    assert contents(make_zip([("a", TEXT)])[:-10], pipe=pipe) == [("a", TEXT, None), end]
    data = make_zip([("a", TEXT), ("b", many)], zipfile.ZIP_STORED)
    half = data[: data.index(b"PK\1\2") - 100]
    assert contents(half, pipe=pipe) == [("a", TEXT, None), ("b", many[:-100], Reason.CORRUPT), end]
    assert contents(make_zip([("a", TEXT), ("b", many)])[:-150], pipe=pipe)[0] == ("a", TEXT, None)
    assert contents(b"PK\3\4" + b"garbage" * 10, pipe=pipe)[-1] == end


def test_zip_cut_off_that_was_written_as_a_stream():
    sink = Sink()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in "abc":
            archive.writestr(name, TEXT * 9)
    data = sink.data
    assert contents(data[: data.index(b"PK\1\2")])[:3] == [(name, TEXT * 9, None) for name in "abc"]
    torn = contents(data[: data.rindex(b"PK\3\4") + 50])
    assert torn[:2] == [(name, TEXT * 9, None) for name in "ab"] and torn[2][2] is Reason.CORRUPT


def test_zip_limits():
    many = make_zip([(str(number), b"") for number in range(7)])
    assert [item[2] for item in contents(many, limits=SMALL)] == [None] * 5 + [Reason.OVER_LIMIT]
    bomb = make_zip([("a", bytes(1 << 19)), ("b", TEXT)])
    assert [item[2] for item in contents(bomb, limits=SMALL)] == [Reason.OVER_LIMIT, Reason.OVER_LIMIT]
    large = make_zip([("a", bytes(2 << 20))], zipfile.ZIP_STORED)
    assert contents(large, limits=SMALL, pipe=True) == [(None, None, Reason.OVER_LIMIT)]


def with_directory(data, change):
    """The zip with its directory's entries changed: from a list of them to another one."""
    end = data.rindex(b"PK\5\6")
    (at,) = struct.unpack_from("<L", data, end + 16)
    directory = b"".join(change([b"PK\1\2" + entry for entry in data[at:end].split(b"PK\1\2")[1:]]))
    return data[:at] + directory + data[end : end + 12] + struct.pack("<LL", len(directory), at) + b"\0\0"


def placed(entry, name, offset=None, packed=None):
    """A directory's entry by another name of the same length, and elsewhere."""
    changed = bytearray(entry)
    changed[46 : 46 + len(name)] = name
    if offset is not None:
        struct.pack_into("<L", changed, 42, offset)
    if packed is not None:
        struct.pack_into("<L", changed, 20, packed)
    return bytes(changed)


def told(data, **options):
    """Name and bytes of each member; for what is skipped, name, reason and detail."""
    return [
        (item.inner, item.reason, item.detail) if isinstance(item, Skip) else (item.inner, read(item.stream)[0])
        for item in opened(data, **options)
    ]


OVERLAPS = (Reason.CORRUPT, "overlaps another member or the directory")


@pytest.mark.parametrize("many", [2, 3, 90_000])
@pytest.mark.parametrize("text", [TEXT, b""])
def test_zip_of_overlapping_entries(many, text):
    """They are read once, and told in few words however many there are."""
    data = make_zip([("00000", text), ("other", TEXT)])
    data = with_directory(data, lambda entries: [placed(entries[0], b"%05d" % n) for n in range(many)] + entries[1:])
    more = [(None, Reason.CORRUPT, f"overlapping members: {many - 2} more")] * (many > 2)
    assert told(data) == [("00000", text), ("00001", *OVERLAPS), ("other", TEXT), *more]


def test_zip_of_entries_inside_others():
    inner = make_zip([("in", TEXT)], zipfile.ZIP_STORED)
    data = make_zip([("a1", TEXT), ("b2", inner), ("c3", TEXT)], zipfile.ZIP_STORED)
    within = data.index(inner)

    def change(entries):
        return [*entries, placed(entries[0], b"in", within)]

    files = [("a1", TEXT), ("b2", inner), ("c3", TEXT)]
    assert told(with_directory(data, change)) == [*files, ("in", *OVERLAPS)]
    backwards = with_directory(data, lambda entries: change(entries)[::-1])
    assert told(backwards) == [("in", TEXT), ("c3", TEXT), ("b2", *OVERLAPS), ("a1", TEXT)]


def test_zip_entry_that_overlaps_its_directory_hides_no_other():
    data = make_zip([("a", TEXT), ("b", TEXT)], zipfile.ZIP_STORED)
    long = with_directory(data, lambda entries: [placed(entries[0], b"a", packed=len(data)), *entries[1:]])
    assert told(long) == [("a", *OVERLAPS), ("b", TEXT)]


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress, lambda data: data])
def test_nested(pack):
    """A member is opened like a file: a stream that cannot be positioned."""
    inner = pack(make_zip([("b.csv", TEXT)]))
    containers = [opened(make_tar([("a.zip", inner)]))]
    while containers[-1] is not None:
        stream = next(containers[-1]).stream
        head = stream.read(600)
        containers.append(members(stream, head, ""))
    assert head + read(stream)[0] == TEXT
    assert len(containers) == (3 if inner[:2] == b"PK" else 4)


@pytest.mark.parametrize("format", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_tar(format):
    long = "名单/" + "长" * 60 + ".csv"
    files = [("a.csv", TEXT * 3000), ("空", b""), (long, TEXT)]
    if format == tarfile.USTAR_FORMAT:
        files[2] = ("d" * 90 + "/" + "f" * 90, TEXT)
    data = make_tar(files, format=format)
    assert contents(data, pipe=True) == [(name, text, None) for name, text in files]
    # members that nobody reads are passed over
    assert [item.inner for item in opened(data)] == [name for name, _ in files]


def test_tar_names_and_kinds():
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.GNU_FORMAT, encoding="gb18030") as archive:
        kinds = {
            "目录": tarfile.DIRTYPE,
            "硬链接": tarfile.LNKTYPE,
            "软链接": tarfile.SYMTYPE,
            "管道": tarfile.FIFOTYPE,
        }
        for name, kind in kinds.items():
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "x"
            archive.addfile(info)
    assert contents(buffer.getvalue()) == [
        ("硬链接", None, Reason.LINK),
        ("软链接", None, Reason.LINK),
        ("管道", None, Reason.SPECIAL),
    ]


def test_tar_without_magic():
    header = bytearray(make_tar([("a.csv", TEXT)])[:512])
    header[257:265] = bytes(8)
    header[148:156] = b" " * 8
    header[148:156] = b"%06o\0 " % sum(header)
    data = bytes(header) + TEXT.ljust(512, b"\0") + bytes(1024)
    assert contents(data) == [("a.csv", TEXT, None)]


def test_tar_damage():
    data = make_tar([("a.csv", TEXT * 50), ("b.csv", TEXT)])
    second = data.index(b"b.csv")
    assert contents(data[:second]) == [("a.csv", TEXT * 50, None), (None, None, Reason.CORRUPT)]
    assert contents(data[:second] + b"B" + data[second + 1 :])[1:] == [(None, None, Reason.CORRUPT)]
    cut = contents(data[:1000])
    assert cut == [("a.csv", (TEXT * 50)[:488], Reason.CORRUPT), (None, None, Reason.CORRUPT)]


def test_tar_limits():
    data = make_tar([(str(number), b"") for number in range(7)])
    assert [item[2] for item in contents(data, limits=SMALL)] == [None] * 5 + [Reason.OVER_LIMIT]
    [*_, last] = contents(make_tar([("a", bytes(2 << 20)), ("b", TEXT)]), limits=SMALL)
    assert last[2] is Reason.OVER_LIMIT


def valid_containers():
    files = [("[Content_Types].xml", b"<a/>"), ("xl/workbook.xml", b"<a/>"), ("xl/worksheets/a.xml", TEXT)]
    return [pack(TEXT) for pack in (gzip.compress, bz2.compress, lzma.compress)] + [
        make_zip(files),
        make_zip(files[1:], zipfile.ZIP_LZMA),
        make_tar(files, format=tarfile.PAX_FORMAT)[:4096],
    ]


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(READERS), st.binary(max_size=2000))
def test_any_bytes_behind_a_magic(reader, data):
    offset, magic, _ = reader
    for item in opened(bytes(offset) + magic + data):
        if isinstance(item, Member):
            read(item.stream)


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from(valid_containers()), st.lists(st.tuples(st.integers(0, 5000), st.binary(max_size=6)), max_size=4)
)
def test_any_damage(data, changes):
    changed = bytearray(data)
    for at, new in changes:
        changed[at % len(data) : at % len(data) + len(new)] = new
    for item in opened(bytes(changed)) or ():
        if isinstance(item, Member):
            read(item.stream)


def test_a_pointer_of_git_lfs_is_told() -> None:
    data = b"version https://git-lfs.github.com/spec/v1\noid sha256:" + b"0a" * 32 + b"\nsize 12\n"
    assert contents(data) == [(None, None, Reason.UNSUPPORTED)]
    assert opened(data + TEXT) is None and opened(data.replace(b"0a", b"0g")) is None
