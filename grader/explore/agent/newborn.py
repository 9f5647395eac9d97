"""Which stores are seen by nobody but the object that is being made?

What ``__init__`` stores in the attributes of a new object needs no announcement, as long as nobody else knows
the object; programs that make very many objects would be slow otherwise. Somebody else may know it from where
``__init__`` gives it away: stores it somewhere, appends it, hands it to something that may keep it, starts
itself as a thread. What is stored after that in the text is announced like all else, and so is what
``__init__`` stores in anything but its own object: ``club.size = club.size + 1``, ``Robot.made = Robot.made +
1``.

Functions are known by their names alone. What is not known to keep nothing gives the object away, so that too
much is announced rather than too little.
"""

import ast

from .library import METHODS
from .syntax import last_name

#: Functions of the language that do not keep what they are given.
_KEEPING_NOTHING = frozenset(
    (
        *("bool", "callable", "delattr", "format", "getattr", "hasattr", "hash", "id", "isinstance", "len"),
        *("print", "repr", "setattr", "str", "super", "type"),
    )
)
#: Methods of the library's classes that make nobody else know an object.
_HARMLESS = frozenset(("__setattr__", "setDaemon", "setName"))
#: What gives all of an object's attributes away.
_WHOLE = frozenset(("__dict__",))

#: What begins to run only when it is started.
_THREADS = frozenset(("Process", "Thread", "Timer"))

_ITSELF = "itself"  # a function's first parameter: the object whose method it is
_ANY = "any"  # one of its parameters


def unseen_stores(trees):
    """The targets of the stores that nobody else sees: nodes of attributes.

    Args:
        trees: the files of a submission, before they are rewritten.
    """
    return _Program(trees).unseen_stores()


class _Program:
    """The functions and classes of a submission, by name."""

    def __init__(self, trees):
        self.functions = {}  # name -> functions
        self.classes = {}  # name -> classes
        self.begun_anew = False  # whether an object that is known already may go through ``__init__``
        for tree in trees:
            self._read(tree, "")
        self._keeping = self._find_keeping()

    def _read(self, node, function):
        for one in ast.iter_child_nodes(node):
            inside = function
            if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef)):
                self.functions.setdefault(one.name, []).append(one)
                inside = one.name
            elif isinstance(one, ast.ClassDef):
                self.classes.setdefault(one.name, []).append(one)
            elif isinstance(one, ast.Attribute) and one.attr == "__init__" and function != "__init__":
                self.begun_anew = True
            self._read(one, inside)

    def unseen_stores(self):
        if self.begun_anew:
            return frozenset()
        found = set()
        for one in (one for same in self.classes.values() for one in same):
            made = _method(one, "__init__")
            # What ``__new__`` gives may be an object that is known already.
            if made is not None and made.args.args and not self._has(one, "__new__", set()):
                found.update(self._unseen_in(one, made))
        return found

    def _unseen_in(self, of_class, made):
        for what, about in self._uses(made, _ITSELF, of_class):
            if what == "given away" or (what == "called" and about in self._keeping):
                return
            if what == "stored":
                yield about

    def _has(self, of_class, method, seen):
        """Whether a class has a method, or one from which it inherits."""
        if _method(of_class, method) is not None:
            return True
        seen.add(of_class)
        bases = [one for base in of_class.bases for one in self.classes.get(last_name(base), ())]
        return any(self._has(one, method, seen) for one in bases if one not in seen)

    def _uses(self, function, which, of_class=None):
        """What a function does with its parameters: those of ``_Uses``."""
        args = function.args
        placed = [one.arg for one in (*getattr(args, "posonlyargs", ()), *args.args)]
        every = [*placed, *(one.arg for one in args.kwonlyargs)]
        every += [one.arg for one in (args.vararg, args.kwarg) if one is not None]
        uses = _Uses(self, set(placed[:1] if which == _ITSELF else every), set(every), of_class)
        for statement in function.body:
            uses.visit(statement)
        return uses.found

    def _find_keeping(self):
        """The functions, and the classes by whose ``__init__``, a parameter may become known to others:
        (name, which parameter)."""
        keeping, callers = set(), {}
        for which in (_ITSELF, _ANY):
            for name, same in self.functions.items():
                uses = [use for one in same if name != "__init__" for use in self._uses(one, which)]
                self._note((name, which), uses, keeping, callers)
            for name, same in self.classes.items():
                uses = [use for one in same for use in self._uses_of_class(one, which)]
                self._note(("class " + name, which), uses, keeping, callers)
        waiting = list(keeping)
        while waiting:
            for caller in callers.get(waiting.pop(), ()):
                if caller not in keeping:
                    keeping.add(caller)
                    waiting.append(caller)
        return keeping

    def _uses_of_class(self, of_class, which):
        made = _method(of_class, "__init__")
        if made is not None:
            return self._uses(made, which, of_class)
        bases = [last_name(base) for base in of_class.bases]
        if which == _ANY and not any(base in self.classes for base in bases):
            return [("given away", None)]  # nobody has written what it does with what it is given
        return [("called", ("class " + base, which)) for base in bases]

    @staticmethod
    def _note(key, uses, keeping, callers):
        for what, about in uses:
            if what == "given away":
                keeping.add(key)
            elif what == "called":
                callers.setdefault(about, set()).add(key)


