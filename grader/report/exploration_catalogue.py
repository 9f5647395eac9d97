"""In which words is an exploration told, in English and in Chinese?

A sentence's places are written ``{name}``; ``say`` fills them with text that is safe to show already.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from grader.report.catalogue import Language

_SENTENCES: dict[str, tuple[str, str]] = {
    # --- headlines, one for each verdict
    "clean.every": ("No fault under any schedule that was tried", "所有试过的调度下都没有出错"),
    "inconclusive": ("Not decided", "无法判定"),
    "lost-update": ("An update of {object} is lost", "{object} 的一次更新丢失了"),
    "lost-update.decided": (
        "{object} changes between the check and the update",
        "{object} 在检查之后、更新之前被别人改掉了",
    ),
    "wrong-output": ("The output is wrong under some schedules", "在某些调度下输出是错的"),
    "wrong-output.always": ("The output is wrong", "输出是错的"),
    "deadlock": ("Deadlock: {actors} wait for each other for ever", "死锁：{actors} 互相等待，永远等不到"),
    "deadlock.self": (
        "Deadlock: {actors} waits for {object}, which it holds itself",
        "死锁：{actors} 在等待 {object}，而持有它的正是自己",
    ),
    "deadlock.nobody": (
        "Deadlock: {actors} waits for ever, nobody is left to end the wait",
        "死锁：{actors} 永远等待，已经没有谁能让它继续",
    ),
    "deadlock.nobodies": (
        "Deadlock: {actors} wait for ever, nobody is left to end the wait",
        "死锁：{actors} 永远等待，已经没有谁能让它们继续",
    ),
    "lock-order": (
        "Locks are taken in a circle: {object}",
        "加锁顺序成环：{object}",
    ),
    "crash": ("The program crashes: {object}", "程序崩溃：{object}"),
    "livelock": (
        "Livelock: {actors} spin for ever, nobody changes what they look at",
        "活锁：{actors} 一直空转，没有谁会改变它们所等的条件",
    ),
    "livelock.one": (
        "Livelock: {actors} spins for ever, nobody changes what it looks at",
        "活锁：{actors} 一直空转，没有谁会改变它所等的条件",
    ),
    # --- what an actor does, in a cell of the story
    "step.read": ("reads {what}", "读取 {what}"),
    "step.write": ("writes {what}", "写入 {what}"),
    "step.acquire": ("takes {what}", "获得 {what}"),
    "step.release": ("releases {what}", "释放 {what}"),
    "step.wait": ("waits for {what}", "等待 {what}"),
    "step.wake": ("goes on", "继续运行"),
    "step.print": ("prints {what}", "打印 {what}"),
    "step.start": ("starts {what}", "启动 {what}"),
    "step.start.itself": ("starts", "开始运行"),
    "step.end": ("ends", "结束"),
    "step.raise": ("raises {what}", "抛出 {what}"),
    "step.signal": ("receives {what}", "收到 {what}"),
    "fact": ("{object} = {value}", "{object} = {value}"),
    "mark.read": ("← too old by the time it is used", "← 用到它时已经过时"),
    "mark.write": ("← wrong: built on the old value", "← 错误：依据的是旧值"),
    "mark.lost": ("← this update is lost", "← 这次更新丢失了"),
    "at.line": ("line {line}", "第 {line} 行"),
    "at.file": ("{file}, line {line}", "{file} 第 {line} 行"),
    "at.nowhere": ("an unknown line", "某一行"),
    # --- what follows from it
    "so.stale": (
        "{reader} read {seen} before {writer} wrote {changed}. Then {reader} wrote {written}, worked out "
        "from the old value: the update of {writer} is gone.",
        "{reader} 读到 {seen}，之后 {writer} 写入了 {changed}。然后 {reader} 按旧值算出结果并写入 {written}："
        "{writer} 的更新就这样没有了。",
    ),
    "so.decided": (
        "{reader} read {seen} ({at}) and decided by it. Before it acted, {writer} wrote {changed}; "
        "{reader} went on as if nothing had happened and wrote {written}.",
        "{reader} 读到 {seen}（{at}）并据此作出决定。在它行动之前，{writer} 写入了 {changed}；"
        "{reader} 却当作什么都没发生，写入了 {written}。",
    ),
    "so.lost": (
        "Somebody wrote {object} on the basis of a value that had changed in the meantime.",
        "有一方依据已经过时的值写入了 {object}。",
    ),
    "so.crash": (
        "{actor} ends with {what} at {at}, and nobody catches it.",
        "{actor} 在{at}因 {what} 结束，没有谁捕获这个异常。",
    ),
    "so.circle": (
        "The circle: {circle}. No schedule that was tried got stuck in it; the locks' order alone allows it.",
        "环：{circle}。试过的调度都没有卡住，但这样的加锁顺序允许死锁发生。",
    ),
    "wait.lock": ("{actor} waits at {at} for {object}", "{actor} 在{at}等待 {object}"),
    "wait.join": ("{actor} waits at {at} for the end of {holders}", "{actor} 在{at}等待 {holders} 结束"),
    "wait.for": ("{actor} waits at {at} for {holders}", "{actor} 在{at}等待 {holders}"),
    "wait.spin": ("{actor} spins at {at} and looks at {object}", "{actor} 在{at}空转，反复查看 {object}"),
    "wait.spins": ("{actor} spins at {at}", "{actor} 在{at}空转"),
    "awaited.ends": ("the end of {holders}", "{holders} 结束"),
    "awaited.join": ("somebody's end", "另一方结束"),
    "awaited.child": ("the end of a child", "子进程结束"),
    "awaited.wait": ("a notification", "通知"),
    "awaited.input": ("something to read", "可以读到的数据"),
    "awaited.room in the pipe": ("room in a pipe", "管道里的空位"),
    "awaited.network": ("the network", "网络"),
    "awaited.signal": ("a signal", "信号"),
    "awaited.sleep": ("time to pass", "时间过去"),
    "awaited.spinning": ("a change, in a loop", "条件改变（循环查看）"),
    "wait.held": (", which {holders} holds", "，持有者是 {holders}"),
    "wait.own": (", which it holds itself", "，而持有者正是它自己"),
    "wait.holds": ("; it holds {held} meanwhile", "；同时它持有 {held}"),
    "wait.nobody": (", and nobody is left to end that", "，而没有谁会来结束它"),
    "held": ("{object} (taken at {at})", "{object}（在{at}获得）"),
    "expected": ("expected", "应为"),
    "printed": ("printed", "实际"),
    "nothing printed": ("(nothing)", "（无输出）"),
    # --- what to do about it
    "mend.lost-update": (
        "Hold the same lock from the read to the write, everywhere where {object} is changed.",
        "凡是修改 {object} 的地方，从读到写都要持有同一把锁。",
    ),
    "mend.lost-update.decided": (
        "The check and the update belong under the same lock, in one piece.",
        "检查和更新要放在同一把锁里，一气呵成。",
    ),
    "mend.wrong-output": (
        "Nothing in the program makes this order certain: what must come first has to be waited for (join, "
        "Event, Condition, Semaphore), not hoped for.",
        "程序里没有什么能保证这个顺序：必须先发生的事要去等待（join、Event、Condition、Semaphore），"
        "不能碰运气。",
    ),
    "mend.deadlock": (
        "Let everybody take these locks in the same order.",
        "让每个线程或进程都按同样的顺序获得这些锁。",
    ),
    "mend.deadlock.self": (
        "A Lock cannot be taken twice by its holder: release it first, or take an RLock.",
        "Lock 的持有者不能再次获得它：先释放，或者改用 RLock。",
    ),
    "mend.deadlock.nobody": (
        "Every wait needs somebody who is sure to end it, on every path: a release also after an exception "
        "or an early return (with), one sentinel for each consumer, a set or notify that cannot "
        "come too early.",
        "每一次等待都要有谁一定会来结束它，任何一条路径都不例外：异常或提前返回时也要释放（用 with），"
        "每个消费者一个结束标记，set 或 notify 不能来得太早。",
    ),
    "mend.crash": (
        "Another schedule does not crash: look at what another thread or process changed just "
        "before that line.",
        "换一种调度就不会崩溃：看看在这一行之前，别的线程或进程改了什么。",
    ),
    "so.always": (
        "It happens under every schedule that was tried: this is no matter of luck.",
        "试过的每一种调度都会这样：与运气无关。",
    ),
    "mend.livelock": (
        "Wait with something that is ended by somebody (join, Event.wait, Condition.wait), not in a loop.",
        "不要在循环里等，用会被别人结束的等待（join、Event.wait、Condition.wait）。",
    ),
    "mend.lock-order": (
        "Let everybody take these locks in the same order.",
        "让每个线程或进程都按同样的顺序获得这些锁。",
    ),
    # --- what was tried
    "head": ("{program} · Python {python}", "{program} · Python {python}"),
    "label.why": ("so", "所以"),
    "label.mend": ("to mend it", "改法"),
    "label.quiet": ("your own runs", "自己运行"),
    "label.tried": ("tried", "尝试"),
    "label.bound": ("not covered", "未涵盖"),
    "label.again": ("see it again", "重现"),
    "label.reason": ("because", "原因"),
    "label.person": ("what now", "怎么办"),
    "label.endings": ("endings", "结局"),
    "label.witness": ("witness", "见证"),
    "label.uses": ("uses", "用到"),
    "label.inside": ("inside", "同时持有"),
    "label.looks": ("worth a look", "值得一看"),
    "tried": ("{schedules} schedules", "{schedules} 种调度"),
    "tried.one": ("1 schedule", "1 种调度"),
    "tried.none": ("no schedule could be run", "一种调度也没能运行"),
    "reproduced": ("the fault came again {again} of {times} times", "{times} 次重放中重现了 {again} 次"),
    "again.keep": (
        "add --json witness.json, then: grade replay witness.json",
        "加上 --json witness.json，然后：grade replay witness.json",
    ),
    "person": (
        "Nothing is proved, neither for the program nor against it: a person must read it. "
        "What stands above names what the explorer could not follow.",
        "既没有证明程序正确，也没有证明它有错：需要人来阅读。上面写的就是无法跟踪的地方。",
    ),
    "proved": (
        "No update was lost, nobody got stuck, nothing crashed{output}.",
        "没有更新丢失，没有谁卡住，没有崩溃{output}。",
    ),
    "proved.output": (", and the output was always as expected", "，输出始终符合预期"),
    "proved.same": (", and the output was always the same", "，输出始终相同"),
    "more": ("… {count} more (-v shows all)", "…… 还有 {count} 条（-v 显示全部）"),
    "times": ("{times} ×", "{times} 次"),
    "how.exit": ("ends with status {code}", "结束，状态码 {code}"),
    "how.crash": ("crashes", "崩溃"),
    "how.deadlock": ("gets stuck", "卡死"),
    "how.livelock": ("spins for ever", "一直空转"),
    "how.endless": ("goes on for ever, with nothing new", "一直运行，没有新的情况"),
    "how.cut": ("was ended early: it only repeated an earlier one", "提前终止：只是重复之前的情况"),
    "how.inconclusive": ("could not be followed to its end", "没能跟踪到结束"),
    "switch": ("at decision {at}: on to {to}", "第 {at} 次决定：切换到 {to}"),
    "switch.before": (
        "at decision {at}, before {place}: on to {to}",
        "第 {at} 次决定，在 {place} 之前：切换到 {to}",
    ),
    "schedule": ("{policy}, seed {seed}", "{policy}，种子 {seed}"),
    "schedule.target": ("{policy} at {target}, seed {seed}", "{policy}，目标 {target}，种子 {seed}"),
    "inside": ("{object}: at most {most}", "{object}：最多 {most} 个"),
    "advice.race": (
        "{object} is used by several at once without a common lock ({places})",
        "{object} 被几方同时使用，没有共同的锁（{places}）",
    ),
    "advice.lock-order": (
        "the locks {object} are taken in a circle ({places})",
        "锁 {object} 的获得顺序成环（{places}）",
    ),
    "advice.order": (
        "the order of the output depends on the schedule",
        "输出的顺序取决于调度",
    ),
    "advice.quiet": (
        "they look right, and prove nothing: since 3.10 CPython lets another thread in only at the ends of "
        "loops and at calls, so hardly ever between these steps. The language does not promise that; another "
        "version or build breaks it.",
        "看起来都对，却什么也证明不了：CPython 从 3.10 起只在循环的末尾和函数调用处切换线程，"
        "几乎不会恰好落在这几步之间。但语言并不保证这一点，换一个版本或构建就会出错。",
    ),
    "advice.quiet.processes": (
        "they look right most of the time, and prove nothing: the moment between the read and the write is "
        "short, and it is luck that nobody comes in between.",
        "大多数时候看起来都对，却什么也证明不了：读和写之间的时间很短，没有别人插进来只是运气。",
    ),
}

#: What the explorer says in English words of its own, and the same in Chinese; the groups are taken over.
_PHRASES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), chinese)
    for pattern, chinese in (
        (
            r"Every kind of access was tried: .* A fault that needs particular values late in a loop is not "
            r"excluded\.",
            "每一种访问（同一行、同一执行者、持有同样的锁）都试过；只有在循环后期取到特定值才出现的错误，"
            "不能排除。",
        ),
        (r"it waits for a signal from outside", "程序在等待来自外部的信号"),
        (
            r"it does not end by itself; nothing new was seen any more, and no fault",
            "程序自己不会结束；没有再看到新的情况，也没有发现错误",
        ),
        (r"two runs under the same schedule differ", "同一种调度运行两次，结果不同"),
        (
            r"the schedule that showed a fault does not show it every time",
            "出现错误的那种调度，重放时并非每次都出现",
        ),
        (r"(?P<what>.*) is not modelled \((?P<place>.*)\)", "{what} 不在可模拟的范围内（{place}）"),
        (r"(?P<what>.*) is not modelled", "{what} 不在可模拟的范围内"),
        (r"(?P<file>.*) could not be instrumented: (?P<why>.*)", "{file} 无法插桩：{why}"),
    )
)

#: Every sentence, English and Chinese, by its name.
SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(_SENTENCES)


def say(name: str, language: Language, **values: object) -> str:
    """A sentence in that language.

    Args:
        name: which.
        language: "en" or "zh".
        values: what fills its places, safe to show already.

    Raises:
        KeyError: no such sentence, or a place is not filled.
    """
    english, chinese = SENTENCES[name]
    return (chinese if language == "zh" else english).format(**values)


def phrase(text: str, language: Language) -> str:
    """What the explorer said in English, in that language; in English where no translation is known."""
    if language == "zh":
        for pattern, chinese in _PHRASES:
            found = pattern.fullmatch(text)
            if found is not None:
                return chinese.format(**found.groupdict())
    return text


def listed(words: Sequence[str], language: Language) -> str:
    """Words one after the other, as that language lists them; "" for none."""
    if language == "zh":
        return "、".join(words)
    return " and ".join(filter(None, [", ".join(words[:-1]), words[-1]])) if words else ""
