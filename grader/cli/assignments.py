"""``grade check``, ``grade list`` and ``grade lint``: the assignments, and which of them there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from grader import grading, spec
from grader.cli.application import LanguageOption, PythonOption, VerboseOption, app, verbosity
from grader.cli.console import busy, console, language_of, short
from grader.errors import SpecificationError, UsageError
from grader.grading import ProgramProof, Proof


@app.command()
def check(
    ctx: typer.Context,
    ids: Annotated[list[str] | None, typer.Argument(metavar="ID", help="All, when none is named.")] = None,
    record: Annotated[bool, typer.Option("--record", help="Make the reference's recording anew.")] = False,
    python: PythonOption = None,
    verbose: VerboseOption = 0,
) -> None:
    """Proves assignments: right programs pass, wrong ones fail for their stated reason.

    \b
      grade check                            every assignment with a reference
      grade check driver-conductor --record  make its recording anew
    """
    verbosity(ctx, verbose)
    holds = True
    chosen = ids or [id for id, file in known().items() if reference_of(file).is_dir()]
    if not chosen:
        raise UsageError("no assignment with a reference folder is to be found. Name one: grade check ID")
    for id in chosen:
        specification = named(id)
        with busy(id) as say:

            def done(program: ProgramProof, say: Callable[[str], None] = say, id: str = id) -> None:
                say(f"{id}: {program.program}")

            proof = grading.check(
                specification, reference_of(specification), record=record, python=python, done=done
            )
        _print_proof(proof)
        holds = holds and proof.holds
    raise typer.Exit(0 if holds else 1)


@app.command(name="list")
def list_(lang: LanguageOption = None) -> None:
    """Lists the assignments that are to be found from here.

    \b
      grade list
    """
    language = language_of(lang)
    table = Table.grid(padding=(0, 2))
    for id, file in known().items():
        try:
            loaded = spec.load(file)
        except SpecificationError as error:
            table.add_row(Text(id, style="bold"), Text(f"{len(error.problems)} problems: grade lint {file}"))
            continue
        title = loaded.title.zh if language == "zh" else loaded.title.en
        table.add_row(Text(id, style="bold"), Text(title), Text(", ".join(loaded.aliases), style="dim"))
    if not table.row_count:
        raise UsageError("no assignment is to be found: there is no folder ./assignments")
    console().print(table)


@app.command()
def lint(
    specifications: Annotated[
        list[str] | None, typer.Argument(metavar="ID|SPEC", help="All, when none is named.")
    ] = None,
) -> None:
    """Says what is wrong in specifications: file, line, column and the way to mend it.

    \b
      grade lint
      grade lint assignments/driver-conductor/assignment.yaml
    """
    files = [named(name) for name in specifications] if specifications else list(known().values())
    if not files:
        raise UsageError("no assignment is to be found: there is no folder ./assignments. Name a file")
    wrong = False
    for file in files:
        try:
            unwise = spec.lint(file)
        except SpecificationError as error:
            wrong = True
            print(error)
        else:
            for problem in unwise:
                print(f"advice: {problem}")
            print(f"{short(file)}: good")
    raise typer.Exit(2 if wrong else 0)


def assignments_for(submission: Path | None) -> Path | None:
    """The folder ./assignments, unless the submission brought it along; None: the bundled ones."""
    here = Path("assignments")
    return here if here.is_dir() and not (submission is not None and lies_in(here, submission)) else None


def known() -> dict[str, Path]:
    return spec.assignments_in(assignments_for(None))


def named(name: str) -> Path:
    return spec.choose(Path(), name, assignments_for(None)).specification


def reference_of(specification: Path) -> Path:
    """Where the programs of an assignment stand: reference/ID beside the folder of assignments."""
    folder = specification.resolve().parent
    return folder.parent.parent / "reference" / folder.name


def lies_in(path: Path, submission: Path) -> bool:
    return submission.is_dir() and path.resolve().is_relative_to(submission.resolve())


def _print_proof(proof: Proof) -> None:
    table = Table(title=proof.assignment, title_justify="left", box=None, pad_edge=False)
    for name in ("", "program", "points", "must fail", "but"):
        table.add_column(name, overflow="fold")
    for program in proof.programs:
        missing = program.expected - program.failed
        surplus = [
            *(f"{name} fails" for name in sorted(program.failed - program.expected)),
            *(f"{name} is not decided" for name in sorted(program.undecided)),
        ]
        surplus += (
            [f"{name} does not fail" for name in sorted(missing)] if not program.error else [program.error]
        )
        table.add_row(
            Text("✓", style="green") if program.holds else Text("✗", style="red"),
            Text(program.program),
            Text(f"{program.points}/{program.possible}" if program.possible else "–"),
            Text(_few(program.expected)),
            Text("\n".join(surplus), style="red"),
        )
    screen = console()
    screen.print(table)
    if proof.unproved:
        screen.print(Text(f"no wrong program fails: {', '.join(proof.unproved)}", style="yellow"))
    screen.print(Text(f"recording: {proof.recording}"))
    right = sum(program.holds for program in proof.programs)
    screen.print(Text(f"{right} of {len(proof.programs)} programs as expected", style="bold"))


def _few(names: Iterable[str]) -> str:
    """Names, when they are few; else the first ones and how many more."""
    ordered = sorted(names)
    more = f" and {len(ordered) - 2} more" if len(ordered) > 3 else ""
    return (", ".join(ordered[:2] if more else ordered) + more) or "nothing"
