"""Which names of the package may others use? Whoever changes this list changes what they built on."""

from __future__ import annotations

import inspect
import subprocess
import sys
import typing

import msgspec
import pytest

import grader

NAMES = [
    *("Assignment", "Blame", "BoxError", "Case", "CaseResult", "Choice", "Event", "Expectation", "Finding"),
    *("GraderError", "Grading", "Message", "ObservationError", "Outcome", "Problem", "Progress", "Proof"),
    *("Result", "Score", "SpecificationError", "Submission", "SubmissionError", "Trace", "UsageError"),
    *("__version__", "assignments_in", "check", "choose", "grade", "lint", "load", "pin", "rejudge"),
]


def test_the_public_names() -> None:
    assert grader.__all__ == NAMES
    assert set(NAMES) <= set(dir(grader))
    with pytest.raises(AttributeError, match="no attribute 'secret'"):
        grader.secret  # noqa: B018


@pytest.mark.parametrize("name", [name for name in NAMES if name != "__version__"])
def test_each_is_documented_and_typed(name: str) -> None:
    found = getattr(grader, name)
    if kinds := typing.get_args(found):
        assert all(issubclass(kind, msgspec.Struct) and kind.__doc__ for kind in kinds), "a closed union"
        return
    assert found.__module__.startswith("grader.")
    assert inspect.getdoc(found), "a public name says what it is"
    if inspect.isfunction(found):
        signature = inspect.signature(found)
        assert signature.return_annotation is not inspect.Signature.empty
        for parameter in signature.parameters.values():
            assert parameter.annotation is not inspect.Parameter.empty
            assert f"{parameter.name}:" in (found.__doc__ or ""), (
                f"{name} does not say what {parameter.name} is"
            )


def test_nothing_is_imported_before_it_is_asked_for() -> None:
    code = "import sys, grader, grader.plugin; print(*[m for m in sys.modules if m.startswith('grader.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) <= {"grader._version", "grader.version", "grader.plugin"}
