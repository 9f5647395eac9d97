"""Is it known whether closing a file still writes something?"""

from __future__ import annotations

import ast
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


_FIRST, _SECOND = ("3", "", *[""] * 8), ("7", "", *[""] * 8)


def test_what_lies_in_a_buffer_rests_on_the_oldest_look(tmp_path: Path) -> None:
    with (tmp_path / "file").open("w") as file:
        FILES.opened(file)
        FILES.written(file, "1", rests=_FIRST)
        FILES.written(file, "2", rests=_SECOND)
        FILES.written(file, "3")
        assert FILES.let_out(file) == (True, _FIRST)
        assert FILES.let_out(file) == (False, None)
        FILES.written(file, "4", rests=_SECOND)
        assert FILES.let_out(file, True) == (True, _SECOND)


def test_those_who_share_a_file_see_what_lies_in_its_buffer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (tmp_path / "file").open("w+") as file:
        FILES.opened(file)
        monkeypatch.setattr(FILES.state, "running", "another one")
        FILES.written(file, "1", rests=_FIRST)
        assert FILES.let_out(file) == (False, None)
        FILES.written(file, "2", rests=_FIRST)
        assert FILES.let_out(file, True) == (True, None)


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("f = open(p, 'w')\n    f.write('1')", {"f"}),
        ("f = open(p, 'r+')\n    json.dump(json.load(f), f)", {"f"}),
        ("f = open(p, 'w')\n    print(1, file=f)", {"f"}),
        ("f = open(p)\n    return f.read()", set()),
        ("f = open(p, 'w')\n    f.write('1')\n    f.close()", set()),
        ("f = open(p, 'w')\n    with f:\n        f.write('1')", set()),
        ("f = open(p, 'w')\n    return f", set()),
        ("f = open(p, 'w')\n    kept.append(f)", set()),
        ("global f\n    f = open(p, 'w')\n    f.write('1')", set()),
        ("f = open(p, 'w')\n    def g():\n        return f", set()),
        ("f = open(p, 'w')\n    yield f.write('1')", set()),
    ],
)
def test_which_files_nobody_closes(body: str, names: set[str]) -> None:
    opening = importlib.import_module("grader_agent.opening")
    function = ast.parse(f"def work(p):\n    {body}\n").body[0]
    assert set(opening.forgotten(function)) == names
