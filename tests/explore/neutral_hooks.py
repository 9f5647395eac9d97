"""Does a program behave the same when it announces everything, and nobody listens?

As a module: hooks that do nothing, for instrumented code. As a script: runs programs once as they are and
once instrumented, each in a fork of this interpreter, and prints how both went. Runs on CPython 3.8 to 3.14
with the standard library alone; its interpreter is the programs'.

    python neutral_hooks.py AGENT PROGRAM...

AGENT is the folder ``grader/explore/agent``; a PROGRAM is a file, or a folder whose ``main.py`` is run. For
each program and each way a line of JSON is printed: program, way, output, errors, status. Temporary names
that are left in an instrumented program's namespace are told among its errors.
"""

from __future__ import annotations

import builtins
import contextlib
import functools
import importlib.util
import json
import operator
import os
import sys
import tempfile
import types

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Sequence
    from typing import IO, Any


class EveryOther:
    """Stands for the set of familiar keys: every other question is answered with yes."""

    def __init__(self) -> None:
        self.answer = False

    def __contains__(self, key: object) -> bool:
        hash(key)
        self.answer = not self.answer
        return self.answer


def nothing(*_: object) -> None:
    """Announce to nobody."""


def install(familiar: Container[object] | None = None, announce: Callable[..., object] = nothing) -> None:
    """Put the hooks in place.

    Args:
        familiar: what ``_grader_S`` is; every other key is familiar when it is left out.
        announce: called with each hook's name and what the hook was given.
    """

    def silent(name: str) -> Callable[..., None]:
        def hook(*given: object) -> None:
            announce(name, *given)

        return hook

    def handing_back(name: str, *which: int) -> Callable[..., object]:
        def hook(*given: object) -> object:
            announce(name, *given)
            return given[which[0]] if len(which) == 1 else tuple(given[one] for one in which)

        return hook

    def handing_back_all(name: str) -> Callable[..., object]:
        def hook(*given: object) -> object:
            announce(name, *given)
            return given[1:]

        return hook

    def done_keywords(*given: object) -> dict[str, object]:
        announce("done_keywords", *given)
        return {}

    def waited(test: Callable[[], object], *reads: object) -> None:
        announce("waited", *reads)
        test()

    def still(number: int, test: Callable[[], object]) -> None:
        announce("still", number)
        with contextlib.suppress(Exception):  # as it is made, once more
            test()

    cells = [0]

    def cell() -> int:
        cells[0] += 1
        return cells[0]

    hooks: dict[str, object] = {
        "S": EveryOther() if familiar is None else familiar,
        "N": 0,
        "W": "",
        "ordered": lambda number: lambda kind: kind,
        "names": types.SimpleNamespace(),
        "named": handing_back("named", 1),
        "cell": cell,
        "attribute": handing_back("attribute", 1),
        "delete_attribute": handing_back("delete_attribute", 1),
        "item": handing_back("item", 1, 2),
        "contains": handing_back("contains", 2, 1),
        "method": handing_back("method", 1),
        "begin": handing_back("begin", 1),
        "content": handing_back("content", 1),
        "parted": handing_back("parted", 1),
        "changed": handing_back_all("changed"),
        "examined": handing_back_all("examined"),
        "handed": handing_back("handed", 1),
        "getter": handing_back("getter", 1),
        "opened": lambda *given: given,
        "settled": handing_back("settled", 1),
        "inserted": handing_back("inserted", 1),
        "opens": handing_back("opens", 0),
        "printed": handing_back("printed", 1),
        "partial": functools.partial,
        "done": handing_back_all("done"),
        "done_keywords": done_keywords,
        "setattr": handing_back_all("setattr"),
        "getattr": handing_back_all("getattr"),
        "delattr": handing_back_all("delattr"),
        "getitem": operator.getitem,
        "contains_": operator.contains,
        "slice": slice,
        "unlisted": lambda thing, value: type(thing) is list and hasattr(value, "__iter__"),
        "counted": handing_back("counted", 0),
        "waited": waited,
        "against": handing_back("against", 1),
        "still": still,
    }
    for name in ("read", "stamp", "write", "delete", "set_attribute", "get_item", "set_item", "delete_item"):
        hooks[name] = silent(name)
    for name in (
        "unseen",
        "step",
        "tick",
        "wait",
        "again",
        "anew",
        "looks",
        "met",
        "passed",
        "entered",
        "holds",
        "in_place",
        "round",
        "uses",
        "missed",
    ):
        hooks[name] = silent(name)
    hooks["walked"] = silent("walked")
    hooks["left"] = silent("left")
    hooks["caught"] = silent("caught")
    for name, hook in hooks.items():
        setattr(builtins, "_grader_" + name, hook)


