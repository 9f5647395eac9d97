"""Is every load and store of what somebody else may change announced, and in time?"""

from __future__ import annotations

import builtins
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import grader.explore
from tests.explore import neutral_hooks

INSTRUMENT: Any = neutral_hooks.load_agent(str(Path(grader.explore.__file__).parent / "agent"))

#: What stands before every snippet: shared things of each form, watched since a function changes them.
_PRELUDE = """\
import threading
class Box: pass
def change():
    global g
    g = 1
    box.a = box.b = 0
    box.a = box.b
g = 0
box = Box(); box.a = box.b = 0
items = [0, 1, 2, 3]
table = {}
"""


@pytest.fixture(autouse=True)
def _no_hooks_afterwards() -> Iterator[None]:
    yield
    for name in [name for name in vars(builtins) if name.startswith("_grader_")]:
        delattr(builtins, name)


def instrumented(source: str) -> Any:
    """A single file's instrumentation."""
    return INSTRUMENT.instrument({"program.py": source.encode()}, "program.py")


def announced(snippet: str, prelude: str = _PRELUDE) -> list[str]:
    """What a snippet announces when nothing is familiar: hook and the site's label, in order."""
    made = instrumented(prelude + textwrap.dedent(snippet))
    first = len(prelude.splitlines())
    found: list[str] = []

    def announce(hook: str, *given: Any) -> None:
        if given and made.sites[given[0]].line > first:
            found.append(f"{hook} {made.sites[given[0]].label}")

    neutral_hooks.install(familiar=(), announce=announce)
    exec(compile(made.trees["program.py"], "program.py", "exec"), {"__name__": "__main__"})
    return found


def stores(snippet: str) -> list[str]:
    """The labels of what a snippet announces to write, in order."""
    hooks = ("write", "named", "delete", "set_attribute", "delete_attribute", "set_item", "delete_item")
    told = [line.split(" ", 1) for line in announced(snippet)]
    return [label for hook, label in told if hook in hooks]


@pytest.mark.parametrize(
    ("snippet", "labels"),
    [
        ("g = 1", ["g"]),
        ("g: int = 1", ["g"]),
        ("g += 1", ["g"]),
        ("g = box.a = items[0] = 1", ["g", "box.a", "items[0]"]),
        ("g, box.a = 1, 2", ["g", "box.a"]),
        ("g, (box.a, *items[1:]) = 1, (2, 3)", ["g", "box.a", "items[...]"]),
        ("[g, *box.a] = 1, 2", ["g", "box.a"]),
        ("for g in 1, 2: pass", ["g", "g"]),
        ("for box.a, items[0] in [(1, 2)]: pass", ["box.a", "items[0]"]),
        ("with threading.Lock() as g: pass", ["g"]),
        ("with threading.Lock() as box.a, threading.Lock() as items[0]: pass", ["box.a", "items[0]"]),
        ("(g := 1)", ["g"]),
        ("[g := n for n in range(2)]", ["g", "g"]),
        ("(lambda: (h := 1))()", []),
        ("del g", ["g"]),
        ("del box.a, items[0]", ["box.a", "items[0]"]),
        ("del (g, [box.a])", ["g", "box.a"]),
        ("box.a += 1", ["box.a"]),
        ("items[0] += 1", ["items[0]"]),
        ("items[1:2] = [5]", ["items[...]"]),
        ("items[1:2] = map(abs, [5])", ["items[...]"]),
        ("box.a: int = 1", ["box.a"]),
        ("items[0]: int = 1", ["items[0]"]),
        ("setattr(box, 'a', 1); delattr(box, 'a')", []),
        ("class C:\n    global g\n    g = 1", ["g"]),
        ("class C: x = 1\nC.x = 2\nC.x += 1", ["C.x", "C.x"]),
        ("def f():\n    global g\n    g = 1\nf()", ["g"]),
        ("try: 1 / 0\nexcept ZeroDivisionError as g: pass", ["g"]),
        ("import sys as g", ["g"]),
        ("from sys import path as g", ["g"]),
        ("def g(): pass", ["g"]),
        ("class g: pass", ["g"]),
        ("match 1:\n    case g: pass", ["g"]),
        ("match [1, 2, 3]:\n    case [g, *items]: pass", ["g"]),
        ("match {'a': 1}:\n    case {'a': int(g), **rest}: pass", ["g"]),
        ("match 1:\n    case int() as g if g: pass", ["g"]),
        ("match 1:\n    case g if not g: pass\n    case [g] | int(g): pass", ["g", "g"]),
    ],
)
def test_stores(snippet: str, labels: list[str]) -> None:
    assert stores(snippet) == labels


