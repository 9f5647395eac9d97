"""What is said of each run, from its stored trace."""

from __future__ import annotations

import inspect

import pytest

from grader.judge import judge, messages
from grader.result import Blame, Outcome, score
from grader.trace import decode, encode
from tests.judge.explorations import ROWS
from tests.judge.scenarios import GOLDEN, SCENARIOS, Scenario, assignment

EVERY = pytest.mark.parametrize("scenario", SCENARIOS.values(), ids=SCENARIOS)


@EVERY
def test_a_run_is_judged_as_it_should_be(scenario: Scenario) -> None:
    trace = decode((GOLDEN / f"{scenario.name}.jsonl").read_bytes())
    findings = judge(assignment(scenario.case), scenario.case, trace, scenario.recorded())
    said = [f"{finding.outcome.value} {finding.message.id}" for finding in findings]
    assert said == list(scenario.said)
    assert [finding.id for finding in findings] == [expectation.id for expectation in scenario.case.expect]


@EVERY
def test_the_stored_trace_is_what_the_scenario_tells(scenario: Scenario) -> None:
    assert (GOLDEN / f"{scenario.name}.jsonl").read_bytes() == encode(scenario.trace()), (
        "write the stored traces anew: python -m tests.judge.scenarios"
    )


def test_no_stored_trace_is_without_a_scenario() -> None:
    assert {path.stem for path in GOLDEN.glob("*.jsonl")} == set(SCENARIOS)


@EVERY
def test_blame_points_and_evidence_fit_the_outcome(scenario: Scenario) -> None:
    trace = scenario.trace()
    findings = judge(assignment(scenario.case), scenario.case, trace, scenario.recorded())
    numbers = {event.sequence for event in trace.events}
    for finding in findings:
        assert finding.expected
        assert set(finding.evidence) <= numbers
        match finding.outcome:
            case Outcome.PASSED:
                assert (finding.blame, finding.points) == (Blame.NOBODY, finding.possible)
            case Outcome.FAILED:
                assert finding.blame is Blame.STUDENT
                assert finding.points == 0
            case Outcome.INCONCLUSIVE:
                assert finding.blame in (Blame.NOBODY, Blame.GRADER)
                assert finding.points is None
            case Outcome.ERROR:
                assert finding.blame is Blame.AUTHOR
                assert finding.points is None
            case _:
                pytest.fail(f"the judge never says {finding.outcome}")
    total = score(findings)
    assert total.points + total.lost + total.ungraded + total.pending == total.possible
    assert total.possible == sum(expectation.points for expectation in scenario.case.expect)


def test_every_message_is_said_of_some_run() -> None:
    possible = {
        name
        for name, made in inspect.getmembers(messages, inspect.isfunction)
        if made.__module__ == messages.__name__
    }
    said = {words.split()[1] for one in SCENARIOS.values() for words in one.said}
    said |= {row.said.split()[1] for row in ROWS.values()} | {"explored.not-tried"}
    assert possible == {words.replace(".", "_").replace("-", "_") for words in said}


@pytest.mark.parametrize(
    "names",
    [
        ("everybody-killed", "shell-killed-with-everybody", "shell-killed-and-out-first"),
        ("shell-signalled", "shell-signalled-and-out-first"),
    ],
)
def test_how_a_program_ends_without_its_shell_is_luck_and_not_told(names: tuple[str, ...]) -> None:
    told = []
    for name in names:
        scenario = SCENARIOS[name]
        findings = judge(assignment(scenario.case), scenario.case, scenario.trace(), scenario.recorded())
        told.append([(finding.message, finding.actual) for finding in findings])
    assert all(one == told[0] for one in told)
