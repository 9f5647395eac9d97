"""What does instrumented code announce of variables, attributes and items?

One function for each form that ``instrument`` writes. Each says what is about to happen to which place in
memory, and hands the operands back; the student's own operation follows in the student's own frame.
"""

import collections
import sys

from . import carrying, failing, guard, missing
from .accesses import (
    announce_read,
    announce_write,
    announce_write_under,
    is_rare,
    look_at,
    looked_at,
    may_vanish,
    others_touched,
    read_values,
    sites,
    take_off,
)
from .library import STATES
from .link import ask, make_familiar, names, often_enough, place, state, tell
from .places import (
    SIMPLE,
    attribute_location,
    carried_key,
    compared,
    familiar_key,
    is_a,
    is_per_thread,
    is_primitive,
    is_proxy,
    item_location,
    own_lock,
    serial_of,
    shared_location,
    shown,
    stored_at,
    whole_location,
)
from .resting import last_look


def _static(site, token):
    if token is None:
        return "g:%s:%s" % (site.module, site.name)
    return "c:%d:%s" % (token, site.name)


def _global_value(site):
    module = sys.modules.get(site.module)
    return None if module is None else module.__dict__.get(site.name)


def _static_value(site):
    module = sys.modules.get(site.module) if site.form == "global" else None
    return "" if module is None or site.name not in module.__dict__ else shown(module.__dict__[site.name])


def _in_place(before, value):
    """Whether what is stored lies there already, perhaps changed in place: nothing is lost by storing it."""
    # A Counter's own operators are written in Python, key by key.
    return before is value and type(value) not in _VALUES and not is_a(value, collections.Counter)


def _tell_unchanged(location, before, value):
    """Tells, once a write has been let, when just that number or text lies there by now: who has read it
    before has read nothing that is out of date.

    Args:
        location: where it is about to be written, in the process's own memory.
        before, value: what lies there by now, and what is written.
    """
    if type(before) is type(value) and before == value:
        tell("unchanged", location)


#: What ``_tell_unchanged`` compares without running the program's code. That nothing is there looks like
#: ``None``.
_COMPARED = (int, float, bool, str, bytes)
#: What is never changed in place, and may be one and the same object all the same.
_VALUES = (*SIMPLE, complex, frozenset, tuple)


def _text(site, value):
    """What is told of a value that is stored."""
    return compared(value) if site.flag else shown(value)


def read(number, token=None):
    """A global or closure variable is about to be read."""
    actor = state.running
    if actor is None:
        return
    site = sites[number]
    often_enough(actor, number if token is None else (number, token))
    announce_read(site, _static(site, token), _static_value(site))


def stamp(number, token=None):
    """The same, for a read on which a write may depend."""
    actor = state.running
    if actor is None:
        return
    key = number if token is None else (number, token)
    site = sites[number]
    location = _static(site, token)
    if key not in names["_grader_S"]:
        often_enough(actor, key)
        announce_read(site, location, _static_value(site))
    actor.stamps[number][location] = names["_grader_N"]
    if site.failures:
        failing.looked_for_global(site, location)


def write(number, value, own=None, token=None):
    """A global or closure variable is about to be written."""
    actor = state.running
    if actor is None:
        return
    site = sites[number]
    same = site.form == "global" and _in_place(_global_value(site), value)
    often_enough(actor, number if token is None else (number, token))
    announce_write(site, _static(site, token), _text(site, value), own, "U" if same else "W")
    if site.form == "global" and type(value) in _COMPARED:
        _tell_unchanged(_static(site, token), _global_value(site), value)


def named(number, value, token=None):
    """The same in an expression."""
    actor = state.running
    if actor is not None and (number if token is None else (number, token)) not in names["_grader_S"]:
        write(number, value, None, token)
    return value


def delete(number, token=None):
    """A variable is about to be deleted."""
    actor = state.running
    if actor is not None:
        site = sites[number]
        often_enough(actor, number if token is None else (number, token))
        announce_write(site, _static(site, token), "", None, "U")


_tokens = [0]


def cell():
    """A token for the variables of one call of a function."""
    _tokens[0] += 1
    return _tokens[0]


