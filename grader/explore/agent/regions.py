"""For how long can what was read decide about a write?

The lines of ``transfer(a, b, n)`` are run again and again, for other accounts each time: that ``b`` was
looked at when it was the ``a`` of an earlier call decides nothing in this one. A *region* is a function's
body or a loop's, or an ``if`` with its test: whatever happens while one instance of it runs, in the functions
that it calls as well, is inside. A read *stays inside* some regions when no way by which its value can come
to a write leaves an instance of one of them: not by a result of the region's own function, a variable that
outlives the instance, an attribute, an exception. None of them lies or is called in another one, so that
nothing of what the read found is in use any more when one begins: it is forgotten.

As everywhere in ``dependence`` functions are known by their names alone. What is not known to be inside is
outside, so that too little is forgotten rather than too much: only a ``with`` that swallows an exception may
leave a variable as an earlier round has set it, and what that round had read is forgotten all the same.
"""

import ast
from collections import Counter

from .dependence import ANY_RESULT
from .syntax import call_hook

#: Forms of reads that can be of another place each time. One of a variable replaces what it found before.
_MANY_PLACES = ("attribute", "item", "method", "content", "contains")

#: Stands for the name of a function that is called where nobody knows which.
_ANYTHING = "()"


class Region:
    """A function's body, a loop's, an ``if``, or the top of a module.

    Attributes:
        function: the name by which the function around it is called; "" at a module's top.
        parent: for a loop or an ``if`` the region around it.
        calls: names of all that may be called in it, in its loops as well.
        handed_in: those of them under which any function may be called.
        followed: whether it is known when it begins and ends: not that of a lambda, or of a generator.
        tested: whether it is an ``if``.
        body: the statements of a function or a loop, once they are rewritten, and at which of them something
            may be put.
        branch: the ``if``, once it is rewritten.
    """

    def __init__(self, function, parent=None, followed=True, tested=False):
        self.function = function
        self.parent = parent
        self.calls = set()
        self.handed_in = set()
        self.followed = followed
        self.tested = tested
        self.body = None
        self.start = 0
        self.branch = None

    def around(self):
        """It, and what is around it in the same function."""
        region = self
        while region is not None:
            yield region
            region = region.parent

    def whole(self):
        """The function's body."""
        return list(self.around())[-1]

    def steady(self):
        """The function's body or the loop's that it is, or that is around it."""
        return next(one for one in self.around() if not one.tested)

    def begins_with(self, call):
        """Have something called, which gives None, whenever it begins."""
        if self.branch is not None:
            test = ast.BoolOp(ast.Or(), [call, self.branch.test])
            self.branch.test = ast.copy_location(test, self.branch.test)
        else:
            self.body.insert(self.start, ast.copy_location(ast.Expr(call), self.body[self.start]))

    def call(self, name, handed_in=False):
        """Note a call in it.

        Args:
            name: by which it is resolved.
            handed_in: whether no function need have this name, and any may be called.
        """
        for region in self.around():
            region.calls.add(name)
            if handed_in:
                region.handed_in.add(name)


class Regions:
    """The regions of a submission, and what belongs to which."""

    def __init__(self):
        self.all = []
        self._homes = {}  # node of a guard or temporary, or of a variable that each round sets anew -> region
        self._bodies = {}  # scope -> its region
        self._sites = {}  # site -> its region

    def new(self, function, parent=None, followed=True, tested=False):
        """A region."""
        region = Region(function, parent, followed, tested)
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
        """Have the reads forgotten when what they stay inside begins anew."""
        depending = {}
        for site in sites:
            for read in {*site.data, *site.control, *site.contents, *site.keys}:
                if sites[read].form in _MANY_PLACES:
                    depending.setdefault(read, set()).add(site.number)
        if not depending:
            return
        within = self._callable()
        forgotten = {}
        for read, writes in sorted(depending.items()):
            nodes, steps, elsewhere = flows.between(sites[read], writes, sites)
            steps |= {self._sites[site] for site in (read, *writes)}
            several = [] if elsewhere else self._several(nodes, steps, within)
            for region in several or self._one(nodes, steps, within):
                forgotten.setdefault(region, []).append(read)
        for region, reads in forgotten.items():
            region.begins_with(call_hook("anew", *reads))

    def _several(self, nodes, steps, within):
        """The largest of the regions at whose end something on the ways of a read is of no use any more; none
        when a way leaves them, or one may begin while another one has not ended."""
        homes = {home for home in map(self._home, nodes) if home is not None}
        found = [one for one in self.all if one in homes or one in steps]
        found = [
            one
            for one in found
            if not any(
                self._holds(other, within[other], one) and not self._holds(one, within[one], other)
                for other in found
            )
        ]
        # With a single one nothing is lost by what is called unseen but where that comes back to it.
        apart = len(found) == 1 or not any(
            _ANYTHING in within[one] or self._holds(one, within[one], other)
            for one in found
            for other in found
            if one is not other
        )
        good = (
            apart
            and all(self._begins(one, within) for one in found)
            and all(any(self._holds(one, within[one], step) for one in found) for step in steps)
            and all(any(self._is_inside(node, one, within[one]) for one in found) for node in nodes)
        )
        return found if good else []

    def _one(self, nodes, steps, within):
        """The smallest region that a read stays inside, if there is one."""
        inside = [
            region
            for region in self.all
            if self._begins(region, within)
            and all(self._holds(region, within[region], step) for step in steps)
            and all(self._is_inside(node, region, within[region]) for node in nodes)
        ]
        return sorted(inside, key=lambda one: (len(within[one]), -len(list(one.around()))))[:1]

    def _begins(self, region, within):
        """Whether it is known when a region begins, and that no instance of it runs then."""
        known = region.body is not None or region.branch is not None
        return known and region.whole().followed and region.function not in within[region]

    def _callable(self):
        """For each region the names of the functions that may run before it ends; with them ``_ANYTHING``."""
        called = {}
        for region in self.all:
            called.setdefault(region.function, set()).update(region.calls)
        known = called.keys() - {""}
        anything = {one.function for one in self.all if one.handed_in - known}
        found = {}
        for region in self.all:
            names = found[region] = set()
            waiting = list(region.calls)
            while waiting:
                name = waiting.pop()
                if name in called and name not in names:
                    names.add(name)
                    waiting.extend(called[name])
            if region.handed_in - known or names & anything:
                names.add(_ANYTHING)
        return found

    def _holds(self, region, names, inner):
        """Whether a region is inside another one."""
        return inner.whole().followed and (
            region in inner.around() or (inner.function != "" and inner.function in names)
        )

    def _home(self, node):
        """The region at whose end a node is of no use any more, None when there is none."""
        home = self._homes.get(node)
        return self._bodies.get(node[1]) if home is None and node[0] == "variable" else home

    def _is_inside(self, node, region, names):
        home = self._home(node)
        if home is not None:
            return self._holds(region, names, home)
        named = node[0] in ("parameter", "filled", "result", "guards of") and node != ANY_RESULT
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
