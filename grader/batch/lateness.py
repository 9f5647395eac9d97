"""How late was it, and what does that cost?

A policy is a few lines of YAML::

    due: 2026-11-20 23:59 +0800
    grace: 15 min
    per_day: 10%        # for each day begun after the grace, of the points that can be had
    of: possible        # or earned
    cap: 50%            # no more than this is lost

What it costs follows from the time of handing in alone, which the record keeps as it was first told:
grading again changes nothing. The loss stands beside the points and never replaces them.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta, tzinfo
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any, Literal

import msgspec

from grader.batch.people import Student, folded, unique
from grader.batch.tables import read
from grader.batch.times import duration, zoned
from grader.errors import SpecificationError, UsageError
from grader.spec.nodes import MappingNode, Problems, ScalarNode, decoded, parse, read_bytes

_DAY = timedelta(days=1)
_CENT = Decimal("0.01")

_ASK = "Write due, grace, per_day, of and cap, as in the example of docs/batch.md."


class Policy(msgspec.Struct, frozen=True, kw_only=True):
    """What being late costs.

    Attributes:
        due: until when the work is in time.
        grace: how much later still costs nothing.
        per_day: what each day begun costs, as a part of 1.
        of: of what: the points that can be had, or those that were earned.
        cap: the most that is lost, as a part of 1 of the same.
    """

    due: datetime
    grace: timedelta = timedelta(0)
    per_day: Decimal = Decimal(0)
    of: Literal["possible", "earned"] = "possible"
    cap: Decimal = Decimal(1)

    @property
    def zone(self) -> tzinfo | None:
        """In which zone times of the class are meant that have no offset: that of ``due``.

        None where this machine stands in it: a machine's own may change its offset in the course of a year.
        """
        return None if self.due.astimezone().utcoffset() == self.due.utcoffset() else self.due.tzinfo


class Extension(msgspec.Struct, frozen=True, kw_only=True):
    """What one student was granted.

    Attributes:
        due: another due time; None for the class's.
        reason: why.
        excused: whether being late, or handing in nothing, costs nothing.
    """

    due: datetime | None
    reason: str
    excused: bool


class Lateness(msgspec.Struct, frozen=True, kw_only=True):
    """How late somebody was.

    Attributes:
        submitted: when the work was handed in; None where nobody knows.
        due: until when it was in time.
        days: days begun after the grace; 0 for in time, None where nobody knows.
        loss: points that it costs.
        reason: what was granted; "" for nothing.
    """

    submitted: datetime | None
    due: datetime
    days: int | None
    loss: Decimal
    reason: str = ""


def late(
    policy: Policy,
    extension: Extension | None,
    submitted: datetime | None,
    *,
    said_late: bool | None,
    points: Decimal,
    possible: Decimal,
) -> Lateness:
    """How late somebody was, and what that costs.

    Args:
        policy: the class's.
        extension: what the student was granted; None for nothing.
        submitted: when the work was handed in; None for unknown.
        said_late: what the platform says where it tells no time: false is in time, true is late, and nobody
            knows how much.
        points: what was earned.
        possible: what could be earned.
    """
    due = extension.due if extension is not None and extension.due is not None else policy.due
    reason = extension.reason if extension is not None else ""
    days: int | None
    if submitted is not None:
        over = submitted - (due + policy.grace)
        days = max(0, math.ceil(over / _DAY))
    else:
        days = 0 if said_late is False else None
    loss = Decimal(0)
    if days and not (extension is not None and extension.excused):
        base = possible if policy.of == "possible" else points
        loss = min(days * policy.per_day, policy.cap) * base
        loss = min(loss, points).quantize(_CENT, ROUND_HALF_UP)
    return Lateness(submitted=submitted, due=due, days=days, loss=loss, reason=reason)


def policy(file: Path) -> Policy:
    """The policy that a YAML file describes.

    Raises:
        SpecificationError: the file cannot be read, or says something else.
    """
    problems = Problems(str(file))
    content = read_bytes(file, problems)
    text = decoded(content, problems) if content is not None else None
    root = parse(text, problems) if text is not None else None
    values: dict[str, Any] = {}
    if not isinstance(root, MappingNode):
        if not problems.found:
            raise UsageError(f"{file}: no policy. {_ASK}")
    else:
        for key, (name, node) in root.entries.items():
            written = node.text if isinstance(node, ScalarNode) else ""
            value = _READERS[key](written) if key in _READERS else None
            if key not in _READERS:
                problems.add(name.place, f'there is no key "{key}"', _ASK)
            elif value is None:
                problems.add(node.place, f'"{written}" is not {_WANTED[key]}', _ASK)
            else:
                values[key] = value
        if "due" not in values and not problems.found:
            problems.add(
                root.place,
                "nothing says until when the work is in time",
                "Write due: 2026-11-20 23:59 +0800.",
            )
    if problems.found:
        raise SpecificationError(problems.found)
    return Policy(**values)


def _part(text: str) -> Decimal | None:
    match = re.fullmatch(r"(\d{1,3}(?:\.\d+)?)\s*[%％]", text.strip())
    part = Decimal(match[1]) / 100 if match is not None else None
    return part if part is not None and part <= 1 else None


def _of(text: str) -> str | None:
    return text if text in {"possible", "earned"} else None


_READERS: Mapping[str, Callable[[str], Any]] = {
    "due": zoned,
    "grace": duration,
    "per_day": _part,
    "of": _of,
    "cap": _part,
}
_WANTED = {
    "due": "a time such as 2026-11-20 23:59 +0800",
    "grace": "a stretch of time such as 15 min or 2 h",
    "per_day": "a part such as 10%",
    "of": "possible or earned",
    "cap": "a part such as 50%",
}


def extensions(file: Path, zone: tzinfo | None = None) -> dict[str, Extension]:
    """What students were granted, by id or another name: a CSV with the columns id, due, reason and excused.

    Args:
        file: the CSV.
        zone: in which its times without an offset are meant; None: this machine's.

    Raises:
        UsageError: it cannot be read, or a line makes no sense.
    """
    table = read(file)
    columns = {name.strip().casefold(): place for place, name in enumerate(table.header)}
    if not {"id", "due"} <= columns.keys():
        raise UsageError(f"{file}: the columns must be id, due, reason and excused")
    found = {}
    for number, row in table.rows:
        cells = {name: row[place].strip() if place < len(row) else "" for name, place in columns.items()}
        due = zoned(cells["due"], zone) if cells["due"] else None
        excused = cells.get("excused", "").casefold() in {"yes", "y", "true", "1", "x", "是"}
        if not cells["id"] or (due is None and (cells["due"] or not excused)):
            raise UsageError(
                f"{file}:{number}: neither a due time nor excused. "
                "Write a time such as 2026-11-27 23:59 +0800, or yes under excused"
            )
        if cells["id"] in found:
            raise UsageError(f"{file}:{number}: {cells['id']!r} stands twice. Remove one of the lines")
        found[cells["id"]] = Extension(due=due, reason=cells.get("reason", ""), excused=excused)
    return found


def granted(
    extensions: Mapping[str, Extension], students: Iterable[Student]
) -> tuple[dict[str, Extension], tuple[str, ...]]:
    """Extensions by the students' ids, whatever name a line has, and the lines that name nobody of the class.

    Args:
        extensions: by an id, an address, a login or a name.
        students: the class.
    """
    known = [*students]
    sure = unique((name, student) for student in known for name in student.names)
    named = unique((student.name, student) for student in known if student.name)
    found: dict[str, Extension] = {}
    nobody = []
    for word, extension in extensions.items():
        student = sure.get(folded(word)) or named.get(folded(word))
        if student is None:
            nobody.append(word)
        else:
            found[student.id] = extension
    return found, tuple(nobody)
