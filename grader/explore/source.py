"""What does the program itself call the things that it uses, and where do they stand?"""

from __future__ import annotations

import ast
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


#: A line in which something is made and given a name, though it may go on in the next one.
_MADE = re.compile(r"^\s*([\w.]+(?:\[[^\]]*\])?)\s*(?::[^=]+)?=[^=]")
#: What is read of a line in which locks are made; nobody writes longer names.
_LONGEST = 500
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
        kind = run.scheduler.locks[numbers[0]][0]
        names = _names(place.text if place is not None else "", kind)
        if len(names) > 1 and len(numbers) == len(names):
            labels.update(zip(numbers, names, strict=True))
            continue
        name = names[0] if len(names) == 1 else kind
        text = source.written(place) if alone and place is not None else ""
        keys = range(len(numbers)) if _LISTED.match(text) else _keys(text, len(numbers))
        for index, number in enumerate(numbers):
            each = f"{name}[{keys[index]!r}]" if len(keys) == len(numbers) else f"{name} ({index + 1})"
            labels[number] = name if len(numbers) == 1 else each
    return labels


def _keys(line: str, count: int) -> Sequence[object]:
    """The keys of a dictionary of so many things that a line of a module writes out, in their order; none
    where they are not known: ``{n: Lock() for n in range(3)}``, ``{"left": Lock(), "right": Lock()}``."""
    if line[:1].isspace():
        return ()
    try:
        (statement,) = ast.parse(line[:_LONGEST]).body
    except (SyntaxError, ValueError):
        return ()
    match statement:
        case ast.Assign(value=ast.Dict(keys=keys)) if all(isinstance(key, ast.Constant) for key in keys):
            return [key.value for key in keys if isinstance(key, ast.Constant)]
        case ast.Assign(
            value=ast.DictComp(
                key=ast.Name(id=key),
                generators=[ast.comprehension(target=ast.Name(id=target), iter=things, ifs=[])],
            )
        ) if key == target:
            return _written_out(things, count)
        case _:
            return ()


def _written_out(things: ast.expr, count: int) -> Sequence[object]:
    """What is gone through, where that is a range of so many, or a list of what is written there."""
    match things:
        case ast.Call(func=ast.Name(id="range"), args=[_]):
            return range(count)
        case ast.Call(func=ast.Name(id="range"), args=[ast.Constant(value=int(first)), _]):
            return range(first, first + count)
        case ast.List(elts=[*elements]) | ast.Tuple(elts=[*elements]):
            constants = [one.value for one in elements if isinstance(one, ast.Constant)]
            return constants if len(constants) == len(elements) else ()
        case _:
            return ()


def _names(line: str, kind: str) -> tuple[str, ...]:
    """What a line calls the locks that it makes, in the order in which it makes them.

    ``first, second = Lock(), Lock()`` gives them names, ``switch = Switch(Lock())`` gives none.

    Args:
        line: without the white space before it.
        kind: of what kind they are, as "threading.Lock".
    """
    try:
        (statement,) = ast.parse(line[:_LONGEST]).body
    except (SyntaxError, ValueError):
        found = _MADE.match(line)
        return (found.group(1),) if found else ()
    pairs: list[tuple[ast.expr, ast.expr]]
    match statement:
        case ast.Assign(targets=[*_, ast.Tuple(elts=targets)], value=ast.Tuple(elts=values)):
            pairs = list(zip(targets, values, strict=False))
        case ast.Assign(targets=[*_, target], value=value):
            pairs = [(target, value)]
        case ast.AnnAssign(target=target, value=ast.expr() as value):
            pairs = [(target, value)]
        case _:
            return ()
    maker = kind.rpartition(".")[2]
    return tuple(
        ast.get_source_segment(line, target) or kind
        for target, value in pairs
        if not _makes_within(value, maker)
    )


def _makes_within(value: ast.expr, maker: str) -> bool:
    """Whether the lock that a value makes is handed to something else, which gets the name."""
    if not isinstance(value, ast.Call):
        return False
    given = [*value.args, *(keyword.value for keyword in value.keywords)]
    made = [node.func for one in given for node in ast.walk(one) if isinstance(node, ast.Call)]
    return any(
        isinstance(function, ast.Name | ast.Attribute) and _last(function) == maker for function in made
    )


def _last(function: ast.Name | ast.Attribute) -> str:
    return function.id if isinstance(function, ast.Name) else function.attr


def lock_name(number: str, labels: Mapping[int, str]) -> str:
    """What the program calls the lock of a number, as it stands in the log."""
    return labels.get(int(number), "a lock") if number.isdigit() else number
