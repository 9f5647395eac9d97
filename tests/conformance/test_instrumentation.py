"""Does a program behave the same when it announces what it does to memory?

Every program runs as it is and instrumented, with hooks that do nothing: what it prints, its tracebacks to
the last caret, its exit status and the names that it is left with must be equal, in every Python version.
"""

from __future__ import annotations

import functools
import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

import grader.explore
from tests.conformance.test_versions import interpreters
from tests.explore.neutral_hooks import load_agent

pytestmark = pytest.mark.long

AGENT = Path(grader.explore.__file__).parent / "agent"
RUNNER = Path(__file__).parent.parent / "explore" / "neutral_hooks.py"
PROGRAMS = Path(__file__).parent.parent / "programs" / "plain"
NAMES = tuple(sorted(path.name for path in PROGRAMS.iterdir() if path.name != "__pycache__"))


@functools.cache
def _both_ways(python: str) -> dict[str, dict[str, dict[str, Any]]]:
    """All programs in one start of an interpreter: program -> way -> what became of it."""
    arguments = [python, "-s", "-B", str(RUNNER), str(AGENT), *(str(PROGRAMS / name) for name in NAMES)]
    ended = subprocess.run(arguments, capture_output=True, check=True, env={"PYTHONHASHSEED": "0"})
    ways: dict[str, dict[str, dict[str, Any]]] = defaultdict(dict)
    for line in ended.stdout.splitlines():
        row = json.loads(line)
        ways[Path(row["program"]).name][row["way"]] = row
    return ways


@pytest.mark.parametrize("python", interpreters() or (sys.executable,), ids=lambda path: Path(path).parts[-3])
def test_nothing_changes(python: str) -> None:
    ways = _both_ways(python)
    assert set(ways) == set(NAMES)
    for name, both in ways.items():
        for part in ("output", "errors", "status"):
            assert (name, both["instrumented"][part]) == (name, both["native"][part])


def test_the_programs_are_many() -> None:
    assert len(NAMES) >= 60


def test_the_programs_have_every_form_of_site() -> None:
    instrument = load_agent(str(AGENT)).instrument
    forms = set()
    for path in PROGRAMS.glob("*.py"):
        made = instrument({path.name: path.read_bytes()}, path.name)
        forms |= {(site.kind, site.form) for site in made.sites}
    assert forms == {
        *((kind, form) for kind in ("read", "write") for form in ("global", "closure", "attribute", "item")),
        ("read", "method"),
        ("write", "method"),
        ("read", "content"),
        ("read", "contains"),
        ("read", "step"),
        ("unseen", "unseen"),
    }
