"""``grade PATH`` and ``grade judge``: one submission under one assignment."""

from __future__ import annotations

import contextlib
import shlex
from pathlib import Path
from typing import Annotated

import typer

from grader import grading, report, spec
from grader.cli.application import (
    PATH,
    AssignmentOption,
    AudienceOption,
    JsonOption,
    LanguageOption,
    OutOption,
    PythonOption,
    QuietOption,
    TraceOption,
    VerboseOption,
    after_dashes,
    app,
    verbosity,
)
from grader.cli.assignments import assignments_for, lies_in, named
from grader.cli.console import Page, complain, language_of, short, show, writable, write
from grader.errors import UsageError
from grader.grading import Grading
from grader.report import Audience, Language
from grader.result import exit_code
from grader.submission import Submission
from grader.trace import decode as decode_trace
from grader.trace import encode as encode_trace


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
    python: PythonOption = None,
    audience: AudienceOption = "student",
    quiet: QuietOption = False,
    verbose: VerboseOption = 0,
) -> None:
    """Grades one submission and prints the report.

    \b
      grade homework/ -a driver-conductor --lang zh
      grade homework/ --only start --only terminus
      grade homework/ -- -k "not terminus" -x
    """
    verbosity(ctx, verbose)
    language = language_of(lang)
    outputs = _outputs(out, json, trace)
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
        graded = grading.grade(
            opened,
            loaded,
            python=python,
            only=tuple(only or ()),
            language=language,
            pytest_args=after_dashes(ctx),
            specification=choice.specification,
            audience=audience,
        )
    again = f"grade {shlex.quote(submission)} -a {shlex.quote(assignment or loaded.id)}"
    _tell(graded, loaded, language, audience, outputs, quiet, verbose, again)


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
    quiet: QuietOption = False,
    verbose: VerboseOption = 0,
) -> None:
    """Judges a stored trace again; runs nothing.

    \b
      grade homework/ --trace trace.jsonl
      grade judge trace.jsonl -a driver-conductor
    """
    verbosity(ctx, verbose)
    language = language_of(lang)
    outputs = _outputs(out, json, None)
    loaded = _loaded(named(assignment), audience)
    try:
        seen = decode_trace(trace.read_bytes())
    except OSError as error:
        raise UsageError(f"{trace}: {error.strerror}") from error
    except ValueError as error:
        raise UsageError(f"{trace}: {error}") from error
    graded = grading.rejudge(loaded, seen, name=trace.name, language=language)
    _tell(graded, loaded, language, audience, outputs, quiet, verbose)


def _loaded(specification: Path, audience: Audience) -> spec.Assignment:
    """The assignment as that reader may know it; a student's machine has no private cases at all."""
    return report.known_to(spec.load(specification, private=audience != "student"), audience)


def _outputs(out: list[str] | None, json: str | None, trace: str | None) -> list[tuple[str, str]]:
    """Format and file of each output that was asked for; refused before anything is run."""
    wanted = [tuple(word.partition(":")[::2]) for word in out or ()]
    wanted += [("json", json)] if json is not None else []
    wanted += [("trace", trace)] if trace is not None else []
    outputs: list[tuple[str, str]] = []
    for format, file in wanted:
        if format not in {"json", "text", "trace"}:
            raise UsageError(f"there is no format {format!r}. Write --out json:FILE, text:FILE or trace:FILE")
        if not file:
            raise UsageError(f"--out {format} names no file. Write --out {format}:FILE")
        writable(file)
        outputs.append((format, file))
    return outputs


def _tell(
    graded: Grading,
    assignment: spec.Assignment,
    language: Language,
    audience: Audience,
    outputs: list[tuple[str, str]],
    quiet: bool,
    verbose: int,
    again: str | None = None,
) -> None:
    """Prints the report, writes what was asked for, and ends with the exit code of the result."""
    view = report.told_to(graded.result, graded.trace, assignment, audience)
    assignment = view.assignment
    graded = Grading(report.told(view.result, language), view.trace, graded.interrupted)
    for format, file in outputs:
        match format:
            case "json":
                content = report.json(graded.result, language).encode()
            case "trace":
                content = encode_trace(graded.trace)
            case _:
                content = _report(graded, assignment, language, verbose, Page(100, False), again).encode()
        write(file, content)
    if quiet:
        show(report.summary(graded.result, assignment, language))
    elif all(file != "-" for _, file in outputs):
        show(_report(graded, assignment, language, verbose, Page.here(), again))
    if graded.interrupted:
        complain("interrupted; the cases graded before are told above")
        raise typer.Exit(130)
    raise typer.Exit(exit_code(graded.result))


def _report(
    graded: Grading,
    assignment: spec.Assignment,
    language: Language,
    verbose: int,
    page: Page,
    again: str | None,
) -> str:
    return report.terminal(
        graded.result,
        graded.trace,
        assignment,
        language,
        page.width,
        page.colour,
        verbose=verbose > 0,
        again=again,
    )
