"""How long the HTML report takes in a browser: to open, and to search and filter.

Needs Chromium and Playwright for Python (`pip install playwright`), which is no dependency of the tests:

    python tests/benchmarks/page.py report.html --browser /usr/bin/chromium

Each time runs from the event to the frame after the one that shows its result; the median of seven is told.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import time
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

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


def measure(page: Page, change: dict[str, object], back: dict[str, object]) -> tuple[float, float]:
    """Milliseconds for the change and for undoing it."""
    return page.evaluate(MEASURE, change), page.evaluate(MEASURE, back)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("report", type=Path)
    parser.add_argument("--browser", default=shutil.which("chromium") or shutil.which("google-chrome"))
    options = parser.parse_args()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=options.browser, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 900}, locale="en-US")
        begun = time.perf_counter()
        page.goto(options.report.resolve().as_uri() + "#lang=en", timeout=300_000)
        print(f"{'open':24} {1000 * (time.perf_counter() - begun):6.0f} ms")
        for name, (change, back) in CHANGES.items():
            times = [measure(page, change, back) for _ in range(7)]
            there, undone = (statistics.median(column) for column in zip(*times, strict=True))
            print(f"{name:24} {there:6.0f} ms   and back {undone:6.0f} ms")
        browser.close()


if __name__ == "__main__":
    main()
