"""What comes out of a class: complete, safe, in both languages, and never a zero for what was not graded."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from datetime import UTC, datetime
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import msgspec
import pytest

from grader import spec
from grader.batch import (
    Done,
    Fate,
    Handed,
    Intake,
    Mark,
    Order,
    Policy,
    Publisher,
    Record,
    Status,
    Student,
    Terms,
    delivered,
    joined,
    look,
    policy,
)
from grader.batch.gradebooks import canvas, moodle
from grader.batch.insight import insight
from grader.batch.register import Register
from grader.batch.tables import made, read, safe
from grader.batch.work import quarantined, unfit
from grader.errors import UsageError
from grader.report import Language
from grader.result import Blame, Message, Outcome, Result, earned, encode, score
from grader.result import decode as decode_result
from grader.spec import Assignment

SPECIFICATION = Path(__file__).parents[2] / "assignments" / "driver-conductor" / "assignment.yaml"

#: Names that would act: a formula, markup, a script, a direction mark, a path.
HOSTILE = '=cmd|"/c calc"!A1<script>alert(1)</script>\u202e../../x'


@pytest.fixture(scope="module")
def assignment() -> Assignment:
    return spec.load(SPECIFICATION)


def answer(assignment: Assignment, outcomes: dict[str, Outcome]) -> Done:
    """A result in which everything passed but what is named."""
    blank: Result = decode_result(unfit(assignment, "", "en").result)
    cases = []
    for case in blank.cases:
        findings = []
        for finding in case.findings:
            outcome = outcomes.get(f"{case.id}/{finding.id}", Outcome.PASSED)
            findings.append(
                msgspec.structs.replace(
                    finding,
                    outcome=outcome,
                    blame=Blame.NOBODY,
                    points=earned(outcome, finding.possible),
                    message=Message("grader.ended", {}),
                )
            )
        cases.append(msgspec.structs.replace(case, findings=tuple(findings)))
    total = score(finding for case in cases for finding in case.findings)
    result = msgspec.structs.replace(blank, cases=tuple(cases), score=total)
    return Done(fate=Fate.GRADED, result=encode(result), trace=b"")


class Class:
    """A class whose results are made up and whose record is real."""

    def __init__(self, folder: Path, assignment: Assignment, language: Language = "en") -> None:
        self.folder = folder
        self.assignment = assignment
        self.language = language
        self.people: list[Student] = []
        self.answers: dict[str, Done] = {}
        (folder / "in").mkdir()

    def add(self, id: str, answer: Done | None, *, name: str = "", entry: str = "") -> None:
        self.people.append(Student(id=id, name=name))
        if answer is not None:
            entry = entry or f"{id}.py"
            (self.folder / "in" / entry).write_text(f"# {id}\n")
            self.answers[id] = answer

    def published(self, terms: Terms | None = None) -> tuple[Publisher, Register]:
        with self.record() as record:
            intake, order, handed = self.looked(record)
            for id, done in self.answers.items():
                record.keep(handed[id][-1].key, done, datetime(2026, 1, 1, tzinfo=UTC))
            publisher = Publisher(intake, record, order, terms or Terms(marks=record.marks()))
            return publisher, publisher.publish(handed)

    def record(self) -> Any:
        return Record.open(self.folder / "out", new=True)

    def looked(self, record: Record) -> tuple[Intake, Order, dict[str, tuple[Handed, ...]]]:
        intake = joined(delivered(self.folder / "in"), self.people)
        order = Order.of(SPECIFICATION, self.assignment, None, self.language)
        return intake, order, look(intake, order, record)

    @property
    def out(self) -> Path:
        return self.folder / "out"

    def grades(self) -> dict[str, dict[str, str]]:
        text = (self.out / "grades.csv").read_text("utf-8-sig")
        return {row["id"]: row for row in csv.DictReader(io.StringIO(text))}


@pytest.fixture
def class_(tmp_path: Path, assignment: Assignment) -> Class:
    made = Class(tmp_path, assignment)
    made.add("full", answer(assignment, {}), name="Ada King")
    made.add("lost", answer(assignment, {"start/told": Outcome.FAILED}), name="Bob Stone")
    made.add("open", answer(assignment, {"start/told": Outcome.INCONCLUSIVE}))
    made.add("pending", answer(assignment, {"start/told": Outcome.PENDING}))
    made.add("unfit", unfit(assignment, "there is no program", "en"))
    made.add("aside", quarantined(assignment, 3, "en"))
    made.add("missing", None)
    return made


class Text(HTMLParser):
    """A page's tags and text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


