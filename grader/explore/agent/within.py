"""Where may others come in while a function of the library goes through a container in Python?

``json.dump``, ``copy.deepcopy`` and ``random.shuffle`` are no single steps: they are loops, written in
Python. The library is not instrumented, but for the few functions that are named here: they say at which
container they are, and in its first rounds others may come in; whatever that leads to, an exception or half a
copy, comes by itself. Where two things change places it is told what is read and written.
"""

import ast
import sys
import types

from . import guard, seclusion
from .accesses import announce_read, announce_write, sites
from .link import ask, names, often_enough, place, state
from .places import CONTAINERS, instance_of, is_told, item_location, serial_of, shown

#: Module -> name of a function in it -> the parameter that is the container.
_FUNCTIONS = {
    "copy": {"_deepcopy_dict": "x", "_deepcopy_list": "x", "_reconstruct": "x"},
    "json.encoder": {"_iterencode_dict": "dct", "_iterencode_list": "lst"},
    "random": {"choice": "seq", "shuffle": "x"},
}
#: Words of which one stands in the text of a program that uses a module's functions.
_WORDS = {
    "copy": (b"deepcopy", b"copy.copy"),
    "json.encoder": (b"dump", b"JSONEncoder"),
    "random": (b"choice", b"shuffle"),
}
#: Containers at which one function tells of itself for one actor; and those among them of which nobody has
#: heard yet: most are the actor's own.
_MOST = 20
_FEW = 4


def begun(number, thing, rounds=1):
    """A function of the library begins to go through a container.

    Args:
        number: of the function, below 0.
        thing: what it was given.
        rounds: before how many of the first rounds others may come in.

    Returns:
        that, or 0 if it need not be told.
    """
    actor = state.running
    if actor is None or (number in actor.full and not is_told(thing)):
        return 0
    before = actor.begun.get(number, ())
    serial = serial_of(thing) if is_told(thing) else 0
    known = serial and serial not in actor.unheard
    if serial not in before and len(before) >= (_MOST if known else _FEW):
        actor.full.add(number)
        return 0
    key = ("within", number, id(thing))
    if key in names["_grader_S"] or not isinstance(thing, CONTAINERS):
        return 0
    serial = serial_of(thing)
    actor.begun.setdefault(number, set()).add(serial)
    if not known:
        actor.unheard.add(serial)
    often_enough(actor, key)
    return rounds


def passed(number, thing, left):
    """A round begins: others may come in; gives in how many it shall still be told."""
    if state.running is not None:
        instance = instance_of(thing)
        thing = thing if instance is None else instance
        ask("step", str(number), place(1), "o:%d:#" % serial_of(thing))
    return left - 1


def chosen(number, thing, index):
    """It has been chosen which thing of a sequence is taken, and others may come in; hands that back."""
    if begun(number, thing):
        passed(number, thing, 1)
    return index


def looked(thing, *indices):
    """Two things in a list are about to change places; gives the slice in which they are read."""
    actor = state.running
    if actor is None:
        return 0
    site = _site(actor, thing)
    if site is not None:
        actor.at_once = True
        try:
            for index in indices:
                announce_read(site, item_location(thing, index), shown(thing[index]))
        finally:
            actor.at_once = False
    return names["_grader_N"]


def swapped(thing, read, values, *indices):
    """They have been read, in a slice, and are about to be stored.

    Args:
        thing: the list.
        read: the slice.
        values, indices: what is stored, and where.
    """
    actor = state.running
    site = None if actor is None else _site(actor, thing)
    if site is not None:
        try:
            for index, value in zip(indices, values):
                announce_write(site, item_location(thing, index), shown(value), read)
                actor.at_once = True  # both at once
        finally:
            actor.at_once = False


def _site(actor, thing):
    """Where the running actor has called a function that changes a list, if it was this one."""
    number, changed = actor.changing
    return sites[number] if changed == id(thing) and type(thing) is list else None


