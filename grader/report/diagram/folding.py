"""Which rows need not be drawn?

Two ways, and neither hides what a finding rests on. A stretch that is repeated is drawn once, with how often
it comes again ("42 heartbeats"); rows that differ in numbers only are the same. Where there are still too
many rows, those farthest from what matters are left out, and counted.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Sequence
from itertools import groupby

from grader.report.diagram.model import Arrow, Band, Deed, Fold, Mark, Print, Row, Stress

#: The longest stretch, in rows, whose repetition is looked for.
_LONGEST = 8

#: A stretch is folded when it comes so often.
_OFTEN = 3

#: Rows on which findings rest, or stimuli, that are kept at each end where there are thousands of them.
_KEPT_OF_MANY = 20

_NUMBER = re.compile(r"\d+")

#: Values that may differ between repetitions; who it is stands in the lanes.
_VARYING = frozenset({"what", "step", "who", "to", "child", "by", "with"})


def folded(rows: Sequence[Row], most: int) -> tuple[Row, ...]:
    """The rows that are drawn, and what stands for the others.

    Args:
        rows: all of them, in order.
        most: so many are drawn, as far as what must be seen allows it.
    """
    return tuple(_thinned(_unrepeated(rows), most))


def _unrepeated(rows: Sequence[Row]) -> list[Row]:
    numbers: dict[Hashable, int] = {}
    shapes = [numbers.setdefault(_shape(row, place), len(numbers)) for place, row in enumerate(rows)]
    kept: list[Row] = []
    place = 0
    while place < len(rows):
        period, times = _repetition(shapes, place)
        if not times:
            kept.append(rows[place])
            place += 1
            continue
        kept += rows[place : place + period]
        end = place + period * times
        kept.append(_fold(rows[place + period : end], times - 1, period))
        place = end
    return kept


def _repetition(shapes: Sequence[int], place: int) -> tuple[int, int]:
    """The period that repeats longest from there, and how often it comes; (0, 0) where none does."""
    best = (0, 0)
    first = shapes[place]
    for period in range(1, min(_LONGEST, len(shapes) - place - 1) + 1):
        if shapes[place + period] != first:
            continue
        times = 1
        stretch = shapes[place : place + period]
        following = place + period
        while shapes[following : following + period] == stretch and len(stretch) == period:
            times += 1
            following += period
        if times >= _OFTEN and (times - 1) * period > 1 and period * times > best[0] * best[1]:
            best = (period, times)
    return best


def _shape(row: Row, place: int) -> Hashable:
    """What two rows have in common that may stand for each other; a row that never may is alone."""
    if row.outside or row.stress == "missing":
        return place
    said = (row.says, row.stress, row.findings, *(v for k, v in row.values.items() if k not in _VARYING))
    match row:
        case Arrow():
            return (*said, row.source, row.target, row.then, row.refused)
        case Mark():
            return (*said, row.lane, row.sign)
        case Print():
            return (*said, row.lane, _NUMBER.sub("0", row.text))
        case Band() | Deed() | Fold():
            return place


def _fold(rows: Sequence[Row], times: int = 0, period: int = 0) -> Fold:
    stressed: Stress = next((row.stress for row in rows if row.stress), "")
    return Fold(
        says="again" if times else "left-out",
        events=(rows[0].events[0], rows[-1].last),
        virtual=rows[-1].virtual,
        stress=stressed,
        findings=tuple(dict.fromkeys(id for row in rows for id in row.findings)),
        rows=sum(row.rows if isinstance(row, Fold) else 1 for row in rows),
        times=times,
        period=period,
        lines=sum(row.lines if isinstance(row, Fold) else isinstance(row, Print) for row in rows),
        lasts=rows[0].virtual != rows[-1].virtual,
        signals=sum(row.signals if isinstance(row, Fold) else _is_signal(row) for row in rows),
    )


def _is_signal(row: Row) -> bool:
    return isinstance(row, Arrow) and bool(row.then or row.says.startswith("sends"))


def _thinned(rows: list[Row], most: int) -> list[Row]:
    if len(rows) <= most:
        return rows
    rank = _ranks(rows)
    kept = set(sorted(range(len(rows)), key=lambda place: (*rank[place], place))[:most])
    kept |= _needed(rows)
    for place in sorted(kept):
        row = rows[place]
        if isinstance(row, Fold):  # what it says is "as above"
            kept.update(range(place - row.period, place))
    thinned: list[Row] = []
    for keep, group in groupby(enumerate(rows), key=lambda pair: pair[0] in kept):
        members = [row for _, row in group]
        thinned += members if keep or len(members) == 1 else [_fold(members)]
    return thinned


def _needed(rows: Sequence[Row]) -> set[int]:
    """What must be seen; where there are thousands of such rows, the first and the last ones."""
    needed = [place for place, row in enumerate(rows) if row.stress or row.outside]
    if len(needed) > 2 * _KEPT_OF_MANY:
        needed = needed[:_KEPT_OF_MANY] + needed[-_KEPT_OF_MANY:]
    return set(needed)


def _ranks(rows: Sequence[Row]) -> list[tuple[int, int]]:
    """How much a row matters: what must be seen, then births and deaths, then what is near to the former."""
    far = len(rows)
    distance = [far] * far
    for order in (range(far), reversed(range(far))):
        away = far
        for place in order:
            away = 0 if rows[place].stress or rows[place].outside else away + 1
            distance[place] = min(distance[place], away)
    return [
        (0 if not away else 1 if _is_turn(row) else 2, away) for row, away in zip(rows, distance, strict=True)
    ]


def _is_turn(row: Row) -> bool:
    return row.says in ("forks", "starts", "exits", "killed", "stops", "over", "rests", "limit", "degraded")
