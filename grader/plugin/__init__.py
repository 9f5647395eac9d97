"""How does pytest see it?

``pytest --submission DIR assignments/driver-conductor``: an ``assignment.yaml`` is a collector, each of its
cases an item, and the ``test_*.py`` files beside it are collected too, with the ``points`` marker and the
``submission`` and ``program`` fixtures.

``pytest`` alone, in a folder with a ``.grade.yml`` (a student's repository), grades that folder as its
student sees it: nothing in the folder configures that session, and ``pytest .`` still runs its own tests.

Otherwise, without ``--submission``, this plugin does nothing at all; it does not even import the rooms below.

The door for ``grading``: a ``marking.Marking`` given to pytest as a plugin stands for ``--submission``.
"""

from __future__ import annotations

import contextlib
import os
import tomllib
from pathlib import Path

import pytest

#: The ini file of a grading session; given with ``-c`` so that no other one is read.
CONFIGURATION = Path(__file__).with_name("pytest.ini")

#: The assignment's file, where a student's repository is graded.
_SPECIFICATION = pytest.StashKey[Path]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options of a grading session."""
    group = parser.getgroup("grader", "grading a submission")
    group.addoption("--submission", metavar="DIR", help="grade this folder, file, zip or tar")
    group.addoption("--grade-python", metavar="EXE", help="the interpreter that runs the submission")
    group.addoption(
        "--grade-language", choices=("en", "zh"), help="the language in which failures are told; en"
    )


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config, args: list[str]) -> None:
    """Refuses a configuration that the submission brought along, before it is obeyed."""
    given = early_config.known_args_namespace.submission
    found = early_config.inipath
    if given is None and _is_repository(early_config):
        _grade_repository(early_config, args)
    elif given is not None and found is not None and _inside(found, Path(given)):
        raise pytest.UsageError(
            f"{found} belongs to the submission and would configure its own grading. "
            f"Write --submission={given} with an equals sign, or use the command `grade`."
        )


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Starts a grading session when ``--submission`` asks for one."""
    config.addinivalue_line(
        "markers",
        "points(number, rule=()): what a hand-written check beside an assignment is worth, "
        "and the numbers of the handout's sentences that it enforces",
    )
    given = config.getoption("--submission")
    specification = config.stash.get(_SPECIFICATION, None)
    if given is None:
        return
    from grader import report, spec
    from grader.errors import GraderError
    from grader.plugin.marking import Marking
    from grader.submission import Submission

    stack = contextlib.ExitStack()
    config.add_cleanup(stack.close)
    try:
        submission = stack.enter_context(Submission.open(Path(given)))
        repository = {}
        if specification is not None:
            repository[specification] = spec.load(specification, private=False)
    except GraderError as error:
        raise pytest.UsageError(str(error)) from error
    marking = Marking(
        submission,
        python=config.getoption("--grade-python"),
        # A student's own call speaks as `grade .` does there.
        language=config.getoption("--grade-language")
        or ("en" if specification is None else report.language_in(os.environ)),
        audience="instructor" if specification is None else "student",
        known=repository,
    )
    config.pluginmanager.register(marking, "grader-marking")


def _is_repository(config: pytest.Config) -> bool:
    """Whether pytest was called alone in a folder that says which assignment it is."""
    file = config.invocation_params.dir / ".grade.yml"
    asked = config.known_args_namespace.file_or_dir or config.known_args_namespace.pyargs
    return not asked and file.is_file() and not file.is_symlink()


def _grade_repository(config: pytest.Config, args: list[str]) -> None:
    """Makes a grading session of a bare call in a student's repository."""
    from grader import spec
    from grader.errors import GraderError

    here = config.invocation_params.dir
    if config.inipath is not None and _inside(config.inipath, here) and _configures(config.inipath):
        raise pytest.UsageError(
            f"{config.inipath} has settings of pytest, which would configure the grading of this folder. "
            "Write `grade .`; or `pytest .` for the folder's own tests"
        )
    try:
        choice = spec.choose(here)
    except GraderError as error:
        raise pytest.UsageError(f"{error}\n`pytest .` runs the folder's own tests") from error
    folder = choice.specification.parent
    tests = [str(choice.specification), *sorted(str(check) for check in folder.glob("test_*.py"))]
    config.stash[_SPECIFICATION] = choice.specification.resolve()
    # For the conftest.py files, which are looked for now: the assignment's and no other.
    config.known_args_namespace.file_or_dir = tests
    config.known_args_namespace.confcutdir = str(folder)
    args += [f"--submission={choice.submission}", f"--confcutdir={folder}", "--import-mode=importlib"]
    args += tests


def _configures(file: Path) -> bool:
    """Whether a file that pytest found has settings for it; it also finds a pyproject.toml without any."""
    if file.name != "pyproject.toml":
        return True
    return "pytest" in tomllib.loads(file.read_text(encoding="utf-8")).get("tool", {})


def _inside(path: Path, folder: Path) -> bool:
    return path.resolve().is_relative_to(folder.resolve())
