"""What in the documentation does nobody write by hand? The reference, of the code's own types.

mkdocs loads it as a hook (see mkdocs.yml beside it): the pages exist in the site alone. ``python
.ci/documentation.py FOLDER`` writes them for whoever wants to read them without it.
"""

from __future__ import annotations

import html
import importlib
import inspect
import json
import pkgutil
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

import typer

ROOT = Path(__file__).resolve().parent.parent


def pages() -> dict[str, Callable[[], str]]:
    """Each generated page, by its place in docs/, and what writes it."""
    return {
        "reference/commands.md": commands,
        "reference/specification.md": specification,
        "reference/formats.md": formats,
        "reference/result.md": result,
        "reference/trace.md": trace,
        "security.md": security,
    }


def on_files(files: Any, *, config: Any) -> Any:
    """mkdocs's hook: adds the generated pages."""
    from mkdocs.structure.files import File

    for place, written in pages().items():
        files.append(File.generated(config, place, content=written()))
    return files


# --- commands ----------------------------------------------------------------------------------------------


def commands() -> str:
    """The commands with their options, from the functions' types: what ``--help`` has, too."""
    from grader import cli
    from grader.cli.application import PATH, app

    # Each module adds its commands to the application.
    for module in pkgutil.iter_modules(cli.__path__):
        importlib.import_module(f"{cli.__name__}.{module.name}")
    known = {
        one.name or one.callback.__name__: one.callback for one in app.registered_commands if one.callback
    }
    parts = ["# Commands\n", "Written from the types that `grade COMMAND --help` is written from.\n"]
    parts += _command("grade PATH", known.pop(PATH))
    for name in sorted(known):
        parts += _command(f"grade {name}", known[name])
    parts += [
        "## Exit codes\n",
        "| code | `grade PATH`, `judge` | `batch` | `explore` | `replay` | `check` |",
        "| --- | --- | --- | --- | --- | --- |",
        "| 0 | full marks of what a machine can grade | everything is decided, whatever the marks | clean "
        "| came out as stored, each time | as expected |",
        "| 1 | points lost | – | a fault is proved | it did not, at least once | not as expected |",
        "| 2 | usage or specification error | the same | the same | the same | the same |",
        "| 3 | something could not be decided; beats 1 | something waits for a person | not decided "
        "| not decided | – |",
        "| 130 | interrupted | the same | the same | the same | the same |\n",
    ]
    return "\n".join(parts)


def _command(name: str, function: Callable[..., Any]) -> Iterator[str]:
    yield f"## {name}\n"
    text, *examples = inspect.getdoc(function).split("\b\n")  # type: ignore[union-attr]
    yield f"{text.strip()}\n"
    for part in examples:
        block, _, after = part.partition("\n\n")
        yield f"```text\n{inspect.cleandoc(block)}\n```\n"
        if after.strip():
            yield f"{after.strip()}\n"
    hints = get_type_hints(function, include_extras=True)
    rows = [_parameter(one, hints[one.name]) for one in inspect.signature(function).parameters.values()]
    yield "| word | meaning |\n| --- | --- |"
    yield from (f"| {_cell(left)} | {_cell(right)} |" for left, right in filter(None, rows))
    yield ""


def _parameter(one: inspect.Parameter, hint: Any) -> tuple[str, str] | None:
    """How an argument or option is written, and what it does; None: it is neither."""
    if get_origin(hint) is not Annotated:
        return None
    kind, info = get_args(hint)[:2]
    said = f"{info.help or ''}"
    if one.default is inspect.Parameter.empty:
        said += " Required."
    elif isinstance(one.default, str | int) and not isinstance(one.default, bool) and one.default:
        said += f" Default: `{one.default}`."
    if isinstance(info, typer.models.ArgumentInfo):
        return f"`{info.metavar or one.name.upper()}`", said
    choices = [
        word for part in (kind, *get_args(kind)) if get_origin(part) is Literal for word in get_args(part)
    ]
    value = info.metavar or ", ".join(choices) if kind is not bool and not info.count else ""
    # In Annotated the first name stands where a default would.
    names = [info.default, *(info.param_decls or ())]
    return f"{', '.join(f'`{name}`' for name in names)} {value}".strip(), said


# --- the specification -------------------------------------------------------------------------------------


