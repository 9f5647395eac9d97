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
    """

    files: tuple[str, ...]


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
    """

    horizon: float = 20.0
    cpu: float = 20.0
    busy: float = 1.0
    output: int = 4_000_000
    tasks: int = 200


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
        step: the step during which it must happen (0 is the start); None: any step of the case's ``do``, or
            the start when the case does nothing.
        hint: what the instructor says to a student who fails it.
    """

    id: ExpectationId
    points: Decimal = Decimal(0)
    rule: tuple[int, ...] = ()
    step: int | None = None
    hint: Text | None = None


class LineExpected(_Expectation, tag="line", frozen=True, kw_only=True):
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


class SignalExpected(_Expectation, tag="signal", frozen=True, kw_only=True):
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


class HandledExpected(_Expectation, tag="handled", frozen=True, kw_only=True):
    """A signal reaches a role whose process has a handler for it, or ignores it.

    Attributes:
        signal: its name.
        by: the role.
        disposition: what the role's process must have said it shall do.
    """

    signal: str
    by: RoleName
    disposition: Literal["handled", "ignored", "default"] = "handled"


class AliveExpected(_Expectation, tag="alive", frozen=True, kw_only=True):
    """These roles' processes live, and are not stopped, when the step is over."""

    alive: tuple[RoleName, ...]


class StoppedExpected(_Expectation, tag="stopped", frozen=True, kw_only=True):
    """These roles' processes are stopped when the step is over."""

    stopped: tuple[RoleName, ...]


class ExitsExpected(_Expectation, tag="exits", frozen=True, kw_only=True):
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


class OrderExpected(_Expectation, tag="order", frozen=True, kw_only=True):
    """What other expectations of the case found happened in this order, causally.

    Attributes:
        order: the ids of those expectations.
    """

    order: tuple[ExpectationId, ...]


class NeverExpected(_Expectation, tag="never", frozen=True, kw_only=True):
    """Something does not happen.

    Attributes:
        never: a line or a signal; its ``times`` is not used.
    """

    never: LineExpected | SignalExpected


class LeavesExpected(_Expectation, tag="leaves", frozen=True, kw_only=True):
    """Nothing is left behind when the case is over: no zombie, no orphan.

    Attributes:
        leaves: what may be left.
    """

    leaves: Literal["nothing"] = "nothing"


class CountExpected(_Expectation, tag="count", frozen=True, kw_only=True):
    """A role has so many processes, over the whole run.

    Attributes:
        count: how many.
        of: the role.
    """

    count: int
    of: RoleName


class SameExpected(_Expectation, tag="same-as", frozen=True, kw_only=True):
    """Exits and signals between roles form the same partial order as in the reference's recording.

    Attributes:
        same_as: what it is compared with.
        strict: lines and anything additional must be the same too.
    """

    same_as: Literal["reference"] = "reference"
    strict: bool = False


class NotBusyExpected(_Expectation, tag="busy", frozen=True, kw_only=True):
    """No task waits by spinning."""

    busy: Literal["never"] = "never"


Expectation = (
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


class Case(_Model, frozen=True, kw_only=True):
    """One thing that is tried.

    Attributes:
        id: unique in the assignment.
        title: what a person calls it.
        rule: the numbers of the handout's sentences that it enforces.
        do: the steps, after each of which the program is brought to rest.
        expect: what must be seen, in the order written.
        hint: what the instructor says to a student who fails it.
        needs: the case without which this one's steps are impossible.
        time: ``virtual``, or ``real``: the program's clock is the machine's.
        limits: as the assignment's, unless the case says otherwise.
    """

    id: CaseId
    title: Text
    rule: tuple[int, ...]
    do: tuple[Step, ...] = ()
    expect: tuple[Expectation, ...]
    hint: Text | None = None
    needs: CaseId | None = None
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
        id, title, aliases: its names.
        program: which file is run.
        roles: how the processes are called, by name.
        text: how lines are compared.
        python: the interpreter the author asks for, such as "python3.12"; None: whatever there is.
        cases: in the order written.
        handout: the numbered sentences.
        sha256: digest of the specification's and the handouts' bytes.
        folder: the folder in which the specification stands, as text.
    """

    id: str
    title: Text
    aliases: tuple[str, ...] = ()
    program: ProgramFiles
    roles: dict[RoleName, Role]
    text: TextRules = TextRules()
    python: str | None = None
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
