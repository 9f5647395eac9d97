"""How do locks behave when the scheduler decides who runs?

Stands for ``_thread.allocate_lock`` and ``_thread.RLock``, on which everything in ``threading``, ``queue``
and ``concurrent.futures`` is built in Python, and for ``_multiprocessing.SemLock``, on which everything in
``multiprocessing`` is. So Condition, Event, Semaphore, Barrier, Timer, the queues and the pools are the
library's own code.

Since one actor runs at a time, a lock is a field. Taking a free one in a familiar way touches nothing else.
Locks that the library makes for itself are *quiet*: taking one is no step of a schedule and does not count
as holding a lock, since what the library does while it holds one is one step to the program.
"""

import os
import sys
import weakref
from _thread import get_native_id

from . import link
from .link import ask, block, drop, free, hold, names, often_enough, place, slot, state, tell

_getframe = link.get_frame

#: Keys of ``_grader_S``: site numbers are >= 0; taking lock n is ``~n``, releasing it is ``n + RELEASE``.
RELEASE = 1 << 40


#: The locks that count as held, by number, as long as somebody has them.
visible = weakref.WeakValueDictionary()


def _quiet(frame):
    """Whether the library makes this lock for itself, and not the student, directly or as a Condition's
    own."""
    while frame.f_code.co_name in ("RLock", "__init__") and frame.f_globals.get("__name__") == "threading":
        kinds = [one.__name__ for one in type(frame.f_locals.get("self")).__mro__]
        if frame.f_code.co_name == "__init__" and "Condition" not in kinds:
            return True
        frame = frame.f_back
    return not link.asked_for(frame)


def where_made(frame):
    """The place and the source line at which the student makes a primitive; the scheduler reads its name
    from it."""
    while frame is not None and not link.written_in_submission(frame):
        frame = frame.f_back
    if frame is None:
        return ""
    file = frame.f_code.co_filename
    if file.startswith(state.folder):
        file = file[len(state.folder) :]
    return "%s:%d" % (file, frame.f_lineno)


def _made(number, kind, frame):
    if state.running is not None:
        line = frame.f_code, frame.f_lasti
        many = _made_at[line] = _made_at.get(line, 0) + 1
        if many <= _MADE:
            tell("lock", str(number), kind, where_made(frame))


#: The last familiar step with a lock, by its number, so that the repetition costs little: the actor, its
#: contexts, what it held before and after, what was familiar outside and inside. It is not kept in the lock,
#: where the program would find it.
_steps = {}
_NO_STEP = (state, None, None, None, None, None)


