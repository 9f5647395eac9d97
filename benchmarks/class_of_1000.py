"""Is a class graded as fast as its work allows, and is nothing lost whatever is killed?

Makes a class from the driver and conductor's right and wrong programs, and from hostile ones (1 %), each
made unique by a comment; grades it with the command line, and then again in another OUT while the
coordinator and its workers are killed at random moments. Nothing is measured by waiting: the command's own
progress, a line an event, says when.

speed         wall time against (CPU work / cores): the work of everything that the command started, and where
              no control group can be made to count it, of the whole machine, which has the kernel's own in
              it (a terminal's queue, the end of a box) and the neighbours'. Who else is at work makes it
              longer, so nobody should be. Then where processors were idle: before the first submission,
              while the last ones ended, and at the reports. The coordinator's memory is read at every event.
nothing lost  SIGKILL to the coordinator (the command is called again) or to a random worker. In the end every
              submission has one row, and grades.csv, results.jsonl, summary.md and index.html are the same
              bytes as in the undisturbed OUT.
fair          the first submissions once more with one worker and with eight, and in another order: the same
              verdicts.

    .venv/bin/python benchmarks/class_of_1000.py                      1000 students and 20 kills
    .venv/bin/python benchmarks/class_of_1000.py --students 100       what a shared machine allows
    .venv/bin/python benchmarks/class_of_1000.py --students 12 --kills 3 --fair 4       a quick look
    .venv/bin/python benchmarks/class_of_1000.py --disturbed 100      kills in a smaller class of its own
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import select
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
REFERENCE = PROJECT / "reference" / "driver-conductor"
HOSTILE = PROJECT / "tests" / "programs"

HOSTILE_PROGRAMS = (
    "ends_everybody.py",
    "kills_everybody.py",
    "fork_bomb.py",
    "endless_output.py",
    "stops_its_shell.py",
    "forges_sender.py",
    "leaves_orphan.py",
    "signals_its_shell.py",
)

#: Seconds after which a process that should be ending is left alone.
_PATIENCE = 10.0

REPORTS = ("grades.csv", "results.jsonl", "summary.md", "index.html")


@dataclass(frozen=True, slots=True)
class Run:
    """What one call of the command came to.

    Attributes:
        status: its exit status.
        wall: seconds.
        cpu: seconds for which the machine's processors were busy.
        own: seconds of the command's own work among them; None where nobody can count it.
        phases: seconds until the first submission was begun; while fewer were left than there are
            processors; from the last one to the end.
        memory: the coordinator's resident bytes at each event, and the most there ever were.
        killed: what was killed in it, in order.
    """

    status: int
    wall: float
    cpu: float
    own: float | None
    phases: tuple[float, float, float]
    memory: tuple[int, ...]
    killed: tuple[str, ...] = ()


class Account:
    """Counts the CPU seconds of a process and of everything that it ever starts.

    The sum of the processes' own times misses half of the work here: a program that ends with its box is
    waited for by nobody whose times are kept. A control group misses nothing (cgroups(7): ``cpuacct.usage``
    of version 1, ``cpu.stat`` of version 2, which is there without its controller).
    """

    def __init__(self) -> None:
        self._before = _cpu()
        self._group: Path | None = None
        for parent in (Path("/sys/fs/cgroup/cpuacct"), _own_group()):
            if (parent / "cpuacct.usage").is_file() or (parent / "cpu.stat").is_file():
                with suppress(OSError):
                    self._group = parent / f"class-of-1000-{os.getpid()}-{time.monotonic_ns()}"
                    self._group.mkdir()
                    return
        self._group = None

    def enter(self) -> None:
        """Puts the calling process under the account."""
        if self._group is not None:
            (self._group / "cgroup.procs").write_text("0")

    def close(self) -> tuple[float, float | None]:
        """Seconds of the machine's, and of the command's own work, None for unknown."""
        machine = _cpu() - self._before
        if self._group is None:
            return machine, None
        usage = self._group / "cpuacct.usage"
        if usage.is_file():
            spent = int(usage.read_text()) / 1e9
        else:
            spent = int((self._group / "cpu.stat").read_text().split()[1]) / 1e6
        with suppress(OSError):
            for process in (self._group / "cgroup.procs").read_text().split():
                _gone(int(process))
            self._group.rmdir()
        return machine, spent


def _gone(process: int) -> None:
    """Waits for the end of a process that is ending: the server from which workers are forked is the last."""
    with suppress(ProcessLookupError):
        opened = os.pidfd_open(process)
        try:
            select.select([opened], [], [], _PATIENCE)
        finally:
            os.close(opened)


def _own_group() -> Path:
    """This process's control group of version 2."""
    own = next((line[3:] for line in Path("/proc/self/cgroup").read_text().split() if line[:3] == "0::"), "/")
    return Path("/sys/fs/cgroup") / own.lstrip("/")


