"""Does a printed line say what was asked for?

What does not matter (``TextRules``) is taken out of both sides before they are compared; what was printed is
kept as it was for the report. Terminal colours are no text and never count.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from grader.spec.model import LineAlways, LineExpected, TextRules
from grader.spec.patterns import compile_line_pattern

#: Stands in a normal form where something was taken out, so that "go now" does not become the word "gonow".
_GAP = "\x00"
#: What a terminal obeys and does not show: CSI sequences (colours) and OSC sequences (titles).
_ESCAPE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\))")
_INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufeff")

_Ignored = tuple[str, ...]


class EmptyText(ValueError):
    """Nothing is left of an expected text once what does not matter is taken out: the author's mistake."""


def plain(text: str) -> str:
    """What a terminal shows of a text: without escape sequences."""
    return _ESCAPE.sub("", text) if "\x1b" in text else text


def normalise(text: str, rules: TextRules) -> str:
    """A text without what does not matter; normalising twice changes nothing more."""
    return _normalised(text, rules.ignore)


@lru_cache(maxsize=16384)
def _normalised(text: str, ignore: _Ignored) -> str:
    # Taking a hyphen out can bring a letter and an accent together, which compose: until nothing changes.
    kept = _kept(ignore)
    while True:
        after = plain(text)
        if "width" in ignore and not after.isascii():
            after = unicodedata.normalize("NFKC", after)
        after = after.translate(kept)
        if after == text:
            return after
        text = after


class Texts:
    """Many lines, to be looked through for several expectations.

    Args:
        lines: what was printed, a text each, without newlines.

    Attributes:
        lines: the same.
    """

    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines
        self._normal: dict[_Ignored, list[str]] = {}

    def normal(self, rules: TextRules) -> list[str]:
        """The normal form of each line."""
        if rules.ignore not in self._normal:
            self._normal[rules.ignore] = self._normalised(rules)
        return self._normal[rules.ignore]

    def _normalised(self, rules: TextRules) -> list[str]:
        # All of them as one text, which takes a tenth of the time. A newline composes with nothing and stays;
        # only an escape sequence could reach beyond it.
        joined = "\n".join(self.lines)
        if "\x1b" in joined:
            return [normalise(line, rules) for line in self.lines]
        kept = _kept(rules.ignore, "\n")
        while True:
            after = joined
            if "width" in rules.ignore and not after.isascii():
                after = unicodedata.normalize("NFKC", after)
            after = after.translate(kept)
            if after == joined:
                return after.split("\n") if self.lines else []
            joined = after


class _Kept(dict[int, str | None]):
    """What is left of each character, found out when it is first met."""

    def __init__(self, ignore: _Ignored, always: str) -> None:
        self._ignore = ignore
        self._always = always

    def __missing__(self, code: int) -> str | None:
        character = chr(code)
        left: str | None = character.casefold() if "case" in self._ignore else character
        if character not in self._always and _is_ignored(character, self._ignore):
            left = None
        self[code] = left
        return left


@lru_cache(maxsize=32)
def _kept(ignore: _Ignored, always: str = "") -> _Kept:
    return _Kept(ignore, always)


def _pieces(text: str, ignore: _Ignored) -> Iterator[tuple[str, int]]:
    """What is left of each cluster of a text and the place where the cluster begins; ``_GAP`` for nothing."""
    for start, cluster in _clusters(text) if "width" in ignore else enumerate(text):
        if "width" in ignore and not cluster.isascii():
            cluster = unicodedata.normalize("NFKC", cluster)
        for character in cluster:
            if _is_ignored(character, ignore):
                yield _GAP, start
            elif "case" in ignore:
                yield character.casefold(), start
            else:
                yield character, start


def _clusters(text: str) -> Iterator[tuple[int, str]]:
    """The pieces of a text that compose with nothing outside themselves, each with its place."""
    if text.isascii():
        yield from enumerate(text)
        return
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or not _continues(text[place]):
            yield start, text[start:place]
            start = place


@lru_cache(maxsize=4096)
def _continues(character: str) -> bool:
    """Whether a character may compose with the one before it: accents, voicing marks, parts of Hangul."""
    if character.isascii():
        return False
    first = unicodedata.normalize("NFKD", character)[0]
    return (
        unicodedata.combining(first) != 0
        or unicodedata.category(first) == "Mc"
        or "\u1161" <= first <= "\u1175"
        or "\u11a8" <= first <= "\u11c2"
    )


