"""The picture shows what happened, what is missing and what a verdict rests on, wherever it is drawn."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from rich.cells import cell_len

from grader import spec
from grader.report import diagram, evidence
from grader.report.catalogue import Language
from grader.report.diagram.model import Arrow, Fold, Mark, Picture, Print, Row
from grader.result import Blame, Finding, Message, Outcome, case_result
from grader.spec import Assignment
from grader.trace import (
    SCHEMA,
    Event,
    Exited,
    Explored,
    Forked,
    Header,
    Reaped,
    Rested,
    SendFailed,
    SignalDelivered,
    SignalSent,
    Slept,
    Started,
    Stimulus,
    Trace,
    Woke,
    Wrote,
)
from grader.trace.exploration import Fault
from tests.conftest import ENVIRONMENT
from tests.report import explorations

Made = tuple[Callable[..., Event], dict[str, Any]]

DRIVER, CONDUCTOR = 3, 4
STARTED: Made = (Started, {"task": DRIVER, "argv": ("python3", "driver.py")})
FORKED: Made = (Forked, {"task": DRIVER, "child": CONDUCTOR, "thread": False, "process": CONDUCTOR})
READY: Made = (Rested, {"step": 0, "reason": "idle"})
KEY: Made = (Stimulus, {"step": 1, "kind": "press", "what": "Ctrl-C"})


def delivered(task: int, signal: str, cause: int, disposition: str = "handled", **more: Any) -> Made:
    values = {"origin": "key", "sender": None, **more}
    return (
        SignalDelivered,
        {"task": task, "signal": signal, "disposition": disposition, "cause": cause, **values},
    )


def sent(task: int, signal: str, *targets: int) -> Made:
    return (SignalSent, {"task": task, "signal": signal, "target": targets[0], "targets": targets})


def trace(*events: Made) -> Trace:
    common: dict[str, Any] = {"case": "start", "run": 0, "virtual": 0.0, "monotonic": 0.0}
    made = tuple(kind(**{**common, "sequence": n, **more}) for n, (kind, more) in enumerate(events))
    return Trace(Header(SCHEMA, "demo", ENVIRONMENT), made)


def failed(id: str, message: Message, *evidence: int, expected: str = "as asked") -> Finding:
    return Finding(
        id=id,
        outcome=Outcome.FAILED,
        blame=Blame.STUDENT,
        possible=Decimal(1),
        points=Decimal(0),
        message=message,
        expected=expected,
        evidence=evidence,
    )


MISSING = failed(
    "told", Message("signal.missing", {"signal": "SIGUSR1", "sender": "conductor", "to": "driver"})
)


@pytest.fixture
def assignment(assignment_folder: Path) -> Assignment:
    return spec.load(assignment_folder)


def picture(assignment: Assignment, seen: Trace, *findings: Finding, **more: Any) -> Picture:
    return diagram.of_run(assignment, assignment.cases[0], seen, findings, **more)


def drawn(shown: Picture, language: Language = "en", width: int = 80) -> str:
    return "\n".join(line.plain for line in diagram.text(shown, language, width))


def rows(shown: Picture, kind: type[Row]) -> list[Any]:
    return [row for row in shown.rows if isinstance(row, kind)]


RIGHT = trace(
    STARTED,
    FORKED,
    READY,
    KEY,
    delivered(CONDUCTOR, "SIGINT", 3),
    delivered(DRIVER, "SIGINT", 3, "ignored"),
    sent(CONDUCTOR, "SIGUSR1", DRIVER),
    delivered(DRIVER, "SIGUSR1", 6, origin="task", sender=CONDUCTOR),
    (Wrote, {"task": DRIVER, "text": "老司机开车了\n"}),
    (Exited, {"task": CONDUCTOR, "code": 0}),
    (Reaped, {"task": DRIVER, "child": CONDUCTOR}),
    (Exited, {"task": DRIVER, "code": None, "signal": "SIGTERM"}),
    (Rested, {"step": 1, "reason": "ended"}),
)


def test_a_run_as_a_person_sees_it(assignment: Assignment) -> None:
    assert drawn(picture(assignment, RIGHT)) == "\n".join(
        [
            "          keyboard   driver 3           conductor 4        terminal",
            "      0 s │          ┬ starts                              │",
            "          │          ├───── fork ──────▶│                  │",
            "▸         Ctrl-C     │                  │                  │",
            "          ├────────── SIGINT ──────────▶│ its handler runs │",
            "          ├ SIGINT ─▶│ ignored          │                  │",
            "          │          │◀──── SIGUSR1 ────┤                  │",
            "          │          │ its handler runs │                  │",
            "          │          ├──────────────────┼─────────────────▶│ 老司机开车了",
            "          │          │                  ╳ exits, status 0  │",
            "          │          │◀───── ended ─────┤                  │",
            "          │          ╳ ended by SIGTERM                    │",
            "          no process is left                               │",
        ]
    )


def test_every_row_is_told_as_well(assignment: Assignment) -> None:
    told = [sentence.text for sentence in diagram.sentences(picture(assignment, RIGHT), "en")]
    assert told == [
        "driver starts",
        "driver forks conductor",
        "key Ctrl-C",
        "conductor receives SIGINT from the keyboard: its handler runs",
        "driver receives SIGINT from the keyboard: ignored",
        "conductor sends SIGUSR1 to driver: its handler runs",
        "driver prints: 老司机开车了",
        "conductor exits with status 0",
        "driver waits for conductor: ended",
        "driver is ended by SIGTERM",
        "no process is left",
    ]
    assert "conductor 向 driver 发送 SIGUSR1：执行处理函数" in [
        sentence.text for sentence in diagram.sentences(picture(assignment, RIGHT), "zh")
    ]


def test_a_missing_signal_stands_dashed_below_its_key(assignment: Assignment) -> None:
    seen = trace(
        *[STARTED, FORKED, READY, KEY, delivered(CONDUCTOR, "SIGINT", 3), (Wrote, {"task": 3, "text": "x\n"})]
    )
    shown = picture(assignment, seen, MISSING)
    place = [row.stress for row in shown.rows].index("missing")
    arrow = shown.rows[place]
    assert isinstance(arrow, Arrow)
    assert [shown.lanes[n].name for n in (arrow.source, arrow.target)] == ["conductor", "driver"]
    assert shown.rows[place - 1].says == "receives.key"
    assert isinstance(shown.rows[place + 1], Print)
    line = next(line for line in drawn(shown).split("\n") if "no SIGUSR1" in line)
    assert line.startswith("✗")
    assert "╌" in line


def test_without_a_sender_the_missing_signal_is_told_in_full(assignment: Assignment) -> None:
    shown = drawn(picture(assignment, trace(STARTED, READY, KEY), MISSING))
    assert "conductor should send SIGUSR1 to driver" in shown


def test_what_a_hidden_expectation_misses_is_not_drawn(assignment: Assignment) -> None:
    quiet = failed("told", MISSING.message, expected="")
    assert all(row.stress != "missing" for row in picture(assignment, RIGHT, quiet).rows)


def test_a_missing_line_stands_above_its_writers_end(assignment: Assignment) -> None:
    words = failed("words", Message("line.nothing", {"text": "老司机开车了"}))
    shown = picture(assignment, RIGHT, words)
    says = [row.says for row in shown.rows]
    assert says.index("missing.line") == says.index("killed") - 1


def test_a_missing_wait_is_an_arrow_between_two_ends(assignment: Assignment) -> None:
    seen = trace(
        STARTED,
        FORKED,
        READY,
        KEY,
        (Exited, {"task": DRIVER, "code": 0}),
        (Exited, {"task": CONDUCTOR, "code": 0}),
    )
    order = failed("order", Message("exits.luck", {"first": "conductor", "second": "driver"}), 4, 5)
    shown = diagram.of_run(assignment, assignment.cases[1], seen, [order])
    arrow = next(row for row in shown.rows if row.stress == "missing")
    assert isinstance(arrow, Arrow)
    assert arrow.says == "missing.wait"
    assert [row.stress for row in rows(shown, Mark)[-2:]] == ["failed", "failed"]


def test_what_a_verdict_rests_on_has_a_sign_and_names_its_finding(assignment: Assignment) -> None:
    shown = picture(assignment, RIGHT, failed("words", Message("line.too-many", {}), 8))
    (line,) = rows(shown, Print)
    assert (line.stress, line.findings) == ("failed", ("words",))
    assert "\n✗         │          ├" in drawn(shown)


def test_a_refused_sending_says_so(assignment: Assignment) -> None:
    refused: Made = (SendFailed, {"task": CONDUCTOR, "cause": 3, "error": "ESRCH"})
    shown = picture(assignment, trace(STARTED, FORKED, READY, sent(CONDUCTOR, "SIGUSR1", DRIVER), refused))
    (arrow,) = [row for row in rows(shown, Arrow) if row.says.startswith("sends")]
    assert arrow.refused
    assert "×" in drawn(shown)
    assert "SIGUSR1: ESRCH" in drawn(shown)


def test_a_delivery_that_comes_later_is_told_later(assignment: Assignment) -> None:
    seen = trace(
        STARTED,
        FORKED,
        sent(CONDUCTOR, "SIGUSR1", DRIVER),
        (Wrote, {"task": CONDUCTOR, "text": "sent\n"}),
        delivered(DRIVER, "SIGUSR1", 2, origin="task", sender=CONDUCTOR),
    )
    assert [row.says for row in picture(assignment, seen).rows][2:] == ["sends", "prints", "receives.task"]


def test_lines_that_come_in_one_writing_are_all_told(assignment: Assignment) -> None:
    seen = trace(STARTED, (Wrote, {"task": DRIVER, "text": "one\ntwo\nthree"}))
    assert [(row.text, row.says) for row in rows(picture(assignment, seen), Print)] == [
        ("one", "prints"),
        ("two", "prints"),
        ("three", "prints.unfinished"),
    ]


def test_a_traceback_is_one_row(assignment: Assignment) -> None:
    text = 'Process Process-1:\nTraceback (most recent call last):\n  File "x.py", line 1, in f\n    g()\n'
    seen = trace(
        STARTED, (Wrote, {"task": DRIVER, "text": text}), (Wrote, {"task": DRIVER, "text": "NameError: g\n"})
    )
    (line,) = rows(picture(assignment, seen, failed("words", Message("line.too-many"), 2)), Print)
    assert (line.text, line.says, line.stress) == ("NameError: g", "traceback", "failed")


def test_forty_two_heartbeats_are_two_rows_and_a_count(assignment: Assignment) -> None:
    beats: list[Made] = []
    for beat in range(43):
        beats += [
            (Slept, {"task": DRIVER, "call": "clock_nanosleep", "until": beat + 1.0, "virtual": float(beat)}),
            (Woke, {"task": DRIVER, "virtual": beat + 1.0}),
            (Wrote, {"task": DRIVER, "text": f"beat {beat}\n", "virtual": beat + 1.0}),
        ]
    shown = picture(assignment, trace(STARTED, *beats))
    (fold,) = rows(shown, Fold)
    assert (fold.times, fold.period, fold.lines) == (42, 3, 42)
    assert "42 times more, until 43 s" in drawn(shown)
    assert len(shown.rows) == 5


def test_repetitions_do_not_hide_what_a_verdict_rests_on(assignment: Assignment) -> None:
    lines: list[Made] = [(Wrote, {"task": DRIVER, "text": f"line {n}\n"}) for n in range(10_000)]
    shown = picture(assignment, trace(STARTED, *lines), failed("words", Message("line.too-many", {}), 7_000))
    assert [row.text for row in rows(shown, Print) if row.stress] == ["line 6999"]
    assert len(shown.rows) < 10


def test_many_different_rows_are_thinned_around_what_matters(assignment: Assignment) -> None:
    lines: list[Made] = [
        (Wrote, {"task": DRIVER, "text": "".join(chr(97 + n // 26**k % 26) for k in range(4)) + "\n"})
        for n in range(5_000)
    ]
    shown = picture(
        assignment,
        trace(STARTED, *lines, KEY, *lines),
        failed("words", Message("line.too-many"), 100),
        rows=40,
    )
    assert len(shown.rows) <= 50
    assert [row.stress for row in shown.rows].count("failed") == 1
    assert any(row.outside for row in shown.rows)
    left_out = sum(row.rows for row in rows(shown, Fold))
    assert left_out + len(shown.rows) - len(rows(shown, Fold)) == 10_002


def test_processes_without_room_share_a_lane(assignment: Assignment) -> None:
    forks: list[Made] = [
        (Forked, {"task": 3, "child": n, "thread": False, "process": n}) for n in range(4, 60)
    ]
    shown = picture(assignment, trace(STARTED, *forks), lanes=4)
    assert [lane.kind for lane in shown.lanes] == [*["process"] * 3, "others", "terminal"]
    assert "54 others" in drawn(shown)


@pytest.mark.parametrize("width", [30, 40, 60, 80, 120])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_line_is_wider_than_the_page(assignment: Assignment, width: int, language: Language) -> None:
    shown = picture(assignment, RIGHT, MISSING, lanes=diagram.room(width))
    assert max(cell_len(line) for line in drawn(shown, language, width).split("\n")) <= width or width < 40


def test_real_time_is_told_to_the_millisecond_and_overwrites_nothing(assignment: Assignment) -> None:
    seen = trace(
        (Started, {"task": DRIVER, "argv": ("python3",), "virtual": 0.0001234}),
        (Slept, {"task": DRIVER, "call": "nanosleep", "until": 1234567.8901234, "virtual": 0.0004}),
        (Woke, {"task": DRIVER, "virtual": 1234567.8901234}),
        (Rested, {"step": 0, "reason": "idle", "virtual": 1234567.8901234}),
    )
    shown = picture(assignment, seen)
    lines = drawn(shown).split("\n")
    assert [line[:15] for line in lines[1:4]] == ["           0 s ", " " * 15, "  1234567.89 s "]
    assert "waits until 1234567.89 s" in lines[2]
    assert lines[4].startswith(" " * 15 + "all wait: nobody goes on by itself")
    svg = str(diagram.svg(shown, "zh", "x"))
    assert ">1234567.89 秒</text>" in svg
    assert "1234567.8901" not in svg


def test_a_case_in_which_nothing_ran_has_no_picture(assignment: Assignment) -> None:
    graded = case_result(id="start", title={"en": "x"}, rule=(), findings=(MISSING,))
    for events in ((), (READY,), (KEY, READY)):
        assert evidence.picture(assignment, graded, None, trace(*events), lanes=6, rows=9) is None
    assert evidence.picture(assignment, graded, None, RIGHT, lanes=6, rows=99) is not None


def test_a_wrong_output_is_left_out_beside_what_it_follows_from() -> None:
    lost, wrong = explorations.LOST_UPDATE.faults[0], explorations.WRONG_OUTPUT.faults[0]

    def told(*faults: Fault) -> list[str]:
        found = explorations.explored(faults[0].kind, *faults)
        seen = trace((Explored, {"variant": "", "exploration": found}))
        return [one.fault.kind for one in evidence.faults(seen, "en")]

    assert told(lost, wrong) == ["lost-update"]
    assert told(wrong) == ["wrong-output"]


def test_a_fault_has_a_lane_for_each_actor() -> None:
    shown = diagram.of_fault(explorations.LOST_UPDATE.faults[0], "en")
    assert shown is not None
    assert {lane.kind for lane in shown.lanes} == {"actor"}
    assert any(row.stress == "failed" for row in shown.rows)
    assert "counter" in drawn(shown)
    assert "</svg>" in diagram.svg(shown, "zh", "x")
