"""Who runs the program, again and again?

One interpreter is started for an exploration. It puts the modelled primitives in place, reads and
instruments the submission's files once, and forks for every schedule. Around each run the fork that is the
program has its own memory, its own standard streams and its own connection to the scheduler; after each run
everything that is still alive in the box is ended.
"""

import _signal
import _socket
import array
import ast
import builtins
import contextlib
import gc
import mmap
import os
import sys
import types

from . import (
    accesses,
    chance,
    clock,
    coroutines,
    guard,
    hooks,
    link,
    places,
    pools,
    processes,
    seclusion,
    signals,
    spawning,
    threads,
    within,
)
from .instrument import instrument

_native_fork = os.fork
_native_waitpid = os.waitpid
_native_kill = os.kill
_native_signal = _signal.signal
_native_affinity = os.sched_setaffinity

#: Modules that are imported before the first run when a source mentions them: each would cost every run its
#: import.
_COMMON = (
    "threading",
    "queue",
    "multiprocessing",
    "concurrent.futures",
    "random",
    "collections",
    "datetime",
    "subprocess",
    "socket",
    "logging",
    "asyncio",
    "dataclasses",
    "enum",
    "typing",
    "functools",
    "itertools",
    "contextlib",
    "traceback",
    "string",
    "json",
    "re",
    "ctypes",
)


def serve(control, folder, entry, arguments):
    """Answer the explorer's commands; returns in the fork that shall run the program.

    Args:
        control: descriptor of the explorer's socket.
        folder: where the submission lies.
        entry: the program's file.
        arguments: its words.

    Returns:
        the program's code and the namespace of its ``__main__``.
    """
    sys.path[:] = [path for path in sys.path if not path.startswith("/run/grader")]
    link.state.folder = folder + "/"
    commands = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM, 0, control)
    # The box's first process takes no signal from inside that it has no handler for.
    interrupted = _native_signal(2, 0)
    _send(commands, "ready")
    _receive(commands)  # the submission's files are there now
    processes.start_anew = spawning.install
    hooks.install()  # first: every lock looks at what it sets up
    threads.install()
    clock.install()
    signals.install()
    processes.install()
    _site_names()
    sources = _read_sources(folder)
    text = b"\n".join(sources.values())
    global _takes_apart
    _takes_apart = any(word in text for word in _LATE)
    link.clears_copies[0] = sys.version_info < (3, 13) and not any(word in text for word in _NAMESPACES)
    programs = _compile(sources, entry, folder, commands)
    _preload(text)
    _seclude(programs, folder)
    _use_up_small_pids()
    gc.collect()
    gc.freeze()
    while True:
        words, descriptors = _receive(commands)
        if not words:
            os._exit(0)
        if words[0] == "run":
            child = _native_fork()
            if child == 0:
                commands.close()
                _native_signal(2, interrupted)
                return _begin(words, descriptors, folder, entry, arguments, programs)
            for descriptor in descriptors:
                os.close(descriptor)
            _send(commands, "running %d" % child)
            first = child
        elif words[0] == "sweep":
            _send(commands, "swept %d" % _sweep(first))


def _use_up_small_pids():
    """Let pids begin above 256, up to which CPython keeps its integers ready.

    Otherwise a later run allocates one object more than an earlier one, all that follows lies elsewhere, and
    a program that orders its locks by ``id`` does so in another order. Threads are counted as pids are.

    On one processor each is handed over to without waking another: 13 ms for all of them; on two it was 16 to
    80, and 200 beside other work.
    """
    before = os.sched_getaffinity(0)
    with open("/proc/self/stat", "rb") as told:
        here = int(told.read().rpartition(b")")[2].split()[36])
    _native_affinity(0, {here})
    ended = link.allocate_native_lock()
    ended.acquire()
    for _ in range(300):
        link.start_native_thread(ended.release, ())
        ended.acquire()
    _native_affinity(0, before)


