"""What does a report look like? Draws one for README and docs/: right words, and nobody signalled.

Run from a checkout: .venv/bin/python benchmarks/picture.py
It grades a program of reference/driver-conductor and writes docs/images/report.svg and docs/zh/report.svg.
"""

from __future__ import annotations

import html
import io
import re
import tempfile
from itertools import groupby
from pathlib import Path

from rich.cells import cell_len
from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

from grader import grading, report, spec
from grader.report import Language
from grader.submission import Submission

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "reference" / "driver-conductor" / "wrong" / "no_signals.py"
CASE = "start"
WIDTH = 84

#: How wide rich's picture draws a column.
COLUMN = 12.2
FONTS = "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace"
TEXT = re.compile(
    r'<text(?P<before>[^>]*?) x="(?P<x>[\d.]+)"(?P<middle>[^>]*?) textLength="[\d.]+"(?P<after>[^>]*)>'
    r"(?P<text>[^<]*)</text>"
)


def drawn(language: Language) -> str:
    """The report of one case, as a picture of a terminal."""
    specification = ROOT / "assignments" / "driver-conductor" / "assignment.yaml"
    with tempfile.TemporaryDirectory() as folder:
        homework = Path(folder, "homework")
        homework.mkdir()
        (homework / "driver.py").write_bytes(PROGRAM.read_bytes())
        with Submission.open(homework) as submission:
            graded = grading.grade(
                submission,
                spec.load(specification),
                only=(CASE,),
                specification=specification,
                language=language,
            )
    told = report.terminal(graded.result, graded.trace, spec.load(specification), language, WIDTH, True)
    # What was not run is not of interest here.
    lines = told.rstrip().split("\n")
    end = next(place for place, line in enumerate(lines) if "aboard" in line)
    screen = Console(
        record=True, width=WIDTH, file=io.StringIO(), force_terminal=True, color_system="truecolor"
    )
    screen.print(Text.from_ansi("\n".join([*lines[:end], lines[-1]])), soft_wrap=True)
    command = f"grade homework/ -a driver-conductor --only {CASE}{' --lang zh' if language == 'zh' else ''}"
    svg = screen.export_svg(title=command, theme=MONOKAI, unique_id="report")
    # Nothing is fetched from elsewhere: the reader's own fixed font has Chinese characters twice as wide.
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)
    svg = svg.replace("font-family: Fira Code, monospace", f"font-family: {FONTS}")
    return TEXT.sub(_in_columns, svg)


def _in_columns(found: re.Match[str]) -> str:
    """A text of rich's, who takes all characters for equally wide: in pieces, each as wide as its columns."""
    before, left, middle, after = found["before"], float(found["x"]), found["middle"], found["after"]
    pieces = []
    for _, characters in groupby(html.unescape(found["text"]), key=cell_len):
        piece = "".join(characters)
        width = cell_len(piece) * COLUMN
        if piece.strip():
            shown = html.escape(piece).replace(" ", "&#160;")
            pieces.append(f'<text{before} x="{left:g}"{middle} textLength="{width:g}"{after}>{shown}</text>')
        left += width
    return "".join(pieces)


if __name__ == "__main__":
    for place, language in (("images", "en"), ("zh", "zh")):
        file = ROOT / "docs" / place / "report.svg"
        file.parent.mkdir(exist_ok=True)
        file.write_text(drawn(language), encoding="utf-8")  # type: ignore[arg-type]
        print(file)
