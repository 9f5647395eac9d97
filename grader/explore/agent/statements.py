"""How are a program's statements rewritten, and under which tests is each reached?"""

import ast
import copy

from .calling import METHODS_CALLED, is_ordered, may_come_in
from .emptying import pairs, read_whole
from .flows import RAISED, variable
from .leaning import RISING, constant
from .library import ENDLESS, FAILURES, GENERAL, PRIMITIVES, VIEWS
from .opening import forgotten, opens
from .regions import mentioned, phases
from .syntax import (
    call_hook,
    capture_as,
    captures,
    escapes,
    label_of,
    last_name,
    last_part,
    name_node,
    no_arguments,
    unfamiliar,
)
from .waiting import (
    Retest,
    is_idle,
    never_ends,
    only_counted,
    only_flags,
    only_looks,
    only_makes,
    waits_once,
)
from .writing import Writer

#: Methods with which the making of an object may begin.
_MAKING = ("__init__", "__new__", "__post_init__")


class _Walk:
    """What says which item a round of a loop has got; completed when it is known whether that counts."""

    def __init__(self, statement, site, key):
        self.statement = statement  # an Expr of None
        self.site = site
        self.key = key

    def stamp(self):
        self.statement.value = call_hook("walked", self.site.number, self.site.walks, name_node(self.key))

    def plain(self):
        pass


class _Loop:
    """A loop around what is being rewritten.

    Attributes:
        node: the statement.
        depth: how many guards are around it.
        endless: whether only a statement in it leads out.
        leading_out: guards under which its ``break`` are reached.
    """

    def __init__(self, node, depth, endless):
        self.node = node
        self.depth = depth
        self.endless = endless
        self.leading_out = []


class Caught:
    """An ``except`` that may catch the failing of a look; completed when it is known whether that counts.

    Attributes:
        guards: under which what it does is reached, and by which what it stores and gives is decided.
        region: around it.
        reads: the looks in what is tried that fail so.
        forms: of such looks in functions that are called there.
        called: the names of these.
    """

    def __init__(self, first, last, guards, region, reads, forms, called):
        self._first = first  # what stands first and last in it, each an Expr of None
        self._last = last
        self.guards = guards
        self.region = region
        self.reads = reads
        self.forms = forms
        self.called = called

    def count(self, failure, lasts):
        """Have it said when the look has failed for which a site stands, and that this is over, unless it
        lasts."""
        told = [(self._first, "caught")]
        if not lasts:
            told.append((self._last, "anew"))
        for statement, hook in told:
            if isinstance(statement.value, ast.Constant):
                statement.value = ast.copy_location(call_hook(hook), statement)
            statement.value.args.append(ast.Constant(failure))


