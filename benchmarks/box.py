"""What does the box cost a case?

The same program, which prints a word and ends, is started and waited for, in turn, in a fresh copy of its
folder:

box    in a box: shell, bubblewrap, namespaces, filter, limits, the copy laid into the box's own folder, and
       the box's end.
bare   without: a copy on the disk, and the interpreter.

What a case costs is the difference within a round.

    .venv/bin/python benchmarks/box.py               200 rounds
    .venv/bin/python benchmarks/box.py --rounds 20
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from paired import in_turn, machine

from grader.box import Box, open_box

PROGRAM = "print('here')\n"
#: Milliseconds that the issue allows.
ALLOWED = 15.0


def boxed(box: Box) -> Callable[[], None]:
    """A run in the box; the program is the last thing to be started there, as by the launcher."""

    def run() -> None:
        # A shell says that the box stands, and waits for a line until the program is laid.
        script = 'echo >&"$2"; read go <&"$1"; exec "$3" "$4"'
        reader, writer = os.pipe()
        ready, begun = os.pipe()
        with open(writer, "wb", buffering=0) as go, open(ready, "rb", buffering=0) as is_ready:
            with open(reader, "rb", buffering=0), open(begun, "wb", buffering=0):
                words = ["/bin/sh", "-c", script, "sh", str(reader), str(begun)]
                running = box.start([*words, box.python.executable, box.entry], descriptors=(reader, begun))
            is_ready.read(1)
            box.furnish(running)
            go.write(b"\n")
        try:
            running.process.wait()
            if running.said() != "here":
                raise RuntimeError(f"in the box: {running.said()}")
        finally:
            running.close()

    return run


def bare(box: Box, folder: Path) -> Callable[[], None]:
    """A run of our own program, which is known to be harmless, outside any box."""

    def run() -> None:
        with tempfile.TemporaryDirectory() as place:
            copy = shutil.copytree(folder, Path(place, "homework"))
            words = ["/bin/sh", "-c", f"exec {box.python.executable} {box.entry}"]
            ran = subprocess.run(words, capture_output=True, text=True, cwd=copy, env=box.environment)
        if ran.stdout.strip() != "here":
            raise RuntimeError(f"without a box: {ran.stdout}{ran.stderr}")

    return run


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--rounds", type=int, default=200)
    rounds: int = parser.parse_args().rounds
    head = machine()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "program.py").write_text(PROGRAM)
        with open_box(folder, "program.py") as box:
            contestants = {"box": boxed(box), "bare": bare(box, folder)}
            in_turn(contestants, 3)  # what is done once for all
            seconds = in_turn(contestants, rounds)
    costs = sorted((a - b) * 1000 for a, b in zip(seconds["box"], seconds["bare"], strict=True))
    print(head)
    for contestant, its in seconds.items():
        print(f"{contestant:5} {statistics.median(its) * 1000:6.1f} ms")
    cost, ninetieth = statistics.median(costs), costs[len(costs) * 9 // 10]
    print(f"cost  {cost:6.1f} ms a case, nine of ten at most {ninetieth:.1f} ms, allowed {ALLOWED:g} ms")


if __name__ == "__main__":
    main()
