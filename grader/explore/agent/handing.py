"""Which functions may be called where they go by another name?

``work(box.get, box.set)`` has ``write(read() + 1)`` call functions that nobody names there; ``store =
partial(setattr, box, "total")`` has ``store(box.total + 1)`` write an attribute. The mention of a function
that is not called flows like any other value: through variables, arguments, attributes and containers. Where
something unknown is called, what is given to it flows into all functions that come there, and out of it comes
what they give; see ``flows``.

Functions that touch memory by themselves, as ``setattr`` and a dictionary's ``__setitem__``, say so when they
are called; see ``indirect``. Each such call has a site of its own where it stands. The site of the mention
stands for the calls that are the library's.
"""

import ast

from .library import BY_METHOD, BY_NAME, CHANGED, METHODS, RAW, READ
from .syntax import label_of, label_of_attribute, last_name

#: Functions of the library that touch what they are given -> by the last part of their names.
_TOUCHING = frozenset(name.rpartition(".")[2] for name in (*CHANGED, *READ))
#: Rounds after which it is given up to look for further functions.
_ROUNDS = 8


class Marks:
    """What is found in a submission before it is rewritten.

    Each mention of a function that is handed over and touches memory by itself is marked, and each call of
    what nobody knows.

    Args:
        nodes: all that stands in it.

    Attributes:
        defined: the names of all functions and methods of the submission.
        reached: names of attributes that may be touched by names that are made at run time.
        any: whether there is such a mention.
    """

    def __init__(self, nodes):
        calls = [one for one in nodes if isinstance(one, ast.Call)]
        self.defined = {one.name for one in nodes if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef))}
        imported = {
            (alias.asname or alias.name).partition(".")[0]
            for one in nodes
            if isinstance(one, (ast.Import, ast.ImportFrom))
            for alias in one.names
        }
        _mark_mentions(nodes, {id(one.func) for one in calls}, imported)
        self._mark_calls(calls, imported | {one.name for one in nodes if isinstance(one, ast.ClassDef)})
        self.any = any(getattr(one, "handed", False) for one in nodes)
        by_name = any(isinstance(one, ast.Name) and one.id in BY_NAME and one.handed for one in nodes)
        by_name = by_name or any(map(_sets_any, calls))
        attributes = (one.attr for one in nodes if isinstance(one, ast.Attribute))
        self.reached = set(attributes) if by_name else set()

    def _mark_calls(self, calls, named):
        for one in calls:
            function = one.func
            one.unknown = True
            if isinstance(function, ast.Name):
                one.unknown = function.id not in self.defined and function.id not in named
            elif isinstance(function, ast.Attribute) and function.attr not in RAW:
                of_module = isinstance(function.value, ast.Name) and function.value.id in named
                known = function.attr in METHODS or function.attr in self.defined or function.attr in named
                one.unknown = not (of_module or known)
            _mark_touched(one)


def _mark_mentions(nodes, called, imported):
    kept = _kept(nodes)
    for one in nodes:
        if isinstance(one, ast.Attribute) and _loads(one):
            handed = one.attr in METHODS or one.attr in _TOUCHING
            handed = handed and id(one) not in called and one.attr not in kept
            one.handed = handed or one.attr in RAW or one.attr in BY_NAME
            if one.handed:
                one.touched = label_of(one.value)
        elif isinstance(one, ast.Name):
            handed = one.id in BY_NAME or (one.id in _TOUCHING and one.id in imported)
            one.handed = handed and id(one) not in called and _loads(one)


def _mark_touched(call):
    """Have it known of a function that is handed over together with what it touches how that is called."""
    if isinstance(call.func, ast.Attribute) and call.func.attr in BY_METHOD:
        call.func.touched = label_of_attribute([call.func.value, *call.args])
    given = {one.arg: one.value for one in call.keywords}
    mentioned = [(one, call.args[index + 1 :]) for index, one in enumerate(call.args)]
    mentioned.append((given.get("target"), getattr(given.get("args"), "elts", [])))
    for one, arguments in mentioned:
        if getattr(one, "handed", False) and arguments:
            name = last_name(one)
            if name in BY_NAME:
                one.touched = label_of_attribute(arguments)
            elif name in _TOUCHING:
                one.touched = label_of(arguments[0])


def _loads(node):
    return isinstance(getattr(node, "ctx", None), ast.Load)


def _sets_any(call):
    """Whether a call stores an attribute of which only the run tells the name."""
    if (
        not isinstance(call.func, ast.Name)
        or call.func.id not in ("setattr", "delattr")
        or len(call.args) < 2
    ):
        return False
    return not isinstance(call.args[1], ast.Constant)


