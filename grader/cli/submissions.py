"""``grade PATH`` and ``grade judge``: one submission under one assignment."""

from __future__ import annotations

import contextlib
import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from grader import grading, report, spec
from grader.cli.application import (
    PATH,
    AssignmentOption,
    AudienceOption,
    HtmlOption,
    JsonOption,
    LanguageOption,
    NoColorOption,
    OutOption,
    PictureOption,
    PythonOption,
    QuietOption,
    TierOption,
    TraceOption,
    VerboseOption,
    after_dashes,
    app,
    verbosity,
)
from grader.cli.assignments import assignments_for, lies_in, named
from grader.cli.console import Page, complain, language_of, live, short, show, writable, write
from grader.errors import UsageError
from grader.grading import Grading
from grader.report import Audience, Language
from grader.result import exit_code
from grader.submission import Submission
from grader.trace import decode as decode_trace
from grader.trace import encode as encode_trace

#: Formats of ``--out``.
_FORMATS = ("json", "html", "text", "trace")


@app.command(PATH, hidden=True)
def path(
    ctx: typer.Context,
    submission: Annotated[str, typer.Argument(metavar="PATH", help="A folder, a file, a zip or a tar.")],
    assignment: AssignmentOption = None,
    lang: LanguageOption = None,
    only: Annotated[
        list[str] | None,
        typer.Option("--only", metavar="CASE", help="This case alone; may stand repeatedly."),
    ] = None,
    out: OutOption = None,
    json: JsonOption = None,
    trace: TraceOption = None,
    html: HtmlOption = None,
    picture: PictureOption = False,
    python: PythonOption = None,
    tier: TierOption = None,
    audience: AudienceOption = "student",
    quiet: QuietOption = False,
    verbose: VerboseOption = 0,
    no_color: NoColorOption = False,
) -> None:
    """Grades one submission and prints the report.

    \b
      grade homework/ -a driver-conductor --lang zh
      grade homework/ --only start --only terminus
      grade homework/ --html report.html --picture
      grade homework/ -- -k "not terminus" -x
    """
    verbosity(ctx, verbose)
    language = language_of(lang)
    outputs = _outputs(out, json=json, trace=trace, html=html)
    place = Path(submission)
    with contextlib.ExitStack() as stack:
        opened = stack.enter_context(Submission.open(place))
        choice = spec.choose(place, assignment, assignments_for(place), opened.folder)
        if lies_in(choice.specification, place):
            raise UsageError(
                f"{short(choice.specification)} lies in the submission, which would then grade itself. "
                "Move it out"
            )
        if choice.submission != place:
            opened = stack.enter_context(Submission.open(choice.submission))
        loaded = _loaded(choice.specification, audience)
        words = after_dashes(ctx)
        with live(language) if not words and not quiet else contextlib.nullcontext() as tell:
            graded = grading.grade(
                opened,
                loaded,
                python=python,
                tier=tier,
                only=tuple(only or ()),
                language=language,
                pytest_args=words,
                specification=choice.specification,
                audience=audience,
                tell=tell,
            )
    again = f"grade {shlex.quote(submission)} -a {shlex.quote(assignment or loaded.id)}"
    _tell(_telling(graded, loaded, language, audience, verbose, picture, again), outputs, quiet)


@app.command()
def judge(
    ctx: typer.Context,
    trace: Annotated[Path, typer.Argument(metavar="TRACE", help="What --trace wrote.")],
    assignment: Annotated[
        str, typer.Option("-a", "--assignment", metavar="ID|SPEC", help="Which assignment.")
    ],
    lang: LanguageOption = None,
    out: OutOption = None,
    json: JsonOption = None,
    audience: AudienceOption = "student",
    html: HtmlOption = None,
    picture: PictureOption = False,
    quiet: QuietOption = False,
    verbose: VerboseOption = 0,
    no_color: NoColorOption = False,
) -> None:
    """Judges a stored trace again; runs nothing.

    \b
      grade homework/ --trace trace.jsonl
      grade judge trace.jsonl -a driver-conductor
    """
    verbosity(ctx, verbose)
    language = language_of(lang)
    outputs = _outputs(out, json=json, html=html)
    loaded = _loaded(named(assignment), audience)
    try:
        seen = decode_trace(trace.read_bytes())
    except OSError as error:
        raise UsageError(f"{trace}: {error.strerror}") from error
    except ValueError as error:
        raise UsageError(f"{trace}: {error}") from error
    graded = grading.rejudge(loaded, seen, name=trace.name, language=language)
    _tell(_telling(graded, loaded, language, audience, verbose, picture), outputs, quiet)


def _loaded(specification: Path, audience: Audience) -> spec.Assignment:
    """The assignment as that reader may know it; a student's machine has no private cases at all."""
    return report.known_to(spec.load(specification, private=audience != "student"), audience)


def _outputs(out: list[str] | None, **named: str | None) -> list[tuple[str, str]]:
    """Format and file of each output that was asked for; refused before anything is run."""
    wanted = [tuple(word.partition(":")[::2]) for word in out or ()]
    wanted += [(format, file) for format, file in named.items() if file is not None]
    outputs: list[tuple[str, str]] = []
    for format, file in wanted:
        if format not in _FORMATS:
            known = ", ".join(f"{name}:FILE" for name in _FORMATS)
            raise UsageError(f"there is no format {format!r}. Write --out {known}")
        if not file:
            raise UsageError(f"--out {format} names no file. Write --out {format}:FILE")
        writable(file)
        outputs.append((format, file))
    return outputs


def _telling(
    graded: Grading,
    assignment: spec.Assignment,
    language: Language,
    audience: Audience,
    verbose: int,
    picture: bool,
    again: str | None = None,
) -> _Telling:
    """What is told to this reader, who may not know everything."""
    view = report.told_to(graded.result, graded.trace, assignment, audience)
    cut = Grading(report.told(view.result, language), view.trace, graded.interrupted)
    return _Telling(cut, view.assignment, language, verbose, picture, again)


@dataclass(frozen=True, slots=True)
class _Telling:
    """What is told, and how."""

    graded: Grading
    assignment: spec.Assignment
    language: Language
    verbose: int
    picture: bool
    again: str | None = None

    def content(self, format: str) -> bytes:
        """The report in one of ``_FORMATS``."""
        graded, language = self.graded, self.language
        match format:
            case "json":
                return report.json(graded.result, language).encode()
            case "html":
                page = report.html(graded.result, graded.trace, self.assignment, language, again=self.again)
                return page.encode()
            case "trace":
                return encode_trace(graded.trace)
            case _:
                return self.text(Page(100, False)).encode()

    def text(self, page: Page) -> str:
        """The report for a terminal."""
        return report.terminal(
            self.graded.result,
            self.graded.trace,
            self.assignment,
            self.language,
            page.width,
            page.colour,
            verbose=self.verbose > 0,
            picture=self.picture,
            again=self.again,
        )


def _tell(telling: _Telling, outputs: list[tuple[str, str]], quiet: bool) -> None:
    """Prints the report, writes what was asked for, and ends with the exit code of the result."""
    for format, file in outputs:
        write(file, telling.content(format))
    if quiet:
        show(report.summary(telling.graded.result, telling.assignment, telling.language))
    elif all(file != "-" for _, file in outputs):
        show(telling.text(Page.here()))
    if telling.graded.interrupted:
        complain("interrupted; the cases graded before are told above")
        raise typer.Exit(130)
    raise typer.Exit(exit_code(telling.graded.result))
