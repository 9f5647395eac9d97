"""What the specification's room reads, and when."""

from __future__ import annotations

import subprocess
import sys

import pytest

from grader import spec


def test_every_name_is_there() -> None:
    assert all(getattr(spec, name) is not None for name in spec.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = spec.nothing  # type: ignore[attr-defined]


def test_an_exploration_reads_no_yaml_and_no_pytest() -> None:
    told = subprocess.run(
        [
            *(sys.executable, "-c"),
            "import sys; from grader.cli import explore; print({'yaml', 'pytest'} & set(sys.modules))",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == "set()"
