"""Which assignment is it?

What the person asked for; else what the submission's ``.grade.yml`` says; else a file or folder named like an
assignment. A file that merely fits a wildcard of ``program.files`` never decides. Where a name is pinned
(``pins``), the assignment must be the very one.
"""

from __future__ import annotations

import os
import posixpath
import re
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal

import msgspec

from grader.errors import Problem, SpecificationError, UsageError
from grader.spec.forms import mending, nearest
from grader.spec.loader import FILE_NAME, specification_in
from grader.spec.nodes import (
    WHOLE_FILE,
    MappingNode,
    Node,
    Problems,
    ScalarNode,
    SequenceNode,
    TooManyProblems,
    decoded,
    parse,
    read_bytes,
    shown,
)
from grader.spec.pins import check_pin, unpinned

GRADE_FILE = ".grade.yml"


class Choice(msgspec.Struct, frozen=True, kw_only=True):
    """An assignment, and what it is graded with.

    Attributes:
        specification: the assignment's YAML file.
        submission: what to grade: the path that was given, or the folder in it that ``.grade.yml`` names.
        reason: ``asked``: the person said so. ``grade-file``: the submission's ``.grade.yml`` does.
            ``name``: a file or folder is called like it.
    """

    specification: Path
    submission: Path
    reason: Literal["asked", "grade-file", "name"]


class _Known(msgspec.Struct, frozen=True):
    id: str
    aliases: tuple[str, ...]
    specification: Path


def bundled() -> Path:
    """The folder of the assignments that come with the grader."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "assignments"
    return inside if os.path.isdir(inside) else package.parent / "assignments"


def assignments_in(folder: Path | None = None) -> dict[str, Path]:
    """The assignments of a folder: each one's id and YAML file, in the order of the ids.

    Only ids are read: an assignment that is wrong is listed, and ``load`` says what is wrong with it.

    Args:
        folder: has a folder for each assignment; None: the bundled ones.

    Raises:
        SpecificationError: two assignments have one id.
    """
    return {known.id: known.specification for known in _known_in(folder)}


def choose(
    submission: Path, explicit: str | None = None, assignments: Path | None = None, opened: Path | None = None
) -> Choice:
    """The assignment with which a submission is graded.

    Args:
        submission: the path as the person gave it; its name counts.
        explicit: an assignment's id, alias or path, where the person named one.
        assignments: the folder of the known assignments; None: the bundled ones.
        opened: where an archive was unpacked; its ``.grade.yml`` and the names in it count. None: the path.

    Raises:
        UsageError: nothing decides, or two things do, with the list of what there is; or the assignment is
            pinned and has changed.
        SpecificationError: a ``.grade.yml`` is wrong, or a pinned assignment is.
    """
    known = _known_in(assignments)
    if explicit is not None:
        name, pin = unpinned(explicit)
        specification = _asked(name, known)
        if pin is not None:
            check_pin(specification, name, pin, "the command line")
        return Choice(specification=specification, submission=submission, reason="asked")
    place = opened if opened is not None else submission
    told = _told_by_grade_file(submission, place, known)
    if told is not None:
        return told
    named = _named(submission, place, known)
    if named is not None:
        return Choice(specification=named.specification, submission=submission, reason="name")
    raise UsageError(
        f"{submission}: nothing says which assignment this is. "
        f"Name it with -a, or write assignment: ID into {GRADE_FILE}. {_list_of(known)}"
    )


def _list_of(known: Sequence[_Known]) -> str:
    names = [" or ".join((one.id, *one.aliases)) for one in known]
    return f"The assignments are: {', '.join(names)}." if names else "There is no assignment to choose from."


def _asked(explicit: str, known: Sequence[_Known]) -> Path:
    path = Path(explicit)
    looks_like_path = os.sep in explicit or path.suffix in (".yaml", ".yml")
    if not looks_like_path:
        for one in known:
            if _folded(explicit) in _names(one):
                return one.specification
    try:
        specification = specification_in(path)
        if os.path.isfile(specification):
            return specification
        if os.path.isdir(path):
            raise UsageError(f"{path}: the folder has no {FILE_NAME}. {_list_of(known)}")
    except (OSError, ValueError):
        pass
    near = nearest(explicit, [name for one in known for name in (one.id, *one.aliases)])
    mend = f"Did you mean {near}? " if near else ""
    raise UsageError(f"there is no assignment {shown(explicit)}. {mend}{_list_of(known)}")


def _known_in(folder: Path | None) -> tuple[_Known, ...]:
    place = bundled() if folder is None else folder
    found: dict[str, _Known] = {}
    try:
        specifications = sorted(place.glob(f"*/{FILE_NAME}"))
    except OSError:
        specifications = []
    for specification in specifications:
        one = _glimpse(specification)
        if one.id in found:
            raise SpecificationError(
                [
                    Problem(
                        str(specification),
                        0,
                        0,
                        f"the id {one.id} is also that of {found[one.id].specification}",
                        "Give each assignment an id of its own.",
                    )
                ]
            )
        found[one.id] = one
    return tuple(found[id_] for id_ in sorted(found))


def _glimpse(specification: Path) -> _Known:
    """Id and aliases of an assignment, whatever else is wrong with it."""
    node = _parsed(specification, Problems(str(specification)))
    entries = node.entries if isinstance(node, MappingNode) else {}
    id_ = entries["id"][1] if "id" in entries else None
    aliases = entries["aliases"][1] if "aliases" in entries else None
    items: Iterable[Node] = (
        aliases.items if isinstance(aliases, SequenceNode) else (aliases,) if aliases else ()
    )
    return _Known(
        id_.text if isinstance(id_, ScalarNode) and id_.text else specification.parent.name,
        tuple(item.text for item in items if isinstance(item, ScalarNode) and item.text),
        specification,
    )


def _parsed(path: Path, problems: Problems) -> Node | None:
    try:
        content = read_bytes(path, problems)
        text = decoded(content, problems) if content is not None else None
        return parse(text, problems) if text is not None else None
    except TooManyProblems:
        return None


def _folded(name: str) -> str:
    return re.sub(r"[\s_-]+", "-", unicodedata.normalize("NFKC", name).casefold().strip())


def _names(one: _Known) -> set[str]:
    return {_folded(name) for name in (one.id, *one.aliases)}


def _bare(name: str) -> str:
    """A file's name without the endings of programs and archives."""
    return re.sub(r"(?i)(\.py|\.zip|\.tgz|(\.tar)?(\.gz|\.bz2|\.xz)?)$", "", name)


