"""``grade explore``: races in any Python program, no assignment needed."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import Annotated

import typer

import grader
from grader import explore as explorer
from grader import report
from grader.box import Box, open_box
from grader.cli.application import (
    LanguageOption,
    PythonOption,
    SeedOption,
    VerboseOption,
    after_dashes,
    app,
    verbosity,
)
from grader.cli.console import Page, busy, complain, language_of, show, writable, write
from grader.errors import UsageError
from grader.report import ExplorationResult
from grader.report.notes import notes
from grader.result import SubmissionName
from grader.submission import Submission
from grader.trace import Environment, Tier

#: Which file of a folder is the program, when nobody says.
ENTRY = ("main.py", "*.py")

#: What the explorer's box promises; it reads nothing of the kernel's that could be missing.
_TIER = Tier("full", ("isolation",), ())


@app.command()
def explore(
    ctx: typer.Context,
    program: Annotated[
        Path, typer.Argument(metavar="PROGRAM", help="A Python file, or a folder, zip or tar with one.")
    ],
    expect_output: Annotated[
        str | None,
        typer.Option("--expect-output", metavar="TEXT|@FILE", help="What every schedule must print."),
    ] = None,
    input: Annotated[
        str | None, typer.Option("--input", metavar="TEXT|@FILE", help="What the program reads.")
    ] = None,
    json: Annotated[
        str | None,
        typer.Option("--json", metavar="FILE", help="Also write the result as JSON; - is standard output."),
    ] = None,
    lang: LanguageOption = None,
    seed: SeedOption = 0,
    python: PythonOption = None,
    verbose: VerboseOption = 0,
) -> None:
    """Runs a program under many schedules and proves what can go wrong under one of them.

    \b
      grade explore counter.py                   whatever can go wrong
      grade explore counter.py --expect-output 4000
                                                 other output is a fault, too
      grade explore bank/ --json witness.json    keep it for `grade replay`
      grade explore bank.py -- --accounts 2      the program's own words

    A file brings along the modules beside it that it imports; name its folder when it needs other files.

    Exit codes: 0 clean, 1 a fault is proved, 3 it could not be decided, 2 it cannot be done as asked.
    """
    verbosity(ctx, verbose)
    language = language_of(lang)
    if json is not None:
        writable(json)
    expected = None if expect_output is None else _text(expect_output)
    given = "" if input is None else _text(input)
    with (
        Submission.open(program, with_imports=True) as submission,
        open_box(submission.folder, submission.entry(ENTRY), python) as box,
        busy(submission.name),
    ):
        for note in notes(submission, submission.entry(ENTRY)):
            complain(f"note: {report.noted(note.message, language)}")
        found = explorer.explore(
            box,
            arguments=after_dashes(ctx),
            input=given,
            expected=expected,
            limits=explorer.Limits(seed=seed),
        )
        name = SubmissionName(submission.name, submission.sha256, box.entry)
        result = ExplorationResult.of(found, name, environment_of(box), input=given, expected=expected)
    if json is not None:
        write(json, result.encode())
    if json != "-":
        page = Page.here()
        again = None if json is None else _again(json, program, python)
        show(
            report.exploration(
                found,
                language,
                page.width,
                page.colour,
                expected=expected,
                verbose=verbose > 0,
                again=again,
            )
        )
    raise typer.Exit(result.exit_code)


def environment_of(box: Box) -> Environment:
    """Where an exploration in that box runs."""
    return Environment(
        grader=grader.__version__,
        spec_sha256="",
        recording_sha256="",
        python=box.python.name,
        kernel=box.kernel,
        machine=box.machine,
        tier=_TIER,
    )


def beside(stored: Path, name: str) -> Path | None:
    """Where a program of that name is found again: beside the stored result, else here."""
    return next((place / name for place in (stored.parent, Path()) if name and (place / name).exists()), None)


def _again(json: str, program: Path, python: str | None) -> str:
    words = ["grade", "replay", json]
    found = beside(Path(json), program.resolve().name)
    if found is None or not found.samefile(program):
        words += ["--program", str(program)]
    if python is not None:
        words += ["--python", python]
    return shlex.join(words)


def _text(given: str) -> str:
    """An option's text; after @ stands the name of a file that has it."""
    if not given.startswith("@"):
        return given
    try:
        text = Path(given[1:]).read_bytes().decode("utf-8")
    except OSError as error:
        raise UsageError(f"{given[1:]}: {error.strerror}") from error
    except ValueError as error:
        raise UsageError(f"{given[1:]}: not text in UTF-8") from error
    # A file that was written on Windows; a carriage return alone is part of what is printed.
    return text.replace("\r\n", "\n") if text.count("\n") == text.count("\r\n") else text
