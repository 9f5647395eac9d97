"""What goes along with a value that passes through a container, a queue or the result of a task?

Whoever writes something may have got the value from elsewhere: out of a dictionary under his name, off a
stack, from a queue, from a pool's task. Then it was read by whoever put it there. So with what lies in such a
place is kept in which slice each place in memory was read on which it may rest; whoever takes it has that
from then on, up to his next write that uses it. ``dependence`` says where that can matter: in most programs
nowhere.
"""

from .flows import OUTCOME
from .link import native_id, state

#: Places that a read may have been of, and things taken that are remembered.
MOST = 64

#: Numbers of the sites at which something is put, or taken; the reads that count.
fillings = set()
takings = set()
#: The reads, and names of containers, that count where the result of a task is kept.
_outcomes = frozenset()
_through = frozenset()

#: What lies somewhere rests on: id of a container -> (that, so that no other one gets its id; key -> {place:
#: slice of the read}).
_kept = {}


def prepare(sites, outcomes):
    """Learn where something is put and taken, once, before anything runs."""
    global _outcomes, _through
    fillings.update(site.number for site in sites if site.noted or (site.through and site.kind == "write"))
    takings.update(site.number for site in sites if site.takes)
    _outcomes = frozenset(outcomes)
    _through = frozenset(name for site in sites for name in site.through)


def put(site, thing, key=None):
    """Something is about to be put into a container, or under a key of it.

    What is put under a key takes the place of what was there; of all else nobody knows what lies where.
    """
    _put(thing, key, site.noted, site.through)


def _put(thing, key, noted, through):
    actor = state.running
    origin = {}
    for read in noted:
        places = actor.stamps[read]
        if len(places) <= MOST:  # where so many were read, none is known to have given the value
            for place, stamp in places.items():
                _later(origin, place, _slice(stamp))
    for (name, _, _), received in actor.received.items():
        if name in through:
            for place, when in received.items():
                _later(origin, place, when)
    kept = _kept.setdefault(native_id(thing), (thing, {}))[1]
    if key is None:
        merged = kept.setdefault(None, {})
        for place, when in origin.items():
            _later(merged, place, when)
    else:
        kept[key] = origin


def put_outcome(task):
    """What came of a task is about to be handed over by whoever has done it."""
    if _outcomes:
        _put(task, None, _outcomes, _through)


def take(site, thing, key=None):
    """Something is about to be taken out of a container, or from under a key of it."""
    number = native_id(thing)
    if site.takes == OUTCOME:
        # It may have to be waited for: what is known by the time at which it is used counts.
        received = _kept.setdefault(number, (thing, {}))[1].setdefault(None, {})
    elif number in _kept:
        received = {}
        kept = _kept[number][1]
        for one in kept if key is None else (None, key):
            for place, when in kept.get(one, {}).items():
                _later(received, place, when)
    else:
        return
    taken = state.running.received
    taken.pop((site.takes, number, key), None)
    taken[site.takes, number, key] = received
    if len(taken) > MOST:
        del taken[next(iter(taken))]


def _later(found, place, when):
    if found.get(place, -1) < when:
        found[place] = when


def used(site, location):
    """The last slice in which a place was read by whoever gave the running actor the value that it now writes
    there.

    Returns:
        the slice, and how the value came: "given" to a new thread, or "taken"; (-1, "") when neither.
    """
    actor = state.running
    found = []
    for entry, received in list(actor.received.items()):
        if entry[0] in site.through and location in received:
            found.append((received[location], "taken"))
            del actor.received[entry]
    for read in site.data:
        stamp = actor.given.get(read, {}).get(location)
        if stamp is not None:
            found.append((_slice(stamp), "given"))
    return max(found, default=(-1, ""))


def _slice(stamp):
    return stamp if stamp >= 0 else ~stamp
