"""What did the class not understand?

Pure functions of the standings: how the points are spread, what fails how often and how it is told, who
made the same mistake, and who handed in the same files.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from itertools import accumulate, groupby

import msgspec

from grader.batch.standing import Need, Seen, Standing, Status
from grader.result import Outcome

_BARS = 10
#: Reasons why a person must look, what keeps a class from being decided before what only wants to be seen.
_URGENCY = tuple(Need)
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
        students: their places in the class.
    """

    expectations: tuple[str, ...]
    text: str
    students: tuple[int, ...]


class Insight(msgspec.Struct, frozen=True, kw_only=True):
    """What there is to learn of a class.

    Attributes:
        states: how many students are where, in the order of ``Status``.
        needs: for each reason how many students a person must look at, in the order of ``Need``.
        person: the places in the class of those whom a person must look at, the most urgent first.
        possible: the most points that anybody could have.
        bars: how the points are spread.
        mean, median: of the points of those who were graded; None when nobody was.
        failing: what fails, the most frequent first.
        clusters: two students or more each, the largest first.
        copies: the places of students whose files are the same, byte for byte.
    """

    states: tuple[tuple[Status, int], ...]
    needs: tuple[tuple[Need, int], ...]
    person: tuple[int, ...]
    possible: Decimal
    bars: tuple[Bar, ...]
    mean: Decimal | None
    median: Decimal | None
    failing: tuple[Failing, ...]
    clusters: tuple[Cluster, ...]
    copies: tuple[tuple[int, ...], ...]


class _Alike:
    """Students whose programs fail alike."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.students: list[int] = []


def insight(class_: Sequence[Standing]) -> Insight:
    """What there is to learn of a class, which is read twice, one student at a time."""
    states: Counter[Status] = Counter()
    needs: Counter[Need] = Counter()
    person: list[tuple[int, int]] = []
    points: Counter[Decimal] = Counter()
    possible = Decimal(0)
    tried: Counter[str] = Counter()
    failed: dict[str, Counter[int]] = defaultdict(Counter)
    told: dict[str, Counter[int]] = defaultdict(Counter)
    alike: dict[tuple[tuple[str, str], ...], _Alike] = {}
    files = array("q")
    for place, one in enumerate(class_):
        states[one.status] += 1
        needs.update(one.needs)
        if one.needs:
            person.append((min(map(_URGENCY.index, one.needs)), place))
        if one.score is not None:
            possible = max(possible, one.score.possible)
            if one.seen and not one.score.ungraded:
                points[one.score.points] += 1
        files.append(hash(one.key.submission) if one.key is not None and one.score is not None else 0)
        for seen in one.seen:
            if seen.points is not None:
                tried[seen.expectation] += 1
            if _lost(seen):
                # A sentence may quote what the program printed, so there may be as many as students.
                failed[seen.expectation][hash(seen.text)] += 1
                if seen.outcome is not Outcome.SKIPPED:  # what it waited for stands there by itself
                    told[seen.expectation][hash(seen.text)] += 1
        mistakes = [seen for seen in one.seen if seen.outcome is Outcome.FAILED]
        if mistakes:
            mistake = tuple((seen.expectation, seen.sentence) for seen in mistakes)
            alike.setdefault(mistake, _Alike(mistakes[0].text)).students.append(place)
    return Insight(
        states=tuple((state, states[state]) for state in Status if states[state]),
        needs=tuple((need, needs[need]) for need in Need if needs[need]),
        person=tuple(place for _, place in sorted(person)),
        possible=possible,
        bars=_bars(points, possible),
        mean=_mean(points),
        median=_median(points),
        failing=_failing(class_, tried, failed, told),
        clusters=_clusters(alike),
        copies=_copies(class_, files),
    )


def _mean(points: Counter[Decimal]) -> Decimal | None:
    whole = sum((each * times for each, times in points.items()), Decimal(0))
    return (whole / points.total()).quantize(Decimal("0.01")) if points else None


def _median(points: Counter[Decimal]) -> Decimal | None:
    if not points:
        return None
    ends = list(accumulate(times for _, times in sorted(points.items())))
    order = sorted(points)
    # The one in the middle, or the two beside it.
    low, high = (order[bisect_right(ends, (points.total() - 1 + more) // 2)] for more in (0, 1))
    return low if low == high else (low + high) / 2


def _bars(points: Counter[Decimal], possible: Decimal) -> tuple[Bar, ...]:
    if not possible:
        return ()
    width = possible / _BARS
    counts: Counter[int] = Counter()
    for each, times in points.items():
        counts[min(int(each / width), _BARS - 1)] += times
    return tuple(Bar(width * place, width * (place + 1), counts[place]) for place in range(_BARS))


def _lost(seen: Seen) -> bool:
    return seen.points is not None and seen.points < seen.possible


def _failing(
    class_: Iterable[Standing],
    tried: Mapping[str, int],
    failed: Mapping[str, Counter[int]],
    told: Mapping[str, Counter[int]],
) -> tuple[Failing, ...]:
    """What fails; of equally frequent sentences the one that the class says first."""
    commonest = {
        expectation: dict((told.get(expectation) or counts).most_common(_COMMONEST))
        for expectation, counts in failed.items()
    }
    texts: dict[tuple[str, int], str] = {}
    for one in class_:
        for seen in one.seen:
            if _lost(seen) and hash(seen.text) in commonest[seen.expectation]:
                texts.setdefault((seen.expectation, hash(seen.text)), seen.text)
    found = [
        Failing(
            expectation=expectation,
            failed=failed[expectation].total() if expectation in failed else 0,
            tried=count,
            commonest=tuple(
                (texts[expectation, known], times) for known, times in commonest.get(expectation, {}).items()
            ),
        )
        for expectation, count in tried.items()
    ]
    return tuple(sorted(found, key=lambda each: -each.rate))


def _clusters(alike: Mapping[tuple[tuple[str, str], ...], _Alike]) -> tuple[Cluster, ...]:
    found = [
        Cluster(
            expectations=tuple(expectation for expectation, _ in mistake),
            text=members.text,
            students=tuple(members.students),
        )
        for mistake, members in alike.items()
        if len(members.students) > 1
    ]
    return tuple(sorted(found, key=lambda cluster: (-len(cluster.students), cluster.students)))


def _copies(class_: Sequence[Standing], files: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """Who has the same files; members of one group have them rightly.

    Args:
        class_: how everybody stands.
        files: of each student a number that stands for the files; 0 for nothing handed in.
    """
    alike = groupby(sorted(range(len(files)), key=files.__getitem__), key=files.__getitem__)
    found = []
    for number, members in alike:
        places = tuple(members)
        if number and len(places) > 1:
            people = [class_[place].student for place in places]
            if len({one.group or one.id for one in people}) > 1:
                found.append(places)
    return tuple(sorted(found))
