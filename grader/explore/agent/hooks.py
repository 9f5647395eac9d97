"""What does instrumented code announce, and to whom is it news?

One function for each form that ``instrument`` writes. Each says what is about to happen to which place in
memory, and hands the operands back; the student's own operation follows in the student's own frame.

A *location* names a place in memory: ``g:module:name`` a global, ``c:token:name`` a closure's variable,
``o:n:attribute``, ``o:n:[key]`` and ``o:n:#`` (which and how many things a container has) of object n,
``s:address`` shared memory of all processes, ``p:...`` behind a manager's proxy. All but the last two are
private to a process.
"""

import _collections_abc
import _thread
import builtins
import collections
import functools
import io
import operator
import os
import stat as _stat
import sys
import types

from . import link
from .library import CHANGED, PLACED, READ
from .link import ask, names, often_enough, state

#: Rows of the sites; see ``instrument.Site.row``. Filled by ``prepare``.
_sites = []

#: Different objects or keys that one line may touch before further ones are told only if somebody else
#: touched them too.
MANY = 150

#: Objects that were told: id -> (serial number, the object, so that no other one gets its id).
_objects = {}
_serials = [0]
#: The dictionaries of objects' attributes -> the objects, for programs that go through ``vars``.
_instances = {}
#: Who touched a location last, for lines that touch very many.
_touched = {}

_SIMPLE = (int, float, str, bytes, bool, type(None))
_MAPPINGS = (dict, _collections_abc.MutableMapping)
_CONTAINERS = (
    list,
    set,
    collections.deque,
    bytearray,
    *_MAPPINGS,
    _collections_abc.MutableSequence,
    _collections_abc.MutableSet,
)
#: Each thread has attributes of its own in one of these; ``threading.local`` is one.
_PER_THREAD = _thread._local


class _Site:
    __slots__ = (
        "contents",
        "control",
        "data",
        "distinct",
        "form",
        "keys",
        "label",
        "line",
        "module",
        "name",
        "number",
        "place",
        "stamped",
        "writes",
    )


def prepare(sites):
    """Learn the sites, once, before anything runs."""
    for site in sites:
        known = _Site()
        known.number = site.number
        known.form = site.form
        known.name = site.name
        known.label = site.label
        known.module = site.module
        known.data = site.data
        known.control = site.control
        known.contents = site.contents
        known.keys = site.keys
        known.stamped = site.stamped
        known.writes = site.kind == "write"
        known.distinct = {}
        _sites.append(known)


def _shown(value):
    """A value that is short enough to be told."""
    if type(value) in _SIMPLE:
        text = repr(value)
        return text if len(text) <= 40 else ""
    return ""


def _read(site, location, value):
    actor = state.running
    ask("access", str(site.number), "R", location, value, "", "", ",".join(map(str, actor.held)))
    if site.stamped:
        actor.stamps[site.number, location] = names["_grader_N"]


def _slice(stamp):
    """The slice of a read; the stamp of one that has decided about a write already is its complement."""
    return stamp if stamp >= 0 else ~stamp


def _written(site, location, value, own=None, kind="W", whole=""):
    """A write; kind "U" is one that fails by itself when somebody was faster, so that nothing can be lost
    by it.

    Args:
        whole: the place of all that is in the container, when the write also changes which things that are.
    """
    actor = state.running
    stamps = actor.stamps
    data = [own] if own is not None else []
    # What is read of a container counts for a write of all of it.
    base = location[:-1] if location.endswith(":#") else None
    # What is read of all of a container counts for a write of one thing in it.
    same = (location, location[: location.index("[")] + "#") if ":[" in location else (location,)
    for read in site.data:
        for place in same if base is None else [p for r, p in stamps if r == read and p.startswith(base)]:
            stamp = stamps.get((read, place))
            if stamp is not None:
                data.append(_slice(stamp))
    contents = ""
    if site.contents:
        held = [(place, _slice(stamp)) for (read, place), stamp in stamps.items() if read in site.contents]
        contents = ",".join("%s@%d" % one for one in held)
        if held and not data:
            data.append(max(when for _, when in held))
    # A decision holds for the first write that it leads to: whoever enters because there is room, leaves
    # although others came meanwhile.
    control = []
    for read in site.control:
        stamp = stamps.get((read, location), -1)
        if stamp >= 0:
            control.append(stamp)
            stamps[read, location] = ~stamp
    if whole:
        # What was read of the container counts for the coming or going of one thing in it.
        keys = [_slice(stamps[read, whole]) for read in site.keys if (read, whole) in stamps]
        data += keys
        resting = keys + [_slice(stamps[read, whole]) for read in site.data if (read, whole) in stamps]
        for read in site.control:
            stamp = stamps.get((read, whole), -1)
            if stamp >= 0:
                control.append(stamp)
                resting.append(stamp)
                stamps[read, whole] = ~stamp
        if resting:
            contents = "%s@%d" % (whole, max(resting))
    ask(
        "access",
        str(site.number),
        kind,
        location,
        value,
        str(max(data)) if data else "",
        str(max(control)) if control else "",
        ",".join(map(str, actor.held)),
        contents,
        whole,
    )


