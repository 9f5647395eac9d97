"""Which Python a submission runs under, asked at once or ahead."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from grader.box import interpreters
from grader.errors import UsageError


@pytest.fixture(autouse=True)
def anew() -> Iterator[None]:
    """Nobody has been asked before."""
    interpreters.interpreter.cache_clear()
    yield
    interpreters.interpreter.cache_clear()


def counting(folder: Path) -> Path:
    """A shim of an interpreter that leaves a line for each time it is asked."""
    shim = folder / "python3"
    shim.write_text(f'#!/bin/sh\necho asked >> {folder}/times\nexec {sys.executable} "$@"\n')
    shim.chmod(0o755)
    return shim


def test_who_is_asked_ahead_is_asked_once(tmp_path: Path) -> None:
    shim = str(counting(tmp_path))
    with interpreters.asked_ahead(shim):
        found = interpreters.interpreter(shim)
    assert (tmp_path / "times").read_text().splitlines().count("asked") == 1
    assert found.executable != shim
    assert found.version == sys.version_info[:3]


def test_asked_ahead_or_not_it_is_the_same(tmp_path: Path) -> None:
    shim = str(counting(tmp_path))
    at_once = interpreters.interpreter(shim)
    interpreters.interpreter.cache_clear()
    with interpreters.asked_ahead(shim):
        assert interpreters.interpreter(shim) == at_once


def test_one_that_is_not_there_is_told_of_when_it_is_wanted() -> None:
    wrong = pytest.raises(UsageError, match="no interpreter named 'no-such-python'")
    with interpreters.asked_ahead("no-such-python"), wrong:
        interpreters.interpreter("no-such-python")


@pytest.mark.parametrize("text", ["#!/bin/sh\nexit 3\n", "#!/bin/sh\necho Python\n"])
def test_one_that_is_none_is_told_of_when_it_is_wanted(tmp_path: Path, text: str) -> None:
    shim = tmp_path / "python3"
    shim.write_text(text)
    shim.chmod(0o755)
    wrong = pytest.raises(UsageError, match="does not answer as a Python interpreter does")
    with interpreters.asked_ahead(str(shim)), wrong:
        interpreters.interpreter(str(shim))


def test_an_answer_that_nobody_reads_is_left_to_nobody(tmp_path: Path) -> None:
    with interpreters.asked_ahead(str(counting(tmp_path))):
        pass
    assert interpreters.interpreter(str(tmp_path / "python3")).version == sys.version_info[:3]
    assert (tmp_path / "times").read_text().splitlines().count("asked") == 2
