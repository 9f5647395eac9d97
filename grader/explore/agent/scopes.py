"""Which variable does a name mean, and can anybody else change it?

Reads the sources of a submission once, before they are rewritten. A variable is worth watching when it is
shared by its place (a module's global that functions mention, a variable that an inner function captures)
and can change after its first binding.
"""

import ast

from .library import DISPLAYS
from .regions import mentioned, set_anew
from .syntax import escapes, last_name


class Scope:
    """A module, class, function, lambda or comprehension.

    Attributes:
        file: of a module's.
        kind: which of these.
        name: dotted, "" for a module.
        parent: the scope around it.
        bound: names that it binds, with how often (2 stands for "may change": in a loop, by ``del``, ...).
        outer: names that it declares global or nonlocal.
        captured: of its own names, those that an inner scope mentions.
        number: of its token, for a function whose captured variables change; 0 otherwise.
        watched: names of its own that are worth watching.
        parameters: names of a function's parameters that are given by place, in order.
        made: names of a function that it binds to containers of its own making.
        created: names of a function that it binds to other objects of its own making.
        temporaries: names that instrumentation needs in a class's body.
        imported: names of its own that are bound by any import -> the full name of what they stand for.
        modules: those that stand for a module -> its name.
    """

    def __init__(self, kind, name, parent):
        self.file = ""
        self.kind = kind
        self.name = name
        self.parent = parent
        self.bound = {}
        self.outer = {}
        self.captured = set()
        self.number = 0
        self.watched = set()
        self.parameters = []
        self.made = set()
        self.created = set()
        self.temporaries = []
        self.imported = {}
        self.modules = {}
        self.mentioned = {}

    def bind(self, name, times=1):
        """Note a store."""
        scope = self.owner_of_store(name)
        scope.bound[name] = scope.bound.get(name, 0) + times

    def owner_of_store(self, name):
        """The scope whose variable a store in this scope changes."""
        if self.kind == "comprehension":
            return self if name in self.bound else self.parent.owner_of_store(name)
        declared = self.outer.get(name)
        if declared == "global":
            return self.module
        if declared == "nonlocal":
            scope = self.parent
            while scope is not None and scope.kind != "module":
                if scope.kind in ("function", "lambda") and name in scope.bound and name not in scope.outer:
                    return scope
                scope = scope.parent
        return self

    @property
    def within_function(self):
        """Whether this is a function, or lies in one."""
        scope = self
        while scope is not None and scope.kind != "function":
            scope = scope.parent
        return scope is not None

    @property
    def module(self):
        """The module's scope."""
        scope = self
        while scope.parent is not None:
            scope = scope.parent
        return scope

    def owner(self, name):
        """The scope whose variable a name means here."""
        declared = self.outer.get(name)
        if declared == "global":
            return self.module
        scope = self
        if declared == "nonlocal":
            scope = self.parent
        elif name in self.bound:
            return self
        else:
            scope = self.parent
        while scope is not None:
            if scope.kind == "module":
                return scope
            if scope.kind != "class" and name in scope.bound and name not in scope.outer:
                return scope
            if scope.kind != "class" and scope.outer.get(name) == "global":
                return scope.module
            scope = scope.parent
        return self.module


