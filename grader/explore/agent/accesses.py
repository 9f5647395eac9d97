"""To whom is an access news?

Every access is told with the site at which it happens, a write also with the slices of the looks on which it
rests; see ``resting``.
"""

import collections
import types

from . import carrying, resting, skipping
from .link import ask, names, often_enough, place, state, tell
from .locks import passes
from .places import SIMPLE, is_primitive, is_proxy, lasting, serial_of, stored_at
from .resting import on_what, sites

#: Sites at which a loop gets hold of a container of whose things each round tells.
walked = set()

#: Sites at which a thing in front of a container is looked at -> the number of the look; see ``peeking``.
looked_at = {}

#: Sites at which a function is mentioned that is handed over -> where it is called -> the site of that.
called = {}

#: Different objects or keys that one line may touch before further ones are told only if somebody else
#: touched them too.
MANY = 150
#: Who touched a location last, for lines that touch very many.
_touched = {}


def prepare(rows, outcomes=(), inherits=False):
    """Learn the sites, once, before anything runs.

    Args:
        rows: the sites.
        outcomes: read sites that count where the result of a task is kept.
        inherits: whether classes of the submission may inherit methods of which ``resting`` knows.
    """
    resting.inherits[0] = inherits
    for site in rows:
        known = types.SimpleNamespace(
            number=site.number,
            form=site.form,
            at="%s:%d" % (site.file, site.line),
            name=site.name,
            label=site.label,
            module=site.module,
            data=site.data,
            control=site.control,
            joint=site.joint,
            skips={read: rows[read].against for read in site.skips},
            starts={read: rows[read].against for read in site.starts},
            settled=site.settled,
            amounts=frozenset(site.amounts),
            tested=site.tested,
            steady=dict(site.steady),
            flag=site.flag,
            contents=site.contents,
            keys=site.keys,
            picked=site.picked,
            stamped=site.stamped,
            carries=site.carries,
            fetches=site.fetches,
            takes=site.takes,
            noted=site.noted,
            through=site.through,
            selects=site.selects,
            copies=site.copies,
            empties=site.empties,
            takes_off=site.takes_off,
            fails=site.look >= 0,
            failures=site.failures,
            line=site.line,
            end_line=site.end_line,
            writes=site.kind == "write",
            misses=site.function.rpartition(".")[2] == "__missing__",
            distinct={},
        )
        sites.append(known)
    carrying.prepare(rows, outcomes)
    skipping.anybody_started[0] = any(site.starts for site in rows)
    skipping.comparisons.update((site.number, site.against) for site in rows if site.against)
    for site in rows:
        if site.calls >= 0:
            called.setdefault(site.calls, {})[sites[site.number].at] = site.number
    looked_at.update((site.number, site.looked_at) for site in rows if site.looked_at)
    walked.update(site.walks for site in rows if site.stamped and site.walks >= 0)


def enter(actor, location):
    """A function of the library begins to work at a container; others may come in where it calls back."""
    actor.within = names["_grader_W"] = location


def announce_read(site, location, value):
    actor = state.running
    if resting.inherits[0] and resting.inherited():
        actor.inherited[location] = names["_grader_N"]
    told = str(site.number), "R", location, value, "", "", ",".join(map(str, actor.held))
    if actor.at_once:
        tell("touched", *told)
    else:
        ask("access", *told)
    if site.stamped:
        actor.stamps[site.number][location] = names["_grader_N"]


def read_values(site, thing, location):
    """What lies at each place of a container has been read, and not only which things are there: who makes of
    it what he stores at one of these places rests on that one.

    Args:
        site: of the read.
        thing, location: the container, and the place of all that is in it.
    """
    if site.stamped and location[:2] == "o:" and isinstance(thing, (list, dict, collections.deque)):
        if site.copies == "values" or (site.copies and not isinstance(thing, dict)):
            state.running.stamps[site.number][location[:-1] + resting.VALUES] = names["_grader_N"]


def announce_write(site, location, value, own=None, kind="W", whole=""):
    """A write; kind "U" is one that fails by itself when somebody has thrown out the same, so that nothing
    can be lost by it but what was stored there anew.

    Args:
        own: the slice in which the statement itself has read the place, None when it has not.
        whole: the place of all that is in the container, when the write also changes which things that are.

    Returns:
        on what it rests; see ``resting.on_what``.
    """
    rests = on_what(site, location, own, kind, whole)
    if state.running.at_once:
        tell("touched", str(site.number), kind, location, value, *rests)
    else:
        ask("access", str(site.number), kind, location, value, *rests)
    return rests


#: In place of a value: see ``Scheduler``.
_LATER = "\x03"


def announce_write_under(lock, site, location, value, own, kind):
    """A write of something that has a lock of its own, which whoever writes takes by that: others may come in
    before, and the write itself is told only when nobody else holds the lock.

    Args:
        lock: of ``multiprocessing``.
        site, location, value, own, kind: as in ``announce_write``.
    """
    semaphore = getattr(lock, "_semlock", None)
    if semaphore is None or state.running.at_once:
        announce_write(site, location, value, own, kind)
        return
    rests = on_what(site, location, own, kind, "")
    ask("access", str(site.number), kind, location, _LATER, *rests)
    while not passes(semaphore):
        with lock:
            pass
    tell("touched", str(site.number), kind, location, value, *rests)