class _Rewriter(ast.NodeTransformer):
    """Writes into a function that it says so.

    Args:
        number: of the function.
        container: its parameter.
    """

    def __init__(self, number, container):
        self._number = number
        self._container = container
        self._swaps = False

    def rewrite(self, function):
        """The whole function."""
        function.body = [self.visit(one) for one in function.body]
        # What changes places tells of that in its first round; others come in before and after it.
        rounds = 2 if self._swaps else 1
        function.body.insert(0, self._written("_within_left = begun(%d, thing, %d)" % (self._number, rounds)))

    def visit_For(self, node):
        """A loop, but for those in it."""
        told = "if _within_left:\n _within_left = passed(%d, thing, _within_left)" % self._number
        node.body = [self._written(told), *map(self.visit, node.body)]
        return node

    def visit_Assign(self, node):
        target = node.targets[0]
        if not isinstance(target, ast.Tuple) or not all(isinstance(x, ast.Subscript) for x in target.elts):
            return node
        # ``x[i], x[j] = x[j], x[i]``
        self._swaps = True
        first, second = (_key(one) for one in target.elts)
        made = self._written(
            "if _within_left:\n"
            " _within_read = looked(thing, %(first)s, %(second)s)\n"
            " _within_found = thing[%(second)s], thing[%(first)s]\n"
            " swapped(thing, _within_read, _within_found, %(first)s, %(second)s)\n"
            " thing[%(first)s], thing[%(second)s] = _within_found\n" % {"first": first, "second": second}
        )
        made.orelse = [node]
        return made

    def visit_Call(self, node):
        self.generic_visit(node)
        if isinstance(node.func, ast.Attribute) and node.func.attr == "_randbelow":
            made = self._written("chosen(%d, thing, 0)" % self._number).value
            made.args[2] = node
            return made
        return node

    def _written(self, text):
        """A statement that says something."""
        statement = ast.parse(text).body[0]
        for one in ast.walk(statement):
            if isinstance(one, ast.Name):
                if one.id == "thing":
                    one.id = self._container
                elif one.id in _HOOKS:
                    one.id = "_grader_" + one.id
        return statement


def _key(node):
    key = node.slice
    return (key.value if type(key).__name__ == "Index" else key).id


_HOOKS = {"begun": begun, "chosen": chosen, "looked": looked, "passed": passed, "swapped": swapped}


def install(text):
    """Have the functions say so that a program may use.

    Args:
        text: all that stands in it.
    """
    names.update(("_grader_" + name, guard.veiled(hook)) for name, hook in _HOOKS.items())
    number = 0
    for module, functions in _FUNCTIONS.items():
        number -= len(functions)
        if any(word in text for word in _WORDS[module]) and module.partition(".")[0].encode() in text:
            __import__(module)
            _rewrite(sys.modules[module], functions, number)


def _rewrite(module, functions, number):
    try:
        with open(module.__file__, "rb") as file:
            tree = ast.parse(file.read(), module.__file__)
    except (OSError, SyntaxError):
        return
    tree.body = _around(tree.body, functions)
    for one in ast.walk(tree):
        if isinstance(one, ast.FunctionDef) and one.name in functions:
            documented = one.body.pop(0) if ast.get_docstring(one, clean=False) is not None else None
            place = one.body[0]
            _Rewriter(number, functions[one.name]).rewrite(one)
            number += 1
            if documented is not None:
                one.body.insert(0, documented)
            for part in ast.walk(one):
                if "lineno" in part._attributes and not hasattr(part, "lineno"):
                    ast.copy_location(part, place)
    code = seclusion.compiled(ast.fix_missing_locations(tree), module.__file__)
    for space, made in _spaces(module.__dict__, code):
        function = space.get(made.co_name)
        names_inside = {one.co_name for one in made.co_consts if type(one) is types.CodeType}
        wanted = made.co_name in functions or not names_inside.isdisjoint(functions)
        if wanted and type(function) is types.FunctionType and function.__module__ == module.__name__:
            function.__code__ = made


def _around(body, functions):
    """What there is of a module or class in which some functions stand: the rest need not be compiled."""
    found = []
    for one in body:
        if isinstance(one, ast.ClassDef):
            one.body = _around(one.body, functions)
            if one.body:
                found.append(one)
        elif isinstance(one, ast.FunctionDef):
            inside = {part.name for part in ast.walk(one) if isinstance(part, ast.FunctionDef)}
            if not inside.isdisjoint(functions):
                found.append(one)
    return found


def _spaces(space, code):
    """The functions' codes in a module's or class's code, each with the variables among which it stands."""
    for one in code.co_consts:
        if type(one) is types.CodeType:
            yield space, one
            kind = space.get(one.co_name)
            if isinstance(kind, type):
                yield from _spaces(kind.__dict__, one)
