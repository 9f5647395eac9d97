"""How does a thread begin and end when the scheduler decides who runs?

Stands for the functions of ``_thread`` on which ``threading`` is built. A new thread runs its library
preamble at once and waits before the student's code; from then on both it and its starter can be chosen.
"""

import _thread
import functools
import gc
import sys

from . import link, locks
from .link import block, free, start_native_thread, state, tell
from .places import is_per_thread

_things = gc.get_objects
#: Finds an attribute of a ``threading.local`` as this thread has it.
_attribute = _thread._local.__getattribute__


class _Begun:
    """Takes the place of a Thread's ``_started`` event: setting it is where the student's part begins."""

    def __init__(self):
        self._flag = False

    def is_set(self):
        return self._flag

    isSet = is_set

    def set(self):
        self._flag = True
        link.ask("begin")

    def wait(self, timeout=None):
        return self._flag

    def clear(self):
        self._flag = False

    def _at_fork_reinit(self):
        pass

    def _reset_internal_locks(self):
        pass


def _start(function, arguments, keywords, daemon, handle=None):
    """Starts a thread and returns its native identity, once it is known to the scheduler."""
    owner = getattr(function, "__self__", None)
    threading = sys.modules.get("threading")
    is_thread = threading is not None and isinstance(owner, threading.Thread)
    kind = "thread"
    if is_thread:
        begun = owner._started = _Begun()
        name = owner._name
        if owner._daemonic:
            kind = "daemon"
    else:
        begun = None
        name = getattr(function, "__name__", "thread")
        if daemon is not False:
            kind = "daemon"
    starter = state.running
    given, against = link.copied(starter.stamps), dict(starter.against)

    def life():
        nonlocal function, arguments, keywords
        actor = link.connect(name, starter.name, kind)
        actor.given, actor.origin = given, (given, against)
        link.await_turn(actor)
        try:
            if begun is None:
                link.ask("begin")
            function(*arguments, **keywords)
        except SystemExit:
            pass
        except BaseException:
            _tell_of_crash(*sys.exc_info())
            sys.excepthook(*sys.exc_info())
        finally:
            function = arguments = keywords = None  # whoever waits for our end finds nothing kept by us
            _leave_locals()
            if handle is not None:
                handle._set_done()
            _release_sentinel()
            state.actors.pop(link.native_identity(), None)
            tell("end")
            actor.socket.close()

    try:
        identity = start_native_thread(life, ())
    except RuntimeError:  # the box has no room for more, whatever the program's own machine has
        tell("full")
        raise
    if handle is not None:
        handle._identity = identity
    link.ask("started", name, link.place())
    link.renew()
    return identity


#: Whether the program may have things with other attributes in each thread.
has_locals = [False]


def _leave_locals():
    """What a thread has in a ``threading.local`` ends with it, while it is still its turn: Python would see
    to that when the thread has gone, and somebody else runs."""
    for thing in _things() if has_locals[0] else ():
        if is_per_thread(thing):
            try:
                _attribute(thing, "__dict__").clear()
            except BaseException:
                pass


#: Locks that a thread releases when it ends (Python < 3.13), by native identity.
_sentinels = {}


def _set_sentinel():
    lock = locks.quiet_lock()
    lock._what = "join"
    _sentinels[link.native_identity()] = lock
    return lock


def _release_sentinel():
    lock = _sentinels.pop(link.native_identity(), None)
    if lock is not None and lock._locked:
        lock.release()


def start_new_thread(function, arguments, keywords=None):
    """``_thread.start_new_thread``."""
    if keywords is None:
        keywords = {}
    return _start(function, arguments, keywords, None)


class Handle:
    """``_thread._ThreadHandle`` (Python >= 3.13)."""

    def __init__(self):
        self._identity = 0
        self._done = False
        self._daemon = False

    @property
    def ident(self):
        return self._identity

    def is_done(self):
        return self._done

    def _set_done(self):
        if not self._done:
            self._done = True
            if state.running is not None:
                free("T%d" % id(self))

    def join(self, timeout=None):
        until = None if timeout is None or timeout < 0 else link.virtual() + timeout
        while not self._done:
            left = None if until is None else until - link.virtual()
            if left is not None and left <= 0:
                return
            block("T%d" % id(self), "join", left)


_handles = []


def start_joinable_thread(function, handle=None, daemon=True):
    """``_thread.start_joinable_thread`` (Python >= 3.13)."""
    if handle is None:
        handle = Handle()
    handle._daemon = daemon
    handle._done = False
    _handles.append(handle)
    _start(function, (), {}, daemon, handle)
    return handle


def make_thread_handle(identity):
    """``_thread._make_thread_handle`` (Python >= 3.13)."""
    handle = Handle()
    handle._identity = identity
    return handle


def shutdown():
    """``_thread._shutdown`` (Python >= 3.13): wait for the threads that are no daemons."""
    while True:
        waiting = [handle for handle in _handles if not handle._daemon and not handle._done]
        if not waiting or state.running is None:
            return
        waiting[0].join()


