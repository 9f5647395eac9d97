"""What does an editor need to know to complete a specification?

The JSON Schema of the friendly YAML. The forms say how a value is written; the strict structs give the
documentation and the defaults. ``python -m grader.spec.schema`` writes it beside this module.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import msgspec

from grader.spec.expectations import EXPECTATIONS
from grader.spec.forms import LANGUAGES, Shape
from grader.spec.loader import ASSIGNMENT, PARTS
from grader.spec.steps import STEPS

SCHEMA_FILE = Path(__file__).with_name("assignment.schema.json")

_ATTRIBUTE = re.compile(r"(\w+(?:, \w+)*): (.*)")


def schema() -> dict[str, Any]:
    """The JSON Schema of ``assignment.yaml``, over the types that YAML's core schema gives to scalars."""
    shapes: dict[str, Shape] = {"Text": LANGUAGES, **PARTS}
    steps = {shape.struct.__name__: shape for shape in STEPS.values()}
    expectations = {_title(name): kind.shape for name, kind in EXPECTATIONS.items()}
    everything = {**shapes, **steps, **expectations}
    structs = {shape.struct for shape in (*everything.values(), ASSIGNMENT)}
    _, components = msgspec.json.schema_components(sorted(structs, key=lambda struct: struct.__name__))
    definitions = {name: _of_shape(shape, components) for name, shape in sorted(everything.items())}
    definitions["Expectation"] = {"anyOf": [{"$ref": f"#/$defs/{name}"} for name in expectations]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "An assignment of the grader",
        **_of_shape(ASSIGNMENT, components),
        "$defs": definitions,
    }


def _title(kind: str) -> str:
    return "Expect" + "".join(part.capitalize() for part in kind.split("_"))


def _of_shape(shape: Shape, components: dict[str, Any]) -> dict[str, Any]:
    strict = components[shape.struct.__name__]["properties"]
    summary, attributes = documentation(shape.struct)
    properties = {}
    for key in shape.keys:
        attribute = key.attribute or key.name
        described: dict[str, Any] = key.form.schema()
        if attribute in attributes:
            described["description"] = attributes[attribute]
        default = strict.get(attribute, {}).get("default")
        if isinstance(default, bool | int | float) or (isinstance(default, str) and "enum" in described):
            described["default"] = default
        properties[key.name] = described
    return {
        "type": "object",
        "description": summary,
        "properties": properties,
        "required": [key.name for key in shape.keys if key.required],
        "additionalProperties": False,
    }


def documentation(struct: type[Any]) -> tuple[str, dict[str, str]]:
    """What a struct's docstring says of the whole, and of each attribute; a base's attributes count too."""
    summary = ""
    attributes: dict[str, str] = {}
    for class_ in struct.__mro__:
        # A base's docstring is not the struct's own.
        text, _, described = (vars(class_).get("__doc__") or "").partition("Attributes:")
        if class_ is struct:
            summary = " ".join(text.split())
        # An attribute begins a line of eight spaces; what is indented more goes on.
        for part in re.split(r"\n {8}(?! )", described):
            found = _ATTRIBUTE.match(" ".join(part.split()))
            if found is not None:
                for name in found[1].split(", "):
                    attributes.setdefault(name, found[2])
    return summary, attributes


def rendered() -> str:
    """The schema as it is committed."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    SCHEMA_FILE.write_text(rendered(), encoding="utf-8")