class Survey(ast.NodeVisitor):
    """One file's scopes.

    Attributes:
        scopes: node -> its scope.
        module: the module's scope.
        stored: names of attributes that are stored where others may see it, or anyhow changed.
        polled: names that stand in the tests by which ``while`` loops end, or in what functions return that
            are called there.
        asked: names of functions that are called in such a test.
        answers: name of a function -> what it returns.
        mentions: (scope, name) of every mention.
        set_anew: loop -> the variables of its function that each round sets before it looks at them.
    """

    def __init__(self, tree, file="", unseen=frozenset()):
        self.scopes = {}
        self._unseen = unseen  # targets of stores that others do not see; see ``newborn``
        self.module = self.scope = Scope("module", "", None)
        self.module.file = file
        self.scopes[tree] = self.module
        self.stored = set()
        self.polled = set()
        self.asked = set()
        self.answers = {}
        self.mentions = []
        self.set_anew = {}
        self.mentioned = mentioned(tree)
        self.loops = 0
        for statement in tree.body:
            self.visit(statement)
        for name in list(self.asked):
            for value in self.answers.get(name, ()):
                self._polls(value)
        for scope, name in self.mentions:
            owner = scope.owner(name)
            if owner is not scope and not (scope.kind == "comprehension" and _around(scope) is owner):
                owner.captured.add(name)

    def finish(self, stored_elsewhere):
        """Decide what is watched, when it is known what other files store in this module."""
        number = 0
        for scope in self.scopes.values():
            if scope.kind == "module":
                for name, times in scope.bound.items():
                    changes = times > 1 or name in stored_elsewhere
                    if (name in scope.captured and changes) or name in self.polled:
                        scope.watched.add(name)
            elif scope.kind == "function":
                for name in scope.captured:
                    if scope.bound.get(name, 0) > 1:
                        scope.watched.add(name)
                if scope.watched:
                    number += 1
                    scope.number = number

    # --- scopes --------------------------------------------------------------------------------------------

    def _inside(self, kind, name, node, visit):
        outer, loops, around = self.scope, self.loops, self.mentioned
        dotted = "%s.%s" % (outer.name, name) if outer.name else name
        self.scope = self.scopes[node] = Scope(kind, dotted, outer)
        self.loops = 0
        if kind == "function":
            self.mentioned = self.scope.mentioned = mentioned(node)
        visit()
        self.scope, self.loops, self.mentioned = outer, loops, around

    def _function(self, node):
        self._store(node.name)
        for one in node.decorator_list + node.args.defaults + [d for d in node.args.kw_defaults if d]:
            self.visit(one)

        def visit():
            self._arguments(node.args)
            for statement in node.body:
                self.visit(statement)

        self._inside("function", node.name, node, visit)

    visit_FunctionDef = visit_AsyncFunctionDef = _function

    def visit_Lambda(self, node):
        for one in node.args.defaults + [d for d in node.args.kw_defaults if d]:
            self.visit(one)

        def visit():
            self._arguments(node.args)
            self.visit(node.body)

        self._inside("lambda", "<lambda>", node, visit)

    def _arguments(self, args):
        placed = [*getattr(args, "posonlyargs", ()), *args.args]
        self.scope.parameters = [arg.arg for arg in placed]
        every = [*placed, *args.kwonlyargs, args.vararg, args.kwarg]
        for arg in every:
            if arg is not None:
                self.scope.bind(arg.arg)

    def visit_ClassDef(self, node):
        self._store(node.name)
        for one in node.decorator_list + node.bases + [keyword.value for keyword in node.keywords]:
            self.visit(one)

        def visit():
            for statement in node.body:
                self.visit(statement)

        self._inside("class", node.name, node, visit)

    def _comprehension(self, node):
        self.visit(node.generators[0].iter)

        def visit():
            for index, generator in enumerate(node.generators):
                for name in ast.walk(generator.target):
                    if isinstance(name, ast.Name):
                        self.scope.bound[name.id] = 1
                if index:
                    self.visit(generator.iter)
                for test in generator.ifs:
                    self.visit(test)
            if isinstance(node, ast.DictComp):
                self.visit(node.key)
                self.visit(node.value)
            else:
                self.visit(node.elt)

        self._inside("comprehension", "<comprehension>", node, visit)

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = _comprehension

    # --- stores --------------------------------------------------------------------------------------------

    def visit_Global(self, node):  # stands before every use of its names, or the source is no Python
        self.scope.outer.update(dict.fromkeys(node.names, "global"))

    def visit_Nonlocal(self, node):
        self.scope.outer.update(dict.fromkeys(node.names, "nonlocal"))

    def visit_Name(self, node):
        if isinstance(node.ctx, ast.Load):
            self.mentions.append((self.scope, node.id))
            return
        times = 2 if isinstance(node.ctx, ast.Del) or self.loops else 1
        self._store(node.id, times)

    def _store(self, name, times=1):
        declared = self.scope.outer.get(name)
        if declared is not None:
            times = 2
            self.mentions.append((self.scope, name))
        self.scope.bind(name, times)

    def visit_Assign(self, node):
        self.generic_visit(node)
        self._made(node.targets, node.value)

    def _made(self, targets, value):
        names = [one.id for one in targets if isinstance(one, ast.Name)]
        if self.scope.kind in ("function", "module") and _makes_container(value):
            self.scope.made.update(names)
        if self.scope.kind == "function" and _creates(value):
            self.scope.created.update(names)

    def visit_AugAssign(self, node):
        if isinstance(node.target, ast.Name):
            self._store(node.target.id, 2)
            self.mentions.append((self.scope, node.target.id))
        elif isinstance(node.target, ast.Attribute):
            self.stored.add(node.target.attr)
            self.visit(node.target.value)
        else:
            self.visit(node.target)
        self.visit(node.value)

    def visit_NamedExpr(self, node):
        self.visit(node.value)
        self._store(node.target.id, 2)

    def visit_Attribute(self, node):
        if not isinstance(node.ctx, ast.Load):
            if node not in self._unseen or self.loops:
                self.stored.add(node.attr)
        self.visit(node.value)

    def visit_Call(self, node):
        if isinstance(node.func, ast.Name) and node.func.id in ("setattr", "delattr") and len(node.args) > 1:
            name = node.args[1]
            if isinstance(name, ast.Constant) and isinstance(name.value, str):
                self.stored.add(name.value)
        if isinstance(node.func, ast.Attribute) and node.func.attr in ("__setattr__", "__delattr__"):
            texts = [one.value for one in node.args[:2] if isinstance(one, ast.Constant)]
            self.stored.update(text for text in texts if isinstance(text, str))
        self.generic_visit(node)

    def _loop(self, node):
        self.set_anew[node] = set_anew(node, self.mentioned) if self.scope.kind == "function" else set()
        self.loops += 1
        self.generic_visit(node)
        self.loops -= 1

    visit_For = visit_AsyncFor = _loop

    def visit_While(self, node):
        self._polls(node.test)
        for one in ast.walk(node):
            if isinstance(one, ast.If) and escapes([one]) - {"round"}:
                self._polls(one.test)
        self._loop(node)

    def _polls(self, test):
        for one in ast.walk(test):
            if isinstance(one, ast.Name):
                self.polled.add(one.id)
            elif isinstance(one, ast.Attribute):
                self.stored.add(one.attr)
            elif isinstance(one, ast.Call):
                self.asked.add(last_name(one.func))

    def visit_Return(self, node):
        if node.value is not None:
            self.answers.setdefault(self.scope.name.rpartition(".")[2], []).append(node.value)
        self.generic_visit(node)

    def visit_Import(self, node):
        for alias in node.names:
            name = alias.asname or alias.name.partition(".")[0]
            self._store(name)
            owner = self.scope.owner_of_store(name)
            owner.modules[name] = owner.imported[name] = alias.name if alias.asname else name

    def visit_ImportFrom(self, node):
        for alias in node.names:
            name = alias.asname or alias.name
            self._store(name)
            stands_for = "." * node.level + "%s.%s" % (node.module, alias.name)
            self.scope.owner_of_store(name).imported[name] = stands_for

    def visit_ExceptHandler(self, node):
        self._capture(node)

    def _capture(self, node):
        if node.name is not None:
            self._store(node.name, 2 if self.loops else 1)
        self.generic_visit(node)

    visit_MatchAs = visit_MatchStar = _capture

    def visit_MatchMapping(self, node):
        if node.rest is not None:
            self._store(node.rest, 2 if self.loops else 1)
        self.generic_visit(node)

    def visit_AnnAssign(self, node):
        if node.value is not None:
            self.visit(node.target)
            self.visit(node.value)
            self._made([node.target], node.value)
        elif isinstance(node.target, ast.Name) and self.scope.kind != "module":
            self.scope.bound.setdefault(node.target.id, 0)


def makes_object(node):
    """Whether an expression is a new thing that can be changed, which nobody else has got."""
    return _makes_container(node) or _creates(node)


def _makes_container(node):
    """Whether an expression is a new container."""
    if isinstance(node, ast.Call):
        return last_name(node.func) in _MAKERS
    return isinstance(node, (*DISPLAYS, ast.ListComp, ast.DictComp, ast.SetComp))


def _creates(node):
    """Whether an expression is most likely a new object: a class is called, or something is copied."""
    if not isinstance(node, ast.Call):
        return False
    name = last_name(node.func)
    return name.lstrip("_")[:1].isupper() or name in _COPYING


_COPYING = frozenset(("__class__", "__new__", "cls", "copy", "deepcopy", "replace"))

#: What makes a container that others do not know yet.
_MAKERS = frozenset(
    (
        *("Counter", "LifoQueue", "OrderedDict", "PriorityQueue", "Queue", "SimpleQueue"),
        *("defaultdict", "deque", "dict", "list", "set"),
    )
)


def _around(scope):
    while scope.kind == "comprehension":
        scope = scope.parent
    return scope
