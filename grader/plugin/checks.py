"""Hand-written checks beside an assignment: their fixtures, and what their ends mean.

An ``AssertionError``, ``pytest.fail`` or an unmet ``expect`` is the student's failure. Everything else that a
check raises is its author's error, and what the grader raises is ours.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import msgspec
import pytest

from grader import drive
from grader.drive import Program
from grader.errors import GraderError, ObservationError
from grader.plugin.ledger import CHECK, Ledger, Worth, finding
from grader.result import Blame, Finding, Message, Outcome
from grader.spec.model import Case, Text
from grader.submission import Submission
from grader.trace.order import canonical


@pytest.fixture
def submission(request: pytest.FixtureRequest) -> Submission:
    """What was handed in: its name, folder, files and digest. Nothing of it has been imported."""
    return _ledger(request).submission


@pytest.fixture
def program(request: pytest.FixtureRequest) -> Iterator[Program]:
    """The submission's program, running at rest on a terminal of its own; ended when the check is over."""
    ledger = _ledger(request)
    # drive knows the cases of the specification; this check is one of its own, with the usual limits.
    name = request.node.name
    case = Case(id=name, title=Text(en=name, zh=name), rule=(), expect=())
    assignment = msgspec.structs.replace(ledger.assignment, cases=(*ledger.assignment.cases, case))
    with drive.start(assignment, name, ledger.box) as running:
        try:
            yield running
        finally:
            ledger.keep(canonical(running.trace))


def enter(
    ledger: Ledger,
    item: pytest.Function,
    call: pytest.CallInfo[None],
    worth: Worth,
) -> None:
    """Enters into the ledger what one phase of a check (set-up, call, tear-down) came to."""
    if call.when != "call" and call.excinfo is None:
        return  # setting up and clearing up say something only when they break
    found = _found(call, worth.points)
    documented = (item.obj.__doc__ or "").strip().splitlines()
    ledger.check(item.name, documented[0] if documented else item.name, worth, found)


def _found(call: pytest.CallInfo[None], points: Decimal) -> Finding:
    excinfo = call.excinfo
    if excinfo is None:
        return finding(CHECK, points, Outcome.PASSED, Blame.NOBODY, Message("check.passed"))
    raised = excinfo.value
    reason: dict[str, str | int | float | list[str]] = {
        "reason": excinfo.exconly(tryshort=True).split("\n\n")[0]
    }
    dump = ""
    if isinstance(raised, pytest.skip.Exception):
        outcome, blame, message = Outcome.INCONCLUSIVE, Blame.AUTHOR, Message("check.declined", reason)
    elif any(entry.frame.raw.f_globals.get("__name__") == "pytest_timeout" for entry in excinfo.traceback):
        outcome, blame, message = Outcome.ERROR, Blame.GRADER, Message("grader.watchdog")
        dump = str(excinfo.getrepr(style="short"))
    elif isinstance(raised, GraderError):
        outcome, blame, message = Outcome.ERROR, Blame.GRADER, Message("grader.lost", reason)
        dump = raised.dump if isinstance(raised, ObservationError) else ""
    elif call.when != "teardown" and _is_students(raised):
        outcome, blame, message = Outcome.FAILED, Blame.STUDENT, Message("check.failed", reason)
    else:
        outcome, blame, message = Outcome.ERROR, Blame.AUTHOR, Message("check.broken", reason)
    return finding(CHECK, points, outcome, blame, message, actual=dump)


def _is_students(raised: BaseException) -> bool:
    # pexpect is drive's alone (an import contract), so its two exceptions are known here by name.
    unmet = any(
        kind.__module__.partition(".")[0] == "pexpect" and kind.__name__ in {"TIMEOUT", "EOF"}
        for kind in type(raised).__mro__
    )
    return unmet or isinstance(raised, (AssertionError, pytest.fail.Exception))


def _ledger(request: pytest.FixtureRequest) -> Ledger:
    from grader.plugin.marking import MARKING

    ledger = request.config.stash[MARKING].beside(request.path)
    if ledger is None:
        raise pytest.UsageError(f"{request.path}: no assignment.yaml stands beside this check")
    return ledger
