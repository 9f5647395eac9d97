"""One submission in one pytest session: collection, items and the bookkeeping of hand-written checks."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Generator, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Literal, get_args

import pytest
from _pytest._code.code import TerminalRepr

from grader import spec
from grader.errors import SpecificationError
from grader.plugin import checks
from grader.plugin.ledger import CHECK, Ledger, Worth, finding
from grader.report import Audience, Language, case_told_to, explanation, known_to, may_know
from grader.result import Blame, CaseResult, Feedback, Message, Outcome, Visibility
from grader.spec import Assignment, Case
from grader.submission import Submission

MARKING = pytest.StashKey["Marking"]()

#: Seconds of the machine's clock after which pytest-timeout ends a case or a check in which drive's own
#: watchdog did not work: somewhat more than that one's longest.
SECOND_WATCHDOG = 640


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the grading of a submission has come.

    Attributes:
        case: id of the case, or the name of the hand-written check, that begins or is over.
        number, of: it is the so-many-th, from 1, of so many.
        result: what became of it; None: it begins now.
    """

    case: str
    number: int
    of: int
    result: CaseResult | None


class Marking:
    """The pytest plugin of one grading session.

    Attributes:
        submission: what was handed in.
        interrupted: whether a person ended the session with Ctrl-C.
        refusal: why the session could not be run as asked, None when it could.

    Args:
        submission: what was handed in, open.
        python: the interpreter to run it with, or None.
        tier: the least isolation and evidence that will do; None: the assignment's.
        unsafe: whether a program is run although nothing keeps it, see ``box.Policy``.
        language: in which failures are told.
        only: ids of the cases to grade; empty: all.
        audience: to whom it will be told: what that person may not know of is not run, and pytest's own
            output says no more than the report.
        known: assignments that are loaded already, by the path of their specification.
        tell: is told when a case begins and when it is over.
        seed: of random schedules, see ``explore.Limits``.
    """

    def __init__(
        self,
        submission: Submission,
        *,
        python: str | None = None,
        tier: Literal["full", "plain"] | None = None,
        unsafe: bool = False,
        language: Language = "en",
        only: Sequence[str] = (),
        audience: Audience = "instructor",
        known: dict[Path, Assignment] | None = None,
        tell: Callable[[Progress], None] | None = None,
        seed: int = 0,
    ) -> None:
        self.submission = submission
        self.interrupted = False
        self.refusal: str | None = None
        self._python = python
        self._tier: Literal["full", "plain"] | None = tier
        self._unsafe = unsafe
        self._language = language
        self._only = frozenset(only)
        self.audience: Audience = audience
        self._known = dict(known or {})
        self._ledgers: dict[Path, Ledger] = {}
        self._selected: list[CaseItem] = []
        self._tell = tell
        self._seed = seed
        self._begun = 0

    def ledger(self, specification: Path) -> Ledger:
        """The ledger of the assignment of that specification.

        Raises:
            SpecificationError: it cannot be loaded.
        """
        specification = specification.resolve()
        if specification not in self._ledgers:
            assignment = self._known.get(specification) or spec.load(specification)
            self._ledgers[specification] = Ledger(
                known_to(assignment, self.audience),
                self.submission,
                python=self._python,
                tier=self._tier,
                unsafe=self._unsafe,
                language=self._language,
                seed=self._seed,
            )
        return self._ledgers[specification]

    def beside(self, file: Path) -> Ledger | None:
        """The ledger of the assignment beside which a file of hand-written checks stands, if it does."""
        folder = file.resolve().parent
        for specification in (*self._ledgers, *self._known, spec.specification_in(folder)):
            if specification.parent == folder and specification.is_file():
                return self.ledger(specification)
        return None

    # --- hooks -------------------------------------------------------------------------------------------

    def pytest_configure(self, config: pytest.Config) -> None:
        config.stash[MARKING] = self
        config.pluginmanager.register(checks, "grader-checks")

    def pytest_report_header(self) -> str:
        return f"submission: {self.submission.name}"

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
        named = parent.session.isinitpath(file_path) and file_path.suffix in {".yaml", ".yml"}
        if named or file_path == spec.specification_in(file_path.parent):
            return SpecificationFile.from_parent(parent, path=file_path)
        return None

    @pytest.hookimpl(wrapper=True)
    def pytest_pycollect_makeitem(self) -> Generator[None, Any, Any]:
        # Here and not among the collected items: pytest has counted those, and says how many there were.
        made = yield
        return [item for item in made if self._may_know(item)] if isinstance(made, list) else made

    def _may_know(self, item: object) -> bool:
        if not isinstance(item, pytest.Function):
            return True
        try:
            return may_know(self.audience, worth(item).visible)
        except pytest.UsageError:
            return True  # the whole session is refused for it, once everything is collected

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        missing = self._only - {_case_id(item) for item in items}
        if missing:
            known = ", ".join(dict.fromkeys(_case_id(item) for item in items))
            self.refusal = f"there is no case {', '.join(sorted(missing))}. The cases are: {known}"
            raise pytest.UsageError(self.refusal)
        if self._only:
            kept = [item for item in items if _case_id(item) in self._only]
            config.hook.pytest_deselected(items=[item for item in items if item not in kept])
            items[:] = kept
        self._selected = [item for item in items if isinstance(item, CaseItem)]
        for item in items:
            if isinstance(item, pytest.Function):
                worth(item)
                if item.get_closest_marker("timeout") is None:
                    item.add_marker(pytest.mark.timeout(SECOND_WATCHDOG, method="signal"))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        self._begun += 1
        self._progress(item, over=False)
        done = yield
        self._progress(item, over=True)
        return done

    def _progress(self, item: pytest.Item, *, over: bool) -> None:
        if self._tell is None:
            return
        ledger = item.ledger if isinstance(item, CaseItem) else self.beside(item.path)
        result = ledger.cases.get(_case_id(item)) if over and ledger is not None else None
        if result is not None or not over:
            self._tell(Progress(_case_id(item), self._begun, item.session.testscollected, result))

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A file of hand-written checks that cannot be imported is the author's error, not silence."""
        if not report.failed or not report.nodeid.endswith(".py"):
            return
        name = Path(report.nodeid).stem
        for ledger in self._ledgers.values():
            message = Message("check.broken", {"reason": _last_line(str(report.longrepr))})
            broken = finding(CHECK, Decimal(0), Outcome.ERROR, Blame.AUTHOR, message)
            ledger.check(name, name, Worth(), broken)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        if isinstance(item, pytest.Function):
            ledger = self.beside(item.path)
            if ledger is not None:
                checks.enter(ledger, item, call, worth(item))
        return report

    def pytest_keyboard_interrupt(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        self.interrupted = self.interrupted or excinfo.type is KeyboardInterrupt

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        asked_to_stop = bool(session.shouldstop or session.shouldfail or self.interrupted)
        for item in self._selected:
            if item.case.id not in item.ledger.cases and not asked_to_stop and not _only_collects(session):
                item.ledger.leave(item.case)
        for ledger in self._ledgers.values():
            ledger.close()


class SpecificationFile(pytest.File):
    """An assignment's YAML: collects its cases."""

    def collect(self) -> Iterable[CaseItem]:
        ledger = self.config.stash[MARKING].ledger(self.path)
        for case in ledger.assignment.cases:
            yield CaseItem.from_parent(self, name=case.id, case=case, ledger=ledger)

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None
    ) -> str | TerminalRepr:
        """The problems of the specification, without a traceback."""
        if isinstance(excinfo.value, SpecificationError):
            return str(excinfo.value)
        return super().repr_failure(excinfo)


