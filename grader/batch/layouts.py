"""What did the learning platform put into this folder?

Each layout turns the entries of a folder into submissions and says whose they are in the platform's own
words: a number, an address, a folder's name. Who that is in the class is another question (``intake``).
"""

from __future__ import annotations

import os
import re
import shlex
import stat
import zipfile
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
    r"(?P<prefix>(?P<name>.+?)_(?:(?P<late>LATE)_)?(?P<id>\d+)_(?P<attachment>\d+))_(?P<file>.+)", re.DOTALL
)
#: What Canvas and browsers add to the name of a file that is handed in again.
_AGAIN = re.compile(r"(?:-\d+|\s*\(\d+\))(?=\.[^.]+$|$)")

#: Which of several downloads of one file it is; the first has no number.
_NUMBER = re.compile(r"(?:-|\s*\()(\d+)\)?(?=\.[^.]+$|$)")

_PROGRAMS = (".py", ".pyw")

#: What systems and office programs leave beside files; nobody handed it in.
_DROPPINGS = ("thumbs.db", "desktop.ini", "__macosx")

#: Bytes of Gradescope's description of a class, which has what every program printed in it.
_LARGEST = 200_000_000


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """One submission as the platform delivered it.

    Attributes:
        label: what a person reads: the student's or the group's name, or the entry's.
        words: what names whose it is, the surest first.
        paths: its file, folder or archive; several files that belong together.
        names: what those files are called when they are laid together; () for one path as it is.
        submitted: when it was handed in, as far as the platform says.
        late: whether the platform says that it was late; None when it does not say.
        again: which of several downloads of one name it is, as browsers count them.
        prefix: what the platform wants to find in the name of a file that is sent back.
    """

    label: str
    words: tuple[str, ...]
    paths: tuple[Path, ...]
    names: tuple[str, ...] = ()
    submitted: datetime | None = None
    late: bool | None = None
    again: int = 0
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
    entries = _entries(folder)
    clones = [path for path in entries if path.is_dir()]
    # An archive is often unpacked into a folder of its own name.
    if len(entries) == 1 and clones and (_is_platforms(entries[0], _entries(entries[0]))):
        return delivered(entries[0])
    if (folder / _METADATA).is_file():
        delivery = _gradescope(folder, entries)
    elif any(_MOODLE.fullmatch(readable(path)) for path in entries):
        delivery = _moodle(entries)
    elif _are_clones(clones):
        delivery = _classroom50(entries)
    elif _is_canvas([readable(path) for path in entries]):
        delivery = _canvas(entries)
    elif len(entries) == 1 and (packed := _members(entries[0])) and _is_platforms(folder, packed):
        raise UsageError(_unpack_first(entries[0]))
    else:
        delivery = _plain(entries)
    if not delivery.found:
        raise UsageError(
            f"{folder}: there is no submission in it. Put one folder, file or archive for each student there"
        )
    return delivery


def _entries(folder: Path) -> list[Path]:
    """What lies in a folder, sorted, without what tools and systems leave there.

    Raises:
        UsageError: there is no such folder.
    """
    try:
        return sorted(
            (
                path
                for path in folder.iterdir()
                if not path.name.startswith((".", "~$"))
                and path.name.casefold() not in _DROPPINGS
                and not skipped((path.name,))
            ),
            key=lambda path: path.name,
        )
    except NotADirectoryError as error:
        if _members(folder):
            raise UsageError(_unpack_first(folder)) from error
        raise UsageError(f"{folder}: {error.strerror}. Name the folder with the submissions") from error
    except OSError as error:
        raise UsageError(f"{folder}: {error.strerror}. Name the folder with the submissions") from error


def readable(path: Path) -> str:
    """What an entry is called, as text. Archives of Chinese Windows unpack into names that are no UTF-8."""
    try:
        path.name.encode()
    except UnicodeEncodeError:
        written = os.fsencode(path.name)
        try:
            return written.decode("gb18030")
        except UnicodeDecodeError:
            return written.decode(errors="backslashreplace")
    return path.name


def _unpack_first(archive: Path) -> str:
    where = shlex.quote(str(archive.with_suffix("")))
    return (
        f"{archive}: an archive, as a platform gives it. Unpack it first, and name the folder: "
        f"unzip -q {shlex.quote(str(archive))} -d {where}"
    )


