"""Does the program reach past the language into the interpreter that it shares with us?

An audit hook hears of what only Python itself could tell: frames, other functions' variables and code, all
objects, code that was not instrumented, memory by its address, forks and threads past us. It cannot be
taken away again. By whichever name and through whichever function of the library it is done, what is asked
is *what* is touched, and whether the function that touches it is one of the few of the library that keep to
themselves what they see. What is heard is told to the scheduler, and nothing that such a run shows is clean.

What Python does not tell of stands in the way itself: native functions that hand out frames, the parts of
``ctypes`` that follow addresses.
"""

import _functools
import os
import posixpath
import re
import sys
import types

_normpath = posixpath.normpath
_get_frame = sys._getframe
_Function = types.FunctionType
_Module = types.ModuleType
_Code = types.CodeType
#: Of a class: it is made in Python, so its attributes can be changed (``Py_TPFLAGS_HEAPTYPE``).
_CHANGEABLE = 1 << 9

#: Where the library lies, which is read-only.
_library = (os.path.dirname(os.__file__) + "/",)
_modules = []
#: The variables of our modules, by identity.
_ours = set()
#: The names of the program's files in its code.
_files = set()
#: Says to the scheduler what was reached for; ``link`` puts it here.
_told = [None]
_busy = [False]


def prepare(modules, files, folders):
    """Learn what is ours and what is the program's, before it runs.

    Args:
        modules: ours.
        files: the names in the program's code.
        folders: of installed packages.
    """
    global _library
    _modules.extend(modules)
    _ours.update(id(module.__dict__) for module in modules)
    _files.update(files)
    _library = (*_library, *(folder.rstrip("/") + "/" for folder in folders))


def is_ours(frame):
    """Whether a frame is of ours."""
    return id(frame.f_globals) in _ours


def veil_everything():
    """Veil all functions of ours that stand where the program can find them."""
    kinds = {}  # most classes stand in several modules
    for module in list(sys.modules.values()):
        if type(module) is _Module:
            veil_all(module.__dict__, module.__dict__.__setitem__)
            kinds.update((id(kind), kind) for kind in module.__dict__.values() if isinstance(kind, type))
    for module in _modules:
        kinds.update((id(kind), kind) for kind in module.__dict__.values() if isinstance(kind, type))
    for kind in kinds.values():
        if kind.__flags__ & _CHANGEABLE:
            _veil_class(kind)


def begin(tell, base):
    """Watch from now on, in the process that shall run the program.

    Args:
        tell: is given what was reached for.
        base: the variables of the outermost frame, which is ours too.
    """
    _told[0] = tell
    _ours.add(id(base))
    sys.addaudithook(_watch)


def _watch(event, arguments):
    if _busy[0]:
        return
    if event == "object.__getattr__":
        if arguments[1] not in _FRAMES:
            return
        check = _frame
    else:
        check = _CHECKS.get(event)
        if check is None:
            return
    _busy[0] = True
    try:
        frame = _get_frame(1)
        if id(frame.f_globals) not in _ours:
            # Nothing of the program's is called in here: nobody would hear what that does.
            reached = check(frame, *arguments)
            if reached:
                _told[0](reached)
    finally:
        _busy[0] = False


def reached(what):
    """Say that the program reached for something."""
    if _told[0] is not None:
        _told[0](what)


def _plain(text):
    """A text as one of Python's own, whose methods are not the program's; None when it is no text."""
    if isinstance(text, str):
        return str.__str__(text)
    if isinstance(text, bytes):
        return bytes.__getitem__(text, slice(None)).decode("utf-8", "replace")
    return None


def _within(frame):
    """In which file of the library a frame is, "" when in none."""
    file = frame.f_code.co_filename
    for folder in _library:
        if file.startswith(folder):
            return file[len(folder) :]
    return ""


# --- frames ------------------------------------------------------------------------------------------------

