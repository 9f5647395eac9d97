"""Runs of the driver and the conductor, right and wrong, and what must be said of each.

A scenario is a case, a run told with the builder, and for each expectation of the case the outcome and the
message. The runs are stored in ``tests/golden``; ``python -m tests.judge.scenarios`` writes them anew.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from msgspec.structs import replace

from grader.spec.model import (
    AliveExpected,
    Assignment,
    Case,
    CountExpected,
    ExitsExpected,
    Expectation,
    HandledExpected,
    LeavesExpected,
    LineExpected,
    NeverExpected,
    NotBusyExpected,
    OrderExpected,
    Press,
    ProgramFiles,
    Role,
    SameExpected,
    Signal,
    SignalExpected,
    Step,
    StoppedExpected,
    Text,
    TextRules,
    Times,
)
from grader.trace import Trace, encode
from tests.judge.builder import CONDUCTOR, DRIVER, TraceBuilder

GOLDEN = Path(__file__).parent.parent / "golden"

GO = "老司机开车了"
FAST = "车速有点快，系好安全带"
TERMINUS = "到站了请下车"

CTRL_C, CTRL_Z = Press(key="Ctrl-C"), Press(key="Ctrl-Z")

# --- expectations, each worth a point

ONE = Decimal(1)
TOLD = SignalExpected(id="told", points=ONE, signal="SIGUSR1", sender="conductor", to="driver")
WORDS = LineExpected(id="words", points=ONE, line=(GO,), by="driver")
ALIVE = AliveExpected(id="alive", points=ONE, alive=("driver", "conductor"))
START = (TOLD, WORDS, ALIVE)

ASKED = SignalExpected(id="asked", points=ONE, signal="SIGUSR1", sender="driver", to="conductor")
LEAVE = LineExpected(id="leave", points=ONE, line=(TERMINUS,), by="conductor")
EXITS = ExitsExpected(id="exits", points=ONE, exits=("conductor", "driver"))
CLEAN = LeavesExpected(id="clean", points=ONE)
END = (ASKED, LEAVE, EXITS, CLEAN)


def assignment(case: Case) -> Assignment:
    """The homework with one case."""
    return Assignment(
        id="driver-conductor",
        title=Text(en="The driver and the conductor", zh="司机和售票员"),
        program=ProgramFiles(files=("driver.py",)),
        roles={
            "driver": Role(name="driver", relation="root"),
            "conductor": Role(name="conductor", relation="child", of="driver"),
            "children": Role(name="children", relation="children", of="driver"),
        },
        text=TextRules(ignore=("width", "punctuation", "white space")),
        cases=(case,),
    )


def case_of(expect: tuple[Expectation, ...], *do: Step) -> Case:
    """A case, named "case"."""
    return Case(id="case", title=Text(en="case", zh="case"), rule=(1,), do=do, expect=expect)


@dataclass(frozen=True)
class Scenario:
    """A run and what must be said of it.

    Attributes:
        name: of the stored trace.
        case: what was asked.
        tell: how the run went.
        said: for each expectation in order, "outcome message-id".
        recording: how the reference's run went, None where there is none.
    """

    name: str
    case: Case
    tell: Callable[[TraceBuilder], None]
    said: tuple[str, ...]
    recording: Callable[[TraceBuilder], None] | None = None
    promises: tuple[str, ...] | None = None

    def trace(self) -> Trace:
        return _built(self.tell, self.promises)

    def recorded(self) -> Trace | None:
        return None if self.recording is None else _built(self.recording, None)


def _built(tell: Callable[[TraceBuilder], None], promises: tuple[str, ...] | None) -> Trace:
    told = TraceBuilder() if promises is None else TraceBuilder(promises=promises)
    tell(told)
    return told.build()


SCENARIOS: dict[str, Scenario] = {}


def scenario(
    name: str,
    case: Case,
    *said: str,
    recording: Callable[[TraceBuilder], None] | None = None,
    promises: tuple[str, ...] | None = None,
) -> Callable[[Callable[[TraceBuilder], None]], Callable[[TraceBuilder], None]]:
    """Registers a run under its name."""

    def register(tell: Callable[[TraceBuilder], None]) -> Callable[[TraceBuilder], None]:
        assert name not in SCENARIOS
        SCENARIOS[name] = Scenario(name, case, tell, said, recording, promises)
        return tell

    return register


# --- the parts of which the runs are made


def begin(b: TraceBuilder) -> None:
    """Driver and conductor start, each with its handlers, and are at rest."""
    b.start().says(DRIVER, "handled", "SIGINT").fork()
    b.says(CONDUCTOR, "handled", "SIGINT", "SIGQUIT", "SIGUSR1").says(CONDUCTOR, "ignored", "SIGTSTP")
    b.says(DRIVER, "handled", "SIGTSTP", "SIGUSR1", "SIGUSR2").says(DRIVER, "ignored", "SIGINT", "SIGQUIT")
    b.rest()


def ctrl_c(b: TraceBuilder) -> None:
    """The key is pressed and reaches both."""
    b.press("Ctrl-C").key("SIGINT", DRIVER, CONDUCTOR)


def ctrl_z(b: TraceBuilder) -> None:
    b.press("Ctrl-Z").key("SIGTSTP", CONDUCTOR, DRIVER)


def go(b: TraceBuilder) -> None:
    """The right answer to Ctrl-C."""
    ctrl_c(b)
    b.tell(CONDUCTOR, "SIGUSR1", DRIVER)
    b.write(DRIVER, f"{GO}\n")
    b.rest()


def terminus(b: TraceBuilder) -> None:
    """The right answer to Ctrl-Z."""
    ctrl_z(b)
    b.tell(DRIVER, "SIGUSR1", CONDUCTOR)
    b.write(CONDUCTOR, f"{TERMINUS}\n")
    b.exit(CONDUCTOR)
    b.reap(DRIVER, CONDUCTOR)
    b.exit(DRIVER)
    b.rest("ended")


def right_end(b: TraceBuilder) -> None:
    begin(b)
    terminus(b)


STARTING = case_of(START, CTRL_C)
STARTING_QUIETLY = case_of((*START, NeverExpected(id="unasked", step=1, never=(LEAVE,))), CTRL_C)
ENDING = case_of(END, CTRL_Z)

PASSED = ("passed signal.seen", "passed line.seen", "passed alive.seen")
ENDED = ("passed signal.seen", "passed line.seen", "passed exits.seen", "passed leaves.nothing")

# --- the right ones


@scenario("right-start", STARTING, *PASSED)
def _(b: TraceBuilder) -> None:
    begin(b)
    go(b)


@scenario("right-end", ENDING, *ENDED)
def _(b: TraceBuilder) -> None:
    right_end(b)


@scenario("right-other-punctuation", STARTING, *PASSED)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.tell(CONDUCTOR, "SIGUSR1", DRIVER)
    b.write(DRIVER, "\n司机：老司机,开车了！")
    b.rest()


@scenario("right-heartbeat", STARTING, *PASSED)
def _(b: TraceBuilder) -> None:
    begin(b)
    b.write(DRIVER, "行驶中\n")
    b.sleep(DRIVER, 2)
    go(b)
    b.write(DRIVER, "行驶中\n")
    b.rest("steady")


@scenario("right-group-kill", STARTING, *PASSED)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    cause = b.send(CONDUCTOR, "SIGUSR1", DRIVER, CONDUCTOR, target=0)
    b.deliver(DRIVER, "SIGUSR1", sender=CONDUCTOR, cause=cause)
    b.write(DRIVER, f"{GO}\n")
    b.rest()


@scenario("right-by-shell", STARTING, *PASSED)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.fork(CONDUCTOR, 5).execute(5).fork(5, 6).execute(6, "/bin/kill")
    b.tell(6, "SIGUSR1", DRIVER)
    b.exit(6)
    b.reap(5, 6)
    b.exit(5)
    b.reap(CONDUCTOR, 5)
    b.fork(DRIVER, 7).execute(7)
    b.write(7, f"{GO}\n")
    b.exit(7)
    b.reap(DRIVER, 7)
    b.rest()


@scenario(
    "grandchild-signals", STARTING, "failed signal.wrong-sender", "passed line.seen", "passed alive.seen"
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.fork(CONDUCTOR, 5)
    b.tell(5, "SIGUSR1", DRIVER)
    b.write(DRIVER, f"{GO}\n")
    b.rest()


@scenario("right-end-by-sigchld", ENDING, *ENDED)
def _(b: TraceBuilder) -> None:
    begin(b)
    b.says(DRIVER, "handled", "SIGCHLD")
    ctrl_z(b)
    b.tell(DRIVER, "SIGUSR1", CONDUCTOR)
    b.write(CONDUCTOR, f"{TERMINUS}\n")
    b.exit(CONDUCTOR)
    b.child_ended(DRIVER, CONDUCTOR)
    b.exit(DRIVER)
    b.rest("ended")


@scenario("right-end-by-sleep", ENDING, *ENDED)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_z(b)
    b.tell(DRIVER, "SIGUSR1", CONDUCTOR)
    b.write(CONDUCTOR, f"{TERMINUS}\n")
    b.exit(CONDUCTOR)
    b.sleep(DRIVER, 1)
    b.exit(DRIVER)
    b.rest("ended")


@scenario("right-end-by-probing", ENDING, *ENDED)
def _(b: TraceBuilder) -> None:
    begin(b)
    b.says(DRIVER, "ignored", "SIGCHLD")
    ctrl_z(b)
    b.tell(DRIVER, "SIGUSR1", CONDUCTOR)
    b.write(CONDUCTOR, f"{TERMINUS}\n")
    b.send(DRIVER, "0", CONDUCTOR)
    b.exit(CONDUCTOR)
    b.refuse(b.send(DRIVER, "0", target=CONDUCTOR))
    b.exit(DRIVER)
    b.rest("ended")


@scenario("right-end-by-alarm", ENDING, *ENDED)
def _(b: TraceBuilder) -> None:
    begin(b)
    b.says(DRIVER, "handled", "SIGALRM")
    ctrl_z(b)
    b.tell(DRIVER, "SIGUSR1", CONDUCTOR)
    b.write(CONDUCTOR, f"{TERMINUS}\n")
    b.exit(CONDUCTOR)
    b.alarm(DRIVER, 1)
    b.exit(DRIVER)
    b.rest("ended")


# --- wrong answers to Ctrl-C


@scenario(
    "text-without-signals",
    STARTING,
    "failed signal.text-only",
    "passed line.seen",
    "passed alive.seen",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.write(DRIVER, f"{GO}\n")
    b.rest()


@scenario("wrong-signal", STARTING, "failed signal.other", "failed line.similar", "passed alive.seen")
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.tell(CONDUCTOR, "SIGUSR2", DRIVER)
    b.write(DRIVER, "老司机开快车\n")
    b.rest()


@scenario("swapped", STARTING, "failed signal.reversed", "failed line.wrong-role", "passed alive.seen")
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.tell(DRIVER, "SIGUSR1", CONDUCTOR)
    b.write(CONDUCTOR, f"{GO}\n")
    b.rest()


@scenario(
    "driver-signals-itself",
    STARTING,
    "failed signal.wrong-sender",
    "passed line.seen",
    "passed alive.seen",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.tell(DRIVER, "SIGUSR1", DRIVER)
    b.write(DRIVER, f"{GO}\n")
    b.rest()


@scenario(
    "conductor-signals-itself",
    STARTING,
    "failed signal.wrong-target",
    "failed line.nothing",
    "passed alive.seen",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.tell(CONDUCTOR, "SIGUSR1", CONDUCTOR)
    b.rest()


@scenario("wrong-pid", STARTING, "failed signal.refused", "failed line.missing", "passed alive.seen")
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.refuse(b.send(CONDUCTOR, "SIGUSR1", target=999))
    b.write(CONDUCTOR, "oops\n")
    b.rest()


@scenario("twice", STARTING, "failed signal.too-many", "failed line.too-many", "passed alive.seen")
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    for _ in range(2):
        b.tell(CONDUCTOR, "SIGUSR1", DRIVER)
        b.write(DRIVER, f"{GO}\n")
    b.rest()


@scenario("too-early", STARTING, "failed signal.too-early", "failed line.too-early", "passed alive.seen")
def _(b: TraceBuilder) -> None:
    b.start().says(DRIVER, "ignored", "SIGINT").says(DRIVER, "handled", "SIGUSR1").fork()
    b.tell(CONDUCTOR, "SIGUSR1", DRIVER)
    b.write(DRIVER, f"{GO}\n")
    b.rest()
    ctrl_c(b)
    b.rest()


@scenario(
    "too-late",
    case_of(
        (
            SignalExpected(id="told", step=1, signal="SIGUSR1", sender="conductor", to="driver"),
            LineExpected(id="words", step=1, line=(GO,), by="driver"),
        ),
        CTRL_C,
        CTRL_C,
    ),
    "failed signal.too-late",
    "failed line.too-late",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.rest()
    go(b)


@scenario(
    "first-time-only",
    case_of(
        (
            SignalExpected(
                id="told", signal="SIGUSR1", sender="conductor", to="driver", times=Times(least=2, most=2)
            ),
            LineExpected(id="words", line=(GO,), by="driver", times=Times(least=2, most=2)),
        ),
        CTRL_C,
        CTRL_C,
    ),
    "failed signal.too-few",
    "failed line.too-few",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    go(b)
    ctrl_c(b)
    b.rest()


@scenario(
    "no-newline",
    case_of(
        (
            LineExpected(id="first", step=1, line=(GO,), by="driver"),
            LineExpected(id="second", step=2, line=(GO,), by="driver"),
            LineExpected(id="both", line=(GO,), by="driver", times=Times(least=2, most=2)),
        ),
        CTRL_C,
        CTRL_C,
    ),
    "passed line.seen",
    "passed line.seen",
    "passed line.seen",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    for _ in range(2):
        ctrl_c(b)
        b.echo("^C")
        b.tell(CONDUCTOR, "SIGUSR1", DRIVER)
        b.write(DRIVER, f"\n{GO} ")
        b.rest()


@scenario("mixed", STARTING, "passed signal.seen", "failed line.mixed", "passed alive.seen")
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.tell(CONDUCTOR, "SIGUSR1", DRIVER)
    b.write(DRIVER, "老司机")
    b.write(CONDUCTOR, "开车了\n")
    b.rest()


@scenario(
    "conductor-handles-nothing",
    STARTING,
    "failed ended.by-key",
    "failed ended.by-key",
    "failed ended.by-key",
)
def _(b: TraceBuilder) -> None:
    b.start().fork().says(CONDUCTOR, "default", "SIGINT")
    b.says(DRIVER, "ignored", "SIGINT").rest()
    ctrl_c(b)
    b.die(CONDUCTOR, "SIGINT")
    b.rest()


@scenario(
    "driver-interrupted",
    STARTING,
    "failed program.interrupted",
    "failed program.interrupted",
    "failed program.interrupted",
)
def _(b: TraceBuilder) -> None:
    b.start().says(DRIVER, "handled", "SIGINT").fork().rest()
    ctrl_c(b)
    b.write(DRIVER, "Traceback (most recent call last):\n")
    b.write(CONDUCTOR, "hello\n")
    b.write(DRIVER, '  File "driver.py", line 9, in <module>\n    signal.pause()\n')
    b.write(DRIVER, "\x1b[1;35mKeyboardInterrupt\x1b[0m\n")
    b.tell(DRIVER, "SIGINT", DRIVER)
    b.die(DRIVER, "SIGINT")
    b.rest()


@scenario(
    "no-handler-for-usr1",
    STARTING,
    "passed signal.seen",
    "failed ended.by-role",
    "failed ended.by-role",
)
def _(b: TraceBuilder) -> None:
    b.start().says(DRIVER, "ignored", "SIGINT").fork().says(CONDUCTOR, "handled", "SIGINT").rest()
    ctrl_c(b)
    b.tell(CONDUCTOR, "SIGUSR1", DRIVER)
    b.die(DRIVER, "SIGUSR1")
    b.rest()


@scenario("killed", STARTING, "failed signal.other", "failed ended.by-role", "failed ended.by-role")
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.send(CONDUCTOR, "SIGKILL", DRIVER)
    b.die(DRIVER, "SIGKILL")
    b.rest()


@scenario("everybody-killed", STARTING_QUIETLY, *["failed ended.by-everybody"] * 4)
def _(b: TraceBuilder) -> None:
    b.start()
    b.send(DRIVER, "SIGKILL", target=-1)
    b.die(DRIVER, "SIGKILL")  # with the shell, which was killed
    b.rest("ended")
    ctrl_c(b)
    b.rest("ended")


@scenario("shell-signalled", STARTING_QUIETLY, *["failed ended.by-its-shell"] * 4)
def _(b: TraceBuilder) -> None:
    b.start()
    b.send(DRIVER, "SIGUSR1", 2)
    b.deliver(DRIVER, "SIGHUP", "terminal")
    b.die(DRIVER, "SIGHUP")
    b.rest("ended")
    ctrl_c(b)
    b.rest("ended")


@scenario("shell-signalled-and-out-first", STARTING_QUIETLY, *["failed ended.by-its-shell"] * 4)
def _(b: TraceBuilder) -> None:
    b.start()
    b.send(DRIVER, "SIGUSR1", 2)
    b.write(DRIVER, "after\r\n")  # before the terminal hung up, by luck
    b.exit(DRIVER)
    b.rest("ended")
    ctrl_c(b)
    b.rest("ended")


@scenario("shell-killed-and-out-first", STARTING_QUIETLY, *["failed ended.by-everybody"] * 4)
def _(b: TraceBuilder) -> None:
    b.start()
    b.send(DRIVER, "SIGKILL", target=-1)
    b.exit(DRIVER)  # before the terminal hung up, by luck
    b.rest("ended")
    ctrl_c(b)
    b.rest("ended")


@scenario("shell-killed-with-everybody", STARTING_QUIETLY, *["failed ended.by-everybody"] * 4)
def _(b: TraceBuilder) -> None:
    b.start()
    b.send(DRIVER, "SIGKILL", target=-1)
    b.deliver(DRIVER, "SIGHUP", "terminal")  # nobody but the shell was there to be killed
    b.die(DRIVER, "SIGHUP")
    b.rest("ended")
    ctrl_c(b)
    b.rest("ended")


@scenario("group-killed", STARTING, *["failed ended.by-group"] * 3)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.send(CONDUCTOR, "SIGKILL", DRIVER, CONDUCTOR, target=0)
    b.die(DRIVER, "SIGKILL")
    b.die(CONDUCTOR, "SIGKILL")
    b.rest("ended")


@scenario("own-fault", STARTING, "failed ended.by-itself", "failed ended.by-itself", "failed ended.by-itself")
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.deliver(CONDUCTOR, "SIGSEGV", "fault")
    b.die(CONDUCTOR, "SIGSEGV")
    b.rest()


@scenario(
    "own-signal", STARTING, "failed ended.by-itself", "failed ended.by-itself", "failed ended.by-itself"
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.tell(CONDUCTOR, "SIGTERM", CONDUCTOR)
    b.die(CONDUCTOR, "SIGTERM")
    b.rest()


@scenario("hung-up", STARTING, "failed ended.by-signal", "failed ended.by-signal", "failed ended.by-signal")
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.deliver(CONDUCTOR, "SIGHUP", "terminal")
    b.die(CONDUCTOR, "SIGHUP")
    b.rest()


@scenario("one-pause", STARTING, "failed signal.missing", "failed line.nothing", "failed ended.exited")
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.exit(CONDUCTOR)
    b.reap(DRIVER, CONDUCTOR)
    b.rest()


@scenario(
    "one-pause-second-key",
    case_of(
        (SignalExpected(id="again", step=2, signal="SIGUSR1", sender="conductor", to="driver"),),
        CTRL_C,
        CTRL_C,
    ),
    "failed ended.exited",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    go(b)
    b.exit(CONDUCTOR)
    b.press("Ctrl-C").key("SIGINT", DRIVER)
    b.rest()


@scenario(
    "kill-to-one",
    case_of((WORDS, ALIVE), Signal(signal="SIGQUIT", to="driver")),
    "failed ended.by-kill",
    "failed ended.by-kill",
)
def _(b: TraceBuilder) -> None:
    b.start().fork().rest()
    b.kill("SIGQUIT", "driver", DRIVER)
    b.die(DRIVER, "SIGQUIT")
    b.rest()


@scenario(
    "no-child",
    STARTING,
    "failed role.missing",
    "failed line.nothing",
    "failed role.missing",
)
def _(b: TraceBuilder) -> None:
    b.start().says(DRIVER, "handled", "SIGINT").rest()
    b.press("Ctrl-C").key("SIGINT", DRIVER)
    b.rest()


@scenario(
    "syntax-error",
    case_of((*START, CLEAN, NeverExpected(id="never", never=(WORDS,)), NotBusyExpected(id="calm")), CTRL_C),
    *["failed program.crashed"] * 6,
)
def _(b: TraceBuilder) -> None:
    b.start()
    b.write(
        DRIVER, "  File \"driver.py\", line 3\n    def f(\n         ^\nSyntaxError: '(' was never closed\n"
    )
    b.exit(DRIVER, 1)
    b.rest("ended")
    b.press("Ctrl-C").rest("ended")


@scenario(
    "all-commented-out",
    case_of((*START, CLEAN, NotBusyExpected(id="calm")), CTRL_C),
    *["failed role.missing", "failed program.ended-at-start", "failed role.missing"],
    *["failed program.ended-at-start"] * 2,
)
def _(b: TraceBuilder) -> None:
    b.start().exit(DRIVER)
    b.rest("ended")
    b.press("Ctrl-C").rest("ended")


@scenario(
    "ended-before",
    case_of((TOLD, LineExpected(id="words", step=2, line=(GO,), by="driver")), CTRL_C, CTRL_C),
    "passed signal.seen",
    "failed program.ended-before",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    go(b)
    b.exit(CONDUCTOR)
    b.exit(DRIVER)
    b.rest("ended")


@scenario(
    "name-error-in-handler",
    STARTING,
    "passed signal.seen",
    "failed program.crashed",
    "failed program.crashed",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.tell(CONDUCTOR, "SIGUSR1", DRIVER)
    b.write(DRIVER, 'Traceback (most recent call last):\n  File "driver.py", line 4, in go\n')
    b.write(DRIVER, "    pint('x')\nNameError: name 'pint' is not defined\n")
    b.exit(DRIVER, 1)
    b.rest()


# --- dispositions, stops, what must not be

HANDLES = case_of(
    (
        HandledExpected(id="handles", signal="SIGINT", by="conductor"),
        HandledExpected(id="ignores", signal="SIGINT", by="driver", disposition="ignored"),
        HandledExpected(id="quit", signal="SIGQUIT", by="driver", disposition="ignored"),
    ),
    CTRL_C,
)


@scenario("dispositions", HANDLES, *["passed handled.seen"] * 3)
def _(b: TraceBuilder) -> None:
    begin(b)
    go(b)


@scenario("dispositions-wrong", HANDLES, *["failed handled.other"] * 3)
def _(b: TraceBuilder) -> None:
    b.start().says(DRIVER, "handled", "SIGINT").fork().says(CONDUCTOR, "ignored", "SIGINT").rest()
    b.press("Ctrl-C").key("SIGINT", DRIVER, CONDUCTOR)
    b.rest()


@scenario(
    "ctrl-z-stops",
    case_of((StoppedExpected(id="stops", stopped=("driver", "conductor")),), CTRL_Z),
    "passed stopped.seen",
)
def _(b: TraceBuilder) -> None:
    b.start().fork().rest()
    ctrl_z(b)
    b.stop(DRIVER, "SIGTSTP")
    b.stop(CONDUCTOR, "SIGTSTP")
    b.rest()


@scenario(
    "ctrl-z-does-not-stop",
    case_of((StoppedExpected(id="stops", stopped=("driver",)),), CTRL_Z),
    "failed stopped.not",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_z(b)
    b.stop(DRIVER, "SIGTSTP")
    b.resume(DRIVER)
    b.rest()


@scenario("stopped-by-the-driver", case_of((ALIVE,), CTRL_C), "failed stopped.by-role")
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.tell(DRIVER, "SIGSTOP", CONDUCTOR)
    b.stop(CONDUCTOR, "SIGSTOP")
    b.rest()


@scenario("stopped-by-the-terminal", case_of((ALIVE,), CTRL_C), "failed stopped.by-signal")
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.deliver(CONDUCTOR, "SIGTTIN", "terminal")
    b.stop(CONDUCTOR, "SIGTTIN")
    b.rest()


NEVER = case_of(
    (
        NeverExpected(id="no-words", never=(WORDS,)),
        NeverExpected(id="no-signal", never=(TOLD,)),
    ),
    CTRL_C,
)


@scenario("never", NEVER, "passed never.kept-line-by", "passed never.kept")
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.write(CONDUCTOR, f"{GO}\n")
    b.rest()


@scenario("never-broken", NEVER, "failed never.line-by", "failed never.signal")
def _(b: TraceBuilder) -> None:
    begin(b)
    go(b)


@scenario("never-unknown", NEVER, "inconclusive never.unknown-writer", "inconclusive evidence.signals")
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.degrade("signals")
    b.write(None, f"{GO}\n")
    b.rest()


NEVER_OF_MANY = case_of(
    (
        NeverExpected(id="nobody", never=(LineExpected(id="nobody", line=(TERMINUS,)),)),
        NeverExpected(
            id="no-error",
            never=(
                LineExpected(id="no-error", line=(r"^[A-Za-z]+Error",), match="pattern"),
                LineExpected(id="no-error", line=(r"^Traceback \(",), match="pattern"),
            ),
        ),
        NeverExpected(
            id="not-hers", never=(LineExpected(id="not-hers", line=(GO, TERMINUS), by="conductor"),)
        ),
        NeverExpected(id="nothing", never=(replace(LEAVE, id="nothing"), replace(ASKED, id="nothing"))),
    ),
    CTRL_C,
)


@scenario(
    "never-of-many",
    NEVER_OF_MANY,
    "passed never.kept-line",
    "passed never.kept-lines",
    "passed never.kept-lines-by",
    "passed never.kept-several",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    go(b)


@scenario(
    "never-of-many-broken",
    NEVER_OF_MANY,
    "failed never.line-by",
    "failed never.crashed",
    "failed never.line-by",
    "failed never.line-by",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.write(CONDUCTOR, f"{TERMINUS}\n")
    b.write(
        CONDUCTOR, 'Traceback (most recent call last):\n  File "driver.py", line 3, in <module>\n  下车()\n'
    )
    b.write(CONDUCTOR, "Bus.<locals>.下车\n")
    b.exit(CONDUCTOR, 1)
    b.rest()


@scenario(
    "never-an-error-told",
    NEVER_OF_MANY,
    "passed never.kept-line",
    "failed never.line",
    "passed never.kept-lines-by",
    "passed never.kept-several",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.write(CONDUCTOR, "OSError: caught, and told\n")
    b.rest()


COUNTED = case_of((CountExpected(id="count", count=2, of="children"),))


@scenario("count", COUNTED, "passed count.seen")
def _(b: TraceBuilder) -> None:
    b.start().fork(DRIVER, 4).fork(DRIVER, 5).fork(DRIVER, 6).execute(6)
    b.fork(DRIVER, 7).listen(7).fork(4, 8).rest()


@scenario("count-too-few", COUNTED, "failed count.wrong")
def _(b: TraceBuilder) -> None:
    b.start().fork().rest()


@scenario("count-too-many", COUNTED, "failed count.wrong")
def _(b: TraceBuilder) -> None:
    b.start().fork(DRIVER, 4).fork(DRIVER, 5).fork(DRIVER, 6).rest("busy", 4)


# --- waiting by spinning, and limits


@scenario(
    "busy",
    case_of(START, CTRL_C),
    "inconclusive undecided.busy",
    "inconclusive undecided.busy",
    "passed alive.seen",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.rest("busy", CONDUCTOR)


@scenario(
    "busy-forbidden",
    case_of((*START, NotBusyExpected(id="calm")), CTRL_C),
    "failed busy.instead",
    "failed busy.instead",
    "passed alive.seen",
    "failed busy.spinning",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.rest("busy", CONDUCTOR)


@scenario(
    "busy-but-right",
    case_of((*START, CLEAN), CTRL_C),
    *PASSED,
    "passed leaves.nothing",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.tell(CONDUCTOR, "SIGUSR1", DRIVER)
    b.write(DRIVER, f"{GO}\n")
    b.rest("busy", CONDUCTOR, DRIVER)


CALM = case_of((NotBusyExpected(id="calm"),), CTRL_C)


@scenario("calm", CALM, "passed busy.none")
def _(b: TraceBuilder) -> None:
    begin(b)
    go(b)


@scenario("cpu-although-calm-was-asked", CALM, "failed limit.cpu")
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_c(b)
    b.limit("cpu", "20 s")
    b.rest("limit")


def _does_much(limit: str, allowed: str, said: str) -> None:
    @scenario(f"{limit}-used-up-by-deeds-although-calm-was-asked", CALM, said)
    def _(b: TraceBuilder) -> None:
        begin(b)
        ctrl_c(b)
        for child in range(100, 260):
            b.fork(DRIVER, child)
            b.exit(child)
        b.limit(limit, allowed)
        b.rest("limit")


# Which of the two ends a loop that forks is the machine's luck.
_does_much("cpu", "20 s", "inconclusive limit.cpu")
_does_much("events", "20000 events", "inconclusive limit.events")
_does_much("tasks", "200 tasks", "failed limit.tasks")


def _limited(limit: str, allowed: str, *said: str) -> None:
    @scenario(f"limit-{limit.replace(' ', '-')}", STARTING, *said)
    def _(b: TraceBuilder) -> None:
        begin(b)
        ctrl_c(b)
        b.tell(CONDUCTOR, "SIGUSR1", DRIVER)
        b.limit(limit, allowed)
        b.die(DRIVER, "SIGKILL")
        b.die(CONDUCTOR, "SIGKILL")
        b.rest("limit")


_limited("output", "4000000 bytes", "passed signal.seen", *["failed limit.output"] * 2)
_limited("tasks", "200 tasks", "passed signal.seen", *["failed limit.tasks"] * 2)
_limited("virtual time", "600 s", "passed signal.seen", *["failed limit.virtual-time"] * 2)
_limited("memory", "1000000000 bytes", "passed signal.seen", *["failed limit.memory"] * 2)
_limited("written", "256000000 bytes", "passed signal.seen", *["failed limit.written"] * 2)
_limited("events", "20000 events", "passed signal.seen", *["inconclusive limit.events"] * 2)
_limited("fence", "socket", "passed signal.seen", *["inconclusive limit.fence"] * 2)
_limited("patience", "1 unit", "passed signal.seen", *["failed limit.other"] * 2)
_limited("cpu", "20 s", "passed signal.seen", *["inconclusive limit.cpu"] * 2)


# --- wrong answers to Ctrl-Z


@scenario(
    "conductor-stopped-by-ctrl-z",
    ENDING,
    "passed signal.seen",
    "failed stopped.by-key",
    "failed stopped.by-key",
    "passed leaves.nothing",
)
def _(b: TraceBuilder) -> None:
    b.start().fork().says(DRIVER, "handled", "SIGTSTP").says(CONDUCTOR, "handled", "SIGUSR1").rest()
    ctrl_z(b)
    b.stop(CONDUCTOR, "SIGTSTP")
    b.send(DRIVER, "SIGUSR1", CONDUCTOR)
    b.rest()


@scenario(
    "driver-prints-by-itself",
    ENDING,
    "failed signal.text-only",
    "failed line.wrong-role",
    "failed exits.not-ended",
    "passed leaves.nothing",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_z(b)
    b.write(DRIVER, f"{TERMINUS}\n")
    b.rest()


@scenario(
    "conductor-is-a-zombie",
    ENDING,
    "passed signal.seen",
    "passed line.seen",
    "failed exits.luck",
    "failed leaves.zombie",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_z(b)
    b.tell(DRIVER, "SIGUSR1", CONDUCTOR)
    b.write(CONDUCTOR, f"{TERMINUS}\n")
    b.exit(CONDUCTOR)
    b.deliver(DRIVER, "SIGCHLD", "child", sender=CONDUCTOR)
    b.exit(DRIVER)
    b.left(CONDUCTOR, "zombie")
    b.rest("ended")


@scenario(
    "order-by-luck",
    ENDING,
    "passed signal.seen",
    "passed line.seen",
    "failed exits.luck",
    "passed leaves.nothing",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_z(b)
    b.tell(DRIVER, "SIGUSR1", CONDUCTOR)
    b.write(CONDUCTOR, f"{TERMINUS}\n")
    b.tell(CONDUCTOR, "SIGUSR2", DRIVER)
    b.exit(CONDUCTOR)
    b.exit(DRIVER)
    b.rest("ended")


@scenario(
    "order-by-bad-luck",
    ENDING,
    "passed signal.seen",
    "passed line.seen",
    "failed exits.luck",
    "passed leaves.nothing",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_z(b)
    b.tell(DRIVER, "SIGUSR1", CONDUCTOR)
    b.write(CONDUCTOR, f"{TERMINUS}\n")
    b.exit(DRIVER)
    b.exit(CONDUCTOR)
    b.rest("ended")


@scenario(
    "wrong-order",
    ENDING,
    "failed signal.missing",
    "failed line.nothing",
    "failed exits.wrong-order",
    "failed leaves.orphan",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_z(b)
    b.exit(DRIVER)
    b.sleep(CONDUCTOR, 2)
    b.exit(CONDUCTOR)
    b.left(CONDUCTOR, "orphan")
    b.rest("ended")


@scenario(
    "order-by-real-sleep",
    ENDING,
    "passed signal.seen",
    "passed line.seen",
    "inconclusive exits.by-time",
    "passed leaves.nothing",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    b.degrade("virtual-time")
    ctrl_z(b)
    b.tell(DRIVER, "SIGUSR1", CONDUCTOR)
    b.write(CONDUCTOR, f"{TERMINUS}\n")
    b.exit(CONDUCTOR)
    b.sleep(DRIVER, 1)
    b.exit(DRIVER)
    b.rest("ended")


@scenario(
    "driver-never-ends",
    ENDING,
    "passed signal.seen",
    "passed line.seen",
    "failed exits.not-ended",
    "passed leaves.nothing",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_z(b)
    b.tell(DRIVER, "SIGUSR1", CONDUCTOR)
    b.write(CONDUCTOR, f"{TERMINUS}\n")
    b.exit(CONDUCTOR)
    b.reap(DRIVER, CONDUCTOR)
    b.rest()


@scenario(
    "conductor-gone-too-early",
    case_of((EXITS,), CTRL_Z),
    "failed exits.too-early",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    b.exit(CONDUCTOR)
    b.rest()
    b.press("Ctrl-Z").key("SIGTSTP", DRIVER)
    b.exit(DRIVER)
    b.rest("ended")


@scenario(
    "ended-too-late",
    case_of((ExitsExpected(id="exits", step=1, exits=("conductor", "driver")),), CTRL_Z, CTRL_C),
    "failed exits.too-late",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_z(b)
    b.rest()
    b.press("Ctrl-C").key("SIGINT", CONDUCTOR)
    b.exit(CONDUCTOR)
    b.reap(DRIVER, CONDUCTOR)
    b.exit(DRIVER)
    b.rest("ended")


def _ended_how(
    name: str, expectation: ExitsExpected, code: int | None, signal: str | None, said: str
) -> None:
    @scenario(name, case_of((expectation,), CTRL_Z), said)
    def _(b: TraceBuilder) -> None:
        begin(b)
        ctrl_z(b)
        if signal is None:
            b.exit(CONDUCTOR, code or 0)
        else:
            b.deliver(CONDUCTOR, signal, "key")
            b.die(CONDUCTOR, signal)
        b.rest()


_ALONE = ("conductor",)
_ended_how("code-0", ExitsExpected(id="e", exits=_ALONE, code=0, how="exit"), 0, None, "passed exits.seen")
_ended_how("code-1", ExitsExpected(id="e", exits=_ALONE, code=0), 1, None, "failed exits.wrong-code")
_ended_how("any-code", ExitsExpected(id="e", exits=_ALONE, how="exit"), 7, None, "passed exits.seen")
_ended_how("term", ExitsExpected(id="e", exits=_ALONE, how="exit"), None, "SIGTERM", "failed exits.by-signal")
_ended_how("hup", ExitsExpected(id="e", exits=_ALONE, signal="SIGHUP"), None, "SIGHUP", "passed exits.seen")
_ended_how(
    "not-hup", ExitsExpected(id="e", exits=_ALONE, signal="SIGHUP"), 0, None, "failed exits.wrong-signal"
)


# --- order among expectations

ORDERED = (ASKED, LEAVE, OrderExpected(id="order", order=("asked", "leave")))


@scenario("ordered", case_of(ORDERED, CTRL_Z), "passed signal.seen", "passed line.seen", "passed order.seen")
def _(b: TraceBuilder) -> None:
    right_end(b)


@scenario(
    "order-luck", case_of(ORDERED, CTRL_Z), "passed signal.seen", "passed line.seen", "failed order.luck"
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_z(b)
    b.send(DRIVER, "SIGUSR1", CONDUCTOR)
    b.write(CONDUCTOR, f"{TERMINUS}\n")
    b.rest()


@scenario(
    "order-wrong",
    case_of(ORDERED, CTRL_Z),
    "passed signal.seen",
    "passed line.seen",
    "failed order.wrong",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_z(b)
    b.write(CONDUCTOR, f"{TERMINUS}\n")
    b.tell(CONDUCTOR, "SIGUSR1", DRIVER)
    b.tell(DRIVER, "SIGUSR1", CONDUCTOR)
    b.rest()


@scenario(
    "order-named-failed",
    case_of((*ORDERED, OrderExpected(id="self", order=("alone", "asked"))), CTRL_Z),
    "passed signal.seen",
    "failed line.nothing",
    "failed order.failed",
    "error order.no-event",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_z(b)
    b.tell(DRIVER, "SIGUSR1", CONDUCTOR)
    b.rest()


@scenario(
    "order-of-states",
    case_of((ALIVE, TOLD, OrderExpected(id="order", order=("told", "alive"))), CTRL_C),
    "passed alive.seen",
    "passed signal.seen",
    "error order.no-event",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    go(b)


@scenario(
    "order-in-threads",
    case_of(
        (
            LineExpected(id="first", line=("first",)),
            LineExpected(id="second", line=("second",)),
            OrderExpected(id="order", order=("first", "second")),
        )
    ),
    "passed line.seen",
    "passed line.seen",
    "inconclusive order.unseen",
)
def _(b: TraceBuilder) -> None:
    b.start().thread(DRIVER, 10).thread(DRIVER, 11)
    b.write(10, "first\n")
    b.write(11, "second\n")
    b.rest()


@scenario(
    "order-by-real-time",
    case_of(ORDERED, CTRL_Z),
    "passed signal.seen",
    "passed line.seen",
    "inconclusive order.by-time",
)
def _(b: TraceBuilder) -> None:
    begin(b)
    b.degrade("virtual-time")
    ctrl_z(b)
    b.send(DRIVER, "SIGUSR1", CONDUCTOR)
    b.sleep(CONDUCTOR, 1)
    b.write(CONDUCTOR, f"{TERMINUS}\n")
    b.rest()


# --- lost evidence

PLAIN = ("isolation",)


@scenario(
    "plain-tier",
    case_of((*START, EXITS, OrderExpected(id="order", order=("words", "exits"))), CTRL_C),
    "inconclusive evidence.signals",
    "inconclusive line.unknown-writer",
    "failed ended.exited",
    "inconclusive evidence.exits",
    "inconclusive order.undecided",
    promises=PLAIN,
)
def _(b: TraceBuilder) -> None:
    b.start().fork().rest()
    b.press("Ctrl-C")
    b.write(None, f"{GO}\n")
    b.exit(CONDUCTOR)
    b.exit(DRIVER)
    b.rest("ended")


@scenario(
    "plain-tier-nothing",
    STARTING,
    "inconclusive evidence.signals",
    "failed line.nothing",
    "passed alive.seen",
    promises=PLAIN,
)
def _(b: TraceBuilder) -> None:
    b.start().fork().rest()
    b.press("Ctrl-C").rest()


# --- the assignment's own faults


@scenario(
    "bad-assignment",
    case_of(
        (
            LineExpected(id="empty", line=("!!",)),
            LineExpected(id="pattern", line=("{x:int} {x:int}",), match="pattern"),
        )
    ),
    "error line.empty",
    "error line.bad-pattern",
)
def _(b: TraceBuilder) -> None:
    b.start().rest()


# --- the reference

SAME = case_of((SameExpected(id="same"),), CTRL_Z)
STRICT = case_of((SameExpected(id="same", strict=True),), CTRL_Z)


@scenario("same", SAME, "passed same.seen", recording=right_end)
def _(b: TraceBuilder) -> None:
    b.start().fork(DRIVER, 9).says(9, "handled", "SIGUSR1").rest()
    b.press("Ctrl-Z")
    b.write(9, "heartbeat\n")
    b.tell(DRIVER, "SIGUSR1", 9)
    b.exit(9)
    b.reap(DRIVER, 9)
    b.exit(DRIVER)
    b.rest("ended")


@scenario("same-strict", STRICT, "passed same.seen", recording=right_end)
def _(b: TraceBuilder) -> None:
    right_end(b)


@scenario("same-strict-extra-line", STRICT, "failed same.additional", recording=right_end)
def _(b: TraceBuilder) -> None:
    begin(b)
    terminus(b)
    b.write(DRIVER, "bye\n")


@scenario("same-missing", SAME, "failed same.missing", recording=right_end)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_z(b)
    b.exit(CONDUCTOR)
    b.reap(DRIVER, CONDUCTOR)
    b.exit(DRIVER)
    b.rest("ended")


@scenario("same-unordered", SAME, "failed same.order", recording=right_end)
def _(b: TraceBuilder) -> None:
    begin(b)
    ctrl_z(b)
    b.tell(DRIVER, "SIGUSR1", CONDUCTOR)
    b.exit(CONDUCTOR)
    b.exit(DRIVER)
    b.rest("ended")


@scenario("same-no-recording", SAME, "error same.no-recording")
def _(b: TraceBuilder) -> None:
    right_end(b)


def _weak(b: TraceBuilder) -> None:
    b.degrade("signals")
    right_end(b)


@scenario("same-weak-recording", SAME, "error same.weak-recording", recording=_weak)
def _(b: TraceBuilder) -> None:
    right_end(b)


def write() -> None:
    """Store every run in ``tests/golden``."""
    for old in GOLDEN.glob("*.jsonl"):
        old.unlink()
    for one in SCENARIOS.values():
        (GOLDEN / f"{one.name}.jsonl").write_bytes(encode(one.trace()))


if __name__ == "__main__":
    write()
