"""A student's repository: does it just work, and can the student change what is asked?"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from grader import recipes
from grader.cli import main
from grader.errors import UsageError
from grader.spec import bundled, load, pin
from tests.packaging.conftest import ROOT, Installed, plain_environment
from tests.packaging.workflow import Runner, steps_of
from tests.report import readers

pytestmark = pytest.mark.long

SOLUTION = ROOT / "reference" / "driver-conductor" / "solution.py"
FROM = "concurrency-grader==0.1.0"
WRITTEN = {".grade.yml", ".gitignore", ".github/workflows/grade.yml"}


def grade(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["grade", *words])
    with pytest.raises(SystemExit) as ended:
        main()
    return int(ended.value.code or 0)


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


# --- what is written ---------------------------------------------------------------------------------------


def test_a_folder_becomes_a_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    repository = tmp_path / "homework"
    assert grade(monkeypatch, "init-repo", str(repository), "-a", "司机和售票员", "--from", FROM) == 0
    assert files(repository) == WRITTEN
    assert all(str(repository / name) in capsys.readouterr().out for name in [".grade.yml"])
    pinned = f"driver-conductor@{pin(bundled() / 'driver-conductor')}"
    told = yaml.safe_load((repository / ".grade.yml").read_text())
    assert told == {"assignment": pinned}
    read = yaml.safe_load((repository / ".github/workflows/grade.yml").read_text())
    assert read["permissions"] == {"contents": "read"}
    (script,) = [step["run"] for step in steps_in(read) if step.get("name") == "Grade"]
    assert f" . -a {pinned} --html" in script
    assert "--as" not in script, "a student's CI is told what a student may know"


def steps_in(workflow: dict[str, Any]) -> list[dict[str, Any]]:
    steps: list[dict[str, Any]] = workflow["jobs"]["grade"]["steps"]
    return steps


def test_nothing_is_overwritten_unless_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["init-repo", str(tmp_path), "-a", "driver-conductor", "--from", FROM]
    (tmp_path / ".gitignore").write_text("mine\n")
    assert grade(monkeypatch, *words) == 2
    assert "already has .gitignore. To overwrite: --force" in capsys.readouterr().err
    assert files(tmp_path) == {".gitignore"}, "all or none"
    assert grade(monkeypatch, *words, "--force") == 0
    assert grade(monkeypatch, *words) == 0, "what is the same already is no obstacle"


def test_no_link_is_written_through(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / ".profile").write_text("mine\n")
    repository = tmp_path / "homework"
    repository.mkdir()
    (repository / ".gitignore").symlink_to(home / ".profile")
    words = ["init-repo", str(repository), "-a", "driver-conductor", "--from", FROM, "--force"]
    assert grade(monkeypatch, *words) == 0
    assert (home / ".profile").read_text() == "mine\n"
    shutil.rmtree(repository / ".github")
    (repository / ".github").symlink_to(home)
    assert grade(monkeypatch, *words) == 2
    assert files(home) == {".profile"}


def test_a_grader_that_is_on_no_index_has_to_be_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("grader.__version__", "0.1.1.dev3+gabc")
    assert grade(monkeypatch, "init-repo", str(tmp_path), "-a", "driver-conductor") == 2
    assert "--from 'concurrency-grader==1.2.3'" in capsys.readouterr().err
    monkeypatch.setattr("grader.__version__", "1.2.3")
    assert grade(monkeypatch, "init-repo", str(tmp_path), "-a", "driver-conductor") == 0
    assert (
        "install --quiet concurrency-grader==1.2.3\n"
        in (tmp_path / ".github/workflows/grade.yml").read_text()
    )


def test_an_assignment_that_ci_would_not_have_is_refused(
    assignment_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert grade(monkeypatch, "init-repo", "new", "-a", "demo", "--from", FROM) == 2
    assert "demo does not come with the grader" in capsys.readouterr().err


@pytest.mark.parametrize("requirement", ["", "a ${{ secrets.TOKEN }}", "a\nrun: b"])
def test_a_requirement_that_would_be_something_else_in_a_workflow(requirement: str) -> None:
    with pytest.raises(UsageError, match="nothing that pip could install"):
        recipes.repository(assignment="a", pin="b", requirement=requirement, python="3.12")


@pytest.mark.parametrize("ci", ["github", "gitlab"])
def test_a_requirement_is_one_word_of_the_shell(ci: recipes.CI) -> None:
    requirement = "concurrency-grader @ file:///a 'b' $(c).whl"
    made = recipes.repository(
        assignment="a", pin="b", requirement=requirement, python="3.12", ci=ci, devcontainer=True
    )
    path = ".github/workflows/grade.yml" if ci == "github" else ".gitlab-ci.yml"
    read = yaml.safe_load(made[path].content)
    scripts = read["grade"]["script"] if ci == "gitlab" else [s.get("run", "") for s in steps_in(read)]
    (script,) = [script for script in scripts if "install --quiet" in script]
    (line,) = [line for line in script.splitlines() if "install --quiet" in line]
    assert shlex.split(line)[1:] == ["install", "--quiet", requirement]


# --- what it does ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def repository(installed: Installed) -> Path:
    """A student's repository, made by the wheel's own command, with a right program."""
    folder = installed.elsewhere / "repository"
    made = installed.grade("init-repo", str(folder), "-a", "driver-conductor", "--lang", "en")
    assert (made.returncode, made.stderr) == (0, "")
    shutil.copy(SOLUTION, folder / "driver.py")
    # None of these may be believed.
    (folder / "conftest.py").write_text("raise SystemExit('the conftest.py of a student was read')\n")
    (folder / "test_own.py").write_text("def test_own():\n    assert False, 'a test of the student'\n")
    (folder / "venv.py").write_text("raise SystemExit('a module of a student was imported')\n")
    easy = folder / "assignments" / "driver-conductor"
    easy.mkdir(parents=True)
    (easy / "assignment.yaml").write_text(
        "id: driver-conductor\ntitle: {en: easy, zh: 容易}\nprogram: {files: ['*.py']}\nroles: {main: root}\n"
        "cases:\n  easy:\n    title: {en: easy, zh: 容易}\n    expect: {alive: {points: 1, alive: main}}\n"
    )
    return folder


def test_pytest_and_grade_just_work_in_it(installed: Installed, repository: Path) -> None:
    # One case is enough: how a case is graded is tested elsewhere.
    done = installed.run("pytest", "-k", "terminus", "-p", "no:cacheprovider", cwd=repository)
    assert done.returncode == 0, done.stdout + done.stderr
    others = len(load(bundled() / "driver-conductor").cases) - 1
    told = f"1 passed, {others} deselected"
    assert told in done.stdout, "the cases of the pinned assignment, and nothing else"
    done = installed.grade(".", "-q", "--only", "terminus", cwd=repository)
    assert done.returncode == 0, done.stdout + done.stderr


def test_pytest_in_it_speaks_as_its_student_does(assignment_folder: Path, submission_folder: Path) -> None:
    done = pytest_in(submission_folder, assignment_folder, "-k", "start", LANG="zh_CN.UTF-8")
    assert done.returncode == 1
    assert "没有进程担任角色 conductor" in done.stdout


def test_pytest_in_it_knows_no_case_that_its_student_may_not_know(
    assignment_folder: Path, submission_folder: Path
) -> None:
    """Not even where the assignment's private part is at hand."""
    with (assignment_folder / "assignment.yaml").open("a") as specification:
        specification.write(CASE.format(id="hidden", more="visible: never\n    "))
    (assignment_folder / "assignment.private.yaml").write_text("cases:\n" + CASE.format(id="secret", more=""))
    done = pytest_in(submission_folder, assignment_folder, "--collect-only", "-q")
    collected = [line.rpartition("::")[2] for line in done.stdout.splitlines() if "::" in line]
    assert collected == ["start", "terminus"], done.stdout + done.stderr


