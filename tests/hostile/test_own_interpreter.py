"""A submission is never read by the interpreter that grades it, nor by its pytest.

Each of its files that could be (a configuration, a conftest, a module with the name of one of ours) is a
canary here: it writes its name into a file outside the submission when it is read or run, as the grader's
process could and the program's box cannot. The command is started from inside the submission's folder, as
people do.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

pytestmark = pytest.mark.long

GRADE = str(Path(sys.executable).with_name("grade"))
ROOT = Path(__file__).parents[2]
SOLUTION = ROOT / "reference" / "driver-conductor" / "solution.py"
ASSIGNMENT = ROOT / "assignments" / "driver-conductor"

#: What would be read by a Python, a pytest or another tool that is started where it lies.
CONFIGURATIONS = {
    "pytest.ini": "[pytest]\naddopts = -p canary\npython_files = *.py\n",
    ".pytest.ini": "[pytest]\naddopts = -p canary\n",
    "pyproject.toml": '[tool.pytest.ini_options]\naddopts = "-p canary"\npythonpath = ["."]\n',
    "setup.cfg": "[tool:pytest]\naddopts = -p canary\n",
    "tox.ini": "[pytest]\naddopts = -p canary\n",
    "pytest.toml": '[pytest]\naddopts = ["-p", "canary"]\n',
    "canary.pth": "import canary\n",
    "canary-1.dist-info/entry_points.txt": "[pytest11]\ncanary = canary\n",
    "canary-1.dist-info/METADATA": "Metadata-Version: 2.1\nName: canary\nVersion: 1\n",
}


@pytest.fixture
def marker(tmp_path: Path) -> Path:
    """Into which a canary writes."""
    return tmp_path / "canaries"


def canary(name: str, marker: Path) -> str:
    """A Python file that tells that it was run."""
    return f"with open({str(marker)!r}, 'a') as marker:\n    marker.write({name!r} + '\\n')\n"


def homework(folder: Path, marker: Path, modules: set[str]) -> Path:
    """A right program in a folder full of canaries: every configuration, and a package for each module.

    The same program lies in ``src``, beside no module: there only the grader could take a canary for one.
    """
    for name in ("driver.py", "src/driver.py"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(SOLUTION.read_bytes())
    for name, text in CONFIGURATIONS.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)
    for name in ("conftest.py", "src/conftest.py", "test_canary.py", "src/test_canary.py"):
        (folder / name).write_text(canary(name, marker))
    for name in {"canary", *modules}:
        (folder / name).mkdir()
        (folder / name / "__init__.py").write_text(canary(name, marker))
        (folder / name / "__main__.py").write_text(canary(name, marker))
    return folder


def installed_modules() -> set[str]:
    """Every module that is installed beside the grader."""
    names = {*importlib.metadata.packages_distributions(), "msgspec", "yaml", "pexpect", "submission"}
    assert {"pytest", "typer", "rich"} <= names
    return {name for name in names if name.isidentifier()} - {"grader", "src"}


def everybodys_modules() -> set[str]:
    """These, and every module of the library: a program beside them could not run."""
    return installed_modules() | {*sys.stdlib_module_names, "sitecustomize", "usercustomize"} - {"__main__"}


def environment(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """This one, without what configures a Python or a pytest."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("PYTEST", "PYTHON", "COV"))}
    return {**kept, "LANG": "C.UTF-8", **(more or {})}


def run(
    *words: str | Path, cwd: Path, more: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env=environment(more),
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )


ONE_CASE = ("-a", "driver-conductor", "--only", "aboard")

#: As a workflow on a student's repository is started.
CI = {"CI": "true", "GITHUB_ACTIONS": "true", "PYTHONUNBUFFERED": "1", "PYTHONDONTWRITEBYTECODE": "1"}


@pytest.mark.parametrize("more", [{}, CI, {"PYTEST_ADDOPTS": "-p canary", "PYTEST_PLUGINS": "canary"}])
def test_the_command_reads_nothing_of_the_submission_in_which_it_is_started(
    tmp_path: Path, marker: Path, more: dict[str, str]
) -> None:
    folder = homework(tmp_path / "repository", marker, {*installed_modules(), "grader"})
    done = run(GRADE, ".", *ONE_CASE, cwd=folder, more=more)
    graded_untouched(done, marker)


def modules_of_python_m() -> set[str]:
    """What Python itself imports for -m, and then from the current folder, before it comes to us."""
    code = "import sys; before = set(sys.modules); import runpy; print(*set(sys.modules) - before)"
    done = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in done.stdout.split()}


#: What is started. With -m, a folder called ``grader`` is another matter: Python takes it for the one meant.
WAYS = {
    "command": [GRADE],
    "module": [sys.executable, "-m", "grader"],
    "module, safe path": [sys.executable, "-P", "-m", "grader"],
}


@pytest.mark.parametrize("way", WAYS)
def test_no_module_is_looked_for_in_the_current_folder(tmp_path: Path, marker: Path, way: str) -> None:
    theirs = {"grader", *modules_of_python_m()} if way == "module" else set()
    folder = homework(tmp_path / "repository", marker, (everybodys_modules() | {"grader"}) - theirs)
    graded_untouched(run(*WAYS[way], "src", *ONE_CASE, cwd=folder), marker)


