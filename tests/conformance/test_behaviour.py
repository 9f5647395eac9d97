"""Does a program behave under the observer as it does natively?

Every file of ``tests/programs/behaviour`` is a small program with one feature. It runs in both ways, and what
a person at the terminal sees must be the same: the text, the echo, and how the first process ended.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from grader.box import open_box
from grader.spec.model import Continue, HangUp, Press, Signal, Step, Stop, Type
from grader.trace import Degraded
from tests.conformance.implementations import Stimuli, native, observed

PROGRAMS = Path(__file__).parents[1] / "programs" / "behaviour"

C, QUIT, Z, D = Press(key="Ctrl-C"), Press(key="Ctrl-\\"), Press(key="Ctrl-Z"), Press(key="Ctrl-D")
FG = Continue(role="driver")


def does(*steps: Step, after: tuple[str, ...] = (), stays: str | None = None) -> Stimuli:
    """What is done to a program; see ``Stimuli``."""
    return Stimuli(steps, after, stays)


STIMULI: dict[str, Stimuli] = {
    "asyncio_interrupted": does(C),
    "asyncio_signals": does(C, C),
    "cbreak_key": does(Press(key="x"), C),
    "conductor_signalled": does(Signal(signal="SIGUSR1", to="conductor")),
    "driver_stopped": does(Stop(role="driver"), FG, after=("ready", "stop")),
    "flow_control": does(
        Press(key="Ctrl-S"),
        Signal(signal="SIGUSR1", to="driver"),
        C,
        Press(key="Enter"),
        after=("ready", "", "", ""),
    ),
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
    "spin_on_flag": does(C, after=("spin",)),
    "stop_key": does(Z, FG, C, after=("ready", "stop", "")),
    "stop_key_group": does(Z, FG, C, after=("ready", "stop", "")),
    "stop_key_handled": does(Z, Z),
    "stop_key_handler_stops": does(Z, FG, after=("ready", "stop")),
    "stop_key_left": does(Z, stays="stop"),
    "terminal_handed_over": does(C, C),
}
#: Defects that stand open: the program, and what is wrong.
OPEN: dict[str, str] = {
    "clocks_of_files": "files are stamped with the machine's time",
    "flow_control": "TIOCSIG does not start a terminal again that Ctrl-S stopped",
    "sigwait_alarm_code": "an alarm that is waited for, not delivered, has si_code SI_USER",
    "socket_kernel_timeout": "SO_RCVTIMEO is no deadline: rest is told too early",
    "times_of_the_process": "os.times tells the machine's elapsed time",
}
#: The same, where it shows most of the time only.
OPEN_BY_LUCK: dict[str, str] = {
    "exec_from_thread_while_polling": "now and then the program dies of SIGTRAP",
    "driver_stopped": "a stopped task that SIGCONT has woken counts as asleep: rest is told too early",
    "itimer_cpu": "a loop that a timer of CPU time will interrupt is held for endless",
    "stop_key": "the same as driver_stopped",
    "stop_key_group": "the same as driver_stopped",
    "stop_key_handler_stops": "the same as driver_stopped",
    "stopped_sleeper": "the same as driver_stopped",
    "stopped_threads": "the same as driver_stopped",
    "stop_and_continue_by_parent": "the same as driver_stopped",
    "background_write_tostop": "the same as driver_stopped",
}


def _marks(name: str) -> list[pytest.MarkDecorator]:
    if name in OPEN:
        return [pytest.mark.xfail(strict=True, reason=OPEN[name])]
    if name in OPEN_BY_LUCK:
        return [pytest.mark.xfail(strict=False, reason=OPEN_BY_LUCK[name])]
    return []


def _programs() -> list[object]:
    return [
        pytest.param(path.stem, id=path.stem, marks=_marks(path.stem))
        for path in sorted(PROGRAMS.glob("*.py"))
    ]


@pytest.mark.parametrize("name", _programs())
def test_behaves_as_natively(name: str, tmp_path: Path) -> None:
    shutil.copy(PROGRAMS / f"{name}.py", tmp_path / f"{name}.py")
    stimuli = STIMULI.get(name, Stimuli())
    with open_box(tmp_path, f"{name}.py") as box:
        actual, trace = observed(box, stimuli)
        # Natively the order of two sleepers is luck on a busy machine, and one of a few tries is enough.
        tries = [native(box, stimuli)]
        while len(tries) < 3 and tries[-1] != actual:
            tries.append(native(box, stimuli))
    assert actual == tries[-1]
    if name not in DEGRADED:
        assert not [event for event in trace.events if isinstance(event, Degraded)]


#: Programs that use what is not modelled, so that their time is real.
DEGRADED = {"timer_descriptor", "timeout_command", "output_many_lines"}


def test_every_stimulus_has_its_program() -> None:
    assert not {*STIMULI, *OPEN, *OPEN_BY_LUCK, *DEGRADED} - {path.stem for path in PROGRAMS.glob("*.py")}
