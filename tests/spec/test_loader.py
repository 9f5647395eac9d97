"""What was asked? Each mistake is told once, where it stands, with the way to mend it; all in one go."""

# ruff: noqa: E501  (the table of mistakes reads best as a table)
from __future__ import annotations

import json
import os
import re
from decimal import Decimal
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.errors import Problem, SpecificationError
from grader.spec import lint, load
from grader.spec.model import (
    ExitsExpected,
    HandledExpected,
    Limits,
    LineExpected,
    NeverExpected,
    Press,
    SignalExpected,
    Text,
    Times,
    Type,
    Wait,
)

SAMPLE = Path(__file__).parent / "data" / "driver-conductor"

GROUND = """\
id: sample
title: {en: Sample, zh: 例子}
program: {files: ["*.py"]}
roles: {driver: root, conductor: child of driver}
"""


def around(expect: str, do: str = "{press: Ctrl-C}") -> str:
    """A specification of one case with these expectations, in flow style."""
    return f"{GROUND}cases:\n  one:\n    do: {do}\n    expect:\n      {expect}\n"


@pytest.fixture
def write(tmp_path: Path) -> Path:
    return tmp_path / "assignment.yaml"


def problems_of(path: Path, content: str | bytes) -> tuple[Problem, ...]:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(SpecificationError) as caught:
        load(path)
    assert caught.value.exit_code == 2
    return caught.value.problems


def only(path: Path, content: str | bytes) -> Problem:
    problems = problems_of(path, content)
    assert len(problems) == 1, [str(problem) for problem in problems]
    return problems[0]


# --- what is right -----------------------------------------------------------------------------------------


def test_sample_becomes_the_strict_model() -> None:
    assignment = load(SAMPLE)
    assert assignment.id == "driver-conductor"
    assert assignment.aliases == ("司机和售票员",)
    assert [case.id for case in assignment.cases] == ["start", "fast", "terminus", "others"]
    start = assignment.case("start")
    assert start.rule == (1,)
    assert start.do == (Press(key="Ctrl-C"),)
    assert start.expect[:2] == (
        SignalExpected(id="told", points=Decimal(2), signal="SIGUSR1", sender="conductor", to="driver"),
        LineExpected(id="words", points=Decimal(1), line=("老司机开车了",), by="driver"),
    )
    fast = assignment.case("fast")
    assert fast.do[0] == Press(key="Ctrl-\\")
    assert fast.do[2] == Wait(seconds=2.5)
    assert fast.time == "real"
    expected = {expectation.id: expectation for expectation in fast.expect}
    told, words, once = expected["told"], expected["words"], expected["once"]
    assert isinstance(told, SignalExpected)
    assert told.times == Times(least=1, most=2)
    assert isinstance(words, LineExpected)
    assert words.times == Times(least=2, most=None)
    assert words.step == 2
    assert isinstance(once, LineExpected)
    assert once.match == "pattern", "a place such as {v:int} is a template"
    assert expected["ignored"] == HandledExpected(
        id="ignored", points=Decimal(1), signal="SIGQUIT", by="driver", disposition="ignored"
    )
    assert isinstance(expected["quiet"], NeverExpected)
    ended = assignment.case("others").expect[1]
    assert ended == ExitsExpected(
        id="ended", points=Decimal(1), step=4, exits=("driver",), signal="SIGHUP", how="any"
    )


def test_limits_of_a_case_change_single_fields() -> None:
    assignment = load(SAMPLE)
    assert assignment.case("start").limits == Limits(horizon=10, tasks=50)
    assert assignment.case("fast").limits == Limits(horizon=30, tasks=50)


def test_handout_is_read_in_both_languages() -> None:
    sentences = load(SAMPLE).handout.sentences
    assert list(sentences) == [1, 2, 3]
    assert sentences[1] == Text(
        en="When the conductor catches SIGINT it sends SIGUSR1 to the driver, who prints the first sentence.",
        zh="售票员捕捉到 SIGINT，向司机发送 SIGUSR1，司机打印“老司机开车了”。",
    )


def test_folder_and_file_mean_the_same() -> None:
    assert load(SAMPLE) == load(SAMPLE / "assignment.yaml")


