"""In which forms may an author write what must be so under every schedule?

These are the expectations of cases with ``explore: true``, and the variants in which such a case starts the
program.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from grader.spec.forms import (
    YES,
    Context,
    Fields,
    Form,
    Key,
    Lines,
    Number,
    OneOrMany,
    PlainText,
    Printed,
    Shape,
    Whole,
    choice,
    mending,
    nearest,
    read_id,
    scalar,
)
from grader.spec.kinds import COMMON, Common, Kind
from grader.spec.lines import LINE, MATCH, TIMES, fitting, read_lines, usual_match
from grader.spec.model import (
    AlwaysExpected,
    DeadlockFreeExpected,
    ExploredExpectation,
    FinishesAlways,
    Inside,
    InsideExpected,
    LineAlways,
    NeverUsesExpected,
    OutputAlways,
    OverlapsExpected,
    RaceFreeExpected,
    Times,
    UsesExpected,
    Variant,
)
from grader.spec.nodes import MappingNode, Node, SequenceNode, shown
from grader.spec.patterns import numbers_in
from grader.spec.steps import wrong_kind

#: The modules of Python in which a program finds what it runs and waits with.
_MODULES = (
    "asyncio",
    "concurrent.futures",
    "multiprocessing",
    "os",
    "queue",
    "signal",
    "subprocess",
    "threading",
    "time",
)

# --- variants ----------------------------------------------------------------------------------------------


class VariantsForm(Form[tuple[Variant, ...]], frozen=True):
    """The variants by name, each with the words of its command line: ``{threads: [--threads]}``."""

    def read(self, node: Node, context: Context) -> tuple[Variant, ...] | None:
        if not isinstance(node, MappingNode) or not node.entries:
            context.problem(
                node.place,
                "no variant is named",
                "Write names and words: variants: {threads: [--threads], processes: [--processes]}.",
            )
            return None
        found: dict[tuple[str, ...], Variant] = {}
        right = True
        for written, value in node.entries.values():
            name = read_id(written, context, "name of a variant")
            words = self._words(value, context)
            if name is None or words is None:
                right = False
            elif words in found:
                right = False
                context.problem(
                    value.place,
                    f"{name} and {found[words].name} start the program in the same way",
                    "Remove one, or give it other words.",
                )
            else:
                found[words] = Variant(name=name, arguments=words)
        return tuple(found.values()) if right else None

    def _words(self, node: Node, context: Context) -> tuple[str, ...] | None:
        if isinstance(node, SequenceNode) and not node.items:
            return ()
        return OneOrMany(PlainText(r"[^\0]+", "a word of the command line"), repeats=True).read(node, context)

    def schema(self) -> dict[str, Any]:
        word = {"type": ["string", "number"]}
        words = {"anyOf": [word, {"type": "array", "items": word}]}
        return {"type": "object", "minProperties": 1, "additionalProperties": words}


# --- always ------------------------------------------------------------------------------------------------


class EqualsForm(Form[dict[str, Decimal]], frozen=True):
    """What single numbers of a template are, by the name of their place: ``{a: 3}``."""

    def read(self, node: Node, context: Context) -> dict[str, Decimal] | None:
        if not isinstance(node, MappingNode) or not node.entries:
            context.problem(node.place, "no place of the line is named", "Write names and numbers: {a: 3}.")
            return None
        found = {name: Number().read(value, context) for name, (_, value) in node.entries.items()}
        numbers = {name: number for name, number in found.items() if number is not None}
        return numbers if len(numbers) == len(found) else None

    def schema(self) -> dict[str, Any]:
        return {"type": "object", "minProperties": 1, "additionalProperties": {"type": "number"}}


_SUM = Key("sum", Number())
_MIN = Key("min", Number())
_MAX = Key("max", Number())
_EQUALS = Key("equals", EqualsForm())
_COUNTED: tuple[Key[Any], ...] = (_SUM, _MIN, _MAX, _EQUALS)
_OUTPUT = Key("output", Lines("the output"), required=True)

LINE_ALWAYS = Shape("the line of an always", LineAlways, (LINE, MATCH, TIMES, *_COUNTED))
OUTPUT_ALWAYS = Shape("the output of an always", OutputAlways, (_OUTPUT,))


class AlwaysForm(Form[LineAlways | OutputAlways | FinishesAlways], frozen=True):
    """A line, the whole output, or the word ``finishes``."""

    def read(self, node: Node, context: Context) -> LineAlways | OutputAlways | FinishesAlways | None:
        if not isinstance(node, MappingNode):
            found = scalar(node, context, "what is always so")
            if found is None:
                return None
            if found.text == "finishes":
                return FinishesAlways()
            near = nearest(found.text, ("finishes",))
            context.problem(
                found.place,
                f"{shown(found.text)} is nothing that can always be so",
                f"Write {near}." if near else 'Write finishes, {line: "..."} or {output: "..."}.',
            )
            return None
        kinds = [name for name in node.entries if name in ("line", "output")]
        if len(kinds) != 1:
            many = "Write two expectations, one for each."
            wrong_kind(node, kinds, ("line", "output"), "an always", many, context)
            return None
        shape = LINE_ALWAYS if kinds[0] == "line" else OUTPUT_ALWAYS
        fields = shape.read(node, context)
        if fields is None:
            return None
        if kinds[0] == "line":
            return _build_line(fields)
        output = fields.get(_OUTPUT)
        return None if output is None else OutputAlways(output=output)

    def schema(self) -> dict[str, Any]:
        parts = [{"$ref": f"#/$defs/{shape.struct.__name__}"} for shape in (LINE_ALWAYS, OUTPUT_ALWAYS)]
        return {"anyOf": [{"const": "finishes"}, *parts]}


def _build_line(fields: Fields) -> LineAlways | None:
    lines = read_lines(fields)
    times = fields.get_or(TIMES, Times())
    sum_, least, most = fields.get(_SUM), fields.get(_MIN), fields.get(_MAX)
    equals = fields.get_or(_EQUALS, {})
    if lines is None or not all(_has_numbers(line, lines[1], equals, fields) for line in lines[0]):
        return None
    if least is not None and most is not None and least > most:
        fields.context.problem(
            fields.place(_MAX), f"no number is at least {least} and at most {most}", "Swap min and max."
        )
        return None
    return LineAlways(
        line=lines[0], match=lines[1], times=times, sum=sum_, min=least, max=most, equals=equals
    )


def _has_numbers(line: str, match: str, equals: Mapping[str, Decimal], fields: Fields) -> bool:
    """Whether a text has the numbers that are counted with; a problem where not."""
    counted = [key for key in _COUNTED if fields.has(key)]
    numbers = numbers_in(line) if match == "pattern" else ()
    if counted and not numbers:
        fields.context.problem(
            fields.place(counted[0]),
            f"{shown(line)} has no number that {counted[0].name} could count with",
            'Write a place for each number, such as "A={a:int}".',
        )
        return False
    for name in equals:
        if name not in numbers:
            fields.context.problem(
                fields.place(_EQUALS),
                f"{shown(line)} has no number called {shown(name)}",
                mending(name, numbers, "number"),
            )
            return False
    return True


# --- at most so many inside --------------------------------------------------------------------------------


class BetweenForm(Form[tuple[str, ...]], frozen=True):
    """Two lines, the one printed on entering and the one before leaving."""

    def read(self, node: Node, context: Context) -> tuple[str, ...] | None:
        if not isinstance(node, SequenceNode) or len(node.items) != 2:
            context.problem(
                node.place,
                "between names the line on entering and the line on leaving, and no other",
                'Write two of them: between: ["enter {n:int}", "leave {n:int}"].',
            )
            return None
        lines = OneOrMany(Printed()).read(node, context)
        if lines is None:
            return None
        right = all(fitting([line], usual_match([line]), node.place, context) for line in lines)
        return lines if right else None

    def schema(self) -> dict[str, Any]:
        return {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 2, "maxItems": 2}


_MOST = Key("most", Whole("a number of threads or processes", least=1, most=10_000), required=True)
_LEAST = Key("least", Whole("a number of threads or processes", least=1, most=10_000))
_BETWEEN = Key("between", BetweenForm())
_OF = Key("of", PlainText())

INSIDE = Shape("an inside", Inside, (_MOST, _LEAST, _BETWEEN, _OF))


class InsideForm(Form[Inside], frozen=True):
    """How many at once, and of which stretch."""

    def read(self, node: Node, context: Context) -> Inside | None:
        fields = INSIDE.read(node, context)
        if fields is None:
            return None
        most, least = fields.get(_MOST), fields.get(_LEAST)
        between, of = fields.get_or(_BETWEEN, ()), fields.get(_OF)
        if fields.has(_BETWEEN) == fields.has(_OF):
            context.problem(
                node.place,
                "an inside is told by between or by of, by one of them",
                'Write between: ["enter", "leave"] for two lines, or of: threading.Semaphore for a lock.',
            )
            return None
        if most is not None and least is not None and least > most:
            context.problem(
                fields.place(_LEAST),
                f"{least} at once are more than the {most} allowed",
                "Swap most and least.",
            )
            return None
        if most is None or not (between or of):
            return None
        return Inside(most=most, least=least, between=between, of=of)

    def schema(self) -> dict[str, Any]:
        return {"$ref": "#/$defs/Inside"}


# --- primitives --------------------------------------------------------------------------------------------


class PrimitiveForm(Form[str], frozen=True):
    """A primitive of Python's library, or a module of them."""

    def read(self, node: Node, context: Context) -> str | None:
        name = PlainText(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*", "a name such as multiprocessing.Value").read(
            node, context
        )
        if name is None or any(name == module or name.startswith(f"{module}.") for module in _MODULES):
            return name
        module, _, rest = name.rpartition(".")
        near = nearest(module or name, _MODULES)
        mend = f"Write {near}{'.' if module else ''}{rest if module else ''}." if near else None
        context.problem(
            node.place,
            f"{shown(name)} is in none of the modules with which programs run and wait",
            mend or f"Write its module before it, one of: {', '.join(_MODULES)}.",
        )
        return None

    def schema(self) -> dict[str, Any]:
        modules = "|".join(module.replace(".", r"\.") for module in _MODULES)
        return {"type": "string", "pattern": rf"^(?:{modules})(?:\.[A-Za-z_]\w*)*$"}