class Lock:
    """``_thread.lock``. Its owner is an actor's number."""

    __slots__ = (
        "__weakref__",
        "_code",
        "_inner",
        "_instruction",
        "_last",
        "_locked",
        "_number",
        "_owner",
        "_place",
        "_quiet",
        "_rare",
        "_waiters",
        "_what",
    )

    def __init__(self, quiet=None):
        self._locked = False
        self._owner = 0
        self._last = 0
        self._rare = False
        self._waiters = 0
        self._what = "wait"
        self._inner = False
        self._place = ""
        self._code = None
        self._instruction = 0
        if quiet is None:
            frame = _getframe(1)
            quiet = _quiet(frame)
            self._quiet = quiet
            self._number = 0 if quiet else slot()
            if quiet:
                # Whoever waits in ``Condition.wait`` waits for a notification: the lock is only the way.
                if frame.f_code.co_name != "wait" or frame.f_globals.get("__name__") != "threading":
                    self._what = "library"
            else:
                visible[self._number] = self
                _made(self._number, "threading.Lock", frame)
        else:
            self._quiet = quiet
            self._number = 0

    def __enter__(self):
        actor = state.running
        known, contexts, before, after, _, inside = _steps.get(self._number, _NO_STEP)
        if self._locked or actor is not known or actor.held is not before or actor.contexts is not contexts:
            return _enter(self)
        # The same actor with the same locks as the last time, which was familiar.
        self._locked = True
        self._owner = actor.number
        taken = actor.taken = actor.taken + 1
        if taken > 999:
            link.tell_many(actor)
        actor.held = after
        names["_grader_S"] = inside
        self._place = names["_grader_P"]
        return True

    def acquire(self, blocking=True, timeout=-1):
        """As the built-in lock's."""
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        if timeout < 0 and timeout != -1:
            raise ValueError(
                "timeout value must be positive"
                if sys.version_info < (3, 9)
                else "timeout value must be a non-negative number"
            )
        if self._locked or ~self._number not in names["_grader_S"]:
            return _take(self, blocking, timeout)
        return _repeat(self)

    def release(self):
        """As the built-in lock's."""
        number = self._number
        if state.interrupts and number and self._locked and not self._inner:
            _let_in_before(self)
        if not self._locked:
            raise RuntimeError("release unlocked lock")
        self._locked = False
        if number:
            owner = self._owner
            actor = state.running
            own = actor is not None and owner == actor.number
            known, contexts, before, after, outside, _ = _steps.get(number, _NO_STEP)
            if (
                own
                and actor is known
                and actor.held is after
                and actor.contexts is contexts
                and not self._waiters
                and number + RELEASE in outside
            ):
                actor.held = before
                names["_grader_S"] = outside
                return
            if own:
                held = actor.held
                if held and held[-1] == number:
                    held = actor.held = held[:-1]
                    try:
                        names["_grader_S"] = actor.contexts[held]
                    except KeyError:
                        names["_grader_S"] = actor.contexts[held] = set()
                else:
                    drop(actor, number)
            elif owner in link.numbered:
                drop(link.numbered[owner], number)
            if self._waiters:
                _free("L", number)
            if self._rare:
                self._rare = False
            elif number + RELEASE not in names["_grader_S"]:
                often_enough(actor, number + RELEASE)
                ask("release", str(number), ",".join(map(str, actor.held)), place(1))
        elif self._waiters:
            _free("L", id(self))

    def __exit__(self, kind, error, trace):
        self.release()

    def locked(self):
        """As the built-in lock's."""
        return self._locked

    acquire_lock = acquire
    release_lock = release
    locked_lock = locked

    def _at_fork_reinit(self):
        self._locked = False
        self._owner = 0
        self._waiters = 0

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle '_thread.lock' object")

    def __repr__(self):
        return "<%s _thread.lock object at 0x%x>" % (
            "locked" if self._locked else "unlocked",
            link.native_id(self),
        )


# What follows is no method: those can be replaced, and would be given our frames.

#: The slice in which it was last told that a lock is free, by its number. Until somebody else has run, nobody
#: begins to wait for it, and who waited already may look.
_freed = {}


def _free(kind, number):
    """A lock for which others wait has been released."""
    now = names["_grader_N"]
    if _freed.get(number) != now:
        _freed[number] = now
        free("%s%d" % (kind, number))


def _repeat(lock):
    """Take a lock that is free, in a familiar way, perhaps that of the last time; see ``Lock.__enter__``."""
    actor = state.running
    known, contexts, before, after, _, inside = _steps.get(lock._number, _NO_STEP)
    if actor is not known or actor.held is not before or actor.contexts is not contexts:
        return _enter(lock)
    lock._locked = True
    lock._owner = actor.number
    taken = actor.taken = actor.taken + 1
    if taken > 999:
        link.tell_many(actor)
    actor.held = after
    names["_grader_S"] = inside
    lock._place = names["_grader_P"]
    return True


def _enter(lock):
    """Take a lock that is free, in a familiar way."""
    number = lock._number
    if lock._locked or ~number not in names["_grader_S"]:
        return _take(lock, True, -1)
    lock._locked = True
    actor = state.running
    lock._owner = actor.number
    before = actor.held
    if number in before:
        return True
    taken = actor.taken = actor.taken + 1
    if taken > 999:
        link.tell_many(actor)
    held = actor.held = (*before, number)
    contexts = actor.contexts
    try:
        inside = contexts[held]
    except KeyError:
        inside = contexts[held] = set()
    outside = names["_grader_S"]
    names["_grader_S"] = inside
    lock._place = names["_grader_P"]
    _steps[number] = actor, contexts, before, held, outside, inside
    return True


