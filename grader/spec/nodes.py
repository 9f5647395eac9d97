"""What does the YAML text say, and where?

A YAML text becomes a tree of nodes that know their line and column. Every scalar is text: what type it has is
for the schema to say, so ``yes``, ``12:30`` and ``1.10`` stay what was written. What YAML allows and a
specification does not (anchors, aliases, tags, merge keys, several documents, deep nesting) is a problem, and
because no alias is ever followed no small file grows large.
"""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import yaml

from grader.errors import Problem

#: Nobody writes a specification or a handout of this size.
LARGEST_FILE = 1_000_000
#: The deepest specification that means anything has nine levels.
_DEEPEST = 30
#: More than a person reads; the bound keeps a hostile file from costing minutes.
_MOST_PROBLEMS = 100


class Place(NamedTuple):
    """A place in a file: line and column, both from 1, columns in characters; (0, 0) is the whole file."""

    line: int
    column: int


WHOLE_FILE = Place(0, 0)


class ScalarNode(msgspec.Struct, frozen=True):
    """A text.

    Attributes:
        place: where it begins.
        text: what it says.
        plain: whether it stands without quotes and is no block.
        reported: whether it stands for something that is already a problem, so that nobody reports it again.
    """

    place: Place
    text: str
    plain: bool = True
    reported: bool = False


class SequenceNode(msgspec.Struct, frozen=True):
    """A list."""

    place: Place
    items: tuple[Node, ...]


class MappingNode(msgspec.Struct, frozen=True):
    """Keys and values, each key once.

    Attributes:
        place: where it begins.
        entries: by key, in the order written: the key's node and the value.
        flow: whether it stands in braces.
    """

    place: Place
    entries: dict[str, tuple[ScalarNode, Node]]
    flow: bool


Node = ScalarNode | SequenceNode | MappingNode


class TooManyProblems(Exception):
    """So much is wrong with a file that reading on would help nobody."""


class Problems(msgspec.Struct):
    """The problems of a file, as they are found.

    Attributes:
        file: the path as the person gave it.
        found: the problems.
    """

    file: str
    found: list[Problem] = []

    def add(self, place: Place, message: str, mend: str) -> None:
        """One more problem.

        Args:
            place: where.
            message: what is wrong, a clause.
            mend: the way to mend it, an imperative sentence.

        Raises:
            TooManyProblems: this one was one too many.
        """
        self.found.append(Problem(self.file, place.line, place.column, message, mend))
        if len(self.found) >= _MOST_PROBLEMS:
            self.found.append(
                Problem(
                    self.file, 0, 0, f"stopped reading after {_MOST_PROBLEMS} problems", "Mend these first."
                )
            )
            raise TooManyProblems


def shown(text: str) -> str:
    """A text as a message quotes it: on one line, and short."""
    quoted = text if len(text) <= 60 else text[:57] + "..."
    return '"' + "".join(c if c.isprintable() else repr(c)[1:-1] for c in quoted) + '"'


def read_bytes(path: Path, problems: Problems, most: int = LARGEST_FILE) -> bytes | None:
    """The bytes of a file; None, and a problem, where it cannot be read or is too large.

    Args:
        path: the file.
        problems: receives what is wrong.
        most: bytes that it may have.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            problems.add(WHOLE_FILE, "not a file", "Name the assignment's YAML file or its folder.")
            return None
        with path.open("rb") as file:
            content = file.read(most + 1)
    except FileNotFoundError:
        problems.add(
            WHOLE_FILE, "no such file", "Check the path; `grade list` names the bundled assignments."
        )
        return None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        problems.add(WHOLE_FILE, f"cannot be read: {reason}", "Check the path and its permissions.")
        return None
    if len(content) > most:
        problems.add(
            WHOLE_FILE,
            f"larger than {most // 1_000_000} MB, which no such file is",
            "Check that it is the right file.",
        )
        return None
    return content


def decoded(content: bytes, problems: Problems) -> str | None:
    """The text of UTF-8 bytes, a byte order mark aside; None, and a problem, where they are none."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8", "replace")
        line = before.count("\n") + 1
        place = Place(line, len(before) - (before.rfind("\n") + 1) + 1)
        problems.add(
            place,
            f"byte 0x{content[error.start]:02x} is not UTF-8",
            "Save the file as UTF-8 (in most editors: Save with encoding).",
        )
        return None


