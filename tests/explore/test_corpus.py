"""Is the verdict on every script of the corpus true?

The whole corpus takes hours, so by default only some scripts are explored; ``-m long`` explores those that
stand for something of their own, ``-m slow`` the rest. A script of which the explorer is known to say what is
not true is expected to fail, and fails when it does not.
"""

from __future__ import annotations

import ast
import fnmatch
from collections.abc import Iterator

import pytest

from grader.trace.exploration import Ending, Exploration
from tests.explore.corpus import CORPUS, Label, explored, labels

LABELS = labels()

#: About how many scripts belong to the default run, however large the corpus grows: at equal distances in the
#: order of the labels, so of all topics.
_BY_DEFAULT = 50

#: Scripts that take about 5 to 25 s each on two quiet processors, so never belong to the default run.
_LONG = frozenset(
    {
        "counters/hundred_threads_locked.py",
        "counters/million_locked.py",
        "order/both_flags_then_wait.py",
        "published/change_it_locked.py",
        "published/g_num_million_join_first.py",
        "published/hundred_deposits_locked.py",
        "sceptic10a/big_500_threads.py",
        "sceptic10a/threads_1000_plain.py",
        "sceptic10a/threads_1000_race.py",
        "sceptic10a/threads_450_sleep.py",
    }
)

#: Short ones that stand for what is modelled apart from all the rest.
_OF_THEIR_OWN = frozenset(
    {
        "sceptic21/a/a01_flag_first.py",
        "sceptic21/a/a08_limiter_check_outside.py",
        "sceptic21/a/a10_salary_rent.py",
        "sceptic21/a/a13_take_back_twice.py",
        "sceptic21/a/d02_acquire_timeout_ignored_fast.py",
        "sceptic21/a/d03_acquire_timeout_used.py",
        "sceptic21/a/e01_early_return.py",
        "sceptic21/a/e10_slice_batch.py",
        "sceptic21/a/i07_list_of_names.py",
        "sceptic21/a/j01_fee_after_own_deposit.py",
        "sceptic21/a_mini/i07w.py",
        "sceptic21/b_mini/table_list.py",
        "sceptic21/b_mini/table_lock_right.py",
        "sceptic21/b_mini/x_dict_loop.py",
        "sceptic21/b_mini/room_onesection.py",
        "sceptic21/b_mini/k08_sorted.py",
        "sceptic21/b_mini/k08_right.py",
        "sceptic21/b_mini/m13_tiny.py",
        "sceptic21/b_mini/m13_right.py",
        "lead16/a_low_flag_maintained.py",
        "lead16/a_status_attr.py",
        "lead16/v_reset.py",
        "lifetimes/in_local.py",
        "lifetimes/tree.py",
        "sceptic16/s02_dict_new.py",
        "bodies/classbody_two_lists.py",
        "callbacks/best_of_items.py",
        "in_a_row/straight_ok.py",
        "lead10/bonus_methods.py",
        "lead10/dataclass_process_locks.py",
        "lead10/corridor.py",
        "sceptic10b/dataclass_locks_crossed.py",
        "sceptic10b/condition_subclass_split.py",
        "sceptic10b/defaultdict_lambda_lock.py",
        "sceptic10b/lru_singleton_plain.py",
        "sceptic10c/full_process_flag_before_print.py",
        "sceptic10c/mini_array.py",
        "sceptic10c/mini_class_list.py",
        "sceptic10c/mini_running_flag.py",
        "lead17/k4_condition.py",
        "lead19/barrier_by_generation.py",
        "lead19/daemons_crossed.py",
        "lead19/seats_awaited_then_popped.py",
        "lead17/made_once_more.py",
        "lead17/r1_barrier.py",
        "lead17/r3_own_semaphore.py",
        "lead17/x1_parking.py",
        "lead17/x4_flag.py",
        "lead17/y2_limit_processes.py",
        "lead17/z1_rate_limit.py",
        "lead20/events_waited_for_with_limits.py",
        "lead20/processes_joined_with_limits.py",
        "lead20/set_up_under_flag_values.py",
        "lead20/taken_out_by_who_sets_a_flag.py",
        "order/join_with_timeout.py",
        "sceptic20/p11_active_count.py",
        "sceptic20/q09_rate_limit_undo.py",
        "sceptic17/f/sigchld_loop.py",
        "sceptic17/l/b01_round_robin_deque.py",
        "sceptic17/mini_h/s1_two_sorted_halves.py",
        "sceptic17/mini_n/e2_one_sender_two.py",
        "sceptic17/r/r01_min_stock_pop.py",
        "sceptic17/v/ticket_init_limit.py",
        "sceptic17/x/todo_slice_rest.py",
        "lead10/flag_try_lock.py",
        "lead10/sleep_ordered.py",
        "lead10/polled_right.py",
        "lead10/check_method_raises.py",
        "lead10/fee_below_minimum.py",
        "lead10/get_then_reset.py",
        "lead10/pay_true_false.py",
        "lead10/seats_by_tuple.py",
        "lead10/shown_and_deposited.py",
        "memo/y_items_list.py",
        "polling/file_by_child.py",
        "polling/waitpid_hang.py",
        "pools/p3_bai.py",
        "processes/child_output_captured.py",
        "sceptic11a/number_then_nought.py",
        "reserving/reserve_by_processes.py",
        "sceptic/as_completed_first_result.py",
        "sceptic9a/lock_deleted_three.py",
        "sceptic9a/take_no_assert_once.py",
        "sceptic9b/asyncio_signal.py",
        "sceptic9b/j_bank_new_balance.py",
        "sceptic9b/nonblocking_empty.py",
        "sceptic9b/pk_event_wait.py",
        "sceptic9b/room_fork.py",
        "sceptic9b/write_over_4096.py",
    }
)


