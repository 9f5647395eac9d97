"""What does the wheel carry, and does it work where the source tree is not?"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

from tests.packaging.conftest import ROOT, Installed, plain_environment

pytestmark = pytest.mark.long

SOLUTION = ROOT / "reference" / "driver-conductor" / "solution.py"


def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_it_carries_every_assignment_and_nothing_private(wheel: Path) -> None:
    inside = {name for name in names(wheel) if name.startswith("grader/assignments/")}
    known = {
        f"grader/assignments/{file.relative_to(ROOT / 'assignments').as_posix()}"
        for file in (ROOT / "assignments").rglob("*")
        if file.is_file() and ".private." not in file.name and "__pycache__" not in file.parts
    }
    assert inside == known
    assert {name.rsplit("/", 1)[1] for name in inside} >= {
        "assignment.yaml",
        "handout.zh.md",
        "recording.jsonl",
        "harness.py",
    }


def test_it_carries_the_package_and_no_programs_of_ours(wheel: Path) -> None:
    found = names(wheel)
    package = {
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / "grader").rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
    missing = package - found
    assert not missing, "a file of the package is not in the wheel"
    strangers = {name for name in found - package if not name.startswith("grader/assignments/")}
    assert all(".dist-info/" in name for name in strangers), strangers
    # Whoever cheats looks for these.
    assert not [name for name in found if "reference" in name or "solution" in name or ".private." in name]


def test_what_it_says_of_itself(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (metadata,) = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        said = Parser().parsestr(archive.read(metadata).decode())
        version = archive.read("grader/_version.py").decode()
    assert said["Name"] == "concurrency-grader"
    assert said["Version"] == "0.1.0", "a source archive has no tags"
    assert f"'{said['Version']}'" in version
    assert said["Requires-Python"] == ">=3.11"
    classifiers = set(said.get_all("Classifier") or ())
    assert {f"Programming Language :: Python :: 3.{minor}" for minor in range(11, 15)} <= classifiers
    assert "Typing :: Typed" in classifiers
    assert said.get_payload() == (ROOT / "README.md").read_text()


def test_it_grades_from_an_assignment_of_its_own(installed: Installed) -> None:
    homework = installed.elsewhere / "homework.py"
    shutil.copy(SOLUTION, homework)
    where = installed.run("python", "-c", "import grader; print(grader.__file__, grader.__version__)")
    file, version = where.stdout.split()
    assert Path(file).is_relative_to(installed.folder), "the tests would try the source tree"
    assert installed.grade("--version").stdout.split() == ["grade", version]
    done = installed.grade("homework.py", "-a", "driver-conductor", "--json", "result.json", "-q")
    assert (done.returncode, done.stderr) == (0, "")
    result = json.loads((installed.elsewhere / "result.json").read_text())
    assert result["score"]["points"] == result["score"]["possible"]
    assert result["environment"]["grader"] == version


def test_it_explores_with_its_own_agent(installed: Installed) -> None:
    program = installed.elsewhere / "counter.py"
    program.write_text(
        "import threading\nn = 0\ndef work():\n    global n\n    for _ in range(3): n += 1\n"
        "ts = [threading.Thread(target=work) for _ in range(2)]\n"
        "for t in ts: t.start()\nfor t in ts: t.join()\nprint(n)\n"
    )
    done = installed.grade("explore", "counter.py", "--json", "exploration.json")
    assert (done.returncode, done.stderr) == (1, "")
    found = json.loads((installed.elsewhere / "exploration.json").read_text())
    assert found["verdict"] == "lost-update"


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_what_it_depends_on_is_what_it_says(wheel: Path, tmp_path: Path) -> None:
    """A clean environment, filled by pip alone."""
    environment = tmp_path / "clean"
    subprocess.run([sys.executable, "-m", "venv", environment], check=True)
    words = ["install", "-q", f"concurrency-grader @ {wheel.as_uri()}"]
    subprocess.run(
        [environment / "bin" / "pip", *words], check=True, capture_output=True, env=dict(os.environ)
    )
    shutil.copy(SOLUTION, tmp_path / "homework.py")
    done = subprocess.run(
        [environment / "bin" / "grade", "homework.py", "-a", "driver-conductor", "-q"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=plain_environment(),
    )
    assert (done.returncode, done.stderr) == (0, "")
