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
from typing import Any, assert_never

import msgspec

from grader.errors import Problem, SpecificationError
from grader.spec.expectations import NEVER_LINE, NEVER_SIGNAL, ExpectationsForm
from grader.spec.explored import INSIDE, LINE_ALWAYS, OUTPUT_ALWAYS, VariantsForm
from grader.spec.forms import (
    ASSIGNMENT_ID,
    TRUTH,
    BothLanguages,
    CaseReference,
    Context,
    Fields,
    Form,
    Key,
    Lines,
    Nested,
    OneOrMany,
    PlainText,
    Seconds,
    Shape,
    T,
    VariantReference,
    Whole,
    choice,
    kind_of,
    mending,
    read_id,
    scalar,
)
from grader.spec.handout import read_handouts
from grader.spec.kinds import HINT, RULE
from grader.spec.model import (
    Assignment,
    Case,
    Continue,
    Handout,
    HangUp,
    Limits,
    Press,
    ProgramFiles,
    Role,
    RoleName,
    Signal,
    Step,
    Stop,
    Text,
    TextRules,
    Type,
    Variant,
    Wait,
)
from grader.spec.nodes import (
    WHOLE_FILE,
    MappingNode,
    Node,
    Place,
    Problems,
    ScalarNode,
    SequenceNode,
    TooManyProblems,
    decoded,
    parse,
    read_bytes,
    shown,
)
from grader.spec.steps import StepForm

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

_HORIZON = Key("horizon", Seconds())
_CPU = Key("cpu", Seconds())
_BUSY_SECONDS = Key("busy", Seconds())
_OUTPUT = Key("output", Whole("a number of bytes", least=1))
_TASKS = Key("tasks", Whole("a number of tasks", least=1, most=100_000))
_MEMORY = Key("memory", Whole("a number of bytes", least=1))
_WRITTEN = Key("written", Whole("a number of bytes", least=1))
_EVENTS = Key("events", Whole("a number of events", least=1))
_LIMITS_SHAPE = Shape(
    "the limits", Limits, (_HORIZON, _CPU, _BUSY_SECONDS, _OUTPUT, _TASKS, _MEMORY, _WRITTEN, _EVENTS)
)


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


def _build_limits(fields: Fields) -> dict[str, Any]:
    """Only the fields that were written: the others are the assignment's, or the defaults."""
    written = {key.name: fields.get(key) for key in _LIMITS_SHAPE.keys}
    return {name: value for name, value in written.items() if value is not None}


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


def cycles(parents: Mapping[str, str | None]) -> Iterable[tuple[str, ...]]:
    """The cycles in which following the parents ends; each once."""
    done: set[str] = set()
    for start in parents:
        path: dict[str, None] = {}
        at: str | None = start
        while at is not None and at not in done and at not in path:
            path[at] = None
            at = parents.get(at)
        if at is not None and at in path:
            names = tuple(path)
            yield names[names.index(at) :]
        done.update(path)


_TITLE = Key("title", BothLanguages(wanted_in_both=True))
_DO = Key("do", OneOrMany(StepForm(), repeats=True))
_EXPLORE = Key("explore", TRUTH)
_VARIANTS_OF_CASE = Key("variants", OneOrMany(VariantReference()))
_INPUT = Key("input", Lines("the input"))
_EXPECT = Key("expect", ExpectationsForm(), required=True)
_NEEDS = Key("needs", CaseReference())
_TIME = Key("time", choice(Case, "time"))
_LIMITS: Key[dict[str, Any]] = Key("limits", Nested(_LIMITS_SHAPE, _build_limits))
CASE = Shape(
    "a case",
    Case,
    (RULE, _TITLE, _EXPLORE, _VARIANTS_OF_CASE, _INPUT, _DO, _EXPECT, HINT, _NEEDS, _TIME, _LIMITS),
)

#: The keys that only a case on the terminal has, with what to do instead where there is none.
_ONLY_ON_TERMINAL: Mapping[str, str] = {
    "do": 'Write what the program reads as input: "...", or move the steps to a case without explore: true.',
    "time": "Remove it: under the explorer time passes when nobody else can run.",
    "limits": "Remove it: the explorer counts schedules and steps, and has its own limits.",
}
#: The keys that only a case has that is explored.
_ONLY_EXPLORED: Mapping[str, str] = {
    name: f"Write explore: true in the case, or remove {name}." for name in ("variants", "input")
}


