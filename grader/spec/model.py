"""The strict model of an assignment: what the friendly YAML is translated into.

Every value is frozen and of its final type. Where it came from (file, line, column) is the loader's business
and is not part of the model, so two files that say the same are equal.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import msgspec

CaseId = str
ExpectationId = str
RoleName = str


class _Model(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every part of the model has in common: frozen, named fields, nothing unknown."""


class Text(_Model, frozen=True, kw_only=True):
    """A text in both languages.

    Attributes:
        en, zh: the text; where only one was written, both are that one.
    """

    en: str
    zh: str


class ProgramFiles(_Model, frozen=True, kw_only=True):
    """Which file of the submission is the program.

    Attributes:
        files: names and wildcards, the first that fits is run.
        main: the instructor's own main, a file beside the specification (a harness): it is run instead of the
            student's file, which it imports by its name, or as ``submission`` whatever its name is; None: the
            student's file is run.
    """

    files: tuple[str, ...]
    main: str | None = None


class Variant(_Model, frozen=True, kw_only=True):
    """One way of starting the program that is explored.

    Attributes:
        name: "" where the assignment has no variants.
        arguments: the words of its command line.
    """

    name: str = ""
    arguments: tuple[str, ...] = ()


class Role(_Model, frozen=True, kw_only=True):
    """How a role is found in the program's process tree.

    Attributes:
        name: as the cases use it.
        relation: ``root`` is the program's first process, ``child`` the one child of another role's
            process, ``children`` all of them.
        of: the other role, None for the root.
    """

    name: RoleName
    relation: Literal["root", "child", "children"]
    of: RoleName | None = None


class TextRules(_Model, frozen=True, kw_only=True):
    """What does not matter when a printed line is compared.

    Attributes:
        ignore: ``width``: full-width against half-width forms (NFKC). ``punctuation``: every character of
            Unicode category P or S. ``white space``: all of it. ``case``: capital letters.
    """

    ignore: tuple[Literal["width", "punctuation", "white space", "case"], ...] = ()


class Limits(_Model, frozen=True, kw_only=True):
    """What a program may use up in one case. Time in which the grader held it does not count.

    Attributes:
        horizon: virtual seconds that a step may let pass while something is still expected.
        cpu: CPU seconds of all its tasks together.
        busy: CPU seconds that a spinning task gets, while everybody else is at rest, before a step ends.
        output: bytes printed on the terminal.
        tasks: processes and threads alive at once.
        memory: bytes that all its tasks have in memory together; what they share counts once.
        written: bytes in files, /tmp, /dev/shm and the work folder together; each file counts for 1 kB more.
        events: what is recorded of it; a report of 40 000 events took minutes.
    """

    horizon: float = 20.0
    cpu: float = 20.0
    busy: float = 1.0
    output: int = 4_000_000
    tasks: int = 200
    memory: int = 1_000_000_000
    written: int = 256_000_000
    events: int = 20_000


# --- steps -------------------------------------------------------------------------------------------------


class Press(_Model, tag="press", frozen=True, kw_only=True):
    """A key on the terminal, such as "Ctrl-C", "Ctrl-\\", "Ctrl-Z", "Ctrl-D", "Enter" or one character."""

    key: str


class Type(_Model, tag="type", frozen=True, kw_only=True):
    """A line typed on the terminal, followed by Enter."""

    line: str


class Signal(_Model, tag="signal", frozen=True, kw_only=True):
    """A signal sent with kill to one role's process alone.

    Attributes:
        signal: its name, such as "SIGINT".
        to: the role.
    """

    signal: str
    to: RoleName


class Stop(_Model, tag="stop", frozen=True, kw_only=True):
    """SIGSTOP to a role's process."""

    role: RoleName


class Continue(_Model, tag="continue", frozen=True, kw_only=True):
    """SIGCONT to a role's process; ``foreground``: the shell's `fg` for the whole program."""

    role: RoleName


class HangUp(_Model, tag="hang-up", frozen=True, kw_only=True):
    """The terminal window is closed."""


class Wait(_Model, tag="wait", frozen=True, kw_only=True):
    """Virtual time passes.

    Attributes:
        seconds: how much.
    """

    seconds: float