def load_agent(folder: str) -> Any:
    """The instrumenter of the agent in a folder, without the rest of the grader's package."""
    file = os.path.join(folder, "__init__.py")
    spec = importlib.util.spec_from_file_location("grader_agent", file, submodule_search_locations=[folder])
    assert spec is not None
    assert spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    sys.modules["grader_agent"] = package
    spec.loader.exec_module(package)
    return importlib.import_module("grader_agent.instrument")


def sources_of(program: str) -> tuple[str, str, dict[str, bytes]]:
    """A program's files and its entry."""
    if os.path.isfile(program):
        folder, entry = os.path.split(program)
        files = [entry]
    else:
        folder, entry = program, "main.py"
        files = [
            os.path.relpath(os.path.join(at, name), folder)
            for at, _, names in os.walk(folder)
            for name in sorted(names)
            if name.endswith(".py")
        ]
    sources = {}
    for file in files:
        with open(os.path.join(folder, file), "rb") as opened:
            sources[file] = opened.read()
    return folder, entry, sources


def prepared(instrument: Any, program: str, way: str) -> types.CodeType:
    """In the fork that shall run it: the code of a program's entry; other files are imported the same way."""
    folder, entry, sources = sources_of(program)
    sys.path.insert(0, folder)
    os.chdir(folder)
    sys.argv[:] = [entry]
    path = os.path.join(folder, entry)
    if way == "native":
        return compile(sources[entry], path, "exec", dont_inherit=True)
    made = instrument.instrument(sources, entry)
    json.dumps([site.row() for site in made.sites])
    install()
    codes = {}
    for file in sources:
        name = os.path.join(folder, file)
        if file in made.trees:
            codes[name] = compile(made.trees[file], name, "exec", dont_inherit=True)
    loader: Any = sys.modules["_frozen_importlib_external"].SourceFileLoader
    plain = loader.get_code
    loader.get_code = lambda self, name: codes.get(self.get_filename(name)) or plain(self, name)
    return codes[path] if entry in made.trees else compile(sources[entry], path, "exec", dont_inherit=True)


def without_runner(
    kind: type[BaseException], error: BaseException, trace: types.TracebackType | None
) -> None:
    """Print an uncaught exception as if the program had been started by itself."""
    while trace is not None and trace.tb_frame.f_code.co_filename == __file__:
        trace = trace.tb_next
    sys.__excepthook__(kind, error.with_traceback(trace), trace)


def child(
    instrument: Any, program: str, way: str, files: Sequence[IO[bytes]]
) -> tuple[types.CodeType, dict[str, Any]]:
    """In the fork: everything is set, the code is returned with its namespace."""
    for number, file in enumerate(files, 1):
        os.dup2(file.fileno(), number)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    sys.excepthook = without_runner
    code = prepared(instrument, program, way)
    main = types.ModuleType("__main__")
    main.__file__ = code.co_filename
    main.__dict__["__builtins__"] = builtins
    sys.modules["__main__"] = main
    return code, main.__dict__


def next_program(agent: str, programs: Sequence[str]) -> tuple[types.CodeType, dict[str, Any]]:
    """Run all programs, both ways; returns only in a fork, which shall run the code returned."""
    instrument = load_agent(agent)
    for program in programs:
        for way in ("native", "instrumented"):
            with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
                pid = os.fork()
                if pid == 0:
                    return child(instrument, program, way, (output, errors))
                status = os.waitpid(pid, 0)[1]
                told = []
                for file in (output, errors):
                    file.seek(0)
                    told.append(file.read().decode("utf-8", "replace"))
            row = {"program": program, "way": way, "output": told[0], "errors": told[1], "status": status}
            print(json.dumps(row), flush=True)
    sys.exit(0)


def leftovers(namespace: Iterable[str]) -> None:
    """Say which temporary names are still there; on the error stream, where a native run says nothing."""
    left = sorted(name for name in namespace if name.startswith("_grader_"))
    if left:
        print("left over:", left, file=sys.stderr)


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    for name in ("threading", "traceback", "contextlib"):
        importlib.import_module(name)
    code, namespace = next_program(sys.argv[1], sys.argv[2:])
    try:
        exec(code, namespace)
    finally:
        leftovers(namespace)