def _take(lock, blocking, timeout):
    """Take a lock; the scheduler hears of it."""
    actor = state.running
    if actor is None or lock._quiet:
        return _take_quietly(lock, blocking, timeout)
    number = lock._number
    at = place(2)
    if _is_rare(lock, actor, at):
        lock._locked = lock._rare = True
        lock._owner = actor.number
        return True
    often_enough(actor, ~number, often())
    ask("acquire", str(number), ",".join(map(str, actor.held)), at, "1" if blocking else "")
    if lock._locked and not _wait(lock, blocking, timeout, "acquire"):
        tell("refused", str(number), at)
        return False
    lock._locked = True
    lock._owner = actor.number
    frame = _getframe(2)
    while frame.f_back is not None and not link.written_in_submission(frame):
        frame = frame.f_back
    lock._place = ""
    lock._code = frame.f_code
    lock._instruction = frame.f_lasti
    hold(number)
    tell("acquired", str(number), at, "1")
    if state.interrupts and not lock._inner:
        let_in_or(number, lock.release)
    return True


# A handler that wants a lock which the code holds that it interrupts waits for ever. So it is let in where
# a lock has just been taken and where it is about to be given back: what of a section touches no memory that
# others touch has no other step in it.

#: How many times as often as others the steps with locks are told of who may be interrupted: a signal may
#: become possible late.
_OFTEN = 4


def often():
    """How many times as often as others a step with a lock is told."""
    return _OFTEN if state.interrupts else 1


def let_in(number, edge):
    """A signal's handler may come in: the first thread has a lock.

    Args:
        number: the lock's.
        edge: at which edge of the section: it has been "taken", or is about to be "given back".
    """
    key = edge, number
    if key in names["_grader_S"]:
        return
    actor = state.running
    # Python runs handlers in the first thread alone.
    if actor is None or number not in actor.held or get_native_id() != os.getpid():
        return
    often_enough(actor, key, _OFTEN)
    ask("inside", "%s %s" % (edge, place(2)), str(number))


def let_in_or(number, release):
    """The same where a lock has just been taken.

    What the handler raises has come before the section then, or in it: nothing comes between a ``with`` and
    its section (CPython looks for signals after the first instruction there).
    """
    try:
        let_in(number, "taken")
    except BaseException:
        release()
        raise


def _let_in_before(lock):
    """The same before a lock is given back; which it is all the same when the handler raises something."""
    try:
        let_in(lock._number, "given back")
    except BaseException:
        lock._inner = True
        try:
            lock.release()
        finally:
            lock._inner = False
        raise


#: Different locks of one's own that one line may take before a further one is no news, as a new one in each
#: round of a loop; and those that one line may make before no further one is told.
_MANY = 150
_MADE = 5_000
#: Actor and place -> the numbers of the locks that it has taken there and nobody else had taken.
_own = {}
#: Code and instruction -> how many were made there.
_made_at = {}


def _is_rare(lock, actor, at):
    """Whether a line takes so many locks of its actor's own that this one is no news."""
    own = not lock._locked and lock._last in (0, actor.number)
    lock._last = actor.number
    if not own:
        return False
    known = _own.setdefault((actor.number, at), set())
    if lock._number in known:
        return False
    if len(known) >= _MANY:
        return True
    known.add(lock._number)
    return False


#: Functions of the library that hold a lock of theirs while they call others: module and name.
_SECTIONS = frozenset((("queue", "put"), ("threading", "release")))
#: Frames of ours between the library's and here.
_OWN_FRAMES = 4


def _let_handlers_in(lock, actor):
    """A signal's handler may come while the library holds a lock of its own, and want the same one.

    That is so wherever a process's first thread is within such a section. Where a queue and a semaphore call
    ``Condition.notify`` at the end, which asks whether the lock is held, is the place at which it is let in.
    Whoever waits has given the lock back, and is interrupted there.
    """
    if actor is None or lock._owner != actor.number or get_native_id() != os.getpid():
        return
    frame = _getframe(2)
    for _ in range(_OWN_FRAMES):
        if frame is None or frame.f_code.co_name == "_is_owned":
            break
        frame = frame.f_back
    for name in ("_is_owned", "notify"):
        if frame is None or frame.f_code.co_name != name or frame.f_globals.get("__name__") != "threading":
            return
        frame = frame.f_back
    if (frame.f_globals.get("__name__"), frame.f_code.co_name) not in _SECTIONS:
        return
    caller = frame.f_back
    if caller is not None and caller.f_code.co_name in ("put_nowait", "release"):
        caller = caller.f_back  # the library's around ``put``, or ours around a semaphore's
    # What the library calls so is not always what it is called where it is written in C.
    if caller is not None and link.written_in_submission(caller):
        at = place(2)
        if ("notify", at) not in names["_grader_S"]:
            often_enough(actor, ("notify", at))
            ask("inside", "notify " + at, "0")


