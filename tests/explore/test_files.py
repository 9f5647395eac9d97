"""Is it known whether closing a file still writes something?"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import grader.explore
from tests.explore import neutral_hooks

neutral_hooks.load_agent(str(Path(grader.explore.__file__).parent / "agent"))
FILES: Any = importlib.import_module("grader_agent.files")


def _nothing(file: Any) -> None:
    pass


def _writes(file: Any) -> None:
    text = "1\n" if "b" not in file.mode else b"1\n"
    FILES.written(file, text)
    file.write(text)


def _calls(name: str, *given: int) -> Callable[[Any], None]:
    def call(file: Any) -> None:
        if FILES.settles(name, file):
            FILES.let_out(file)
        getattr(file, name)(*given)

    return call


@pytest.mark.parametrize(
    ("mode", "buffering", "steps", "writes"),
    [
        pytest.param("r", -1, [_nothing], False, id="only read"),
        pytest.param("r+", -1, [_nothing], False, id="nothing written"),
        pytest.param("w", -1, [_nothing], True, id="emptied"),
        pytest.param("r+", -1, [_writes], True, id="written"),
        pytest.param("w", -1, [_writes, _calls("flush")], False, id="flushed"),
        pytest.param("w", -1, [_calls("flush"), _writes], True, id="written after the flush"),
        pytest.param("r+", -1, [_writes, _calls("seek", 0)], False, id="a text's seek flushes"),
        pytest.param("r+b", -1, [_writes, _calls("seek", 0)], True, id="a seek within the buffer"),
        pytest.param("wb", -1, [_writes, _calls("seek", 0)], False, id="a seek of what is only written"),
        pytest.param("wb", -1, [_writes, _calls("tell")], True, id="bytes are counted in the buffer"),
        pytest.param("wb", 0, [_writes], False, id="no buffer"),
        pytest.param("w", 1, [_writes], False, id="flushed by lines"),
        pytest.param("a", -1, [_writes, _calls("truncate")], False, id="truncated"),
    ],
)
def test_a_close_writes_what_lies_in_the_buffer(
    tmp_path: Path, mode: str, buffering: int, steps: list[Callable[[Any], None]], writes: bool
) -> None:
    path = tmp_path / "file"
    path.write_text("0\n")
    with path.open(mode, buffering) as file:
        for step in steps:
            step(file)
        assert FILES.let_out(file, True)[0] is writes
        before = path.read_bytes()
    if not writes:
        assert path.read_bytes() == before
