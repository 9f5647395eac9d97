"""How does a program announce what it does to memory?

Every load and store of what somebody else may change is preceded by a call of a hook that says so; the
operation itself stays the student's own, in the student's own frame, in Python's own order. Hooks stand in
``builtins``; see ``hooks``. Names that are needed for a moment begin with ``_grader_`` and are deleted at
once.
"""

import ast

from .calls import Calls
from .dependence import Flows
from .expressions import Expressions
from .regions import Regions
from .scopes import Survey
from .sites import Instrumented
from .statements import Statements
from .stores import Stores


class _Rewriter(Statements, Stores, Expressions, Calls):
    """One file."""


def instrument(sources, entry):
    """Rewrite a submission.

    Args:
        sources: its .py files, by relative path.
        entry: the one that is run.
    """
    made = Instrumented()
    surveys = {}
    for file in sorted(sources):
        try:
            tree = ast.parse(sources[file], file)
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            made.unparsed[file] = str(error)
            continue
        made.trees[file] = tree
        made.modules[file] = "__main__" if file == entry else _module_name(file)
        surveys[file] = Survey(tree)
    made.handing_out = set().union(*map(_handing_out, made.trees.values()))
    stored = {"value", "raw"}.union(*(survey.stored for survey in surveys.values()))
    reached = set().union(*map(_reached_by_name, made.trees.values()))
    stored |= reached
    for survey in surveys.values():
        survey.finish(stored)
    own = set(made.modules.values())
    flows, regions = Flows(), Regions()
    for file, tree in made.trees.items():
        rewriter = _Rewriter(made, file, surveys[file], stored, own, flows, regions)
        tree.body = rewriter.module(tree)
    flows.settle(made.sites, by_name=bool(reached))
    for site in made.sites:
        for read in (*site.data, *site.control, *site.contents, *site.keys, *site.noted):
            made.sites[read].stamped = True
    for read in flows.outcomes:
        made.sites[read].stamped = True
    made.outcomes = flows.outcomes
    regions.settle(flows, made.sites)
    for call, site in flows.readers:
        if site.stamped:
            call.stamp()
        else:
            call.plain()
    for tree in made.trees.values():
        ast.fix_missing_locations(tree)
    return made


def _module_name(file):
    name = file[:-3].replace("/", ".")
    return name[: -len(".__init__")] if name.endswith(".__init__") else name


def _handing_out(tree):
    """The names of a file's functions that may give what they keep elsewhere: they return an attribute,
    an item, or a variable that is not their own."""
    found = set()
    for function in ast.walk(tree):
        if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        inside = list(ast.walk(function))
        own = {one.id for one in inside if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)}
        own |= {one.arg for one in inside if isinstance(one, ast.arg)}
        own -= {name for one in inside if isinstance(one, (ast.Global, ast.Nonlocal)) for name in one.names}
        given = [one.value for one in inside if isinstance(one, ast.Return)]
        if any(
            isinstance(one, (ast.Attribute, ast.Subscript))
            or (isinstance(one, ast.Name) and one.id not in own)
            for one in given
        ):
            found.add(function.name)
    return found


def _reached_by_name(tree):
    """The names of variables that a file may reach as items of a dictionary: ``globals()``, ``vars(x)``."""
    nodes = list(ast.walk(tree))
    if not any(
        (isinstance(one, ast.Name) and one.id in ("globals", "locals", "vars"))
        or (isinstance(one, ast.Attribute) and one.attr == "__dict__")
        for one in nodes
    ):
        return set()
    written = {one.value for one in nodes if isinstance(one, ast.Constant) and isinstance(one.value, str)}
    return written.union(one.arg for one in nodes if isinstance(one, ast.keyword) and one.arg is not None)
