"""What is taken out of a place before the place is emptied?

``total += hits`` and then ``hits = 0`` belong together: whoever takes what is there and sets it to nothing
forgets what others have added in between, although what is stored rests on no value. The same holds for
``batch = list(requests)`` and ``requests.clear()``, and for a loop that does something with each request.
Both stand in one block; each may stand in a ``with`` of its own, when what is taken is added to something
else, by way of a variable as well, or is a copy of a container: a number that is only looked at before it is
set to zero again, as an alarm's, may well be meant to forget what comes in between. In the place of either
there may be a call of what does nothing else: ``hits.get()``, ``hits.reset()``.

Whoever takes a container itself, and puts an empty one in its place, has what was added to it in between.
"""

import ast
import copy

from .library import VIEWS
from .syntax import escapes, last_name

#: Functions that give a copy of all that is in a container.
_COPYING = frozenset(
    (
        *("Counter", "OrderedDict", "copy", "deepcopy", "deque", "dict", "frozenset", "list", "set"),
        *("sorted", "tuple"),
    )
)
#: Methods that add all that is in another container.
_ADDING = frozenset(("extend", "extendleft", "update", "writelines", "writerows"))
#: Methods after which what they are given is part of something else.
KEEPING = frozenset(
    ("add", "append", "appendleft", "deposit", "extend", "insert", "push", "put", "put_nowait", "send")
)
#: Functions that only tell of what kind something is, or how large.
_TELLING = frozenset(("bool", "callable", "hasattr", "id", "isinstance", "len", "type"))
#: Functions that give something in which nothing is, when they are called with nothing.
_EMPTY = frozenset(
    ("list", "dict", "set", "deque", "Counter", "OrderedDict", "bytearray", "int", "float", "str")
)


class Accessors:
    """The functions and methods of a submission that do nothing but give what is in one place, empty it, or
    store there what they are given. A name is known when all functions that have it are so.

    Args:
        trees: of its files.
    """

    def __init__(self, trees):
        self._known = {}  # name -> (what they do, the place, the name of the object in it, "" for none)
        several = set()
        for tree in trees:
            for function in ast.walk(tree):
                if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef)):
                    name, does = function.name, _does(function)
                    if name in self._known and not _alike(self._known[name], does):
                        several.add(name)
                    self._known[name] = does
        for name in several:
            self._known[name] = None

    def written_out(self, statement):
        """A statement with the places themselves instead of such calls.

        Returns:
            it; and the names of the functions that were called, for what they give and to empty something.
        """
        called = [one for one in ast.walk(statement) if isinstance(one, ast.Call)]
        if not any(self._known.get(last_name(one.func)) for one in called):
            return statement, frozenset(), frozenset()
        giving, emptying = set(), set()
        made = copy.deepcopy(statement)
        if isinstance(made, ast.Expr) and isinstance(made.value, ast.Call):
            arguments = made.value.args
            stores = len(arguments) == 1 and _is_empty(arguments[0])
            place = self._place(made.value, "stores" if stores else "empties")
            if place is not None:
                emptying.add(last_name(made.value.func))
                made = ast.Assign([place], ast.Constant(0))

        class Written(ast.NodeTransformer):
            def visit_Call(written, node):
                written.generic_visit(node)
                place = self._place(node, "gives")
                if place is None:
                    return node
                giving.add(last_name(node.func))
                return place

        return Written().visit(made), frozenset(giving), frozenset(emptying)

    def _place(self, call, what):
        """The place to which a call does something; None when it does not."""
        does, place, own = self._known.get(last_name(call.func)) or ("", None, "")
        method = isinstance(call.func, ast.Attribute)
        if does != what or len(call.args) > (what == "stores") or call.keywords or method != bool(own):
            return None
        made = copy.deepcopy(place)
        if method:
            made = _Renamed(own, call.func.value).visit(made)
        return made


class _Renamed(ast.NodeTransformer):
    def __init__(self, name, thing):
        self.name = name
        self.thing = thing

    def visit_Name(self, node):
        return self.thing if node.id == self.name else node


def _alike(one, other):
    return one is not None and other is not None and one[0] == other[0] and _key(one[1]) == _key(other[1])


def _does(function):
    """What a function does, to which place, and the name of its object in that; None when it does more."""
    parameters = [one.arg for one in function.args.args]
    steps = [one for one in _steps(function.body) if not _is_beside(one)]
    does, place = "", None
    if len(steps) == 2 and isinstance(steps[0], ast.Assign) and isinstance(steps[1], ast.Return):
        variable, given = steps[0].targets[0], steps[1].value
        if isinstance(given, ast.Name) and _key(given) == _key(variable):
            does, place = "gives", steps[0].value
    elif len(steps) == 1:
        step = steps[0]
        if isinstance(step, ast.Return):
            does, place = "gives", step.value
        elif isinstance(step, ast.Assign) and len(step.targets) == 1:
            stored = step.value.id if isinstance(step.value, ast.Name) else ""
            does = "empties" if _is_empty(step.value) else "stores" if stored in parameters[1:] else ""
            place = step.targets[0]
        elif _emptied(step) is not None:
            deleted = isinstance(step, ast.Delete)
            does, place = "empties", _sliced(step.targets[0]) if deleted else step.value.func.value
    names = {one.id for one in ast.walk(place) if isinstance(one, ast.Name)} if place is not None else set()
    own = parameters[0] if parameters[:1] and parameters[0] in names else ""
    known = _key(place) or (does == "gives" and _key(_copied(place)))
    if not does or not known or names & {*parameters} - {own}:
        return None
    return does, copy.deepcopy(place), own  # the function will be rewritten


