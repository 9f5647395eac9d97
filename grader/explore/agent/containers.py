"""What does instrumented code announce of methods and functions that are not the student's?

As in ``variables``; which of them read and which write is known by their names (``library``).
"""

import collections
import contextlib
import io
import operator
import os
import sys

from . import carrying, failing, files, guard, link
from .accesses import (
    announce,
    announce_late,
    announce_read,
    announce_write,
    enter,
    is_rare,
    look_at,
    looked_at,
    may_vanish,
    others_touched,
    read_values,
    sites,
    take_off,
    walked,
)
from .library import CHANGED, INSERTING, PLACED, READ
from .lifetimes import reference
from .link import ask, make_familiar, names, often_enough, state, tell
from .places import (
    CONTAINERS,
    MAPPINGS,
    SETS,
    SIMPLE,
    byte_location,
    carried_key,
    familiar_key,
    file_location,
    is_a,
    is_primitive,
    is_proxy,
    item_location,
    key_text,
    serial_of,
    shared_location,
    shown,
    stored_at,
    whole_location,
)
from .variables import attribute, get_item

#: Methods that depend on one key, and whether they write.
_KEYED = {
    "get": False,
    "setdefault": True,
    "pop": True,
    "__getitem__": False,
    "__setitem__": True,
    "__delitem__": True,
    "__contains__": False,
    # It fails when the key is gone; the order in which things lie is told by nobody.
    "move_to_end": False,
}
#: The same of sets.
_MEMBERS = {"add": True, "discard": True, "remove": True, "__contains__": False}
_READING = frozenset(("keys", "values", "items", "index", "count", "copy", "get"))
#: Methods that give a view of a container, which a loop then goes through.
_WALKED = frozenset(("keys", "values", "items"))
#: Methods that fail by themselves when somebody was faster: no update is lost, and the failure shows.
_FAILING = frozenset(("pop", "popleft", "popitem", "remove"))


def _method(site, thing, given):
    actor = state.running
    kind = type(thing)
    name = site.name
    if site.takes or site.number in carrying.fillings:
        key = carried_key(thing, given[0]) if given and name in _KEYED else None
        if site.number in carrying.fillings:
            carrying.put(site, thing, key)
        if site.takes:
            carrying.take(site, thing, key)
    if kind is super:
        thing = thing.__self__
    elif is_a(thing, type) and given and thing in type(given[0]).__mro__:
        thing, given = given[0], given[1:]  # list.append(things, one)
        kind = type(thing)
    if kind in _BUFFERS:
        announce(site, "o:%d:#" % serial_of(thing), (site.number, id(thing)))
        return
    if is_a(thing, (io.IOBase, os.PathLike)) and _file(site, thing, *given[:1]):
        return
    if name in ("writerow", "writerows"):
        files.written_by_feeders()
    if name in _BUFFERED and (kind.__name__ == "mmap" or (kind.__name__ == "Struct" and given)):
        buffer, offset = (thing, thing.tell()) if kind.__name__ == "mmap" else (*given, 0)[:2]
        announce(site, byte_location(buffer, offset), (site.number, id(buffer), offset))
        return
    keys = _updated(thing, given) if name == "update" else None
    if keys is not None:
        for key in keys:
            location = item_location(thing, key)
            if location is not None:
                announce(site, location, familiar_key(site.number, thing, key))
        return
    if is_a(thing, CONTAINERS) or is_proxy(thing):
        known = (site.number, id(thing)) if not given else familiar_key(site.number, thing, given[0])
        base = "p:%s" % thing._token.id if is_proxy(thing) else None
        if (
            is_a(thing, collections.Counter)
            and name in ("update", "subtract")
            and _counted(site, thing, given)
        ):
            return
        keyed = _MEMBERS if is_a(thing, SETS) else _KEYED
        if name in keyed and given and (is_a(thing, (*MAPPINGS, *SETS)) or base or name[:2] == "__"):
            location = item_location(thing, given[0]) or "o:%d:#" % serial_of(thing)
            writes = keyed[name]
        else:
            location = "%s:#" % (base or "o:%d" % serial_of(thing))
            writes = site.writes
        familiar = known in names["_grader_S"]
        if name in _WALKED:
            actor.walked.add(site.number)
        if familiar and not site.stamped:
            return
        if familiar:
            actor.stamps[site.number][location] = names["_grader_N"]
            read_values(site, thing, location)
            if site.failures:
                failing.looked(site, location)
            return
        if is_rare(site, known) and not others_touched(location):
            return
        often_enough(actor, known)
        if base is None:
            enter(actor, location)
            may_vanish(site, thing)
        if not writes:
            announce_read(
                site, location, shown(stored_at(thing, given[0])) if name == "get" and given else ""
            )
            read_values(site, thing, location)
            if site.failures:
                failing.looked(site, location)
        else:
            if name == "setdefault" and not (is_a(thing, dict) or base):
                # The library's own mappings do it in Python code: they look, and then they store.
                if whole_location(thing, given[0], location):
                    announce_read(site, location, "")
                    announce_write(site, location, "", names["_grader_N"])
                return
            fails = name in _FAILING
            deletes = fails or name in ("__delitem__", "discard")
            whole = whole_location(thing, given[0], location, deletes) if given else ""
            value = shown(given[0]) if site.flag and given else ""  # others may add just that
            announce_write(site, location, value, None, "U" if fails else "W", whole)
            if name in _MEMBERS and given and type(given[0]) in SIMPLE and type(thing) is set:
                if (given[0] in thing) == (name == "add"):
                    tell("unchanged", location)
        return
    if is_primitive(kind):
        known = (site.number, id(thing))
        if known not in names["_grader_S"]:
            often_enough(actor, known)
            ask("step", str(site.number), link.place(2))
        if name in _LOOKING:
            _tick_heavily()
        return
    if name == "write" and thing in (sys.stdout, sys.stderr):
        ask("print", link.place(2))
        return
    make_familiar((site.number, id(thing)))


