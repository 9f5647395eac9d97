"""Where is a thing looked at in front of a container, and then one taken off there?

``seat = free[0]`` and then ``free.pop(0)`` belong together: what is taken off need not be what was looked at,
and nobody looks at what it is. Both stand in one function, so that nobody comes to the latter but by the
former, and what was looked at has become somebody's: it is kept, returned, handed to a function or called,
and not only printed, compared or waited for. What is taken off must be of no use, for whoever goes by what
``pop`` gives has looked at the right thing. Then it is held against the other one when the program runs: as
long as they are the same, nothing is wrong.

What was found in a list by what it is (``index``, ``if line[i] == who``, ``enumerate``) and is then taken out
by its number, is told in the same way: whoever has left before it has moved all that lies behind.

A key of a mapping may be taken off with nothing said of one that is there no more (``busy.pop(seat, None)``).
To do something twice about such a key may be harmless; to keep it twice is not.
"""

import ast

from .emptying import KEEPING
from .syntax import last_name

#: Functions to which a thing is given in order to look at it, or to know how long to wait.
_LOOKING = frozenset(
    (
        *(
            "bool",
            "callable",
            "critical",
            "debug",
            "error",
            "exception",
            "hasattr",
            "id",
            "info",
            "isinstance",
        ),
        *("len", "log", "print", "sleep", "type", "wait", "wait_for", "warning"),
    )
)
#: Functions that make something of a thing.
_MAKING = frozenset(
    (
        *("abs", "float", "format", "getattr", "int", "list", "max", "min", "repr", "round", "sorted", "str"),
        *("sum", "tuple"),
    )
)
#: What is looked at: what lies at an end of a list, or in front of a queue, or a key of a mapping.
_FIRST, _LAST, _QUEUE, _KEY = "first", "last", "queue", "key"
#: Or what lies under a number that was found by what lies there.
_FOUND = "found"
_APART = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)
_LOOPS = (ast.For, ast.AsyncFor, ast.While)


def find(trees, numbers):
    """Mark the looks and the takings of a submission.

    A look, the expression of a subscript or of a container, gets a number as ``looked_at``. A subscript or
    call that takes something off gets as ``takes_off`` the numbers of the looks that it may rest on.

    Args:
        trees: of its files.
        numbers: those that are free.
    """
    for node in (one for tree in trees for one in ast.walk(tree)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Module)):
            _Body(node, numbers).mark()


