"""``grade batch``: a class in one command."""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from pathlib import Path
from typing import Annotated, Literal

import msgspec
import typer

from grader import batch, spec
from grader.batch import Intake, News, Order, Publisher, Record, Standing, Terms, Workers
from grader.batch.gradebooks import Filled, canvas, moodle
from grader.batch.layouts import readable
from grader.batch.publish import write
from grader.batch.words import needs, say, status
from grader.box import interpreter
from grader.cli.application import (
    LanguageOption,
    PythonOption,
    QuietOption,
    TierOption,
    VerboseOption,
    app,
    verbosity,
)
from grader.cli.assignments import lies_in, named
from grader.cli.batch_progress import Lines, Machine, Picture, Progress, Silent
from grader.cli.console import complain, few, language_of, short, show
from grader.errors import UsageError
from grader.report import Audience, Language
from grader.report.telling import visible_name

#: The record's name for the folder of temporary files, which a killed batch leaves behind.
_WORK = "work"


@app.command(name="batch")
def batch_(
    ctx: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The submissions, as they were downloaded.")],
    assignment: Annotated[
        str, typer.Option("-a", "--assignment", metavar="ID|SPEC", help="Which assignment.")
    ],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="OUT", help="Where reports and record lie.")],
    roster: Annotated[
        Path | None,
        typer.Option("--roster", metavar="CSV", help="The class: id, name, email, group."),
    ] = None,
    attempts: Annotated[
        str, typer.Option("--attempts", metavar="latest|best", help="Which of several attempts counts.")
    ] = "latest",
    late: Annotated[
        Path | None,
        typer.Option("--late", metavar="YAML", help="What being late costs."),
    ] = None,
    extensions: Annotated[
        Path | None,
        typer.Option("--extensions", metavar="CSV", help="id, due, reason, excused."),
    ] = None,
    file_times: Annotated[
        bool, typer.Option("--file-times", help="A file's time of change is when it was handed in.")
    ] = False,
    workers: Annotated[
        int | None,
        typer.Option("--workers", "-j", min=1, max=512, help="Graded at once; else the cores."),
    ] = None,
    only: Annotated[
        list[str] | None,
        typer.Option("--only", metavar="failed|ID", help="Grade these again, and no others."),
    ] = None,
    diff: Annotated[bool, typer.Option("--diff", help="Whose points moved, and why.")] = False,
    anonymous: Annotated[
        bool, typer.Option("--anonymous", help="Also write the class without names into OUT/anonymous.")
    ] = False,
    audience: Annotated[
        Audience, typer.Option("--as", help="As who students read what is in their folders.")
    ] = "student",
    canvas_file: Annotated[
        Path | None, typer.Option("--canvas", metavar="CSV", help="Fill in a gradebook exported from Canvas.")
    ] = None,
    column: Annotated[
        str | None, typer.Option("--column", metavar="TITLE", help="Which assignment of that gradebook.")
    ] = None,
    moodle_file: Annotated[
        Path | None, typer.Option("--moodle", metavar="CSV", help="Fill in a grading worksheet of Moodle.")
    ] = None,
    feedback: Annotated[
        bool, typer.Option("--feedback", help="Also a zip of the reports for Moodle or Canvas to take.")
    ] = False,
    json_progress: Annotated[
        bool, typer.Option("--json-progress", help="What happens, a JSON object a line, on standard output.")
    ] = False,
    lang: LanguageOption = None,
    python: PythonOption = None,
    tier: TierOption = None,
    quiet: QuietOption = False,
    verbose: VerboseOption = 0,
) -> None:
    """Grades a class. Called again, it goes on where it was and grades only what changed.

    \b
      grade batch submissions/ -a driver-conductor -o report/
      grade batch submissions/ -a driver-conductor -o report/ --roster class.csv --late late.yaml
      grade batch submissions/ -a driver-conductor -o report/ --only failed --diff
      grade batch submissions/ -a driver-conductor -o report/ --moodle worksheet.csv --feedback
    """
    verbosity(ctx, verbose)
    language = language_of(lang)
    if lies_in(out, folder):
        raise UsageError(f"{short(out)} lies among the submissions, and would be one. Name another OUT")
    specification = named(assignment)
    if lies_in(specification, folder):
        raise UsageError(f"{short(specification)} lies among the submissions. Move it out")
    loaded = spec.load(specification)
    interpreter(python or loaded.python)
    policy = batch.policy(late) if late is not None else None
    zone = None if policy is None else policy.zone
    terms = Terms(
        policy=policy,
        extensions=batch.extensions(extensions, zone) if extensions is not None else {},
    )
    people = batch.roster(roster, zone) if roster is not None else ()
    intake = batch.joined(batch.delivered(folder), people, times_of_files=file_times)
    class_of = (entry.student for entry in intake.entries.values())
    theirs, nobody = batch.granted(terms.extensions, class_of)
    terms = msgspec.structs.replace(terms, extensions=theirs)
    if nobody and extensions is not None:
        complain(f"{short(extensions)}: nobody in the class is called {few(nobody)}")
    with Record.open(out, new=True) as record:
        terms = msgspec.structs.replace(terms, marks=record.marks())
        order = Order.of(specification, loaded, python, language, tier)
        record.set("command", shlex.join(["grade", *sys.argv[1:]]))
        count = workers or len(os.sched_getaffinity(0))
        progress = _progress(json_progress, quiet, language, count)
        choice = _choice(attempts)
        try:
            # Who grades and who draws do not wait for each other: a report is a moment's work, and it is
            # wanted at once.
            with (
                _work_folder(record) as work,
                Workers(count, work / "graded") as executor,
                Workers(count, work / "drawn") as drawers,
            ):
                publisher = Publisher(
                    intake, record, order, terms, audience, executor=drawers, at_once=2 * count
                )
                handed = batch.look(intake, order, record, choice)
                _grade(publisher, handed, executor, count, only, progress)
                class_ = publisher.publish(handed)
        except KeyboardInterrupt:
            complain("interrupted; what is graded is kept, and the same command goes on")
            raise typer.Exit(130) from None
        if anonymous:
            publisher.share(class_)
        said = _write_back(publisher, class_, canvas_file, column, moodle_file, feedback)
    if not json_progress:
        if not quiet:
            show(_told(intake, class_, out, language))
        show("".join(f"{sentence}\n" for sentence in said))
        if diff:
            show(_moved(publisher, language))
    for student, what in publisher.broken.items():
        complain(
            f"the report of {visible_name(student)} could not be written, a defect of the grader: {what}"
        )
    decided = all(one.decided for one in class_) and not publisher.broken
    raise typer.Exit(0 if decided else 3)


