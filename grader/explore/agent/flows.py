"""What flows where in a submission?

It is noted while the source is rewritten, by names: inside a function the order of statements does not count,
calls are resolved by the function's name alone. It may be too much, but never against its direction.
"""

import ast

from .leaning import FALLING, RISING, UNKNOWN, Mentions, along
from .syntax import getters, last_name, place_of, special_methods

#: The node of what any call gives: what is read by functions that can be called by any name.
ANY_RESULT = ("result",)

#: The node of whatever is in files: a whole file may be put in the place of another.
FILED = ("files",)


#: The node of whatever exceptions carry.
RAISED = ("raised",)

#: The name under which what comes of tasks is kept, and the functions that give it.
OUTCOME = "result()"
OUTCOMES = frozenset(("get", "result"))
#: Functions that have a task done by somebody else.
TASKS = frozenset(("apply_async", "submit"))


class Flows:
    """What flows where in a submission.

    A *node* is a variable of a scope, a temporary, what a call gives for a parameter, a function's parameter
    or result, that it goes through without an exception, or a guard: a test that decides whether statements
    are reached, as such, passed or failed.

    Attributes:
        defined: names of the submission's functions.
        readers: static reads whose form depends on whether a write depends on them: (read, site).
        region: where what flows now stands; see ``regions``.
        ends_with: guard that counts no longer once what it leads to is done -> one that counts beyond that.
    """

    def __init__(self, defined=frozenset()):
        self.defined = defined
        self.special = {name for name in defined if name[:2] == name[-2:] == "__"} - {"__init__"}
        self.readers = []
        self.region = None
        self.ends_with = {}
        self.places = {}  # (read or node, node into which it flows) -> regions in which it does
        self.leanings = {}  # the same -> how it leans on it, where that is known; see ``leaning``
        self.reads = {}  # node -> read sites that flow into it directly
        self.sources = {}  # node -> nodes that flow into it
        self.deciders = {}  # node -> guards that decide which value it has
        self.kept = {}  # node of an attribute -> nodes whose values are stored in one of its name
        self.owners = {}  # such a node -> class of whose object the attribute is, "" when that is not known
        self.calls = []  # (function, the one that it calls, under which guards)
        self.ended = {}  # write site -> nodes of what it puts an end to
        self.values = {}  # write site -> node of the value
        self.guards_of = {}  # write site -> guards
        self.skips_of = {}  # write site -> guards of which each may have let somebody go past a wait, and the
        # node of those under which a thread was started in which it happens
        self.keys = {}  # write site of an item -> node of its key
        self.things = {}  # write site of an item -> node of the container in which it lies
        self.sums = set()  # nodes of values that something is added to
        self.compared = {}  # guard -> pairs of nodes that are compared in its test
        self.carried = {}  # node of a container's name -> nodes of what is put into one of that name
        self.fillings = []  # (site, name of the container, node): where something is put into one
        self._count = 0

    def flow(self, node, reads=(), sources=(), leaning=UNKNOWN):
        """Reads and other nodes flow into a node.

        Args:
            node, reads, sources: as said; ``Mentions`` know how the node depends on each.
            leaning: how it depends on all others.
        """
        known = sources.leanings if isinstance(sources, Mentions) else {}
        self._stand((*reads, *sources), node)
        for source in (*reads, *sources):
            self._lean(source, node, known.get(source, leaning))
        self.reads.setdefault(node, set()).update(reads)
        self.sources.setdefault(node, set()).update(sources)

    def decided(self, node, guards, leaning=UNKNOWN):
        """Guards decide which value a node has, and are no part of it.

        Args:
            node, guards: as said.
            leaning: how the value depends on whether it is given.
        """
        guards = [self.ends_with.get(guard, guard) for guard in guards]
        self._stand(guards, node)
        for guard in guards:
            self._lean(guard, node, along(leaning, outcome(guard)))
        self.deciders.setdefault(node, set()).update(guards)

    def _lean(self, source, node, leaning):
        self.leanings[source, node] = self.leanings.get((source, node), 0) | leaning

    def adds(self, node):
        """The value of a node is a sum, or a difference."""
        self.sums.add(node)

    def _stand(self, sources, node):
        for source in sources:
            self.places.setdefault((source, node), set()).add(self.region)

    def keep(self, attribute, reads=(), sources=(), of_self="", leaning=UNKNOWN):
        """Reads and nodes flow into what is stored in an attribute.

        Whoever reads it again goes on from there; it decides about something only for whoever has stored it
        last himself, since an attribute is found by its name alone.

        Args:
            attribute, reads, sources: as said.
            of_self: the class of whose object it is, where that is known.
            leaning: how it depends on them, as in ``flow``.
        """
        self._count += 1
        node = ("kept", self._count)
        self.owners[node] = of_self
        self.flow(node, reads, sources, leaning)
        self.kept.setdefault(("attribute", attribute), set()).add(node)

    def put(self, container, reads=(), sources=(), site=None):
        """Reads and nodes flow into something that is known by its name alone and that others can reach: a
        container, a queue, the results of a pool.

        Whoever takes it out again, and wherever, goes on from there; when the program runs, it is kept with
        the place where it lies what was read when.

        Args:
            container: its name.
            reads, sources: what flows into it.
            site: the write by which it is put there, where that is announced.
        """
        self._count += 1
        node = ("put", self._count)
        self.flow(node, reads, sources)
        self.carried.setdefault(("carried", container), set()).add(node)
        if site is not None:
            self.fillings.append((site, container, node))

    def guard(self, reads, sources):
        """A new guard.

        Returns:
            it; and what stands for it where it is known that the test has succeeded, and where it has failed.
        """
        self._count += 1
        node = ("guard", self._count)
        self.flow(node, reads, sources)
        passed, failed = (*node, "passed"), (*node, "failed")
        self.flow(passed, (), [node], RISING)
        self.flow(failed, (), [node], FALLING)
        return node, passed, failed

    def argument(self, reads, sources):
        """A new node of what one call gives for a parameter."""
        self._count += 1
        node = ("argument", self._count)
        self.flow(node, reads, sources)
        return node

    def compare(self, guard, *sides):
        """Two sides, each some reads and nodes, are compared in a guard's test."""
        nodes = []
        for reads, sources in sides:
            self._count += 1
            nodes.append(("compared", self._count))
            self.flow(nodes[-1], reads, sources)
        self.compared.setdefault(guard, []).append(nodes)

    def write(self, site, value, guards, function, skips=()):
        """A write of a value, reached under guards, and past the waits of others, in a function."""
        self.values[site.number] = value
        self.guards_of[site.number] = [*guards, ("guards of", function)]
        self.skips_of[site.number] = [*skips, ("skips of", function)], ("starts", function)

    def ends(self, site, reads, region):
        """What is written at a site puts an end to what was read, as if it were made of it.

        Args:
            site, reads: as said.
            region: around both, or around the calls of the functions in which they stand.

        Returns:
            the node in between, which is of no use after the region.
        """
        self._count += 1
        node = ("ended", self._count)
        self.region = region
        self.flow(node, reads)
        self.ended.setdefault(site.number, []).append(node)
        return node

    def keyed(self, site, key, reads, sources):
        """Reads and other nodes flow into the key of the item that is written at a site."""
        self.keys[site.number] = key
        self.flow(key, reads, sources)

    def lying_in(self, site, thing, reads, sources):
        """Reads and other nodes flow into the container of the item that is written at a site."""
        self.things[site.number] = thing
        self.flow(thing, reads, sources)

    def called(self, function, guards, caller, skips=()):
        """A function is called under guards, and past the waits of others."""
        if skips:
            self.flow(("skips of", function), (), skips)
        self.flow(("starts", function), (), [("starts", caller)])
        self.calls.append((caller, function, tuple(guards)))
        reached = Mentions([*guards, ("guards of", caller)])
        reached.leanings = {guard: outcome(guard) for guard in reached}
        self.flow(("guards of", function), (), reached)

    def names_in(self, scope, node):
        """The nodes that an expression mentions."""
        found = []
        called = set()
        counted = set()  # containers of which only the number of things counts
        handed_on = {id(one) for one in _handed_on(node)}
        for one in ast.walk(node):
            if isinstance(one, ast.Call) and last_name(one.func) == "len":
                counted.update(id(argument) for argument in one.args)
            if isinstance(one, ast.Call):
                called.add(id(one.func))
            elif getattr(one, "handed", False):
                found.append(("function", place_of(scope, one)))
            if id(one) not in called and last_name(one) in self.defined:
                found.append(("function", last_name(one)))
            if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Load):
                found.append(("carried", one.id))
                if id(one) in handed_on and one.id in scope.owner(one.id).created:
                    found.append(hung_on(scope, one.id))
                if id(one) in counted and one.id in scope.owner(one.id).made:
                    continue
                # What a watched variable holds comes through the site of its read, and from no earlier one.
                if one.id not in scope.owner(one.id).watched:
                    found.append(variable(scope, one.id))
            elif isinstance(one, ast.Call):
                found += [("result", last_name(one.func)), ANY_RESULT]
                if getattr(one, "unknown", False):
                    found.append(("called", place_of(scope, one)))
                if last_name(one.func) in OUTCOMES:
                    found.append(("carried", OUTCOME))
            else:
                found.extend(("result", name) for name in getters(one))
                if isinstance(one, ast.Attribute):
                    found += [("attribute", one.attr), ("carried", one.attr)]
            if self.special:
                called_by = special_methods(one, whole=one is node)
                found.extend(("result", name) for name in called_by if name in self.special)
        return found


def variable(scope, name):
    """The node of a variable."""
    return ("variable", id(scope.owner(name)), name)


def hung_on(scope, name):
    """The node of what has been stored in the attributes of a function's own object: it goes along where the
    object itself is stored, as a new node of a list does whose ``next`` was the old head."""
    return ("hung on", id(scope.owner(name)), name)


def _handed_on(node):
    """The names in an expression by which an object itself comes into its value, or into a call."""
    if isinstance(node, ast.Name):
        yield node
    elif not isinstance(node, (ast.Attribute, ast.Subscript, ast.Compare, ast.Lambda)):
        for part in ast.iter_child_nodes(node):
            if not isinstance(node, ast.Call) or part is not node.func:
                yield from _handed_on(part)


def outcome(node):
    """How it depends on something that leads to a place, a guard or the way to a function, that it does."""
    known = node is not None and (node[0] in ("goes through", "guards of") or len(node) > 2)
    return RISING if known else UNKNOWN
