"""Does the explorer say the same of a program each time, and show the same, to the byte?

A sample of the corpus, at equal distances in the order of its labels or drawn from all of its folders, is
explored so many times by each interpreter, in turn, so that what the machine does besides is spread over all
of them. Those that cost the least come first. Two explorations of a script by the same interpreter must be
equal in every byte of the result, the witness included.

verdict flip    two explorations of one script by one interpreter differ in the verdict.
byte flip       they differ in anything at all.
parted          two interpreters say something else of one script (for a person to look at; no error).

The exit code is 1 when there was a flip.

    .venv/bin/python benchmarks/same_each_time.py                   50 times 6 scripts by the PATH's python3
    .venv/bin/python benchmarks/same_each_time.py --python A --python B         by each of these
    .venv/bin/python benchmarks/same_each_time.py --busy 8                      beside eight busy loops
    .venv/bin/python benchmarks/same_each_time.py --scripts 40 --runs 10        more of them, less often
    .venv/bin/python benchmarks/same_each_time.py --only counters/              a sample of these
    .venv/bin/python benchmarks/same_each_time.py --draw 7                    a sample drawn by lot
    .venv/bin/python benchmarks/same_each_time.py --keep FOLDER               keeps the results that differ
"""

from __future__ import annotations

import argparse
import itertools
import random
import sys
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

sys.path.append(str(Path(__file__).resolve().parents[1]))

from paired import busy_loops, machine

from tests.explore.corpus import CORPUS, Label, explored, labels


def sample(names: Sequence[str], count: int) -> list[str]:
    """So many of them, at equal distances."""
    count = min(count, len(names))
    return [names[number * len(names) // count] for number in range(count)]


def drawn(names: Sequence[str], count: int, seed: int) -> list[str]:
    """So many of them by lot, from each folder in turn, so that each kind of program is among them."""
    lot = random.Random(seed)
    folders: dict[str, list[str]] = {}
    for name in lot.sample(names, len(names)):
        folders.setdefault(name.partition("/")[0], []).append(name)
    turns = itertools.zip_longest(*(folders[folder] for folder in sorted(folders)))
    return [name for turn in turns for name in turn if name is not None][:count]


def cheapest_first(names: Sequence[str], known: Mapping[str, Label]) -> list[str]:
    """By the seconds of one exploration."""
    seconds: dict[str, float] = {}
    for name in names:
        began = time.perf_counter()
        explored(CORPUS / name, known[name])
        seconds[name] = time.perf_counter() - began
    return sorted(names, key=lambda name: seconds[name])


def keep(folder: Path, results: Sequence[bytes]) -> None:
    """Write down each of the results that there were, the most frequent first."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, (result, times) in enumerate(Counter(results).most_common(), start=1):
        (folder / f"{number}-of-{times}.json").write_bytes(result)


def main(words: Sequence[str] | None = None) -> int:
    """A line for each script and interpreter, and below them the summary."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=50, help="explorations of each by each (default 50)")
    parser.add_argument("--scripts", type=int, default=6, help="size of the sample (default 6)")
    parser.add_argument("--draw", type=int, help="draw the sample by lot; the number decides which")
    parser.add_argument("--keep", type=Path, help="a folder for the results that differ")
    parser.add_argument("--only", action="append", default=[], help="scripts whose path contains this")
    parser.add_argument("--python", action="append", help="an interpreter; repeatable")
    parser.add_argument("--busy", type=int, default=0, help="busy loops beside it (default none)")
    options = parser.parse_args(words)
    known = labels()
    names = [name for name in known if not options.only or any(part in name for part in options.only)]
    if not names:
        parser.error("no such script")
    print(machine(), f"{options.busy} busy loops", sep="; ", flush=True)
    flips = 0
    parted: list[str] = []
    with busy_loops(options.busy):
        chosen = (
            sample(names, options.scripts)
            if options.draw is None
            else drawn(names, options.scripts, options.draw)
        )
        for name in cheapest_first(chosen, known):
            usual: dict[str, bytes] = {}
            found: dict[str, list[bytes]] = {python: [] for python in options.python or ["python3"]}
            verdicts: dict[str, Counter[str]] = {python: Counter() for python in found}
            began = time.perf_counter()
            for _ in range(options.runs):
                for python in found:
                    result = explored(CORPUS / name, known[name], python)
                    found[python].append(msgspec.json.encode(result))
                    verdicts[python][result.verdict] += 1
            seconds = (time.perf_counter() - began) / options.runs / len(found)
            for python, results in found.items():
                ((usual[python], same),) = Counter(results).most_common(1)
                flips += same != len(results)
                if same != len(results) and options.keep is not None:
                    keep(options.keep / python.strip("/").replace("/", "-") / name, results)
                said = ", ".join(f"{count} x {verdict}" for verdict, count in verdicts[python].items())
                print(
                    f"{name:52} {python:40} the same bytes {same} of {len(results)}: {said}; "
                    f"{seconds:.2f} s each",
                    flush=True,
                )
            if len({one for counted in verdicts.values() for one in counted}) > 1:
                parted.append(name)
    print(f"{flips} flips" if flips else "no flip", f"parted: {', '.join(parted) or 'none'}", sep="; ")
    return 1 if flips else 0


if __name__ == "__main__":
    sys.exit(main())
