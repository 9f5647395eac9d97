"""What a program prints, or how a file is called, acts on nobody who reads a report, in whatever form."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import msgspec
import pytest

from grader import spec
from grader.report import diagram, explanation, exploration, html, json, summary, terminal, told
from grader.result import (
    SCHEMA,
    Blame,
    Finding,
    Message,
    Note,
    Outcome,
    Result,
    SubmissionName,
    case_result,
    decode,
    score,
)
from grader.spec import Assignment
from grader.trace import SCHEMA as TRACE_SCHEMA
from grader.trace import (
    Degraded,
    Environment,
    Executed,
    Exited,
    Explored,
    Forked,
    Header,
    Rested,
    Started,
    Stimulus,
    Tier,
    Trace,
    Wrote,
)
from grader.trace.exploration import Ending, Exploration, Fault, Place, Printed, Schedule, Step

HOSTILE = {
    "colours": "\x1b[31mred\x1b[0m",
    "clears the screen": "\x1b[2J\x1b[H",
    "sets the title": "\x1b]0;owned\x07",
    "asks the terminal": "\x1b[6n\x1bP$qm\x1b\\",
    "one-byte escapes": "\x9b31m \x9d0;x\x9c",
    "overwrites": "0/10 points\r10/10 points\x08\x08\x08",
    "bidi override": "\u202e10/10\u202c \u2066x\u2069",
    "invisible": "a\u200bb\u200d\ufeffc\u00add\U000e0041",
    "line separators": "a\u2028b\u2029c\x85d\x0b\x0c",
    "NUL": "a\x00b",
    "not UTF-8": b"\xff\xfe\x80".decode("utf-8", "surrogateescape") + "\ufffd",
    "no characters": "\ufffe\uffff\ud800\ue000",
    "XML controls": "\x01\x02\x0e\x1f\x7f",
    "script": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "attribute": '" onmouseover="alert(1)" \' style=\'',
    "closes the page": "</pre></body></html><!-- ]]> --> </style><style>*{display:none}</style>",
    "entity": "&lt;b&gt; &#27; &amp;",
    "template": "{{ 7 * 7 }} {% raw %} {0} {text:who} %s",
    "markup": "[bold red]x[/] [link=file:///]y[/link] :smile:",
    "formula": '=HYPERLINK("http://x","y") \n+1\n-1\n@SUM(A1)',
    "workflow": "::error file=x::owned\n  ::set-output name=a::b\n##[group]x\n::stop-commands::y",
    "long": "::warning::" + "x" * 2000 + " ::error::y",
}

LONG = "x" * 77
#: Forbidden wherever a person reads; newlines are the report's own.
FORBIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
COMMAND = re.compile(r"^\s*::[A-Za-z0-9]|##\[", re.MULTILINE)

#: Elements of the page's own.
TAGS = {
    *("html", "head", "meta", "link", "title", "style", "body", "header", "main", "footer", "nav", "section"),
    *("h1", "h2", "h3", "p", "b", "small", "code", "pre", "div", "span", "mark", "blockquote", "figure"),
    *("figcaption", "details", "summary", "dl", "dt", "dd", "ul", "ol", "li", "a", "table", "thead", "tbody"),
    *("tr", "th", "td", "svg", "g", "text", "path", "rect", "circle"),
}


@pytest.fixture(params=list(HOSTILE.values()), ids=list(HOSTILE))
def hostile(request: pytest.FixtureRequest) -> str:
    text: str = request.param
    return text


@pytest.fixture
def assignment(assignment_folder: Path) -> Assignment:
    return spec.load(assignment_folder)


def result_with(hostile: str) -> Result:
    """A result in which everything that a student, or their machine, can choose is hostile."""
    one_line = hostile.replace("\n", " ")
    findings = [
        Finding(
            id=id,
            outcome=outcome,
            blame=Blame.STUDENT,
            possible=Decimal(1),
            points=None if outcome is Outcome.ERROR else Decimal(0),
            message=message,
            expected="line",
            actual=hostile,
            evidence=(3, 4),
        )
        for id, outcome, message in (
            ("told", Outcome.FAILED, Message("program.crashed", {"role": "driver", "error": hostile})),
            ("words", Outcome.FAILED, Message("line.similar", {"text": "老司机开车了", "seen": hostile})),
            (
                "lines",
                Outcome.FAILED,
                Message("line.missing", {"text": "x", "lines": [hostile, LONG + hostile]}),
            ),
            ("broken", Outcome.ERROR, Message("check.broken", {"reason": hostile})),
        )
    ]
    cases = (
        case_result(id="start", title={"en": "x", "zh": "x"}, rule=(1,), findings=tuple(findings)),
        case_result(id=one_line or "x", title={"en": hostile}, rule=(), findings=tuple(findings)),
    )
    tier = Tier("full", ("signals",), (hostile,))
    return Result(
        schema=SCHEMA,
        assignment="demo",
        title={"en": "x", "zh": "x"},
        submission=SubmissionName(hostile, "0" * 64, hostile),
        environment=Environment("0.1", "", "", hostile, hostile, "x86_64", tier),
        score=score(finding for case in cases for finding in case.findings),
        cases=cases,
        notes=(Note(Message("file.utf-16", {"file": hostile})),),
    )


def exploration_with(hostile: str) -> Exploration:
    place = Place(file=hostile, line=3, text=hostile)
    deeds: tuple[tuple[str, Any], ...] = (
        (hostile, "read"),
        ("other", "write"),
        (hostile, "write"),
        (hostile, "raise"),
    )
    story = tuple(
        Step(actor=actor, what=what, object=hostile, value=hostile, place=place, lost=True)
        for actor, what in deeds
    )
    fault = Fault(kind="lost-update", object=hostile, story=story, detail=hostile)
    crash = Fault(kind="crash", object=hostile, story=story, detail=hostile)
    ending = Ending(
        how="exit", code=0, output=(Printed(actor=hostile, text=hostile),), first=Schedule(policy="np")
    )
    return Exploration(
        program=hostile,
        verdict="lost-update",
        schedules=2,
        bound=hostile,
        witness=Schedule(policy="witness", target=hostile),
        faults=(fault, crash),
        endings=(ending,),
        actors=(hostile, "other"),
    )


def trace_with(hostile: str, environment: Environment) -> Trace:
    common: dict[str, Any] = {"run": 0, "virtual": 0.0, "monotonic": 0.0}
    frame = f'  File "{hostile}", line 1, in {hostile}\n    {hostile}'
    lines = f"Traceback (most recent call last):\n{frame}\nError: {hostile}"
    kinds: list[tuple[Callable[..., Any], dict[str, Any]]] = [
        (Started, {"task": 3, "argv": ("python3", hostile)}),
        (Forked, {"task": 3, "child": 4, "thread": False, "process": 4}),
        (Stimulus, {"step": 1, "kind": "type", "what": hostile}),
        (Wrote, {"task": 3, "text": hostile + "\n" + LONG + hostile + "\n"}),
        (Wrote, {"task": 4, "text": lines + "\n"}),
        (Executed, {"task": 4, "path": hostile, "argv": (hostile,)}),
        (Degraded, {"promise": "signals", "reason": hostile}),
        (Exited, {"task": 3, "code": 1}),
        (Rested, {"step": 1, "reason": "idle"}),
    ]
    events = [kind(case="start", sequence=n, **common, **more) for n, (kind, more) in enumerate(kinds)]
    other = hostile.replace("\n", " ") or "x"
    events.append(
        Explored(case=other, sequence=0, variant=hostile, exploration=exploration_with(hostile), **common)
    )
    return Trace(Header(TRACE_SCHEMA, "demo", environment), tuple(events))


def harmless(text: str) -> None:
    """Nothing in it acts on a terminal or in a workflow's log."""
    acts = {c for c in text if c != "\n" and unicodedata.category(c) in FORBIDDEN}
    assert not acts, f"lets {acts!r} through"
    assert not COMMAND.search(text), COMMAND.search(text)