def pytest_in(
    submission: Path, assignment: Path, *words: str, **more: str
) -> subprocess.CompletedProcess[str]:
    """A bare pytest in a repository of an assignment that the grader would have brought along."""
    (submission / ".grade.yml").write_text("assignment: demo\n")
    code = (
        "import pathlib, sys, pytest, grader.spec.choice as choice\n"
        "choice.bundled = lambda: pathlib.Path(sys.argv[1])\n"
        "raise SystemExit(pytest.main(sys.argv[2:]))"
    )
    return subprocess.run(
        [sys.executable, "-P", "-c", code, assignment.parent, *words],
        cwd=submission,
        env={**plain_environment(), **more},
        capture_output=True,
        text=True,
    )


CASE = """\
  {id}:
    rule: 1
    title: {{en: "{id}", zh: "{id}"}}
    {more}do: {{press: Ctrl-C}}
    expect: {{words: {{points: 1, line: "老司机开车了"}}}}
"""


def test_its_own_tests_and_settings_are_its_own(installed: Installed, repository: Path) -> None:
    done = installed.run("pytest", ".", cwd=repository)
    assert "the conftest.py of a student was read" in done.stdout + done.stderr
    (repository / "pytest.ini").write_text("[pytest]\naddopts = -k nothing\n")
    try:
        done = installed.run("pytest", cwd=repository)
    finally:
        (repository / "pytest.ini").unlink()
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert "pytest.ini has settings of pytest" in done.stderr
    done = installed.run("python", "-m", "pytest", cwd=repository)
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert "use the command `grade`" in done.stderr