#: Files of the library whose functions give away none of the frames that they look at.
_DISCREET = frozenset(
    (
        *("_py_warnings.py", "asyncio/coroutines.py", "asyncio/events.py", "asyncio/format_helpers.py"),
        *("asyncio/futures.py", "asyncio/streams.py", "enum.py", "subprocess.py", "typing.py", "warnings.py"),
    )
)
_DISCREET_FUNCTIONS = frozenset(
    (
        *(("collections/__init__.py", "namedtuple"), ("inspect.py", "getgeneratorstate")),
        *(("inspect.py", "getcoroutinestate"), ("inspect.py", "getasyncgenstate")),
        *(("traceback.py", "print_stack"), ("traceback.py", "format_stack"), ("types.py", "<module>")),
        *(("traceback.py", "extract_stack"), ("traceback.py", "clear_frames")),
        ("logging/__init__.py", "findCaller"),
    )
)
#: Those that hand frames on, within their own file only.
_INWARD = frozenset(("traceback.py", "logging/__init__.py", "asyncio/base_tasks.py"))


def _frame(frame, *_):
    file = _within(frame)
    if file in _DISCREET or (file, frame.f_code.co_name) in _DISCREET_FUNCTIONS:
        return ""
    if file in _INWARD and frame.f_back is not None and _within(frame.f_back) == file:
        return ""
    return "a frame"


#: Names that lead past the language, also where no audit event tells of it.
_WORDS = frozenset(
    (
        *("__builtins__", "__closure__", "__code__", "__globals__", "__subclasses__", "cell_contents"),
        *("delattr", "f_back", "f_builtins", "f_globals", "f_locals", "setattr"),
    )
)


def look_at(name):
    """A name that was put together at run time is about to be looked up."""
    if isinstance(name, str):
        name = _plain(name)
        if name in _WORDS or name in _FRAMES:
            reached(name)


def stand_in(frame):
    """What a signal's handler is given for the frame that it interrupts: looking at it is told."""

    def look(self, name):
        reached("frame." + name)
        return getattr(frame, name)

    return type("frame", (), {"__slots__": (), "__getattr__": veiled(look)})()


# --- functions ---------------------------------------------------------------------------------------------


def veiled(function):
    """A function of ours as the program may have it: nothing leads from it to our variables.

    Reading ``__globals__`` and ``__closure__`` is no audit event from Python 3.10 on. A cache of size 0 hands
    every call on and says of what it wraps only what we let it say.
    """
    veil = _functools._lru_cache_wrapper(function, 0, False, None)
    veil.__name__ = function.__name__
    veil.__qualname__ = function.__qualname__
    veil.__module__ = function.__module__
    veil.__doc__ = function.__doc__
    return veil


#: Kinds of most of what stands in modules and classes, looked at first because there are some 10 000 of them.
_NEVER_OURS = frozenset(
    (
        *(str, int, float, tuple, dict, list, set, frozenset, bool, type(None), type, _Module),
        *(type(len), type(str.join), type(str.__len__), type(types.FunctionType.__code__)),
        type(types.FunctionType.__globals__),
    )
)


def veil_all(space, change):
    """Veil what is ours among the variables of a module or class.

    Args:
        space: the variables.
        change: is given each name and value to be stored.
    """
    for name, value in list(space.items()):
        if type(value) in _NEVER_OURS:
            continue
        if _is_ours(value):
            change(name, veiled(value))
        elif isinstance(value, (staticmethod, classmethod)) and _is_ours(value.__func__):
            change(name, type(value)(veiled(value.__func__)))
        elif type(value) is property and (_is_ours(value.fget) or _is_ours(value.fset)):
            change(name, property(*(one and veiled(one) for one in (value.fget, value.fset))))
        elif type(value) is types.MethodType and _is_ours(value.__func__):
            change(name, types.MethodType(veiled(value.__func__), value.__self__))


