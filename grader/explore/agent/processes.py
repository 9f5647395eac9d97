"""How do processes begin, wait for one another and end when the scheduler decides who runs?

Stands for ``os.fork``, ``os.wait*``, ``os.kill`` and, where they would block, for reads, writes and polls
of pipes and sockets. A call that would block is not made: the actor looks, says that it waits for anything
at all to happen, and looks again. So pools, pipes, queues and managers are the library's own code.
"""

import errno
import io
import operator
import os
import select as _select
import stat
import sys

from . import coroutines, guard, link, locks, threads
from .link import block, state

_fork = os.fork
_waitpid = os.waitpid
_waitid = os.waitid
#: ``si_code`` of a child that has ended.
_OVER = frozenset((os.CLD_EXITED, os.CLD_KILLED, os.CLD_DUMPED)) if hasattr(os, "CLD_KILLED") else {1, 2, 3}
_read = os.read
_write = os.write
_writev = os.writev
_get_blocking = os.get_blocking
_fstat = os.fstat
_kill = os.kill
_close = os.close
_closerange = os.closerange
native_exit = os._exit
_fdopen = os.fdopen
_poll = _select.poll
_native_select = _select.select

#: Bytes that a pipe always takes when it is writable at all (POSIX: PIPE_BUF).
_PIECE = 4096

#: Processors that the program is told of, whatever the machine has: with how many a pool works decides what
#: can happen.
_PROCESSORS = 2

#: Children of this process that are actors: pid -> name. The others are ``programs``.
children = {}

#: Other programs that this process has started and not yet waited for: pids. They are taken to need no
#: virtual time, and run whenever somebody can do nothing but wait for them.
programs = set()
#: What the actors of this process wait for while programs run: its number -> descriptors and events.
_awaited = {}
#: Milliseconds between two looks at programs, and looks in a row at which all of them sleep after which
#: they are taken to wait for ever. No verdict depends on the first.
_GLANCE = 20
_GLANCES = 500


def fork():
    """``os.fork``."""
    parent = state.running
    if parent is None:
        return _fork()
    name = _next_name()
    state.running = None
    pid = _fork()
    if pid == 0:
        _become_child(name, parent)
        return 0
    state.running = parent
    children[pid] = name
    link.ask("started", name, link.place())
    link.renew()
    return pid


def _next_name():
    process = _starting()
    return process if process is not None else "child %d" % (len(children) + 1)


def _starting():
    """The name of the multiprocessing.Process that is being started, when that is what forks."""
    frame = link.get_frame(2)
    for _ in range(6):
        if frame is None:
            return None
        thing = frame.f_locals.get("process_obj")
        if thing is not None:
            return thing._name
        frame = frame.f_back
    return None


def _become_child(name, parent):
    for actor in state.actors.values():
        actor.socket.close()
    state.actors = {}
    children.clear()
    programs.clear()
    _awaited.clear()
    threads.forget_others()
    actor = link.connect(name, parent.name, "process")
    actor.held = parent.held
    actor.stamps = link.copied(parent.stamps)
    actor.origin = link.copied(parent.stamps), dict(parent.against)
    link.await_turn(actor)


# --- waiting for children ----------------------------------------------------------------------------------


def waitpid(pid, options):
    """``os.waitpid``."""
    if state.running is None:
        return _waitpid(pid, options)
    while True:
        if pid in programs:
            _let_run({pid})
        found, status = _waitpid(pid, options | os.WNOHANG)
        if found or options & os.WNOHANG:
            if found:
                _forget(found, status)
            elif options & os.WNOHANG:
                _look("child")
            return found, status
        if pid > 0 and pid not in children:
            return _waitpid(pid, options)  # no child of this process
        block("exit", "child", None, children.get(pid, ""))


def _forget(pid, status):
    """A child was waited for: it is none any more, unless it has only stopped or gone on."""
    if os.WIFEXITED(status) or os.WIFSIGNALED(status):
        children.pop(pid, None)
        programs.discard(pid)


def waitid(kind, which, options):
    """``os.waitid``."""
    while True:
        if state.running is None or options & os.WNOHANG:
            found = _waitid(kind, which, options)
        else:
            if programs:
                _let_run(set(programs))
            found = _waitid(kind, which, options | os.WNOHANG)
            if found is None:
                block("exit", "child")
                continue
        if found is not None and not options & os.WNOWAIT and found.si_code in _OVER:
            children.pop(found.si_pid, None)
            programs.discard(found.si_pid)
        return found


