"""Does a loop only wait, and which of its variables do not tell whether it gets on?

Whoever waits in a loop for what somebody else will do should let others run at once; whoever computes in one
should not be interrupted at each round. And a loop that only looks at memory that nobody changes goes round
for ever, unless it counts by variables of its own: those are compared from round to round. A variable that
is only counted up, and on which neither the loop's end nor a call depends, is left out of that.

A loop that asks the library's objects how it stands (``while thread.is_alive(): sleep(1)``), and lets time
pass in between, only waits as well: if nobody does anything any more but go round in such loops, nothing
comes.

Whoever waits under an ``if`` looks once only, and goes on when he is woken: whether what he waits for has
come is found out by making his test once more then, if that is nothing but a look.
"""

import ast

from .syntax import label_of, last_name

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


#: Of what it may consist besides when it goes through several things, and asks each.
_THROUGH = (ast.GeneratorExp, ast.List, ast.ListComp, ast.SetComp, ast.comprehension, ast.Store)
#: Methods and functions that look, wait for a time, or do what cannot be missed, and what they may be given:
#: nothing, what makes them come back ("time": a limit, or that they shall not wait), or anything.
_ASKED = {
    **dict.fromkeys(_LOOKING, ""),
    **dict.fromkeys(("active_count", "done", "get_nowait", "ready", "running", "cancelled"), ""),
    **dict.fromkeys(("acquire", "get", "join", "wait", "wait_for"), "time"),
    **dict.fromkeys(("poll", "sleep", "exists", "isfile", "isdir", "len", "print", "bool"), "any"),
    **dict.fromkeys(("all", "any", "list", "max", "min", "sorted", "sum", "tuple"), "any"),
    **dict.fromkeys(("waitpid", "sched_yield"), "any"),
    # What these do is told when it is done, or seen in how many there are.
    **dict.fromkeys(("add", "append", "appendleft", "put", "put_nowait", "release", "task_done"), "any"),
}


class Waits:
    """Which loops only wait, by what the library says or what others store?

    Args:
        trees: of the submission's files.
    """

    def __init__(self, trees):
        nodes = [one for tree in trees for one in ast.walk(tree)]
        made = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
        self._own = {one.name for one in nodes if isinstance(one, made)}
        # Whoever is ready to be interrupted from outside waits for that.
        self._outside = any(isinstance(one, ast.Name) and one.id == "KeyboardInterrupt" for one in nodes)

    def only_waits(self, loop):
        """Whether a ``while`` does nothing but look, and let time pass, until what it has seen ends it."""
        if self._outside or loop.orelse or not self._asks(loop.test):
            return False
        ends = not isinstance(loop.test, ast.Constant) or any(
            isinstance(one, _LEAVING) for one in ast.walk(loop)
        )
        counted = set(only_counted(loop))
        return ends and all(self._idle(one, counted) for one in loop.body)

    def _idle(self, statement, counted):
        if isinstance(statement, (ast.Pass, ast.Continue, ast.Break)):
            return True
        if isinstance(statement, ast.Expr):
            return self._asks(statement.value)
        if isinstance(statement, ast.Return):
            return statement.value is None or self._asks(statement.value)
        if isinstance(statement, ast.Assign):
            return self._asks(statement.value) and all(map(_named, statement.targets))
        if isinstance(statement, ast.AugAssign):
            return isinstance(statement.target, ast.Name) and statement.target.id in counted
        if isinstance(statement, ast.If):
            tested = (statement.test,)
        elif isinstance(statement, ast.With):
            tested = tuple(one.context_expr for one in statement.items)
        elif isinstance(statement, ast.Try):
            blocks = [*statement.body, *statement.orelse, *statement.finalbody]
            blocks += [one for handler in statement.handlers for one in handler.body]
            return all(self._idle(one, counted) for one in blocks)
        else:
            return False
        blocks = [*statement.body, *getattr(statement, "orelse", ())]
        return all(map(self._asks, tested)) and all(self._idle(one, counted) for one in blocks)

    def _asks(self, node):
        """Whether an expression does nothing but look, and wait for a time."""
        if isinstance(node, ast.Attribute) and node.attr in self._own:
            return False  # a property
        if isinstance(node, ast.Call):
            name = last_name(node.func)
            given = _ASKED.get(name)
            if given is None or name in self._own or not (given or not (node.args or node.keywords)):
                return False
            if given == "time" and not (node.args or node.keywords):
                return False
            told = [*node.args, *(one.value for one in node.keywords)]
            around = node.func.value if isinstance(node.func, ast.Attribute) else node.func
            return self._asks(around) and all(map(self._asks, told))
        plain = (*_PLAIN, *_THROUGH, ast.JoinedStr, ast.FormattedValue)
        return (isinstance(node, plain) or type(node).__name__ == "Index") and all(
            map(self._asks, ast.iter_child_nodes(node))
        )


