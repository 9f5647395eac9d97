"""What runs inside the box is compiled once for each interpreter, since none can leave its bytecode there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from grader.box.interpreters import interpreter
from grader.explore import run


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A module in a folder that stands in the place of the agent's."""
    monkeypatch.setattr(run, "__file__", str(tmp_path / "run.py"))
    (tmp_path / "agent").mkdir()
    module = tmp_path / "agent" / "one.py"
    module.write_text("a = 1\n", encoding="utf-8")
    return module


def test_it_is_compiled_when_it_is_new_and_when_it_has_changed(module: Path) -> None:
    python = interpreter()
    assert not run._is_compiled(module, python.version)
    assert run._agent.__wrapped__(python) == module.parent
    assert run._is_compiled(module, python.version)
    module.write_text("a = 'something longer'\n", encoding="utf-8")
    assert not run._is_compiled(module, python.version)
    run._agent.__wrapped__(python)
    assert run._is_compiled(module, python.version)


def test_what_is_compiled_is_left_alone(module: Path) -> None:
    python = interpreter()
    run._agent.__wrapped__(python)
    (cached,) = (module.parent / "__pycache__").iterdir()
    os.utime(cached, (0, 0))
    run._agent.__wrapped__(python)
    assert cached.stat().st_mtime == 0


def test_what_does_not_compile_is_no_fault_of_the_submission(module: Path) -> None:
    module.write_text("a =\n", encoding="utf-8")
    assert run._agent.__wrapped__(interpreter()) == module.parent


def test_half_a_file_counts_as_none(module: Path) -> None:
    python = interpreter()
    run._agent.__wrapped__(python)
    (cached,) = (module.parent / "__pycache__").iterdir()
    cached.write_bytes(cached.read_bytes()[:10])
    assert not run._is_compiled(module, python.version)


def test_a_machine_that_refuses_a_process_does_without(module: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    python = interpreter()

    def refuses(*_: object, **__: object) -> None:
        raise BlockingIOError

    monkeypatch.setattr("subprocess.run", refuses)
    assert run._agent.__wrapped__(python) == module.parent
    assert not run._is_compiled(module, python.version)
