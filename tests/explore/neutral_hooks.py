"""Does a program behave the same when it announces everything, and nobody listens?

As a module: hooks that do nothing, for instrumented code. As a script: runs programs once as they are and once
instrumented, each in a fork of this interpreter, and prints how both went. Runs on CPython 3.8 to 3.14 with the
standard library alone; its interpreter is the programs'.

    python neutral_hooks.py AGENT PROGRAM...

AGENT is the folder ``grader/explore/agent``; a PROGRAM is a file, or a folder whose ``main.py`` is run. For each
program and each way a line of JSON is printed: program, way, output, errors, status, leftovers, forms.
"""

import builtins
import importlib.util
import json
import operator
import os
import sys
import tempfile
import types


class EveryOther:
    """Stands for the set of familiar keys: every other question is answered with yes."""

    def __init__(self):
        self.answer = False

    def __contains__(self, key):
        hash(key)
        self.answer = not self.answer
        return self.answer


def nothing(*_):
    """Announce to nobody."""


def install(familiar=None, announce=nothing):
    """Put the hooks in place.

    Args:
        familiar: what ``_grader_S`` is; every other key is familiar when it is left out.
        announce: called with each hook's name and what the hook was given.
    """

    def silent(name):
        return lambda *given: announce(name, *given)

    def handing_back(name, *which):
        def hook(*given):
            announce(name, *given)
            return given[which[0]] if len(which) == 1 else tuple(given[one] for one in which)

        return hook

    def handing_back_all(name):
        def hook(*given):
            announce(name, *given)
            return given[1:]

        return hook

    def done_keywords(*given):
        announce("done_keywords", *given)
        return {}

    cells = [0]

    def cell():
        cells[0] += 1
        return cells[0]

    hooks = {
        "S": EveryOther() if familiar is None else familiar,
        "N": 0,
        "named": handing_back("named", 1),
        "cell": cell,
        "attribute": handing_back("attribute", 1),
        "delete_attribute": handing_back("delete_attribute", 1),
        "item": handing_back("item", 1, 2),
        "contains": handing_back("contains", 2, 1),
        "method": handing_back("method", 1),
        "begin": handing_back("begin", 1),
        "content": handing_back("content", 1),
        "done": handing_back_all("done"),
        "done_keywords": done_keywords,
        "setattr": handing_back_all("setattr"),
        "getattr": handing_back_all("getattr"),
        "delattr": handing_back_all("delattr"),
        "getitem": operator.getitem,
        "contains_": operator.contains,
        "slice": slice,
    }
    for name in ("read", "stamp", "write", "delete", "set_attribute", "get_item", "set_item", "delete_item"):
        hooks[name] = silent(name)
    for name in ("unseen", "tick"):
        hooks[name] = silent(name)
    for name, hook in hooks.items():
        setattr(builtins, "_grader_" + name, hook)


def load_agent(folder):
    """The instrumenter of the agent in a folder, without the rest of the grader's package."""
    file = os.path.join(folder, "__init__.py")
    spec = importlib.util.spec_from_file_location("grader_agent", file, submodule_search_locations=[folder])
    package = importlib.util.module_from_spec(spec)
    sys.modules["grader_agent"] = package
    spec.loader.exec_module(package)
    return importlib.import_module("grader_agent.instrument")


def sources_of(program):
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


def prepared(instrument, program, way):
    """The code of a program's entry, its folder, and the forms of its sites.

    Returns in the fork that shall run it.
    """
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
    for file, source in sources.items():
        name = os.path.join(folder, file)
        codes[name] = compile(made.trees.get(file, source), name, "exec", dont_inherit=True)
    loader = sys.modules["_frozen_importlib_external"].SourceFileLoader
    plain = loader.get_code
    loader.get_code = lambda self, name: codes.get(self.get_filename(name)) or plain(self, name)
    return codes[path]


def without_runner(kind, error, trace):
    """Print an uncaught exception as if the program had been started by itself."""
    while trace is not None and trace.tb_frame.f_code.co_filename == __file__:
        trace = trace.tb_next
    sys.__excepthook__(kind, error.with_traceback(trace), trace)


def child(instrument, program, way, files):
    """In the fork: everything is set, the code is returned with its namespace."""
    for number, file in enumerate(files, 1):
        os.dup2(file.fileno(), number)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    sys.excepthook = without_runner
    code = prepared(instrument, program, way)
    main = types.ModuleType("__main__")
    main.__file__ = code.co_filename
    main.__builtins__ = builtins
    sys.modules["__main__"] = main
    return code, main.__dict__


def next_program(agent, programs):
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


def leftovers(namespace):
    """Say which temporary names are still there; on the error stream, where a native run says nothing."""
    left = sorted(name for name in namespace if name.startswith("_grader_"))
    if left:
        print("left over:", left, file=sys.stderr)


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    for name in ("threading", "queue", "traceback", "asyncio", "dataclasses", "enum", "typing", "contextlib"):
        importlib.import_module(name)
    code, namespace = next_program(sys.argv[1], sys.argv[2:])
    try:
        exec(code, namespace)
    finally:
        leftovers(namespace)
