"""What is taken out of a place before the place is emptied?

``total += hits`` and then ``hits = 0`` belong together: whoever takes what is there and sets it to nothing
forgets what others have added in between, although what is stored rests on no value. The same holds for
``batch = list(requests)`` and ``requests.clear()``. Both stand in one block; each may stand in a ``with`` of
its own, when what is taken is added to something else, by way of a variable as well, or is a copy of a
container: a number that is only looked at before it is set to zero again, as an alarm's, may well be meant to
forget what comes in between.
"""

import ast

from .dependence import last_name

#: Functions that give a copy of all that is in a container.
_COPYING = frozenset(("list", "tuple", "sorted", "set", "frozenset", "deque", "copy"))
#: Methods that add all that is in another container.
_ADDING = frozenset(("extend", "update"))
#: Methods after which what they are given is part of something else.
_KEEPING = frozenset(
    ("add", "append", "appendleft", "deposit", "extend", "insert", "push", "put", "put_nowait", "send")
)
#: Functions that give something in which nothing is, when they are called with nothing.
_EMPTY = frozenset(
    ("list", "dict", "set", "deque", "Counter", "OrderedDict", "bytearray", "int", "float", "str")
)


def pairs(statements):
    """Statements of a block that take something out of a place, each with one after it that empties it."""
    found = []
    kept = set().union(*map(_kept, statements))
    taken = []  # (key, whether it is taken on for sure, whether it stands in the block itself, statement)
    for outer in statements:
        inner = list(_plain(outer))
        for one in inner:
            emptied = _emptied(one)
            if emptied is None:
                continue
            for key, surely, direct, taking in taken:
                if key == emptied and (surely or (direct and one is outer)):
                    found.append((taking, one))
        for one in inner:
            taken += [(key, surely, one is outer, one) for key, surely in _takes(one, kept)]
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
        return _key(statement.targets[0]) or None
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
        elif isinstance(one, ast.Call) and isinstance(one.func, ast.Attribute) and one.func.attr in _KEEPING:
            values += one.args
        for value in values:
            terms = value.elts if isinstance(value, ast.Tuple) else [value]
            found.update(term.id for term in terms if isinstance(term, ast.Name))
    return found


def _takes(statement, kept):
    """The places of which a statement takes what is there, each with whether it is added to something else
    or copied.

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
        for key in (copied | {_key(statement.value)}) - own - {""}:
            yield key, stays or key in copied
        if isinstance(statement.value, ast.BinOp) and isinstance(statement.value.op, ast.Add):
            mentioned = _mentioned(statement.value)
            if own & mentioned:
                for key in mentioned - own:
                    yield key, True
    elif isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        call = statement.value
        if isinstance(call.func, ast.Attribute) and call.func.attr in _ADDING and len(call.args) == 1:
            key = _key(call.args[0]) or _key(_copied(call.args[0]))
            if key:
                yield key, True


def _copied(node):
    """The container of which an expression is a copy, None when it is none."""
    if isinstance(node, ast.Call) and last_name(node.func) in _COPYING:
        if len(node.args) == 1:
            return node.args[0]
        return node.func.value if not node.args and isinstance(node.func, ast.Attribute) else None
    whole = isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice)
    return node.value if whole and node.slice.lower is node.slice.upper is node.slice.step is None else None


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
    return {_key(node) or _key(_copied(node))} - {""}
