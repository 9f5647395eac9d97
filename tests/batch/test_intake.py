"""Downloads as platforms write them, rosters as instructors have them."""

from __future__ import annotations

import io
import os
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from grader.batch import Intake, Student, delivered, joined, roster
from grader.batch.engine import opened
from grader.errors import SpecificationError, UsageError

PROGRAM = "print('hello')\n"

CLASS = (
    Student(id="2023001", name="张三", email="zhang@example.edu"),
    Student(id="2023002", name="Jane Smith", email="jane@example.edu", login="jsmith"),
    Student(id="2023003", name="Ada King", group="Red"),
    Student(id="2023004", name="Bob Stone", group="Red"),
)


def lay(folder: Path, *names: str) -> Path:
    for name in names:
        place = folder / name
        if name.endswith("/"):
            place.mkdir(parents=True)
            (place / "driver.py").write_text(PROGRAM)
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(PROGRAM)
    return folder


def who(intake: Intake) -> dict[str, list[str]]:
    return {id: [attempt.name for attempt in entry.attempts] for id, entry in intake.entries.items()}


# --- layouts -----------------------------------------------------------------------------------------------


def test_a_folder_of_folders_files_and_archives(tmp_path: Path) -> None:
    lay(tmp_path, "alice/", "bob.py", "carol.zip", "notes.txt", ".DS_Store", "__MACOSX/")
    delivery = delivered(tmp_path)
    assert delivery.layout == "folder"
    assert [found.label for found in delivery.found] == ["alice", "bob", "carol"]
    assert [path.name for path in delivery.left] == ["notes.txt"]


@pytest.mark.parametrize(
    "name", ["张三_123456_assignsubmission_file_/", "张三_123456_assignsubmission_file/"]
)
def test_moodle_folders(tmp_path: Path, name: str) -> None:
    lay(tmp_path, name, "Jane Smith_123457_assignsubmission_onlinetext_/")
    delivery = delivered(tmp_path)
    assert delivery.layout == "moodle"
    (found,) = delivery.found
    assert (found.label, found.words[0], found.prefix) == ("张三", "123456", "张三_123456")
    assert len(delivery.left) == 1
    assert who(joined(delivery, CLASS))["2023001"] == [name.rstrip("/")]


def test_moodle_files_of_one_student_belong_together(tmp_path: Path) -> None:
    lay(
        tmp_path,
        "Jane Smith_7_assignsubmission_file_driver.py",
        "Jane Smith_7_assignsubmission_file_words.py",
    )
    (found,) = delivered(tmp_path).found
    assert found.names == ("driver.py", "words.py")


def test_canvas_files(tmp_path: Path) -> None:
    lay(
        tmp_path,
        "smithjane_LATE_4711_90001_driver-2.py",
        "smithjane_LATE_4711_90002_words.py",
        "kingada_4712_90003_homework.zip",
    )
    delivery = delivered(tmp_path)
    assert delivery.layout == "canvas"
    jane, ada = sorted(delivery.found, key=lambda found: found.words)
    assert (jane.names, jane.late, jane.prefix) == (
        ("driver.py", "words.py"),
        True,
        "smithjane_LATE_4711_90001",
    )
    assert ada.late is False
    intake = joined(delivery, CLASS)
    assert who(intake)["2023002"] == ["smithjane_LATE_4711_90001_driver-2.py"]
    assert who(intake)["2023003"] == who(intake)["2023004"] == ["kingada_4712_90003_homework.zip"]


GRADESCOPE = """\
submission_11:
  :submitters:
  - :name: Jane Smith
    :sid: '2023002'
    :email: jane@example.edu
  :created_at: 2026-11-20 18:50:29.410000000 Z
  :score: 0.0
submission_12:
  :submitters:
  - :name: Ada King
    :sid: '2023003'
  - :name: Bob Stone
    :sid: '2023004'
  :created_at: 2026-11-20T19:00:00+08:00
"""


