"""Inside the box: what a program under exploration is run by.

Standard library alone, CPython 3.8 to 3.14, because it runs in the student's interpreter. ``zygote`` starts
it, forks for each schedule and runs the program there; ``link`` speaks with the scheduler outside;
``hooks`` is what instrumented code calls; ``locks``, ``threads``, ``processes``, ``signals`` and ``clock``
stand for the primitives that the program uses; ``instrument`` and ``dependence`` read and rewrite its
source; ``docs/exploration.md`` lists all rooms. Nothing here decides anything: it asks, and does as told. It
is not trusted.
"""

import sys

# A submission may have a file that is called as a module of Python's that is needed here, such as array.py.
sys.path[:] = [path for path in sys.path if path]