@pytest.fixture
def runner(repository: Path, tmp_path: Path) -> Runner:
    checkout = tmp_path / "checkout"
    shutil.copytree(repository, checkout)
    temporary = tmp_path / "runner"
    temporary.mkdir()
    return Runner(checkout, temporary, plain_environment())


def test_the_workflow_grades_what_the_course_asks(installed: Installed, runner: Runner) -> None:
    """Whatever the repository says: the assignment of the installed grader, the pinned one."""
    (runner.temporary / "grader").symlink_to(installed.folder)
    (runner.checkout / ".grade.yml").write_text("assignment: shared-counter\n")
    program = runner.checkout / "driver.py"
    program.write_text(program.read_text().replace("到站了请下车", "::error::到站了"))
    done = runner.run(steps_of(runner.checkout / ".github/workflows/grade.yml"), only="Grade")
    assert done.returncode == 1, done.stdout + done.stderr
    said = readers.github(done.stdout)
    assert {kind for kind, _, _ in said} >= {"error"}
    assert "terminus" in str(said)
    assert "terminus" in runner.summary.read_text()
    assert "terminus" in (runner.temporary / "report.html").read_text()


def test_a_changed_assignment_is_not_graded(installed: Installed, runner: Runner) -> None:
    (runner.temporary / "grader").symlink_to(installed.folder)
    workflow = runner.checkout / ".github/workflows/grade.yml"
    pinned = pin(bundled() / "driver-conductor")
    workflow.write_text(workflow.read_text().replace(pinned, f"sha256:{'0' * 64}"))
    done = runner.run(steps_of(workflow), only="Grade")
    assert done.returncode == 2
    assert "pins driver-conductor to sha256:000000000000..." in done.stderr
    assert not runner.summary.exists()


ACTION = ROOT / "grader" / "recipes" / "github" / "action.yml"


def inputs(**given: str) -> dict[str, str]:
    """What the places of the action's steps stand for."""
    read = yaml.safe_load(ACTION.read_text())
    found = {name: str(one.get("default", "")) for name, one in read["inputs"].items()}
    assert set(given) <= set(found)
    values = {f"inputs.{name}": value for name, value in {**found, **given}.items()}
    return {**values, "github.action_path": str(ACTION.parent)}


def test_an_input_of_the_action_is_a_word(installed: Installed, runner: Runner) -> None:
    (runner.temporary / "grader").symlink_to(installed.folder)
    given = inputs(
        assignment=f"driver-conductor@sha256:{'0' * 64}", path="driver.py; touch hacked", language="zh"
    )
    done = runner.run(steps_of(ACTION), values=given, only="Grade")
    assert (done.returncode, done.stdout) == (2, "")
    assert "driver.py; touch hacked" in done.stderr
    assert not (runner.checkout / "hacked").exists()


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_action_installs_the_grader_that_it_came_with(runner: Runner) -> None:
    environment = {**os.environ, **plain_environment()}
    pinned = f"driver-conductor@{pin(bundled() / 'driver-conductor')}"
    given = inputs(assignment=pinned, language="zh")
    done = Runner(runner.checkout, runner.temporary, environment).run(steps_of(ACTION), values=given)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "50" in runner.summary.read_text()
    report = dict(line.split("=", 1) for line in runner.output.read_text().splitlines())["report"]
    assert 'lang="zh' in Path(report).read_text()


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("ci", ["github", "gitlab"])
def test_the_whole_job(installed: Installed, runner: Runner, wheel: Path, ci: str) -> None:
    """The runner has nothing but Python, git and a package index that has the wheel."""
    environment = {**os.environ, **plain_environment(), "PIP_FIND_LINKS": str(wheel.parent)}
    words = ["init-repo", str(runner.checkout), "-a", "driver-conductor", "--ci", ci, "--force"]
    assert installed.grade(*words).returncode == 0
    if ci == "gitlab":
        script = yaml.safe_load((runner.checkout / ".gitlab-ci.yml").read_text())["grade"]["script"]
        steps = [{"run": "\n".join(script)}]
        environment["GRADER"] = str(runner.temporary / "grader")
    else:
        steps = steps_of(runner.checkout / ".github/workflows/grade.yml")
    done = Runner(runner.checkout, runner.temporary, environment).run(steps)
    assert done.returncode == 0, done.stdout + done.stderr
    report = runner.checkout / "report.html" if ci == "gitlab" else runner.temporary / "report.html"
    assert "50 of 50 points" in done.stdout
    assert report.is_file()
    if ci == "gitlab":
        assert set(readers.junit((runner.checkout / "report.xml").read_text()).values()) == {"passed"}