def specification() -> str:
    """The keys of an assignment, from its JSON Schema."""
    from grader.spec.schema import schema

    known = schema()
    definitions = known["$defs"]
    named = {name: shape for name, shape in definitions.items() if name != "Expectation"}
    parts = [
        "# The keys of a specification\n",
        "Written from the JSON Schema, `grader/spec/assignment.schema.json`, with which editors complete: "
        "begin the file with `# yaml-language-server: $schema=` and its path.\n",
        "## The assignment\n",
        *_keys(known),
        "## A case\n",
        *_keys(definitions["Case"]),
        "## Steps\n",
        "What is done to the program, under `do:`; one, or a list.\n",
    ]
    steps = ("Press", "Type", "Signal", "Stop", "Continue", "HangUp", "Wait")
    for name in steps:
        parts += [
            f"### {_first(named[name])}\n",
            _summary(named[name]) + "\n",
            *_keys(named[name]),
        ]
    parts += [
        "## Expectations\n",
        "What must be seen, under `expect:`, each with an id of its own. All of them know `points`, `rule`, "
        "`hint` and, on a terminal, `step`.\n",
    ]
    common = {"points", "rule", "hint", "step"}
    for name in (name for name in named if name.startswith("Expect")):
        key = _first(named[name])
        parts += [
            f"### {key}\n",
            _summary(named[name]) + "\n",
            *_keys(named[name], without=common),
        ]
    parts += ["### For all of them\n", *_keys(named["ExpectLine"], only=common)]
    parts.append("## Parts\n")
    for name, shape in named.items():
        if name not in (*steps, "Case") and not name.startswith("Expect"):
            parts += [f"### {name}\n", _summary(shape) + "\n", *_keys(shape)]
    return "\n".join(parts)


def _first(shape: Mapping[str, Any]) -> str:
    return str(next(iter(shape["properties"])))


#: Keys of the assignment that are its cases' defaults: no attribute of the assignment's own.
_OF_THE_CASE = {
    "time": "of each case that does not say otherwise.",
    "limits": "of each case that does not say otherwise.",
}


def _keys(shape: Mapping[str, Any], without: Any = (), only: Any = None) -> Iterator[str]:
    attributes = _attributes(str(shape.get("description", "")))
    yield "| key | form | meaning |\n| --- | --- | --- |"
    for key, value in shape.get("properties", {}).items():
        if key in without or (only is not None and key not in only):
            continue
        needed = "; required" if key in shape.get("required", ()) else ""
        default = f" Default: `{json.dumps(value['default'])}`." if "default" in value else ""
        meaning = str(value.get("description") or attributes.get(key) or _OF_THE_CASE.get(key, "")).replace(
            "``", "`"
        )
        meaning = re.sub(r" \(`\w+` in the YAML\)", "", meaning).replace("None:", "without it:")
        yield f"| `{key}` | {_cell(_form(value) + needed)} | {_cell(meaning + default)} |"
    yield ""


def _form(value: Mapping[str, Any]) -> str:
    """The form of a value, in words."""
    if "$ref" in value:
        name = str(value["$ref"]).rpartition("/")[2]
        return "an expectation" if name == "Expectation" else f"*{name}*"
    if "anyOf" in value:
        return " or ".join(dict.fromkeys(_form(one) for one in value["anyOf"]))
    if "enum" in value:
        shown = [f"`{one}`" for one in value["enum"]]
        return ", ".join(shown if len(shown) <= 8 else [*shown[:6], "..."])
    if "const" in value:
        return f"`{value['const']}`"
    match value.get("type"):
        case "array":
            # Of so many, each of its own form.
            several = value.get("prefixItems")
            if several:
                return f"[{', '.join(_form(one) for one in several)}]"
            return f"a list of ({_form(value['items'])})"
        case "object":
            inner = value.get("additionalProperties")
            return f"by name: {_form(inner)}" if isinstance(inner, dict) else "keys"
        case "string":
            # A bar ends a table's cell even in a code's backquotes.
            pattern = html.escape(str(value.get("pattern", ""))).replace("|", "&#124;")
            return f"text like <code>{pattern}</code>" if pattern else "text"
        case "integer" | "number" as kind:
            least = value.get("minimum", value.get("exclusiveMinimum"))
            most = value.get("maximum")
            bounds = f" from {least} to {most}" if most is not None and least is not None else ""
            return ("a whole number" if kind == "integer" else "a number") + bounds
        case "null":
            return "`null`"
        case "boolean":
            return "`true`, `false`"
        case [*kinds]:
            return " or ".join(_form({"type": kind}) for kind in kinds)
        case _:
            return "anything"


# --- results -----------------------------------------------------------------------------------------------