@lru_cache(maxsize=8192)
def _is_ignored(character: str, ignore: _Ignored) -> bool:
    if character == _GAP:
        return True
    if "punctuation" in ignore and unicodedata.category(character)[0] in "PS":
        return True
    return "white space" in ignore and (character.isspace() or character in _INVISIBLE)


def _marked(text: str, ignore: _Ignored) -> tuple[str, list[int]]:
    """The normal form with a gap wherever something was taken out, and for each character its place."""
    shown: list[str] = []
    places: list[int] = []
    end = 0
    for escape in [*_ESCAPE.finditer(text), None]:
        part = text[end : escape.start() if escape else len(text)]
        for piece, place in _pieces(part, ignore):
            if piece == _GAP and shown and shown[-1] == _GAP:
                continue
            for character in piece:
                shown.append(character)
                places.append(end + place)
        if escape:
            end = escape.end()
            shown.append(_GAP)
            places.append(escape.start())
    return "".join(shown), places


class Asked:
    """The texts that an expectation accepts, ready to be looked for.

    Args:
        expectation: whose texts.
        rules: what does not matter.

    Raises:
        EmptyText: nothing would be left to look for.
        grader.spec.patterns.PatternError: a pattern does not compile.
    """

    def __init__(self, expectation: LineExpected | LineAlways, rules: TextRules) -> None:
        self._match = expectation.match
        self._ignore = rules.ignore
        self._rules = rules
        self._exact = frozenset(normalise(text, rules) for text in expectation.line)
        self._patterns: tuple[re.Pattern[str], ...] = ()
        self._needles: tuple[tuple[str, re.Pattern[str]], ...] = ()
        match expectation.match:
            case "pattern":
                self._patterns = tuple(compile_line_pattern(text) for text in expectation.line)
            case "text":
                self._needles = tuple(self._needle(text) for text in expectation.line)
            case "exact":
                pass

    def _needle(self, text: str) -> tuple[str, re.Pattern[str]]:
        normal = normalise(text, self._rules)
        if not normal:
            raise EmptyText(text)
        before = r"(?<![0-9A-Za-z])" if _is_word(normal[0]) else ""
        after = r"(?![0-9A-Za-z])" if _is_word(normal[-1]) else ""
        between = f"{_GAP}?"
        return normal, re.compile(before + between.join(re.escape(c) for c in normal) + after)

    def said(self, text: str) -> bool:
        """Whether a line says it."""
        match self._match:
            case "exact":
                return normalise(text, self._rules) in self._exact
            case "pattern":
                shown = plain(text)
                return any(pattern.search(shown) is not None for pattern in self._patterns)
            case "text":
                normal = normalise(text, self._rules)
                for needle, pattern in self._needles:
                    if needle in normal:
                        if not (_is_word(needle[0]) or _is_word(needle[-1])):
                            return True
                        marked, _ = _marked(text, self._ignore)
                        # Where taking something out made characters compose, the gaps have no place.
                        if pattern.search(marked if marked.replace(_GAP, "") == normal else normal):
                            return True
                return False

    def among(self, texts: Texts) -> list[int]:
        """The places of the lines that say it, among many."""
        match self._match:
            case "exact":
                return [i for i, normal in enumerate(texts.normal(self._rules)) if normal in self._exact]
            case "pattern":
                return [i for i, line in enumerate(texts.lines) if self.said(line)]
            case "text":
                needles = [needle for needle, _ in self._needles]
                near = [
                    i
                    for i, normal in enumerate(texts.normal(self._rules))
                    if any(needle in normal for needle in needles)
                ]
                return [i for i in near if self.said(texts.lines[i])]

    def places(self, text: str) -> list[tuple[int, int]]:
        """Where a line that says it says it: first and last place of each, never empty."""
        whole = [(0, max(len(text) - 1, 0))]
        match self._match:
            case "exact":
                return whole
            case "pattern":
                found = [m.span() for p in self._patterns for m in p.finditer(text) if m.end() > m.start()]
                return sorted((start, end - 1) for start, end in found) or whole
            case "text":
                marked, places = _marked(text, self._ignore)
                spans = [m.span() for _, p in self._needles for m in p.finditer(marked)]
                return sorted((places[start], places[end - 1]) for start, end in spans) or whole


def _is_word(character: str) -> bool:
    return character.isascii() and character.isalnum()
