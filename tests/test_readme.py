"""Both READMEs say the same, and what they say of the command line is so."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import click
import pytest

from pii_scan.cli.configfile import COMMAND_LINE_ONLY, load
from pii_scan.cli.group import cli
from pii_scan.cli.scan import scan
from pii_scan.reporters import FORMATS

ROOT = Path(__file__).resolve().parents[1]
ENGLISH, CHINESE = "README.md", "README.zh-CN.md"
BOTH = pytest.mark.parametrize("name", [ENGLISH, CHINESE])


class Block(NamedTuple):
    language: str
    body: str


def text_of(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def blocks(text: str) -> list[Block]:
    return [Block(*found) for found in re.findall(r"^```(\w*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)]


def prose(text: str) -> str:
    return re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)


def slug(heading: str) -> str:
    """The anchor that GitHub gives to a heading."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def headings(text: str) -> list[tuple[int, str]]:
    return [(len(signs), words) for signs, words in re.findall(r"^(#+) (.+)$", prose(text), re.MULTILINE)]


def commands(text: str) -> Iterator[list[str]]:
    """The arguments of each call of pii-scan: in blocks of the shell, in scripts of a CI, behind a prompt, in prose."""
    for language, body in blocks(text):
        if language in ("bash", "sh"):
            yield from calls(body)
        elif language == "yaml":
            yield from calls("\n".join(re.findall(r"^ *- (pii-scan .+)", body, re.MULTILINE)))
        elif body.startswith("$ "):
            yield from calls(body.splitlines()[0][2:])
    for span in re.findall(r"`([^`\n]+)`", prose(text)):
        if re.match(r"(uv run )?pii-scan [a-z]+ ", span):  # not the mere name of a command
            yield from calls(span)


def calls(shell: str) -> Iterator[list[str]]:
    for line in shell.splitlines():
        lexer = shlex.shlex(line, posix=True, punctuation_chars="|&;<>")
        lexer.whitespace_split = True
        words = list(lexer)
        while words:
            end = next((i for i, word in enumerate(words) if word in ("|", "&&", ";", ">")), len(words))
            part, words = words[:end], words[end + 1 :]
            start = next((i for i, word in enumerate(part[:3]) if Path(word).name == "pii-scan"), None)
            if start is not None and part[0] != "echo":
                yield part[start + 1 :]


def parse(command: click.Command, arguments: list[str], parent: click.Context | None = None) -> None:
    """Read arguments as the command does, choices too, without running it. Raises click's errors."""
    context = click.Context(command, parent=parent, **command.context_settings)
    values, rest, _ = command.make_parser(context).parse_args(list(arguments))
    for param in command.get_params(context):
        value = values.get(str(param.name))
        if param.required and not isinstance(value, str | list | tuple):
            raise click.MissingParameter(ctx=context, param=param)
        for one in value if isinstance(value, list | tuple) else [value]:
            if isinstance(param.type, click.Choice) and isinstance(one, str):
                param.type.convert(one, param, context)
    if isinstance(command, click.Group):
        inner = command.get_command(context, rest[0]) if rest else None
        if inner is None:
            raise click.UsageError("no such command")
        parse(inner, rest[1:], context)


def options(command: click.Command) -> set[str]:
    """The names of all options of a command and of those below it."""
    context = click.Context(command)
    names = {name for param in command.get_params(context) for name in (*param.opts, *param.secondary_opts)}
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner is not None
            names |= options(inner)
    return names


def without_comments(block: Block) -> list[str]:
    """A block's lines as both languages have them: the output below a prompt is translated, and so are comments."""
    if block.body.startswith("$ "):
        return block.body.splitlines()[:1]
    return [line for line in (re.sub(r"(^|\s+)# .*", "", line) for line in block.body.splitlines()) if line]


def test_both_have_the_same_blocks() -> None:
    english, chinese = blocks(text_of(ENGLISH)), blocks(text_of(CHINESE))
    assert [block.language for block in english] == [block.language for block in chinese]
    for one, other in zip(english, chinese, strict=True):
        assert without_comments(one) == without_comments(other)


