"""What must be so under every schedule? How it is written, and each mistake where it stands."""

# ruff: noqa: E501  (the table of mistakes reads best as a table)
from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from grader.spec import lint, load
from grader.spec.model import (
    AlwaysExpected,
    DeadlockFreeExpected,
    FinishesAlways,
    Inside,
    InsideExpected,
    LineAlways,
    NeverUsesExpected,
    OutputAlways,
    OverlapsExpected,
    RaceFreeExpected,
    Text,
    Times,
    UsesExpected,
    Variant,
)
from tests.spec.test_loader import only, problems_of

SAMPLE = Path(__file__).parent / "data" / "locked-account"

#: As the design shows them, to the letter.
SHARED_COUNTER = """\
id: shared-counter
program: {files: [counter.py]}
roles: {main: root, workers: children of main}
cases:
  terminal:                                    # on the terminal, through pexpect
    rule: 1
    expect:
      workers: {points: 2, count: 4, of: workers}
      total:   {points: 1, line: "total: 4000", from: main}
      joined:  {points: 1, exits: [workers, main]}
  any-schedule:
    rule: 2
    explore: true
    expect:
      exact: {points: 4, always: {line: "total: 4000"}}
      ends:  {points: 2, always: finishes}
"""
LOCKED_ACCOUNT = """\
id: locked-account
program: {files: [bank.py], main: harness.py}  # the instructor's main: imports the student's module, inside the box
variants: {threads: [--threads], processes: [--processes]}
cases:
  crossing-transfers:
    rule: 1
    explore: true
    expect:
      sum:     {points: 4, always: {line: "A={a:int} B={b:int}", sum: 200}}
      covered: {points: 2, always: {line: "A={a:int} B={b:int}", min: 0}}
      ends:    {points: 2, always: finishes}
"""

GROUND = """\
id: sample
title: {en: Sample, zh: 例子}
program: {files: [bank.py], main: harness.py}
roles: {main: root}
variants: {threads: [--threads], processes: [--processes]}
"""
ENDS = "ends: {points: 1, always: finishes}"


def around(expect: str, more: str = "explore: true") -> str:
    """A specification of one case with these expectations, which stand from line 9, column 7 on."""
    return f"{GROUND}cases:\n  one: {{{more},\n    expect: {{\n      {expect}}}}}\n"


@pytest.fixture
def write(tmp_path: Path) -> Path:
    (tmp_path / "harness.py").write_text("import submission\n")
    (tmp_path / "handout.en.md").write_text("1. One.\n2. Two.\n")
    return tmp_path / "assignment.yaml"


# --- what is right -----------------------------------------------------------------------------------------


def test_the_designs_shared_counter_loads(write: Path) -> None:
    write.write_text(SHARED_COUNTER)
    assignment = load(write)
    terminal, explored = assignment.cases
    assert (terminal.explore, terminal.variants) == (False, ())
    assert (explored.explore, explored.variants) == (True, (Variant(),))
    assert explored.expect == (
        AlwaysExpected(id="exact", points=Decimal(4), always=LineAlways(line=("total: 4000",))),
        AlwaysExpected(id="ends", points=Decimal(2), always=FinishesAlways()),
    )
    assert assignment.title == Text(en="shared-counter", zh="shared-counter")


def test_the_designs_locked_account_loads(write: Path) -> None:
    write.write_text(LOCKED_ACCOUNT)
    assignment = load(write)
    (case,) = assignment.cases
    assert assignment.roles == {}
    assert assignment.program.main == "harness.py"
    assert case.variants == (
        Variant(name="threads", arguments=("--threads",)),
        Variant(name="processes", arguments=("--processes",)),
    )
    line = ("A={a:int} B={b:int}",)
    assert [expectation.always for expectation in case.expect if isinstance(expectation, AlwaysExpected)] == [
        LineAlways(line=line, match="pattern", sum=Decimal(200)),
        LineAlways(line=line, match="pattern", min=Decimal(0)),
        FinishesAlways(),
    ]


def test_the_sample_has_every_kind() -> None:
    case, typed = load(SAMPLE).cases
    found = {expectation.id: expectation for expectation in case.expect}
    one = Decimal(1)
    line = ("A={a:int} B={b:int}",)
    limited = LineAlways(
        line=line,
        match="pattern",
        times=Times(least=1, most=2),
        sum=Decimal(200),
        min=Decimal(0),
        max=Decimal(200),
    )
    equal = LineAlways(line=line, match="pattern", equals={"a": Decimal(120), "b": Decimal(80)})
    assert found == {
        "sum": AlwaysExpected(id="sum", points=Decimal(4), always=limited),
        "exact": AlwaysExpected(id="exact", points=one, always=equal),
        "output": AlwaysExpected(id="output", points=one, always=OutputAlways(output="A=120 B=80\n")),
        "ends": AlwaysExpected(id="ends", points=Decimal(2), always=FinishesAlways()),
        "race": RaceFreeExpected(id="race", points=one),
        "locks": DeadlockFreeExpected(id="locks", points=one, lock_order="free"),
        "few": InsideExpected(
            id="few", points=one, inside=Inside(most=3, least=2, between=("enter {n:int}", "leave {n:int}"))
        ),
        "held": InsideExpected(id="held", points=one, inside=Inside(most=1, of="threading.Lock")),
        "loose": OverlapsExpected(id="loose", points=one),
        "value": UsesExpected(
            id="value", points=one, uses=("multiprocessing.Value", "multiprocessing.Array")
        ),
        "no-pool": NeverUsesExpected(id="no-pool", points=one, never_uses=("concurrent.futures",)),
    }
    assert typed.input == "30\n12\n"
    assert [variant.name for variant in typed.variants] == ["processes"]
    assert typed.expect[0].rule == (1, 2)


