"""Which sentence belongs to a message, in English and in Chinese?

A sentence says what was expected, what was seen, and what usually causes it. Places in a sentence are written
``{name:form}``; the form says how the argument is told:

    who       a role, a process without one ("#5"), or somebody unknown ("")
    whos      several of them
    text      printed text, in quotation marks
    texts     several of them
    list      words, listed
    step      a step by its number, 0 is the start
    when      during such a step
    times     how often
    does      a disposition: "handled", "ignored" or "default"
    (none)    as it is
"""

from __future__ import annotations

import string
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Literal

from grader.report.class_sentences import CLASS_SENTENCES
from grader.report.file_sentences import FILE_SENTENCES
from grader.report.schedule_sentences import SCHEDULE_SENTENCES
from grader.result import Message

Language = Literal["en", "zh"]

_Sentence = tuple[str, str]

_SENTENCES: dict[str, _Sentence] = {
    # --- what came as asked
    "line.seen": (
        "{text:text} was printed, as asked.",
        "按要求打印了{text:text}。",
    ),
    "signal.seen": (
        "{sender:who} sent {signal} to {to:who}, as asked.",
        "{sender:who} 按要求向 {to:who} 发送了 {signal}。",
    ),
    "handled.seen": (
        "{role:who} {disposition:does} {signal}, as asked.",
        "{role:who} 按要求{disposition:does} {signal}。",
    ),
    "alive.seen": (
        "{roles:whos} lived on and went on running, as asked.",
        "{roles:whos} 按要求继续存活并运行。",
    ),
    "stopped.seen": (
        "{roles:whos} stopped, as asked.",
        "{roles:whos} 按要求停住了。",
    ),
    "exits.seen": (
        "{roles:whos} ended, as asked.",
        "{roles:whos} 按要求结束了。",
    ),
    "order.seen": (
        "{order:list} happened in this order, and not by chance.",
        "{order:list} 确实按这个顺序发生，而不是碰巧。",
    ),
    "never.kept": (
        "What must not happen did not happen ({what}).",
        "不该发生的事没有发生（{what}）。",
    ),
    "leaves.nothing": (
        "Nothing was left behind: no zombie, no orphan.",
        "没有留下任何东西：没有僵尸进程，也没有孤儿进程。",
    ),
    "count.seen": (
        "The role {role} was played by {count} processes, as asked.",
        "角色 {role} 按要求有 {count} 个进程。",
    ),
    "same.seen": (
        "The processes did the same as those of the reference, in the same order.",
        "各进程的行为和顺序与参考程序一致。",
    ),
    "busy.none": (
        "Nobody waited by spinning.",
        "没有进程用空转的方式等待。",
    ),
    # --- the program as a whole
    "program.crashed": (
        "{role:who} crashed with {error:text}, so what was expected could not come. "
        "The traceback names the line to mend.",
        "{role:who} 因 {error:text} 崩溃，所以预期的行为无法出现。"
        "回溯信息（traceback）指出了要修改的那一行。",
    ),
    "program.interrupted": (
        "{role:who} was interrupted by SIGINT: Python raised KeyboardInterrupt, because {role:who} neither "
        "handles nor ignores SIGINT. A key on the terminal reaches every process of the program: "
        "each must say what it does with SIGINT.",
        "{role:who} 被 SIGINT 打断：它既没有处理也没有忽略 SIGINT，因此 Python 抛出了 KeyboardInterrupt。"
        "终端上的按键会送到程序的每一个进程，每个进程都要说明自己如何对待 SIGINT。",
    ),
    "program.ended-before": (
        "The program had already ended before {step:step}, so nothing could come of it. "
        "It must wait for that step and may not end earlier.",
        "程序在{step:step}之前就已经结束，所以不会再有反应。程序应当等到那一步，不能提前结束。",
    ),
    "program.ended-at-start": (
        "The program ended by itself before anything was tried. It must stay and wait, "
        "for example with signal.pause() in a loop or by joining its child.",
        "还没有进行任何操作，程序就自己结束了。程序应当留下来等待，例如循环调用 signal.pause()，"
        "或者等待子进程结束。",
    ),
    "role.missing": (
        "Nobody plays the role {role}: the program never made such a process. "
        "Usual causes: the child is never started, or its function is called in the parent (target=f()).",
        "没有进程担任角色 {role}：程序从未创建这样的进程。常见原因：子进程没有启动（忘记 start），"
        "或者在父进程里直接调用了函数（写成了 target=f()）。",
    ),
    "limit.output": (
        "The program printed more than the allowed {allowed} and was ended, before what was expected had "
        "come. "
        "Usual cause: a loop that prints without waiting.",
        "程序的输出超过了允许的 {allowed}，因此被终止，预期的行为还没有出现。常见原因："
        "循环中不停打印而不等待。",
    ),
    "limit.tasks": (
        "The program had more than the allowed {allowed} alive at once and was ended, before what was "
        "expected "
        "had come. Usual cause: fork or start inside a loop that the child runs, too.",
        "程序同时存活的任务超过了允许的 {allowed}，因此被终止，预期的行为还没有出现。"
        "常见原因：在循环里调用 fork 或 start，而子进程也在执行这个循环。",
    ),
    "limit.events": (
        "The program did more than can be recorded ({allowed}) and was ended, before what was expected had "
        "come. Usual cause: a loop that forks, signals or sleeps without an end.",
        "程序的动作超过了可记录的数量（{allowed}），因此被终止，预期的行为还没有出现。"
        "常见原因：循环里不停地 fork、发信号或 sleep。",
    ),
    "limit.memory": (
        "The program took more than the allowed {allowed} of memory and was ended, before what was expected "
        "had come. Usual cause: a list that grows in a loop without an end.",
        "程序占用的内存超过了允许的 {allowed}，因此被终止，预期的行为还没有出现。"
        "常见原因：列表在没有尽头的循环里不断增长。",
    ),
    "limit.written": (
        "The program left more than the allowed {allowed} in files and shared memory, before what was "
        "expected had come. Usual cause: a loop without an end that writes.",
        "程序写入文件和共享内存的内容超过了允许的 {allowed}，预期的行为还没有出现。"
        "常见原因：没有尽头的循环在不断写入。",
    ),
    "limit.virtual-time": (
        "The program went on for more than the allowed {allowed} of its own time, and what was expected had "
        "not come. It waits for something that does not happen.",
        "程序运行超过了允许的 {allowed}（按程序自己的时钟），预期的行为仍未出现。它在等待一件不会发生的事。",
    ),
    "limit.cpu": (
        "The program used up the allowed {allowed} of computing, and what was expected had not come by then. "
        "Usual cause: waiting in a loop without sleep or pause, or too long a computation.",
        "程序用完了允许的 {allowed} 计算时间，预期的行为在此之前没有出现。"
        "常见原因：在没有 sleep 或 pause 的循环里等待，或者计算量过大。",
    ),
    "limit.other": (
        "The program reached a limit ({limit}: {allowed}) and was ended, before what was expected had come.",
        "程序达到了限制（{limit}：{allowed}）而被终止，预期的行为还没有出现。",
    ),
    "busy.instead": (
        "What was expected did not come; this was spinning instead, in a loop that uses the processor up: "
        "{roles:whos}. Wait with pause, join or sleep.",
        "预期的行为没有出现：{roles:whos} 在空转，用占满处理器的循环来等待。请用 pause、join 或 sleep 等待。",
    ),
    "undecided.busy": (
        "What was expected had not come when the computing time for it was used up, and this was still "
        "computing: {roles:whos}. Whether it would have come cannot be said, a person must look at it. "
        "Usual cause: waiting in a loop without sleep or pause.",
        "预期的行为没有出现，但给定的计算时间用完时 {roles:whos} 仍在计算，无法断定它之后会不会出现，"
        "需要人工判断。"
        "常见原因：在没有 sleep 或 pause 的循环里等待。",
    ),
    # --- a process had ended or was stopped
    "ended.by-key": (
        "{role:who} was ended by {key}: it neither handles nor ignores {signal}. "
        "A key on the terminal reaches every process of the program; each must ignore what is the other's.",
        "{role:who} 被 {key} 终止了：它既没有处理也没有忽略 {signal}。"
        "终端上的按键会送到程序的每一个进程，不归自己管的信号要忽略。",
    ),
    "ended.by-role": (
        "{role:who} was ended by {signal} from {sender:who}: at that moment it had no handler for {signal}. "
        "Usual causes: no handler, a handler for another signal, or one installed too late.",
        "{role:who} 被 {sender:who} 发来的 {signal} 终止了：那一刻它没有 {signal} 的处理函数。"
        "常见原因：没有注册处理函数、注册成了别的信号，或者注册得太晚。",
    ),
    "ended.by-itself": (
        "{role:who} ended by its own {signal}, although it was still needed. "
        "Usual causes: it sent the signal to itself, or to its whole group (pid 0), or it broke off with a "
        "fault.",
        "{role:who} 因自己引起的 {signal} 而结束，而此时还需要它。"
        "常见原因：把信号发给了自己或整个进程组（pid 写成 0），或者程序自身出错中断。",
    ),
    "ended.by-kill": (
        "{role:who} was ended by {signal} sent with kill: it neither handles nor ignores {signal}.",
        "{role:who} 被 kill 发送的 {signal} 终止了：它既没有处理也没有忽略 {signal}。",
    ),
    "ended.by-signal": (
        "{role:who} was ended by {signal}, although it was still needed: it neither handles nor ignores it.",
        "{role:who} 被 {signal} 终止了，而此时还需要它：它既没有处理也没有忽略这个信号。",
    ),
    "ended.exited": (
        "{role:who} had ended with exit status {code}, although it was still needed. "
        "Usual causes: a single pause() where a loop is needed, or an exit in the wrong handler.",
        "{role:who} 已经以退出码 {code} 结束，而此时还需要它。"
        "常见原因：只调用了一次 pause() 而没有循环，或者在不该退出的处理函数里退出。",
    ),
    "stopped.by-key": (
        "{role:who} was stopped by {key}: it neither handles nor ignores {signal}. "
        "A key on the terminal reaches every process of the program; each must ignore what is the other's.",
        "{role:who} 被 {key} 停住了：它既没有处理也没有忽略 {signal}。"
        "终端上的按键会送到程序的每一个进程，不归自己管的信号要忽略。",
    ),
    "stopped.by-role": (
        "{role:who} was stopped by {signal} from {sender:who}, and nobody let it continue.",
        "{role:who} 被 {sender:who} 发来的 {signal} 停住了，之后没有人让它继续。",
    ),
    "stopped.by-signal": (
        "{role:who} was stopped by {signal}, and nobody let it continue.",
        "{role:who} 被 {signal} 停住了，之后没有人让它继续。",
    ),
    "stopped.not": (
        "{role:who} should have been stopped, and was running. "
        "Usual cause: it handles or ignores the stopping signal, where the default was wanted.",
        "{role:who} 应当停住，却仍在运行。常见原因：它处理或忽略了停止信号，而这里要求默认动作。",
    ),
    # --- lines
    "line.missing": (
        "{text:text} was expected; printed was {lines:texts}, nothing that resembles it. "
        "Usual causes: the handler never ran, or another one did.",
        "应当打印{text:text}；实际打印的是{lines:texts}，没有相近的内容。"
        "常见原因：处理函数没有执行，或者执行了另一个处理函数。",
    ),
    "line.nothing": (
        "{text:text} was expected; nothing at all was printed. Usual causes: the handler never ran, "
        "or os._exit() threw away text that had not been flushed.",
        "应当打印{text:text}；实际什么也没有打印。"
        "常见原因：处理函数没有执行，或者 os._exit() 丢掉了还没有刷新（flush）的输出。",
    ),
    "line.similar": (
        "{text:text} was expected; the nearest line that was printed is {seen:text}. "
        "Usual causes: a typing error, another wording, or words missing.",
        "应当打印{text:text}；最接近的一行是{seen:text}。常见原因：打字错误、用了别的说法，或者缺了几个字。",
    ),
    "line.wrong-role": (
        "{text:text} was printed, but by {writers:whos}; {role:who} should print it. "
        "Usual causes: the print stands in the wrong process, or parent and child are mixed up.",
        "打印了{text:text}，但打印它的是 {writers:whos}，应当由 {role:who} 打印。"
        "常见原因：print 写在了另一个进程里，或者把父进程和子进程弄反了。",
    ),
    "line.mixed": (
        "{text:text} stands on the terminal, but {writers:whos} wrote parts of it; {role:who} alone should "
        "print it. Usual cause: two processes print at the same time.",
        "终端上出现了{text:text}，但它由 {writers:whos} 共同写成，应当由 {role:who} 单独打印。"
        "常见原因：两个进程同时打印。",
    ),
    "line.too-few": (
        "{text:text} was expected {least:times} and was printed {seen:times}. "
        "Usual cause: it works the first time only, for example a handler that resets itself or a single "
        "pause().",
        "{text:text}应当打印 {least:times}，实际打印了 {seen:times}。"
        "常见原因：只有第一次有效，例如处理函数重置了自己，或者只调用了一次 pause()。",
    ),
    "line.too-many": (
        "{text:text} was allowed {most:times} and was printed {seen:times}. "
        "Usual causes: both processes print it, the handler sends its signal twice, or it is printed in a "
        "loop.",
        "{text:text}最多应当打印 {most:times}，实际打印了 {seen:times}。"
        "常见原因：两个进程都打印了它、处理函数发送了两次信号，或者在循环里打印。",
    ),
    "line.too-early": (
        "{text:text} was printed, but {step:when}, before the step that should cause it. "
        "It must be the answer to that step.",
        "打印了{text:text}，但那是在{step:step}，早于应当引起它的那一步。它必须是对那一步的回应。",
    ),
    "line.too-late": (
        "{text:text} was printed, but only {step:when}, after the step that should cause it. "
        "Usual causes: the output was not flushed, or the handler runs only when something else wakes it.",
        "打印了{text:text}，但直到{step:step}才出现，晚于应当引起它的那一步。"
        "常见原因：输出没有刷新（flush），或者处理函数要等别的事情唤醒才执行。",
    ),
    "line.unknown-writer": (
        "{text:text} was printed, but it could not be observed who wrote it; {role:who} should. "
        "A person must look at it.",
        "打印了{text:text}，但无法观察到是谁写的（应当是 {role:who}），需要人工判断。",
    ),
    "line.empty": (
        "The assignment expects {text:text}, of which nothing is left when what it ignores is taken out. "
        "Its author must mend it.",
        "作业要求打印{text:text}，但去掉它规定忽略的字符后什么也不剩。需要作业的作者修改。",
    ),
    "line.bad-pattern": (
        "The assignment expects a pattern that is none: {reason} Its author must mend it.",
        "作业要求的模式无效：{reason} 需要作业的作者修改。",
    ),
    # --- signals
    "signal.missing": (
        "{sender:who} should send {signal} to {to:who}; no such signal was sent. "
        "Usual causes: the handler of {sender:who} is not installed, or it never calls os.kill.",
        "{sender:who} 应当向 {to:who} 发送 {signal}；没有发送这个信号。"
        "常见原因：{sender:who} 没有注册处理函数，或者处理函数没有调用 os.kill。",
    ),
    "signal.text-only": (
        "{text:text} was printed by itself, nobody signalled: {sender:who} should send {signal} to {to:who}, "
        "and the sentence be the answer to that signal, not to the key.",
        "{text:text}是自己打印出来的：没有人发送信号。应当由 {sender:who} 向 {to:who} 发送 {signal}，"
        "这句话要作为对该信号的回应，而不是对按键的回应。",
    ),
    "signal.other": (
        "{sender:who} should send {signal} to {to:who}, and sent {seen:list} instead. "
        "Usual cause: two signals, or two handlers, are exchanged.",
        "{sender:who} 应当向 {to:who} 发送 {signal}，实际发送的是 {seen:list}。"
        "常见原因：把两个信号或两个处理函数弄反了。",
    ),
    "signal.reversed": (
        "{sender:who} should send {signal} to {to:who}; it went the other way, from {to:who} to "
        "{sender:who}. "
        "Usual cause: parent and child have exchanged their roles.",
        "{sender:who} 应当向 {to:who} 发送 {signal}；方向反了，实际是 {to:who} 发给 {sender:who}。"
        "常见原因：父进程和子进程的角色弄反了。",
    ),
    "signal.wrong-sender": (
        "{signal} reached {to:who}, but {seen:whos} sent it; {sender:who} should. "
        "Usual cause: the handler is installed in the wrong process, or in both.",
        "{to:who} 收到了 {signal}，但发送者是 {seen:whos}，应当由 {sender:who} 发送。"
        "常见原因：处理函数注册在了错误的进程里，或者两个进程都注册了。",
    ),
    "signal.wrong-target": (
        "{sender:who} should send {signal} to {to:who}, and sent it to {seen:whos}. "
        "Usual cause: the wrong pid, for example os.getpid() where os.getppid() is meant, or a pid that the "
        "other process does not know.",
        "{sender:who} 应当把 {signal} 发给 {to:who}，实际发给了 {seen:whos}。"
        "常见原因：用错了 pid，例如把 os.getppid() 写成 os.getpid()，或者另一个进程并不知道的 pid。",
    ),
    "signal.refused": (
        "{sender:who} tried to send {signal} to {to:who}, and the system refused ({error}). "
        "Usual cause: the pid is wrong, or that process has ended.",
        "{sender:who} 试图向 {to:who} 发送 {signal}，但被系统拒绝（{error}）。"
        "常见原因：pid 不对，或者那个进程已经结束。",
    ),
    "signal.too-early": (
        "{sender:who} sent {signal} to {to:who}, but {step:when}, before the step that should cause it.",
        "{sender:who} 向 {to:who} 发送了 {signal}，但那是在{step:step}，早于应当引起它的那一步。",
    ),
    "signal.too-late": (
        "{sender:who} sent {signal} to {to:who}, but only {step:when}, after the step that should cause it.",
        "{sender:who} 向 {to:who} 发送了 {signal}，但直到{step:step}才发送，晚于应当引起它的那一步。",
    ),
    "signal.too-few": (
        "{sender:who} should send {signal} to {to:who} {least:times}, and did so {seen:times}. "
        "Usual cause: it works the first time only.",
        "{sender:who} 应当向 {to:who} 发送 {least:times} {signal}，实际发送了 {seen:times}。常见原因："
        "只有第一次有效。",
    ),
    "signal.too-many": (
        "{sender:who} may send {signal} to {to:who} {most:times}, and did so {seen:times}. "
        "Usual causes: os.kill stands in a loop, or several handlers send it.",
        "{sender:who} 最多可以向 {to:who} 发送 {most:times} {signal}，实际发送了 {seen:times}。"
        "常见原因：os.kill 写在了循环里，或者有几个处理函数都在发送。",
    ),
    "evidence.signals": (
        "It could not be observed who signals whom, so this cannot be decided. A person must look at it.",
        "无法观察到谁向谁发送信号，因此无法判定，需要人工判断。",
    ),
    "evidence.exits": (
        "The exact order in which the processes ended could not be observed, so this cannot be decided. "
        "A person must look at it.",
        "无法观察到各进程结束的确切顺序，因此无法判定，需要人工判断。",
    ),
    # --- dispositions
    "handled.other": (
        "Asked was that {role:who} {expected:does} {signal}; seen was that {role:who} {seen:does} it. "
        "Usual causes: signal.signal is called in the other process, for another signal, or too late.",
        "要求 {role:who} {expected:does} {signal}；实际上 {role:who} {seen:does}它。"
        "常见原因：signal.signal 写在了另一个进程里、写成了别的信号，或者调用得太晚。",
    ),
    # --- ends and order
    "exits.not-ended": (
        "{role:who} should have ended, and was still there at the end. "
        "Usual causes: it waits for something that does not come, or nothing tells it to leave.",
        "{role:who} 应当结束，最后却还在。常见原因：它在等待一件不会发生的事，或者没有什么让它退出。",
    ),
    "exits.too-early": (
        "{role:who} ended {step:when} already, before the step that should end it.",
        "{role:who} 在{step:step}就已经结束，早于应当使它结束的那一步。",
    ),
    "exits.too-late": (
        "{role:who} ended only {step:when}, after the step that should end it.",
        "{role:who} 直到{step:step}才结束，晚于应当使它结束的那一步。",
    ),
    "exits.wrong-order": (
        "{first:who} should end before {second:who}; it was the other way round. "
        "{second:who} must wait for it (join, wait or waitpid) before it ends itself.",
        "{first:who} 应当先于 {second:who} 结束；实际顺序相反。"
        "{second:who} 必须先等它结束（join、wait 或 waitpid），自己再结束。",
    ),
    "exits.luck": (
        "{first:who} should end before {second:who}; nothing makes {second:who} wait for {first:who}, so the "
        "order was luck. Wait for it (join, wait or waitpid) before ending.",
        "{first:who} 应当先于 {second:who} 结束；但没有什么让 {second:who} 等待 {first:who}，顺序全凭运气。"
        "结束之前要先等待它（join、wait 或 waitpid）。",
    ),
    "exits.by-time": (
        "{first:who} ended before {second:who} only because of a pause of some seconds, and the clock was "
        "the "
        "machine's: whether that always suffices cannot be decided. Waiting for it (join, wait or waitpid) "
        "would.",
        "{first:who} 先于 {second:who} 结束，只是靠停顿了几秒，而时钟是机器的真实时钟，"
        "无法断定这样是否总是足够。"
        "改用 join、wait 或 waitpid 等待就可以确定。",
    ),
    "exits.wrong-code": (
        "{role:who} should end with exit status {code}, and ended with {seen}.",
        "{role:who} 应当以退出码 {code} 结束，实际是 {seen}。",
    ),
    "exits.wrong-signal": (
        "{role:who} should be ended by {signal}, and ended with {seen}. "
        "Usual cause: the signal is handled or ignored, where the default was wanted.",
        "{role:who} 应当被 {signal} 终止，实际是 {seen}。常见原因：处理或忽略了这个信号，"
        "而这里要求默认动作。",
    ),
    "exits.by-signal": (
        "{role:who} should exit by itself, and was ended by {signal}: it neither handles nor ignores it.",
        "{role:who} 应当自己退出，却被 {signal} 终止了：它既没有处理也没有忽略这个信号。",
    ),
    "order.failed": (
        "An order was asked for in which {named:text} stands, and that did not come itself; its own "
        "message says why.",
        "要求的顺序中包含 {named:text}，而它本身没有出现；原因见它自己的说明。",
    ),
    "order.undecided": (
        "An order was asked for in which {named:text} stands, and that could not be decided itself.",
        "要求的顺序中包含 {named:text}，而它本身无法判定。",
    ),
    "order.wrong": (
        "{first:text} should happen before {second:text}; it was the other way round.",
        "{first:text} 应当先于 {second:text} 发生；实际顺序相反。",
    ),
    "order.luck": (
        "{first:text} should happen before {second:text}; nothing makes the one wait for the other, so the "
        "order "
        "was luck. A signal, a join or a wait between them would make it certain.",
        "{first:text} 应当先于 {second:text} 发生；但没有什么让后者等待前者，顺序全凭运气。"
        "用信号、join 或 wait 把它们联系起来，顺序才有保证。",
    ),
    "order.by-time": (
        "{first:text} came before {second:text} only because of a pause of some seconds, and the clock was "
        "the "
        "machine's: whether that always suffices cannot be decided.",
        "{first:text} 先于 {second:text} 发生，只是靠停顿了几秒，而时钟是机器的真实时钟，"
        "无法断定这样是否总是足够。",
    ),
    "order.unseen": (
        "Whether {first:text} always happens before {second:text} could not be observed: what would order "
        "them is not visible from outside. A person must look at it.",
        "无法观察到 {first:text} 是否总是先于 {second:text} 发生：决定顺序的机制从外部看不到，需要人工判断。",
    ),
    "order.no-event": (
        "The assignment orders {named:text}, which is no event that can be ordered. Its author must mend it.",
        "作业要求给 {named:text} 排序，但它不是可以排序的事件。需要作业的作者修改。",
    ),
    # --- what must not be, and counts
    "never.line": (
        "{text:text} must never be printed here, and {seen:text} was.",
        "这里不允许打印{text:text}，实际打印了{seen:text}。",
    ),
    "never.unknown-writer": (
        "{text:text} must never come from {role:who}; it was printed, and it could not be observed by whom. "
        "A person must look at it.",
        "{text:text}不允许由 {role:who} 打印；它被打印了，但无法观察到是谁写的，需要人工判断。",
    ),
    "never.signal": (
        "{sender:who} must never send {signal} to {to:who} here, and did. "
        "Usual cause: it reacts to a signal that is not its own.",
        "这里 {sender:who} 不允许向 {to:who} 发送 {signal}，却发送了。常见原因："
        "它对不归自己管的信号作出了反应。",
    ),
    "leaves.zombie": (
        "Nothing should be left behind; left as a zombie: {roles:whos}, ended, and the parent never learnt "
        "of it. "
        "Call wait, waitpid or join, or ignore SIGCHLD.",
        "不应留下任何东西；{roles:whos} 成了僵尸进程：它已经结束，而父进程一直没有回收它。"
        "请调用 wait、waitpid 或 join，或者忽略 SIGCHLD。",
    ),
    "leaves.orphan": (
        "Nothing should be left behind; left as an orphan: {roles:whos}, still alive after the program's "
        "first "
        "process had ended. The parent must wait for it, or make it end.",
        "不应留下任何东西；{roles:whos} 成了孤儿进程：程序的第一个进程结束后它仍然存活。父进程要等待它，"
        "或者让它结束。",
    ),
    "count.wrong": (
        "The role {role} should be played by {count} processes; there were {seen}. "
        "Usual causes: a loop that runs too often or not often enough, or a child that forks again.",
        "角色 {role} 应当有 {count} 个进程；实际有 {seen} 个。"
        "常见原因：循环次数不对，或者子进程又创建了子进程。",
    ),
    "busy.spinning": (
        "Nobody should wait by spinning; this did: {roles:whos}. A loop without sleep or pause uses the "
        "processor up. Wait with pause, join or sleep.",
        "不应当用空转来等待；{roles:whos} 却这样做了：没有 sleep 或 pause 的循环会占满处理器。"
        "请用 pause、join 或 sleep 等待。",
    ),
    # --- the reference
    "same.no-recording": (
        "The assignment compares with the reference, and there is no recording of it for this case. "
        "Its author must make one (grade check).",
        "作业要求与参考程序比较，但这个用例没有参考程序的记录。需要作业的作者生成（grade check）。",
    ),
    "same.weak-recording": (
        "The recording of the reference was made where signals or exits could not be observed. "
        "The assignment's author must make it again (grade check).",
        "参考程序的记录是在无法观察信号或结束的环境中生成的。需要作业的作者重新生成（grade check）。",
    ),
    "same.missing": (
        "The reference does this {step:when}, and the program did not: {what}.",
        "参考程序在{step:step}有这个行为，而程序没有：{what}。",
    ),
    "same.additional": (
        "The program did this {step:when}, and the reference does not: {what}.",
        "程序在{step:step}有这个行为，而参考程序没有：{what}。",
    ),
    "same.order": (
        "In the reference {first:text} always comes before {second:text}; in the program nothing ensures "
        "that.",
        "在参考程序中 {first:text} 总是先于 {second:text}；在程序中没有什么保证这一点。",
    ),
    # --- where the author does not want more to be told
    "outcome.passed": ("This came as asked.", "与要求一致。"),
    "outcome.failed": (
        "This did not come as asked. What exactly was asked for is not told here; the handout says it.",
        "与要求不一致。这里不显示具体的要求，请对照作业说明。",
    ),
    "outcome.skipped": ("This was not tried.", "没有进行。"),
    "outcome.inconclusive": ("This could not be decided; a person must look.", "无法判定，需人工查看。"),
    "outcome.error": ("This was not graded, through no fault of the student's.", "未评分，不是学生的错。"),
    "outcome.pending": ("A person grades this.", "由人工评分。"),
    # --- what is not the judge's to say
    "needs.failed": (
        "This was not tried: it needs the case {case:text}, and that failed. Mend that one first.",
        "没有进行：它依赖用例 {case:text}，而那个用例失败了。请先改好那一个。",
    ),
    "needs.undecided": (
        "This was not tried: it needs the case {case:text}, and that could not be decided.",
        "没有进行：它依赖用例 {case:text}，而那个用例无法判定。",
    ),
    "check.passed": (
        "The check passed.",
        "检查通过。",
    ),
    "check.failed": (
        "The check failed: {reason}",
        "检查未通过：{reason}",
    ),
    "check.declined": (
        "The check declined to decide: {reason}",
        "检查没有作出判定：{reason}",
    ),
    "check.broken": (
        "The check itself is broken, which is not the student's doing: {reason}",
        "检查本身出错，与学生无关：{reason}",
    ),
    "assignment.broken": (
        "The assignment itself is wrong, which is not the student's doing: {reason}",
        "作业本身有错，与学生无关：{reason}",
    ),
    "grader.lost": (
        "The grader lost sight of the program, which is not the student's doing: {reason}",
        "评分程序没能继续观察，与学生无关：{reason}",
    ),
    "grader.refused": (
        "The grader could not do its work, which is not the student's doing: {reason}",
        "评分程序无法工作，与学生无关：{reason}",
    ),
    "grader.crashed": (
        "The grader itself has a fault, which is not the student's doing: {reason}",
        "评分程序自身出错，与学生无关：{reason}",
    ),
    "grader.watchdog": (
        "The grader's watchdog ended the run, which is not the student's doing. No points are taken for it.",
        "评分程序的看门狗终止了运行，与学生无关，不会因此扣分。",
    ),
    "grader.ended": (
        "The run ended before this was tried, which is not the student's doing. No points are taken for it.",
        "还没有进行到这里，运行就结束了，与学生无关，不会因此扣分。",
    ),
}

