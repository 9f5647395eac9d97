"""Does a loop only wait, and which of its variables do not tell whether it gets on?

Whoever waits in a loop for what somebody else will do should let others run at once; whoever computes in one
should not be interrupted at each round. And a loop that only looks at memory that nobody changes goes round
for ever, unless it counts by variables of its own: those are compared from round to round. A variable that
is only counted up, and on which neither the loop's end nor a call depends, is left out of that.
"""

import ast

#: Methods that look whether something has happened and change nothing.
_LOOKING = frozenset(("empty", "full", "is_alive", "is_set", "isSet", "locked", "qsize"))
#: Of what an expression may consist that calls nothing and changes nothing.
_PLAIN = (
    *(ast.Attribute, ast.BinOp, ast.BoolOp, ast.Compare, ast.Constant, ast.IfExp, ast.Name, ast.Subscript),
    *(ast.Tuple, ast.UnaryOp, ast.boolop, ast.cmpop, ast.operator, ast.unaryop, ast.Load),
)
_LEAVING = (ast.Break, ast.Return, ast.Raise)


def only_looks(loop):
    """Whether all that a loop does is to look, again and again, until it ends."""
    return _plain(loop.test) and all(map(_idle, loop.body)) and not loop.orelse


def _idle(statement):
    if isinstance(statement, ast.Pass):
        return True
    if isinstance(statement, ast.Expr):
        return isinstance(statement.value, ast.Constant)
    if not isinstance(statement, ast.If) or not _plain(statement.test):
        return False
    return all(_idle(one) or _leaves(one) for one in (*statement.body, *statement.orelse))


def _leaves(statement):
    return isinstance(statement, ast.Break) or (
        isinstance(statement, ast.Return) and (statement.value is None or _plain(statement.value))
    )


def _plain(node):
    if isinstance(node, ast.Call):
        function = node.func
        if node.keywords:
            return False
        if isinstance(function, ast.Attribute):
            return function.attr in _LOOKING and not node.args and _plain(function.value)
        return isinstance(function, ast.Name) and function.id == "len" and all(map(_plain, node.args))
    return (isinstance(node, _PLAIN) or type(node).__name__ == "Index") and all(
        map(_plain, ast.iter_child_nodes(node))
    )


def only_counted(loop):
    """The variables that a loop stores and on which nothing that it does depends, sorted."""
    stored = set()
    rests = {}  # variable -> the names from which it is made
    seeds = names_in(loop.test)
    for node in ast.walk(loop):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                _stored(target, names_in(node.value), stored, rests, seeds)
        elif isinstance(node, ast.AugAssign):
            if not isinstance(node.op, (ast.Add, ast.Sub)):
                seeds |= names_in(node.value) | names_in(node.target)  # it may fail, or grow beyond measure
            _stored(node.target, names_in(node.value), stored, rests, seeds)
        elif isinstance(node, (ast.If, ast.While)):
            tested = names_in(node.test)
            if any(isinstance(one, _LEAVING) for one in ast.walk(node)) or isinstance(node, ast.While):
                seeds |= tested
            for one in ast.walk(node):
                if isinstance(one, ast.Name) and not isinstance(one.ctx, ast.Load):
                    rests.setdefault(one.id, set()).update(tested)
        elif isinstance(node, ast.Subscript):
            seeds |= names_in(node)
        elif isinstance(node, (ast.Expr, ast.Pass, ast.expr_context, ast.Name, ast.Constant, ast.operator)):
            pass
        elif isinstance(node, (*_PLAIN, *_LEAVING, ast.Continue, ast.Global, ast.Nonlocal)):
            if isinstance(node, ast.BinOp) and not isinstance(node.op, (ast.Add, ast.Sub, ast.Mult)):
                seeds |= names_in(node)
        else:
            seeds |= names_in(node)  # calls, and whatever else may do anything
    waiting = list(seeds)
    while waiting:
        for name in rests.get(waiting.pop(), set()) - seeds:
            seeds.add(name)
            waiting.append(name)
    return sorted(stored - seeds)


def _stored(target, sources, stored, rests, seeds):
    if isinstance(target, ast.Name):
        stored.add(target.id)
        rests.setdefault(target.id, set()).update(sources)
    else:
        seeds |= sources | names_in(target)


def names_in(node):
    """The names that an expression mentions."""
    return {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}


def only_flags(statements, searching):
    """Whether a block does nothing but set some things to constants, under locks perhaps: whoever does that
    twice has done it once. Whoever leaves a loop then may have taken something, unless it is one that goes
    through things.

    Args:
        statements: the block.
        searching: whether the loop around it is a ``for``.
    """
    return bool(statements) and all(_sets_flag(one, searching) for one in statements)


def only_makes(statements):
    """Whether a block does nothing but work something out and store it, as a memo's: whoever stores what
    another one has stored meanwhile has changed nothing. A constant may mark what has been taken."""
    return bool(statements) and all(map(_makes, statements))


def _makes(statement):
    if isinstance(statement, ast.With):
        return only_makes(statement.body)
    if isinstance(statement, (ast.Assign, ast.AnnAssign, ast.Return)):
        return not isinstance(statement.value, ast.Constant)
    return isinstance(statement, (ast.Global, ast.Nonlocal, ast.Pass))


def _sets_flag(statement, searching):
    if isinstance(statement, ast.With):
        return only_flags(statement.body, searching)
    if isinstance(statement, ast.Assign):
        return isinstance(statement.value, ast.Constant)
    if isinstance(statement, ast.Return):
        return searching and statement.value is None
    leaves = isinstance(statement, (ast.Break, ast.Continue))
    return isinstance(statement, (ast.Global, ast.Pass)) or (leaves and searching)
