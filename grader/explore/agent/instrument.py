"""How does a program announce what it does to memory?

Every load and store of what somebody else may change is preceded by a call of a hook that says so; the
operation itself stays the student's own, in the student's own frame, in Python's own order. Hooks stand in
``builtins``; see ``hooks``. Names that are needed for a moment begin with ``_grader_`` and are deleted at
once.
"""

import ast

from .dependence import ANY_RESULT, FILED, Flows, escapes, getters, last_name, setters, variable
from .library import (
    CHANGED,
    DISPLAYS,
    ENDLESS,
    FILLING,
    GETTERS,
    HANDED_ON,
    METHODS,
    PRIMITIVES,
    READ,
    READERS,
    UNSEEN,
    VIEWS,
)
from .scopes import Survey


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
        control: read sites that may decide whether it is written.
        stamped: whether some write depends on this read.
    """

    __slots__ = (
        "column",
        "contents",
        "control",
        "data",
        "end_column",
        "end_line",
        "file",
        "form",
        "function",
        "keys",
        "kind",
        "label",
        "line",
        "module",
        "name",
        "number",
        "stamped",
    )

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
            sorted({*self.data, *self.keys}),
            list(self.control),
            self.stamped,
        ]


class Instrumented:
    """What became of a submission's sources.

    Attributes:
        trees: file -> its instrumented tree.
        sites: by number.
        unparsed: files that are no Python of this version -> why.
        modules: file -> the name under which it is imported.
    """

    def __init__(self):
        self.trees = {}
        self.sites = []
        self.unparsed = {}
        self.modules = {}


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
    stored = {"value", "raw"}.union(*(survey.stored for survey in surveys.values()))
    reached = set().union(*map(_reached_by_name, made.trees.values()))
    stored |= reached
    for survey in surveys.values():
        survey.finish(stored)
    own = set(made.modules.values())
    flows = Flows()
    for file, tree in made.trees.items():
        rewriter = _Rewriter(made, file, surveys[file], stored, own, flows)
        tree.body = rewriter.module(tree)
    flows.settle(made.sites, by_name=bool(reached))
    for site in made.sites:
        for read in site.data + site.control + site.contents + site.keys:
            made.sites[read].stamped = True
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


class _Read:
    """A static read whose form is decided when it is known whether a write depends on it."""

    def __init__(self, holder, name, site, token):
        self.holder = holder  # a BoolOp or IfExp that is completed later
        self.name = name
        self.site = site
        self.token = token

    def stamp(self):
        self.holder.values = [_call("stamp", self.site.number, *self.token()), self.name]

    def plain(self):
        key = ast.Constant(self.site.number)
        if self.token():
            key = ast.Tuple([key, *self.token()], ast.Load())
        known = ast.Compare(key, [ast.In()], [_name("_grader_S")])
        asked = ast.BoolOp(ast.Or(), [_call("read", self.site.number, *self.token()), _name(self.name.id)])
        # `(x if familiar else (announce or x))`, written as an Or so that the node stays what it was.
        self.holder.values = [ast.Constant(None), ast.IfExp(known, self.name, asked)]


def _name(id, store=False):
    return ast.Name(id, ast.Store() if store else ast.Load())


def _call(hook, *arguments):
    return ast.Call(
        _name("_grader_" + hook),
        [one if isinstance(one, ast.AST) else ast.Constant(one) for one in arguments],
        [],
    )


def _unfamiliar(site):
    """A test whether a site is news."""
    return ast.Compare(ast.Constant(site.number), [ast.NotIn()], [_name("_grader_S")])


def _label(node):
    """How a person calls a thing, from its source."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return "%s.%s" % (_label(node.value), node.attr)
    if isinstance(node, ast.Subscript):
        key = node.slice
        if type(key).__name__ == "Index":
            key = key.value
        inner = repr(key.value) if isinstance(key, ast.Constant) else _label(key)
        return "%s[%s]" % (_label(node.value), inner)
    if isinstance(node, ast.Call):
        return "%s()" % _label(node.func)
    if isinstance(node, ast.Constant):
        return repr(node.value)
    return "..."