@pytest.mark.parametrize(
    ("snippet", "lines"),
    [
        ("g", ["read g"]),
        ("g + g", ["read g", "read g"]),
        ("box.a", ["attribute box.a"]),
        ("items[0]", ["item items[0]"]),
        ("items[g]", ["read g", "item items[g]"]),
        ("items[1:2]", ["item items[...]"]),
        (
            "f'{g} {box.a!r:>{g}}'",
            ["read g", "content g", "attribute box.a", "content box.a", "read g", "content g"],
        ),
        ("f'{items}'", ["content items"]),
        ("len(items)", ["content items"]),
        ("print(*items, end='')", ["content items"]),
        ("str(items)", ["content items"]),
        ("[*items], {**table}", ["content items", "content table"]),
        ("for n in items: pass", ["content items"]),
        ("[n for n in items]", ["content items"]),
        ("{n: m for n in items for m in items if False}", ["content items", *["content items"] * 4]),
        ("1 in items, 2 not in items", ["contains items", "contains items"]),
        ("0 < 1 in items", ["content items"]),
        ("if items: pass", ["content items"]),
        ("items.copy()", ["method items"]),
        ("items.append(g)", ["begin items", "read g", "done items"]),
        ("''.join(table)", ["begin ''", "content table", "done ''"]),
        ("[].extend(items)", ["begin ...", "content items", "done ..."]),
        ("{1}.union(items)", ["begin ...", "content items", "done ..."]),
        ("a, *b = items", ["parted items[0]"]),
        ("a, b = 1, 2", []),
        (
            "items[0] = 1, 2\n(a, b), *c = items",
            ["set_item items[0]", "parted items[0]", "parted items[0][0]"],
        ),
        ("table.get('a', default) if False else table.get('a')", ["begin table", "done table"]),
        ("table.update(a=1)", ["begin table", "done_keywords table"]),
        ("getattr(box, 'a')", ["getattr box.a"]),
        ("setattr(box, 'a', g)", ["read g", "setattr box.a"]),
        ("g += g", ["read g", "read g", "write g"]),
        ("box.a += g", ["attribute box.a", "read g", "set_attribute box.a"]),
        ("items[g] += 1", ["read g", "get_item items[g]", "set_item items[g]"]),
        ("lambda: g", []),
        ("(lambda x=g: x + g)()", ["read g", "read g"]),
        ("while g < 1: g += 1", ["read g", "read g", "write g", "read g"]),
        ("g if box.a else g", ["attribute box.a", "content box.a", "read g"]),
        ("x: g = 1", []),
        ("def f(a: g = 0) -> g: pass", []),
        # What a function keeps elsewhere and hands out is read like a variable; what it makes is its own.
        ("def f(): return items\nlen(f())", ["content f()"]),
        ("def f(): return items\n1 in f()", ["contains f()"]),
        ("def f():\n    x = [1]\n    return x\nlen(f())", []),
        ("list(open('/dev/null'))", ["step open", "content open('/dev/null')"]),
        ("import os\ntry: os.mkdir('/')\nexcept OSError: pass", ["step os.mkdir"]),
        (
            "import csv, io\ncsv.writer(io.StringIO()).writerow([g])",
            ["changed io.StringIO()", "begin csv.writer()", "read g", "done csv.writer()"],
        ),
    ],
)
def test_loads(snippet: str, lines: list[str]) -> None:
    found = [line.replace("stamp ", "read ") for line in announced(snippet)]
    assert [line for line in found if not line.startswith(("tick", "round"))] == lines


@pytest.mark.parametrize(
    ("snippet", "rounds"),
    [
        ("for n in items: pass", True),
        ("[n for n in enumerate(items)]", True),
        ("for k, v in enumerate(items): pass", True),
        ("for n in list(items): pass", False),
        ("for n in range(3): pass", False),
    ],
)
def test_a_loop_through_something_that_may_change_tells_its_rounds(snippet: str, rounds: bool) -> None:
    assert any(line.startswith("round") for line in announced(snippet)) is rounds


@pytest.mark.parametrize(
    "snippet",
    [
        "n = 0\nwhile n < 3: n += 1",
        "import itertools\nfor n in itertools.count():\n    if n == 2: break",
        "from itertools import cycle\nk = 0\nfor n in cycle('a'):\n    k += 1\n    if k == 3: break",
        "values = [1, 2, 0]\nfor n in iter(values.pop, 1): pass",
    ],
)
def test_loops_that_may_be_endless_tick(snippet: str) -> None:
    ticks = 0

    def announce(hook: str, *_: object) -> None:
        nonlocal ticks
        ticks += hook == "tick"

    neutral_hooks.install(announce=announce)
    exec(compile(instrumented(snippet).trees["program.py"], "program.py", "exec"), {})
    assert ticks >= 2