class _Body:
    """A function, or a module's top, without the functions in it.

    Args:
        function: it.
        numbers: of the looks.
    """

    def __init__(self, function, numbers):
        self.numbers = numbers
        self.removals = set()  # what takes something off that is of no use
        self.loads = {}  # variable -> where it is looked at
        self.outer = set()  # variables that are not the function's own
        self.strictly = False  # whether only what is kept counts, see above
        own = [one for one in function.body if not isinstance(one, _APART)]
        self.parents = dict.fromkeys(own, function)
        self.blocks = dict.fromkeys(self.parents, function.body)  # in which block each statement stands
        waiting = own
        while waiting:
            node = waiting.pop()
            if isinstance(node, (ast.Global, ast.Nonlocal)):
                self.outer.update(node.names)
            for _, block in ast.iter_fields(node):
                if isinstance(block, list):
                    self.blocks.update((one, block) for one in block if isinstance(one, ast.stmt))
            for child in ast.iter_child_nodes(node):
                if not isinstance(child, _APART):
                    self.parents[child] = node
                    waiting.append(child)
                    if isinstance(child, ast.Name) and isinstance(child.ctx, ast.Load):
                        self.loads.setdefault(child.id, []).append(child)

    def mark(self):
        """Mark its looks and takings."""
        found = [(node, *taking) for node in self.parents for taking in [_taking(node)] if taking]
        takings = [one for one in found if self.is_of_no_use(one[0])]
        if not takings:
            return
        self.removals = {node for node, *_ in takings}
        self.mark_found([one for one in takings if one[2] == _FOUND])
        for node in self.parents:
            look = _look(node)
            if look is None:
                continue
            marked, container, end = look
            variable = self.variable(node) if end == _KEY else ""
            after = [
                taking
                for taking in takings
                if taking[2] == end
                and ast.dump(taking[1]) == ast.dump(container)
                and (end != _KEY or taking[3].id == variable)
                and self.leads_to(node, taking[0])
            ]
            self.strictly = end == _KEY
            if after and self.is_kept(node, set()):
                marked.looked_at = next(self.numbers)
                for taking, *_ in after:
                    taking.takes_off = (*getattr(taking, "takes_off", ()), marked.looked_at)

    def mark_found(self, takings):
        """Mark the looks by which a number is found, and what is taken out under it."""
        for node in self.parents if takings else ():
            found = self.found(node)
            if found is None:
                continue
            container, variable = found
            after = [
                taking
                for taking, place, _, key in takings
                if ast.dump(place) == ast.dump(container)
                and (key is node or (isinstance(key, ast.Name) and key.id == variable))
                and (node.lineno, node.col_offset) <= (key.lineno, key.col_offset)
            ]
            if after:
                node.looked_at = next(self.numbers)
            for taking in after:
                taking.takes_off = (*getattr(taking, "takes_off", ()), node.looked_at)

    def found(self, node):
        """The container in which a node finds something, and the variable that gets its number; None when it
        finds nothing."""
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
            place = node.func.value
            return (place, self.variable(node)) if node.func.attr == "index" and _is_place(place) else None
        if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load) and _is_place(node.value):
            key = _key(node)
            found = isinstance(key, ast.Name) and (self.is_compared(node) or self.is_kept(node, set()))
            return (node.value, key.id) if found else None
        if isinstance(node, ast.For) and isinstance(node.iter, ast.Call) and node.iter.args:
            number = node.target.elts[0] if isinstance(node.target, ast.Tuple) else None
            walks = last_name(node.iter.func) == "enumerate" and isinstance(number, ast.Name)
            return (node.iter.args[0], number.id) if walks and _is_place(node.iter.args[0]) else None
        return None

    def is_compared(self, node):
        """Whether a thing, or a part of it, is held against something."""
        while not isinstance(node, ast.stmt):
            if isinstance(node, ast.Compare):
                return True
            node = self.parents[node]
        return False

    def leads_to(self, look, taking):
        """Whether nobody comes to the one but by the other, since when no loop has begun."""
        if (look.lineno, look.col_offset) >= (taking.lineno, taking.col_offset):
            return False
        block = self.around(look)
        while taking in self.parents:
            if isinstance(taking, _LOOPS):
                return False
            if taking in self.blocks and self.blocks[taking] is block:
                return True
            taking = self.parents[taking]
        return False

    def around(self, node):
        """The block in which an expression stands, apart from a ``with`` or ``try``, which is always gone
        through."""
        while node not in self.blocks:
            node = self.parents[node]
        parent = self.parents[node]
        through = isinstance(parent, (ast.With, ast.AsyncWith))
        through = through or (isinstance(parent, ast.Try) and node in parent.body)
        return self.around(parent) if through else self.blocks[node]

    def variable(self, node):
        """The variable that an expression's value is stored in; "" when it is no such."""
        parent = self.parents[node]
        if isinstance(parent, ast.Assign) and isinstance(parent.targets[0], ast.Name):
            return parent.targets[0].id
        return ""

    def is_of_no_use(self, node):
        """Whether nobody goes by what a call gives."""
        parent = self.parents.get(node)
        if isinstance(parent, ast.Assign):
            return all(isinstance(one, ast.Name) and one.id == "_" for one in parent.targets)
        return isinstance(parent, (ast.Expr, ast.Delete))

    def is_kept(self, node, seen):
        """Whether something is done with a thing, or it becomes part of something else.

        Args:
            node: an expression that is the thing.
            seen: variables that are known to hold it.
        """
        if node in self.removals:
            return False
        given = called = False
        child, parent = node, self.parents[node]
        while not isinstance(parent, ast.stmt):
            if parent in self.removals or isinstance(parent, (ast.Compare, ast.comprehension)):
                return False
            if isinstance(parent, ast.IfExp) and child is parent.test:
                return False
            if isinstance(parent, ast.UnaryOp) and isinstance(parent.op, ast.Not):
                return False
            if isinstance(parent, ast.Call):
                name = last_name(parent.func)
                if child is parent.func:
                    called = not self.strictly
                elif name in _LOOKING:
                    return False
                else:
                    given = given or (name in KEEPING if self.strictly else name not in _MAKING)
            if isinstance(parent, ast.NamedExpr) and self.goes_on([parent.target], seen):
                return True
            if isinstance(parent, (ast.Yield, ast.Await)):
                given = True
            child, parent = parent, self.parents[parent]
        if isinstance(parent, (ast.If, ast.While, ast.Assert)):
            return False
        if given or isinstance(parent, (ast.Return, ast.AugAssign)):
            return True
        if isinstance(parent, ast.Expr):
            return called
        if isinstance(parent, ast.Assign):
            return child is not parent.value or self.goes_on(parent.targets, seen)
        return isinstance(parent, ast.AnnAssign) and self.goes_on([parent.target], seen)

    def goes_on(self, targets, seen):
        """Whether a thing is kept that is stored in some places, by those or by what becomes of them."""
        for target in targets:
            if isinstance(target, (ast.Tuple, ast.List)):
                if self.goes_on(target.elts, seen):
                    return True
            elif not isinstance(target, ast.Name) or target.id in self.outer:
                return True
            elif target.id not in seen:
                seen.add(target.id)
                if any(self.is_kept(one, seen) for one in self.loads.get(target.id, ())):
                    return True
        return False