def state_of(pid):
    """What ``waitid`` would say of a child, None when there is nothing; it can still be waited for."""
    return _waitid(os.P_PID, pid, os.WEXITED | os.WSTOPPED | os.WCONTINUED | os.WNOHANG | os.WNOWAIT)


def wait():
    """``os.wait``."""
    return waitpid(-1, 0)


def wait3(options):
    """``os.wait3``."""
    return wait4(-1, options)


def wait4(pid, options):
    """``os.wait4``; what the child has used is told together with all that have ended."""
    import resource

    pid, status = waitpid(pid, options)
    return pid, status, resource.getrusage(resource.RUSAGE_CHILDREN)


def _look(what):
    """Somebody looks whether something has happened and goes on if not: it may be doing so in a loop."""
    actor = state.running
    actor.ticks += link.heavily()
    if actor.ticks > actor.patience:
        link.give_way(actor, link.place(2))


# --- other programs ---------------------------------------------------------------------------------------


def _wait(what, descriptors, seconds=None):
    """Wait for anything to happen at some descriptors; returns when it is worth looking again.

    Args:
        what: what is waited for, for the story.
        descriptors: pairs of a descriptor and the events that are waited for.
        seconds: virtual ones, None for ever.
    """
    if not programs:
        block("io", what, seconds)
        return
    actor = state.running
    _awaited[actor.number] = descriptors
    try:
        word = link.wait("outside", what, seconds)
        if word == "outside":
            _let_run(set(programs))
            link.free("outside")
    finally:
        _awaited.pop(actor.number, None)


def _let_run(some):
    """Lets programs run until they have ended, or do nothing and there is something for whoever waits."""
    poller = _poll()
    for descriptor, events in {pair for pairs in _awaited.values() for pair in pairs}:
        poller.register(descriptor, events)
    idle = 0
    while True:  # whoever computes too long is stopped from outside
        if all(_condition(pid) in "ZX" for pid in some):
            return
        asleep = all(_condition(pid) in "SZXTt" for pid in _with_those_below(some))
        if asleep and poller.poll(0):
            return
        idle = idle + 1 if asleep else 0
        if idle > _GLANCES:
            break
        _poll().poll(_GLANCE if idle else 1)
    link.ask("stuck", "it waits for another program, which does not go on")


def _with_those_below(some):
    """These processes and all that they have started."""
    found = list(some)
    for pid in found:
        try:
            for task in os.listdir("/proc/%d/task" % pid):
                with io.open("/proc/%d/task/%s/children" % (pid, task)) as file:
                    found += map(int, file.read().split())
        except OSError:
            pass
    return found


def _condition(pid):
    """The letter that tells what a process is at; X when it is not there."""
    try:
        with io.open("/proc/%d/stat" % pid) as file:
            return file.read().rpartition(")")[2].split()[0]
    except OSError:
        return "X"


# --- pipes and sockets -------------------------------------------------------------------------------------


def _ready(descriptor, events):
    poller = _poll()
    poller.register(descriptor, events)
    return bool(poller.poll(0))


def read(descriptor, count):
    """``os.read``."""
    if state.running is not None:
        while _get_blocking(descriptor) and not _ready(descriptor, _select.POLLIN):
            _wait("input", [(descriptor, _select.POLLIN)])
        link.free("io")
    return _read(descriptor, count)


def write(descriptor, data):
    """``os.write``; a pipe that is full makes its writer wait until all is in it."""
    if state.running is None or descriptor in (1, 2):
        return _write(descriptor, data)
    if not _get_blocking(descriptor):
        link.free("io")
        return _write(descriptor, data)
    _wait_for_room(descriptor)
    view = memoryview(data).cast("B")
    if len(view) <= _PIECE or not _is_stream(descriptor):
        return _write(descriptor, data)
    written = 0
    while written < len(view):
        if written:
            _wait_for_room(descriptor)
        try:
            written += _write(descriptor, view[written : written + _PIECE])
        except OSError:
            if not written:
                raise
            break
    return written


def write_all(descriptor, parts):
    """``os.writev``."""
    if state.running is None or not _is_pipe(descriptor):
        return _writev(descriptor, parts)
    return write(descriptor, b"".join(parts))


def _wait_for_room(descriptor):
    while not _ready(descriptor, _select.POLLOUT):
        _wait("room in the pipe", [(descriptor, _select.POLLOUT)])
    link.free("io")  # whoever waits looks again when this one waits the next time


def _is_pipe(descriptor):
    mode = _fstat(descriptor).st_mode
    return stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)