def attribute(number, thing, name=None):
    """An attribute is about to be read; hands the object back.

    Args:
        name: which one, when it is not the one that the site names.
    """
    actor = state.running
    if actor is None:
        return thing
    key = (number, id(thing)) if name is None else (number, id(thing), name)
    site = sites[number]
    if site.fetches:
        _fetch(actor, site, thing)
    familiar = key in names["_grader_S"]
    if familiar and not site.stamped:
        return thing
    if is_primitive(type(thing)) and site.name in STATES:
        # The library's own code changes it, and tells of that as a step of the primitive.
        if not familiar:
            often_enough(actor, key)
            ask("step", str(number), place(1))
        return thing
    found = attribute_location(thing, name or site.name, False)
    if found is None:
        if site.failures:
            failing.looked_for_attribute(site, thing, key)
        else:
            make_familiar(key)
        return thing
    location, value = found
    own = ""
    if site.stamped and location[:2] == "o:":
        # What is read from a class is stored in the object.
        own = "o:%d:%s" % (serial_of(thing), name or site.name)
        if own != location:
            actor.stamps[number][own] = names["_grader_N"]
    if familiar:
        actor.stamps[number][location] = names["_grader_N"]
    elif not is_rare(site, key) or others_touched(location):
        often_enough(actor, key)
        announce_read(site, location, shown(value))
        if own not in ("", location):
            announce_read(site, own, shown(value))
    if site.failures:
        failing.looked(site, location, None if value is None else False)
    return thing


#: Attributes from which a decision may be fetched -> who has stored there last, and the looks on which that
#: rests.
_stored = {}


def _slot(actor, thing, name):
    """What tells an attribute from all others."""
    return serial_of(thing), name, actor.number if is_per_thread(thing) else 0


def _fetch(actor, site, thing):
    """What somebody has found and stored in an attribute decides nothing for him any more when somebody else
    has stored something there since, or he himself something that does not rest on it."""
    who, looks = _stored.get(_slot(actor, thing, site.name), (None, ()))
    for look in site.fetches:
        if who is not actor or look not in looks:
            actor.stamps[look].clear()


def set_attribute(number, thing, value, own=None):
    """An attribute is about to be written."""
    actor = state.running
    if actor is None:
        return
    key = (number, id(thing))
    site = sites[number]
    if site.carries is not None:
        _stored[_slot(actor, thing, site.name)] = actor, site.carries
    if key in names["_grader_S"]:
        return
    found = attribute_location(thing, site.name, True)
    if found is None:
        make_familiar(key)
        return
    location = found[0]
    if is_rare(site, key) and not others_touched(location):
        return
    same = _in_place(found[1], value)
    often_enough(actor, key)
    lock = own_lock(thing) if location[:2] == "s:" else None
    if lock is None:
        announce_write(site, location, _text(site, value), own, "U" if same else "W")
    else:
        announce_write_under(lock, site, location, _text(site, value), own, "U" if same else "W")
    if type(value) in _COMPARED and location[:2] in ("g:", "o:"):
        _, before = attribute_location(thing, site.name, True) or found
        _tell_unchanged(location, before, value)


def delete_attribute(number, thing):
    """An attribute is about to be deleted."""
    if state.running is not None:
        found = attribute_location(thing, sites[number].name, True)
        if found is not None:
            announce_write(sites[number], found[0], "", None, "U")
    return thing


def _told_apart(thing, key):
    """The places that a slice of a list, or of an array that processes share, stands for where they are told
    one by one, since what lies beside them is another's; otherwise none."""
    if is_proxy(thing):
        # Asking a server how long it is would be a step of its own.
        plain = key.step is None and is_a(key.start, int) and is_a(key.stop, int) and key.start >= 0
        indices = range(key.start, key.stop) if plain else ()
    elif type(thing) is list or shared_location(thing) is not None:
        indices = range(*key.indices(len(thing)))
    else:
        indices = ()
    return indices if len(indices) <= _SLICED else ()


#: Of what a slice may be stored that is told one by one.
_ROWS = (list, tuple, bytes, bytearray)
#: Usual containers, that keep what is in them.
_FIRM = (list, dict, collections.deque, collections.defaultdict)
#: Things in a slice that are stored one by one.
_SLICED = 2000


