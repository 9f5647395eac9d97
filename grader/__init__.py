"""The grader of homework about signals, processes, threads and shared memory.

What other programs may use is listed in ``__all__``; nothing in it changes without a word in the changelog::

    with grader.Submission.open(Path("homework")) as submission:
        graded = grader.grade(submission, grader.load(Path("assignments/driver-conductor")))
    print(graded.result.score.points, "of", graded.result.score.possible)

The rooms behind it (``grader.spec``, ``grader.report``, ...) and their floors stand in
``docs/architecture.md``; each says in its own ``__all__`` what its door is. The command line is
``grader.cli``.
"""

# Nothing of the library is imported here: `python -m grader` comes by before the current folder, which may be
# a submission's, is taken out of the places where Python looks for modules.
from grader.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from grader.errors import (
        BoxError,
        GraderError,
        ObservationError,
        Problem,
        SpecificationError,
        SubmissionError,
        UsageError,
    )
    from grader.grading import Grading, Progress, Proof, check, grade, rejudge
    from grader.result import Blame, CaseResult, Finding, Message, Outcome, Result, Score
    from grader.spec import Assignment, Case, Choice, Expectation, assignments_in, choose, lint, load, pin
    from grader.submission import Submission
    from grader.trace import Event, Trace

#: Where each public name comes from. Nothing is imported before it is asked for: a plugin of pytest, which is
#: loaded in every session, and a command that only prints its version cost no more than they must.
_ROOMS = {
    "Assignment": "spec",
    "Blame": "result",
    "BoxError": "errors",
    "Case": "spec",
    "CaseResult": "result",
    "Choice": "spec",
    "Event": "trace",
    "Expectation": "spec",
    "Finding": "result",
    "GraderError": "errors",
    "Grading": "grading",
    "Message": "result",
    "ObservationError": "errors",
    "Outcome": "result",
    "Problem": "errors",
    "Progress": "grading",
    "Proof": "grading",
    "Result": "result",
    "Score": "result",
    "SpecificationError": "errors",
    "Submission": "submission",
    "SubmissionError": "errors",
    "Trace": "trace",
    "UsageError": "errors",
    "assignments_in": "spec",
    "check": "grading",
    "choose": "spec",
    "grade": "grading",
    "lint": "spec",
    "load": "spec",
    "pin": "spec",
    "rejudge": "grading",
}

__all__ = [
    "Assignment",
    "Blame",
    "BoxError",
    "Case",
    "CaseResult",
    "Choice",
    "Event",
    "Expectation",
    "Finding",
    "GraderError",
    "Grading",
    "Message",
    "ObservationError",
    "Outcome",
    "Problem",
    "Progress",
    "Proof",
    "Result",
    "Score",
    "SpecificationError",
    "Submission",
    "SubmissionError",
    "Trace",
    "UsageError",
    "__version__",
    "assignments_in",
    "check",
    "choose",
    "grade",
    "lint",
    "load",
    "pin",
    "rejudge",
]


def __getattr__(name: str) -> object:
    """A public name, from its room."""
    if name not in _ROOMS:
        raise AttributeError(f"module 'grader' has no attribute {name!r}")
    import importlib

    return getattr(importlib.import_module(f"grader.{_ROOMS[name]}"), name)


def __dir__() -> list[str]:
    """The public names, for whoever explores."""
    return sorted({*globals(), *__all__})
