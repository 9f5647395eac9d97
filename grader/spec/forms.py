"""In which forms may an author write a value?

A *form* reads one value of the friendly YAML into a value of the strict model, reports what is wrong with it
where it stands, and describes itself as JSON Schema; a *shape* is the keys of a mapping and the form of each.
The loader and the schema are both made from them, so what editors offer is what the loader takes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from decimal import Decimal
from difflib import get_close_matches
from typing import Any, Generic, Literal, TypeVar, get_args, get_type_hints

import msgspec

from grader.errors import Problem
from grader.spec.keys import KEYS, SIGNAL_KEYS, key_bytes, nearest_key
from grader.spec.model import Role, Text, Times, Variant
from grader.spec.nodes import MappingNode, Node, Place, Problems, ScalarNode, SequenceNode, shown
from grader.spec.signals import ALIASES, NUMBERS, UNSTOPPABLE, nearest_signal, number_of

T = TypeVar("T")
Schema = dict[str, Any]


class Context(msgspec.Struct, frozen=True):
    """What a value may refer to, and where problems go.

    Attributes:
        problems: of the file.
        warnings: what is allowed and unwise.
        roles: the assignment's, by name.
        sentences: the numbers of the handout; None where no handout can be read.
        handouts: what the handouts are called, for messages.
        cases: ids of the assignment's cases.
        expectations: ids of the case's expectations.
        steps: how many steps the case has.
        explored: whether the case is explored rather than run on a terminal; None where that is written
            wrongly, so that nothing follows from it.
        variants: the assignment's, by name.
        folder: the folder of the specification.
        ignore: what does not matter in a line.
        limits: the assignment's own limits, by name.
        time: the assignment's clock.
        private: whether it is ``assignment.private.yaml`` that is read.
    """

    problems: Problems
    warnings: Problems
    roles: Mapping[str, Role] = {}
    sentences: Collection[int] | None = None
    handouts: str = "handout"
    cases: Collection[str] = ()
    expectations: Collection[str] = ()
    steps: int = 0
    explored: bool | None = False
    variants: Mapping[str, Variant] = {}
    folder: str = ""
    ignore: Collection[str] = ()
    limits: Mapping[str, Any] = {}
    time: Literal["virtual", "real"] = "virtual"
    private: bool = False

    def problem(self, place: Place, message: str, mend: str) -> None:
        """Report what makes the specification wrong."""
        self.problems.add(place, message, mend)

    def warning(self, place: Place, message: str, mend: str) -> None:
        """Report what is unwise; a warning too many is dropped."""
        if len(self.warnings.found) < 90:
            self.warnings.found.append(Problem(self.warnings.file, place.line, place.column, message, mend))


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that somebody meant who wrote another; None where nothing is near."""
    if len(word) > 60:
        return None
    folded = {name.casefold().replace("_", " ").replace("-", " "): name for name in known}
    written = word.casefold().replace("_", " ").replace("-", " ")
    return next((folded[near] for near in get_close_matches(written, folded, n=1)), None)


def mending(word: str, known: Collection[str], what: str) -> str:
    """The sentence that leads from a wrong word to a right one."""
    near = nearest(word, known)
    if near is not None:
        return f"Write {near}."
    if not known:
        return f"There is no {what} to name; write one first."
    names = list(known)
    return f"Use one of: {', '.join(names[:40])}{', ...' if len(names) > 40 else ''}."


class Form(msgspec.Struct, Generic[T], frozen=True):
    """How one value is written."""

    def read(self, node: Node, context: Context) -> T | None:
        """The value; None where it was wrong, which has been reported then."""
        raise NotImplementedError

    def schema(self) -> Schema:
        """The form as JSON Schema, over the types that YAML's core schema gives to scalars."""
        raise NotImplementedError


def kind_of(node: Node) -> str:
    """What a node is, for a message."""
    match node:
        case ScalarNode():
            return f"the text {shown(node.text)}"
        case SequenceNode():
            return "a list"
        case MappingNode():
            return "a mapping of keys"


def scalar(node: Node, context: Context, wanted: str) -> ScalarNode | None:
    """The node, when it is a text; else a problem.

    Args:
        node: any node.
        context: where the problem goes.
        wanted: what belongs here, with its article, for the message.
    """
    if isinstance(node, ScalarNode):
        return None if node.reported else node
    context.problem(node.place, f"{kind_of(node)} stands where {wanted} belongs", f"Write {wanted} here.")
    return None


