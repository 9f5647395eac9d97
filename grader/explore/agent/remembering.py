"""Which stores do nothing but remember what was worked out?

A memo's place is looked at, what is missing is worked out, and it is stored. Two may do so at once: both work
out the same number or text, and whoever stores it second has changed nothing. That is so only where nobody
can tell from the store that it was he who came first: between the look and the store nothing is done but to
work the value out, by an expression or by functions that change nothing and print nothing; the value is no
constant, for that may mark what has been taken; what is returned is what was stored, and no loop is left by
it; and nobody ever empties the place but to keep it small, for then it is one that things are put into and
taken from. The look and the store may be functions of their own, called for nothing else. Whether the values
are the same turns out when the program runs. To add to a set what was not in it is no more than that.
"""

import ast

from .library import METHODS
from .syntax import last_name, last_part
from .waiting import is_idle

_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_EMPTY = (ast.Global, ast.Nonlocal, ast.Pass, ast.Break, ast.Continue)
#: Expressions that store, or let others in.
_DOING = (ast.NamedExpr, ast.Yield, ast.YieldFrom, ast.Await)
#: Of Python's own functions those that work something out and do nothing else.
_WORKING_OUT = frozenset(
    (
        *("abs", "all", "any", "bin", "bool", "bytes", "chr", "complex", "dict", "divmod", "enumerate"),
        *("filter", "float", "format", "frozenset", "hash", "hex", "int", "isinstance", "iter", "len"),
        *("list", "map", "max", "min", "oct", "ord", "pow", "range", "repr", "reversed", "round", "set"),
        *("sorted", "str", "sum", "tuple", "zip"),
    )
)
#: Modules of which that is true of every function, and functions that only let time pass.
_CALCULATING = frozenset(("cmath", "math"))
_SLEEPING = "sleep"
#: Methods of texts and of containers.
_GIVING = frozenset(
    (
        *("bit_length", "capitalize", "casefold", "center", "copy", "count", "decode", "encode", "endswith"),
        *("find", "format", "get", "index", "isalpha", "isdigit", "items", "join", "keys", "ljust", "lower"),
        *("lstrip", "replace", "rjust", "rstrip", "split", "splitlines", "startswith", "strip", "swapcase"),
        *("title", "translate", "upper", "values", "zfill"),
    )
)
#: Methods by which a memo is kept small, when nobody looks at what they give.
_KEEPING = frozenset(("move_to_end", "popitem"))
#: Decorators of the library that leave it to the function what is done.
_HARMLESS = frozenset(("cache", "lru_cache", "property", "staticmethod", "classmethod", "wraps"))
#: Functions in which a place gets its first value.
_BEGINNING = frozenset(("__init__", "__new__", "__post_init__"))


def remembered(trees):
    """Mark the targets of such stores: each gets ``remembers``, and ``anew``, which says whether nothing that
    lay in that place is made into what is stored, even if a variable of the same name held it before
    (``value = memo.get(n)`` and then ``value = n * n``); ``given`` says whether a function stores it that is
    given it.

    Args:
        trees: of the submission's files, not yet rewritten.
    """
    _Finder(trees).find()