def veil_classes(module):
    """The same in a module's classes."""
    for kind in list(module.__dict__.values()):
        if isinstance(kind, type) and kind.__flags__ & _CHANGEABLE:
            _veil_class(kind)


def _veil_class(kind):
    veil_all(kind.__dict__, lambda name, value: type.__setattr__(kind, name, value))


# --- functions and code ------------------------------------------------------------------------------------

_FRAMES = frozenset(("tb_frame", "gi_frame", "cr_frame", "ag_frame"))


def _is_ours(thing):
    return type(thing) is _Function and id(thing.__globals__) in _ours


def _changed(frame, thing, name, *_):
    return name if name == "__code__" and _within(frame) != "types.py" else ""


#: Functions of the library that make code out of what can be nothing but names and constants.
_MAKERS = frozenset(
    (
        *(("collections/__init__.py", "namedtuple"), ("dataclasses.py", "_create_fn")),
        *(("dataclasses.py", "add_fns_to_class"), ("types.py", "coroutine"), ("gettext.py", "c2py")),
        *(("ast.py", "parse"), ("multiprocessing/managers.py", "MakeProxyType")),
        ("multiprocessing/sharedctypes.py", "make_property"),
    )
)
_IMPORTS = ("<frozen importlib._bootstrap>", "<frozen importlib._bootstrap_external>")
#: Annotations that are evaluated: names, subscripts and alternatives, never calls.
_ANNOTATION = re.compile(r"[\w.\[\], |'\"\n]*")


def _made(frame, *given):
    """Code is made: compiled, put together, or read in compiled form."""
    if (_within(frame), frame.f_code.co_name) in _MAKERS:
        return ""
    source = given[0] if given else None
    importing = frame
    if frame.f_code.co_filename == _IMPORTS[0] and frame.f_back is not None:
        maker = frame.f_back.f_code
        if maker.co_filename == _IMPORTS[0] and maker.co_name == "exec_module":
            return ""  # a module that is frozen into the interpreter (3.13)
    while importing is not None and importing.f_code.co_filename in _IMPORTS:
        importing = importing.f_back
        if importing is not None and id(importing.f_globals) in _ours:
            return ""  # a module is imported, and its loader's ``get_code``, ours, has looked which
    if _within(frame) in ("typing.py", "annotationlib.py"):
        text = _plain(source)
        if text is not None and _ANNOTATION.fullmatch(text):
            return ""
    return "code that is made while it runs"


def _run(frame, code, *_):
    """Code is run that belongs to no function."""
    if type(code) is not _Code:
        return "code that is made while it runs"
    file = code.co_filename
    if file in _files or file.startswith(_library) or file.startswith("<frozen "):
        return ""
    place = _within(frame), frame.f_code.co_name
    if place in _MAKERS or place[0] in ("typing.py", "annotationlib.py"):
        return ""
    return "code that was not there when it began"


# --- the rest ----------------------------------------------------------------------------------------------

_UNREAL = re.compile(
    r"^/proc(/|$)|(^|/)proc(/(self|thread-self|\d+)(/|$)|$)|^/run/grader/scheduler|^/dev/(fd/?$|k?mem)"
)


def _path(frame, path=None, *_):
    if path is None or type(path) is int:
        return ""
    path = _plain(path)
    if path is None:
        return "a path that is no text"
    if path.startswith("/dev/fd") and ".." in path:
        return path
    # What is not absolute cannot come there but by ``..``: who goes there with ``chdir`` is heard.
    path = _normpath(path)
    return path if _UNREAL.search(path) else ""


def _always(what):
    return lambda frame, *_: what


_NATIVE = frozenset(
    (
        *("_ctypes", "_ctypes_test", "_interpreters", "_testbuffer", "_testcapi", "_testinternalcapi"),
        *("_xxsubinterpreters", "cffi", "ctypes", "grader_agent", "zipimport"),
    )
)


