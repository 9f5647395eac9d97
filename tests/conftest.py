"""What every test has: nothing may be left behind, and an engine that does not run anything."""

from __future__ import annotations

import contextlib
import gc
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import hypothesis
import pytest

import grader.box
import grader.cli.explore  # the command imports it late: it must not come to know a box that a test replaced
import grader.cli.replay
import grader.drive
import grader.judge
from grader.explore import PROCESSORS
from grader.result import Blame, Finding, Message, Outcome, earned
from grader.spec import Assignment, Case
from grader.trace import SCHEMA, Environment, Event, Header, Rested, Started, Tier, Trace

# A test that has to be quick is one that fails on a busy machine: Hypothesis gives each example 200 ms.
hypothesis.settings.register_profile("without a clock", deadline=None)
hypothesis.settings.load_profile("without a clock")

SPECIFICATION = """\
id: demo
title: {en: "The demonstration", zh: "演示"}
program: {files: ["*.py"]}
roles: {driver: root, conductor: child of driver}
cases:
  start:
    rule: 1
    title: {en: "Ctrl-C starts the bus", zh: "按 Ctrl-C 发车"}
    do: {press: Ctrl-C}
    expect:
      told:  {points: 2, signal: SIGUSR1, from: conductor, to: driver}
      words: {points: 1, line: "老司机开车了", from: driver}
    hint: {en: "The conductor calls os.kill.", zh: "售票员调用 os.kill。"}
  terminus:
    rule: 2
    title: {en: "Ctrl-Z is the terminus", zh: "按 Ctrl-Z 到站"}
    do: {press: Ctrl-Z}
    needs: start
    expect:
      order: {points: 1.5, exits: [conductor, driver]}
"""

HANDOUT = {
    "en": "1. Ctrl-C starts the bus: the conductor tells the driver.\n2. Ctrl-Z is the terminus.\n",
    "zh": "1. 按 Ctrl-C 发车：售票员通知司机。\n2. 按 Ctrl-Z 到站。\n",
}

ENVIRONMENT = Environment(
    grader="0.1.0",
    spec_sha256="",
    recording_sha256="",
    python="3.11.7",
    kernel="6.18",
    machine="x86_64",
    tier=Tier("full", ("isolation", "signals", "writers", "virtual-time", "exits"), ()),
)


#: Files whose tests look at the machine as a whole, or leave something on it for a moment, such as the named
#: semaphores of programs that run outside of a box.
_MACHINE = frozenset(
    f"tests/{name}.py"
    for name in (
        *("conformance/test_behaviour", "conformance/test_instrumentation", "conformance/test_versions"),
        *("drive/test_ends", "hostile/test_programs", "hostile/test_explored", "hostile/test_tiers"),
    )
)


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> None:
    """The whole suite runs in a process for each processor and one more, since a grader waits while its
    program runs; a part of it, which somebody names, in one.

    Not by ``addopts``: these would hold for ``pytest --submission`` in this folder as well.
    """
    whole = config.args_source is not pytest.Config.ArgsSource.ARGS and not hasattr(config, "workerinput")
    if whole and config.getoption("numprocesses", 0) is None and not config.getoption("usepdb"):
        config.option.numprocesses = len(os.sched_getaffinity(0)) + 1


