"""A student sees in an exploration which lines met; a machine reads it again as it was stored."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import get_args

import jsonschema  # type: ignore[import-untyped]
import msgspec
import pytest
from rich.cells import cell_len

from grader.report import ExplorationResult, Language, exploration, exploration_json
from grader.report.exploration_catalogue import phrase, say
from grader.report.exploration_story import KINDS_OF_WAIT, conclusions, mending, told_steps
from grader.report.words import words
from grader.result import SubmissionName
from grader.trace.exploration import (
    Advice,
    Exploration,
    Fault,
    Held,
    How,
    Place,
    Printed,
    Step,
    Verdict,
    Waiting,
)
from tests.conftest import ENVIRONMENT
from tests.report import explorations
from tests.report.explorations import ALL

LANGUAGES: tuple[Language, ...] = ("en", "zh")
SCHEMA_FILE = Path(exploration_json.__file__).with_name("exploration.schema.json")


def told(found: Exploration, language: Language = "en", width: int = 80, **more: object) -> str:
    return exploration(found, language, width, False, **more)  # type: ignore[arg-type]


def flat(text: str) -> str:
    """The text as one line, so that it does not matter where it was broken."""
    return re.sub(r"\s+", " ", text)


def result_of(found: Exploration, **more: str | None) -> ExplorationResult:
    name = SubmissionName(found.program, "0" * 64, found.program)
    return ExplorationResult.of(found, name, ENVIRONMENT, **more)  # type: ignore[arg-type]


# --- the story ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "awaited",
    [*sorted(KINDS_OF_WAIT), "lock"],
)
def test_whatever_somebody_waits_for_has_words(awaited: str, language: Language) -> None:
    fault = Fault(
        kind="deadlock",
        object=awaited,
        story=(),
        waiting=(Waiting(actor="main", object=awaited, place=None),),
    )
    (step,) = told_steps(fault, language)
    assert step.actor == "main"
    assert step.deed.strip()


@pytest.mark.parametrize(
    ("place", "sentence"),
    [
        (Place(file="p.py", line=7), "main waits at line 7 for the end of Thread-1."),
        (None, "main has come to its end, and Python waits for the end of Thread-1."),
    ],
)
def test_who_has_come_to_its_end_waits_at_no_line(place: Place | None, sentence: str) -> None:
    waiting = Waiting(actor="main", object="join", holders=("Thread-1",), place=place)
    fault = Fault(kind="deadlock", object="join", story=(), waiting=(waiting,))
    assert conclusions(fault, "en") == [sentence]


def test_a_crash_is_held_against_another_schedule_only_if_one_did_not_crash() -> None:
    advice = "Another schedule does not crash"
    assert advice in flat(told(explorations.CRASH))
    crashed = msgspec.structs.replace(
        explorations.CRASH,
        endings=(explorations.ending("", "inconclusive", times=5), explorations.ending("", "crash")),
    )
    assert advice not in flat(told(crashed))


@pytest.mark.parametrize(
    ("name", "headline"),
    [
        ("lost-update", "✗ An update of counter is lost"),
        ("check-then-act", "✗ account.balance changes between the check and the update"),
        ("deadlock", "✗ Deadlock: Thread-1 and Thread-2 wait for each other for ever"),
        ("self-deadlock", "✗ Deadlock: main waits for lock, which it holds itself"),
        ("in-a-handler", "✗ Deadlock: a signal handler waits for lock, held by the code it interrupted"),
        ("nobody-wakes", "✗ Deadlock: consumer-2 waits for ever, nobody is left to end the wait"),
        ("lock-order", "✗ Locks are taken in a circle: lock_a, lock_b"),
        ("crash", "✗ The program crashes: IndexError"),
        ("livelock", "✗ Livelock: Thread-1 and Thread-2 go round in a loop for ever"),
        ("wrong-output", "✗ The output is wrong under some schedules"),
        ("clean", "✓ No fault under any schedule that was tried"),
        ("inconclusive", "? Not decided"),
    ],
)
def test_the_headline_says_what_happened(name: str, headline: str) -> None:
    expected = explorations.EXPECTED if name == "wrong-output" else None
    assert headline in told(ALL[name], expected=expected)


def test_a_lost_update_is_told_in_the_order_that_broke() -> None:
    text = told(explorations.LOST_UPDATE)
    lines = [line.split("│") for line in text.splitlines() if "counter = " in line and "│" in line]
    assert [(bool(left.strip()), (left + right).strip()) for left, right in lines] == [
        (True, "reads counter = 0"),
        (False, "reads counter = 0"),
        (False, "writes counter = 1"),
        (False, "reads counter = 1"),
        (False, "writes counter = 2"),
        (True, "writes counter = 1"),
    ]
    assert (
        "Thread-1 read counter = 0 before Thread-2 wrote counter = 2. Then Thread-1 wrote counter = 1, "
        "worked out from the old value: the update of Thread-2 is gone." in flat(text)
    )
    assert "since 3.10 CPython lets another thread in only at the ends of loops" in flat(text)


def test_a_decision_that_is_out_of_date_names_the_line_of_the_check() -> None:
    assert "withdraw-1 read account.balance = 100 (line 12) and decided by it." in flat(
        told(explorations.CHECK_THEN_ACT)
    )


def test_who_waits_once_is_told_to_look_again() -> None:
    (fault,) = explorations.CHECK_THEN_ACT.faults
    waited = msgspec.structs.replace(fault, detail="wait")
    text = flat(told(msgspec.structs.replace(explorations.CHECK_THEN_ACT, faults=(waited,))))
    assert "account.balance is changed after a wait, without another look" in text
    assert "before it could go on withdraw-2 took what it had waited for" in text
    assert "Wait with while instead of if" in text


def test_values_that_are_not_known_are_not_told() -> None:
    (fault,) = explorations.LOST_UPDATE.faults
    silent = msgspec.structs.replace(
        fault, story=tuple(msgspec.structs.replace(step, value=None) for step in fault.story)
    )
    text = flat(told(msgspec.structs.replace(explorations.LOST_UPDATE, faults=(silent,))))
    assert "Thread-1 read counter before Thread-2 wrote counter." in text
    assert "None" not in text


def test_a_deadlock_names_for_each_what_it_holds_and_awaits() -> None:
    text = flat(told(explorations.DEADLOCK))
    assert (
        "Thread-1 waits at line 9 for lock_b, which Thread-2 holds; it holds lock_a (taken at line 8)" in text
    )
    assert "Thread-2 waits at line 15 for lock_a, which Thread-1 holds; it holds lock_b (taken at" in text
    assert "main waits at line 22 for the end of Thread-1." in text


def test_a_handler_waits_for_the_code_that_it_interrupts() -> None:
    text = flat(told(explorations.IN_A_HANDLER))
    assert "main, signal handler waits at line 8 for lock, which main holds." in text
    assert (
        "main was interrupted at line 15 and goes on only when main, signal handler has ended; "
        "it holds lock (taken at line 14) meanwhile." in text
    )
    assert "Let the handler only set a flag" in text


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_full_queue_that_is_joined_is_to_be_emptied_first(language: Language) -> None:
    waiting = (
        Waiting(actor="main", object="join", place=None, holders=("Process-1",)),
        Waiting(actor="Process-1", object="join", place=None, holders=("QueueFeederThread",)),
        Waiting(actor="QueueFeederThread", object="room in the pipe", place=None),
    )
    text = mending(Fault(kind="deadlock", object="", waiting=waiting), language)
    assert "multiprocessing" in text
    assert text != mending(Fault(kind="deadlock", object="", waiting=waiting[:2]), language)


def _deadlock(*waiting: Waiting, story: tuple[Step, ...] = ()) -> Fault:
    return Fault(kind="deadlock", object="lock", waiting=waiting, story=story)


def _held(text: str) -> Waiting:
    """Somebody waits for a lock that it has taken itself in a line."""
    held = Held(object="lock", place=Place(file="a.py", line=3, text=text))
    return Waiting(actor="Thread-1", object="lock", place=None, holders=("Thread-1",), holds=(held,))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_rlock_helps_only_who_takes_a_lock_inside_its_own_section(language: Language) -> None:
    nested, kept = _deadlock(_held("with lock:")), _deadlock(_held("lock.acquire()"))
    assert mending(nested, language) == say("mend.deadlock.self", language, object="lock")
    assert mending(kept, language) == say("mend.deadlock.self.kept", language, object="lock")


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_has_ended_holds_nothing_but_has_kept_it(language: Language) -> None:
    wait = Waiting(actor="Thread-2", object="lock", place=None, holders=("Thread-1",))
    ended = (Step(actor="Thread-1", what="acquire", object="lock"), Step(actor="Thread-1", what="end"))
    fault = _deadlock(wait, story=ended)
    assert say("wait.kept", language, holders="Thread-1") in conclusions(fault, language)[0]
    assert mending(fault, language) == say("mend.deadlock.kept", language, object="lock")
    assert say("wait.held", language, holders="Thread-1") in conclusions(_deadlock(wait), language)[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_notification_for_many_is_named(language: Language) -> None:
    waiting = [Waiting(actor=f"Thread-{number}", object="wait", place=None) for number in (1, 2)]
    notified = (Step(actor="Thread-3", what="call", object="cond.notify"),)
    told = say("mend.deadlock.notify", language, object="lock")
    assert mending(_deadlock(*waiting, story=notified), language) == told
    all_of_them = (Step(actor="Thread-3", what="call", object="cond.notify_all"),)
    assert mending(_deadlock(*waiting, story=all_of_them), language) != told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pool_whose_workers_wait_for_its_own_tasks_is_named(language: Language) -> None:
    waiting = [
        Waiting(actor=name, object="wait result", place=None) for name in ("main", "ThreadPoolExecutor-0_0")
    ]
    told = say("mend.deadlock.pool", language, object="lock")
    assert mending(_deadlock(*waiting), language) == told
    waiting.append(Waiting(actor="ThreadPoolExecutor-0_1", object="wait event", place=None))
    assert mending(_deadlock(*waiting), language) != told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_output_by_what_is_shared_is_no_matter_of_order_alone(language: Language) -> None:
    printed = Step(actor="main", what="print", value="1")
    fault = Fault(kind="wrong-output", object="line 1", story=(printed,))
    assert mending(fault, language) == say("mend.wrong-output", language, object="")
    read = Step(actor="main", what="read", object="total", value="1")
    fault = Fault(kind="wrong-output", object="line 1", story=(read, printed))
    assert mending(fault, language) == say("mend.wrong-output.shared", language, object="")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("detail", ["emptied", "portion"])
def test_what_is_emptied_or_worked_out_has_its_own_words(detail: str, language: Language) -> None:
    (fault,) = explorations.CHECK_THEN_ACT.faults
    told = conclusions(msgspec.structs.replace(fault, detail=detail), language)[0]
    others = [
        conclusions(msgspec.structs.replace(fault, detail=other), language)[0]
        for other in ("", "decision", "emptied", "portion")
        if other != detail
    ]
    assert told not in others


def test_a_deadlock_without_a_story_still_shows_its_lines() -> None:
    text = told(explorations.SELF_DEADLOCK)
    assert "6  lock.acquire()" in text
    assert "7  lock.acquire()" in text


def test_outputs_stand_side_by_side() -> None:
    text = told(explorations.WRONG_OUTPUT, expected=explorations.EXPECTED)
    table = [line.strip() for line in text[text.index("expected") :].splitlines()[2:6]]
    assert [[part.strip() for part in line.split("│")] for line in table] == [
        ["", "second"],
        ["first", "first"],
        ["second", ""],
        ["third", "third"],
    ]


def test_a_fault_of_every_schedule_is_said_to_be_one() -> None:
    sentence = "It happened under every schedule that was tried"
    assert sentence in flat(told(explorations.LIVELOCK))
    assert sentence not in flat(told(explorations.CRASH))


def test_one_schedule_of_several_actors_says_nothing_of_others() -> None:
    found = msgspec.structs.replace(
        explorations.LIVELOCK,
        endings=(msgspec.structs.replace(explorations.LIVELOCK.endings[0], times=1),),
        actors=("main", "Thread-1"),
    )
    assert "every schedule that was tried" not in flat(told(found))


def test_who_is_interrupted_by_a_handler_is_not_told_to_take_a_lock() -> None:
    fault = explorations.LOST_UPDATE.faults[0]
    story = tuple(
        msgspec.structs.replace(one, actor="main, signal handler") if one.actor == "Thread-2" else one
        for one in fault.story
    )
    text = mending(msgspec.structs.replace(fault, story=story), "en")
    assert "pthread_sigmask" in text
    assert "Hold the same lock" not in text


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_signal_that_nobody_waits_for_in_time_is_told(language: Language) -> None:
    waiting = (Waiting(actor="main", object="signal", place=explorations.place(3, "signal.pause()")),)
    detail = "SIGUSR1 came 2 more times while it was still pending: that is one signal"
    fault = Fault(kind="deadlock", object="signal", waiting=waiting, detail=detail)
    assert "SIGUSR1" in conclusions(fault, language)[-1]
    assert conclusions(fault, language)[-1] != (detail if language == "zh" else "")
    assert "sigwait" in mending(fault, language)


def test_an_undecided_program_is_a_person_s() -> None:
    text = flat(told(explorations.INCONCLUSIVE))
    assert "because line 12 of server.py waits in a call that is not modelled: socket.recv" in text
    assert "a person must read it" in text


def test_clean_says_what_was_proved_and_what_was_not() -> None:
    text = flat(told(explorations.CLEAN))
    assert (
        "No update was lost, nobody got stuck, nothing crashed, and the output was always the same." in text
    )
    assert "24 schedules" in text
    assert explorations.CLEAN.bound in text
    assert "the output was always as expected" in flat(told(explorations.CLEAN, expected="4000"))


@pytest.mark.parametrize(("printed", "same"), [("40", True), ("-1", False)])
@pytest.mark.parametrize("expected", [None, "4000"])
def test_a_run_that_was_ended_early_has_printed_the_same_so_far(
    printed: str, same: bool, expected: str | None
) -> None:
    whole = explorations.CLEAN.endings[0]
    whole = msgspec.structs.replace(whole, output=(Printed(actor="main", text="4000\n"),))
    early = msgspec.structs.replace(
        whole, how="cut", code=None, output=(Printed(actor="main", text=printed),)
    )
    text = flat(told(msgspec.structs.replace(explorations.CLEAN, endings=(whole, early)), expected=expected))
    assert ("the output was always" in text) == same
    assert "nothing crashed" in text


def test_the_way_to_see_it_again() -> None:
    assert "grade replay w.json" in told(explorations.CRASH, again="grade replay w.json")
    assert "add --json witness.json" in told(explorations.CRASH)
    assert "see it again" not in told(explorations.CLEAN)


def test_a_file_that_is_not_the_program_is_named() -> None:
    elsewhere = msgspec.structs.replace(explorations.CHECK_THEN_ACT, program="main.py")
    assert "\n  bank.py\n" in told(elsewhere)
    assert "\n  bank.py\n" not in told(explorations.CHECK_THEN_ACT)


def test_who_only_starts_others_has_no_column() -> None:
    (fault,) = explorations.LOST_UPDATE.faults
    story = (explorations.step("main", "start", "Thread-1"), *fault.story)
    found = msgspec.structs.replace(
        explorations.LOST_UPDATE, faults=(msgspec.structs.replace(fault, story=story),)
    )
    assert told(found) == told(explorations.LOST_UPDATE)


def test_many_actors_become_a_list() -> None:
    (fault,) = explorations.LOST_UPDATE.faults
    story = tuple(
        Step(actor=f"Thread-{number}", what="write", object="x", value=str(number)) for number in range(9)
    )
    found = msgspec.structs.replace(
        explorations.LOST_UPDATE, faults=(msgspec.structs.replace(fault, story=story),)
    )
    text = told(found)
    assert "│" not in text
    assert "Thread-8" in text


def test_more_is_told_when_asked_for() -> None:
    text = told(explorations.DEADLOCK, verbose=True)
    for part in ("1 × gets stuck", "at decision 4, before counter.py:9: on to Thread-2", "lock_b: at most 1"):
        assert part in text
        assert part not in told(explorations.DEADLOCK)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [30, 80, 140])
@pytest.mark.parametrize("verbose", [False, True])
def test_every_story_fits_its_page(name: str, language: Language, width: int, verbose: bool) -> None:
    text = told(ALL[name], language, width, verbose=verbose)
    assert all(cell_len(line) <= width for line in text.splitlines())
    assert "None" not in text
    assert "\x1b" not in text


@pytest.mark.parametrize("name", ALL)
def test_nothing_that_the_program_says_acts_on_the_terminal(name: str) -> None:
    evil = "[red]x[/red]\x1b]0;owned\x07\u202e{object}"

    def poisoned(value: object, *, free: bool = False) -> object:
        match value:
            case msgspec.Struct():
                own = {
                    field: poisoned(getattr(value, field), free=field in _FREE)
                    for field in value.__struct_fields__
                }
                return msgspec.structs.replace(value, **own)
            case tuple():
                return tuple(poisoned(one, free=free) for one in value)
            case str() if free:
                return evil
            case _:
                return value

    found = poisoned(ALL[name])
    assert isinstance(found, Exploration)
    text = told(found, verbose=True, expected=evil)
    assert not set(text) & {"\x1b", "\x07", "\u202e"}
    assert "[red]" in text


#: Attributes whose text is the program's.
_FREE = frozenset(
    {"program", "arguments", "reason", "file", "text", "object", "value", "actor", "actors", "to", "target"}
    | {"holders", "detail", "primitives", "output"}
)


# --- the words ---------------------------------------------------------------------------------------------


def test_every_kind_has_its_words() -> None:
    faults = set(get_args(Verdict)) - {"clean", "inconclusive"}
    names = {f"mend.{kind}" for kind in faults} | {f"how.{how}" for how in get_args(How)} | faults
    names |= {f"step.{what}" for what in get_args(inspect.get_annotations(Step, eval_str=True)["what"])}
    names |= {f"advice.{kind}" for kind in get_args(inspect.get_annotations(Advice, eval_str=True)["kind"])}
    for name in names:
        assert words(f"exploration.{name}", "en")


@pytest.mark.parametrize(
    ("text", "chinese"),
    [
        ("two runs under the same schedule differ", "同一种调度运行两次，结果不同"),
        ("an interval timer is not modelled (a.py:3)", "an interval timer 不在可模拟的范围内（a.py:3）"),
        ("{0} is not modelled", "{0} 不在可模拟的范围内"),
        ("KeyError in the explorer itself: 3 (a.py:3)", "探索器自身出错，与程序无关：KeyError：3 (a.py:3)"),
        ("something new", "something new"),
    ],
)
def test_the_explorer_s_own_words_are_translated_where_they_are_known(text: str, chinese: str) -> None:
    assert phrase(text, "zh") == chinese
    assert phrase(text, "en") == text


def test_a_value_with_braces_is_told_as_it_is() -> None:
    assert say("step.read", "en", what="{x}") == "reads {x}"


# --- the JSON ----------------------------------------------------------------------------------------------


def test_the_contract_s_keys_come_first_and_in_order() -> None:
    keys = list(msgspec.json.decode(result_of(explorations.LOST_UPDATE).encode()))
    assert keys[:10] == [
        "schema",
        "program",
        "environment",
        "verdict",
        "reason",
        "schedules",
        "bound",
        "witness",
        "evidence",
        "advice",
    ]


@pytest.mark.parametrize("name", ALL)
def test_what_is_stored_is_read_again(name: str) -> None:
    result = result_of(ALL[name], input="1\n", expected="2")
    assert ExplorationResult.decode(result.encode()) == result
    assert result.exploration == msgspec.structs.replace(ALL[name], python=ENVIRONMENT.python)
    jsonschema.validate(msgspec.json.decode(result.encode()), exploration_json.schema())


@pytest.mark.parametrize(
    "stored", [b"", b"{}", b'{"schema": "grader/result/1"}', b"\xff", b"[1]"], ids=lambda stored: repr(stored)
)
def test_what_is_no_exploration_is_refused(stored: bytes) -> None:
    with pytest.raises(ValueError, match="not an exploration's result"):
        ExplorationResult.decode(stored)


def test_another_schema_is_refused() -> None:
    stored = result_of(explorations.CLEAN).encode().replace(b"exploration/1", b"exploration/9")
    with pytest.raises(ValueError, match="this grader reads grader/exploration/1"):
        ExplorationResult.decode(stored)


def test_a_verdict_has_its_exit_code() -> None:
    codes = {name: result_of(found).exit_code for name, found in ALL.items()}
    assert codes.pop("clean") == 0
    assert codes.pop("inconclusive") == 3
    assert set(codes.values()) == {1}


def test_the_committed_schema_is_current() -> None:
    assert SCHEMA_FILE.read_text(encoding="utf-8") == exploration_json.rendered(), (
        "write grader.report.exploration_json.rendered() to it"
    )
    jsonschema.Draft202012Validator.check_schema(exploration_json.schema())


def test_a_fault_that_nobody_can_explain_is_told_all_the_same() -> None:
    bare = explorations.explored("lost-update", Fault(kind="lost-update"))
    assert "An update of ? is lost" in told(bare)
