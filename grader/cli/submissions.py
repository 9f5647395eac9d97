"""``grade PATH``, ``grade judge`` and ``grade bundle``: one submission under one assignment."""

from __future__ import annotations

import contextlib
import shlex
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from grader import grading, report, spec
from grader.batch import Record, kept
from grader.cli import workflow
from grader.cli.application import (
    PATH,
    AssignmentOption,
    AudienceOption,
    HtmlOption,
    JsonOption,
    LanguageOption,
    NoColorOption,
    OnlyOption,
    OutOption,
    PictureOption,
    PythonOption,
    QuietOption,
    SeedOption,
    TierOption,
    TraceOption,
    UnsafeOption,
    VerboseOption,
    WatchOption,
    after_dashes,
    app,
    verbosity,
)
from grader.cli.assignments import assignments_for, lies_in, named
from grader.cli.console import Page, complain, few, language_of, live, short, show, writable, write
from grader.cli.explore import beside
from grader.cli.outputs import Output, Told, check_reader, outputs, write_all
from grader.cli.watch import again_and_again, saves
from grader.errors import UsageError
from grader.grading import Grading, Progress
from grader.report import Audience, Language
from grader.result import CaseResult, Outcome, Result, exit_code
from grader.submission import Submission
from grader.trace import Trace
from grader.trace import decode as decode_trace


