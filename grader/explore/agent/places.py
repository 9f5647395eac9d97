"""What is the name of a place in memory, so that two actors who touch it say the same?

A *location* is ``g:module:name`` for a global, ``c:token:name`` for a closure's variable, ``o:n:attribute``,
``o:n:[key]`` and ``o:n:#`` (which and how many things a container has) of object n, ``s:address`` for shared
memory of all processes, ``p:...`` behind a manager's proxy, ``f:path`` for a file. All but the last three are
private to a process. Nothing here runs the student's code.
"""

import _collections_abc
import _thread
import array
import collections
import io
import os
import stat as _stat
import sys
import types

from .lifetimes import at_end, is_followed, reference, serial_at, serial_of
from .link import state

#: The ids of dictionaries of objects' attributes -> references to the objects, for programs that go through
#: ``vars``.
_instances = {}

SIMPLE = (int, float, str, bytes, bool, type(None))
MAPPINGS = (dict, _collections_abc.MutableMapping)
SETS = (set, _collections_abc.MutableSet)
CONTAINERS = (
    list,
    collections.deque,
    bytearray,
    array.array,
    *MAPPINGS,
    *SETS,
    _collections_abc.MutableSequence,
)
#: Each thread has attributes of its own in one of these; ``threading.local`` is one.
_PER_THREAD = _thread._local


# What the program's own code raises in here, whatever it is, does not keep us from telling the rest.


def shown(value):
    """A value that is short enough to be told; of an object that was told already only which one it is, after
    a mark, so that it can be known again."""
    if type(value) in SIMPLE:
        text = repr(value)
        return text if len(text) <= 40 else ""
    serial = serial_at(id(value))
    return "\x02%d" % serial if serial else ""


def compared(value):
    """The same of what is compared with what others have stored there: of a tuple, too, what is in it."""
    if type(value) is tuple and all(type(one) in SIMPLE for one in value[:40]):
        text = repr(value) if len(value) <= 40 else ""
        return text if len(text) <= 80 else ""
    return shown(value)


def lasting(key):
    """A familiar key with the number of the object in it instead of its address, which may be another one's
    later."""
    serial = serial_at(key[1])
    return (key[0], -serial, *key[2:]) if serial else key


def instance_of(attributes):
    """The object whose attributes' dictionary this is; None when it is not known as such."""
    reference = _instances.get(id(attributes))
    thing = None if reference is None else reference()
    return thing if thing is not None and own_attributes(thing) is attributes else None


def is_told(thing):
    """Whether something was told of an object before."""
    return serial_at(id(thing)) > 0


def is_a(thing, kinds):
    """Whether a thing is of one of these classes. ``isinstance`` would ask the thing for its class as well,
    and so run the ``__getattribute__`` that the program has written."""
    return issubclass(type(thing), kinds)


def is_per_thread(thing):
    """Whether each thread finds other attributes in a thing."""
    return is_a(thing, _PER_THREAD)


def own_attributes(thing):
    """The dictionary of a thing's attributes, past what the program has written; None when it has none."""
    try:
        return object.__getattribute__(thing, "__dict__")
    except BaseException:
        return None


_ABSENT = object()


def attribute_location(thing, name, writes):
    """Where an attribute lies; None when reading it reads no memory that another actor could change.

    Returns:
        the location and the value that is there.
    """
    kind = type(thing)
    if kind is types.ModuleType:
        return "g:%s:%s" % (thing.__name__, name), thing.__dict__.get(name)
    if name in ("value", "raw", "contents"):
        shared = shared_location(thing)
        if shared is not None:
            return shared, _shared_value(thing, name)
    if is_a(thing, type):
        for base in thing.__mro__:
            if name in base.__dict__:
                found = base.__dict__[name]
                if (
                    isinstance(found, (types.FunctionType, staticmethod, classmethod, property))
                    and not writes
                ):
                    return None
                return "o:%d:%s" % (serial_of(thing if writes else base), name), found
        return ("o:%d:%s" % (serial_of(thing), name), None) if writes else None
    if is_proxy(thing) and name[:1] != "_":
        return "p:%s:%s" % (thing._token.id, name), None
    field = _field_location(thing, name)
    if field is not None:
        return field, _shared_value(thing, name)
    if is_per_thread(thing):
        return None
    own = own_attributes(thing) if _plain_dict(kind) else None
    if own is not None:
        _instances[id(own)] = reference(thing)
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
            return "o:%d:%s" % (serial_of(thing), name), value
        if hasattr(type(descriptor), "__set__"):
            if is_proxy(thing):
                return "p:%s:%s" % (thing._token.id, name), None
            if type(descriptor) is types.GetSetDescriptorType:
                return "o:%d:%s" % (serial_of(thing), name), None
            return None  # a property: its own code is instrumented
        if own is not None and name in own:
            return "o:%d:%s" % (serial_of(thing), name), own[name]
        if writes:
            # What the class has may be changed in place and stored into the object.
            found = None if hasattr(type(descriptor), "__get__") else descriptor
            return "o:%d:%s" % (serial_of(thing), name), found
        if isinstance(descriptor, types.FunctionType) or hasattr(type(descriptor), "__get__"):
            return None
        return "o:%d:%s" % (serial_of(base), name), descriptor
    if own is not None and (writes or name in own):
        return "o:%d:%s" % (serial_of(thing), name), own.get(name)
    if is_proxy(thing):
        return "p:%s:%s" % (thing._token.id, name), None
    return None