def pytest_configure(config: pytest.Config) -> None:
    """Where tests run in several processes, each of them explores with one processor."""
    if hasattr(config, "workerinput"):
        os.environ[PROCESSORS] = "1"


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Keeps a file's tests in one of the processes: they share what is made once.

    ``--dist loadgroup`` would do, but xdist 3.8 renames items in a way that pytest 9.2 does not look at.
    """
    from xdist.scheduler import LoadScopeScheduling

    scheduler = LoadScopeScheduling(config, log)
    scheduler._split_scope = _scope  # as xdist's own subclasses override it
    return scheduler


def _scope(nodeid: str) -> str:
    file = nodeid.partition("::")[0]
    return "the machine" if file in _MACHINE else file


@pytest.fixture(autouse=True)
def _nothing_is_left() -> Iterator[None]:
    """Fails a test that leaves a child process, an open file or a thread behind."""
    before = _possessions()
    yield
    left = _possessions() - before
    if left:
        gc.unfreeze()  # the command line freezes what it has read, and here there is more
        gc.collect()  # what only a cycle of references holds is not leaked, merely late
        left = _possessions() - before
    assert not left, f"the test left behind: {', '.join(sorted(left))}"


def _possessions() -> set[str]:
    found = {f"thread {thread.name}" for thread in threading.enumerate()}
    for descriptor in os.listdir("/proc/self/fd"):
        with contextlib.suppress(OSError):  # the listing's own descriptor is closed again
            found.add(f"file {descriptor}: {os.readlink(f'/proc/self/fd/{descriptor}')}")
    for task in os.listdir("/proc/self/task"):
        with contextlib.suppress(OSError):
            children = Path(f"/proc/self/task/{task}/children").read_text().split()
            found |= {f"child process {child}" for child in children}
    return found


@pytest.fixture
def assignment_folder(tmp_path: Path) -> Path:
    """The folder of a small assignment of two cases; the second needs the first."""
    folder = tmp_path / "assignments" / "demo"
    folder.mkdir(parents=True)
    (folder / "assignment.yaml").write_text(SPECIFICATION, encoding="utf-8")
    for language, text in HANDOUT.items():
        (folder / f"handout.{language}.md").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def submission_folder(tmp_path: Path) -> Path:
    """A submission with one program."""
    folder = tmp_path / "homework"
    folder.mkdir()
    (folder / "driver.py").write_text("print('driver')\n")
    return folder


@dataclass
class Engine:
    """Stands for box, drive and judge: what each expectation comes to is set by the test.

    Attributes:
        outcomes: by ``case/expectation``; what is not named passes.
        raises: what running a case raises, by case.
        ran: the cases that were run, in order.
    """

    outcomes: dict[str, Outcome] = field(default_factory=dict)
    raises: dict[str, BaseException] = field(default_factory=dict)
    ran: list[str] = field(default_factory=list)

    def run(self, assignment: Assignment, case: Case, box: object, met: Any, watchdog: float = 60.0) -> Trace:
        self.ran.append(case.id)
        if case.id in self.raises:
            raise self.raises[case.id]
        return trace_of(assignment.id, case.id)

    def judge(
        self, assignment: Assignment, case: Case, trace: Trace, recording: Trace | None = None
    ) -> tuple[Finding, ...]:
        return tuple(
            finding_of(e.id, self.outcomes.get(f"{case.id}/{e.id}", Outcome.PASSED), e.points)
            for e in case.expect
        )


def finding_of(id: str, outcome: Outcome, possible: Decimal = Decimal(1), **more: Any) -> Finding:
    """A finding with a message that every catalogue has."""
    blame = Blame.STUDENT if outcome is Outcome.FAILED else Blame.NOBODY
    message = Message("line.seen", {"text": f"text of {id}"})
    return Finding(
        id=id,
        outcome=outcome,
        blame=blame,
        possible=possible,
        points=earned(outcome, possible),
        message=message,
        **more,
    )


def trace_of(assignment: str, case: str, *events: Event) -> Trace:
    """A trace of one case; a program that starts and rests when no events are given."""
    common: dict[str, Any] = {"case": case, "run": 0, "virtual": 0.0, "monotonic": 0.0}
    usual: tuple[Event, ...] = (
        Started(sequence=0, task=3, argv=("python3", "driver.py"), **common),
        Rested(sequence=1, step=0, reason="idle", **common),
    )
    return Trace(Header(SCHEMA, assignment, ENVIRONMENT), events or usual)


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Engine:
    """Box, drive and judge replaced by an ``Engine``; nothing is run."""
    fake = Engine()
    monkeypatch.setattr(grader.box, "open_box", lambda *asked: contextlib.nullcontext())
    monkeypatch.setattr(grader.drive, "run", fake.run)
    monkeypatch.setattr(grader.judge, "judge", fake.judge)
    return fake