@app.command(PATH, hidden=True)
def path(
    ctx: typer.Context,
    submission: Annotated[str, typer.Argument(metavar="PATH", help="A folder, a file, a zip or a tar.")],
    assignment: AssignmentOption = None,
    lang: LanguageOption = None,
    only: OnlyOption = None,
    out: OutOption = None,
    json: JsonOption = None,
    trace: TraceOption = None,
    html: HtmlOption = None,
    picture: PictureOption = False,
    watch: WatchOption = False,
    python: PythonOption = None,
    seed: SeedOption = 0,
    tier: TierOption = None,
    unsafe: UnsafeOption = False,
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
      grade homework/ --watch                    again whenever a file of it is saved
      grade homework/ -- -k "not terminus" -x
    """
    verbosity(ctx, verbose)
    language = language_of(lang)
    wanted = outputs(out, json=json, trace=trace, html=html)
    place = Path(submission)

    def once(last: str = "") -> Told | None:
        """Grades and tells; None: the files are those with that digest, and nothing was done."""
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
            if opened.sha256 == last:
                return None
            loaded = _loaded(choice.specification, audience)
            check_reader(wanted, choice.specification, audience)
            words = after_dashes(ctx)
            with live(language) if not words and not quiet else contextlib.nullcontext() as tell:
                graded = grading.grade(
                    opened,
                    loaded,
                    python=python,
                    tier=tier,
                    unsafe=unsafe,
                    only=tuple(only or ()),
                    language=language,
                    pytest_args=words,
                    specification=choice.specification,
                    audience=audience,
                    seed=seed,
                    tell=_keeping(tell, wanted, opened, loaded, language),
                )
            named, _ = spec.unpinned(assignment or loaded.id)
            again = f"grade {shlex.quote(submission)} -a {shlex.quote(named)}" + (
                f" --seed {seed}" * bool(seed)
            )
            files = (opened, choice.specification)
            told = _told(graded, loaded, language, audience, verbose, picture, again=again, files=files)
            told = replace(told, place=choice.submission)
            _tell(told, wanted, quiet)
        if graded.interrupted:
            complain("interrupted; the cases graded before are told above")
            raise typer.Exit(130)
        return told

    def result(last: str) -> Result | None:
        told = once(last)
        return None if told is None else told.graded.result

    if watch and place.exists():
        with saves(place, [file for _, file in wanted if file != "-"]) as wait:
            again_and_again(wait, result, language)
    told = once()
    raise typer.Exit(0 if told is None else exit_code(told.graded.result))


@app.command(name="try")
def try_(
    ctx: typer.Context,
    specification: Annotated[
        str, typer.Argument(metavar="ID|SPEC", help="The assignment that you write.", show_default=False)
    ],
    program: Annotated[
        Path, typer.Argument(metavar="PROGRAM", help="A file or a folder.", show_default=False)
    ],
    only: OnlyOption = None,
    lang: LanguageOption = None,
    html: HtmlOption = None,
    trace: TraceOption = None,
    python: PythonOption = None,
    verbose: VerboseOption = 0,
    no_color: NoColorOption = False,
) -> None:
    """Says what a program comes to while an assignment is being written: every case, told and drawn in full.

    \b
      grade try doorbell reference/doorbell/wrong/rings_once.py
      grade try assignments/doorbell/assignment.yaml homework/ --only ring

    What would be unwise in the specification is told first. Hidden cases are graded, too: you are the author.
    """
    verbosity(ctx, verbose)
    file = named(specification)
    for problem in spec.lint(file):
        print(f"advice: {problem}")
    path(
        ctx,
        str(program),
        assignment=str(file),
        lang=lang,
        only=only,
        html=html,
        trace=trace,
        picture=True,
        python=python,
        audience="instructor",
        verbose=max(verbose, 1),
    )


@app.command()
def judge(
    ctx: typer.Context,
    trace: Annotated[
        Path, typer.Argument(metavar="TRACE", help="What --trace wrote, or a bundle.", show_default=False)
    ],
    assignment: AssignmentOption = None,
    lang: LanguageOption = None,
    out: OutOption = None,
    json: JsonOption = None,
    html: HtmlOption = None,
    picture: PictureOption = False,
    audience: AudienceOption = "student",
    quiet: QuietOption = False,
    verbose: VerboseOption = 0,
    no_color: NoColorOption = False,
) -> None:
    """Judges a stored trace, or a bundle, again; runs nothing.

    \b
      grade homework/ --trace trace.jsonl
      grade judge trace.jsonl -a driver-conductor
      grade judge homework.bundle.zip            with the specification in it
    """
    verbosity(ctx, verbose)
    language = language_of(lang)
    wanted = outputs(out, json=json, html=html)
    if grading.is_bundle(trace):
        with grading.unpacked(trace) as bundle:
            specification = bundle.specification if assignment is None else named(assignment)
            loaded = _loaded(specification, audience)
            check_reader(wanted, specification, audience)
            graded = grading.rejudge(loaded, bundle.trace, name=trace.name, language=language)
            files = (bundle.submission, specification)
            told = _told(graded, loaded, language, audience, verbose, picture, files=files)
            _tell(told, wanted, quiet)
            stored = report.told_to(bundle.result, bundle.trace, loaded, audience).result
            if report.told(stored, language).cases != told.graded.result.cases:
                complain("note: this is not what the bundle itself says; its result.json has that")
        raise typer.Exit(exit_code(told.graded.result))
    seen = _stored(trace)
    loaded = _loaded(named(assignment or seen.header.assignment), audience)
    graded = grading.rejudge(loaded, seen, name=trace.name, language=language)
    told = _told(graded, loaded, language, audience, verbose, picture)
    _tell(told, wanted, quiet)
    raise typer.Exit(exit_code(told.graded.result))


@app.command()
def bundle(
    ctx: typer.Context,
    source: Annotated[
        Path,
        typer.Argument(metavar="TRACE|OUT", help="What --trace wrote; or a class's OUT.", show_default=False),
    ],
    student: Annotated[
        str | None,
        typer.Argument(metavar="STUDENT", help="The student's id, of a class.", show_default=False),
    ] = None,
    file: Annotated[
        str | None,
        typer.Option(
            "-o",
            "--output",
            metavar="FILE",
            help="The archive; of a student else STUDENT.bundle.zip here.",
            show_default=False,
        ),
    ] = None,
    program: Annotated[
        Path | None,
        typer.Option(
            "--program", metavar="PATH", help="What was graded, when it is not beside TRACE or here."
        ),
    ] = None,
    assignment: AssignmentOption = None,
    lang: LanguageOption = None,
    audience: AudienceOption = "instructor",
) -> None:
    """Packs a grading and all that it rests on into one archive, which can be judged again anywhere.

    \b
      grade homework/ --out bundle:homework.bundle.zip         at once
      grade bundle trace.jsonl -o homework.bundle.zip          or later
      grade bundle report/ 2023001                             a student of a class, with what was sent
      grade judge homework.bundle.zip
      grade replay homework.bundle.zip terminus
    """
    language = language_of(lang)
    if student is not None or source.is_dir():
        if program is not None or assignment is not None:
            raise UsageError("the class's record has program and assignment. Leave --program and -a away")
        _bundle_of_student(source, student, file, language, audience)
        return
    if file is None:
        raise UsageError("no archive is named. Write: grade bundle TRACE -o FILE")
    writable(file)
    seen = _stored(source)
    specification = named(assignment or seen.header.assignment)
    loaded = _loaded(specification, audience)
    check_reader([("bundle", file)], specification, audience)
    name = seen.header.submission.name if seen.header.submission is not None else ""
    place = program or beside(source, name)
    if place is None:
        raise UsageError(
            f"{name or 'what was graded'} is neither beside {source} nor here. Name it: --program PATH"
        )
    with Submission.open(place) as submission:
        graded = grading.rejudge(loaded, seen, name=place.name, language=language)
        told = _told(graded, loaded, language, audience, 0, False, files=(submission, specification))
        write_all(told, [("bundle", file)])


def _bundle_of_student(
    out: Path, student: str | None, file: str | None, language: Language, audience: Audience
) -> None:
    """The bundle of somebody in a class, as the result was written then: nothing is judged again."""
    with Record.open(out) as record:
        if student is None:
            raise UsageError(
                f"{out} is a class: whose bundle? Write: grade bundle {out} STUDENT. There are: "
                f"{few(sorted(record.students()))}"
            )
        with kept(record, student, audience) as one:
            place = file or f"{one.folder}.bundle.zip"
            writable(place)
            loaded = _loaded(one.specification, audience)
            check_reader([("bundle", place)], one.specification, audience)
            files = (one.submission, one.specification)
            told = _told(one.grading, loaded, language, audience, 0, False, files=files)
            sent = {f"sent/{name}": content for name, content in one.sent.items()}
            write_all(replace(told, further=sent), [("bundle", place)])
    show(f"{place}\n")


@app.command()
def formats() -> None:
    """Lists the formats of --out, who reads each, and what becomes of each outcome there.

    \b
      grade formats
      grade homework/ --out gradescope:results.json --out junit:report.xml
    """
    table = Table(box=None, pad_edge=False)
    for heading in (
        "format",
        *(outcome.value for outcome in Outcome),
        "beside what is not decided",
        "reader",
    ):
        table.add_column(heading, overflow="fold")
    for form in report.FORMS:
        own = all(word == outcome.value for outcome, word in form.becomes.items())
        words = ["✓" if own else form.becomes[outcome] for outcome in Outcome]
        table.add_row(form.name, *words, form.whole, form.reader)
    Console(width=max(Page.here().width, 150), markup=False, highlight=False, emoji=False).print(table)
    print("\n✓: told as what it is. What is not graded is never told as zero.")


def _keeping(
    tell: Callable[[Progress], None] | None,
    wanted: Sequence[Output],
    submission: Submission,
    assignment: spec.Assignment,
    language: Language,
) -> Callable[[Progress], None] | None:
    """What is told of the progress, and Gradescope's file beside it: it kills what takes too long."""
    files = [file for format, file in wanted if format == "gradescope" and file != "-"]
    if not files:
        return tell
    over: list[CaseResult] = []

    def told(progress: Progress) -> None:
        if tell is not None:
            tell(progress)
        if progress.result is not None:
            over.append(progress.result)
        if {case.id for case in assignment.cases} <= {case.id for case in over}:
            return  # hand-written checks may still come: the last file says that not all is graded
        result = grading.so_far(submission, assignment, over)
        for file in files:
            write(file, report.gradescope(result, assignment, language).encode())

    return told


def _stored(trace: Path) -> Trace:
    """The trace that a file has.

    Raises:
        UsageError: it cannot be read, or is none.
    """
    try:
        return decode_trace(trace.read_bytes())
    except OSError as error:
        raise UsageError(f"{trace}: {error.strerror}") from error
    except ValueError as error:
        raise UsageError(f"{trace}: {error}. Name what --trace wrote") from error


def _loaded(specification: Path, audience: Audience) -> spec.Assignment:
    """The assignment as that reader may know it; a student's machine has no private cases at all."""
    return report.known_to(spec.load(specification, private=audience != "student"), audience)


def _told(
    graded: Grading,
    assignment: spec.Assignment,
    language: Language,
    audience: Audience,
    verbose: int,
    picture: bool,
    *,
    again: str | None = None,
    files: tuple[Submission, Path] | None = None,
) -> Told:
    """What that reader may see, in that language."""
    view = report.told_to(graded.result, graded.trace, assignment, audience)
    return Told(
        graded=Grading(report.told(view.result, language), view.trace, graded.interrupted),
        assignment=view.assignment,
        language=language,
        audience=audience,
        verbose=verbose > 0,
        picture=picture,
        again=again,
        files=files,
    )


def _tell(told: Told, wanted: Sequence[Output], quiet: bool) -> None:
    """Writes what was asked for and prints the report."""
    write_all(told, wanted)
    if quiet:
        show(report.summary(told.graded.result, told.assignment, told.language))
    elif all(file != "-" for _, file in wanted):
        show(workflow.printed(told.page(Page.here())))
