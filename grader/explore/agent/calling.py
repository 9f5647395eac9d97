"""Where may others come in while a function of C calls back?

``list.sort``, ``max`` and ``heapq.heappush`` are one step, unless they call functions that are written in
Python: a key, an ``__lt__``. At the beginning of such a function others may come in, and find the list empty
that is being sorted, or add to the dictionary that is gone through. The functions that may be called so are
known by their names and by how they are handed over; that a container's function is perhaps at work is known
when the program runs, see ``accesses.enter``: before that they say nothing.
"""

import ast

from .syntax import call_hook, last_name, name_node, unfamiliar

#: Methods that functions of containers call: they compare, find, add up and copy.
METHODS_CALLED = frozenset(
    (
        *(
            "__add__",
            "__copy__",
            "__deepcopy__",
            "__eq__",
            "__ge__",
            "__gt__",
            "__hash__",
            "__le__",
            "__lt__",
        ),
        *("__ne__", "__radd__"),
    )
)
#: Functions that call their first argument.
_CALLING = frozenset(("cmp_to_key", "dropwhile", "filter", "filterfalse", "map", "reduce", "takewhile"))
#: Names under which a function is handed over that is called for each thing.
_KEYWORDS = frozenset(("default", "key"))


def find(nodes):
    """Mark what may be called by a function of C for each thing of a container.

    A ``lambda`` gets ``called_back``, and so does the mention of a method that only reads: that is C as well,
    and nobody comes in there.

    Args:
        nodes: all that stands in a submission.

    Returns:
        the names of functions that may be called so.
    """
    handed = []
    for one in nodes:
        if isinstance(one, ast.Call):
            if isinstance(one.func, (ast.Name, ast.Attribute)) and last_name(one.func) in _CALLING:
                handed += one.args[:1]
            handed += [keyword.value for keyword in one.keywords if keyword.arg in _KEYWORDS]
    names = set(map(last_name, handed)) - {""}
    for one in nodes:
        if isinstance(one, ast.Assign) and isinstance(one.value, ast.Lambda):
            if not names.isdisjoint(map(last_name, one.targets)):
                handed.append(one.value)
    for one in handed:
        one.called_back = True
    return names


def is_ordered(node):
    """Whether a class gets its comparisons from ``dataclass``."""
    return any(
        isinstance(one, ast.Call)
        and last_name(one.func) == "dataclass"
        and any(
            each.arg == "order" and isinstance(each.value, ast.Constant) and each.value.value is True
            for each in one.keywords
        )
        for one in node.decorator_list
    )


def may_come_in(site):
    """What says that others may come in, if a container's function is perhaps at work; it gives nothing."""
    at_work = name_node("_grader_W")
    return ast.BoolOp(ast.And(), [at_work, unfamiliar(site), call_hook("called_back", site.number)])
