"""Who goes on without waiting, or is started, because of what somebody has seen?

``empty = shelf == 0``, ``if empty: delivered.wait()``, and then ``shelf -= 1``: the look does not decide
whether something is taken, but whether somebody waits before. Whoever need not wait goes by the look as much
as one who takes under an ``if``. So he remembers it when he comes past the wait, and tells of it when he
changes the number that he has looked at. The same is true of a thread that was started under an ``if`` to
change what had been looked at there.

Nothing is lost by that as long as a look now would have let him do it as well: for that it has to be known
with what the number was compared.
"""

import ast

from .link import ask, names, often_enough, place, state
from .syntax import escapes, last_name

#: Methods that wait until somebody else has done something.
_WAITING = frozenset(("acquire", "join", "wait", "wait_for"))
#: Functions that have a thread or process call another one.
STARTING = frozenset(("Process", "Thread", "Timer", "start_new_thread"))
#: What may be done instead of waiting, and changes nothing that others see.
_SAYING = frozenset(("debug", "info", "print"))
_PLACES = (ast.Attribute, ast.Name, ast.Subscript)
_OPERATORS = {ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">="}
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


# --- in the text --------------------------------------------------------------------------------------------


def find(nodes):
    """Mark each ``if`` one way of which waits, and the other one goes past that: it gets ``waits``, the field
    in which the former stands.

    Args:
        nodes: all of the submission's, not yet rewritten.

    Returns:
        whether there is any, or something else by which it may be decided that somebody is started.
    """
    starts = any(isinstance(one, ast.Call) and last_name(one.func) in STARTING for one in nodes)
    found = starts and any(isinstance(one, (ast.If, ast.While)) and not _is_guard(one) for one in nodes)
    for node in nodes:
        if isinstance(node, ast.If):
            for field, other in (("body", node.orelse), ("orelse", node.body)):
                block = getattr(node, field)
                if any(map(_waits, block)) and not escapes(block) and all(map(_only_says, other)):
                    node.waits = field
                    found = True
    return found


def _is_guard(node):
    """Whether it is ``if __name__ == "__main__"``."""
    return any(isinstance(one, ast.Name) and one.id == "__name__" for one in ast.walk(node.test))


def _waits(statement):
    if isinstance(statement, (ast.With, ast.Try)):
        return any(map(_waits, statement.body))
    call = getattr(statement, "value", None) if isinstance(statement, (ast.Expr, ast.Assign)) else None
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
        return False
    given = [*call.args, *(one.value for one in call.keywords)]
    at_once = any(isinstance(one, ast.Constant) and one.value is False for one in given)
    joined = call.func.attr == "join" and isinstance(call.func.value, ast.Constant)  # pieces of text
    return call.func.attr in _WAITING and not at_once and not joined


def _only_says(statement):
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        return last_name(statement.value.func) in _SAYING
    return isinstance(statement, ast.Pass)


def comparison(node):
    """What a comparison holds against what: the place, the operator and the other side; None when it is of
    another kind."""
    operator = _OPERATORS.get(type(node.ops[0])) if len(node.ops) == 1 else None
    if operator is None:
        return None
    left, right = node.left, node.comparators[0]
    if isinstance(left, _PLACES) and isinstance(right, (ast.Constant, ast.Name, ast.Attribute)):
        return left, operator, right
    if isinstance(left, ast.Constant) and isinstance(right, _PLACES):
        return right, _MIRRORED.get(operator, operator), left
    return None


# --- while the program runs ---------------------------------------------------------------------------------


def against(number, value):
    """What is found at a site is held against a value, which it gives."""
    if state.running is not None and type(value) in (int, float):
        state.running.against[number] = value
    return value


def met(*reads):
    """Somebody waits because of these reads: nothing that he does afterwards rests on them."""
    if state.running is not None:
        skipped = state.running.skipped
        for location in [location for location, (read, _) in skipped.items() if read in reads]:
            del skipped[location]


def passed(number, *reads):
    """Somebody goes past a wait because of the last of these reads; others may come in then.

    Args:
        number: the site of the step.
        reads: as said.
    """
    actor = state.running
    if actor is None:
        return
    if number not in names["_grader_S"]:
        often_enough(actor, number)
        ask("step", str(number), place(1))
    for read in reads:
        stamps = actor.stamps[read]
        slices = {location: when if when >= 0 else ~when for location, when in stamps.items()}
        last = max(slices.values(), default=-1)
        actor.skipped.update((location, (read, when)) for location, when in slices.items() if when == last)


def told(actor, site, location):
    """The look because of which the running actor has not waited before he changes a place, or was started to
    do it, and against what it was held, as text; "" for none.

    Args:
        actor, site, location: as in ``resting.on_what``. He rests on the look no more.
    """
    read, when = actor.skipped.pop(location, (-1, 0))
    if read in site.skips:
        return _compared(*site.skips[read], actor.against.get(read), when)
    for read, comparison in site.starts.items():
        stamps, against = actor.origin
        when = stamps.get(read, {}).get(location, -1)
        if when >= 0:
            stamps[read][location] = ~when
            return _compared(*comparison, against.get(read), when)
    return ""


def _compared(operator, number, found, when):
    number = found if number is None else number
    return "" if number is None else "%d %s %r" % (when, operator, number)
