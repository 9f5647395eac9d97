"""How is it told whether something came out the same when it was run again?"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from rich.table import Table
from rich.text import Text as Styled

from grader.report import diagram
from grader.report.catalogue import Language
from grader.report.page import printed
from grader.report.telling import visible
from grader.result import Outcome
from grader.spec import Assignment
from grader.trace import Trace

_WORDS: dict[Language, dict[str, str]] = {
    "en": {
        "all": "reproduced {again} of {times}: the witness shows the fault",
        "some": "reproduced {again} of {times}: the witness does not always show the fault",
        "none": "reproduced 0 of {times}: the witness does not show the fault",
        "expectation": "expectation",
        "stored": "stored",
        "seen": "again",
        "same": "{same} of {times}",
        "not tried": "not tried",
        "as stored": "{alike} of {all} as stored",
        "trace same": "{case}: the trace is the same",
        "trace other": "{case}: the trace is another one ({same} of {times} the same); they part here:",
        "there": "there",
        "here": "here",
        "nothing": "nothing more",
        "unknown": "nobody knows",
        "places": "What is different where it ran:",
        "alike": "Grader, interpreter and machine are the same: it is the program that does not do the same "
        "each time, or its files have changed.",
        "grader": "grader {value}",
        "specification": "specification {value}",
        "recording": "recording {value}",
        "python": "Python {value}",
        "start-method": "processes started by {value}",
        "kernel": "kernel {value}",
        "machine": "{value}",
        "tier": "tier {value}",
        "passed": "passed",
        "failed": "failed",
        "skipped": "skipped",
        "inconclusive": "inconclusive",
        "error": "error",
        "pending": "pending",
    },
    "zh": {
        "all": "重现 {again}/{times}：按见证的调度运行，确实出现这个错误",
        "some": "重现 {again}/{times}：按见证的调度运行，并非每次都出现这个错误",
        "none": "重现 0/{times}：按见证的调度运行，没有出现这个错误",
        "expectation": "检查项",
        "stored": "原来",
        "seen": "这次",
        "same": "{same}/{times}",
        "not tried": "未进行",
        "as stored": "{all} 项中有 {alike} 项与原来一致",
        "trace same": "{case}：轨迹与原来相同",
        "trace other": "{case}：轨迹与原来不同（{times} 次中相同 {same} 次），从这里开始不同：",
        "there": "原来",
        "here": "这次",
        "nothing": "之后没有事件",
        "unknown": "未知",
        "places": "两次运行的环境有这些不同：",
        "alike": "评分器、解释器和机器都相同：是程序自己每次的行为不同，或者它的文件改动过。",
        "grader": "评分器 {value}",
        "specification": "规格 {value}",
        "recording": "参考记录 {value}",
        "python": "Python {value}",
        "start-method": "进程启动方式 {value}",
        "kernel": "内核 {value}",
        "machine": "{value}",
        "tier": "级别 {value}",
        "passed": "通过",
        "failed": "失败",
        "skipped": "跳过",
        "inconclusive": "无法判定",
        "error": "出错",
        "pending": "待人工评分",
    },
}


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """One expectation, as it was stored and as it came again.

    Attributes:
        name: its address, ``case/expectation``.
        stored: the outcome it had.
        seen: the outcomes that came now, in their order.
        times: how often its case was to be run.
    """

    name: str
    stored: Outcome
    seen: tuple[Outcome, ...]
    times: int

    @property
    def same(self) -> int:
        """How often it came as stored."""
        return sum(outcome is self.stored for outcome in self.seen)

    @property
    def holds(self) -> bool:
        """Whether it came as stored each time."""
        return self.same == self.times


def reproduced(again: int, times: int, language: Language) -> str:
    """How often a witness showed its fault, in a sentence."""
    name = "none" if not again else "all" if again == times else "some"
    return _WORDS[language][name].format(again=again, times=times)


def compared(comparisons: Sequence[Comparison], language: Language, width: int, colour: bool) -> str:
    """Expectations beside their stored outcomes, as text.

    Args:
        comparisons: a line each.
        language: of the words.
        width: columns of the terminal.
        colour: whether escape sequences for colours may stand in it.
    """
    words = _WORDS[language]
    table = Table(box=None, pad_edge=False)
    for heading in ("", words["expectation"], words["stored"], words["seen"], ""):
        table.add_column(heading, overflow="fold")
    for one in comparisons:
        seen = "、" if language == "zh" else ", "
        table.add_row(
            Styled("✓", style="green") if one.holds else Styled("✗", style="red"),
            Styled(visible(one.name)),
            Styled(words[one.stored.value]),
            Styled(
                seen.join(dict.fromkeys(words[outcome.value] for outcome in one.seen)) or words["not tried"],
                style="" if one.holds else "red",
            ),
            Styled(words["same"].format(same=one.same, times=one.times), style="dim"),
        )
    alike = words["as stored"].format(alike=sum(one.holds for one in comparisons), all=len(comparisons))
    return printed([table, Styled(alike, style="bold")], width, colour)


class Parting(msgspec.Struct, frozen=True, kw_only=True):
    """A case that was run again, and where its trace parts from the stored one.

    Attributes:
        case: its id.
        same: how often the traces were the same.
        times: how often it was run.
        there, here: the stored run and the last one that was not the same, without what is luck; None: all
            were the same.
        at: the place of the first event that is not the same.
    """

    case: str
    same: int
    times: int
    there: Trace | None = None
    here: Trace | None = None
    at: int = 0


def parted(
    assignment: Assignment,
    partings: Sequence[Parting],
    differences: Sequence[tuple[str, str, str]],
    language: Language,
) -> str:
    """Whether the traces of some cases came again as they were stored, a line or a few for each.

    Args:
        assignment: what was asked.
        partings: the cases.
        differences: what is different between the two places: the aspect's name, how it was, how it is.
        language: of the sentences.
    """
    words = _WORDS[language]
    lines: list[str] = []
    for one in partings:
        if one.there is None or one.here is None:
            lines.append(words["trace same"].format(case=visible(one.case)))
            continue
        lines.append(words["trace other"].format(case=visible(one.case), same=one.same, times=one.times))
        for name, run in (("there", one.there), ("here", one.here)):
            lines.append(f"  {words[name]}: {_event_at(assignment, run, one.at, language)}")
    if all(one.there is None for one in partings):
        return "\n".join(lines)
    if not differences:
        return "\n".join([*lines, words["alike"]])
    separator = "，" if language == "zh" else ", "
    for name, column in (("there", 1), ("here", 2)):
        told = [
            words[each[0]].format(value=visible(each[column] or words["unknown"])) for each in differences
        ]
        if name == "there":
            lines.append(words["places"])
        lines.append(f"  {words[name]}: {separator.join(told)}")
    return "\n".join(lines)


def _event_at(assignment: Assignment, run: Trace, at: int, language: Language) -> str:
    """The event at which two runs part, as the story tells it; what the story leaves out by its kind."""
    if at >= len(run.events):
        return _WORDS[language]["nothing"]
    event = run.events[at]
    # Drawn up to there: what comes later would only be folded again.
    picture = diagram.of_run(assignment, None, Trace(run.header, run.events[: at + 1]), ())
    told = [one.text for one in diagram.sentences(picture, language) if event.sequence in one.row.events]
    return told[-1] if told else f"{type(event).__struct_config__.tag} ({event.task})"
