"""How is it graded elsewhere: in a student's repository, on a learning platform, in a container?

Each function returns files by their path; the templates that it fills stand beside this file. ``@@name@@``
is a place to fill: the marks of the usual template languages all mean something in a shell or a workflow.

``packed`` makes a reproducible zip of files.
"""

from __future__ import annotations

import io
import re
import shlex
import stat
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Literal

from grader.errors import UsageError

__all__ = ["File", "dockerfile", "filled", "packed", "repository", "template"]

CI = Literal["github", "gitlab"]

_PLACE = re.compile(r"@@([a-z_]+)@@")


@dataclass(frozen=True, slots=True)
class File:
    """A file that is written elsewhere.

    Attributes:
        content: its bytes.
        executable: whether it is a program.
    """

    content: bytes
    executable: bool = False


def template(name: str) -> str:
    """A template that stands beside this file."""
    return resources.files("grader.recipes").joinpath(name).read_text(encoding="utf-8")


def filled(name: str, **values: str) -> bytes:
    """A template with its places filled; every place must be."""
    return _PLACE.sub(lambda place: values[place[1]], template(name)).encode()


def repository(
    *,
    assignment: str,
    pin: str,
    requirement: str,
    python: str,
    options: str = "",
    ci: CI = "github",
    devcontainer: bool = False,
) -> dict[str, File]:
    """What makes a student's repository of a folder.

    Args:
        assignment: the assignment's id.
        pin: its digest, as ``spec.pin`` tells it.
        requirement: what pip installs there to have this grader.
        python: version of Python in CI, such as "3.12".
        options: further options of ``grade`` there, quoted for a shell.
        ci: whose workflow.
        devcontainer: whether there is a dev container, too.

    Raises:
        UsageError: the requirement cannot stand in a workflow.
    """
    values = {
        "assignment": shlex.quote(f"{assignment}@{pin}"),
        "requirement": _quoted(requirement),
        "python": python,
        "options": options,
    }
    found = {
        ".grade.yml": _grade_file(assignment, pin),
        ".gitignore": filled("repository/gitignore"),
    }
    if ci == "github":
        found[".github/workflows/grade.yml"] = filled("repository/grade.yml", **values)
    else:
        # There a command stands between ' in YAML, where '' is one '.
        doubled = {name: value.replace("'", "''") for name, value in values.items()}
        found[".gitlab-ci.yml"] = filled("repository/gitlab-ci.yml", **doubled)
    if devcontainer:
        found[".devcontainer/devcontainer.json"] = filled("repository/devcontainer.json")
        found[".devcontainer/Dockerfile"] = dockerfile(requirement, python)
    return {path: File(_tidy(content)) for path, content in found.items()}


def dockerfile(requirement: str, python: str) -> bytes:
    """A machine on which ``grade`` runs.

    Args:
        requirement: what pip installs there to have this grader.
        python: version of Python, such as "3.12".

    Raises:
        UsageError: the requirement cannot stand in such a file.
    """
    return filled("Dockerfile", requirement=_quoted(requirement), python=python)


def packed(files: Mapping[str, File]) -> bytes:
    """A zip of files; the same files make the same bytes."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, file in sorted(files.items()):
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system = 3  # Unix, also where it is made elsewhere: the modes count
            entry.external_attr = (stat.S_IFREG | (0o755 if file.executable else 0o644)) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, file.content)
    return written.getvalue()


def _grade_file(assignment: str, pin: str) -> bytes:
    return (
        "# Written by `grade init-repo`: which assignment this is, and the digest of its content.\n"
        "# `grade .` and `pytest` grade this folder with it.\n"
        f"assignment: {assignment}@{pin}\n"
    ).encode()


def _quoted(requirement: str) -> str:
    """A requirement as a word of a shell."""
    # A runner fills ${{ }} in before any shell sees it.
    if not requirement.strip() or "${{" in requirement or not requirement.isprintable():
        raise UsageError(
            f"{requirement!r} is nothing that pip could install. "
            "Write --from 'concurrency-grader==1.2.3', or a wheel's address"
        )
    return shlex.quote(requirement)


def _tidy(content: bytes) -> bytes:
    """Without the two spaces that an option leaves that was not asked for."""
    return re.sub(rb"(?<=\S)  (?=--)", b" ", content)