# --- globals and closures ----------------------------------------------------------------------------------


def _static(site, token):
    if token is None:
        return "g:%s:%s" % (site.module, site.name)
    return "c:%d:%s" % (token, site.name)


def _global_value(site):
    module = sys.modules.get(site.module)
    return None if module is None else module.__dict__.get(site.name)


def _static_value(site):
    return _shown(_global_value(site)) if site.form == "global" else ""


def _in_place(before, value):
    """Whether an update changed a container in place, so that nothing is lost by storing it."""
    # A Counter's own operators are written in Python, key by key.
    return before is value and isinstance(value, _CONTAINERS) and not isinstance(value, collections.Counter)


def read(number, token=None):
    """A global or closure variable is about to be read."""
    actor = state.running
    if actor is None:
        return
    site = _sites[number]
    often_enough(actor, number if token is None else (number, token))
    _read(site, _static(site, token), _static_value(site))


def stamp(number, token=None):
    """The same, for a read on which a write may depend."""
    actor = state.running
    if actor is None:
        return
    key = number if token is None else (number, token)
    site = _sites[number]
    location = _static(site, token)
    if key not in names["_grader_S"]:
        often_enough(actor, key)
        _read(site, location, _static_value(site))
    actor.stamps[number, location] = names["_grader_N"]


def write(number, value, own=None, token=None):
    """A global or closure variable is about to be written."""
    actor = state.running
    if actor is None:
        return
    site = _sites[number]
    often_enough(actor, number if token is None else (number, token))
    same = own is not None and site.form == "global" and _in_place(_global_value(site), value)
    _written(site, _static(site, token), _shown(value), own, "U" if same else "W")


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
        site = _sites[number]
        often_enough(actor, number if token is None else (number, token))
        _written(site, _static(site, token), "", None, "U")


_tokens = [0]


def cell():
    """A token for the variables of one call of a function."""
    _tokens[0] += 1
    return _tokens[0]


# --- attributes --------------------------------------------------------------------------------------------


def _serial(thing):
    known = _objects.get(id(thing))
    if known is None:
        _serials[0] += 1
        known = _objects[id(thing)] = (_serials[0], thing)
    return known[0]


_ABSENT = object()


def _attribute_location(thing, name, writes):
    """Where an attribute lies; None when reading it reads no memory that another actor could change.

    Returns:
        the location and the value that is there.
    """
    kind = type(thing)
    if kind is types.ModuleType:
        return "g:%s:%s" % (thing.__name__, name), thing.__dict__.get(name)
    if name in ("value", "raw", "contents"):
        shared = _shared_location(thing)
        if shared is not None:
            return shared, _shared_value(thing, name)
    if isinstance(thing, type):
        for base in thing.__mro__:
            if name in base.__dict__:
                found = base.__dict__[name]
                if (
                    isinstance(found, (types.FunctionType, staticmethod, classmethod, property))
                    and not writes
                ):
                    return None
                return "o:%d:%s" % (_serial(thing if writes else base), name), found
        return ("o:%d:%s" % (_serial(thing), name), None) if writes else None
    if _is_proxy(thing) and name[:1] != "_":
        return "p:%s:%s" % (thing._token.id, name), None
    field = _field_location(thing, name)
    if field is not None:
        return field, _shared_value(thing, name)
    if isinstance(thing, _PER_THREAD):
        return None
    own = getattr(thing, "__dict__", None) if _plain_dict(kind) else None
    if own is not None:
        _instances[id(own)] = thing
    descriptor = _ABSENT
    for base in kind.__mro__:
        if name in base.__dict__:
            descriptor = base.__dict__[name]
            break
    if descriptor is not _ABSENT:
        if isinstance(descriptor, types.MemberDescriptorType):
            try:
                value = descriptor.__get__(thing, kind)
            except AttributeError:
                value = None
            return "o:%d:%s" % (_serial(thing), name), value
        if hasattr(type(descriptor), "__set__"):
            if _is_proxy(thing):
                return "p:%s:%s" % (thing._token.id, name), None
            return None  # a property: its own code is instrumented
        if own is not None and name in own:
            return "o:%d:%s" % (_serial(thing), name), own[name]
        if writes:
            return "o:%d:%s" % (_serial(thing), name), None
        if isinstance(descriptor, types.FunctionType) or hasattr(type(descriptor), "__get__"):
            return None
        return "o:%d:%s" % (_serial(base), name), descriptor
    if own is not None and (writes or name in own):
        return "o:%d:%s" % (_serial(thing), name), own.get(name)
    if _is_proxy(thing):
        return "p:%s:%s" % (thing._token.id, name), None
    return None


