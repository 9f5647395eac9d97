"""How is it done elsewhere: an assignment of one's own, a student's repository, a platform, a container?

Each function returns files by their path; the templates that it fills stand beside this file. ``@@name@@``
is a place to fill: the marks of the usual template languages all mean something in a shell or a workflow.

``packed`` makes a reproducible zip of files. ``supervisor`` and ``classroom50`` are programs that run there.
"""

from __future__ import annotations

import io
import json
import re
import shlex
import stat
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from typing import Literal

from grader.errors import UsageError

__all__ = [
    "ALLOWED",
    "ALLOWED_BY_PODMAN",
    "DISTRIBUTION",
    "File",
    "Packaged",
    "assignment",
    "classroom50",
    "dockerfile",
    "filled",
    "gradescope",
    "packed",
    "repository",
    "template",
]

CI = Literal["github", "gitlab"]

#: The distribution's name on a package index.
DISTRIBUTION = "concurrency-grader"

#: What a container has to allow: a program runs in namespaces and under ptrace.
ALLOWED = (
    "--cap-add=SYS_PTRACE",
    "--security-opt=seccomp=unconfined",
    "--security-opt=apparmor=unconfined",
    "--security-opt=systempaths=unconfined",
)
#: The same as Podman says it.
ALLOWED_BY_PODMAN = (
    "--cap-add=SYS_PTRACE",
    "--security-opt=seccomp=unconfined",
    "--security-opt=label=disable",
    "--security-opt=unmask=ALL",
)

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


@dataclass(frozen=True, slots=True)
class Packaged:
    """What a packaged grader consists of.

    Attributes:
        assignment: the assignment's id.
        pin: its digest.
        parts: its public files by name.
        python: the version of Python for which the wheels are, such as "3.12".
        requirements: what pip installs, each with its digests.
        wheels: files by name: the grader's own, and those of what it depends on unless pip fetches them.
        whole: whether the latter are there, so that no index is needed.
        options: words of ``grade``: tier, language.
    """

    assignment: str
    pin: str
    parts: Mapping[str, bytes]
    python: str
    requirements: bytes
    wheels: Mapping[str, bytes]
    whole: bool
    options: tuple[str, ...]

    def files(self) -> dict[str, File]:
        """The files that every platform gets."""
        return {
            "requirements.txt": File(self.requirements),
            **{f"assignment/{self.assignment}/{name}": File(content) for name, content in self.parts.items()},
            **{f"wheels/{name}": File(content) for name, content in self.wheels.items()},
        }


def gradescope(packaged: Packaged) -> dict[str, File]:
    """What Gradescope unpacks in ``/autograder/source``.

    Source: its autograder documentation, read in November 2026.

    Args:
        packaged: the grader and the assignment. Gradescope hides cases from students by itself, so it is
            told of all that are in them.
    """
    run = filled(
        "gradescope/run_autograder",
        id=packaged.assignment,
        pin=packaged.pin,
        options=shlex.join(("--as", "instructor", *packaged.options)),
    )
    index = "--no-index" if packaged.whole else ""
    setup = filled("gradescope/setup.sh", python=packaged.python, index=index)
    return {
        **packaged.files(),
        "run_autograder": File(run, executable=True),
        "setup.sh": File(_tidy(setup), executable=True),
    }


def classroom50(packaged: Packaged) -> dict[str, File]:
    """What stands in ``autograders/ASSIGNMENT/`` of a Classroom 50 classroom.

    Source: its wiki page "Advanced Autograding" and its runner, read in November 2026. The bundle is
    published for every student's workflow to fetch, and the cases in it are told as a student may know them.

    Args:
        packaged: the grader and the assignment.
    """
    asked = {
        "assignment": packaged.assignment,
        "pin": packaged.pin,
        "python": packaged.python,
        "wheels": packaged.whole,
        "options": list(packaged.options),
    }
    return {
        **packaged.files(),
        "autograder.py": File(template("classroom50.py").encode()),
        "grader.json": File(json.dumps(asked, indent=2).encode() + b"\n"),
    }


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
        allowed = ",\n    ".join(json.dumps(word) for word in ALLOWED)
        found[".devcontainer/devcontainer.json"] = filled("repository/devcontainer.json", allowed=allowed)
        found[".devcontainer/Dockerfile"] = dockerfile(requirement, python)
    return {path: File(_tidy(content)) for path, content in found.items()}


def assignment(id: str, about: Literal["signals", "races"], title: str) -> dict[str, File]:
    """What an assignment begins with: an example that is right and proved, for its author to change.

    Args:
        id: the assignment's.
        about: what the example is about.
        title: for now in both languages.
    """
    values = {
        "id": id,
        "title": json.dumps(title, ensure_ascii=False),  # a string of JSON is one of YAML
        "heading": title,
    }
    example = resources.files("grader.recipes") / "assignment" / about
    found = {"assignments/assignment.schema.json": resources.files("grader.spec") / "assignment.schema.json"}
    for name in ("assignment.yaml", "handout.en.md", "handout.zh.md"):
        found[f"assignments/{id}/{name}"] = example / name
    found[f"reference/{id}/solution.py"] = example / "example.py"
    found[f"reference/{id}/expected.yaml"] = example / "expected.yaml"
    for kind in ("right", "wrong"):
        for program in sorted((example / kind).iterdir(), key=lambda program: program.name):
            if program.name.endswith(".py"):
                found[f"reference/{id}/{kind}/{program.name}"] = program
    return {
        path: File(_PLACE.sub(lambda place: values[place[1]], file.read_text(encoding="utf-8")).encode())
        for path, file in found.items()
    }


def dockerfile(requirement: str, python: str, copied: str | None = None) -> bytes:
    """A machine on which ``grade`` runs.

    Args:
        requirement: what pip installs there to have this grader.
        python: version of Python, such as "3.12".
        copied: a file beside the Dockerfile that lies in /opt there, before pip is called.

    Raises:
        UsageError: the requirement cannot stand in such a file.
    """
    copy = "" if copied is None else f"COPY {json.dumps([copied, '/opt/'])}\n"
    return filled("Dockerfile", requirement=_quoted(requirement), python=python, copy=copy)


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