def _imported(frame, name, file=None, *_):
    name, file = _plain(name) or "", _plain(file)
    if file is not None and not file.startswith(_library):
        return "a module in C"
    if name.partition(".")[0] not in _NATIVE or _within(frame).startswith(("ctypes/", "multiprocessing/")):
        return ""
    return "the module " + name


def _library_opened(frame, *_):
    """``ctypes`` opens the interpreter itself when it is imported."""
    while frame is not None and _within(frame).startswith("ctypes/"):
        if frame.f_code.co_name == "<module>":
            return ""
        frame = frame.f_back
    return "a library in C"


#: Where the buffer is in which memory is about to be found.
_buffer = [0]


def _in_buffer(frame, address, size, offset, *_):
    _buffer[0] = address + offset
    return ""


def _at_address(frame, address, *_):
    known, _buffer[0] = _buffer[0], 0
    return "" if address == known else "memory by its address"


#: RLIMIT_DATA, RLIMIT_STACK, RLIMIT_AS: whoever lowers them has what we say fail for want of memory.
_MEMORY = (2, 3, 9)


def _limited(frame, which, *_):
    return "a limit of memory" if which in _MEMORY else ""


_PYTHON = re.compile(r"python|\.py\b|\bpypy", re.I)
#: What a text for another interpreter has no need of when nothing of it can be concurrent.
_MORE = re.compile(r"import|exec|eval|compile|open|getattr|globals|locals|vars|breakpoint|__|\\")
_SYSTEM = ("/bin/", "/sbin/", "/usr/bin/", "/usr/local/bin/", "/usr/sbin/", "/opt/")


def other_program(words):
    """Whether another program that is started is a Python of which nobody sees what it does.

    Args:
        words: of its command line, the program first.
    """
    words = [_plain(word) for word in words]
    if None in words or not words:
        return "a command that is no text"
    program = words[0]
    if program == sys.executable or _PYTHON.search(posixpath.basename(program)):
        plain = len(words) == 3 and words[1] == "-c" and not _MORE.search(words[2])
        return "" if plain else "another interpreter that is started"
    if "/" in program and not program.startswith(_SYSTEM):
        return "a program of its own that is started"
    if any(_PYTHON.search(re.sub(r"['\"\\]", "", word)) for word in words):
        return "another interpreter that is started"
    return ""


def _started(frame, program, words, *_):
    words = list(words) if type(words) in (list, tuple) else [words]
    if program is not None:
        words[:1] = [program]
    return other_program(words)


def _shell(frame, command):
    return other_program(["/bin/sh", "-c", command])


#: Event -> what is reached for, "" when nothing is; given the frame that does it and the event's arguments.
_CHECKS = {
    "sys._getframe": _frame,
    "sys._current_frames": _frame,
    "sys._current_exceptions": _frame,
    "sys.settrace": _always("settrace"),
    "sys.setprofile": _always("setprofile"),
    "sys.monitoring.register_callback": _always("sys.monitoring"),
    "sys.addaudithook": _always("addaudithook"),
    "gc.get_objects": _always("gc.get_objects"),
    "gc.get_referrers": _always("gc.get_referrers"),
    "gc.get_referents": _always("gc.get_referents"),
    "object.__setattr__": _changed,
    "object.__delattr__": _changed,
    "code.__new__": _made,
    "function.__new__": _made,
    "compile": _made,
    "marshal.loads": _made,
    "marshal.load": _made,
    "exec": _run,
    "import": _imported,
    "open": _path,
    "os.chdir": _path,
    "os.fchdir": _path,
    "os.symlink": _path,
    "os.link": _path,
    "os.fork": _always("a fork past the explorer"),
    "os.forkpty": _always("a fork past the explorer"),
    "os.exec": _always("another program in its place"),
    "os.kill": _always("a signal past the explorer"),
    "_thread.start_new_thread": _always("a thread past the explorer"),
    "_thread.start_joinable_thread": _always("a thread past the explorer"),
    "cpython.PyInterpreterState_New": _always("another interpreter in this one"),
    "resource.setrlimit": _limited,
    "resource.prlimit": lambda frame, process, which, *_: _limited(frame, which),
    "os.posix_spawn": _started,
    "subprocess.Popen": _started,
    "os.system": _shell,
    "ctypes.dlopen": _library_opened,
    "ctypes.dlsym": _library_opened,
    "ctypes.dlsym/handle": _library_opened,
    "ctypes.cdata": _at_address,
    "ctypes.cdata/buffer": _in_buffer,
    "ctypes.string_at": _always("memory by its address"),
    "ctypes.wstring_at": _always("memory by its address"),
    "ctypes.call_function": _always("a function by its address"),
    "ctypes.PyObj_FromPtr": _always("memory by its address"),
}