def _kept(nodes):
    """The names of attributes that hold something else than methods."""
    kept = set()
    for one in nodes:
        if isinstance(one, ast.Attribute) and not isinstance(one.ctx, ast.Load):
            kept.add(one.attr)
        elif isinstance(one, ast.ClassDef):
            for part in one.body:
                targets = part.targets if isinstance(part, ast.Assign) else [getattr(part, "target", None)]
                kept.update(each.id for each in targets if isinstance(each, ast.Name))
                if isinstance(part, ast.FunctionDef) and "property" in map(last_name, part.decorator_list):
                    kept.add(part.name)
    return kept


class Indirect:
    """A place at which functions are called that nobody names there, or handed over with something.

    Attributes:
        callee: nodes of what is called.
        given: (place or name of a parameter, node) of what is given to it.
        result: the node of what it gives; None where that goes elsewhere.
        region: where it stands.
        place: (guards, function, file, expression) of a call that the submission makes; None where the
            library does.
        names: whether functions of the submission are called as well.
    """

    def __init__(self, callee, given, region, result=None, place=None, names=True):
        self.callee = callee
        self.given = given
        self.result = result
        self.region = region
        self.place = place
        self.names = names
        self.known = set()


class Handing:
    """What is known of functions that are handed over, while a submission is rewritten.

    Args:
        flows: what flows where.
        sites: where memory is touched.
        any: whether there is a mention of a function that touches memory by itself.
    """

    def __init__(self, flows, sites, any):
        self.any = any
        self.calls = []
        self.mentions = {}  # place of a mention -> (its site, the node of the value that it writes)
        self._standing = {}  # (number of a mention's site, where it is called) -> the site of that
        self._flows = flows
        self._sites = sites

    def settle(self, regions):
        """Let what is given to unknown functions flow into those that may be meant."""
        for _ in range(_ROUNDS):
            reached = self._functions()
            more = [
                (call, function)
                for call in self.calls
                for function in set().union(*(reached.get(node, ()) for node in call.callee)) - call.known
            ]
            if not more:
                return
            for call, function in sorted(more, key=lambda one: str(one[1])):
                call.known.add(function)
                self._flows.region = call.region
                if function in self.mentions:
                    self._touch(call, *self.mentions[function], regions)
                elif call.names:
                    self._call(call, function)

    def _functions(self):
        """For each node the functions that may come to it."""
        users = {}
        for edges in (self._flows.sources, self._flows.kept, self._flows.carried):
            for node, sources in edges.items():
                for source in sources:
                    users.setdefault(source, []).append(node)
        reached = {}
        waiting = []
        for node in [*users, *(one for call in self.calls for one in call.callee)]:
            if node[0] == "function" and node not in reached:
                reached[node] = {node[1]}
                waiting.append(node)
        while waiting:
            node = waiting.pop()
            for user in users.get(node, ()):
                known = reached.setdefault(user, set())
                if not reached[node] <= known:
                    known |= reached[node]
                    waiting.append(user)
        return reached

    def _call(self, call, name):
        """A function of the submission may be called."""
        for place, given in call.given:
            # A method's first parameter is the object itself.
            places = (place, place + 1, "*") if isinstance(place, int) else (place, "**")
            for one in range(_MANY) if place == "*" else places:
                self._flows.flow(("parameter", name, one), (), [given])
        if call.result is not None:
            self._flows.flow(call.result, (), [("result", name)])
        if call.place is not None:
            guards, function, *_ = call.place
            self._flows.called(name, guards, function.rpartition(".")[2])
            call.region.call(name)

    def _touch(self, call, mentioned, value, regions):
        """A function that touches memory may be called."""
        given = [node for _, node in call.given]
        site, node = mentioned, value
        if call.place is not None:
            guards, function, file, where = call.place
            key = mentioned.number, file, where.lineno
            if key not in self._standing:
                site = self._standing[key] = mentioned.standing(len(self._sites), file, function, where)
                self._sites.append(site)
                regions.stands(site.number, call.region)
                if site.kind == "write":
                    self._flows.write(site, _written(site), guards, function.rpartition(".")[2])
            site = self._standing[key]
            node = _written(site)
            regions.belongs(node, call.region)
            given = [*given, value]
        if site.kind == "write":
            self._flows.flow(node, (), given)
        elif call.result is not None:
            self._flows.flow(call.result, [site.number])


def _written(site):
    """The node of what is written at a site of a call."""
    return ("temporary", site.file, "call %d" % site.number)


#: Parameters into which something may come of which only is known that it is among several.
_MANY = 6
