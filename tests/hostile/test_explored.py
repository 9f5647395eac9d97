"""What must be impossible for a hostile program that is explored?

It shares its interpreter with the explorer's agent. Each program of ``explored`` tries one thing; its first
line says what. Most of them have a race besides, which they hide. After each: the explorer has an answer
that is no ``clean``, nothing of the program is left, and the explorer still tells a right program from a
wrong one.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader.box import open_box
from grader.explore import Limits, explore
from grader.spec.model import Limits as Allowed
from grader.trace.exploration import Exploration
from tests.hostile.test_programs import left

pytestmark = pytest.mark.long

HERE = Path(__file__).parent
PROGRAMS = {file.stem: file for file in sorted((HERE / "explored").glob("*.py"))}
#: Small, so that a flood is over soon.
ALLOWED = Allowed(tasks=40, memory=300_000_000, written=8_000_000)
#: What is said of those that are the student's own fault, whatever else they try.
CRASHES = {"kills_everybody": "kill(-1)"}

#: Those at which a wait of the explorer's own has to come to its end.
SLOW = {"greets_and_says_nothing", "holds_the_connection_open", "sleeps_and_wakes"}
#: Those that do by another way what one of the others does.
ALIKE = {
    *("calls_at_the_end", "counts_in_the_built_in_names", "counts_in_the_defaults_of_a_function"),
    *("follows_a_pointer", "has_a_text_timed", "imports_the_agent", "keeps_a_method_that_stores"),
    *("loads_a_library", "races_in_another_interpreter_by_a_shell", "reaches_by_a_closure"),
    *("reaches_by_attrgetter", "replaces_code", "stores_by_a_descriptor", "walks_the_frame_of_a_coroutine"),
    *("walks_the_frames_of_a_handler", "walks_the_frames_of_all_threads"),
}

RIGHT = "import threading\nt = threading.Thread(target=print, args=('one',))\nt.start()\nt.join()\n"


def explored(file: Path) -> Exploration:
    with open_box(file.parent, file.name) as box:
        return explore(box, limits=Limits(random=2, exhaustive=4), allowed=ALLOWED)


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Path]:
    """A folder for one submission; nothing is left on the machine afterwards."""
    folder = tmp_path / "homework"
    folder.mkdir()
    before = left()
    yield folder
    assert left() <= before
    assert not Path("/tmp/grader-must-not-come-here").exists()


@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.slow if name in SLOW | ALIKE else ()) for name in PROGRAMS]
)
def test_is_never_clean_and_leaves_nothing(name: str, alone: Path) -> None:
    file = alone / f"{name}.py"
    file.write_bytes(PROGRAMS[name].read_bytes())
    found = explored(file)
    assert found.verdict != "clean"
    assert found.verdict != "inconclusive" or found.reason
    if name in CRASHES:
        assert (found.verdict, found.faults[0].object) == ("crash", CRASHES[name])
    assert file.read_bytes() == PROGRAMS[name].read_bytes()


def test_a_right_program_is_clean_after_all_that(alone: Path) -> None:
    file = alone / "right.py"
    file.write_text(RIGHT, "utf-8")
    assert explored(file).verdict == "clean"


@pytest.mark.parametrize("name", ["many_of_the_library", "processes_and_memory"])
def test_what_an_ordinary_program_uses_is_no_reaching(name: str) -> None:
    found = explored(HERE / "ordinary" / f"{name}.py")
    assert (found.verdict, found.reason) == ("clean", "")


def test_each_says_what_it_tries() -> None:
    first = {name: ast.get_docstring(ast.parse(file.read_text("utf-8"))) for name, file in PROGRAMS.items()}
    assert len(set(first.values())) == len(first) >= 20
    assert all(first.values())