def _plain_dict(kind):
    return any("__dict__" in base.__dict__ for base in kind.__mro__)


def _is_proxy(thing):
    managers = sys.modules.get("multiprocessing.managers")
    return managers is not None and isinstance(thing, managers.BaseProxy)


def _shared_location(thing):
    """The address of a ctypes object, which names the same memory in every process."""
    ctypes = sys.modules.get("ctypes")
    if ctypes is None:
        return None
    sharedctypes = sys.modules.get("multiprocessing.sharedctypes")
    if sharedctypes is not None and isinstance(thing, sharedctypes.SynchronizedBase):
        thing = thing._obj
    if isinstance(thing, (ctypes._SimpleCData, ctypes.Array, ctypes.Structure)):
        return "s:%d" % ctypes.addressof(thing)
    return None


def _field_location(thing, name):
    """The address of a field of a structure in shared memory."""
    ctypes = sys.modules.get("ctypes")
    if ctypes is None:
        return None
    sharedctypes = sys.modules.get("multiprocessing.sharedctypes")
    if sharedctypes is not None and isinstance(thing, sharedctypes.SynchronizedBase):
        thing = thing._obj
    if isinstance(thing, ctypes.Structure) and any(name == field[0] for field in type(thing)._fields_):
        return "s:%d:.%s" % (ctypes.addressof(thing), name)
    return None


def _shared_value(thing, name):
    try:
        return getattr(thing, name)
    except Exception:
        return None


def _rare(site, key):
    """Whether a line touches so many different things that this one is no news."""
    distinct = site.distinct
    actor = state.running
    seen = distinct.get(actor.name)
    if seen is None:
        seen = distinct[actor.name] = set()
    if key in seen:
        return False
    if len(seen) >= MANY:
        return True
    seen.add(key)
    return False


def _others(location):
    """Whether somebody else touched this location before; remembers who does now."""
    actor = state.running
    before = _touched.get(location)
    _touched[location] = actor.name
    return before is not None and before != actor.name


def attribute(number, thing, name=None):
    """An attribute is about to be read; hands the object back.

    Args:
        name: which one, when it is not the one that the site names.
    """
    actor = state.running
    if actor is None:
        return thing
    key = (number, id(thing)) if name is None else (number, id(thing), name)
    site = _sites[number]
    familiar = key in names["_grader_S"]
    if familiar and not site.stamped:
        return thing
    found = _attribute_location(thing, name or site.name, False)
    if found is None:
        names["_grader_S"].add(key)
        return thing
    location, value = found
    if site.stamped:
        # What is read from a class is stored in the object.
        own = "o:%d:%s" % (_serial(thing), name or site.name)
        if own != location and location[:2] == "o:":
            actor.stamps[number, own] = names["_grader_N"]
    if familiar:
        actor.stamps[number, location] = names["_grader_N"]
        return thing
    if _rare(site, key) and not _others(location):
        return thing
    often_enough(actor, key)
    _read(site, location, _shown(value))
    return thing


def set_attribute(number, thing, value, own=None):
    """An attribute is about to be written."""
    actor = state.running
    if actor is None:
        return
    key = (number, id(thing))
    if key in names["_grader_S"]:
        return
    site = _sites[number]
    found = _attribute_location(thing, site.name, True)
    if found is None:
        names["_grader_S"].add(key)
        return
    location = found[0]
    if _rare(site, key) and not _others(location):
        return
    often_enough(actor, key)
    same = own is not None and _in_place(found[1], value)
    _written(site, location, _shown(value), own, "U" if same else "W")


def delete_attribute(number, thing):
    """An attribute is about to be deleted."""
    if state.running is not None:
        found = _attribute_location(thing, _sites[number].name, True)
        if found is not None:
            _written(_sites[number], found[0], "", None, "U")
    return thing


