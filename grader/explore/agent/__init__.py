"""Inside the box: what a program under exploration is run by.

Standard library alone, CPython 3.8 to 3.14, because it runs in the student's interpreter. ``zygote`` starts
it, forks for each schedule and runs the program there; ``link`` speaks with the scheduler outside;
``hooks`` is what instrumented code calls; ``locks``, ``threads``, ``processes``, ``signals`` and ``clock``
stand for the primitives that the program uses; ``instrument`` and ``dependence`` read and rewrite its
source; ``docs/exploration.md`` lists all rooms. Nothing here decides anything: it asks, and does as told. It
is not trusted.

``seclusion`` keeps the program away from what is here as far as Python can, and ``guard`` says when it
reaches for it nevertheless. Therefore every module here has built-in functions of its own (a program that
replaces ``builtins.isinstance`` would otherwise answer our questions), and nothing that the program can get
hold of is an object of a class that is written here and knows something: a class can be changed.
"""

import builtins
import sys

# A submission may have a file that is called as a module of Python's that is needed here, such as array.py.
sys.path[:] = [path for path in sys.path if path]

_own = dict(builtins.__dict__)
#: An audit event less each time than ``id``; as good for telling objects apart.
_own["id"] = object.__hash__


def _create_module(loader, spec):
    """The empty module for one of ours; others are made as ever."""
    if not spec.name.startswith(__name__ + "."):
        return None
    module = type(sys)(spec.name)
    module.__dict__["__builtins__"] = _own
    return module


sys.modules["_frozen_importlib_external"].SourceFileLoader.create_module = _create_module
