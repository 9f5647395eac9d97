"""``--out FORMAT:FILE``: which formats there are, and how each file comes to be."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from grader import grading, report, spec
from grader.cli import workflow
from grader.cli.console import Page, complain, writable, write
from grader.errors import UsageError
from grader.grading import Grading
from grader.report import Audience, Language
from grader.spec import Assignment
from grader.submission import Submission
from grader.trace import encode as encode_trace


@dataclass(frozen=True, slots=True)
class Told:
    """What is told, in whatever format.

    Attributes:
        graded: the grading, cut to what its reader may see and rendered in the language.
        assignment: the same of what was asked.
        language: of the report.
        audience: who reads it.
        verbose: passed cases in full, too.
        picture: every case is drawn, not only where it failed.
        again: the command that graded this submission; None: nothing was run now.
        files: the submission and the specification's file, where they are at hand.
        place: the submission's path, as it was given.
        further: files that a bundle gets besides, by name.
    """

    graded: Grading
    assignment: Assignment
    language: Language
    audience: Audience
    verbose: bool
    picture: bool
    again: str | None
    files: tuple[Submission, Path] | None
    place: Path | None = None
    further: Mapping[str, bytes] = field(default_factory=dict)

    def page(self, page: Page) -> str:
        """The report for a person."""
        return report.terminal(
            self.graded.result,
            self.graded.trace,
            self.assignment,
            self.language,
            page.width,
            page.colour,
            verbose=self.verbose,
            picture=self.picture,
            again=self.again,
        )


Output = tuple[str, str]


def _json(told: Told) -> bytes:
    return report.json(told.graded.result, told.language).encode()


def _text(told: Told) -> bytes:
    return told.page(Page(100, False)).encode()


def _html(told: Told) -> bytes:
    graded = told.graded
    return report.html(graded.result, graded.trace, told.assignment, told.language, again=told.again).encode()


def _trace(told: Told) -> bytes:
    return encode_trace(told.graded.trace)


def _bundle(told: Told) -> bytes:
    if told.files is None:
        raise UsageError("a bundle has the submission's files, and none are at hand. Write: grade bundle")
    submission, specification = told.files
    languages: tuple[Language, ...] = ("en", "zh")
    # Without the command that graded it: a bundle is the same wherever it was made.
    reports = dict(told.further)
    for language in languages:
        plain = replace(told, language=language, again=None)
        reports |= {f"report.{language}.txt": _text(plain), f"report.{language}.html": _html(plain)}
    return grading.packed(
        told.graded,
        submission,
        told.assignment,
        specification,
        reports,
        private=told.audience == "instructor",
    )


def _markdown(told: Told) -> bytes:
    return report.markdown(told.graded.result, told.assignment, told.language).encode()


def _gradescope(told: Told) -> bytes:
    return report.gradescope(told.graded.result, told.assignment, told.language).encode()


def _classroom50(told: Told) -> bytes | None:
    content = report.classroom50(told.graded.result, told.language, workflow.classroom50_place())
    return None if content is None else content.encode()


def _classroom(told: Told) -> bytes:
    return report.classroom(told.graded.result, told.language).encode()


def _github(told: Told) -> bytes:
    workflow.add_to_summary(report.markdown(told.graded.result, told.assignment, told.language))
    return report.github(told.graded.result, told.language, workflow.in_repository(told.place)).encode()


def _junit(told: Told) -> bytes:
    return report.junit(told.graded.result, told.language).encode()


def _check50(told: Told) -> bytes:
    return report.check50(told.graded.result, told.assignment, told.language).encode()


#: Every format and what makes it; None: it has no way to tell such a result, and no file is written.
FORMATS: Mapping[str, Callable[[Told], bytes | None]] = {
    "json": _json,
    "html": _html,
    "text": _text,
    "trace": _trace,
    "bundle": _bundle,
    "markdown": _markdown,
    "gradescope": _gradescope,
    "classroom50": _classroom50,
    "classroom": _classroom,
    "github": _github,
    "junit": _junit,
    "check50": _check50,
}


def outputs(out: Sequence[str] | None, **named: str | None) -> list[Output]:
    """Format and file of each output that was asked for; refused before anything is run.

    Args:
        out: words ``FORMAT:FILE``.
        named: files by format, of the options that stand for one.

    Raises:
        UsageError: there is no such format, no file is named, or it cannot be written.
    """
    wanted = [tuple(word.partition(":")[::2]) for word in out or ()]
    wanted += [(format, file) for format, file in named.items() if file is not None]
    found: list[Output] = []
    for format, file in wanted:
        if format not in FORMATS:
            raise UsageError(f"there is no format {format!r}. The formats are: {', '.join(FORMATS)}")
        if not file:
            raise UsageError(f"--out {format} names no file. Write --out {format}:FILE")
        if format == "bundle" and file == "-":
            raise UsageError("a bundle is an archive and not for a terminal. Write --out bundle:FILE")
        if format == "classroom50":
            workflow.classroom50_place()
        writable(file)
        found.append((format, file))
    return found


def check_reader(wanted: Sequence[Output], specification: Path, audience: Audience) -> None:
    """Refuses what would show a reader more than may be known; before anything is run.

    Raises:
        UsageError: a bundle was asked for, and the specification in it has cases that are hidden.
    """
    if audience == "instructor" or all(format != "bundle" for format, _ in wanted):
        return
    whole = spec.load(specification, private=False)
    if len(report.known_to(whole, audience).cases) < len(whole.cases):
        raise UsageError(
            "a bundle has the whole specification, and that has cases which this reader may not see. "
            "Write --as instructor, or move them to assignment.private.yaml"
        )


def write_all(told: Told, wanted: Sequence[Output]) -> None:
    """Writes each output that was asked for.

    Raises:
        UsageError: a file cannot be written.
    """
    for format, file in wanted:
        content = FORMATS[format](told)
        if content is not None:
            write(file, content)
            continue
        # What an earlier run left there would be taken for this one's.
        if file != "-":
            Path(file).unlink(missing_ok=True)
        complain(f"{format} cannot say that something is not graded, so {file} is not written")