#: Files that are kept in memory.
_BUFFERS = (io.BytesIO, io.StringIO)
#: Methods that read or write memory at an offset.
_BUFFERED = frozenset(("pack_into", "read", "readline", "read_byte", "unpack_from", "write", "write_byte"))


def _updated(thing, given):
    """The keys that an update of a mapping stores, when they are few and known."""
    if not is_a(thing, dict) or is_a(thing, collections.Counter):
        return None
    if len(given) == 1 and is_a(given[0], dict):
        given = given[0]
    elif not isinstance(given, _Keywords):
        return None
    return list(given) if 0 < len(given) <= _FEW_KEYS else None


class _Keywords(tuple):
    """The names of a call's keyword arguments."""

    __slots__ = ()


#: Keys of an update that are told one by one.
_FEW_KEYS = 20


def _counted(site, thing, given):
    """An update of a Counter reads and writes key by key, in the library's own Python code.

    Returns:
        whether the keys are known, so that this is told.
    """
    if not given or not is_a(given[0], (str, bytes, *CONTAINERS, tuple)):
        return False
    keys = list(dict.fromkeys(given[0]))[:_FEW_KEYS]
    known = (site.number, id(thing))
    if known in names["_grader_S"]:
        return True
    often_enough(state.running, known)
    for key in keys:
        location = "o:%d:[%s]" % (serial_of(thing), key_text(key, thing))
        announce_read(site, location, shown(dict.get(thing, key)))
        announce_write(site, location, "", names["_grader_N"])
    return True


def _file(site, thing, text=None):
    """A file is about to be read or written by one of its methods.

    Args:
        text: what is written.

    Returns:
        whether it is a file that is kept on a disk; all processes see the same.
    """
    location = file_location(thing)
    if location is None:
        return False
    known = (site.number, location)
    actor = state.running
    familiar = known in names["_grader_S"]
    is_file = is_a(thing, io.IOBase)
    if site.name == "close" and is_file:
        if not let_out(site, thing, True) and not familiar:
            often_enough(actor, known)
            ask("step", str(site.number), link.place(3))
        return True
    if is_file and site.name[:4] == "read":
        files.read(thing)
    if familiar:
        if site.stamped:
            actor.stamps[site.number][location] = names["_grader_N"]
        if site.writes and is_file:
            files.written(thing, text)
        return True
    often_enough(actor, known)
    if not site.writes:
        announce_read(site, location, "")
    else:
        rests = announce_write(site, location, "", None, _kind_of_write(thing))
        if is_file:
            files.written(thing, text, rests=rests)
    return True