def test_gradescope_export(tmp_path: Path) -> None:
    lay(tmp_path / "assignment_1_export", "submission_11/", "submission_12/")
    (tmp_path / "assignment_1_export" / "submission_metadata.yml").write_text(GRADESCOPE)
    delivery = delivered(tmp_path)
    assert delivery.layout == "gradescope"
    intake = joined(delivery, CLASS)
    assert who(intake)["2023002"] == ["submission_11"]
    assert set(who(intake)["2023004"]) == {"submission_12"}
    (attempt,) = intake.entries["2023002"].attempts
    assert attempt.submitted == datetime(2026, 11, 20, 18, 50, 29, 410000, UTC)


def test_gradescope_export_that_is_damaged_is_told(tmp_path: Path) -> None:
    lay(tmp_path, "submission_11/")
    (tmp_path / "submission_metadata.yml").write_text("submission_11: [")
    with pytest.raises(SpecificationError, match=r"submission_metadata\.yml:"):
        delivered(tmp_path)


def test_classroom50_clones(tmp_path: Path) -> None:
    lay(tmp_path, "os-fall-signals-jsmith/", "os-fall-signals-jdoe/", "scores.csv")
    for folder in tmp_path.glob("os-*"):
        (folder / ".classroom50.yml").touch()
    delivery = delivered(tmp_path)
    assert delivery.layout == "classroom50"
    assert [found.label for found in delivery.found] == ["jdoe", "jsmith"]
    intake = joined(delivery, CLASS)
    assert who(intake)["2023002"] == ["os-fall-signals-jsmith"]
    assert [student.id for student in intake.unlisted] == ["jdoe"]


def test_gradescope_exports_with_ruby_objects_and_nobodys_submissions(tmp_path: Path) -> None:
    lay(tmp_path, "submission_11/", "submission_12/", "submission_13/")
    (tmp_path / "submission_metadata.yml").write_bytes(
        b"---\r\nsubmission_11:\r\n  :submitters:\r\n"
        b"  - &1 !ruby/hash:Hash\r\n    :name: \xe5\xbc\xa0\xe4\xb8\x89\r\n"
        b"    :sid: '2023001'\r\n  :created_at: &2 !ruby/object:ActiveSupport::TimeWithZone\r\n"
        b"    utc: 2026-11-20 18:50:29.410000000 Z\r\n    zone: !ruby/object:X {name: Asia/Shanghai}\r\n"
        b"submission_12:\r\n  :submitters: [*1]\r\n  :created_at: *2\r\n"
        b"submission_13:\r\n  :submitters: []\r\nsubmission_14:\r\n  :submitters: [*1]\r\n"
    )
    delivery = delivered(tmp_path)
    assert [path.name for path in delivery.left] == ["submission_13", "submission_14"]
    intake = joined(delivery, CLASS)
    assert who(intake)["2023001"] == ["submission_11", "submission_12"]
    assert {attempt.submitted for attempt in intake.entries["2023001"].attempts} == {
        datetime(2026, 11, 20, 18, 50, 29, 410000, UTC)
    }


def test_a_clone_without_classroom50s_file_is_a_student_as_well(tmp_path: Path) -> None:
    lay(tmp_path, "os-signals-jsmith/", "os-signals-jdoe/", "os-signals-ada/")
    for name in ("jsmith", "jdoe"):
        (tmp_path / f"os-signals-{name}" / ".classroom50.yml").touch()
    delivery = delivered(tmp_path)
    assert (delivery.layout, [found.label for found in delivery.found]) == (
        "classroom50",
        ["ada", "jdoe", "jsmith"],
    )


def test_names_that_only_look_like_canvas(tmp_path: Path) -> None:
    lay(tmp_path, "hw_3_2023001_张三.py", "hw_3_2023002_smith.py")
    delivery = delivered(tmp_path)
    assert (delivery.layout, len(delivery.found)) == ("folder", 2)


def test_a_download_in_a_folder_of_its_own_name_and_one_that_is_still_packed(tmp_path: Path) -> None:
    lay(tmp_path / "in" / "CS101-Homework", "张三_1001_assignsubmission_file_/")
    assert delivered(tmp_path / "in").layout == "moodle"
    packed = tmp_path / "packed" / "CS101 Homework.zip"
    packed.parent.mkdir()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("张三_1001_assignsubmission_file_/driver.py", PROGRAM)
    for given in (packed, packed.parent):
        with pytest.raises(UsageError, match=r"unzip -q '.*CS101 Homework\.zip' -d '.*CS101 Homework'"):
            delivered(given)