def _tell_of_crash(kind, error, trace):
    innermost = trace
    while innermost is not None and innermost.tb_next is not None:
        innermost = innermost.tb_next
    ours = innermost is not None and innermost.tb_frame.f_globals.get("__name__") in _OURS_ALONE
    if ours and kind is not KeyboardInterrupt:
        # What breaks in here is no fault of the program's.
        link.tell("broken", "%s in the explorer itself: %s" % (kind.__name__, error), _place_of(trace))
        return
    link.tell("raise", kind.__name__, str(error)[:200], _place_of(trace))


#: Modules of ours in which no exception is raised on the program's behalf.
_OURS_ALONE = frozenset(
    "grader_agent." + name
    for name in ("accesses", "containers", "failing", "hooks", "link", "places", "variables")
)


def _place_of(trace):
    """The student's line that an exception came from: the innermost one in the submission."""
    found = ""
    while trace is not None:
        if link.written_in_submission(trace.tb_frame):
            file = trace.tb_frame.f_code.co_filename
            if file.startswith(state.folder):
                file = file[len(state.folder) :]
            found = "%s:%d" % (file, trace.tb_lineno)
        trace = trace.tb_next
    return found


def forget_others():
    """In a child after fork: the other threads are not there."""
    _sentinels.clear()
    for handle in _handles:
        handle._done = True
    del _handles[:]


def install():
    """Put these in the place of ``_thread``'s functions; before ``threading`` is imported."""
    functools.RLock = locks.RLock  # it has taken its own already, for ``cached_property`` up to 3.11
    _thread.allocate_lock = _thread.allocate = locks.Lock
    _thread.RLock = locks.RLock
    _thread.start_new_thread = _thread.start_new = start_new_thread
    if hasattr(_thread, "_set_sentinel"):
        _thread._set_sentinel = _set_sentinel
    _thread.LockType = locks.Lock
    if hasattr(_thread, "lock"):
        _thread.lock = locks.Lock
    if hasattr(_thread, "start_joinable_thread"):
        _thread.start_joinable_thread = start_joinable_thread
        _thread._ThreadHandle = Handle
        _thread._make_thread_handle = make_thread_handle
        _thread._get_main_thread_ident = link.native_identity
        _thread._shutdown = shutdown


def watch_crashes(threading):
    """Tell the scheduler of exceptions that end a thread."""
    original = threading.excepthook

    def hook(arguments):
        if arguments.exc_type is not SystemExit:
            _tell_of_crash(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)
        original(arguments)

    threading.excepthook = hook


def name_semaphores(threading):
    """Semaphores are built on a Condition; how many are between acquire and release of one is worth
    knowing."""
    plain = threading.Semaphore
    take, make = plain.acquire, plain.__init__

    def __init__(self, value=1):
        make(self, value)
        frame = link.get_frame(1)
        if frame.f_globals is threading.__dict__:
            frame = frame.f_back
        if state.running is not None and link.asked_for(frame):
            self._number = link.slot()
            self._initial = value
            self._place, self._code = "", None
            locks.visible[self._number] = self
            tell("lock", str(self._number), "threading." + type(self).__name__, locks.where_made(frame))

    def acquire(self, blocking=True, timeout=None):
        number = getattr(self, "_number", 0)
        if not number or state.running is None:
            return take(self, blocking, timeout)
        actor = state.running
        unfamiliar = ~number not in link.names["_grader_S"]
        at = ""
        if unfamiliar:
            at = link.place(1)
            link.often_enough(actor, ~number, locks.often())
            link.ask("acquire", str(number), ",".join(map(str, actor.held)), at, "1" if blocking else "")
        before, actor.wanted = actor.wanted, number
        try:
            taken = take(self, blocking, timeout)
        finally:
            actor.wanted = before
        if taken:
            link.hold(number)
            self._place = at or link.names["_grader_P"]
            actor.taken += 1
            if actor.taken > 999:
                link.tell_many(actor)
            if unfamiliar:
                tell("acquired", str(number), at, str(self._initial - self._value))
            if state.interrupts:
                locks.let_in_or(number, self.release)
        elif unfamiliar:
            tell("refused", str(number), at)
        return taken

    plain.__init__ = __init__
    plain.acquire = plain.__enter__ = acquire
    plain.release = _releasing(plain.release)
    bounded = threading.BoundedSemaphore
    if "release" in bounded.__dict__:
        bounded.release = _releasing(bounded.release)


def _releasing(give):
    def release(self, n=1):
        number = getattr(self, "_number", 0)
        try:
            if state.interrupts and number and state.running is not None:
                locks.let_in(number, "given back")
        finally:
            if n == 1:
                give(self)
            else:
                give(self, n)
        if number and state.running is not None:
            actor = state.running
            link.drop(actor, number)
            if number + locks.RELEASE not in link.names["_grader_S"]:
                link.often_enough(actor, number + locks.RELEASE)
                link.ask("release", str(number), ",".join(map(str, actor.held)), link.place(1))

    return release