def test_python_m_in_the_submission(tmp_path: Path, marker: Path) -> None:
    folder = homework(tmp_path / "repository", marker, installed_modules())
    graded_untouched(run(sys.executable, "-m", "grader", ".", *ONE_CASE, cwd=folder), marker)


@pytest.mark.parametrize("part", ["", ".", "HERE"])
def test_an_inherited_path_that_leads_here_is_forgotten(tmp_path: Path, marker: Path, part: str) -> None:
    """``export PYTHONPATH=$PYTHONPATH:/course`` has an empty part, which means: wherever you are."""
    # What begins with _ is imported by files of an installation while Python starts: see below.
    ours = {name for name in installed_modules() if not name.startswith("_")}
    folder = homework(tmp_path / "repository", marker, ours)
    path = f"{str(folder) if part == 'HERE' else part}:{tmp_path}"
    graded_untouched(run(GRADE, ".", *ONE_CASE, cwd=folder, more={"PYTHONPATH": path}), marker)


def graded_untouched(done: subprocess.CompletedProcess[str], marker: Path) -> None:
    assert not marker.exists(), marker.read_text()
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 of 1 points" in done.stdout


def test_a_path_that_leads_into_the_submission_from_elsewhere_is_refused(
    tmp_path: Path, marker: Path
) -> None:
    folder = homework(tmp_path / "repository", marker, set())
    done = run(GRADE, folder, *ONE_CASE, cwd=tmp_path, more={"PYTHONPATH": str(folder / "src")})
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "Unset PYTHONPATH" in done.stderr
    assert not done.stdout


def test_what_python_reads_before_us_is_noticed(tmp_path: Path, marker: Path) -> None:
    """Nobody can keep Python from reading that; but nothing is graded then."""
    folder = homework(tmp_path / "repository", marker, {"sitecustomize"})
    done = run(GRADE, ".", *ONE_CASE, cwd=folder, more={"PYTHONPATH": "."})
    assert marker.read_text().split() == ["sitecustomize"], (
        "the canary does not sing, so this test says nothing"
    )
    assert done.returncode == 2
    assert "would become part of the grader" in done.stderr


def test_a_students_own_environment_in_the_folder_is_no_attack(tmp_path: Path, marker: Path) -> None:
    """``python -m venv env`` in the homework's folder: the grader itself then lies in the submission."""
    folder = tmp_path / "repository"
    environment_folder = folder / "env"
    environment_folder.mkdir(parents=True)
    (folder / "driver.py").write_bytes(SOLUTION.read_bytes())
    site = environment_folder / f"lib/python{sys.version_info[0]}.{sys.version_info[1]}/site-packages"
    site.mkdir(parents=True)
    (environment_folder / "bin").mkdir()
    (environment_folder / "bin" / "python").symlink_to(os.path.realpath(sys.executable))
    (environment_folder / "pyvenv.cfg").write_text(
        f"home = {os.path.dirname(os.path.realpath(sys.executable))}\n"
    )
    places = [place for place in sys.path if place.endswith("site-packages")]
    (site / "ours.pth").write_text("".join(f"import site; site.addsitedir({place!r})\n" for place in places))
    done = run(environment_folder / "bin" / "python", "-m", "grader", ".", *ONE_CASE, cwd=folder)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("option", [("--submission=.",), ("--submission", ".")])
def test_pytest_by_hand_reads_nothing_of_it_either(
    tmp_path: Path, marker: Path, option: tuple[str, ...]
) -> None:
    """Where pytest would obey a file of the submission, it refuses to go on."""
    folder = homework(tmp_path / "repository", marker, {*installed_modules(), "grader"})
    pytest_ = Path(sys.executable).with_name("pytest")
    done = run(pytest_, "-p", "no:cacheprovider", *option, ASSIGNMENT, "-k", "aboard", cwd=folder)
    assert not marker.exists(), marker.read_text()
    if len(option) == 1:
        assert done.returncode == 0, done.stdout + done.stderr
    else:
        assert done.returncode == pytest.ExitCode.USAGE_ERROR


def test_the_explorer_reads_nothing_of_it_either(tmp_path: Path, marker: Path) -> None:
    folder = homework(tmp_path / "repository", marker, {*everybodys_modules(), "grader"})
    (folder / "src" / "driver.py").unlink()
    (folder / "src" / "main.py").write_text("print(1)\n")
    done = run(GRADE, "explore", "src/main.py", "--json", "-", cwd=folder)
    assert not marker.exists(), marker.read_text()
    assert json.loads(done.stdout)["verdict"] == "clean", done.stdout + done.stderr


def test_the_canaries_sing(tmp_path: Path, marker: Path) -> None:
    """A plain pytest that is started there reads them: so the tests above can fail."""
    folder = homework(tmp_path / "repository", marker, set())
    run(sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "test_canary.py", cwd=folder)
    assert {"conftest.py", "canary"} <= set(marker.read_text().split())