class CasesForm(Form[tuple[Case, ...]], frozen=True):
    """The cases, by id."""

    def read(self, node: Node, context: Context) -> tuple[Case, ...] | None:
        if not isinstance(node, MappingNode):
            context.problem(
                node.place,
                f"{kind_of(node)} stands where the cases belong",
                "Give each case an id: cases: {start: {...}}.",
            )
            return None
        if not node.entries:
            context.problem(node.place, "there is no case", "Write at least one.")
            return None
        context = msgspec.structs.replace(context, cases=tuple(node.entries))
        cases = [self._case(written, value, context) for written, value in node.entries.values()]
        found = tuple(case for case in cases if case is not None)
        places = {name: written.place for name, (written, _) in node.entries.items()}
        for cycle in cycles({case.id: case.needs for case in found}):
            context.problem(
                places[cycle[0]],
                f"cases need each other and are never reached: {' needs '.join((*cycle, cycle[0]))}",
                "Remove one of the needs.",
            )
        if _worth_nothing(node):
            context.problem(node.place, "no expectation is worth a point", "Give points: to what counts.")
        return found

    def _case(self, written: ScalarNode, value: Node, context: Context) -> Case | None:
        id_ = read_id(written, context, "id of a case")
        fields = CASE.read(value, context)
        if fields is None:
            return None
        # What `expect` may say is counted against this case's own steps.
        explored = fields.get(_EXPLORE) if fields.has(_EXPLORE) else False
        context = msgspec.structs.replace(context, steps=self._steps(fields), explored=explored)
        fields = msgspec.structs.replace(fields, context=context)
        fields = self._without_strange_keys(fields, explored)
        do = fields.get_or(_DO, ())
        limits: dict[str, Any] | None = fields.get(_LIMITS)
        self._check_steps(do, fields)
        every = tuple(context.variants.values()) or (Variant(),)
        case = Case(
            id=id_ or "",
            title=fields.get(_TITLE) or Text(en=id_ or "", zh=id_ or ""),
            rule=fields.get_or(RULE, ()),
            explore=bool(explored),
            variants=fields.get_or(_VARIANTS_OF_CASE, every) if explored else (),
            input=fields.get_or(_INPUT, ""),
            do=do,
            expect=fields.get_or(_EXPECT, ()),
            hint=fields.get(HINT),
            needs=fields.get(_NEEDS),
            time=fields.get_or(_TIME, context.time),
            limits=Limits(**{**context.limits, **(limits or {})}),
        )
        self._lint(case, written.place, fields)
        return case if id_ is not None and fields.complete else None

    def _without_strange_keys(self, fields: Fields, explored: bool | None) -> Fields:
        """The case without the keys that only the other sort of case has, each of which is a problem."""
        strange: Mapping[str, str] = {}
        why = ""
        if explored:
            strange, why = (
                _ONLY_ON_TERMINAL,
                "needs a terminal and a clock, and a case that is explored has none",
            )
        elif explored is False:
            strange, why = _ONLY_EXPLORED, "is of a case that is explored, and this one is run on a terminal"
        kept = dict(fields.node.entries)
        for name in strange.keys() & kept.keys():
            written, _ = kept.pop(name)
            fields.context.problem(written.place, f"{name} {why}", strange[name])
        return msgspec.structs.replace(fields, node=msgspec.structs.replace(fields.node, entries=kept))

    def _steps(self, fields: Fields) -> int:
        if not fields.has(_DO):
            return 0
        value = fields.node.entries[_DO.name][1]
        return len(value.items) if isinstance(value, SequenceNode) else 1

    def _check_steps(self, do: tuple[Step, ...], fields: Fields) -> None:
        hung_up = False
        for number, step in enumerate(do, start=1):
            if hung_up and isinstance(step, Press | Type | HangUp):
                fields.context.problem(
                    fields.place(_DO),
                    f"step {number} needs the terminal, which has hung up before",
                    "Move the hang up to the end.",
                )
                return
            hung_up = hung_up or isinstance(step, HangUp)

    def _lint(self, case: Case, place: Place, fields: Fields) -> None:
        context = fields.context
        if case.hint is None and not all(expectation.hint for expectation in case.expect):
            context.warning(
                place, f"the case {case.id} has no hint", "Write what helps a student who fails it, as hint:."
            )
        if not fields.has(_TITLE):
            context.warning(place, f"the case {case.id} has no title", 'Write title: {en: "...", zh: "..."}.')
        if context.sentences and not case.rule and not all(expectation.rule for expectation in case.expect):
            context.warning(
                place,
                f"the case {case.id} names no rule",
                "Write the number of the handout's sentence, as rule:.",
            )
        if not any(expectation.points for expectation in case.expect):
            context.warning(
                place, f"the case {case.id} is worth no points", "Give points:, or say why in a comment."
            )
        if case.needs is not None and not any(_needs_a_child(step, context) for step in case.do):
            context.warning(
                fields.place(_NEEDS),
                f"every step of {case.id} is possible without {case.needs}",
                "Remove needs:, so that a student's one mistake costs its points once.",
            )

    def schema(self) -> dict[str, Any]:
        return {"type": "object", "minProperties": 1, "additionalProperties": {"$ref": "#/$defs/Case"}}


