"""Which sentence belongs to what stands beside a result, or instead of it, when a class is graded?

A part of the catalogue: see ``grader.report.catalogue`` for how places in a sentence are told.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_SENTENCES: dict[str, tuple[str, str]] = {
    "submission.unfit": (
        "Nothing could be run: {reason}",
        "没有程序可以运行：{reason}",
    ),
    "grader.killed": (
        "This submission ended the process that graded it {count} times and was put aside. "
        "A person must look.",
        "这份作业 {count} 次使评分进程终止，已被搁置，需要人工查看。",
    ),
    "class.by-hand": (
        "By hand, {expectation} got {points} of {possible} points ({who}, {date}): {reason}",
        "人工评分，{expectation}：{points}/{possible} 分（{who}，{date}）：{reason}",
    ),
    "class.late": (
        "Handed in {submitted}, due {due}: days late {days}, points less {loss}.",
        "提交时间 {submitted}，截止时间 {due}：迟交 {days} 天，扣 {loss} 分。",
    ),
    "class.in-time": (
        "Handed in {submitted}, due {due}: in time.",
        "提交时间 {submitted}，截止时间 {due}：按时提交。",
    ),
    "class.time-unknown": (
        "Due {due}; nobody knows when this was handed in.",
        "截止时间 {due}；提交时间未知。",
    ),
    "class.granted": (
        "Granted: {reason}",
        "特殊情况：{reason}",
    ),
    "class.final": (
        "With all that, the final points are {final} of {possible}.",
        "综合以上，最终得分为 {final}/{possible} 分。",
    ),
    "class.not-final": (
        "The points are not final yet: a person must look at something.",
        "最终得分待定：仍有内容需要人工处理。",
    ),
}

#: Message id: (English, Chinese).
CLASS_SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(_SENTENCES)