class PlainText(Form[str], frozen=True):
    """A text of one's own choice that is not empty.

    Attributes:
        pattern: what it must match as a whole, None: anything.
        wanted: what it is, with its article, for messages.
    """

    pattern: str | None = None
    wanted: str = "a text"

    def read(self, node: Node, context: Context) -> str | None:
        found = scalar(node, context, self.wanted)
        if found is None:
            return None
        if not found.text.strip():
            context.problem(found.place, f"{self.wanted} is empty", "Write at least one character.")
            return None
        if self.pattern is not None and re.fullmatch(self.pattern, found.text) is None:
            context.problem(found.place, f"{shown(found.text)} is not {self.wanted}", f"Write {self.wanted}.")
            return None
        return found.text

    def schema(self) -> Schema:
        limits = {"pattern": f"^(?:{self.pattern})$"} if self.pattern is not None else {"minLength": 1}
        return {"type": "string", **limits}


#: Ids of cases and expectations: they are joined by "/" to address one. Any script's letters will do.
ID = r"[^\W_][\w-]*"
ASSIGNMENT_ID = r"[a-z0-9]+(?:-[a-z0-9]+)*"


def read_id(node: ScalarNode, context: Context, what: str) -> str | None:
    """A key that is an id."""
    if node.reported:
        return None
    if re.fullmatch(ID, node.text) is None:
        context.problem(
            node.place,
            f"{shown(node.text)} cannot be the {what}",
            "Use letters, digits, - and _, and begin with a letter or digit.",
        )
        return None
    return node.text


class Printed(Form[str], frozen=True):
    """A text as it stands on a terminal, in quotes, on one line.

    Attributes:
        may_be_empty: whether there may be nothing in it.
    """

    may_be_empty: bool = False

    def read(self, node: Node, context: Context) -> str | None:
        found = scalar(node, context, "a text in quotes")
        if found is None:
            return None
        if found.plain:
            mend = f'Put it in straight quotes: "{found.text[:60]}".'
            if found.text.startswith(("“", "”", "‘", "「", "＂")):
                mend = "Use the straight quotes \" or ' of YAML, not typographic ones."
            context.problem(found.place, f"the terminal's text {shown(found.text)} has no quotes", mend)
            return None
        text = found.text.removesuffix("\n")
        if "\n" in text or "\r" in text:
            context.problem(
                found.place,
                "a line break stands inside a line",
                "Write one line; several lines are several items.",
            )
            return None
        if not text and not self.may_be_empty:
            context.problem(found.place, "the text is empty", "Write what the line says.")
            return None
        return text

    def schema(self) -> Schema:
        return {"type": "string"} if self.may_be_empty else {"type": "string", "minLength": 1}


class Lines(Form[str], frozen=True):
    """Text of any number of lines, in quotes or as a block.

    Attributes:
        wanted: what it is, with its article, for messages.
    """

    wanted: str

    def read(self, node: Node, context: Context) -> str | None:
        found = scalar(node, context, self.wanted)
        if found is None:
            return None
        if found.plain:
            context.problem(
                found.place,
                f"{self.wanted} {shown(found.text)} has no quotes",
                f'Put it in straight quotes: "{found.text[:60]}", or write it as a block after |.',
            )
            return None
        if not found.text.strip():
            context.problem(found.place, f"{self.wanted} is empty", "Write what it says, or remove the key.")
            return None
        return found.text

    def schema(self) -> Schema:
        return {"type": "string", "minLength": 1}


class BothLanguages(Form[Text], frozen=True):
    """A text in English and Chinese: ``{en: ..., zh: ...}``, or one text for both.

    Attributes:
        wanted_in_both: whether lint warns where one language is missing.
    """

    wanted_in_both: bool = False

    def read(self, node: Node, context: Context) -> Text | None:
        if isinstance(node, ScalarNode):
            text = PlainText().read(node, context)
            if text is not None and self.wanted_in_both:
                self._warn(node.place, context)
            return None if text is None else Text(en=text, zh=text)
        fields = LANGUAGES.read(node, context)
        if fields is None:
            return None
        en, zh = fields.get(_ENGLISH), fields.get(_CHINESE)
        if (fields.has(_ENGLISH) and en is None) or (fields.has(_CHINESE) and zh is None):
            return None
        if en is None and zh is None:
            context.problem(node.place, "a text has neither language", 'Write {en: "...", zh: "..."}.')
            return None
        if self.wanted_in_both and (en is None or zh is None):
            self._warn(node.place, context)
        return Text(en=en or zh or "", zh=zh or en or "")

    def _warn(self, place: Place, context: Context) -> None:
        context.warning(place, "the title is in one language only", 'Write {en: "...", zh: "..."}.')

    def schema(self) -> Schema:
        return {"anyOf": [{"type": "string", "minLength": 1}, {"$ref": "#/$defs/Text"}]}


