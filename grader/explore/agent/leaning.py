"""Does a test still hold when a number that it looked at has grown?

Who orders more because there are fewer than two left has decided nothing wrongly when still fewer are left by
the time it comes. ``left < 2`` *falls* with ``left``: what it said of a number it says of every smaller one.
``balance >= n`` *rises* with ``balance``. So do flows: a variable in which an expression is stored, a
function's result, a guard and what it leads to. Where it is not known how one thing depends on another the
answer is unknown, and then any change counts. What is true of numbers and truth values is meant only: whoever
uses this has to look whether they are.
"""

import ast

#: How one thing may depend on another, as bits: by several ways in several manners.
RISING, FALLING, UNKNOWN = 1, 2, 4

#: Functions that rise with each of what they are given.
_MONOTONE = frozenset(("bool", "ceil", "float", "floor", "int", "len", "max", "min", "round", "trunc"))
_SCALING = (ast.Mult, ast.Div, ast.FloorDiv)
_GREATER = (ast.Gt, ast.GtE)
_LESS = (ast.Lt, ast.LtE)


class Mentions(list):
    """What an expression mentions.

    Attributes:
        leanings: node or read site -> how the expression depends on it; on others in an unknown manner.
    """

    def __init__(self, mentioned=()):
        super().__init__(mentioned)
        self.leanings = {}


def along(first, second):
    """How something depends on another thing by way of a third one.

    Args:
        first: how it depends on the third one.
        second: how that depends on the other.
    """
    found = 0
    if (first | second) & UNKNOWN:
        found |= UNKNOWN
    if (first & RISING and second & RISING) or (first & FALLING and second & FALLING):
        found |= RISING
    if (first & RISING and second & FALLING) or (first & FALLING and second & RISING):
        found |= FALLING
    return found


def turned(leaning):
    """The same of the opposite."""
    return along(FALLING, leaning)


def leaves(node, leaning=RISING):
    """The parts of an expression of which it is known how it depends on them, and the others.

    Args:
        node: the expression.
        leaning: how what is asked about depends on it.

    Yields:
        (part, how). A part is a variable, an attribute, an item or what a call gives; any expression where
        the manner is unknown.
    """
    if isinstance(node, ast.Constant):
        return
    if isinstance(node, (ast.Name, ast.Attribute, ast.Subscript)):
        yield node, leaning
    elif isinstance(node, ast.BoolOp):
        for one in node.values:
            yield from leaves(one, leaning)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.Not, ast.USub)):
        yield from leaves(node.operand, turned(leaning))
    elif isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub)):
        yield from leaves(node.left, leaning)
        yield from leaves(node.right, leaning if isinstance(node.op, ast.Add) else turned(leaning))
    elif isinstance(node, ast.BinOp) and isinstance(node.op, _SCALING) and _is_positive(node.right):
        yield from leaves(node.left, leaning)
    elif isinstance(node, ast.Compare):
        yield from _compared(node, leaning)
    elif isinstance(node, ast.Call) and not node.keywords and _is_monotone(node.func):
        for one in node.args:
            yield from leaves(one, leaning)
    elif isinstance(node, ast.Call):
        yield node, leaning
    else:
        yield node, UNKNOWN


def _compared(node, leaning):
    left = node.left
    for operator, right in zip(node.ops, node.comparators):
        if isinstance(operator, _GREATER):
            how = leaning
        elif isinstance(operator, _LESS):
            how = turned(leaning)
        elif isinstance(operator, ast.NotEq) and _is_nothing(right):
            how = leaning  # of what is never less than nothing
        else:
            how = UNKNOWN
        yield from leaves(left, how)
        yield from leaves(right, turned(how))
        left = right


def _is_positive(node):
    return isinstance(node, ast.Constant) and isinstance(node.value, (int, float)) and node.value > 0


def _is_nothing(node):
    return isinstance(node, ast.Constant) and node.value == 0 and isinstance(node.value, (int, float))


def _is_monotone(function):
    return isinstance(function, ast.Name) and function.id in _MONOTONE


def constant(node):
    """How what decides that a constant is given, and not another value, is told by that."""
    if not isinstance(node, ast.Constant):
        return UNKNOWN
    return RISING if node.value else FALLING