Step = Press | Type | Signal | Stop | Continue | HangUp | Wait


# --- expectations ------------------------------------------------------------------------------------------


class Times(_Model, frozen=True, kw_only=True):
    """How often, both ends included; ``most`` None is without end."""

    least: int = 1
    most: int | None = 1


class _Expectation(_Model, frozen=True, kw_only=True):
    """What every expectation has.

    Attributes:
        id: unique in its case.
        points: what it is worth.
        rule: the numbers of the handout's sentences that it enforces; empty: the case's.
        hint: what the instructor says to a student who fails it.
    """

    id: ExpectationId
    points: Decimal = Decimal(0)
    rule: tuple[int, ...] = ()
    hint: Text | None = None


class _OnTerminal(_Expectation, frozen=True, kw_only=True):
    """What every expectation of a case on the terminal has besides.

    Attributes:
        step: the step during which it must happen (0 is the start); None: any step of the case's ``do``, or
            the start when the case does nothing.
    """

    step: int | None = None


class LineExpected(_OnTerminal, tag="line", frozen=True, kw_only=True):
    """A line is printed.

    Attributes:
        line: the accepted texts, one suffices. ``text``: after the normalisation of ``TextRules``, the line
            contains it, and where it begins or ends with a letter or digit of ASCII no such character
            adjoins. ``exact``: after it, the line is it. ``pattern``: a regular expression or a template with
            ``{name:int}`` found in the line.
        match: which of these.
        by: the role that must have written it (``from`` in the YAML); None: anybody.
        times: how often.
    """

    line: tuple[str, ...]
    match: Literal["text", "exact", "pattern"] = "text"
    by: RoleName | None = None
    times: Times = Times()


class SignalExpected(_OnTerminal, tag="signal", frozen=True, kw_only=True):
    """A task of one role sends a signal to another's.

    Attributes:
        signal: its name.
        sender: the role that sends (``from`` in the YAML).
        to: the role to whom.
        times: how often.
    """

    signal: str
    sender: RoleName
    to: RoleName
    times: Times = Times()


class HandledExpected(_OnTerminal, tag="handled", frozen=True, kw_only=True):
    """A signal reaches a role whose process has a handler for it, or ignores it.

    Attributes:
        signal: its name.
        by: the role.
        disposition: what the role's process must have said it shall do.
    """

    signal: str
    by: RoleName
    disposition: Literal["handled", "ignored", "default"] = "handled"


class AliveExpected(_OnTerminal, tag="alive", frozen=True, kw_only=True):
    """These roles' processes live, and are not stopped, when the step is over."""

    alive: tuple[RoleName, ...]


class StoppedExpected(_OnTerminal, tag="stopped", frozen=True, kw_only=True):
    """These roles' processes are stopped when the step is over."""

    stopped: tuple[RoleName, ...]


class ExitsExpected(_OnTerminal, tag="exits", frozen=True, kw_only=True):
    """These roles' processes end, each after the one before it, and not by luck.

    Attributes:
        exits: the roles in order; the processes of a role of several may end in any order among themselves.
        code: the exit status that each must have; None: any.
        signal: the signal that must have ended each; None: none may have, unless ``code`` is None too and
            ``how`` is "any".
        how: "exit": each by exiting itself. "any": a signal will do.
    """

    exits: tuple[RoleName, ...]
    code: int | None = None
    signal: str | None = None
    how: Literal["exit", "any"] = "any"


class OrderExpected(_OnTerminal, tag="order", frozen=True, kw_only=True):
    """What other expectations of the case found happened in this order, causally.

    Attributes:
        order: the ids of those expectations.
    """

    order: tuple[ExpectationId, ...]


class NeverExpected(_OnTerminal, tag="never", frozen=True, kw_only=True):
    """Something does not happen.

    Attributes:
        never: lines and signals, of which none may come; their ``times`` is not used.
    """

    never: tuple[LineExpected | SignalExpected, ...]


class LeavesExpected(_OnTerminal, tag="leaves", frozen=True, kw_only=True):
    """Nothing is left behind when the case is over: no zombie, no orphan.

    Attributes:
        leaves: what may be left.
    """

    leaves: Literal["nothing"] = "nothing"


