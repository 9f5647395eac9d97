"""Is what the explorer says of a program true, always the same, and quickly said?

Explores every script of a folder with labels (``tests/explore/corpus`` unless another is named), each several
times in turn, and compares the verdict with the label and the explorations with each other.

false pass     a wrong program is called clean: the worst that can happen.
false alarm    a right program is called wrong.
other fault    a wrong program is called wrong for a reason that is none of its own.
inconclusive   nothing was decided, where something is true.
known          what is amiss is marked in the labels; "no longer known" where the mark has to go.
flip           two explorations of one script that differ in a byte, or even in the verdict.

The exit code is 1 when there was a false pass, a false alarm or a flip, known or not.

    .venv/bin/python benchmarks/races.py                          once through the corpus
    .venv/bin/python benchmarks/races.py --runs 50 --only counters/
    .venv/bin/python benchmarks/races.py --wrong                  tells only of scripts with something amiss
    .venv/bin/python benchmarks/races.py FOLDER --json FILE       another folder; its lines also as JSON
    .venv/bin/python benchmarks/races.py --part 1/4               the first of four equal parts
"""

from __future__ import annotations

import argparse
import resource
import statistics
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import msgspec

sys.path.append(str(Path(__file__).resolve().parents[1]))

from paired import machine

from grader.errors import GraderError
from grader.trace.exploration import Exploration, Verdict
from tests.explore.corpus import CORPUS, Agreement, Label, explored, labels

Flip = Literal["", "bytes", "verdict"]


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one script.

    Attributes:
        script: its path, relative to the folder.
        label: what is true of it.
        known: what the explorer is known to say instead.
        verdict: what was said of it most often; None when the explorer itself failed.
        agreement: how that stands to the label.
        reason: why it is inconclusive, or how the explorer failed.
        faults: kind, object and detail of every fault of the first run.
        schedules: how many were run, the first time.
        seconds: wall-clock time, median.
        user: seconds of CPU in user mode, of us and of all that ran in the box, median.
        flip: whether runs differed.
    """

    script: str
    label: Verdict
    known: Verdict | None = None
    verdict: Verdict | None
    agreement: Agreement | Literal["error"]
    reason: str = ""
    faults: tuple[str, ...] = ()
    schedules: int = 0
    seconds: float = 0.0
    user: float = 0.0
    flip: Flip = ""

    @property
    def is_fine(self) -> bool:
        """Whether there is nothing to look at."""
        return self.agreement == "right" and not self.flip and self.known is None

    @property
    def is_known(self) -> bool:
        """Whether it is amiss in just the way that its label says."""
        return self.known is not None and self.verdict == self.known and not self.flip


def measured(folder: Path, script: str, label: Label, runs: int) -> Line:
    """What came of one script in several runs."""
    found: list[Exploration] = []
    seconds: list[float] = []
    user: list[float] = []
    for _ in range(runs):
        began, used = time.perf_counter(), _user()
        try:
            found.append(explored(folder / script, label))
        except GraderError as error:
            return Line(
                script=script,
                label=label.verdict,
                known=label.known,
                verdict=None,
                agreement="error",
                reason=str(error),
            )
        seconds.append(time.perf_counter() - began)
        user.append(_user() - used)
    verdict = Counter(one.verdict for one in found).most_common(1)[0][0]
    first = found[0]
    return Line(
        script=script,
        label=label.verdict,
        known=label.known,
        verdict=verdict,
        agreement=label.agreement(verdict),
        reason=first.reason,
        faults=tuple(f"{fault.kind} {fault.object} {fault.detail}".rstrip() for fault in first.faults),
        schedules=first.schedules,
        seconds=statistics.median(seconds),
        user=statistics.median(user),
        flip=_flip(found),
    )


def _user() -> float:
    """Seconds of CPU in user mode that this process and the ended ones below it have used."""
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(resource.getrusage(kind).ru_utime for kind in kinds)


def _flip(found: Sequence[Exploration]) -> Flip:
    if len({one.verdict for one in found}) > 1:
        return "verdict"
    return "bytes" if len({msgspec.json.encode(one) for one in found}) > 1 else ""


def told(line: Line) -> str:
    """A script's line of the table."""
    amiss = (
        [] if line.agreement == "right" else [f"known {line.agreement}" if line.is_known else line.agreement]
    )
    amiss += [] if line.known is None or line.is_known else [f"no longer known for {line.known}"]
    amiss += [f"flip ({line.flip})"] if line.flip else []
    amiss += [line.reason] if line.reason else []
    amiss += line.faults[:2] if not line.is_fine else []
    figures = f"{line.seconds:7.2f} {line.user:6.2f} {line.schedules:5}"
    verdict = line.verdict or "-"
    return f"{line.script:52} {line.label:13} {verdict:13} {figures}  {'; '.join(amiss)}".rstrip()


