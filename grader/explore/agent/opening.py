"""Which files does a program open, and where does it close them without saying so?

A file is known by the names by which it was opened and is kept. Its buffer is written when it is closed: at
the end of a ``with``, or, where nobody closes it, when the function ends in whose variable it is.
"""

import ast

from .syntax import last_name

#: Functions that give an open file, or something that closes one.
_OPENING = frozenset(("TextIOWrapper", "closing", "fdopen", "open"))


def opens(node, names=frozenset()):
    """Whether an expression may be an open file into which something is written.

    Args:
        node: as said.
        names: of what may hold or give one besides.
    """
    if isinstance(node, ast.NamedExpr):
        node = node.value
    if not isinstance(node, ast.Call):
        return last_name(node) in names
    if last_name(node.func) != "open":
        return last_name(node.func) in _OPENING or last_name(node.func) in names
    # Of a path it is a method, whose first argument is the mode.
    place = (
        0 if isinstance(node.func, ast.Attribute) and last_name(node.func.value) not in ("io", "os") else 1
    )
    modes = [one.value for one in node.keywords if one.arg in ("mode", None)] + node.args[place : place + 1]
    if not modes and not any(isinstance(one, ast.Starred) for one in node.args):
        return False
    return not all(isinstance(one, ast.Constant) and one.value in ("r", "rb", "rt") for one in modes)


def opened(nodes):
    """The names of what holds an open file into which something may be written, and of functions that give
    one, among all that stands in a submission."""
    found = set()
    giving = {
        one for one in nodes if isinstance(one, ast.Return) and one.value is not None and opens(one.value)
    }
    for one in nodes:
        targets = ()
        if isinstance(one, (ast.Assign, ast.AnnAssign, ast.NamedExpr)) and one.value is not None:
            targets = one.targets if isinstance(one, ast.Assign) else (one.target,)
            targets = targets if opens(one.value) else ()
        elif isinstance(one, ast.withitem) and one.optional_vars is not None and opens(one.context_expr):
            targets = (one.optional_vars,)
        elif isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef)):
            found.update({one.name} if giving and not giving.isdisjoint(ast.walk(one)) else ())
        found.update(filter(None, map(last_name, targets)))
    return found


def forgotten(function):
    """The variables of a function that hold files which nobody closes, and which nobody else has when the
    function ends.

    Returns:
        name of each -> the expression by which one is opened.
    """
    found = {}
    inside = list(_inside(function.body))
    for one in inside:
        if isinstance(one, (ast.Yield, ast.YieldFrom, ast.Await)):
            return {}
        if isinstance(one, ast.Assign) and opens(one.value):
            found.update((each.id, one.value) for each in one.targets if isinstance(each, ast.Name))
    used = [
        one.value for one in inside if isinstance(one, ast.Attribute) and one.attr not in ("close", "detach")
    ]
    for call in (one for one in inside if isinstance(one, ast.Call)):
        if isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Name):
            # A function of the library's, as json.dump, or a method of something: most keep nothing.
            used += call.args if call.func.value.id in _KEEPING_NOTHING else ()
        elif isinstance(call.func, ast.Name) and call.func.id == "print":
            used += [one.value for one in call.keywords]
    known = {id(one) for one in used}
    for one in ast.walk(function):
        if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Load) and id(one) not in known:
            found.pop(one.id, None)
        elif isinstance(one, (ast.Global, ast.Nonlocal)):
            for name in one.names:
                found.pop(name, None)
    return found


#: Modules whose functions keep no file that they are given.
_KEEPING_NOTHING = frozenset(("fcntl", "json", "marshal", "pickle"))


def _inside(statements):
    """All that stands in a function, without the functions and classes in it."""
    waiting = list(statements)
    while waiting:
        one = waiting.pop()
        yield one
        if not isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
            waiting.extend(ast.iter_child_nodes(one))
