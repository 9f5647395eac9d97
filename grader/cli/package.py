"""``grade package``: the grader and an assignment, packed for a learning platform."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal, get_args

import typer

from grader import recipes, spec
from grader.cli.application import AssignmentOption, LanguageOption, app
from grader.cli.assignments import assignments_for
from grader.cli.console import language_of, writable, write
from grader.cli.repository import ForceOption, PythonVersion, write_files
from grader.cli.wheels import wheels
from grader.errors import UsageError
from grader.recipes import Packaged

Platform = Literal["gradescope", "classroom50"]

#: The Python that a platform's machines have, or get from apt: Ubuntu 22.04 has no later one.
_PYTHON: dict[Platform, PythonVersion] = {"gradescope": "3.11", "classroom50": "3.12"}
#: What Classroom 50's runner fetches at most.
_CLASSROOM50_LIMIT = 10 << 20


@app.command()
def package(
    platform: Annotated[
        Platform, typer.Argument(help=f"For whom: {' or '.join(get_args(Platform))}.", show_default=False)
    ],
    output: Annotated[
        str,
        typer.Option(
            "-o",
            "--output",
            metavar="FILE.zip|DIR",
            help="The archive; for classroom50 also a folder.",
            show_default=False,
        ),
    ],
    assignment: AssignmentOption = None,
    tier: Annotated[
        Literal["full", "plain", "best"] | None,
        typer.Option(
            "--tier",
            help="The least isolation and evidence that will do there; best: what there is, but never "
            "nothing. Else the assignment's, else full.",
        ),
    ] = None,
    whole: Annotated[
        bool,
        typer.Option(
            "--wheels",
            help="Pack all wheels, so that nothing is fetched there. Else pip fetches them by their digests.",
        ),
    ] = False,
    python_version: Annotated[
        PythonVersion | None,
        typer.Option(
            "--python-version", help="Of the grader there; else 3.11 on Gradescope, 3.12 elsewhere."
        ),
    ] = None,
    lang: LanguageOption = None,
    force: ForceOption = False,
) -> None:
    """Packs the grader and an assignment for a learning platform; private cases are never packed.

    \b
      grade package gradescope -a driver-conductor -o autograder.zip
      grade package gradescope -a driver-conductor -o autograder.zip --wheels --python-version 3.12
      grade package classroom50 -a driver-conductor -o CLASSROOM/autograders/driver-conductor

    Where a machine there has less than the tier that is asked for, nothing is run and nothing has a score.
    """
    archive = platform == "gradescope" or output.endswith(".zip")
    if archive:
        writable(output)
    if assignment is None:
        raise UsageError("no assignment is named. Write -a ID, see: grade list")
    packaged = _packaged(assignment, tier, whole, python_version or _PYTHON[platform], lang)
    files = recipes.gradescope(packaged) if platform == "gradescope" else recipes.classroom50(packaged)
    content = recipes.packed(files)
    if platform == "classroom50" and len(content) > _CLASSROOM50_LIMIT:
        raise UsageError(
            f"it is {len(content) >> 20} MiB large, and Classroom 50 fetches 10 MiB at most. "
            "Leave --wheels out"
        )
    if archive:
        write(output, content)
    else:
        write_files(Path(output), files, force=force)
    print(f"{output}: {packaged.assignment}@{packaged.pin}, {' '.join(packaged.options)}")
    fetched = "all wheels are in it" if whole else "pip fetches the wheels there, by their digests"
    print(f"for Python {packaged.python} on Linux x86-64; {fetched}")


def _packaged(assignment: str, tier: str | None, whole: bool, python: str, lang: str | None) -> Packaged:
    specification = spec.choose(Path(), assignment, assignments_for(None)).specification
    loaded = spec.load(specification, private=False)
    taken = wheels(python, whole=whole)
    # Nobody looks at what a platform's machine can promise: with less than this nothing is run.
    least = tier or loaded.tier or "full"
    return Packaged(
        assignment=loaded.id,
        pin=spec.pin(specification),
        parts=spec.parts(specification),
        python=python,
        requirements=taken.requirements,
        wheels=taken.files,
        whole=whole,
        options=(*(("--tier", least) if least != "best" else ()), "--lang", language_of(lang)),
    )