class CountExpected(_OnTerminal, tag="count", frozen=True, kw_only=True):
    """A role has so many processes, over the whole run.

    Attributes:
        count: how many.
        of: the role.
    """

    count: int
    of: RoleName


class SameExpected(_OnTerminal, tag="same-as", frozen=True, kw_only=True):
    """Exits and signals between roles form the same partial order as in the reference's recording.

    Attributes:
        same_as: what it is compared with.
        strict: lines and anything additional must be the same too.
    """

    same_as: Literal["reference"] = "reference"
    strict: bool = False


class NotBusyExpected(_OnTerminal, tag="busy", frozen=True, kw_only=True):
    """No task waits by spinning."""

    busy: Literal["never"] = "never"


# --- expectations of explored cases ------------------------------------------------------------------------


class LineAlways(_Model, tag="line", frozen=True, kw_only=True):
    """A line that every schedule prints.

    Attributes:
        line: the accepted texts, as in a case on the terminal; a template's numbers can be counted with.
        match: as in a case on the terminal.
        times: how often each schedule prints it.
        sum: what the template's numbers come to together.
        min: what none of them is less than.
        max: what none of them is more than.
        equals: what single ones of them are, by name.
    """

    line: tuple[str, ...]
    match: Literal["text", "exact", "pattern"] = "text"
    times: Times = Times()
    sum: Decimal | None = None
    min: Decimal | None = None
    max: Decimal | None = None
    equals: dict[str, Decimal] = {}


class OutputAlways(_Model, tag="output", frozen=True, kw_only=True):
    """The whole output of every schedule.

    Attributes:
        output: the text; white space at the ends of lines and of the whole does not count, nor does what
            ``TextRules`` ignores.
    """

    output: str


class FinishesAlways(_Model, tag="finishes", frozen=True, kw_only=True):
    """Every schedule comes to its end by itself: nobody waits for ever, nothing crashes."""


class AlwaysExpected(_Expectation, tag="always", frozen=True, kw_only=True):
    """What is so under every schedule.

    Attributes:
        always: a line, the whole output, or ``finishes``.
    """

    always: LineAlways | OutputAlways | FinishesAlways


class RaceFreeExpected(_Expectation, tag="race-free", frozen=True, kw_only=True):
    """No schedule loses an update, and no result depends on the schedule.

    Attributes:
        race_free: true.
    """

    race_free: Literal[True] = True


class DeadlockFreeExpected(_Expectation, tag="deadlock-free", frozen=True, kw_only=True):
    """Under no schedule do all wait for each other, be it asleep or spinning.

    Attributes:
        deadlock_free: true.
        lock_order: ``free``: locks are never taken in a circle either, even where no schedule got stuck.
    """

    deadlock_free: Literal[True] = True
    lock_order: Literal["any", "free"] = "any"


class Inside(_Model, frozen=True, kw_only=True):
    """A stretch of the program that few may be in at once. One of ``between`` and ``of`` tells which.

    Attributes:
        most: how many at once, under every schedule.
        least: how many must have been inside at once under some schedule; None: it does not matter.
        between: the line that somebody prints who has entered, and the line of who is about to leave.
        of: a lock or semaphore as the program calls it, or the kind of it, such as ``threading.Semaphore``;
            inside is who has acquired it and not released it. None: ``between`` tells.
    """

    most: int
    least: int | None = None
    between: tuple[str, ...] = ()
    of: str | None = None


class InsideExpected(_Expectation, tag="inside", frozen=True, kw_only=True):
    """Not too many are in a stretch of the program at once.

    Attributes:
        inside: which stretch, and how many.
    """

    inside: Inside


class OverlapsExpected(_Expectation, tag="overlaps", frozen=True, kw_only=True):
    """The work of two threads or processes overlaps under some schedule: not everything is locked.

    Attributes:
        overlaps: true.
    """

    overlaps: Literal[True] = True


class UsesExpected(_Expectation, tag="uses", frozen=True, kw_only=True):
    """The program uses one of these.

    Attributes:
        uses: primitives, such as ``multiprocessing.Value``; a module means any of its primitives.
    """

    uses: tuple[str, ...]


class NeverUsesExpected(_Expectation, tag="never-uses", frozen=True, kw_only=True):
    """The program uses none of these.

    Attributes:
        never_uses: as in ``uses``.
    """

    never_uses: tuple[str, ...]