def _digits(node: Node, context: Context, wanted: str, pattern: str) -> str | None:
    found = scalar(node, context, wanted)
    if found is None:
        return None
    if not found.plain:
        context.problem(
            found.place,
            f"the text {shown(found.text)} in quotes is no number",
            f"Write {wanted} without quotes.",
        )
        return None
    if re.fullmatch(pattern, found.text) is None:
        context.problem(found.place, f"{shown(found.text)} is not {wanted}", f"Write {wanted} in digits.")
        return None
    return found.text


def _within(value: T, least: Any, most: Any, place: Place, context: Context, what: str) -> T | None:
    if least is not None and value < least:
        context.problem(place, f"{what} of {value} is less than {least}", f"Write at least {least}.")
        return None
    if most is not None and value > most:
        context.problem(place, f"{what} of {value} is more than {most}", f"Write at most {most}.")
        return None
    return value


class Whole(Form[int], frozen=True):
    """A whole number.

    Attributes:
        what: what it counts, for messages.
        least, most: its bounds, both included.
    """

    what: str
    least: int = 0
    most: int = 1_000_000_000

    def read(self, node: Node, context: Context) -> int | None:
        digits = _digits(node, context, "a whole number", r"-?[0-9]{1,10}")
        if digits is None:
            return None
        return _within(int(digits), self.least, self.most, node.place, context, self.what)

    def schema(self) -> Schema:
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


class Number(Form[Decimal], frozen=True):
    """A decimal number, exact, negative or not."""

    def read(self, node: Node, context: Context) -> Decimal | None:
        digits = _digits(node, context, "a decimal number", r"-?[0-9]{1,18}(?:\.[0-9]{1,9})?")
        return None if digits is None else Decimal(digits)

    def schema(self) -> Schema:
        return {"type": "number"}


class Seconds(Form[float], frozen=True):
    """A number of seconds, more than zero, at most a day."""

    def read(self, node: Node, context: Context) -> float | None:
        digits = _digits(node, context, "a number of seconds", r"-?[0-9]{1,9}(?:\.[0-9]{1,9})?")
        if digits is None:
            return None
        if float(digits) == 0:
            context.problem(node.place, "no time passes in 0 seconds", "Write a number above 0.")
            return None
        return _within(float(digits), 0, 86_400, node.place, context, "a time")

    def schema(self) -> Schema:
        return {"type": "number", "exclusiveMinimum": 0, "maximum": 86_400}


class Points(Form[Decimal], frozen=True):
    """Points: a decimal number, exact, zero or more."""

    def read(self, node: Node, context: Context) -> Decimal | None:
        digits = _digits(node, context, "a decimal number of points", r"-?[0-9]{1,7}(?:\.[0-9]{1,4})?")
        if digits is None:
            return None
        return _within(Decimal(digits), 0, 1_000_000, node.place, context, "a worth")

    def schema(self) -> Schema:
        return {"type": "number", "minimum": 0, "maximum": 1_000_000}


class OneOf(Form[T], frozen=True):
    """One of a few words.

    Attributes:
        words: each word and what it means in the model.
    """

    words: Mapping[str, T]

    def read(self, node: Node, context: Context) -> T | None:
        found = scalar(node, context, f"one of {', '.join(self.words)}")
        if found is None:
            return None
        if found.text not in self.words:
            context.problem(
                found.place, f"{shown(found.text)} is none of the words known here", self._mend(found.text)
            )
            return None
        return self.words[found.text]

    def _mend(self, word: str) -> str:
        return mending(word, self.words, "word")

    def schema(self) -> Schema:
        # These two words are no texts in YAML's core schema.
        if set(self.words) == {"true", "false"}:
            return {"type": "boolean"}
        if set(self.words) == {"true"}:
            return {"const": True}
        return {"enum": list(self.words)}


