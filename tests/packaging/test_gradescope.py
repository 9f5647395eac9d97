"""Does the autograder's zip work in Gradescope's layout, and who owns what there?"""

from __future__ import annotations

import io
import json
import os
import shutil
import stat
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from grader import recipes, spec
from grader.recipes import Packaged, supervisor
from tests.packaging.conftest import ROOT, Installed, plain_environment
from tests.report import readers

pytestmark = pytest.mark.long

REFERENCE = ROOT / "reference" / "driver-conductor"
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="Gradescope starts an autograder as root")


def packaged(*options: str, wheels: dict[str, bytes] | None = None) -> Packaged:
    specification = spec.bundled() / "driver-conductor"
    return Packaged(
        assignment="driver-conductor",
        pin=spec.pin(specification),
        parts=spec.parts(specification),
        python="3.11",
        requirements=b"",
        wheels=wheels or {},
        whole=True,
        options=options,
    )


def unpacked(content: bytes, folder: Path) -> None:
    """As ``unzip`` does it: with the modes."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for entry in archive.infolist():
            path = Path(archive.extract(entry, folder))
            path.chmod(stat.S_IMODE(entry.external_attr >> 16))


@pytest.fixture
def autograder() -> Iterator[Path]:
    """``/autograder``, elsewhere, where another user may look."""
    with tempfile.TemporaryDirectory(prefix="autograder-") as place:
        os.chmod(place, 0o755)
        for name in ("source", "submission", "results"):
            Path(place, name).mkdir()
        yield Path(place)


def results(autograder: Path) -> dict[str, Any]:
    told: dict[str, Any] = json.loads((autograder / "results" / "results.json").read_text())
    return told


# --- the zip -----------------------------------------------------------------------------------------------


def test_the_zip_has_what_gradescope_wants_and_nothing_private(
    assignment_folder: Path, tmp_path: Path
) -> None:
    (assignment_folder / "assignment.private.yaml").write_text("cases: {}\n")
    (assignment_folder / "solution.py").write_text("")
    made = Packaged("demo", "sha256:0", spec.parts(assignment_folder), "3.11", b"", {"a.whl": b""}, False, ())
    content = recipes.packed(recipes.gradescope(made))
    assert content == recipes.packed(recipes.gradescope(made)), "the same bytes each time"
    unpacked(content, tmp_path / "source")
    found = {path.relative_to(tmp_path / "source").as_posix() for path in (tmp_path / "source").rglob("*")}
    assert found == {
        "assignment",
        "assignment/demo",
        "assignment/demo/assignment.yaml",
        "assignment/demo/handout.en.md",
        "assignment/demo/handout.zh.md",
        "requirements.txt",
        "run_autograder",
        "setup.sh",
        "wheels",
        "wheels/a.whl",
    }
    for name in ("setup.sh", "run_autograder"):
        script = tmp_path / "source" / name
        assert script.stat().st_mode & stat.S_IXOTH
        assert script.read_bytes().startswith(b"#!/usr/bin/env bash\n")
        subprocess.run(["bash", "-n", script], check=True)
        assert b"@@" not in script.read_bytes()
    assert "--as instructor" in (tmp_path / "source" / "run_autograder").read_text()


# --- the supervisor ----------------------------------------------------------------------------------------

GRADED = '{"tests": [{"name": "a", "score": 1, "max_score": 1}]}'
UNDECIDED = '{"tests": [{"name": "a", "output": "not yet"}]}'


def supervised(autograder: Path, script: str) -> int:
    """The supervisor with a shell script for the grader; ``$pipe`` is where it tells."""
    grade = autograder / "grade"
    lines = "#!/bin/bash\nsubmission=$1\nfor word; do :; done\npipe=${word#gradescope:}\n"
    grade.write_text(f"{lines}root={autograder}\n{script}\n")
    grade.chmod(0o755)
    return supervisor.main([str(autograder), "--", "--tier", "full"], grade)


@as_root
@pytest.mark.parametrize(
    ("script", "code", "score", "says"),
    [
        (f"echo '{UNDECIDED}' >$pipe; echo '{GRADED}' >$pipe", 0, Decimal(1), "a"),
        (f"printf '%s%s' '{UNDECIDED}' '{GRADED}' >$pipe; exit 1", 0, Decimal(1), "a"),
        (
            f"text='{GRADED}'; printf '%s' \"${{text:0:20}}\" >$pipe; printf '%s' \"${{text:20}}\" >$pipe",
            0,
            Decimal(1),
            "a",
        ),
        (f"echo '{UNDECIDED}' >$pipe; exit 3", 0, None, "not yet"),
        (f"echo '{UNDECIDED}' >$pipe; kill -9 $$", 1, None, "not yet"),
        (f"echo '{GRADED}' >$pipe; exit 3", 1, None, "did not come to its end"),
        (f"echo '{GRADED}' >$pipe; exit 130", 1, None, "did not come to its end"),
        (f"echo '{GRADED}' >$pipe; kill -9 $$", 1, None, "did not come to its end"),
        ('printf \'{"tests": [{"score": 1\' >$pipe', 1, None, "did not come to its end"),
        ("exit 0", 1, None, "did not come to its end"),
        ("echo 'grade: there is no program' >&2; exit 2", 1, None, "there is no program"),
    ],
)
def test_what_becomes_of_a_grading(
    autograder: Path, script: str, code: int, score: Decimal | None, says: str
) -> None:
    (autograder / "results" / "results.json").write_text('{"score": 100}')
    assert supervised(autograder, script) == code
    told = (autograder / "results" / "results.json").read_text()
    assert readers.gradescope(told) == score
    assert says in told
    assert os.listdir(autograder / "results") == ["results.json"]


@as_root
def test_the_grader_owns_nothing_there(autograder: Path) -> None:
    """Not the results, not the submission; and nothing that a student handed in stays another's."""
    program = autograder / "submission" / "driver.py"
    program.write_text("pass\n")
    program.chmod(0o666)
    os.chown(program, supervisor.GRADER, supervisor.GRADER)
    (autograder / "submission" / "link").symlink_to("/etc/passwd")
    (autograder / "results").chmod(0o777)
    tries = [
        "id -u",
        "touch $root/results/forged && echo results",
        "echo '{\"score\": 100}' >$root/results/results.json && echo result",
        "rm -f $root/results/results.json && echo removed",
        "touch $root/submission/new && echo submission",
        "echo >>$root/submission/driver.py && echo program",
        "chmod u+w $root/submission/driver.py && echo mode",
        "rm -f $pipe && echo pipe",
        "cat $submission/driver.py",
        "[ -w $HOME ] && echo home",
    ]
    script = "said=$(" + "; ".join(f"{one} 2>/dev/null" for one in tries) + ")\n"
    script += 'echo "{\\"tests\\": [{\\"output\\": \\"${said//$\'\\n\'/ }\\"}]}" >$pipe; exit 3'
    assert supervised(autograder, script) == 0
    assert results(autograder)["tests"][0]["output"].split() == [str(supervisor.GRADER), "pass", "home"]
    assert (program.stat().st_uid, stat.S_IMODE(program.stat().st_mode)) == (0, 0o644)
    assert (autograder / "results" / "results.json").stat().st_uid == 0
    assert Path("/etc/passwd").stat().st_uid == 0


