#!/usr/bin/env python
# -*- coding: utf-8 -*-
"""A docstring, then a future statement."""
from __future__ import annotations
from __future__ import division

count = 0


def f(x: nowhere = 1) -> nothing:
    global count
    count += x
    y: whatever = count
    return y / 2


class C:
    """Doc."""
    a: unknown = 3
    b: unknown


f()
print(__doc__, f(), count, f.__annotations__, C.__annotations__, C.__doc__, annotations.compiler_flag > 0)
