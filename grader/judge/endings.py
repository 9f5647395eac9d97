"""What does one ending of an explored program show?

A pure look at what a run under one schedule printed and how it ended. A run that was cut short printed a
beginning: what is wrong with that is wrong, what is missing from it may still have come.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Literal, assert_never

from grader.judge.words import Asked, normalise, plain
from grader.spec.model import FinishesAlways, LineAlways, OutputAlways, TextRules
from grader.spec.patterns import compile_line_pattern, is_template, numbers_in
from grader.trace.exploration import Ending

#: What is wrong with a line. ``missing``, ``few``, ``many``: it is printed too seldom or too often. ``sum``,
#: ``min``, ``max``, ``equals``: its numbers are wrong.
LineFault = Literal["missing", "few", "many", "sum", "min", "max", "equals"]


@dataclass(frozen=True, slots=True)
class WrongLine:
    """What is wrong with the line that was asked for.

    Attributes:
        fault: what.
        seen: the line that was printed; "" where none was.
        times: how often it was printed.
        name: the number that is wrong; "" for a sum.
        number: its value.
        wanted: what it must be, at least or at most.
    """

    fault: LineFault
    seen: str = ""
    times: int = 0
    name: str = ""
    number: str = ""
    wanted: str = ""


def is_whole(ending: Ending) -> bool:
    """Whether nothing more could have been printed: the program ended, or nobody could go on."""
    match ending.how:
        case "exit" | "crash" | "deadlock" | "livelock":
            return True
        case "endless" | "cut" | "inconclusive":
            return False
        case _:
            assert_never(ending.how)


def lines(ending: Ending) -> list[str]:
    """The lines that were printed; one that was not completed counts where the ending is whole."""
    *found, last = plain(ending.text).replace("\r\n", "\n").split("\n")
    return [*found, last] if last and is_whole(ending) else found


def breaks(always: LineAlways | OutputAlways | FinishesAlways, ending: Ending, rules: TextRules) -> bool:
    """Whether what was printed is wrong, however the run may have gone on had nothing stopped it.

    A line that is missing where the program crashed or got stuck does not count: the crash is the fault.
    """
    match always:
        case LineAlways():
            wrong = wrong_line(always, ending, rules)
            return wrong is not None and (ending.how == "exit" or wrong.fault not in ("missing", "few"))
        case OutputAlways():
            return ending.how == "exit" and not is_output(always, ending, rules)
        case FinishesAlways():
            return False
        case _:
            assert_never(always)


def is_output(always: OutputAlways, ending: Ending, rules: TextRules) -> bool:
    """Whether the whole output is the one asked for; white space at the ends of lines does not count."""
    return _comparable(plain(ending.text), rules) == _comparable(always.output, rules)


def _comparable(text: str, rules: TextRules) -> list[str]:
    return [normalise(line.rstrip(), rules) for line in text.rstrip().split("\n")]


def wrong_line(always: LineAlways, ending: Ending, rules: TextRules) -> WrongLine | None:
    """What is wrong with the line in one ending; None where nothing is.

    Raises:
        EmptyText, PatternError: the expectation itself is wrong.
    """
    asked = Asked(always, rules)
    said = [line for line in lines(ending) if asked.said(line)]
    most = always.times.most
    if most is not None and len(said) > most:
        return WrongLine("many", said[-1], len(said))
    for line in said:
        wrong = _wrong_numbers(always, line)
        if wrong is not None:
            return wrong
    if is_whole(ending) and len(said) < always.times.least:
        return WrongLine("few", said[-1], len(said)) if said else WrongLine("missing")
    return None


def _wrong_numbers(always: LineAlways, line: str) -> WrongLine | None:
    """What is wrong with a line's numbers; None where one of the accepted texts fits them."""
    found: WrongLine | None = None
    for text in always.line:
        numbers = _numbers(text, line) if always.match == "pattern" else {}
        if numbers is None:
            continue
        found = next(_checked(always, line, numbers), None)
        if found is None:
            return None
    return found


def _checked(always: LineAlways, line: str, numbers: dict[str, Decimal]) -> Iterator[WrongLine]:
    total = sum(numbers.values(), Decimal(0))
    if always.sum is not None and total != always.sum:
        yield WrongLine("sum", line, number=f"{total:f}", wanted=f"{always.sum:f}")
    for name, number in numbers.items():
        if always.min is not None and number < always.min:
            yield WrongLine("min", line, 0, name, f"{number:f}", f"{always.min:f}")
        if always.max is not None and number > always.max:
            yield WrongLine("max", line, 0, name, f"{number:f}", f"{always.max:f}")
        wanted = always.equals.get(name)
        if wanted is not None and number != wanted:
            yield WrongLine("equals", line, 0, name, f"{number:f}", f"{wanted:f}")


def _numbers(text: str, line: str) -> dict[str, Decimal] | None:
    """The numbers that a template finds in a line, by name; None where the line does not fit it."""
    fit = compile_line_pattern(text).search(plain(line))
    if fit is None:
        return None
    try:
        return {name: Decimal(fit[name]) for name in numbers_in(text)}
    except InvalidOperation:
        return None


# --- who is inside -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Crowd:
    """How many were inside at once.

    Attributes:
        most: at the fullest moment.
        who: who they were then.
        entered: whether anybody ever was.
        known: whether it was seen of every line who printed it.
    """

    most: int = 0
    who: tuple[str, ...] = ()
    entered: bool = False
    known: bool = True


def crowd(enter: str, leave: str, ending: Ending, rules: TextRules) -> Crowd:
    """How many were at once between the line on entering and the line before leaving.

    Args:
        enter, leave: texts or templates.
        ending: a run; who printed which piece of it is known.
        rules: what does not matter in a line.
    """
    entering, leaving = _asked(enter, rules), _asked(leave, rules)
    inside: dict[str, None] = {}
    found = Crowd()
    for actor, line in _lines_by_actor(ending):
        comes = entering.said(line)
        if not comes and not leaving.said(line):
            continue
        if not actor:
            found = Crowd(found.most, found.who, found.entered or comes, False)
        elif comes:
            inside[actor] = None
            fullest = len(inside) > found.most
            found = Crowd(
                len(inside) if fullest else found.most,
                tuple(inside) if fullest else found.who,
                True,
                found.known,
            )
        else:
            inside.pop(actor, None)
    return found


def _asked(text: str, rules: TextRules) -> Asked:
    return Asked(LineAlways(line=(text,), match="pattern" if is_template(text) else "text"), rules)


def _lines_by_actor(ending: Ending) -> Iterator[tuple[str, str]]:
    """Each completed line with who completed it; what others print in between does not break it."""
    begun: dict[str, str] = {}
    for piece in ending.output:
        *whole, begun[piece.actor] = (begun.get(piece.actor, "") + plain(piece.text)).split("\n")
        for line in whole:
            yield piece.actor, line
    if is_whole(ending):
        yield from ((actor, line) for actor, line in begun.items() if line)