def test_lint_is_content_with_the_sample() -> None:
    assert lint(SAMPLE) == ()


def test_the_digest_covers_the_instructors_main(write: Path) -> None:
    write.write_text(around(ENDS))
    before = load(write).sha256
    (write.parent / "harness.py").write_text("import bank\n")
    assert load(write).sha256 != before


def test_a_variant_may_have_no_words(write: Path) -> None:
    write.write_text(around(ENDS).replace("[--threads]", "[]").replace("[--processes]", "-p"))
    assert [variant.arguments for variant in load(write).cases[0].variants] == [(), ("-p",)]


def test_a_case_that_is_not_explored_says_so_or_nothing(write: Path) -> None:
    write.write_text(around("a: {points: 1, alive: main}", "explore: false"))
    assert not load(write).cases[0].explore


# --- what is wrong: each mistake, where it stands, and the way to mend it ----------------------------------

ALWAYS = 'a: {points: 1, always: {line: "A={a:int}"'

WRONG: dict[str, tuple[str, tuple[int, int], str, str]] = {
    # the case
    "explore of another word": (around(ENDS, "explore: yes"), (7, 18), "none of the words", "true"),
    "steps": (around(ENDS, "explore: true, do: {press: a}"), (7, 24), "do needs a terminal", "input"),
    "clock": (around(ENDS, "explore: true, time: real"), (7, 24), "time needs a terminal", "Remove it"),
    "limits": (around(ENDS, "explore: true, limits: {cpu: 1}"), (7, 24), "limits needs a terminal", "Remove it"),
    "input on a terminal": (around("a: {points: 1, alive: main}", 'input: "x"'), (7, 9), "of a case that is explored", "explore: true"),
    "variants on a terminal": (around("a: {points: 1, alive: main}", "variants: [threads]"), (7, 9), "of a case that is explored", "explore: true"),
    "input without quotes": (around(ENDS, "explore: true, input: 3"), (7, 31), "the input \"3\" has no quotes", "straight quotes"),
    "input of nothing": (around(ENDS, 'explore: true, input: ""'), (7, 31), "the input is empty", "remove"),
    "unknown variant": (around(ENDS, "explore: true, variants: [thread]"), (7, 35), 'no variant "thread"', "Write threads."),
    "variant twice": (around(ENDS, "explore: true, variants: [threads, threads]"), (7, 44), "stands twice", "Remove"),
    # the assignment
    "no variant": (around(ENDS).replace("{threads: [--threads], processes: [--processes]}", "{}"), (5, 11), "no variant is named", "threads"),
    "same variants": (around(ENDS).replace("[--processes]", "[--threads]"), (5, 45), "in the same way", "other words"),
    "variant without a value": (around(ENDS).replace("[--processes]", "[--processes, {a: b}]"), (5, 59), "stands where a word of the command line", "word"),
    "main is not there": (around(ENDS).replace("harness.py", "harnes.py"), (3, 35), "cannot be read: no such file", "beside the specification"),
    "main is elsewhere": (around(ENDS).replace("harness.py", "../harness.py"), (3, 35), "is not a Python file's name", "without a folder"),
    "main is the student's": (around(ENDS).replace("harness.py", "bank.py"), (3, 35), "one that the student hands in", "another name"),
    "main is submission": (around(ENDS).replace("harness.py", "submission.py"), (3, 35), "by which it imports", "another name"),
    "no roles, and a terminal": (around('a: {points: 1, leaves: nothing}', "do: {press: a}").replace("roles: {main: root}\n", ""), (1, 1), "lacks the key roles", "main: root"),
    # expectations of the other sort
    "alive": (around("a: {points: 1, alive: main}"), (9, 22), "alive is seen on a terminal", "without explore: true"),
    "line": (around('a: {points: 1, line: "x"}'), (9, 22), "line is seen on a terminal", "always: {line: ...}"),
    "same": (around("a: {points: 1, same_as: reference}"), (9, 22), "same_as is seen on a terminal", "without explore: true"),
    "always on a terminal": (around(ENDS, "do: {press: a}"), (9, 25), "speaks of every schedule", "explore: true"),
    "race-free on a terminal": (around("a: {points: 1, race-free: true}", "explore: false"), (9, 22), "speaks of every schedule", "explore: true"),
    "step": (around("ends: {points: 1, always: finishes, step: 0}"), (9, 43), 'no key "step"', "Use one of"),
    "no kind": (around("a: {points: 1}"), (9, 10), "lacks the key that tells which", "always"),
    "misspelt kind": (around("a: {points: 1, race_free: true}"), (9, 22), 'no key "race_free"', "Write race-free."),
    # always
    "always what": (around("a: {points: 1, always: finish}"), (9, 30), "nothing that can always be so", "Write finishes."),
    "always nothing": (around("a: {points: 1, always: {sum: 3}}"), (9, 30), "lacks the key that tells which", "line, output"),
    "always two": (around('a: {points: 1, always: {line: "x", output: "x"}}'), (9, 42), "line and output are told in one", "two expectations"),
    "unquoted": (around("a: {points: 1, always: {line: x}}"), (9, 37), "has no quotes", '"x"'),
    "writer": (around(ALWAYS + ", from: main}}"), (9, 50), 'no key "from"', "one of"),
    "template": (around('a: {points: 1, always: {line: "{a:integer}"}}'), (9, 37), "unknown type", "{a:int}"),
    "sum of no number": (around('a: {points: 1, always: {line: "total", sum: 3}}'), (9, 51), "no number that sum could count with", "{a:int}"),
    "sum of words": (around('a: {points: 1, always: {line: "{a:word}", sum: 3}}'), (9, 54), "no number that sum could count with", "{a:int}"),
    "sum of an exact text": (around('a: {points: 1, always: {line: "{a:int}", match: exact, min: 3}}'), (9, 67), "no number that min could count with", "{a:int}"),
    "sum in quotes": (around(ALWAYS + ', sum: "3"}}'), (9, 55), "in quotes is no number", "without quotes"),
    "min above max": (around(ALWAYS + ", min: 3, max: 2}}"), (9, 63), "at least 3 and at most 2", "Swap"),
    "equals of the unknown": (around(ALWAYS + ", equals: {b: 2}}}"), (9, 58), 'no number called "b"', "a"),
    "equals of nothing": (around(ALWAYS + ", equals: {}}}"), (9, 58), "no place of the line is named", "{a: 3}"),
    "empty output": (around('a: {points: 1, always: {output: " "}}'), (9, 39), "the output is empty", "remove"),
    # the others
    "not race-free": (around("a: {points: 1, race-free: false}"), (9, 33), "none of the words", "true"),
    "overlaps not": (around("a: {points: 1, overlaps: false}"), (9, 32), "none of the words", "true"),
    "lock order": (around("a: {points: 1, deadlock-free: true, lock-order: fre}"), (9, 55), "none of the words", "Write free."),
    "inside of nothing": (around("a: {points: 1, inside: {most: 3}}"), (9, 30), "by between or by of", "threading.Semaphore"),
    "inside of both": (around('a: {points: 1, inside: {most: 3, of: s, between: ["a", "b"]}}'), (9, 30), "by one of them", "threading.Semaphore"),
    "inside of one line": (around('a: {points: 1, inside: {most: 3, between: ["a"]}}'), (9, 49), "and no other", "two of them"),
    "inside of equal lines": (around('a: {points: 1, inside: {most: 3, between: ["a", "a"]}}'), (9, 55), "stands twice", "Remove"),
    "inside of an empty line": (around('a: {points: 1, inside: {most: 3, between: ["a", ""]}}'), (9, 55), "the text is empty", "what the line says"),
    "most of none": (around('a: {points: 1, inside: {most: 0, of: s}}'), (9, 37), "less than 1", "at least 1"),
    "least above most": (around('a: {points: 1, inside: {most: 3, least: 4, of: s}}'), (9, 47), "more than the 3 allowed", "Swap"),
    "primitive of no module": (around("a: {points: 1, uses: multiprocesing.Value}"), (9, 28), "in none of the modules", "Write multiprocessing.Value."),
    "primitive alone": (around("a: {points: 1, never-uses: [Lock]}"), (9, 35), "in none of the modules", "Write its module before it"),
    "primitive unreadable": (around("a: {points: 1, uses: threading Lock}"), (9, 28), "is not a name such as", "multiprocessing.Value"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_mistake_is_told_once_where_it_stands(write: Path, name: str) -> None:
    content, place, message, mend = WRONG[name]
    problem = only(write, content)
    assert message in problem.message
    assert mend in problem.mend
    assert (problem.file, problem.line, problem.column) == (str(write), *place)


def test_wrong_variants_cause_no_follow_up_problems(write: Path) -> None:
    content = around(ENDS, "explore: true, variants: [threads]").replace("[--processes]", "[--threads]")
    assert len(problems_of(write, content)) == 1


def test_a_main_that_may_not_be_read(write: Path) -> None:
    (write.parent / "harness.py").unlink()
    (write.parent / "harness.py").mkdir()
    assert "no such file" in only(write, around(ENDS)).message