#: What can be seen of a program on a terminal.
TerminalExpectation = (
    LineExpected
    | SignalExpected
    | HandledExpected
    | AliveExpected
    | StoppedExpected
    | ExitsExpected
    | OrderExpected
    | NeverExpected
    | LeavesExpected
    | CountExpected
    | SameExpected
    | NotBusyExpected
)

#: What can be seen of a program that is run under many schedules.
ExploredExpectation = (
    AlwaysExpected
    | RaceFreeExpected
    | DeadlockFreeExpected
    | InsideExpected
    | OverlapsExpected
    | UsesExpected
    | NeverUsesExpected
)

Expectation = TerminalExpectation | ExploredExpectation


class Case(_Model, frozen=True, kw_only=True):
    """One thing that is tried: on a terminal, or under every schedule.

    Attributes:
        id: unique in the assignment.
        title: what a person calls it.
        rule: the numbers of the handout's sentences that it enforces.
        explore: whether the program is run under many schedules, without a terminal, rather than once.
        variants: of an explored case: the ways in which the program is started, each explored by itself; in
            the YAML their names, all of the assignment's where none is written. Empty on a terminal.
        input: of an explored case: what the program reads on its standard input.
        do: the steps, after each of which the program is brought to rest.
        expect: what must be seen, in the order written.
        hint: what the instructor says to a student who fails it.
        needs: the case without which this one's steps are impossible.
        feedback: how much a student is told of it. ``full``: everything. ``actual-only``: what was done and
            seen, not what was asked for. ``none``: the outcome and the points alone.
        visible: when a student is told that there is such a case at all; until then it is not run for a
            student. In ``assignment.private.yaml`` it is ``never`` unless the case says otherwise.
        private: whether it stands in ``assignment.private.yaml``.
        time: ``virtual``, or ``real``: the program's clock is the machine's.
        limits: as the assignment's, unless the case says otherwise.
    """

    id: CaseId
    title: Text
    rule: tuple[int, ...]
    explore: bool = False
    variants: tuple[Variant, ...] = ()
    input: str = ""
    do: tuple[Step, ...] = ()
    expect: tuple[Expectation, ...]
    hint: Text | None = None
    needs: CaseId | None = None
    feedback: Literal["full", "actual-only", "none"] = "full"
    visible: Literal["always", "after-due", "after-published", "never"] = "always"
    private: bool = False
    time: Literal["virtual", "real"] = "virtual"
    limits: Limits = Limits()


class Handout(_Model, frozen=True, kw_only=True):
    """The sentences that students were given, by number.

    Attributes:
        sentences: each numbered sentence in both languages.
    """

    sentences: dict[int, Text] = {}


class Assignment(_Model, frozen=True, kw_only=True):
    """What was asked.

    Attributes:
        id: what commands and folders call it.
        title: what a person calls it.
        aliases: further names by which a submission's file or folder says that it is meant.
        program: which file is run.
        roles: how the processes are called, by name; none are needed where every case is explored.
        variants: the ways in which an explored program is started; in the YAML by name, each with the words
            of its command line.
        text: how lines are compared.
        python: the interpreter the author asks for, such as "python3.12"; None: whatever there is.
        tier: the least isolation and evidence that will do; None: the best there is. Where a machine has
            less, nothing is run.
        cases: in the order written.
        handout: the numbered sentences.
        sha256: digest of the bytes of the specification, the handouts and the instructor's main.
        folder: the folder in which the specification stands, as text.
    """

    id: str
    title: Text
    aliases: tuple[str, ...] = ()
    program: ProgramFiles
    roles: dict[RoleName, Role] = {}
    variants: tuple[Variant, ...] = ()
    text: TextRules = TextRules()
    python: str | None = None
    tier: Literal["full", "plain"] | None = None
    cases: tuple[Case, ...]
    handout: Handout = Handout()
    sha256: str = ""
    folder: str = ""

    def case(self, case_id: CaseId) -> Case:
        """The case of that id.

        Raises:
            KeyError: there is none.
        """
        for case in self.cases:
            if case.id == case_id:
                return case
        raise KeyError(case_id)
