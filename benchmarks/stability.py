"""Is a grade ever a matter of luck?

Grades the reference and some wrong programs again and again while busy neighbours compete for the processors,
and compares what came out. Nothing may differ, in three views, from coarse to fine:

verdict       outcome, blame, points and message of every expectation.
by role       for every case and every task of the program, the sequence of what it did and what happened to
              it. Tasks are named by role and place in the tree of forks. Left out: both clocks, numbers of
              events and their references to each other, pids, the terminal's echo, the beginnings of waits,
              deliveries that the receiver does not notice (``SignalDelivered.noticed``), any order between
              two tasks, and any between neighbouring changes of dispositions. Neighbouring pieces of text of
              one task are one piece.
normalised    the trace as ``grader.grading.normalised`` makes it, the same bytes: it also has the causal
              order between tasks (events that no chain of causes connects stand in a fixed order) and the
              number of jumps of virtual time.

A *flip* is a run that differs from the most frequent result in any view; then the exit code is 1.

    .venv/bin/python benchmarks/stability.py                      200 runs of four programs, eight busy loops
    .venv/bin/python benchmarks/stability.py --runs 20            a quick look
    .venv/bin/python benchmarks/stability.py --program wrong/no_signals.py --only start --only terminus
    .venv/bin/python benchmarks/stability.py --all --runs 2       every program that expected.yaml names
    .venv/bin/python benchmarks/stability.py --busy 0 --keep /tmp/flips    quiet; differing traces are kept
"""

from __future__ import annotations

import argparse
import difflib
import hashlib
import json
import multiprocessing
import os
import signal
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import msgspec
from paired import ASSIGNMENT, REFERENCE, busy_loops, machine

import grader
from grader.grading import grade, normalised
from grader.result import Result
from grader.spec import load
from grader.spec.expected import load_expected
from grader.spec.model import Assignment
from grader.spec.roles import resolve
from grader.submission import Submission
from grader.trace import Event, Forked, SignalDelivered, SignalSent, Slept, Trace, Wrote
from grader.trace import encode as encode_trace

PROGRAMS = (
    "solution.py",
    "wrong/no_signals.py",
    "wrong/driver_leaves_first.py",
    "wrong/conductor_never_exits.py",
)

#: Fields of events that are luck, or that a view by role cannot have.
_LUCK = ("case", "run", "sequence", "virtual", "monotonic", "task", "cause", "until")


@dataclass(frozen=True, slots=True)
class Graded:
    """One run of one program, in the three views.

    Attributes:
        verdict, by_role, normalised: lines of text, so that a person can compare two.
        trace: the trace as it was, JSON Lines.
        seconds: wall-clock time.
    """

    verdict: tuple[str, ...]
    by_role: tuple[str, ...]
    normalised: tuple[str, ...]
    trace: bytes
    seconds: float


VIEWS: dict[str, Callable[[Graded], tuple[str, ...]]] = {
    "verdict": lambda graded: graded.verdict,
    "by role": lambda graded: graded.by_role,
    "normalised": lambda graded: graded.normalised,
}


def verdict_lines(result: Result) -> Iterator[str]:
    """What is said of each expectation, without the numbers of the events on which it rests."""
    for case in result.cases:
        yield f"{case.id}: {case.outcome.value} {case.points} of {case.possible}"
        for found in case.findings:
            message = json.dumps(found.message.args, ensure_ascii=False, sort_keys=True)
            yield (
                f"{case.id}/{found.id}: {found.outcome.value} {found.blame.value} {found.points} "
                f"{found.message.id} {message}"
            )


