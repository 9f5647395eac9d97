"""What did the class not understand?

Pure functions of the standings: how the points are spread, what fails how often and how it is told, who
made the same mistake, and who handed in the same files.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from decimal import Decimal

import msgspec

from grader.batch.standing import Seen, Standing
from grader.result import Outcome

_BARS = 10
#: Ways in which an expectation fails that are told.
_COMMONEST = 3


class Bar(msgspec.Struct, frozen=True):
    """How many students have points from ``low`` up to, but for the last bar, below ``high``."""

    low: Decimal
    high: Decimal
    count: int


class Failing(msgspec.Struct, frozen=True, kw_only=True):
    """How an expectation fares in the class.

    Attributes:
        expectation: "case/expectation".
        failed: students who lost its points.
        tried: students of whom the machine, or a person, could tell.
        commonest: the sentences that were told most often, each with how many students it was told.
    """

    expectation: str
    failed: int
    tried: int
    commonest: tuple[tuple[str, int], ...]

    @property
    def rate(self) -> float:
        """The part of the class that fails it, from 0 to 1."""
        return self.failed / self.tried if self.tried else 0.0


class Cluster(msgspec.Struct, frozen=True, kw_only=True):
    """Students whose programs fail in the same expectations for the same reasons.

    Attributes:
        expectations: what fails.
        text: what is told of the first of them.
        students: their ids.
    """

    expectations: tuple[str, ...]
    text: str
    students: tuple[str, ...]


class Insight(msgspec.Struct, frozen=True, kw_only=True):
    """What there is to learn of a class.

    Attributes:
        bars: how the points are spread.
        mean, median: of the points of those who were graded; None when nobody was.
        failing: what fails, the most frequent first.
        clusters: two students or more each, the largest first.
        copies: ids of students whose files are the same, byte for byte.
    """

    bars: tuple[Bar, ...]
    mean: Decimal | None
    median: Decimal | None
    failing: tuple[Failing, ...]
    clusters: tuple[Cluster, ...]
    copies: tuple[tuple[str, ...], ...]


def insight(class_: Sequence[Standing]) -> Insight:
    """What there is to learn of a class."""
    points = sorted(s.score.points for s in class_ if s.score is not None and s.seen and not s.score.ungraded)
    possible = max((s.score.possible for s in class_ if s.score is not None), default=Decimal(0))
    middle = len(points) // 2
    return Insight(
        bars=_bars(points, possible),
        mean=(sum(points, Decimal(0)) / len(points)).quantize(Decimal("0.01")) if points else None,
        median=(points[middle] if len(points) % 2 else (points[middle - 1] + points[middle]) / 2)
        if points
        else None,
        failing=_failing(class_),
        clusters=_clusters(class_),
        copies=_copies(class_),
    )


def _bars(points: Sequence[Decimal], possible: Decimal) -> tuple[Bar, ...]:
    if not possible:
        return ()
    width = possible / _BARS
    counts = Counter(min(int(each / width), _BARS - 1) for each in points)
    return tuple(Bar(width * place, width * (place + 1), counts[place]) for place in range(_BARS))


def _lost(seen: Seen) -> bool:
    return seen.points is not None and seen.points < seen.possible


def _failing(class_: Sequence[Standing]) -> tuple[Failing, ...]:
    tried: Counter[str] = Counter()
    failed: dict[str, Counter[str]] = defaultdict(Counter)
    told: dict[str, Counter[str]] = defaultdict(Counter)
    for standing in class_:
        for seen in standing.seen:
            if seen.points is not None:
                tried[seen.expectation] += 1
            if _lost(seen):
                failed[seen.expectation][seen.text] += 1
                if seen.outcome is not Outcome.SKIPPED:  # what it waited for stands there by itself
                    told[seen.expectation][seen.text] += 1
    found = [
        Failing(
            expectation=expectation,
            failed=failed[expectation].total(),
            tried=count,
            commonest=tuple(
                sorted((told[expectation] or failed[expectation]).items(), key=lambda one: (-one[1], one[0]))[
                    :_COMMONEST
                ]
            ),
        )
        for expectation, count in tried.items()
    ]
    return tuple(sorted(found, key=lambda each: -each.rate))


def _clusters(class_: Sequence[Standing]) -> tuple[Cluster, ...]:
    alike: dict[tuple[tuple[str, str], ...], list[Standing]] = defaultdict(list)
    for standing in class_:
        mistake = tuple((s.expectation, s.sentence) for s in standing.seen if s.outcome is Outcome.FAILED)
        if mistake:
            alike[mistake].append(standing)
    found = [
        Cluster(
            expectations=tuple(expectation for expectation, _ in mistake),
            text=next(s.text for s in members[0].seen if s.outcome is Outcome.FAILED),
            students=tuple(member.student.id for member in members),
        )
        for mistake, members in alike.items()
        if len(members) > 1
    ]
    return tuple(sorted(found, key=lambda cluster: (-len(cluster.students), cluster.students)))


def _copies(class_: Sequence[Standing]) -> tuple[tuple[str, ...], ...]:
    """Who has the same files; members of one group have them rightly."""
    same: dict[str, list[Standing]] = defaultdict(list)
    for standing in class_:
        if standing.key is not None and standing.score is not None:
            same[standing.key.submission].append(standing)
    return tuple(
        tuple(member.student.id for member in members)
        for members in same.values()
        if len({member.student.group or member.student.id for member in members}) > 1
    )