Renderer = Callable[[Result, Trace, Assignment], str]

PLAIN: dict[str, Renderer] = {
    **{
        f"terminal {language} {width}": lambda r, t, a, language=language, width=width: terminal(  # type: ignore[misc]
            r, t, a, language, width, False, verbose=True, picture=True, again=f"grade {r.submission.name}"
        )
        for language in ("en", "zh")
        for width in (40, 80, 133)
    },
    "colours": lambda r, t, a: re.sub(r"\x1b\[[\d;]*m", "", terminal(r, t, a, "zh", 80, True)),
    "summary": lambda r, t, a: summary(r, a, "en"),
    "explanation": lambda r, t, a: "\n".join(explanation(case, "en") for case in r.cases),
    "exploration": lambda r, t, a: exploration(_explored(t), "en", 80, False),
}


def _explored(trace: Trace) -> Exploration:
    return next(event.exploration for event in trace.events if isinstance(event, Explored))


@pytest.mark.parametrize("renderer", PLAIN.values(), ids=PLAIN.keys())
def test_text_lets_nothing_through(hostile: str, renderer: Renderer, assignment: Assignment) -> None:
    result = result_with(hostile)
    harmless(renderer(result, trace_with(hostile, result.environment), assignment))


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links |= {value or "" for name, value in attrs if name in ("href", "src")}

    def handle_data(self, data: str) -> None:
        harmful = {c for c in data if c != "\n" and unicodedata.category(c) in FORBIDDEN}
        assert not harmful, f"lets {harmful!r} through"


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_page_lets_nothing_through(hostile: str, language: Any, assignment: Assignment) -> None:
    result = result_with(hostile)
    page = html(
        result,
        trace_with(hostile, result.environment),
        assignment,
        language,
        again=f"grade {result.submission.name}",
    )
    page.encode("utf-8")
    read = _Page()
    read.feed(page)
    assert read.tags <= TAGS
    assert not [name for name in read.attributes if name.startswith("on")]
    assert all(link.startswith(("#", "data:,")) for link in read.links)
    assert page.count("<style>") == page.count("</html>") == 1
    for drawing in re.findall(r"<svg.*?</svg>", page, re.DOTALL):
        ElementTree.fromstring(drawing)


def test_json_keeps_everything_and_lets_no_control_through(hostile: str) -> None:
    result = result_with(hostile)
    if any(0xD800 <= ord(c) < 0xE000 for c in hostile):
        pytest.skip(
            "a trace's text is decoded with U+FFFD, it has no lone surrogate; JSON could not carry one"
        )
    text = json(result, "en")
    assert not [c for c in text if unicodedata.category(c) in FORBIDDEN and c != "\n"]
    assert decode(text.encode()) == told(result, "en")


def test_a_fault_drawn_lets_nothing_through(hostile: str) -> None:
    for fault in exploration_with(hostile).faults:
        picture = diagram.of_fault(fault, "en")
        assert picture is not None
        harmless("\n".join(line.plain for line in diagram.text(picture, "zh", 80)))
        ElementTree.fromstring(diagram.svg(picture, "en", "x"))


def test_the_strings_would_be_caught() -> None:
    """The test's own test: as they are, most of the strings would be caught."""
    caught = 0
    for text in HOSTILE.values():
        try:
            harmless(msgspec.json.decode(msgspec.json.encode(text)) if "\ud800" not in text else text)
        except (AssertionError, UnicodeEncodeError):
            caught += 1
    assert caught >= 14