def _parameters() -> Iterator[object]:
    one_of = len(LABELS) // _BY_DEFAULT
    for number, (name, label) in enumerate(LABELS.items()):
        chosen = number % one_of == 0 and name not in _LONG
        marks = [] if chosen else [pytest.mark.long if name in _OF_THEIR_OWN else pytest.mark.slow]
        if label.known is not None:
            marks.append(pytest.mark.xfail(raises=AssertionError, strict=True, reason=f"says {label.known}"))
        yield pytest.param(name, label, id=name, marks=marks)


@pytest.mark.parametrize(("name", "label"), list(_parameters()))
def test_the_verdict_is_true(name: str, label: Label) -> None:
    found = explored(CORPUS / name, label)
    assert label.agreement(found.verdict) == "right", _told(found, label)


def test_the_corpus_has_every_verdict_but_the_one_that_is_only_advice() -> None:
    assert {label.verdict for label in LABELS.values()} == {
        "clean",
        "lost-update",
        "wrong-output",
        "deadlock",
        "crash",
        "livelock",
        "inconclusive",
    }


def test_the_long_ones_are_scripts_of_the_corpus() -> None:
    assert not (_LONG | _OF_THEIR_OWN) - LABELS.keys()


def test_every_script_can_be_parsed_and_its_label_be_checked() -> None:
    for name, label in LABELS.items():
        ast.parse((CORPUS / name).read_text(encoding="utf-8"), name)
        assert label.verdict not in label.also, name
        known = label.known
        assert known is None or label.agreement(known) != "right", f"{name}: that would be true"
        if label.verdict == "wrong-output":
            assert label.expect_output is not None, f"{name}: only the output could tell"


def _told(found: Exploration, label: Label) -> str:
    """What was said of a script, what is true of it, and what it printed."""
    outputs = "\n".join(_ending(ending) for ending in found.endings[:4])
    return (
        f"said: {found.verdict} {found.reason}\ntrue: {label.verdict}, {label.why}\n"
        f"{[(fault.kind, fault.object, fault.detail) for fault in found.faults]}\n{outputs}"
    )


def _ending(ending: Ending) -> str:
    return f"{ending.times} x {ending.how} ({ending.code}) {ending.text!r}"


def test_no_program_that_is_graded_is_imported_by_the_tests(pytestconfig: pytest.Config) -> None:
    """``z4_outside_test.py`` was: by its name it is a test, and it ran outside of the box."""
    never = pytestconfig.getini("norecursedirs")
    assert pytestconfig.getini("python_files") == ["test_*.py"]
    tests = CORPUS.parents[1]
    ours = {path.parent for path in tests.rglob("__init__.py")}
    for folder in {path.parent for path in tests.rglob("*.py")} - ours:
        parts = folder.relative_to(tests).parts
        skipped = any(fnmatch.fnmatch(part, one) for part in parts for one in never)
        assert skipped or parts[:1] == ("spec",), folder
        assert skipped or not [*folder.glob("test_*.py")], folder
