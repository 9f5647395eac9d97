"""``grade package``: the grader and an assignment, packed for a learning platform."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from grader import recipes, spec
from grader.cli.application import AssignmentOption, LanguageOption, TierOption, app
from grader.cli.assignments import assignments_for
from grader.cli.console import language_of, writable, write
from grader.cli.repository import ForceOption, PythonVersionOption, write_files
from grader.cli.wheels import wheels
from grader.errors import UsageError
from grader.recipes import Packaged

package = typer.Typer(
    no_args_is_help=True,
    help="""
Packs the grader and an assignment for a learning platform. Private cases are never packed.

\b
  grade package gradescope -a driver-conductor -o autograder.zip
  grade package classroom50 -a driver-conductor -o autograders/driver-conductor
""",
)
app.add_typer(package, name="package")

#: What Classroom 50's runner fetches at most.
_CLASSROOM50_LIMIT = 10 << 20

WheelsOption = Annotated[
    bool,
    typer.Option(
        "--wheels", help="Pack all wheels, so that nothing is fetched there. Else they are pinned by digests."
    ),
]


@package.command()
def gradescope(
    output: Annotated[str, typer.Option("-o", "--output", metavar="FILE.zip", show_default=False)],
    assignment: AssignmentOption = None,
    tier: TierOption = None,
    whole: WheelsOption = False,
    python_version: PythonVersionOption = "3.11",
    lang: LanguageOption = None,
) -> None:
    """Makes the zip that Gradescope takes as an autograder.

    \b
      grade package gradescope -a driver-conductor -o autograder.zip
      grade package gradescope -a driver-conductor -o autograder.zip --wheels --lang zh

    There, with less than the tier that is asked for, nothing is run and nothing has a score. 3.11 is the
    latest Python that apt has on Gradescope's Ubuntu 22.04; on 24.04 write --python-version 3.12.
    """
    writable(output)
    packaged = _packaged(assignment, tier, whole, python_version, lang)
    write(output, recipes.packed(recipes.gradescope(packaged)))
    _say(output, packaged)


@package.command()
def classroom50(
    output: Annotated[str, typer.Option("-o", "--output", metavar="DIR|FILE.zip", show_default=False)],
    assignment: AssignmentOption = None,
    tier: TierOption = None,
    whole: WheelsOption = False,
    python_version: PythonVersionOption = "3.12",
    lang: LanguageOption = None,
    force: ForceOption = False,
) -> None:
    """Makes the folder autograders/ASSIGNMENT of a Classroom 50 classroom.

    \b
      grade package classroom50 -a driver-conductor -o CLASSROOM/autograders/driver-conductor
      grade package classroom50 -a driver-conductor -o autograder.zip --tier plain

    Where something cannot be decided there is no result, and the runner tells an error.
    """
    if output.endswith(".zip"):
        writable(output)
    packaged = _packaged(assignment, tier, whole, python_version, lang)
    files = recipes.classroom50(packaged)
    size = len(recipes.packed(files))
    if size > _CLASSROOM50_LIMIT:
        raise UsageError(
            f"it is {size >> 20} MiB large, and Classroom 50 fetches 10 MiB at most. Leave --wheels out"
        )
    if output.endswith(".zip"):
        write(output, recipes.packed(files))
    else:
        write_files(Path(output), files, force=force)
    _say(output, packaged)


def _packaged(
    assignment: str | None, tier: str | None, whole: bool, python: str, lang: str | None
) -> Packaged:
    if assignment is None:
        raise UsageError("no assignment is named. Write -a ID, see: grade list")
    specification = spec.choose(Path(), assignment, assignments_for(None)).specification
    loaded = spec.load(specification, private=False)
    taken = wheels(python, whole=whole)
    return Packaged(
        assignment=loaded.id,
        pin=spec.pin(specification),
        parts=spec.parts(specification),
        python=python,
        requirements=taken.requirements,
        wheels=taken.files,
        whole=whole,
        # Nobody looks at what a platform's machine can promise: with less than this nothing is run.
        options=("--tier", tier or loaded.tier or "full", "--lang", language_of(lang)),
    )


def _say(output: str, packaged: Packaged) -> None:
    print(f"{output}: {packaged.assignment}@{packaged.pin}, {' '.join(packaged.options)}")
    print(
        f"for Python {packaged.python} on Linux x86-64; "
        + ("all wheels are in it" if packaged.whole else "pip fetches the wheels there, by their digests")
    )
