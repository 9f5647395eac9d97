"""What stands beside a verdict: two texts compared, a traceback trimmed, a picture, a fault."""

from __future__ import annotations

import pytest

from grader.report import html, terminal
from grader.report.difference import difference
from grader.report.tracebacks import tracebacks
from tests.report.samples import SAMPLES, Sample

BY_NAME = {sample.name: sample for sample in SAMPLES}


def marked(expected: str, actual: str) -> list[tuple[str, str]]:
    """Each pair of lines, what differs in brackets."""

    def shown(line: object) -> str:
        return "" if line is None else "".join(f"[{p.text}]" if p.differs else p.text for p in line)  # type: ignore[attr-defined]

    return [(shown(pair.expected), shown(pair.actual)) for pair in difference(expected, actual).pairs]


@pytest.mark.parametrize(
    ("expected", "actual", "shown"),
    [
        ("same", "same", [("same", "same")]),
        ("系好安全带", "系好安全代", [("系好安全[带]", "系好安全[代]")]),
        ("a b", "a  b", [("a b", "a [·]b")]),
        ("a\nb\nc", "a\nc", [("a", "a"), ("[b]", ""), ("c", "c")]),
        ("total", "something else", [("[total]", "[something else]")]),
        ("a", "", [("[a]", "")]),
        ("ab", "a\u200bb", [("ab", "a[‹U+200B›]b")]),
    ],
)
def test_what_differs_is_marked(expected: str, actual: str, shown: list[tuple[str, str]]) -> None:
    assert marked(expected, actual) == shown


@pytest.mark.parametrize(
    ("expected", "actual", "named"),
    [
        ("快，系", "快,系", [("， U+FF0C fullwidth comma", ", U+002C comma")]),
        ("下车。", "下车.", [("。 U+3002 ideographic full stop", ". U+002E full stop")]),
        ("开车了", "开车了 ", [("", "· U+0020 space")]),
        ("a b c", "a\u00a0b c", [("· U+0020 space", "‹U+00A0› U+00A0 no-break space")]),
        ("快，系", "快 , 系", [("， U+FF0C fullwidth comma", ", U+002C comma"), ("", "· U+0020 space")]),
        ("车了啊", "车啦啊", []),
    ],
)
def test_what_deceives_the_eye_is_named(expected: str, actual: str, named: list[tuple[str, str]]) -> None:
    (pair,) = difference(expected, actual).pairs
    assert list(pair.named) == named


def test_very_long_texts_are_cut_and_counted() -> None:
    found = difference("\n".join(map(str, range(500))), "\n".join(map(str, range(500))))
    assert (len(found.pairs), found.left_out) == (60, 440)


def test_a_traceback_keeps_the_students_lines_alone() -> None:
    (said,) = tracebacks(BY_NAME["crash"].trace.of("start"))
    assert said == "\n".join(
        [
            "Traceback (most recent call last):",
            "  …",
            '  File "name_error_in_conductor.py", line 26, in conductor',
            "    signal.pause()",
            '  File "name_error_in_conductor.py", line 8, in tell_start',
            "    os.kill(ppid, signal.SIGUSR1)",
            "            ^^^^",
            "NameError: name 'ppid' is not defined",
        ]
    )


#: What a student must find in the report to be able to mend each program.
TELLING = {
    "words": ["老司机开车⟦了⟧", "老司机开车⟦啦！⟧", "， U+FF0C fullwidth comma ≠ , U+002C comma"],
    "no-signals": ["printed by itself", "no SIGUSR1", "os.kill(os.getppid(), signal.SIGUSR1)"],
    "hang": ["should have ended", "all wait", "os._exit(0)"],
    "crash": ["line 8, in tell_start", "NameError: name 'ppid' is not defined"],
    "lost-update": ["reads number.value = 0", "8  number.value += amount", "hold one lock"],
    "deadlock": ["takes self.lock (4)", "waits for self.lock (5)", "in the same order"],
    "lines": ["printed 10000 times", "9999 more like this", "was allowed once"],
}


@pytest.mark.parametrize(("name", "parts"), TELLING.items(), ids=TELLING)
def test_a_student_could_mend_it_from_the_report_alone(name: str, parts: list[str]) -> None:
    sample = BY_NAME[name]
    text = terminal(sample.result, sample.trace, sample.assignment, "en", 100, False)
    unwrapped = " ".join(text.split())
    for part in parts:
        assert part in text or part in unwrapped, part


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_no_home_path_of_the_machine_stands_in_a_report(sample: Sample) -> None:
    text = terminal(sample.result, sample.trace, sample.assignment, "en", 100, False)
    page = html(sample.result, sample.trace, sample.assignment, "zh")
    assert "/lib/python" not in text + page
    assert "/root/" not in text + page


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_a_page_has_a_picture_and_the_same_in_words_for_each_case(sample: Sample) -> None:
    page = html(sample.result, sample.trace, sample.assignment, "en", again="grade x")
    shown = page.count("<svg ")
    assert shown == page.count("The same in words") >= len(sample.result.cases) - 1
    assert page.count("grade x --only ") == len(sample.result.cases)
    assert len(page.encode()) < 100_000
