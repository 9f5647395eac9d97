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
#: Those that may be called by a test that only asks for a length.
_BY_LENGTH = frozenset(
    "__%s__" % name
    for name in (
        *("bool", "contains", "get", "getattr", "getattribute", "getitem", "iter", "len", "missing"),
        *("next", "prepare", "set", "set_name", "subclasshook"),
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
    special = {name for name in own if name[:2] == name[-2:] == "__"} - _NEVER_CALLED
    if special & _BY_LENGTH:
        return
    tables = _tables(trees, nodes)
    for node in nodes:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Module)):
            _Function(node, own, numbers, tables, by_length=bool(special)).mark()


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
        by_length: whether the submission writes operators, so that a test may only ask for lengths.
    """

    def __init__(self, function, own, numbers, tables=frozenset(), *, by_length=False):
        self.function = function
        self.by_length = by_length
        self.tables = tables
        self.own = own
        self.numbers = numbers
        self.kept = {}  # variable -> the statements that store in it, with the block of each
        self.blocks = [function.body]
        self.around = {}  # id of a block that is always gone through -> its statement
        self.nodes = []
        waiting = [one for one in function.body if not isinstance(one, _APART)]
        while waiting:
            node = waiting.pop()
            self.nodes.append(node)
            for _, value in ast.iter_fields(node):
                if isinstance(value, list) and value and isinstance(value[0], ast.stmt):
                    self.blocks.append(value)
                    if isinstance(node, (ast.With, ast.AsyncWith)):
                        self.around[id(value)] = node
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
                self.rest(node, _parts(node.test, ast.And), node.body, node.body)
        for block in list(self.blocks):
            for node in [one for one in block if isinstance(one, ast.If)]:
                failed = [_negated(part) for part in _parts(node.test, ast.Or)]
                if node.orelse:
                    self.rest(node, failed, node.orelse, node.orelse)
                elif isinstance(node.body[-1], _LEAVING):
                    after = self.following(node, block)
                    stored = {name for one in after for name in _stored_in(one)}
                    names = {one.id for one in ast.walk(node.test) if isinstance(one, ast.Name)}
                    if names.isdisjoint(stored):
                        self.rest(node, failed, after, block, block.index(node) + 1)

    def following(self, node, block):
        """The statements that come after one that others may not come past: in its block, and after what is
        around that."""
        found = []
        while node is not None:
            found += block[block.index(node) + 1 :]
            node = self.around.get(id(block))
            block = next((one for one in self.blocks if any(node is other for other in one)), None)
        return found

    def rest(self, node, parts, statements, block, index=0):
        """Mark what is taken out in statements because of a test.

        Args:
            node: the test's statement.
            parts: of which each has to hold for them.
            statements: as said.
            block, index: where it is known that they hold.
        """
        takings = [one for one in _takings(statements) if not self.puts_in(*one)]
        for test, after in self.tests(node, parts) if takings else ():
            resting = [one for one, place in takings if _looks_at(test, ast.dump(place), self.tables)]
            if resting:
                self.put(test, resting, *(after or (block, index)))

    def puts_in(self, taking, place):
        """Whether what is taken out, by name, is what the function itself has put in: that is there to be
        taken out again, whatever others have put in beside it."""
        named = _named(taking)
        if named is None:
            return False
        wanted = ast.dump(place), ast.dump(named)
        return any((ast.dump(where), ast.dump(what)) == wanted for where, what in _puttings(self.nodes))

    def tests(self, node, parts):
        """The parts of a test of which each has to hold, with the block and the place in it at which it was
        made before; None when it is made there."""
        for part in parts:
            bare = part.operand if _is_not(part) else part
            kept = self.kept_for(node, bare, bare is part)
            if isinstance(bare, ast.Name) and kept is None:
                continue
            test = _Filled({} if kept is None else {kept[0].targets[0].id: kept[0].value}).visit(
                copy.deepcopy(part)
            )
            if self.only_looks(test):
                yield test, None if kept is None else (kept[1], kept[1].index(kept[0]) + 1)

    def kept_for(self, node, bare, positive):
        """The statement, and its block, that has kept what a test asks for: what came of it, or a number.

        Args:
            node: the test's statement.
            bare: a part of the test.
            positive: whether that holds as it is written.
        """
        if not isinstance(node, ast.If):
            return None
        asks = any(isinstance(one, ast.Call) for one in ast.walk(bare))
        found = []
        for name in {one.id for one in ast.walk(bare) if isinstance(one, ast.Name)}:
            stored = list(self.kept.get(name, {}).values())
            kept = [one for one in stored if isinstance(one[0], ast.Assign)]
            if isinstance(bare, ast.Name):
                # `ok = False` before it is no test.
                kept = [one for one in kept if not _is_flag(one[0].value, not positive)]
            elif asks or len(stored) > 1:
                continue
            if len(kept) == 1 and self.keeps(kept[0][0], isinstance(bare, ast.Name)):
                found.append(kept[0])
        return found[0] if len(found) == 1 else None

    def keeps(self, statement, outcome):
        """Whether a statement stores, under one name, what a look has shown: the outcome of a test, or a
        number."""
        plain = len(statement.targets) == 1 and isinstance(statement.targets[0], ast.Name)
        asks = any(isinstance(one, ast.Call) for one in ast.walk(statement.value))
        return plain and (outcome or asks) and self.only_looks(statement.value)

    def only_looks(self, test):
        """Whether a test does nothing but look."""
        for one in ast.walk(test):
            if not isinstance(one, _PLAIN):
                return False
            if isinstance(one, ast.Attribute) and one.attr in self.own:
                return False  # a property, or a method
            if self.by_length and not isinstance(one, _LENGTHS):
                return False
            if self.by_length and isinstance(one, ast.Compare):
                sides = (one.left, *one.comparators)
                if not all(isinstance(side, ast.Constant) or _is_length(side) for side in sides):
                    return False
            if self.by_length and isinstance(one, ast.Call) and not _is_length(one):
                return False
            if isinstance(one, ast.Call):
                known = _ASKED if isinstance(one.func, ast.Attribute) else _ASKING
                name = last_name(one.func)
                if name not in known or name in self.own:
                    return False
                if name == "str" and not self.own.isdisjoint(("__repr__", "__str__")):
                    return False
        return True

    def put(self, test, takings, block, index):
        number = next(self.numbers)
        made = ast.copy_location(Retest(), block[min(index, len(block) - 1)])
        made.call = call_hook("holds", number)
        block.insert(index, made)
        for taking in takings:
            taking.takes_off = (*getattr(taking, "takes_off", ()), number)
            taking.rests_on = (*getattr(taking, "rests_on", ()), (number, test))


class _Filled(ast.NodeTransformer):
    """Puts what names stand for in their place, and takes a walrus's value for it.

    Args:
        values: by name.
    """

    def __init__(self, values):
        self.values = values

    def visit_Name(self, node):
        return copy.deepcopy(self.values.get(node.id, node))

    def visit_NamedExpr(self, node):
        return self.visit(node.value)


#: Of what a test consists that only asks for lengths.
_LENGTHS = (
    *(ast.Attribute, ast.BoolOp, ast.Call, ast.Compare, ast.Constant, ast.Name, ast.Subscript, ast.UnaryOp),
    *(ast.boolop, ast.cmpop, ast.expr_context, ast.unaryop),
    *((ast.Index,) if hasattr(ast, "Index") else ()),
)
#: Statements after which nothing of the block comes.
_LEAVING = (ast.Break, ast.Continue, ast.Raise, ast.Return)


def _is_length(node):
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "len"


def _is_not(part):
    return isinstance(part, ast.UnaryOp) and isinstance(part.op, ast.Not)


def _negated(part):
    return part.operand if _is_not(part) else ast.copy_location(ast.UnaryOp(ast.Not(), part), part)


def _is_flag(value, truth):
    """Whether a value is written out, and is true or not as said."""
    return isinstance(value, ast.Constant) and bool(value.value) == truth


def _parts(test, operator):
    """What a test is put together of by one operator."""
    together = isinstance(test, ast.BoolOp) and isinstance(test.op, operator)
    return test.values if together else [test]


def _stored_in(statement):
    """The names that are stored in a statement."""
    return {
        one.id
        for one in ast.walk(statement)
        if isinstance(one, ast.Name) and not isinstance(one.ctx, ast.Load)
    }


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


def _named(taking):
    """By what something is taken out of a container: the thing itself, or its key; None for whatever lies at
    an end."""
    if isinstance(taking, ast.Subscript):
        return _key(taking)
    named = isinstance(taking.func, ast.Attribute) and taking.func.attr in ("pop", "remove")
    return taking.args[0] if named and taking.args else None


def _key(node):
    return node.slice.value if type(node.slice).__name__ == "Index" else node.slice


def _puttings(nodes):
    """What is put in a container in some nodes: that, and the thing or its key."""
    for node in nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in ("add", "append", "setdefault") and node.args:
                yield node.func.value, node.args[0]
        elif isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store):
            yield node.value, _key(node)


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
