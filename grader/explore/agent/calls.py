"""How does a program announce what it calls?"""

import ast

from .flows import ANY_RESULT, FILED, OUTCOME, TASKS, variable
from .handing import Indirect
from .leaning import RISING
from .library import (
    CHANGED,
    FILLING,
    GETTERS,
    GOING_THROUGH,
    HANDED_ON,
    INSERTING,
    MAKING,
    METHODS,
    OF_PRIMITIVES,
    PRIMITIVES,
    RAW,
    READ,
    READERS,
    SETTLING,
    UNSEEN,
)
from .opening import opens
from .scopes import makes_object
from .sites import Site
from .skipping import STARTING
from .syntax import call_hook, label_of, label_of_attribute, last_name, last_part, name_node, place_of
from .writing import Writer


class Calls(Writer):
    """Calls: of the student's functions, of methods known by name, of the library."""

    def on_Call(self, node):
        writes = opens(node)
        made = self.call(node)
        return call_hook("opens", made) if writes else made

    def call(self, node):
        """What stands in the place of a call."""
        function = node.func
        if isinstance(function, ast.Name) and self.builtin(function.id):
            return self.builtin_call(node, function.id)
        if label_of(function) in ("object.__setattr__", "object.__delattr__"):
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
        if isinstance(function, ast.Attribute) and function.attr in RAW and _is_super(function.value):
            function.value = self.expression(function.value)
            self.arguments(node)
            return node
        label = label_of(function.value) if isinstance(function, ast.Attribute) else ""
        node.func = self.expression(function)
        self.arguments(node)
        if isinstance(function, ast.Attribute) and function.attr in SETTLING and label not in _STREAMS:
            site = self.writes(node, "method", function.attr, self.temporary(), label)
            function.value = call_hook("settled", site.number, function.value)
        if isinstance(function, ast.Attribute) and function.attr in MAKING:
            return self.preceded(node, "step", self.site(node, "read", "step", function.attr))
        return node

    def library_name(self, node):
        """The full name of something that a module gives that is not the student's; None for all else."""
        names = []
        while isinstance(node, ast.Attribute):
            names.append(node.attr)
            node = node.value
        root = self.module_by_name(node)
        if isinstance(node, ast.Name):
            root = self.scope.owner(node.id).imported.get(node.id)
        if root is None or root in self.own or root.partition(".")[0] in self.own or root[:1] == ".":
            return None
        return ".".join([root, *reversed(names)])

    def module_by_name(self, node):
        """The name of the module that ``__import__("module")`` gives, in full; None for all else."""
        called = (
            isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "__import__"
        )
        if not called or node.keywords or len(node.args) != 1 or not self.builtin("__import__"):
            return None
        name = node.args[0].value if isinstance(node.args[0], ast.Constant) else None
        # Of what has dots in it, it gives the module at their beginning.
        return name.partition(".")[0] if isinstance(name, str) else None

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
        if name in MAKING:
            self.arguments(node)
            return self.preceded(node, "step", self.site(node, "read", "step", name))
        plain = not any(isinstance(one, ast.Starred) for one in node.args)
        if name in GETTERS and plain and not node.keywords:
            return self.getter(node, name)
        if name in READ and plain and len(node.args) > READ[name]:
            label = label_of(node.args[READ[name]])
            self.arguments(node)
            site = self.site(node, "read", "method", name, label)
            node.args = [ast.Starred(call_hook("examined", site.number, *node.args), ast.Load())]
            return node
        if name in CHANGED and plain and len(node.args) > CHANGED[name]:
            start = len(self.made.sites)
            names = [found for one in node.args for found in self.flows.names_in(self.scope, one)]
            label = label_of(node.args[CHANGED[name]])
            # What is put into a file or buffer is read, not what it is put into.
            self.arguments(node, whole=CHANGED[name] > 0, besides=CHANGED[name])
            value = self.temporary()
            if name in FILLING:
                self.flows.flow(FILED, range(start, len(self.made.sites)), names)
            self.flows.flow(self.node(value), range(start, len(self.made.sites)), [*names, FILED])
            site = self.writes(node, "method", name, value, label)
            site.takes_off = getattr(node, "takes_off", ())
            node.args = [ast.Starred(call_hook("changed", site.number, *node.args), ast.Load())]
            return call_hook("inserted", site.number, node) if name in INSERTING else node
        # Before it is rewritten.
        is_object = bool(node.args) and makes_object(getattr(node.args[0], "body", None))
        self.arguments(node, whole=not name.startswith(HANDED_ON))
        if name == "collections.defaultdict" and node.args and isinstance(node.args[0], ast.Lambda):
            maker = node.args[0]
            told = self.missed(maker, "missed" if is_object else "step")
            maker.body = ast.copy_location(ast.BoolOp(ast.Or(), [told, maker.body]), maker.body)
        return node

    def getter(self, node, name):
        """The making of a function that reads, at each of its calls, what its arguments name."""
        named = node.args[0].value if node.args and isinstance(node.args[0], ast.Constant) else "?"
        label = named if isinstance(named, str) else "[%r]" % (named,)
        self.arguments(node)
        site = self.site(node, "read", GETTERS[name], named if isinstance(named, str) else "?", label)
        self.flows.flow(ANY_RESULT, [site.number])
        return call_hook("getter", site.number, node, *([True] if hasattr(node, "called_back") else []))

    def preceded(self, node, hook, about):
        """A call before which something is said."""
        number = about.number if isinstance(about, Site) else about
        node.func = ast.copy_location(ast.BoolOp(ast.Or(), [call_hook(hook, number), node.func]), node.func)
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
        called = _NOBODY if self.is_primitive(node.func) else last_name(node.func)
        make = self.whole if whole else self.expression
        self.flows.called(called, self.guards, self.function, self.skips)
        self.region.call(called, self.handed_in(node.func))
        # What follows is reached when it does not raise, and has got out of its loops.
        ways = {"raise"} if called in self.made.raising else set()
        ways |= {"wait"} if called in self.made.looping else set()
        checked = ("goes through", called), ways
        if ways and checked not in self.leaving:
            self.leaving.append(checked)
        made = []
        placed = []  # (place or name of a parameter, node) of what is given
        callee = self.callee(node.func) if getattr(node, "unknown", False) else []
        functions = [(one, self.callee(one)) for one in self.handing_on(node)]
        shift = 0
        if called == "partial" and node.args:
            called, shift = last_name(node.args[0]), 1
        target = self.target(node, called)
        started = target if last_name(node.func) in STARTING else None
        if called in TASKS and node.args:
            started = last_name(node.args[0])
        if started is not None:
            self.flows.flow(("starts", started), (), self.guards)
        for index, argument in enumerate(node.args):
            if target is not None and isinstance(argument, (ast.Tuple, ast.List)):
                made.append(self.handed_over(target, argument, placed))
                continue
            expression, reads, names = self.flowing(argument, self.expression if index == besides else make)
            if called in TASKS and index == 0:
                self.flows.put(OUTCOME, reads, [("result", last_name(argument))])
            given = self.given(reads, names)
            placed.append(("*" if isinstance(argument, ast.Starred) else index, given, argument))
            # A method's first parameter is the object itself.
            for place in (index - shift, index + 1 - shift, "*"):
                self.flows.flow(("parameter", called, place), (), [given], RISING)
                if isinstance(argument, ast.Name) and self.makes(argument.id):
                    self.flows.flow(variable(self.scope, argument.id), (), [("filled", called, place)])
            if isinstance(node.func, ast.Attribute):
                self.hang(node.func.value, (), [given])
            made.append(expression)
        node.args = made
        for keyword in node.keywords:
            if keyword.arg == "args" and target is not None:
                keyword.value = self.handed_over(target, keyword.value, placed)
                continue
            make = self.whole if keyword.arg is None else self.expression
            value = keyword.value
            keyword.value, reads, names = self.flowing(value, make)
            given = self.given(reads, names)
            placed.append((keyword.arg, given, value))
            for place in (keyword.arg, "**"):
                self.flows.flow(("parameter", called, place), (), [given], RISING)
            if isinstance(node.func, ast.Attribute):
                self.hang(node.func.value, (), [given])
        self.indirect(node, callee, functions, placed)

    def is_primitive(self, function):
        """Whether it is the method of what can be nothing but a primitive of the library, or of what is most
        likely one: a method that has the name of a primitive's hands on to that one."""
        if not isinstance(function, ast.Attribute):
            return False
        if last_name(function.value) in self.made.primitives:
            return True
        if function.attr != self.function or function.attr not in OF_PRIMITIVES or _is_super(function.value):
            return False
        if not isinstance(function.value, ast.Name):
            return True
        in_class = self.scope.parent is not None and self.scope.parent.kind == "class"
        return in_class and function.value.id not in ("self", "cls")

    def callee(self, node):
        """The nodes of a function that is called, or handed over."""
        found = self.flows.names_in(self.scope, node)
        if isinstance(node, ast.Name):
            found.append(variable(self.scope, node.id))
        return found

    def handing_on(self, node):
        """The arguments of a call that may be functions which the library calls with the others."""
        if last_name(node.func) in self.flows.defined:
            return []
        if not self.handing.any:
            # Threads call what a variable holds; the submission's functions by their names are known.
            values = [one.value for one in node.keywords if one.arg in ("target", "function")]
            return [one for one in values if last_name(one) not in self.flows.defined]
        values = [*node.args, *(one.value for one in node.keywords)]
        return [one for one in values if isinstance(one, (ast.Name, ast.Attribute)) or _is_partial(one)]

    def indirect(self, node, callee, functions, placed):
        """Note what is called by a call that names no function, and by the library for it.

        Args:
            node: the call.
            callee: nodes of what is called.
            functions: arguments that may be functions, each with its nodes.
            placed: (place or name of a parameter, node, expression) of all that is given.
        """
        given = [(place, one) for place, one, _ in placed]
        if getattr(node, "unknown", False):
            result = ("called", place_of(self.scope, node))
            self.regions.belongs(result, self.region)
            place = list(self.guards), self.scope.name, self.file, node
            self.handing.calls.append(Indirect(callee, given, self.region, result, place))
        for function, nodes in functions:
            others = [(place, one) for place, one, expression in placed if expression is not function]
            named = any(one.arg in ("target", "function") and one.value is function for one in node.keywords)
            self.handing.calls.append(Indirect(nodes, others, self.region, names=named))

    def given(self, reads, names):
        """The node of what one call gives for a parameter."""
        made = self.flows.argument(reads, names)
        self.regions.belongs(made, self.region)
        return made

    def handed_in(self, function):
        """Whether what is called may be any function: what a variable, an attribute or a container holds."""
        if isinstance(function, ast.Name):
            owner = self.scope.owner(function.id)
            return owner.kind != "module" and function.id in owner.bound
        return not isinstance(function, ast.Attribute) or function.attr in self.stored

    def target(self, node, called):
        """The name of what a call will have a thread, process or timer call; None when it has not."""
        for one in node.keywords:
            if one.arg in ("target", "function"):
                return last_name(one.value)
        place = {"Timer": 1, "start_new_thread": 0, "start_new": 0}.get(called, len(node.args))
        return last_name(node.args[place]) if place < len(node.args) else None

    def handed_over(self, target, arguments, placed):
        """The arguments that a thread or process will call its target with; ``placed`` grows by them."""
        if not isinstance(arguments, (ast.Tuple, ast.List)):
            return self.expression(arguments)
        for index, element in enumerate(arguments.elts):
            made, reads, names = self.flowing(element, self.expression)
            given = self.given(reads, names)
            placed.append((index, given, element))
            for place in (index, index + 1):
                self.flows.flow(("parameter", target, place), (), [given], RISING)
            arguments.elts[index] = made
        return arguments

    def builtin_call(self, node, name):
        if name in ("setattr", "getattr", "delattr", "hasattr") and not node.keywords and len(node.args) > 1:
            writes = name in ("setattr", "delattr")
            if any(isinstance(one, ast.Starred) for one in node.args):
                self.arguments(node)
                return node
            label = label_of_attribute(node.args)
            start = len(self.made.sites)
            names = self.flows.names_in(self.scope, node.args[-1])
            thing = node.args[0]
            self.arguments(node)
            value = self.temporary()
            self.hang(thing, (), [self.node(value)])
            self.flows.flow(self.node(value), range(start, len(self.made.sites)), names)
            site = (
                self.writes(node, "attribute", "?", value, label)
                if writes
                else self.site(node, "read", "attribute", "?", label)
            )
            hook = "getattr" if name == "hasattr" else name
            node.args = [ast.Starred(call_hook(hook, site.number, *node.args), ast.Load())]
            return node
        if name in UNSEEN and self.module_by_name(node) is None:
            self.arguments(node)
            return self.preceded(node, "unseen", self.site(node, "unseen", "unseen", UNSEEN[name]))
        if name == "open":
            # Others may come in between the uses of a file.
            self.preceded(node, "step", self.site(node, "read", "step", name))
            if node.args and not isinstance(node.args[0], (ast.Constant, ast.JoinedStr, ast.Starred)):
                return self.opened(node)
        if name == "print":
            return self.print_call(node)
        if name in READERS:
            start = len(self.made.sites)
            given = [one for one in node.args if self.lasting(one)]
            places = [(one.lineno, one.col_offset, one.end_lineno, one.end_col_offset) for one in given]
            self.arguments(node, whole=True)
            for site in self.made.sites[start:] if name in _COPYING else ():
                place = site.line, site.column, site.end_line, site.end_column
                if site.form == "content" and place in places:
                    site.copies = "values" if name == "dict" else "things"
            return node
        self.arguments(node)
        if name == "range" and not all(map(_is_small, node.args)):
            return call_hook("counted", node)
        return node

    def print_call(self, node):
        """A call of ``print``, perhaps into a file."""
        into = next((one for one in node.keywords if one.arg == "file"), None)
        label = "" if into is None else label_of(into.value)
        start = len(self.made.sites)
        names = [found for one in node.args for found in self.flows.names_in(self.scope, one)]
        self.arguments(node, whole=True)
        if into is not None and label not in _STREAMS:
            value = self.temporary()
            self.flows.flow(FILED, range(start, len(self.made.sites)), names)
            self.flows.flow(self.node(value), range(start, len(self.made.sites)), names)
            site = self.writes(node, "method", "print", value, label)
            into.value = ast.copy_location(call_hook("printed", site.number, into.value), into.value)
        return node

    def opened(self, node):
        """A call of ``open`` with something that may be a pipe's number: it is known with the arguments
        what is to be called, and called without a frame of ours."""
        self.arguments(node)
        chosen = ast.Starred(call_hook("opened", node.func, *node.args), ast.Load())
        made = ast.copy_location(ast.Call(name_node("_grader_partial"), [chosen], node.keywords), node)
        return ast.Call(made, [], [])

    def method_call(self, node, function):
        label = label_of(function.value)
        before = len(self.made.sites)
        base = self.expression(function.value)
        start = len(self.made.sites)
        given = [*node.args, *(one.value for one in node.keywords)]
        names = [name for one in given for name in self.flows.names_in(self.scope, one)]
        self.arguments(node, whole=function.attr in GOING_THROUGH)
        value = self.temporary()
        self.flows.flow(self.node(value), range(start, len(self.made.sites)), names)
        if function.attr in FILLING:
            self.flows.flow(FILED, range(start, len(self.made.sites)), names)
        if METHODS[function.attr]:
            self.filled(function.value, range(start, len(self.made.sites)), names)
            site = self.writes(node, "method", function.attr, value, label)
            if node.args or node.keywords:
                self.put(site, function.value, range(start, site.number), names)
        else:
            site = self.site(node, "read", "method", function.attr, label)
            site.selects = function.attr in _FINDING
            if site.selects and _is_copy(function.value):
                for number in range(before, site.number):
                    self.made.sites[number].selects = True
            site.looked_at = getattr(node, "looked_at", 0)
            looks = "things" if function.attr in ("count", "index") else ""
            site.copies = "values" if function.attr in ("copy", "items", "values") else looks
        site.container = last_part(function.value)
        site.takes_off = getattr(node, "takes_off", ())
        if not node.args and not node.keywords:
            function.value = ast.copy_location(call_hook("method", site.number, base), function.value)
            return node
        function.value = ast.copy_location(call_hook("begin", site.number, base), function.value)
        if node.keywords or any(isinstance(one, ast.Starred) for one in node.args):
            keys = [one.arg for one in node.keywords if one.arg is not None]
            node.keywords.append(ast.keyword(None, call_hook("done_keywords", site.number, *keys)))
        else:
            node.args = [ast.Starred(call_hook("done", site.number, *node.args), ast.Load())]
        return node


#: In place of a function's name: nothing of the submission's. A module's own has the name "".
_NOBODY = "-"
#: Files that are no files of the program's.
_STREAMS = ("None", "sys.stderr", "sys.stdout")
#: Methods by which one thing in a container is found by what it is, or its place is worked out.
_FINDING = ("count", "find", "index", "rfind")
#: Functions that make use of each thing that is in what they are given.
_COPYING = frozenset(
    (
        *("all", "any", "dict", "enumerate", "filter", "frozenset", "list", "map", "max", "min", "reversed"),
        *("set", "sorted", "sum", "tuple", "zip"),
    )
)
#: Rounds that are not worth counting.
_FEW = 1000


def _is_small(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, int) and abs(node.value) < _FEW


def _is_partial(node):
    return isinstance(node, ast.Call) and last_name(node.func) == "partial"


def _is_super(node):
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "super"


def _is_copy(node):
    """Whether an expression gives a copy of a container in the same order."""
    if isinstance(node, ast.Subscript):
        return isinstance(node.slice, ast.Slice)
    return isinstance(node, ast.Call) and last_name(node.func) in ("list", "tuple", "copy", "bytes")