# --- items -------------------------------------------------------------------------------------------------


def _item_location(thing, key):
    """Where an item lies, or None when it is nobody else's business."""
    whole = "#" if isinstance(key, slice) else None
    if type(thing) is dict and id(thing) in _instances:
        return "o:%d:%s" % (_serial(_instances[id(thing)]), key)
    if (
        isinstance(thing, dict)
        and "__name__" in thing
        and sys.modules.get(thing["__name__"], None) is not None
    ):
        if sys.modules[thing["__name__"]].__dict__ is thing:
            return "g:%s:%s" % (thing["__name__"], key)
    if _is_proxy(thing):
        return "p:%s:[%s]" % (thing._token.id, _key_text(key))
    shared = _shared_location(thing)
    if shared is not None:
        if isinstance(key, int) and key < 0:
            key += len(thing)
        return "%s:%s" % (shared, whole or "[%s]" % _key_text(key))
    if isinstance(thing, _CONTAINERS) or type(thing).__name__ in (
        "array",
        "memoryview",
        "mmap",
        "ShareableList",
    ):
        if isinstance(key, int) and key < 0:
            try:
                key += len(thing)
            except Exception:
                pass
        if type(thing).__name__ == "ShareableList":
            return "s:%s:[%s]" % (thing.shm.name, _key_text(key))
        if _is_buffer(thing):
            return _byte(thing, key)
        return "o:%d:%s" % (_serial(thing), whole or "[%s]" % _key_text(key, thing))
    return None


def _is_buffer(thing):
    return isinstance(thing, bytearray) or type(thing).__name__ in ("array", "memoryview", "mmap")


def _byte(thing, key):
    """Where in memory something with a buffer has the item of an index, or the first one of a slice; "None"
    when nobody can change it.

    Whatever begins at the same byte is one place, through whichever view and in whichever process.
    """
    if isinstance(key, slice):
        key = 0 if key.start is None else key.start
    if not isinstance(key, int):
        return None
    if key < 0:
        key += len(thing)
    return _memory(thing, key * getattr(thing, "itemsize", 1))


def _memory(thing, offset):
    """The name of the byte at an offset in something with a buffer; None when nobody can change it."""
    owner = thing.obj if type(thing) is memoryview else thing
    if type(owner) is bytes or owner is None:
        return None
    try:
        if owner is thing and type(thing).__name__ != "mmap":
            return "o:%d:[%d]" % (_serial(thing), offset)
        address = _address(thing)
        shared = _mapping(address)
        if shared is not None:
            return "s:%s:[%d]" % (shared[0], address - shared[1] + offset)
        return "o:%d:[%d]" % (_serial(owner), address - _address(owner) + offset)
    except (TypeError, ValueError, OSError):  # it is empty, or may only be read
        return None


def _address(thing):
    import ctypes

    return ctypes.addressof(ctypes.c_char.from_buffer(thing))


def _mapping(address):
    """The memory that processes share in which an address lies, None when it is a process's own.

    Returns:
        a name that is the same in every process, and the address of the memory's byte 0 in this one.
    """
    with io.open("/proc/self/maps") as table:
        for line in table:
            span, rights, offset, device, inode = line.split()[:5]
            first, last = (int(one, 16) for one in span.split("-"))
            if first <= address < last:
                name = "%s/%s" % (device, inode)
                return (name, first - int(offset, 16)) if rights[3] == "s" else None
    return None


#: Keys that have no short text of their own -> their numbers, by container.
_keys = {}


def _key_text(key, thing=None):
    """A key as a text: equal keys have the same one, different ones in a container different ones."""
    kind = type(key)
    if kind is bool or (kind is float and key.is_integer()):
        key, kind = int(key), int
    if kind in _SIMPLE:
        text = repr(key)
        if len(text) <= 60:
            return text
    elif kind is tuple and all(type(one) in _SIMPLE for one in key):
        text = repr(key)
        if len(text) <= 80:
            return text
    if thing is None:
        return "?"
    try:
        table = _keys.setdefault(_serial(thing), {})
        return "#%d" % table.setdefault(key, len(table))
    except Exception:  # it cannot be hashed
        return "?"


def _familiar_key(number, thing, key):
    if type(key) in _SIMPLE or (type(key) is tuple and all(type(one) in _SIMPLE for one in key)):
        return (number, id(thing), key)
    return (number, id(thing), id(key))


