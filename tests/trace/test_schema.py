"""The schemas of what is stored are those of the types, are committed so, and hold for real files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, get_args

import jsonschema  # type: ignore[import-untyped]
import pytest

import grader.result
import grader.trace
from grader.trace import Event, decode

ROOT = Path(__file__).parents[2]
RECORDINGS = sorted(ROOT.glob("assignments/*/recording.jsonl"))

LINE = jsonschema.Draft202012Validator(grader.trace.schema())

EVENT: dict[str, Any] = {
    "event": "signal-sent",
    "case": "start",
    "run": 0,
    "sequence": 7,
    "virtual": 0.5,
    "monotonic": 0.1,
    "task": 3,
    "signal": "SIGUSR1",
    "target": 2,
    "targets": [2],
}


@pytest.mark.parametrize(
    ("file", "rendered"),
    [
        ("trace/trace.schema.json", grader.trace.rendered_schema),
        ("result.schema.json", grader.result.rendered_schema),
    ],
)
def test_the_committed_schema_is_current(file: str, rendered: Any) -> None:
    committed = ROOT / "grader" / file
    assert committed.read_text(encoding="utf-8") == rendered(), f"write rendered_schema() to grader/{file}"
    jsonschema.Draft202012Validator.check_schema(json.loads(rendered()))


@pytest.mark.parametrize("file", RECORDINGS, ids=lambda file: file.parent.name)
def test_every_line_of_a_recording_fits_the_schema(file: Path) -> None:
    stored = file.read_bytes()
    decode(stored)
    for line in stored.splitlines():
        LINE.validate(json.loads(line))


@pytest.mark.parametrize(
    "change", [{"event": "signal-guessed"}, {"targets": "2"}, {"sequence": None}, {"more": 1}], ids=repr
)
def test_a_line_that_is_no_event_fits_neither_schema_nor_reader(change: dict[str, Any]) -> None:
    header = RECORDINGS[0].read_bytes().splitlines()[0]
    LINE.validate(EVENT)
    decode(header + b"\n" + json.dumps(EVENT).encode())
    wrong = {**EVENT, **change}
    assert not LINE.is_valid(wrong)
    with pytest.raises(ValueError, match="line 2"):
        decode(header + b"\n" + json.dumps(wrong).encode())


def test_every_kind_of_event_is_in_the_schema() -> None:
    defined = grader.trace.schema()["$defs"]
    assert {kind.__name__ for kind in get_args(Event)} <= set(defined)


def test_a_trace_of_another_version_is_refused_and_both_versions_are_named() -> None:
    first = RECORDINGS[0].read_bytes().splitlines()[0].replace(b"grader/trace/1", b"grader/trace/2")
    with pytest.raises(ValueError, match=r"grader/trace/2.*grader/trace/1"):
        decode(first)