#: What in ``ctypes`` follows addresses or calls functions by them.
_ADDRESSES = (
    *("CDLL", "CFUNCTYPE", "CFuncPtr", "LibraryLoader", "POINTER", "PYFUNCTYPE", "PyDLL", "PyObj_FromPtr"),
    *("SetPointerType", "_CFuncPtr", "_Pointer", "_c_functype_cache", "_cast", "_cast_addr", "_dlopen"),
    *("_memmove_addr", "_memset_addr", "_pointer_type_cache", "_string_at", "_string_at_addr"),
    *("_wstring_at", "_wstring_at_addr", "call_cdeclfunction", "call_function", "cast", "cdll", "dlopen"),
    *("dlsym", "memmove", "memset", "pointer", "py_object", "pydll", "pythonapi", "string_at", "wstring_at"),
)


def hide_addresses(module):
    """Say so when somebody takes out of ``ctypes`` what follows addresses.

    Once that is said it lies there again: the library's own functions look for each other there.
    """
    hidden = {name: module.__dict__.pop(name) for name in _ADDRESSES if name in module.__dict__}
    own = module.__name__

    def __getattr__(name):
        code = _get_frame(1).f_code
        # ``import *`` asks for that first, and then takes what lies there.
        names = hidden.keys() & _mentioned(code) if name == "__all__" else {name}
        if hidden.keys().isdisjoint(names):
            raise AttributeError("module %r has no attribute %r" % (own, name))
        if _within(_get_frame(1)) not in ("ctypes/__init__.py", "multiprocessing/sharedctypes.py"):
            reached("%s.%s" % (own, min(names)))
            module.__dict__.update(hidden)
        if name not in hidden:
            raise AttributeError("module %r has no attribute %r" % (own, name))
        return hidden[name]

    module.__getattr__ = veiled(__getattr__)


def _mentioned(code):
    """The names that some code mentions, or a function in it."""
    names = set(code.co_names)
    for one in code.co_consts:
        if type(one) is _Code:
            names |= _mentioned(one)
    return names


def hide_handlers(module):
    """Say so when somebody has the kernel call a function with a frame, past ``signal``."""

    def watched(plain, name):
        def call(*given):
            frame = _get_frame(1)
            if _within(frame) != "signal.py" and id(frame.f_globals) not in _ours:
                reached("_signal." + name)
            return plain(*given)

        call.__name__ = name
        return call

    for name in ("signal", "alarm", "setitimer", "pthread_kill", "set_wakeup_fd"):
        if hasattr(module, name):
            setattr(module, name, veiled(watched(getattr(module, name), name)))


def hide_references(*modules):
    """Say so when somebody looks at the weak references to a thing: some are ours."""

    def watched(plain, name):
        def call(thing):
            if id(_get_frame(1).f_globals) not in _ours:
                reached("weakref." + name)
            return plain(thing)

        call.__name__ = name
        return veiled(call)

    for name in ("getweakrefcount", "getweakrefs"):
        call = watched(getattr(modules[0], name), name)
        for module in modules:
            setattr(module, name, call)