# --- the kinds ---------------------------------------------------------------------------------------------

_ALWAYS = Key("always", AlwaysForm(), required=True)
_RACE_FREE = Key("race-free", YES, "race_free", required=True)
_DEADLOCK_FREE = Key("deadlock-free", YES, "deadlock_free", required=True)
_LOCK_ORDER = Key("lock-order", choice(DeadlockFreeExpected, "lock_order"), "lock_order")
_INSIDE = Key("inside", InsideForm(), required=True)
_OVERLAPS = Key("overlaps", YES, required=True)
_PRIMITIVES = OneOrMany(PrimitiveForm())
_USES = Key("uses", _PRIMITIVES, required=True)
_NEVER_USES = Key("never-uses", _PRIMITIVES, "never_uses", required=True)


def _build_always(fields: Fields, common: Common) -> AlwaysExpected | None:
    always = fields.get(_ALWAYS)
    return None if always is None else AlwaysExpected(always=always, **common)


def _build_race_free(fields: Fields, common: Common) -> RaceFreeExpected | None:
    return None if fields.get(_RACE_FREE) is None else RaceFreeExpected(**common)


def _build_deadlock_free(fields: Fields, common: Common) -> DeadlockFreeExpected | None:
    lock_order = fields.get_or(_LOCK_ORDER, "any")
    if fields.get(_DEADLOCK_FREE) is None:
        return None
    return DeadlockFreeExpected(lock_order=lock_order, **common)


