"""Every message has its sentence in both languages, with exactly its arguments."""

from __future__ import annotations

import inspect
import string
from collections.abc import Callable
from typing import Literal, get_type_hints

import pytest

from grader.judge import messages
from grader.report.catalogue import render
from grader.report.words import words
from grader.result import Message

LANGUAGES: tuple[Literal["en", "zh"], ...] = ("en", "zh")

CONSTRUCTORS: list[Callable[..., Message]] = [
    made
    for _, made in inspect.getmembers(messages, inspect.isfunction)
    if made.__module__ == messages.__name__
]

SAMPLES: dict[object, object] = {str: "SAMPLE", int: 7, list[str]: ["ONE", "TWO"]}


def sample(constructor: Callable[..., Message]) -> Message:
    """A message with an argument of each type that its constructor asks for."""
    hints = get_type_hints(constructor)
    hints.pop("return")
    words = {"disposition": "handled", "expected": "ignored", "seen": "default"}
    dispositions = constructor in (messages.handled_seen, messages.handled_other)
    return constructor(
        **{
            name: words[name] if dispositions and name in words else SAMPLES[hint]
            for name, hint in hints.items()
        }
    )


def places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("constructor", CONSTRUCTORS, ids=lambda made: made.__name__)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_judge_can_say_has_a_sentence(
    constructor: Callable[..., Message], language: Literal["en", "zh"]
) -> None:
    message = sample(constructor)
    assert message.id.replace(".", "_").replace("-", "_") == constructor.__name__
    assert places(words(message.id, language)) == set(message.args)
    told = render(message, language)
    assert "{" not in told
    for value in message.args.values():
        if value in (7, "SAMPLE"):
            assert str(value) in told


@pytest.mark.parametrize("constructor", CONSTRUCTORS, ids=lambda made: made.__name__)
def test_a_sentence_ends(constructor: Callable[..., Message]) -> None:
    message_id = sample(constructor).id
    english, chinese = words(message_id, "en"), words(message_id, "zh")
    assert english.isascii()
    assert english.endswith((".", "{reason}", "{what}.", "{error}"))
    assert chinese.endswith(("。", "{reason}"))


@pytest.mark.parametrize(
    ("message", "english", "chinese"),
    [
        (
            messages.stopped_by_key(role="conductor", signal="SIGTSTP", key="Ctrl-Z"),
            "The conductor was stopped by Ctrl-Z: it neither handles nor ignores SIGTSTP. "
            "A key on the terminal reaches every process of the program; "
            "each must ignore what is the other's.",
            "conductor 被 Ctrl-Z 停住了：它既没有处理也没有忽略 SIGTSTP。"
            "终端上的按键会送到程序的每一个进程，不归自己管的信号要忽略。",
        ),
        (
            messages.alive_seen(roles=["driver", "#5", ""]),
            "The driver, process 5 and a process that could not be named lived on and went on running, "
            "as asked.",
            "driver、进程 5、某个无法辨认的进程 按要求继续存活并运行。",
        ),
        (
            messages.line_missing(text="go", lines=["a{b}", "c"]),
            "“go” was expected; printed was “a{b}” and “c”, nothing that resembles it. "
            "Usual causes: the handler never ran, or another one did.",
            "应当打印“go”；实际打印的是“a{b}”、“c”，没有相近的内容。"
            "常见原因：处理函数没有执行，或者执行了另一个处理函数。",
        ),
        (
            messages.exits_too_early(role="driver", step=0),
            "The driver ended at the start already, before the step that should end it.",
            "driver 在启动阶段就已经结束，早于应当使它结束的那一步。",
        ),
    ],
)
def test_sentences_read_as_they_should(message: Message, english: str, chinese: str) -> None:
    assert render(message, "en") == english
    assert render(message, "zh") == chinese


def test_an_unknown_message_is_refused() -> None:
    with pytest.raises(KeyError):
        render(Message("no.such"), "en")


def test_a_missing_argument_is_refused() -> None:
    with pytest.raises(KeyError):
        render(Message("line.seen"), "en")