def _kind_of_write(file):
    """The kind of what is written into a file: to add at its end takes nothing away that is there."""
    return "U" if "a" in str(getattr(file, "mode", "")) else "W"


def let_out(site, thing, closes=False):
    """What lies in a file's buffer is about to be written into the file, as far as anything does.

    Args:
        site: where.
        thing: a file.
        closes: whether it is closed.

    Returns:
        whether something does.
    """
    writes, rests = files.let_out(thing, closes)
    location = file_location(thing) if writes else None
    if location is None:
        return False
    known = (site.number, location, rests is not None and any(rests[:2]))
    if known not in names["_grader_S"]:
        often_enough(state.running, known)
        if rests is None:
            announce_write(site, location, "", None, _kind_of_write(thing))
        else:
            announce_late(site, location, _kind_of_write(thing), rests)
    return True


def opens(thing):
    """A file may have been opened; hands it back."""
    if state.running is not None:
        files.opened(thing)
    return thing


def settled(number, thing):
    """A method is about to be called that may write what lies in a file's buffer; hands the file back."""
    if state.running is not None and files.settles(sites[number].name, thing):
        let_out(sites[number], thing)
    return thing


def left(number, thing):
    """A ``with`` is about to be left that closes a file, if it is one."""
    if state.running is not None:
        thing = getattr(thing, "thing", thing) if type(thing) is contextlib.closing else thing
        if type(thing) in files.KINDS and not thing.closed:
            let_out(sites[number], thing, True)


def printed(number, thing):
    """``print`` is about to write into a file; hands it back."""
    actor = state.running
    if actor is not None and type(thing) is io.TextIOWrapper:
        site = sites[number]
        location = file_location(thing)
        if location is not None and (number, location) not in names["_grader_S"]:
            actor.pending["print"] = id(thing)
        _file(site, thing)
    return thing


#: Methods that look whether something has happened, so a loop around them waits.
_LOOKING = frozenset(
    (
        "empty",
        "full",
        "qsize",
        "is_set",
        "is_alive",
        "locked",
        "poll",
        "done",
        "running",
        "ready",
        "get_nowait",
    )
)


def _tick_heavily():
    """A look whether something has happened: whoever makes many of them for nothing lets others run."""
    actor = state.running
    actor.ticks += link.heavily()
    if actor.ticks > actor.patience:
        link.give_way(actor, link.place(2))


def method(number, thing):
    """A method without arguments is about to be called; hands the object back."""
    if state.running is not None:
        site = sites[number]
        names["_grader_P"] = site.at
        if number in walked:
            state.running.walking[number] = reference(thing)
        if (
            site.takes
            or (number, id(thing)) not in names["_grader_S"]
            or site.stamped
            or site.name in _LOOKING
        ):
            _method(site, thing, ())
        if site.takes_off:
            take_off(site, thing)
    return thing


def begin(number, thing):
    """A method's arguments are about to be evaluated; ``done`` follows. Hands the object back."""
    if state.running is not None:
        state.running.pending[number] = thing
    return thing


def done(number, *given):
    """A method is about to be called with these; hands them back."""
    actor = state.running
    if actor is not None:
        thing = actor.pending.pop(number, actor)
        if thing is not actor:
            site = sites[number]
            names["_grader_P"] = site.at
            _method(site, thing, given)
            if site.takes_off:
                take_off(site, thing, *given[:1])
            if number in looked_at:
                _find(actor, number, thing, *given)
    return given


