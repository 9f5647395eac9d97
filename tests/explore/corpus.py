"""What is true of every race script of the corpus, and does an exploration say so?

The scripts stand in folders by topic beside ``labels.yaml``; a folder with a ``main.py`` is a program of
several files. The same reader serves any other folder with labels, so the benchmark can be given one.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import msgspec
import yaml

from grader.box import open_box
from grader.explore import explore
from grader.submission import Submission
from grader.trace.exploration import Exploration, Verdict

#: The corpus that comes with the grader.
CORPUS = Path(__file__).with_name("corpus")

#: How a verdict stands to a label. ``other fault``: the program is wrong and was called wrong, for a reason
#: that is none of its own.
Agreement = Literal["right", "false pass", "false alarm", "inconclusive", "other fault"]

#: Verdicts without a proved fault.
_NO_FAULT: tuple[Verdict, ...] = ("clean", "inconclusive")


class Label(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """What is true of one script.

    Attributes:
        verdict: what is wrong with it, "clean" if nothing under any schedule.
        also: verdicts that are as true, since the same mistake shows in several ways.
        about: the variable, lock or exception that is meant, for people.
        expect_output: the whole output it should have, trailing white space aside; None: a fault has to be
            seen without one.
        known: what the explorer is known to say instead, which is not true; None: it should say what is true.
            A debt: the mark has to go as soon as the explorer has learnt better.
        why: one sentence.
    """

    verdict: Verdict
    also: tuple[Verdict, ...] = ()
    about: str = ""
    expect_output: str | None = None
    known: Verdict | None = None
    why: str

    def agreement(self, verdict: Verdict) -> Agreement:
        """How a verdict of an explorer stands to this label."""
        if verdict == self.verdict or verdict in self.also:
            return "right"
        if verdict == "inconclusive":
            return "inconclusive"
        if self.verdict in _NO_FAULT:
            return "false alarm"
        return "false pass" if verdict == "clean" else "other fault"


def labels(folder: Path = CORPUS) -> Mapping[str, Label]:
    """The labels of a folder of scripts, by path relative to it, in the order of the file.

    Raises:
        ValueError: a label has no script, a script no label, or a label is not understood.
    """
    written = yaml.load((folder / "labels.yaml").read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)
    found = msgspec.convert(written, dict[str, Label])
    files = (path for path in folder.rglob("*.py") if _is_program(path, folder))
    programs = {path.relative_to(folder).as_posix() for path in files}
    if odd := programs ^ found.keys():
        raise ValueError(f"{folder}: only a script or only a label: {', '.join(sorted(odd))}")
    return found


def explored(program: Path, label: Label, python: str | None = None) -> Exploration:
    """An exploration of one script, in a box of its own.

    Args:
        program: the file that is run; modules beside it that it imports come along.
        label: says which output is expected. The verdict is not looked at.
        python: the interpreter that runs it; None: the PATH's.
    """
    with (
        Submission.open(program, with_imports=True) as submission,
        open_box(submission.folder, program.name, python) as box,
    ):
        return explore(box, expected=label.expect_output)


def _is_program(path: Path, folder: Path) -> bool:
    """Whether a file is run by itself: where a ``main.py`` stands, the others are its modules."""
    above = [place for place in path.parents if place.is_relative_to(folder)]
    return path.name == "main.py" or not any((place / "main.py").exists() for place in above)