def test_both_have_the_same_headings_tables_and_code() -> None:
    english, chinese = text_of(ENGLISH), text_of(CHINESE)
    assert [level for level, _ in headings(english)] == [level for level, _ in headings(chinese)]
    for pattern in (r"^\|-", r"^- ", r"^\d\. ", r"<!-- [a-z/]+ -->"):  # tables, lists, marks for the figures
        found = [len(re.findall(pattern, prose(text), re.MULTILINE)) for text in (english, chinese)]
        assert found[0] == found[1], pattern
    code = [set(re.findall(r"`(--?[a-z][a-z-]+)", prose(text))) for text in (english, chinese)]
    assert code[0] == code[1]


@BOTH
def test_the_command_line_takes_every_command(name: str) -> None:
    found = list(commands(text_of(name)))
    assert len(found) > 30
    for arguments in found:
        try:
            parse(cli, arguments)
        except click.ClickException as error:
            pytest.fail(f"{shlex.join(arguments)}: {error.format_message()}")


def test_a_command_that_is_none_would_be_seen() -> None:
    for line in ("pii-scan scan --no-such", "pii-scan scan --lang fr", "pii-scan baseline ad x", "pii-scan report"):
        (arguments,) = calls(line)
        with pytest.raises(click.ClickException):
            parse(cli, arguments)


@BOTH
def test_options_in_the_text_exist(name: str) -> None:
    named = set(re.findall(r"`(--[a-z][a-z-]+)", prose(text_of(name)))) - {"--from-ref", "--to-ref"}  # pre-commit's
    assert len(named) > 15
    assert named <= options(cli)


@BOTH
def test_formats_are_all_named(name: str) -> None:
    rows = re.findall(
        r"^\| (`(?:text|html|json|csv|sarif|github|gitlab|junit|rdjson).*?) \|", text_of(name), re.MULTILINE
    )
    assert sorted(re.findall(r"`([a-z-]+)`", " ".join(rows))) == sorted(FORMATS)


@BOTH
def test_the_configuration_loads_and_names_every_key(name: str, tmp_path: Path) -> None:
    (body,) = (block.body for block in blocks(text_of(name)) if block.language == "toml")
    body = re.sub(r"^# ([a-z-]+ = )", r"\1", body, flags=re.MULTILINE)
    file = tmp_path / "pii-scan.toml"
    file.write_text(body, "utf-8")
    config = load(file, file.name, scan, click.Context(scan))
    assert len(config.per_path) == 2
    keys = set(re.findall(r"^([a-z-]+) =", body.split("[[paths]]")[0], re.MULTILINE))
    wanted = {str(p.opts[-1]).removeprefix("--") for p in scan.params if isinstance(p, click.Option)}
    wanted = (wanted - COMMAND_LINE_ONLY - {"test-paths"}) | {"require-reason", "no-test-paths"}
    assert keys == wanted


def test_the_code_for_python_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    (body,) = (block.body for block in blocks(text_of(ENGLISH)) if block.body.startswith("import pii_scan"))
    monkeypatch.chdir(ROOT)
    exec(body, {})
    assert "hotel.stay high samples/leaks/hotel/guests.csv 2" in capsys.readouterr().out.splitlines()


@pytest.mark.parametrize(
    "name", [ENGLISH, CHINESE, "CHANGELOG.md", "SECURITY.md", "rules/README.md", "samples/README.md"]
)
def test_links_lead_somewhere(name: str) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", prose(text_of(name))):
        if "://" in target:
            continue
        path, _, anchor = target.partition("#")
        file = (ROOT / name).parent / path if path else ROOT / name
        assert file.exists(), target
        if anchor:
            assert anchor in {slug(words) for _, words in headings(file.read_text("utf-8"))}, target


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
@pytest.mark.parametrize("target", ["demo", "test", "lint", "check", "wheel"])
def test_make_installs_what_it_needs(tmp_path: Path, target: str) -> None:
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / ".venv").mkdir()  # as `pip install .` of the README left it
    told = subprocess.run(["make", "-n", target], cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert "pip install -q -e '.[dev]'" in told
    (tmp_path / ".venv" / ".dev").touch()
    told = subprocess.run(["make", "-n", target], cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert "pip install" not in told
