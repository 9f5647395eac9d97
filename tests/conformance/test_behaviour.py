"""Does a program behave under the observer as it does natively?

Every file of ``tests/programs/behaviour`` is a small program with one feature. It runs in both ways, and what
a person at the terminal sees must be the same: the text, the echo, and how the first process ended.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from grader.box import open_box
from grader.spec.model import Continue, HangUp, Press, Signal, Stop, Type
from grader.trace import Degraded
from tests.conformance.implementations import Stimuli, native, observed

PROGRAMS = Path(__file__).parents[1] / "programs" / "behaviour"

C, QUIT, Z, D = Press(key="Ctrl-C"), Press(key="Ctrl-\\"), Press(key="Ctrl-Z"), Press(key="Ctrl-D")
FG = Continue(role="driver")


def stays(*steps: object, stopped: bool = False) -> Stimuli:
    """The program is still there at the end."""
    return Stimuli(steps, frozenset(), True)  # type: ignore[arg-type]


def does(*steps: object, after_stop: tuple[int, ...] = ()) -> Stimuli:
    """The program ends by itself after these."""
    return Stimuli(steps, frozenset(after_stop))  # type: ignore[arg-type]


STIMULI: dict[str, Stimuli] = {
    "asyncio_interrupted": does(C),
    "asyncio_signals": does(C, C),
    "cbreak_key": does(Press(key="x"), C),
    "conductor_signalled": does(Signal(signal="SIGUSR1", to="conductor")),
    "driver_stopped": does(Stop(role="driver"), FG, after_stop=(1,)),
    "flow_control": does(Press(key="Ctrl-Q"), Press(key="Enter"), after_stop=()),
    "get_password": does(Type(line="geheim")),
    "hang_up_default": does(HangUp()),
    "hang_up_handled": does(HangUp()),
    "hang_up_of_reader": does(HangUp()),
    "input_lines": does(Type(line="小明"), Type(line="two words"), Type(line="erased\x7f\x7f\x7f"), D),
    "input_without_readline": does(Type(line="小明\x7f"), Type(line="killed\x15kept"), D),
    "interrupted_input": does(C, Type(line="x")),
    "key_default_interrupt": does(C),
    "killed_by_quit": does(QUIT),
    "pause_until_key": does(C, QUIT, C),
    "raw_key": does(C, Z, Press(key="x")),
    "spin_on_flag": does(C),
    "stop_key": does(Z, FG, C, after_stop=(1, 2)),
    "stop_key_group": does(Z, FG, C, after_stop=(1, 2)),
    "stop_key_handled": does(Z, Z),
    "stop_key_handler_stops": does(Z, FG, after_stop=(1,)),
    "stop_key_left": stays(Z),
    "terminal_handed_over": does(C, C),
}
#: Defects that stand open: the program, and what is wrong.
OPEN: dict[str, str] = {}


def _programs() -> list[object]:
    return [
        pytest.param(
            path.stem,
            id=path.stem,
            marks=[pytest.mark.xfail(strict=True, reason=OPEN[path.stem])] if path.stem in OPEN else [],
        )
        for path in sorted(PROGRAMS.glob("*.py"))
    ]


@pytest.mark.parametrize("name", _programs())
def test_behaves_as_natively(name: str, tmp_path: Path) -> None:
    shutil.copy(PROGRAMS / f"{name}.py", tmp_path / f"{name}.py")
    stimuli = STIMULI.get(name, Stimuli())
    with open_box(tmp_path, f"{name}.py") as box:
        expected = native(box, stimuli)
        actual, trace = observed(box, stimuli)
    assert "WRONG" not in expected.output, "the program itself found its native behaviour wrong"
    assert actual == expected
    if name not in DEGRADED:
        assert not [event for event in trace.events if isinstance(event, Degraded)]


#: Programs that use what is not modelled, so that their time is real.
DEGRADED = {"timer_descriptor", "timeout_command", "output_many_lines"}


def test_every_stimulus_has_its_program() -> None:
    assert not {*STIMULI, *OPEN, *DEGRADED} - {path.stem for path in PROGRAMS.glob("*.py")}
