"""On which earlier reads may a write depend?

A write that rests on a value which has changed meanwhile is a lost update; a constant that is stored
blindly is none. So each write is given the read sites whose values may flow into what it stores (data) and
those that may decide whether it happens (control). What flows where is known by names, and may be too much,
see ``flows``. That seldom does harm, since a read counts only when it was of the very same place in memory,
and its value had changed; a read of an earlier call or round would, so ``regions`` says for how long one
counts.
"""

from .flows import OUTCOME, outcome
from .leaning import FALLING, RISING, along


class Dependence:
    """Which reads come to which writes.

    Args:
        flows: what flows where, once all is known.

    Attributes:
        outcomes: reads that count where a task's result is kept; known once all is settled.
    """

    def __init__(self, flows):
        self.outcomes = ()
        self._flows = flows
        self._ways = None
        self._decisions = None
        self._later = set()  # (read, write) where what was found has lain in an attribute when it decided

    def settle(self, sites, by_name=False):
        """Give each write its reads.

        Args:
            by_name: whether variables and attributes are also reached as items of a dictionary.
        """
        fitting = self._fitting if not by_name else self._all
        values = self._closure({**self._flows.sources, **self._flows.kept})
        in_sight = self._in_sight()
        every = dict.fromkeys([*self._flows.sources, *self._flows.deciders])
        both = {
            node: self._flows.sources.get(node, set()) | self._flows.deciders.get(node, set())
            for node in every
        }
        decisions = self._closure(both)
        readable = {site.number for site in sites if site.kind == "read"}
        leanings = self._leanings_of(both)
        for site in sites:
            if site.kind != "write":
                continue
            value = self._flows.values.get(site.number)
            ended = [values.get(node) for node in self._flows.ended.get(site.number, ())]
            data = values.get(value, set()).union(*ended) & readable
            if site.anew is not None:
                data &= set().union(*map(values.get, site.anew))
            guarding = set().union(*(decisions.get(one) for one in self._flows.guards_of[site.number]))
            control = guarding | decisions.get(value)
            if site.form == "method" and site.name == "setdefault":
                # It looks again by itself: whoever has missed a key gets what another one has stored there.
                control = {read for read in control if not _is_of_key(sites[read])}
            settled = control & data
            control -= data
            # It decides as well, or what it has decided would count again for a later write of that place.
            compared, looks = self._compared_with(site, data, decisions, sites)
            data |= looks
            site.data = tuple(sorted(fitting(site, data, sites)))
            adds = in_sight.get(value) if value in self._flows.sums else ()
            site.amounts = tuple(sorted({*site.data}.intersection(adds)))
            site.settled = tuple(sorted(self._fitting(site, settled & readable, sites)))
            tested = in_sight.get(value) & guarding - compared
            site.tested = tuple(sorted({*site.data} & tested))
            site.contents = tuple(sorted(self._contents(site, data, sites)))
            site.control = tuple(sorted(fitting(site, control & readable, sites)))
            site.joint = tuple(sorted(self._joint(site, decisions, sites) & readable))
            if site.number in self._flows.keys:
                keys = values.get(self._flows.keys[site.number], set()) & readable
                forms = _CONTENTS if site.form == "item" else (*_STATIC, "attribute")
                site.keys = tuple(sorted(read for read in keys if sites[read].form in forms))
                picked = decisions.get(self._flows.keys[site.number]) & readable - keys
                if site.form == "item":
                    picked = {read for read in picked if sites[read].form in _ONE_THING}
                if site.number in self._flows.things:
                    found = decisions.get(self._flows.things[site.number]) & readable
                    picked |= {read for read in found if sites[read].form == "item"}
                site.picked = tuple(sorted(self._fitting(site, picked, sites)))

        self._decisions = decisions
        self._settle_skips(sites, readable)
        attempts = self._forget_attempts(sites, both, decisions)
        for site in sites:
            site.steady = tuple(self._steady(site, leanings))
        if self._flows.kept:
            self._settle_later(sites, both, decisions, attempts, readable)
        self._settle_carried(sites, values, readable, fitting)

    def deciding(self, guard):
        """The reads that decide about a guard's outcome."""
        return self._decisions.get(guard)

    def _settle_skips(self, sites, readable):
        """Find the looks because of which somebody may have gone past a wait before he writes, and those
        because of which he was started, where he changes what is there by then."""
        for site in sites:
            if site.kind == "write":
                skips, starts = self._flows.skips_of[site.number]
                reads = set().union(*map(self._decisions.get, skips)) & readable
                known = (read for read in reads if sites[read].against)
                site.skips = tuple(sorted(self._fitting(site, known, sites)))
                if site.data:
                    known = (read for read in self._decisions.get(starts) & readable if sites[read].against)
                    site.starts = tuple(sorted(self._fitting(site, known, sites)))

    def _settle_later(self, sites, both, decisions, attempts, readable):
        """Find the reads that decide about a write after what was found has lain in an attribute: ``self.ok =
        stock >= n``, and then ``if self.ok: stock -= n``.

        An attribute is found by its name alone, and others may have stored something there since. So such a
        read counts only as long as whoever has made it was the last to store in the attribute what rests on
        it: that turns out when the program runs, at the attribute's ``carries`` and ``fetches``.
        """
        kept = self._flows.kept
        edges = {node: both.get(node, set()) | kept.get(node, set()) for node in {*both, *kept}}
        found = self._closure(edges, less=attempts)
        users = {}
        for node, sources in edges.items():
            for source in sources:
                users.setdefault(source, set()).add(node)
        stored = {site.name for site in sites if site.kind == "write" and site.form == "attribute"}
        leanings = None
        carried = {}  # name of an attribute -> reads
        reached = {}  # read -> nodes
        for site in sites:
            if site.kind != "write":
                continue
            nodes = {self._flows.values[site.number], *self._flows.guards_of[site.number]}
            later = set().union(*map(found.get, nodes)).difference(*map(decisions.get, nodes), site.data)
            for read in sorted(self._fitting(site, later & readable, sites)):
                if read not in reached:
                    reached[read] = self._reached_through_others(sites[read], users)
                if reached[read].isdisjoint(nodes):
                    continue
                names = {node[1] for node in reached[read] if node[0] == "attribute"} & stored
                if not names:
                    continue
                for name in names:
                    carried.setdefault(name, set()).add(read)
                self._later.add((read, site.number))
                if leanings is None:
                    leanings = self._leanings_of(edges)
                site.control = tuple(sorted({*site.control, read}))
                site.steady = (*site.steady, *(one for one in self._steady(site, leanings) if one[0] == read))
        for site in sites:
            if site.form == "attribute" and site.name in carried:
                if site.kind == "write":
                    rests = found.get(self._flows.values[site.number], set())
                    site.carries = tuple(sorted(carried[site.name] & rests))
                else:
                    site.fetches = tuple(sorted(carried[site.name]))

    def _reached_through_others(self, read, users):
        """The nodes to which what a read finds comes by some ways, but those through an attribute of its own
        name: whoever reads that does it anew."""
        anew = self._flows.kept.get(("attribute", read.name), set()) if read.form == "attribute" else set()
        direct = {node for node, reads in self._flows.reads.items() if read.number in reads}
        return _reached(direct - anew, users, anew)

    def _settle_carried(self, sites, values, readable, fitting):
        """Find out where a value that is put somewhere can come to a write of the place from which it was
        read."""
        if not self._flows.carried:
            return
        edges = {**self._flows.sources, **self._flows.kept, **self._flows.carried}
        carried = self._closure(edges)
        noted = set()
        names = set()
        for site in sites:
            if site.kind != "write" or site.form not in (*_STATIC, "attribute", "item"):
                continue
            value = self._flows.values.get(site.number)
            through = {}
            for name in self._containers(edges, value):
                reads = carried.get(("carried", name), set()) & readable
                if name != OUTCOME:  # what a task reads is read by somebody else, in sight or not
                    reads -= values.get(value, set())
                through[name] = set(fitting(site, reads, sites))
            site.through = tuple(sorted(name for name, reads in through.items() if reads))
            noted.update(*through.values())
            names.update(site.through)
        for site, name, node in self._flows.fillings:
            if name in names:
                site.noted = tuple(sorted(carried.get(node, set()) & noted))
                site.through = tuple(sorted({*site.through, *(self._containers(edges, node) & names)}))
        for site in sites:
            if site.container in names and (site.kind == "read" or site.name in _TAKING):
                site.takes = site.container
            elif OUTCOME in names and site.form == "method" and site.name in ("get", "result"):
                site.takes = OUTCOME
        if OUTCOME in names:
            self.outcomes = tuple(sorted(noted))

    def _containers(self, edges, node):
        """The names of what a node's value may have passed through."""
        found = set()
        seen = {node}
        waiting = [node]
        while waiting:
            for source in edges.get(waiting.pop(), ()):
                if source not in seen:
                    seen.add(source)
                    waiting.append(source)
                    if source[0] == "carried":
                        found.add(source[1])
        return found

    def between(self, read, writes, sites):
        """The ways from a read to what is stored by writes, or decides about them.

        Not those through an attribute of the read one's name: whoever reads that does it anew, if it is the
        same object's.

        Args:
            read: a site.
            writes: the numbers of sites.
            sites: all of them.

        Returns:
            the nodes on them; the regions in which something flows on them; and whether there is a write to
            which a way leads through such an attribute only, of perhaps another object.
        """
        ways, flowing = self._ways or self._find_ways()
        ends = {}
        for write in writes:
            ends[write] = {
                self._flows.values[write],
                *self._flows.guards_of[write],
                *self._flows.ended.get(write, ()),
            }
            if write in self._flows.keys:
                ends[write].add(self._flows.keys[write])
        direct = flowing.get(read.number, set())
        anew = self._flows.kept.get(("attribute", read.name), set())
        nodes, steps, come = set(), [], set()
        later = [write for write in writes if (read.number, write) in self._later]
        for users, sources, led_to in zip(*ways, (writes, writes, later)):
            if not led_to:
                continue
            reached = _reached(direct - anew, users, anew)
            every = _reached(direct, users) if anew else reached
            met = reached & _reached(set().union(*map(ends.get, led_to)) & every, sources, within=every)
            steps += [(read.number, node) for node in met if node in direct]
            steps += [(source, node) for node in met for source in sources.get(node, ()) if source in met]
            nodes |= met
            come |= reached
        apart = [write for write in writes if come.isdisjoint(ends[write])]
        kept = [
            node for node in anew if node in direct or not come.isdisjoint(self._flows.sources.get(node, ()))
        ]
        owners = {self._flows.owners[node] for node in kept}
        owners.update(of_self(sites[one]) for one in (read.number, *apart))
        elsewhere = bool(apart) and (len(owners) > 1 or "" in owners)
        return nodes, set().union(*(self._flows.places.get(step, ()) for step in steps)), elsewhere

    def _find_ways(self):
        """Once all is known: for each node those to which it leads and those that lead to it, as a value that
        may lie in an attribute meanwhile, as what decides, and as both; for each read those into which it
        flows."""
        self._ways = ([], []), {}
        kept, deciders = self._flows.kept, self._flows.deciders
        for besides in ((kept,), (deciders,), (kept, deciders)):
            users, sources = {}, {}
            for edges in (self._flows.sources, *besides):
                for node, before in edges.items():
                    sources.setdefault(node, set()).update(before)
                    for source in before:
                        users.setdefault(source, set()).add(node)
            self._ways[0][0].append(users)
            self._ways[0][1].append(sources)
        for node, reads in self._flows.reads.items():
            for read in reads:
                self._ways[1].setdefault(read, set()).add(node)
        return self._ways

    def _compared_with(self, site, data, decisions, sites):
        """The reads that are compared, in a value that rests on them, with what is there now before that
        value is stored, and those by which the latter is found.

        ``if offer > price: price = offer`` is right even though the offer rests on an older price.
        """
        compared, found = set(), set()
        for guard in self._flows.guards_of[site.number]:
            for sides in self._flows.compared.get(guard[:2], ()):
                one, other = (decisions.get(side, set()) for side in sides)
                for mine, theirs in ((one, other), (other, one)):
                    if any(self._fitting(site, mine & data, sites)):
                        compared.update(mine)
                        found.update(self._fitting(site, theirs - mine, sites))
        return compared, found

    def _forget_attempts(self, sites, edges, decisions):
        """What a function has decided by, and acted upon itself, decides about nothing where its result comes
        to.

        ``withdraw`` looks whether there is enough and takes it then: its result tells how an attempt has
        ended, not how much there is. A deposit that is made because it has failed rests on no number.

        Args:
            sites: whose ``control`` is known.
            edges: which nodes flow into which, or decide about them.
            decisions: the reads that come to each node by them.

        Returns:
            by the nodes of functions' results, the reads that do not come to them.
        """
        acted = {}  # function -> the reads that it has acted upon, itself or by one that it calls
        for site in sites:
            if site.kind == "write":
                reads = {one for one in (*site.control, *site.tested) if sites[one].label == site.label}
                acted.setdefault(site.function.rpartition(".")[2], set()).update(reads)
        changed = any(acted.values())
        while changed:
            changed = False
            for caller, called, guards in self._flows.calls:
                known = acted.setdefault(caller, set())
                more = acted.get(called, known) - known
                if more and any(more & decisions.get(guard) for guard in guards):
                    known.update(*(more & decisions.get(guard) for guard in guards))
                    changed = True
        ways = ("result", "goes through")
        attempts = {(way, name): reads for name, reads in acted.items() if name and reads for way in ways}
        if not attempts:
            return attempts
        decisions = self._closure(edges, less=attempts)
        for site in sites:
            if site.control:
                nodes = (self._flows.values[site.number], *self._flows.guards_of[site.number])
                still = set().union(*map(decisions.get, nodes))
                site.control = tuple(one for one in site.control if one in still)
        return attempts

    def _joint(self, site, decisions, sites):
        """The reads that a test takes into account beside one of the place that is written under it: which of
        them are of other places turns out when the program runs."""
        found = set()
        for guard in self._flows.guards_of[site.number]:
            if guard[0] == "guard":
                tested = decisions.get(guard, set())
                if not tested.isdisjoint((*site.data, *site.control)):
                    found.update(tested)
        return found

    def _steady(self, site, leanings):
        """The reads of numbers that decide that a write happens and whose growing, or whose shrinking, would
        have changed nothing about it: (read, "grown" or "shrunk")."""
        found = dict.fromkeys((*site.control, *site.tested), 0)
        for node in (self._flows.values.get(site.number), *self._flows.guards_of.get(site.number, ())):
            how = outcome(node)
            for read in found:
                leaning = leanings.get(node, {}).get(read, 0)
                found[read] |= along(how, leaning) if leaning else 0
        for read, leaning in found.items():
            if leaning in (RISING, FALLING):
                yield read, "grown" if leaning == RISING else "shrunk"

    def _leanings_of(self, edges):
        """For every node how it depends on the reads that come to it."""
        found = {}
        users = {}
        for node, sources in edges.items():
            for source in sources:
                users.setdefault(source, []).append(node)
        for node, reads in self._flows.reads.items():
            found[node] = {read: self._flows.leanings[read, node] for read in reads}
        waiting = list(found)
        while waiting:
            node = waiting.pop()
            for user in users.get(node, ()):
                how = self._flows.leanings.get((node, user), RISING)  # from what is kept it is the same
                known = found.setdefault(user, {})
                changed = False
                for read, leaning in found[node].items():
                    before = known.get(read, 0)
                    after = before | along(how, leaning)
                    if after != before:
                        known[read] = after
                        changed = True
                if changed:
                    waiting.append(user)
        return found

    def _in_sight(self):
        """For every node the reads that come to it by variables, arguments and results; to a function's
        parameter those that every call of it gives."""
        all_of_them = self._closure(self._flows.sources)
        always = {}
        for node, sources in self._flows.sources.items():
            given = [all_of_them.get(one) for one in sources if one[0] == "argument"]
            if given:
                always[node] = frozenset.intersection(*given)
        edges = {
            node: {one for one in sources if one[0] != "argument"}
            for node, sources in self._flows.sources.items()
        }
        return self._closure(edges, always)

    def _closure(self, edges, more=None, less=None):
        """For every node all reads that come to it from others, however far.

        Args:
            edges: node -> those that flow into it.
            more: node -> reads that come to it besides those that flow into it.
            less: node -> reads that do not come to it, nor through it to others.
        """
        out = {node: sum(1 << read for read in reads) for node, reads in (less or {}).items()}
        reads = {node: sum(1 << read for read in direct) for node, direct in self._flows.reads.items()}
        for node, besides in (more or {}).items():
            reads[node] = reads.get(node, 0) | sum(1 << read for read in besides)
        for node, reads_out in out.items():
            reads[node] = reads.get(node, 0) & ~reads_out
        users = {}
        for node, sources in edges.items():
            for source in sources:
                users.setdefault(source, []).append(node)
        waiting = [node for node in reads if reads[node]]
        while waiting:
            node = waiting.pop()
            for user in users.get(node, ()):
                before = reads.get(user, 0)
                after = (before | reads[node]) & ~out.get(user, 0)
                if after != before:
                    reads[user] = after
                    waiting.append(user)
        return _Closure(reads)

    def _fitting(self, site, numbers, sites):
        """Those of some reads that can be of the same place in memory as a write."""
        for number in numbers:
            read = sites[number]
            if site.form in _STATIC:
                if read.form == site.form and read.name == site.name and read.module == site.module:
                    yield number
            elif site.form == "attribute":
                if read.form == "attribute" and (read.name == site.name or "?" in (read.name, site.name)):
                    yield number
            elif read.form in _CONTENTS:
                yield number

    def _all(self, site, numbers, sites):
        return numbers

    def _contents(self, site, numbers, sites):
        """Reads of what is in the very container that a write to its variable replaces (``x = [y for y in
        x]``)."""
        if site.form in (*_STATIC, "attribute"):
            for number in numbers:
                # Of an item only a slice counts, as turns out when the program runs.
                copied = sites[number].label.startswith(site.label + "[")
                copied = copied and (site.empties or sites[number].form == "item")
                if sites[number].form in _CONTENTS and (sites[number].label == site.label or copied):
                    yield number


