"""In which words is a picture told, in English and in Chinese?

Each thing that a row can say has a label, short, beside its arrow or mark, and a sentence, for whoever reads
the picture instead of looking at it: ``diagram.label.NAME`` and ``diagram.sentence.NAME`` in the catalogues.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, assert_never

from grader.report.diagram.model import Arrow, Band, Deed, Fold, Lane, Mark, Picture, Print, Row
from grader.report.telling import seconds, visible
from grader.report.words import Language, say

#: What has no label: on the terminal's lane stands what is printed.
_WITHOUT_LABEL = frozenset({"prints"})

#: Names of what a row speaks of that may be a process.
_PROCESSES = frozenset({"who", "to", "child", "by", "with"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """A row as a sentence.

    Attributes:
        text: safe to show.
        row: the row that it tells.
    """

    text: str
    row: Row


def sentences(picture: Picture, language: Language) -> Iterator[Sentence]:
    """A picture in sentences, in its order; each row has one."""
    for row in picture.rows:
        yield Sentence(_said(row, language, "sentence"), row)


def clock(picture: Picture, language: Language) -> list[str]:
    """For each row the time to be written beside it: "" where it is as in the row above."""
    told: list[str] = []
    before = ""
    for row in picture.rows:
        now = say("diagram.time", language, time=seconds(row.virtual))
        told.append("" if now == before or isinstance(row, Deed) else now)
        before = now
    return told


def label(row: Row, language: Language) -> str:
    """What stands beside a row's arrow or mark."""
    return _said(row, language, "label")


def consequence(row: Arrow, language: Language) -> str:
    """What a signal did where it came; "" where there is nothing to say."""
    return say(f"diagram.then.{row.then}", language) if row.then else ""


def with_consequence(said: str, row: Arrow, language: Language) -> str:
    """What is said of a signal, and what it did where it came."""
    then = consequence(row, language)
    return say("diagram.consequence", language, said=said, then=then) if then else said


def heading(lane: Lane, language: Language) -> tuple[str, str]:
    """A lane's name, and its pid; "" where it has none."""
    pid = "" if lane.pid is None else str(lane.pid)
    match lane.kind:
        case "outside" | "terminal":
            return say(f"diagram.lane.{lane.kind}", language), pid
        case "others":
            return say("diagram.lane.others", language, name=lane.name), pid
        case "process" | "actor":
            return visible(lane.name) or say("diagram.lane.process", language), pid
        case _:
            assert_never(lane.kind)


def _said(row: Row, language: Language, form: Literal["label", "sentence"]) -> str:
    says = row.says
    values = {
        name: _who(value, language) if name in _PROCESSES else visible(value)
        for name, value in row.values.items()
    }
    match row:
        case Print():
            values["text"] = visible(row.text)
        case Fold():
            says = "again.many" if row.period > 1 else says
            counts = {"rows": row.rows, "times": row.times, "period": row.period}
            counts |= {"lines": row.lines, "signals": row.signals}
            values |= {name: str(count) for name, count in counts.items()}
            time = seconds(row.virtual)
            values["until"] = say("diagram.until", language, time=time) if row.lasts else ""
        case Deed():
            says = "deed" if row.place else "deed.nowhere"
            remark = f" ({row.remark})" if row.remark and form == "sentence" else ""
            values |= {"deed": row.deed + remark, "place": row.place}
        case Band() if says == "degraded":
            values["promise"] = say(f"diagram.promise.{row.values['promise']}", language)
        case Arrow() | Mark() | Band():
            pass
        case _:
            assert_never(row)
    if form == "label":
        return "" if says in _WITHOUT_LABEL else say(f"diagram.label.{says}", language, **values)
    said = say(f"diagram.sentence.{says}", language, **values)
    return with_consequence(said, row, language) if isinstance(row, Arrow) else said


def _who(name: str, language: Language) -> str:
    if not name:
        return say("diagram.who.unknown", language)
    if name.startswith("#"):
        return say("diagram.who.number", language, number=name[1:])
    return visible(name)