def _named(submission: Path, place: Path, known: Sequence[_Known]) -> _Known | None:
    """The assignment that the submission is called like; else the one that something in it is called like."""
    own = [os.path.basename(os.path.abspath(submission))]
    try:
        inside = sorted(os.listdir(place)) if os.path.isdir(place) else []
    except OSError:
        inside = []
    for names in (own, inside):
        folded = {_folded(_bare(name)) for name in names}
        found = [one for one in known if folded & _names(one)]
        if len(found) > 1:
            raise UsageError(
                f"{submission}: the names in it speak of {' and '.join(one.id for one in found)}. "
                f"Name the assignment with -a, or write assignment: ID into {GRADE_FILE}."
            )
        if found:
            return found[0]
    return None


class _Told(msgspec.Struct, frozen=True):
    """An assignment as a ``.grade.yml`` names it."""

    name: str
    pin: str | None
    specification: Path

    def chosen(self, submission: Path, file: Path) -> Choice:
        if self.pin is not None:
            check_pin(self.specification, self.name, self.pin, str(file))
        return Choice(specification=self.specification, submission=submission, reason="grade-file")


def _told_by_grade_file(submission: Path, place: Path, known: Sequence[_Known]) -> Choice | None:
    """What the ``.grade.yml`` of the submission, or of a folder above it, says."""
    own = place / GRADE_FILE
    if os.path.isdir(place) and _is_there(own):
        told = _read_grade_file(own, known)
        if "assignment" in told:
            return told["assignment"].chosen(submission, submission / GRADE_FILE)
        there = {folder: one for folder, one in told.items() if os.path.isdir(place / folder)}
        if len(there) == 1:
            folder, one = next(iter(there.items()))
            return one.chosen(place / folder, submission / GRADE_FILE)
        if there:
            calls = ", ".join(f"grade {submission / folder}" for folder in there)
            raise UsageError(f"{submission}: {GRADE_FILE} names several folders. Grade one of them: {calls}.")
    inner = Path(os.path.abspath(submission))
    for outer in inner.parents:
        above = outer / GRADE_FILE
        if not _is_there(above):
            continue
        told = _read_grade_file(above, known)
        for at in (inner, *inner.parents):
            if at == outer:
                break
            folder = at.relative_to(outer).as_posix()
            if folder in told:
                return told[folder].chosen(submission, above)
        if "assignment" in told and os.path.isfile(inner) and inner.parent == outer:
            return told["assignment"].chosen(submission, above)
        return None
    return None


def _is_there(path: Path) -> bool:
    """Whether a file stands there itself; a link could lead anywhere, and messages quote what they read."""
    try:
        return path.is_file() and not path.is_symlink()
    except OSError:
        return False


def _read_grade_file(path: Path, known: Sequence[_Known]) -> dict[str, _Told]:
    """``assignment: ID``, or ids by folder; only ids, so that no submission brings its own specification.

    Each may be pinned: ``ID@sha256:HEX``.
    """
    problems = Problems(str(path))
    told: dict[str, _Told] = {}
    mend = "Write assignment: ID, or a line FOLDER: ID for each folder."
    node = _parsed(path, problems)
    if isinstance(node, MappingNode):
        for written, value in node.entries.values():
            if not isinstance(value, ScalarNode) or not value.text:
                problems.add(written.place, f"{shown(written.text)} has no id of an assignment", mend)
                continue
            name, pin = unpinned(value.text)
            found = [one for one in known if _folded(name) in _names(one)]
            if not found:
                ids = [one.id for one in known]
                problems.add(
                    value.place,
                    f"there is no assignment {shown(name)}",
                    mending(name, ids, "assignment"),
                )
                continue
            folder = posixpath.normpath(written.text)
            if folder.startswith(("/", "..")):
                problems.add(written.place, f"{shown(written.text)} lies outside", "Name a folder here.")
                continue
            told[folder] = _Told(found[0].id, pin, found[0].specification)
    elif not problems.found:
        problems.add(WHOLE_FILE, "it says nothing", mend)
    if problems.found:
        raise SpecificationError(problems.found)
    return told
