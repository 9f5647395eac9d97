"""What did the learning platform put into this folder?

Each layout turns the entries of a folder into submissions and says whose they are in the platform's own
words: a number, an address, a folder's name. Who that is in the class is another question (``intake``).
"""

from __future__ import annotations

import re
import stat
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Literal

import msgspec

from grader.batch.times import moment
from grader.errors import SpecificationError, UsageError
from grader.spec.nodes import (
    MappingNode,
    Node,
    Problems,
    ScalarNode,
    SequenceNode,
    decoded,
    parse,
    read_bytes,
)
from grader.submission.archives import ENDINGS
from grader.submission.snapshot import skipped

Layout = Literal["moodle", "canvas", "gradescope", "classroom50", "folder"]

_METADATA = "submission_metadata.yml"

_MOODLE = re.compile(
    r"(?P<name>.*)_(?P<id>\d+)_assignsubmission_(?P<kind>file|onlinetext)_?(?P<file>.*)", re.DOTALL
)
_CANVAS = re.compile(
    r"(?P<prefix>(?P<name>[^_]+)_(?:(?P<late>LATE)_)?(?P<id>\d+)_(?P<attachment>\d+))_(?P<file>.+)", re.DOTALL
)
#: What Canvas and browsers add to the name of a file that is handed in again.
_AGAIN = re.compile(r"(?:-\d+|\s*\(\d+\))(?=\.[^.]+$|$)")

_PROGRAMS = (".py", ".pyw")


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """One submission as the platform delivered it.

    Attributes:
        label: what a person reads: the student's or the group's name, or the entry's.
        words: what names whose it is, the surest first.
        paths: its file, folder or archive; several files that belong together.
        names: what those files are called when they are laid together; () for one path as it is.
        submitted: when it was handed in, as far as the platform says.
        late: whether the platform says that it was late; None when it does not say.
        prefix: what the platform wants to find in the name of a file that is sent back.
    """

    label: str
    words: tuple[str, ...]
    paths: tuple[Path, ...]
    names: tuple[str, ...] = ()
    submitted: datetime | None = None
    late: bool | None = None
    prefix: str = ""


class Delivery(msgspec.Struct, frozen=True, kw_only=True):
    """What a folder holds.

    Attributes:
        layout: whose download it is.
        found: the submissions, sorted.
        left: entries that are none, such as a Moodle online text.
    """

    layout: Layout
    found: tuple[Found, ...]
    left: tuple[Path, ...] = ()


def delivered(folder: Path) -> Delivery:
    """The submissions of a folder, in whatever layout.

    Raises:
        UsageError: there is no such folder, or no submission in it.
    """
    try:
        entries = sorted(
            (
                path
                for path in folder.iterdir()
                if not path.name.startswith(".") and not skipped((path.name,))
            ),
            key=lambda path: path.name,
        )
    except OSError as error:
        raise UsageError(f"{folder}: {error.strerror}. Name the folder with the submissions") from error
    clones = [path for path in entries if path.is_dir()]
    if (folder / _METADATA).is_file():
        delivery = _gradescope(folder, entries)
    elif len(entries) == 1 and entries[0].is_dir() and (entries[0] / _METADATA).is_file():
        return delivered(entries[0])
    elif any(_MOODLE.fullmatch(path.name) for path in entries):
        delivery = _moodle(entries)
    elif clones and all((path / ".classroom50.yml").is_file() for path in clones):
        delivery = _classroom50(entries)
    elif sum(_CANVAS.fullmatch(path.name) is not None for path in entries) * 2 > len(entries):
        delivery = _canvas(entries)
    else:
        delivery = _plain(entries)
    if not delivery.found:
        raise UsageError(
            f"{folder}: there is no submission in it. Put one folder, file or archive for each student there"
        )
    return delivery


def _moodle(entries: Sequence[Path]) -> Delivery:
    """``Name_123456_assignsubmission_file_``: a folder for each student, or files that begin with that."""
    files: dict[tuple[str, str], list[tuple[Path, str]]] = {}
    left = []
    for path in entries:
        match = _MOODLE.fullmatch(path.name)
        if match is None or match["kind"] == "onlinetext":
            left.append(path)
            continue
        files.setdefault((match["name"], match["id"]), []).append((path, match["file"]))
    found = []
    for (name, id), parts in files.items():
        together = len(parts) > 1 or (parts[0][1] != "" and parts[0][0].is_file())
        found.append(
            Found(
                label=name,
                words=(id, name, *_group_of(name)),
                paths=tuple(path for path, _ in parts),
                names=tuple(file or path.name for path, file in parts) if together else (),
                prefix=f"{name}_{id}",
            )
        )
    return Delivery(layout="moodle", found=tuple(found), left=tuple(left))