#: Every sentence, English and Chinese, by the id of its message.
SENTENCES: Mapping[str, _Sentence] = MappingProxyType(
    {**_SENTENCES, **SCHEDULE_SENTENCES, **FILE_SENTENCES, **CLASS_SENTENCES}
)


def render(message: Message, language: Language) -> str:
    """A message as a sentence.

    Args:
        message: id and arguments.
        language: "en" or "zh".

    Raises:
        KeyError: no such message, or an argument that the sentence speaks of is missing.
    """
    english, chinese = SENTENCES[message.id]
    if language == "zh":
        return _Chinese().vformat(chinese, (), message.args)
    sentence = _English().vformat(english, (), message.args)
    return sentence[:1].upper() + sentence[1:]


class _Teller(string.Formatter):
    """Fills the places of a sentence; a subclass is a language."""

    def format_field(self, value: Any, format_spec: str) -> str:
        match format_spec:
            case "who":
                return self.who(str(value))
            case "whos":
                return self.listed([self.who(str(one)) for one in value])
            case "text":
                return self.quoted(str(value))
            case "texts":
                return self.listed([self.quoted(str(one)) for one in value])
            case "list":
                return self.listed([str(one) for one in value])
            case "step":
                return self.step(int(value))
            case "when":
                return self.when(int(value))
            case "times":
                return self.times(int(value))
            case "does":
                return self.does(str(value))
            case _:
                return str(value)

    def who(self, name: str) -> str:
        raise NotImplementedError

    def quoted(self, text: str) -> str:
        raise NotImplementedError

    def listed(self, words: Sequence[str]) -> str:
        raise NotImplementedError

    def step(self, number: int) -> str:
        raise NotImplementedError

    def when(self, number: int) -> str:
        raise NotImplementedError

    def times(self, count: int) -> str:
        raise NotImplementedError

    def does(self, disposition: str) -> str:
        raise NotImplementedError


