"""Explorations written by hand, and what must be said of each by each expectation."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from grader.spec.model import (
    AlwaysExpected,
    Assignment,
    Case,
    DeadlockFreeExpected,
    Expectation,
    FinishesAlways,
    Inside,
    InsideExpected,
    LineAlways,
    NeverUsesExpected,
    OutputAlways,
    OverlapsExpected,
    ProgramFiles,
    RaceFreeExpected,
    Text,
    TextRules,
    Times,
    UsesExpected,
    Variant,
)
from grader.trace import Explored, Trace
from grader.trace.exploration import (
    Advice,
    Ending,
    Exploration,
    Fault,
    Held,
    Holders,
    How,
    Place,
    Printed,
    Schedule,
    Step,
    Switch,
    Verdict,
    Waiting,
)
from tests.judge.builder import header

# --- parts of explorations


def schedule(*to: str) -> Schedule:
    """A schedule that lets these go on one after the other."""
    steps = tuple(Switch(at=at, to=name, before=place(7)) for at, name in enumerate(to))
    return Schedule(policy="adversary" if to else "np", steps=steps)


def place(line: int, text: str = "counter += 1") -> Place:
    return Place(file="counter.py", line=line, text=text)


def ending(*output: str | tuple[str, str], how: How = "exit", times: int = 1, code: int | None = 0) -> Ending:
    """An ending; what nobody is named for was printed by main."""
    pieces = [("main", piece) if isinstance(piece, str) else piece for piece in output]
    printed = tuple(Printed(actor=actor, text=text) for actor, text in pieces)
    first = schedule("Thread-2") if how != "exit" or times == 1 else schedule()
    return Ending(
        how=how, code=code if how in ("exit", "crash") else None, output=printed, first=first, times=times
    )


def explored(verdict: Verdict, *endings: Ending, faults: tuple[Fault, ...] = (), **more: Any) -> Exploration:
    """An exploration of two threads."""
    return Exploration(
        program="counter.py",
        python="3.11.7",
        verdict=verdict,
        endings=endings,
        faults=faults,
        schedules=sum(one.times for one in endings),
        witness=schedule("Thread-2", "Thread-1") if faults else None,
        **{"actors": ("main", "Thread-1", "Thread-2"), "overlap": True, **more},
    )


LOST = Fault(
    kind="lost-update",
    object="counter",
    story=(
        Step(actor="Thread-1", what="read", object="counter", value="0", place=place(7), lost=True),
        Step(actor="Thread-2", what="write", object="counter", value="1", place=place(7)),
        Step(actor="Thread-1", what="write", object="counter", value="1", place=place(7)),
    ),
)
STUCK = Fault(
    kind="deadlock",
    object="a → b",
    waiting=(
        Waiting(
            actor="Thread-1",
            object="b",
            place=place(9, "with b:"),
            holders=("Thread-2",),
            holds=(Held(object="a", place=place(8, "with a:")),),
        ),
        Waiting(actor="Thread-2", object="a", place=place(13, "with a:"), holders=("Thread-1",)),
        Waiting(actor="main", object="join", place=place(20, "one.join()"), holders=("Thread-1",)),
    ),
)
SPINNING = Fault(
    kind="livelock",
    waiting=(Waiting(actor="Thread-1", object="spinning", place=place(5, "while not done:")),),
)
CRASH = Fault(kind="crash", object="IndexError", detail="pop from empty list")
CIRCLE = Fault(kind="lock-order", object="a, b")
WRONG = Fault(kind="wrong-output", object="output")

CLEAN = explored("clean", ending("total: 4000\n", times=9))
NOTHING = explored("inconclusive", reason="the box broke", actors=())
UNDECIDED = explored("inconclusive", ending("total: 4000\n"), reason="socket is not modelled")
LOSES = explored("lost-update", ending("total: 4000\n", times=8), ending("total: 2\n"), faults=(LOST,))
#: An update is lost, and every ending looks right all the same.
LOSES_QUIETLY = explored(
    "lost-update",
    ending("total: 4000\n", times=9),
    faults=(LOST,),
    advice=(Advice(kind="quiet", text="CPython does not switch there."),),
)
DEADLOCKS = explored(
    "deadlock", ending("total: 4000\n", times=3), ending("", how="deadlock"), faults=(STUCK,)
)
ALWAYS_DEADLOCKS = explored("deadlock", ending("", how="deadlock", times=4), faults=(STUCK,))
LIVELOCKS = explored("livelock", ending("x\n", times=3), ending("", how="livelock"), faults=(SPINNING,))
CRASHES = explored(
    "crash", ending("total: 4000\n", times=3), ending("", how="crash", code=1), faults=(CRASH,)
)
ALWAYS_CRASHES = explored(
    "crash", ending("", how="crash", times=2, code=1), faults=(CRASH,), actors=("main",), overlap=None
)
EMPTY = explored("clean", ending("", times=1), actors=("main",), overlap=None)
SEQUENTIAL = explored("clean", ending("total: 4000\n", times=1), actors=("main",), overlap=None)
ENDLESS = explored("inconclusive", ending("on\n", how="endless", times=3), reason="it does not end by itself")
ENDLESS_TOO = explored(
    "inconclusive", ending("total: 4000\n", times=3), ending("", how="endless"), reason="it does not end"
)
PARTLY = explored("clean", ending("total: 4000\n", times=3), ending("", how="cut", times=5))
CUT = explored("clean", ending("total: 4000\n", how="cut", times=5))
ONE_WRONG = explored("wrong-output", ending("total: 4000\n", times=8), ending("total: 2\n"), faults=(WRONG,))
ALL_WRONG = explored("wrong-output", ending("Total is 4000\n", times=9), faults=(WRONG,))
NOT_KEPT = explored("wrong-output", ending("total: 4000\n", times=9), faults=(WRONG,))
UNPROVED = explored(
    "inconclusive", ending("total: 2\n"), faults=(LOST,), reason="the schedule does not show it every time"
)
HALF_OPEN = explored("lost-update", ending("total: 4000\n"), faults=(LOST,), reason="eval is not modelled")


def accounts(*lines: str, verdict: Verdict = "clean") -> Exploration:
    return explored(verdict, *(ending(f"{line}\n") for line in lines))


def room(*pieces: tuple[str, str], how: How = "exit") -> Exploration:
    return explored("clean", ending(*pieces, how=how), ending(("w1", "enter 1\n"), ("w1", "leave 1\n")))


CROWDED = room(("w1", "enter 1\n"), ("w2", "enter 2\n"), ("w1", "leave 1\n"), ("w2", "leave 2\n"))
TORN = room(("w1", "en"), ("w2", "enter 2\n"), ("w2", "leave 2\n"), ("w1", "ter 1\nleave 1"))
UNNAMED = room(("", "enter 1\n"), ("", "leave 1\n"))


def holds(most: int, object: str = "gate", kind: str = "threading.Semaphore") -> Exploration:
    return explored("clean", ending("x\n"), holders=(Holders(object=object, kind=kind, most=most),))


# --- expectations


def line(*texts: str, **more: Any) -> AlwaysExpected:
    match = "pattern" if any("{" in text for text in texts) else "text"
    return AlwaysExpected(id="e", always=LineAlways(**{"line": texts, "match": match, **more}))


TOTAL = line("total: 4000")
ENDS = AlwaysExpected(id="e", always=FinishesAlways())
OUTPUT = AlwaysExpected(id="e", always=OutputAlways(output="total: 4000"))
FREE = RaceFreeExpected(id="e")
NO_DEADLOCK = DeadlockFreeExpected(id="e")
IN_ORDER = DeadlockFreeExpected(id="e", lock_order="free")
OVERLAPS = OverlapsExpected(id="e")
VALUE = UsesExpected(id="e", uses=("multiprocessing.Value", "multiprocessing.Array"))
NO_POOL = NeverUsesExpected(id="e", never_uses=("concurrent.futures",))

SUM = line("A={a:int} B={b:int}", sum=Decimal(200))
BOUNDS = line("A={a:int} B={b:float}", min=Decimal(0), max=Decimal(200))
EQUALS = line("A={a:int} B={b:int}", equals={"a": Decimal(120)})


def inside(most: int, least: int | None = None, of: str | None = None) -> InsideExpected:
    between = () if of else ("enter {n:int}", "leave {n:int}")
    return InsideExpected(id="e", inside=Inside(most=most, least=least, between=between, of=of))


def using(*primitives: str, of: Exploration = CLEAN) -> Exploration:
    return explored(of.verdict, *of.endings, reason=of.reason, primitives=primitives)


# --- what must be said


@dataclass(frozen=True)
class Row:
    """What must be said of an exploration.

    Attributes:
        expectation: what was asked.
        found: the exploration of the one variant.
        said: outcome and message.
        beside: a second expectation of the case.
    """

    expectation: Expectation
    found: Exploration
    said: str
    beside: Expectation | None = None


TWICE = line("total: 4000", times=Times(least=2, most=2))

ROWS: dict[str, Row] = {
    # a line under every schedule
    "line": Row(TOTAL, CLEAN, "passed always.line-kept"),
    "line without its newline": Row(
        TOTAL, explored("clean", ending("total: 4000")), "passed always.line-kept"
    ),
    "line, wrong once": Row(TOTAL, LOSES, "failed always.line-missing"),
    "line, a race that never shows": Row(TOTAL, LOSES_QUIETLY, "passed always.line-kept"),
    "line, deadlock": Row(TOTAL, DEADLOCKS, "failed always.line-stuck"),
    "line, livelock": Row(line("x"), LIVELOCKS, "failed always.line-stuck"),
    "line, crash": Row(TOTAL, CRASHES, "failed always.line-crash"),
    "line, crash at start": Row(TOTAL, ALWAYS_CRASHES, "failed always.line-crash"),
    "line, crash after it": Row(
        TOTAL,
        explored("crash", ending("total: 4000\n", how="crash"), faults=(CRASH,)),
        "passed always.line-kept",
    ),
    "line, twice": Row(TOTAL, explored("clean", ending("total: 4000\n" * 2)), "failed always.line-many"),
    "line, too often in a run that was cut": Row(
        TOTAL,
        explored("clean", ending("total: 4000\n" * 2, how="cut"), *CLEAN.endings),
        "failed always.line-many",
    ),
    "line, too seldom": Row(TWICE, CLEAN, "failed always.line-few"),
    "line, nothing ran": Row(TOTAL, NOTHING, "inconclusive explored.nothing-ran"),
    "line, undecided": Row(TOTAL, UNDECIDED, "inconclusive explored.undecided"),
    "line, wrong and unproved": Row(TOTAL, UNPROVED, "inconclusive explored.undecided"),
    "line, some runs cut": Row(TOTAL, PARTLY, "passed always.line-kept"),
    "line, all runs cut": Row(TOTAL, CUT, "inconclusive explored.cut-short"),
    "line, endless": Row(TOTAL, ENDLESS, "inconclusive explored.undecided"),
    "line, endless and called clean": Row(
        TOTAL, explored("clean", ending("on\n", how="endless")), "inconclusive explored.undecided"
    ),
    "line, the wrong ending not kept": Row(TOTAL, NOT_KEPT, "inconclusive explored.undecided"),
    "line, part undecided": Row(TOTAL, HALF_OPEN, "inconclusive explored.undecided"),
    "line, empty program": Row(TOTAL, EMPTY, "failed always.line-missing"),
    "line of nothing": Row(line("..."), CLEAN, "error line.empty"),
    "line of no pattern": Row(line("(", match="pattern"), CLEAN, "error line.bad-pattern"),
    # its numbers
    "sum": Row(SUM, accounts("A=120 B=80", "A=80 B=120"), "passed always.line-kept"),
    "sum, once wrong": Row(
        SUM, accounts("A=100 B=100", "A=70 B=100", verdict="wrong-output"), "failed always.sum"
    ),
    "sum, of other words": Row(SUM, accounts("A: 100, B: 100"), "failed always.line-missing"),
    "sum, of floats": Row(SUM, accounts("A=100.0 B=100.0"), "failed always.line-missing"),
    "sum, in an endless run": Row(
        SUM,
        explored("clean", ending("A=1 B=2\n", how="endless"), ending("A=100 B=100\n")),
        "failed always.sum",
    ),
    "sum, in a beginning of a line": Row(
        SUM,
        explored("clean", ending("A=1 B=1", how="cut"), ending("A=100 B=100\n")),
        "passed always.line-kept",
    ),
    "bounds": Row(BOUNDS, accounts("A=0 B=200.00"), "passed always.line-kept"),
    "below": Row(BOUNDS, accounts("A=-20 B=200"), "failed always.min"),
    "above": Row(BOUNDS, accounts("A=20 B=200.5"), "failed always.max"),
    "equals": Row(EQUALS, accounts("A=120 B=7"), "passed always.line-kept"),
    "equals not": Row(EQUALS, accounts("A=121 B=7"), "failed always.equals"),
    "one of two texts": Row(
        line("A={a:int}", "{n:int} B={b:int}", sum=Decimal(9)), accounts("A=4 B=5"), "passed always.line-kept"
    ),
    # the whole output
    "output": Row(OUTPUT, explored("clean", ending("total: 4000  \n\n")), "passed always.output-kept"),
    "output, once wrong": Row(OUTPUT, ONE_WRONG, "failed always.output"),
    "output, crash": Row(OUTPUT, CRASHES, "failed always.output-crash"),
    "output, deadlock": Row(OUTPUT, DEADLOCKS, "failed always.output-stuck"),
    "output, cut": Row(OUTPUT, PARTLY, "passed always.output-kept"),
    "output, undecided": Row(OUTPUT, UNDECIDED, "inconclusive explored.undecided"),
    # the end
    "ends": Row(ENDS, CLEAN, "passed always.finishes-kept"),
    "ends with a status": Row(ENDS, explored("clean", ending("x\n", code=3)), "passed always.finishes-kept"),
    "ends, crash": Row(ENDS, CRASHES, "failed always.crash"),
    "ends, crash at start": Row(ENDS, ALWAYS_CRASHES, "failed always.crash"),
    "ends, deadlock": Row(ENDS, DEADLOCKS, "failed always.deadlock"),
    "ends, livelock": Row(ENDS, LIVELOCKS, "failed always.livelock"),
    "ends, endless": Row(ENDS, ENDLESS, "failed always.endless"),
    "ends, endless under some": Row(ENDS, ENDLESS_TOO, "inconclusive explored.undecided"),
    "ends, endless under some, called clean": Row(
        ENDS, explored("clean", *ENDLESS_TOO.endings), "inconclusive explored.undecided"
    ),
    "ends, undecided": Row(ENDS, UNDECIDED, "inconclusive explored.undecided"),
    "ends, cut": Row(ENDS, PARTLY, "passed always.finishes-kept"),
    "ends, all cut": Row(ENDS, CUT, "inconclusive explored.cut-short"),
    "ends, empty program": Row(ENDS, EMPTY, "failed explored.alone"),
    "ends, alone": Row(ENDS, SEQUENTIAL, "passed always.finishes-kept"),
    "ends, nothing ran": Row(ENDS, NOTHING, "inconclusive explored.nothing-ran"),
    # races
    "race-free": Row(FREE, CLEAN, "passed race.none"),
    "race": Row(FREE, LOSES, "failed race.lost-update"),
    "race that never shows": Row(FREE, LOSES_QUIETLY, "failed race.lost-update-quiet"),
    "race unproved": Row(FREE, UNPROVED, "inconclusive explored.undecided"),
    "output by luck": Row(FREE, ONE_WRONG, "failed race.output", TOTAL),
    "output always wrong is no race": Row(FREE, ALL_WRONG, "passed race.none", TOTAL),
    "output by luck, not kept": Row(FREE, NOT_KEPT, "inconclusive explored.undecided", TOTAL),
    "crash by luck": Row(FREE, CRASHES, "failed race.crash"),
    "crash always": Row(FREE, ALWAYS_CRASHES, "failed explored.crash"),
    "deadlock is no race": Row(FREE, DEADLOCKS, "passed race.none", TOTAL),
    "deadlock always": Row(FREE, ALWAYS_DEADLOCKS, "failed explored.stuck"),
    "race-free, empty program": Row(FREE, EMPTY, "failed explored.alone"),
    "race-free, alone": Row(FREE, SEQUENTIAL, "failed explored.alone"),
    "race-free, alone with signals": Row(
        FREE,
        explored("clean", ending("x\n"), actors=("main",), primitives=("signal.signal",)),
        "passed race.none",
    ),
    "race-free, undecided": Row(FREE, UNDECIDED, "inconclusive explored.undecided"),
    "race-free, nothing ran": Row(FREE, NOTHING, "inconclusive explored.nothing-ran"),
    # deadlocks
    "deadlock-free": Row(NO_DEADLOCK, CLEAN, "passed deadlock.none"),
    "deadlock-free, deadlock": Row(NO_DEADLOCK, DEADLOCKS, "failed deadlock.found"),
    "deadlock-free, livelock": Row(NO_DEADLOCK, LIVELOCKS, "failed deadlock.livelock"),
    "deadlock-free, race": Row(NO_DEADLOCK, LOSES, "passed deadlock.none"),
    "deadlock-free, part undecided": Row(NO_DEADLOCK, HALF_OPEN, "inconclusive explored.undecided"),
    "deadlock-free, crash at start": Row(NO_DEADLOCK, ALWAYS_CRASHES, "failed explored.crash"),
    "deadlock-free, empty program": Row(NO_DEADLOCK, EMPTY, "failed explored.alone"),
    "circle": Row(
        IN_ORDER, explored("lock-order", ending("x\n"), faults=(CIRCLE,)), "failed deadlock.lock-order"
    ),
    "circle as advice": Row(
        IN_ORDER,
        explored(
            "clean", ending("x\n"), advice=(Advice(kind="lock-order", object="a, b", places=(place(8),)),)
        ),
        "failed deadlock.lock-order",
    ),
    "circle not asked": Row(
        NO_DEADLOCK, explored("lock-order", ending("x\n"), faults=(CIRCLE,)), "passed deadlock.none"
    ),
    # inside
    "inside": Row(inside(2, 2), CROWDED, "passed inside.kept"),
    "inside, too many": Row(inside(1), CROWDED, "failed inside.too-many"),
    "inside, too few": Row(inside(3, 3), CROWDED, "failed inside.too-few"),
    "inside, torn lines": Row(inside(1), TORN, "passed inside.kept"),
    "inside, nobody": Row(inside(1), CLEAN, "failed inside.nobody"),
    "inside, unknown": Row(inside(1), UNNAMED, "inconclusive inside.unknown-writer"),
    "inside, too many in a beginning": Row(
        inside(1), room(("w1", "enter 1\n"), ("w2", "enter 2\n"), how="cut"), "failed inside.too-many"
    ),
    "inside, crash at start": Row(inside(1), ALWAYS_CRASHES, "failed explored.crash"),
    "held": Row(inside(3, 3, of="threading.Semaphore"), holds(3), "passed inside.kept"),
    "held by name": Row(inside(3, of="gate"), holds(3), "passed inside.kept"),
    "held, one of several": Row(inside(1, of="gate"), holds(2, "gate (2)"), "failed inside.held-by-too-many"),
    "held, another name": Row(inside(1, of="gat"), holds(1), "failed inside.nobody"),
    "held by too few": Row(inside(3, 3, of="gate"), holds(1), "failed inside.too-few"),
    # what is used
    "overlaps": Row(OVERLAPS, CLEAN, "passed overlaps.seen"),
    "overlaps never": Row(
        OVERLAPS, explored("clean", ending("x\n", times=9), overlap=False), "failed overlaps.never"
    ),
    "overlaps, alone": Row(OVERLAPS, SEQUENTIAL, "failed explored.alone"),
    "overlaps, undecided": Row(
        OVERLAPS,
        explored("inconclusive", ending("x\n"), overlap=False, reason="?"),
        "inconclusive explored.undecided",
    ),
    "uses": Row(VALUE, using("multiprocessing.Array"), "passed uses.seen"),
    "uses of a module": Row(
        UsesExpected(id="e", uses=("threading",)), using("threading.Lock"), "passed uses.seen"
    ),
    "uses, although undecided": Row(VALUE, using("multiprocessing.Value", of=UNDECIDED), "passed uses.seen"),
    "uses not": Row(VALUE, using("multiprocessing.Values"), "failed uses.missing"),
    "uses, undecided": Row(VALUE, UNDECIDED, "inconclusive explored.undecided"),
    "uses, crash at start": Row(VALUE, ALWAYS_CRASHES, "failed explored.crash"),
    "never uses": Row(NO_POOL, using("threading.Lock"), "passed never-uses.kept"),
    "never uses, and does": Row(
        NO_POOL, using("concurrent.futures.ThreadPoolExecutor"), "failed never-uses.used"
    ),
    "never uses, undecided": Row(NO_POOL, UNDECIDED, "inconclusive explored.undecided"),
    "never uses, empty program": Row(NO_POOL, EMPTY, "failed explored.alone"),
}


def assignment(case: Case) -> Assignment:
    """The homework with one explored case."""
    return Assignment(
        id="shared-counter",
        title=Text(en="Counter", zh="计数器"),
        program=ProgramFiles(files=("counter.py",)),
        text=TextRules(ignore=("punctuation", "white space")),
        cases=(case,),
    )


def case_of(*expect: Expectation, variants: tuple[str, ...] = ("",)) -> Case:
    """An explored case, named "case"."""
    ways = tuple(Variant(name=name) for name in variants)
    return Case(
        id="case", title=Text(en="case", zh="case"), rule=(1,), explore=True, variants=ways, expect=expect
    )


def trace_of(**found: Exploration) -> Trace:
    """The trace of a case; "_" is the variant without a name."""
    events = tuple(
        Explored(
            case="case",
            run=number,
            sequence=number,
            virtual=0.0,
            monotonic=0.0,
            variant=name.strip("_"),
            exploration=exploration,
        )
        for number, (name, exploration) in enumerate(found.items())
    )
    return Trace(header(), events)
