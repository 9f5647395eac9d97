"""Which sentences were students given?

A handout is Markdown; its numbered sentences are the items of its ordered lists (``1. ...``), which may go on
over several lines. ``handout.en.md`` and ``handout.zh.md`` number the same sentences.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import msgspec

from grader.spec.model import Handout, Text
from grader.spec.nodes import WHOLE_FILE, Place, Problems, decoded, read_bytes, shown

LANGUAGES = ("en", "zh")

_ITEM = re.compile(r" {0,3}([0-9]{1,9})[.)](?:[ \t]+(.*))?$")
#: What ends an item besides a blank line: a heading, a bullet, a rule, a quotation, a fence.
_OTHER_BLOCK = re.compile(r"\s*(?:#{1,6}\s|[-*+]\s|>|```|~~~|---+\s*$|\*\*\*+\s*$)")
_FENCE = re.compile(r" {0,3}(```|~~~)")
#: Scripts that put no space between words: a line break inside a sentence means nothing there.
_WITHOUT_SPACES = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")


class Handouts(msgspec.Struct, frozen=True):
    """Both handouts, read.

    Attributes:
        handout: the sentences; None where a file exists and cannot be read.
        names: how messages call the files.
        content: name and bytes of each file that exists.
        problems: what is wrong with them, file by file.
        languages: which exist.
    """

    handout: Handout | None
    names: str
    content: tuple[tuple[str, bytes], ...]
    problems: tuple[Problems, ...]
    languages: tuple[str, ...]


def read_handouts(folder: Path) -> Handouts:
    """The handouts that stand in a folder; one in a single language serves for both.

    Args:
        folder: the assignment's.
    """
    sentences: dict[str, dict[int, str]] = {}
    content: list[tuple[str, bytes]] = []
    problems: dict[str, Problems] = {}
    readable = True
    for language in LANGUAGES:
        path = folder / f"handout.{language}.md"
        if not os.path.lexists(path):
            continue
        problems[language] = Problems(str(path))
        raw = read_bytes(path, problems[language])
        if raw is not None:
            content.append((path.name, raw))
        text = decoded(raw, problems[language]) if raw is not None else None
        if text is None:
            readable = False
        else:
            sentences[language] = sentences_of(text, problems[language])
    if readable and len(sentences) == 2:
        _compare(sentences, problems)
    names = " and ".join(f"handout.{language}.md" for language in problems) or "the folder without a handout"
    handout = None
    if readable:
        numbers = sorted({number for found in sentences.values() for number in found})
        handout = Handout(sentences={number: _in_both(number, sentences) for number in numbers})
    return Handouts(handout, names, tuple(content), tuple(problems.values()), tuple(problems))


def sentences_of(text: str, problems: Problems) -> dict[int, str]:
    """The numbered sentences of a handout.

    Args:
        text: Markdown.
        problems: receives numbers that stand twice and items without text.
    """
    found: dict[int, str] = {}
    places: dict[int, int] = {}
    current: int | None = None
    fenced = ""
    for count, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), start=1):
        fence = _FENCE.match(line)
        if fence is not None and (not fenced or fence[1] == fenced):
            fenced = "" if fenced else fence[1]
            current = None
            continue
        if fenced:
            continue
        item = _ITEM.match(line)
        if item is not None:
            current = int(item[1])
            if current in found:
                problems.add(
                    Place(count, 1),
                    f"sentence {current} stands twice, first in line {places[current]}",
                    "Number each sentence once; write other lists with bullets.",
                )
                current = None
                continue
            found[current] = (item[2] or "").strip()
            places[current] = count
        elif not line.strip() or _OTHER_BLOCK.match(line):
            current = None
        elif current is not None:
            found[current] = _joined(found[current], line.strip())
    for number, sentence in found.items():
        if not sentence:
            problems.add(
                Place(places[number], 1), f"sentence {number} is empty", "Write it, or remove its number."
            )
    return found


def _joined(before: str, after: str) -> str:
    if not before:
        return after
    tight = _WITHOUT_SPACES.match(before[-1]) and _WITHOUT_SPACES.match(after[0])
    return before + ("" if tight else " ") + after


def _compare(sentences: dict[str, dict[int, str]], problems: dict[str, Problems]) -> None:
    for language, other in (("en", "zh"), ("zh", "en")):
        for number in sentences[other]:
            if number not in sentences[language]:
                problems[language].add(
                    WHOLE_FILE,
                    f"sentence {number} is missing, which handout.{other}.md has "
                    f"({shown(sentences[other][number])})",
                    "Number the same sentences in both languages.",
                )


def _in_both(number: int, sentences: dict[str, dict[int, str]]) -> Text:
    en = sentences.get("en", {}).get(number, "")
    zh = sentences.get("zh", {}).get(number, "")
    return Text(en=en or zh, zh=zh or en)
