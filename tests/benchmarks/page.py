"""How long the HTML report takes in a browser: to open, and to search and filter.

Needs Chromium and Playwright for Python (`pip install playwright`), which is no dependency of the tests:

    python tests/benchmarks/page.py [--findings 50000] [--files 1000] [--report FILE.html] [--browser /usr/bin/chromium]

Without --report, the report is of findings from a seed. Each time runs from the event to the frame after the one that shows its result; the median of seven is told.
"""

from __future__ import annotations

import argparse
import random
import shutil
import statistics
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from pii_scan.model import Finding, Header, Location, Summary
from pii_scan.reporters import REPORTERS, View

MEASURE = """change => new Promise(done => {
  const begun = performance.now();
  const box = document.getElementById("search");
  if (change.text !== undefined) { box.value = change.text; box.dispatchEvent(new Event("input")); }
  if (change.press !== undefined) document.querySelectorAll(".chip")[change.press].click();
  if (change.name) {
    const select = document.querySelector(`[aria-label="${change.name}"]`);
    select.selectedIndex = change.index;
    select.dispatchEvent(new Event("change"));
  }
  document.body.offsetHeight;
  requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - begun)));
})"""
# What is done, and how it is undone.
CHANGES = {
    "type one letter": ({"text": "e"}, {"text": ""}),
    "type a path": ({"text": "42.csv"}, {"text": ""}),
    "type a masked value": ({"text": "****77"}, {"text": ""}),
    "leave out a severity": ({"press": 1}, {"press": 1}),
    "one kind": ({"name": "Kind or rule", "index": 1}, {"name": "Kind or rule", "index": 0}),
    "high confidence": ({"name": "Confidence", "index": 2}, {"name": "Confidence", "index": 0}),
    "most first": ({"name": "Order", "index": 1}, {"name": "Order", "index": 0}),
}


RULES = {"identity.prc_id18": "high", "bank.card": "high", "phone.mobile": "medium", "phone.email": "low"}


def make(file: Path, findings: int, files: int) -> None:
    """A report of so many findings, evenly in so many files."""
    rng = random.Random(7)
    with file.open("w", encoding="utf-8") as stream:
        reporter = REPORTERS["html"](stream.write, View())
        reporter.event(Header("0", len(RULES), "0", "2026-01-01T00:00:00Z", (), None, "none"))
        for n in range(findings):
            rule, severity = rng.choice(list(RULES.items()))
            line = n % max(1, findings // files)
            place = Location(f"exports/{n * files // findings:06}.csv", None, line + 2, 1, line + 2, 19)
            masked = f"{rng.randrange(1000):03}****{rng.randrange(10_000):04}"
            confidence, evidence = rng.choice((0.95, 0.7)), ("checksum", "column:id_number")
            reporter.event(
                Finding(rule, rule.partition(".")[0], confidence, severity, place, masked, evidence, f"{n:016x}")
            )
        reporter.event(Summary(files=files))
        reporter.close()


def measure(page: Page, change: dict[str, object], back: dict[str, object]) -> tuple[float, float]:
    """Milliseconds for the change and for undoing it."""
    return page.evaluate(MEASURE, change), page.evaluate(MEASURE, back)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--findings", type=int, default=50_000)
    parser.add_argument("--files", type=int, default=1_000)
    parser.add_argument("--report", type=Path)
    parser.add_argument("--browser", default=shutil.which("chromium") or shutil.which("google-chrome"))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        report = options.report or Path(folder, "report.html")
        if not options.report:
            make(report, options.findings, options.files)
        print(f"{report.stat().st_size / 1e6:.1f} MB")
        browser = playwright.chromium.launch(executable_path=options.browser, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 900}, locale="en-US")
        begun = time.perf_counter()
        page.goto(report.resolve().as_uri() + "#lang=en", timeout=300_000)
        print(f"{'open':24} {1000 * (time.perf_counter() - begun):6.0f} ms")
        for name, (change, back) in CHANGES.items():
            times = [measure(page, change, back) for _ in range(7)]
            there, undone = (statistics.median(column) for column in zip(*times, strict=True))
            print(f"{name:24} {there:6.0f} ms   and back {undone:6.0f} ms")
        browser.close()


if __name__ == "__main__":
    main()
