"""The page in a real browser: nothing overflows, nothing is complained of, nothing is fetched.

Needs Chromium and the extra ``browser`` (`pip install -e '.[browser]'`); skipped where one is missing.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from grader.report import html
from grader.report.catalogue import Language
from tests.report.samples import SAMPLES, Sample

playwright = pytest.importorskip(
    "playwright.sync_api", reason="playwright is not installed (pip install -e '.[browser]')"
)

#: A phone, a tablet and a desk.
WIDTHS = (360, 820, 1440)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    executable = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if executable is None:
        pytest.skip("there is no Chromium on this machine (apt-get install chromium)")
    with playwright.sync_playwright() as started:
        found = started.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        yield found
        found.close()


@pytest.fixture
def opened(browser: Any, tmp_path: Path) -> Iterator[Any]:
    """Opens a page; what the browser complains of or fetches ends up in ``complaints``."""
    pages: list[Any] = []

    def open_(content: str, width: int, **more: Any) -> Any:
        file = tmp_path / "report.html"
        file.write_text(content, encoding="utf-8")
        context = browser.new_context(viewport={"width": width, "height": 900}, **more)
        page = context.new_page()
        page.complaints = []
        page.on("console", lambda message: page.complaints.append(message.text))
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on("request", lambda request: _note(page, request.url))
        page.goto(file.as_uri())
        pages.append(context)
        return page

    yield open_
    for context in pages:
        context.close()


def _note(page: Any, url: str) -> None:
    if not url.startswith(("file:", "data:")):
        page.complaints.append(f"fetches {url}")


@pytest.fixture(params=SAMPLES, ids=lambda sample: sample.name)
def sample(request: pytest.FixtureRequest) -> Sample:
    made: Sample = request.param
    return made


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_page_fits_complains_of_nothing_and_can_be_read_by_all(
    opened: Any, sample: Sample, language: Language
) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed").Axe()
    content = html(sample.result, sample.trace, sample.assignment, language, again="grade homework")
    for width in WIDTHS:
        page = opened(content, width)
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.complaints == []
    for scheme in ("light", "dark"):
        page = opened(content, WIDTHS[1], color_scheme=scheme, bypass_csp=True)
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        answer = axe.run(page).response
        assert answer["passes"], "axe looked at nothing"
        found = answer["violations"]
        assert [
            (one["id"], one["nodes"][0]["html"]) for one in found if one["impact"] in ("serious", "critical")
        ] == []


def test_it_is_read_without_scripts(opened: Any, sample: Sample) -> None:
    content = html(sample.result, sample.trace, sample.assignment, "en")
    page = opened(content, WIDTHS[0], java_script_enabled=False)
    assert "<script" not in content
    assert page.locator("h1").inner_text() == sample.assignment.title.en
    page.locator("summary").first.click()
    assert page.locator("details").first.get_attribute("open") is not None


def test_paper_shows_all_of_a_picture(opened: Any, sample: Sample) -> None:
    page = opened(html(sample.result, sample.trace, sample.assignment, "en"), 794)
    page.emulate_media(media="print")
    assert page.evaluate("document.documentElement.scrollWidth") <= 794