def test_without_root_nothing_is_run(autograder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert supervised(autograder, f"echo '{GRADED}' >$pipe") == 1
    assert readers.gradescope((autograder / "results" / "results.json").read_text()) is None
    assert "not started by root" in str(results(autograder))


def test_documents_in_a_stream() -> None:
    assert supervisor.complete('{"a": 1}{"b": "}"} {"c":') == ([{"a": 1}, {"b": "}"}], '{"c":')
    assert supervisor.complete(" ") == ([], "")


# --- the whole ---------------------------------------------------------------------------------------------


def run(autograder: Path, without: str | None = None) -> subprocess.CompletedProcess[str]:
    """As the harness does it: a copy of the script, in /autograder; on a machine that may lack something."""
    shutil.copy(autograder / "source" / "run_autograder", autograder)
    lacking = [sys.executable, str(ROOT / "tests" / "hostile" / "without.py"), without] if without else []
    return subprocess.run(
        [*lacking, str(autograder / "run_autograder")],
        cwd=autograder,
        env={**plain_environment(), "AUTOGRADER_ROOT": str(autograder)},
        capture_output=True,
        text=True,
    )


def may_use(installed: Installed) -> bool:
    """Whether another user may use the environment, and what it borrows."""
    drop: list[str | Path] = ["setpriv", "--reuid", str(supervisor.GRADER), "--clear-groups"]
    python = installed.folder / "bin" / "python"
    asked = subprocess.run([*drop, python, "-c", "import grader.cli, pytest, msgspec"], cwd="/", check=False)
    return asked.returncode == 0


@as_root
def test_a_submission_is_graded_in_gradescopes_layout(installed: Installed, autograder: Path) -> None:
    if not may_use(installed):
        pytest.skip("another user than root may not look into the folder of the tests' packages")
    unpacked(recipes.packed(recipes.gradescope(packaged("--tier", "full"))), autograder / "source")
    (autograder / "source" / "grader").symlink_to(installed.folder)
    shutil.copy(REFERENCE / "wrong" / "both_swapped.py", autograder / "submission" / "driver.py")
    done = run(autograder)
    assert done.returncode == 0, done.stdout + done.stderr
    told = (autograder / "results" / "results.json").read_text()
    score = readers.gradescope(told)
    assert score is not None
    assert 0 < score < 50
    cases = {case.id for case in spec.load(spec.bundled() / "driver-conductor").cases}
    assert {test["extra_data"]["case"] for test in json.loads(told)["tests"]} == cases
    # It fails closed: a machine that cannot promise the tier grades nothing, and nothing is told as zero.
    assert run(autograder, without="ptrace").returncode == 0
    told = (autograder / "results" / "results.json").read_text()
    assert readers.gradescope(told) is None
    outcomes = {test["extra_data"]["outcome"] for test in json.loads(told)["tests"]}
    assert outcomes <= {"error", "inconclusive"}


@as_root
@pytest.mark.slow
def test_the_best_tier_there_is_may_be_asked_for(installed: Installed, autograder: Path) -> None:
    """A container that allows no namespaces, as many do: the fence is left, and the user who owns nothing."""
    if not may_use(installed):
        pytest.skip("another user than root may not look into the folder of the tests' packages")
    unpacked(recipes.packed(recipes.gradescope(packaged())), autograder / "source")
    (autograder / "source" / "grader").symlink_to(installed.folder)
    shutil.copy(REFERENCE / "solution.py", autograder / "submission" / "driver.py")
    done = run(autograder, without="namespaces")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "isolation and evidence: fenced" in done.stdout
    assert readers.gradescope((autograder / "results" / "results.json").read_text()) == 50


@as_root
@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_zip_sets_itself_up(installed: Installed, wheel: Path, autograder: Path) -> None:
    """With all wheels in it, it needs no index there; and with less than its tier it gives no score."""
    if not Path("/usr/bin/python3.11").exists() or not may_use(installed):
        pytest.skip("setup.sh would fetch Python 3.11 with apt, for this machine and not for the test")
    target = autograder / "autograder.zip"
    subprocess.run(["/usr/bin/python3.11", "-m", "venv", autograder / "course"], check=True)
    environment = {**os.environ, **plain_environment()}
    pip: list[str | Path] = [autograder / "course" / "bin" / "pip", "install", "-q", wheel]
    subprocess.run(pip, check=True, env=environment)
    words: list[str | Path] = [
        "package",
        "gradescope",
        "-a",
        "driver-conductor",
        "-o",
        target,
        "--wheels",
        "--lang",
        "en",
    ]
    made = subprocess.run(
        [autograder / "course" / "bin" / "grade", *words], env=environment, capture_output=True, text=True
    )
    assert made.returncode == 0, made.stderr
    unpacked(target.read_bytes(), autograder / "source")
    there = {**plain_environment(), "AUTOGRADER_ROOT": str(autograder), "PIP_NO_INDEX": "1"}
    setup = subprocess.run(
        [autograder / "source" / "setup.sh"],
        cwd=autograder / "source",
        env=there,
        capture_output=True,
        text=True,
    )
    assert setup.returncode == 0, setup.stderr
    assert "tier: full" in setup.stdout
    shutil.copy(REFERENCE / "solution.py", autograder / "submission" / "driver.py")
    assert run(autograder).returncode == 0
    assert readers.gradescope((autograder / "results" / "results.json").read_text()) == 50
