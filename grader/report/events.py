"""A trace as a story: one short sentence for each event that a person would want to know of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from grader.report.telling import Language, visible
from grader.spec import Assignment, resolve
from grader.trace import (
    Continued,
    Degraded,
    Event,
    Executed,
    Exited,
    Forked,
    Leftover,
    LimitReached,
    Line,
    Reaped,
    Rested,
    SendFailed,
    SignalDelivered,
    SignalSent,
    Started,
    Stimulus,
    Stopped,
    TaskId,
    Trace,
)


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence of the story.

    Attributes:
        first, last: sequence numbers of the events that it tells.
        text: the sentence, safe to show.
        outside: whether the grader did it, not the program.
    """

    first: int
    last: int
    text: str
    outside: bool = False


#: Names a task for a person.
_Who = Callable[[TaskId | None], str]

_SENTENCES: dict[Language, dict[str, str]] = {
    "en": {
        "started": "{who} starts",
        "press": "key {what}",
        "type": "typed: {what}",
        "signal": "kill -{what} {to}",
        "stop": "kill -SIGSTOP {to}",
        "continue": "kill -SIGCONT {to}",
        "hang-up": "the terminal is closed",
        "wait": "{what} s pass",
        "forked": "{who} forks {child}",
        "thread": "{who} starts thread {child}",
        "executed": "{who} becomes {what}",
        "sent": "{who} sends {signal} to {to}",
        "nobody": "nobody",
        "failed": "… which fails: {what}",
        "delivered": "{who} receives {signal} {origin}: {disposition}",
        "key": "from the keyboard",
        "task": "from {sender}",
        "grader": "from kill",
        "alarm": "from its alarm",
        "child": "because {sender} changed state",
        "terminal": "from the terminal",
        "fault": "for a fault of its own",
        "kernel": "from the kernel",
        "default": "default action",
        "ignored": "ignored",
        "handled": "its handler runs",
        "stopped": "{who} stops ({signal})",
        "continued": "{who} goes on",
        "prints": "{who} prints: {what}",
        "exited": "{who} exits with status {what}",
        "killed": "{who} is ended by {signal}",
        "reaped": "{who} waits for {child}: ended",
        "zombie": "{who} is left as a zombie",
        "orphan": "{who} is left running without its parent",
        "running": "{who} is still running",
        "limit": "ended: more than {what} ({signal})",
        "degraded": "from here on unknown: {signal} ({what})",
        "busy": "{who} spins without waiting",
        "horizon": "still waiting; the time given to the step is over",
        "somebody": "somebody",
        "process": "process {pid}",
        "and": " and ",
        "unfinished": " (no newline)",
    },
    "zh": {
        "started": "{who} 启动",
        "press": "按键 {what}",
        "type": "输入：{what}",
        "signal": "kill -{what} {to}",
        "stop": "kill -SIGSTOP {to}",
        "continue": "kill -SIGCONT {to}",
        "hang-up": "终端被关闭",
        "wait": "经过 {what} 秒",
        "forked": "{who} 创建子进程 {child}",
        "thread": "{who} 启动线程 {child}",
        "executed": "{who} 变为 {what}",
        "sent": "{who} 向 {to} 发送 {signal}",
        "nobody": "无人",
        "failed": "……发送失败：{what}",
        "delivered": "{who} 收到 {signal}（{origin}）：{disposition}",
        "key": "来自键盘",
        "task": "来自 {sender}",
        "grader": "来自 kill",
        "alarm": "来自它的闹钟",
        "child": "因为 {sender} 状态改变",
        "terminal": "来自终端",
        "fault": "由于自身错误",
        "kernel": "来自内核",
        "default": "默认动作",
        "ignored": "忽略",
        "handled": "执行处理函数",
        "stopped": "{who} 暂停（{signal}）",
        "continued": "{who} 继续运行",
        "prints": "{who} 打印：{what}",
        "exited": "{who} 退出，状态码 {what}",
        "killed": "{who} 被 {signal} 终止",
        "reaped": "{who} 等到 {child} 结束",
        "zombie": "{who} 成为僵尸进程",
        "orphan": "{who} 成为孤儿进程，仍在运行",
        "running": "{who} 仍在运行",
        "limit": "已终止：超过 {what}（{signal}）",
        "degraded": "此后无法得知：{signal}（{what}）",
        "busy": "{who} 忙等待",
        "horizon": "仍在等待；该步骤的时间已用完",
        "somebody": "某个进程",
        "process": "进程 {pid}",
        "and": "、",
        "unfinished": "（没有换行）",
    },
}


def story(assignment: Assignment, trace: Trace, language: Language) -> Iterator[Told]:
    """What happened in one run of one case, in the order of observation.

    Args:
        assignment: names the roles.
        trace: of one run of one case.
        language: of the sentences.
    """
    words = _SENTENCES[language]
    names: dict[TaskId, str] = {}
    for role, pids in resolve(assignment, trace).items():
        for number, pid in enumerate(pids, start=1):
            names[pid] = role if len(pids) == 1 else f"{role} {number}"

    def who(task: TaskId | None) -> str:
        if task is None:
            return words["somebody"]
        pid = trace.process_of(task)
        return names.get(pid, words["process"].format(pid=pid))

    lines = {line.first: line for line in trace.lines()}
    for event in trace.events:
        line = lines.get(event.sequence)
        if line is not None:
            yield _line(line, words, who)
        else:
            yield from _event(event, words, who)


def _line(line: Line, words: dict[str, str], who: _Who) -> Told:
    writers = words["and"].join(dict.fromkeys(who(writer) for writer in line.writers))
    end = "" if line.complete else words["unfinished"]
    text = words["prints"].format(who=writers, what=visible(line.text)) + end
    return Told(line.first, line.last, text)


def _event(event: Event, words: dict[str, str], who: _Who) -> Iterator[Told]:
    key = ""
    outside = False
    values: dict[str, str] = {"who": who(event.task)}
    match event:
        case Started():
            key = "started"
        case Stimulus():
            key, outside = event.kind, True
            values |= {"what": visible(event.what), "to": event.to or ""}
        case Rested(reason="busy"):
            key = "busy"
            values["who"] = words["and"].join(dict.fromkeys(who(task) for task in event.busy))
        case Rested(reason="horizon"):
            key = "horizon"
        case Forked():
            key = "thread" if event.thread else "forked"
            values["child"] = str(event.child) if event.thread else who(event.child)
        case Executed():
            key = "executed"
            values["what"] = visible(event.path)
        case SignalSent():
            key = "sent"
            to = words["and"].join(who(task) for task in event.targets) or words["nobody"]
            values |= {"signal": event.signal, "to": to}
        case SendFailed():
            key = "failed"
            values["what"] = event.error
        case SignalDelivered():
            key = "delivered"
            origin = words[event.origin].format(sender=who(event.sender))
            values |= {"signal": event.signal, "origin": origin, "disposition": words[event.disposition]}
        case Stopped():
            key = "stopped"
            values["signal"] = event.signal
        case Continued():
            key = "continued"
        case Exited(signal=None):
            key = "exited"
            values["what"] = str(event.code)
        case Exited():
            key = "killed"
            values["signal"] = str(event.signal)
        case Reaped():
            key = "reaped"
            values["child"] = who(event.child)
        case Leftover():
            key = event.kind
        case LimitReached():
            key = "limit"
            values |= {"what": event.allowed, "signal": event.limit}
        case Degraded():
            key = "degraded"
            values |= {"what": visible(event.reason), "signal": event.promise}
        case _:
            return
    yield Told(event.sequence, event.sequence, words[key].format(**values), outside)