# --- numbers -----------------------------------------------------------------------------------------------


def test_nothing_ungraded_is_a_zero(class_: Class) -> None:
    class_.published()
    grades = class_.grades()
    assert {id: row["final"] for id, row in grades.items()} == {
        "full": "50",
        "lost": "48",
        **dict.fromkeys(("open", "pending", "unfit", "aside", "missing"), ""),
    }
    assert grades["open"]["start/told"] == ""
    assert grades["lost"]["start/told"] == "0"
    for id in ("missing", "unfit", "aside"):
        assert (grades[id]["points"], grades[id]["lost"]) == ("", "")
    assert grades["open"]["ungraded"] == "2"
    for row in grades.values():
        if row["possible"]:
            parts = sum(Decimal(row[part] or 0) for part in ("points", "lost", "ungraded", "pending"))
            assert parts == Decimal(row["possible"])


def test_every_student_is_accounted_for_everywhere(class_: Class) -> None:
    _, standings = class_.published()
    ids = {one.student.id for one in standings}
    lines = (class_.out / "results.jsonl").read_text().splitlines()
    assert {json.loads(line)["student"]["id"] for line in lines} == ids == set(class_.grades())
    page = (class_.out / "index.html").read_text()
    assert all(f'data-key="{id}"' in page for id in ids)
    assert ">0<small>" not in page  # nobody of this class has earned nothing
    assert [one.status for one in standings] == [
        *[Status.GRADED] * 4,
        *(Status.UNFIT, Status.QUARANTINED, Status.MISSING),
    ]
    assert [one.decided for one in standings] == [True, True, False, True, False, False, True]


def test_what_the_class_did_not_understand(class_: Class, assignment: Assignment) -> None:
    class_.add("also", answer(assignment, {"start/told": Outcome.FAILED}))
    _, standings = class_.published()
    learned = insight(standings)
    (first, *rest) = learned.failing
    assert (first.expectation, first.failed, first.tried) == ("start/told", 2, 3)
    assert not any(each.failed for each in rest)
    (cluster,) = learned.clusters
    assert [standings[place].student.id for place in cluster.students] == ["lost", "also"]
    assert learned.mean == Decimal("48.50")
    assert learned.median == 48
    assert sum(bar.count for bar in learned.bars) == 4


def test_a_person_in_a_hurry_is_told_the_commonest_failures_alone(
    class_: Class, assignment: Assignment
) -> None:
    all_of_it = {f"{case.id}/{one.id}": Outcome.FAILED for case in assignment.cases for one in case.expect}
    class_.add("nothing", answer(assignment, all_of_it))
    class_.published()
    rows = [line for line in (class_.out / "summary.md").read_text().split("\n") if line.startswith("| ")]
    assert len(rows) == 1 + 15
    assert rows[1].startswith("| start/told | 2/3 |")
    assert f"… {len(all_of_it) - 15} more" in (class_.out / "summary.md").read_text()