def _members(archive: Path) -> list[Path]:
    """The entries at the top of a zip; [] of what is none."""
    try:
        with zipfile.ZipFile(archive) as opened:
            names = dict.fromkeys(name.partition("/")[0] for name in opened.namelist())
    except (OSError, ValueError, zipfile.BadZipFile, NotImplementedError):
        return []
    return [Path(name) for name in names]


def _is_platforms(folder: Path, entries: Sequence[Path]) -> bool:
    """Whether that is what a platform gives: not one student's folder."""
    names = [readable(path) for path in entries]
    return (
        _METADATA in names
        or any(_MOODLE.fullmatch(name) for name in names)
        or _are_clones([path for path in entries if (folder / path.name).is_dir()])
        or (_is_canvas(names) and len(names) > 1)
    )


def _are_clones(folders: Sequence[Path]) -> bool:
    """Whether these are Classroom 50's: most have its file, and somebody may have removed it."""
    return sum((path / ".classroom50.yml").is_file() for path in folders) * 2 > len(folders)


def _is_canvas(names: Sequence[str]) -> bool:
    """Whether these names are Canvas'; those of "hw_3_2023001_name.py" only look so: one number for all."""
    matches = [match for name in names if (match := _CANVAS.fullmatch(name)) is not None]
    ids = {match["id"] for match in matches}
    return len(matches) * 2 > len(names) and (len(ids) > 1 or len(matches) == 1)


def _moodle(entries: Sequence[Path]) -> Delivery:
    """``Name_123456_assignsubmission_file_``: a folder for each student, or files that begin with that."""
    files: dict[tuple[str, str], list[tuple[Path, str]]] = {}
    left = []
    for path in entries:
        match = _MOODLE.fullmatch(readable(path))
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
                names=tuple(file or readable(path) for path, file in parts) if together else (),
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
        match = _CANVAS.fullmatch(readable(path))
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
    common = _common_beginning([readable(path) for path in folders])
    found = tuple(
        Found(label=name[len(common) :], words=(name[len(common) :], name), paths=(path,))
        for path, name in ((path, readable(path)) for path in folders)
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
    content = read_bytes(folder / _METADATA, problems, _LARGEST)
    text = decoded(content, problems) if content is not None else None
    root = parse(text, problems, foreign=True) if text is not None else None
    if problems.found or not isinstance(root, MappingNode):
        raise (
            SpecificationError(problems.found)
            if problems.found
            else UsageError(
                f"{folder / _METADATA}: not what Gradescope exports. Export the submissions again"
            )
        )
    found, named, gone = [], {_METADATA}, []
    for name, (_, about) in root.entries.items():
        path = folder / Path(name).name
        submitters = _items(_value(about, ":submitters"))
        people = [tuple(_text(_value(one, key)) for key in (":sid", ":email", ":name")) for one in submitters]
        created = _text(_moment(_value(about, ":created_at")))
        if not path.exists():
            gone.append(path)
            continue
        if not people:
            continue  # and so its folder is nobody's
        named.add(path.name)
        for sid, email, full in people:
            found.append(
                Found(
                    label=full or email or sid or readable(path),
                    words=tuple(word for word in (sid, email, full) if word),
                    paths=(path,),
                    submitted=moment(created) if created else None,
                )
            )
    left = (*(path for path in entries if path.name not in named), *gone)
    return Delivery(layout="gradescope", found=tuple(found), left=left)


def _moment(node: Node | None) -> Node | None:
    """A time, also where Ruby has written it as an object with its zone."""
    return _value(node, "utc") if isinstance(node, MappingNode) else node


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
        name = readable(path)
        label = name if path.is_dir() else stem(name)
        number = None if path.is_dir() else _NUMBER.search(name)
        again = int(number[1][:6]) if number is not None and label != _without_ending(name) else 0
        found.append(Found(label=label, words=(label,), paths=(path,), again=again))
    return Delivery(layout="folder", found=tuple(found), left=tuple(left))


def _is_submission(path: Path) -> bool:
    """Judged by the name alone: what is damaged or a trick is told as that student's, not left out."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return path.name.casefold().endswith((*_PROGRAMS, *ENDINGS))
    return stat.S_ISDIR(mode) or path.name.casefold().endswith((*_PROGRAMS, *ENDINGS))


def stem(name: str) -> str:
    """A file's name without its ending and without what a browser adds to a second download."""
    return _AGAIN.sub("", _without_ending(name), count=1)


def _without_ending(name: str) -> str:
    for ending in (".tar.gz", ".tar.bz2", ".tar.xz", *_PROGRAMS, *ENDINGS):
        if name.casefold().endswith(ending):
            return name[: -len(ending)]
    return name