def _steps(statements):
    for outer in statements:
        for one in _plain(outer):
            if isinstance(one, ast.Try) and not one.handlers:
                yield from _steps([*one.body, *one.orelse, *one.finalbody])
            else:
                yield one


def _is_beside(statement):
    """Whether a statement says something of a function, or of its lock, only."""
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        return last_name(statement.value.func) in ("acquire", "release")
    return isinstance(statement, (ast.Global, ast.Pass)) or (
        isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    )


def pairs(statements, accessors):
    """Statements of a block that take something out of a place, each with one after it that empties it.

    Args:
        statements: the block.
        accessors: of the submission.

    Returns:
        (the one, the names of functions by which it takes it, the other, those by which that empties it).
    """
    found = []
    blocks = [[(one, *accessors.written_out(one)) for one in _plain(statement)] for statement in statements]
    kept = set().union(*(_kept(written) for block in blocks for _, written, _, _ in block))
    taken = []  # (key, whether it is taken on for sure, whether it stands in the block itself, statement)
    for outer, inner in zip(statements, blocks):
        for one, written, _, emptying in inner:
            emptied = _emptied(written)
            if emptied is None:
                continue
            for key, surely, direct, taking, giving in taken:
                if surely is None:
                    surely = isinstance(getattr(written, "value", None), ast.Constant)
                    direct = False
                if key == emptied and (surely or (direct and one is outer)):
                    found.append((taking, giving, one, emptying))
        for one, written, giving, _ in inner:
            taken += [(key, surely, one is outer, one, giving) for key, surely in _takes(written, kept)]
    return found


def _plain(statement):
    """A statement, or those in the place of a ``with``."""
    if isinstance(statement, (ast.With, ast.AsyncWith)):
        for one in statement.body:
            yield from _plain(one)
    else:
        yield statement


def _key(node):
    """What tells one place of the source from another; "" for what is none."""
    if not isinstance(node, (ast.Name, ast.Attribute, ast.Subscript)):
        return ""
    return ast.dump(node).replace("Store()", "Load()")


def _emptied(statement):
    """The place that a statement empties, None when it does not."""
    if isinstance(statement, ast.Assign) and len(statement.targets) == 1 and _is_empty(statement.value):
        return _key(_sliced(statement.targets[0]) or statement.targets[0]) or None
    if isinstance(statement, ast.Delete) and len(statement.targets) == 1:
        return _key(_sliced(statement.targets[0])) or None
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        call = statement.value
        if isinstance(call.func, ast.Attribute) and call.func.attr == "clear" and not call.args:
            return _key(call.func.value) or None
    return None


def _is_empty(node):
    if isinstance(node, ast.Constant):
        return not node.value and node.value is not None and node.value is not False
    if isinstance(node, (ast.List, ast.Tuple)):
        return not node.elts
    if isinstance(node, ast.Dict):
        return not node.keys
    return (
        isinstance(node, ast.Call) and not node.args and not node.keywords and last_name(node.func) in _EMPTY
    )


def _kept(statement):
    """The variables of which something somewhere in a statement makes a part of something else."""
    found = set()
    for one in ast.walk(statement):
        values = []
        if isinstance(one, ast.AugAssign) and isinstance(one.op, ast.Add):
            values.append(one.value)
        elif isinstance(one, ast.Return) and one.value is not None:
            values.append(one.value)
        elif isinstance(one, ast.Call) and isinstance(one.func, ast.Attribute) and one.func.attr in KEEPING:
            values += one.args
        for value in values:
            terms = value.elts if isinstance(value, ast.Tuple) else [value]
            found.update(term.id for term in terms if isinstance(term, ast.Name))
    return found