class _Finder:
    """What is known of all the files."""

    def __init__(self, trees):
        self._nodes = [one for tree in trees for one in ast.walk(tree)]
        self._functions = {}
        for one in self._nodes:
            if isinstance(one, _FUNCTIONS):
                self._functions.setdefault(one.name, []).append(one)
        self._classes = {one.name for one in self._nodes if isinstance(one, ast.ClassDef)}
        self._calculating = {
            name.asname or name.name
            for one in self._nodes
            if isinstance(one, ast.ImportFrom) and one.module in (*_CALCULATING, "time")
            for name in one.names
            if one.module != "time" or name.name == _SLEEPING
        }
        self._around = {}  # node -> the functions around it, the innermost last
        self._outer = {}  # function -> the names that it stores outside of itself
        self._carrying = set()  # names of attributes and outer variables that get other values later
        self._in_loops = set()  # nodes in a loop of their function
        for tree in trees:
            self._learn(tree, (), False)
        self._looked_up = {
            target
            for one in self._nodes
            if isinstance(one, ast.Assign) and _looks_up(one.value)
            for target in one.targets
        }
        self._carrying.update(map(last_part, filter(self._is_carrying, self._nodes)))
        self._setters = {}  # name of a function that only stores what it is given -> targets, parameter
        self._set = {}  # calls of those, in blocks that work out what they store -> the block
        self._either = set()  # targets of what is kept, if it is there, and else made
        self._given_away = set()  # targets in functions that only store what they are given
        self._missing = set()  # targets of what is stored after a look, be it as it may
        self._found = {}  # those of which that is all, as far as their blocks tell -> these

    def _learn(self, node, around, in_loop):
        for child in ast.iter_child_nodes(node):
            self._around[child] = around
            if in_loop:
                self._in_loops.add(child)
            if isinstance(child, _FUNCTIONS):
                self._learn(child, (*around, child), False)
            else:
                self._learn(child, around, in_loop or isinstance(child, (ast.For, ast.AsyncFor, ast.While)))

    def find(self):
        self._find_setters()
        blocks = [
            (one, block)
            for one in self._nodes
            for block in (getattr(one, "body", None), getattr(one, "orelse", None))
            if isinstance(block, list) and block and self._around.get(block[0])
        ]
        after = [
            block
            for owner, block in blocks
            if isinstance(owner, ast.If) and block is owner.body and _is_idle(owner.orelse)
        ]
        for _, block in blocks:
            after += [block[at + 1 :] for at, one in enumerate(block[:-1]) if _returns_early(one)]
        for block in after:
            self._missing.update(self._stored_in(block))
        for block in after:
            self._look_at(block)
        self._find_either()
        self._find_what_is_added()
        self._find_what_is_set()
        names = {last_part(target) for target in self._found}
        names -= self._emptied(names)
        for target, block in self._found.items():
            if last_part(target) in names:
                target.remembers = True
                target.anew = target in self._either or self._is_anew(target, block)
                target.given = target in self._given_away

    def _find_setters(self):
        """Functions, each the only one of its name, that store what they are given, and see at most that it
        does not become too much."""
        for name, functions in self._functions.items():
            found = self._stores_only(functions[0].body) if len(functions) == 1 else None
            if found is not None and isinstance(found.value, ast.Name):
                parameters = _parameters(functions[0])
                if found.value.id in parameters and not any(map(self._is_local, found.targets)):
                    bound = bool(parameters) and parameters[0] in ("self", "cls")
                    self._setters[name] = found.targets, parameters.index(found.value.id) - bound

    def _stores_only(self, block):
        """The one store in a block that does nothing else; None when there is none."""
        found = []
        for one in _in_turn(block):
            if isinstance(one, ast.Assign):
                found.append(one)
            elif not self._does_nothing(one, set()):
                return None
        return found[0] if len(found) == 1 else None

    def _given_to(self, statement):
        """What a statement gives a function that stores it, and nothing else; None when it does not."""
        call = getattr(statement, "value", None)
        if not isinstance(statement, ast.Expr) or not isinstance(call, ast.Call) or call.keywords:
            return None
        _, index = self._setters.get(last_name(call.func), ((), len(call.args)))
        return call.args[index] if 0 <= index < len(call.args) else None

    def _find_what_is_set(self):
        """The stores of those functions that are called nowhere but where it was worked out after a look."""
        for name, (targets, _) in self._setters.items():
            calls = [one for one in self._nodes if isinstance(one, ast.Call) and last_name(one.func) == name]
            mentions = [
                one
                for one in self._nodes
                if isinstance(one, (ast.Name, ast.Attribute)) and last_name(one) == name
            ]
            if calls and len(calls) == len(mentions) and all(call in self._set for call in calls):
                self._found.update(dict.fromkeys(targets, self._set[calls[0]]))
                self._given_away.update(targets)

    def _find_either(self):
        """``value = value or make()``, and the same with ``if`` and ``else``."""
        for one in self._nodes:
            if not isinstance(one, ast.Assign) or len(one.targets) != 1 or self._is_local(one.targets[0]):
                continue
            made = _made_if_missing(one.value, ast.dump(one.targets[0]).replace("Store()", "Load()"))
            if made is not None and not isinstance(made, ast.Constant) and self._is_pure(made, set()):
                self._found[one.targets[0]] = [one]
                self._either.add(one.targets[0])

    def _find_what_is_added(self):
        """Calls that add to a set what was not in it, where that is all that is done: whoever does so second
        changes nothing, and nobody can tell."""
        adders = {}  # name of a function that does nothing but add what it is given -> the call in it
        for name, functions in self._functions.items():
            call = _only_call(functions[0].body) if len(functions) == 1 else None
            if call is not None and _adds(call) and last_name(call.args[0]) in _parameters(functions[0]):
                adders[name] = call
        done = set()
        for one in self._nodes:
            call = _only_call(one.body) if isinstance(one, ast.If) and _is_idle(one.orelse) else None
            if call is not None and len(call.args) == 1 and self._is_missing(one.test, call.args[0]):
                if _adds(call):
                    call.remembers, call.anew = True, False
                done.add(call)
        for name, inner in adders.items():
            calls = {one for one in self._nodes if isinstance(one, ast.Call) and last_name(one.func) == name}
            if calls and done.issuperset(calls - {inner}):
                inner.remembers, inner.anew = True, False

    def _is_missing(self, test, thing):
        """Whether a test is that something is not in a container, be it by a function that says whether it
        is."""
        test = self._worked_out(test)
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            return self._is_there(self._worked_out(test.operand), thing)
        return isinstance(test, ast.Compare) and _contains(test, ast.NotIn, ast.dump(thing))

    def _worked_out(self, node):
        """What a variable is set to that is set once; anything else is what it is."""
        if not isinstance(node, ast.Name) or not self._around.get(node):
            return node
        stored = [one for one in ast.walk(self._around[node][-1]) if _is_variable(one, node.id)]
        stored = [one for one in stored if isinstance(one.ctx, ast.Store)]
        values = [one.value for one in self._nodes if isinstance(one, ast.Assign) and one.targets == stored]
        return values[0] if len(stored) == 1 and values else node

    def _is_there(self, test, thing):
        if isinstance(test, ast.Compare):
            return _contains(test, ast.In, ast.dump(thing))
        functions = self._functions.get(last_name(test.func), ()) if isinstance(test, ast.Call) else ()
        if len(functions) != 1 or [ast.dump(one) for one in test.args] != [ast.dump(thing)]:
            return False
        given = [ast.dump(ast.Name(name, ast.Load())) for name in _parameters(functions[0])]
        returned = [one.value for one in ast.walk(functions[0]) if isinstance(one, ast.Return)]
        return len(returned) == 1 and any(
            isinstance(returned[0], ast.Compare) and _contains(returned[0], ast.In, one) for one in given
        )

    def _stored_in(self, block):
        """The targets that others see of what a block works out and stores, under a lock perhaps."""
        for one in block:
            if isinstance(one, ast.With):
                yield from self._stored_in(one.body)
            elif isinstance(one, ast.Assign) and not isinstance(one.value, ast.Constant):
                yield from (target for target in one.targets if not self._is_local(target))

    def _look_at(self, block):
        """Note the targets of a block that does nothing but work something out and store it."""
        stored, local, useful = [], set(), set()
        if self._works_out(block, stored, local, useful) and stored and local <= useful:
            for one in stored:
                (self._set if isinstance(one, ast.Call) else self._found)[one] = block

    def _is_anew(self, target, block):
        """Whether a stored value is made of nothing but what its block has set, what the function was given,
        and what is never the place itself."""
        function = self._around[block[0]][-1]
        inside = {one for statement in block for one in ast.walk(statement)}
        earlier = {
            one.id
            for one in ast.walk(function)
            if isinstance(one, ast.Name) and not isinstance(one.ctx, ast.Load) and one not in inside
        }
        own, name = set(), last_part(target)
        for one in _in_turn(block):
            given = self._given_to(one)
            stores = given is not None or (isinstance(one, ast.Assign) and target in one.targets)
            looked = given if given is not None else one.value if stores else one
            before = {name, *((earlier | self._carrying) - own)}
            # A function that calls itself does so for another key.
            if self._mentions(looked, before) or self._reaches(looked, name, {function}):
                return False
            if stores:
                return True
            if isinstance(one, ast.Assign):
                own |= {each.id for each in one.targets if isinstance(each, ast.Name)}
        return False

    def _is_carrying(self, node):
        """Whether something is stored in an attribute, in an outer variable or in what lies there, but at the
        beginning: what was looked at may lie there until it is stored."""
        around = self._around.get(node, ())
        if not isinstance(getattr(node, "ctx", None), ast.Store) or not around:
            return False
        if isinstance(node, ast.Attribute):
            return around[-1].name not in _BEGINNING or node in self._looked_up
        if isinstance(node, ast.Subscript):
            return isinstance(node.value, ast.Attribute)
        return isinstance(node, ast.Name) and node.id in self._declared(around[-1])

    def _mentions(self, node, names):
        """Whether something looks at a variable or attribute of these names."""
        return any(last_name(one) in names and isinstance(one.ctx, ast.Load) for one in ast.walk(node))

    def _reaches(self, node, name, seen):
        """Whether something calls a function that looks at what has a name; not one that is known already."""
        for one in ast.walk(node):
            called = list(self._functions.get(last_name(one), ()))
            for function in self._around.get(one, ()):
                if last_name(one) in _parameters(function):
                    called += self._given(function, last_name(one)) or ()
            for function in called:
                if function not in seen:
                    seen.add(function)
                    if self._mentions(function, {name}) or self._reaches(function, name, seen):
                        return True
        return False

    def _works_out(self, block, stored, local, useful):
        """Whether it does, in that block.

        Args:
            block: some statements.
            stored: gets the targets that others see.
            local: gets the variables that are set besides.
            useful: gets those of them of which is made what is stored.
        """
        for one in block:
            if isinstance(one, ast.With):
                quiet = all(self._is_pure(part.context_expr, set()) for part in one.items)
                if not quiet or not self._works_out(one.body, stored, local, useful):
                    return False
            elif isinstance(one, (ast.Break, ast.Continue)):
                return False
            elif isinstance(one, ast.Return):
                if one in self._in_loops:  # which of several things it is, is taken by that
                    return False
                kept = {ast.dump(target).replace("Store()", "Load()") for target in stored}
                own = isinstance(one.value, ast.Name) and one.value.id in useful
                if not own and (one.value is None or ast.dump(one.value) not in kept):
                    return False
            elif isinstance(one, (ast.Assign, ast.AnnAssign)) and one.value is not None:
                targets = one.targets if isinstance(one, ast.Assign) else [one.target]
                seen = [target for target in targets if not self._is_local(target)]
                if any(isinstance(target, (ast.Tuple, ast.List, ast.Starred)) for target in seen):
                    return False
                if (seen and isinstance(one.value, ast.Constant)) or not self._is_pure(one.value, set()):
                    return False
                mine = {name.id for target in targets if target not in seen for name in _names(target)}
                local |= mine
                if seen:
                    stored += seen
                    useful |= mine
                useful |= {name.id for name in _names(one.value)}
            elif (given := self._given_to(one)) is not None:
                if isinstance(given, ast.Constant) or not self._is_pure(given, set()):
                    return False
                stored.append(one.value)
                useful |= {name.id for name in _names(given)}
            elif not self._does_nothing(one, set()):
                return False
            else:
                inside = [name for name in ast.walk(one) if isinstance(name, ast.Name)]
                useful |= {name.id for name in inside if isinstance(name.ctx, ast.Load)}
        return True

    def _is_local(self, target):
        """Whether a target is nothing but a variable of its function, which nobody else sees."""
        if isinstance(target, (ast.Tuple, ast.List)):
            return all(map(self._is_local, target.elts))
        if not isinstance(target, ast.Name):
            return False
        around = self._around.get(target, ())
        return bool(around) and target.id not in self._declared(around[-1])

    def _declared(self, function):
        """The names that a function stores outside of itself."""
        if function not in self._outer:
            self._outer[function] = {
                name
                for one in ast.walk(function)
                if isinstance(one, (ast.Global, ast.Nonlocal)) and self._around[one][-1] is function
                for name in one.names
            }
        return self._outer[function]

    def _made(self, thing, around):
        """Whether something is a container that the function itself has made."""
        if not isinstance(thing, ast.Name) or not around or thing.id in self._declared(around[-1]):
            return False
        values = [
            one.value
            for one in ast.walk(around[-1])
            if isinstance(one, ast.Assign)
            and any(isinstance(target, ast.Name) and target.id == thing.id for target in one.targets)
        ]
        displays = (ast.Dict, ast.List, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp, ast.BinOp)
        return bool(values) and all(
            isinstance(one, displays)
            or (isinstance(one, ast.Call) and last_name(one.func) in ("bytearray", "dict", "list", "set"))
            for one in values
        )

    def _does_nothing(self, one, seen):
        """Whether a statement changes nothing that others see, and tells nobody anything.

        Args:
            one: as said.
            seen: the functions of which that is assumed meanwhile.
        """
        around = self._around.get(one, ())
        if isinstance(one, _EMPTY) or self._keeps(one):
            return True
        if isinstance(one, ast.Expr):
            call = one.value
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
                if call.func.attr in METHODS and self._made(call.func.value, around):
                    return all(self._is_pure(part, seen) for part in call.args)
            return self._is_pure(call, seen)
        if isinstance(one, (ast.Return, ast.AnnAssign)) and one.value is None:
            return True
        if isinstance(one, (ast.Assign, ast.AnnAssign, ast.AugAssign)):
            targets = one.targets if isinstance(one, ast.Assign) else [one.target]
            if isinstance(one, ast.AugAssign) and isinstance(one.value, (ast.List, ast.ListComp, ast.Tuple)):
                return False
            return self._is_pure(one.value, seen) and all(
                target in self._missing
                or self._is_local(target)
                or (isinstance(target, ast.Subscript) and self._made(target.value, around))
                for target in targets
            )
        if isinstance(one, (ast.Return, ast.Raise)):
            given = one.value if isinstance(one, ast.Return) else one.exc
            return given is None or isinstance(one, ast.Raise) or self._is_pure(given, seen)
        if isinstance(one, (ast.If, ast.For, ast.While, ast.With)):
            if isinstance(one, ast.With):
                asked = [part.context_expr for part in one.items]
            else:
                asked = [one.iter if isinstance(one, ast.For) else one.test]
            if isinstance(one, ast.For) and not self._is_local(one.target):
                return False
            blocks = [*one.body, *getattr(one, "orelse", ())]
            return all(self._is_pure(part, seen) for part in asked) and all(
                self._does_nothing(part, seen) for part in blocks
            )
        return False

    def _is_pure(self, node, seen):
        """Whether an expression only works something out."""
        for one in ast.walk(node):
            if isinstance(one, _DOING):
                return False
            if isinstance(one, ast.Call):
                if not self._calls_pure(one, seen):
                    return False
            elif isinstance(one, ast.Attribute) and one.attr in self._functions:
                if not self._are_pure(self._functions[one.attr], seen):
                    return False
        return True

    def _calls_pure(self, call, seen):
        name = last_name(call.func)
        if _is_first(call):
            return True
        if name in self._functions:
            return self._are_pure(self._functions[name], seen)
        if name in self._classes:
            return False
        if isinstance(call.func, ast.Attribute):
            base = call.func.value
            if isinstance(base, ast.Name) and base.id in _CALCULATING:
                return True
            return name in _GIVING or (name == _SLEEPING and _is_variable(base, "time"))
        if not isinstance(call.func, ast.Name):
            return False
        for function in reversed(self._around.get(call, ())):
            if name in _parameters(function):
                given = self._given(function, name)
                return given is not None and self._are_pure(given, seen)
        return name in _WORKING_OUT or name in self._calculating

    def _given(self, function, name):
        """The functions that another one gets as a parameter, by decorating them or in a call; None when that
        is not known."""
        if self._around.get(function):
            return None
        index, found = _parameters(function).index(name), []
        uses = 0
        for one in self._nodes:
            if isinstance(one, _FUNCTIONS):
                mine = [each for each in one.decorator_list if _is_variable(each, function.name)]
                found += [one] * len(mine)
                uses += len(mine)
            elif isinstance(one, ast.Call) and _is_variable(one.func, function.name):
                uses += 1
                if index >= len(one.args) or last_name(one.args[index]) not in self._functions:
                    return None
                found += self._functions[last_name(one.args[index])]
        mentions = [one for one in self._nodes if isinstance(one, ast.Name) and one.id == function.name]
        return found if len(mentions) == uses else None

    def _are_pure(self, functions, seen):
        return all(self._only_works_out(one, seen) for one in functions)

    def _only_works_out(self, function, seen):
        if function in seen:
            return True
        seen.add(function)
        if not isinstance(function, ast.FunctionDef):
            return False
        for one in function.decorator_list:
            name = last_name(one.func if isinstance(one, ast.Call) else one)
            if name in self._functions:
                inner = [part for each in self._functions[name] for part in ast.walk(each)]
                inner = [part for part in inner if isinstance(part, _FUNCTIONS) and part.name != name]
                if not inner or not self._are_pure(inner, seen):
                    return False
            elif name not in _HARMLESS:
                return False
        return all(self._does_nothing(part, seen) for part in function.body)

    def _keeps(self, statement):
        """Whether a statement keeps a memo small, or in order, and takes nothing out for anybody to see."""
        if isinstance(statement, ast.Delete):
            targets = statement.targets
            return all(isinstance(one, ast.Subscript) and self._is_oldest(one.slice) for one in targets)
        call = statement.value if isinstance(statement, ast.Expr) else None
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
            return False
        oldest = call.func.attr == "pop" and call.args and self._is_oldest(call.args[0])
        return call.func.attr in _KEEPING or bool(oldest)

    def _is_oldest(self, key):
        """Whether a key is that of the first thing in a container, ``next(iter(...))``."""
        key = getattr(key, "value", key) if type(key).__name__ == "Index" else key  # before Python 3.9
        if isinstance(key, ast.Name) and self._around.get(key):
            stored = [
                one.value
                for one in ast.walk(self._around[key][-1])
                if isinstance(one, ast.Assign) and any(_is_variable(each, key.id) for each in one.targets)
            ]
            return bool(stored) and all(map(_is_first, stored))
        return _is_first(key)

    def _emptied(self, names):
        """Those of some names of which something is stored elsewhere, or taken away."""
        found = set()
        dropped = {part for one in self._nodes if self._keeps(one) for part in ast.iter_child_nodes(one)}
        for one in self._nodes:
            if one in dropped:
                continue
            if isinstance(one, (ast.Name, ast.Attribute, ast.Subscript)) and not isinstance(
                one.ctx, ast.Load
            ):
                around = self._around.get(one, ())
                begins = not around or around[-1].name in _BEGINNING
                if not begins and one not in self._found and not self._is_local(one):
                    found.add(last_part(one))
            elif isinstance(one, ast.Call) and isinstance(one.func, ast.Attribute):
                if METHODS.get(one.func.attr, False):
                    found.add(last_part(one.func.value))
        return found & names