@pytest.mark.parametrize(
    "source",
    [
        "x = 1\ndef f(): return x",
        "x = 1\nx = 2\nx + 1",
        "def f():\n    x = 1\n    x += 1\n    return [x for _ in 'a']",
        "def f():\n    x = 1\n    return lambda: x",
        "import math\nmath.pi\ndef f(): return math.pi",
        "class A:\n    def __init__(self): self.x = 1\n    def look(self): return self.x",
        "def f(): pass\ndef g(): f()",
    ],
)
def test_what_nobody_can_see_change_is_left_alone(source: str) -> None:
    assert [site.label for site in instrumented(source).sites] == []


@pytest.mark.parametrize(
    ("body", "written"),
    [
        ("self.x = 1", []),
        ("self.x = self.y = 1", []),
        ("self.x = 1\nseen.append(self)\nself.y = 1", ["self.y"]),
        ("seen.append(self)\nself.x = 1", ["self.x"]),
        ("Thing.one = self\nself.x = 1", ["Thing.one", "self.x"]),
        ("Thing.made = Thing.made + 1", ["Thing.made"]),
        ("seen.x = 1", ["seen.x"]),
        ("self.seen = seen\nself.seen.x = 1", ["self.seen.x"]),
        ("keep(self)\nself.x = 1", ["self.x"]),
        ("look(self)\nself.x = 1", []),
        ("self.hide()\nself.x = 1", []),
        ("self.tell()\nself.x = 1", ["self.x"]),
        ("super().__init__()\nself.x = 1", []),
        ("threading.Thread(target=self.hide).start()\nself.x = 1", ["self.x"]),
        ("self.x = threading.Thread(target=self.hide)\nself.y = 1", ["self.y"]),
        ("threading.Thread(target=lambda: self.x).start()\nself.x = 1", ["self.x"]),
        ("print(self, len(self), f'{self}', self is None)\nself.x = 1", []),
        ("if seen: seen.append(self)\nself.x = 1", ["self.x"]),
    ],
)
def test_an_object_that_is_made_is_its_own_until_it_is_given_away(body: str, written: list[str]) -> None:
    source = """\
import threading
def keep(thing): kept.append(thing)
def look(thing): return thing.x
class Thing:
    def hide(self): return 1
    def tell(self): keep(self)
    def __init__(self, seen):
"""
    made = instrumented(source + textwrap.indent(body, " " * 8))
    forms = [site.label for site in made.sites if site.kind == "write" and site.form == "attribute"]
    assert forms == written


@pytest.mark.parametrize(
    "more",
    [
        "    def __new__(cls): return one",
        "class Child(Thing):\n    def reset(self): self.__init__()",
        "def begin(thing): Thing.__init__(thing)",
    ],
)
def test_an_object_may_be_begun_anew(more: str) -> None:
    made = instrumented(f"class Thing:\n    def __init__(self): self.x = 1\n{more}\n")
    assert "self.x" in [site.label for site in made.sites]


def test_closures_have_a_token_for_each_call() -> None:
    source = """\
    def outer():
        '''Doc.'''
        count = 0
        def inner():
            nonlocal count
            count += 1
            return count
        inner()
        return inner
    outer()
    outer()
    """
    made = instrumented(textwrap.dedent(source))
    tokens = set()

    def announce(hook: str, *given: Any) -> None:
        if hook == "write":
            tokens.add(given[3])

    neutral_hooks.install(familiar=(), announce=announce)
    exec(compile(made.trees["program.py"], "program.py", "exec"), {})
    assert len(tokens - {None}) == 2
    assert {site.form for site in made.sites} == {"closure"}


@pytest.mark.parametrize(
    ("pattern", "guard"), [("g", ""), ("g", " if g"), ("int() as g", " if g == 5"), ("[*g] | g", "")]
)
def test_what_a_pattern_captures_is_announced_before_it_is_stored(pattern: str, guard: str) -> None:
    made = instrumented(_PRELUDE + f"match 5:\n    case {pattern}{guard}: found = g\n")
    space: dict[str, Any] = {"__name__": "__main__"}
    before = []

    def announce(hook: str, number: int = 0, *_: Any) -> None:
        if hook in ("write", "named") and made.sites[number].line > 11:
            before.append(space["g"])

    neutral_hooks.install(familiar=(), announce=announce)
    exec(compile(made.trees["program.py"], "program.py", "exec"), space)
    assert (before, space["found"]) == ([0], 5)
    assert not [name for name in space if name.startswith("_grader_t")]