def choice(struct: type[msgspec.Struct], attribute: str) -> OneOf[Any]:
    """The words that a ``Literal`` of the strict model allows.

    Args:
        struct: a struct of the model.
        attribute: its attribute, a Literal, a tuple of one, or one or None.
    """
    hint = get_type_hints(struct)[attribute]
    words = get_args(hint)
    if Ellipsis in words or type(None) in words:  # a tuple of a Literal, or one that may be left away
        words = get_args(words[0])
    return OneOf({word: word for word in words})


TRUTH: OneOf[bool] = OneOf({"true": True, "false": False})
#: Of what is only ever asked for.
YES: OneOf[Literal[True]] = OneOf({"true": True})


class RoleReference(Form[str], frozen=True):
    """The name of one of the assignment's roles."""

    def read(self, node: Node, context: Context) -> str | None:
        found = scalar(node, context, "a role")
        if found is None:
            return None
        if found.text not in context.roles:
            context.problem(
                found.place,
                f"there is no role {shown(found.text)}",
                mending(found.text, context.roles, "role"),
            )
            return None
        return found.text

    def schema(self) -> Schema:
        return {"type": "string", "minLength": 1}


class SignalName(Form[str], frozen=True):
    """A signal's name.

    Attributes:
        handleable: whether it must be one that a program can handle or ignore.
    """

    handleable: bool = False

    def read(self, node: Node, context: Context) -> str | None:
        found = scalar(node, context, "a signal")
        if found is None:
            return None
        name = ALIASES.get(found.text, found.text)
        try:
            number_of(name)
        except KeyError:
            near = nearest_signal(found.text)
            context.problem(
                found.place,
                f"there is no signal {shown(found.text)}",
                f"Write {near}." if near else "Write a name that `kill -l` lists, with SIG before it.",
            )
            return None
        if self.handleable and name in UNSTOPPABLE:
            context.problem(
                found.place,
                f"no program can handle or ignore {name}",
                "Expect another signal, or what happens to the role: exits or stopped.",
            )
            return None
        return name

    def schema(self) -> Schema:
        names = [name for name in (*NUMBERS, *ALIASES) if not (self.handleable and name in UNSTOPPABLE)]
        return {"anyOf": [{"enum": names}, {"type": "string", "pattern": r"^SIGRTMIN\+[0-9]+$"}]}


class KeyName(Form[str], frozen=True):
    """A key on the keyboard."""

    def read(self, node: Node, context: Context) -> str | None:
        found = scalar(node, context, "a key")
        if found is None:
            return None
        try:
            key_bytes(found.text)
        except KeyError:
            near = nearest_key(found.text)
            context.problem(
                found.place,
                f"there is no key {shown(found.text)}",
                f"Write {near}."
                if near
                else f"Write one character, or one of: {', '.join(SIGNAL_KEYS)}, Ctrl-A to Ctrl-Z, "
                + ", ".join(name for name in KEYS if not name.startswith("Ctrl-"))
                + ".",
            )
            return None
        return found.text

    def schema(self) -> Schema:
        # YAML's core schema makes a number of the key 1.
        return {
            "anyOf": [
                {"enum": list(KEYS)},
                {"type": "string", "minLength": 1, "maxLength": 1},
                {"type": "integer", "minimum": 0, "maximum": 9},
            ]
        }


class Sentence(Form[int], frozen=True):
    """The number of a sentence of the handout."""

    def read(self, node: Node, context: Context) -> int | None:
        number = Whole("a sentence's number", least=1, most=10_000).read(node, context)
        if number is None or context.sentences is None:
            return number
        if number not in context.sentences:
            known = ", ".join(str(sentence) for sentence in context.sentences)
            mend = f"Use one of: {known}." if known else "Number its sentences: 1. 2. 3."
            context.problem(node.place, f"{context.handouts} has no sentence {number}", mend)
            return None
        return number

    def schema(self) -> Schema:
        return {"type": "integer", "minimum": 1, "maximum": 10_000}


class StepNumber(Form[int], frozen=True):
    """The number of a step of the case; 0 is the start."""

    def read(self, node: Node, context: Context) -> int | None:
        number = Whole("a step").read(node, context)
        if number is None:
            return None
        if number > context.steps:
            has = "no step" if context.steps == 0 else f"only {context.steps} step{'s' * (context.steps > 1)}"
            context.problem(
                node.place,
                f"step {number} never comes: the case does {has}",
                f"Write a number from 0 (the start) to {context.steps}."
                if context.steps
                else "Write 0, the start.",
            )
            return None
        return number

    def schema(self) -> Schema:
        return {"type": "integer", "minimum": 0}