def test_an_archive_in_a_students_folder_is_opened(tmp_path: Path) -> None:
    for number, ending in enumerate(("zip", "ZIP")):
        inside = io.BytesIO()
        with zipfile.ZipFile(inside, "w") as archive:
            archive.writestr("作业/driver.py", PROGRAM)
        student = tmp_path / f"张三_{number}_assignsubmission_file_"
        student.mkdir()
        (student / f"作业 3.{ending}").write_bytes(inside.getvalue())
        (student / "报告.pdf").write_bytes(b"%PDF")
    for entry in joined(delivered(tmp_path), ()).entries.values():
        with opened(entry.attempts[0]) as submission:
            assert submission.files == ("driver.py",)


def test_who_handed_in_a_document_has_not_handed_in_nothing(tmp_path: Path) -> None:
    lay(
        tmp_path,
        "2023001-张三-homework.docx",
        "notes.txt",
        "~$notes.docx",
        "Thumbs.db",
        "2023002 (1).py",
        "2023002.py",
    )
    intake = joined(delivered(tmp_path), CLASS)
    assert who(intake)["2023001"] == ["2023001-张三-homework.docx"]
    assert who(intake)["2023002"] == [
        "2023002.py",
        "2023002 (1).py",
    ]  # the browser's second download is later
    assert [path.name for path in intake.left] == ["notes.txt"]


def test_nothing_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no submission"):
        delivered(tmp_path)
    with pytest.raises(UsageError, match="No such file"):
        delivered(tmp_path / "nowhere")


# --- who ---------------------------------------------------------------------------------------------------


def test_who_is_missing_doubled_and_not_in_the_class(tmp_path: Path) -> None:
    lay(tmp_path, "2023001-张三-作业3.py", "2023002.zip", "jane@example.edu/", "Stranger/")
    intake = joined(delivered(tmp_path), CLASS)
    assert [student.id for student in intake.missing] == ["2023003", "2023004"]
    assert [student.id for student in intake.doubled] == ["2023002"]
    assert [student.id for student in intake.unlisted] == ["Stranger"]
    assert who(intake)["2023001"] == ["2023001-张三-作业3.py"]


def test_a_name_that_two_have_means_nobody(tmp_path: Path) -> None:
    lay(tmp_path, "Li Wei/")
    two = (Student(id="1", name="Li Wei"), Student(id="2", name="Wei Li"))
    assert [student.id for student in joined(delivered(tmp_path), two).unlisted] == ["Li Wei"]


def test_one_of_a_group_hands_in_for_all(tmp_path: Path) -> None:
    lay(tmp_path, "Ada King/")
    assert who(joined(delivered(tmp_path), CLASS))["2023004"] == ["Ada King"]


def test_a_groups_submission_is_as_late_for_every_member(tmp_path: Path) -> None:
    lay(tmp_path, "Ada King/")
    at = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
    ada, bob = Student(id="3", name="Ada King", group="Red", submitted=at), Student(id="4", group="Red")
    entries = joined(delivered(tmp_path), (bob, ada)).entries
    assert [attempt.submitted for id in "34" for attempt in entries[id].attempts] == [at, at]


def test_a_group_by_its_name(tmp_path: Path) -> None:
    lay(tmp_path, "red.zip")
    intake = joined(delivered(tmp_path), CLASS)
    assert who(intake)["2023003"] == who(intake)["2023004"] == ["red.zip"]


def test_attempts_stand_in_the_order_of_their_times(tmp_path: Path) -> None:
    lay(tmp_path, "2023001.py", "张三.py")
    os.utime(tmp_path / "2023001.py", (2_000_000_000, 2_000_000_000))
    os.utime(tmp_path / "张三.py", (1_000_000_000, 1_000_000_000))
    intake = joined(delivered(tmp_path), CLASS, times_of_files=True)
    assert who(intake)["2023001"] == ["张三.py", "2023001.py"]
    unknown = joined(delivered(tmp_path), CLASS)
    assert [attempt.submitted for attempt in unknown.entries["2023001"].attempts] == [None, None]


