"""Which object is it, and how long does it live?

Objects that are told to the scheduler have serial numbers. They live as long as without us: what is here
refers to them weakly, so that ``__del__`` and finalizers come, weak references end and files are closed when
the program lets go of them. Of lists, dictionaries and objects whose ``__slots__`` leave out ``__weakref__``
there is no weak reference; they are kept here, until it is seen, the next time that something is told, that
nobody else has them any more. So what they contain ends a little later, but before anything else is printed.
Those that are in a cycle are kept until the run is over.
"""

import _functools
import _weakref
import collections
import itertools
import sys

from . import guard

_refer = _weakref.ref
_bound = _functools.partial
_references = sys.getrefcount
_newest_first = reversed
_some = itertools.islice

#: Of objects that were told: id -> serial number.
_serials = {}
#: The same -> a weak reference.
_followed = {}
#: The others -> the object. There may be very many: nothing more is kept of each.
_kept = {}
#: Those that ``reference`` handed out and cannot be referred to weakly: id -> [the object].
_lent = {}
_last = [0]
#: Called with the id and the serial number of an object that was told and is no more.
at_end = []

_probe = [object()]
#: How many references an object has that only one of these has, while it is counted.
_ALONE = _references(_probe[0])
#: How many of the newest objects that are kept are looked at each time, and how many of the others in turn.
_NEWEST = _OTHERS = 32
#: Ids of all that are kept, in the order in which they are looked at next; some are no more.
_order = collections.deque()
_busy = [False]


def serial_of(thing):
    """An object's serial number; it is told from now on."""
    serial = _serials.get(id(thing))
    if serial is None:
        serial = _last[0] = _last[0] + 1
        _serials[id(thing)] = serial
        try:
            _followed[id(thing)] = _refer(thing, _bound(_veiled_end, id(thing), serial))
        except TypeError:
            _kept[id(thing)] = thing
            _order.append(id(thing))
    return serial


def serial_at(identity):
    """The serial number of the object with an id, 0 if it was not told."""
    return _serials.get(identity, 0)


def reference(thing):
    """A function that hands out an object, or None once it is no more."""
    try:
        return _refer(thing)
    except TypeError:
        keeper = _lent.get(id(thing))
        if keeper is None:
            keeper = _lent[id(thing)] = [thing]
            _order.append(id(thing))
        return _bound(list.__getitem__, keeper, 0)


def is_followed(thing):
    """Whether an object's end is noticed at once."""
    try:
        return _refer(thing) is not None
    except TypeError:
        return False


def let_go():
    """Let go of what nobody else has. The program's own code may run in here, as whenever something ends."""
    if _busy[0] or not (_kept or _lent):
        return
    _busy[0] = True
    try:
        gone = True
        while gone:  # what has gone has let go of others
            gone = sum(map(_let_go, _looked_at()))
    finally:
        _busy[0] = False


def _looked_at():
    """Ids of some objects: the newest ones, and some of the others in turn."""
    if len(_kept) + len(_lent) <= _NEWEST + _OTHERS:
        return [*_kept, *_lent]
    turn = [_order.popleft() for _ in range(min(_OTHERS, len(_order)))]
    _order.extend([identity for identity in turn if identity in _kept or identity in _lent])
    return [*_some(_newest_first(_kept), _NEWEST), *_some(_newest_first(_lent), _NEWEST), *turn]


def _let_go(identity):
    keeper = _lent.get(identity)
    if identity in _kept:
        if _references(_kept[identity]) > _ALONE + (keeper is not None):
            return False
    elif keeper is None or _references(keeper[0]) > _ALONE:
        return False
    thing = _kept.pop(identity, None)
    if keeper is not None:
        del _lent[identity]
        keeper[0] = None
    _end(identity, _serials.get(identity, 0), None)
    del thing  # only now is its id free
    return True


def _end(identity, serial, _):
    try:
        if serial and _serials.get(identity) == serial:
            del _serials[identity]
            _followed.pop(identity, None)
            for called in at_end:
                called(identity, serial)
    except BaseException:  # the program's stack is used up, or the interpreter is at its end
        pass


#: The program finds what our references call, by ``__weakref__``.
_veiled_end = guard.veiled(_end)
