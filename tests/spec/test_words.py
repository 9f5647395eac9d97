"""Keys, signals and patterns: the words of a specification."""

from __future__ import annotations

import signal
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.spec.keys import KEYS, SIGNAL_KEYS, key_bytes, nearest_key
from grader.spec.patterns import PatternError, compile_line_pattern, is_template
from grader.spec.signals import ALIASES, NUMBERS, name_of, nearest_signal, number_of


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the table is that of Linux")
def test_signals_are_those_of_linux() -> None:
    ours = {**NUMBERS, **{alias: NUMBERS[name] for alias, name in ALIASES.items()}}
    # Python knows this one since 3.11.
    assert ours == {**signal.Signals.__members__, "SIGSTKFLT": 16}


@given(st.integers(1, 31) | st.integers(34, 64))
def test_names_and_numbers_of_signals_go_both_ways(number: int) -> None:
    assert number_of(name_of(number)) == number


def test_second_names_of_signals_have_numbers() -> None:
    assert number_of("SIGCLD") == NUMBERS["SIGCHLD"]


@pytest.mark.parametrize("name", ["", "INT", "SIG", "sigint", "SIGRTMIN+31", "SIGRTMIN+0", "SIGUSER1"])
def test_no_such_signal(name: str) -> None:
    with pytest.raises(KeyError):
        number_of(name)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("SIGUSER2", "SIGUSR2"), ("SIGOUT", "SIGQUIT"), ("int", "SIGINT"), ("9", "SIGKILL"),
     ("SIGTERMM", "SIGTERM"), ("SIGSTP", "SIGTSTP"), ("", None), ("99", None)],
)  # fmt: skip
def test_the_signal_that_was_meant(written: str, meant: str | None) -> None:
    assert nearest_signal(written) == meant


@pytest.mark.parametrize(
    ("name", "sent"),
    [("Ctrl-C", b"\x03"), ("Ctrl-\\", b"\x1c"), ("Ctrl-Z", b"\x1a"), ("Ctrl-D", b"\x04"), ("Ctrl-A", b"\x01"),
     ("Enter", b"\r"), ("Tab", b"\t"), ("Escape", b"\x1b"), ("Backspace", b"\x7f"), ("Space", b" "),
     ("Up", b"\x1b[A"), ("Left", b"\x1b[D"), ("Ctrl-]", b"\x1d"), ("Ctrl-^", b"\x1e"), ("Ctrl-_", b"\x1f"),
     ("q", b"q"), ("1", b"1"), ("司", "司".encode())],
)  # fmt: skip
def test_keys(name: str, sent: bytes) -> None:
    assert key_bytes(name) == sent


@pytest.mark.parametrize("name", ["Ctrl-1", "ctrl-c", "", "ab", "\x03", "\n"])
def test_no_such_key(name: str) -> None:
    with pytest.raises(KeyError):
        key_bytes(name)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("^C", "Ctrl-C"), ("ctrl+z", "Ctrl-Z"), ("Control-D", "Ctrl-D"), ("Ctrl-|", None), ("Return", "Enter"),
     ("^\\", "Ctrl-\\"), ("Entr", "Enter"), ("C-c", "Ctrl-C"), ("nothing like it", None)],
)  # fmt: skip
def test_the_key_that_was_meant(written: str, meant: str | None) -> None:
    assert nearest_key(written) == meant


def test_keys_that_make_signals_exist() -> None:
    assert set(SIGNAL_KEYS) <= set(KEYS)
    assert set(SIGNAL_KEYS.values()) <= set(NUMBERS)


# --- patterns ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pattern", "line", "groups"),
    [
        ("A={a:int} B={b:int}", "now: A=12 B=-3.", {"a": "12", "b": "-3"}),
        ("total: {t:float}", "total: 1.5e3", {"t": "1.5e3"}),
        ("{n:int}", "n = 42", {"n": "42"}),
        ("{w:word}!", "hello 世界!", {"w": "世界"}),
        ("<{t:text}>", "a <b c> d", {"t": "b c"}),
        ("(a+b) = {s:int}", "(a+b) = 3", {"s": "3"}),
        (r"pid (\d{2,5}) ends", "pid 123 ends", {}),
        (r"^(?P<who>司机|售票员)", "司机: 开车", {"who": "司机"}),
    ],
)
def test_pattern_fits(pattern: str, line: str, groups: dict[str, str]) -> None:
    found = compile_line_pattern(pattern).search(line)
    assert found is not None
    assert found.groupdict() == groups


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        ("A={a:int}", "A=x"),
        ("A={a:int}", "A=3.5"),
        ("{a:int} items", "3.5 items"),
        ("(a+b) = {s:int}", "aab = 3"),
        ("total: {t:int}.", "total: 3!"),
        ("{w:word}-{v:word}", "a b"),
    ],
)
def test_pattern_does_not_fit(pattern: str, line: str) -> None:
    assert compile_line_pattern(pattern).search(line) is None


@given(st.integers(), st.text(max_size=5), st.text(max_size=5))
def test_template_captures_the_whole_number(number: int, before: str, after: str) -> None:
    template = f"{before}={{n:int}};{after}"
    if not is_template(before + after):
        found = compile_line_pattern(template).search(f"{before}={number};{after}")
        assert found is not None
        assert int(found["n"]) == number


@pytest.mark.parametrize("text", ["a{2,3}", "{}", "{a}", "{'a': 1}", "{a: int}", "{1:int}"])
def test_what_is_no_template(text: str) -> None:
    assert not is_template(text)


@pytest.mark.parametrize(
    ("pattern", "message"),
    [
        ("{a:integer}", "{a:int}"),
        ("{a:date}", "int, float, word, text"),
        ("{a:int}{a:int}", "stands twice"),
        ("(", "does not compile"),
        ("a{99999999999999999999}", "does not compile"),
        ("(" * 5000 + ")" * 5000, "does not compile"),
    ],
)
def test_wrong_pattern(pattern: str, message: str) -> None:
    with pytest.raises(PatternError, match=message.replace("{", r"\{")):
        compile_line_pattern(pattern)
