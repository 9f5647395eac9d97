"""Which sentence belongs to a message about a program that was run under many schedules?

A part of the catalogue: see ``grader.report.catalogue`` for how places in a sentence are told.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_SENTENCES: dict[str, tuple[str, str]] = {
    # --- what came as asked
    "always.line-kept": (
        "{text:text} was printed as asked under each of the {tried} schedules tried.",
        "在尝试的全部 {tried} 种调度下，都按要求打印了{text:text}。",
    ),
    "always.output-kept": (
        "The output was the one asked for under each of the {tried} schedules tried.",
        "在尝试的全部 {tried} 种调度下，输出都符合要求。",
    ),
    "always.finishes-kept": (
        "The program ended by itself under each of the {tried} schedules tried.",
        "在尝试的全部 {tried} 种调度下，程序都自己正常结束。",
    ),
    "race.none": (
        "No update was lost, and no result depended on the schedule ({tried} schedules tried).",
        "没有更新丢失，结果也不随调度变化（共尝试 {tried} 种调度）。",
    ),
    "deadlock.none": (
        "Nobody waited for ever under any of the {tried} schedules tried.",
        "在尝试的 {tried} 种调度下，没有出现永远等待的情况。",
    ),
    "inside.kept": (
        "Never more than {seen} were inside at once ({where}), and {most} are allowed "
        "({tried} schedules tried).",
        "同时处于其中（{where}）的最多 {seen} 个，允许 {most} 个（共尝试 {tried} 种调度）。",
    ),
    "overlaps.seen": (
        "The work of the threads or processes overlaps, as asked.",
        "各线程或进程的工作按要求可以同时进行。",
    ),
    "uses.seen": (
        "The program uses {seen:list}, as asked.",
        "程序按要求使用了 {seen:list}。",
    ),
    "never-uses.kept": (
        "The program does not use {names:list}, as asked.",
        "程序按要求没有使用 {names:list}。",
    ),
    # --- the program as a whole
    "explored.crash": (
        "The program crashes with {error:text} under each of the {tried} schedules tried, so what was "
        "expected could not come. The traceback names the line to mend.",
        "在尝试的全部 {tried} 种调度下，程序都因 {error:text} 崩溃，所以预期的行为无法出现。"
        "回溯信息（traceback）指出了要修改的那一行。",
    ),
    "explored.stuck": (
        "The program gets stuck under each of the {tried} schedules tried, so what was expected could not "
        "come. These wait for ever: {actors:list}.",
        "在尝试的全部 {tried} 种调度下，程序都会卡住，所以预期的行为无法出现。"
        "永远在等待的是：{actors:list}。",
    ),
    "explored.alone": (
        "The program never started a thread or a process: it did everything alone, so there was nothing "
        "that could go wrong or right between them. Usual causes: start() is never called, or the "
        "function is called directly (target=f()).",
        "程序从未启动线程或进程，所有事情都由它自己完成，因此谈不上它们之间是否正确配合。"
        "常见原因：没有调用 start()，或者直接调用了函数（写成了 target=f()）。",
    ),
    "explored.undecided": (
        "Whether this is so under every schedule could not be decided, and a person must look at it: "
        "{reason}.",
        "无法断定在每一种调度下都是如此，需要人工判断：{reason}。",
    ),
    "explored.cut-short": (
        "Whether this is so could not be decided: none of the {tried} runs was followed to its end. "
        "A person must look at it.",
        "无法断定是否如此：{tried} 次运行都没有进行到底，需要人工判断。",
    ),
    "explored.nothing-ran": (
        "The program was not run under any schedule, which is not the student's doing.",
        "程序没有在任何调度下运行，与学生无关。",
    ),
    "explored.not-tried": (
        "The variant {variant} was not run, which is not the student's doing.",
        "变体 {variant} 没有运行，与学生无关。",
    ),
    # --- lines, output and ends
    "always.line-missing": (
        "{text:text} should be printed under every schedule; under {bad} of the {tried} schedules tried "
        "it is not, and printed is {lines:texts}.",
        "在每一种调度下都应当打印{text:text}；在尝试的 {tried} 种调度中有 {bad} 种没有打印它，"
        "打印的是{lines:texts}。",
    ),
    "always.line-crash": (
        "{text:text} should be printed under every schedule; under {bad} of the {tried} schedules tried "
        "it is not, because the program crashes with {error:text}.",
        "在每一种调度下都应当打印{text:text}；在尝试的 {tried} 种调度中有 {bad} 种没有打印它，"
        "因为程序因 {error:text} 崩溃了。",
    ),
    "always.line-stuck": (
        "{text:text} should be printed under every schedule; under {bad} of the {tried} schedules tried "
        "it is not, because the program gets stuck: threads or processes wait for each other for ever.",
        "在每一种调度下都应当打印{text:text}；在尝试的 {tried} 种调度中有 {bad} 种没有打印它，"
        "因为程序卡住了：线程或进程之间永远互相等待。",
    ),
    "always.line-few": (
        "{text:text} should be printed {least:times} under every schedule; under {bad} of the {tried} "
        "schedules tried it is not, for example {seen:times}.",
        "在每一种调度下都应当打印 {least:times}{text:text}；在尝试的 {tried} 种调度中有 {bad} 种不是这样，"
        "例如只打印了 {seen:times}。",
    ),
    "always.line-many": (
        "{text:text} may be printed {most:times}; under {bad} of the {tried} schedules tried it is not "
        "so, for example {seen:times}. Usual cause: every thread or process prints it.",
        "{text:text}最多应当打印 {most:times}；在尝试的 {tried} 种调度中有 {bad} 种不是这样，"
        "例如打印了 {seen:times}。常见原因：每个线程或进程都打印了它。",
    ),
    "always.sum": (
        "{seen:text} was printed: its numbers come to {number} and must come to {wanted}. So it is under "
        "{bad} of the {tried} schedules tried. Usual cause: two threads or processes change the same "
        "value and one change is lost.",
        "打印了{seen:text}：其中各数之和是 {number}，应当是 {wanted}。在尝试的 {tried} 种调度中有 {bad} "
        "种如此。常见原因：两个线程或进程同时修改同一个值，其中一次修改丢失了。",
    ),
    "always.min": (
        "{seen:text} was printed: {name} is {number} and must be at least {wanted}. So it is under {bad} "
        "of the {tried} schedules tried. Usual cause: the check and the change are two steps, and "
        "somebody else comes between them.",
        "打印了{seen:text}：{name} 是 {number}，至少应当是 {wanted}。在尝试的 {tried} 种调度中有 {bad} "
        "种如此。常见原因：检查和修改分成了两步，中间被别人插入。",
    ),
    "always.max": (
        "{seen:text} was printed: {name} is {number} and must be at most {wanted}. So it is under {bad} "
        "of the {tried} schedules tried. Usual cause: the check and the change are two steps, and "
        "somebody else comes between them.",
        "打印了{seen:text}：{name} 是 {number}，最多应当是 {wanted}。在尝试的 {tried} 种调度中有 {bad} "
        "种如此。常见原因：检查和修改分成了两步，中间被别人插入。",
    ),
    "always.equals": (
        "{seen:text} was printed: {name} is {number} and must be {wanted}. So it is under {bad} of the "
        "{tried} schedules tried.",
        "打印了{seen:text}：{name} 是 {number}，应当是 {wanted}。在尝试的 {tried} 种调度中有 {bad} 种如此。",
    ),
    "always.output": (
        "The output is not the one asked for under {bad} of the {tried} schedules tried. "
        "If it is right under others, nothing makes the threads or processes wait for each other's turn.",
        "在尝试的 {tried} 种调度中有 {bad} 种输出不符合要求。如果在其他调度下是对的，"
        "说明线程或进程之间没有互相等待、轮流进行。",
    ),
    "always.output-crash": (
        "The output is not the one asked for under {bad} of the {tried} schedules tried, because the "
        "program crashes with {error:text}.",
        "在尝试的 {tried} 种调度中有 {bad} 种输出不符合要求，因为程序因 {error:text} 崩溃了。",
    ),
    "always.output-stuck": (
        "The output is not the one asked for under {bad} of the {tried} schedules tried, because the "
        "program gets stuck: threads or processes wait for each other for ever.",
        "在尝试的 {tried} 种调度中有 {bad} 种输出不符合要求，因为程序卡住了：线程或进程之间永远互相等待。",
    ),
    "always.crash": (
        "The program should come to its end under every schedule; under {bad} of the {tried} schedules "
        "tried it crashes with {error:text}.",
        "程序在每一种调度下都应当正常结束；在尝试的 {tried} 种调度中有 {bad} 种因 {error:text} 崩溃。",
    ),
    "always.deadlock": (
        "The program should end under every schedule; under {bad} of the {tried} schedules tried it never "
        "does, because these wait for ever: {actors:list}. Usual causes: two locks taken in opposite "
        "order, a lock taken twice or not given back, a wait for something that nobody sends.",
        "程序在每一种调度下都应当结束；在尝试的 {tried} 种调度中有 {bad} 种永远不会结束，"
        "因为 {actors:list} 永远在等待。常见原因：两把锁的获取顺序相反、同一把锁获取两次或没有释放、"
        "等待一件没有人会做的事。",
    ),
    "always.livelock": (
        "The program should end under every schedule; under {bad} of the {tried} schedules tried it never "
        "does, because these wait in a loop for something that nobody will change: {actors:list}.",
        "程序在每一种调度下都应当结束；在尝试的 {tried} 种调度中有 {bad} 种永远不会结束，"
        "因为 {actors:list} 在循环里等待一个没有人会改变的条件。",
    ),
    "always.endless": (
        "The program does not end by itself: under each of the {tried} schedules tried it went on and on, "
        "doing nothing that it had not done before. Usual cause: a loop that has no way out.",
        "程序不会自己结束：在尝试的全部 {tried} 种调度下，它都一直运行，只是重复做过的事。"
        "常见原因：循环没有出口。",
    ),
    # --- races, locks and primitives
    "race.lost-update": (
        "An update of {object} can be lost: one thread or process reads it, another changes it, and the "
        "first then goes on with the old value. Reading and writing must be one step: hold one lock, the "
        "same for everybody, from the read to the write.",
        "{object} 的更新可能丢失：一个线程或进程读取它之后，另一个修改了它，而前者仍按旧值继续。"
        "读和写必须是一个整体：从读到写都要持有同一把锁，而且所有人用的是同一把。",
    ),
    "race.lost-update-quiet": (
        "An update of {object} can be lost: one thread or process reads it, another changes it, and the "
        "first then goes on with the old value. Reading and writing must be one step: hold one lock, the "
        "same for everybody, from the read to the write. Your own runs probably looked right: Python "
        "{python} rarely or never switches at just that place. The language does not promise that, and "
        "another version may.",
        "{object} 的更新可能丢失：一个线程或进程读取它之后，另一个修改了它，而前者仍按旧值继续。"
        "读和写必须是一个整体：从读到写都要持有同一把锁，而且所有人用的是同一把。"
        "自己运行时结果多半是对的，因为 Python {python} 很少或从不恰好在那个位置切换；"
        "但语言并不保证这一点，换一个版本就可能出错。",
    ),
    "race.output": (
        "What is printed depends on the schedule: under {bad} of the {tried} schedules tried it is wrong, "
        "under others right.",
        "打印的结果取决于调度：在尝试的 {tried} 种调度中有 {bad} 种是错的，其他的是对的。",
    ),
    "race.crash": (
        "Whether the program crashes depends on the schedule: under {bad} of the {tried} schedules tried "
        "it does, with {error:text}. Usual cause: something is checked, and somebody else changes it "
        "before it is used.",
        "程序是否崩溃取决于调度：在尝试的 {tried} 种调度中有 {bad} 种因 {error:text} 崩溃。"
        "常见原因：检查之后、使用之前，被别人修改了。",
    ),
    "deadlock.found": (
        "Under some schedule nobody can go on; these wait for ever: {actors:list}. Usual causes: two "
        "locks taken in opposite order, a lock taken twice or not given back, a wait for something that "
        "nobody sends.",
        "在某种调度下谁也无法继续，永远在等待的是：{actors:list}。常见原因：两把锁的获取顺序相反、"
        "同一把锁获取两次或没有释放、等待一件没有人会做的事。",
    ),
    "deadlock.livelock": (
        "Under some schedule these wait in a loop for something that nobody will change: {actors:list}.",
        "在某种调度下 {actors:list} 在循环里等待一个没有人会改变的条件。",
    ),
    "deadlock.lock-order": (
        "Locks are taken in a circle ({object}): one thread or process takes them in one order, another "
        "in the opposite one. No schedule tried got stuck in it, but one may. Take them in one order "
        "everywhere.",
        "锁的获取顺序成环（{object}）：一个线程或进程按一种顺序获取，另一个按相反的顺序。"
        "尝试的调度没有因此卡住，但有可能卡住。各处都要按同一顺序获取。",
    ),
    "inside.too-many": (
        "At most {most} may be inside at once ({where}); under some schedule {seen} are: {actors:list}.",
        "同时处于其中（{where}）的最多允许 {most} 个；在某种调度下有 {seen} 个：{actors:list}。",
    ),
    "inside.held-by-too-many": (
        "At most {most} may be inside at once ({where}); under some schedule {seen} are. "
        "Usual cause: the semaphore begins with another number.",
        "同时处于其中（{where}）的最多允许 {most} 个；在某种调度下有 {seen} 个。"
        "常见原因：信号量的初始值不对。",
    ),
    "inside.too-few": (
        "Up to {least} must be able to be inside at once ({where}); under none of the {tried} schedules "
        "tried were there more than {seen}. Usual cause: a lock too much, or a semaphore that begins with "
        "too small a number.",
        "应当能有 {least} 个同时处于其中（{where}）；在尝试的 {tried} 种调度下，最多只有 {seen} 个。"
        "常见原因：多加了锁，或者信号量的初始值太小。",
    ),
    "inside.nobody": (
        "Nobody was ever inside ({where}) under any of the {tried} schedules tried. "
        "Usual causes: the line has other words, or the lock or semaphore is never used.",
        "在尝试的 {tried} 种调度下，从来没有谁处于其中（{where}）。"
        "常见原因：打印的文字不同，或者没有使用那把锁或信号量。",
    ),
    "inside.unknown-writer": (
        "It could not be observed who printed which line ({where}). A person must look at it.",
        "无法观察到每一行是谁打印的（{where}），需要人工判断。",
    ),
    "overlaps.never": (
        "The work of the threads or processes never overlaps under any of the {tried} schedules tried: "
        "they run one after the other. Usual causes: the lock is held around everything, or join() stands "
        "in the loop that starts them.",
        "在尝试的 {tried} 种调度下，各线程或进程的工作从不同时进行，而是一个接一个。"
        "常见原因：整段代码都持有锁，或者在启动它们的循环里调用了 join()。",
    ),
    "uses.missing": (
        "The program should use one of these: {wanted:list}. It uses {seen:list}.",
        "程序应当使用其中之一：{wanted:list}。实际使用的是：{seen:list}。",
    ),
    "never-uses.used": (
        "The program uses {seen:list}, which is not allowed here.",
        "程序使用了 {seen:list}，这里不允许使用。",
    ),
}

#: Every sentence, English and Chinese, by the id of its message.
SCHEDULE_SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(_SENTENCES)
