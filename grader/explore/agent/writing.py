"""How is a site made known, and what flows into it, while a file is rewritten?"""

import ast
from collections import Counter

from .flows import hung_on, variable
from .leaning import UNKNOWN, Mentions, leaves
from .sites import Site
from .syntax import last_part


class Writer:
    """What all that rewrites a file has in common."""

    def __init__(self, made, file, survey, stored, own, flows, regions, handing):
        self.made = made
        self.file = file
        self.survey = survey
        self.stored = stored
        self.own = own
        self.flows = flows
        self.regions = regions
        self.handing = handing
        flows.region = regions.new("")
        self.scope = survey.module
        self.module_name = made.modules[file]
        self.fresh = 0
        self.guards = []
        self.compared = []  # comparisons: for each side a range of sites, and nodes
        self.loops = []  # those around, in the same function
        self.returning = []  # guards under which the function is left out of a loop that ends in no other way
        self.leaving = []  # guards under which something was left, and what; see ``escapes``; or under which
        # alone what follows is reached: "wait"
        self.copies = {}  # variable of a scope -> the site at which it was read what it holds
        self.skips = []  # guards of which each may have led past a wait; see ``skipping``

    def site(self, node, kind, form, name, label=None):
        site = Site()
        site.number = len(self.made.sites)
        site.file = self.file
        site.line = node.lineno
        site.column = node.col_offset
        site.end_line = getattr(node, "end_lineno", node.lineno) or node.lineno
        site.end_column = getattr(node, "end_col_offset", node.col_offset) or node.col_offset
        site.function = self.scope.name
        site.kind = kind
        site.form = form
        site.name = name
        site.label = name if label is None else label
        site.module = self.module_name
        site.data = ()
        site.contents = ()
        site.keys = ()
        site.picked = ()
        site.control = ()
        site.joint = ()
        site.against = None
        site.skips = ()
        site.starts = ()
        site.settled = ()
        site.steady = ()
        site.flag = False
        site.carries = None
        site.fetches = ()
        site.anew = None
        site.amounts = ()
        site.tested = ()
        site.container = ""
        site.takes = ""
        site.noted = ()
        site.through = ()
        site.selects = False
        site.copies = ""
        site.walks = -1
        site.empties = False
        site.looked_at = 0
        site.takes_off = ()
        site.look = -1
        site.calls = -1
        site.failures = ()
        site.failing = ()
        site.stamped = False
        self.made.sites.append(site)
        self.regions.stands(site.number, self.region)
        return site

    def guard(self, reads, names, region=None):
        """A test whose outcome decides about what is reached until a region ends, the current one if none is
        named.

        Returns:
            a guard, one that it has succeeded, and one that it has failed; see ``Flows.guard``.
        """
        every = made, *_ = self.flows.guard(reads, names)
        for one in every:
            self.regions.belongs(one, region or self.region)
        if isinstance(reads, range):
            for left, right in self.compared:
                if reads.start <= left[0].start and right[0].stop <= reads.stop:
                    self.flows.compare(made, left, right)
        return every

    def writes(self, node, form, name, value, label=None):
        """A site at which the temporary ``value`` is written; the guards that lead here decide whether it
        is."""
        site = self.site(node, "write", form, name, label)
        site.flag = getattr(node, "remembers", False)
        if getattr(node, "anew", False):
            given = () if node.given else self.scope.parameters  # what lay there may come by those alone
            site.anew = [variable(self.scope, one) for one in given]
        self.flows.write(site, self.node(value), self.guards, self.function, self.skips)
        return site

    def node(self, temporary):
        """A temporary's place in the flows."""
        return ("temporary", self.file, temporary)

    @property
    def region(self):
        """The innermost region here."""
        return self.flows.region

    @property
    def function(self):
        """The function by whose name calls of this place are resolved."""
        return self.scope.name.rpartition(".")[2]

    def flowing(self, node, made):
        """An expression made by ``made()``; with the reads in it and the flows that it mentions."""
        names = Mentions(self.flows.names_in(self.scope, node))
        leaning_on = [(position(part), how) for part, how in leaves(node) if how != UNKNOWN]
        for part, how in leaves(node):
            self.lean(names, part, how)
        start = len(self.made.sites)
        expression = made(node)
        reads = range(start, len(self.made.sites))
        for place, how in leaning_on:
            for read in reads:
                site = self.made.sites[read]
                if (site.line, site.column, site.end_line, site.end_column) == place:
                    names.leanings[read] = names.leanings.get(read, 0) | how
        return expression, reads, names

    def lean(self, names, part, how):
        """What an expression mentions leans on what one of its parts is; in an unknown manner on what only
        stands in that."""
        children = list(ast.iter_child_nodes(part))
        if isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute):
            children[0] = part.func.value  # the method is no property of that name
        inner = Counter(one for child in children for one in self.flows.names_in(self.scope, child))
        for one, times in Counter(self.flows.names_in(self.scope, part)).items():
            leaning = how if times > inner[one] else 0
            names.leanings[one] = names.leanings.get(one, 0) | leaning | (UNKNOWN if inner[one] else 0)

    def put(self, site, thing, reads, sources):
        """Reads and nodes flow into something that is touched at a site and that others may reach."""
        self.flows.put(last_part(thing), reads, sources, site)

    def filled(self, thing, reads, sources):
        """Reads and nodes flow into a container, and out of it again where it is mentioned.

        Only into one that the function, or the module at its top, has made itself, or that was handed over by
        who has: another one may be reached by many names.
        """
        if isinstance(thing, ast.Name):
            owner = self.scope.owner(thing.id)
            if self.makes(thing.id):
                filled = variable(self.scope, thing.id)
            elif thing.id in owner.parameters:
                filled = ("filled", owner.name.rpartition(".")[2], owner.parameters.index(thing.id))
            else:
                return
            self.flows.flow(filled, reads, sources)
            self.flows.decided(filled, self.guards)  # which things are in it

    def hang(self, thing, reads, sources):
        """Reads and nodes flow into an attribute of something, which may be stored itself.

        Not of ``self``, which is everywhere, but where it is made. One that was handed over goes along only
        where the function stores it itself; see ``Stores.valued``.
        """
        if isinstance(thing, ast.Name):
            owner = self.scope.owner(thing.id)
            if thing.id == "self" and owner.name.rpartition(".")[2] != "__init__":
                return
            own = thing.id in owner.created or thing.id in owner.parameters
            if own and owner.kind == "function" and thing.id not in owner.watched:
                self.flows.flow(hung_on(self.scope, thing.id), reads, sources)

    def makes(self, name):
        """Whether a variable is a function's own, and was bound to a container that the function made."""
        owner = self.scope.owner(name)
        return name in owner.made and name not in owner.watched

    def watched(self, name):
        """The form of a watched variable and the expression of its token; None when it is not watched."""
        owner = self.scope.owner(name)
        if name not in owner.watched:
            return None
        if owner.kind == "module":
            return "global", None
        return "closure", "_grader_c%d" % owner.number

    def temporary(self):
        """A name for a moment; in a class's body one from further out, for a class may look at all its names.
        See ``Statements.places_for``."""
        self.fresh += 1
        name = "_grader_t%d" % self.fresh
        if self.scope.kind == "class":
            self.scope.temporaries.append(name)
        self.regions.belongs(self.node(name), self.region)
        return name


def position(node):
    """Where an expression begins and ends."""
    return node.lineno, node.col_offset, node.end_lineno, node.end_col_offset