def _is_stream(descriptor):
    """Whether it is a pipe or a socket that may take what is written in pieces."""
    mode = _fstat(descriptor).st_mode
    if not stat.S_ISSOCK(mode):
        return stat.S_ISFIFO(mode)
    import _socket

    known = _socket.socket(fileno=descriptor)
    try:
        return known.type == _socket.SOCK_STREAM
    finally:
        known.detach()


def leaving():
    """Tell the scheduler that this process ends; what ends without this did so past us."""
    if state.running is not None:
        try:
            link.tell("leave")
        except OSError:
            pass


def leave_at_once(status):
    """``os._exit``."""
    leaving()
    native_exit(status)


def _is_ours(descriptor):
    """Whether a descriptor is an actor's connection: for the program it is not there."""
    return any(actor.socket.fileno() == descriptor for actor in list(state.actors.values()))


def close_range(low, high):
    """``os.closerange``, which leaves ours alone."""
    for own in sorted(actor.socket.fileno() for actor in list(state.actors.values())):
        if low <= own < high:
            _closerange(low, own)
            low = own + 1
    _closerange(low, high)
    if state.running is not None:
        link.free("io")


def close(descriptor):
    """``os.close``; whoever reads from the other end may see that."""
    if state.running is not None and _is_ours(descriptor):
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    _close(descriptor)
    if state.running is not None:
        link.free("io")


class _PipeEnd(io.RawIOBase):
    """One end of a pipe as a file, whose reads and writes wait with the scheduler."""

    def __init__(self, descriptor, mode, closes):
        super().__init__()
        self._descriptor = descriptor
        self._reads = "r" in mode or "+" in mode
        self._writes = "r" not in mode or "+" in mode
        self._closes = closes
        self.name = descriptor
        self.mode = mode

    def readable(self):
        return self._reads

    def writable(self):
        return self._writes

    def fileno(self):
        return self._descriptor

    def isatty(self):
        return False

    def readinto(self, buffer):
        found = read(self._descriptor, len(buffer))
        buffer[: len(found)] = found
        return len(found)

    def write(self, data):
        return write(self._descriptor, bytes(data))

    def close(self):
        if not self.closed:
            super().close()
            if self._closes:
                close(self._descriptor)


def fdopen(
    descriptor, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None
):
    """``os.fdopen``; of a pipe it gives a file that waits with the scheduler."""
    if state.running is None or not isinstance(descriptor, int) or not _is_pipe(descriptor):
        return _fdopen(descriptor, mode, buffering, encoding, errors, newline, closefd, opener)
    raw = _PipeEnd(descriptor, mode, closefd)
    if buffering == 0:
        return raw
    size = buffering if buffering > 1 else io.DEFAULT_BUFFER_SIZE
    buffered = io.BufferedReader(raw, size) if raw.readable() else io.BufferedWriter(raw, size)
    if "b" in mode:
        return buffered
    return io.TextIOWrapper(buffered, encoding, errors, newline, line_buffering=buffering == 1)


class Poll:
    """``select.poll``."""

    def __init__(self):
        self._real = _poll()
        self._events = {}

    def register(self, thing, events=_select.POLLIN | _select.POLLPRI | _select.POLLOUT):
        self._real.register(thing, events)
        self._events[_descriptor(thing)] = events

    def modify(self, thing, events):
        self._real.modify(thing, events)
        self._events[_descriptor(thing)] = events

    def unregister(self, thing):
        self._real.unregister(thing)
        self._events.pop(_descriptor(thing), None)

    def poll(self, timeout=None):
        """As the built-in one's; milliseconds."""
        if state.running is None:
            return self._real.poll(timeout)
        seconds = None if timeout is None or timeout < 0 else timeout / 1000
        return _patiently(lambda: self._real.poll(0), seconds, list(self._events.items()))


def select(readers, writers, others, timeout=None):
    """``select.select``."""
    if state.running is None:
        return _native_select(readers, writers, others, timeout)
    awaited = [(_descriptor(one), _select.POLLIN) for one in readers]
    awaited += [(_descriptor(one), _select.POLLOUT) for one in writers]
    found = _patiently(lambda: _some(_native_select(readers, writers, others, 0)), timeout, awaited)
    return found or ([], [], [])


def _descriptor(thing):
    return thing if isinstance(thing, int) else thing.fileno()


def _some(lists):
    return lists if any(lists) else ()


def _patiently(look, seconds, awaited):
    """Looks until there is something at the awaited descriptors, or the virtual time is over."""
    found = look()
    if found:
        return found
    if seconds is not None and seconds <= 0:
        _look("input")
        return found
    until = None if seconds is None else link.virtual() + seconds
    while True:
        left = None if until is None else until - link.virtual()
        if left is not None and left <= 0:
            return look()
        if left is None and state.running.turn:
            coroutines.tell_of_waiting()
        _wait("input", awaited, left)
        found = look()
        if found:
            return found