def test_marks_by_hand_count_everywhere_and_survive(class_: Class) -> None:
    mark = Mark(
        student="open",
        expectation="start/told",
        points=Decimal("1.5"),
        why="saw it",
        who="eva",
        at="2026-01-01",
    )
    with class_.record() as record:
        record.mark([mark])
    class_.published()
    row = class_.grades()["open"]
    assert (row["final"], row["start/told"], row["lost"], row["needs"]) == ("49.5", "1.5", "0.5", "")
    report = (class_.out / "students" / "open" / "report.txt").read_text()
    told = " ".join(report.split())
    assert "By hand, start/told got 1.5 of 2 points (eva, 2026-01-01): saw it" in told
    assert "With all that, the final points are 49.5 of 50." in told
    publisher, _ = class_.published()
    assert class_.grades()["open"]["final"] == "49.5"
    assert publisher.moved == []


def test_who_cannot_be_graded_comes_before_who_is_late(class_: Class) -> None:
    class_.people = [
        msgspec.structs.replace(one, submitted=datetime(2026, 1, 2, tzinfo=UTC)) for one in class_.people
    ]
    class_.published(Terms(policy=Policy(due=datetime(2026, 1, 1, tzinfo=UTC))))
    summary = (class_.out / "summary.md").read_text()
    named = [line[2:].split(":")[0].split()[0] for line in summary.splitlines() if line.startswith("- ")]
    assert named == ["open", "aside", "pending", "unfit", "full", "lost"]


def test_a_mark_for_nothing_is_told(class_: Class) -> None:
    with class_.record() as record:
        record.mark(
            [Mark(student="full", expectation="gone/gone", points=Decimal(1), why="x", who="y", at="2026")]
        )
    class_.published()
    assert class_.grades()["full"]["needs"] == "stray-mark"


def test_late_stands_beside_the_points(class_: Class) -> None:
    policy = Policy(due=datetime(2026, 1, 1, tzinfo=UTC), per_day=Decimal("0.1"))
    class_.people = [
        msgspec.structs.replace(one, submitted=datetime(2026, 1, 2, 12, tzinfo=UTC))
        if one.id == "lost"
        else one
        for one in class_.people
    ]
    class_.published(Terms(policy=policy))
    grades = class_.grades()
    assert (grades["lost"]["points"], grades["lost"]["late_loss"], grades["lost"]["final"]) == (
        "48",
        "10",
        "38",
    )
    assert grades["full"]["needs"] == "time-unknown"
    assert grades["full"]["final"] == "50"


def test_a_time_is_told_as_the_due_time_was_written(class_: Class, tmp_path: Path) -> None:
    (tmp_path / "late.yaml").write_text("due: 2026-11-20 23:59 +0800\nper_day: 10%\n")
    class_.people = [
        msgspec.structs.replace(one, submitted=datetime(2026, 11, 20, 16, 10, tzinfo=UTC))
        for one in class_.people
    ]
    class_.published(Terms(policy=policy(tmp_path / "late.yaml")))
    told = " ".join((class_.out / "students" / "lost" / "report.txt").read_text().split())
    assert "2026-11-21 00:10 +0800" in told
    assert "2026-11-20 23:59 +0800" in told


def test_where_nothing_was_run_it_is_told_once(class_: Class) -> None:
    class_.published()
    report = class_.out / "students" / "unfit"
    told, page = (report / "report.txt").read_text(), Text((report / "report.html").read_text()).text
    assert told.count("there is no program") == 1
    assert told.count("? ") == 1 + len(class_.assignment.cases)
    assert "Python" not in told.split("there is no program")[0]
    assert page.index("there is no program") < page.index("aboard")


def test_whose_points_moved_and_why(class_: Class, assignment: Assignment) -> None:
    class_.published()
    (class_.folder / "in" / "lost.py").write_text("# better\n")
    class_.answers["lost"] = answer(assignment, {})
    publisher, _ = class_.published()
    assert [(one.student, one.before, one.after, one.why) for one in publisher.moved] == [
        ("lost", "48", "50", ("submission",))
    ]


# --- files -------------------------------------------------------------------------------------------------