def _take_quietly(lock, blocking, timeout):
    actor = state.running
    if lock._locked:
        if state.interrupts and not blocking:
            _let_handlers_in(lock, actor)
        if actor is None or not _wait(lock, blocking, timeout, lock._what):
            return False
    lock._locked = True
    lock._owner = 0 if actor is None else actor.number
    return True


def _wait(lock, blocking, timeout, what):
    """Wait until a lock is free. Returns False when that was not to be."""
    if not blocking:
        return False
    if timeout == 0:
        return False
    actor = state.running
    until = None if timeout < 0 else link.virtual() + timeout
    resource = "L%d" % (lock._number or id(lock))
    if not lock._number and what == "wait" and actor.nested and actor.wanted:
        label = "lock %d" % actor.wanted  # it is a Semaphore, built on a Condition
    else:
        label = "lock %d" % lock._number if lock._number else what
    while lock._locked:
        left = None if until is None else until - link.virtual()
        if left is not None and left <= 0:
            return False
        lock._waiters += 1
        try:
            owner = link.numbered.get(lock._owner)
            if owner is actor and lock._what == "wait" and not lock._number:
                owner = None  # a waiter's lock of a Condition: whoever notifies releases it
            late = block(resource, label, left, owner.name if owner is not None else "")
        finally:
            lock._waiters -= 1
        if late and lock._locked:
            return False
    return True


def quiet_lock():
    """A lock of the library's own."""
    return Lock(True)


class RLock:
    """``_thread.RLock``."""

    def __init__(self):
        frame = _getframe(1)
        self._block = Lock(True)
        self._block._what = "library"
        self._block._inner = True
        if not _quiet(frame):
            self._block._quiet = False
            self._block._number = slot()
            visible[self._block._number] = self._block
            _made(self._block._number, "threading.RLock", frame)
        self._owner = None
        self._count = 0

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle '_thread.RLock' object")

    def acquire(self, blocking=True, timeout=-1):
        """As the built-in lock's."""
        me = link.native_identity()
        if self._owner == me:
            self._count += 1
            return True
        if blocking and timeout == -1:
            taken = self._block.__enter__()
        else:
            taken = self._block.acquire(blocking, timeout)
        if taken:
            self._owner = me
            self._count = 1
            if state.interrupts and self._block._number:
                let_in_or(self._block._number, self.release)
        return taken

    __enter__ = acquire

    def release(self):
        """As the built-in lock's."""
        if self._owner != link.native_identity():
            raise RuntimeError("cannot release un-acquired lock")
        try:
            if state.interrupts and self._count == 1 and self._block._number:
                let_in(self._block._number, "given back")
        finally:
            self._count -= 1
            if not self._count:
                self._owner = None
                self._block.release()

    def __exit__(self, kind, error, trace):
        self.release()

    def locked(self):
        """As the built-in lock's (3.14)."""
        return self._block._locked

    def _is_owned(self):
        return self._owner == link.native_identity()

    def _recursion_count(self):
        return self._count if self._owner == link.native_identity() else 0

    def _release_save(self):
        if not self._count:
            raise RuntimeError("cannot release un-acquired lock")
        saved = (self._count, self._owner)
        self._count = 0
        self._owner = None
        self._block.release()
        return saved

    def _acquire_restore(self, saved):
        self._block.__enter__()
        self._count, self._owner = saved

    def _at_fork_reinit(self):
        self._block._at_fork_reinit()
        self._owner = None
        self._count = 0

    def __repr__(self):
        return "<%s _thread.RLock object owner=%r count=%d at 0x%x>" % (
            "locked" if self._block._locked else "unlocked",
            self._owner or 0,
            self._count,
            link.native_id(self),
        )


