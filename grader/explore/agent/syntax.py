"""Which pieces is instrumented source made of, and what do people call what stands in it?"""

import ast
import sys


def name_node(id, store=False):
    return ast.Name(id, ast.Store() if store else ast.Load())


def call_hook(hook, *arguments):
    return ast.Call(
        name_node("_grader_" + hook),
        [one if isinstance(one, ast.AST) else ast.Constant(one) for one in arguments],
        [],
    )


def unfamiliar(site):
    """A test whether a site is news."""
    return ast.Compare(ast.Constant(site.number), [ast.NotIn()], [name_node("_grader_S")])


def label_of(node):
    """How a person calls a thing, from its source."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return "%s.%s" % (label_of(node.value), node.attr)
    if isinstance(node, ast.Subscript):
        key = node.slice
        if type(key).__name__ == "Index":
            key = key.value
        inner = repr(key.value) if isinstance(key, ast.Constant) else label_of(key)
        return "%s[%s]" % (label_of(node.value), inner)
    if isinstance(node, ast.Call):
        called = label_of(node.func)
        # A file is known by its name.
        return "%s(%s)" % (called, label_of(node.args[0]) if called == "open" and node.args else "")
    if isinstance(node, ast.Constant):
        return repr(node.value)
    return "..."


def subscript_index(key):
    """A key as a subscript's slice, for Python 3.8."""
    index = getattr(ast, "Index", None)
    return index(key) if index is not None and sys.version_info < (3, 9) else key


def captures(pattern):
    """The names that a pattern stores by itself, without what stands in it."""
    kind = type(pattern).__name__
    name = (
        pattern.rest if kind == "MatchMapping" else pattern.name if kind in ("MatchAs", "MatchStar") else None
    )
    return () if name is None else (name,)


def capture_as(pattern, name):
    """Have a pattern that stores something by itself store it under another name."""
    setattr(pattern, "rest" if type(pattern).__name__ == "MatchMapping" else "name", name)


def last_part(node):
    """The last name in a label: what a container is known by."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return node.attr
    if isinstance(node, ast.Subscript):
        return last_part(node.value)
    if isinstance(node, ast.Call):
        return last_part(node.func)
    return "..."


def place_of(scope, node):
    """What tells an expression from all others."""
    return scope.module.file, node.lineno, node.col_offset, node.end_lineno, node.end_col_offset


def label_of_attribute(arguments):
    """How a person calls the attribute that is touched by ``getattr`` or its like with these arguments."""
    thing, *named = arguments
    if not named:
        return "%s.?" % label_of(thing)
    known = isinstance(named[0], ast.Constant) and isinstance(named[0].value, str)
    return "%s.%s" % (label_of(thing), named[0].value if known else "{%s}" % label_of(named[0]))


def last_name(node):
    """The name by which a call is resolved."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return node.attr
    return ""


def postpones(tree):
    """Whether a file wants its annotations not to be evaluated."""
    return any(
        isinstance(one, ast.ImportFrom)
        and one.module == "__future__"
        and any(name.name == "annotations" for name in one.names)
        for one in tree.body
    )


def getters(node):
    """The functions that a load of an attribute or item may call."""
    if isinstance(node, ast.Attribute):
        return (node.attr, "__get__", "__getattr__")
    return ("__getitem__",) if isinstance(node, ast.Subscript) else ()


def setters(node):
    """The functions that a store may call."""
    if isinstance(node, ast.Attribute):
        return (node.attr, "__set__", "__setattr__")
    return ("__setitem__",) if isinstance(node, ast.Subscript) else ()


def escapes(statements, in_loop=False):
    """What is left, by some way through these statements, before what follows them: the "round" of the loop
    around them, the "loop", or the function, by "return" or "raise"."""
    left = set()
    for one in statements:
        if isinstance(one, (ast.Return, ast.Raise)):
            left.add("return" if isinstance(one, ast.Return) else "raise")
        elif isinstance(one, (ast.Continue, ast.Break)):
            if not in_loop:
                left.add("round" if isinstance(one, ast.Continue) else "loop")
        elif not isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            inner = in_loop or isinstance(one, (ast.For, ast.AsyncFor, ast.While))
            blocks = [getattr(one, field, ()) for field in ("body", "orelse", "finalbody")]
            blocks += [part.body for field in ("handlers", "cases") for part in getattr(one, field, ())]
            for block in blocks:
                left |= escapes(block, inner)
    return left


def no_arguments():
    """What a function without parameters has."""
    return ast.arguments(
        posonlyargs=[], args=[], vararg=None, kwonlyargs=[], kw_defaults=[], kwarg=None, defaults=[]
    )


#: Special methods that functions of the language call, or operators.
_BY_FUNCTION = {
    "bool": ("__bool__", "__len__"),
    "float": ("__float__",),
    "int": ("__int__",),
    "iter": ("__iter__",),
    "len": ("__len__",),
    "list": ("__iter__",),
    "next": ("__next__",),
    "repr": ("__repr__",),
    "sorted": ("__iter__",),
    "str": ("__str__",),
    "sum": ("__iter__",),
    "tuple": ("__iter__",),
}
_BY_OPERATOR = {
    ast.Add: ("__add__", "__radd__"),
    ast.Eq: ("__eq__",),
    ast.Gt: ("__gt__", "__lt__"),
    ast.GtE: ("__ge__", "__le__"),
    ast.In: ("__contains__", "__iter__"),
    ast.Lt: ("__gt__", "__lt__"),
    ast.LtE: ("__ge__", "__le__"),
    ast.Mult: ("__mul__", "__rmul__"),
    ast.Not: ("__bool__", "__len__"),
    ast.NotEq: ("__eq__", "__ne__"),
    ast.NotIn: ("__contains__", "__iter__"),
    ast.Sub: ("__rsub__", "__sub__"),
}


def special_methods(node, whole=False):
    """The names of special methods that an expression may call by what it is.

    Args:
        node: the expression.
        whole: whether it may be asked whether it is true.
    """
    if isinstance(node, ast.BoolOp) or (whole and isinstance(node, (ast.Attribute, ast.Name))):
        yield "__bool__"
        yield "__len__"
    elif isinstance(node, ast.Call):
        yield from _BY_FUNCTION.get(last_name(node.func), ("__call__",))
    elif isinstance(node, ast.Compare):
        for operator in node.ops:
            yield from _BY_OPERATOR.get(type(operator), ())
    elif isinstance(node, (ast.BinOp, ast.UnaryOp)):
        yield from _BY_OPERATOR.get(type(node.op), ())
    elif isinstance(node, ast.Subscript):
        yield "__getitem__"
    elif isinstance(node, (ast.For, ast.comprehension)):
        yield "__iter__"
        yield "__next__"
