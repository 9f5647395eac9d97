"""In which words is a picture told, in English and in Chinese?

Each thing that a row can say has a label, short, beside its arrow or mark, and a sentence, for whoever reads
the picture instead of looking at it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import assert_never

from grader.report.catalogue import Language
from grader.report.diagram.model import Arrow, Band, Deed, Fold, Lane, Mark, Picture, Print, Row
from grader.report.telling import visible

#: Label and sentence in English, label and sentence in Chinese.
_Words = tuple[str, str, str, str]

_WORDS: dict[str, _Words] = {
    # --- from outside
    "press": ("{what}", "key {what}", "{what}", "按键 {what}"),
    "type": ("types {what}", "typed: {what}", "输入 {what}", "输入：{what}"),
    "signal": ("kill -{what}", "kill -{what} {to}", "kill -{what}", "kill -{what} {to}"),
    "stop": ("kill -SIGSTOP", "kill -SIGSTOP {to}", "kill -SIGSTOP", "kill -SIGSTOP {to}"),
    "continue": ("kill -SIGCONT", "kill -SIGCONT {to}", "kill -SIGCONT", "kill -SIGCONT {to}"),
    "hang-up": ("the terminal is closed", "the terminal is closed", "终端被关闭", "终端被关闭"),
    "wait": ("{what} s pass", "{what} s pass", "经过 {what} 秒", "经过 {what} 秒"),
    # --- processes
    "starts": ("starts", "{who} starts", "启动", "{who} 启动"),
    "forks": ("fork", "{who} forks {child}", "fork", "{who} 创建子进程 {child}"),
    "thread": (
        "starts thread {what}",
        "{who} starts thread {what}",
        "启动线程 {what}",
        "{who} 启动线程 {what}",
    ),
    "becomes": ("becomes {what}", "{who} becomes {what}", "变为 {what}", "{who} 变为 {what}"),
    "exits": (
        "exits, status {what}",
        "{who} exits with status {what}",
        "退出，状态码 {what}",
        "{who} 退出，状态码 {what}",
    ),
    "killed": (
        "ended by {signal}",
        "{who} is ended by {signal}",
        "被 {signal} 终止",
        "{who} 被 {signal} 终止",
    ),
    "reaps": ("ended", "{who} waits for {child}: ended", "已结束", "{who} 等到 {child} 结束"),
    "stops": ("stopped ({signal})", "{who} stops ({signal})", "暂停（{signal}）", "{who} 暂停（{signal}）"),
    "continues": ("goes on", "{who} goes on", "继续运行", "{who} 继续运行"),
    "zombie": ("left as a zombie", "{who} is left as a zombie", "成为僵尸进程", "{who} 成为僵尸进程"),
    "orphan": (
        "left running, no parent",
        "{who} is left running without its parent",
        "成为孤儿进程，仍在运行",
        "{who} 成为孤儿进程，仍在运行",
    ),
    "running": ("still running", "{who} is still running", "仍在运行", "{who} 仍在运行"),
    # --- signals
    "sends": ("{signal}", "{who} sends {signal} to {to}", "{signal}", "{who} 向 {to} 发送 {signal}"),
    "sends.refused": (
        "{signal}: {error}",
        "{who} tries to send {signal} to {to}, which fails: {error}",
        "{signal}：{error}",
        "{who} 试图向 {to} 发送 {signal}，失败：{error}",
    ),
    "sends.nobody": (
        "{signal} to nobody",
        "{who} sends {signal} to nobody",
        "{signal} 无接收者",
        "{who} 发送 {signal}，但没有接收者",
    ),
    "sends.many": (
        "{signal} to {what} processes",
        "{who} sends {signal} to {what} processes",
        "向 {what} 个进程发送 {signal}",
        "{who} 向 {what} 个进程发送 {signal}",
    ),
    "receives.key": (
        "{signal}",
        "{who} receives {signal} from the keyboard",
        "{signal}",
        "{who} 收到 {signal}（来自键盘）",
    ),
    "receives.task": (
        "{signal} arrives",
        "{who} receives {signal} from {by}",
        "收到 {signal}",
        "{who} 收到 {signal}（来自 {by}）",
    ),
    "receives.grader": (
        "{signal} arrives",
        "{who} receives {signal} from kill",
        "收到 {signal}",
        "{who} 收到 {signal}（来自 kill）",
    ),
    "receives.alarm": (
        "{signal}, its alarm",
        "{who} receives {signal} from its alarm",
        "{signal}（闹钟）",
        "{who} 收到 {signal}（来自它的闹钟）",
    ),
    "receives.child": (
        "{signal}",
        "{who} receives {signal} because {by} changed state",
        "{signal}",
        "{who} 收到 {signal}（因为 {by} 状态改变）",
    ),
    "receives.terminal": (
        "{signal}",
        "{who} receives {signal} from the terminal",
        "{signal}",
        "{who} 收到 {signal}（来自终端）",
    ),
    "receives.fault": (
        "{signal}, its own fault",
        "{who} receives {signal} for a fault of its own",
        "{signal}（自身错误）",
        "{who} 收到 {signal}（由于自身错误）",
    ),
    "receives.kernel": (
        "{signal} arrives",
        "{who} receives {signal} from the kernel",
        "收到 {signal}",
        "{who} 收到 {signal}（来自内核）",
    ),
    "said.handled": (
        "handles {signal}",
        "{who} sets a handler for {signal}",
        "处理 {signal}",
        "{who} 为 {signal} 设置处理函数",
    ),
    "said.ignored": (
        "ignores {signal}",
        "{who} ignores {signal} from here on",
        "忽略 {signal}",
        "{who} 从此忽略 {signal}",
    ),
    "said.default": (
        "{signal}: default",
        "{who} leaves the default action to {signal} from here on",
        "{signal}：默认动作",
        "{who} 从此对 {signal} 采用默认动作",
    ),
    # --- time
    "sleeps": (
        "waits until {what} s",
        "{who} waits, until {what} s at most",
        "等到 {what} 秒",
        "{who} 等待，最多到第 {what} 秒",
    ),
    "wakes": ("time is over", "{who} goes on, its time is over", "时间到", "{who} 的等待时间已到，继续运行"),
    "alarm": (
        "alarm for {what} s",
        "{who} sets an alarm for {what} s",
        "闹钟：{what} 秒",
        "{who} 设置第 {what} 秒的闹钟",
    ),
    "spins": ("spins", "{who} spins without waiting", "空转", "{who} 空转（忙等待）"),
    "horizon": (
        "still waiting; the time given to the step is over",
        "still waiting; the time given to the step is over",
        "仍在等待；该步骤的时间已用完",
        "仍在等待；该步骤的时间已用完",
    ),
    "rests": (
        "all wait: nobody goes on by itself",
        "all wait: nobody goes on by itself",
        "都在等待：谁也不会自己继续",
        "都在等待：谁也不会自己继续",
    ),
    "over": ("no process is left", "no process is left", "没有进程了", "没有进程了"),
    "limit": (
        "ended: more than {what} ({limit})",
        "the program is ended: more than {what} ({limit})",
        "已终止：超过 {what}（{limit}）",
        "程序被终止：超过 {what}（{limit}）",
    ),
    "degraded": (
        "unknown from here on: {promise}",
        "from here on unknown: {promise} ({what})",
        "此后无法得知：{promise}",
        "此后无法得知：{promise}（{what}）",
    ),
    # --- lines; the text follows
    "prints": ("", "{who} prints: {text}", "", "{who} 打印：{text}"),
    "prints.unfinished": (
        "(no newline)",
        "{who} prints: {text} (no newline)",
        "（没有换行）",
        "{who} 打印：{text}（没有换行）",
    ),
    "prints.together": (
        "(with {with})",
        "{who} and {with} print together: {text}",
        "（与 {with} 一起）",
        "{who} 和 {with} 一起打印：{text}",
    ),
    "traceback": (
        "(traceback)",
        "{who} prints a traceback: {text}",
        "（回溯信息）",
        "{who} 打印回溯信息（traceback）：{text}",
    ),
    # --- what did not come
    "missing.signal": (
        "no {signal}",
        "MISSING: {who} should send {signal} to {to}",
        "缺 {signal}",
        "缺少：{who} 应当向 {to} 发送 {signal}",
    ),
    "missing.sender": (
        "{who} should send {signal} to {to}",
        "MISSING: {who} should send {signal} to {to}",
        "{who} 应当向 {to} 发送 {signal}",
        "缺少：{who} 应当向 {to} 发送 {signal}",
    ),
    "missing.line": (
        "(missing)",
        "MISSING: {who} should print: {text}",
        "（缺少）",
        "缺少：{who} 应当打印：{text}",
    ),
    "missing.wait": (
        "no wait",
        "MISSING: {who} should wait for the end of {child}",
        "没有等待",
        "缺少：{who} 应当等待 {child} 结束",
    ),
    "missing.end": (
        "should have ended",
        "MISSING: {who} should have ended",
        "应当已结束",
        "缺少：{who} 应当已经结束",
    ),
    "missing.stop": (
        "should be stopped",
        "MISSING: {who} should be stopped",
        "应当已暂停",
        "缺少：{who} 应当已经暂停",
    ),
    # --- what is not drawn
    "again": (
        "{times} more like this{until}",
        "and so {times} times more{until}",
        "同样的情况又出现 {times} 次{until}",
        "同样的情况又出现 {times} 次{until}",
    ),
    "again.many": (
        "the {period} rows above {times} times more{until}",
        "and so, the {period} sentences above, {times} times more{until}",
        "以上 {period} 行又重复 {times} 次{until}",
        "以上 {period} 句又重复 {times} 次{until}",
    ),
    "left-out": (
        "{rows} events are not shown ({lines} lines, {signals} signals)",
        "{rows} events are not told ({lines} lines, {signals} signals)",
        "略去 {rows} 个事件（{lines} 行输出，{signals} 个信号）",
        "略去 {rows} 个事件（{lines} 行输出，{signals} 个信号）",
    ),
    # --- under a schedule
    "deed": ("{deed}", "{who}, line {place}: {deed}", "{deed}", "{who}，第 {place} 行：{deed}"),
    "deed.nowhere": ("{deed}", "{who}: {deed}", "{deed}", "{who}：{deed}"),
}

WORDS: Mapping[str, _Words] = MappingProxyType(_WORDS)

_THEN: dict[str, tuple[str, str]] = {
    "handled": ("its handler runs", "执行处理函数"),
    "ignored": ("ignored", "忽略"),
    "default": ("default action", "默认动作"),
}

_LANES: dict[str, tuple[str, str]] = {
    "outside": ("keyboard", "键盘"),
    "terminal": ("terminal", "终端"),
    "others": ("{name} others", "另外 {name} 个"),
    "process": ("process", "进程"),
}

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
        yield Sentence(_said(row, language, 1), row)


def label(row: Row, language: Language) -> str:
    """What stands beside a row's arrow or mark."""
    return _said(row, language, 0)