class _Uses(ast.NodeVisitor):
    """What is done with some parameters, in the order in which it is done.

    Attributes:
        found: ("stored", the target), ("called", the function or class and which of its parameters it gets),
            ("given away", None).
    """

    def __init__(self, program, names, parameters, of_class):
        self.found = []
        self._program = program
        self._names = names
        self._parameters = parameters
        self._bases = [] if of_class is None else [last_name(one) for one in of_class.bases]

    def _is_one(self, node):
        return isinstance(node, ast.Name) and node.id in self._names

    def _give_away(self):
        self.found.append(("given away", None))

    def _call(self, name, which):
        self.found.append(("called", (name, which)))

    def visit_Name(self, node):
        if node.id in self._names:
            self._give_away()  # also when another thing gets its name

    def visit_Attribute(self, node):
        if not self._is_one(node.value):
            self.visit(node.value)
        elif isinstance(node.ctx, ast.Store):
            self.found.append(("stored", node))
            if node.attr in self._program.functions:
                self._call(node.attr, _ITSELF)  # a property is set
            if "__setattr__" in self._program.functions:
                self._call("__setattr__", _ITSELF)
        elif node.attr in self._program.functions:
            if all(one.decorator_list for one in self._program.functions[node.attr]):
                self._call(node.attr, _ITSELF)  # a property
            else:
                self._give_away()  # a method, which knows whose it is
        elif node.attr in _WHOLE:
            self._give_away()

    def visit_Assign(self, node):
        if self._only_makes_threads(node.value):
            # They are started after they are stored: ``self.worker = Thread(target=self.work)``.
            for one in (*node.targets, node.value):
                self.visit(one)
            return
        self.visit(node.value)
        for target in node.targets:
            self.visit(target)

    def _only_makes_threads(self, node):
        if isinstance(node, (ast.List, ast.Tuple)):
            return bool(node.elts) and all(map(self._only_makes_threads, node.elts))
        if isinstance(node, ast.ListComp):
            return self._only_makes_threads(node.elt)
        name = last_name(node.func) if isinstance(node, ast.Call) else ""
        return name in _THREADS and name not in self._program.classes and name not in self._program.functions

    def visit_AnnAssign(self, node):
        if node.value is not None:
            self.visit(node.value)
            self.visit(node.target)

    def visit_AugAssign(self, node):
        self.visit(node.value)
        self.visit(node.target)

    def visit_For(self, node):
        self.visit(node.iter)
        self.visit(node.target)
        for one in (*node.body, *node.orelse):
            self.visit(one)

    def visit_Compare(self, node):
        self._look(node.left, *node.comparators)

    def visit_FormattedValue(self, node):
        self._look(node.value)

    def _look(self, *nodes):
        """Expressions whose value is only looked at."""
        for one in nodes:
            if not self._is_one(one):
                self.visit(one)

    def visit_Subscript(self, node):
        if self._is_one(node.value):
            for name in ("__getitem__", "__setitem__"):
                self._call(name, _ITSELF)
        else:
            self.visit(node.value)
        self.visit(node.slice)

    def _later(self, node):
        """What is run later, and may know by then what it mentions."""
        if any(self._is_one(one) for one in ast.walk(node)):
            self._give_away()

    visit_FunctionDef = visit_AsyncFunctionDef = visit_ClassDef = visit_Lambda = visit_GeneratorExp = _later

    def visit_Call(self, node):
        function = node.func
        keeps = None  # name of what gets the arguments, where it is known what it does with them
        given = list(node.args)
        if isinstance(function, ast.Attribute):
            on_itself = self._is_one(function.value)
            if on_itself or _is_super(function.value):
                keeps = self._method(function.attr, on_itself)
            elif function.attr == "__init__" and given and self._is_one(given[0]):
                self._call("class " + last_name(function.value), _ITSELF)
                del given[0]
            else:
                self.visit(function)
        elif isinstance(function, ast.Name) and function.id not in self._parameters:
            keeps = self._named(function.id)
        else:
            self.visit(function)
        for one in (*given, *(keyword.value for keyword in node.keywords)):
            if self._is_one(one) and keeps is not None:
                if keeps:
                    self._call(keeps, _ANY)
            else:
                self.visit(one)

    def _named(self, name):
        """A function is called by its name alone: its name where it is the program's, "" where it keeps
        nothing, None where nobody knows."""
        if name in self._program.classes:
            return "class " + name
        if name in self._program.functions:
            return name
        return "" if name in _KEEPING_NOTHING else None

    def _method(self, name, on_itself):
        """A method of the object is called, or one that its class inherits."""
        if name == "__init__" and not on_itself:
            for base in self._bases:
                self._call("class " + base, _ITSELF)
            return None
        if name in self._program.functions:
            self._call(name, _ITSELF)
            return name
        if name not in _HARMLESS and name not in METHODS:
            self._give_away()  # a thread's ``start``, or what an attribute holds
        return None


def _method(of_class, name):
    """A class's own method, wherever in its body it stands."""
    waiting = list(of_class.body)
    while waiting:
        one = waiting.pop()
        if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef)):
            if one.name == name:
                return one
        elif isinstance(one, (ast.If, ast.Try)):
            waiting.extend(ast.iter_child_nodes(one))
    return None


def _is_super(node):
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "super"