def test_nothing_is_written_twice_and_the_bytes_are_the_same(class_: Class) -> None:
    class_.published()
    report = class_.out / "students" / "lost" / "report.html"
    before = {
        f.name: f.read_bytes() for f in class_.out.iterdir() if f.suffix in {".csv", ".jsonl", ".md", ".html"}
    }
    kept = report.stat().st_ino
    class_.published()
    assert {name: (class_.out / name).read_bytes() for name in before} == before
    assert report.stat().st_ino == kept


def test_everything_is_for_its_owner_alone(class_: Class) -> None:
    class_.published()
    for path in class_.out.rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, path


def test_a_students_folder_holds_nobody_else(class_: Class) -> None:
    class_.published()
    for file in (class_.out / "students" / "full").iterdir():
        assert "Bob Stone" not in file.read_text()
        assert "Ada King" in file.read_text() or file.suffix == ".txt"


def test_who_left_the_class_leaves_the_reports(class_: Class) -> None:
    class_.published()
    class_.people = [one for one in class_.people if one.id != "lost"]
    class_.answers.pop("lost")
    (class_.folder / "in" / "lost.py").unlink()
    class_.published()
    assert not (class_.out / "students" / "lost").exists()


def test_the_page_opens_from_the_disk_alone(class_: Class) -> None:
    class_.published()
    page = Text((class_.out / "index.html").read_text())
    for tag, attributes in page.tags:
        for name in ("src", "href"):
            target = attributes.get(name)
            if target:
                assert (class_.out / target).is_file(), (tag, target)
        assert tag not in {"link", "img", "iframe"}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_names_do_not_act(tmp_path: Path, assignment: Assignment, language: Language) -> None:
    class_ = Class(tmp_path, assignment, language)
    class_.people.append(Student(id=HOSTILE, name=HOSTILE, email="@x", group="+1+1"))
    class_.add("7", answer(assignment, {"start/told": Outcome.FAILED}), name=HOSTILE)
    class_.published()
    text = (class_.out / "grades.csv").read_text("utf-8-sig")
    for row in list(csv.reader(io.StringIO(text)))[1:]:
        assert not any(cell.startswith(("=", "+", "@")) for cell in row)
        assert all(_is_number(cell) for cell in row if cell.startswith("-"))
    for file in class_.out.rglob("*.html"):
        page = Text(file.read_text())
        scripts = [tag for tag, _ in page.tags if tag == "script"]
        assert len(scripts) == (1 if file.name == "index.html" else 0)
        assert "\u202e" not in re.sub(r'data-key="[^"]*"', "", file.read_text())
    assert all("<script>" not in line for line in (class_.out / "summary.md").read_text().splitlines())
    for path in class_.out.rglob("*"):
        assert path.resolve().is_relative_to(class_.out.resolve())


def _is_number(cell: str) -> bool:
    return re.fullmatch(r"-?\d+(\.\d+)?", cell) is not None


