"""How does a process begin that shall not be a copy of its parent?

A start method other than fork begins with a fresh interpreter, which imports the program anew and is handed
the process object in pickled form. Here it begins as a fork all the same, which costs little and keeps the
shared memory at its addresses; then everything that a fresh interpreter would not have is taken from it: the
program's modules, descriptors that are not handed over, locks that are held. What cannot be pickled fails as
it does for the student.
"""

import atexit
import io
import os
import stat
import sys
import types

from . import guard, link, processes, threads
from .link import state

#: The program: code or source, the name under which it is compiled, its path. Set by ``zygote``.
program = None

#: What the modules of the parent held, so that nothing of it is taken apart in the child.
_kept = []

#: Shared memory that was handed over: a child finds it where its parent has it.
_arenas = []


def _reduce_arena(arena):
    _arenas.append(arena)
    from multiprocessing import heap

    return heap._inherited, (len(_arenas) - 1,)


def _inherited(number):
    return _arenas[number]


def _launch(self, process_obj):
    """``Popen._launch``."""
    from multiprocessing import context, reduction, spawn, util

    spawn.get_preparation_data(process_obj._name)  # refuses while the program is being imported
    file = io.BytesIO()
    context.set_spawning_popen(self)
    try:
        reduction.dump(process_obj, file)
    finally:
        context.set_spawning_popen(None)
    parent_reads, child_writes = os.pipe()
    child_reads, parent_writes = os.pipe()
    self.pid = os.fork()
    if self.pid == 0:
        code = 1
        try:
            code = _run(file.getvalue(), child_reads, {child_reads, child_writes, *self._fds})
        finally:
            os._exit(code)
    os.close(child_writes)
    os.close(child_reads)
    self.finalizer = util.Finalize(self, util.close_fds, (parent_reads, parent_writes))
    self.sentinel = parent_reads


def _run(data, sentinel, handed_over):
    """In the child: import the program, take over the process object, and be it. Returns the exit status."""
    import pickle
    from multiprocessing import process, util

    actor = state.running
    _close_all_but({actor.socket.fileno(), *handed_over})
    actor.held = ()
    actor.stamps.clear()
    link.forget(actor)
    atexit._clear()
    atexit.register(util._exit_function)
    current = process.current_process()
    current._inheriting = True
    try:
        _import_anew()
        begun = pickle.loads(data)
    except SystemExit as error:
        return error.code if isinstance(error.code, int) else 0 if error.code is None else 1
    except BaseException:
        threads._tell_of_crash(*sys.exc_info())
        sys.__excepthook__(*sys.exc_info())
        return 1
    finally:
        del current._inheriting
    status = begun._bootstrap(parent_sentinel=sentinel)
    atexit._run_exitfuncs()
    return status


def _close_all_but(wanted):
    """Close the pipes and sockets that a fresh interpreter would not have."""
    for descriptor in map(int, os.listdir("/proc/self/fd")):
        if descriptor < 3 or descriptor in wanted:
            continue
        try:
            mode = os.fstat(descriptor).st_mode
            if stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode):
                processes.close(descriptor)
        except OSError:  # the list's own, which is closed by now
            pass


def _import_anew():
    """The program's modules as they are after their import, in the place of the parent's."""
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None) or ""
        if name == "__main__" or file.startswith(state.folder):
            _kept.append((module, dict(module.__dict__)))
            del sys.modules[name]
    code, name, path = program
    main = types.ModuleType("__mp_main__")
    main.__file__ = path
    sys.modules["__main__"] = sys.modules["__mp_main__"] = main
    if isinstance(code, bytes):
        code = compile(code, name, "exec", dont_inherit=True)
    exec(code, main.__dict__)


def _besides_semaphores(function):
    """Ours need no tracker that removes them."""

    def track(name, kind):
        if kind != "semaphore":
            function(name, kind)

    return track


_installed = []


def install():
    """Put this in the place of the library's ways of starting, once."""
    from multiprocessing import context, heap, popen_spawn_posix, reduction, resource_tracker

    if _installed:
        return
    _installed.append(True)
    popen_spawn_posix.Popen._launch = _launch
    # A server that forks before anything was imported gives the same as a fresh interpreter.
    context.ForkServerProcess._Popen = staticmethod(context.SpawnProcess._Popen)
    heap._inherited = guard.veiled(_inherited)  # it is pickled by its name
    heap._inherited.__module__ = heap.__name__
    reduction.register(heap.Arena, guard.veiled(_reduce_arena))
    for kind in (popen_spawn_posix.Popen, context.ForkServerProcess):
        guard.veil_classes(types.SimpleNamespace(kind=kind))
    resource_tracker.register = guard.veiled(_besides_semaphores(resource_tracker.register))
    resource_tracker.unregister = guard.veiled(_besides_semaphores(resource_tracker.unregister))
