"""Who goes on without waiting, or is started, because of what somebody has seen?

``empty = shelf == 0``, ``if empty: delivered.wait()``, and then ``shelf -= 1``: the look does not decide
whether something is taken, but whether somebody waits before. Whoever need not wait goes by the look as much
as one who takes under an ``if``. So he remembers it when he comes past the wait, and tells of it when he
changes the number that he has looked at. The same is true of a thread that was started under an ``if`` to
change what had been looked at there.

And of one who has got by a look to where the text does not say what is called: a class is, whose ``__init__``
takes something, or what a variable holds, or an operator of a class. What happens until that is left again
rests on the look.

Nothing is lost by that as long as a look now would have let him do it as well: for that it has to be known
with what the number was compared.
"""

import ast
import builtins

from .flows import TASKS
from .link import ask, copied, get_frame, names, native_id, often_enough, place, state
from .syntax import escapes, last_name

#: Methods that wait until somebody else has done something.
_WAITING = frozenset(("acquire", "join", "wait", "wait_for"))
#: Functions that have a thread or process call another one, with those that have a worker do it.
STARTING = frozenset(("Process", "Thread", "Timer", "start_new_thread"))
_STARTING = STARTING | TASKS
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
        whether there is any, or something else by which it may be decided that somebody is started, or comes
        to where it is not known what is called. The latter get ``unclear``: (field, first and last line).
    """
    starts = any(isinstance(one, ast.Call) and last_name(one.func) in _STARTING for one in nodes)
    found = starts and any(isinstance(one, (ast.If, ast.While)) and not _is_guard(one) for one in nodes)
    found = _find_unclear(nodes) or found
    for node in nodes:
        if isinstance(node, ast.If):
            for field, other in (("body", node.orelse), ("orelse", node.body)):
                block = getattr(node, field)
                waits = any(map(_waits, block)) and not escapes(block) and all(map(_only_says, other))
                if waits and _each_tells(node.test, field == "orelse"):
                    node.waits = field
                    found = True
    return found


def _find_unclear(nodes):
    classes = [one for one in nodes if isinstance(one, ast.ClassDef)]
    unseen = _Unseen(classes, nodes)
    found = False
    for function in nodes:
        if not isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Module)):
            continue
        last = max((one.end_lineno for one in function.body), default=0)
        waiting = list(function.body)
        while waiting:
            node = waiting.pop()
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                continue
            waiting += [one for one in ast.iter_child_nodes(node) if isinstance(one, (ast.stmt, _HANDLER))]
            if not isinstance(node, (ast.If, ast.While)) or _is_guard(node):
                continue
            ways = [(field, getattr(node, field)) for field in ("body", "orelse")]
            node.unclear = [
                (field, block[0].lineno, block[-1].end_lineno)
                for field, block in (ways if isinstance(node, ast.If) else ways[:1])
                if block and any(map(unseen.calls, block)) and _each_tells(node.test, field == "body")
            ]
            leaves = [field for field, block in ways if escapes(block)] if isinstance(node, ast.If) else []
            later = [one for one in function.body if one.end_lineno > node.end_lineno]
            if len(leaves) == 1 and any(map(unseen.calls, later)):
                stays = "orelse" if leaves == ["body"] else "body"
                if _each_tells(node.test, stays == "body"):
                    node.unclear.append((stays, node.end_lineno + 1, last))
            found = found or bool(node.unclear)
    return found


_HANDLER = (ast.ExceptHandler, *((ast.match_case,) if hasattr(ast, "match_case") else ()))


class _Unseen:
    """What calls functions that are not named where it stands?

    Args:
        classes: of the submission.
        nodes: all of it.
    """

    def __init__(self, classes, nodes):
        self._made = set()  # names of classes the making of whose objects calls something
        self._operators = set()
        self._properties = set()
        for one in classes:
            methods = {part.name: part for part in one.body if isinstance(part, ast.FunctionDef)}
            if not _MADE_BY.isdisjoint(methods):
                self._made.add(one.name)
            self._operators.update(name for name in methods if name[:2] == name[-2:] == "__")
            self._properties.update(name for name, part in methods.items() if part.decorator_list)
        self._operators -= _MADE_BY
        self._stored = {
            one.attr for one in nodes if isinstance(one, ast.Attribute) and not isinstance(one.ctx, ast.Load)
        }

    def calls(self, statement):
        """Whether a statement does."""
        return any(map(self._calls, ast.walk(statement)))

    def _calls(self, node):
        if isinstance(node, ast.Call):
            name, unknown = last_name(node.func), getattr(node, "unknown", False)
            if isinstance(node.func, ast.Name):
                return name in self._made or (unknown and name not in _BUILTINS)
            return not isinstance(node.func, ast.Attribute) or name in self._made or name in self._stored
        if isinstance(node, ast.Attribute):
            return node.attr in self._properties
        if isinstance(node, ast.With):
            return "__enter__" in self._operators
        return bool(self._operators) and isinstance(node, (ast.AugAssign, ast.BinOp, ast.Subscript, ast.For))


_BUILTINS = frozenset(dir(builtins))
#: Methods that are called when an object is made.
_MADE_BY = frozenset(("__init__", "__new__", "__post_init__"))


def _is_guard(node):
    """Whether it is ``if __name__ == "__main__"``."""
    return any(isinstance(one, ast.Name) and one.id == "__name__" for one in ast.walk(node.test))


def _each_tells(test, outcome):
    """Whether a test has another outcome than this one as soon as one comparison in it has."""
    other = ast.Or if outcome else ast.And
    for one in ast.walk(test):
        if isinstance(one, ast.BoolOp) and isinstance(one.op, other):
            return False
        if isinstance(one, ast.UnaryOp) and isinstance(one.op, ast.Not) and _is_several(one.operand):
            return False
    return True


def _is_several(test):
    return any(isinstance(one, ast.BoolOp) for one in ast.walk(test))


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


#: With what is compared what is read at a site.
comparisons = {}
#: Whether anything rests on a look because of which somebody was started.
anybody_started = [False]


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


def entered(first, last, *reads):
    """Somebody has come by these reads to lines of the function that calls this."""
    actor = state.running
    if actor is None:
        return
    frame = get_frame(1)
    where = native_id(frame), frame.f_code, first, last
    for read in reads:
        stamps = actor.stamps[read]
        slices = {location: when if when >= 0 else ~when for location, when in stamps.items()}
        newest = max(slices.values(), default=-1)
        actor.entered.update(
            (location, (read, when, where)) for location, when in slices.items() if when == newest
        )


def _is_still_there(where):
    """Whether the function has not got out of the lines by now into which somebody has come."""
    number, code, first, last = where
    frame = get_frame(2)
    for _ in range(_DEEP):
        if frame is None:
            return False
        if native_id(frame) == number and frame.f_code is code:
            return first <= frame.f_lineno <= last
        frame = frame.f_back
    return False


#: Calls within each other, at most, among which it is looked for that.
_DEEP = 60


def origin():
    """What the running actor has seen, for whoever does something because of that; None when that is of no
    use to anybody."""
    actor = state.running
    if actor is None or not anybody_started[0]:
        return None
    return copied(actor.stamps), dict(actor.against)


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
    read, when, where = actor.entered.pop(location, (-1, -1, None))
    if read >= 0 and site.data and read not in site.control and _is_still_there(where):
        return _compared(*comparisons[read], actor.against.get(read), when)
    return ""


def _compared(operator, number, found, when):
    number = found if number is None else number
    return "" if number is None else "%d %s %r" % (when, operator, number)