@pytest.mark.parametrize("changed", ["assignment.yaml", "handout.en.md", "handout.zh.md"])
def test_digest_covers_every_file(tmp_path: Path, changed: str) -> None:
    for source in SAMPLE.iterdir():
        (tmp_path / source.name).write_bytes(source.read_bytes())
    assert load(tmp_path).sha256 == load(SAMPLE).sha256
    with (tmp_path / changed).open("a", encoding="utf-8") as file:
        file.write("\n")
    assert load(tmp_path).sha256 != load(SAMPLE).sha256


def test_byte_order_mark_and_windows_line_ends_change_nothing(write: Path) -> None:
    text = around('words: {points: 1, line: "到站了"}')
    write.write_text(text, encoding="utf-8")
    plain = load(write)
    write.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert load(write).cases == plain.cases


def test_scalars_stay_what_was_written(write: Path) -> None:
    write.write_text(
        around("words: {points: 1.10, line: ['yes', \"12:30\", '1.10', 'null', '~']}", "{type: '0o17'}")
        + "python: 3.10\n"
    )
    assignment = load(write)
    case = assignment.cases[0]
    words = case.expect[0]
    assert isinstance(words, LineExpected)
    assert words.line == ("yes", "12:30", "1.10", "null", "~")
    assert str(words.points) == "1.10"
    assert case.do == (Type(line="0o17"),)
    assert assignment.python == "python3.10"


printable = st.text(
    st.characters(
        codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"], exclude_characters="\ufeff\ufffe\uffff"
    ),
    min_size=1,
)


@settings(max_examples=150, deadline=None)
@given(line=printable.filter(str.strip))
def test_any_text_in_quotes_is_the_line(tmp_path_factory: pytest.TempPathFactory, line: str) -> None:
    path = tmp_path_factory.mktemp("quoted") / "assignment.yaml"
    for quoted in (json.dumps(line, ensure_ascii=False), "'" + line.replace("'", "''") + "'"):
        path.write_text(around(f"words: {{points: 1, match: exact, line: {quoted}}}"), encoding="utf-8")
        words = load(path).cases[0].expect[0]
        assert isinstance(words, LineExpected)
        assert words.line == (line,)


# --- what is wrong: each mistake, where it stands, and the way to mend it ----------------------------------

LINE = 'words: {points: 1, line: "x"}'