def _stored(thing, key):
    """What is at a key, without running the student's code; None when nothing is known."""
    try:
        if isinstance(thing, dict):
            return dict.get(thing, key)
        if isinstance(thing, list):
            return list.__getitem__(thing, key)
        if _is_proxy(thing) or _students_own(type(thing)):
            return None
        return thing.get(key) if isinstance(thing, _MAPPINGS) else thing[key]
    except Exception:
        return None


def _students_own(kind):
    """Whether a class is written in the submission."""
    module = sys.modules.get(kind.__module__)
    file = getattr(module, "__file__", None) or ""
    return kind.__module__ == "__main__" or file.startswith(state.folder)


def _whole(thing, key, location, deletes=False):
    """The place of all that is in a container when a key comes to it or goes from it, "" when not.

    Behind a manager's proxy nobody can look without asking: the scheduler knows which keys came before.
    """
    try:
        if isinstance(thing, dict):
            changes = dict.__contains__(thing, key) == deletes
        elif _is_proxy(thing):
            changes = True
        elif isinstance(thing, _MAPPINGS):
            changes = not _students_own(type(thing)) and (key in thing) == deletes
        else:
            changes = deletes
    except Exception:
        return ""
    return location[: location.index("[")] + "#" if changes and ":[" in location else ""


def get_item(number, thing, key):
    """An item is about to be read."""
    actor = state.running
    if actor is None:
        return
    known = _familiar_key(number, thing, key)
    site = _sites[number]
    familiar = known in names["_grader_S"]
    if familiar and not site.stamped:
        return
    location = _item_location(thing, key)
    if location is None:
        names["_grader_S"].add(known)
        return
    if familiar:
        actor.stamps[number, location] = names["_grader_N"]
    elif not _rare(site, known) or _others(location):
        often_enough(actor, known)
        _read(site, location, _shown(_stored(thing, key)))
    if site.stamped and type(key) is int and key < 0 and isinstance(thing, (list, collections.deque)):
        # Which item is the last one depends on how many there are.
        actor.stamps[number, "o:%d:#" % _serial(thing)] = names["_grader_N"]


def item(number, thing, key):
    """The same in an expression; hands both back."""
    get_item(number, thing, key)
    return thing, key


def set_item(number, thing, key, value, own=None):
    """An item is about to be written."""
    actor = state.running
    if actor is None:
        return
    known = _familiar_key(number, thing, key)
    if known in names["_grader_S"]:
        return
    site = _sites[number]
    location = _item_location(thing, key)
    if location is None:
        names["_grader_S"].add(known)
        return
    if _rare(site, known) and not _others(location):
        return
    often_enough(actor, known)
    same = own is not None and _in_place(_stored(thing, key), value)
    _written(site, location, _shown(value), own, "U" if same else "W", _whole(thing, key, location))


def delete_item(number, thing, key):
    """An item is about to be deleted."""
    if state.running is not None:
        location = _item_location(thing, key)
        if location is not None:
            _written(_sites[number], location, "", None, "U", _whole(thing, key, location, True))
    return thing, key


# --- containers --------------------------------------------------------------------------------------------

#: Methods that depend on one key, and whether they write.
_KEYED = {
    "get": False,
    "setdefault": True,
    "pop": True,
    "__getitem__": False,
    "__setitem__": True,
    "__delitem__": True,
    "__contains__": False,
}
_READING = frozenset(("keys", "values", "items", "index", "count", "copy", "get"))
#: Methods that give a view of a container, which a loop then goes through.
_WALKED = frozenset(("keys", "values", "items"))
#: Methods that fail by themselves when somebody was faster: no update is lost, and the failure shows.
_FAILING = frozenset(("pop", "popleft", "popitem", "remove"))