def announce_late(site, location, kind, rests):
    """What was announced as a write before comes to its place only now, under the locks that are held now.

    Args:
        site, location, kind: where now, and as in ``announce_write``.
        rests: on what it rested then.
    """
    data, control, _, _, _, carried, _, steady, _, _, _ = rests
    held = ",".join(map(str, state.running.held))
    ask("access", str(site.number), kind, location, "", data, control, held, "", "", carried, "", steady)


#: Containers from which things go by themselves, when nobody else keeps them.
_WEAK = frozenset(("WeakKeyDictionary", "WeakSet", "WeakValueDictionary"))


def may_vanish(site, thing):
    """A container is about to be looked at; if it is a weak one, anything that anybody does may change it."""
    if any(base.__name__ in _WEAK for base in type(thing).__mro__):
        ask("step", str(site.number), place(2))


def is_rare(site, key):
    """Whether a line touches so many different things that this one is no news."""
    distinct = site.distinct
    actor = state.running
    seen = distinct.get(actor.name)
    if seen is None:
        seen = distinct[actor.name] = set()
    key = lasting(key)
    if key in seen:
        return False
    if len(seen) >= MANY:
        return True
    seen.add(key)
    return False


def others_touched(location):
    """Whether somebody else touched this location before; remembers who does now."""
    actor = state.running
    before = _touched.get(location)
    _touched[location] = actor.name
    return before is not None and before != actor.name


def announce(site, location, known):
    """A place is about to be read or written, unless nobody else can see it or it is familiar."""
    if location is None:
        return
    if known not in names["_grader_S"]:
        often_enough(state.running, known)
        if site.writes:
            announce_write(site, location, "")
        else:
            announce_read(site, location, "")
    elif site.stamped:
        state.running.stamps[site.number][location] = names["_grader_N"]


def look_at(actor, number, thing, key=None):
    """Somebody looks at what lies in front of a list, or for a key of a mapping; see ``peeking``."""
    before = None if key is None else _known_by(stored_at(thing, key))
    part = "#" if key is None else "[%d]" % (key % max(len(thing), 1))
    place = "o:%d:%s" % (serial_of(thing), part)
    actor.looked[looked_at[number]] = serial_of(thing), before, key, names["_grader_N"], place


def take_off(site, thing, key=None):
    """What lies in front of a container, or under a key, is taken off by who has looked there before and goes
    by that; see ``peeking``. It is no news while the same thing lies there.

    A queue is a container of its own, of which the library's code tells nothing.
    """
    actor = state.running
    if is_proxy(thing):
        actor.still.clear()  # or what a test mentions would live on
        return
    queued = getattr(thing, "queue", None) if is_primitive(type(thing)) else None
    container = thing if queued is None else queued
    serial = serial_of(container)
    if queued is not None:
        announce_write(site, "o:%d:#" % serial, "", None, "U")
    last = any(base.__name__ == "LifoQueue" for base in type(thing).__mro__)
    for look in site.takes_off:
        test, when = actor.still.pop(look, None), actor.holds.get(look)
        if test is not None:
            name = "del" if site.form == "item" else site.name
            if when is not None and _fails(actor, test, container, name, key):
                _tell_off(site, serial, when, "o:%d:#" % serial)
                return
            continue
        seen, before, where, when, place = actor.looked.pop(look, (None,) * 5)
        if seen != serial or (queued is not None and (where == -1) != last):
            continue
        if queued is None and where is not None and type(key) is int and key != where:
            continue  # another one than was found
        if _is_other(container, before, where, key):
            _tell_off(site, serial, when, place)
            return


def _tell_off(site, serial, when, place):
    """What is taken out of a container rests on an earlier look at a place in it."""
    told = "", str(when), "", ",".join(map(str, state.running.held)), "", "", "off " + place
    ask("access", str(site.number), "W", "o:%d:#" % serial, *told)


#: Containers in which a look changes nothing and calls nothing of the program's.
_PLAIN_CONTAINERS = (
    list,
    dict,
    set,
    bytearray,
    collections.deque,
    collections.OrderedDict,
    collections.Counter,
)


def _fails(actor, test, container, name, key):
    """Whether a test no longer holds, and something is taken out of a container all the same.

    Args:
        actor, test, container: as said.
        name: of the method that does it, or "del".
        key: what it is given, None for nothing.
    """
    if type(container) not in _PLAIN_CONTAINERS:
        return False
    state.running = None  # nobody hears of it
    try:
        if key is None or name not in ("pop", "remove", "del"):
            there = len(container) > 0
        elif isinstance(key, slice):
            there = len(container[key]) > 0
        elif type(container) is list and name != "remove":
            there = -len(container) <= key < len(container)
        else:
            there = key in container
        return there and not test()
    except Exception:
        return False
    finally:
        state.running = actor


def _is_other(container, before, where, key):
    """Whether another thing lies in a container than the one that was looked at, or nothing under its key."""
    if where is not None:
        return len(container) > 0 and _known_by(stored_at(container, where)) != before
    try:
        return not dict.__contains__(container, key)
    except BaseException:  # it cannot be hashed
        return False


def _known_by(thing):
    """What tells whether a thing is the same again; it does not keep it."""
    return (type(thing), thing) if type(thing) in SIMPLE else id(thing)