class _Closure:
    """The reads that come to each node. They are kept as the bits of a number, for there may be many."""

    def __init__(self, bits):
        self._bits = bits
        self._found = {}

    def get(self, node, default=frozenset()):
        if node not in self._bits:
            return default
        found = self._found.get(node)
        if found is None:
            digits = bin(self._bits[node])[:1:-1]
            found = self._found[node] = frozenset(read for read, bit in enumerate(digits) if bit == "1")
        return found


def _reached(start, edges, without=frozenset(), within=None):
    found = set(start)
    waiting = list(start)
    while waiting:
        after = edges.get(waiting.pop(), found)
        after = after - found - without if within is None else (after & within) - found
        found |= after
        waiting.extend(after)
    return found


def _is_of_key(read):
    """Whether a read finds out what lies under one key of a mapping, and that something does."""
    return read.form in ("contains", "item") or (read.form == "method" and read.name == "get")


def of_self(site):
    """The class of whose object an attribute is that is touched at a site, "" when that is not known."""
    return site.function.rpartition(".")[0] if site.label == "self." + site.name else ""


_STATIC = ("global", "closure")
#: Methods that change a container and give what was in it.
_TAKING = frozenset(("get_nowait", "pop", "popitem", "popleft", "recv", "setdefault"))
_CONTENTS = ("item", "method", "content", "contains")
#: Those that look at one thing in a container.
_ONE_THING = ("item", "method", "contains")