class SemLock:
    """``_multiprocessing.SemLock``: its value and its waiters are in memory that all processes share."""

    SEM_VALUE_MAX = 2147483647

    def __init__(self, kind, value, maxvalue, name, unlink):
        frame = _getframe(1)
        self.kind = kind
        self.maxvalue = maxvalue
        self.name = None if unlink else name
        self._number = slot()
        self._value = slot()
        self._waiters = slot()
        self._place = ""
        self._code = None
        self._instruction = 0
        self._initial = value
        state.shared[self._value] = value
        self._times = 0
        self._mine = None
        self._quiet = _library_semaphore(frame, kind)
        _semaphores[self._number] = value, self._quiet
        if not self._quiet:
            owner = frame.f_locals.get("self")
            _made(self._number, "multiprocessing." + type(owner).__name__, frame)
            visible[self._number] = self

    @property
    def handle(self):
        return self._number

    def acquire(self, block=True, timeout=None):
        """As the built-in semaphore's."""
        me = link.native_identity()
        if self.kind == 0 and self._times and self._mine == me:
            self._times += 1
            return True
        shared = state.shared
        number = self._number
        if shared[self._value] > 0 and (self._quiet or ~number in names["_grader_S"]):
            shared[self._value] -= 1
            if not self._quiet:
                hold(number)
                actor = state.running
                actor.taken += 1
                if actor.taken > 999:
                    link.tell_many(actor)
                self._place = names["_grader_P"]
        elif not _take_semaphore(self, block, timeout):
            return False
        self._times += 1
        self._mine = me
        if state.interrupts:
            if not self._quiet:
                let_in_or(number, self.release)
            elif self.maxvalue == 1:
                _let_in_to_put(self)
        return True

    def release(self):
        """As the built-in semaphore's."""
        try:
            if state.interrupts and not self._quiet:
                let_in(self._number, "given back")
        finally:
            _give_back(self)

    def __enter__(self):
        return self.acquire()

    def __exit__(self, kind, error, trace):
        self.release()

    def _get_value(self):
        return state.shared[self._value]

    def _is_zero(self):
        return state.shared[self._value] == 0

    def _is_mine(self):
        return self._times > 0 and self._mine == link.native_identity()

    def _count(self):
        return self._times

    def _after_fork(self):
        self._times = 0

    @classmethod
    def _rebuild(cls, handle, kind, maxvalue, name):
        """The same one, in a process to which it was handed over."""
        self = cls.__new__(cls)
        self.kind, self.maxvalue, self.name = kind, maxvalue, name
        self._number, self._value, self._waiters = handle, handle + 1, handle + 2
        self._initial, self._quiet = _semaphores[handle]
        self._place = ""
        self._code = self._mine = None
        self._instruction = self._times = 0
        if not self._quiet:
            visible[handle] = self
        return self


def _let_in_to_put(semaphore):
    """A signal's handler may come while ``SimpleQueue.put`` of multiprocessing has the writers' lock."""
    frame = _getframe(2)
    for _ in range(_OWN_FRAMES):
        if frame.f_code.co_name == "put" or frame.f_back is None:
            break
        frame = frame.f_back
    if frame.f_code.co_name != "put" or frame.f_globals.get("__name__") != "multiprocessing.queues":
        return
    if get_native_id() == os.getpid() and link.written_in_submission(frame.f_back):
        key = "put", semaphore._number
        if key not in names["_grader_S"]:
            often_enough(state.running, key)
            try:
                ask("inside", "put " + place(2), "0")
            except BaseException:
                semaphore.release()
                raise


def _give_back(semaphore):
    shared = state.shared
    if semaphore.kind == 0:
        if not (semaphore._times and semaphore._mine == link.native_identity()):
            raise AssertionError("attempt to release recursive lock not owned by thread")
        if semaphore._times > 1:
            semaphore._times -= 1
            return
    elif shared[semaphore._value] >= semaphore.maxvalue:
        raise ValueError("semaphore or lock released too many times")
    semaphore._times -= 1
    shared[semaphore._value] += 1
    actor = state.running
    number = semaphore._number
    if not semaphore._quiet:
        drop(actor, number)
    if shared[semaphore._waiters]:
        _free("S", number)
    if not semaphore._quiet and number + RELEASE not in names["_grader_S"]:
        often_enough(actor, number + RELEASE)
        ask("release", str(number), ",".join(map(str, actor.held)), place(2))