def consequence(row: Arrow, language: Language) -> str:
    """What a signal did where it came; "" where there is nothing to say."""
    return _pick(_THEN[row.then], language) if row.then else ""


def heading(lane: Lane, language: Language) -> tuple[str, str]:
    """A lane's name, and its pid; "" where it has none."""
    pid = "" if lane.pid is None else str(lane.pid)
    match lane.kind:
        case "outside" | "terminal":
            return _pick(_LANES[lane.kind], language), pid
        case "others":
            return _pick(_LANES["others"], language).format(name=lane.name), pid
        case "process" | "actor":
            return visible(lane.name) or _pick(_LANES["process"], language), pid
        case _:
            assert_never(lane.kind)


def _said(row: Row, language: Language, form: int) -> str:
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
            until = _pick((", until {time:g} s", "，直到第 {time:g} 秒"), language).format(time=row.virtual)
            values["until"] = until if row.lasts else ""
        case Deed():
            says = "deed" if row.place else "deed.nowhere"
            remark = f" ({row.remark})" if row.remark and form else ""
            values |= {"deed": row.deed + remark, "place": row.place}
        case Arrow() | Mark() | Band():
            pass
        case _:
            assert_never(row)
    said = WORDS[says][form if language == "en" else form + 2].format_map(values)
    if form and isinstance(row, Arrow) and row.then:
        said += (": " if language == "en" else "：") + consequence(row, language)
    return said


def _who(name: str, language: Language) -> str:
    if not name:
        return "somebody" if language == "en" else "某个进程"
    if name.startswith("#"):
        return f"process {name[1:]}" if language == "en" else f"进程 {name[1:]}"
    return visible(name)


def _pick(pair: tuple[str, str], language: Language) -> str:
    return pair[1] if language == "zh" else pair[0]