def make_class(folder: Path, students: int, seed: int) -> None:
    """Lays a folder for each student: 60 % right programs, 39 % wrong ones, 1 % hostile."""
    chance = random.Random(seed)
    right = [REFERENCE / "solution.py", *sorted((REFERENCE / "right").glob("*.py"))]
    wrong = sorted((REFERENCE / "wrong").glob("*.py"))
    hostile = [HOSTILE / name for name in HOSTILE_PROGRAMS]
    for number in range(students):
        kind = chance.random()
        among = hostile if number % 100 == 7 else right if kind < 0.6 else wrong
        program = chance.choice(among)
        student = folder / f"student-{number:04d}"
        student.mkdir(parents=True)
        # At the end, so that a declared encoding stays in its line; unique, so that each is graded.
        (student / "driver.py").write_bytes(program.read_bytes() + f"\n# student {number:04d}\n".encode())


def command(folder: Path, out: Path, workers: int | None, *words: str) -> list[str]:
    """The call of the command line."""
    chosen = ["--workers", str(workers)] if workers is not None else []
    grade = Path(sys.executable).with_name("grade")
    return [
        *(str(grade), "batch", str(folder), "-a", "driver-conductor", "-o", str(out)),
        *("--lang", "en", "--json-progress", *chosen, *words),
    ]


def graded(call: Sequence[str], kills: int = 0, between: int = 1, chance: random.Random | None = None) -> Run:
    """Calls the command and follows its progress.

    Args:
        call: the command.
        kills: how often something is killed; after the coordinator was, nothing more.
        between: results between two kills, in the mean.
        chance: decides when, and whether it is the coordinator or a worker.
    """
    chance = chance or random.Random(0)
    account, started = Account(), time.monotonic()
    times: dict[str, list[float]] = {"looked": [], "began": [], "ended": [], "again": []}
    memory: list[int] = []
    killed: list[str] = []
    wait = chance.randint(1, 2 * between)
    with subprocess.Popen(
        call, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, cwd=PROJECT, preexec_fn=account.enter
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            memory.append(_resident(process.pid))
            event = json.loads(line)["event"]
            times[event].append(time.monotonic() - started)
            wait -= event == "ended"
            if wait <= 0 and len(killed) < kills and "coordinator" not in killed:
                killed.append(kill_one(process.pid, chance))
                wait = chance.randint(1, 2 * between)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        wall = time.monotonic() - started
    memory.append(used.ru_maxrss * 1024)
    begun, ended = (times[name] or [wall] for name in ("began", "ended"))
    alone = ended[max(-len(ended), -len(os.sched_getaffinity(0)))]
    phases = (begun[0], ended[-1] - alone, wall - ended[-1])
    return Run(process.returncode, wall, *account.close(), phases, tuple(memory), tuple(killed))


def kill_one(coordinator: int, chance: random.Random) -> str:
    """Kills the coordinator or one of the workers; which."""
    workers = workers_of(coordinator)
    if workers and chance.random() < 0.5:
        victim, name = chance.choice(workers), "worker"
    else:
        victim, name = coordinator, "coordinator"
    with suppress(ProcessLookupError):
        os.kill(victim, signal.SIGKILL)
    return name


def workers_of(coordinator: int) -> list[int]:
    """The processes that grade or draw now."""
    return [worker for server in _children(coordinator) for worker in _children(server)]


def _children(process: int) -> list[int]:
    found: list[int] = []
    with suppress(OSError):
        for task in Path(f"/proc/{process}/task").iterdir():
            found += map(int, (task / "children").read_text().split())
    return found


def _resident(process: int) -> int:
    with suppress(OSError, IndexError):
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * resource.getpagesize()
    return 0


def _cpu() -> float:
    """Seconds for which the machine's processors have not been idle."""
    parts = [int(part) for part in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:]]
    return (sum(parts[:8]) - parts[3] - parts[4]) / os.sysconf("SC_CLK_TCK")


def rows(out: Path) -> tuple[int, int]:
    """How many results the record has, and of how many submissions."""
    with closing(sqlite3.connect(out / "record.sqlite")) as record:
        one: tuple[int, int] = record.execute(
            "select count(*), count(distinct submission) from graded"
        ).fetchone()
        return one


def verdicts(out: Path) -> dict[str, tuple[str, str]]:
    """Of each student the outcomes, blame and points, and what is told of them, by id."""
    found = {}
    for line in (out / "results.jsonl").read_text().splitlines():
        one = json.loads(line)
        findings = [finding for case in one["result"]["cases"] for finding in case["findings"]]
        decided = [(f["id"], f["outcome"], f["blame"], f["points"]) for f in findings]
        found[one["student"]["id"]] = json.dumps(decided), json.dumps(findings)
    return found


def different(one: Sequence[tuple[str, str]], other: Sequence[tuple[str, str]]) -> tuple[int, int]:
    """How many verdicts differ, and how many are told in other words (which deadly signal came first)."""
    pairs = list(zip(one, other, strict=True))
    decided = sum(first[0] != second[0] for first, second in pairs)
    return decided, sum(first[1] != second[1] for first, second in pairs) - decided


def differing(one: Path, other: Path) -> list[str]:
    """The reports that are not the same bytes."""
    return [name for name in REPORTS if (one / name).read_bytes() != (other / name).read_bytes()]