def missing_attribute(thing, name):
    """Where an attribute would lie that something has not got; None when it has, or that is not known."""
    kind = type(thing)
    if kind is types.ModuleType:
        return None if name in thing.__dict__ else "g:%s:%s" % (thing.__name__, name)
    bases = (*kind.__mro__, *(thing.__mro__ if is_a(thing, type) else ()))
    if any(name in base.__dict__ or "__getattr__" in base.__dict__ for base in bases):
        return None
    if not is_a(thing, type) and (not _plain_dict(kind) or is_per_thread(thing)):
        return None
    own = (thing.__dict__ if is_a(thing, type) else own_attributes(thing)) or {}
    return None if name in own else "o:%d:%s" % (serial_of(thing), name)


_PRIMITIVES = frozenset(
    ("threading", "queue", "_queue", "_thread", "grader_agent.locks", "grader_agent.threads")
)


def is_primitive(kind):
    """Whether a class is one of the library's for threads and processes: what it does is modelled."""
    module = kind.__module__
    return module in _PRIMITIVES or module.startswith(("multiprocessing", "concurrent.futures"))


def _plain_dict(kind):
    return any("__dict__" in base.__dict__ for base in kind.__mro__)


def is_proxy(thing):
    return any(
        base.__name__ == "BaseProxy" and base.__module__ == "multiprocessing.managers"
        for base in type(thing).__mro__
    )


#: What ``ctypes`` calls memory, as it was before the program could change that. Filled once.
_ctypes = types.SimpleNamespace()


def know_shared_memory(native):
    """Learn what shared memory is; before the program runs.

    Args:
        native: the module ``_ctypes``.
    """
    shared = sys.modules.get("multiprocessing.sharedctypes")
    byte = type("c_char", (native._SimpleCData,), {"_type_": "c"})
    make = type(byte).from_buffer  # of the metaclass, which is C's and cannot be changed
    _ctypes.synchronized = () if shared is None else shared.SynchronizedBase
    _ctypes.memory = (native._SimpleCData, native.Array, native.Structure)
    _ctypes.structure = native.Structure
    _ctypes.address = native.addressof
    _ctypes.first_byte = lambda thing: make(byte, thing)


def own_lock(thing):
    """The lock that a ``Value`` or ``Array`` takes by itself for each access; None when it has none."""
    return thing._lock if is_a(thing, _ctypes.synchronized) else None


def shared_location(thing):
    """The address of a ctypes object, which names the same memory in every process."""
    if is_a(thing, _ctypes.synchronized):
        thing = thing._obj
    if is_a(thing, _ctypes.memory):
        return "s:%d" % _ctypes.address(thing)
    return None


def _field_location(thing, name):
    """The address of a field of a structure in shared memory."""
    if is_a(thing, _ctypes.synchronized):
        thing = thing._obj
    if is_a(thing, _ctypes.structure) and any(name == field[0] for field in type(thing)._fields_):
        return "s:%d:.%s" % (_ctypes.address(thing), name)
    return None


def _shared_value(thing, name):
    try:
        return getattr(thing, name)
    except BaseException:
        return None


def item_location(thing, key):
    """Where an item lies, or None when it is nobody else's business."""
    whole = "#" if is_a(key, slice) else None
    instance = instance_of(thing) if type(thing) is dict else None
    if instance is not None:
        return "o:%d:%s" % (serial_of(instance), key)
    if is_a(thing, dict) and "__name__" in thing and sys.modules.get(thing["__name__"], None) is not None:
        if sys.modules[thing["__name__"]].__dict__ is thing:
            return "g:%s:%s" % (thing["__name__"], key)
    if is_proxy(thing):
        return "p:%s:[%s]" % (thing._token.id, key_text(key))
    shared = shared_location(thing)
    if shared is not None:
        if is_a(key, int) and key < 0:
            key += len(thing)
        return "%s:%s" % (shared, whole or "[%s]" % key_text(key))
    if is_a(thing, CONTAINERS) or type(thing).__name__ in (
        "array",
        "memoryview",
        "mmap",
        "ShareableList",
    ):
        if is_a(key, int) and key < 0:
            try:
                key += len(thing)
            except BaseException:
                pass
        if type(thing).__name__ == "ShareableList":
            return "s:%s:[%s]" % (thing.shm.name, key_text(key))
        if _is_buffer(thing):
            return _byte(thing, key)
        return "o:%d:%s" % (serial_of(thing), whole or "[%s]" % key_text(key, thing))
    return None


def _is_buffer(thing):
    return is_a(thing, bytearray) or type(thing).__name__ in ("array", "memoryview", "mmap")


