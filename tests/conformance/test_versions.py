"""Do the waits of every Python version work alike? Each has its own system calls for them."""

from __future__ import annotations

import functools
import shutil
from pathlib import Path

import pytest

from grader.box import open_box
from tests.conformance.implementations import Behaviour, Stimuli, native, observed
from tests.conformance.test_behaviour import PROGRAMS

pytestmark = pytest.mark.long

VERSIONS = Path("/root/.pyenv/versions")
WAITS = (
    "sleep_once",
    "sleep_order_of_processes",
    "sleep_resumes_after_handler",
    "sleep_with_ignored_signal",
    "multiprocessing_timeouts",
    "lock_acquire_timeout",
    "elapsed",
)


@functools.cache
def interpreters() -> tuple[str, ...]:
    try:
        folders = sorted(VERSIONS.glob("3.*/bin/python3"))
    except OSError:
        return ()
    return tuple(
        str(path) for path in folders if (3, 8) <= tuple(map(int, path.parts[-3].split(".")[:2])) < (3, 15)
    )


@pytest.mark.skipif(not interpreters(), reason=f"no Python versions in {VERSIONS}")
@pytest.mark.parametrize("name", WAITS)
@pytest.mark.parametrize("python", interpreters(), ids=lambda path: Path(path).parts[-3])
def test_waits_of_every_version(python: str, name: str, tmp_path: Path) -> None:
    shutil.copy(PROGRAMS / f"{name}.py", tmp_path / f"{name}.py")
    with open_box(tmp_path, f"{name}.py", python) as box:
        actual, _ = observed(box, Stimuli())
        tries: list[Behaviour] = []
        while len(tries) < 3 and (not tries or tries[-1] != actual):
            tries.append(native(box, Stimuli()))
    assert actual == tries[-1]