def _receive(commands):
    data, ancillary, _, _ = commands.recvmsg(4096, 1024)
    descriptors = array.array("i")
    for level, kind, content in ancillary:
        if level == _socket.SOL_SOCKET and kind == _socket.SCM_RIGHTS:
            descriptors.frombytes(content[: len(content) - len(content) % descriptors.itemsize])
    return data.decode().split(), list(descriptors)


def _send(commands, text):
    data = text.encode("utf-8", "replace")
    commands.sendall(b"%d\n" % len(data) + data)


def _sweep(first):
    """End everything but this process; returns the exit status of the program's first process."""
    try:
        _native_kill(-1, 9)
    except ProcessLookupError:
        pass
    status = -1
    while True:
        try:
            pid, found = _native_waitpid(-1, 0)
        except ChildProcessError:
            return status
        if pid == first:
            status = found


# --- once --------------------------------------------------------------------------------------------------


def _site_names():
    """What ``site`` adds to the builtins; it is not imported, because its .pth files cost more than a run."""
    import _sitebuiltins

    builtins.exit = _sitebuiltins.Quitter("exit", "Ctrl-D (i.e. EOF)")
    builtins.quit = _sitebuiltins.Quitter("quit", "Ctrl-D (i.e. EOF)")
    builtins.help = _sitebuiltins._Helper()
    for prefix in dict.fromkeys((sys.prefix, sys.exec_prefix)):
        for library in ("lib", "lib64"):
            packages = "%s/%s/python%d.%d/site-packages" % (prefix, library, *sys.version_info[:2])
            if os.path.isdir(packages) and packages not in sys.path:
                sys.path.append(packages)


def _read_sources(folder):
    sources = {}
    for at, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name != "__pycache__")
        for file in sorted(files):
            if file.endswith(".py"):
                path = os.path.join(at, file)
                with open(path, "rb") as opened:
                    sources[os.path.relpath(path, folder)] = opened.read()
    return sources


#: How deep the interpreter may go while a submission is rewritten.
_DEEP = 20_000


@contextlib.contextmanager
def _deep():
    """Let the interpreter go deeper: a sum of some hundred terms is a tree as deep."""
    usual = sys.getrecursionlimit()
    sys.setrecursionlimit(_DEEP)
    try:
        yield
    finally:
        sys.setrecursionlimit(usual)


def _compile(sources, entry, folder, commands):
    """Instrument and compile every file; tells the explorer the sites. Returns code or source by file."""
    import json

    with _deep():
        made = instrument(sources, entry)
    accesses.prepare(
        made.sites, made.outcomes, any(word in source for word in _BASES for source in sources.values())
    )
    programs = {}
    unseen = {}
    for file, source in sources.items():
        name = file if file == entry else os.path.join(folder, file)
        tree = made.trees.get(file)
        if tree is not None and b"sleep" in source and b"random" in source:
            chance.know_sleeps(compile(source, file, "exec", ast.PyCF_ONLY_AST, dont_inherit=True), name)
        if tree is None:
            programs[file] = (source, name)
            continue
        if b"datetime" in source:
            tree = clock.Dates().visit(tree)
        try:
            with _deep():
                programs[file] = (seclusion.compiled(tree, name), name)
        except (SyntaxError, ValueError, RecursionError, TypeError) as error:
            unseen[file] = str(error)
            programs[file] = (source, name)
    rows = [site.row() for site in made.sites]
    _send(commands, json.dumps({"sites": rows, "unparsed": made.unparsed, "unseen": unseen}))
    loader = sys.modules["_frozen_importlib_external"].SourceFileLoader
    plain = loader.get_code
    by_path = {os.path.join(folder, file): program for file, program in programs.items()}

    def get_code(self, fullname):
        path = self.get_filename(fullname)
        found = by_path.get(path) if type(self) is loader else None
        if found is None:
            if type(self) is not loader or not path.startswith(library):
                guard.reached("a module that was not there when it began")
            return plain(self, fullname)
        code, name = found
        if isinstance(code, bytes):
            return compile(code, name, "exec", dont_inherit=True)
        if name == entry:  # the program imports itself
            return code.replace(co_filename=os.path.join(folder, file_of(name)))
        return code

    def file_of(name):
        return name

    library = (os.path.dirname(os.__file__) + "/", *(path + "/" for path in sys.path if path[:1] == "/"))
    loader.get_code = get_code
    return programs