class _English(_Teller):
    def who(self, name: str) -> str:
        if not name:
            return "a process that could not be named"
        return f"process {name[1:]}" if name.startswith("#") else f"the {name}"

    def quoted(self, text: str) -> str:
        return f"“{text}”"

    def listed(self, words: Sequence[str]) -> str:
        if not words:
            return "nothing"
        return " and ".join(filter(None, [", ".join(words[:-1]), words[-1]]))

    def step(self, number: int) -> str:
        return f"step {number}" if number else "the start"

    def when(self, number: int) -> str:
        return f"in step {number}" if number else "at the start"

    def times(self, count: int) -> str:
        return {0: "never", 1: "once", 2: "twice"}.get(count, f"{count} times")

    def does(self, disposition: str) -> str:
        return {"handled": "handles", "ignored": "ignores", "default": "leaves the default action to"}[
            disposition
        ]


class _Chinese(_Teller):
    def who(self, name: str) -> str:
        if not name:
            return "某个无法辨认的进程"
        return f"进程 {name[1:]}" if name.startswith("#") else name

    def quoted(self, text: str) -> str:
        return f"“{text}”"

    def listed(self, words: Sequence[str]) -> str:
        return "、".join(words) if words else "无"

    def step(self, number: int) -> str:
        return f"第 {number} 步" if number else "启动阶段"

    def when(self, number: int) -> str:
        return f"在{self.step(number)}"

    def times(self, count: int) -> str:
        return f"{count} 次"

    def does(self, disposition: str) -> str:
        return {"handled": "处理", "ignored": "忽略", "default": "按默认动作对待"}[disposition]
