"""From Python 3.14 on processes are started by fork, and the program does not see how it was told."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.box import open_box
from grader.drive import program
from tests.conformance.implementations import observed_trace

_ASKS = """\
import os, sys
import multiprocessing, multiprocessing.context as context
print("PYTHONPATH" in os.environ, [p for p in sys.path if "grader" in p])
print(multiprocessing.get_start_method(), type(context.__spec__.loader).__name__)
print(any(type(f).__name__ == "_Finder" for f in sys.meta_path))
"""
#: A module of the student's own shadows the library's; its default is the fork server, as in 3.14.
_CONTEXT = """\
class DefaultContext:
    def __init__(self, chosen):
        self.chosen = chosen
_concrete_contexts = {"fork": "fork", "forkserver": "forkserver"}
_default_context = DefaultContext(_concrete_contexts["forkserver"])
"""


@pytest.fixture(autouse=True)
def _as_if_from_here_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "_FORK_SERVER", (3, 8, 0))


def _said(folder: Path) -> list[str]:
    with open_box(folder, "main.py") as box:
        return [line.text for line in observed_trace(box).lines()]


def test_the_program_sees_nothing_of_it(tmp_path: Path) -> None:
    (tmp_path / "main.py").write_text(_ASKS)
    assert _said(tmp_path) == ["False []", "fork SourceFileLoader", "False"]


def test_fork_becomes_the_default(tmp_path: Path) -> None:
    package = tmp_path / "multiprocessing"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "context.py").write_text(_CONTEXT)
    (tmp_path / "main.py").write_text(
        "import multiprocessing.context as context\nprint(context._default_context.chosen)\n"
    )
    assert _said(tmp_path) == ["fork"]