# --- the end -----------------------------------------------------------------------------------------------


def install():
    """Put these in the place of the system's functions; before ``multiprocessing`` is imported."""
    os.cpu_count = lambda: _PROCESSORS
    os.sched_getaffinity = lambda pid: set(range(_PROCESSORS))
    if hasattr(os, "process_cpu_count"):
        os.process_cpu_count = os.cpu_count
    os.fork = fork
    os.waitpid = waitpid
    os.wait = wait
    os.wait3 = wait3
    os.wait4 = wait4
    os.waitid = waitid
    os.read = read
    os.write = write
    os.writev = write_all
    os.close = close
    os.closerange = close_range
    os._exit = leave_at_once
    os.fdopen = fdopen
    _select.poll = Poll
    _select.select = select
    if hasattr(_select, "epoll"):
        del _select.epoll  # selectors then takes poll
    import _posixsubprocess

    _posixsubprocess.fork_exec = _starting_programs(_posixsubprocess.fork_exec)
    for name in ("posix_spawn", "posix_spawnp"):  # with the first subprocess starts them too, from 3.13 on
        setattr(os, name, _starting_programs(getattr(os, name)))
    # Python's own functions call these two; what they start is another program and tells nothing.
    for name in ("execv", "execve"):
        setattr(os, name, _replaced(getattr(os, name)))
    for name in ("forkpty",):
        if hasattr(os, name):
            setattr(os, name, _unmodelled(getattr(os, name), "os." + name))


def _replaced(function):
    def call(*given, **named):
        if state.running is not None:
            link.unseen("becoming another program")
        return function(*given, **named)

    call.__name__ = function.__name__
    return call


def _starting_programs(function):
    """A function that starts another program and gives its pid."""

    def start(*given, **named):
        link.uses("subprocess")
        pid = function(*given, **named)
        # The resource tracker of shared memory lives as long as we do, and nobody waits for it.
        tracker = link.get_frame(1).f_globals.get("__name__") == "multiprocessing.util"
        if state.running is not None:
            link.tell("program")
            if not tracker:
                programs.add(pid)
        return pid

    start.__name__ = function.__name__
    return start


def _unmodelled(function, name):
    def call(*given, **named):
        if state.running is not None and link.written_in_submission(link.get_frame(1)):
            link.unseen(name)
        return function(*given, **named)

    call.__name__ = function.__name__
    return call


def replace_semlock():
    """Put our SemLock in the place of multiprocessing's; before ``multiprocessing.synchronize`` is
    imported."""
    import _multiprocessing

    _multiprocessing.SemLock = locks.SemLock
    _multiprocessing.sem_unlink = lambda name: None  # ours have no names


def watch_processes():
    """Tell the scheduler of exceptions that end a multiprocessing.Process; start processes by fork."""
    from multiprocessing import context, popen_fork, process

    plain = process.BaseProcess._bootstrap

    def _bootstrap(self, *given, **named):
        run = self.run

        def watched():
            try:
                run()
            except SystemExit:
                raise
            except BaseException:
                threads._tell_of_crash(*sys.exc_info())
                raise

        self.run = guard.veiled(watched)
        return plain(self, *given, **named)

    process.BaseProcess._bootstrap = _bootstrap
    default = context._default_context
    default._default_context = context._concrete_contexts["fork"]
    choose = type(default).set_start_method

    def set_start_method(self, method, force=False):
        _prepare_for(method)
        return choose(self, method, force)

    type(default).set_start_method = set_start_method
    fetch = type(default).get_context

    def get_context(self, method=None):
        _prepare_for(method)
        return fetch(self, method)

    type(default).get_context = get_context
    import multiprocessing

    # The package took these as bound methods when it was imported.
    multiprocessing.set_start_method = default.set_start_method
    multiprocessing.get_context = default.get_context
    launch = popen_fork.Popen.__init__

    def __init__(self, process_obj):
        link.uses("multiprocessing.Process")
        launch(self, process_obj)

    popen_fork.Popen.__init__ = __init__


def start_anew():
    """``spawning.install``, which needs what stands here and puts itself in this place."""


def _prepare_for(method):
    """A start method is about to be chosen."""
    if method in ("spawn", "forkserver"):
        start_anew()


