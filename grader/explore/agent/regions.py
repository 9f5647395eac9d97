"""For how long can what was read decide about a write?

The lines of ``transfer(a, b, n)`` are run again and again, for other accounts each time: that ``b`` was
looked at when it was the ``a`` of an earlier call decides nothing in this one. A *region* is a function's
body or a loop's, an ``if`` with its test, or a *phase* of a block, from where it sets some variables to where
it looks at them for the last time: whatever happens while one instance of it runs, in the functions
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

from .flows import ANY_RESULT
from .syntax import call_hook

#: Forms of reads that are of the same place each time: another one replaces what was found before.
_ONE_PLACE = ("global", "closure")
#: Forms of reads that can be of another place each time.
_MANY_PLACES = ("attribute", "item", "method", "content", "contains")

#: Stands for the name of a function that is called where nobody knows which.
_ANYTHING = "()"


class Region:
    """A function's body, a loop's, an ``if``, a phase of a block, or the top of a module.

    Attributes:
        function: the name by which the function around it is called; "" at a module's top.
        parent: for a loop, an ``if`` or a phase the region around it.
        calls: names of all that may be called in it, in its loops as well.
        handed_in: those of them under which any function may be called.
        followed: whether it is known when it begins and ends: not that of a lambda, or of a generator.
        kind: "function", "loop", "if", "phase", or another thing that is not followed.
        body: the statements of a function or a loop, once they are rewritten, and at which of them something
            may be put.
        branch: the ``if``, once it is rewritten.
        tested: the number of the first site after what is evaluated each time of its test.
        first: the statement that stands first in a phase, and does nothing yet.
    """

    def __init__(self, function, parent=None, followed=True, kind="function"):
        self.function = function
        self.parent = parent
        self.calls = set()
        self.handed_in = set()
        self.followed = followed
        self.kind = kind
        self.body = None
        self.start = 0
        self.branch = None
        self.tested = 0
        self.first = None

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
        return next(one for one in self.around() if one.kind not in ("if", "phase"))

    def block(self):
        """The region of the block of which it is a phase; otherwise itself."""
        return next(one for one in self.around() if one.kind != "phase")

    def begins_with(self, call):
        """Have something called, which gives None, whenever it begins."""
        if self.first is not None:
            self.first.value = ast.copy_location(call, self.first)
        elif self.branch is not None:
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
        self._homes = {}  # node of a guard or temporary, or of a variable that is set anew there -> regions
        self._bodies = {}  # scope -> its region
        self._sites = {}  # site -> its region
        self._known_to_hold = {}  # (region, another one) -> whether that one is inside; see ``_holds``

    def new(self, function, parent=None, followed=True, kind="function"):
        """A region."""
        region = Region(function, parent, followed, kind)
        self.all.append(region)
        return region

    def belongs(self, node, region):
        """A guard, a temporary or a variable is of no use after the region."""
        self._homes.setdefault(node, []).append(region)

    def is_body(self, scope, region):
        """The variables of a scope are of no use after the region."""
        self._bodies[id(scope)] = region

    def stands(self, site, region):
        """A site stands in a region."""
        self._sites[site] = region

    def stands_beside(self, site, other):
        """A site stands in the region of another one."""
        self._sites[site] = self._sites[other]

    def settle(self, dependence, sites):
        """Have the reads forgotten when what they stay inside begins anew."""
        depending = {}
        for site in sites:
            for read in {*site.data, *site.control, *site.contents, *site.keys, *site.picked}:
                if sites[read].form in (*_ONE_PLACE, *_MANY_PLACES):
                    depending.setdefault(read, set()).add(site.number)
        if not depending:
            return
        within = self._callable()
        forgotten = {}
        for read, writes in sorted(depending.items()):
            nodes, steps, elsewhere = dependence.between(sites[read], writes, sites)
            steps |= {self._sites[site] for site in (read, *writes)}
            several = [] if elsewhere else self._several(nodes, steps, within)
            for region in several or self._one(nodes, steps, within):
                if sites[read].form in _MANY_PLACES or not self._comes_first(sites, read, writes, region):
                    forgotten.setdefault(region, []).append(read)
        for region, reads in forgotten.items():
            region.begins_with(call_hook("anew", *reads))

    def _comes_first(self, sites, read, writes, region):
        """Whether whenever a region begins a read is made anew before any of some writes."""
        here = sites[read].function
        if any(one < read or sites[one].function != here for one in writes):
            return False
        for one in self._sites[read].around():
            if one.kind == "if" and read >= one.tested:
                return False
            if one is region:
                return True
            if one.kind == "loop":
                return False
        return False

    def _several(self, nodes, steps, within):
        """The largest of the regions at whose end something on the ways of a read is of no use any more; none
        when a way leaves them, or one may begin while another one has not ended."""
        homes = {home for node in nodes for home in self._homes_of(node)}
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
            and all(self._is_inside(node, found, within) for node in nodes)
        )
        return found if good else []

    def _one(self, nodes, steps, within):
        """The smallest region that a read stays inside, if there is one."""
        inside = [
            region
            for region in self.all
            if self._begins(region, within)
            and all(self._holds(region, within[region], step) for step in steps)
            and all(self._is_inside(node, [region], within) for node in nodes)
        ]
        return sorted(inside, key=lambda one: (len(within[one]), -len(list(one.around()))))[:1]

    def _begins(self, region, within):
        """Whether it is known when a region begins, and that no instance of it runs then."""
        known = region.body is not None or region.branch is not None or region.first is not None
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
        """Whether a region is inside another one; ``names`` are always the same for one region."""
        found = self._known_to_hold.get((region, inner))
        if found is None:
            found = self._known_to_hold[region, inner] = inner.whole().followed and (
                region in inner.around() or (inner.function != "" and inner.function in names)
            )
        return found

    def _homes_of(self, node):
        """The regions at whose end a node is of no use any more."""
        if node[0] == "hung on":
            node = ("variable", *node[1:])  # it lasts as long as the object is known by that name
        homes = self._homes.get(node, [])
        if not homes and node[0] == "variable" and node[1] in self._bodies:
            return [self._bodies[node[1]]]
        return homes

    def _is_inside(self, node, regions, within):
        """Whether no value of a node leaves some regions."""
        homes = self._homes_of(node)
        if homes:
            return all(any(self._holds(one, within[one], home) for one in regions) for home in homes)
        named = (
            node[0] in ("parameter", "filled", "result", "goes through", "guards of") and node != ANY_RESULT
        )
        return named and any(node[1] in within[one] for one in regions)


def phases(statements, mentions):
    """The phases of a block.

    Of variables that are looked at nowhere else, and only after the block itself has set them: the shorter
    ones count, those of others that last over several of them do not.

    Args:
        statements: the block.
        mentions: how often each name is mentioned in the function around it.

    Returns:
        (the numbers of a phase's statements, as a range; the variables that are of no use outside of phases).
    """
    spans = {}  # variable -> (first, last) of each time that it is set
    inside = Counter()
    unset = set()  # looked at before they are set
    fresh = [_set_by(one) for one in statements]
    for index, one in enumerate(statements):
        for name, times in mentioned(one).items():
            inside[name] += times
            if name in fresh[index]:
                spans.setdefault(name, []).append((index, index))
            elif spans.get(name):
                spans[name][-1] = (spans[name][-1][0], index)
            else:
                unset.add(name)
    found = []
    names = []
    every = [name for name in spans if name not in unset and inside[name] == mentions[name]]
    for name in sorted(
        every, key=lambda name: (max(last - first for first, last in spans[name]), spans[name])
    ):
        merged = found
        for first, last in spans[name]:
            met = [one for one in merged if one[0] <= last and first <= one[1]]
            if len(met) > 1 or (first, last) == (0, len(statements) - 1):
                break
            for one in met:
                first, last = min(first, one[0]), max(last, one[1])
            merged = [one for one in merged if one not in met] + [(first, last)]
        else:
            found = merged
            names.append(name)
    return [range(first, last + 1) for first, last in sorted(found) if last > first], names


def _set_by(statement):
    """The variables that a statement does nothing but set."""
    if isinstance(statement, ast.Assign):
        targets = statement.targets
    elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
        targets = [statement.target]
    else:
        return set()
    stored = set().union(*map(_stored, targets))
    looked = mentioned(statement.value) + sum(map(mentioned, targets), Counter())
    return {name for name in stored if looked[name] == sum(name in _stored(target) for target in targets)}


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
