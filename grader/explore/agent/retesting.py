"""Does a test still hold when something is taken out because of it?

``if len(stock) > 1: sold.append(stock.pop())``, ``while due[0] <= now: run(due.popleft())``: whoever comes
second takes something out all the same, and nothing fails. So the test is made once more when something is
taken out of the container at which it has looked, and if it does not hold by then, and others have changed
that meanwhile, somebody has gone by an outdated look. That needs a test that does nothing but look: it stands
in the ``if`` itself, or in the statement that has kept what came of it.

To make a test once more must change nothing. So it goes through nothing but the container itself, since an
iterator would be used up, and looks under keys of nothing else, which might make what it has not got; and
none is made where the submission writes operators of its own.
"""

import ast
import copy

from .syntax import call_hook, last_name
from .waiting import Retest

_APART = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)
_LOOPS = (ast.For, ast.AsyncFor, ast.While)
#: Functions that only look at what they are given, if that is a container of the library, and its methods
#: that do no more.
_ASKING = frozenset(
    (
        *("abs", "all", "any", "bool", "float", "int", "isinstance", "len", "list", "max", "min", "range"),
        *("round", "set", "sorted", "str", "sum", "tuple"),
    )
)
_ASKED = frozenset(
    (
        *("count", "endswith", "get", "index", "items", "keys", "lower", "startswith", "strip", "upper"),
        "values",
    )
)
#: Methods that take something out of a container, and functions that do.
_TAKING = frozenset(("pop", "popitem", "popleft", "remove"))
_TAKING_FUNCTIONS = frozenset(("heappop", "heapreplace"))
#: Special methods of the submission's that no such test calls.
_NEVER_CALLED = frozenset(
    "__%s__" % name
    for name in (
        *("aenter", "aexit", "call", "del", "enter", "exit", "init", "new", "post_init", "repr", "str"),
        *("delitem", "setattr", "setitem"),
    )
)
#: Functions that go through all that they are given.
_GOING_THROUGH = frozenset(("all", "any", "list", "max", "min", "set", "sorted", "sum", "tuple"))
_PLAIN = (
    *(ast.Attribute, ast.BinOp, ast.BoolOp, ast.Call, ast.Compare, ast.Constant, ast.IfExp, ast.Name),
    *(ast.Dict, ast.GeneratorExp, ast.List, ast.ListComp, ast.Set, ast.SetComp, ast.Slice, ast.Subscript),
    *(ast.Tuple, ast.UnaryOp),
    *(ast.comprehension, ast.boolop, ast.cmpop, ast.expr_context, ast.operator, ast.unaryop),
    *((ast.Index,) if hasattr(ast, "Index") else ()),
)


def find(trees, numbers):
    """Mark what is taken out under a test: it gets ``rests_on``, (number of the test, the test), and
    ``takes_off``, those numbers; where the test has been made, something is put that says so.

    Args:
        trees: of a submission's files, not yet rewritten.
        numbers: those that are free.
    """
    nodes = [one for tree in trees for one in ast.walk(tree)]
    own = {one.name for one in nodes if isinstance(one, _APART[:3])}
    special = {name for name in own if name[:2] == name[-2:] == "__"}
    if special - _NEVER_CALLED:
        return
    tables = _tables(trees, nodes)
    for node in nodes:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Module)):
            _Function(node, own, numbers, tables).mark()


def _tables(trees, nodes):
    """Names that are stored once in the whole submission, at a module's top, for what is written
    out there as a dict or list: a look under one of its keys makes nothing.

    Args:
        trees: of the submission's files.
        nodes: all of theirs.
    """
    stored = {}
    for node in nodes:
        names = []
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            names = [node.id]
        elif isinstance(node, ast.arg):
            names = [node.arg]
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names = [one.asname or one.name for one in node.names]
        elif isinstance(node, ast.ExceptHandler):
            names = [node.name]
        elif isinstance(node, _APART[:3]):
            names = [node.name]
        for name in names:
            stored[name] = stored.get(name, 0) + 1
    if "*" in stored:
        return frozenset()
    return frozenset(
        one.targets[0].id
        for tree in trees
        for one in tree.body
        if isinstance(one, ast.Assign)
        and isinstance(one.targets[0], ast.Name)
        and isinstance(one.value, (ast.Dict, ast.List, ast.Tuple))
        and stored[one.targets[0].id] == 1
    )