class _Rewriter:
    """One file."""

    def __init__(self, made, file, survey, stored, own, flows):
        self.made = made
        self.file = file
        self.survey = survey
        self.stored = stored
        self.own = own
        self.flows = flows
        self.scope = survey.module
        self.module_name = made.modules[file]
        self.fresh = 0
        self.guards = []

    # --- sites ---------------------------------------------------------------------------------------------

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
        site.control = ()
        site.stamped = False
        self.made.sites.append(site)
        return site

    def writes(self, node, form, name, value, label=None):
        """A site at which the temporary ``value`` is written; the guards that lead here decide whether it
        is."""
        site = self.site(node, "write", form, name, label)
        self.flows.write(site, self.node(value), self.guards, self.function)
        return site

    def node(self, temporary):
        """A temporary's place in the flows."""
        return ("temporary", self.file, temporary)

    @property
    def function(self):
        """The function by whose name calls of this place are resolved."""
        return self.scope.name.rpartition(".")[2]

    def flowing(self, node, made):
        """An expression made by ``made()``; with the reads in it and the flows that it mentions."""
        names = self.flows.names_in(self.scope, node)
        start = len(self.made.sites)
        expression = made(node)
        return expression, range(start, len(self.made.sites)), names

    def watched(self, name):
        """The form of a watched variable and the expression of its token; None when it is not watched."""
        owner = self.scope.owner(name)
        if name not in owner.watched:
            return None
        if owner.kind == "module":
            return "global", None
        return "closure", "_grader_c%d" % owner.number

    def temporary(self):
        """A name for a moment; in a class's body a global one, for a class may look at all its names."""
        self.fresh += 1
        name = "_grader_t%d" % self.fresh
        if self.scope.kind == "class":
            self.scope.temporaries.append(name)
        return name

    # --- blocks --------------------------------------------------------------------------------------------

    def module(self, tree):
        return self.block(tree.body, docstring=True)

    def block(self, statements, docstring=False):
        made = []
        depth = len(self.guards)
        for index, statement in enumerate(statements):
            first = index == 0 and docstring
            if first and isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                made.append(statement)
                continue
            yields = isinstance(statement, (ast.Expr, ast.Assign)) and isinstance(statement.value, ast.Yield)
            if yields:
                # Somebody else may want the next value while this one is being made.
                site = self.site(statement, "read", "step", "yield")
                told = ast.If(_unfamiliar(site), [ast.Expr(_call("step", site.number))], [])
                made.append(ast.copy_location(told, statement))
            for one in self.statement(statement):
                ast.copy_location(one, statement)
                made.append(one)
        del self.guards[depth:]
        return made

    def guarded(self, guard, statements):
        """A block that is reached under a guard."""
        self.guards.append(guard)
        try:
            return self.block(statements)
        finally:
            self.guards.pop()

    def inside(self, node, action):
        outer, guards = self.scope, self.guards
        self.scope = self.survey.scopes[node]
        if self.scope.kind in ("function", "class", "lambda"):
            self.guards = []
        try:
            return action()
        finally:
            self.scope, self.guards = outer, guards

    def statement(self, node):
        """What stands in the place of one statement."""
        method = getattr(self, "do_" + type(node).__name__, None)
        if method is not None:
            return method(node)
        for field, value in ast.iter_fields(node):
            if isinstance(value, list):
                if value and isinstance(value[0], ast.stmt):
                    setattr(node, field, self.block(value))
                else:
                    setattr(node, field, [self.part(one) for one in value])
            elif isinstance(value, ast.expr):
                setattr(node, field, self.expression(value))
        return [node]

    def part(self, node):
        """A part of a statement that is neither statement nor expression: a handler, a case, an item."""
        if isinstance(node, ast.expr):
            return self.expression(node)
        if isinstance(node, ast.excepthandler):
            if node.type is not None:
                node.type = self.expression(node.type)
            stored = [] if node.name is None else self.stored_already(node.name, node)
            node.body = stored + self.block(node.body)
        return node

    def stored_already(self, name, node):
        """What announces a store that only Python itself can make, right after it."""
        made = self.announced(ast.copy_location(_name(name), node), name)
        for one in made:
            ast.copy_location(one, node)
        return made

    def do_Match(self, node):
        node.subject, reads, names = self.flowing(node.subject, self.whole)
        guard = self.flows.guard(reads, names)
        for case in node.cases:
            captured = [name for one in ast.walk(case.pattern) for name in _captures(one)]
            stores = []
            for name in captured:
                self.flows.flow(variable(self.scope, name), reads, names)
                stores += self.stored_already(name, case.pattern)
            if case.guard is not None:
                case.guard, tested, mentioned = self.flowing(case.guard, self.test)
                guard = self.flows.guard([*reads, *tested], [*names, *mentioned])
            if case.guard is not None and stores:
                # The guard comes after the store and before the body: hooks return None.
                announced = [ast.IfExp(one.test, one.body[0].value, ast.Constant(None)) for one in stores]
                case.guard = ast.copy_location(ast.BoolOp(ast.Or(), [*announced, case.guard]), case.guard)
                stores = []
            case.body = stores + self.guarded(guard, case.body)
        return [node]

    def do_FunctionDef(self, node):
        node.decorator_list = [self.expression(one) for one in node.decorator_list]
        self.defaults(node.args)

        def body():
            args = node.args
            for index, arg in enumerate([*getattr(args, "posonlyargs", ()), *args.args]):
                self.flows.flow(variable(self.scope, arg.arg), (), [("parameter", node.name, index)])
            for arg in [*args.args, *args.kwonlyargs]:
                self.flows.flow(variable(self.scope, arg.arg), (), [("parameter", node.name, arg.arg)])
            made = self.block(node.body, docstring=True)
            if self.scope.number and self.scope.watched:
                token = ast.Assign([_name("_grader_c%d" % self.scope.number, True)], _call("cell"))
                ast.copy_location(token, node.body[0] if node.body else node)
                has_docstring = ast.get_docstring(node, clean=False) is not None
                made.insert(1 if has_docstring else 0, token)
            return made

        node.body = self.inside(node, body)
        return [node, *self.stored_already(node.name, node)]

    do_AsyncFunctionDef = do_FunctionDef

    def defaults(self, args):
        args.defaults = [self.expression(one) for one in args.defaults]
        args.kw_defaults = [one if one is None else self.expression(one) for one in args.kw_defaults]

    def do_ClassDef(self, node):
        node.decorator_list = [self.expression(one) for one in node.decorator_list]
        used = [PRIMITIVES[name] for name in map(self.library_name, node.bases) if name in PRIMITIVES]
        uses = [ast.Expr(_call("uses", primitive)) for primitive in used]
        node.bases = [self.expression(one) for one in node.bases]
        for keyword in node.keywords:
            keyword.value = self.expression(keyword.value)
        documented = ast.get_docstring(node, clean=False) is not None
        node.body = self.inside(node, lambda: self.block(node.body, docstring=True))
        temporaries = self.survey.scopes[node].temporaries
        if temporaries:
            node.body.insert(1 if documented else 0, ast.copy_location(ast.Global(temporaries), node.body[0]))
        return [node, *uses, *self.stored_already(node.name, node)]

    def do_Global(self, node):
        return [node]

    do_Nonlocal = do_Pass = do_Break = do_Continue = do_TypeAlias = do_Global

    def do_Import(self, node):
        if getattr(node, "module", None) == "__future__":
            return [node]
        names = [alias.asname or alias.name.partition(".")[0] for alias in node.names]
        return [node, *(one for name in names for one in self.stored_already(name, node))]

    do_ImportFrom = do_Import

    def condition(self, node):
        """A test; with the reads in it and the flows that it mentions."""
        partly = any(isinstance(one, (ast.BoolOp, ast.IfExp)) for one in ast.walk(node))
        test, reads, names = self.flowing(node, self.test)
        if partly and len(reads) > 1:
            # Not all of it is evaluated each time; what an earlier time read decides nothing any more.
            again = ast.BoolOp(ast.Or(), [_call("again", reads.start, reads.stop), test])
            test = ast.copy_location(again, test)
        return test, reads, names

    def do_If(self, node):
        node.test, reads, names = self.condition(node.test)
        guard = self.flows.guard(reads, names)
        leaves = escapes(node.body) or escapes(node.orelse)  # before they are rewritten
        node.body = self.guarded(guard, node.body)
        node.orelse = self.guarded(guard, node.orelse)
        if leaves:
            self.guards.append(guard)  # what follows is reached under it too; the block takes it back
        return [node]

    def do_While(self, node):
        test, reads, names = self.condition(node.test)
        guard = self.flows.guard(reads, names)
        node.test = ast.copy_location(ast.BoolOp(ast.Or(), [_call("tick"), test]), test)
        node.body = self.guarded(guard, node.body)
        node.orelse = self.block(node.orelse)
        self.guards.append(guard)  # what follows is reached when the test has failed
        return [node]

    def do_Assert(self, node):
        node.test, reads, names = self.flowing(node.test, self.test)
        if node.msg is not None:
            node.msg = self.expression(node.msg)
        self.guards.append(self.flows.guard(reads, names))
        return [node]

    def do_Return(self, node):
        if node.value is not None:
            node.value, reads, names = self.flowing(node.value, self.expression)
            self.flows.flow(("result", self.function), reads, names)
            self.flows.decided(("result", self.function), self.guards)
        return [node]

    def do_For(self, node):
        endless = (
            isinstance(node.iter, ast.Call)
            and _label(node.iter.func).rpartition(".")[2] in ENDLESS
            and (_label(node.iter.func) != "iter" or len(node.iter.args) == 2)
        )
        iterated = self.iterated(node.iter)
        node.iter, reads, names = self.flowing(node.iter, self.whole)
        for target in ast.walk(node.target):
            if isinstance(target, ast.Name):
                self.flows.flow(variable(self.scope, target.id), reads, names)
        before = [ast.Expr(_call("tick"))] if endless else []
        if iterated and reads:
            site = self.site(node.iter, "read", "step", "for")
            before.append(ast.If(_unfamiliar(site), [ast.Expr(self.round(site, reads))], []))
        if self.touches(node.target):
            value = self.temporary()
            self.flows.flow(self.node(value), reads, names)
            stores = self.store(node.target, value)
            node.target = ast.copy_location(_name(value, True), node.target)
            before += self.holding([value], stores)
        for one in before:
            ast.copy_location(one, node)
        node.body = before + self.block(node.body)
        node.orelse = self.block(node.orelse)
        return [node]

    do_AsyncFor = do_For

    def iterated(self, node):
        """Whether a loop goes through something that may be changed meanwhile."""
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                return node.func.attr in VIEWS
            return (
                isinstance(node.func, ast.Name)
                and node.func.id in VIEWS
                and any(map(self.iterated, node.args))
            )
        return isinstance(node, (ast.Name, ast.Attribute, ast.Subscript))

    def round(self, site, reads):
        """What is said when a loop has got something out of what was read at these sites."""
        return _call("round", site.number, reads[0], reads[-1] + 1)

    def do_With(self, node):
        stores = []  # for each item, what stands first in what it is around
        for item in node.items:
            item.context_expr, reads, names = self.flowing(item.context_expr, self.expression)
            target = item.optional_vars
            stores.append([])
            if target is None:
                continue
            self.into(target, reads, names)
            if self.touches(target):
                value = self.temporary()
                self.flows.flow(self.node(value), reads, names)
                stores[-1] = self.holding([value], self.store(target, value))
                item.optional_vars = ast.copy_location(_name(value, True), target)
            else:
                item.optional_vars = self.left(target)
        body = self.block(node.body)
        # A later item may use what an earlier one stored: then one ``with`` stands inside the other.
        items = []
        for item, before in zip(reversed(node.items), reversed(stores)):
            if before and items:
                body = [type(node)(items=items, body=body)]
                items = []
            items.insert(0, item)
            for one in before + body:
                if not hasattr(one, "lineno"):
                    ast.copy_location(one, node)
            body = before + body
        node.items, node.body = items, body
        return [node]

    do_AsyncWith = do_With

    # --- stores --------------------------------------------------------------------------------------------

    def mangled(self, name):
        """An attribute's name as it is at run time: private names carry their class's."""
        if not name.startswith("__") or name.endswith("__"):
            return name
        scope = self.scope
        while scope is not None and scope.kind != "class":
            scope = scope.parent
        return name if scope is None else "_%s%s" % (scope.name.rpartition(".")[2].lstrip("_"), name)

    def touches(self, target):
        """Whether a store to a target is announced."""
        if isinstance(target, ast.Name):
            return self.watched(target.id) is not None
        if isinstance(target, ast.Attribute):
            return self.announces(target)
        if isinstance(target, ast.Subscript):
            return True
        if isinstance(target, ast.Starred):
            return self.touches(target.value)
        if isinstance(target, (ast.Tuple, ast.List)):
            return any(self.touches(one) for one in target.elts)
        return False

    def announces(self, target):
        """Whether a store to an attribute is announced: not the only ones that there are, in ``__init__``."""
        if self.foreign(target.value):
            return False
        return target.attr in self.stored or not self.scope.name.endswith("__init__")

    def foreign(self, base):
        """Whether something is a module that is not the student's."""
        if not isinstance(base, ast.Name):
            return False
        module = self.survey.modules.get(base.id)
        return module is not None and module not in self.own and self.scope.owner(base.id).kind == "module"

    def store(self, target, value):
        """Statements that announce and make a store of the temporary ``value``."""
        if isinstance(target, ast.Name):
            return [*self.announced(target, value), ast.Assign([target], _name(value))]
        if isinstance(target, ast.Attribute):
            if not self.announces(target):
                target.value = self.expression(target.value)
                return [ast.Assign([target], _name(value))]
            thing = self.temporary()
            site = self.writes(target, "attribute", self.mangled(target.attr), value, _label(target))
            self.through_setters(target, value)
            stored = ast.copy_location(ast.Attribute(_name(thing), target.attr, ast.Store()), target)
            announced = ast.Expr(_call("set_attribute", site.number, _name(thing), _name(value)))
            return [
                ast.Assign([_name(thing, True)], self.expression(target.value)),
                *self.holding([thing], [announced, ast.Assign([stored], _name(value))]),
            ]
        if isinstance(target, ast.Subscript):
            thing, key = self.temporary(), self.temporary()
            site = self.writes(target, "item", _last(target.value), value, _label(target))
            self.through_setters(target, value)
            stored = ast.copy_location(ast.Subscript(_name(thing), _index(_name(key)), ast.Store()), target)
            announced = ast.Expr(_call("set_item", site.number, _name(thing), _name(key), _name(value)))
            start = len(self.made.sites)
            names = self.flows.names_in(self.scope, target.slice)
            made = self.located(target, thing, key, [announced, ast.Assign([stored], _name(value))])
            self.flows.keyed(site, self.node(key), range(start, len(self.made.sites)), names)
            return made
        if isinstance(target, (ast.Tuple, ast.List)):
            return self.unpack(target, value)
        if isinstance(target, ast.Starred):
            return self.store(target.value, value)
        return [ast.Assign([target], _name(value))]

    def located(self, target, thing, key, statements):
        """Statements that use the object and the key of a subscript."""
        return [
            ast.Assign([_name(thing, True)], self.expression(target.value)),
            *self.holding(
                [thing],
                [
                    ast.Assign([_name(key, True)], self.key(target.slice)),
                    *self.holding([key], statements),
                ],
            ),
        ]

    def through_setters(self, target, value):
        """A store may be a call: of a property's setter, of a descriptor, of ``__setitem__``."""
        for setter in setters(target):
            for place in (0, 1, 2):
                self.flows.flow(("parameter", setter, place), (), [self.node(value)])
            self.flows.called(setter, self.guards, self.function)

    def unpack(self, target, value):
        names = [self.temporary() for _ in target.elts]
        parts = []
        for name, one in zip(names, target.elts):
            stored = _name(name, True)
            parts.append(ast.Starred(stored, ast.Store()) if isinstance(one, ast.Starred) else stored)
            self.flows.flow(self.node(name), (), [self.node(value)])
        parted = ast.Assign([ast.copy_location(type(target)(parts, ast.Store()), target)], _name(value))
        stores = [store for name, one in zip(names, target.elts) for store in self.store(one, name)]
        return [parted, *(self.holding(names, stores) if names else [])]

    def announced(self, target, value, own=None):
        """What announces the store of a temporary to a variable; nothing when it is not watched."""
        found = self.watched(target.id)
        if found is None:
            self.flows.flow(variable(self.scope, target.id), (), [self.node(value)])
            return []
        form, token = found
        site = self.writes(target, form, target.id, value)
        self.flows.flow(variable(self.scope, target.id), (), [self.node(value)])
        arguments = [site.number, _name(value)]
        if own is not None or token is not None:
            arguments.append(ast.Constant(None) if own is None else _name(own))
        key = ast.Constant(site.number)
        if token is not None:
            arguments.append(_name(token))
            key = ast.Tuple([key, _name(token)], ast.Load())
        unfamiliar = ast.Compare(key, [ast.NotIn()], [_name("_grader_S")])
        return [ast.If(unfamiliar, [ast.Expr(_call("write", *arguments))], [])]

    def holding(self, names, statements):
        """Statements after which temporaries are forgotten, also when one of them raises."""
        return [ast.Try(statements, [], [], [self.forget(*names)])]

    def forget(self, *names):
        return ast.Delete([ast.Name(name, ast.Del()) for name in names])

    def do_Assign(self, node):
        if not any(self.touches(target) for target in node.targets):
            node.value, reads, names = self.flowing(node.value, self.expression)
            for target in node.targets:
                self.into(target, reads, names)
            node.targets = [self.left(target) for target in node.targets]
            return [node]
        value = self.temporary()
        valued = ast.Assign([_name(value, True)], self.valued(node.value, value))
        stores = [store for target in node.targets for store in self.store(target, value)]
        if all(isinstance(target, ast.Name) for target in node.targets):
            return [valued, *stores, self.forget(value)]  # nothing here can raise
        return [valued, *self.holding([value], stores)]

    def valued(self, node, value):
        """An expression that is assigned to a temporary; its reads flow into it."""
        made, reads, names = self.flowing(node, self.expression)
        self.flows.flow(self.node(value), reads, names)
        return made

    def into(self, target, reads, names):
        """Reads and names flow into the variables of a target whose store is not announced."""
        for one in ast.walk(target):
            if isinstance(one, ast.Name) and not isinstance(one.ctx, ast.Load):
                self.flows.flow(variable(self.scope, one.id), reads, names)

    def left(self, target):
        """The inner expressions of a target whose store is not announced."""
        if isinstance(target, ast.Attribute):
            target.value = self.expression(target.value)
        elif isinstance(target, (ast.Tuple, ast.List)):
            target.elts = [self.left(one) for one in target.elts]
        elif isinstance(target, ast.Starred):
            target.value = self.left(target.value)
        return target

    def do_AnnAssign(self, node):
        if node.value is None:
            return [node]
        if not self.touches(node.target):
            node.value, reads, names = self.flowing(node.value, self.expression)
            self.into(node.target, reads, names)
            node.target = self.left(node.target)
            return [node]
        value = self.temporary()
        made = [ast.Assign([_name(value, True)], self.valued(node.value, value))]
        if isinstance(node.target, ast.Name):
            made += self.announced(node.target, value)
            node.value = ast.copy_location(_name(value), node.value)
            return [*made, node, self.forget(value)]
        return [*made, *self.holding([value], self.store(node.target, value))]

    def do_AugAssign(self, node):
        target = node.target
        if not self.touches(target):
            node.value, reads, names = self.flowing(node.value, self.expression)
            self.into(target, reads, names)
            node.target = self.left(target)
            return [node]
        value, slice_ = self.temporary(), self.temporary()
        operand_is = node.value
        begun = ast.Assign([_name(slice_, True)], _name("_grader_N"))

        def changed(read, load, store):
            """Load, compute and store, with the read's slice and the value at hand."""
            operand, reads, names = self.flowing(node.value, self.expression)
            self.flows.flow(self.node(value), [read.number, *reads], names)
            self.flows.flow(self.node(value), (), [("result", getter) for getter in getters(target)])
            computed = ast.copy_location(ast.AugAssign(_name(value, True), node.op, operand), node)
            loaded = ast.Assign([_name(value, True)], ast.copy_location(load, target))
            body = [computed, *store()]
            if isinstance(node.op, (ast.BitOr, ast.BitAnd, ast.BitXor)) or isinstance(operand_is, DISPLAYS):
                site = self.writes(target, "method", "update", value, _label(target))
                other = self.temporary()
                computed.value = ast.copy_location(_name(other), operand)
                told = ast.Expr(_call("in_place", site.number, _name(value)))
                body = [ast.Assign([_name(other, True)], operand), *self.holding([other], [told, *body])]
            return [begun, *self.holding([slice_], [loaded, *self.holding([value], body)])]

        if isinstance(target, ast.Name):
            form, token = self.watched(target.id)
            read = self.site(target, "read", form, target.id)
            key = ast.Constant(read.number)
            extra = [] if token is None else [_name(token)]
            if token is not None:
                key = ast.Tuple([key, _name(token)], ast.Load())
            unfamiliar = ast.Compare(key, [ast.NotIn()], [_name("_grader_S")])
            return [
                ast.If(unfamiliar, [ast.Expr(_call("read", read.number, *extra))], []),
                *changed(
                    read,
                    _name(target.id),
                    lambda: [*self.announced(target, value, slice_), ast.Assign([target], _name(value))],
                ),
            ]
        thing = self.temporary()
        label = _label(target)
        if isinstance(target, ast.Attribute):
            name = self.mangled(target.attr)
            base = ast.Assign([_name(thing, True)], self.expression(target.value))
            read = self.site(target, "read", "attribute", name, label)

            def store_attribute():
                site = self.writes(target, "attribute", name, value, label)
                self.through_setters(target, value)
                stored = ast.copy_location(ast.Attribute(_name(thing), target.attr, ast.Store()), target)
                announced = _call("set_attribute", site.number, _name(thing), _name(value), _name(slice_))
                return [ast.Expr(announced), ast.Assign([stored], _name(value))]

            load = ast.Attribute(_name(thing), target.attr, ast.Load())
            announced = ast.Expr(_call("attribute", read.number, _name(thing)))
            return [base, *self.holding([thing], [announced, *changed(read, load, store_attribute)])]
        key, last = self.temporary(), _last(target.value)

        def store_item():
            site = self.writes(target, "item", last, value, label)
            self.through_setters(target, value)
            stored = ast.copy_location(ast.Subscript(_name(thing), _index(_name(key)), ast.Store()), target)
            announced = _call("set_item", site.number, _name(thing), _name(key), _name(value), _name(slice_))
            return [ast.Expr(announced), ast.Assign([stored], _name(value))]

        statements = []
        made = self.located(target, thing, key, statements)
        read = self.site(target, "read", "item", last, label)
        load = ast.Subscript(_name(thing), _index(_name(key)), ast.Load())
        statements.append(ast.Expr(_call("get_item", read.number, _name(thing), _name(key))))
        statements.extend(changed(read, load, store_item))
        return made

    def do_Delete(self, node):
        made = []
        for target in node.targets:
            made.extend(self.delete(target))
        return made

    def delete(self, target):
        if isinstance(target, (ast.Tuple, ast.List)):
            return [one for part in target.elts for one in self.delete(part)]
        if isinstance(target, ast.Name):
            found = self.watched(target.id)
            made = []
            if found is not None:
                form, token = found
                site = self.writes(target, form, target.id, "")
                made.append(
                    ast.Expr(_call("delete", site.number, *([] if token is None else [_name(token)])))
                )
            return [*made, ast.Delete([target])]
        if isinstance(target, ast.Attribute):
            site = self.writes(target, "attribute", self.mangled(target.attr), "", _label(target))
            target.value = _call("delete_attribute", site.number, self.expression(target.value))
            return [ast.Delete([target])]
        thing, key = self.temporary(), self.temporary()
        site = self.writes(target, "item", _last(target.value), "", _label(target))
        deleted = ast.copy_location(ast.Subscript(_name(thing), _index(_name(key)), ast.Del()), target)
        announced = ast.Expr(_call("delete_item", site.number, _name(thing), _name(key)))
        return self.located(target, thing, key, [announced, ast.Delete([deleted])])

    # --- expressions ---------------------------------------------------------------------------------------

    def expression(self, node):
        """What stands in the place of an expression."""
        method = getattr(self, "on_" + type(node).__name__, None)
        made = method(node) if method is not None else self.parts(node)
        if made is not node:
            ast.copy_location(made, node)
            for one in ast.walk(made):
                if "lineno" in one._attributes and not hasattr(one, "lineno"):
                    ast.copy_location(one, node)
        return made

    def parts(self, node):
        for field, value in ast.iter_fields(node):
            if isinstance(value, ast.expr):
                setattr(node, field, self.expression(value))
            elif isinstance(value, list):
                setattr(
                    node, field, [self.expression(one) if isinstance(one, ast.expr) else one for one in value]
                )
        return node

    def on_Constant(self, node):
        return node

    def on_Name(self, node):
        if not isinstance(node.ctx, ast.Load):
            return node
        found = self.watched(node.id)
        if found is None:
            return node
        form, token = found
        site = self.site(node, "read", form, node.id)
        holder = ast.BoolOp(ast.Or(), [])

        def tokens():
            return [] if token is None else [ast.copy_location(_name(token), node)]

        self.flows.readers.append((_Read(holder, node, site, tokens), site))
        return holder

    def on_Attribute(self, node):
        base, label = node.value, _label(node)
        if not isinstance(node.ctx, ast.Load):
            return self.parts(node)
        node.value = self.expression(base)
        if node.attr in self.stored and not self.foreign(base):
            site = self.site(node, "read", "attribute", self.mangled(node.attr), label)
            node.value = ast.copy_location(_call("attribute", site.number, node.value), base)
        return node

    def on_Subscript(self, node):
        if not isinstance(node.ctx, ast.Load):
            return self.parts(node)
        if isinstance(node.value, (ast.Constant, ast.List, ast.Tuple, ast.Dict, ast.JoinedStr)):
            return self.parts(node)
        label, last = _label(node), _last(node.value)
        thing = self.expression(node.value)
        key = self.key(node.slice)
        site = self.site(node, "read", "item", last, label)
        return ast.Call(
            _name("_grader_getitem"),
            [ast.Starred(_call("item", site.number, thing, key), ast.Load())],
            [],
        )

    def key(self, node):
        """A subscript's key as an expression."""
        kind = type(node).__name__
        if kind == "Index":
            return self.expression(node.value)
        if isinstance(node, ast.Slice):
            ends = [
                ast.Constant(None) if one is None else self.expression(one)
                for one in (node.lower, node.upper, node.step)
            ]
            return ast.Call(_name("_grader_slice"), ends, [])
        if kind == "ExtSlice":
            return ast.Tuple([self.key(one) for one in node.dims], ast.Load())
        if isinstance(node, ast.Tuple):
            if any(isinstance(one, ast.Slice) for one in node.elts):
                return ast.copy_location(ast.Tuple([self.key(one) for one in node.elts], ast.Load()), node)
            return self.expression(node)
        return self.expression(node)

    def on_NamedExpr(self, node):
        node.value, reads, names = self.flowing(node.value, self.expression)
        value = self.temporary()
        self.flows.flow(self.node(value), reads, names)
        self.flows.flow(variable(self.scope, node.target.id), (), [self.node(value)])
        found = self.watched(node.target.id)
        if found is None:
            return node
        form, token = found
        site = self.writes(node.target, form, node.target.id, value)
        extra = [] if token is None else [_name(token)]
        node.value = ast.copy_location(_call("named", site.number, node.value, *extra), node.value)
        return node

    def on_Lambda(self, node):
        self.defaults(node.args)
        node.body = self.inside(node, lambda: self.expression(node.body))
        return node

    def on_ListComp(self, node):
        first = node.generators[0]
        iterated = self.iterated(first.iter)
        start = len(self.made.sites)
        first.iter = self.whole(first.iter)
        walked = range(start, len(self.made.sites))

        def rest():
            depth = len(self.guards)
            for index, generator in enumerate(node.generators):
                if index:
                    generator.iter = self.whole(generator.iter)
                for place, condition in enumerate(generator.ifs):
                    generator.ifs[place], reads, names = self.flowing(condition, self.test)
                    self.guards.append(self.flows.guard(reads, names))
            if iterated and walked:
                site = self.site(first.iter, "read", "step", "for")
                told = ast.BoolOp(ast.Or(), [self.round(site, walked), ast.Constant(True)])
                known = ast.UnaryOp(ast.Not(), _unfamiliar(site))
                first.ifs.insert(0, ast.BoolOp(ast.Or(), [known, told]))
            if isinstance(node, ast.DictComp):
                node.key = self.expression(node.key)
                node.value = self.expression(node.value)
            else:
                node.elt = self.expression(node.elt)
            del self.guards[depth:]

        self.inside(node, rest)
        return node

    on_SetComp = on_DictComp = on_GeneratorExp = on_ListComp

    def on_JoinedStr(self, node):
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                value.value = self.whole(value.value)
                if value.format_spec is not None:
                    self.on_JoinedStr(value.format_spec)
        return node

    def on_Dict(self, node):
        for index, key in enumerate(node.keys):
            if key is None:
                node.values[index] = self.whole(node.values[index])
            else:
                node.keys[index] = self.expression(key)
                node.values[index] = self.expression(node.values[index])
        return node

    def on_TemplateStr(self, node):
        return node

    def on_Starred(self, node):
        node.value = self.whole(node.value)
        return node

    def on_IfExp(self, node):
        node.test, reads, names = self.flowing(node.test, self.test)
        self.guards.append(self.flows.guard(reads, names))
        node.body = self.expression(node.body)
        node.orelse = self.expression(node.orelse)
        self.guards.pop()
        return node

    def on_BoolOp(self, node, last=None):
        depth = len(self.guards)
        for index, value in enumerate(node.values[:-1]):
            node.values[index], reads, names = self.flowing(value, self.test)
            self.guards.append(self.flows.guard(reads, names))
        node.values[-1] = (last or self.expression)(node.values[-1])
        del self.guards[depth:]
        return node

    def on_UnaryOp(self, node):
        node.operand = (self.test if isinstance(node.op, ast.Not) else self.expression)(node.operand)
        return node

    def test(self, node):
        """A condition: the truth of a container is whether it is empty."""
        if isinstance(node, ast.BoolOp):
            return self.on_BoolOp(node, self.test)
        if isinstance(node, (ast.Name, ast.Attribute)):
            return self.whole(node)
        return self.expression(node)

    def whole(self, node):
        """An expression of which all that is in it is read."""
        if not isinstance(node, (ast.Name, ast.Attribute, ast.Subscript)):
            return self.expression(node)
        label, last = _label(node), _last(node)
        made = self.expression(node)
        site = self.site(node, "read", "content", last, label)
        return ast.copy_location(_call("content", site.number, made), node)

    def on_Compare(self, node):
        if len(node.ops) == 1 and isinstance(node.ops[0], (ast.In, ast.NotIn)):
            thing = node.comparators[0]
            if not isinstance(thing, (ast.Name, ast.Attribute, ast.Subscript)):
                return self.parts(node)
            label, last = _label(thing), _last(thing)
            key, container = self.expression(node.left), self.expression(thing)
            site = self.site(node, "read", "contains", last, label)
            asked = ast.Call(
                _name("_grader_contains_"),
                [ast.Starred(_call("contains", site.number, key, container), ast.Load())],
                [],
            )
            return ast.UnaryOp(ast.Not(), asked) if isinstance(node.ops[0], ast.NotIn) else asked
        displayed = any(isinstance(one, DISPLAYS) for one in (node.left, *node.comparators))
        node.left = (self.whole if displayed else self.expression)(node.left)
        node.comparators = [
            self.whole(one)
            if displayed or isinstance(operator, (ast.In, ast.NotIn))
            else self.expression(one)
            for operator, one in zip(node.ops, node.comparators)
        ]
        return node

    def on_Call(self, node):
        function = node.func
        if isinstance(function, ast.Name) and self.builtin(function.id):
            return self.builtin_call(node, function.id)
        if _label(function) in ("object.__setattr__", "object.__delattr__"):
            return self.builtin_call(node, function.attr.strip("_"))
        if (
            isinstance(function, ast.Attribute)
            and function.attr in METHODS
            and not self.foreign(function.value)
        ):
            return self.method_call(node, function)
        library = self.library_name(function)
        if library is not None:
            return self.library_call(node, library)
        node.func = self.expression(function)
        self.arguments(node)
        return node

    def library_name(self, node):
        """The full name of something that a module gives that is not the student's; None for all else."""
        names = []
        while isinstance(node, ast.Attribute):
            names.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name) or self.scope.owner(node.id).kind != "module":
            return None
        root = self.survey.imported.get(node.id)
        if root is None or root in self.own or root.partition(".")[0] in self.own or root[:1] == ".":
            return None
        return ".".join([root, *reversed(names)])

    def library_call(self, node, name):
        """A call of a function that is not instrumented: what it does to what it is given is known by its
        name."""
        node.func = self.expression(node.func)
        if name in UNSEEN:
            self.arguments(node)
            return self.preceded(node, "unseen", self.site(node, "unseen", "unseen", UNSEEN[name]))
        if name in PRIMITIVES:
            self.arguments(node)
            return self.preceded(node, "uses", PRIMITIVES[name])
        plain = not any(isinstance(one, ast.Starred) for one in node.args)
        if name in GETTERS and plain and not node.keywords:
            return self.getter(node, name)
        if name in READ and plain and len(node.args) > READ[name]:
            label = _label(node.args[READ[name]])
            self.arguments(node)
            site = self.site(node, "read", "method", name, label)
            node.args = [ast.Starred(_call("examined", site.number, *node.args), ast.Load())]
            return node
        if name in CHANGED and plain and len(node.args) > CHANGED[name]:
            start = len(self.made.sites)
            names = [found for one in node.args for found in self.flows.names_in(self.scope, one)]
            label = _label(node.args[CHANGED[name]])
            # What is put into a file or buffer is read, not what it is put into.
            self.arguments(node, whole=CHANGED[name] > 0, besides=CHANGED[name])
            value = self.temporary()
            if name in FILLING:
                self.flows.flow(FILED, range(start, len(self.made.sites)), names)
            self.flows.flow(self.node(value), range(start, len(self.made.sites)), [*names, FILED])
            site = self.writes(node, "method", name, value, label)
            node.args = [ast.Starred(_call("changed", site.number, *node.args), ast.Load())]
            return node
        self.arguments(node, whole=not name.startswith(HANDED_ON))
        return node

    def getter(self, node, name):
        """The making of a function that reads, at each of its calls, what its arguments name."""
        named = node.args[0].value if node.args and isinstance(node.args[0], ast.Constant) else "?"
        label = named if isinstance(named, str) else "[%r]" % (named,)
        self.arguments(node)
        site = self.site(node, "read", GETTERS[name], named if isinstance(named, str) else "?", label)
        self.flows.flow(ANY_RESULT, [site.number])
        return _call("getter", site.number, node)

    def preceded(self, node, hook, about):
        """A call before which something is said."""
        number = about.number if isinstance(about, Site) else about
        node.func = ast.copy_location(ast.BoolOp(ast.Or(), [_call(hook, number), node.func]), node.func)
        return node

    def builtin(self, name):
        """Whether a name is not shadowed."""
        owner = self.scope.owner(name)
        return name not in owner.bound

    def arguments(self, node, whole=False, besides=None):
        """A call's arguments; they flow into the parameters of whatever has its name.

        Args:
            whole: whether all that is in them is read, but for the one with the number ``besides``.
        """
        called = last_name(node.func)
        make = self.whole if whole else self.expression
        self.flows.called(called, self.guards, self.function)
        made = []
        for index, argument in enumerate(node.args):
            expression, reads, names = self.flowing(argument, self.expression if index == besides else make)
            # A method's first parameter is the object itself.
            for place in (index, index + 1):
                self.flows.flow(("parameter", called, place), reads, names)
            made.append(expression)
        node.args = made
        target = next((last_name(one.value) for one in node.keywords if one.arg == "target"), None)
        for keyword in node.keywords:
            if keyword.arg == "args" and target is not None:
                self.handed_over(target, keyword)
                continue
            make = self.whole if keyword.arg is None else self.expression
            keyword.value, reads, names = self.flowing(keyword.value, make)
            self.flows.flow(("parameter", called, keyword.arg), reads, names)

    def handed_over(self, target, keyword):
        """The arguments that a thread or process will call its target with."""
        if not isinstance(keyword.value, (ast.Tuple, ast.List)):
            keyword.value = self.expression(keyword.value)
            return
        for index, element in enumerate(keyword.value.elts):
            made, reads, names = self.flowing(element, self.expression)
            for place in (index, index + 1):
                self.flows.flow(("parameter", target, place), reads, names)
            keyword.value.elts[index] = made

    def builtin_call(self, node, name):
        if name in ("setattr", "getattr", "delattr", "hasattr") and not node.keywords and len(node.args) > 1:
            writes = name in ("setattr", "delattr")
            if any(isinstance(one, ast.Starred) for one in node.args):
                self.arguments(node)
                return node
            label = "%s.%s" % (_label(node.args[0]), getattr(node.args[1], "value", "..."))
            start = len(self.made.sites)
            names = self.flows.names_in(self.scope, node.args[-1])
            self.arguments(node)
            value = self.temporary()
            self.flows.flow(self.node(value), range(start, len(self.made.sites)), names)
            site = (
                self.writes(node, "attribute", "?", value, label)
                if writes
                else self.site(node, "read", "attribute", "?", label)
            )
            hook = "getattr" if name == "hasattr" else name
            node.args = [ast.Starred(_call(hook, site.number, *node.args), ast.Load())]
            return node
        if name in UNSEEN:
            self.arguments(node)
            return self.preceded(node, "unseen", self.site(node, "unseen", "unseen", UNSEEN[name]))
        if name == "open":
            # Others may come in between the uses of a file.
            self.preceded(node, "step", self.site(node, "read", "step", name))
            if node.args and not isinstance(node.args[0], (ast.Constant, ast.JoinedStr, ast.Starred)):
                return self.opened(node)
        if name in READERS:
            self.arguments(node, whole=True)
            return node
        self.arguments(node)
        return node

    def opened(self, node):
        """A call of ``open`` with something that may be a pipe's number: it is known with the arguments
        what is to be called, and called without a frame of ours."""
        self.arguments(node)
        chosen = ast.Starred(_call("opened", node.func, *node.args), ast.Load())
        made = ast.copy_location(ast.Call(_name("_grader_partial"), [chosen], node.keywords), node)
        return ast.Call(made, [], [])

    def method_call(self, node, function):
        label = _label(function.value)
        base = self.expression(function.value)
        start = len(self.made.sites)
        names = [name for one in node.args for name in self.flows.names_in(self.scope, one)]
        self.arguments(node)
        value = self.temporary()
        self.flows.flow(self.node(value), range(start, len(self.made.sites)), names)
        if function.attr in FILLING:
            self.flows.flow(FILED, range(start, len(self.made.sites)), names)
        if METHODS[function.attr]:
            site = self.writes(node, "method", function.attr, value, label)
        else:
            site = self.site(node, "read", "method", function.attr, label)
        if not node.args and not node.keywords:
            function.value = ast.copy_location(_call("method", site.number, base), function.value)
            return node
        function.value = ast.copy_location(_call("begin", site.number, base), function.value)
        if node.keywords or any(isinstance(one, ast.Starred) for one in node.args):
            keys = [one.arg for one in node.keywords if one.arg is not None]
            node.keywords.append(ast.keyword(None, _call("done_keywords", site.number, *keys)))
        else:
            node.args = [ast.Starred(_call("done", site.number, *node.args), ast.Load())]
        return node


def _index(key):
    """A key as a subscript's slice, for Python 3.8."""
    index = getattr(ast, "Index", None)
    import sys

    return index(key) if index is not None and sys.version_info < (3, 9) else key


def _captures(pattern):
    """The names that a pattern stores by itself, without what stands in it."""
    kind = type(pattern).__name__
    name = (
        pattern.rest if kind == "MatchMapping" else pattern.name if kind in ("MatchAs", "MatchStar") else None
    )
    return () if name is None else (name,)


def _last(node):
    """The last name in a label: what a container is known by."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return node.attr
    if isinstance(node, ast.Subscript):
        return _last(node.value)
    if isinstance(node, ast.Call):
        return _last(node.func)
    return "..."
