"""Lateness follows from the time of handing in, and from nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path

import pytest

from grader.batch import Extension, Policy, Record, Student, extensions, granted, policy, roster
from grader.batch.lateness import Lateness, late
from grader.batch.times import duration, moment
from grader.errors import SpecificationError, UsageError

DUE = datetime(2026, 11, 20, 16, 0, tzinfo=UTC)
POLICY = Policy(due=DUE, grace=timedelta(minutes=15), per_day=Decimal("0.1"), cap=Decimal("0.5"))


def of(
    after: timedelta | None,
    *,
    points: str = "40",
    policy: Policy = POLICY,
    extension: Extension | None = None,
    said_late: bool | None = None,
) -> Lateness:
    submitted = None if after is None else DUE + after
    return late(
        policy, extension, submitted, said_late=said_late, points=Decimal(points), possible=Decimal(50)
    )


@pytest.mark.parametrize(
    ("after", "days", "loss"),
    [
        (timedelta(days=-3), 0, "0"),
        (timedelta(0), 0, "0"),
        (timedelta(minutes=15), 0, "0"),
        (timedelta(minutes=15, seconds=1), 1, "5"),
        (timedelta(days=1, minutes=15), 1, "5"),
        (timedelta(days=1, minutes=16), 2, "10"),
        (timedelta(days=30), 30, "25"),
    ],
)
def test_each_day_begun_costs_and_no_more_than_the_cap(after: timedelta, days: int, loss: str) -> None:
    lateness = of(after)
    assert (lateness.days, lateness.loss) == (days, Decimal(loss))


def test_nobody_loses_more_than_was_earned() -> None:
    assert of(timedelta(days=30), points="3").loss == 3


def test_of_what_was_earned() -> None:
    earned = Policy(due=DUE, per_day=Decimal("0.15"), of="earned")
    assert of(timedelta(hours=1), points="33.33", policy=earned).loss == Decimal("5.00")


def test_an_extension_moves_the_due_time_and_an_excuse_costs_nothing() -> None:
    longer = Extension(due=DUE + timedelta(days=7), reason="ill", excused=False)
    assert of(timedelta(days=7), extension=longer).days == 0
    assert of(timedelta(days=8), extension=longer).loss == 5
    excused = Extension(due=None, reason="fire", excused=True)
    assert of(timedelta(days=8), extension=excused).loss == 0


@pytest.mark.parametrize(("said", "days"), [(None, None), (True, None), (False, 0)])
def test_an_unknown_time_costs_nothing_and_is_told(said: bool | None, days: int | None) -> None:
    lateness = of(None, said_late=said)
    assert (lateness.days, lateness.loss) == (days, Decimal(0))


def test_the_record_keeps_the_first_time(tmp_path: Path) -> None:
    with Record.open(tmp_path / "out", new=True) as record:
        assert record.submitted("a", "digest", None) is None
        assert record.submitted("a", "digest", DUE) == DUE
        assert record.submitted("a", "digest", DUE + timedelta(days=5)) == DUE
        assert record.submitted("a", "digest", None) == DUE
        assert record.submitted("a", "other", DUE + timedelta(days=5)) == DUE + timedelta(days=5)


# --- files -------------------------------------------------------------------------------------------------


def test_a_policy_as_people_write_it(tmp_path: Path) -> None:
    file = tmp_path / "late.yaml"
    file.write_text("due: 2026-11-20 23:59 +0800\ngrace: 15 min\nper_day: 10%\nof: earned\ncap: 50 %\n")
    assert policy(file) == Policy(
        due=datetime(2026, 11, 20, 15, 59, tzinfo=UTC),
        grace=timedelta(minutes=15),
        per_day=Decimal("0.1"),
        of="earned",
        cap=Decimal("0.5"),
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("grace: 1 h\n", r"late\.yaml:1:1: nothing says until when"),
        ("due: tomorrow\n", r'late\.yaml:1:6: "tomorrow" is not a time'),
        ("due: 2026-11-20 23:59\nper_day: lots\n", r'late\.yaml:2:10: "lots" is not a part'),
        ("due: 2026-11-20\nper_day: 101%\n", "is not a part"),
        ("due: 2026-11-20\npenalty: 3\n", r'late\.yaml:2:1: there is no key "penalty"'),
        ("due: [1]\n", '"" is not a time'),
        ("due: {\n", "not YAML"),
    ],
)
def test_a_policy_that_makes_no_sense_is_told(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "late.yaml"
    file.write_text(text)
    with pytest.raises(SpecificationError, match=message):
        policy(file)
    file.write_text("- due\n")
    with pytest.raises(UsageError, match="no policy"):
        policy(file)


def test_extensions(tmp_path: Path) -> None:
    file = tmp_path / "extensions.csv"
    file.write_text("id,due,reason,excused\n7,2026-11-27 23:59 +0800,ill,\n8,,fire,yes\n")
    found = extensions(file)
    assert found["7"].due == datetime(2026, 11, 27, 15, 59, tzinfo=UTC)
    assert found["8"] == Extension(due=None, reason="fire", excused=True)
    for text in (
        "id,due\n7,2026-11-27\n7,2026-11-28\n",
        "id,reason\n7,x\n",
        "id,due\n7,\n",
        "id,due\n7,soon\n",
        "id,due\n,2026-11-27\n",
    ):
        file.write_text(text)
        with pytest.raises(UsageError, match=r"extensions\.csv"):
            extensions(file)


def test_an_extension_by_any_name_and_one_for_nobody() -> None:
    people = [
        Student(id="2023001", name="张三", email="Z@x.y"),
        Student(id="2", name="Bob"),
        Student(id="3", name="Bob"),
    ]
    ill = Extension(due=None, reason="ill", excused=True)
    assert granted({" z@X.y": ill, "Bob": ill, "2022": ill}, people) == ({"2023001": ill}, ("Bob", "2022"))


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-20T18:50:29.410000000 Z",
        "2026-11-20 18:50:29.41 UTC",
        "2026-11-20 18:50:29.410000000 Z",
        "2026-11-21 02:50:29.41+08:00",
        "2026-11-20T18:50:29.41Z",
    ],
)
def test_times_as_platforms_write_them(text: str) -> None:
    found = moment(text)
    assert found is not None
    assert found == datetime(2026, 11, 20, 18, 50, 29, 410000, UTC)


def test_what_is_no_time() -> None:
    for text in ("", "soon", "2026-13-40", "12"):
        assert moment(text) is None
    for text in ("", "5", "min", "5 parsecs", "-5 min"):
        assert duration(text) is None
    assert duration("1.5 h") == timedelta(minutes=90)
    assert duration("2 天") == timedelta(days=2)


def test_times_without_an_offset_are_meant_in_the_due_times_zone(tmp_path: Path) -> None:
    far = timezone(timedelta(hours=13, minutes=37))  # where no machine stands
    rule = Policy(due=datetime(2026, 11, 20, 23, 59, tzinfo=far))
    assert rule.zone == far
    file = tmp_path / "extensions.csv"
    file.write_text("id,due\n7,2026-11-27 23:59\n8,2026-11-27 23:59 +0000\n", encoding="utf-8")
    found = extensions(file, rule.zone)
    assert [found[id].due for id in ("7", "8")] == [
        datetime(2026, 11, 27, 23, 59, tzinfo=far),
        datetime(2026, 11, 27, 23, 59, tzinfo=UTC),
    ]
    people = tmp_path / "roster.csv"
    people.write_text("id,submitted\n7,2026-11-20 20:00\n", encoding="utf-8")
    (student,) = roster(people, rule.zone)
    assert student.submitted == datetime(2026, 11, 20, 20, 0, tzinfo=far)


def test_a_policy_in_this_machines_zone_leaves_times_to_the_machine() -> None:
    assert Policy(due=datetime(2026, 11, 20, 23, 59).astimezone()).zone is None