def formats() -> str:
    """The formats of ``--out``, and what becomes of each outcome there."""
    from grader import report
    from grader.result import Outcome

    parts = [
        "# Formats\n",
        "`grade PATH --out FORMAT:FILE`, as often as you like; `-` is the standard output. What each outcome "
        "becomes there: nothing that is not graded is ever told as zero.\n",
        f"| format | {' | '.join(one.value for one in Outcome)} | beside what is not decided | reader |",
        "| --- " * (len(Outcome) + 3) + "|",
    ]
    for form in report.FORMS:
        own = all(word == outcome.value for outcome, word in form.becomes.items())
        words = ["as it is" if own else form.becomes[outcome] for outcome in Outcome]
        parts.append(f"| `{form.name}` | {' | '.join(words)} | {form.whole} | {_cell(form.reader)} |")
    return "\n".join([*parts, ""])


def result() -> str:
    """The result's own types, as ``--json`` writes them, and what a score is."""
    schema = json.loads((ROOT / "grader" / "result.schema.json").read_text(encoding="utf-8"))
    parts = [
        "# Results and scores\n",
        "## The score\n",
        "`points + lost + ungraded + pending = possible`, in exact decimals.\n",
        "| part | what is in it |\n| --- | --- |",
        "| `points` | of what passed |",
        "| `lost` | of what failed, and of what was skipped because a case that it needs failed |",
        "| `ungraded` | of what is inconclusive or an error: nobody's fault yet, never a zero |",
        "| `pending` | of what a person grades |\n",
        "## The file\n",
        "What `--json` writes, from `grader/result.schema.json`.\n",
    ]
    for name, shape in schema["$defs"].items():
        parts += [f"### {name}\n", f"{_summary(shape)}\n"]
        if "enum" in shape:
            parts.append(", ".join(f"`{one}`" for one in shape["enum"]) + "\n")
        if "properties" in shape:
            parts += _keys(shape)
    return "\n".join(parts)


def trace() -> str:
    """The events of a trace, as ``--trace`` writes them."""
    from grader.trace import Started

    schema = json.loads((ROOT / "grader" / "trace" / "trace.schema.json").read_text(encoding="utf-8"))
    header, events = schema["anyOf"][0], schema["anyOf"][1]["anyOf"]
    named = [one["$ref"].rpartition("/")[2] for one in events]
    shapes = schema["$defs"]
    common = set.intersection(*(set(shapes[name]["properties"]) for name in named)) - {"event"}
    every = {**shapes["Started"], "description": inspect.getdoc(Started.__mro__[1])}
    parts = [
        "# Traces\n",
        "What `--trace` writes: JSON Lines, the header and then an object for each event, in the order of "
        "observation. Written from `grader/trace/trace.schema.json`.\n",
        "## Each event\n",
        "`event` says which one it is; all of them have\n",
        *_keys(every, only=common),
    ]
    events = [header["$ref"].rpartition("/")[2], *named]
    for name in (*events, *(name for name in shapes if name not in events)):
        kind = shapes[name].get("properties", {}).get("event", {}).get("enum", [""])[0]
        title = f"{name}: `{kind}`" if kind else name
        parts += [f"## {title}\n", f"{_summary(shapes[name])}\n"]
        if set(shapes[name].get("properties", {})) - common - {"event"}:
            parts += _keys(shapes[name], without={*common, "event"} if name in named else ())
    return "\n".join(parts)


def security() -> str:
    """SECURITY.md, which stands where a repository's readers look for it."""
    return (ROOT / "SECURITY.md").read_text(encoding="utf-8").replace("](docs/", "](")


def _summary(shape: Mapping[str, Any]) -> str:
    """What a type is; its attributes stand in the table below."""
    text = str(shape.get("description", "")).partition("Attributes:")[0]
    return " ".join(text.replace("``", "`").split())


def _attributes(text: str) -> dict[str, str]:
    """What a docstring says of each attribute."""
    found: dict[str, str] = {}
    names: list[str] = []
    for line in text.partition("Attributes:")[2].splitlines():
        begins = re.match(r"\s*(\w+(?:, \w+)*): (.*)", line)
        if begins:
            names = begins[1].split(", ")
            found |= dict.fromkeys(names, begins[2])
        elif line.strip():
            found |= {name: f"{found[name]} {line.strip()}" for name in names}
    return found


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


if __name__ == "__main__":
    for place, written in pages().items():
        file = Path(sys.argv[1]) / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(written(), encoding="utf-8")
