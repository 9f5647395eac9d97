"""How does a report of a class say it, in English and Chinese?"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from grader.batch.standing import Need, Status
from grader.report import Language

_SENTENCES: Mapping[str, tuple[str, str]] = {
    # --- where the work is
    "status.graded": ("graded", "已评分"),
    "status.unfit": ("cannot be run", "无法运行"),
    "status.broken": ("the grader broke", "评分程序出错"),
    "status.quarantined": ("put aside", "已搁置"),
    "status.missing": ("nothing handed in", "未提交"),
    "status.excused": ("excused", "已免交"),
    "status.waiting": ("not graded yet", "尚未评分"),
    # --- why a person must look
    "need.undecided": ("not decided", "无法判定"),
    "need.error": ("an error that is not the student's", "非学生原因的错误"),
    "need.pending": ("waits for a person's marks", "等待人工评分"),
    "need.unfit": ("nothing could be run", "没有可运行的程序"),
    "need.waiting": ("not graded yet", "尚未评分"),
    "need.late": ("late", "迟交"),
    "need.time-unknown": ("nobody knows when it was handed in", "提交时间未知"),
    "need.doubled": ("several attempts, the latest one is not certain", "有多份提交，无法确定最新的一份"),
    "need.unlisted": ("not in the roster", "不在名单中"),
    "need.stray-mark": ("a mark for an expectation that does not exist", "人工评分的项目不存在"),
    # --- headings and columns
    "students": ("students", "名学生"),
    "graded": ("graded", "已评分"),
    "missing": ("nothing handed in", "未提交"),
    "mean": ("mean", "平均分"),
    "median": ("median", "中位数"),
    "of": ("of", "/"),
    "distribution": ("How the points are spread", "分数分布"),
    "failing": ("What the class did not understand", "全班没有掌握的内容"),
    "clusters": ("The same mistake", "相同的错误"),
    "copies": ("The same files, byte for byte", "内容完全相同的提交"),
    "person": ("Needs a person", "需要人工处理"),
    "left": ("In the folder, and no submission", "文件夹中不是作业的内容"),
    "all": ("The class", "全班"),
    "nobody": ("Nobody.", "没有。"),
    "id": ("id", "学号"),
    "name": ("name", "姓名"),
    "group": ("group", "小组"),
    "status": ("status", "状态"),
    "points": ("points", "得分"),
    "final": ("final", "最终得分"),
    "late": ("late", "迟交"),
    "why": ("needs a person because", "需要人工处理的原因"),
    "report": ("report", "报告"),
    "expectation": ("expectation", "要求"),
    "rate": ("fail", "未通过"),
    "commonest": ("what is told most often", "最常见的结果"),
    "search": ("search", "搜索"),
    "filter.all": ("everybody", "全部"),
    "filter.person": ("needs a person", "需要人工处理"),
    "filter.full": ("full marks", "满分"),
    "filter.lost": ("points lost", "有失分"),
    "more": ("{count} more", "另外 {count} 项"),
    "days": ("{days} d", "{days} 天"),
    "made": (
        "concurrency-grader {version}. This page needs no network.",
        "concurrency-grader {version}。本页面不需要网络。",
    ),
    # --- while it runs
    "outcome.full": ("full marks", "满分"),
    "outcome.lost": ("points lost", "有失分"),
    "outcome.undecided": ("not decided", "无法判定"),
    "outcome.unfit": ("cannot be run", "无法运行"),
    "outcome.broken": ("the grader broke", "评分程序出错"),
    "outcome.quarantined": ("put aside", "已搁置"),
    "running": ("running", "正在评分"),
    "left to do": ("left", "剩余"),
}

#: For tests: every sentence there is.
SENTENCES = MappingProxyType(_SENTENCES)


def say(name: str, language: Language, **values: object) -> str:
    """A sentence in a language, with its places filled."""
    english, chinese = _SENTENCES[name]
    return (chinese if language == "zh" else english).format(**values)


def status(of: Status, language: Language) -> str:
    """Where the work is, in words."""
    return say(f"status.{of.value}", language)


def need(of: Need, language: Language) -> str:
    """Why a person must look, in words."""
    return say(f"need.{of.value}", language)
