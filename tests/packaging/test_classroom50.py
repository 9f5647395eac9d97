"""Does the packaged autograder do what Classroom 50's runner wants of one?"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from grader import recipes, spec
from grader.recipes import Packaged
from tests.packaging.conftest import ROOT, Installed, plain_environment
from tests.packaging.test_gradescope import unpacked
from tests.report import readers

REFERENCE = ROOT / "reference" / "driver-conductor"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A student's checkout, with a commit in it and a result of the student's own."""
    folder = tmp_path / "checkout"
    folder.mkdir()
    shutil.copy(REFERENCE / "wrong" / "both_swapped.py", folder / "driver.py")
    (folder / "result.json").write_text('{"score": 100}')
    who = ["-c", "user.name=student", "-c", "user.email=student@localhost"]
    for words in (["init", "-q"], ["add", "."], [*who, "commit", "-q", "-m", "homework"]):
        subprocess.run(["git", *words], cwd=folder, check=True)
    return folder


def run(bundle: Path, checkout: Path) -> subprocess.CompletedProcess[str]:
    """As the runner does it: the bundle's entry, in the checkout, with what it tells of the submission."""
    told = {
        "CLASSROOM": "signals",
        "ASSIGNMENT": "driver-conductor",
        "SUBMISSION_TAG": "submit/2026-11-28-abc",
        "COMMIT_URL": "https://example.org/commit",
        "RELEASE_URL": "https://example.org/release",
        "REVIEW_URL": "https://example.org/review",
        "USERNAME": "xiaoming",
        "CLASSROOM50_BUNDLE_DIR": str(bundle),
        "RUNNER_TEMP": str(checkout.parent),
        "PIP_NO_INDEX": "1",
    }
    return subprocess.run(
        [sys.executable, bundle / "autograder.py"],
        cwd=checkout,
        env={**plain_environment(), **told},
        capture_output=True,
        text=True,
    )


def test_where_its_python_is_not_nothing_is_told(checkout: Path, tmp_path: Path) -> None:
    specification = spec.bundled() / "driver-conductor"
    made = Packaged(
        "driver-conductor", spec.pin(specification), spec.parts(specification), "3.99", b"", {}, False, ()
    )
    unpacked(recipes.packed(recipes.classroom50(made)), tmp_path / "bundle")
    done = run(tmp_path / "bundle", checkout)
    assert done.returncode == 1
    assert "python3.99 is not here" in done.stdout
    assert not (checkout / "result.json").exists(), "the student's own would be taken for ours"


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_checkout_is_graded(installed: Installed, wheel: Path, checkout: Path, tmp_path: Path) -> None:
    environment = {**os.environ, **plain_environment()}
    subprocess.run([sys.executable, "-m", "venv", tmp_path / "course"], check=True)
    pip: list[str | Path] = [tmp_path / "course" / "bin" / "pip", "install", "-q", wheel]
    subprocess.run(pip, check=True, env=environment)
    python = ".".join(map(str, sys.version_info[:2]))
    bundle = tmp_path / "autograders" / "driver-conductor"
    words = ["package", "classroom50", "-a", "driver-conductor", "--wheels", "--python-version", python]
    made = subprocess.run(
        [tmp_path / "course" / "bin" / "grade", *words, "-o", bundle],
        env=environment,
        capture_output=True,
        text=True,
    )
    assert made.returncode == 0, made.stderr
    done = run(bundle, checkout)
    assert done.returncode == 0, done.stdout + done.stderr
    score, possible = readers.classroom50((checkout / "result.json").read_text())
    assert 0 < score < possible
    assert "terminus" in (checkout / "release-body.md").read_text()
    # The bundle is changed on its way: nothing is graded, and the runner is told so.
    handout = bundle / "assignment" / "driver-conductor" / "handout.en.md"
    handout.write_text(handout.read_text() + "\n")
    done = run(bundle, checkout)
    assert done.returncode == 2
    assert "have changed" in done.stderr
    assert not (checkout / "result.json").exists()
