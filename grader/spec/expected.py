"""What an assignment's own programs must come to: ``reference/ID/expected.yaml``.

    solution: solution.py
    right:
      right/fork.py: []
      right/english.py: [start/words]       # other words: the behaviour's points are kept
    wrong:
      wrong/no_signals.py: [start/told, speed/told]

A wrong program fails exactly what stands behind it, nothing more, nothing less.
"""

from __future__ import annotations

from pathlib import Path

import msgspec
import yaml

from grader.errors import Problem, SpecificationError
from grader.spec.model import (
    AlwaysExpected,
    Assignment,
    Expectation,
    LineAlways,
    LineExpected,
    OutputAlways,
)

#: No such file is written by hand.
_LARGEST = 1_000_000


class Expected(msgspec.Struct, frozen=True, kw_only=True):
    """What the programs of a reference folder must come to.

    Attributes:
        solution: the program from which the recording is made; it gets full marks.
        right: other right programs, each with the expectations that it fails because its words differ.
        wrong: wrong programs, each with the expectations that it fails.
    """

    solution: str
    right: dict[str, tuple[str, ...]] = {}
    wrong: dict[str, tuple[str, ...]] = {}


def load_expected(path: Path, assignment: Assignment) -> Expected:
    """Reads what an assignment's programs must come to.

    Args:
        path: an ``expected.yaml``.
        assignment: whose programs they are.

    Raises:
        SpecificationError: every problem of the file: unknown keys, no such program, no such expectation,
            programs of the folder that it does not name.
    """
    return _Reader(path, assignment).read()


class _Reader:
    def __init__(self, path: Path, assignment: Assignment) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self.seen: set[str] = set()
        self.known = {f"{case.id}/{e.id}": e for case in assignment.cases for e in case.expect}

    def read(self) -> Expected:
        root = self.parsed()
        solution = ""
        programs: dict[str, dict[str, tuple[str, ...]]] = {"right": {}, "wrong": {}}
        for key, value in self.pairs(root):
            match key.value:
                case "solution" if isinstance(value, yaml.ScalarNode):
                    solution = self.program(value)
                case "right" | "wrong":
                    programs[key.value] = self.programs(value, wrong=key.value == "wrong")
                case "solution":
                    self.problem(value, "solution is not a file's name", "Write solution: solution.py")
                case _:
                    self.problem(key, f"unknown key {key.value}", "Use solution, right and wrong")
        if not solution and not self.problems:
            self.problem(root, "no solution is named", "Write solution: solution.py")
        self.unnamed()
        if self.problems:
            raise SpecificationError(self.problems)
        return Expected(solution=solution, right=programs["right"], wrong=programs["wrong"])

    def parsed(self) -> yaml.Node | None:
        try:
            stored = self.path.read_bytes()
            if len(stored) > _LARGEST:
                raise SpecificationError(
                    [Problem(str(self.path), 0, 0, "the file is larger than 1 MB", "Write it by hand")]
                )
            return yaml.compose(stored.decode(), Loader=yaml.CBaseLoader)
        except OSError as error:
            mend = "It names the solution, the right and the wrong programs of the folder"
            raise SpecificationError(
                [Problem(str(self.path), 0, 0, f"cannot be read ({error.strerror})", mend)]
            ) from error
        except UnicodeDecodeError as error:
            raise SpecificationError(
                [Problem(str(self.path), 0, 0, "not UTF-8", "Save it as UTF-8")]
            ) from error
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
            message = f"not YAML: {error.problem or error.context}"
            raise SpecificationError(
                [Problem(str(self.path), line, column, message, "Mend the line")]
            ) from error

    def programs(self, node: yaml.Node, *, wrong: bool) -> dict[str, tuple[str, ...]]:
        if not wrong and isinstance(node, yaml.SequenceNode):
            return {self.program(item): () for item in node.value}
        found: dict[str, tuple[str, ...]] = {}
        for key, value in self.pairs(node):
            failing = self.failing(value, wrong=wrong)
            if wrong and not failing:
                self.problem(key, "a wrong program that fails nothing", "Name the expectations that it fails")
            found[self.program(key)] = failing
        return found

    def program(self, node: yaml.Node) -> str:
        name = str(node.value)
        if name in self.seen:
            self.problem(node, f"{name} stands here twice", "Name each program once")
        self.seen.add(name)
        folder = self.path.parent.resolve()
        if not (folder / name).exists() or not (folder / name).resolve().is_relative_to(folder):
            self.problem(node, f"there is no {name} in this folder", "Mend the name")
        return name

    def failing(self, node: yaml.Node, *, wrong: bool) -> tuple[str, ...]:
        if not isinstance(node, yaml.SequenceNode):
            self.problem(node, "not a list", "Write [case/expectation, ...]")
            return ()
        for item in node.value:
            expectation = self.known.get(item.value)
            if expectation is None:
                mend = f"Use one of {', '.join(self.known)}"
                self.problem(item, f"the assignment has no expectation {item.value}", mend)
            elif not wrong and not _is_about_words(expectation):
                mend = "A right program may differ in its words only; is the program wrong?"
                self.problem(item, f"{item.value} is not about words", mend)
        return tuple(item.value for item in node.value)

    def unnamed(self) -> None:
        folder = self.path.parent
        for kind in ("right", "wrong"):
            for file in sorted((folder / kind).glob("*.py")):
                name = file.relative_to(folder).as_posix()
                if name not in self.seen:
                    mend = f"Name it under {kind}"
                    self.problems.append(Problem(str(self.path), 0, 0, f"{name} is not named", mend))

    def pairs(self, node: yaml.Node | None) -> list[tuple[yaml.ScalarNode, yaml.Node]]:
        if isinstance(node, yaml.ScalarNode) and node.value == "":
            return []
        if not isinstance(node, yaml.MappingNode):
            self.problem(node, "not a mapping", "Write key: value")
            return []
        keys: set[str] = set()
        for key, _ in node.value:
            if key.value in keys:
                self.problem(key, f"{key.value} stands here twice", "Write it once")
            keys.add(str(key.value))
        return list(node.value)

    def problem(self, node: yaml.Node | None, message: str, mend: str) -> None:
        mark = node.start_mark if node is not None else None
        line, column = (mark.line + 1, mark.column + 1) if mark is not None else (0, 0)
        self.problems.append(Problem(str(self.path), line, column, message, mend))


def _is_about_words(expectation: Expectation) -> bool:
    """Whether a program may fail an expectation by its words alone."""
    match expectation:
        case LineExpected() | AlwaysExpected(always=LineAlways() | OutputAlways()):
            return True
        case _:
            return False