@contextmanager
def places(keep: Path | None) -> Iterator[Path]:
    """Where everything lies."""
    if keep is not None:
        keep.mkdir(parents=True)
        yield keep
        return
    with tempfile.TemporaryDirectory(prefix="class-") as folder:
        yield Path(folder)


def main() -> int:
    """Runs the benchmark; 1 when something was lost or doubled, or a verdict differs."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--students", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument(
        "--disturbed", type=int, help="students of the class in which there are kills; else the same one"
    )
    parser.add_argument(
        "--fair", type=int, default=16, help="students that are graded with 1 and with 8 workers"
    )
    parser.add_argument("--workers", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="a new folder for the class and the reports")
    options = parser.parse_args()
    with places(options.keep) as place:
        return _measured(place, options)


def _measured(place: Path, options: argparse.Namespace) -> int:
    make_class(place / "class", options.students, options.seed)
    quiet = place / "undisturbed"
    load = os.getloadavg()[0]
    run = graded(command(place / "class", quiet, options.workers))
    cores = len(os.sched_getaffinity(0))
    worked = run.own or run.cpu
    print(
        f"{options.students} students, {cores} cores, load before {load:.1f}, after {os.getloadavg()[0]:.1f}"
    )
    own = "not known" if run.own is None else f"{run.own:.1f} s"
    print(f"wall {run.wall:.1f} s; CPU of the command {own}, of the machine {run.cpu:.1f} s")
    print(f"wall / (CPU / cores) = {run.wall / (worked / cores):.3f}; at most 1.15 is wanted")
    first, last, end = run.phases
    print(f"of that {first:.1f} s until the first began, {last:.1f} s with fewer left than processors,")
    print(f"  {end:.1f} s for the reports of the class")
    *during, most = run.memory
    points = {part: during[(len(during) - 1) * part // 100] / 2**20 for part in (0, 10, 25, 50, 75, 100)}
    said = ", ".join(f"{part} %: {one:.0f}" for part, one in points.items())
    print(f"coordinator's MiB at {said}; most, to the very end: {most / 2**20:.0f}")
    kept, distinct = rows(quiet)
    told = len(verdicts(quiet))
    wrong = kept != options.students or distinct != options.students or told != options.students
    print(f"{kept} results of {distinct} submissions, {told} students told: ", end="")
    print("somebody is missing" if wrong else "all are accounted for", flush=True)

    if options.kills:
        wrong |= _disturbed(place, options, quiet)
    if options.fair:
        unfair, other = _unfair(place, options.fair)
        print(f"{options.fair} students with one worker, and in another order with eight:")
        print(f"  {unfair} verdicts differ, {other} are told in other words")
        wrong |= bool(unfair)
    return int(wrong)


def _disturbed(place: Path, options: argparse.Namespace, quiet: Path) -> bool:
    """Grades a class while something is killed; whether anything is lost, doubled or another verdict."""
    chance = random.Random(options.seed)
    students, folder = options.disturbed or options.students, place / "class"
    if students != options.students:
        folder, quiet = place / "smaller", place / "smaller-undisturbed"
        make_class(folder, students, options.seed + 1)
        graded(command(folder, quiet, options.workers))
    disturbed = place / "disturbed"
    kills: list[str] = []
    between = max(1, students // (options.kills + 1))
    while True:
        call = command(folder, disturbed, options.workers)
        one = graded(call, options.kills - len(kills), between, chance)
        kills += one.killed
        if "coordinator" not in one.killed:
            break
    lost = students - rows(disturbed)[1]
    doubled = rows(disturbed)[0] - rows(disturbed)[1]
    files = differing(quiet, disturbed)
    told = verdicts(quiet), verdicts(disturbed)
    order = sorted(told[0])
    decided, worded = different([told[0][id] for id in order], [told[1].get(id, ("", "")) for id in order])
    named = ", ".join(f"{kills.count(name)} x {name}" for name in ("coordinator", "worker"))
    print(f"{students} students, killed {len(kills)}: {named}; lost {lost}, doubled {doubled}")
    print(f"reports that are other bytes: {files or 'none'} ({decided} verdicts, {worded} other words)")
    return bool(lost or doubled or decided)


def _unfair(place: Path, count: int) -> tuple[int, int]:
    """What differs between one worker and eight, in the opposite order: verdicts, and words alone."""
    said = []
    for workers, turned in ((1, False), (8, True)):
        folder, out = place / f"fair-{workers}", place / f"fair-{workers}-out"
        for number in range(count):
            name = f"student-{count - number if turned else number:04d}"
            (folder / name).mkdir(parents=True)
            source = place / "class" / f"student-{number:04d}" / "driver.py"
            (folder / name / "driver.py").write_bytes(source.read_bytes())
        graded(command(folder, out, workers))
        found = verdicts(out)
        said.append([found[f"student-{count - n if turned else n:04d}"] for n in range(count)])
    return different(said[0], said[1])


if __name__ == "__main__":
    sys.exit(main())