def _build_inside(fields: Fields, common: Common) -> InsideExpected | None:
    inside = fields.get(_INSIDE)
    return None if inside is None else InsideExpected(inside=inside, **common)


def _build_overlaps(fields: Fields, common: Common) -> OverlapsExpected | None:
    return None if fields.get(_OVERLAPS) is None else OverlapsExpected(**common)


def _build_uses(fields: Fields, common: Common) -> UsesExpected | None:
    uses = fields.get(_USES)
    return None if uses is None else UsesExpected(uses=uses, **common)


def _build_never_uses(fields: Fields, common: Common) -> NeverUsesExpected | None:
    never_uses = fields.get(_NEVER_USES)
    return None if never_uses is None else NeverUsesExpected(never_uses=never_uses, **common)


def _kind(
    name: str,
    struct: type[ExploredExpectation],
    keys: tuple[Key[Any], ...],
    build: Callable[[Fields, Common], ExploredExpectation | None],
) -> Kind:
    return Kind(Shape(name, struct, (*keys, *COMMON)), build)


#: Each kind of expectation of a case that is explored, by the key that tells it.
EXPLORED: Mapping[str, Kind] = {
    "always": _kind("an always", AlwaysExpected, (_ALWAYS,), _build_always),
    "race-free": _kind("a race-free", RaceFreeExpected, (_RACE_FREE,), _build_race_free),
    "deadlock-free": _kind(
        "a deadlock-free", DeadlockFreeExpected, (_DEADLOCK_FREE, _LOCK_ORDER), _build_deadlock_free
    ),
    "inside": _kind("an inside", InsideExpected, (_INSIDE,), _build_inside),
    "overlaps": _kind("an overlaps", OverlapsExpected, (_OVERLAPS,), _build_overlaps),
    "uses": _kind("a uses", UsesExpected, (_USES,), _build_uses),
    "never-uses": _kind("a never-uses", NeverUsesExpected, (_NEVER_USES,), _build_never_uses),
}
