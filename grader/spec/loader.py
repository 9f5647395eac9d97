"""How does a friendly YAML become the strict model?

Every problem of the file and of its handouts is found in one go; nothing is executed.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec

from grader.errors import Problem, SpecificationError
from grader.spec.cases import (
    CASE,
    CASES,
    EXPLORE,
    LIMITS,
    LIMITS_SHAPE,
    PRIVATE_NAME,
    TIME,
    Private,
    cycles,
)
from grader.spec.expectations import NEVER_LINE, NEVER_SIGNAL
from grader.spec.explored import INSIDE, LINE_ALWAYS, OUTPUT_ALWAYS, VariantsForm
from grader.spec.forms import (
    ASSIGNMENT_ID,
    BothLanguages,
    Context,
    Fields,
    Form,
    Key,
    Nested,
    OneOrMany,
    PlainText,
    Shape,
    T,
    choice,
    mending,
    read_id,
    scalar,
)
from grader.spec.handout import read_handouts
from grader.spec.model import (
    Assignment,
    Case,
    Handout,
    ProgramFiles,
    Role,
    RoleName,
    Text,
    TextRules,
    Variant,
)
from grader.spec.nodes import (
    WHOLE_FILE,
    MappingNode,
    Node,
    Place,
    Problems,
    ScalarNode,
    TooManyProblems,
    decoded,
    parse,
    read_bytes,
    shown,
)

FILE_NAME = "assignment.yaml"

_FILES = Key(
    "files",
    OneOrMany(
        PlainText(r"(?!.*(?:^|/)\.\.(?:/|$))[^/\\\0].*", "a file name or wildcard inside the submission")
    ),
    required=True,
)
_MAIN = Key("main", PlainText(r"[^/\\\0]+\.py", "a Python file's name, without a folder"))
_PROGRAM_SHAPE = Shape("the program", ProgramFiles, (_FILES, _MAIN))

#: The name under which the instructor's main can always import the student's file.
_STUDENTS = "submission.py"

_IGNORE = Key("ignore", OneOrMany(choice(TextRules, "ignore")))
_TEXT_SHAPE = Shape("the rules for text", TextRules, (_IGNORE,))


def _build_program(fields: Fields) -> ProgramFiles | None:
    files, main = fields.get(_FILES), fields.get(_MAIN)
    if files is None or (main is not None and not _can_be_main(main, files, fields)):
        return None
    return ProgramFiles(files=files, main=main)


def _can_be_main(main: str, files: tuple[str, ...], fields: Fields) -> bool:
    """Whether a file is there and can stand beside the student's; a problem where not."""
    place = fields.place(_MAIN)
    if main in files or main == _STUDENTS:
        whose = (
            "one that the student hands in" if main in files else "the one by which it imports the student's"
        )
        fields.context.problem(
            place, f"the name of the instructor's main, {main}, is {whose}", "Give main another name."
        )
        return False
    file = Path(fields.context.folder, main)
    try:
        if not file.is_file():
            raise FileNotFoundError(errno.ENOENT, "no such file")
        file.read_bytes()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        fields.context.problem(
            place,
            f"the instructor's main, {shown(main)}, cannot be read: {reason}",
            "Put the file beside the specification.",
        )
        return False
    return True


def _build_text(fields: Fields) -> TextRules:
    return TextRules(ignore=fields.get_or(_IGNORE, ()))


