"""Is it the assignment that was meant, unchanged?

``driver-conductor@sha256:HEX`` names an assignment and its content: ``-a`` and ``.grade.yml`` take it
wherever they take an id. What counts is all that the grading of a student's machine rests on: the
specification, its handouts, the recording, the instructor's main and the hand-written checks. Private parts
do not count, since no student's machine has them.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from grader.errors import UsageError
from grader.spec.loader import FILE_NAME, load, specification_in

#: The reference's recording, beside the specification.
RECORDING = "recording.jsonl"

_PINNED = re.compile(r"(?P<name>.+)@(?P<pin>sha256:[0-9a-f]{64})", re.DOTALL)


def parts(specification: Path) -> dict[str, bytes]:
    """The files that make an assignment on a student's machine, by name, in the order of the names.

    Whatever else lies in the folder (private cases, notes, solutions) is not among them.

    Args:
        specification: the assignment's YAML file or its folder.

    Raises:
        SpecificationError: the assignment is wrong.
    """
    file = specification_in(specification)
    main = load(file, private=False).program.main
    found = {FILE_NAME: file.read_bytes()}
    names = ["handout.en.md", "handout.zh.md", RECORDING, "conftest.py", *([main] if main else [])]
    for beside in (*(file.parent / name for name in names), *file.parent.glob("test_*.py")):
        if beside.is_file() and ".private." not in beside.name:
            found[beside.name] = beside.read_bytes()
    return dict(sorted(found.items()))


def pin(specification: Path) -> str:
    """What stands after the ``@``: the digest of an assignment's public parts.

    Args:
        specification: the assignment's YAML file or its folder.

    Raises:
        SpecificationError: the assignment is wrong.
    """
    digest = hashlib.sha256()
    for name, content in parts(specification).items():
        digest.update(f"{name} {len(content)}\n".encode())
        digest.update(content)
    return f"sha256:{digest.hexdigest()}"


def unpinned(name: str) -> tuple[str, str | None]:
    """The assignment's name, and the pin behind it if there is one."""
    found = _PINNED.fullmatch(name)
    return (found["name"], found["pin"]) if found else (name, None)


def check_pin(specification: Path, name: str, wanted: str, where: str) -> None:
    """Refuses an assignment that is not the one that was pinned.

    Args:
        specification: the assignment's YAML file or its folder.
        name: what it was called.
        wanted: its pin.
        where: what pins it: a file, or an option.

    Raises:
        UsageError: it is another one.
    """
    found = pin(specification)
    if found != wanted:
        raise UsageError(
            f"{where} pins {name} to {wanted[:19]}..., and the {name} of this grader is {found[:19]}...: "
            "its specification, handouts, recording or checks have changed. "
            "Install the grader that the course names; or, if the change is meant, pin it anew: "
            f"grade init-repo . -a {name} --force"
        )
