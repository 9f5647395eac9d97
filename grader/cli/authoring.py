"""``grade new``: an assignment that works, for its author to change."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Literal

import typer

from grader import recipes
from grader.cli.application import app
from grader.cli.assignments import known
from grader.cli.repository import ForceOption, write_files
from grader.errors import UsageError
from grader.spec.forms import ASSIGNMENT_ID


@app.command()
def new(
    id: Annotated[str, typer.Argument(metavar="ID", help="Small letters, digits and -.", show_default=False)],
    about: Annotated[
        Literal["signals", "races"],
        typer.Option("--about", help="What the example is about, from which you go on."),
    ] = "signals",
    title: Annotated[
        str | None, typer.Option("--title", help="Its title, for now in both languages; else of its id.")
    ] = None,
    force: ForceOption = False,
) -> None:
    """Begins an assignment: specification, handouts, and programs that prove it.

    \b
      grade new doorbell
      grade new tickets --about races --title "Two ticket windows"

    It writes ./assignments/ID and ./reference/ID, an example that works. Change it until it asks what you
    ask. `grade lint ID` says what is wrong in it, `grade try ID PROGRAM` what a program comes to, and
    `grade check ID` whether right programs pass and wrong ones fail for their stated reason.
    """
    if not re.fullmatch(ASSIGNMENT_ID, id):
        raise UsageError(f"{id!r} is no id: small letters, digits and - between them, such as my-homework")
    here = Path("assignments").is_dir()
    if here and id in known() and not (Path("assignments") / id).is_dir():
        raise UsageError(f"another folder of assignments/ has the id {id} already. Take another id")
    files = recipes.assignment(id, about, title or id.replace("-", " ").capitalize())
    write_files(Path(), files, force=force)
    for path in files:
        print(path)
    print(f"\nNext: grade check {id} --record")
