"""How is it told whether something came out the same when it was run again?"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from rich.table import Table
from rich.text import Text as Styled

from grader.report.catalogue import Language
from grader.report.page import printed
from grader.report.telling import visible
from grader.result import Outcome

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
        "alike": "{alike} of {all} as stored",
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
        "alike": "{all} 项中有 {alike} 项与原来一致",
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
    alike = words["alike"].format(alike=sum(one.holds for one in comparisons), all=len(comparisons))
    return printed([table, Styled(alike, style="bold")], width, colour)