def _method(site, thing, given):
    actor = state.running
    kind = type(thing)
    name = site.name
    if kind is super:
        thing = thing.__self__
    if isinstance(thing, (io.IOBase, os.PathLike)) and _file(site, thing):
        return
    if name in _BUFFERED and (kind.__name__ == "mmap" or (kind.__name__ == "Struct" and given)):
        buffer, offset = (thing, thing.tell()) if kind.__name__ == "mmap" else (*given, 0)[:2]
        _told(site, _memory(buffer, offset), (site.number, id(buffer), offset))
        return
    keys = _updated(thing, given) if name == "update" else None
    if keys is not None:
        for key in keys:
            location = _item_location(thing, key)
            if location is not None:
                _told(site, location, _familiar_key(site.number, thing, key))
        return
    if isinstance(thing, _CONTAINERS) or _is_proxy(thing):
        known = (site.number, id(thing)) if not given else _familiar_key(site.number, thing, given[0])
        base = "p:%s" % thing._token.id if _is_proxy(thing) else None
        if (
            isinstance(thing, collections.Counter)
            and name in ("update", "subtract")
            and _counted(site, thing, given)
        ):
            return
        if name in _KEYED and given and (isinstance(thing, _MAPPINGS) or base or name[:2] == "__"):
            location = _item_location(thing, given[0]) or "o:%d:#" % _serial(thing)
            writes = _KEYED[name]
        else:
            location = "%s:#" % (base or "o:%d" % _serial(thing))
            writes = site.writes
        familiar = known in names["_grader_S"]
        if name in _WALKED:
            actor.walked.add(site.number)
        if familiar and not site.stamped:
            return
        if familiar:
            actor.stamps[site.number, location] = names["_grader_N"]
            return
        if _rare(site, known) and not _others(location):
            return
        often_enough(actor, known)
        if not writes:
            _read(site, location, _shown(_stored(thing, given[0])) if name == "get" and given else "")
        else:
            if name == "setdefault" and not (isinstance(thing, dict) or base):
                # The library's own mappings do it in Python code: they look, and then they store.
                if _whole(thing, given[0], location):
                    _read(site, location, "")
                    _written(site, location, "", names["_grader_N"])
                return
            fails = name in _FAILING
            whole = _whole(thing, given[0], location, fails or name == "__delitem__") if given else ""
            _written(site, location, "", None, "U" if fails else "W", whole)
        return
    module = kind.__module__
    if module in _STEPS or module.startswith(("multiprocessing", "concurrent.futures")):
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
    names["_grader_S"].add((site.number, id(thing)))


#: Methods that read or write memory at an offset.
_BUFFERED = frozenset(("pack_into", "read", "readline", "read_byte", "unpack_from", "write", "write_byte"))


def _updated(thing, given):
    """The keys that an update of a mapping stores, when they are few and known."""
    if not isinstance(thing, dict) or isinstance(thing, collections.Counter):
        return None
    if len(given) == 1 and isinstance(given[0], dict):
        given = given[0]
    elif not isinstance(given, _Keywords):
        return None
    return list(given) if 0 < len(given) <= _FEW_KEYS else None


class _Keywords(tuple):
    """The names of a call's keyword arguments."""

    __slots__ = ()


def _told(site, location, known):
    """A place is about to be read or written, unless nobody else can see it or it is familiar."""
    if location is None:
        return
    if known not in names["_grader_S"]:
        often_enough(state.running, known)
        if site.writes:
            _written(site, location, "")
        else:
            _read(site, location, "")
    elif site.stamped:
        state.running.stamps[site.number, location] = names["_grader_N"]


#: Keys of an update that are told one by one.
_FEW_KEYS = 20


def _counted(site, thing, given):
    """An update of a Counter reads and writes key by key, in the library's own Python code.

    Returns:
        whether the keys are known, so that this is told.
    """
    if not given or not isinstance(given[0], (str, bytes, *_CONTAINERS, tuple)):
        return False
    keys = list(dict.fromkeys(given[0]))[:_FEW_KEYS]
    known = (site.number, id(thing))
    if known in names["_grader_S"]:
        return True
    often_enough(state.running, known)
    for key in keys:
        location = "o:%d:[%s]" % (_serial(thing), _key_text(key, thing))
        _read(site, location, _shown(dict.get(thing, key)))
        _written(site, location, "", names["_grader_N"])
    return True


def _file_location(thing):
    """Where a file is kept, by its path, its number or the file itself; None when it is on no disk."""
    try:
        if isinstance(thing, (str, os.PathLike)):
            name = os.fspath(thing)
        else:
            number = thing if isinstance(thing, int) else thing.fileno()
            if not _stat.S_ISREG(os.fstat(number).st_mode):
                return None
            name = getattr(thing, "name", None)
            if not isinstance(name, str):
                name = os.readlink("/proc/self/fd/%d" % number)
        return "f:" + os.path.realpath(name)
    except (OSError, ValueError, AttributeError, TypeError):
        return None


def _file(site, thing):
    """A file is about to be read or written by one of its methods.

    Returns:
        whether it is a file that is kept on a disk; all processes see the same.
    """
    location = _file_location(thing)
    if location is None:
        return False
    known = (site.number, location)
    actor = state.running
    familiar = known in names["_grader_S"]
    if familiar:
        if site.stamped:
            actor.stamps[site.number, location] = names["_grader_N"]
        return True
    often_enough(actor, known)
    if not site.writes:
        _read(site, location, "")
    else:
        appends = "a" in str(getattr(thing, "mode", ""))
        _written(site, location, "", None, "U" if appends else "W")
    return True


