"""How is what is ours kept out of the program's hands?

The program shares our interpreter, so no wall is sure; see ``guard`` for what is said when it reaches for us.
But nothing of ours stands where a program would find it without reaching: instrumented code has its hooks as
constants, our modules are in no table, and what we use of the library's modules is a copy.
"""

import ast
import sys
import types
import warnings

from .link import constant, names

#: The numbers by which instrumented code knows its hooks until it is compiled. Nobody writes such numbers.
_FIRST = (1 << 200) + 0x67726164
_STORE = _FIRST
_hooks = {}


class _Numbers(ast.NodeTransformer):
    """Writes numbers for the names of hooks: ``_grader_read`` is one, ``_grader_S`` in ``names``."""

    def visit_Name(self, node):
        ours = node.id.startswith("_grader_") and node.id in names
        if not isinstance(node.ctx, ast.Load) or not ours:
            return node
        store = ast.copy_location(ast.Constant(_STORE), node)
        if node.id == "_grader_names":
            return store
        if node.id in ("_grader_S", "_grader_N", "_grader_W"):
            return ast.copy_location(ast.Attribute(store, node.id, ast.Load()), node)
        number = _hooks.setdefault(node.id, _FIRST + 1 + len(_hooks))
        return ast.copy_location(ast.Constant(number), node)


def compiled(tree, name):
    """The code of an instrumented file, whose hooks are among its constants.

    Args:
        tree: of the file.
        name: of the file, for tracebacks.

    Raises:
        SyntaxError, ValueError, RecursionError, TypeError: it cannot be compiled.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)  # that a number cannot be called
        code = compile(_Numbers().visit(tree), name, "exec", dont_inherit=True)
    return _bound(code, {_STORE: constant, **{number: names[hook] for hook, number in _hooks.items()}})


def _bound(code, things):
    constants = tuple(
        _bound(one, things)
        if type(one) is types.CodeType
        else things.get(one, one)
        if type(one) is int
        else one
        for one in code.co_consts
    )
    return code.replace(co_consts=constants)


def withdraw(package):
    """Take our modules out of the table, and give them copies of the library's that they use.

    Args:
        package: the name of ours.

    Returns:
        our modules.
    """
    ours = [sys.modules.pop(name) for name in list(sys.modules) if (name + ".").startswith(package + ".")]
    copies = {}
    for module in ours:
        if module.__name__ == package + ".zygote":
            continue  # it sets up and takes apart the real ones
        for name, value in list(module.__dict__.items()):
            if type(value) is types.ModuleType and value not in ours and value is not sys:
                if value not in copies:
                    copies[value] = types.SimpleNamespace(**value.__dict__)
                module.__dict__[name] = copies[value]
    return ours


def named_as_theirs(modules):
    """Let our functions and classes that stand in the place of the library's say that they are its own: so
    they are found when they are handed over to another process.

    Args:
        modules: of the library.
    """
    for module in modules:
        for name, value in list(module.__dict__.items()):
            if isinstance(value, (types.FunctionType, type)) and value.__module__.startswith(__package__):
                value.__module__ = module.__name__
                value.__name__ = value.__qualname__ = name