def parse(text: str, problems: Problems, *, foreign: bool = False) -> Node | None:
    """The tree of a YAML text.

    Args:
        text: the file's text.
        problems: receives what is wrong.
        foreign: whether another program wrote it: then tags are passed over (nothing is made of them), an
            alias is what its anchor names, and of a key that stands twice the first counts.

    Returns:
        The tree, as far as it makes sense; None where the text is no YAML or empty.
    """
    try:
        return _Builder(problems, foreign).build(yaml.parse(text, Loader=yaml.CBaseLoader))
    except yaml.MarkedYAMLError as error:
        _report(error, problems)
    except yaml.reader.ReaderError as error:
        before = text[: error.position] if isinstance(error.position, int) else ""
        place = Place(before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)
        if isinstance(error.character, int):
            # libyaml counts bytes up to the place; the character itself tells better where it stands.
            at = text.find(chr(error.character))
            if at >= 0:
                place = Place(text.count("\n", 0, at) + 1, at - (text.rfind("\n", 0, at) + 1) + 1)
            what = f"the control character U+{error.character:04X} stands in the text"
        else:
            what = f"not YAML: {error.reason}"
        problems.add(place, what, "Remove it, or write it as an escape in double quotes.")
    return None


_MENDS = {
    "found character that cannot start any token": "Indent with spaces, not with tabs; "
    "put a text that begins with @, ` or % in quotes.",
    "mapping values are not allowed in this context": 'Put a text that contains ": " in quotes, '
    "and give keys of one level the same indentation.",
    "could not find expected ':'": 'Write "key: value", with the half-width colon and a space after it.',
    "found unexpected end of stream": "Close the quotation mark that opens here.",
    "did not find expected ',' or '}'": "Close the brace; put a text with commas or brackets in quotes.",
    "did not find expected ',' or ']'": "Close the bracket; put a text with commas or brackets in quotes.",
    "did not find expected key": "Give keys of one level the same indentation, "
    "and put a text that goes on after its closing quotation mark in quotes as a whole.",
    "found unknown escape character": 'Write a backslash in double quotes as "\\\\", or use single quotes.',
}


def _report(error: yaml.MarkedYAMLError, problems: Problems) -> None:
    mark = error.problem_mark
    unclosed = (
        "found unexpected end of stream",
        "did not find expected ',' or '}'",
        "did not find expected ',' or ']'",
    )
    if error.problem in unclosed and error.context_mark is not None:
        mark = error.context_mark
    place = Place(mark.line + 1, mark.column + 1) if mark is not None else WHOLE_FILE
    if "maximum nesting depth" in (error.problem or ""):  # PyYAML >= 6.0.4 refuses it by itself
        problems.add(place, "nested too deeply", "Remove levels; no specification needs so many.")
        return
    clause = ", ".join(part for part in (error.context, error.problem) if part)
    mend = _MENDS.get(
        error.problem or "", "Look for a missing quotation mark, bracket or indentation here or above."
    )
    problems.add(place, f"not YAML: {clause}", mend)


class _Open(msgspec.Struct):
    """A list or mapping whose end has not come yet; ``key`` is the mapping's key that waits for its value."""

    place: Place
    flow: bool
    items: list[Node] | None
    entries: dict[str, tuple[ScalarNode, Node]] | None
    key: ScalarNode | None = None
    anchor: str | None = None