@pytest.mark.parametrize("cell", ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", " =1", "＝1+1", "-inf"])
def test_formulas_are_text(cell: str) -> None:
    assert safe(cell).startswith("'")


@pytest.mark.parametrize("cell", ["", "1", "-1", "-1.5", "+1", "张三", "a=b", "O'Neil"])
def test_text_is_text(cell: str) -> None:
    assert safe(cell) == cell


def test_nothing_of_a_name_is_shared(class_: Class) -> None:
    publisher, standings = class_.published()
    # What a program printed has its file's name, and that its author's.
    changed = tuple(
        msgspec.structs.replace(
            one,
            attempt="2023001-King.py",
            file="2023001-King.py",
            seen=tuple(
                msgspec.structs.replace(seen, text="SyntaxError in /homework/2023001-king.py, line 2: Ada")
                for seen in one.seen
            ),
        )
        if one.student.id == "lost"
        else one
        for one in standings
    )
    changed = tuple(
        msgspec.structs.replace(one, student=msgspec.structs.replace(one.student, name="Ada Stone"))
        if one.student.id == "lost"
        else one
        for one in changed
    )
    register = Register.of(changed, class_.out)
    with class_.record() as record:
        publisher.record = record
        place = publisher.share(register)
        first = (place / "grades.csv").read_bytes()
        publisher.share(register)
    assert (place / "grades.csv").read_bytes() == first
    told = "".join(file.read_text() for file in place.iterdir())
    assert "Ada King" not in told
    assert "Bob Stone" not in told
    assert ">aside<" not in told
    assert "SyntaxError in /homework/…, line 2: …" in told
    assert len(list(csv.reader(io.StringIO((place / "grades.csv").read_text())))) == 8


# --- gradebooks --------------------------------------------------------------------------------------------

CANVAS = (
    "\ufeffStudent,ID,SIS User ID,SIS Login ID,Section,HW2 (4710),HW3 signals (4711),Final Score\r\n"
    "    Points Possible,,,,,10.00,50.00,(read only)\r\n"
    '"King, Ada",901,full,ada,"A, B",9.50,,88\r\n'
    '"Stone, Bob",902,lost,bob,A,"7,00","",70\r\n'
    '"Open, O ""x""",903,open,oo,A,1.00,12.00,\r\n'
    '"Nobody, N",904,nobody,nn,A,1.00,,\r\n'
    '"Student, Test",999,,,A,,,\r\n'
)


def test_a_canvas_gradebook_changes_in_one_column_alone(class_: Class, tmp_path: Path) -> None:
    _, standings = class_.published()
    file = tmp_path / "gradebook.csv"
    file.write_bytes(CANVAS.encode())
    filled = canvas(file, standings, "4711")
    assert filled.content.decode() == CANVAS.replace('B",9.50,,88', 'B",9.50,50,88').replace(
        '"7,00","",70', '"7,00","48",70'
    )
    assert (filled.filled, filled.open, filled.unknown) == (2, ("open",), ("904",))
    assert canvas(file, standings, "hw3").content == filled.content
    with pytest.raises(UsageError, match="several columns"):
        canvas(file, standings)
    with pytest.raises(UsageError, match="no column"):
        canvas(file, standings, "HW9")


MOODLE = (
    "Identifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,"
    "Last modified (submission),Last modified (grade),Feedback comments\n"
    'Participant 11,Ada King,a@x.y,Submitted,,50.00,Yes,"Friday, 20 November 2026, 6:50 PM",-,\n'
    "Participant 12,Bob Stone,b@x.y,Submitted,12.00,50.00,Yes,-,-,\n"
    "Participant 13,Nobody,n@x.y,No submission,,50.00,Yes,-,-,\n"
)


def test_a_moodle_worksheet_and_its_feedback(tmp_path: Path, assignment: Assignment) -> None:
    class_ = Class(tmp_path, assignment)
    class_.add(
        "full", answer(assignment, {}), name="Ada King", entry="Ada King_11_assignsubmission_file_a.py"
    )
    class_.add(
        "open",
        answer(assignment, {"start/told": Outcome.ERROR}),
        name="Bob Stone",
        entry="Bob Stone_12_assignsubmission_file_b.py",
    )
    publisher, standings = class_.published()
    file = tmp_path / "worksheet.csv"
    file.write_text(MOODLE)
    filled = moodle(file, standings)
    assert filled.content.decode() == MOODLE.replace("a@x.y,Submitted,,", "a@x.y,Submitted,50,")
    assert (filled.filled, filled.open, filled.unknown) == (1, ("open",), ("Participant 13",))
    with class_.record() as record:
        publisher.record = record
        assert publisher.moodle_feedback(standings, tmp_path / "feedback.zip") == 2
    names = zipfile.ZipFile(tmp_path / "feedback.zip").namelist()
    assert sorted(map(moodle_reads, names)) == [(11, "/report.html"), (12, "/report.html")]


def test_feedback_of_a_group_is_the_submitters_and_there_once(tmp_path: Path, assignment: Assignment) -> None:
    class_ = Class(tmp_path, assignment)
    class_.people += [Student(id="1", name="Bob Stone", group="Red")]
    class_.add("2", answer(assignment, {}), name="Ada King", entry="Ada King_11_assignsubmission_file_a.py")
    class_.people[-1] = msgspec.structs.replace(class_.people[-1], group="Red")
    class_.people += [Student(id="3", name="Cy Young", group="Red")]
    publisher, standings = class_.published()
    with class_.record() as record:
        publisher.record = record
        assert publisher.moodle_feedback(standings, tmp_path / "feedback.zip") == 1
        sent = record.folder / publisher.folder("2") / "report.html"
    with zipfile.ZipFile(tmp_path / "feedback.zip") as feedback:
        (name,) = feedback.namelist()
        assert feedback.read(name) == sent.read_bytes()


def test_numbers_that_happen_to_be_the_same_mean_nobody(tmp_path: Path, assignment: Assignment) -> None:
    class_ = Class(tmp_path, assignment)
    class_.add("11", answer(assignment, {}))
    _, standings = class_.published()
    worksheet, gradebook = tmp_path / "worksheet.csv", tmp_path / "gradebook.csv"
    worksheet.write_text(MOODLE)
    assert moodle(worksheet, standings).filled == 0
    gradebook.write_text("Student,ID,SIS Login ID,Section,HW (1)\nSomebody,4,else11,A,\n")
    assert canvas(gradebook, standings).filled == 0


def test_what_moodle_would_leave_out_is_told(tmp_path: Path, assignment: Assignment) -> None:
    class_ = Class(tmp_path, assignment)
    class_.add("a@x.y", answer(assignment, {}))
    class_.add("b@x.y", answer(assignment, {"start/told": Outcome.FAILED}))
    _, standings = class_.published()
    file = tmp_path / "worksheet.csv"
    file.write_text(MOODLE.replace(",50.00,", ',"48,00",'))
    assert moodle(file, standings).above == ("a@x.y",)


def moodle_reads(name: str) -> tuple[int, str]:
    """The participant and the file that Moodle finds in a name, by the rule of its importziplib.php."""
    parts = name.split("/")
    while parts:
        info = parts.pop(0).split("_", 4)
        if len(info) >= 4 and info[1].isdigit() and (info[2], info[3]) == ("assignfeedback", "file"):
            return int(info[1]), "/".join([*(info[4:] or [""]), *parts])
    raise AssertionError(f"Moodle would ignore {name}")


def test_canvas_feedback_has_the_numbers_that_canvas_looks_for(
    tmp_path: Path, assignment: Assignment
) -> None:
    class_ = Class(tmp_path, assignment)
    class_.add("901", answer(assignment, {}), entry="kingada_LATE_901_5555_driver.py")
    publisher, standings = class_.published()
    with class_.record() as record:
        publisher.record = record
        assert publisher.canvas_feedback(standings, tmp_path / "feedback.zip") == 1
        with pytest.raises(UsageError, match="no download of Moodle"):
            publisher.moodle_feedback(standings, tmp_path / "other.zip")
    assert zipfile.ZipFile(tmp_path / "feedback.zip").namelist() == ["kingada_LATE_901_5555_report.html"]


def test_what_is_no_gradebook_is_told(class_: Class, tmp_path: Path) -> None:
    file = tmp_path / "other.csv"
    file.write_text("a,b\n1,2\n")
    with pytest.raises(UsageError, match="no gradebook of Canvas"):
        canvas(file, ())
    with pytest.raises(UsageError, match="no grading worksheet"):
        moodle(file, ())


def test_what_we_write_we_can_read(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    file.write_bytes(b"".join(made(("a", "b"), [("x, y", 'he said "hi"'), ("two\nlines", "=1")])))
    table = read(file)
    assert table.header == ("a", "b")
    assert [row for _, row in table.rows] == [("x, y", 'he said "hi"'), ("two\nlines", "'=1")]