WRONG: dict[str, tuple[str | bytes, tuple[int, int], str, str]] = {
    # keys and types
    "unknown key": (around('words: {points: 1, lines: "x"}'), (9, 26), 'no key "lines"', "Write line."),
    "unknown key of a kind": (
        around('words: {points: 1, line: "x", form: driver}'), (9, 37), 'no key "form"', "Write from."),
    "unknown key at the top": (around(LINE) + "role: {}\n", (10, 1), 'no key "role"', "Write roles."),
    "unknown key of a case": (around(LINE) + "    expects: {}\n", (10, 5), 'no key "expects"', "Write expect."),
    "missing key": (around("words: {points: 1, signal: SIGINT, to: driver}"), (9, 14), "lacks the key from", "from:"),
    "missing id": (around(LINE).replace("id: sample\n", ""), (1, 1), "lacks the key id", "id"),
    "missing roles": (around(LINE).replace("roles: {driver: root, conductor: child of driver}\n", ""), (1, 1), "lacks the key roles", "main: root"),
    "no kind": (around("words: {points: 1}"), (9, 14), "lacks the key that tells which", "line"),
    "two kinds": (around('words: {points: 1, line: "x", alive: driver}'), (9, 37), "line and alive", "two expectations"),
    "text for a mapping": (around("words: x"), (9, 7), "is the text \"x\"", "keys and values"),
    "list for a mapping": (GROUND + "cases: [one]\n", (5, 8), "a list stands where the cases", "id"),
    "no value": (around(LINE) + "    hint:\n", (10, 5), '"hint" has no value', "remove the key"),
    "empty list": (around("words: {points: 1, alive: []}"), (9, 33), "the list is empty", "at least one"),
    "no expectation": (around("{}"), (9, 7), "cannot fail", "expectation"),
    "no case": (GROUND + "cases: {}\n", (5, 8), "no case", "at least one"),
    "all points zero": (around('words: {points: 0, line: "x"}'), (6, 3), "worth a point", "points:"),
    "negative points": (around('words: {points: -1, line: "x"}'), (9, 23), "less than 0", "at least 0"),
    "points no number": (around('words: {points: two, line: "x"}'), (9, 23), '"two" is not a decimal', "digits"),
    "points in quotes": (around('words: {points: "2", line: "x"}'), (9, 23), "in quotes is no number", "without quotes"),
    "points infinite": (around('words: {points: .inf, line: "x"}'), (9, 23), "not a decimal", "digits"),
    "duplicate key": (around('words: {points: 1, line: "x", points: 2}'), (9, 37), "stands twice, first in line 9, column 15", "Rename"),
    "duplicate expectation": (around(LINE) + '      words: {points: 2, line: "y"}\n', (10, 7), '"words" stands twice', "Rename"),
    "duplicate case": (around(LINE) + f"  one:\n    expect:\n      {LINE}\n", (10, 3), '"one" stands twice', "Rename"),
    "duplicate role": (around(LINE).replace("conductor:", "driver:"), (4, 23), '"driver" stands twice', "Rename"),
    "bad id": (around(LINE).replace("id: sample", "id: My Sample"), (1, 5), "is not an id", "small letters"),
    "bad case id": (around(LINE).replace("  one:", "  one/two:"), (6, 3), "cannot be the id of a case", "letters"),
    "file outside": (around(LINE).replace('"*.py"', "../x.py"), (3, 19), "not a file name", "inside"),
    "absolute file": (around(LINE).replace('"*.py"', "/x.py"), (3, 19), "not a file name", "inside"),
    # roles
    "unknown role": (around('words: {points: 1, line: "x", from: drivr}'), (9, 43), 'no role "drivr"', "Write driver."),
    "unknown parent": (around(LINE).replace("child of driver", "child of drivers"), (4, 34), 'no role "drivers"', "Write driver."),
    "cycle of roles": (around(LINE).replace("root", "child of conductor"), (4, 17), "driver of conductor of driver", "root"),
    "role unclear": (around(LINE).replace("child of driver", "son of driver"), (4, 34), "does not say where", "child of ROLE"),
    "same process": (around(LINE).replace("child of driver", "root"), (4, 34), "are the same process", "Remove one"),
    # signals and keys
    "unknown signal": (around("told: {points: 1, signal: SIGUSER1, from: driver, to: conductor}"), (9, 33), "no signal", "Write SIGUSR1."),
    "signal by number": (around("told: {points: 1, signal: 2, from: driver, to: conductor}"), (9, 33), "no signal", "Write SIGINT."),
    "signal without SIG": (around(LINE, "{signal: quit, to: driver}"), (7, 18), "no signal", "Write SIGQUIT."),
    "cannot be handled": (around("h: {points: 1, handled: SIGKILL, by: driver}"), (9, 31), "no program can handle", "another signal"),
    "cannot be ignored": (around("h: {points: 1, ignored: SIGSTOP, by: driver}"), (9, 31), "no program can handle", "another signal"),
    "unknown key on the keyboard": (around(LINE, "{press: Ctrl-1}"), (7, 17), 'no key "Ctrl-1"', "Ctrl-A to Ctrl-Z"),
    "key as a caret": (around(LINE, "{press: ^C}"), (7, 17), 'no key "^C"', "Write Ctrl-C."),
    "key in small letters": (around(LINE, "{press: ctrl-z}"), (7, 17), "no key", "Write Ctrl-Z."),
    # steps
    "unknown step": (around(LINE, "{pres: Ctrl-C}"), (7, 10), 'no key "pres"', "Write press."),
    "two steps in one": (around(LINE, "{press: Ctrl-C, wait: 2}"), (7, 25), "press and wait are told in one", "one step each"),
    "step is text": (around(LINE, "Ctrl-C"), (7, 9), "where a step belongs", "{press: Ctrl-C}"),
    "signal to nobody": (around(LINE, "{signal: SIGINT}"), (7, 9), "lacks the key to", "to:"),
    "no time": (around(LINE, "{wait: 0}"), (7, 16), "no time passes", "above 0"),
    "negative time": (around(LINE, "{wait: -3}"), (7, 16), "less than 0", "at least 0"),
    "hang up what": (around(LINE, "{hang up: driver}"), (7, 19), "none of the words", "terminal"),
    "key after the end": (around(LINE, "[{hang up: terminal}, {press: a}]"), (7, 9), "step 2 needs the terminal", "to the end"),
    # printed text
    "unquoted": (around("words: {points: 1, line: 老司机开车了}"), (9, 32), "has no quotes", '"老司机开车了"'),
    "unquoted in a list": (around('words: {points: 1, line: ["a", b]}'), (9, 38), "has no quotes", '"b"'),
    "unquoted input": (around(LINE, "{type: hello}"), (7, 16), "has no quotes", '"hello"'),
    "typographic quotes": (around("words: {points: 1, line: “x”}"), (9, 32), "has no quotes", "straight quotes"),
    "empty text": (around('words: {points: 1, line: ""}'), (9, 32), "found in every line", "match: exact"),
    "two lines": (around('words: {points: 1, line: "a\\nb"}'), (9, 32), "line break", "Write one line"),
    "everything ignored": (around('words: {points: 1, line: "..."}') + "text: {ignore: [punctuation]}\n", (9, 32), "nothing is left", "match: exact"),
    "unknown way of ignoring": (around(LINE) + "text: {ignore: [widths]}\n", (10, 17), "none of the words", "Write width."),
    # impossible
    "order of the unknown": (around(LINE + "\n      o: {points: 1, order: [words, wrods]}"), (10, 37), 'no expectation "wrods"', "Write words."),
    "order of itself": (around(LINE + "\n      o: {points: 1, order: [words, o]}"), (10, 29), "cannot contain itself", "Remove o"),
    "order of one": (around(LINE + "\n      o: {points: 1, order: [words]}"), (10, 29), "alone has no order", "two expectations"),
    "order of a state": (around(LINE + "\n      l: {leaves: nothing}\n      o: {points: 1, order: [words, l]}"), (11, 7), "no moment", "Order lines"),
    "order twice": (around(LINE + "\n      o: {points: 1, order: [words, words]}"), (10, 37), "stands twice", "Remove one"),
    "step too late": (around('words: {points: 1, line: "x", step: 2}'), (9, 43), "only 1 step", "0 (the start) to 1"),
    "zero times": (around('words: {points: 1, line: "x", times: 0}'), (9, 44), "expects nothing", "never"),
    "times backwards": (around('words: {points: 1, line: "x", times: 3..2}'), (9, 44), "2 is less than 3", "Swap"),
    "any times": (around('words: {points: 1, line: "x", times: 0..}'), (9, 44), "can never fail", "1.."),
    "times unclear": (around('words: {points: 1, line: "x", times: often}'), (9, 44), "does not say how often", "1..3"),
    "alive and gone": (around("a: {points: 1, alive: [driver]}\n      e: {points: 1, exits: driver}"), (9, 7), "driver cannot be alive", "step:"),
    "alive and stopped": (around("a: {points: 1, alive: [driver]}\n      e: {points: 1, stopped: driver}"), (9, 7), "driver cannot be alive", "step:"),
    "code and signal": (around("e: {points: 1, exits: driver, code: 0, signal: SIGHUP}"), (9, 54), "code and signal", "Remove one"),
    "exit by signal": (around("e: {points: 1, exits: driver, how: exit, signal: SIGHUP}"), (9, 56), "not ended by a signal", "Remove"),
    "negative count": (around("c: {points: 1, count: -1, of: conductor}"), (9, 29), "less than 0", "at least 0"),
    "count of one child": (around("c: {points: 1, count: 4, of: conductor}"), (9, 29), "never 4", "children of driver"),
    "pattern": (around('words: {points: 1, line: "(", match: pattern}'), (9, 32), "does not compile", "backslash"),
    "pattern type": (around('words: {points: 1, line: "{a:integer}"}'), (9, 32), "unknown type 'integer'", "{a:int}"),
    "pattern name twice": (around('words: {points: 1, line: "{a:int} {a:int}"}'), (9, 32), "stands twice", "name of its own"),
    "never and expected": (around(LINE + '\n      n: {points: 1, never: {line: "x"}}'), (10, 7), "forbids what words expects", "step:"),
    "never of nothing": (around("n: {points: 1, never: {signal: SIGINT, to: driver}}"), (9, 29), "lacks the key from", "from:"),
    # cases
    "needs the unknown": (around(LINE) + "    needs: on\n", (10, 12), 'no case "on"', "Write one."),
    "needs itself": (around(LINE) + "    needs: one\n", (6, 3), "one needs one", "Remove"),
    "time": (around(LINE) + "    time: reel\n", (10, 11), "none of the words", "Write real."),
    "limit": (around(LINE) + "    limits: {cpus: 3}\n", (10, 14), 'no key "cpus"', "Write cpu."),
    "full-width colon": (around(LINE).replace("program: {files: [\"*.py\"]}", "program: files：main.py"), (3, 10), "where the program belongs", "half-width colon"),
    # what YAML allows and we do not
    "anchor": (around('words: &w {points: 1, line: "x"}'), (9, 14), "anchor &w", "Remove"),
    "alias without an anchor": (around("words: *w"), (9, 14), "*w", "Write out"),
    "merge key": (around('words: {points: 1, line: "x", <<: {step: 0}}'), (9, 37), "merge key", "Write out"),
    "tag": (around('words: {points: !!int 1, line: "x"}'), (9, 23), "tag", "Remove"),
    "second document": (around(LINE) + "---\nid: b\n", (10, 1), "second document", "one assignment a file"),
    "key is a list": (around(LINE) + "? [a, b]\n: c\n", (10, 3), "a key is a list", "text"),
    "not a mapping": ("- a\n", (1, 1), "a list stands where an assignment belongs", "keys"),
    "tab": ("id: a\ntitle:\n\ten: b\n", (3, 1), "not YAML", "spaces"),
    "open quote": ('id: "abc\ntitle: x\n', (1, 5), "not YAML", "Close the quotation mark"),
    "open brace": ("id: {abc\n", (1, 5), "not YAML", "brace"),
    "colon in a text": ("id: a: b\n", (1, 6), "not YAML", '": "'),
    "control character": ("id: a\x00b\n", (1, 6), "control character U+0000", "Remove"),
    "not UTF-8": (b"id: sample\ntitle: \xb5\xbd\xd5\xbe\n", (2, 8), "byte 0xb5 is not UTF-8", "UTF-8"),
    "UTF-16": ("id: sample".encode("utf-16"), (1, 1), "not UTF-8", "UTF-8"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_mistake_is_told_once_where_it_stands(write: Path, name: str) -> None:
    content, place, message, mend = WRONG[name]
    problem = only(write, content)
    assert message in problem.message
    assert mend in problem.mend
    assert (problem.file, problem.line, problem.column) == (str(write), *place)
    assert str(problem).startswith(f"{write}:{place[0]}:{place[1]}: ")


def test_comma_in_an_unquoted_text_is_recognised(write: Path) -> None:
    unquoted, comma = problems_of(write, around("words: {points: 1, line: 到站了,请下车}"))
    assert "has no quotes" in unquoted.message
    assert (comma.line, comma.column) == (9, 36)
    assert "the comma before" in comma.message
    assert "quotes" in comma.mend


def test_cycle_of_needs_is_told_once(write: Path) -> None:
    cases = "".join(
        f"  {name}:\n    needs: {other}\n    expect: {{a: {{points: 1, alive: driver}}}}\n"
        for name, other in (("a", "b"), ("b", "c"), ("c", "b"))
    )
    problem = only(write, GROUND + "cases:\n" + cases)
    assert "b needs c needs b" in problem.message
    assert problem.line == 9


def test_five_mistakes_are_told_in_one_go_in_the_order_of_the_file(write: Path) -> None:
    content = around(
        "told: {points: -2, signal: SIGUSER1, from: conductr, to: driver}\n"
        "      words: {points: 1, line: 到站了}",
        "{press: Ctrl-1}",
    )
    problems = problems_of(write, content)
    assert [(p.line, p.column) for p in problems] == [(7, 17), (9, 22), (9, 34), (9, 50), (10, 32)]
    with pytest.raises(SpecificationError) as caught:
        load(write)
    assert str(caught.value).splitlines() == [str(problem) for problem in problems]


def test_wrong_roles_cause_no_follow_up_problems(write: Path) -> None:
    problems = problems_of(
        write, around('words: {points: 1, line: "x", from: driver}').replace("root", "rot")
    )
    assert len(problems) == 1


@pytest.mark.parametrize(
    ("expect", "do"),
    [
        ("a: {points: 1, alive: driver, step: 0}\n      e: {points: 1, exits: driver}", "{press: a}"),
        ("a: {points: 1, alive: driver, step: 1}\n      e: {points: 1, exits: driver, step: 2}", "[{wait: 1}, {wait: 1}]"),
        ("a: {points: 1, stopped: driver, step: 1}\n      e: {points: 1, alive: driver}", "[{wait: 1}, {wait: 1}]"),
        ("a: {points: 1, alive: driver}\n      e: {points: 1, exits: conductor}", "{press: a}"),
        ('a: {points: 1, line: "x", step: 1}\n      n: {points: 1, never: {line: "x"}, step: 0}', "{press: a}"),
        ('a: {points: 1, line: "x", times: 0..2}', "{press: 1}"),
        ('a: {points: 1, line: "", match: exact}', "{type: ''}"),
        ('a: {points: 1, default: SIGKILL, by: driver}', "{signal: SIGKILL, to: driver}"),
    ],
)  # fmt: skip
def test_possible_together(write: Path, expect: str, do: str) -> None:
    write.write_text(around(expect, do))
    assert load(write).cases[0].expect


# --- files -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("content", ["", "\n\n", "# only a comment\n", "---\n"])
def test_empty_file(write: Path, content: str) -> None:
    problems = problems_of(write, content)
    assert len(problems) == 1


def test_missing_file(tmp_path: Path) -> None:
    for path in (tmp_path / "nothing.yaml", tmp_path):
        with pytest.raises(SpecificationError, match="no such file"):
            load(path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_unreadable_file(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir()
    (folder / "assignment.yaml").write_text(around(LINE))
    folder.chmod(0)
    try:
        for path in (folder, folder / "assignment.yaml"):
            with pytest.raises(SpecificationError, match="Permission denied"):
                load(path)
    finally:
        folder.chmod(0o700)


@pytest.mark.parametrize("name", ["a\0b", "x" * 5000])
def test_strange_path(name: str) -> None:
    with pytest.raises(SpecificationError, match="cannot be read"):
        load(Path(name))


def test_large_file_is_refused_unread(write: Path) -> None:
    with write.open("wb") as file:
        file.truncate(100_000_000)
    with pytest.raises(SpecificationError, match="larger than 1 MB"):
        load(write)


def test_aliases_cannot_grow(write: Path) -> None:
    bomb = 'a0: &a0 ["x", "x"]\n' + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 30))
    problems = problems_of(write, bomb)
    assert any("anchor" in problem.message for problem in problems)
    assert len(problems) <= 101


@pytest.mark.parametrize("content", ["[" * 200_000, "- " * 200_000, "{a: " * 100_000])
def test_deep_nesting_is_refused(write: Path, content: str) -> None:
    assert any("nested too deeply" in problem.message for problem in problems_of(write, content))


def test_many_problems_are_cut_short(write: Path) -> None:
    problems = problems_of(write, GROUND + "".join(f"k{n}: x\n" for n in range(20_000)))
    assert len(problems) == 101
    assert "stopped reading" in problems[-1].message


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_are_an_assignment_or_a_specification_error(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.mktemp("bytes") / "assignment.yaml"
    path.write_bytes(content)
    with pytest.raises(SpecificationError):
        load(path)


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_any_change_of_a_right_file_is_an_assignment_or_a_specification_error(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    text = (SAMPLE / "assignment.yaml").read_text(encoding="utf-8")
    at = data.draw(st.integers(0, len(text)))
    removed = data.draw(st.integers(0, 30))
    inserted = data.draw(st.text(st.sampled_from("{}[],:&*!|>'\"#%@`- \n\tabc0.司\x00"), max_size=8))
    path = tmp_path_factory.mktemp("changed") / "assignment.yaml"
    path.write_text(text[:at] + inserted + text[at + removed :], encoding="utf-8")
    try:
        assignment = load(path)
    except SpecificationError as error:
        problems = error.problems
        assert problems
        assert all(problem.message and problem.mend for problem in problems)
    else:
        assert assignment.cases


WORDS = re.findall(
    r"\w+",
    "id title program files roles text ignore limits cases one do expect points line signal from to times exits code "
    "alive stopped order never leaves count of same_as busy handled by step rule hint needs explore variants input always "
    "output sum min max equals inside most least between overlaps uses main true",
)
structures = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(WORDS),
            inner,
            max_size=5,
        )
    ),
    max_leaves=25,
)


@settings(max_examples=300, deadline=None)
@given(structures)
def test_any_structure_is_an_assignment_or_a_specification_error(
    tmp_path_factory: pytest.TempPathFactory, structure: object
) -> None:
    path = tmp_path_factory.mktemp("structure") / "assignment.yaml"
    whole = {**yaml.safe_load(GROUND), "cases": {"one": structure}}
    for content in (structure, whole):
        path.write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
        with pytest.raises(SpecificationError):
            load(path)


# --- handouts ----------------------------------------------------------------------------------------------


def test_rule_that_the_handout_lacks(write: Path) -> None:
    (write.parent / "handout.en.md").write_text("1. One.\n2. Two.\n")
    problem = only(write, around('words: {points: 1, line: "x", rule: [1, 4]}'))
    assert problem.message == "handout.en.md has no sentence 4"
    assert (problem.line, problem.column) == (9, 47)
    assert problem.mend == "Use one of: 1, 2."


def test_rule_without_a_handout(write: Path) -> None:
    assert "without a handout" in only(write, around(LINE) + "    rule: 1\n").message


def test_handouts_that_disagree(write: Path) -> None:
    (write.parent / "handout.en.md").write_text("1. One.\n2. Two.\n")
    (write.parent / "handout.zh.md").write_text("1. 一。\n3. 三。\n", encoding="utf-8")
    problems = problems_of(write, around(LINE))
    assert [(Path(p.file).name, p.message) for p in problems] == [
        ("handout.en.md", 'sentence 3 is missing, which handout.zh.md has ("三。")'),
        ("handout.zh.md", 'sentence 2 is missing, which handout.en.md has ("Two.")'),
    ]


@pytest.mark.parametrize(
    ("content", "line", "message"),
    [
        (b"1. One.\n\n1. Again.\n", 3, "sentence 1 stands twice, first in line 1"),
        (b"1.\n2. Two\n", 1, "sentence 1 is empty"),
        (b"1. One.\n2. \xb5\xbd\n", 2, "not UTF-8"),
        (b"1. One.\n" * 200_000, 0, "larger than"),
    ],
)
def test_wrong_handouts(write: Path, content: bytes, line: int, message: str) -> None:
    (write.parent / "handout.zh.md").write_bytes(content)
    problem = only(write, around(LINE))
    assert message in problem.message
    assert Path(problem.file).name == "handout.zh.md"
    assert problem.line == line


def test_handout_in_one_language_serves_for_both(write: Path) -> None:
    (write.parent / "handout.zh.md").write_text(
        "# 作业\r\n\r\n1. 第一\r\n   句。\r\n- 1. 不是\r\n\r\n2) second\r\n   sentence\r\n## 3. no\r\n",
        encoding="utf-8",
    )
    write.write_text(around(LINE))
    assert load(write).handout.sentences == {
        1: Text(en="第一句。", zh="第一句。"),
        2: Text(en="second sentence", zh="second sentence"),
    }


# --- lint --------------------------------------------------------------------------------------------------


def test_lint_is_content_with_the_sample_but_for_its_needs() -> None:
    assert lint(SAMPLE) == ()


def test_lint_warns_and_refuses_nothing(write: Path) -> None:
    (write.parent / "handout.en.md").write_text("1. One.\n")
    write.write_text(
        GROUND.replace("{en: Sample, zh: 例子}", "Sample")
        + "variants: {a: [-a]}\ncases:\n  one: {expect: {w: {points: 1, alive: driver}}}\n"
        + "  two: {title: {en: Two}, needs: one, do: [{press: a}, {stop: driver}], expect: {w: {alive: driver}}}\n"
    )
    load(write)
    told = [(warning.line, warning.message) for warning in lint(write)]
    assert told == [
        (0, "handout.zh.md is missing"),
        (1, "the first comment names no schema, so editors cannot complete"),
        (2, "the title is in one language only"),
        (5, "no case is explored, so no variant is ever started"),
        (7, "the case one has no hint"),
        (7, "the case one has no title"),
        (7, "the case one names no rule"),
        (8, "the case two has no hint"),
        (8, "the case two names no rule"),
        (8, "the case two is worth no points"),
        (8, "the title is in one language only"),
        (8, "every step of two is possible without one"),
    ]


def test_an_assignment_without_a_title_is_called_by_its_id(write: Path) -> None:
    write.write_text(around(LINE).replace("title: {en: Sample, zh: 例子}\n", ""))
    assert load(write).title == Text(en="sample", zh="sample")
    assert "the assignment has no title" in [warning.message for warning in lint(write)]


def test_lint_refuses_what_load_refuses(write: Path) -> None:
    write.write_text("id: x\n")
    with pytest.raises(SpecificationError):
        lint(write)
