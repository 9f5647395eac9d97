"""Which stores come between a look and what it decides?

``new = url not in seen``, then ``seen.add(url)``, and only then ``if new: fetch(url)``: the store happens
whatever the look has found, but it tells the others that somebody has come first, and who that was is decided
by the look. So an outdated look counts as if it had decided about the store. The same is true of a function
that gives back what it has found (``test_and_set``), where its result is tested.
"""

import ast

from .library import METHODS
from .syntax import last_name, last_part

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_TESTED = (ast.If, ast.While, ast.IfExp, ast.Assert)


def find(trees):
    """Mark such stores: each gets ``exchanges``, the variables that hold what was found.

    Args:
        trees: of the submission's files, not yet rewritten.
    """
    nodes = [one for tree in trees for one in ast.walk(tree)]
    tests = [one.test for one in nodes if isinstance(one, _TESTED)]
    tested = {last_name(part.func) for test in tests for part in ast.walk(test) if isinstance(part, ast.Call)}
    for one in nodes:
        if isinstance(one, _FUNCTIONS):
            outer = {
                name
                for part in ast.walk(one)
                if isinstance(part, (ast.Global, ast.Nonlocal))
                for name in part.names
            }
            for block in _blocks(one):
                _find_in(list(_in_turn(block)), outer, one.name in tested)


def _blocks(function):
    """The blocks of a function, but those of a ``with``, which go on what is around them."""
    for one in ast.walk(function):
        if not isinstance(one, (ast.With, ast.AsyncWith)):
            for field in ("body", "orelse", "finalbody"):
                block = getattr(one, field, None)
                if isinstance(block, list):
                    yield block


def _in_turn(block):
    for one in block:
        if isinstance(one, (ast.With, ast.AsyncWith)):
            yield from _in_turn(one.body)
        else:
            yield one


def _find_in(statements, outer, is_tested):
    for at, look in enumerate(statements):
        name = _kept_in(look, outer)
        if name is None:
            continue
        looked_at = {
            last_part(one) for one in ast.walk(look.value) if isinstance(one, (ast.Name, ast.Attribute))
        }
        stores = []
        for one in statements[at + 1 :]:
            if _decides(one, name, is_tested):
                for store in stores:
                    store.exchanges = (*getattr(store, "exchanges", ()), name)
                break
            if _kept_in(one, outer) == name:
                break
            if not looked_at.isdisjoint(_stored_by(one)) and not _mentions(one, name):
                stores.append(one)


def _kept_in(statement, outer):
    """The function's own variable in which a statement keeps a value."""
    if isinstance(statement, ast.Assign) and len(statement.targets) == 1:
        target = statement.targets[0]
        if isinstance(target, ast.Name) and target.id not in outer:
            return target.id
    return None


def _stored_by(statement):
    """The names of what a statement stores into, where others may see it."""
    if isinstance(statement, ast.Assign):
        return {last_part(target) for target in statement.targets}
    call = statement.value if isinstance(statement, ast.Expr) else None
    if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and METHODS.get(call.func.attr):
        return {last_part(call.func.value)}
    return set()


def _decides(statement, name, is_tested):
    """Whether a variable decides at a statement what is done, here or by whoever gets it."""
    if isinstance(statement, (ast.If, ast.While)):
        return _mentions(statement.test, name)
    return is_tested and isinstance(statement, ast.Return) and _mentions(statement, name)


def _mentions(node, name):
    return any(
        isinstance(one, ast.Name) and one.id == name and isinstance(one.ctx, ast.Load)
        for one in ast.walk(node)
    )
