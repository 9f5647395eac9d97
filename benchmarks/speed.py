"""How long does grading take, against the same cases by hand and against the bare program?

All cases of driver-conductor on the reference, each contestant a process of its own, in turn A B C A B C ...:

grade      ``grade solution.py -a driver-conductor``: from the command line to the report, start of Python and
           of pytest included.
by hand    ``by_hand.py``: the same cases with pexpect, ``sleep(1)`` and time limits, inside the same box; the
           waits that a case asks for last as long as it says (5 s once, 3 s five times).
impatient  the same, every wait cut to one second.
bare       the program alone, once per case: bubblewrap and python, nothing done to it. Its end is when the
           program and the child that it forked both sleep (two looks at /proc show the same); then the box is
           killed. Nobody can grade these cases with a fresh interpreter each and be faster.
warm       ``grading.grade`` in a process that has graded before, as a batch does it.

    .venv/bin/python benchmarks/speed.py                 five rounds
    .venv/bin/python benchmarks/speed.py --rounds 20 --without "by hand" --without impatient
    .venv/bin/python benchmarks/speed.py --only terminus --rounds 3
"""

from __future__ import annotations

import argparse
import select
import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pexpect
from paired import ASSIGNMENT, REFERENCE, in_turn, machine, paired_ratio

from grader.box import Box, open_box
from grader.drive import processes
from grader.grading import grade
from grader.spec import load
from grader.submission import Submission

PROGRAM = REFERENCE / "solution.py"
HERE = Path(__file__).resolve().parent


def by_command_line(only: Sequence[str]) -> None:
    """Grades the reference as a person does.

    Raises:
        RuntimeError: it did not get full marks, so what was measured is not what was meant.
    """
    command = [str(Path(sys.executable).with_name("grade")), str(PROGRAM), "-a", str(ASSIGNMENT)]
    command += [word for case in only for word in ("--only", case)]
    graded = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if graded.returncode:
        raise RuntimeError(f"grade ended with {graded.returncode}:\n{graded.stdout}{graded.stderr}")


def warm(only: Sequence[str]) -> None:
    """Grades the reference in this process."""
    assignment = load(ASSIGNMENT)
    with Submission.open(PROGRAM) as submission:
        grade(submission, assignment, only=only)


def by_hand(box: Box, only: Sequence[str], longest_wait: float) -> str:
    """Runs the script written by hand, inside the box.

    Args:
        longest_wait: seconds to which the cases' waits are cut.

    Returns:
        what it printed.

    Raises:
        RuntimeError: a case failed.
    """
    inside = "/run/grader"
    readable = {
        f"{inside}/by_hand.py": str(HERE / "by_hand.py"),
        f"{inside}/pexpect": str(Path(pexpect.__file__).parent),
        f"{inside}/ptyprocess": str(Path(pexpect.__file__).parent.with_name("ptyprocess")),
    }
    words = [box.python.executable, f"{inside}/by_hand.py", box.entry, f"--longest-wait={longest_wait:g}"]
    words += [f"--only={case}" for case in only]
    cell = box.fresh()
    running = box.start(words, readable=readable, cell=cell)
    code, said = running.process.wait(), running.said()
    running.close()
    box.discard(cell)
    if code:
        raise RuntimeError(f"by hand:\n{said}")
    return said + "\n"


def bare(box: Box, times: int) -> None:
    """Starts the program so often, and kills it as soon as everybody in it sleeps."""
    for _ in range(times):
        cell = box.fresh()
        running = box.start([box.python.executable, box.entry], cell=cell)
        try:
            _until_asleep(running.init)
        finally:
            running.close()
            box.discard(cell)


def _until_asleep(init: int) -> None:
    before: dict[int, processes.Moment | None] = {}
    while True:
        program = processes.descendants(init)
        now = {process: processes.moment(process) for process in program}
        asleep = len(program) >= 2 and all(
            moment is not None and moment.state == "S" for moment in now.values()
        )
        if asleep and now == before:
            return
        before = now if asleep else {}
        select.select([], [], [], 0.0002)  # of the measurement, not of a verdict


def contestants(box: Box, only: Sequence[str]) -> dict[str, Callable[[], object]]:
    """Everybody who is compared, by name."""
    count = len(only) or len(load(ASSIGNMENT).cases)
    return {
        "grade": lambda: by_command_line(only),
        "by hand": lambda: by_hand(box, only, 5),
        "impatient": lambda: by_hand(box, only, 1),
        "bare": lambda: bare(box, count),
        "warm": lambda: warm(only),
    }


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    parser.add_argument("--rounds", type=int, default=5, help="runs of each contestant (default 5)")
    parser.add_argument("--only", action="append", default=[], metavar="CASE", help="this case; repeatable")
    parser.add_argument(
        "--without", action="append", default=[], metavar="NAME", help="leave out; repeatable"
    )
    arguments = parser.parse_args()
    print(f"{machine()}; {arguments.rounds} rounds", flush=True)
    with Submission.open(PROGRAM) as submission, open_box(submission.folder, PROGRAM.name) as box:
        everybody = contestants(box, arguments.only)
        chosen = {name: run for name, run in everybody.items() if name not in arguments.without}
        if "warm" in chosen:
            warm(arguments.only)
        seconds = in_turn(chosen, arguments.rounds)
    print(f"{'':10} {'median':>9} {'least':>9} {'most':>9}   times as long as grade")
    for name, taken in seconds.items():
        times = f"{paired_ratio(taken, seconds['grade']):9.2f}" if "grade" in seconds else ""
        print(
            f"{name:10} {statistics.median(taken):7.2f} s {min(taken):7.2f} s {max(taken):7.2f} s   {times}"
        )
    if {"grade", "bare"} <= seconds.keys():
        print(f"grade takes {paired_ratio(seconds['grade'], seconds['bare']):.2f} times the bare program")
    if {"warm", "bare"} <= seconds.keys():
        print(f"warm takes {paired_ratio(seconds['warm'], seconds['bare']):.2f} times the bare program")
    return 0


if __name__ == "__main__":
    sys.exit(main())
