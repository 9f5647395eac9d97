"""How does pytest see it?

``pytest --submission DIR assignments/driver-conductor``: an ``assignment.yaml`` is a collector, each of its
cases an item, and the ``test_*.py`` files beside it are collected too, with the ``points`` marker and the
``submission`` and ``program`` fixtures. Without ``--submission`` this plugin does nothing at all; it does not
even import the rooms below.

The door for ``grading``: a ``marking.Marking`` given to pytest as a plugin stands for ``--submission``.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

#: The ini file of a grading session; given with ``-c`` so that no other one is read.
CONFIGURATION = Path(__file__).with_name("pytest.ini")


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options of a grading session."""
    group = parser.getgroup("grader", "grading a submission")
    group.addoption("--submission", metavar="DIR", help="grade this folder, file, zip or tar")
    group.addoption("--grade-python", metavar="EXE", help="the interpreter that runs the submission")
    group.addoption(
        "--grade-language", choices=("en", "zh"), default="en", help="the language in which failures are told"
    )


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Refuses a configuration that the submission brought along, before it is obeyed."""
    given = early_config.known_args_namespace.submission
    found = early_config.inipath
    if given is not None and found is not None and _inside(found, Path(given)):
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
    if given is None:
        return
    from grader.errors import GraderError
    from grader.plugin.marking import Marking
    from grader.submission import Submission

    stack = contextlib.ExitStack()
    config.add_cleanup(stack.close)
    try:
        submission = stack.enter_context(Submission.open(Path(given)))
    except GraderError as error:
        raise pytest.UsageError(str(error)) from error
    marking = Marking(
        submission,
        python=config.getoption("--grade-python"),
        language=config.getoption("--grade-language"),
    )
    config.pluginmanager.register(marking, "grader-marking")


def _inside(path: Path, folder: Path) -> bool:
    return path.resolve().is_relative_to(folder.resolve())