def _named(target):
    """Whether a target is a variable, or several."""
    if isinstance(target, ast.Tuple):
        return all(map(_named, target.elts))
    return isinstance(target, ast.Name)


def never_ends(statement):
    """Whether it is a loop that only a statement in it leads out of: ``while True``, ``for n in count()``."""
    if isinstance(statement, ast.While):
        return isinstance(statement.test, ast.Constant) and bool(statement.test.value)
    if not isinstance(statement, (ast.For, ast.AsyncFor)) or not isinstance(statement.iter, ast.Call):
        return False
    return label_of(statement.iter.func) in ("count", "cycle", "itertools.count", "itertools.cycle")


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


def is_idle(statements):
    """Whether nothing is done: whoever comes second, and so sets a flag once more, misses nothing else."""
    return all(isinstance(one, ast.Pass) for one in statements)


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


class Retest(ast.Pass):
    """Stands after a wait under an ``if``, until that is rewritten.

    Attributes:
        call: of the hook that is to stand there.
    """


def waits_once(statements):
    """At which place of a block something is awaited, without a time, and not in a loop; None: nowhere."""
    for index, one in enumerate(statements):
        call = one.value if isinstance(one, ast.Expr) else None
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "wait":
            if not call.args and not call.keywords:
                return index
    return None


class Looks:
    """Which tests can be made once more, and nobody notices?

    Args:
        trees: of the submission's files.
    """

    def __init__(self, trees):
        self._known = {}  # name -> whether all functions that have it do nothing but give what they see
        mentioned, own = set(), set()
        self._simple = _simple_names(one for tree in trees for one in ast.walk(tree))
        for one in (one for tree in trees for one in ast.walk(tree)):
            if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef)):
                self._known[one.name] = self._known.get(one.name, True) and _only_gives(one)
            elif isinstance(one, ast.ClassDef):
                own.add(one.name)
            elif isinstance(one, (ast.Name, ast.Attribute)):
                mentioned.add(last_name(one))
        self._elsewhere = not _SHARED.isdisjoint(mentioned - own)

    def called_in(self, test):
        """The names of the submission's functions that a test calls; None when it may do more than look."""
        found = set()
        if self._elsewhere or not _OPERATORS.isdisjoint(self._known) or not _looks(test, self._known, found):
            return None
        if "__len__" in self._known and not self._is_plain(test):
            if not self._known["__len__"]:
                return None
            found.add("__len__")
        return found

    def _is_plain(self, test):
        """Whether a test asks for the length of the library's own containers only, if of any."""
        asked = [one for call in ast.walk(test) if _is_length(call) for one in call.args]
        return all(last_name(one) in self._simple for one in (*asked, *_truths(test)))


#: The library's containers of which the length may be asked.
_CONTAINERS = frozenset(
    ("Counter", "OrderedDict", "bytearray", "defaultdict", "deque", "dict", "list", "set")
)


