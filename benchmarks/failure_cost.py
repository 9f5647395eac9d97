"""What does a wrong program cost, and where does the time of a case go?

Grades wrong programs that hang, sleep or spin, and the reference, in turn, each in a process that has graded
before (so that the start of Python and pytest, which is the same for all, does not hide a difference). Says
how many times as long as the right one each takes; at most 1.5 is wanted.

With ``--profile`` it says instead where the time of each case of one program goes:

    bubblewrap     from its start until it has told the box's first pid (the namespaces stand)
    launcher       from there until the launcher has handed over the terminal and forked the program's process
    attach         seizing that process and putting the filter into it
    interpreter    from its start until ``execve`` has returned
    first rest     from there until everybody waits: imports, forks, handlers
    steps          all steps with their rests
    close          from the end of the last step until nothing of the box is left
    other          the rest: copying the submission, judging, writing, pytest's own work
    stops          how often the program was stopped for the observer
    own CPU        CPU seconds of the grader itself; what is missing from the sum is waiting for the program

    .venv/bin/python benchmarks/failure_cost.py
    .venv/bin/python benchmarks/failure_cost.py --rounds 10 --program wrong/hangs_at_start.py
    .venv/bin/python benchmarks/failure_cost.py --program benchmarks/programs/spins.py --only start
    .venv/bin/python benchmarks/failure_cost.py --profile --program solution.py
"""

from __future__ import annotations

import argparse
import contextlib
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from paired import ASSIGNMENT, REFERENCE, ROOT, in_turn, machine, paired_ratio

from grader.drive.observer import Observer
from grader.drive.program import Program
from grader.grading import Grading, grade
from grader.plugin.ledger import Ledger
from grader.result import Outcome, encode
from grader.spec import Case, load
from grader.submission import Submission

RIGHT = "solution.py"
WRONG = (
    "wrong/hangs_at_start.py",
    "wrong/driver_never_exits.py",
    "wrong/conductor_never_exits.py",
    "wrong/sleeps_in_handler.py",
    "benchmarks/programs/pauses_for_ever.py",
    "benchmarks/programs/sleeps_half_a_minute.py",
    "benchmarks/programs/spins.py",
)
PARTS = ("bubblewrap", "launcher", "attach", "interpreter", "first rest", "steps", "close")


def place(program: str) -> Path:
    """The file of a program that is named from the reference folder, the project's root or here."""
    return next(path for path in (REFERENCE / program, ROOT / program, Path(program)) if path.is_file())


def graded(program: str, only: Sequence[str]) -> Grading:
    """Grades a program once, in this process.

    Raises:
        RuntimeError: the grader itself failed in a case, so what was measured is not what was meant.
    """
    with Submission.open(place(program)) as submission:
        grading = grade(submission, load(ASSIGNMENT), only=only)
    if any(case.outcome is Outcome.ERROR for case in grading.result.cases):
        raise RuntimeError(f"{program}: {encode(grading.result).decode()}")
    return grading


@dataclass
class Profile:
    """Seconds of one case by part.

    Attributes:
        case: its id.
        marks: moments of the machine's clock, by the part that begins there.
        wall, cpu: seconds of the whole case, and of the grader's own CPU.
        stops: how often the observer served a stop.
    """

    case: str
    marks: dict[str, float] = field(default_factory=dict)
    wall: float = 0.0
    cpu: float = 0.0
    stops: int = 0

    def parts(self) -> dict[str, float]:
        """Seconds by part, with the remainder as ``other``; a part that was never reached has none."""
        found = {}
        for part, after in zip(PARTS, (*PARTS[1:], "end"), strict=True):
            begin, end = self.marks.get(part), self.marks.get(after)
            found[part] = end - begin if begin is not None and end is not None else 0.0
        found["other"] = self.wall - sum(found.values())
        return found


