"""In which forms may an author write what must be seen, and what can no program fulfil?"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from decimal import Decimal
from typing import Any

import msgspec

from grader.spec.explored import EXPLORED
from grader.spec.forms import (
    TRUTH,
    Context,
    ExpectationReference,
    Fields,
    Form,
    Key,
    OneOrMany,
    RoleReference,
    Shape,
    SignalName,
    StepNumber,
    Whole,
    choice,
    kind_of,
    read_id,
)
from grader.spec.kinds import COMMON, HINT, POINTS, RULE, Common, Kind
from grader.spec.lines import LINE, MATCH, TIMES, read_lines
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
    TerminalExpectation,
    Times,
)
from grader.spec.nodes import MappingNode, Node, Place, ScalarNode, shown
from grader.spec.steps import wrong_kind

_STEP = Key("step", StepNumber())

_WRITER = Key("from", RoleReference(), "by")
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

NEVER_LINE = Shape("the line of a never", LineExpected, (LINE, MATCH, _WRITER))
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
            many = "Write a list of two, one for each."
            wrong_kind(node, kinds, ("line", "signal"), "a never", many, context)
            return None
        shape = NEVER_LINE if kinds[0] == "line" else NEVER_SIGNAL
        fields = shape.read(node, context)
        if fields is None or not fields.complete:
            return None
        common: Common = {"id": "", "points": Decimal(0), "rule": (), "hint": None}
        return _build_line(fields, common) if kinds[0] == "line" else _build_signal(fields, common)

    def schema(self) -> dict[str, Any]:
        return {"anyOf": [{"$ref": "#/$defs/NeverLine"}, {"$ref": "#/$defs/NeverSignal"}]}


_NEVER = Key("never", OneOrMany(NeverForm()), required=True)


def _build_line(fields: Fields, common: Common) -> LineExpected | None:
    lines = read_lines(fields)
    by, times = fields.get(_WRITER), fields.get_or(TIMES, Times())
    if lines is None:
        return None
    return LineExpected(line=lines[0], match=lines[1], by=by, times=times, **common)


def _build_signal(fields: Fields, common: Common) -> SignalExpected | None:
    signal, sender, to = fields.get(_SIGNAL), fields.get(_SENDER), fields.get(_TO)
    times = fields.get_or(TIMES, Times())
    if signal is None or sender is None or to is None:
        return None
    return SignalExpected(signal=signal, sender=sender, to=to, times=times, **common)


def _build_handled(fields: Fields, common: Common) -> HandledExpected | None:
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


def _build_alive(fields: Fields, common: Common) -> AliveExpected | None:
    alive = fields.get(_ALIVE)
    return None if alive is None else AliveExpected(alive=alive, **common)


def _build_stopped(fields: Fields, common: Common) -> StoppedExpected | None:
    stopped = fields.get(_STOPPED)
    return None if stopped is None else StoppedExpected(stopped=stopped, **common)


def _build_exits(fields: Fields, common: Common) -> ExitsExpected | None:
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


def _build_order(fields: Fields, common: Common) -> OrderExpected | None:
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


def _build_never(fields: Fields, common: Common) -> NeverExpected | None:
    never = fields.get(_NEVER)
    if never is None:
        return None
    named = tuple(msgspec.structs.replace(unwanted, id=common["id"]) for unwanted in never)
    return NeverExpected(never=named, **common)


def _build_leaves(fields: Fields, common: Common) -> LeavesExpected | None:
    leaves = fields.get(_LEAVES)
    return None if leaves is None else LeavesExpected(leaves=leaves, **common)


def _build_count(fields: Fields, common: Common) -> CountExpected | None:
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


def _build_same(fields: Fields, common: Common) -> SameExpected | None:
    same_as = fields.get(_SAME_AS)
    strict = fields.get_or(_STRICT, False)
    return None if same_as is None else SameExpected(same_as=same_as, strict=strict, **common)


def _build_busy(fields: Fields, common: Common) -> NotBusyExpected | None:
    busy = fields.get(_BUSY)
    return None if busy is None else NotBusyExpected(busy=busy, **common)


def _kind(
    name: str,
    struct: type[TerminalExpectation],
    keys: tuple[Key[Any], ...],
    build: Callable[[Fields, Common], TerminalExpectation | None],
) -> Kind:
    return Kind(Shape(name, struct, (*keys, *COMMON, _STEP)), build)


#: Each kind of expectation of a case on the terminal, by the key that tells it.
TERMINAL: Mapping[str, Kind] = {
    "exits": _kind("an exits", ExitsExpected, (_EXITS, _CODE, _ENDING_SIGNAL, _HOW), _build_exits),
    "line": _kind("a line", LineExpected, (LINE, MATCH, _WRITER, TIMES), _build_line),
    "signal": _kind("a signal", SignalExpected, (_SIGNAL, _SENDER, _TO, TIMES), _build_signal),
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


#: Each kind of expectation by the key that tells it.
EXPECTATIONS: Mapping[str, Kind] = {**TERMINAL, **EXPLORED}


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
    possible = EXPECTATIONS if context.explored is None else EXPLORED if context.explored else TERMINAL
    kinds = [name for name in node.entries if name in EXPECTATIONS]
    if "exits" in kinds:
        kinds = [name for name in kinds if name != "signal"]
    if len(kinds) != 1:
        many = "Write two expectations, each with its own id and points."
        wrong_kind(node, kinds, possible, "an expectation", many, context)
        return None
    if kinds[0] not in possible:
        _misplaced(node.entries[kinds[0]][0], possible, context)
        return None
    kind = EXPECTATIONS[kinds[0]]
    fields = kind.shape.read(node, context)
    if fields is None:
        return None
    common: Common = {
        "id": id_ or "",
        "points": fields.get_or(POINTS, Decimal(0)),
        "rule": fields.get_or(RULE, ()),
        "hint": fields.get(HINT),
    }
    step = fields.get(_STEP)
    expectation = kind.build(fields, common)
    if isinstance(expectation, TerminalExpectation):
        expectation = msgspec.structs.replace(expectation, step=step)
    return expectation if id_ is not None and fields.complete else None


def _misplaced(written: ScalarNode, possible: Collection[str], context: Context) -> None:
    """Report an expectation that the other sort of case has."""
    name = written.text
    if context.explored:
        mend = f"Write always: {{{name}: ...}}" if name == "line" else f"Use one of: {', '.join(possible)}"
        context.problem(
            written.place,
            f"{name} is seen on a terminal, which a case that is explored does not have",
            f"{mend}, or move it to a case without explore: true.",
        )
    else:
        context.problem(
            written.place,
            f"{name} speaks of every schedule, and this case is run once, on a terminal",
            "Write explore: true in its case, or move it to one that has it.",
        )


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
    seen = [expectation for expectation in found if isinstance(expectation, TerminalExpectation)]
    for first in seen:
        for second in seen:
            for role in _shared_roles(first, second):
                verbs = {AliveExpected: "alive", StoppedExpected: "stopped", ExitsExpected: "gone"}
                when = "at the end of the case" if first.step in (None, last) else f"after step {first.step}"
                context.problem(
                    places[first.id],
                    f"{role} cannot be {verbs[type(first)]} {when} and, as {second.id} has it, "
                    f"{verbs[type(second)]}",
                    "Give them different steps with step:, or remove one.",
                )
    for never in seen:
        for other in seen:
            if isinstance(never, NeverExpected) and _forbids(never, other):
                context.problem(
                    places[never.id],
                    f"it forbids what {other.id} expects",
                    "Give them different steps with step:, or remove one.",
                )


def _shared_roles(first: TerminalExpectation, second: TerminalExpectation) -> tuple[RoleName, ...]:
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


def _forbids(never: NeverExpected, other: TerminalExpectation) -> bool:
    if never.step is not None and never.step != other.step:
        return False
    return any(_excludes(forbidden, other) for forbidden in never.never)


def _excludes(forbidden: LineExpected | SignalExpected, other: TerminalExpectation) -> bool:
    match forbidden, other:
        case SignalExpected(), SignalExpected():
            same = (forbidden.signal, forbidden.sender, forbidden.to) == (
                other.signal,
                other.sender,
                other.to,
            )
            return same and other.times.least > 0
        case LineExpected(), LineExpected():
            same = forbidden.match == other.match and forbidden.by in (None, other.by)
            return same and set(other.line) <= set(forbidden.line) and other.times.least > 0
        case _:
            return False