def role_lines(assignment: Assignment, trace: Trace) -> Iterator[str]:
    """What each task did and what happened to it, in its own order; see the module's description."""
    for case in dict.fromkeys(event.case for event in trace.events):
        run = trace.of(case)
        names = task_names(assignment, run)
        steps: dict[str, list[str]] = {}
        text: dict[str, str] = {}
        for event in run.events:
            if _is_luck(event):
                continue
            name = "the grader" if event.task is None else names.get(event.task, "?")
            if isinstance(event, Wrote):
                text[name] = text.get(name, "") + event.text
                continue
            if name in text:
                steps.setdefault(name, []).append(f"wrote {text.pop(name)!r}")
            steps.setdefault(name, []).append(_described(event, names))
        for name, written in text.items():
            steps.setdefault(name, []).append(f"wrote {written!r}")
        for name in sorted(steps):
            for changes, group in groupby(steps[name], key=lambda step: step.startswith("DispositionSet")):
                yield from (f"{case} · {name} · {step}" for step in (sorted(group) if changes else group))


def _is_luck(event: Event) -> bool:
    match event:
        case Wrote(echo=echo):
            return echo
        case SignalDelivered():
            return not event.noticed
        case _:
            return isinstance(event, Slept)


def task_names(assignment: Assignment, run: Trace) -> dict[int, str]:
    """The tasks of one run by role, and by place in the tree of forks where they play none."""
    roles = {pid: role for role, pids in resolve(assignment, run).items() for pid in pids}
    names = dict(roles)
    births: Counter[int | None] = Counter()
    for event in run.events:
        if isinstance(event, Forked):
            births[event.task] += 1
            maker = names.get(event.task or 0, "?")
            kind = "thread" if event.thread else "child"
            names.setdefault(event.child, f"{maker}'s {kind} {births[event.task]}")
    return names


def _described(event: Event, names: dict[int, str]) -> str:
    fields = msgspec.structs.asdict(event)
    shown = {key: value for key, value in fields.items() if key not in _LUCK}
    for key in ("child", "process", "sender", "target"):
        if isinstance(shown.get(key), int):
            shown[key] = names.get(shown[key], "group" if shown[key] <= 0 else "?")
    for key in ("targets", "busy"):
        if key in shown:
            shown[key] = sorted(names.get(task, "?") for task in shown[key])
    if isinstance(event, (SignalSent, SignalDelivered)):
        return f"{type(event).__name__} {shown.pop('signal')} {shown}"
    return f"{type(event).__name__} {shown}"


def graded_runs(program: str, runs: int, only: Sequence[str]) -> list[Graded]:
    """Grades one program so often, in this process; one submission after the other.

    Args:
        program: its path in the reference folder.
        runs: how often.
        only: the cases; empty: all.
    """
    assignment = load(ASSIGNMENT)
    found: list[Graded] = []
    parent = os.getppid()
    for _ in range(runs):
        if os.getppid() != parent:
            break  # the benchmark was killed; nobody wants the rest
        start = time.perf_counter()
        with Submission.open(REFERENCE / program) as submission:
            grading = grade(submission, assignment, only=only)
        seconds = time.perf_counter() - start
        found.append(
            Graded(
                tuple(verdict_lines(grading.result)),
                tuple(role_lines(assignment, grading.trace)),
                tuple(encode_trace(normalised(grading.trace)).decode().splitlines()[1:]),
                encode_trace(grading.trace),
                seconds,
            )
        )
    return found


def in_fresh_processes(
    programs: Sequence[str], runs: int, only: Sequence[str], together: int, found: dict[str, list[Graded]]
) -> None:
    """The same for several programs in turn, in child processes of which each grades a few times and ends.

    Args:
        together: how many runs a process makes.
        found: receives what came out, program by program, as it comes.
    """
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=1, mp_context=context, max_tasks_per_child=1) as executor:
        for done in range(0, runs, together):
            for program in programs:
                count = min(together, runs - done)
                graded = executor.submit(graded_runs, program, count, tuple(only)).result()
                found.setdefault(program, []).extend(graded)
                if sys.stderr.isatty():
                    print(f"\r\033[K{program}: {done + count} of {runs}", end="", file=sys.stderr, flush=True)
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr)


def usual(found: Sequence[Graded], view: Callable[[Graded], tuple[str, ...]]) -> tuple[str, ...]:
    """What came out most often, in one view."""
    return Counter(map(view, found)).most_common(1)[0][0]