def passes(semaphore):
    """Whether whoever runs could take a semaphore and give it back without waiting."""
    own = semaphore.kind == 0 and semaphore._is_mine()
    return own or state.shared[semaphore._value] > 0


def _take_semaphore(semaphore, blocking, timeout):
    """Take a semaphore; the scheduler hears of it."""
    actor = state.running
    shared = state.shared
    number = semaphore._number
    at = place(2)
    if not semaphore._quiet:
        often_enough(actor, ~number, often())
        ask("acquire", str(number), ",".join(map(str, actor.held)), at, "1" if blocking else "")
    until = None if timeout is None else link.virtual() + max(0.0, timeout)
    while shared[semaphore._value] <= 0:
        left = None if until is None else until - link.virtual()
        if not blocking or (left is not None and left <= 0):
            if not semaphore._quiet:
                tell("refused", str(number), at)
            return False
        shared[semaphore._waiters] += 1
        what = "lock %d" % number
        if semaphore._quiet:
            what = "library" if semaphore.maxvalue == 1 else "wait"
        owner = state.actors.get(semaphore._mine) if semaphore._quiet and semaphore._times else None
        try:
            block("S%d" % number, what, left, "" if owner is None else owner.name)
        finally:
            shared[semaphore._waiters] -= 1
    shared[semaphore._value] -= 1
    if not semaphore._quiet:
        hold(number)
        _remember(semaphore, _getframe(2))
        tell("acquired", str(number), at, str(semaphore._initial - shared[semaphore._value]))
    return True


def _remember(semaphore, frame):
    """Where it was taken; the library's own frames are left out."""
    while frame.f_back is not None and not link.written_in_submission(frame):
        frame = frame.f_back
    semaphore._place = ""
    semaphore._code = frame.f_code
    semaphore._instruction = frame.f_lasti


#: What is known of every SemLock by its number: its first value, and whether it is the library's own.
_semaphores = {}


def _library_semaphore(frame, kind):
    """Whether multiprocessing makes this semaphore for itself: a queue's, an Event's, a Condition's counters.

    The lock of a Value or an Array is the program's (``get_lock``), and so is a Condition's own.
    """
    library = ("multiprocessing.synchronize", "multiprocessing.context")
    while frame is not None and frame.f_globals.get("__name__") in library:
        if frame.f_code.co_name == "__init__" and type(frame.f_locals.get("self")).__name__ in (
            "Condition",
            "Event",
            "Barrier",
        ):
            if kind != 0 or type(frame.f_locals["self"]).__name__ != "Condition":
                return True
        frame = frame.f_back
    if frame is None:
        return True
    return frame.f_globals.get("__name__") != "multiprocessing.sharedctypes" and not link.asked_for(frame)


def held_text(actor):
    """The locks that an actor holds and where each was taken: "12@main.py:7,15@main.py:8"."""
    parts = []
    for number in actor.held:
        lock = visible.get(number)
        at = ""
        if lock is not None and lock._place:
            at = lock._place
        elif lock is not None and lock._code is not None:
            file = lock._code.co_filename
            if file.startswith(state.folder):
                file = file[len(state.folder) :]
            at = "%s:%d" % (file, line_of(lock._code, lock._instruction))
        parts.append("%d@%s" % (number, at))
    return ",".join(parts)


def line_of(code, instruction):
    """The line of an instruction, as ``frame.f_lineno`` would have said."""
    if hasattr(code, "co_lines"):
        for start, end, line in code.co_lines():
            if start <= instruction < end and line is not None:
                return line
        return code.co_firstlineno
    line = code.co_firstlineno
    address = 0
    table = code.co_lnotab
    for step, more in zip(table[0::2], table[1::2]):
        address += step
        if address > instruction:
            break
        line += more - 256 if more > 127 else more
    return line


link.held_text = held_text
