"""What must be impossible for a hostile program, whatever it tries?

Each file of ``programs`` tries one thing; its first line says what. All are graded as submissions of a small
assignment, whose four points are for a signal between two processes and for a line of one of them. After
each: the grader has an answer, the program has no point, nothing of it is left, and the next submission's
result is what it was before, byte for byte.
"""

from __future__ import annotations

import ast
import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from grader.grading import Grading, grade, normalised
from grader.report import json, terminal
from grader.result import exit_code
from grader.spec import load
from grader.submission import Submission
from grader.trace import LimitReached, Wrote, encode

pytestmark = pytest.mark.long

HERE = Path(__file__).parent
ASSIGNMENT = load(HERE / "assignment" / "assignment.yaml")
PROGRAMS = {file.stem: file for file in sorted((HERE / "programs").glob("*.py"))}

#: Programs that find out themselves whether they could, and say so.
FIND_OUT = {name for name, file in PROGRAMS.items() if "POSSIBLE" in file.read_text("utf-8")}
#: Of those, the ones that the kernel ends before they have anything to say.
ENDED = {"foreign_architecture"}
#: Programs that are ended, or refused more, at a limit, and which.
LIMITED = {
    "calls": "events",
    "debug_registers": "events",
    # How much CPU a child costs is the machine's; either is told as inconclusive.
    "children_that_end_at_once": "events or cpu",
    "empty_files": "written",
    "exec_in_a_circle": "cpu",
    "fills_shared_memory": "written",
    "fills_the_disk": "written",
    "fills_the_work_folder": "written",
    "fork_bomb": "tasks",
    "forks_with_high_bits": "tasks",
    "handler_storm": "events",
    "memory": "memory",
    "memory_of_many": "memory",
    "output": "output",
    "output_without_lines": "output",
    "semaphores": "written",
    "shared_memory": "memory",
    "signals_every_pid": "events",
    "spins": "cpu",
    "stops_and_continues": "events",
    "stops_the_launcher_again_and_again": "events",
    "system_v_memory": "written",
    "thread_bomb": "tasks",
}
#: Of those, the ones that end at one limit or another as the machine will; what is said may not depend on it.
UNDECIDED = {"children_that_end_at_once"}


#: Slow, or doing by another way what one of the others does.
SLOW = {
    *("calls_by_another_door", "debug_registers", "dispatches_its_own_calls", "ends_with_every_status"),
    *("limits_the_launcher", "locks_of_bytes", "shares_everything_but_its_name", "signals_by_a_death"),
    *("signals_by_a_folder", "stops_and_continues", "stops_the_launcher_again_and_again"),
    "words_of_a_program",
}


def graded(file: Path) -> Grading:
    """Graded as it would be handed in: from a folder that has nothing to do with the grader."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(file, folder)
        with Submission.open(Path(folder, file.name)) as submission:
            return grade(submission, ASSIGNMENT)


def told(grading: Grading) -> tuple[str, bytes]:
    """All that is kept of a grading, without the machine's own times."""
    return json(grading.result, "en"), encode(normalised(grading.trace))


@pytest.fixture(scope="module")
def polite() -> tuple[str, bytes]:
    """What the right program comes to from a fresh start."""
    grading = graded(HERE / "polite.py")
    assert grading.result.score.points == Decimal(4)
    return told(grading)


@pytest.fixture
def traces_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing is left on the machine: no file, mount, shared memory or process."""
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    before = left()
    yield
    assert left() <= before
    assert list(place.iterdir()) == []


def left() -> set[tuple[str, str]]:
    """What a program could leave on the machine: kind and name; other people's processes are not looked at.

    Other people's things may go meanwhile: whether something has come is what is asked.
    """
    segments = [line.split()[1] for line in Path("/proc/sysvipc/shm").read_text().splitlines()[1:]]
    semaphores = [line.split()[1] for line in Path("/proc/sysvipc/sem").read_text().splitlines()[1:]]
    return {
        *(("segment", one) for one in segments),
        *(("semaphore", one) for one in semaphores),
        *(("mount", one) for one in Path("/proc/self/mountinfo").read_text().splitlines()),
        *(("shared memory", one) for one in set(os.listdir("/dev/shm")) - _mapped()),
        *(("process", one) for one in _below(os.getpid())),
    }


def _mapped() -> set[str]:
    """Files of /dev/shm that somebody has mapped: he will see to them, and whom we graded does not live."""
    found: set[str] = set()
    for process in filter(str.isdigit, os.listdir("/proc")):
        with contextlib.suppress(OSError):
            maps = Path(f"/proc/{process}/maps").read_text(errors="replace")
            found.update(line.rpartition("/")[2] for line in maps.splitlines() if "/dev/shm/" in line)
    return found


def _below(process: int) -> set[str]:
    children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    return set(children).union(*(_below(int(child)) for child in children))


@pytest.mark.usefixtures("traces_of_it")
@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.slow if name in SLOW else ()) for name in PROGRAMS]
)
def test_gets_nothing_and_leaves_nothing(name: str, polite: tuple[str, bytes]) -> None:
    grading = graded(PROGRAMS[name])
    said = "".join(event.text for event in grading.trace.events if isinstance(event, Wrote))
    assert "POSSIBLE" not in said
    assert ("impossible" in said) == (name in FIND_OUT - ENDED), said[-500:]

    (case,) = grading.result.cases
    assert grading.result.score.points == 0
    assert exit_code(grading.result) in (1, 3)
    assert {finding.outcome.value for finding in case.findings} <= {"failed", "inconclusive"}, case.findings
    limits = [event.limit for event in grading.trace.events if isinstance(event, LimitReached)]
    if name in LIMITED:
        assert limits[0] in LIMITED[name].split(" or "), limits
        if name in UNDECIDED:
            assert {finding.outcome.value for finding in case.findings} == {"inconclusive"}
    else:
        assert not limits

    page = terminal(grading.result, grading.trace, ASSIGNMENT, "en", 80, False)
    assert not {character for character in page if character < " "} - {"\n"}
    if list(PROGRAMS).index(name) % 4 == 3:
        # What one of the four changed for good is found here, and by whom below.
        assert told(graded(HERE / "polite.py")) == polite


@pytest.mark.slow
@pytest.mark.parametrize("name", PROGRAMS)
def test_the_next_one_is_graded_as_from_a_fresh_start(name: str, polite: tuple[str, bytes]) -> None:
    graded(PROGRAMS[name])
    assert told(graded(HERE / "polite.py")) == polite


def test_there_are_enough_and_each_says_what_it_tries() -> None:
    assert len(PROGRAMS) >= 60
    first = {name: ast.get_docstring(ast.parse(file.read_text("utf-8"))) for name, file in PROGRAMS.items()}
    assert all(first.values())
    assert len(set(first.values())) == len(first)
    assert set(LIMITED) | ENDED | SLOW <= set(PROGRAMS)
