"""In which forms may an author write what must be seen, and what can no program fulfil?"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Mapping
from decimal import Decimal
from typing import Any, Literal, TypedDict, assert_never

import msgspec

from grader.spec.forms import (
    TRUTH,
    BothLanguages,
    Context,
    ExpectationReference,
    Fields,
    Form,
    HowOften,
    Key,
    OneOrMany,
    Points,
    Printed,
    RoleReference,
    Sentence,
    Shape,
    SignalName,
    StepNumber,
    Whole,
    choice,
    kind_of,
    read_id,
)
from grader.spec.model import (
    AliveExpected,
    CountExpected,
    ExitsExpected,
    Expectation,
    HandledExpected,
    LeavesExpected,
    LineExpected,
    NeverExpected,
    NotBusyExpected,
    OrderExpected,
    RoleName,
    SameExpected,
    SignalExpected,
    StoppedExpected,
    Text,
    Times,
)
from grader.spec.nodes import MappingNode, Node, Place, ScalarNode, shown
from grader.spec.patterns import PatternError, compile_line_pattern, is_template
from grader.spec.steps import wrong_kind

_POINTS = Key("points", Points())
RULE = Key("rule", OneOrMany(Sentence()))
_STEP = Key("step", StepNumber())
HINT = Key("hint", BothLanguages())
COMMON: tuple[Key[Any], ...] = (_POINTS, RULE, _STEP, HINT)

_LINE = Key("line", OneOrMany(Printed(may_be_empty=True)), required=True)
_MATCH = Key("match", choice(LineExpected, "match"))
_WRITER = Key("from", RoleReference(), "by")
_TIMES = Key("times", HowOften())
_SIGNAL = Key("signal", SignalName(), required=True)
_SENDER = Key("from", RoleReference(), "sender", required=True)
_TO = Key("to", RoleReference(), required=True)
_HANDLED = Key("handled", SignalName(handleable=True), "signal", required=True)
_IGNORED = Key("ignored", SignalName(handleable=True), "signal", required=True)
_DEFAULT = Key("default", SignalName(), "signal", required=True)
_BY = Key("by", RoleReference(), required=True)
_ROLES = OneOrMany(RoleReference())
_ALIVE = Key("alive", _ROLES, required=True)
_STOPPED = Key("stopped", _ROLES, required=True)
_EXITS = Key("exits", _ROLES, required=True)
_CODE = Key("code", Whole("an exit status", most=255))
_ENDING_SIGNAL = Key("signal", SignalName())
_HOW = Key("how", choice(ExitsExpected, "how"))
_ORDER = Key("order", OneOrMany(ExpectationReference()), required=True)
_LEAVES = Key("leaves", choice(LeavesExpected, "leaves"), required=True)
_COUNT = Key("count", Whole("a number of processes", most=10_000), required=True)
_OF = Key("of", RoleReference(), required=True)
_SAME_AS = Key("same_as", choice(SameExpected, "same_as"), required=True)
_STRICT = Key("strict", TRUTH)
_BUSY = Key("busy", choice(NotBusyExpected, "busy"), required=True)

NEVER_LINE = Shape("the line of a never", LineExpected, (_LINE, _MATCH, _WRITER))
NEVER_SIGNAL = Shape("the signal of a never", SignalExpected, (_SIGNAL, _SENDER, _TO))


class NeverForm(Form[LineExpected | SignalExpected], frozen=True):
    """The line or signal that must not come."""

    def read(self, node: Node, context: Context) -> LineExpected | SignalExpected | None:
        if not isinstance(node, MappingNode):
            context.problem(
                node.place,
                f"{kind_of(node)} stands where a line or signal belongs",
                'Write {line: "..."} or {signal: ..., from: ..., to: ...}.',
            )
            return None
        kinds = [name for name in node.entries if name in ("line", "signal")]
        if len(kinds) != 1:
            many = "Write two expectations, one for each."
            wrong_kind(node, kinds, ("line", "signal"), "a never", many, context)
            return None
        shape = NEVER_LINE if kinds[0] == "line" else NEVER_SIGNAL
        fields = shape.read(node, context)
        if fields is None or not fields.complete:
            return None
        common: _Common = {"id": "", "points": Decimal(0), "rule": (), "step": None, "hint": None}
        return _build_line(fields, common) if kinds[0] == "line" else _build_signal(fields, common)

    def schema(self) -> dict[str, Any]:
        return {"anyOf": [{"$ref": "#/$defs/NeverLine"}, {"$ref": "#/$defs/NeverSignal"}]}


_NEVER = Key("never", NeverForm(), required=True)


class _Common(TypedDict):
    id: str
    points: Decimal
    rule: tuple[int, ...]
    step: int | None
    hint: Text | None


def _build_line(fields: Fields, common: _Common) -> LineExpected | None:
    lines = fields.get(_LINE)
    match: Literal["text", "exact", "pattern"] | None = fields.get(_MATCH)
    writer = fields.get(_WRITER)
    times = fields.get_or(_TIMES, Times())
    if lines is None:
        return None
    if match is None:
        # A place such as {total:int} means nothing else than a template.
        match = "pattern" if any(is_template(line) for line in lines) else "text"
    if match == "pattern":
        for line in lines:
            try:
                compile_line_pattern(line)
            except PatternError as error:
                message, _, mend = str(error).partition(". ")
                fields.context.problem(fields.place(_LINE), f"in the pattern {shown(line)} {message}", mend)
                return None
    if match != "exact" and not all(lines):
        fields.context.problem(
            fields.place(_LINE),
            "an empty text is found in every line",
            "Write what the line says; an empty line is {line: '', match: exact}.",
        )
        return None
    if match == "text" and any(_says_nothing(line, fields.context.ignore) for line in lines):
        fields.context.problem(
            fields.place(_LINE),
            f"nothing is left of the text without {' and '.join(fields.context.ignore)}: every line has it",
            "Write match: exact or match: pattern, or ignore less under text:.",
        )
        return None
    return LineExpected(line=lines, match=match, by=writer, times=times, **common)


def _says_nothing(line: str, ignore: Collection[str]) -> bool:
    """Whether everything in a line is ignored when lines are compared."""
    return all(
        ("white space" in ignore and (character.isspace() or unicodedata.category(character) == "Cf"))
        or ("punctuation" in ignore and unicodedata.category(character)[0] in "PS")
        for character in line
    )


def _build_signal(fields: Fields, common: _Common) -> SignalExpected | None:
    signal, sender, to = fields.get(_SIGNAL), fields.get(_SENDER), fields.get(_TO)
    times = fields.get_or(_TIMES, Times())
    if signal is None or sender is None or to is None:
        return None
    return SignalExpected(signal=signal, sender=sender, to=to, times=times, **common)


def _build_handled(fields: Fields, common: _Common) -> HandledExpected | None:
    by = fields.get(_BY)
    for key, disposition in _DISPOSITIONS:
        if fields.has(key):
            signal = fields.get(key)
            if signal is None or by is None:
                return None
            return HandledExpected(signal=signal, by=by, disposition=disposition, **common)
    return None


_DISPOSITIONS: tuple[tuple[Key[str], Any], ...] = (
    (_HANDLED, "handled"),
    (_IGNORED, "ignored"),
    (_DEFAULT, "default"),
)


def _build_alive(fields: Fields, common: _Common) -> AliveExpected | None:
    alive = fields.get(_ALIVE)
    return None if alive is None else AliveExpected(alive=alive, **common)


def _build_stopped(fields: Fields, common: _Common) -> StoppedExpected | None:
    stopped = fields.get(_STOPPED)
    return None if stopped is None else StoppedExpected(stopped=stopped, **common)


def _build_exits(fields: Fields, common: _Common) -> ExitsExpected | None:
    exits, code, signal = fields.get(_EXITS), fields.get(_CODE), fields.get(_ENDING_SIGNAL)
    how = fields.get_or(_HOW, "any")
    if fields.has(_CODE) and fields.has(_ENDING_SIGNAL):
        fields.context.problem(
            fields.place(_ENDING_SIGNAL),
            "a process that a signal ends has no exit status, so code and signal cannot both hold",
            "Remove one of them.",
        )
        return None
    if how == "exit" and signal is not None:
        fields.context.problem(
            fields.place(_ENDING_SIGNAL),
            "a process that exits by itself is not ended by a signal",
            "Remove signal, or how: exit.",
        )
        return None
    if exits is None:
        return None
    return ExitsExpected(exits=exits, code=code, signal=signal, how=how, **common)


def _build_order(fields: Fields, common: _Common) -> OrderExpected | None:
    order = fields.get(_ORDER)
    if order is None:
        return None
    place = fields.place(_ORDER)
    if common["id"] in order:
        fields.context.problem(
            place, "an order cannot contain itself", f"Remove {common['id']} from the list."
        )
        return None
    if len(order) < 2:
        fields.context.problem(
            place, "one thing alone has no order", "Name two expectations or more, the earlier one first."
        )
        return None
    return OrderExpected(order=order, **common)


def _build_never(fields: Fields, common: _Common) -> NeverExpected | None:
    never = fields.get(_NEVER)
    if never is None:
        return None
    inner: LineExpected | SignalExpected
    match never:
        case LineExpected(line=line, match=match, by=by):
            inner = LineExpected(id=common["id"], line=line, match=match, by=by)
        case SignalExpected(signal=signal, sender=sender, to=to):
            inner = SignalExpected(id=common["id"], signal=signal, sender=sender, to=to)
        case _:
            assert_never(never)
    return NeverExpected(never=inner, **common)


def _build_leaves(fields: Fields, common: _Common) -> LeavesExpected | None:
    leaves = fields.get(_LEAVES)
    return None if leaves is None else LeavesExpected(leaves=leaves, **common)


def _build_count(fields: Fields, common: _Common) -> CountExpected | None:
    count, of = fields.get(_COUNT), fields.get(_OF)
    if count is None or of is None:
        return None
    relation = fields.context.roles[of].relation
    if relation == "root" and count != 1:
        fields.context.problem(
            fields.place(_COUNT),
            f"{of} is the first process, of which there is always one",
            "Remove this, or count another role.",
        )
        return None
    if relation == "child" and count > 1:
        fields.context.problem(
            fields.place(_COUNT),
            f"{of} is one child, so there are never {count}",
            f"Make the role children of {fields.context.roles[of].of}.",
        )
        return None
    return CountExpected(count=count, of=of, **common)


def _build_same(fields: Fields, common: _Common) -> SameExpected | None:
    same_as = fields.get(_SAME_AS)
    strict = fields.get_or(_STRICT, False)
    return None if same_as is None else SameExpected(same_as=same_as, strict=strict, **common)


def _build_busy(fields: Fields, common: _Common) -> NotBusyExpected | None:
    busy = fields.get(_BUSY)
    return None if busy is None else NotBusyExpected(busy=busy, **common)


class _Kind(msgspec.Struct, frozen=True):
    shape: Shape
    build: Callable[[Fields, _Common], Expectation | None]


def _kind(
    name: str,
    struct: type[Expectation],
    keys: tuple[Key[Any], ...],
    build: Callable[[Fields, _Common], Expectation | None],
) -> _Kind:
    return _Kind(Shape(name, struct, keys + COMMON), build)


#: Each kind of expectation by the key that tells it.
EXPECTATIONS: Mapping[str, _Kind] = {
    "exits": _kind("an exits", ExitsExpected, (_EXITS, _CODE, _ENDING_SIGNAL, _HOW), _build_exits),
    "line": _kind("a line", LineExpected, (_LINE, _MATCH, _WRITER, _TIMES), _build_line),
    "signal": _kind("a signal", SignalExpected, (_SIGNAL, _SENDER, _TO, _TIMES), _build_signal),
    "handled": _kind("a handled", HandledExpected, (_HANDLED, _BY), _build_handled),
    "ignored": _kind("an ignored", HandledExpected, (_IGNORED, _BY), _build_handled),
    "default": _kind("a default", HandledExpected, (_DEFAULT, _BY), _build_handled),
    "alive": _kind("an alive", AliveExpected, (_ALIVE,), _build_alive),
    "stopped": _kind("a stopped", StoppedExpected, (_STOPPED,), _build_stopped),
    "order": _kind("an order", OrderExpected, (_ORDER,), _build_order),
    "never": _kind("a never", NeverExpected, (_NEVER,), _build_never),
    "leaves": _kind("a leaves", LeavesExpected, (_LEAVES,), _build_leaves),
    "count": _kind("a count", CountExpected, (_COUNT, _OF), _build_count),
    "same_as": _kind("a same_as", SameExpected, (_SAME_AS, _STRICT), _build_same),
    "busy": _kind("a busy", NotBusyExpected, (_BUSY,), _build_busy),
}


def _read_expectation(written: ScalarNode, node: Node, context: Context) -> Expectation | None:
    id_ = read_id(written, context, "id of an expectation")
    if not isinstance(node, MappingNode):
        if not (isinstance(node, ScalarNode) and node.reported):
            context.problem(
                written.place,
                f"the expectation {shown(written.text)} is {kind_of(node)}",
                'Write keys and values, such as {points: 1, line: "..."}.',
            )
        return None
    kinds = [name for name in node.entries if name in EXPECTATIONS]
    if "exits" in kinds:
        kinds = [name for name in kinds if name != "signal"]
    if len(kinds) != 1:
        many = "Write two expectations, each with its own id and points."
        wrong_kind(node, kinds, EXPECTATIONS, "an expectation", many, context)
        return None
    kind = EXPECTATIONS[kinds[0]]
    fields = kind.shape.read(node, context)
    if fields is None:
        return None
    common: _Common = {
        "id": id_ or "",
        "points": fields.get_or(_POINTS, Decimal(0)),
        "rule": fields.get_or(RULE, ()),
        "step": fields.get(_STEP),
        "hint": fields.get(HINT),
    }
    expectation = kind.build(fields, common)
    return expectation if id_ is not None and fields.complete else None


class ExpectationsForm(Form[tuple[Expectation, ...]], frozen=True):
    """What must be seen, by id."""

    def read(self, node: Node, context: Context) -> tuple[Expectation, ...] | None:
        if not isinstance(node, MappingNode):
            context.problem(
                node.place,
                f"{kind_of(node)} stands where the expectations belong",
                'Give each an id of its own: expect: {words: {points: 1, line: "..."}}.',
            )
            return None
        if not node.entries:
            context.problem(
                node.place, "the case expects nothing, so it cannot fail", "Write an expectation."
            )
            return None
        context = msgspec.structs.replace(context, expectations=tuple(node.entries))
        found: list[Expectation] = []
        for written, value in node.entries.values():
            expectation = _read_expectation(written, value, context)
            if expectation is not None:
                found.append(expectation)
        places = {name: written.place for name, (written, _) in node.entries.items()}
        _find_contradictions(found, places, context)
        return tuple(found)

    def schema(self) -> dict[str, Any]:
        return {
            "type": "object",
            "minProperties": 1,
            "additionalProperties": {"$ref": "#/$defs/Expectation"},
        }


def _find_contradictions(found: list[Expectation], places: Mapping[str, Place], context: Context) -> None:
    """What no program can fulfil together."""
    by_id = {expectation.id: expectation for expectation in found}
    momentary = (LineExpected, SignalExpected, HandledExpected, ExitsExpected, StoppedExpected)
    for expectation in found:
        if isinstance(expectation, OrderExpected):
            for id_ in expectation.order:
                if id_ in by_id and not isinstance(by_id[id_], momentary):
                    context.problem(
                        places[expectation.id],
                        f"{id_} holds over a time and has no moment to put in order",
                        "Order lines, signals, exits and signals that were handled.",
                    )
    last = context.steps
    for first in found:
        for second in found:
            for role in _shared_roles(first, second):
                verbs = {AliveExpected: "alive", StoppedExpected: "stopped", ExitsExpected: "gone"}
                when = "at the end of the case" if first.step in (None, last) else f"after step {first.step}"
                context.problem(
                    places[first.id],
                    f"{role} cannot be {verbs[type(first)]} {when} and, as {second.id} has it, "
                    f"{verbs[type(second)]}",
                    "Give them different steps with step:, or remove one.",
                )
    for never in found:
        for other in found:
            if isinstance(never, NeverExpected) and _forbids(never, other):
                context.problem(
                    places[never.id],
                    f"it forbids what {other.id} expects",
                    "Give them different steps with step:, or remove one.",
                )


def _shared_roles(first: Expectation, second: Expectation) -> tuple[RoleName, ...]:
    """The roles of which two expectations want what excludes each other."""
    match first, second:
        case AliveExpected(alive=roles), StoppedExpected(stopped=others) if first.step == second.step:
            pass
        case AliveExpected(alive=roles) | StoppedExpected(stopped=roles), ExitsExpected(exits=others):
            # It must be gone at a step no later than the one after which it must be there.
            if first.step is not None and (second.step is None or second.step > first.step):
                return ()
        case _:
            return ()
    return tuple(role for role in roles if role in others)


def _forbids(never: NeverExpected, other: Expectation) -> bool:
    if never.step is not None and never.step != other.step:
        return False
    match never.never, other:
        case SignalExpected() as forbidden, SignalExpected():
            same = (forbidden.signal, forbidden.sender, forbidden.to) == (
                other.signal,
                other.sender,
                other.to,
            )
            return same and other.times.least > 0
        case LineExpected() as forbidden, LineExpected():
            same = forbidden.match == other.match and forbidden.by in (None, other.by)
            return same and set(other.line) <= set(forbidden.line) and other.times.least > 0
        case _:
            return False