def _find(actor, number, thing, wanted, *_):
    """``index`` is about to find something in a list."""
    if type(thing) is not list or type(wanted) not in SIMPLE or len(thing) > _SEARCHED:
        return
    if all(type(one) in SIMPLE for one in thing) and wanted in thing:
        look_at(actor, number, thing, thing.index(wanted))


#: Things in a list in which it is worth while to look twice.
_SEARCHED = 1000


def done_keywords(number, *keywords):
    """The same after keyword arguments, of which these are the names that are written there."""
    actor = state.running
    if actor is not None:
        thing = actor.pending.pop(number, actor)
        if thing is not actor:
            site = sites[number]
            names["_grader_P"] = site.at
            _method(site, thing, _Keywords(keywords) if keywords and site.name == "update" else ())
            if site.takes_off:
                take_off(site, thing)
    return {}


def method_called(number, thing, given):
    """A method that was handed over is about to be called."""
    site = sites[number]
    names["_grader_P"] = site.at
    _method(site, thing, given)


def content(number, thing):
    """All that is in a container is about to be read; hands it back."""
    actor = state.running
    if actor is None or type(thing) in SIMPLE:
        return thing
    key = (number, id(thing))
    site = sites[number]
    if site.takes:
        carrying.take(site, thing)
    if number in walked:
        actor.walking[number] = reference(thing)
    if number in looked_at and is_a(thing, dict):
        look_at(actor, number, thing)
    familiar = key in names["_grader_S"]
    if familiar and not site.stamped:
        return thing
    if is_proxy(thing):
        location = "p:%s:#" % thing._token.id
    elif is_a(thing, CONTAINERS):
        location = "o:%d:#" % serial_of(thing)
        actor.walked.add(number)
        if not familiar:
            enter(actor, location)
    elif is_a(thing, io.IOBase) and _file(site, thing):
        return thing
    else:
        shared = shared_location(thing)
        if shared is None or not hasattr(thing, "__len__"):
            make_familiar(key)
            return thing
        location = shared + ":#"
    if familiar:
        actor.stamps[number][location] = names["_grader_N"]
    elif is_rare(site, key) and not others_touched(location):
        return thing
    else:
        often_enough(actor, key)
        may_vanish(site, thing)
        announce_read(site, location, "")
    read_values(site, thing, location)
    return thing


def parted(number, thing, parts, star):
    """Something is about to be taken apart by an assignment; hands it back.

    It is read in one step, so whatever was told of it first holds as of the last thing that is told.

    Args:
        number: the site of the first part; those of the others follow.
        thing: as said.
        parts: how many there are.
        star: which of them gets all that is over; -1 for none.
    """
    actor = state.running
    if actor is None or type(thing) is tuple or type(thing) in SIMPLE:
        return thing
    begun = names["_grader_N"]
    placed = not is_a(thing, (*MAPPINGS, *SETS)) and item_location(thing, 0) is not None
    for index in range(parts):
        if not placed:
            content(number + index, thing)
        elif index == star:
            get_item(number + index, thing, slice(index, index + 1 - parts or None))
        else:
            get_item(number + index, thing, index if index < star or star < 0 else index - parts)
    if names["_grader_N"] != begun:
        for places in [actor.stamps[one.number] for one in sites[number : number + parts] if one.stamped]:
            for place in [one for one in places if places[one] >= begun]:
                places[place] = names["_grader_N"]
    return thing


def changed(number, *given):
    """A function of the library is about to change the first of these; hands them back."""
    if state.running is not None:
        site = sites[number]
        thing = given[CHANGED[site.name]]
        state.running.changing = number, id(thing)
        location, known = _place_in(site, given, CHANGED[site.name])
        rests = None
        if location is not None and known not in names["_grader_S"]:
            often_enough(state.running, known)
            if is_a(thing, CONTAINERS):
                enter(state.running, location)
            harmless = site.name == "heapq.heappop" or "a" in str(getattr(given[-1], "mode", ""))
            rests = announce_write(site, location, "", None, "U" if harmless else "W")
            if site.name in INSERTING:
                state.running.pending[~number] = location, names["_grader_N"]
        else:
            state.running.pending.pop(~number, None)
        if is_a(thing, io.IOBase):
            if site.name[:4] == "csv.":
                files.fed(thing)
            else:
                files.written(thing, rests=rests)
        if site.takes_off:
            take_off(site, given[0])
    return given