class _Builder:
    """Puts nodes together from libyaml's events, without recursion."""

    def __init__(self, problems: Problems, foreign: bool) -> None:
        self._problems = problems
        self._foreign = foreign
        self._anchors: dict[str, Node] = {}
        self._stack: list[_Open] = []
        self._root: Node | None = None

    def build(self, events: Iterator[Any]) -> Node | None:
        documents = 0
        for event in events:
            place = Place(event.start_mark.line + 1, event.start_mark.column + 1)
            match event:
                case yaml.DocumentStartEvent():
                    documents += 1
                    if documents > 1:
                        self._problems.add(
                            place, "a second document begins", "Keep one assignment a file; remove the ---."
                        )
                        return self._root
                case yaml.AliasEvent(anchor=anchor) if self._foreign:
                    # One node in several places, so nothing grows; what is still open stands for nothing.
                    self._put(self._anchors.get(anchor or "", ScalarNode(place, "")))
                case yaml.AliasEvent(anchor=anchor):
                    self._problems.add(
                        place, f"the alias *{anchor} is refused", "Write out what it stands for."
                    )
                    self._put(ScalarNode(place, "", reported=True))
                case yaml.ScalarEvent():
                    self._check(event, place)
                    plain = not event.style
                    # An empty value is marked where the next token stands; its key is told instead.
                    self._put(ScalarNode(place, event.value, plain), event.anchor)
                case yaml.SequenceStartEvent():
                    self._check(event, place)
                    self._open(_Open(place, bool(event.flow_style), [], None, anchor=event.anchor))
                case yaml.MappingStartEvent():
                    self._check(event, place)
                    self._open(_Open(place, bool(event.flow_style), None, {}, anchor=event.anchor))
                case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                    self._close()
                case _:
                    pass
        return self._root

    def _check(self, event: Any, place: Place) -> None:
        if self._foreign:
            return
        if event.anchor is not None:
            self._problems.add(place, f"the anchor &{event.anchor} is refused", "Remove it.")
        if event.tag is not None:
            self._problems.add(
                place,
                f"the tag {event.tag} is refused",
                "Remove it; the specification itself says which type each value has.",
            )

    def _open(self, opened: _Open) -> None:
        if len(self._stack) >= _DEEPEST:
            self._problems.add(
                opened.place, "nested too deeply", "Remove levels; no specification needs so many."
            )
            raise TooManyProblems
        self._stack.append(opened)

    def _close(self) -> None:
        closed = self._stack.pop()
        if closed.items is not None:
            self._put(SequenceNode(closed.place, tuple(closed.items)), closed.anchor)
        else:
            assert closed.entries is not None
            self._put(MappingNode(closed.place, closed.entries, closed.flow), closed.anchor)

    def _put(self, node: Node, anchor: str | None = None) -> None:
        if anchor is not None and self._foreign:
            self._anchors[anchor] = node
        if not self._stack:
            self._root = node
            return
        top = self._stack[-1]
        if top.items is not None:
            top.items.append(node)
            return
        assert top.entries is not None
        if top.key is None:
            top.key = self._as_key(node)
            return
        key, top.key = top.key, None
        if key.reported:
            return
        if self._foreign:
            top.entries.setdefault(key.text, (key, node))
        elif key.plain and key.text == "<<":
            self._problems.add(
                key.place, "the merge key << is refused", "Write out the keys that it brings in."
            )
        elif key.text in top.entries:
            first = top.entries[key.text][0].place
            self._problems.add(
                key.place,
                f"the key {shown(key.text)} stands twice, first in line {first.line}, column {first.column}",
                "Rename or remove one of them.",
            )
        else:
            top.entries[key.text] = (key, node)

    def _as_key(self, node: Node) -> ScalarNode:
        if isinstance(node, ScalarNode):
            return node
        self._problems.add(node.place, "a key is a list or a mapping", "Write a text as the key.")
        return ScalarNode(node.place, "", reported=True)