def _in_turn(block):
    """The statements of a block, and of those that stand in it under a lock."""
    for one in block:
        if isinstance(one, ast.With):
            yield from _in_turn(one.body)
        else:
            yield one


def _is_idle(block):
    """Whether nothing is done there, or there is no such block."""
    return not block or is_idle(block)


def _made_if_missing(value, place):
    """What is made when a place has nothing; None when a value is anything but that or what lies there."""
    if isinstance(value, ast.BoolOp) and isinstance(value.op, ast.Or) and len(value.values) == 2:
        return value.values[1] if ast.dump(value.values[0]) == place else None
    if not isinstance(value, ast.IfExp) or place not in ast.dump(value.test):
        return None
    parts = [one for one in (value.body, value.orelse) if ast.dump(one) != place]
    return parts[0] if len(parts) == 1 else None


def _only_call(block):
    """The call that is all that is done in a block; None when there is more."""
    statements = [
        one
        for one in _in_turn(block)
        if not (isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant))
    ]
    if len(statements) != 1 or not isinstance(statements[0], ast.Expr):
        return None
    call = statements[0].value
    return call if isinstance(call, ast.Call) and not call.keywords else None


def _adds(call):
    return isinstance(call.func, ast.Attribute) and call.func.attr == "add" and len(call.args) == 1


