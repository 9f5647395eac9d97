"""What does a function announce that is handed over, and touches memory by itself?

``setattr``, a dictionary's ``__setitem__`` or ``heapq.heappush`` may be called by a name of the program's, or
by the library for it. What stands in their place says what is touched whenever it is called, as a call by
their own names would, and leaves the rest to them. See ``handing`` for how the calls are found.
"""

import types

from . import guard, link
from .accesses import called, sites
from .containers import changed, examined, method_called
from .library import CHANGED, METHODS, RAW, READ
from .link import state
from .places import CONTAINERS, is_a, is_proxy
from .variables import delattr_, getattr_, setattr_

_ATTRIBUTES = ((getattr, getattr_), (hasattr, getattr_), (setattr, setattr_), (delattr, delattr_))
#: The same as methods of objects.
_METHODS = {"__delattr__": delattr_, "__getattribute__": getattr_, "__setattr__": setattr_}
_BOUND = (types.BuiltinMethodType, type([].__len__))
_UNBOUND = (types.MethodDescriptorType, types.WrapperDescriptorType)


class _Handed:
    """Stands for a function that is handed over."""

    __slots__ = ("__weakref__", "_grader_at_once", "_grader_function", "_grader_number", "_grader_tell")

    def __init__(self, number, function, tell, at_once):
        self._grader_number = number
        self._grader_at_once = at_once
        self._grader_function = function
        self._grader_tell = tell

    def __call__(self, *given, **named):
        actor = state.running
        if actor is not None:
            number = self._grader_number
            if number in called:
                number = called[number].get(link.located(link.get_frame(1)), number)
            actor.at_once = self._grader_at_once
            try:
                self._grader_tell(number, given)
            finally:
                actor.at_once = False
        return self._grader_function(*given, **named)

    def __getattr__(self, name):
        return getattr(self._grader_function, name)

    def __repr__(self):
        return repr(self._grader_function)

    def __eq__(self, other):
        return self._grader_function == getattr(other, "_grader_function", other)

    def __hash__(self):
        return hash(self._grader_function)

    def __reduce__(self):
        function = self._grader_function
        if type(function) in _BOUND and not isinstance(function.__self__, types.ModuleType):
            return getattr, (function.__self__, function.__name__)
        return _same, (function,)


def _same(thing):
    return thing


def handed(number, function, at_once=False):
    """A function is handed over that may touch memory; hands back what stands for it.

    Args:
        number: the site.
        function: it.
        at_once: whether a function of C calls it, so that nobody comes in before.
    """
    if state.running is None:
        return function
    site = sites[number]
    tell = _teller(site, function)
    if tell is not None:
        return _Handed(number, function, tell, at_once)
    touches = site.form == "attribute" or site.name in RAW
    if touches and callable(function) and not link.is_students(function):
        link.unseen("a function that touches %s" % site.label)
    return function


def _teller(site, function):
    """What says what a function touches, given a site and the function's arguments; None when it is the
    student's own, or no such function."""
    for plain, attributes in _ATTRIBUTES:
        if function is plain:
            return lambda number, given, tell=attributes: _attribute(tell, number, given)
    if site.name in CHANGED or site.name in READ:
        tell, place = (changed, CHANGED[site.name]) if site.name in CHANGED else (examined, READ[site.name])
        return lambda number, given: tell(number, *given) if len(given) > place else None
    kind = type(function)
    if kind in _BOUND or (kind is types.MethodType and not link.is_students(function)):
        thing, name = function.__self__, function.__name__
        if site.form == "attribute":
            attributes = _METHODS.get(name)
            return attributes and (lambda number, given: _attribute(attributes, number, (thing, *given)))
        if name == site.name and name in METHODS and (is_a(thing, CONTAINERS) or is_proxy(thing)):
            return lambda number, given: method_called(number, thing, given)
    if kind in _UNBOUND:
        name = function.__name__
        if site.form == "attribute":
            attributes = _METHODS.get(name)
            return attributes and (lambda number, given: _attribute(attributes, number, given))
        if name == site.name and name in METHODS and issubclass(function.__objclass__, CONTAINERS):
            return lambda number, given: method_called(number, function.__objclass__, given)
    return None


def _attribute(tell, number, given):
    if len(given) > 1:
        # It is called in a frame of ours, of which ``guard`` hears nothing.
        guard.look_at(given[1])
    if len(given) >= (3 if tell is setattr_ else 2):
        tell(number, *given)