def _byte(thing, key):
    """Where in memory something with a buffer has the item of an index, or the first one of a slice; "None"
    when nobody can change it.

    Whatever begins at the same byte is one place, through whichever view and in whichever process.
    """
    if is_a(key, slice):
        key = 0 if key.start is None else key.start
    if not is_a(key, int):
        return None
    if key < 0:
        key += len(thing)
    return byte_location(thing, key * getattr(thing, "itemsize", 1))


def byte_location(thing, offset):
    """The name of the byte at an offset in something with a buffer; None when nobody can change it."""
    owner = thing.obj if type(thing) is memoryview else thing
    if type(owner) is bytes or owner is None:
        return None
    try:
        if owner is thing and type(thing).__name__ != "mmap":
            return "o:%d:[%d]" % (serial_of(thing), offset)
        address = _address(thing)
        shared = _mapping(address)
        if shared is not None:
            return "s:%s:[%d]" % (shared[0], address - shared[1] + offset)
        return "o:%d:[%d]" % (serial_of(owner), address - _address(owner) + offset)
    except (TypeError, ValueError, OSError):  # it is empty, or may only be read
        return None


def _address(thing):
    return _ctypes.address(_ctypes.first_byte(thing))


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
at_end.append(lambda identity, serial: _keys.pop(serial, None))


def key_text(key, thing=None):
    """A key as a text: equal keys have the same one, different ones in a container different ones."""
    kind = type(key)
    if kind is bool or (kind is float and key.is_integer()):
        key, kind = int(key), int
    if kind in SIMPLE:
        text = repr(key)
        if len(text) <= 60:
            return text
    elif kind is tuple and all(type(one) in SIMPLE for one in key):
        text = repr(key)
        if len(text) <= 80:
            return text
    if thing is None:
        return "?"
    if kind.__eq__ is object.__eq__ and kind.__hash__ is object.__hash__ and is_followed(key):
        return "#o%d" % serial_of(key)  # it is equal to no other one, and not kept by us
    try:
        table = _keys.setdefault(serial_of(thing), {})
        return "#%d" % table.setdefault(key, len(table))
    except BaseException:  # it cannot be hashed
        return "?"


def familiar_key(number, thing, key):
    if type(key) is slice:
        # It is made anew each time, where another one was before.
        key = (key.start, key.stop, key.step)
    if type(key) in SIMPLE or (type(key) is tuple and all(type(one) in SIMPLE for one in key)):
        return (number, id(thing), key)
    return (number, id(thing), id(key))


def carried_key(thing, key):
    """A key under which one thing alone lies, None when there is none: positions move."""
    return key if type(key) in SIMPLE and is_a(thing, dict) else None


def stored_at(thing, key):
    """What is at a key, without running the student's code; something of ours when nothing is
    known."""
    try:
        if is_a(thing, dict):
            return dict.get(thing, key, _ABSENT)
        if is_a(thing, list):
            return list.__getitem__(thing, key)
        if is_proxy(thing) or _students_own(type(thing)):
            return _ABSENT
        return thing.get(key, _ABSENT) if is_a(thing, MAPPINGS) else thing[key]
    except BaseException:
        return _ABSENT


def _students_own(kind):
    """Whether a class is written in the submission."""
    module = sys.modules.get(kind.__module__)
    file = getattr(module, "__file__", None) or ""
    return kind.__module__ == "__main__" or file.startswith(state.folder)


def _looks_by_itself(kind):
    """Whether to look for a key in a mapping would run the student's code."""
    owners = [base for base in kind.__mro__ if not _LOOKS.isdisjoint(base.__dict__)]
    return any(map(_students_own, owners))


#: The methods that a look for a key may call.
_LOOKS = frozenset(("__contains__", "__getitem__", "__missing__"))


def whole_location(thing, key, location, deletes=False):
    """The place of all that is in a container when a key comes to it or goes from it, "" when not.

    Behind a manager's proxy nobody can look without asking: the scheduler knows which keys came before.
    """
    try:
        if is_a(thing, dict):
            changes = dict.__contains__(thing, key) == deletes
        elif is_a(thing, set):
            changes = set.__contains__(thing, key) == deletes
        elif is_a(thing, SETS):
            changes = _looks_by_itself(type(thing)) or (key in thing) == deletes
        elif is_proxy(thing):
            changes = thing._token.typeid == "dict"
        elif is_a(thing, MAPPINGS):
            changes = not _looks_by_itself(type(thing)) and (key in thing) == deletes
        else:
            changes = deletes
    except BaseException:
        return ""
    return location[: location.index("[")] + "#" if changes and ":[" in location else ""


def file_location(thing):
    """Where a file is kept, by its path, its number or the file itself; None when it is on no disk."""
    try:
        if is_a(thing, (str, os.PathLike)):
            name = os.fspath(thing)
        else:
            number = thing if is_a(thing, int) else thing.fileno()
            if not _stat.S_ISREG(os.fstat(number).st_mode):
                return None
            name = getattr(thing, "name", None)
            if not isinstance(name, str):
                name = os.readlink("/proc/self/fd/%d" % number)
        return "f:" + os.path.realpath(name)
    except (OSError, ValueError, AttributeError, TypeError):
        return None
