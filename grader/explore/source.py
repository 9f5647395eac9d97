"""What does the program itself call the things that it uses, and where do they stand?"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from grader.explore.run import Run, Site
from grader.trace.exploration import Place


@dataclass(frozen=True, slots=True)
class Source:
    """The program's text.

    Attributes:
        sites: the places at which memory is touched, by number.
        lines: file -> its lines.
        folder: how the submission's folder is called inside the box.
    """

    sites: Sequence[Site]
    lines: Mapping[str, Sequence[str]]

    def place(self, written: str) -> Place | None:
        """A place from "file:line"."""
        file, _, line = written.rpartition(":")
        if not file or not line.isdigit():
            return None
        return self.at(file, int(line))

    def at(self, file: str, line: int) -> Place:
        """A place from its parts."""
        lines = self.lines.get(file, ())
        text = lines[line - 1].strip() if 0 < line <= len(lines) else ""
        return Place(file=file, line=line, text=text)

    def written(self, place: Place) -> str:
        """The line of a place, with the white space before it."""
        lines = self.lines.get(place.file, ())
        return lines[place.line - 1] if 0 < place.line <= len(lines) else ""

    def site_place(self, number: int) -> Place | None:
        """The place of a site."""
        if not 0 <= number < len(self.sites):
            return None
        site = self.sites[number]
        return self.at(site.file, site.line)

    def label(self, number: int) -> str:
        """What the program calls the thing that a site touches."""
        return self.sites[number].label if 0 <= number < len(self.sites) else ""


_MADE = re.compile(r"^\s*([\w.]+(?:\[[^\]]*\])?)\s*(?::[^=]+)?=[^=]")
#: A list that a line of a module makes.
_LISTED = re.compile(r"^\w+\s*(?::[^=]+)?=\s*\[")


def lock_labels(run: Run, source: Source) -> dict[int, str]:
    """What the program calls its locks, from the lines that make them; several of one line are numbered.

    Those of a list that a module makes once have their index. Where there are several processes, another one
    may have made its own in the same line.
    """
    by_place: dict[str, list[int]] = {}
    for number, (_, written) in sorted(run.scheduler.locks.items()):
        by_place.setdefault(written, []).append(number)
    alone = len({actor.process for actor in run.scheduler.actors}) == 1
    labels: dict[int, str] = {}
    for written, numbers in by_place.items():
        place = source.place(written)
        found = _MADE.match(place.text) if place is not None else None
        kind = run.scheduler.locks[numbers[0]][0]
        name = found.group(1) if found else kind
        listed = alone and place is not None and _LISTED.match(source.written(place))
        for index, number in enumerate(numbers):
            each = f"{name}[{index}]" if listed else f"{name} ({index + 1})"
            labels[number] = name if len(numbers) == 1 else each
    return labels


def lock_name(number: str, labels: Mapping[int, str]) -> str:
    """What the program calls the lock of a number, as it stands in the log."""
    return labels.get(int(number), "a lock") if number.isdigit() else number