def test_the_temporaries_of_a_class_body_are_those_of_one_call() -> None:
    source = """
def outer(rows, depth):
    class Around:
        \"\"\"Documented.\"\"\"
        class Inner:
            rows[within(rows, depth)] = depth
            rows[within(rows, depth)] += depth
            names = set(locals())
    return Around.__doc__, Around.Inner.names

def within(rows, depth):
    if depth:
        outer(rows, depth - 1)
    return depth
"""
    made = instrumented(source)
    neutral_hooks.install(familiar=(), announce=lambda hook, *given: None)
    rows: dict[int, int] = {}
    space: dict[str, Any] = {}
    exec(compile(made.trees["program.py"], "program.py", "exec"), space)
    documented, names = space["outer"](rows, 2)
    assert documented == "Documented."
    assert rows == {0: 0, 1: 2, 2: 4}
    assert not [name for name in (*names, *space) if name.startswith("_grader_")]


def test_updates_name_the_slice_of_their_read() -> None:
    made = instrumented(_PRELUDE + "g += 1\nbox.a += 1\nitems[0] += 1\n")
    slices = []

    def announce(hook: str, *given: Any) -> None:
        if hook in ("read", "stamp", "attribute", "get_item"):
            vars(builtins)["_grader_N"] = given[0] + 1000
        elif hook in ("write", "set_attribute", "set_item") and made.sites[given[0]].data:
            slices.append(given[-1])

    neutral_hooks.install(familiar=(), announce=announce)
    exec(compile(made.trees["program.py"], "program.py", "exec"), {})
    assert slices == [made.sites[n].data[0] + 1000 for n in range(len(made.sites)) if made.sites[n].data]


def test_names_of_modules_follow_the_files() -> None:
    sources = {"main.py": b"x = 1", "bank/__init__.py": b"", "bank/accounts.py": b"", "bad.py": b"x = = 1"}
    made = INSTRUMENT.instrument(sources, "main.py")
    assert made.modules == {
        "main.py": "__main__",
        "bank/__init__.py": "bank",
        "bank/accounts.py": "bank.accounts",
    }
    assert list(made.unparsed) == ["bad.py"]
    assert sorted(made.trees) == sorted(made.modules)


def test_a_global_that_another_file_stores_is_watched() -> None:
    sources = {
        "main.py": b"import settings\nfrom shop import look\nsettings.rate = 2\nsettings.rate += 1\n",
        "settings.py": b"rate = 1\n",
        "shop.py": b"import settings\ndef look(): return settings.rate\n",
    }
    made = INSTRUMENT.instrument(sources, "main.py")
    assert [(site.kind, site.label, site.line) for site in made.sites if site.file == "main.py"] == [
        ("write", "settings.rate", 3),
        ("read", "settings.rate", 4),
        ("write", "settings.rate", 4),
    ]
    assert [(site.kind, site.label) for site in made.sites if site.file == "shop.py"] == [
        ("read", "settings.rate")
    ]


def test_the_same_source_gives_the_same_sites() -> None:
    source = Path(__file__).read_text()
    first, second = instrumented(source), instrumented(source)
    assert [site.row() for site in first.sites] == [site.row() for site in second.sites]
    assert [site.number for site in first.sites] == list(range(len(first.sites)))


def test_names_of_classes_are_mangled() -> None:
    source = "class _A:\n    def f(self):\n        self.__x += 1\n        self.__x__ = 2\n"
    assert {site.name for site in instrumented(source).sites} == {"_A__x", "__x__"}


@pytest.mark.parametrize("name", ["exec", "eval", "compile", "__import__"])
def test_what_cannot_be_seen_is_said(name: str) -> None:
    made = instrumented(f"def f(x): {name}(x)")
    assert [(site.kind, site.form) for site in made.sites] == [("unseen", "unseen")]
    assert name in made.sites[0].name
    assert instrumented(f"def {name}(x): pass\n{name}('1')").sites == []


def test_a_module_that_is_imported_by_its_name_is_known() -> None:
    assert instrumented("def f(): __import__('time').sleep(1)").sites == []
    by_name = instrumented("def f(x): __import__('os.path').write(x, b'1')").sites
    by_statement = instrumented("import os\ndef f(x): os.write(x, b'1')").sites
    assert [(site.kind, site.form, site.name) for site in by_name] == [
        (site.kind, site.form, site.name) for site in by_statement
    ]
    assert [site.name for site in instrumented("def f(): __import__('sqlite3').connect('1')").sites] == [
        "sqlite3"
    ]