def inserted(number, nothing):
    """A function of the library has put something where it had found that it belongs; hands its result back.

    Who has come in while it looked for the place, in a comparison of the program's, may have moved it.
    """
    actor = state.running
    if actor is not None:
        location, looked = actor.pending.pop(~number, ("", 0))
        if location and looked != names["_grader_N"]:
            actor.at_once = True
            announce_write(sites[number], location, "", looked)
            actor.at_once = False
    return nothing


def examined(number, *given):
    """A function of the library is about to read one of these; hands them back."""
    if state.running is not None:
        site = sites[number]
        announce(site, *_place_in(site, given, READ[site.name]))
    return given


def _place_in(site, given, index):
    """The place in one of its arguments that a function of the library touches, and the key by which that is
    familiar."""
    thing = given[index]
    where = PLACED.get(site.name, len(given))
    if where < len(given):
        key = given[where]
        location = byte_location(thing, key) if site.name[:6] == "struct" else item_location(thing, key)
        return location, familiar_key(site.number, thing, key)
    if is_a(thing, CONTAINERS):
        return "o:%d:#" % serial_of(thing), (site.number, id(thing))
    if site.name == "struct.unpack_from":
        return byte_location(thing, 0), (site.number, id(thing))
    location = file_location(thing)
    return location, (site.number, location)


class _Getter:
    """An ``operator.attrgetter`` or ``itemgetter`` that announces what it reads."""

    def __init__(self, number, function, at_once):
        self._number = number
        self._at_once = at_once
        self._function = function
        self._parts = function.__reduce__()[1]
        self._attributes = isinstance(function, operator.attrgetter)

    def __call__(self, thing):
        actor = state.running
        if actor is None:
            return self._function(thing)
        actor.at_once = self._at_once
        try:
            self._announce(thing)
        finally:
            actor.at_once = False
        return self._function(thing)

    def _announce(self, thing):
        for part in self._parts:
            if not self._attributes:
                get_item(self._number, thing, part)
                continue
            inner = thing
            for name in part.split("."):
                guard.look_at(name)
                attribute(self._number, inner, name)
                inner = getattr(inner, name, None)

    def __repr__(self):
        return repr(self._function)

    def __reduce__(self):
        return self._function.__reduce__()


def getter(number, function, at_once=False):
    """A function that reads what its making named was made; hands one back that says so.

    Args:
        number: the site.
        function: it.
        at_once: whether a function of C will call it, so that nobody comes in before.
    """
    return function if state.running is None else _Getter(number, function, at_once)


def opened(function, *given):
    """``open`` is about to be called with these; hands back what to call instead, and them."""
    if state.running is not None and given and type(given[0]) is int:
        return (os.fdopen, *given)
    return (function, *given)


def walked_(number, source, key):
    """A round of a loop has got what lies under a key of a container, of which it got hold at ``source``."""
    actor = state.running
    if actor is not None:
        walking = actor.walking.get(source)
        thing = None if walking is None else walking()
        if is_a(thing, (list, dict, collections.deque)):
            get_item(number, thing, key)
            if number in looked_at and not is_a(thing, dict):
                look_at(actor, number, thing, key)


def in_place(number, thing):
    """``|=`` and its like are about to change a container."""
    if state.running is not None and is_a(thing, CONTAINERS):
        known = (number, id(thing))
        if known not in names["_grader_S"]:
            often_enough(state.running, known)
            site = sites[number]
            announce_write(site, "o:%d:#" % serial_of(thing), "")


def contains(number, key, thing):
    """A membership test is about to be made; hands both back, the container first."""
    actor = state.running
    if actor is not None:
        if is_a(thing, (*MAPPINGS, *SETS)) or is_proxy(thing):
            get_item(number, thing, key)
        else:
            content(number, thing)
    return thing, key