class RolesForm(Form[dict[RoleName, Role]], frozen=True):
    """The roles, by name: ``root``, ``child of NAME`` or ``children of NAME``."""

    def read(self, node: Node, context: Context) -> dict[RoleName, Role] | None:
        if not isinstance(node, MappingNode) or not node.entries:
            context.problem(
                node.place, "no role is named", "Write roles: {main: root}, and what else there is."
            )
            return None
        roles: dict[RoleName, Role] = {}
        right = True
        for written, value in node.entries.values():
            role = self._role(written, value, tuple(node.entries), context)
            if role is None:
                right = False
            else:
                roles[role.name] = role
        places = {name: value.place for name, (_, value) in node.entries.items()}
        for cycle in cycles({name: role.of for name, role in roles.items()}):
            right = False
            context.problem(
                places[cycle[0]],
                f"roles are children of each other: {' of '.join((*cycle, cycle[0]))}",
                "Make the first process of the program the root.",
            )
        players: dict[tuple[str, str | None], str] = {}
        for role in roles.values():
            if role.relation != "children" and (role.relation, role.of) in players:
                other = players[role.relation, role.of]
                context.problem(
                    places[role.name],
                    f"{role.name} and {other} are the same process",
                    f"Remove one, or make one role of them: children of {role.of}."
                    if role.of
                    else "Remove one; a child is written as child of its parent.",
                )
                right = False
            players[role.relation, role.of] = role.name
        return roles if right else None

    def _role(
        self, written: ScalarNode, value: Node, names: tuple[str, ...], context: Context
    ) -> Role | None:
        name = read_id(written, context, "name of a role")
        found = scalar(value, context, "root, child of ROLE or children of ROLE")
        if found is None or name is None:
            return None
        if not found.text:
            context.problem(
                written.place, f"the role {name} has no value", "Write root, or child of another role."
            )
            return None
        told = re.fullmatch(r"(root)|(child|children) of (.+)", found.text)
        if told is None:
            context.problem(
                found.place,
                f"{shown(found.text)} does not say where the role {name} stands",
                "Write root, child of ROLE or children of ROLE.",
            )
            return None
        if told[1]:
            return Role(name=name, relation="root")
        if told[3] not in names:
            others = [other for other in names if other != name]
            context.problem(
                found.place, f"there is no role {shown(told[3])}", mending(told[3], others, "role")
            )
            return None
        return Role(name=name, relation="child" if told[2] == "child" else "children", of=told[3])

    def schema(self) -> dict[str, Any]:
        return {
            "type": "object",
            "minProperties": 1,
            "additionalProperties": {"type": "string", "pattern": "^(root|child of .+|children of .+)$"},
        }


class PythonForm(Form[str], frozen=True):
    """The interpreter: its name, its path, or only its version."""

    def read(self, node: Node, context: Context) -> str | None:
        found = PlainText().read(node, context)
        if found is not None and re.fullmatch(r"3(?:\.[0-9]{1,2})?", found):
            return f"python{found}"
        return found

    def schema(self) -> dict[str, Any]:
        return {"type": ["string", "number"]}


_ID = Key("id", PlainText(ASSIGNMENT_ID, "an id of small letters, digits and -"), required=True)
_ASSIGNMENT_TITLE = Key("title", BothLanguages(wanted_in_both=True))
_ALIASES = Key("aliases", OneOrMany(PlainText()))
_PROGRAM = Key("program", Nested(_PROGRAM_SHAPE, _build_program), required=True)
_ROLES_KEY = Key("roles", RolesForm())
_VARIANTS = Key("variants", VariantsForm())
_TEXT = Key("text", Nested(_TEXT_SHAPE, _build_text))
_PYTHON = Key("python", PythonForm())
_TIER = Key("tier", choice(Assignment, "tier"))

ASSIGNMENT = Shape(
    "an assignment",
    Assignment,
    (
        *(_ID, _ASSIGNMENT_TITLE, _ALIASES, _PROGRAM, _ROLES_KEY, _VARIANTS, _TEXT, _PYTHON, _TIER),
        *(TIME, LIMITS, CASES),
    ),
)