# --- rosters -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("id,name,email,group\n7,张三,z@x.y,Red\n", "utf-8"),
        ("id;name;email;group\n7;张三;z@x.y;Red\n", "utf-8-sig"),
        ("学号,姓名,邮箱,小组\r\n7,张三,z@x.y,Red\r\n", "gb18030"),
        ("Student ID\tLast name\tFirst name\tE-mail\tTeam\n7\t张\t三\tz@x.y\tRed\n", "utf-8"),
        ("id\tname\temail\tgroup\r\n7\t张三\tz@x.y\tRed\r\n", "utf-16"),
        ("sep=;\r\nid;name;email;group\r\n7;张三;z@x.y;Red\r\n", "utf-8"),
        ('id,name,email,group\n7,"张三\n"," z@x.y ",\u200bRed\u00a0\n', "utf-8"),
    ],
)
def test_rosters_as_they_come(tmp_path: Path, text: str, encoding: str) -> None:
    file = tmp_path / "roster.csv"
    file.write_bytes(text.encode(encoding))
    assert roster(file) == (Student(id="7", name="张三", email="z@x.y", group="Red"),)


def test_ids_that_a_spreadsheet_took_for_numbers(tmp_path: Path) -> None:
    (tmp_path / "roster.csv").write_text("id,name\n2023001.0,A\n")
    (student,) = roster(tmp_path / "roster.csv")
    assert student.id == "2023001"


def test_names_of_chinese_windows_are_read(tmp_path: Path) -> None:
    """Archives that were packed there unpack into names that are no UTF-8."""
    for name in ("2023001-张三", "2023009"):
        folder = os.fsencode(tmp_path) + b"/" + name.encode("gb18030")
        os.mkdir(folder)
        Path(os.fsdecode(folder + b"/driver.py")).write_text(PROGRAM)
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe")).mkdir()
    intake = joined(delivered(tmp_path), CLASS)
    assert who(intake)["2023001"] == ["2023001-张三"]
    assert set(who(intake)) == {*(one.id for one in CLASS), "2023009", "\\xff\\xfe"}


def test_a_canvas_gradebook_is_a_roster(tmp_path: Path) -> None:
    file = tmp_path / "gradebook.csv"
    file.write_text(
        "Student,ID,SIS User ID,SIS Login ID,Section,HW3 (4711)\n"
        "    Points Possible,,,,,50.00\n"
        '"Smith, Jane",4711,2023002,jsmith,A,\n'
        '"Student, Test",4799,,,A,\n'
    )
    (jane,) = roster(file)
    assert jane.id == "4711"
    assert {"2023002", "jsmith"} <= set(jane.names)


def test_a_moodle_worksheet_is_a_roster(tmp_path: Path) -> None:
    file = tmp_path / "worksheet.csv"
    file.write_text(
        "Identifier,Full name,Email address,Status,Grade,Last modified (submission)\n"
        'Participant 123456,张三,z@x.y,Submitted,,"Friday, 20 November 2026, 6:50 PM"\n'
    )
    lay(tmp_path / "in", "张三_123456_assignsubmission_file_/")
    people = roster(file)
    (entry,) = joined(delivered(tmp_path / "in"), people).entries.values()
    assert entry.listed
    assert entry.attempts[0].submitted is not None


def test_rosters_that_make_no_sense_are_told(tmp_path: Path) -> None:
    file = tmp_path / "roster.csv"
    for text, message in (
        ("", "empty"),
        ("a,b\n1,2\n", "no column is called"),
        ("id,name\n7,A\n7,B\n", r"roster\.csv:3: the id '7' stands twice"),
        ("id,name\nu7,A\nU7,B\n", r"roster\.csv:3: the id 'U7' stands twice"),
        ('id,name\n7,"A\n8,B\n', r"a quotation mark is not closed"),
        ("id,name\n", "no student"),
    ):
        file.write_text(text)
        with pytest.raises(UsageError, match=message):
            roster(file)