def _choice(attempts: str) -> Literal["latest", "best"]:
    match attempts:
        case "latest" | "best":
            return attempts
        case _:
            raise UsageError(f"there is no attempt {attempts!r}. Write --attempts latest or --attempts best")


def _progress(json_progress: bool, quiet: bool, language: Language, workers: int) -> Progress:
    if json_progress:
        return Machine()
    if quiet:
        return Silent()
    return Picture(language, workers) if sys.stderr.isatty() else Lines(language)


def _grade(
    publisher: Publisher,
    handed: dict[str, tuple[batch.Handed, ...]],
    executor: Executor,
    count: int,
    only: Sequence[str] | None,
    progress: Progress,
) -> None:
    """Grades what is not graded, and writes each student's report as soon as it can be."""
    record, order = publisher.record, publisher.order
    chosen = _chosen(publisher, handed, only) if only else None

    def heard(news: News) -> None:
        if isinstance(news, batch.Ended):
            publisher.tell(news.student, handed[news.student])
        publisher.collect()
        progress.heard(news)

    with progress:
        # One task more for each worker than it can run, so that it never waits for us.
        batch.run(
            handed,
            order,
            record,
            executor,
            at_once=2 * count,
            again=chosen or (),
            only=chosen,
            heard=heard,
        )