class Statements(Writer):
    """Blocks, and statements other than assignments."""

    def module(self, tree):
        return self.block(tree.body, docstring=True)

    def block(self, statements, docstring=False):
        made = []
        depth = len(self.guards)
        outer, self.leaving = self.leaving, []
        emptying = pairs(statements, self.made.accessors)  # before they are rewritten
        for taking, *_ in emptying:
            read_whole(taking)
        around, later = self.region, self.phases(statements)
        for index, statement in enumerate(statements):
            if later and index == later[0][0].start:
                phase = later[0][1]
                made.append(phase.first)
                self.flows.region = phase
            first = index == 0 and docstring
            if first and isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                made.append(statement)
                continue
            yields = isinstance(statement, (ast.Expr, ast.Assign)) and isinstance(statement.value, ast.Yield)
            if yields:
                # Somebody else may want the next value while this one is being made.
                site = self.site(statement, "read", "step", "yield")
                told = ast.If(unfamiliar(site), [ast.Expr(call_hook("step", site.number))], [])
                made.append(ast.copy_location(told, statement))
            start = len(self.made.sites)
            found = [variable(self.scope, name) for name in getattr(statement, "exchanges", ())]
            deciding = [self.flows.guard((), found)[0]] if found else []
            self.guards += deciding
            for one in self.statement(statement):
                ast.copy_location(one, statement)
                made.append(one)
            del self.guards[len(self.guards) - len(deciding) :]
            statement.touched = self.made.sites[start:]
            self.guards += [guard for guard, _ in self.leaving if guard not in self.guards]
            if later and index == later[0][0].stop - 1:
                self.flows.region = around
                del later[0]
        for taking, giving, empties, by in emptying:
            self.made.emptied.append((around, taking.touched, giving, empties.touched, by))
        del self.guards[depth:]
        self.leaving = outer + self.leaving
        return made

    def phases(self, statements):
        """The phases of a block: the numbers of the statements of each, and its region."""
        if self.scope.kind != "function" or len(statements) < 2:
            return []
        found, names = phases(statements, self.scope.mentioned)
        around = self.region
        regions = []
        for numbers in found:
            region = self.regions.new(around.function, around, kind="phase")
            region.first = ast.copy_location(ast.Expr(ast.Constant(None)), statements[numbers.start])
            regions.append((numbers, region))
        for name in names:
            if name not in self.scope.captured and self.scope.owner(name) is self.scope:
                for numbers, region in regions:
                    if any(name in mentioned(statements[number]) for number in numbers):
                        self.regions.belongs(variable(self.scope, name), region)
        return regions

    def guarded(self, guard, statements):
        """A block that is reached under a guard."""
        self.guards.append(guard)
        skips = len(self.skips)
        try:
            return self.block(statements)
        finally:
            self.guards.pop()
            del self.skips[skips:]

    def inside(self, node, action):
        outer, guards, region, leaving = self.scope, self.guards, self.region, self.leaving
        loops, self.loops = self.loops, []
        returning, self.returning = self.returning, []
        skips, self.skips = self.skips, []
        self.scope = self.survey.scopes[node]
        if self.scope.kind in ("function", "class", "lambda"):
            self.guards, self.leaving = [], []
            self.flows.region = self.regions.new(
                self.function, followed=self.scope.kind == "function", kind=self.scope.kind
            )
        self.regions.is_body(self.scope, self.region)
        try:
            return action()
        finally:
            self.scope, self.guards, self.flows.region, self.leaving = outer, guards, region, leaving
            self.loops, self.returning, self.skips = loops, returning, skips

    def rounds(self, node, before, passed=(), failed=(), endless=False):
        """The body of a loop, after what stands in it first, and its ``else``, which no break comes to.

        Args:
            node, before: as said.
            passed, failed: guards under which the body is reached, and what follows it.
            endless: whether what follows is reached by a ``break`` only.

        Returns:
            the guards under which a ``break`` is reached.
        """
        around, outer, self.leaving = self.region, self.leaving, []
        self.flows.region = self.regions.new(around.function, around, kind="loop")
        for name in self.survey.set_anew[node]:
            if name not in self.scope.captured and self.scope.owner(name) is self.scope:
                self.regions.belongs(variable(self.scope, name), self.region)
        self.guards += passed
        loop = _Loop(node, len(self.guards), endless)
        self.loops.append(loop)
        skips = len(self.skips)
        self.region.body = node.body = before() + self.block(node.body)
        del self.skips[skips:]
        self.loops.pop()
        self.flows.region = around
        del self.guards[len(self.guards) - len(passed) :]
        self.guards += failed
        inner, self.leaving = self.leaving, outer
        unbroken = [guard for guard, left in inner if "loop" in left]
        self.guards += unbroken
        node.orelse = self.block(node.orelse)
        del self.guards[len(self.guards) - len(unbroken) :]
        self.leaving += [
            (guard, left & {"return", "raise"}) for guard, left in inner if left & {"return", "raise"}
        ]
        for guard in loop.leading_out:
            if guard[0] == "guard":  # one of another function's may decide elsewhere as well
                self.regions.belongs(guard, around.block())
            if endless:
                self.leaving.append((guard, {"wait"}))
        return loop.leading_out

    def statement(self, node):
        """What stands in the place of one statement."""
        method = getattr(self, "do_" + type(node).__name__, None)
        if method is not None:
            return method(node)
        for field, value in ast.iter_fields(node):
            if isinstance(value, list):
                if value and isinstance(value[0], ast.stmt):
                    setattr(node, field, self.block(value))
                else:
                    setattr(node, field, [self.part(one) for one in value])
            elif isinstance(value, ast.expr):
                setattr(node, field, self.expression(value))
        return [node]

    def part(self, node):
        """A part of a statement that is no statement."""
        if isinstance(node, ast.expr):
            return self.expression(node)
        return node

    def stored_already(self, name, node):
        """What announces a store that only Python itself can make, right after it."""
        made = self.announced(ast.copy_location(name_node(name), node), name)
        for one in made:
            ast.copy_location(one, node)
        return made

    def do_Match(self, node):
        node.subject, reads, names = self.flowing(node.subject, self.whole)
        guard, *_ = self.guard(reads, names)
        left = []  # temporaries of patterns whose guard may fail
        for case in node.cases:
            taken = self.captured(case.pattern, reads, names)
            values = [value for _, value in taken]
            if case.guard is not None:
                case.guard, tested, mentioned = self.flowing(case.guard, self.test)
                guard, *_ = self.guard([*reads, *tested], [*names, *mentioned])
            stores = []
            if case.guard is not None and taken:
                # The guard comes after the stores and before the body; a tuple that is not empty is true.
                passing = [part for one in taken for part in self.stored_in_passing(*one)]
                both = ast.BoolOp(ast.And(), [ast.Tuple(passing, ast.Load()), case.guard])
                case.guard = ast.copy_location(both, case.guard)
                left += values
            elif taken:
                stores = [store for target, value in taken for store in self.store(target, value)]
                stores.append(self.forget(*values))
            for one in stores:
                ast.copy_location(one, case.pattern)
            case.body = stores + self.guarded(guard, case.body)
        if not left:
            return [node]
        nothing = ast.Assign([name_node(value, True) for value in left], ast.Constant(None))
        return [nothing, *self.holding(left, [node])]

    def captured(self, pattern, reads, names):
        """Have a pattern leave in temporaries what it would store in watched variables before that could be
        announced.

        Args:
            pattern: it may have several ways, each of which captures the same names.
            reads, names: what flows into it.

        Returns:
            each such variable as a target, and its temporary.
        """
        taken = {}
        for one in ast.walk(pattern):
            for name in captures(one):
                self.flows.flow(variable(self.scope, name), reads, names)
                if self.watched(name) is None:
                    continue
                if name not in taken:
                    taken[name] = self.temporary()
                    self.flows.flow(self.node(taken[name]), reads, names)
                capture_as(one, taken[name])
        return [
            (ast.copy_location(name_node(name, True), pattern), temporary)
            for name, temporary in taken.items()
        ]

    def stored_in_passing(self, target, value):
        """Expressions that announce and make the store of a temporary, which keeps nothing alive after it."""
        stored = ast.copy_location(name_node(value), target)
        return [
            ast.NamedExpr(target, self.named(target, stored, value)),
            ast.NamedExpr(name_node(value, True), ast.Constant(None)),
        ]

    def do_FunctionDef(self, node):
        node.decorator_list = [self.expression(one) for one in node.decorator_list]
        self.defaults(node.args)
        files = forgotten(node) if self.made.opened else {}

        def body():
            args = node.args
            for index, arg in enumerate([*getattr(args, "posonlyargs", ()), *args.args]):
                given = variable(self.scope, arg.arg)
                self.flows.flow(given, (), [("parameter", node.name, index)], RISING)
                if node.name == "__init__" and self.scope.parent.kind == "class":
                    made_by = self.scope.parent.name.rpartition(".")[2]
                    self.flows.flow(given, (), [("parameter", made_by, index)], RISING)
            for arg in [*args.args, *args.kwonlyargs]:
                given = variable(self.scope, arg.arg)
                self.flows.flow(given, (), [("parameter", node.name, arg.arg)], RISING)
            for arg, place in ((args.vararg, "*"), (args.kwarg, "**")):
                if arg is not None:
                    self.flows.flow(variable(self.scope, arg.arg), (), [("parameter", node.name, place)])
            made = self.block(node.body, docstring=True)
            checks = [guard for guard, left in self.leaving if left & {"raise", "wait"}]
            self.flows.decided(("goes through", node.name), [*checks, *self.returning], RISING)
            if self.scope.number and self.scope.watched:
                token = ast.Assign([name_node("_grader_c%d" % self.scope.number, True)], call_hook("cell"))
                ast.copy_location(token, node.body[0] if node.body else node)
                has_docstring = ast.get_docstring(node, clean=False) is not None
                made.insert(1 if has_docstring else 0, token)
            documented = int(ast.get_docstring(node, clean=False) is not None)
            ends = [self.let_go(name, opened) for name, opened in files.items()]
            if ends:
                made[documented:] = [ast.Try(made[documented:], [], [], ends)]
                ast.copy_location(made[documented], node.body[documented])
            self.region.body, self.region.start = made, documented
            if node.name in self.made.called_back or self.is_called_back(node):
                site = self.site(node, "read", "step", "called back")
                told = ast.copy_location(ast.Expr(may_come_in(site)), node.body[0])
                made.insert(self.region.start, told)
            if self.makes_missing(node):
                told = ast.copy_location(ast.Expr(self.missed(node)), node.body[0])
                made.insert(self.region.start, told)
            return made

        node.body = self.inside(node, body)
        return [node, *self.stored_already(node.name, node)]

    do_AsyncFunctionDef = do_FunctionDef

    def is_called_back(self, function):
        """Whether a function is a method that functions of containers call."""
        return function.name in METHODS_CALLED and self.scope.parent.kind == "class"

    def makes_missing(self, function):
        """Whether a function begins the making of what a cache has not got."""
        around = self.scope.parent
        if function.name in _MAKING and around.kind == "class":
            return around.name.rpartition(".")[2] in self.made.factories
        return function.name in self.made.factories

    def defaults(self, args):
        args.defaults = [self.expression(one) for one in args.defaults]
        args.kw_defaults = [one if one is None else self.expression(one) for one in args.kw_defaults]

    def do_ClassDef(self, node):
        ordered = []
        if is_ordered(node):
            site = self.site(node, "read", "step", "called back")
            ordered.append(ast.copy_location(call_hook("ordered", site.number), node.decorator_list[0]))
        node.decorator_list = ordered + [self.expression(one) for one in node.decorator_list]
        used = [PRIMITIVES[name] for name in map(self.library_name, node.bases) if name in PRIMITIVES]
        uses = [ast.Expr(call_hook("uses", primitive)) for primitive in used]
        node.bases = [self.expression(one) for one in node.bases]
        for keyword in node.keywords:
            keyword.value = self.expression(keyword.value)
        documented = ast.get_docstring(node, clean=False) is not None
        node.body = self.inside(node, lambda: self.block(node.body, docstring=True))
        temporaries = self.survey.scopes[node].temporaries
        places = []
        if temporaries:
            declares = ast.Nonlocal if self.scope.within_function else ast.Global
            node.body.insert(1 if documented else 0, ast.copy_location(declares(temporaries), node.body[0]))
            places = self.places_for(temporaries)
        return [*places, node, *uses, *self.stored_already(node.name, node)]

    def places_for(self, temporaries):
        """What makes the temporaries of a class's body variables of the function around it: each call has its
        own then, and two threads whose bodies run at once do not take each other's."""
        if self.scope.kind == "class":  # the body around has them from further out as well
            self.scope.temporaries += temporaries
            return []
        if not self.scope.within_function:
            return []
        stored = ast.Assign([name_node(name, True) for name in temporaries], ast.Constant(None))
        return [ast.If(ast.Constant(False), [stored], [])]  # that it stands there is enough

    def do_Global(self, node):
        return [node]

    do_Nonlocal = do_Pass = do_Continue = do_TypeAlias = do_Global

    def do_Break(self, node):
        loop = self.loops[-1]
        loop.leading_out += [one for one in self.guards[loop.depth :] if one not in loop.leading_out]
        return [node]

    def do_Import(self, node):
        if getattr(node, "module", None) == "__future__":
            return [node]
        names = [alias.asname or alias.name.partition(".")[0] for alias in node.names]
        return [node, *(one for name in names for one in self.stored_already(name, node))]

    do_ImportFrom = do_Import

    def do_Expr(self, node):
        """``a and b`` and ``b if a else c``, of whose value nothing is made, are tests like others."""
        value, nothing = node.value, []
        if isinstance(value, ast.IfExp):
            test, then, otherwise = value.test, [ast.Expr(value.body)], [ast.Expr(value.orelse)]
        elif isinstance(value, ast.BoolOp):
            *first, last = value.values
            test = first[0] if len(first) == 1 else ast.BoolOp(value.op, first)
            then, otherwise = [ast.Expr(last)], nothing
            if isinstance(value.op, ast.Or):
                then, otherwise = [ast.Pass()], then
        else:
            node.value = self.expression(value)
            return [node]
        for one in (test, *then, *otherwise):
            if not hasattr(one, "lineno"):
                ast.copy_location(one, getattr(one, "value", value))
        return self.do_If(ast.copy_location(ast.If(test, then, otherwise), node))

    def condition(self, node):
        """A test; with the reads in it and the flows that it mentions."""
        partly = _is_partly(node)
        test, reads, names = self.flowing(node, self.test)
        if partly and len(reads) > 1:
            # Not all of it is evaluated each time; what an earlier time read decides nothing any more.
            again = ast.BoolOp(ast.Or(), [call_hook("again", reads.start, reads.stop), test])
            test = ast.copy_location(again, test)
        return test, reads, names

    def do_If(self, node):
        searching = bool(self.loops) and isinstance(self.loops[-1].node, (ast.For, ast.AsyncFor))
        ways = (node.body, node.orelse)  # not yet rewritten
        flags = [only_flags(one, searching) and is_idle(other) for one, other in zip(ways, ways[::-1])]
        around = self.region
        self.flows.region = self.regions.new(around.function, around, kind="if")
        self.region.branch = node
        retested = self.retested(node)
        whole = not _is_partly(node.test)
        node.test, reads, names = self.condition(node.test)
        self.region.tested = reads.stop if whole else reads.start
        if retested is not None:
            calls, functions = retested
            self.made.retested.append((calls, reads, functions))
            node.test = ast.copy_location(ast.BoolOp(ast.Or(), [calls[0], node.test]), node.test)
        leaves = [escapes(block) for block in (node.body, node.orelse)]  # before they are rewritten
        either, passed, failed = self.guard(reads, names, self.left_by(set().union(*leaves)))
        inside, before = len(self.made.sites), len(self.leaving)
        node.body = self.guarded(passed, node.body)
        middle = len(self.made.sites)
        node.orelse = self.guarded(failed, node.orelse)
        for only, sites in zip(flags, (range(inside, middle), range(middle, len(self.made.sites)))):
            for number in sites if only else ():
                self.made.sites[number].flag = True
        self.flows.region = around
        # What is waited for on one way only is not waited for by all that follows.
        self.leaving[before:] = [one for one in self.leaving[before:] if one[1] != {"wait"}]
        if any(leaves):
            # What follows is reached under it too: always when it goes the way that leaves nothing.
            guard = either if all(leaves) else (failed if leaves[0] else passed)
            self.leaving.append((guard, set().union(*leaves)))
        if hasattr(node, "waits"):
            self.skips.append(either)
            step = self.site(node, "read", "step", "passed")
            for field in ("body", "orelse"):
                call = call_hook("met") if field == node.waits else call_hook("passed", step.number)
                told = ast.copy_location(ast.Expr(call), node)
                getattr(node, field).insert(0, told)
                self.made.skipping.append((call, either, False))
        self.enters(node, either)
        return [node]

    def enters(self, node, guard):
        """Have it known when somebody has come by a test to where it is not known what is called."""
        for field, first, last in getattr(node, "unclear", ()):
            call = call_hook("entered", first, last)
            getattr(node, field).insert(0, ast.copy_location(ast.Expr(call), node.test))
            self.made.skipping.append((call, guard, True))

    def retested(self, node):
        """Have the test of an ``if``, that is not yet rewritten, made once more after what waits in it.

        Returns:
            the calls of hooks, of which the first is to stand before the test, and the names of the functions
            that the test calls; None where there is no such thing.
        """
        waits = [(block, waits_once(block)) for block in (node.body, node.orelse)]
        functions = self.made.looks.called_in(node.test)
        if functions is None or self.scope.kind == "class" or all(at is None for _, at in waits):
            return None
        calls = [call_hook("looks")]
        for block, at in waits:
            if at is None:
                continue
            test = copy.deepcopy(node.test)
            missing = test if block is node.body else ast.copy_location(ast.UnaryOp(ast.Not(), test), test)
            calls.append(call_hook("waited", ast.Lambda(no_arguments(), missing)))
            block.insert(at + 1, ast.copy_location(Retest(), block[at]))
            block[at + 1].call = calls[-1]
        return calls, functions

    def do_Retest(self, node):
        return [ast.Expr(node.call)]

    def do_While(self, node):
        looks, counted = only_looks(node), only_counted(node)
        waits = self.made.waits.only_waits(node)
        test, reads, names = self.condition(node.test)
        either, passed, failed = self.guard(reads, names, self.region.block())
        left = escapes(node.body)  # before it is rewritten
        always = never_ends(node)
        endless = always and left <= {"round"}
        if not looks:
            about = (node.lineno, node.end_lineno, *counted) if counted else None
            told = [about, True] if endless else [about] if about else []
            if waits:
                told = [about, False, (node.lineno, node.end_lineno)]
            test = ast.copy_location(ast.BoolOp(ast.Or(), [call_hook("tick", *told), test]), test)
        node.test = test
        # What follows is reached when the test has failed.
        self.rounds(node, list, [passed], [either if "loop" in left else failed], always)
        self.enters(node, either)
        if looks:  # it has looked, and goes on waiting
            waiting = ast.Expr(call_hook("wait", *([True] if endless else [])))
            node.body.append(ast.copy_location(waiting, node.body[-1]))
        return [node]

    def do_Try(self, node):
        outer, self.leaving = self.leaving, []
        goes_on = node.handlers and not any(map(escapes, (one.body for one in node.handlers)))
        called = {last_name(one.func) for one in _inside(node.body) if isinstance(one, ast.Call)}
        start = len(self.made.sites)
        node.body = self.block(node.body)
        tried = self.made.sites[start:]
        inner, self.leaving = self.leaving, outer
        # What was raised and is caught comes to what follows as well.
        caught = {"raise"} if goes_on else set()
        self.leaving += [(guard, left - caught) for guard, left in inner if left - caught]
        for one in node.handlers:
            self.handler(one, tried, called if isinstance(node, ast.Try) else None)
        self.guards += [guard for guard, _ in inner]
        node.orelse = self.block(node.orelse)
        del self.guards[len(self.guards) - len(inner) :]
        node.finalbody = self.block(node.finalbody)
        return [node]

    do_TryStar = do_Try

    def handler(self, node, tried, called):
        """An ``except``. Whether it comes to that may be decided by a look that fails.

        Args:
            node: as said.
            tried: the sites in what is tried.
            called: the names of the functions that are called there; None where exceptions come in groups.
        """
        if node.name is not None:
            self.flows.flow(variable(self.scope, node.name), (), [RAISED])
        forms, all_of_them = _failures(node.type) if called is not None else ((), False)
        first, last = (ast.copy_location(ast.Expr(ast.Constant(None)), node.body[at]) for at in (0, -1))
        guard = None
        if forms:
            guard, lasting = self.guard((), ())[0], self.guard((), ())[0]
            self.flows.ends_with[guard] = lasting
            reads = [one for one in tried if one.function == self.scope.name]
            called = () if all_of_them else called
            self.made.caught.append(Caught(first, last, (guard, lasting), self.region, reads, forms, called))
        if node.type is not None:
            node.type = self.expression(node.type)
        made = [first]
        if node.name is not None:
            made += self.stored_already(node.name, node)
        changes = any(one.kind == "write" for one in tried)
        searching = bool(self.loops) and isinstance(self.loops[-1].node, (ast.For, ast.AsyncFor))
        same = not changes and (only_flags(node.body, searching) or only_makes(node.body))
        start = len(self.made.sites)
        made += self.block(node.body) if guard is None else self.guarded(guard, node.body)
        for site in self.made.sites[start:] if forms and same else ():
            site.flag = True
        node.body = [*made, last] if forms else made[1:]

    def do_Assert(self, node):
        node.test = self.test(node.test)
        if node.msg is not None:
            node.msg = self.expression(node.msg)
        return [node]  # whoever asserts what must be so decides nothing by it

    def left_by(self, escapes):
        """The region in which it counts which way a test went, by the statements that it leads to."""
        if escapes & {"return", "raise"}:
            return self.region.whole()
        around = self.region.steady()
        if "loop" in escapes:
            return (around.parent or around).block()
        return around if escapes else self.region

    def do_Return(self, node):
        for loop in self.loops:
            if loop.endless:  # whoever has called the function goes on under these
                self.returning += self.guards[loop.depth :]
                break
        if node.value is not None:
            leaning = constant(node.value)
            node.value, reads, names = self.flowing(node.value, self.expression)
            self.flows.flow(("result", self.function), reads, names)
            self.flows.decided(("result", self.function), self.guards, leaning)
        return [node]

    def do_Raise(self, node):
        if node.exc is not None:
            node.exc, reads, names = self.flowing(node.exc, self.expression)
            self.flows.flow(RAISED, reads, names)
        if node.cause is not None:
            node.cause = self.expression(node.cause)
        return [node]

    def do_For(self, node):
        endless = (
            isinstance(node.iter, ast.Call)
            and label_of(node.iter.func).rpartition(".")[2] in ENDLESS
            and (label_of(node.iter.func) != "iter" or len(node.iter.args) == 2)
            and (last_name(node.iter.func) != "repeat" or len(node.iter.args) + len(node.iter.keywords) == 1)
        )
        always = never_ends(node)  # before it is rewritten
        iterated = self.iterated(node.iter)
        walked = self.walked(node)
        node.iter, reads, names = self.flowing(node.iter, self.whole)
        for target in ast.walk(node.target):
            if isinstance(target, ast.Name):
                self.flows.flow(variable(self.scope, target.id), reads, names)

        def before():
            first = [ast.Expr(call_hook("tick"))] if endless else []
            first += self.walk(node, walked, reads)
            if iterated and reads:
                site = self.site(node.iter, "read", "step", "for")
                told = [ast.Expr(self.round(site, reads, getattr(node, "takes_all", False)))]
                first.append(ast.If(unfamiliar(site), told, []))
            if self.touches(node.target):
                value = self.temporary()
                self.flows.flow(self.node(value), reads, names)
                stores = self.store(node.target, value)
                node.target = ast.copy_location(name_node(value, True), node.target)
                first += self.holding([value], stores)
            for one in first:
                ast.copy_location(one, node)
            return first

        leading_out = self.rounds(node, before, endless=always)
        for target in ast.walk(node.target):
            if isinstance(target, ast.Name):  # which one it is by then is decided by what ended the loop
                self.flows.decided(variable(self.scope, target.id), leading_out)
        return [node]

    do_AsyncFor = do_For

    def iterated(self, node):
        """Whether a loop goes through something that may be changed meanwhile."""
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                return node.func.attr in VIEWS
            return (
                isinstance(node.func, ast.Name)
                and node.func.id in VIEWS
                and any(map(self.iterated, node.args))
            )
        return isinstance(node, (ast.Name, ast.Attribute, ast.Subscript))

    def walked(self, node):
        """The container of which a loop gets each key with what lies there, None when it does not."""
        call, target = node.iter, node.target
        if not isinstance(call, ast.Call) or call.keywords or self.touches(target):
            return None
        if not isinstance(target, ast.Tuple) or not isinstance(target.elts[0], ast.Name):
            return None
        if isinstance(call.func, ast.Attribute) and call.func.attr == "items" and not call.args:
            return call.func.value
        enumerates = isinstance(call.func, ast.Name) and call.func.id == "enumerate" and len(call.args) == 1
        if enumerates and self.builtin("enumerate"):
            found = call.args[0]
            return found if isinstance(found, (ast.Name, ast.Attribute, ast.Subscript)) else None
        return None

    def walk(self, node, container, reads):
        """What says that a round has read one thing of a container: whoever changes that one later by what it
        was has looked at that one, and not at all of them."""
        sources = [one for one in reads if self.made.sites[one].form in ("content", "method")]
        if container is None or not sources:
            return []
        label = "%s[%s]" % (label_of(container), node.target.elts[0].id)
        site = self.site(node.iter, "read", "item", last_part(container), label)
        site.looked_at = getattr(node, "looked_at", 0)
        site.walks = sources[-1]
        for target in ast.walk(node.target):
            if isinstance(target, ast.Name):
                self.flows.flow(variable(self.scope, target.id), [site.number])
        statement = ast.Expr(ast.Constant(None))
        self.flows.readers.append((_Walk(statement, site, node.target.elts[0].id), site))
        return [statement]

    def round(self, site, reads, anew=False):
        """What is said when a loop has got something out of what was read at these sites.

        Args:
            site, reads: as said.
            anew: whether each round is a new look at it; see ``emptying``.
        """
        return call_hook("round", site.number, reads[0], reads[-1] + 1, *([True] if anew else []))

    def do_With(self, node):
        stores = []  # for each item, what stands first in what it is around
        ends = []  # for each item, what stands last in it, however it is left
        for item in node.items:
            given = item.context_expr
            label = label_of(given if item.optional_vars is None else item.optional_vars)
            files = isinstance(node, ast.With) and opens(given, self.made.opened)
            item.context_expr, reads, names = self.flowing(given, self.expression)
            ends.append(self.closes(item, given, label) if files else [])
            target = item.optional_vars
            stores.append([])
            if target is None:
                continue
            self.into(target, reads, names)
            if self.touches(target):
                value = self.temporary()
                self.flows.flow(self.node(value), reads, names)
                stores[-1] = self.holding([value], self.store(target, value))
                item.optional_vars = ast.copy_location(name_node(value, True), target)
            else:
                item.optional_vars = self.left(target)
        body = self.block(node.body)
        # A later item may use what an earlier one stored: then one ``with`` stands inside the other.
        items = []
        for item, before, after in zip(reversed(node.items), reversed(stores), reversed(ends)):
            if (before or after) and items:
                body = [type(node)(items=items, body=body)]
                items = []
            items.insert(0, item)
            body = before + body
            if after:
                body = [ast.Try(body, [], [], after)]
            for one in body + after:
                if not hasattr(one, "lineno"):
                    ast.copy_location(one, node)
        node.items, node.body = items, body
        return [self.standing(node), node]

    def closes(self, item, node, label):
        """Has it said that what an item of a ``with`` opens is about to be closed: others come in after the
        last use of a file, and what is in its buffer is written then.

        Args:
            item: as said.
            node: what is opened, as it was before it was rewritten.
            label: how a person calls it.

        Returns:
            what stands last in what the item is around.
        """
        thing = self.temporary()
        site = self.writes(node, "method", "close", self.temporary(), label)
        item.context_expr = ast.NamedExpr(name_node(thing, True), item.context_expr)
        ast.copy_location(item.context_expr, node)
        return self.holding([thing], [ast.Expr(call_hook("left", site.number, name_node(thing)))])

    def let_go(self, name, opened):
        """Says that a file is about to go with the function's variable in which it is, if it is in there."""
        site = self.writes(opened, "method", "close", self.temporary(), name)
        told = ast.Expr(call_hook("left", site.number, ast.copy_location(name_node(name), opened)))
        missing = ast.ExceptHandler(name_node("UnboundLocalError"), None, [ast.Pass()])
        made = ast.Try([told], [missing], [], [])
        for one in ast.walk(made):
            ast.copy_location(one, opened)
        return made

    def standing(self, node):
        """Says where locks are about to be taken."""
        told = ast.Attribute(name_node("_grader_names"), "_grader_P", ast.Store())
        return ast.Assign([told], ast.Constant("%s:%d" % (self.file, node.lineno)))

    do_AsyncWith = do_With


def _is_partly(test):
    """Whether not all of a test need be evaluated each time."""
    return any(isinstance(one, (ast.BoolOp, ast.IfExp)) for one in ast.walk(test))


def _inside(statements):
    for one in statements:
        yield from ast.walk(one)


def _failures(caught):
    """The forms of the looks whose failing an ``except`` catches, and whether it catches all.

    Args:
        caught: the expression of what it catches, None for everything.
    """
    if caught is None:
        return frozenset(FAILURES.values()), True
    forms, all_of_them = set(), False
    for one in caught.elts if isinstance(caught, ast.Tuple) else [caught]:
        name = one.id if isinstance(one, ast.Name) else ""
        kinds = GENERAL.get(name, (name,))
        forms.update(FAILURES[kind] for kind in kinds if kind in FAILURES)
        all_of_them = all_of_them or len(kinds) == len(FAILURES)
    return frozenset(forms), all_of_them