def _contains(test, operator, thing):
    """Whether a comparison asks just whether something, as it is dumped, is in a container, or is not."""
    return len(test.ops) == 1 and isinstance(test.ops[0], operator) and ast.dump(test.left) == thing


def _is_first(node):
    """Whether an expression is ``next(iter(...))``."""
    if not isinstance(node, ast.Call) or not _is_variable(node.func, "next") or len(node.args) != 1:
        return False
    inner = node.args[0]
    return isinstance(inner, ast.Call) and _is_variable(inner.func, "iter")


def _is_variable(node, name):
    """Whether an expression is just this variable."""
    return isinstance(node, ast.Name) and node.id == name


def _returns_early(statement):
    """Whether a statement does nothing but look, and perhaps return what is there already."""
    while isinstance(statement, ast.With) and statement.body:
        statement = statement.body[-1]
    return (
        isinstance(statement, ast.If)
        and not statement.orelse
        and len(statement.body) == 1
        and isinstance(statement.body[0], ast.Return)
        and not isinstance(statement.body[0].value, (ast.Constant, type(None)))
    )


def _names(node):
    return [one for one in ast.walk(node) if isinstance(one, ast.Name)]


def _parameters(function):
    arguments = function.args
    return [one.arg for one in (*getattr(arguments, "posonlyargs", ()), *arguments.args)]


def _looks_up(node):
    """Whether something is looked up in an expression."""
    return any(isinstance(one, ast.Subscript) for one in ast.walk(node))