_STEPS = frozenset(("threading", "queue", "_queue", "_thread", "grader_agent.locks", "grader_agent.threads"))
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


def method(number, thing):
    """A method without arguments is about to be called; hands the object back."""
    if state.running is not None:
        site = _sites[number]
        if (number, id(thing)) not in names["_grader_S"] or site.stamped or site.name in _LOOKING:
            _method(site, thing, ())
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
            _method(_sites[number], thing, given)
    return given


def done_keywords(number, *names):
    """The same after keyword arguments, of which these are the names that are written there."""
    actor = state.running
    if actor is not None:
        thing = actor.pending.pop(number, actor)
        if thing is not actor:
            site = _sites[number]
            _method(site, thing, _Keywords(names) if names and site.name == "update" else ())
    return {}


def content(number, thing):
    """All that is in a container is about to be read; hands it back."""
    actor = state.running
    if actor is None or type(thing) in _SIMPLE:
        return thing
    key = (number, id(thing))
    site = _sites[number]
    familiar = key in names["_grader_S"]
    if familiar and not site.stamped:
        return thing
    if _is_proxy(thing):
        location = "p:%s:#" % thing._token.id
    elif isinstance(thing, _CONTAINERS):
        location = "o:%d:#" % _serial(thing)
        actor.walked.add(number)
    elif isinstance(thing, io.IOBase) and _file(site, thing):
        return thing
    else:
        shared = _shared_location(thing)
        if shared is None or not hasattr(thing, "__len__"):
            names["_grader_S"].add(key)
            return thing
        location = shared + ":#"
    if familiar:
        actor.stamps[number, location] = names["_grader_N"]
        return thing
    if _rare(site, key) and not _others(location):
        return thing
    often_enough(actor, key)
    _read(site, location, "")
    return thing


def changed(number, *given):
    """A function of the library is about to change the first of these; hands them back."""
    if state.running is not None:
        site = _sites[number]
        location, known = _place_in(site, given, CHANGED[site.name])
        if location is not None and known not in names["_grader_S"]:
            often_enough(state.running, known)
            harmless = site.name == "heapq.heappop" or "a" in str(getattr(given[-1], "mode", ""))
            _written(site, location, "", None, "U" if harmless else "W")
    return given


def examined(number, *given):
    """A function of the library is about to read one of these; hands them back."""
    if state.running is not None:
        site = _sites[number]
        _told(site, *_place_in(site, given, READ[site.name]))
    return given


def _place_in(site, given, index):
    """The place in one of its arguments that a function of the library touches, and the key by which that is
    familiar."""
    thing = given[index]
    where = PLACED.get(site.name, len(given))
    if where < len(given):
        key = given[where]
        location = _memory(thing, key) if site.name[:6] == "struct" else _item_location(thing, key)
        return location, _familiar_key(site.number, thing, key)
    if isinstance(thing, _CONTAINERS):
        return "o:%d:#" % _serial(thing), (site.number, id(thing))
    if site.name == "struct.unpack_from":
        return _memory(thing, 0), (site.number, id(thing))
    location = _file_location(thing)
    return location, (site.number, location)


class _Getter:
    """An ``operator.attrgetter`` or ``itemgetter`` that announces what it reads."""

    def __init__(self, number, function):
        self._number = number
        self._function = function
        self._parts = function.__reduce__()[1]
        self._attributes = isinstance(function, operator.attrgetter)

    def __call__(self, thing):
        for part in self._parts:
            if not self._attributes:
                get_item(self._number, thing, part)
                continue
            inner = thing
            for name in part.split("."):
                attribute(self._number, inner, name)
                inner = getattr(inner, name, None)
        return self._function(thing)

    def __repr__(self):
        return repr(self._function)

    def __reduce__(self):
        return self._function.__reduce__()


def getter(number, function):
    """A function that reads what its making named was made; hands one back that says so."""
    return function if state.running is None else _Getter(number, function)


def opened(function, *given):
    """``open`` is about to be called with these; hands back what to call instead, and them."""
    if state.running is not None and given and type(given[0]) is int:
        return (os.fdopen, *given)
    return (function, *given)


def in_place(number, thing):
    """``|=`` and its like are about to change a container."""
    if state.running is not None and isinstance(thing, _CONTAINERS):
        known = (number, id(thing))
        if known not in names["_grader_S"]:
            often_enough(state.running, known)
            site = _sites[number]
            _written(site, "o:%d:#" % _serial(thing), "")


