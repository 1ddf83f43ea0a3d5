"""Settings of one scan: frozen values that are handed on. Configuration files are read by the command line only."""

import os

from pii_scan.named import NamedTuple

# Why nothing may be shown unmasked there.
NO_VALUES = "would put personal data into a log: it cannot be used where CI is set"


def in_ci() -> bool:
    """Whether the environment says that this is a CI."""
    return os.environ.get("CI", "").strip().lower() not in ("", "0", "false", "no", "off")


class PathRule(NamedTuple):
    """Settings for the paths that a glob matches, with the reason for them."""

    path: str
    reason: str
    exclude_rule: tuple[str, ...] = ()
    min_confidence: str | None = None


class Settings(NamedTuple):
    """Everything that decides what a scan does; defaults are those of the command line.

    time_limit: seconds after which nothing more is examined; deadline: the same on the monotonic clock. outputs:
    absolute paths of the reports that this scan writes, which it must not read. staged, since, history,
    whole_files: what is looked at in a git repository. hook: whether named files without a change are then read
    whole. commits: those of the history that are looked at, as ``git rev-list`` is asked for them; all where there are
    none. config_folder: that of the configuration, which the globs of ``per_path`` are relative to, and those options
    that ``config_globs`` names ("include", "exclude"). baseline: the file of what is accepted.
    exact_paths: whether names of persons stay in the paths of events, as a baseline needs them. places_only: whether
    all reports of the scan show places only, for which not every finding is to be told.
    """

    paths: tuple[str, ...] = (".",)
    rules: tuple[str, ...] = ()
    category: tuple[str, ...] = ()
    rule: tuple[str, ...] = ()
    exclude_rule: tuple[str, ...] = ()
    min_confidence: str = "medium"
    fail_on: str = "medium"
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    tracked: bool = False
    staged: bool = False
    since: str | None = None
    history: bool = False
    whole_files: bool = False
    hook: bool = False
    commits: tuple[str, ...] = ()
    files_from: str | None = None
    stdin_filename: str | None = None
    max_file_size: int | None = None
    encoding: str | None = None
    jobs: int | None = None
    isolated: bool = False
    force_exclude: bool = False
    show_suppressed: bool = False
    require_complete: bool = False
    allow_incomplete: bool = False
    require_reason: bool = False
    time_limit: float | None = None
    show_values: bool = False
    keep_known: bool = False
    test_paths: bool = True
    as_of: str | None = None
    lang: str = "auto"
    per_path: tuple[PathRule, ...] = ()
    config: str | None = None
    config_folder: str | None = None
    config_globs: tuple[str, ...] = ()
    arguments: tuple[str, ...] = ()
    engine: str = "auto"
    cache: str | None = None
    block_size: int = 1 << 20
    listed: int = 10_000
    exact_paths: bool = False
    places_only: bool = False
    outputs: tuple[str, ...] = ()
    deadline: float | None = None
    person_key: bytes = b""
    baseline: str | None = None