def _simple_names(nodes):
    """The names to which a submission gives nothing but containers of the library, numbers and text."""
    given, other = set(), set()
    for one in nodes:
        if isinstance(one, (ast.Assign, ast.AnnAssign)):
            targets = one.targets if isinstance(one, ast.Assign) else [one.target]
            names = {last_name(target) for target in targets}
            (given if one.value is None or _is_simple(one.value) else other).update(names)
        elif isinstance(one, ast.arg):
            other.add(one.arg)
        elif isinstance(one, (ast.For, ast.comprehension, ast.NamedExpr)):
            other.update(last_name(target) for target in ast.walk(one.target))
        elif isinstance(one, (ast.Tuple, ast.List, ast.Starred)) and isinstance(one.ctx, ast.Store):
            other.update(last_name(target) for target in ast.walk(one))
        elif isinstance(one, ast.withitem) and one.optional_vars is not None:
            other.update(last_name(target) for target in ast.walk(one.optional_vars))
        elif isinstance(one, ast.ExceptHandler) and one.name:
            other.add(one.name)
    return given - other


def _is_simple(value):
    if isinstance(value, ast.Call):
        return last_name(value.func) in _CONTAINERS
    return isinstance(value, (ast.Constant, ast.Dict, ast.List, ast.Set, ast.Compare))


def _is_length(node):
    return isinstance(node, ast.Call) and last_name(node.func) == "len"


def _truths(test):
    """The things in a test that are asked whether they are true."""
    if isinstance(test, ast.BoolOp):
        return [one for value in test.values for one in _truths(value)]
    if isinstance(test, ast.UnaryOp):
        return _truths(test.operand)
    return [test] if isinstance(test, (ast.Name, ast.Attribute, ast.Subscript)) else []


#: What gives things that other processes see as well: whoever looks at them takes a lock, or asks a server.
_SHARED = frozenset(
    (
        *("Array", "BaseManager", "Manager", "ShareableList", "SharedMemory", "SyncManager", "Value"),
        "shared_memory",
    )
)
#: Attributes of the library's objects for which the system is asked.
_ASKING = frozenset(("exitcode", "sentinel"))
#: Methods of a class that an expression without calls may call.
_OPERATORS = frozenset(
    "__%s__" % name
    for name in (
        *("bool", "contains", "delattr", "eq", "ge", "get", "getattr", "getattribute", "getitem", "gt"),
        *("hash", "index", "le", "lt", "missing", "mod", "ne"),
    )
)


def _only_gives(function):
    """Whether a function does nothing but give what an expression without calls says."""
    decorated = [last_name(one) for one in function.decorator_list]
    steps = [one for one in function.body if not _is_said(one)]
    return (
        isinstance(function, ast.FunctionDef)
        and decorated in ([], ["property"])
        and len(steps) == 1
        and isinstance(steps[0], ast.Return)
        and steps[0].value is not None
        and _looks(steps[0].value, {}, set())
    )


def _is_said(statement):
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _looks(node, known, found):
    """Whether an expression calls nothing but functions that only look; those are added to what was found."""
    if isinstance(node, ast.Call):
        name = last_name(node.func)
        if node.keywords or not all(_looks(one, known, found) for one in node.args):
            return False
        if isinstance(node.func, ast.Attribute):
            if not known.get(name) or not _looks(node.func.value, known, found):
                return False
        elif name == "len" and "len" not in known:
            return True
        elif not known.get(name):
            return False
        found.add(name)
        return True
    if isinstance(node, ast.Attribute) and node.attr in known:  # a property
        found.add(node.attr)
        if not known[node.attr]:
            return False
    if isinstance(node, ast.Attribute) and node.attr in _ASKING:
        return False
    return (isinstance(node, _PLAIN) or type(node).__name__ == "Index") and all(
        _looks(one, known, found) for one in ast.iter_child_nodes(node)
    )
