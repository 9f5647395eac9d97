"""Is a class whose grading is killed again and again told in the same bytes as one that nobody disturbed?

A small class, right, wrong and hostile programs, is graded undisturbed; twice, to see what differs by itself.
Then again in other folders while somebody is killed with SIGKILL: the coordinator, whose command is called
again, a worker that grades, or one that draws a report. The moments are drawn anew each time, over all of a
call: while submissions are looked at, graded, written, and while the reports of the class are. In the end
grades.csv, results.jsonl, summary.md, index.html and every student's own report must be the same bytes, and
every submission has one row. What differs is printed, line by line; of students' reports the names alone.

    .venv/bin/python benchmarks/killed.py                    12 students, 20 kills
    .venv/bin/python benchmarks/killed.py --kills 3 --seed 7
"""

from __future__ import annotations

import argparse
import difflib
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from benchmarks.class_of_1000 import HOSTILE, REFERENCE, REPORTS, command, rows, workers_of  # noqa: E402

PROGRAMS = (
    REFERENCE / "solution.py",
    REFERENCE / "right" / "os_fork.py",
    REFERENCE / "right" / "pool_executor.py",
    REFERENCE / "wrong" / "no_signals.py",
    REFERENCE / "wrong" / "driver_leaves_first.py",
    REFERENCE / "wrong" / "target_called_in_parent.py",
    REFERENCE / "wrong" / "conductor_never_exits.py",
    *(HOSTILE / name for name in ("ends_everybody.py", "kills_everybody.py", "stops_its_shell.py")),
    *(HOSTILE / name for name in ("signals_its_shell.py", "leaves_orphan.py")),
)


def make_class(folder: Path) -> None:
    """A folder for each program, as if each were a student's."""
    for number, program in enumerate(PROGRAMS):
        student = folder / f"s{number:02d}"
        student.mkdir(parents=True)
        (student / "driver.py").write_bytes(program.read_bytes())


def undisturbed(folder: Path, out: Path) -> float:
    """Grades the class; seconds that it took."""
    started = time.monotonic()
    subprocess.run(command(folder, out, None), stdout=subprocess.DEVNULL, cwd=PROJECT, check=True)
    return time.monotonic() - started


def disturbed(folder: Path, out: Path, chance: random.Random, whole: float, kills: int) -> list[str]:
    """Grades the class while somebody is killed, until it is done; who was killed, in order.

    Args:
        folder: the class.
        out: where it is graded.
        chance: draws whom and when.
        whole: seconds that a class takes which nobody disturbs.
        kills: how often at most.
    """
    killed: list[str] = []
    while True:
        left = 1 - _graded(out) / len(PROGRAMS)
        # A call has its beginning and its end besides what is left to be graded.
        moments = iter(sorted(chance.uniform(0, 2 + left * whole) for _ in range(2)))
        started = time.monotonic()
        with subprocess.Popen(
            command(folder, out, None), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=PROJECT
        ) as process:
            for moment in moments:
                if len(killed) >= kills:
                    break
                with suppress(subprocess.TimeoutExpired):
                    process.wait(max(0.0, started + moment - time.monotonic()))
                if process.poll() is not None:
                    break
                killed.append(_kill(process.pid, chance))
            status = process.wait()
        if status == 0:
            return killed
        if status != -signal.SIGKILL:
            raise SystemExit(f"the command ended with {status}, which nobody asked for; killed: {killed}")


def _graded(out: Path) -> int:
    return rows(out)[0] if (out / "record.sqlite").is_file() else 0


def _kill(coordinator: int, chance: random.Random) -> str:
    """Kills the coordinator, or one of the workers if there is one; which."""
    workers = workers_of(coordinator)
    victim, name = (
        (chance.choice(workers), "worker")
        if workers and chance.random() < 0.5
        else (coordinator, "coordinator")
    )
    with suppress(ProcessLookupError):
        os.kill(victim, signal.SIGKILL)
    return name


def files(out: Path) -> dict[str, bytes]:
    """Everything that is told of a class, by its name in OUT."""
    reports = (path.relative_to(out) for path in (out / "students").rglob("*") if path.is_file())
    return {str(name): (out / name).read_bytes() for name in sorted([*map(Path, REPORTS), *reports])}


def told(first: Path, second: Path) -> int:
    """Prints what differs between two OUTs; how many reports do."""
    one, other = files(first), files(second)
    differing = [name for name in sorted(one.keys() | other.keys()) if one.get(name) != other.get(name)]
    count = 0
    for name in differing:
        if name not in REPORTS:
            continue
        count += 1
        print(f"  {name} differs")
        before, after = (
            found.get(name, b"").decode().replace("},{", "},\n{").splitlines() for found in (one, other)
        )
        for line in [*difflib.unified_diff(before, after, lineterm="", n=0)][2:14]:
            print(f"    {_parting(line)}")
    pages = [name for name in differing if name not in REPORTS]
    print(
        f"  {count} of {len(REPORTS)} reports of the class differ; of students' {len(one) - len(REPORTS)} "
        f"{len(pages)}: {' '.join(pages) or 'none'}",
        flush=True,
    )
    return count + len(pages)


def _parting(line: str) -> str:
    return line if len(line) < 600 else f"{line[:300]} ... {line[-300:]}"


def main() -> int:
    """Runs it; 1 when something is lost, doubled, or told in other bytes."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="a folder for the class and the reports")
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory(prefix="killed-") as temporary:
        place = options.keep or Path(temporary)
        make_class(place / "class")
        quiet = place / "undisturbed"
        whole = undisturbed(place / "class", quiet)
        undisturbed(place / "class", place / "again")
        print(f"{len(PROGRAMS)} students, {whole:.0f} s undisturbed; a second time, undisturbed as well:")
        differing = told(quiet, place / "again")
        wrong, done, round_ = bool(differing), 0, 0
        while done < options.kills:
            out = place / f"disturbed-{round_}"
            round_ += 1
            killed = disturbed(place / "class", out, chance, whole, options.kills - done)
            done += len(killed)
            results, submissions = rows(out)
            named = ", ".join(f"{count} x {name}" for name, count in sorted(Counter(killed).items()))
            print(
                f"killed {len(killed)} ({named or 'nobody'}): {results} results of {submissions} submissions"
            )
            differing = told(quiet, out)
            wrong |= bool(differing) or results != submissions or submissions != len(PROGRAMS)
        print(
            f"killed {done} times in {round_} classes: {'something differs' if wrong else 'nothing differs'}"
        )
    return int(wrong)


if __name__ == "__main__":
    sys.exit(main())