#: Classes of the library that have methods written in Python which one's own class inherits.
_BASES = (b"Mutable", b"UserDict", b"UserList")


def _preload(text):
    import threading

    threads.watch_crashes(threading)
    threads.name_semaphores(threading)
    import _queue

    _queue.SimpleQueue = None  # queue then takes its own, written in Python
    if b"multiprocessing" in text or b"concurrent" in text or b"ProcessPool" in text:
        processes.replace_semlock()

        processes.watch_processes()
        processes.bypass_value_lock()
        if b"spawn" in text or b"forkserver" in text:
            spawning.install()
        if b"Manager" in text:
            processes.patch_sockets()
            processes.still_managers()
    for name in _COMMON:
        if name.encode() in text and name not in sys.modules:
            try:
                __import__(name)
            except ImportError:
                pass
    if b"ProcessPoolExecutor" in text:
        __import__("concurrent.futures.process")
    if b"multiprocessing" in text and b"Pool" in text:
        __import__("multiprocessing.pool")
    pools.watch()
    coroutines.watch()
    if "subprocess" in sys.modules:
        processes.patch_programs()
    if b"fcntl" in text:
        processes.patch_file_locks()
    if any(word in text for word in (b"socket", b"asyncio", b"multiprocessing.connection")):
        processes.patch_sockets()
    within.install(text)
    threads.has_locals[0] = b"local" in text
    chance.install(text)


def _seclude(programs, folder):
    """Leave nothing of ours where the program would find it."""
    import _ctypes
    import _signal
    import _weakref
    import ctypes
    import select
    import signal
    import threading
    import time
    import weakref

    seclusion.named_as_theirs((builtins, os, time, signal, select, sys.modules["_thread"], threading))
    places.know_shared_memory(_ctypes)
    for module in (ctypes, _ctypes):
        guard.hide_addresses(module)
    guard.hide_handlers(_signal)
    guard.hide_references(_weakref, weakref)
    loader = sys.modules["_frozen_importlib_external"].SourcelessFileLoader
    plain = loader.get_code

    def get_code(self, fullname):
        guard.reached("compiled code without its source")
        return plain(self, fullname)

    loader.get_code = get_code
    del sys.modules["_frozen_importlib_external"].SourceFileLoader.create_module
    names = [name for _, name in programs.values()]
    paths = [os.path.join(folder, file) for file in programs]
    packages = [path for path in sys.path if path.endswith(("-packages", "lib-dynload"))]
    guard.prepare(seclusion.withdraw(__package__), [*names, *paths], packages)
    guard.veil_everything()


# --- in the fork that is the program -----------------------------------------------------------------------