def flips(found: Sequence[Graded]) -> dict[str, list[int]]:
    """For each view the numbers of the runs that differ from the most frequent one."""
    return {
        name: [number for number, graded in enumerate(found) if view(graded) != usual(found, view)]
        for name, view in VIEWS.items()
    }


def first_difference(found: Sequence[Graded], flipped: dict[str, list[int]], longest: int = 40) -> list[str]:
    """The first flip, in the coarsest view that shows one, as a diff from the usual to the unusual.

    Args:
        longest: lines of the diff that are shown.
    """
    for name, view in VIEWS.items():
        if flipped[name]:
            number = flipped[name][0]
            before, after = usual(found, view), view(found[number])
            titles = f"usual ({name})", f"run {number} ({name})"
            lines = list(difflib.unified_diff(before, after, *titles, lineterm="", n=2))
            more = [f"... and {len(lines) - longest} lines more"] if len(lines) > longest else []
            return lines[:longest] + more
    return []


def sources() -> str:
    """Digest of the grader's own files, of which none may change while its stability is measured."""
    digest = hashlib.sha256()
    for file in sorted(Path(grader.__file__).parent.rglob("*.py")):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:12]


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    parser.add_argument("--runs", type=int, default=200, help="runs of each program (default 200)")
    parser.add_argument("--busy", type=int, default=8, help="busy loops beside them (default 8)")
    parser.add_argument("--program", action="append", help="path in reference/driver-conductor; repeatable")
    parser.add_argument("--all", action="store_true", help="every program that expected.yaml names")
    parser.add_argument("--only", action="append", default=[], metavar="CASE", help="this case; repeatable")
    parser.add_argument("--together", type=int, default=10, help="runs that one process makes (default 10)")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep a usual trace and every differing one")
    arguments = parser.parse_args()
    programs = tuple(arguments.program or PROGRAMS)
    if arguments.all:
        expected = load_expected(REFERENCE / "expected.yaml", load(ASSIGNMENT))
        programs = (expected.solution, *expected.right, *expected.wrong)

    before = sources()
    print(f"{machine()}; {arguments.busy} busy loops; {arguments.runs} runs of each program", flush=True)
    found: dict[str, list[Graded]] = {}
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with busy_loops(arguments.busy):
            in_fresh_processes(programs, arguments.runs, arguments.only, arguments.together, found)
    except KeyboardInterrupt:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        print("interrupted; this is what was seen so far")
    any_flip = False
    for program, graded in found.items():
        flipped = flips(graded)
        said = ", ".join(f"{name} {len(numbers)}" for name, numbers in flipped.items())
        median = statistics.median(run.seconds for run in graded)
        print(f"{program}: {len(graded)} runs, flips: {said}; {median:.2f} s a run (median)", flush=True)
        for line in first_difference(graded, flipped):
            print(f"    {line}")
        any_flip = any_flip or any(flipped.values())
        if arguments.keep and any(flipped.values()):
            keep(arguments.keep, program, graded, flipped)
    if sources() != before:
        print("the grader's own files were changed meanwhile: the figures mean nothing")
        return 1
    print("there are flips" if any_flip else "no flip: every run of a program said and showed the same")
    return 1 if any_flip else 0


def keep(folder: Path, program: str, found: Sequence[Graded], flipped: dict[str, list[int]]) -> None:
    """Stores a usual trace and each differing one, as ``grade judge`` reads them."""
    folder.mkdir(parents=True, exist_ok=True)
    name = Path(program).stem
    differing = sorted({number for numbers in flipped.values() for number in numbers})
    same = next(number for number in range(len(found)) if number not in differing)
    (folder / f"{name}-usual.jsonl").write_bytes(found[same].trace)
    for number in differing:
        (folder / f"{name}-run-{number}.jsonl").write_bytes(found[number].trace)


if __name__ == "__main__":
    sys.exit(main())