def round_(number, first, last):
    """A loop has got one thing out of what it goes through; somebody else may change that meanwhile."""
    actor = state.running
    if actor is None:
        return
    walked = any(site in actor.walked for site in range(first, last))
    often_enough(actor, number)
    if walked:
        ask("step", str(number), link.place(1))


def uses(primitive):
    """A primitive is about to be made."""
    link.uses(primitive)


def contains(number, key, thing):
    """A membership test is about to be made; hands both back, the container first."""
    actor = state.running
    if actor is not None:
        if isinstance(thing, _MAPPINGS) or _is_proxy(thing):
            get_item(number, thing, key)
        else:
            content(number, thing)
    return thing, key


def setattr_(number, thing, name, value):
    """``setattr`` is about to be called; hands the operands back."""
    if state.running is not None and isinstance(name, str):
        site = _sites[number]
        found = _attribute_location(thing, name, True)
        if found is not None:
            _written(site, found[0], _shown(value))
    return thing, name, value


def getattr_(number, thing, name, *default):
    """``getattr`` likewise."""
    if state.running is not None and isinstance(name, str):
        found = _attribute_location(thing, name, False)
        if found is not None:
            _read(_sites[number], found[0], _shown(found[1]))
        # That it is not there, or only in its class, is a value too.
        state.running.stamps[number, "o:%d:%s" % (_serial(thing), name)] = names["_grader_N"]
    return (thing, name, *default)


def delattr_(number, thing, name):
    """``delattr`` likewise."""
    if state.running is not None and isinstance(name, str):
        found = _attribute_location(thing, name, True)
        if found is not None:
            _written(_sites[number], found[0], "")
    return thing, name


def unseen(number):
    """Something that cannot be seen into is about to run."""
    if state.running is not None:
        link.unseen(_sites[number].name)


def step(number):
    """Something is about to happen at which others may come in between."""
    actor = state.running
    if actor is not None and number not in names["_grader_S"]:
        often_enough(actor, number)
        ask("step", str(number), link.place(1))


# --- loops and output --------------------------------------------------------------------------------------


def tick():
    """A loop goes round; whoever goes round for long without news lets others run."""
    actor = state.running
    if actor is not None:
        actor.ticks += 1
        if actor.ticks > actor.patience:
            _yield(actor)


def again(first, last):
    """A test begins to be evaluated anew: what an earlier evaluation read decides nothing any more."""
    actor = state.running
    if actor is not None:
        stamps = actor.stamps
        for key in [key for key in stamps if first <= key[0] < last]:
            del stamps[key]


def _tick_heavily():
    actor = state.running
    actor.ticks += 20
    if actor.ticks > actor.patience:
        _yield(actor)


def _yield(actor):
    link.give_way(actor, link.place(2))


_print = builtins.print


def print_(*given, **named):
    """``print``: one step."""
    actor = state.running
    if actor is not None:
        frame = sys._getframe(1)
        key = (id(frame.f_code), frame.f_lasti)
        if key not in names["_grader_S"]:
            often_enough(actor, key)
            ask("print", link.place(1))
    _print(*given, **named)


print_.__name__ = print_.__qualname__ = "print"
print_.__doc__ = _print.__doc__


def install():
    """Put the hooks where instrumented code finds them."""
    for name, function in (
        ("read", read),
        ("stamp", stamp),
        ("write", write),
        ("named", named),
        ("delete", delete),
        ("cell", cell),
        ("attribute", attribute),
        ("set_attribute", set_attribute),
        ("delete_attribute", delete_attribute),
        ("item", item),
        ("get_item", get_item),
        ("set_item", set_item),
        ("delete_item", delete_item),
        ("method", method),
        ("begin", begin),
        ("done", done),
        ("done_keywords", done_keywords),
        ("content", content),
        ("contains", contains),
        ("setattr", setattr_),
        ("getattr", getattr_),
        ("delattr", delattr_),
        ("unseen", unseen),
        ("step", step),
        ("again", again),
        ("changed", changed),
        ("examined", examined),
        ("getter", getter),
        ("opened", opened),
        ("partial", functools.partial),
        ("in_place", in_place),
        ("round", round_),
        ("uses", uses),
        ("tick", tick),
        ("slice", slice),
        ("getitem", operator.getitem),
        ("contains_", operator.contains),
    ):
        names["_grader_" + name] = function
    names["_grader_S"] = set()
    names["_grader_N"] = 0
    builtins.print = print_