class VariantReference(Form[Variant], frozen=True):
    """The name of one of the assignment's variants."""

    def read(self, node: Node, context: Context) -> Variant | None:
        found = scalar(node, context, "a variant's name")
        if found is None:
            return None
        if found.text not in context.variants:
            context.problem(
                found.place,
                f"there is no variant {shown(found.text)}",
                mending(found.text, context.variants, "variant"),
            )
            return None
        return context.variants[found.text]

    def schema(self) -> Schema:
        return {"type": "string", "minLength": 1}


class CaseReference(Form[str], frozen=True):
    """The id of another case."""

    def read(self, node: Node, context: Context) -> str | None:
        found = scalar(node, context, "a case's id")
        if found is None:
            return None
        if found.text not in context.cases:
            context.problem(
                found.place,
                f"there is no case {shown(found.text)}, so this one is never reached",
                mending(found.text, context.cases, "case"),
            )
            return None
        return found.text

    def schema(self) -> Schema:
        return {"type": "string", "minLength": 1}


class ExpectationReference(Form[str], frozen=True):
    """The id of an expectation of the same case."""

    def read(self, node: Node, context: Context) -> str | None:
        found = scalar(node, context, "an expectation's id")
        if found is None:
            return None
        if found.text not in context.expectations:
            context.problem(
                found.place,
                f"the case has no expectation {shown(found.text)}",
                mending(found.text, context.expectations, "expectation"),
            )
            return None
        return found.text

    def schema(self) -> Schema:
        return {"type": "string", "minLength": 1}


class HowOften(Form[Times], frozen=True):
    """How often: ``2``, ``1..3`` or ``2..``."""

    def read(self, node: Node, context: Context) -> Times | None:
        found = scalar(node, context, "how often")
        if found is None:
            return None
        written = re.fullmatch(r"([0-9]{1,9})(?:(\.\.)([0-9]{1,9})?)?", found.text)
        if written is None:
            context.problem(
                found.place,
                f"{shown(found.text)} does not say how often",
                "Write 2, 1..3 or 2.. (two or more).",
            )
            return None
        least = int(written[1])
        most = (None if written[3] is None else int(written[3])) if written[2] else least
        if most is None and least == 0:
            context.problem(
                found.place, f"{found.text} times can never fail", "Write 1.. or remove the expectation."
            )
            return None
        if most == 0:
            context.problem(
                found.place, "0 times expects nothing", "Use never: {...} for what must not happen."
            )
            return None
        if most is not None and most < least:
            context.problem(
                found.place, f"{found.text} times is impossible: {most} is less than {least}", "Swap the two."
            )
            return None
        return Times(least=least, most=most)

    def schema(self) -> Schema:
        return {
            "anyOf": [
                {"type": "integer", "minimum": 1},
                {"type": "string", "pattern": r"^[0-9]+(\.\.([0-9]+)?)?$"},
            ]
        }


class OneOrMany(Form[tuple[T, ...]], frozen=True):
    """One value, or a list of them that is not empty and holds none twice.

    Attributes:
        of: the form of each.
        repeats: whether one may stand twice.
    """

    of: Form[T]
    repeats: bool = False

    def read(self, node: Node, context: Context) -> tuple[T, ...] | None:
        if not isinstance(node, SequenceNode):
            value = self.of.read(node, context)
            return None if value is None else (value,)
        if not node.items:
            context.problem(node.place, "the list is empty", "Write at least one item, or remove the key.")
            return None
        values: list[T] = []
        right = True
        for item in node.items:
            if isinstance(item, ScalarNode) and item.plain and not item.text and not item.reported:
                context.problem(
                    item.place, "a list has an empty item", "Write the item or remove its dash or comma."
                )
                right = False
                continue
            value = self.of.read(item, context)
            if value is None:
                right = False
            elif value in values and not self.repeats:
                context.problem(
                    item.place, f"{kind_of(item)} stands twice in the list", "Remove one of them."
                )
                right = False
            else:
                values.append(value)
        return tuple(values) if right else None

    def schema(self) -> Schema:
        one = self.of.schema()
        return {"anyOf": [one, {"type": "array", "items": one, "minItems": 1}]}


# --- mappings ----------------------------------------------------------------------------------------------