def get_item(number, thing, key):
    """An item is about to be read."""
    actor = state.running
    if actor is None:
        return
    known = familiar_key(number, thing, key)
    site = sites[number]
    if number in carrying.takings:
        carrying.take(site, thing, carried_key(thing, key))
    familiar = known in names["_grader_S"]
    if familiar and not site.stamped:
        return
    guard.look_at(key)
    location = item_location(thing, key)
    if location is None:
        make_familiar(known)
        return
    if familiar:
        actor.stamps[number][location] = names["_grader_N"]
    elif not is_rare(site, known) or others_touched(location):
        often_enough(actor, known)
        if type(thing) not in _FIRM:
            may_vanish(site, thing)
        announce_read(site, location, shown(stored_at(thing, key)))
        missing.looked(actor, number, thing, key, location)
    if type(key) is slice and location[-1] == "#":
        read_values(site, thing, location)
    if site.failures:
        failing.looked_for_item(site, thing, key, location)
    if site.stamped and type(key) is int and key < 0 and is_a(thing, (list, collections.deque)):
        # Which item is the last one depends on how many there are.
        actor.stamps[number]["o:%d:#" % serial_of(thing)] = names["_grader_N"]


def item(number, thing, key):
    """The same in an expression; hands both back."""
    get_item(number, thing, key)
    if number in looked_at:
        actor = state.running
        if actor is not None and is_a(thing, (list, collections.deque)):
            look_at(actor, number, thing, key)
    return thing, key


def set_item(number, thing, key, value, own=None):
    """An item is about to be written."""
    actor = state.running
    if actor is None:
        return
    indices = _told_apart(thing, key) if type(key) is slice and own is None and type(value) in _ROWS else ()
    if indices:
        fits = len(value) == len(indices)
        moves = type(thing) is list and indices.step == 1
        if fits or moves:  # what is no more, and what moves, is told as a change of all of it
            looked = last_look(sites[number], item_location(thing, key))
            at_once = actor.at_once
            for index, one in zip(indices, value):
                set_item(number, thing, index, one, looked)
                actor.at_once = at_once or type(thing) is not list  # its lock is held for all of them
            actor.at_once = at_once
            if fits:
                return
            own = looked
    known = familiar_key(number, thing, key)
    if number in carrying.fillings:
        carrying.put(sites[number], thing, carried_key(thing, key))
    if known in names["_grader_S"]:
        return
    site = sites[number]
    location = item_location(thing, key)
    if location is None:
        make_familiar(known)
        return
    if is_rare(site, known) and not others_touched(location):
        return
    same = _in_place(stored_at(thing, key), value)
    often_enough(actor, known)
    lock = own_lock(thing) if location[:2] == "s:" else None
    if lock is not None:
        announce_write_under(lock, site, location, _text(site, value), own, "U" if same else "W")
        return
    if not (site.misses and own is None and missing.stores(site, thing, key, location, value)):
        announce_write(
            site,
            location,
            _text(site, value),
            own,
            "U" if same else "W",
            whole_location(thing, key, location),
        )
    if type(value) in _COMPARED and is_a(thing, (list, dict)):
        _tell_unchanged(location, stored_at(thing, key), value)


def unlisted(thing, value):
    """Whether something that is about to be stored in a slice of a list has yet to be gone through."""
    if type(thing) is not list or type(value) in (list, tuple):
        return False
    return any("__iter__" in base.__dict__ or "__getitem__" in base.__dict__ for base in type(value).__mro__)


def delete_item(number, thing, key):
    """An item is about to be deleted."""
    if state.running is not None:
        site = sites[number]
        location = item_location(thing, key)
        if location is not None:
            fails = not (site.empties and type(key) is slice)  # who empties something cannot come too late
            whole = whole_location(thing, key, location, True)
            announce_write(site, location, "", None, "U" if fails else "W", whole)
        if site.takes_off:
            take_off(site, thing, key)
    return thing, key


def setattr_(number, thing, name, value):
    """``setattr`` is about to be called; hands the operands back."""
    if state.running is not None and isinstance(name, str):
        site = sites[number]
        found = attribute_location(thing, name, True)
        if found is not None:
            announce_write(site, found[0], shown(value))
    return thing, name, value


def getattr_(number, thing, name, *default):
    """``getattr`` likewise."""
    guard.look_at(name)
    if state.running is not None and isinstance(name, str):
        found = attribute_location(thing, name, False)
        own = "o:%d:%s" % (serial_of(thing), name)
        if found is not None:
            announce_read(sites[number], found[0], shown(found[1]))
            if found[0][:2] == "o:" and found[0] != own:
                announce_read(sites[number], own, shown(found[1]))
        # That it is not there, or only in its class, is a value too.
        state.running.stamps[number][own] = names["_grader_N"]
    return (thing, name, *default)


def delattr_(number, thing, name):
    """``delattr`` likewise."""
    if state.running is not None and isinstance(name, str):
        found = attribute_location(thing, name, True)
        if found is not None:
            announce_write(sites[number], found[0], "")
    return thing, name
