"""What does a mapping store that has not got a key?

A ``defaultdict`` looks for the key, has its factory make something and stores that. Where the factory is
written in Python others may come in meanwhile, miss the same key and store a thing of their own: one of both
is thrown away, with what was put into it. The store rests on the look, so it is told with that; since both
happen in C, it is told where the factory begins.

A class's own ``__missing__`` is called because a look has failed: what it stores under that key rests on that
look, unless it has looked once more since.
"""

import collections
import types

from . import link
from .link import ask, get_frame, names, often_enough, place, state, written_in_submission
from .places import is_a, shown, whole_location

#: Frames between a factory's first line and where the key was looked for: of an ``__init__`` that the one of
#: a subclass calls, and of the one that the library writes for a dataclass.
_NEAR = 4
_PYTHON = types.FunctionType


def looked(actor, number, thing, key, location):
    """An item has been looked for, at a site.

    Args:
        actor: the running one.
        number, thing, key, location: of the look.
    """
    if actor.unfound is not None and actor.unfound[0] == location:
        actor.unfound = None
    if is_a(thing, dict) and link.is_students(getattr(type(thing), "__missing__", None)):
        try:
            there = dict.__contains__(thing, key)
        except BaseException:  # it cannot be hashed
            return
        if not there:
            actor.unfound = location, names["_grader_N"]
    elif is_a(thing, collections.defaultdict) and _makes_in_python(thing.default_factory):
        try:
            there = dict.__contains__(thing, key)
        except BaseException:  # it cannot be hashed
            return
        if not there:
            frame = get_frame(1)
            while frame is not None and not written_in_submission(frame):
                frame = frame.f_back
            line = None if frame is None else frame.f_lineno
            actor.missing = number, location, names["_grader_N"], id(frame), line


def stores(site, thing, key, location, value):
    """A ``__missing__`` is about to store something.

    Args:
        site: in it.
        thing, key, location: where it stores.
        value: what.

    Returns:
        whether that was told: as what rests on the look that has failed.
    """
    actor = state.running
    unfound, actor.unfound = actor.unfound, None
    if unfound is None or unfound[0] != location:
        actor.unfound = unfound
        return False
    held = ",".join(map(str, actor.held))
    whole = whole_location(thing, key, location)
    # Two who have made the same number or text may store it twice, as a cache does.
    told = "", str(unfound[1]), held, "", whole, "", "", "same"
    ask("access", str(site.number), "W", location, shown(value), *told)
    return True


def _makes_in_python(factory):
    if not isinstance(factory, type):
        return type(factory) is _PYTHON
    return type(factory.__init__) is _PYTHON or type(factory.__new__) is _PYTHON


def missed(number):
    """A factory begins, or what makes a thing that a cache has not got: others may come in."""
    actor = state.running
    if actor is None or number in names["_grader_S"]:
        return
    often_enough(actor, number)
    missing, actor.missing = actor.missing, None
    if missing is None or not _is_begun_in(*missing[3:]):
        ask("step", str(number), place(1))
        return
    look, location, when = missing[:3]
    whole = location[: location.index("[")] + "#" if ":[" in location else ""
    held = ",".join(map(str, actor.held))
    ask("access", str(look), "W", location, "", str(when), "", held, "", whole)


def _is_begun_in(known, line):
    """Whether the running function was called by a frame, from the line where that looked for a key."""
    frame = get_frame(3)
    for _ in range(_NEAR):
        if frame is None:
            return False
        if id(frame) == known:
            return frame.f_lineno == line
        frame = frame.f_back
    return False