@contextlib.contextmanager
def profiled() -> Iterator[list[Profile]]:
    """Marks the moments of each case that is graded inside the block.

    Yields:
        the profiles, which grow as cases are graded.
    """
    profiles: list[Profile] = []

    def mark(part: str) -> None:
        if profiles:
            profiles[-1].marks.setdefault(part, time.perf_counter())

    def case(call: Callable[..., Any], ledger: Ledger, tried: Case) -> Any:
        profile = Profile(tried.id)
        profiles.append(profile)
        wall, cpu = time.perf_counter(), time.process_time()
        try:
            return call(ledger, tried)
        finally:
            profile.wall, profile.cpu = time.perf_counter() - wall, time.process_time() - cpu

    def start(call: Callable[..., Any], program: Program, *words: Any) -> Any:
        make = program.box.start

        def begin(*words: Any, **named: Any) -> Any:
            mark("bubblewrap")
            return make(*words, **named)

        program.box.start = begin  # type: ignore[method-assign]
        try:
            return call(program, *words)
        finally:
            program.box.start = make  # type: ignore[method-assign]
            mark("steps")

    def shake(call: Callable[..., Any], program: Program) -> Any:
        mark("launcher")
        return call(program)

    def attach(call: Callable[..., Any], observer: Observer, *tasks: Any) -> Any:
        mark("attach")
        try:
            return call(observer, *tasks)
        finally:
            mark("interpreter")

    def execute(call: Callable[..., Any], *words: Any) -> Any:
        mark("first rest")
        return call(*words)

    def serve(call: Callable[..., Any], *words: Any) -> Any:
        if profiles:
            profiles[-1].stops += 1
        return call(*words)

    def close(call: Callable[..., Any], program: Program) -> Any:
        mark("close")
        try:
            return call(program)
        finally:
            mark("end")

    wrapped: tuple[tuple[type, str, Callable[..., Any]], ...] = (
        (Ledger, "_run", case),
        (Program, "_start", start),
        (Program, "_shake_hands", shake),
        (Program, "close", close),
        (Observer, "attach", attach),
        (Observer, "_execute", execute),
        (Observer, "_serve", serve),
    )
    with contextlib.ExitStack() as undo:
        for owner, name, around in wrapped:
            before = getattr(owner, name)

            def method(self: Any, *words: Any, _before: Any = before, _around: Any = around) -> Any:
                return _around(_before, self, *words)

            setattr(owner, name, method)
            undo.callback(setattr, owner, name, before)
        yield profiles


def print_profile(program: str, rounds: int, only: Sequence[str]) -> None:
    """Prints the medians of each part, case by case."""
    graded(program, only)
    with profiled() as profiles:
        for _ in range(rounds):
            graded(program, only)
    columns = (*PARTS, "other", "whole", "stops", "own CPU")
    print(f"{program}: milliseconds, medians of {rounds} rounds")
    print(f"{'':15}" + "".join(f"{column:>12}" for column in columns))
    cases = dict.fromkeys(profile.case for profile in profiles)
    for title, chosen in [(case, [p for p in profiles if p.case == case]) for case in cases] + [
        ("all", profiles)
    ]:
        rows = [{**p.parts(), "whole": p.wall, "stops": p.stops / 1000, "own CPU": p.cpu} for p in chosen]
        medians = (statistics.median(row[column] for row in rows) * 1000 for column in columns)
        print(f"{title:15}" + "".join(f"{median:12.1f}" for median in medians))


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    parser.add_argument("--rounds", type=int, default=5, help="runs of each program (default 5)")
    parser.add_argument("--program", action="append", help="instead of the usual wrong ones; repeatable")
    parser.add_argument("--only", action="append", default=[], metavar="CASE", help="this case; repeatable")
    parser.add_argument("--profile", action="store_true", help="where the time of each case goes")
    arguments = parser.parse_args()
    print(f"{machine()}; {arguments.rounds} rounds", flush=True)
    if arguments.profile:
        for program in arguments.program or (RIGHT,):
            print_profile(program, arguments.rounds, arguments.only)
        return 0
    programs = (RIGHT, *(arguments.program or WRONG))
    graded(RIGHT, arguments.only)
    runs = {program: lambda program=program: graded(program, arguments.only) for program in programs}
    seconds = in_turn(runs, arguments.rounds)
    print(f"{'':45} {'median':>9} {'most':>9}   times as long as the right one")
    dearest = 0.0
    for program, taken in seconds.items():
        ratio = paired_ratio(taken, seconds[RIGHT])
        dearest = max(dearest, ratio)
        print(f"{program:45} {statistics.median(taken):7.2f} s {max(taken):7.2f} s {ratio:9.2f}")
    print(f"the dearest takes {dearest:.2f} times as long as the right one; at most 1.5 is wanted")
    return 0 if dearest <= 1.5 else 1


if __name__ == "__main__":
    sys.exit(main())