#: Every shape that is a definition of its own in the JSON Schema, besides steps and expectations.
PARTS: Mapping[str, Shape] = {
    "Case": CASE,
    "Inside": INSIDE,
    "Limits": LIMITS_SHAPE,
    "LineAlways": LINE_ALWAYS,
    "NeverLine": NEVER_LINE,
    "NeverSignal": NEVER_SIGNAL,
    "OutputAlways": OUTPUT_ALWAYS,
    "ProgramFiles": _PROGRAM_SHAPE,
    "TextRules": _TEXT_SHAPE,
}


def _build_assignment(
    node: Node, context: Context, handout: Handout, private: Private | None
) -> Assignment | None:
    fields = ASSIGNMENT.read(node, context)
    if fields is None:
        return None
    roles = fields.get(_ROLES_KEY) if fields.has(_ROLES_KEY) else _no_roles(fields)
    # Where the roles themselves are wrong, their names still spare the cases follow-up problems.
    names = roles if roles is not None else _named_nodes(fields, _ROLES_KEY, _any_role)
    variants = fields.get(_VARIANTS) if fields.has(_VARIANTS) else ()
    named = (
        {variant.name: variant for variant in variants}
        if variants is not None
        else _named_nodes(fields, _VARIANTS, lambda name: Variant(name=name))
    )
    rules = fields.get_or(_TEXT, TextRules())
    id_ = fields.get(_ID)
    title = (
        fields.get(_ASSIGNMENT_TITLE) if fields.has(_ASSIGNMENT_TITLE) else Text(en=id_ or "", zh=id_ or "")
    )
    aliases, program = fields.get_or(_ALIASES, ()), fields.get(_PROGRAM)
    python = fields.get(_PYTHON)
    limits: dict[str, Any] | None = fields.get(LIMITS)
    inner = msgspec.structs.replace(
        context,
        roles=names,
        variants=named,
        ignore=rules.ignore,
        limits=limits or {},
        time=fields.get_or(TIME, "virtual"),
    )
    cases = msgspec.structs.replace(fields, context=inner).get_or(CASES, ())
    if private is not None:
        cases = (*cases, *private.cases(cases, inner))
    _lint_assignment(cases, fields)
    if id_ is None or title is None or program is None or roles is None or variants is None:
        return None
    if not fields.complete:
        return None
    return Assignment(
        id=id_,
        title=title,
        aliases=aliases,
        program=program,
        roles=roles,
        variants=variants,
        text=rules,
        python=python,
        tier=fields.get_or(_TIER, None),
        cases=cases,
        handout=handout,
        folder=context.folder,
    )


def _no_roles(fields: Fields) -> dict[RoleName, Role] | None:
    """The roles of an assignment that names none: it may, where nothing is seen of its processes."""
    cases = fields.node.entries.get(CASES.name)
    if cases is not None and isinstance(cases[1], MappingNode):
        written = [case for _, case in cases[1].entries.values() if isinstance(case, MappingNode)]
        flags = [case.entries.get(EXPLORE.name) for case in written]
        if flags and all(
            flag and isinstance(flag[1], ScalarNode) and flag[1].text == "true" for flag in flags
        ):
            return {}
    fields.context.problem(
        fields.node.place,
        "an assignment lacks the key roles, which every case needs that is not explored",
        "Write roles: {main: root}, and what else there is.",
    )
    return None


def _any_role(name: str) -> Role:
    return Role(name=name, relation="children")


def _named_nodes(fields: Fields, key: Key[Any], made: Callable[[str], T]) -> dict[str, T]:
    """Something for each name that stands under a key, whatever is wrong with its value."""
    entry = fields.node.entries.get(key.name)
    names = entry[1].entries if entry is not None and isinstance(entry[1], MappingNode) else {}
    return {name: made(name) for name in names}


def _lint_assignment(cases: Iterable[Case], fields: Fields) -> None:
    if not fields.has(_ASSIGNMENT_TITLE):
        fields.context.warning(
            fields.node.place, "the assignment has no title", 'Write title: {en: "...", zh: "..."}.'
        )
    if fields.has(_VARIANTS) and not any(case.explore for case in cases):
        fields.context.warning(
            fields.place(_VARIANTS), "no case is explored, so no variant is ever started", "Remove variants:."
        )


