"""How does a program announce what it does to memory?

Every load and store of what somebody else may change is preceded by a call of a hook that says so; the
operation itself stays the student's own, in the student's own frame, in Python's own order. Hooks stand in
``builtins``; see ``hooks``. Names that are needed for a moment begin with ``_grader_`` and are deleted at
once.
"""

import ast
import itertools

from . import calling, exchanging, retesting, skipping
from .calls import Calls
from .dependence import Dependence
from .emptying import Accessors
from .expressions import Expressions
from .flows import Flows
from .handing import Handing, Marks
from .library import primitives
from .newborn import unseen_stores
from .opening import opened
from .peeking import find
from .regions import Regions
from .remembering import remembered
from .scopes import Survey
from .sites import Instrumented
from .statements import Statements
from .stores import Stores
from .syntax import last_name, postpones
from .waiting import Looks, Waits, never_ends

#: Decorators that keep what a function has given.
_CACHES = frozenset(("cache", "cached_property", "lru_cache"))


class _Rewriter(Statements, Stores, Expressions, Calls):
    """One file."""


def instrument(sources, entry):
    """Rewrite a submission.

    Args:
        sources: its .py files, by relative path.
        entry: the one that is run.
    """
    made = Instrumented()
    for file in sorted(sources):
        try:
            tree = ast.parse(sources[file], file)
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            made.unparsed[file] = str(error)
            continue
        made.trees[file] = tree
        made.modules[file] = "__main__" if file == entry else _module_name(file)
    made.factories = set().union(*map(_factories, made.trees.values()))
    _inherit(made.trees.values(), made.factories)
    made.unseen = unseen_stores(made.trees.values())
    surveys = {file: Survey(tree, file, made.unseen) for file, tree in made.trees.items()}
    made.handing_out = set().union(*map(_handing_out, made.trees.values()))
    made.accessors = Accessors(made.trees.values())
    made.postponed = {file: postpones(tree) for file, tree in made.trees.items()}
    made.looks = Looks(made.trees.values())
    made.waits = Waits(made.trees.values())
    nodes = [one for tree in made.trees.values() for one in ast.walk(tree)]
    made.opened = opened(nodes)
    made.raising = _reaching(made.trees.values(), lambda one: isinstance(one, ast.Raise))
    made.looping = _reaching(made.trees.values(), never_ends)
    stored = {"value", "raw"}.union(*(survey.stored for survey in surveys.values()))
    reached = set().union(*map(_reached_by_name, made.trees.values()))
    marks = Marks(nodes)
    stored |= reached | marks.reached
    for survey in surveys.values():
        survey.finish(stored)
    own = set(made.modules.values())
    numbers = itertools.count(1)
    find(made.trees.values(), numbers)
    retesting.find(made.trees.values(), numbers)
    made.called_back = calling.find(nodes)
    remembered(made.trees.values())
    exchanging.find(made.trees.values())
    made.skips = skipping.find(nodes)
    made.primitives = primitives(nodes)
    flows, regions = Flows(marks.defined), Regions()
    handing = Handing(flows, made.sites, marks.any)
    for file, tree in made.trees.items():
        rewriter = _Rewriter(made, file, surveys[file], stored, own, flows, regions, handing)
        tree.body = rewriter.module(tree)
    _put_ends(made, flows, regions)
    failing = _put_failures(made, flows, regions)
    handing.settle(regions)
    dependence = Dependence(flows)
    dependence.settle(made.sites, by_name=bool(reached))
    for site in made.sites:
        failures = [made.sites[read] for read in site.control if made.sites[read].look >= 0]
        site.failing = tuple(failure.look for failure in failures)
        for failure in failures:
            look = made.sites[failure.look]
            look.failures = (*look.failures, *{failure.number}.difference(look.failures))
        rests_on = (*site.data, *site.control, *site.failing, *site.contents, *site.keys, *site.picked)
        for read in (*rests_on, *site.noted):
            made.sites[read].stamped = True
    for read in dependence.outcomes:
        made.sites[read].stamped = True
    made.outcomes = dependence.outcomes
    _put_looks(made)
    _put_skips(made, dependence)
    regions.settle(dependence, made.sites)
    for caught, failure, lasts in failing:
        if failure.stamped:
            caught.count(failure.number, lasts)
    for call, site in flows.readers:
        if site.stamped:
            call.stamp()
        else:
            call.plain()
    for tree in made.trees.values():
        ast.fix_missing_locations(tree)
    return made


def _put_looks(made):
    """Have it known, where a test is made that will be made once more, which reads are its own."""
    for calls, own, functions in made.retested:
        reads = [made.sites[number] for number in own]
        reads += [one for one in made.sites if one.function.rpartition(".")[2] in functions]
        reads = [one for one in reads if one.kind == "read"]
        for read in reads:
            read.stamped = True
        for call in calls:
            call.args += [ast.copy_location(ast.Constant(one.number), call) for one in reads]


