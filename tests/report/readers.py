"""The consumers' readers, as far as their documents and sources say how they read, and what they refuse.

Sources: the documents and programs named in the writers, read in November 2026.
"""

from __future__ import annotations

import base64
import json
import re
import xml.etree.ElementTree as ET
from decimal import Decimal


def gradescope(text: str) -> Decimal | None:
    """The total that Gradescope shows; None: "the autograder failed to execute correctly"."""
    told = json.loads(text, parse_float=Decimal)
    assert isinstance(told, dict)
    assert "score" in told or "tests" in told
    assert told.get("stdout_visibility", "hidden") in _GRADESCOPE_VISIBILITY
    for test in told.get("tests", []):
        assert test.get("visibility", "visible") in _GRADESCOPE_VISIBILITY
        assert test.get("status", "passed") in {"passed", "failed"}
        assert test.get("output_format", "text") in {"text", "html", "simple_format", "md", "ansi"}
        assert isinstance(test.get("name", ""), str)
        assert isinstance(test.get("number", ""), str)
        assert all(isinstance(tag, str) for tag in test.get("tags", []))
        assert ("score" in test) == ("max_score" in test)
    if "score" in told:
        return Decimal(told["score"])
    scores = [test["score"] for test in told["tests"] if "score" in test]
    return sum(scores, Decimal(0)) if scores else None


_GRADESCOPE_VISIBILITY = {"hidden", "after_due_date", "after_published", "visible"}


def classroom50(text: str) -> tuple[int, int]:
    """Score and maximum that the collector takes.

    Raises:
        AssertionError: it refuses the file.
    """

    def no_constant(name: str) -> None:
        raise AssertionError(name)

    assert len(text.encode()) <= 10 * 1024 * 1024
    told = json.loads(text, parse_constant=no_constant)
    assert told["schema"] == "classroom50/result/v1"
    for key in ("submission", "commit", "release", "review", "datetime"):
        assert isinstance(told[key], str)
        assert told[key]
    assert told["submission"].startswith("submit/")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", told["datetime"])
    for part in (told, *told["tests"]):
        for key in ("score", "max-score"):
            assert type(part[key]) is int
            assert part[key] >= 0
        assert part["score"] <= part["max-score"]
    for test in told["tests"]:
        assert isinstance(test["test-name"], str)
        assert type(test["passed"]) is bool
    assert told["score"] == sum(test["score"] for test in told["tests"])
    return told["score"], told["max-score"]


def classroom(text: str) -> tuple[Decimal, Decimal] | None:
    """The total and the maximum that the reporter adds to a student's; None: nothing, the job has failed.

    As ``getTotalScore`` and ``getMaxScoreForTest`` do: runners with a ``max_score`` count, their tests'
    scores are added up. Without ``tests`` node throws, with none beside a maximum it prints NaN.
    """
    assert "\n" not in text.rstrip("\n"), "an output is one line"
    told = json.loads(base64.b64decode(text, validate=False), parse_float=Decimal)
    assert told["version"] == 1
    assert told["status"] in {"pass", "fail", "error"}
    for test in told["tests"]:
        assert test["status"] in {"pass", "fail", "error"}
        assert isinstance(test["score"], int | Decimal)
        assert not isinstance(test["score"], bool)
    if not told.get("max_score"):
        return None
    assert told["tests"]
    return sum((Decimal(t["score"]) for t in told["tests"]), Decimal(0)), Decimal(told["max_score"])


def github(text: str) -> list[tuple[str, dict[str, str], str]]:
    """The commands that a runner obeys, as ``ActionCommand.TryParseV2`` reads a line, and unescapes it."""
    found = []
    fence = ""
    for line in text.split("\n"):
        message = line.strip()
        if fence:
            fence = "" if message == f"::{fence}::" else fence
            continue
        if not message.startswith("::") or "::" not in message[2:]:
            assert "##[" not in line  # the older form, which is found anywhere in a line
            continue
        command, _, data = message[2:].partition("::")
        name, _, listed = command.partition(" ")
        if name == "stop-commands":
            fence = data
            continue
        properties = {}
        for pair in listed.split(","):
            key, _, value = pair.partition("=")
            if key:
                properties[key] = _unescaped(value.replace("%3A", ":").replace("%2C", ","))
        found.append((name, properties, _unescaped(data)))
    assert not fence, "the fence was never taken down"
    return found


def _unescaped(text: str) -> str:
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")


_SUITE = {"name", "tests", "failures", "errors", "skipped", "time", "timestamp", "hostname", "id", "package"}
_ENDS = {"skipped", "error", "failure"}


def junit(text: str) -> dict[str, str]:
    """How each test case ended, by ``classname.name``; structure and counts as in the Jenkins schema."""
    root = ET.fromstring(text.encode())
    assert root.tag == "testsuites"
    assert set(root.attrib) <= {"name", "time", "tests", "failures", "errors"}
    ends: dict[str, str] = {}
    for suite in root:
        assert suite.tag == "testsuite"
        assert {"name", "tests", "failures", "errors"} <= set(suite.attrib) <= _SUITE
        for part in suite:
            assert part.tag in {"properties", "testcase", "system-out", "system-err"}
            if part.tag == "properties":
                assert all(p.tag == "property" and set(p.attrib) == {"name", "value"} for p in part)
            if part.tag == "testcase":
                assert {"name"} <= set(part.attrib) <= {"name", "classname", "time", "group"}
                tags = [end.tag for end in part]
                assert set(tags) <= {*_ENDS, "system-out", "system-err"}
                assert len(tags) <= 1
                assert all(set(end.attrib) <= {"message", "type"} for end in part)
                name = f"{part.attrib['classname']}.{part.attrib['name']}"
                assert name not in ends
                ends[name] = tags[0] if tags else "passed"
        counted = list(ends.values())
        assert int(suite.attrib["tests"]) == len(counted)
        for attribute, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            assert int(suite.attrib[attribute]) == counted.count(tag)
    return ends


_CAUSE = {"rationale", "help", "expected", "actual", "missing_item", "collection", "error"}


def check50(text: str) -> dict[str, bool | None]:
    """Whether each check passed; the keys are those of ``CheckResult``, which check50 makes of each entry."""
    told = json.loads(text)
    assert set(told) == {"slug", "results", "version"}
    for one in told["results"]:
        assert set(one) == {"name", "description", "passed", "log", "cause", "data", "dependency"}
        assert one["passed"] in (True, False, None)
        assert isinstance(one["log"], list)
        assert isinstance(one["data"], dict)
        cause = one["cause"]
        if cause is not None:
            assert set(cause) <= _CAUSE
            assert ("expected" in cause) == ("actual" in cause)
        assert (cause is None) == (one["passed"] is True)
    return {one["name"]: one["passed"] for one in told["results"]}
