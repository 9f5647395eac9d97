"""The story of an exploration that a person reads on a terminal, in Chinese or English.

First what went wrong, in one line; then the lines of each actor in the order that broke; what follows from
them and how it is mended; last what was tried, what that does not cover and how to see it again.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table

from grader.report.catalogue import Language
from grader.report.exploration_catalogue import listed, phrase, say
from grader.report.exploration_story import conclusions, difference, files, headline, interleaving, mending
from grader.report.page import Styled, printed
from grader.report.telling import visible
from grader.trace.exploration import Advice, Ending, Exploration, Fault, Place, Schedule

#: Lines of advice, and of an ending's output, that are shown unless everything is asked for.
_FEW = 4

_INDENT = 2


def exploration(
    found: Exploration,
    language: Language,
    width: int,
    colour: bool,
    *,
    expected: str | None = None,
    verbose: bool = False,
    again: str | None = None,
    one_schedule: bool = False,
) -> str:
    """What came of a program under many schedules, as text.

    Args:
        found: what is told.
        language: in which.
        width: columns of the terminal.
        colour: whether escape sequences for colours may stand in it.
        expected: what the program should have printed; None: nobody said.
        verbose: every fault, ending, advice and step of the witness in full.
        again: the command that shows the fault again; None: the result was not kept.
        one_schedule: whether it is of one schedule that was run again: then there is nothing to say of what
            was tried.
    """
    if one_schedule:
        found = msgspec.structs.replace(found, bound="", schedules=1, reproduced=None, witness=None)
    teller = _Teller(found, language, max(width, 30), expected, verbose, again, one_schedule)
    return printed(teller.parts(), width, colour)


class _Teller:
    def __init__(
        self,
        found: Exploration,
        language: Language,
        width: int,
        expected: str | None,
        verbose: bool,
        again: str | None,
        one_schedule: bool,
    ) -> None:
        self.found = found
        self.language = language
        self.width = width
        self.expected = expected
        self.verbose = verbose
        self.again = again
        self.one_schedule = one_schedule

    def say(self, name: str, **values: object) -> str:
        return say(name, self.language, **values)

    def parts(self) -> list[RenderableType]:
        program = " ".join(visible(word) for word in (self.found.program, *self.found.arguments))
        head = Styled(self.say("head", program=program, python=self.found.python or "—"), style="dim")
        parts: list[RenderableType] = [head, ""]
        match self.found.verdict:
            case "clean":
                parts.append(self.mark("✓", "green", self.say("clean.every")))
            case "inconclusive":
                parts.append(self.mark("?", "yellow", self.say("inconclusive")))
            case _:
                pass
        for number, fault in enumerate(self.found.faults):
            parts.extend([""] if number else [])
            parts.extend(self.fault(fault, in_full=self.verbose or not number))
        tried = self.tried()
        return [*parts, *(["", self.below(tried)] if tried.row_count else [])]

    def mark(self, mark: str, style: str, text: str) -> RenderableType:
        row = Table.grid(padding=(0, 1))
        row.add_row(Styled(mark, style=style), Styled(text, style=f"bold {style}"))
        return row

    def below(self, part: RenderableType) -> RenderableType:
        return Padding(part, (0, 0, 0, _INDENT))

    # --- a fault -----------------------------------------------------------------------------------------

    def fault(self, fault: Fault, *, in_full: bool) -> list[RenderableType]:
        always = self.always(fault)
        parts = [self.mark("✗", "red", headline(fault, self.language, always=always))]
        if not in_full:
            return parts
        story = interleaving(fault, self.language, self.width - _INDENT)
        if story is not None:
            elsewhere = files(fault) - {self.found.program}
            caption = [self.below(Styled(visible(file), style="cyan")) for file in elsewhere]
            # Where there are several files, each line names its own.
            parts += ["", *(caption if len(files(fault)) == 1 else []), self.below(story)]
        if fault.kind == "wrong-output":
            parts += ["", self.below(self.outputs(fault))]
        rows = self.rows()
        for number, sentence in enumerate(conclusions(fault, self.language)):
            self.row(rows, "label.why" if not number else "", sentence)
        if always and fault.kind in {"crash", "deadlock", "livelock"}:
            self.row(rows, "", self.say("so.always"))
        mend = mending(fault, self.language)
        if fault.kind == "crash" and not any(ending.how == "exit" for ending in self.found.endings):
            mend = ""  # that another schedule does not crash was not seen
        if always and fault.kind == "wrong-output":
            mend = self.say("mend.wrong-output.always") if len(self.found.actors) > 1 else ""
        if mend and not (always and fault.kind == "crash"):
            self.row(rows, "label.mend", mend, style="cyan")
        for advice in self.found.advice:
            if advice.kind == "quiet" and advice.object in {"", fault.object}:
                self.row(rows, "label.quiet", self.quiet())
        return [*parts, *(["", self.below(rows)] if rows.row_count else [])]

    def always(self, fault: Fault) -> bool:
        """Whether every ending shows the fault, as far as an ending can show it.

        Where there are several actors, one schedule says nothing of the others.
        """
        complete = [ending for ending in self.found.endings if ending.how != "cut"]
        several = len(self.found.actors) > 1
        return sum(ending.times for ending in complete) > several and all(
            not self.good(ending) if fault.kind == "wrong-output" else ending.how == fault.kind
            for ending in complete
        )

    def outputs(self, fault: Fault) -> RenderableType:
        wrong = self.wrong_ending()
        if wrong is not None and self.expected is not None:
            return difference(self.expected, wrong.text, self.language)
        grid = self.rows()
        self.row(grid, "printed", visible((wrong.text if wrong is not None else fault.detail).rstrip()))
        return grid

    def wrong_ending(self) -> Ending | None:
        """The ending whose output is told: the witness's own, else the first that is not as expected."""
        for ending in self.found.endings:
            if ending.first == self.found.witness:
                return ending
        return next((ending for ending in self.found.endings if not self.good(ending)), None)

    def good(self, ending: Ending) -> bool:
        return self.expected is None or ending.text.rstrip() == self.expected.rstrip()

    def quiet(self) -> str:
        processes = any(name.startswith("multiprocessing") for name in self.found.primitives)
        return self.say("advice.quiet.processes" if processes else "advice.quiet")

    # --- what was tried ----------------------------------------------------------------------------------

    def rows(self) -> Table:
        grid = Table.grid(padding=(0, 2))
        grid.add_column(no_wrap=True)
        grid.add_column(overflow="fold", ratio=1)
        grid.expand = True
        return grid

    def row(self, grid: Table, label: str, text: str, *, style: str = "") -> None:
        grid.add_row(Styled(self.say(label) if label else "", style="dim"), Styled(text, style=style))

    def tried(self) -> Table:
        grid = self.rows()
        found = self.found
        match found.verdict:
            case "clean":
                self.row(grid, "label.why", self.say("proved", output=self.sameness()))
            case "inconclusive":
                self.row(grid, "label.reason", visible(phrase(found.reason, self.language)))
                self.row(grid, "label.person", self.say("person"))
            case _:
                pass
        if not self.one_schedule:
            self.row(grid, "label.tried", self.schedules())
        if found.bound:
            self.row(grid, "label.bound", visible(phrase(found.bound, self.language)))
        if found.witness is not None:
            again = self.say("again.keep") if self.again is None else visible(self.again)
            self.row(grid, "label.again", again)
        self.advice(grid)
        if self.verbose:
            self.everything(grid)
        return grid

    def schedules(self) -> str:
        number = self.found.schedules
        name = "tried.none" if not number else "tried.one" if number == 1 else "tried"
        text = self.say(name, schedules=number)
        if self.found.reproduced is not None:
            again, times = self.found.reproduced
            text += f" · {self.say('reproduced', again=again, times=times)}"
        return text

    def sameness(self) -> str:
        texts = {ending.text for ending in self.found.endings if ending.how == "exit"}
        if self.expected is not None:
            texts = {self.expected}
        if len(texts) != 1:
            return ""
        whole = texts.pop().strip()
        # A run that was ended early has printed a part.
        early = (ending.text.strip() for ending in self.found.endings if ending.how != "exit")
        if not all(map(whole.startswith, early)):
            return ""
        return self.say("proved.same" if self.expected is None else "proved.output")

    def advice(self, grid: Table) -> None:
        told = [self.advised(advice) for advice in self.found.advice if advice.kind != "quiet"]
        shown = told if self.verbose else told[:_FEW]
        for number, sentence in enumerate(shown):
            self.row(grid, "" if number else "label.looks", sentence)
        if len(shown) < len(told):
            self.row(grid, "", self.say("more", count=len(told) - len(shown)))

    def advised(self, advice: Advice) -> str:
        places = listed([_place(place) for place in advice.places], self.language)
        return self.say(f"advice.{advice.kind}", object=visible(advice.object), places=places)

    def everything(self, grid: Table) -> None:
        found = self.found
        for number, ending in enumerate(found.endings):
            self.row(grid, "" if number else "label.endings", self.ending(ending))
        if found.witness is not None:
            for number, line in enumerate(self.witness(found.witness)):
                self.row(grid, "" if number else "label.witness", line)
        if found.primitives:
            self.row(grid, "label.uses", listed([visible(p) for p in found.primitives], self.language))
        inside = [self.say("inside", object=visible(h.object), most=h.most) for h in found.holders]
        if inside:
            self.row(grid, "label.inside", listed(inside, self.language))

    def ending(self, ending: Ending) -> str:
        how = self.say(f"how.{ending.how}", code="—" if ending.code is None else ending.code)
        times = self.say("times", times=ending.times)
        return "\n".join([f"{times} {how}", *_shortened(ending.text, _FEW)])

    def witness(self, schedule: Schedule) -> list[str]:
        name = "schedule.target" if schedule.target else "schedule"
        values = {"policy": schedule.policy, "seed": schedule.seed, "target": visible(schedule.target)}
        lines = [self.say(name, **values)]
        for step in schedule.steps:
            where = "" if step.before is None else _place(step.before)
            name = "switch.before" if where else "switch"
            lines.append(self.say(name, at=step.at, to=visible(step.to), place=where))
        return lines


def _shortened(text: str, most: int) -> Sequence[str]:
    lines = [f"  {visible(line)}" for line in text.rstrip().split("\n")] if text.strip() else []
    return [*lines[:most], f"  … (+{len(lines) - most})"] if len(lines) > most else lines


def _place(place: Place) -> str:
    return f"{visible(place.file)}:{place.line}" if place.line else visible(place.file)
