"""For how long can what was read decide about a write?

The lines of ``transfer(a, b, n)`` are run again and again, for other accounts each time: that ``b`` was
looked at when it was the ``a`` of an earlier call decides nothing in this one. A *region* is a function's
body or a loop's: whatever happens while one instance of it runs, in the functions that it calls as well, is
inside. A read *stays inside* a region when no way by which its value can come to a write leaves it: not by a
result of the region's own function, a variable that outlives the instance, an attribute, an exception. What
such a read found is forgotten when the region begins anew.

As everywhere in ``dependence`` functions are known by their names alone. What is not known to be inside is
outside, so that too little is forgotten rather than too much: only a ``with`` that swallows an exception may
leave a variable as an earlier round has set it, and what that round had read is forgotten all the same.
"""

import ast
from collections import Counter

from .dependence import ANY_RESULT

#: Forms of reads that can be of another place each time. One of a variable replaces what it found before.
_MANY_PLACES = ("attribute", "item", "method", "content", "contains")


class Region:
    """A function's body, a loop's, or the top of a module.

    Attributes:
        function: the name by which the function around it is called; "" at a module's top.
        parent: for a loop the region around it.
        calls: names of all that may be called in it, in its loops as well.
        followed: whether it is known when it begins and ends: not that of a lambda, or of a generator.
        body: the statements, once they are rewritten, and at which of them something may be put.
    """

    def __init__(self, function, parent=None, followed=True):
        self.function = function
        self.parent = parent
        self.calls = set()
        self.followed = followed
        self.body = None
        self.start = 0

    def around(self):
        """It, and what is around it in the same function."""
        region = self
        while region is not None:
            yield region
            region = region.parent

    def whole(self):
        """The function's body."""
        return list(self.around())[-1]

    def call(self, name):
        """Note a call in it."""
        for region in self.around():
            region.calls.add(name)


class Regions:
    """The regions of a submission, and what belongs to which."""

    def __init__(self):
        self.all = []
        self._homes = {}  # node of a guard or temporary, or of a variable that each round of a loop sets anew
        self._bodies = {}  # scope -> its region
        self._sites = {}  # site -> its region

    def new(self, function, parent=None, followed=True):
        """A region."""
        region = Region(function, parent, followed)
        self.all.append(region)
        return region

    def belongs(self, node, region):
        """A guard, a temporary or a variable is of no use after the region."""
        self._homes[node] = region

    def is_body(self, scope, region):
        """The variables of a scope are of no use after the region."""
        self._bodies[id(scope)] = region

    def stands(self, site, region):
        """A site stands in a region."""
        self._sites[site] = region

    def settle(self, flows, sites):
        """The reads that are forgotten when a region begins anew: (region, numbers of sites)."""
        depending = {}
        for site in sites:
            for read in {*site.data, *site.control, *site.contents, *site.keys}:
                if sites[read].form in _MANY_PLACES:
                    depending.setdefault(read, set()).add(site.number)
        if not depending:
            return []
        within = self._callable()
        forgotten = {}
        for read, writes in sorted(depending.items()):
            nodes, steps = flows.between(sites[read], writes)
            steps |= {self._sites[site] for site in (read, *writes)}
            inside = [
                region
                for region in self.all
                if region.body is not None
                and region.followed
                and region.function not in within[region]
                and all(self._holds(region, within[region], step) for step in steps)
                and all(self._is_inside(node, region, within[region]) for node in nodes)
            ]
            if inside:
                # What a smaller one forgets need not be forgotten by a larger one.
                smallest = min(inside, key=lambda one: (len(within[one]), -len(list(one.around()))))
                forgotten.setdefault(smallest, []).append(read)
        return list(forgotten.items())

    def _callable(self):
        """For each region the names of the functions that may run before it ends."""
        called = {}
        for region in self.all:
            called.setdefault(region.function, set()).update(region.calls)
        found = {}
        for region in self.all:
            names = found[region] = set()
            waiting = list(region.calls)
            while waiting:
                name = waiting.pop()
                if name in called and name not in names:
                    names.add(name)
                    waiting.extend(called[name])
        return found

    def _holds(self, region, names, inner):
        """Whether a region is inside another one."""
        return inner.whole().followed and (
            region in inner.around() or (inner.function != "" and inner.function in names)
        )

    def _is_inside(self, node, region, names):
        kind = node[0]
        home = self._homes.get(node)
        if home is None and kind == "variable":
            home = self._bodies.get(node[1])
        if home is not None:
            return self._holds(region, names, home)
        named = kind in ("parameter", "filled", "result", "guards of") and node != ANY_RESULT
        return named and node[1] in names


def set_anew(loop, mentions):
    """The variables that each round of a loop sets before it looks at them.

    Args:
        loop: the statement.
        mentions: how often each name is mentioned in the function around it.
    """
    fresh, seen = set(), set()
    if isinstance(loop, (ast.For, ast.AsyncFor)):
        fresh.update(_stored(loop.target))
        seen.update(fresh)
    _set_first(loop.body, fresh, seen)
    inner = [loop.target] if isinstance(loop, (ast.For, ast.AsyncFor)) else []
    inside = sum((mentioned(one) for one in (*inner, *loop.body)), Counter())
    return {name for name in fresh if inside[name] == mentions[name]}


def mentioned(node):
    """How often each name is mentioned in a piece of source."""
    return Counter(one.id for one in ast.walk(node) if isinstance(one, ast.Name))


def _set_first(statements, fresh, seen):
    for one in statements:
        if isinstance(one, ast.Assign) or (isinstance(one, ast.AnnAssign) and one.value is not None):
            seen.update(mentioned(one.value))
            targets = one.targets if isinstance(one, ast.Assign) else [one.target]
            for target in targets:
                stored = _stored(target)
                seen.update(set(mentioned(target)) - stored)
                fresh.update(stored - seen)
        elif isinstance(one, (ast.With, ast.AsyncWith)):
            for item in one.items:
                seen.update(mentioned(item.context_expr))
                if item.optional_vars is not None:
                    fresh.update(_stored(item.optional_vars) - seen)
            _set_first(one.body, fresh, seen)
        seen.update(mentioned(one))


def _stored(target):
    """The variables that a target stores."""
    return {
        one.id for one in ast.walk(target) if isinstance(one, ast.Name) and not isinstance(one.ctx, ast.Load)
    }