def _begin(words, descriptors, folder, entry, arguments, programs):
    link.state.often, link.state.patience = int(words[1]), int(words[3])
    _native_affinity(0, {int(words[2])})
    for number, descriptor in enumerate(descriptors[:3]):
        os.dup2(descriptor, number)
    os.closerange(3, 256)
    sys.stdout.reconfigure(line_buffering=True)
    memory = mmap.mmap(-1, 1 << 25)  # of which only what is used takes room
    link.state.shared = memoryview(memory).cast("q")
    chance.begin(int(words[4]))
    os.setpgid(0, 0)  # as a shell does
    os.chdir(folder)
    _prefer(os.path.dirname(os.path.join(folder, entry)))
    sys.argv[:] = [entry, *arguments]
    base = sys.modules["__main__"].__dict__
    main = types.ModuleType("__main__")
    main.__file__ = entry if sys.version_info < (3, 9) else os.path.join(folder, entry)
    main.__builtins__ = builtins
    main.__dict__["__annotations__"] = {}
    if sys.version_info >= (3, 14):
        del main.__dict__["__annotations__"]
    sys.modules["__main__"] = main
    sys.excepthook = _excepthook
    code, name = programs[entry]
    spawning.program = code, name, os.path.join(folder, entry)
    actor = link.connect("main", "", "main")
    link.await_turn(actor)
    if isinstance(code, bytes):
        code = compile(code, name, "exec", dont_inherit=True)
    guard.begin(link.reaches, base)
    return code, main.__dict__


#: What may hand a program the copy of a function's variables.
_NAMESPACES = (b"locals", b"vars", b"eval", b"exec", b"dir(", b"breakpoint", b"frame")


#: What may still do something when the interpreter takes its modules apart: methods and callbacks that run
#: then, suspended generators with their ``finally``, files that nobody closed.
_LATE = (b"__del__", b"weakref", b"yield", b"open(", b"tempfile", b"ctypes")


def leave(ended):
    """End the program as Python does, after its main module is over.

    Taking the interpreter apart costs as much as all the rest of a short run (3.6 of 8 ms), and our modules
    would go first. So only the program's own modules are emptied, and only where that could be noticed.

    Args:
        ended: a list of what ended the main module, empty when it came to its end.
    """
    error = ended.pop() if ended else None
    if isinstance(error, KeyboardInterrupt):
        processes.leaving()
        raise error
    status = _status(error)
    del error
    import atexit

    threading = sys.modules.get("threading")
    try:
        if threading is not None:
            threading._shutdown()
        atexit._run_exitfuncs()
    except Exception:  # before 3.10 it is told, and raised nevertheless
        pass
    if _takes_apart:
        sys.last_type = sys.last_value = sys.last_traceback = None
        gc.collect()
        for module in reversed(list(sys.modules.values())):
            file = getattr(module, "__file__", None) or ""
            if module is sys.modules["__main__"] or file.startswith(link.state.folder):
                _empty(module.__dict__)
        gc.collect()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):
        status = 120  # as Python itself
    processes.leaving()
    processes.native_exit(status & 0xFF)


def _status(error):
    """The exit status after an exception, which is told."""
    if error is None:
        return 0
    if not isinstance(error, SystemExit):
        sys.last_type, sys.last_value, sys.last_traceback = type(error), error, error.__traceback__
        try:
            sys.excepthook(type(error), error, error.__traceback__)
        except Exception:
            sys.__excepthook__(*sys.exc_info())
        return 1
    if error.code is None or isinstance(error.code, int):
        return error.code or 0
    print(error.code, file=sys.stderr)
    return 1


def _empty(variables):
    """Forget a module's variables in Python's order: those with one underscore first."""
    for private in (True, False):
        for name in list(variables):
            if name != "__builtins__" and (name[:1] == "_" and name[1:2] != "_") == private:
                variables[name] = None


#: Whether the interpreter has to be taken apart at the end of a run.
_takes_apart = True


def _prefer(folder):
    """Let the program's imports find its own files first, also those that are called as a module of Python's
    that was imported for it before."""
    sys.path.insert(0, folder)
    for file in os.listdir(folder):
        name = file[:-3] if file.endswith(".py") else file
        known = sys.modules.get(name)
        if known is not None and getattr(known, "__file__", None) and name not in ("os", "io"):
            del sys.modules[name]


def _excepthook(kind, error, trace):
    while trace is not None and not link.written_in_submission(trace.tb_frame):
        trace = trace.tb_next
    if link.state.running is not None:
        threads._tell_of_crash(kind, error, trace)
    sys.__excepthook__(kind, error, trace)
