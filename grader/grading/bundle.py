"""What does it take to defend a grade? Everything that it rests on, in one archive.

    bundle.json       what it is: assignment, submission, environment
    submission/       the files that were graded
    assignment/       the specification with its handouts, its recording and the instructor's main
    trace.jsonl       what was seen
    result.json       what was said
    report.*          the same for a person

``grade judge BUNDLE`` judges it again from the archive alone, on any machine, and runs nothing.

The same grading makes the same bytes: names in order, no time of day, nothing compressed (another version of
zlib would give other bytes).
"""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec

from grader.errors import UsageError
from grader.grading.session import Grading
from grader.plugin.ledger import PRIVATE_RECORDING
from grader.result import Result, SubmissionName, decode, encode
from grader.spec import PRIVATE_NAME, RECORDING, Assignment
from grader.submission import Submission
from grader.trace import Environment, Trace
from grader.trace import decode as decode_trace
from grader.trace import encode as encode_trace

SCHEMA = "grader/bundle/1"

_MANIFEST, _TRACE, _RESULT = "bundle.json", "trace.jsonl", "result.json"


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a bundle says of itself.

    Attributes:
        schema: the name of this form, with its version.
        assignment: the assignment's id.
        specification: its file in ``assignment/``.
        submission: which submission.
        alone: whether it was one program file, handed in by itself.
        environment: where it was graded.
    """

    schema: str
    assignment: str
    specification: str
    submission: SubmissionName
    alone: bool
    environment: Environment


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle that was opened.

    Attributes:
        manifest: what it says of itself.
        specification: the assignment's file.
        submission: the files that were graded, open.
        trace: what was seen.
        result: what was said.
    """

    manifest: Manifest
    specification: Path
    submission: Submission
    trace: Trace
    result: Result


def packed(
    grading: Grading,
    submission: Submission,
    assignment: Assignment,
    specification: Path,
    reports: Mapping[str, bytes],
    *,
    private: bool,
) -> bytes:
    """A grading and all that it rests on, as a zip.

    Args:
        grading: what it came to, cut to its reader.
        submission: what was graded, open.
        assignment: what was asked.
        specification: its file.
        reports: further files by name, such as ``report.html``.
        private: whether the private cases' own files may go along: an instructor's bundle.

    Raises:
        UsageError: the submission is not the one that was graded.
    """
    if grading.result.submission.sha256 not in ("", submission.sha256):
        raise UsageError(
            f"{submission.name} is not the same any more as when it was graded, so it proves nothing. "
            "Grade it again, or name what was graded: --program PATH"
        )
    manifest = Manifest(
        schema=SCHEMA,
        assignment=assignment.id,
        specification=specification.name,
        submission=grading.result.submission,
        alone=submission.alone,
        environment=grading.result.environment,
    )
    files: dict[str, tuple[bytes, bool]] = {
        _MANIFEST: (msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n", False),
        _TRACE: (encode_trace(grading.trace), False),
        _RESULT: (encode(grading.result), False),
        **{name: (content, False) for name, content in reports.items()},
    }
    for name, content in _asked(assignment, specification, private):
        files[f"assignment/{name}"] = content, False
    for name in submission.files:
        file = submission.folder / name
        files[f"submission/{name}"] = (file.read_bytes(), bool(file.stat().st_mode & stat.S_IXUSR))
    return _zipped(files)


def _asked(assignment: Assignment, specification: Path, private: bool) -> Iterator[tuple[str, bytes]]:
    """The assignment's files that judging needs, and those that a person needs to understand it."""
    names = [specification.name, "handout.en.md", "handout.zh.md", RECORDING]
    if assignment.program.main is not None:
        names.append(assignment.program.main)
    if private and any(case.private for case in assignment.cases):
        names += [PRIVATE_NAME, PRIVATE_RECORDING]
    for name in names:
        file = specification.parent / name
        if file.is_file():
            yield name, file.read_bytes()


def _zipped(files: Mapping[str, tuple[bytes, bool]]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_STORED) as archive:
        for name, (content, executable) in sorted(files.items()):
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system = 3  # Unix, also where it is made elsewhere
            entry.external_attr = (stat.S_IFREG | (0o755 if executable else 0o644)) << 16
            archive.writestr(entry, content)
    return written.getvalue()


def is_bundle(path: Path) -> bool:
    """Whether a file is an archive with a bundle's own description in it."""
    try:
        with zipfile.ZipFile(path) as archive:
            return _MANIFEST in archive.namelist()
    except (OSError, zipfile.BadZipFile, ValueError):
        return False


@contextmanager
def unpacked(path: Path) -> Iterator[Bundle]:
    """Opens a bundle; it is taken apart as carefully as a submission, and its copy is removed at the end.

    Raises:
        SubmissionError: the archive is damaged, hostile or too large.
        UsageError: it is no bundle of this version, a part is missing, or the parts do not belong together.
    """
    with Submission.open(path) as opened:
        try:
            manifest = msgspec.json.decode((opened.folder / _MANIFEST).read_bytes(), type=Manifest)
            if manifest.schema != SCHEMA:
                raise ValueError(f"the schema is {manifest.schema}, this grader reads {SCHEMA}")
            trace = decode_trace((opened.folder / _TRACE).read_bytes())
            result = decode((opened.folder / _RESULT).read_bytes())
        except (OSError, ValueError, msgspec.MsgspecError) as error:
            raise UsageError(f"{path} is not a whole bundle: {error}. Make it anew: grade bundle") from error
        place = opened.folder / "submission"
        if manifest.alone:
            place /= manifest.submission.file
        with Submission.open(place) as submission:
            if manifest.submission.sha256 not in ("", submission.sha256):
                raise UsageError(f"{path}: the files in it are not those that were graded. Do not trust it")
            yield Bundle(
                manifest=manifest,
                specification=opened.folder / "assignment" / Path(manifest.specification).name,
                submission=msgspec.structs.replace(submission, name=manifest.submission.name),
                trace=trace,
                result=result,
            )