# --- the doors ---------------------------------------------------------------------------------------------


def specification_in(path: Path) -> Path:
    """The YAML file that a path means: the file itself, or the one in an assignment's folder."""
    # Unlike Path.is_dir, this is False and not an error where a folder above cannot be entered.
    return path / FILE_NAME if os.path.isdir(path) else path


def load(path: Path, *, private: bool = True) -> Assignment:
    """Read an assignment and the handouts beside it.

    Args:
        path: an assignment's folder, or its YAML file.
        private: whether the cases of ``assignment.private.yaml``, where there is one, belong to it. Without
            them it is the same as on a student's machine, where there is no such file.

    Raises:
        SpecificationError: with every problem of the file and the handouts.
    """
    return _read(path, private)[0]


def lint(path: Path) -> tuple[Problem, ...]:
    """What is allowed in an assignment and unwise, in the order of the file.

    Args:
        path: as for ``load``.

    Raises:
        SpecificationError: the assignment is wrong, not only unwise.
    """
    return _read(path, True)[1]


def _read(path: Path, with_private: bool) -> tuple[Assignment, tuple[Problem, ...]]:
    file = specification_in(path)
    private: Private | None = None
    problems, warnings = Problems(str(file)), Problems(str(file))
    assignment: Assignment | None = None
    from_handouts: list[Problem] = []
    try:
        private = Private.beside(file) if with_private else None
        content = read_bytes(file, problems)
        text = decoded(content, problems) if content is not None else None
        if content is not None and text is not None:
            handouts = read_handouts(file.parent)
            for language in handouts.problems:
                from_handouts.extend(language.found)
            context = Context(
                problems,
                warnings,
                sentences=None if handouts.handout is None else handouts.handout.sentences,
                handouts=handouts.names,
                folder=str(file.parent),
            )
            node = parse(text, problems)
            if node is not None:
                handout = handouts.handout or Handout()
                assignment = _build_assignment(node, context, handout, private)
            elif not problems.found:
                problems.add(
                    WHOLE_FILE, "the file is empty", "Write id:, title:, program:, roles: and cases:."
                )
            _lint_file(text, handouts.languages, context)
    except TooManyProblems:
        pass
    found = sorted(problems.found, key=lambda p: (p.line == 0, p.line, p.column)) + from_handouts
    if private is not None:
        found += private.problems.found
    if found or assignment is None or content is None:
        raise SpecificationError(found)
    files = [(FILE_NAME, content), *handouts.content]
    if assignment.program.main is not None:
        files.append((assignment.program.main, (file.parent / assignment.program.main).read_bytes()))
    if private is not None:
        files.append((PRIVATE_NAME, private.content))
    assignment = msgspec.structs.replace(assignment, sha256=_digest(files))
    unwise = sorted(warnings.found, key=lambda p: (p.line, p.column))
    return assignment, (*unwise, *(private.warnings.found if private is not None else ()))


def _digest(files: Iterable[tuple[str, bytes]]) -> str:
    digest = hashlib.sha256()
    for name, content in files:
        digest.update(f"{name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def _lint_file(text: str, languages: tuple[str, ...], context: Context) -> None:
    if not text.lstrip().startswith("# yaml-language-server: $schema="):
        context.warning(
            Place(1, 1),
            "the first comment names no schema, so editors cannot complete",
            "Write # yaml-language-server: $schema= and the path of assignment.schema.json.",
        )
    if not languages:
        context.warning(
            WHOLE_FILE,
            "there is no handout beside it",
            "Write handout.en.md and handout.zh.md with numbered sentences.",
        )
    for missing in {"en", "zh"} - set(languages) if languages else set():
        context.warning(
            WHOLE_FILE, f"handout.{missing}.md is missing", "Translate the handout, number by number."
        )
