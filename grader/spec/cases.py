"""How does a friendly case become the strict one?

The cases of ``assignment.yaml``, and those of ``assignment.private.yaml`` beside it, which no student gets to
see before their time.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, assert_never, get_args, get_type_hints

import msgspec

from grader.spec.expectations import ExpectationsForm
from grader.spec.forms import (
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
    Seconds,
    Shape,
    VariantReference,
    Whole,
    choice,
    kind_of,
    read_id,
)
from grader.spec.kinds import HINT, RULE
from grader.spec.model import (
    Assignment,
    Case,
    Continue,
    HangUp,
    Limits,
    Press,
    Signal,
    Step,
    Stop,
    Text,
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
    decoded,
    parse,
    read_bytes,
)
from grader.spec.steps import StepForm

_HORIZON = Key("horizon", Seconds())
_CPU = Key("cpu", Seconds())
_BUSY_SECONDS = Key("busy", Seconds())
_OUTPUT = Key("output", Whole("a number of bytes", least=1))
_TASKS = Key("tasks", Whole("a number of tasks", least=1, most=100_000))
_MEMORY = Key("memory", Whole("a number of bytes", least=1))
_WRITTEN = Key("written", Whole("a number of bytes", least=1))
_EVENTS = Key("events", Whole("a number of events", least=1))
LIMITS_SHAPE = Shape(
    "the limits", Limits, (_HORIZON, _CPU, _BUSY_SECONDS, _OUTPUT, _TASKS, _MEMORY, _WRITTEN, _EVENTS)
)


def build_limits(fields: Fields) -> dict[str, Any]:
    """Only the fields that were written: the others are the assignment's, or the defaults."""
    written = {key.name: fields.get(key) for key in LIMITS_SHAPE.keys}
    return {name: value for name, value in written.items() if value is not None}


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
EXPLORE = Key("explore", TRUTH)
_VARIANTS_OF_CASE = Key("variants", OneOrMany(VariantReference()))
_INPUT = Key("input", Lines("the input"))
_EXPECT = Key("expect", ExpectationsForm(), required=True)
_NEEDS = Key("needs", CaseReference())
_FEEDBACK = Key("feedback", choice(Case, "feedback"))
_VISIBLE = Key("visible", choice(Case, "visible"))
TIME = Key("time", choice(Case, "time"))
LIMITS: Key[dict[str, Any]] = Key("limits", Nested(LIMITS_SHAPE, build_limits))
CASE = Shape(
    "a case",
    Case,
    (
        *(RULE, _TITLE, EXPLORE, _VARIANTS_OF_CASE, _INPUT, _DO, _EXPECT, HINT, _NEEDS),
        *(_FEEDBACK, _VISIBLE, TIME, LIMITS),
    ),
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
        for name in context.cases:
            if name in node.entries:
                context.problem(
                    node.entries[name][0].place,
                    f"the case {name} stands in assignment.yaml, too",
                    "Give one of them another id.",
                )
        context = msgspec.structs.replace(context, cases=(*context.cases, *node.entries))
        cases = [self._case(written, value, context) for written, value in node.entries.values()]
        found = tuple(case for case in cases if case is not None)
        places = {name: written.place for name, (written, _) in node.entries.items()}
        for cycle in cycles({case.id: case.needs for case in found}):
            context.problem(
                places[cycle[0]],
                f"cases need each other and are never reached: {' needs '.join((*cycle, cycle[0]))}",
                "Remove one of the needs.",
            )
        seen_when = get_args(get_type_hints(Case)["visible"])
        visible = {case.id: seen_when.index(case.visible) for case in found}
        for case in found:
            if case.needs in visible and visible[case.needs] > visible[case.id]:
                context.problem(
                    places[case.id],
                    f"students see the case {case.id} earlier than {case.needs}, which it needs",
                    f"Write visible: {case.visible} in {case.needs}, or remove the needs.",
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
        explored = fields.get(EXPLORE) if fields.has(EXPLORE) else False
        context = msgspec.structs.replace(context, steps=self._steps(fields), explored=explored)
        fields = msgspec.structs.replace(fields, context=context)
        fields = self._without_strange_keys(fields, explored)
        do = fields.get_or(_DO, ())
        limits: dict[str, Any] | None = fields.get(LIMITS)
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
            feedback=fields.get_or(_FEEDBACK, "full"),
            visible=fields.get_or(_VISIBLE, "never" if context.private else "always"),
            private=context.private,
            time=fields.get_or(TIME, context.time),
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


CASES = Key("cases", CasesForm(), required=True)

#: Further cases beside the specification, which no student gets to see and nothing packages.
PRIVATE_NAME = "assignment.private.yaml"
_PRIVATE = Shape("the private part of an assignment", Assignment, (CASES,))


class Private(msgspec.Struct, frozen=True):
    """The private cases beside a specification, not yet read.

    Attributes:
        content: the file's bytes.
        node: what stands in it; None where that is no YAML, which has been reported then.
        problems, warnings: of that file.
    """

    content: bytes
    node: Node | None
    problems: Problems
    warnings: Problems

    @classmethod
    def beside(cls, specification: Path) -> Private | None:
        """The file beside a specification; None where there is none, or it cannot be read."""
        file = specification.with_name(PRIVATE_NAME)
        if not os.path.lexists(file):
            return None
        problems = Problems(str(file))
        content = read_bytes(file, problems)
        text = decoded(content, problems) if content is not None else None
        node = parse(text, problems) if text is not None else None
        if node is None and not problems.found:
            problems.add(WHOLE_FILE, "the file is empty", "Write cases:, or remove the file.")
        return cls(content or b"", node, problems, Problems(str(file)))

    def cases(self, public: tuple[Case, ...], context: Context) -> tuple[Case, ...]:
        """The cases of the file; what they may refer to is what the public ones may, and those."""
        context = msgspec.structs.replace(
            context,
            problems=self.problems,
            warnings=self.warnings,
            cases=tuple(case.id for case in public),
            private=True,
        )
        fields = _PRIVATE.read(self.node, context) if self.node is not None else None
        return () if fields is None else fields.get_or(CASES, ())
