"""What exactly was graded, when a student asks months later?

The record has the files of submission and assignment beside each result, so that what a grade rests on can be
laid out again although the folder of submissions is long gone or has changed.
"""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

from grader.batch.parcel import unpacked
from grader.batch.publish import reports_in
from grader.batch.record import Record
from grader.batch.standing import result_of
from grader.errors import UsageError
from grader.grading import Grading
from grader.report import Audience
from grader.submission import Submission


@dataclass(frozen=True, slots=True)
class Kept:
    """One student's grading, and what it was made of.

    Attributes:
        grading: the machine's result and what was seen; both name the student and no path.
        submission: the files, open.
        specification: the assignment's file.
        sent: the reports as they lie in OUT, with marks and lateness, by name.
        folder: what the student's folder in OUT is called.
    """

    grading: Grading
    submission: Submission
    specification: Path
    sent: dict[str, bytes]
    folder: str


@contextlib.contextmanager
def kept(record: Record, student: str, audience: Audience) -> Iterator[Kept]:
    """Lays out what a student's last report rests on; it is removed at the end.

    Args:
        record: the class's.
        student: the student's id.
        audience: whose report goes along.

    Raises:
        UsageError: the student was not graded, nothing was run, or the files are not in the record.
    """
    told = record.told(student)
    done = record.done(told.key) if told is not None else None
    if told is None or done is None:
        raise UsageError(f"nobody with the id {student!r} was graded in {record.folder}")
    result, trace = result_of(done)
    if trace is None:
        raise UsageError(
            f"nothing of {student!r} was run ({done.fate.value}), so there is nothing to judge again. "
            f"What is said of it stands in {record.folder / 'students' / told.folder}"
        )
    submitted, asked = record.files(told.key.submission), record.files(told.key.assignment)
    if submitted is None or asked is None:
        raise UsageError(
            f"the files of {student!r} are not in the record, which an older grader wrote. Grade them again: "
            f"grade batch ... --only {student}"
        )
    with tempfile.TemporaryDirectory(prefix="kept-") as temporary:
        folder = Path(temporary)
        unpacked(asked.parcel, folder / "assignment")
        unpacked(submitted.parcel, folder / "submission")
        # A worker has called it by a name that says nothing.
        name = msgspec.structs.replace(result.submission, name=student)
        header = msgspec.structs.replace(trace.header, submission=name)
        with Submission.open(folder / "submission" / submitted.first) as submission:
            yield Kept(
                grading=Grading(
                    msgspec.structs.replace(result, submission=name),
                    msgspec.structs.replace(trace, header=header),
                ),
                submission=submission,
                specification=folder / "assignment" / asked.first,
                sent=reports_in(record.folder, told.folder, audience),
                folder=told.folder,
            )
