"""The catalogues are complete: the same names and places in both languages, each used, none missing."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import get_args

import pytest
from babel.messages.mofile import read_mo

import grader
from grader.batch.standing import Need, Status
from grader.report.words import DOMAIN, FOLDER, Language, listed, say
from grader.result import Outcome
from grader.trace import Disposition
from tests.report.catalogues import catalogue, sentences

LANGUAGES: tuple[Language, ...] = get_args(Language)

ROOT = Path(grader.__file__).parent

#: Who speaks in an area of the catalogues; findings are spoken of everywhere.
AREAS = {
    "exploration": ("report/exploration*.py",),
    "diagram": ("report/diagram/*.py",),
    "asked": ("report/asked.py",),
    "terminal": ("report/terminal.py",),
    "plain": ("report/plain.py",),
    "markdown": ("report/markdown.py",),
    "github": ("report/github.py",),
    "page": ("report/html.py", "report/templates/report.html"),
    "replay": ("report/replay.py", "grading/sameness.py"),
    "changes": ("report/changes.py",),
    "watch": ("cli/watch.py",),
    "batch": ("batch/*.py", "batch/templates/class.html", "cli/batch*.py"),
}


#: The rooms that speak to people.
SPEAKING = ("batch/*.py", "cli/*.py", "grading/*.py", "judge/*.py", "plugin/*.py", "report/**/*.py")

NAMES = sentences("en")


def places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_missing_or_uncertain(language: Language) -> None:
    assert sentences(language).keys() == NAMES.keys()
    assert [one.id for one in catalogue(language) if one.id and not one.string] == []
    assert [one.id for one in catalogue(language) if one.id and one.fuzzy] == []
    assert list(catalogue(language).obsolete) == []
    assert [(one.id, errors) for one, errors in catalogue(language).check()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_read_is_what_was_written(language: Language) -> None:
    with Path(FOLDER, language, "LC_MESSAGES", f"{DOMAIN}.mo").open("rb") as file:
        compiled = {str(one.id): one.string for one in read_mo(file) if one.id}
    assert compiled == sentences(language), "pybabel compile -D grader -d grader/report/locale"


def test_both_languages_have_the_same_places() -> None:
    chinese = sentences("zh")
    assert [name for name, said in NAMES.items() if places(said) != places(chinese[name])] == []


def test_each_is_written_in_its_language() -> None:
    chinese = "[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]"
    english = {name for name, said in NAMES.items() if re.search(chinese, said)}
    assert english == set()
    spoken = {name: re.sub(r"\{[^}]*\}", "", said) for name, said in sentences("zh").items()}
    wordless = {
        name
        for name, said in spoken.items()
        if re.search("[A-Za-z]{2}", re.sub(r"\{[^}]*\}", "", NAMES[name]))
        and not re.search("[、。，：\u4e00-\u9fff]", said)
    }
    # What is the same in every language: names of commands, of systems, of signals' numbers.
    assert wordless <= {
        "batch.of",
        "diagram.label.forks",
        "diagram.label.signal",
        "diagram.label.stop",
        "diagram.label.continue",
        "diagram.sentence.signal",
        "diagram.sentence.stop",
        "diagram.sentence.continue",
        "exploration.head",
        "page.of",
        "replay.python",
        "replay.same",
        "told.who.role",
    }


# --- what the code says ------------------------------------------------------------------------------------


@cache
def tree(file: Path) -> list[ast.AST]:
    """Each node of a file."""
    return list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))


@cache
def spoken(file: Path) -> tuple[set[str], set[str]]:
    """The texts in a file, and patterns of those that are put together."""
    if file.suffix == ".html":
        source = file.read_text(encoding="utf-8")
        return set(re.findall(r"'([^'\n]+)'", source)) | set(re.findall(r'"([^"\n]+)"', source)), set()
    texts: set[str] = set()
    patterns: set[str] = set()
    for node in tree(file):
        match node:
            case ast.Constant(value=str(text)):
                texts.add(text)
            case ast.JoinedStr(values=parts):
                fixed = [p.value if isinstance(p, ast.Constant) else None for p in parts]
                patterns.add("".join(".+" if part is None else re.escape(str(part)) for part in fixed))
    return texts, patterns


def files(*patterns: str) -> list[Path]:
    return [file for pattern in patterns for file in sorted(ROOT.glob(pattern))]


def unused(names: set[str], among: list[Path]) -> set[str]:
    texts: set[str] = set()
    patterns: set[str] = set()
    for file in among:
        more = spoken(file)
        texts |= more[0]
        patterns |= more[1]
    # An area's own say() says nothing of which names it is given.
    bare = {rf"{area}\..+" for area in AREAS}
    named = [pattern for pattern in patterns - bare if re.match(r"[a-z]", pattern)]
    composed = re.compile("|".join(named) or "(?!)")
    return {name for name in names - texts if not composed.fullmatch(name)}


@pytest.mark.parametrize("area", AREAS)
def test_no_words_of_an_area_are_left_over(area: str) -> None:
    names = {name for name in NAMES if name.startswith(f"{area}.")}
    among = files(*AREAS[area])
    assert names
    left = unused(names, among)
    assert unused({name.removeprefix(f"{area}.") for name in left}, among) == set()


def test_no_finding_is_left_over() -> None:
    names = {name for name in NAMES if name.partition(".")[0] not in AREAS}
    assert unused(names, files(*SPEAKING)) == set()


def test_whatever_is_said_has_its_words() -> None:
    missing: set[tuple[str, str]] = set()
    for file in files(*SPEAKING):
        mine = str(file.relative_to(ROOT))
        areas = [area for area, patterns in AREAS.items() if any(Path(mine).match(p) for p in patterns)]
        for node in tree(file):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called not in {"say", "_say", "words", "Message"}:
                continue
            for one in ast.walk(node.args[0]):
                if not isinstance(node.args[0], ast.Constant | ast.IfExp):
                    continue  # put together: the names of each kind are asked for below
                if isinstance(one, ast.Constant) and isinstance(one.value, str):
                    known = {one.value, *(f"{area}.{one.value}" for area in areas)}
                    if not known & NAMES.keys():
                        missing.add((mine, one.value))
    assert missing == set()
    template = (ROOT / "report/templates/report.html").read_text(encoding="utf-8")
    assert {f"page.{name}" for name in re.findall(r'say\("([^"]+)"', template)} <= NAMES.keys()


@pytest.mark.parametrize(
    ("area", "values"),
    [
        *(
            (f"{area}.outcome", [outcome.value for outcome in Outcome])
            for area in ("page", "markdown", "replay")
        ),
        ("outcome", [outcome.value for outcome in Outcome]),
        ("batch.status", [status.value for status in Status]),
        ("batch.need", [need.value for need in Need]),
        ("told.does", get_args(Disposition)),
        ("diagram.then", get_args(Disposition)),
    ],
)
def test_every_kind_has_its_words(area: str, values: Sequence[str]) -> None:
    assert {f"{area}.{value}" for value in values} <= NAMES.keys()


# --- fetching ----------------------------------------------------------------------------------------------


def test_nobody_is_shown_a_bare_name() -> None:
    with pytest.raises(KeyError, match=r"no\.such"):
        say("no.such", "en")


@pytest.mark.parametrize(
    ("parts", "english", "chinese"),
    [
        ([], "", ""),
        (["a"], "a", "a"),
        (["a", "b"], "a and b", "a、b"),
        (["a", "b", "c"], "a, b and c", "a、b、c"),
    ],
)
def test_a_list_is_told_as_the_language_lists(parts: list[str], english: str, chinese: str) -> None:
    assert listed(parts, "en") == english
    assert listed(parts, "zh") == chinese