def _chosen(
    publisher: Publisher, handed: dict[str, tuple[batch.Handed, ...]], only: Sequence[str]
) -> frozenset[str]:
    """The students that ``--only`` means.

    Raises:
        UsageError: nobody is called so.
    """
    entries = publisher.intake.entries
    chosen: set[str] = set()
    for word in only:
        if word in entries:
            chosen.add(word)
        elif word == "failed":
            for id, attempts in handed.items():
                one = publisher.standing(id, attempts)
                if one.score is not None and one.score.points != one.score.possible:
                    chosen.add(id)
        else:
            fitting = [
                id for id, entry in entries.items() if word in (*entry.student.names, entry.student.name)
            ]
            if len(fitting) != 1:
                raise UsageError(f"nobody in the class is called {word!r}. Write --only failed, or an id")
            chosen.update(fitting)
    return frozenset(chosen)


@contextlib.contextmanager
def _work_folder(record: Record) -> Iterator[Path]:
    """Where workers keep temporary files; what a batch that was killed has left there is removed."""
    before = record.setting(_WORK)
    if before:
        shutil.rmtree(before, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(prefix="grade-batch-"))
    record.set(_WORK, str(folder))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        record.set(_WORK, "")


def _write_back(
    publisher: Publisher,
    class_: Sequence[Standing],
    canvas_file: Path | None,
    column: str | None,
    moodle_file: Path | None,
    feedback: bool,
) -> list[str]:
    """Fills in gradebooks and packs feedback; what there is to say of it."""
    out = publisher.record.folder
    said = []
    if canvas_file is not None:
        said += _kept(out / f"canvas-{canvas_file.name}", canvas(canvas_file, class_, column))
    if moodle_file is not None:
        said += _kept(out / f"moodle-{moodle_file.name}", moodle(moodle_file, class_))
    if feedback:
        match publisher.intake.layout:
            case "moodle":
                file = out / "moodle-feedback.zip"
                count = publisher.moodle_feedback(class_, file)
            case "canvas":
                file = out / "canvas-feedback.zip"
                count = publisher.canvas_feedback(class_, file)
            case _:
                raise UsageError(
                    "--feedback packs reports for the platform that the submissions came from, and these did "
                    "not come from Moodle or Canvas"
                )
        said.append(f"{short(file)}: {count} reports")
    return said


def _kept(file: Path, filled: Filled) -> list[str]:
    write(file, filled.content)
    said = [f"{short(file)}: {filled.filled} filled in"]
    if filled.open:
        said.append(f"  left as they were, not final yet: {few(filled.open)}")
    if filled.above:
        said.append(
            f"  above Moodle's maximum, which it would leave out: {few(filled.above)}. "
            "Raise the assignment's maximum grade, and download the worksheet again"
        )
    if filled.unknown:
        said.append(f"  not in the class: {few(filled.unknown)}")
    return said


def _told(intake: Intake, class_: Sequence[Standing], out: Path, language: Language) -> str:
    """The class in a few lines."""
    counts = Counter(one.status for one in class_)
    said = [f"{len(class_)} {say('students', language)}"]
    said += [f"{counts[state]} {status(state, language)}" for state in batch.Status if counts[state]]
    lines = [" · ".join(said)]
    still = 0
    for one in class_:
        still += not one.decided
        if not one.decided and still <= 10:
            reasons = needs(one.needs, language)
            lines.append(f"  {visible_name(one.student.id)} {visible_name(one.student.name)}: {reasons}")
    lines += [f"  … {still - 10}"] if still > 10 else []
    if intake.left:
        lines.append(f"{say('left', language)}: {few([readable(path) for path in intake.left])}")
    lines.append(short(out / "index.html"))
    return "".join(f"{line}\n" for line in lines)


def _moved(publisher: Publisher, language: Language) -> str:
    """Whose points are others than last time."""
    if not publisher.moved:
        return f"{say('moved.nobody', language)}\n"
    return "".join(
        f"{visible_name(one.student)}: {one.before or '–'} -> {one.after or '–'} "
        f"({', '.join(say(f'moved.{why}', language) for why in one.why)})\n"
        for one in publisher.moved
    )
