"""Does what comes of two signals depend on how fast anybody is?"""

from __future__ import annotations

from pathlib import Path

from grader.spec.model import Press, Type
from grader.trace import Exited, LimitReached, Rested, SignalDelivered, SignalSent, Stopped, Wrote
from tests.conformance.implementations import observed_trace
from tests.drive.victims import box_of, children_of, of_kind, root_of


def test_whoever_is_terminated_right_after_being_told_says_nothing(tmp_path: Path) -> None:
    # Left to the machine the child has said goodbye long before it is terminated.
    with box_of("tells_and_terminates", tmp_path) as box:
        trace = observed_trace(box, Type(line=""))
    (child,) = children_of(trace, root_of(trace))
    assert [end.signal for end in of_kind(trace, Exited) if end.task == child] == ["SIGTERM"]
    assert not [wrote for wrote in of_kind(trace, Wrote) if "goodbye" in wrote.text]


def test_signals_that_may_become_one_always_do(tmp_path: Path) -> None:
    # Left to the machine the child takes all three, one after the other.
    with box_of("tells_three_times", tmp_path) as box:
        trace = observed_trace(box, Type(line=""))
    (child,) = children_of(trace, root_of(trace))
    assert len([taken for taken in of_kind(trace, SignalDelivered) if taken.task == child]) == 2
    assert sum("told" in wrote.text for wrote in of_kind(trace, Wrote)) == 1
    # Whoever computes for a while and then sleeps is not spinning: 21 of 25 runs said so, 4 did not.
    assert not any(rest.busy for rest in of_kind(trace, Rested))


def test_a_child_that_never_rests_can_be_terminated(tmp_path: Path) -> None:
    with box_of("terminates_a_printer", tmp_path) as box:
        trace = observed_trace(box, Type(line=""))
    assert not of_kind(trace, LimitReached)
    assert "done" in "".join(wrote.text for wrote in of_kind(trace, Wrote))


def test_who_is_stopped_by_a_key_is_stopped_before_another_one_handles_it(tmp_path: Path) -> None:
    # Left to the machine the parent's SIGUSR1 is often on its way before the child has stopped.
    for _ in range(5):
        with box_of("handles_a_key_alone", tmp_path) as box:
            trace = observed_trace(box, Press(key="Ctrl-Z"))
        (stopped,) = of_kind(trace, Stopped)
        (sent,) = of_kind(trace, SignalSent)
        assert stopped.task == sent.target
        assert stopped.sequence < sent.sequence


def test_who_is_told_something_while_it_speaks_finishes_first(tmp_path: Path) -> None:
    # Python refuses a print inside of a print; stopped at every write, the child was nearly always in one.
    for _ in range(5):
        with box_of("notes_a_key", tmp_path) as box:
            trace = observed_trace(box, Press(key="Ctrl-C"))
        said = "".join(wrote.text for wrote in of_kind(trace, Wrote) if not wrote.echo)
        assert said.split() == ["the", "key", "is", "not", "mine", "goodbye"]


def test_who_is_told_something_learns_nothing_later_before_that(tmp_path: Path) -> None:
    with box_of("tells_and_sends", tmp_path) as box:
        trace = observed_trace(box, Type(line=""))
    said = "".join(wrote.text for wrote in of_kind(trace, Wrote) if not wrote.echo)
    assert said.split() == ["told"] * 20


def test_what_is_typed_after_the_shell_was_killed_comes_to_no_terminal(tmp_path: Path) -> None:
    # The program's own end is seen before its shell's; left to the machine the line was shown now and then.
    with box_of("kills_everybody", tmp_path) as box:
        for _ in range(4):
            trace = observed_trace(box, Type(line="one"))
            assert not [wrote for wrote in of_kind(trace, Wrote) if wrote.echo]
