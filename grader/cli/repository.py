"""``grade init-repo``: a student's repository, in which ``pytest``, ``grade .`` and CI just work."""

from __future__ import annotations

import shlex
import stat
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

import typer

import grader
from grader import recipes, spec
from grader.cli.application import AssignmentOption, LanguageOption, app
from grader.cli.assignments import assignments_for
from grader.cli.console import language_of
from grader.errors import UsageError
from grader.recipes import DISTRIBUTION, File

FromOption = Annotated[
    str | None,
    typer.Option(
        "--from",
        metavar="REQUIREMENT",
        help="What pip installs there: a version on an index, a wheel's address. Else this version.",
    ),
]
PythonVersion = Literal["3.11", "3.12", "3.13", "3.14"]
ForceOption = Annotated[bool, typer.Option("--force", help="Overwrite what is there.")]


@app.command(name="init-repo")
def init_repo(
    folder: Annotated[
        Path, typer.Argument(metavar="[DIR]", help="The folder; else this one.", show_default=False)
    ] = Path(),
    assignment: AssignmentOption = None,
    source: FromOption = None,
    python_version: Annotated[
        PythonVersion, typer.Option("--python-version", help="The version of Python there.")
    ] = "3.12",
    ci: Annotated[Literal["github", "gitlab"], typer.Option("--ci", help="Whose workflow.")] = "github",
    devcontainer: Annotated[
        bool, typer.Option("--devcontainer", help="For macOS and Windows, a dev container, too.")
    ] = False,
    lang: LanguageOption = None,
    force: ForceOption = False,
) -> None:
    """Makes a student's repository of a folder: .grade.yml, a workflow and .gitignore.

    \b
      grade init-repo homework/ -a driver-conductor
      grade init-repo -a driver-conductor --from 'concurrency-grader==0.2.0' --lang zh
      grade init-repo -a driver-conductor --ci gitlab --devcontainer

    In it `pytest` and `grade .` grade the folder. CI grades every push with the assignment of the grader
    that is installed there, pinned by its digest; it is advice, and the grade of record is the course's own.
    """
    language = language_of(lang) if lang is not None else None
    chosen, id = public(folder, assignment)
    files = recipes.repository(
        assignment=id,
        pin=spec.pin(chosen),
        requirement=requirement(source),
        python=python_version,
        options=shlex.join(["--lang", language]) if language is not None else "",
        ci=ci,
        devcontainer=devcontainer,
    )
    write_files(folder, files, force=force)
    for path in files:
        print(folder / path)
    print(f"\nHere: pytest, or grade {shlex.quote(str(folder))}. There: commit these files and push.")


def public(folder: Path, assignment: str | None) -> tuple[Path, str]:
    """The specification that was asked for, and its id: one that comes with the grader.

    Raises:
        UsageError: it is to be had on this machine only.
    """
    specification = spec.choose(folder, assignment, assignments_for(folder)).specification
    id = spec.load(specification, private=False).id
    bundled = spec.assignments_in().get(id)
    if bundled is None or spec.pin(bundled) != spec.pin(specification):
        raise UsageError(
            f"{id} does not come with the grader as it is here, so no other machine would have it. "
            "Put its folder into assignments/ of the grader's source, build the wheel "
            "(pip wheel --no-deps .), install that here, and name it with --from"
        )
    return bundled, id


def requirement(source: str | None) -> str:
    """What pip has to install elsewhere to get this grader.

    Raises:
        UsageError: this one is on no index.
    """
    if source is not None:
        return source
    version = grader.__version__
    if not all(part.isdigit() for part in version.split(".")):
        raise UsageError(
            f"this grader is {version}, which is on no package index. Name one that pip can install there: "
            f"--from '{DISTRIBUTION}==1.2.3', or a wheel's address"
        )
    return f"{DISTRIBUTION}=={version}"


def write_files(folder: Path, files: Mapping[str, File], *, force: bool) -> None:
    """Writes files into a folder, all or none.

    Raises:
        UsageError: something else is there already, and ``force`` is not set; or it cannot be written.
    """
    there = [path for path, file in files.items() if _differs(folder / path, file)]
    if there and not force:
        raise UsageError(f"{folder} already has {', '.join(there)}. To overwrite: --force")
    try:
        for path, file in files.items():
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            if not place.parent.resolve().is_relative_to(folder.resolve()):
                raise UsageError(f"{place.parent} is a link that leads out of {folder}. Remove it")
            if place.is_symlink():
                place.unlink()  # what it leads to is not ours to overwrite
            place.write_bytes(file.content)
            if file.executable:
                place.chmod(place.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)
    except OSError as error:
        raise UsageError(f"{error.filename or folder} cannot be written: {error.strerror}") from error


def _differs(place: Path, file: File) -> bool:
    """Whether something else than this file is there."""
    try:
        return place.read_bytes() != file.content
    except FileNotFoundError:
        return False
    except OSError:
        return True