def summary(lines: Sequence[Line]) -> str:
    """What all of them say together."""
    agreements = Counter(line.agreement for line in lines)
    flips = Counter(line.flip for line in lines if line.flip)
    seconds = sorted(line.seconds for line in lines if line.verdict is not None)
    known = sum(line.is_known for line in lines)
    parts = [f"{len(lines)} scripts"]
    parts += [f"{agreements[kind]} {kind}" for kind in ("right", "false pass", "false alarm", "other fault")]
    parts += [f"{agreements['inconclusive']} inconclusive ({agreements['inconclusive'] / len(lines):.1%})"]
    parts += [f"{agreements['error']} errors", f"{flips['verdict']} + {flips['bytes']} flips"]
    parts += [f"{known} of them known"] if known else []
    user = sorted(line.user for line in lines if line.verdict is not None)
    if seconds:
        parts += [f"wall clock: {_spread(seconds)}", f"user CPU: {_spread(user)}"]
    return ", ".join(parts)


def _spread(seconds: Sequence[float]) -> str:
    """Of sorted durations: the middle one and the long ones."""
    return (
        f"median {statistics.median(seconds):.2f} s, nine of ten within "
        f"{seconds[-1 - len(seconds) // 10]:.2f} s, longest {seconds[-1]:.2f} s"
    )


def _part(text: str) -> tuple[int, int]:
    """Which of how many parts, from ``K/N``."""
    number, _, count = text.partition("/")
    if not (number.isdecimal() and count.isdecimal() and 1 <= int(number) <= int(count)):
        raise argparse.ArgumentTypeError(f"{text!r} is not K/N with 1 <= K <= N, as in 1/4")
    return int(number), int(count)


def main(words: Sequence[str] | None = None) -> int:
    """The table, and below it the summary."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, default=CORPUS, help="scripts and their labels.yaml")
    parser.add_argument("--runs", type=int, default=1, help="explorations of each script")
    parser.add_argument("--only", action="append", default=[], help="scripts whose path contains this")
    parser.add_argument("--part", type=_part, default=(1, 1), help="K/N: of the scripts, the K-th of N parts")
    parser.add_argument("--wrong", action="store_true", help="tell only of scripts with something amiss")
    parser.add_argument("--json", type=Path, help="a file for each script's line, JSON Lines")
    options = parser.parse_args(words)
    chosen = {
        script: label
        for script, label in labels(options.folder).items()
        if not options.only or any(part in script for part in options.only)
    }
    number, count = options.part
    chosen = dict(list(chosen.items())[number - 1 :: count])
    if not chosen:
        parser.error("no such script")
    print(machine())
    print(f"{'script':52} {'label':13} {'verdict':13} {'seconds':>7} {'user':>6} {'runs':>5}  amiss")
    lines: list[Line] = []
    for script, label in chosen.items():
        line = measured(options.folder, script, label, options.runs)
        lines.append(line)
        if not (options.wrong and line.is_fine):
            print(told(line), flush=True)
        if options.json is not None:
            with options.json.open("ab") as file:
                file.write(msgspec.json.encode(line) + b"\n")
    print(summary(lines))
    bad = any(line.agreement in ("false pass", "false alarm", "error") or line.flip for line in lines)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
