"""At which places of the source is memory touched?"""

from .syntax import label_of_attribute


class Site:
    """A place in the source at which memory is touched.

    Attributes:
        number: its index.
        file, line, column, end_line, end_column: where.
        function: qualified name, "" at a module's top.
        kind: "read", "write" or "unseen".
        form: global, closure, attribute, item, method, content, contains or unseen.
        name: of the variable, attribute or method.
        label: how a person calls the thing.
        module: whose global it is.
        data: read sites whose values may flow into what is written.
        contents: read sites of what is in the container that the write replaces; not on the wire.
        keys: read sites from which the key of a written item may come; not on the wire.
        picked: read sites that may decide which key the written item has, or of which object the written
            attribute is, and are not among ``keys``; not on the wire.
        control: read sites that may decide whether it is written.
        settled: those of ``data`` that decide as well whether it is written; not on the wire.
        tested: those of ``data`` that decide by what was there, even if a later look tells what is stored;
            not on the wire.
        amounts: those of ``data`` of which a sum is made that is written, always, and in sight: by variables,
            arguments and results; not on the wire.
        steady: those of ``control`` whose number may have "grown", or "shrunk", without another outcome:
            (read site, which); not on the wire.
        flag: whether it stands in a block that does nothing but set things to constants, or does nothing but
            remember what was worked out, see ``remembering``; not on the wire.
        anew: the nodes of what the function is given, where nothing of what lay there before is made into
            what is stored but by these, even if other variables say so; else None; not on the wire.
        joint: read sites that a test takes into account together with the place that is written under it; not
            on the wire.
        container: the name of the container that is touched, "" when it is none; not on the wire.
        takes: that name, if what lies there may come to a write; not on the wire.
        noted: of a write into a container, the read sites from whose values it may be made; not on the wire.
        through: the names of containers through which a written value may have come; not on the wire.
        selects: whether the read of a container finds one thing in it by what that is; not on the wire.
        copies: what the read of all of a container makes use of: "things" that are in it, of a mapping its
            keys; "values", of a mapping those that lie under them; "" when it may be no more than how many
            there are; not on the wire.
        walks: of the read of what a round of a loop gets, the site at which the loop got hold of the
            container; -1 of all others; not on the wire.
        empties: whether the write puts an end to what was taken before by its ``data``; not on the wire.
        looked_at, takes_off: the number of a look at a thing in front of a container, 0 for none; those of
            the looks before one is taken off; not on the wire. See ``peeking``.
        look: of one that stands for the failing of a read, caught by an ``except``, the number of that read;
            -1 of all others; not on the wire.
        failures: of such a read, the numbers of those that stand for its failing and on which some write
            depends; not on the wire.
        calls: of one at which a function is called that was handed over, the site of its mention; -1 of all
            others; not on the wire. See ``handing``.
        failing: reads whose failing may decide whether it is written; among ``control`` on the wire.
        stamped: whether some write depends on this read.
        carries: of a store in an attribute from which others may fetch what a read has found, those reads
            that it rests on; None for others. Not on the wire.
        fetches: of a read of such an attribute, those reads; not on the wire.
        against: with what a number that is read is compared: the operator, and the number if that is known;
            () if it is compared in several ways, None if in none. Not on the wire.
        skips: reads because of which somebody may have gone past a wait before he writes here; among
            ``control`` on the wire. See ``skipping``.
        starts: reads because of which the thread may have been started that writes here; the same.
    """

    __slots__ = (
        "against",
        "amounts",
        "anew",
        "calls",
        "carries",
        "column",
        "container",
        "contents",
        "control",
        "copies",
        "data",
        "empties",
        "end_column",
        "end_line",
        "failing",
        "failures",
        "fetches",
        "file",
        "flag",
        "form",
        "function",
        "joint",
        "keys",
        "kind",
        "label",
        "line",
        "look",
        "looked_at",
        "module",
        "name",
        "noted",
        "number",
        "picked",
        "selects",
        "settled",
        "skips",
        "stamped",
        "starts",
        "steady",
        "takes",
        "takes_off",
        "tested",
        "through",
        "walks",
    )

    def hold_against(self, operator, number):
        """What is read is compared with a number, or with one that is not known yet (None). What is compared
        in several ways is not followed."""
        self.against = (operator, number) if self.against in (None, (operator, number)) else ()

    def failed(self, number):
        """What stands for that this look has failed."""
        made = Site()
        for name in self.__slots__:
            setattr(made, name, getattr(self, name))
        made.number, made.look, made.takes, made.walks = number, self.number, "", -1
        return made

    def standing(self, number, file, function, node):
        """A site at which a function is called that is handed over at this one.

        Args:
            number: of the new one.
            file, function, node: where it is called.
        """
        made = self.failed(number)
        made.look, made.calls = -1, self.number
        made.file, made.function = file, function
        made.line, made.column = node.lineno, node.col_offset
        made.end_line, made.end_column = node.end_lineno, node.end_col_offset
        if self.label in ("getattr", "hasattr", "setattr", "delattr") and node.args:
            made.label = label_of_attribute(node.args)
        return made

    def row(self):
        """All of it, for the wire."""
        return [
            self.number,
            self.file,
            self.line,
            self.column,
            self.end_line,
            self.end_column,
            self.function,
            self.kind,
            self.form,
            self.name,
            self.label,
            self.module,
            sorted({*self.data, *self.keys, *self.picked}),
            sorted({*self.control, *self.failing, *self.skips, *self.starts}),
            self.stamped,
        ]


class Instrumented:
    """What became of a submission's sources.

    Attributes:
        trees: file -> its instrumented tree.
        sites: by number.
        unparsed: files that are no Python of this version -> why.
        unseen: targets of stores that nobody but their object sees; see ``newborn``.
        modules: file -> the name under which it is imported.
        postponed: file -> whether annotations are not evaluated in it.
        handing_out: names of functions that may give what they keep elsewhere.
        accessors: see ``emptying``.
        skips: whether somebody may go past a wait because of what he sees; see ``skipping``.
        skipping: (call of a hook, guard that decides whether it is called, whether it may lead to any write),
            to be completed.
        emptied: (region around both, sites of a statement that takes something out of a place, names of
            functions by which it does, sites of one that empties the place, names of functions by which that
            does).
        looks: see ``waiting``.
        retested: (calls of hooks, the read sites of a test that is made once more after a wait, the functions
            that it calls), to be completed.
        caught: for each ``except`` that may catch the failing of a look: see ``statements.Caught``.
        opened: names of what holds an open file, and of functions that give one.
        factories: names of functions that make what a cache has not got.
        called_back: names of functions that the library may call while it works at a container.
        raising: names of functions that may raise an exception by a statement.
        looping: names of functions with a loop that only a statement in it leads out of.
        primitives: names under which nothing but primitives of the library is stored.
        outcomes: read sites from whose values may be made what comes of tasks, where that can come to a
            write.
    """

    def __init__(self):
        self.trees = {}
        self.sites = []
        self.unparsed = {}
        self.unseen = frozenset()
        self.modules = {}
        self.postponed = {}
        self.handing_out = set()
        self.accessors = None
        self.looks = None
        self.retested = []
        self.skips = False
        self.skipping = []
        self.emptied = []
        self.caught = []
        self.opened = set()
        self.factories = set()
        self.called_back = set()
        self.raising = set()
        self.looping = set()
        self.primitives = set()
        self.outcomes = ()
