"""What the benchmarks compare with is kept up to date."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PATTERNS = Path(__file__).parent / "benchmarks" / "patterns.py"


def test_patterns_for_ripgrep_are_those_of_the_rules() -> None:
    ran = subprocess.run([sys.executable, PATTERNS, "--check"], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, f"run {PATTERNS.name}: {ran.stdout}{ran.stderr}"
