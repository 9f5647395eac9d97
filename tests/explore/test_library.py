"""What may be known of the library's objects by the names under which they are kept."""

from __future__ import annotations

import ast
import textwrap

import pytest

from grader.explore.agent import library
from grader.explore.agent.instrument import instrument


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("self.changed = threading.Condition()", {"changed"}),
        ("changed = Condition(lock)", {"changed"}),
        ("changed: Condition = Condition()", {"changed"}),
        ("first = second = Event()", {"first", "second"}),
        ("slots = [Semaphore()]", set()),
        ("changed = Condition()\nchanged = None", set()),
        ("changed = Condition()\ndef use(changed): pass", set()),
        ("changed = Condition()\nfor changed in them: pass", set()),
        ("changed = Condition()\nfrom them import changed", set()),
        ("changed = Condition()\ndef changed(): pass", set()),
        ("class Condition: pass\nself.changed = Condition()", set()),
        ("from own import Thing as Condition\nself.changed = Condition()", set()),
        ("worker = Thread()", set()),
    ],
)
def test_under_which_names_there_are_nothing_but_primitives(text: str, names: set[str]) -> None:
    found = library.primitives(list(ast.walk(ast.parse(text))))  # type: ignore[no-untyped-call]
    assert found == names


_GATE = """\
import threading
class Gate:
    def __init__(self{parameter}):
        self.count = 0
        self.inner = {inner}
    def {name}(self):
        self.count += 1
        if self.count == 2:
            {call}
"""


@pytest.mark.parametrize(
    ("name", "parameter", "inner", "call", "itself"),
    [
        pytest.param("wait", "", "threading.Condition()", "self.inner.wait()", False, id="a primitive"),
        pytest.param("acquire", ", inner", "inner", "self.inner.acquire()", False, id="most likely one"),
        pytest.param("wait", "", "None", "inner = self.inner; inner.wait()", False, id="by a variable"),
        pytest.param("wait", "", "None", "self.wait()", True, id="itself"),
        pytest.param("enter", ", inner", "inner", "self.inner.enter()", True, id="another of its own"),
    ],
)
def test_who_hands_on_to_a_primitive_does_not_call_himself(
    name: str, parameter: str, inner: str, call: str, itself: bool
) -> None:
    text = _GATE.format(name=name, parameter=parameter, inner=inner, call=call)
    made = instrument({"main.py": textwrap.dedent(text).encode()}, "main.py")  # type: ignore[no-untyped-call]
    (counted,) = [one for one in made.sites if one.kind == "write" and one.line == 7]
    assert bool(counted.control) is itself


def test_what_calls_a_primitive_decides_nothing_for_the_module() -> None:
    text = "import threading\nbell = threading.Event()\nn = 0\ndef f():\n    if n: bell.wait()\nn = 1\n"
    made = instrument({"main.py": text.encode()}, "main.py")  # type: ignore[no-untyped-call]
    assert not any(one.control for one in made.sites if one.kind == "write")