def _worth_nothing(cases: MappingNode) -> bool:
    """Whether no expectation gives points, right or wrong; those that are no mapping could be meant to."""
    expected: list[Node] = []
    for _, case in cases.entries.values():
        expect = case.entries.get("expect") if isinstance(case, MappingNode) else None
        if expect is not None and isinstance(expect[1], MappingNode):
            expected.extend(value for _, value in expect[1].entries.values())
    for expectation in expected:
        if not isinstance(expectation, MappingNode):
            return False
        points = expectation.entries.get("points")
        if points is not None and not (
            isinstance(points[1], ScalarNode) and re.fullmatch(r"0*\.?0*", points[1].text)
        ):
            return False
    return bool(expected)


def _needs_a_child(step: Step, context: Context) -> bool:
    """Whether a step is impossible as long as the program has not made its processes."""
    match step:
        case Signal(to=role) | Stop(role=role) | Continue(role=role):
            return role in context.roles and context.roles[role].relation != "root"
        case Press() | Type() | HangUp() | Wait():
            return False
        case _:
            assert_never(step)


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
_CASES = Key("cases", CasesForm(), required=True)

ASSIGNMENT = Shape(
    "an assignment",
    Assignment,
    (
        *(_ID, _ASSIGNMENT_TITLE, _ALIASES, _PROGRAM, _ROLES_KEY, _VARIANTS, _TEXT, _PYTHON),
        *(_TIME, _LIMITS, _CASES),
    ),
)

#: Every shape that is a definition of its own in the JSON Schema, besides steps and expectations.
PARTS: Mapping[str, Shape] = {
    "Case": CASE,
    "Inside": INSIDE,
    "Limits": _LIMITS_SHAPE,
    "LineAlways": LINE_ALWAYS,
    "NeverLine": NEVER_LINE,
    "NeverSignal": NEVER_SIGNAL,
    "OutputAlways": OUTPUT_ALWAYS,
    "ProgramFiles": _PROGRAM_SHAPE,
    "TextRules": _TEXT_SHAPE,
}


def _build_assignment(node: Node, context: Context, handout: Handout) -> Assignment | None:
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
    limits: dict[str, Any] | None = fields.get(_LIMITS)
    inner = msgspec.structs.replace(
        context,
        roles=names,
        variants=named,
        ignore=rules.ignore,
        limits=limits or {},
        time=fields.get_or(_TIME, "virtual"),
    )
    cases = msgspec.structs.replace(fields, context=inner).get_or(_CASES, ())
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
        cases=cases,
        handout=handout,
        folder=context.folder,
    )


def _no_roles(fields: Fields) -> dict[RoleName, Role] | None:
    """The roles of an assignment that names none: it may, where nothing is seen of its processes."""
    cases = fields.node.entries.get(_CASES.name)
    if cases is not None and isinstance(cases[1], MappingNode):
        written = [case for _, case in cases[1].entries.values() if isinstance(case, MappingNode)]
        flags = [case.entries.get(_EXPLORE.name) for case in written]
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


def load(path: Path) -> Assignment:
    """Read an assignment and the handouts beside it.

    Args:
        path: an assignment's folder, or its YAML file.

    Raises:
        SpecificationError: with every problem of the file and the handouts.
    """
    return _read(path)[0]


def lint(path: Path) -> tuple[Problem, ...]:
    """What is allowed in an assignment and unwise, in the order of the file.

    Args:
        path: as for ``load``.

    Raises:
        SpecificationError: the assignment is wrong, not only unwise.
    """
    return _read(path)[1]


def _read(path: Path) -> tuple[Assignment, tuple[Problem, ...]]:
    file = specification_in(path)
    problems, warnings = Problems(str(file)), Problems(str(file))
    assignment: Assignment | None = None
    from_handouts: list[Problem] = []
    try:
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
                assignment = _build_assignment(node, context, handout)
            elif not problems.found:
                problems.add(
                    WHOLE_FILE, "the file is empty", "Write id:, title:, program:, roles: and cases:."
                )
            _lint_file(text, handouts.languages, context)
    except TooManyProblems:
        pass
    found = sorted(problems.found, key=lambda p: (p.line == 0, p.line, p.column)) + from_handouts
    if found or assignment is None or content is None:
        raise SpecificationError(found)
    files = [(FILE_NAME, content), *handouts.content]
    if assignment.program.main is not None:
        files.append((assignment.program.main, (file.parent / assignment.program.main).read_bytes()))
    assignment = msgspec.structs.replace(assignment, sha256=_digest(files))
    return assignment, tuple(sorted(warnings.found, key=lambda p: (p.line, p.column)))


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