class _Function:
    """A function, or a module's top, without the functions in it.

    Args:
        function: it.
        own: names of the submission's functions and classes.
        numbers: of the tests.
        tables: see ``_tables``.
    """

    def __init__(self, function, own, numbers, tables=frozenset()):
        self.function = function
        self.tables = tables
        self.own = own
        self.numbers = numbers
        self.kept = {}  # variable -> the statements that store in it, with the block of each
        self.blocks = [function.body]
        self.nodes = []
        waiting = [one for one in function.body if not isinstance(one, _APART)]
        while waiting:
            node = waiting.pop()
            self.nodes.append(node)
            for _, value in ast.iter_fields(node):
                if isinstance(value, list) and value and isinstance(value[0], ast.stmt):
                    self.blocks.append(value)
            waiting += [one for one in ast.iter_child_nodes(node) if not isinstance(one, _APART)]
        for block in self.blocks:
            for statement in block:
                for one in ast.walk(statement) if not isinstance(statement, _APART) else ():
                    if isinstance(one, ast.Name) and not isinstance(one.ctx, ast.Load):
                        self.kept.setdefault(one.id, {})[id(statement)] = statement, block

    def mark(self):
        """Mark its tests, and what is taken out under them."""
        for node in self.nodes:
            if isinstance(node, (ast.If, ast.While)):
                takings = list(_takings(node.body))
                for test, after in self.tests(node) if takings else ():
                    resting = [one for one, place in takings if _looks_at(test, ast.dump(place), self.tables)]
                    if resting:
                        self.put(test, after, resting, node)

    def tests(self, node):
        """The parts of a test of which each has to hold, with the statement and block in which it was made
        before; None when it is made there."""
        parts = node.test.values if _is_and(node.test) else [node.test]
        for part in parts:
            bare = part.operand if isinstance(part, ast.UnaryOp) and isinstance(part.op, ast.Not) else part
            stored = list(self.kept.get(bare.id, {}).values()) if isinstance(bare, ast.Name) else []
            kept = [one for one in stored if isinstance(one[0], ast.Assign)]
            if len(kept) == 1 and isinstance(node, ast.If) and self.only_looks(kept[0][0].value):
                value = copy.deepcopy(kept[0][0].value)
                test = value if bare is part else ast.copy_location(ast.UnaryOp(ast.Not(), value), value)
                yield test, kept[0]
            elif not isinstance(bare, ast.Name) and self.only_looks(part):
                yield copy.deepcopy(part), None

    def only_looks(self, test):
        """Whether a test does nothing but look."""
        for one in ast.walk(test):
            if not isinstance(one, _PLAIN):
                return False
            if isinstance(one, ast.Attribute) and one.attr in self.own:
                return False  # a property, or a method
            if isinstance(one, ast.Call):
                known = _ASKED if isinstance(one.func, ast.Attribute) else _ASKING
                name = last_name(one.func)
                if name not in known or name in self.own:
                    return False
                if name == "str" and not self.own.isdisjoint(("__repr__", "__str__")):
                    return False
        return True

    def put(self, test, after, takings, node):
        number = next(self.numbers)
        made = ast.copy_location(Retest(), node.body[0])
        made.call = call_hook("holds", number)
        if after is None:
            node.body.insert(0, made)
        else:
            statement, block = after
            ast.copy_location(made, statement)
            block.insert(block.index(statement) + 1, made)
        for taking in takings:
            taking.takes_off = (*getattr(taking, "takes_off", ()), number)
            taking.rests_on = (*getattr(taking, "rests_on", ()), (number, test))


def _looks_at(test, place, tables):
    """Whether a test looks at a container, and neither goes through anything else nor looks there under a
    key.

    Args:
        test: as said.
        place: the container, as ``ast.dump`` shows it.
        tables: see ``_tables``.
    """
    seen = False
    for one in ast.walk(test):
        seen = seen or ast.dump(one) == place
        through = []
        if isinstance(one, ast.Call) and last_name(one.func) in _GOING_THROUGH and len(one.args) == 1:
            through = one.args
        elif isinstance(one, ast.comprehension):
            through = [one.iter]
        elif isinstance(one, ast.Subscript):
            table = isinstance(one.value, ast.Name) and one.value.id in tables
            through = [] if table else [one.value]
        elif isinstance(one, ast.Compare):
            pairs = zip(one.ops, one.comparators)
            through = [other for operator, other in pairs if isinstance(operator, (ast.In, ast.NotIn))]
        if not all(_is_of(part, place) for part in through):
            return False
    return seen


#: What is made only to be gone through.
_SHOWN = (ast.Constant, ast.GeneratorExp, ast.List, ast.ListComp, ast.Set, ast.SetComp, ast.Tuple)


def _is_of(node, place):
    """Whether what is gone through is a container, a part of it, or made of what is looked at by itself."""
    while ast.dump(node) != place:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            return node.func.id in (*_GOING_THROUGH, "range")
        if isinstance(node, ast.Call):
            node = node.func
        elif isinstance(node, (ast.Attribute, ast.Subscript)):
            node = node.value
        else:
            return isinstance(node, _SHOWN)
    return True


def _is_and(test):
    return isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And)


def _takings(statements):
    """What takes something out of a container in some statements, in no further loop: it, and the
    container."""
    waiting = [one for one in statements if not isinstance(one, (*_APART, *_LOOPS))]
    while waiting:
        node = waiting.pop()
        waiting += [one for one in ast.iter_child_nodes(node) if not isinstance(one, (*_APART, *_LOOPS))]
        if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Del):
            yield node, node.value
        elif isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute) and node.func.attr in _TAKING:
                yield node, node.func.value
            elif last_name(node.func) in _TAKING_FUNCTIONS and node.args:
                yield node, node.args[0]
