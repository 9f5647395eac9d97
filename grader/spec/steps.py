"""In which forms may an author write what is done to the program?"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from grader.spec.forms import (
    Context,
    Fields,
    Form,
    Key,
    KeyName,
    OneOf,
    Printed,
    RoleReference,
    Seconds,
    Shape,
    SignalName,
    kind_of,
    mending,
)
from grader.spec.model import Continue, HangUp, Press, Signal, Step, Stop, Type, Wait
from grader.spec.nodes import MappingNode, Node, ScalarNode, shown

_PRESS = Key("press", KeyName(), "key", required=True)
_TYPE = Key("type", Printed(may_be_empty=True), "line", required=True)
_SEND = Key("signal", SignalName(), required=True)
_SEND_TO = Key("to", RoleReference(), required=True)
_STOP = Key("stop", RoleReference(), "role", required=True)
_CONTINUE = Key("continue", RoleReference(), "role", required=True)
_HANG_UP = Key("hang up", OneOf({"terminal": True}), "", required=True)
_WAIT = Key("wait", Seconds(), "seconds", required=True)

#: Each kind of step by the key that tells it.
STEPS: Mapping[str, Shape] = {
    "press": Shape("a step that presses a key", Press, (_PRESS,)),
    "type": Shape("a step that types a line", Type, (_TYPE,)),
    "signal": Shape("a step that sends a signal", Signal, (_SEND, _SEND_TO)),
    "stop": Shape("a step that stops a role", Stop, (_STOP,)),
    "continue": Shape("a step that continues a role", Continue, (_CONTINUE,)),
    "hang up": Shape("a step that hangs up", HangUp, (_HANG_UP,)),
    "wait": Shape("a step that waits", Wait, (_WAIT,)),
}


def _build_step(kind: str, fields: Fields) -> Step | None:
    match kind:
        case "press":
            key = fields.get(_PRESS)
            return None if key is None else Press(key=key)
        case "type":
            line = fields.get(_TYPE)
            return None if line is None else Type(line=line)
        case "signal":
            signal, to = fields.get(_SEND), fields.get(_SEND_TO)
            return None if signal is None or to is None else Signal(signal=signal, to=to)
        case "stop":
            role = fields.get(_STOP)
            return None if role is None else Stop(role=role)
        case "continue":
            role = fields.get(_CONTINUE)
            return None if role is None else Continue(role=role)
        case "hang up":
            return None if fields.get(_HANG_UP) is None else HangUp()
        case _:
            seconds = fields.get(_WAIT)
            return None if seconds is None else Wait(seconds=seconds)


class StepForm(Form[Step], frozen=True):
    """One step, told by its key."""

    def read(self, node: Node, context: Context) -> Step | None:
        if not isinstance(node, MappingNode):
            if not (isinstance(node, ScalarNode) and node.reported):
                context.problem(
                    node.place,
                    f"{kind_of(node)} stands where a step belongs",
                    "Write a step such as {press: Ctrl-C} or {wait: 5}.",
                )
            return None
        kinds = [name for name in node.entries if name in STEPS]
        if len(kinds) != 1:
            wrong_kind(node, kinds, STEPS, "a step", "Make a list of them: one step each.", context)
            return None
        fields = STEPS[kinds[0]].read(node, context)
        return None if fields is None else _build_step(kinds[0], fields)

    def schema(self) -> dict[str, Any]:
        return {"anyOf": [{"$ref": f"#/$defs/{shape.struct.__name__}"} for shape in STEPS.values()]}


def wrong_kind(
    node: MappingNode, kinds: list[str], known: Collection[str], what: str, mend_many: str, context: Context
) -> None:
    """Report a mapping whose keys tell no kind, or more than one."""
    if len(kinds) > 1:
        second = node.entries[kinds[1]][0]
        context.problem(
            second.place, f"{' and '.join(kinds)} are told in one, but {what} is one of them", mend_many
        )
        return
    if not node.entries:
        context.problem(node.place, f"{what} says nothing", f"Write one of the keys {', '.join(known)}.")
        return
    for written, _ in node.entries.values():
        if mending(written.text, known, "key").startswith("Write "):
            context.problem(
                written.place, f"{what} has no key {shown(written.text)}", mending(written.text, known, "key")
            )
            return
    context.problem(
        node.place,
        f"{what} lacks the key that tells which it is",
        f"Write one of the keys {', '.join(known)}.",
    )