class CaseNotPassed(Exception):
    """A case that did not pass; ``result`` says why."""

    def __init__(self, result: CaseResult) -> None:
        super().__init__(result.id)
        self.result = result


class CaseItem(pytest.Item):
    """A case. Its setup runs the program and judges what was seen; its call tells the verdict.

    So pytest itself keeps the two apart: a case that could not be decided is an *error* of its set-up, and
    only what the student did is a *failure*.
    """

    def __init__(self, *, case: Case, ledger: Ledger, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.case = case
        self.ledger = ledger
        self.add_marker(pytest.mark.timeout(SECOND_WATCHDOG, method="signal"))

    def setup(self) -> None:
        try:
            result = self.ledger.grade(self.case)
        except pytest.fail.Exception:  # pytest-timeout's: nothing else here calls pytest.fail
            result = self.ledger.fire(self.case, traceback.format_exc())
        match result.outcome:
            case Outcome.SKIPPED:
                pytest.skip(self._explained(result))
            case Outcome.INCONCLUSIVE | Outcome.ERROR:
                raise CaseNotPassed(result)
            case Outcome.PASSED | Outcome.FAILED | Outcome.PENDING:
                pass

    def runtest(self) -> None:
        result = self.ledger.cases[self.case.id]
        if result.outcome is Outcome.FAILED:
            raise CaseNotPassed(result)

    def repr_failure(
        self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None
    ) -> str | TerminalRepr:
        """What was found, in the words of the report, instead of a traceback of ours."""
        if isinstance(excinfo.value, CaseNotPassed):
            return self._explained(excinfo.value.result)
        return super().repr_failure(excinfo, style)

    def _explained(self, result: CaseResult) -> str:
        audience = self.config.stash[MARKING].audience
        return explanation(case_told_to(result, audience), self.ledger.language)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        title = self.case.title.zh if self.ledger.language == "zh" else self.case.title.en
        return self.path, None, f"{self.case.id}: {title}"


def worth(item: pytest.Function) -> Worth:
    """The points and the rules of a hand-written check, and what a student may see of it.

    Raises:
        pytest.UsageError: its ``points`` marker makes no sense.
    """
    marker = item.get_closest_marker("points")
    if marker is None:
        return Worth()
    more = dict(marker.kwargs)
    try:
        (number,) = marker.args
        points = Decimal(str(number))
        rule = more.pop("rule", ())
        rules = tuple(int(number) for number in (rule if isinstance(rule, (tuple, list)) else (rule,)))
        feedback, visible = more.pop("feedback", "full"), more.pop("visible", "always")
        known = feedback in get_args(Feedback) and visible in get_args(Visibility)
        if points < 0 or not points.is_finite() or more or not known:
            raise ValueError
    except (ValueError, TypeError, InvalidOperation):
        raise pytest.UsageError(
            f"{item.nodeid}: write @pytest.mark.points(2), or "
            '@pytest.mark.points(2, rule=3, feedback="actual-only", visible="after-due")'
        ) from None
    return Worth(points, rules, feedback, visible)


def _case_id(item: pytest.Item) -> str:
    return item.case.id if isinstance(item, CaseItem) else item.name


def _only_collects(session: pytest.Session) -> bool:
    return bool(session.config.getoption("collectonly", False))


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1].removeprefix("E").strip() if lines else ""
