"""How a page of the documentation is read: its blocks in order, and what is said of each before it.

A fenced block with a ``title="PATH"`` is a file that the reader makes; a ``console`` block is what the reader
types behind ``$`` and sees below; a ``diff`` block with a title is a change of that file. A comment before a
block says more of it, and is not shown to the reader::

    <!-- exits 1 -->              how its commands end, when not with 0
    <!-- not run: REASON -->      it cannot be run here
    <!-- first: COMMAND -->       what the reader has done already
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from markdown_it import MarkdownIt

ROOT = Path(__file__).resolve().parents[2]
PAGES = (ROOT / "README.md", ROOT / "SECURITY.md", *sorted((ROOT / "docs").rglob("*.md")))

_SAID = re.compile(r"<!--\s*(exits|not run:|first:)\s*(.*?)\s*-->", re.DOTALL)
_TITLE = re.compile(r'title="([^"]+)"')


@dataclass(frozen=True)
class Block:
    """A block of code.

    Attributes:
        page: where it stands.
        line: of the page, from 1.
        language: of the fence; "" for an indented block.
        title: the file that it is; "" for none.
        text: what is in it.
        exits: how its commands end.
        first: commands to run before it.
        not_run: why it cannot be run; "" where it can.
    """

    page: Path
    line: int
    language: str
    title: str
    text: str
    exits: int = 0
    first: tuple[str, ...] = field(default=())
    not_run: str = ""

    @property
    def commands(self) -> Iterator[tuple[str, list[str]]]:
        """Of a console: each command, with the lines that are shown below it."""
        command = ""
        shown: list[str] = []
        for line in self.text.splitlines():
            if line.startswith("$ "):
                if command:
                    yield command, shown
                command, shown = line[2:], []
            elif line.strip():
                shown.append(line)
        if command:
            yield command, shown


def blocks(page: Path) -> list[Block]:
    """The blocks of a page, in order."""
    found: list[Block] = []
    said: list[tuple[str, str]] = []
    for token in MarkdownIt().parse(page.read_text(encoding="utf-8")):
        if token.type == "html_block":
            said += _SAID.findall(token.content)
        elif token.type in ("fence", "code_block"):
            language, _, more = token.info.strip().partition(" ")
            title = _TITLE.search(more)
            found.append(
                Block(
                    page=page,
                    line=(token.map or [0])[0] + 1,
                    language=language,
                    title=title[1] if title else "",
                    text=token.content,
                    exits=next((int(value) for name, value in said if name == "exits"), 0),
                    first=tuple(value for name, value in said if name == "first:"),
                    not_run=next((value for name, value in said if name == "not run:"), ""),
                )
            )
            said = []
    return found


def links(page: Path) -> Iterator[tuple[int, str]]:
    """Where a page's links and pictures lead, each with its line."""
    for token in MarkdownIt().enable("table").parse(page.read_text(encoding="utf-8")):
        for child in token.children or ():
            target = child.attrs.get("href") or child.attrs.get("src")
            if target:
                yield (token.map or [0])[0] + 1, str(target)


def anchors(page: Path) -> set[str]:
    """The names of a page's headings, as GitHub and mkdocs make them of Latin letters."""
    tokens = MarkdownIt().parse(page.read_text(encoding="utf-8"))
    headings = [tokens[i + 1].content for i, token in enumerate(tokens) if token.type == "heading_open"]
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
