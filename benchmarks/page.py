"""Is the page of a large class there at once, and is it sorted while one looks?

Opens the ``index.html`` of a graded class in headless Chromium: the first paint; then a click on the head of
every column, until the sorted table is painted; then a search. What it needs is not installed by default:

    .venv/bin/pip install -e '.[browser]'
    .venv/bin/python benchmarks/page.py OUT/index.html              five times
    .venv/bin/python benchmarks/page.py OUT/index.html --times 9

A class of a thousand is made by ``benchmarks/class_of_1000.py --keep FOLDER``; it lies in FOLDER/undisturbed.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
from pathlib import Path
from typing import Any

#: Done when the frame after the one in which it happened begins: it is painted then. Milliseconds.
_TIMED = """
async action => {
    const begun = performance.now();
    eval(action);
    await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - begun;
}
"""
_HEADS = "document.querySelectorAll('th > button')"
_SORT = _HEADS + "[%d].click()"
_SEARCH = (
    "const box = document.querySelector('input'); box.value = '%s'; box.dispatchEvent(new Event('input'))"
)


def main() -> int:
    """Prints the times; fails when the page complains of something."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("page", type=Path)
    parser.add_argument("--times", type=int, default=5)
    options = parser.parse_args()
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        print("page.py: needs playwright: .venv/bin/pip install -e '.[browser]'", file=sys.stderr)
        return 2
    executable = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if executable is None:
        print("page.py: there is no Chromium on this machine (apt-get install chromium)", file=sys.stderr)
        return 2
    paints: list[float] = []
    sorts: list[float] = []
    searches: list[float] = []
    complaints: list[str] = []
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        for _ in range(options.times):
            page = browser.new_page(viewport={"width": 1440, "height": 900})
            page.on("console", lambda message: complaints.append(message.text))
            page.on("pageerror", lambda error: complaints.append(str(error)))
            page.goto(options.page.resolve().as_uri())
            paints.append(_painted(page))
            heads = page.evaluate(_HEADS + ".length")
            sorts += [page.evaluate(_TIMED, _SORT % column) for column in range(heads)]
            searches.append(page.evaluate(_TIMED, _SEARCH % "a"))
            rows = page.evaluate("document.querySelectorAll('tbody tr').length")
            page.close()
        print(
            f"Chromium {browser.version}, {rows} rows, {heads} columns, {options.times} times, milliseconds"
        )
        browser.close()
    for name, times in (("first paint", paints), ("sorting a column", sorts), ("a search", searches)):
        middle, late = statistics.median(times), sum(one > 200 for one in times)
        print(f"{name:18} median {middle:4.0f}, least {min(times):4.0f}, most {max(times):4.0f}", end="")
        print(f", {late} of {len(times)} above 200" if times is sorts else "")
    for complaint in complaints:
        print("the page says:", complaint)
    return int(bool(complaints))


def _painted(page: Any) -> float:
    page.wait_for_function("performance.getEntriesByName('first-contentful-paint').length > 0")
    return float(page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"))


if __name__ == "__main__":
    sys.exit(main())