def _group_of(name: str) -> tuple[str, ...]:
    """Moodle writes the group before the name when groups hand in together: "Group 3-Zhang San"."""
    group, dash, rest = name.partition("-")
    return (rest, group) if dash and rest else ()


def _canvas(entries: Sequence[Path]) -> Delivery:
    """``lastfirst_LATE_123_456_file.py``: every file by itself, those of one student have one number."""
    files: dict[str, list[re.Match[str]]] = {}
    paths: dict[str, Path] = {}
    left = []
    for path in entries:
        match = _CANVAS.fullmatch(path.name)
        if match is None:
            left.append(path)
            continue
        files.setdefault(match["id"], []).append(match)
        paths[match[0]] = path
    found = tuple(
        Found(
            label=matches[0]["name"],
            words=(id, matches[0]["name"]),
            paths=tuple(paths[match[0]] for match in matches),
            names=tuple(_AGAIN.sub("", match["file"], count=1) for match in matches),
            late=any(match["late"] for match in matches),
            prefix=matches[0]["prefix"],
        )
        for id, matches in files.items()
    )
    return Delivery(layout="canvas", found=found, left=tuple(left))


def _classroom50(entries: Sequence[Path]) -> Delivery:
    """Clones called ``classroom-assignment-username``; what all of them begin with is no name."""
    folders = [path for path in entries if path.is_dir()]
    common = _common_beginning([path.name for path in folders])
    found = tuple(
        Found(label=path.name[len(common) :], words=(path.name[len(common) :], path.name), paths=(path,))
        for path in folders
    )
    left = tuple(path for path in entries if not path.is_dir())
    return Delivery(layout="classroom50", found=found, left=left)


def _common_beginning(names: Sequence[str]) -> str:
    """The words, each with its hyphen, with which all names begin; "" for a name alone."""
    if len(names) < 2:
        return ""
    first, last = min(names), max(names)
    same = next(
        (place for place, letter in enumerate(first) if last[place : place + 1] != letter), len(first)
    )
    return first[: first.rfind("-", 0, same) + 1]


def _gradescope(folder: Path, entries: Sequence[Path]) -> Delivery:
    """``submission_123`` folders, and a file that says whose they are and when they came."""
    problems = Problems(str(folder / _METADATA))
    content = read_bytes(folder / _METADATA, problems)
    text = decoded(content, problems) if content is not None else None
    root = parse(text, problems) if text is not None else None
    if problems.found or not isinstance(root, MappingNode):
        raise (
            SpecificationError(problems.found)
            if problems.found
            else UsageError(
                f"{folder / _METADATA}: not what Gradescope exports. Export the submissions again"
            )
        )
    found, named = [], {_METADATA}
    for name, (_, about) in root.entries.items():
        path = folder / Path(name).name
        named.add(path.name)
        submitters = _items(_value(about, ":submitters"))
        people = [tuple(_text(_value(one, key)) for key in (":sid", ":email", ":name")) for one in submitters]
        created = _text(_value(about, ":created_at"))
        if not path.exists() or not people:
            continue
        for sid, email, full in people:
            found.append(
                Found(
                    label=full or email or sid or path.name,
                    words=tuple(word for word in (sid, email, full) if word),
                    paths=(path,),
                    submitted=moment(created) if created else None,
                )
            )
    left = tuple(path for path in entries if path.name not in named)
    return Delivery(layout="gradescope", found=tuple(found), left=left)


def _value(node: Node | None, key: str) -> Node | None:
    return node.entries[key][1] if isinstance(node, MappingNode) and key in node.entries else None


def _items(node: Node | None) -> tuple[Node, ...]:
    return node.items if isinstance(node, SequenceNode) else ()


def _text(node: Node | None) -> str:
    return node.text.strip() if isinstance(node, ScalarNode) else ""


def _plain(entries: Sequence[Path]) -> Delivery:
    """A folder, program or archive for each student."""
    found, left = [], []
    for path in entries:
        if not _is_submission(path):
            left.append(path)
            continue
        label = path.name if path.is_dir() else _stem(path.name)
        found.append(Found(label=label, words=(label,), paths=(path,)))
    return Delivery(layout="folder", found=tuple(found), left=tuple(left))


def _is_submission(path: Path) -> bool:
    """Judged by the name alone: what is damaged or a trick is told as that student's, not left out."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return path.name.casefold().endswith((*_PROGRAMS, *ENDINGS))
    return stat.S_ISDIR(mode) or path.name.casefold().endswith((*_PROGRAMS, *ENDINGS))


def _stem(name: str) -> str:
    """A file's name without its ending and without what a browser adds to a second download."""
    ending = next(
        (e for e in sorted((*_PROGRAMS, *ENDINGS), key=len, reverse=True) if name.casefold().endswith(e)), ""
    )
    return _AGAIN.sub("", name[: len(name) - len(ending)], count=1)
