"""Our named tuples are those of ``typing``; modules are loaded when they are first used."""

import pickle
import subprocess
import sys
import textwrap
import typing
from pathlib import Path
from typing import Any

import pytest

from pii_scan.named import NamedTuple

ROOT = Path(__file__).resolve().parents[1]


class Ours(NamedTuple):
    """A place."""

    path: str
    line: int = 1
    names: tuple[str, ...] = ()

    kind = "place"

    @property
    def shown(self) -> str:
        """As it is written."""
        return f"{self.path}:{self.line}"

    @classmethod
    def first(cls, path: str) -> "Ours":
        return cls(path)

    @staticmethod
    def many() -> int:
        return 7

    def below(self, lines: int = 1) -> "Ours":
        return self._replace(line=self.line + lines)

    def __str__(self) -> str:
        return f"at {self.shown}"


class Theirs(typing.NamedTuple):
    """A place."""

    path: str
    line: int = 1
    names: tuple[str, ...] = ()

    kind = "place"

    @property
    def shown(self) -> str:
        """As it is written."""
        return f"{self.path}:{self.line}"

    @classmethod
    def first(cls, path: str) -> "Theirs":
        return cls(path)

    @staticmethod
    def many() -> int:
        return 7

    def below(self, lines: int = 1) -> "Theirs":
        return self._replace(line=self.line + lines)

    def __str__(self) -> str:
        return f"at {self.shown}"


class Empty(NamedTuple):
    pass


BOTH = pytest.mark.parametrize("made", [Ours, Theirs])


@BOTH
def test_fields_defaults_and_keywords(made: Any) -> None:
    one = made("a")
    assert (one.path, one.line, one.names) == ("a", 1, ()) == one and isinstance(one, tuple)
    assert made("a", 2, ("x",)) == made(names=("x",), line=2, path="a") == ("a", 2, ("x",))
    assert one._replace(line=5) == ("a", 5, ()) and type(one._replace(line=5)) is made
    assert one._asdict() == {"path": "a", "line": 1, "names": ()} and made._make("abc") == ("a", "b", "c")
    assert {one: 1}[made("a")] == 1 and sorted([made("b"), one])[0] is one
    path, *rest = one
    assert (path, rest) == ("a", [1, ()])
    match one:
        case made(path, line=1):
            assert path == "a"
        case _:
            raise AssertionError


@BOTH
def test_mistakes(made: Any) -> None:
    for arguments, named in (((), {}), (("a", 1, (), 2), {}), (("a",), {"path": "b"}), (("a",), {"column": 1})):
        with pytest.raises(TypeError):
            made(*arguments, **named)
    with pytest.raises(AttributeError):
        made("a").line = 2
    with pytest.raises((TypeError, ValueError), match="column"):
        made("a")._replace(column=1)


@BOTH
def test_methods_and_properties(made: Any) -> None:
    one = made.first("a")
    assert type(one) is made and one.shown == "a:1" and one.below().shown == "a:2" and one.below(2).line == 3
    assert made.many() == one.many() == 7 and made.kind == one.kind == "place"
    assert str(one) == "at a:1" and repr(one) == f"{made.__name__}(path='a', line=1, names=())"
    assert made.shown.__doc__ == "As it is written."


@BOTH
def test_pickling(made: Any) -> None:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        back = pickle.loads(pickle.dumps(made("a", 3), protocol))
        assert back == ("a", 3, ()) and type(back) is made


def test_both_say_the_same_of_themselves() -> None:
    for name in ("_fields", "_field_defaults", "__annotations__", "__doc__", "__module__", "__bases__", "__slots__",
                 "__match_args__"):  # fmt: skip
        assert getattr(Ours, name, None) == getattr(Theirs, name, None), name
    assert Ours.__annotations__ == {"path": str, "line": int, "names": tuple[str, ...]}
    assert Ours.__new__.__annotations__ == Theirs.__new__.__annotations__
    assert typing.get_type_hints(Ours) == typing.get_type_hints(Theirs)
    assert Ours.__qualname__ == Ours.__name__ == "Ours"
    # what copies an object leaves a note on its class
    notes = {"__slotnames__"}
    assert set(dir(Ours)) - notes == set(dir(Theirs)) - notes - {"__orig_bases__"}
    assert Empty() == () and Empty._fields == ()


# --- modules when they are first used ------------------------------------------------------------------------------


def run(program: str) -> str:
    """What a program says; in a process of its own, in which nothing is imported yet."""
    code = "import sys\nfrom pii_scan.lazy import defer\n" + textwrap.dedent(program)
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_deferred_module_loads_at_first_use() -> None:
    program = """
        defer("colorsys")
        import colorsys
        assert "rgb_to_hsv" not in vars(colorsys) and sys.modules["colorsys"] is colorsys
        assert colorsys.rgb_to_hsv(1, 0, 0) == (0.0, 1, 1)
        assert "rgb_to_hsv" in vars(colorsys) and sys.modules["colorsys"].__file__
        import colorsys as again
        assert again.rgb_to_hsv is colorsys.rgb_to_hsv
        print(colorsys.ONE_THIRD < 1, hasattr(colorsys, "nothing"))
    """
    assert run(program) == "True False\n"


def test_a_name_of_a_deferred_module_can_be_imported() -> None:
    program = """
        defer("colorsys")
        from colorsys import rgb_to_yiq
        try:
            from colorsys import nothing
        except ImportError:
            print(rgb_to_yiq(0, 0, 0))
    """
    assert run(program) == "(0.0, 0.0, 0.0)\n"


def test_what_is_imported_stays_as_it_is() -> None:
    assert run("import colorsys\ndefer('colorsys')\nprint(sys.modules['colorsys'] is colorsys)") == "True\n"


def test_a_deferred_module_that_is_missing_is_told_when_it_is_used() -> None:
    program = """
        defer("no_such_module")
        import no_such_module
        try:
            no_such_module.x
        except ModuleNotFoundError as error:
            print(error)
    """
    assert run(program) == "No module named 'no_such_module'\n"


def test_the_command_line_defers_what_click_hardly_needs() -> None:
    """Its help texts, in a process where the module was only named, are those that they would be."""
    program = """
        defer("inspect")
        from pii_scan.cli import main
        assert "getdoc" not in vars(sys.modules["inspect"])
        main(["scan", "--help"])
    """
    plain = "from pii_scan.cli import main\nmain(['scan', '--help'])"
    assert run(program) == run(plain) != ""


@pytest.mark.skipif(sys.version_info >= (3, 14), reason="typing's own is used there")
def test_a_default_before_a_field_without_one_is_refused() -> None:
    with pytest.raises(TypeError, match="without a default"):
        type(NamedTuple)("Pair", (), {"__module__": "x", "__annotations__": {"a": "int", "b": "int"}, "a": 1})