def bypass_value_lock():
    """A Value's own lock orders accesses without making ``+=`` atomic: plain accesses go past it while it is
    free, since nobody else comes in between."""
    from multiprocessing import sharedctypes

    def waiting(access):
        def accessed(self, *given):
            semaphore = getattr(self._lock, "_semlock", None)
            if semaphore is None or locks.passes(semaphore):
                return access(self._obj, *given)
            with self._lock:  # held by somebody else; or by oneself, and no RLock
                return access(self._obj, *given)

        return accessed

    def plain(name):
        return property(
            waiting(lambda thing: getattr(thing, name)),
            waiting(lambda thing, value: setattr(thing, name, value)),
        )

    sharedctypes.Synchronized.value = plain("value")
    sharedctypes.SynchronizedString.value = plain("value")
    sharedctypes.SynchronizedString.raw = plain("raw")
    sharedctypes.SynchronizedArray.__getitem__ = waiting(operator.getitem)
    sharedctypes.SynchronizedArray.__setitem__ = waiting(operator.setitem)
    for name in ("Value", "Array", "RawValue", "RawArray"):
        setattr(sharedctypes, name, _counted(getattr(sharedctypes, name), "multiprocessing." + name))


def _counted(function, primitive):
    def make(*given, **named):
        link.uses(primitive)
        return function(*given, **named)

    make.__name__ = function.__name__
    return make


def patch_sockets():
    """Make ``socket.socket``'s blocking methods wait with the scheduler; its C methods would block by
    themselves."""
    import _socket
    import socket

    native = _socket.socket

    def waiting(name, events):
        plain = getattr(native, name)

        def call(self, *given):
            if state.running is not None and self.fileno() >= 0:
                timeout = self.gettimeout()
                if timeout is None or timeout > 0:
                    until = None if timeout is None else link.virtual() + timeout
                    while not _ready(self.fileno(), events):
                        left = None if until is None else until - link.virtual()
                        if left is not None and left <= 0:
                            raise socket.timeout("timed out")
                        block("io", "network", left)
                link.free("io")
            return plain(self, *given)

        call.__name__ = name
        return call

    for name in ("recv", "recvfrom", "recv_into", "recvfrom_into", "recvmsg", "_accept"):
        setattr(socket.socket, name, waiting(name, _select.POLLIN))
    for name in ("send", "sendall", "sendto", "sendmsg"):
        setattr(socket.socket, name, waiting(name, _select.POLLOUT))
    for name in ("connect", "shutdown", "detach"):
        setattr(socket.socket, name, _announced(getattr(native, name)))
    really_close = socket.socket._real_close

    def _real_close(self, *given):
        really_close(self, *given)
        if state.running is not None:
            link.free("io")

    socket.socket._real_close = _real_close


def still_managers():
    """Let a manager's first thread wait for the manager's end without looking around every second: else time
    goes on for ever, and a deadlock of all others is none."""
    from multiprocessing import managers

    def waits(self, event):
        plain = event.wait
        event.wait = guard.veiled(lambda timeout=None: plain())
        link.tell("serves")
        self.__dict__["stop_event"] = event

    managers.Server.stop_event = property(lambda self: self.__dict__["stop_event"], waits)


def patch_programs():
    """Make the pipes that ``subprocess`` opens wait with the scheduler."""
    import subprocess

    class Files:
        """``io`` with another ``open``."""

        def __getattr__(self, name):
            return getattr(io, name)

    Files.open = staticmethod(guard.veiled(fdopen))
    Files.__getattr__ = guard.veiled(Files.__getattr__)
    subprocess.io = Files()


def patch_file_locks():
    """Make locks of files wait with the scheduler. Whoever waits looks again whenever somebody did something:
    a lock also goes when its file is closed, which nobody tells."""
    import fcntl

    def patiently(plain):
        def call(descriptor, operation, *given):
            waits = not operation & (fcntl.LOCK_NB | fcntl.LOCK_UN)
            if state.running is None or not waits:
                done = plain(descriptor, operation, *given)
                if state.running is not None and operation & fcntl.LOCK_UN:
                    link.free("lock of a file")
                return done
            while True:
                try:
                    return plain(descriptor, operation | fcntl.LOCK_NB, *given)
                except (BlockingIOError, PermissionError):
                    link.give_way(state.running, link.place(1))

        call.__name__ = plain.__name__
        return call

    fcntl.flock = patiently(fcntl.flock)
    fcntl.lockf = patiently(fcntl.lockf)


def _announced(plain):
    def call(self, *given):
        done = plain(self, *given)
        if state.running is not None:
            link.free("io")
        return done

    call.__name__ = plain.__name__
    return call