class Key(msgspec.Struct, Generic[T], frozen=True):
    """A key of a mapping.

    Attributes:
        name: as authors write it.
        form: how its value is written.
        attribute: the strict struct's attribute that it fills, where that has another name.
        required: whether it must be there.
    """

    name: str
    form: Form[T]
    attribute: str = ""
    required: bool = False


class Shape(msgspec.Struct, frozen=True):
    """The keys of a mapping.

    Attributes:
        name: what such a mapping is, with its article, for messages.
        struct: the strict struct that it becomes; its docstring documents the keys.
        keys: all of them.
    """

    name: str
    struct: type[msgspec.Struct]
    keys: tuple[Key[Any], ...]

    def read(self, node: Node, context: Context) -> Fields | None:
        """The values by key; None, and a problem, where the node is no mapping."""
        if not isinstance(node, MappingNode):
            if not (isinstance(node, ScalarNode) and node.reported):
                context.problem(
                    node.place, f"{kind_of(node)} stands where {self.name} belongs", self._hint(node)
                )
            return None
        known = {key.name: key for key in self.keys}
        for name, (written, value) in node.entries.items():
            if name not in known:
                unknown_key(written, value, node, self.name, known, context)
        complete = True
        for key in self.keys:
            if key.required and key.name not in node.entries:
                complete = False
                context.problem(
                    node.place, f"{self.name} lacks the key {key.name}", f"Write {key.name}: and its value."
                )
        return Fields(node, context, complete)

    def _hint(self, node: Node) -> str:
        if isinstance(node, ScalarNode) and node.plain and "：" in node.text:
            return "Write the half-width colon : and a space after the key, not the full-width one."
        keys = ", ".join(key.name for key in self.keys)
        return f"Write keys and values; the keys are: {keys}."


def unknown_key(
    written: ScalarNode, value: Node, node: MappingNode, where: str, known: Collection[str], context: Context
) -> None:
    """Report a key that is not known, or the comma that made a key of half a text."""
    if written.reported:
        return
    if node.flow and isinstance(value, ScalarNode) and value.plain and not value.text and not value.reported:
        context.problem(
            written.place,
            f"the comma before {shown(written.text)} ends the text and makes a key of the rest",
            "Put the whole text in quotes.",
        )
        return
    context.problem(
        written.place, f"{where} has no key {shown(written.text)}", mending(written.text, known, "key")
    )


class Fields(msgspec.Struct, frozen=True):
    """The values of a mapping that was read.

    Attributes:
        node: the mapping.
        context: where problems go.
        complete: whether every required key stands there.
    """

    node: MappingNode
    context: Context
    complete: bool

    def has(self, key: Key[Any]) -> bool:
        """Whether the key stands there, be its value right or wrong."""
        return key.name in self.node.entries

    def place(self, key: Key[Any]) -> Place:
        """Where the key's value stands, or the mapping when it has no such key."""
        if key.name not in self.node.entries:
            return self.node.place
        name, value = self.node.entries[key.name]
        empty = isinstance(value, ScalarNode) and value.plain and not value.text
        return name.place if empty else value.place

    def get(self, key: Key[T]) -> T | None:
        """The key's value; None where it is missing, or wrong and reported."""
        entry = self.node.entries.get(key.name)
        if entry is None:
            return None
        name, value = entry
        if isinstance(value, ScalarNode) and value.plain and not value.text:
            if not value.reported:
                self.context.problem(
                    name.place, f"the key {shown(name.text)} has no value", "Write a value or remove the key."
                )
            return None
        return key.form.read(value, self.context)

    def get_or(self, key: Key[T], default: T) -> T:
        """The key's value; ``default`` where it is missing, or wrong and reported."""
        value = self.get(key)
        return default if value is None else value


_ENGLISH = Key("en", PlainText())
_CHINESE = Key("zh", PlainText())
LANGUAGES = Shape("a text in both languages", Text, (_ENGLISH, _CHINESE))


class Nested(Form[T], frozen=True):
    """A mapping with keys of its own.

    Attributes:
        shape: its keys.
        build: makes the strict value of them; None where that is impossible.
    """

    shape: Shape
    build: Callable[[Fields], T | None]

    def read(self, node: Node, context: Context) -> T | None:
        fields = self.shape.read(node, context)
        return None if fields is None else self.build(fields)

    def schema(self) -> Schema:
        return {"$ref": f"#/$defs/{self.shape.struct.__name__}"}
