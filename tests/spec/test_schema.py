"""The JSON Schema is that of the types, is committed as it is, and agrees with the loader."""

from __future__ import annotations

import copy
import re
from pathlib import Path
from typing import Any, get_args

import jsonschema  # type: ignore[import-untyped]
import msgspec
import pytest
import yaml

from grader.errors import SpecificationError
from grader.spec import load
from grader.spec.expectations import EXPECTATIONS
from grader.spec.loader import ASSIGNMENT, PARTS
from grader.spec.model import Assignment, Case, Expectation, Step, Text
from grader.spec.schema import SCHEMA_FILE, documentation, rendered, schema
from grader.spec.steps import STEPS

ROOT = Path(__file__).parents[2]
SPECIFICATIONS = sorted(
    [*(ROOT / "tests/spec/data").glob("*/assignment.yaml"), *(ROOT / "assignments").glob("*/assignment.yaml")]
)

VALIDATOR = jsonschema.Draft202012Validator(schema())


def test_committed_schema_is_current() -> None:
    assert SCHEMA_FILE.read_text(encoding="utf-8") == rendered(), "run python -m grader.spec.schema"


def test_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("path", SPECIFICATIONS, ids=lambda path: str(path.relative_to(ROOT)))
def test_specifications_are_valid_and_name_the_schema(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    VALIDATOR.validate(yaml.safe_load(text))
    load(path)
    named = re.match(r"# yaml-language-server: \$schema=(\S+)\n", text)
    assert named is not None
    assert (path.parent / named[1]).resolve() == SCHEMA_FILE.resolve()


SAMPLE: dict[str, Any] = yaml.safe_load(
    (ROOT / "tests/spec/data/driver-conductor/assignment.yaml").read_text("utf-8")
)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (("roels",), {}),
        (("id",), "My Sample"),
        (("cases", "start", "do"), {"press": "Ctrl-1"}),
        (("cases", "start", "do"), {"pres": "Ctrl-C"}),
        (("cases", "start", "expect"), {}),
        (("cases", "start", "feedback"), "some"),
        (("cases", "start", "visible"), "later"),
        (("cases", "start", "expect", "told", "signal"), "SIGUSER1"),
        (("cases", "start", "expect", "told", "points"), -1),
        (("cases", "start", "expect", "told", "form"), "driver"),
        (("cases", "start", "expect", "words", "line"), []),
        (("cases", "fast", "expect", "words", "times"), "3 to 4"),
        (("cases", "fast", "expect", "handled", "handled"), "SIGKILL"),
        (("cases", "terminus", "expect", "clean", "leaves"), "zombies"),
        (("limits", "horizon"), 0),
    ],
)
def test_schema_refuses_what_the_loader_refuses(tmp_path: Path, at: tuple[str, ...], value: object) -> None:
    changed = copy.deepcopy(SAMPLE)
    inner = changed
    for key in at[:-1]:
        inner = inner[key]
    inner[at[-1]] = value
    assert not VALIDATOR.is_valid(changed)
    (tmp_path / "assignment.yaml").write_text(yaml.safe_dump(changed, allow_unicode=True), encoding="utf-8")
    with pytest.raises(SpecificationError):
        load(tmp_path)


EXPLORED: dict[str, Any] = yaml.safe_load(
    (ROOT / "tests/spec/data/locked-account/assignment.yaml").read_text("utf-8")
)


@pytest.mark.parametrize(
    ("at", "value"),
    [
        (("explore",), "yes"),
        (("variants",), []),
        (("input",), ""),
        (("expect", "sum", "always"), "finish"),
        (("expect", "sum", "always", "sum"), "two hundred"),
        (("expect", "sum", "always", "equals"), {}),
        (("expect", "sum", "step"), 1),
        (("expect", "race", "race-free"), False),
        (("expect", "locks", "lock-order"), "any order"),
        (("expect", "few", "inside", "most"), 0),
        (("expect", "few", "inside", "between"), ["enter"]),
        (("expect", "value", "uses"), "multiprocesing.Value"),
    ],
)
def test_schema_refuses_what_the_loader_refuses_of_an_explored_case(
    tmp_path: Path, at: tuple[str, ...], value: object
) -> None:
    changed = copy.deepcopy(EXPLORED)
    inner = changed["cases"]["crossing-transfers"]
    for key in at[:-1]:
        inner = inner[key]
    inner[at[-1]] = value
    assert not VALIDATOR.is_valid(changed)
    (tmp_path / "harness.py").touch()
    (tmp_path / "assignment.yaml").write_text(yaml.safe_dump(changed, allow_unicode=True), encoding="utf-8")
    with pytest.raises(SpecificationError):
        load(tmp_path)


#: What the loader fills in by itself.
DERIVED = {Assignment: {"handout", "sha256", "folder"}, Case: {"private"}}


@pytest.mark.parametrize(
    "shape",
    [ASSIGNMENT, *PARTS.values(), *STEPS.values(), *(kind.shape for kind in EXPECTATIONS.values())],
    ids=lambda shape: shape.name,
)
def test_keys_fill_every_attribute_of_the_strict_struct(shape: Any) -> None:
    filled = {key.attribute or key.name for key in shape.keys}
    fields = {field.name for field in msgspec.structs.fields(shape.struct)}
    # An id is the key under which it stands, a disposition the name of the key.
    left = fields - filled - DERIVED.get(shape.struct, set()) - {"id", "disposition"}
    if shape in (PARTS["NeverLine"], PARTS["NeverSignal"]):
        left -= {"points", "rule", "step", "hint", "times"}
    assert left == set()


def test_every_kind_of_the_model_can_be_written() -> None:
    assert {shape.struct for shape in STEPS.values()} == set(get_args(Step))
    assert {kind.shape.struct for kind in EXPECTATIONS.values()} == set(get_args(Expectation))


def test_descriptions_come_from_the_docstrings() -> None:
    words = schema()["$defs"]["ExpectLine"]["properties"]
    assert words["points"]["description"] == "what it is worth."
    assert words["from"]["description"].startswith("the role that must have written it")
    assert words["match"]["default"] == "text"


def test_attributes_that_share_a_line_are_all_documented() -> None:
    attributes = documentation(Text)[1]
    assert attributes["en"] == attributes["zh"]
