"""What does a Python file say about itself? Its text is read and parsed, never executed."""

from __future__ import annotations

import ast
import re
import warnings
from pathlib import Path, PurePosixPath

#: A program longer than this is not read to its end.
LONGEST = 1_000_000
#: Bytes of one submission that are parsed; parsing a megabyte takes up to 2.4 s when somebody means it to.
#: What is beyond them is read line by line.
_MOST_PARSED = 1_000_000
#: Braces in them: Python 3.11 needs the square of an f-string's parts, 33 s for 200 000 of them in one.
_MOST_BRACES = 20_000
#: Names that one file may import and be believed.
_MOST_IMPORTS = 1_000


class Sources:
    """Reads a submission's programs; all of them together cost a bounded time.

    Args:
        folder: where its files stand.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._left = _MOST_PARSED
        self._braces = _MOST_BRACES

    def read(self, file: str) -> Source:
        """What a file says about itself.

        Args:
            file: relative to the folder, with "/".
        """
        path = self._folder / file
        with path.open("rb") as opened:
            raw = opened.read(LONGEST + 1)
        self._left -= len(raw)
        self._braces -= raw.count(b"{")
        return Source(raw[:LONGEST], parse=self._left >= 0 and self._braces >= 0)


class Source:
    """What a program's text says about it.

    Attributes:
        guarded: whether it has an ``if __name__ ...`` at its top.
        imports: the modules that it imports, and what it imports from them; also those that it imports
            relative to itself.
        absolute: the modules among them that every file would find under the same name.
        at_once: those of them that are imported when the file itself is, not when one of its functions runs.

    Args:
        raw: its bytes.
        parse: whether it is parsed; else it is read line by line, which is nearly as good.
    """

    def __init__(self, raw: bytes, *, parse: bool = True) -> None:
        self.guarded = False
        self.imports: set[str] = set()
        self.absolute: set[str] = set()
        self.at_once: set[str] = set()
        if not parse:
            self._read_lines(raw.decode("utf-8", "replace"))
            return
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                tree = ast.parse(raw)
            self._read_tree(tree)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            # Another Python's program, or one with a mistake, is a program too.
            self._read_lines(raw.decode("utf-8", "replace"))

    def _read_tree(self, tree: ast.Module) -> None:
        self.guarded = any(isinstance(node, ast.If) and _speaks_of_name(node.test) for node in tree.body)
        unread: list[tuple[ast.AST, bool]] = [(tree, True)]
        while unread and not self._enough:
            node, at_once = unread.pop()
            names: list[str] = []
            relative = False
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                relative = node.level > 0
                names = [node.module] if node.module else []
                names += [".".join(filter(None, (node.module, alias.name))) for alias in node.names]
            self._add(names, relative, at_once)
            later = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            unread.extend((child, at_once and not later) for child in ast.iter_child_nodes(node))

    def _add(self, names: list[str], relative: bool, at_once: bool) -> None:
        self.imports.update(names)
        if not relative:
            self.absolute.update(names)
            if at_once:
                self.at_once.update(names)

    def _read_lines(self, text: str) -> None:
        self.guarded = re.search(r"^if\s*\(?\s*__name__\b", text, re.MULTILINE) is not None
        for line in re.finditer(
            r"^([ \t]*)(?:from[ \t]+([\w.]+)[ \t]+import|import[ \t]+([\w., \t]+))", text, re.M
        ):
            if self._enough:
                return
            for part in (line[2] or line[3]).split(","):
                name = part.strip().split(" ")[0]
                self._add([name.lstrip(".")], name.startswith("."), not line[1])

    @property
    def _enough(self) -> bool:
        return len(self.imports) > _MOST_IMPORTS


def modules_of(file: str) -> set[str]:
    """The names under which another file can import this one.

    Args:
        file: relative to the submission, with "/".
    """
    parts = PurePosixPath(file).with_suffix("").parts
    return {".".join(parts[start:]) for start in range(len(parts))}


def _speaks_of_name(test: ast.expr) -> bool:
    return any(isinstance(node, ast.Name) and node.id == "__name__" for node in ast.walk(test))