def _takes(statement, kept):
    """The places of which a statement takes what is there, each with whether it is added to something else
    or copied, or something is done with each thing in it; None: if it is a number or text.

    Args:
        statement: as said.
        kept: variables of whose values the block makes a part of something else.
    """
    if isinstance(statement, ast.AugAssign) and isinstance(statement.op, ast.Add):
        own = _key(statement.target)
        for key in _mentioned(statement.value) - {own}:
            yield key, True
    elif isinstance(statement, ast.Assign):
        own = {_key(target) for target in statement.targets}
        copied = {_key(_copied(statement.value)), _key(_summed(statement.value))}
        stays = any(isinstance(target, ast.Name) and target.id in kept for target in statement.targets)
        for key in (copied | {_key(statement.value), _key(_counted(statement.value))}) - own - {""}:
            yield key, stays or key in copied
        if isinstance(statement.value, ast.BinOp) and isinstance(statement.value.op, ast.Add):
            mentioned = _mentioned(statement.value)
            if own & mentioned:
                for key in mentioned - own:
                    yield key, True
    elif isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        call = statement.value
        if not isinstance(call.func, ast.Attribute) or len(call.args) != 1:
            return
        if call.func.attr in _ADDING:
            key = _key(call.args[0]) or _key(_copied(call.args[0]))
            if key:
                yield key, True
        elif call.func.attr in KEEPING:
            # A container itself is handed on with what is added to it afterwards.
            surely = None if isinstance(call.args[0], ast.Name) else True
            yield from ((key, surely) for key in _mentioned(call.args[0]))
        elif call.func.attr == "write" and _key(_copied(call.args[0])):
            yield _key(_copied(call.args[0])), True
    elif isinstance(statement, (ast.For, ast.AsyncFor)):
        names = {one.id for one in ast.walk(statement.target) if isinstance(one, ast.Name)}
        key = _key(_all_of(statement.iter))
        if key and not names.isdisjoint(_used(statement)) and escapes(statement.body) <= {"round", "raise"}:
            yield key, True


def _used(loop):
    """The variables with which something in a loop does something: calls a function, or stores them. What
    only tests them does nothing."""
    found = _kept(loop)
    inside = list(ast.walk(loop))
    tests = [one.test for one in inside if isinstance(one, (ast.Assert, ast.If, ast.IfExp, ast.While))]
    tested = {part for test in tests for part in ast.walk(test)}
    for one in inside:
        if isinstance(one, ast.Call) and one not in tested and last_name(one.func) not in _TELLING:
            found.update(argument.id for argument in one.args if isinstance(argument, ast.Name))
        elif isinstance(one, ast.AugAssign) or (
            isinstance(one, ast.Assign) and isinstance(one.targets[0], (ast.Attribute, ast.Subscript))
        ):
            found.update(part.id for part in ast.walk(one) if isinstance(part, ast.Name))
    return found


def read_whole(statement):
    """Marks what a statement adds to something else, and of which all that is in it is read therefore; and a
    loop, which gets what is added meanwhile as well.

    Args:
        statement: one that takes something, before it is rewritten.
    """
    added = []
    statement.takes_all = isinstance(statement, (ast.For, ast.AsyncFor))
    if isinstance(statement, ast.AugAssign):
        added.append(statement.value)
    elif isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        added += [one for one in statement.value.args if last_name(statement.value.func) in _ADDING]
    added += [one.args[0] for one in ast.walk(statement) if _joins(one)]
    for one in added:
        if _key(one):
            one.read_whole = True


def _sliced(node):
    """The list of which an expression is all by a slice, None when it is none."""
    whole = isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice)
    return node.value if whole and node.slice.lower is node.slice.upper is node.slice.step is None else None


def _joins(node):
    """Whether an expression joins texts by one that stands there."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "join"
        and isinstance(node.func.value, ast.Constant)
        and len(node.args) == 1
    )


def _all_of(node):
    """The container that an expression is, or of which it is a copy or gives one thing after the other."""
    if isinstance(node, ast.GeneratorExp):
        node = ast.ListComp(node.elt, node.generators)
    if isinstance(node, ast.Call) and last_name(node.func) in VIEWS and not isinstance(node.func, ast.Name):
        return node.func.value if not node.args else None
    if isinstance(node, ast.Call) and last_name(node.func) in ("enumerate", "reversed"):
        return _all_of(node.args[0]) if len(node.args) == 1 else None
    return _copied(node) or node


def _copied(node):
    """The container of which an expression is a copy, None when it is none."""
    if isinstance(node, ast.Call) and (last_name(node.func) in _COPYING or _joins(node)):
        if len(node.args) == 1:
            return _all_of(node.args[0])
        return node.func.value if not node.args and isinstance(node.func, ast.Attribute) else None
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)) and len(node.elts) == 1:
        return node.elts[0].value if isinstance(node.elts[0], ast.Starred) else None
    if isinstance(node, ast.Dict) and len(node.keys) == 1:
        return node.values[0] if node.keys[0] is None else None
    if isinstance(node, (ast.ListComp, ast.SetComp, ast.DictComp)) and len(node.generators) == 1:
        return _all_of(node.generators[0].iter) if not node.generators[0].ifs else None
    return _sliced(node)


def _counted(node):
    """The container whose things an expression counts, None when it does not."""
    counts = isinstance(node, ast.Call) and last_name(node.func) == "len" and len(node.args) == 1
    return node.args[0] if counts else None


def _summed(node):
    """The container of which an expression is the sum, None when it is none."""
    if not isinstance(node, ast.Call) or last_name(node.func) != "sum" or len(node.args) != 1:
        return None
    things = node.args[0]
    if isinstance(things, ast.Call) and isinstance(things.func, ast.Attribute) and not things.args:
        return things.func.value if things.func.attr == "values" else None
    return things


def _mentioned(node):
    """The places that are added: an expression that is one, or of which one is a term."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _mentioned(node.left) | _mentioned(node.right)
    return {_key(node) or _key(_copied(node)) or _key(_counted(node)) or _key(_summed(node))} - {""}