def _look(node):
    """What an expression looks at: the expression to be marked, the container, and which thing in it; None
    when it does not."""
    if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load):
        end = {0: _FIRST, -1: _LAST}.get(_index(node))
        if end is None:
            return None
        if isinstance(node.value, ast.Attribute) and node.value.attr == "queue":
            return node, node.value.value, _QUEUE
        if _is_place(node.value):
            return node, node.value, end
        inner = node.value
        if end == _FIRST and isinstance(inner, ast.Call) and last_name(inner.func) in ("list", "sorted"):
            return _chosen(inner)
    if isinstance(node, ast.Call) and last_name(node.func) in ("max", "min", "next"):
        return _chosen(node)
    return None


def _chosen(call):
    """The same of a call that gives a key of a mapping, or a thing in a set."""
    thing = call.args[0] if call.args else None
    if last_name(call.func) == "next":
        iterates = isinstance(thing, ast.Call) and last_name(thing.func) == "iter" and len(thing.args) == 1
        thing = thing.args[0] if iterates else None
    return (thing, thing, _KEY) if _is_place(thing) else None


def _taking(node):
    """What takes something off: the container, which thing in it, and the variable that is its key; None
    when it does not."""
    if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Del) and _is_place(node.value):
        end = {0: _FIRST, -1: _LAST}.get(_index(node))
        return (node.value, end, None) if end else _by_number(node.value, _key(node))
    if not isinstance(node, ast.Call):
        return None
    name, arguments = last_name(node.func), node.args
    if name == "heappop" and len(arguments) == 1 and _is_place(arguments[0]):
        return arguments[0], _FIRST, None
    if not isinstance(node.func, ast.Attribute) or not _is_place(node.func.value):
        return None
    place = node.func.value
    if name in ("get", "get_nowait") and not any(isinstance(one, ast.Name) for one in arguments):
        return place, _QUEUE, None
    if name == "popleft" and not arguments:
        return place, _FIRST, None
    if name == "pop":
        if not arguments:
            return place, _LAST, None
        if len(arguments) == 1:
            end = {0: _FIRST, -1: _LAST}.get(_number(arguments[0]))
            return (place, end, None) if end else _by_number(place, arguments[0])
        return (place, _KEY, arguments[0]) if isinstance(arguments[0], ast.Name) else None
    return None


def _by_number(place, key):
    """The same of what is taken out under a number that was found."""
    found = isinstance(key, ast.Name) or (isinstance(key, ast.Call) and last_name(key.func) == "index")
    return (place, _FOUND, key) if found else None


def _is_place(node):
    return isinstance(node, (ast.Name, ast.Attribute, ast.Subscript))


def _index(node):
    """The number by which a subscript finds something, None when it is none."""
    return _number(_key(node))


def _key(node):
    key = node.slice
    return key.value if type(key).__name__ == "Index" else key


def _number(node):
    try:
        value = ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return None
    return value if type(value) is int else None
