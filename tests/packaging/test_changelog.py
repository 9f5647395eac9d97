"""Does what was changed for users get into the changelog?"""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FRAGMENTS = ROOT / "changelog.d"


@pytest.mark.skipif(not FRAGMENTS.is_dir(), reason="the repository's own files are not here")
def test_every_fragment_is_of_a_kind_that_is_told() -> None:
    """towncrier passes over those of an unknown kind, without a word."""
    written = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    kinds = {kind["directory"] for kind in written["tool"]["towncrier"]["type"]}
    for fragment in FRAGMENTS.glob("*.md"):
        _, kind, _ = fragment.name.rsplit(".", 2)
        assert kind in kinds, fragment.name
        assert fragment.read_text(encoding="utf-8").strip(), fragment.name