def _put_skips(made, dependence):
    """Have it known which looks decide that somebody goes past a wait, and which writes rest on that."""
    used = {read for site in made.sites for read in site.skips}
    for read in used.union(*(site.starts for site in made.sites)):
        made.sites[read].stamped = True
    for call, guard, anywhere in made.skipping:
        deciding = dependence.deciding(guard)
        reads = sorted(read for read in deciding if made.sites[read].against and (anywhere or read in used))
        for read in reads:
            made.sites[read].stamped = True
        call.args += [ast.copy_location(ast.Constant(read), call) for read in reads]


def _put_ends(made, flows, regions):
    """What one statement reads, itself or by a function, is what another one puts an end to."""
    inside = {}
    for site in made.sites:
        inside.setdefault(site.function.rpartition(".")[2], []).append(site)
    for region, taken, giving, sites, emptying in made.emptied:
        taken = taken + [site for name in giving for site in inside.get(name, ())]
        sites = sites + [site for name in emptying for site in inside.get(name, ())]
        reads = [one.number for one in taken if one.kind == "read"]
        for one in sites:
            if one.kind == "write" and (one.form != "method" or one.name == "clear"):
                regions.belongs(flows.ends(one, reads, region), region)
                one.empties = True


def _put_failures(made, flows, regions):
    """What an ``except`` does is decided by a look that has failed: one in what was tried, or, if it catches
    nothing but what tells of that, in a function that was called there.

    Which it was turns out when the program runs.

    Returns:
        (such an ``except``, a site that stands for the failing of a look, whether that one goes beyond what
        the ``except`` does, by a variable or a result).
    """
    inside = {}
    for site in made.sites:
        inside.setdefault(site.function.rpartition(".")[2], []).append(site)
    failures = {}
    found = []
    for caught in made.caught:
        looks = [*caught.reads, *(site for name in caught.called for site in inside.get(name, ()))]
        mine = {}
        for look in looks:
            plain = look.walks < 0 and (look.name == "index" if look.form == "method" else look.name != "?")
            if look.kind != "read" or look.form not in caught.forms or not plain:
                continue
            for lasts in (False, True):
                if (look.number, lasts) not in failures:
                    made.sites.append(look.failed(len(made.sites)))
                    regions.stands_beside(made.sites[-1].number, look.number)
                    failures[look.number, lasts] = made.sites[-1]
                failure = failures[look.number, lasts]
                mine[failure.number] = (caught, failure, lasts)
        flows.region = caught.region
        for lasts, guard in enumerate(caught.guards):
            flows.flow(guard, [number for number, one in mine.items() if one[2] == lasts])
        found += mine.values()
    return found


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


def _factories(tree):
    """The names of functions that make what a cache has not got: two may miss the same thing at once."""
    found = set()
    for one in ast.walk(tree):
        if isinstance(one, ast.Call) and last_name(one.func) == "defaultdict":
            found.update(name.id for name in one.args[:1] if isinstance(name, ast.Name))
        elif isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef)):
            decorators = [each.func if isinstance(each, ast.Call) else each for each in one.decorator_list]
            if not _CACHES.isdisjoint(map(last_name, decorators)):
                found.add(one.name)
    return found


def _inherit(trees, factories):
    """Add the classes from which factories inherit how they are made, and give a dataclass what stands where
    its making ends: Python writes its ``__init__`` itself."""
    classes = {}
    for one in (one for tree in trees for one in ast.walk(tree)):
        if isinstance(one, ast.ClassDef):
            classes.setdefault(one.name, []).append(one)
    waiting = [one for name in factories for one in classes.get(name, ())]
    seen = set()
    while waiting:
        one = waiting.pop()
        if one in seen:
            continue
        seen.add(one)
        own = {part.name for part in one.body if isinstance(part, ast.FunctionDef)}
        bases = [base for name in map(last_name, one.bases) for base in classes.get(name, ())]
        decorators = [each.func if isinstance(each, ast.Call) else each for each in one.decorator_list]
        if "dataclass" in map(last_name, decorators) and not bases and own.isdisjoint(_MADE_BY):
            made = ast.parse("def __post_init__(self, *given): pass").body[0]
            for part in ast.walk(made):
                ast.copy_location(part, one)
            one.body.append(made)
        elif own.isdisjoint(_MADE_BY):
            factories.update(base.name for base in bases)
            waiting.extend(bases)


#: Methods of a class that the program itself has written for the making of its objects.
_MADE_BY = frozenset(("__init__", "__new__", "__post_init__"))


def _reaching(trees, wanted):
    """The names of functions in which such a statement stands, or that call one in which it does."""
    found, calls = set(), {}
    for function in (one for tree in trees for one in ast.walk(tree)):
        if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        for one in ast.walk(function):
            if wanted(one):
                found.add(function.name)
            elif isinstance(one, ast.Call):
                calls.setdefault(last_name(one.func), set()).add(function.name)
    waiting = list(found)
    while waiting:
        for caller in calls.get(waiting.pop(), set()) - found:
            found.add(caller)
            waiting.append(caller)
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
