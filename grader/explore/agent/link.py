"""How does an actor of the program speak with the scheduler?

An actor is a thread, or a process's first thread. One of all actors of all processes runs at a time; every
other one waits in ``recv`` on a connection of its own for the scheduler's word. So whatever is global to a
process describes the one actor that runs in it: ``state.running``, and some names in ``builtins`` that
instrumented code reads directly, the set of familiar keys ``_grader_S`` and the number of the slice
``_grader_N``; and ``_grader_W``, the place of the container at which the library was last seen to work, or
"".

A *slice* is a stretch in which nobody else ran. An access is *familiar* when the same actor has made it
often enough at the same place while holding the same locks; familiar ones are not told to the scheduler, so
that a loop of a million rounds costs little more than the loop. Whenever somebody else ran in between,
everything is unfamiliar again (up to a number of times that the scheduler sets), so what happens while
another actor is held up is always told.

A message is text: fields between ``\\x1f``, the first its actor's seal, the second its kind. The seal is made
by luck and told once, in the greeting: what a program writes into descriptors that it finds open has none. An
answer is: slice, whether all is unfamiliar again, virtual nanoseconds, and a word ("" go on, "timeout",
"signal N").
"""

import _socket
import _thread
import builtins
import collections
import os
import sys
import types

from . import guard
from .lifetimes import at_end, let_go

_write = os.write

#: The scheduler's socket, as seen inside the box.
ADDRESS = "/run/grader/scheduler/socket"

SEPARATOR = "\x1f"

allocate_native_lock = _thread.allocate_lock
start_native_thread = _thread.start_new_thread
native_identity = _thread.get_ident

get_frame = sys._getframe
leave_past_all = os._exit
native_id = builtins.id
_random = os.urandom
_pid = os.getpid
_fstat = os.fstat

#: What instrumented code reads: its hooks, the familiar keys and the slice; it writes the place where it is
#: about to take a lock. It is a constant of that code; the
#: program has no name for it.
#: A module, since constants have to be hashable.
constant = types.ModuleType("names")
names = constant.__dict__
names.update(_grader_S=set(), _grader_N=0, _grader_P="", _grader_W="", _grader_names=constant)

#: Loop iterations without news after which an actor lets others run, at first and at most.
FIRST_PATIENCE = 200
LAST_PATIENCE = 50000
#: The same at most while the clock goes on between two yields: whoever sleeps may be what is waited for, and
#: a program that never ends would go round for nothing.
TIMED_PATIENCE = 5000


def new_state():
    """What holds for this process.

    It and an actor are no objects of classes of ours, which a program could find and change.

    Attributes:
        running: the actor that runs.
        actors: those that live, by native thread identity.
        often: how often an access is told before it is familiar.
        patience: loop iterations without news after which an actor lets others run, at first.
        folder: where the submission lies, with a slash at the end.
        shared: memory that all processes of the program share, as 64-bit numbers; see ``slot``.
        now: virtual nanoseconds at the last answer.
        drift: virtual nanoseconds that this process's readings of the clock have let pass.
        used: primitives that were told.
        handlers: signal number -> the program's handler.
        wakeup: descriptor into which the number of a signal is written that has one; -1 when there is none.
        masked: signals that the first thread holds back.
        interrupts: whether the program has set a handler, which may come in wherever the first thread is.
        renewals: how often everything was told anew because a signal had become possible.
    """
    return types.SimpleNamespace(
        running=None,
        actors={},
        often=2,
        patience=FIRST_PATIENCE,
        folder="",
        shared=None,
        now=0,
        drift=0,
        handlers={},
        wakeup=-1,
        masked=frozenset(),
        interrupts=False,
        renewals=0,
        used=set(),
    )


state = new_state()
_serials = [0]
#: The actors of this process that live, by their numbers, by which a lock knows its owner.
numbered = {}


def new_actor(socket, name):
    """A thread of the program.

    Attributes:
        socket: its connection.
        inode: of that; what lies under its number and is another one is not ours.
        number: among the actors that this process has had.
        seal: the first field of all its messages.
        name: as the program calls it.
        held: numbers of the locks that it holds, in the order of their taking.
        contexts: familiar keys, by the locks held.
        counts: how often something was told, by locks and key.
        stamps: slice of the last time that a read happened on which a write may depend, by site and location.
        pending: objects whose method is about to be called, by site.
        ticks, patience: loop iterations since something new happened, and how many are let pass until the
            actor yields.
        rounds: loop iterations since they were last told.
        looped: rounds of loops that should come to an end, until that is told.
        endless: whether it is in a loop that nothing ends; None: not known yet.
        counted: the last loop's first and last line, and its variables that do not tell whether it gets on.
        inherited: slice of the last read of each place that a method inherited from the library has made.
        waits: the last loop's first and last line if it only waits; None if it may do more.
        timed: readings of the clock: whoever goes by it gets on.
        yielded: virtual nanosecond at which it last did.
        slept: whether it has slept for a drawn time; see ``chance``.
        received: what it has taken out of containers, as ``carrying`` keeps it: (name, id, key) -> {place:
            slice}.
        given: the stamps of whoever started it, at that time.
        nested: signal handlers that it is in.
        turn, task: in an event loop, what it is called whose turn it is, and a reference to it.
        turns: how many were told.
        outside: ``stamps`` of what has called the event loop.
        taken: locks taken in familiar ways since that was last told.
        walked: sites at which the actor began to read all of a container.
        chosen: by the look and the place, the stamp of a look by which a thing in a container was chosen.
        sought: the last look of which it counts whether it has failed; see ``failing``.
        walking: what hands out a container, by the site at which a loop got hold of it.
        unmet: what it went on without, see ``resting.unmet``; None: nothing.
        wanted: number of the semaphore that it is about to take; 0: none.
        changing: the last site at which a function of the library was to change something, and the id of
            that.
        begun: functions of the library -> numbers of the containers that they have begun to go through; see
            ``within``.
        full: functions of which enough were told.
        unheard: numbers of containers of which nobody had heard.
        within: place of the container whose function may still be at work, "" for none; see ``calling``.
        at_once: whether what is told now happens in one step with what was told before.
        unfound: place and slice of the last look for a key that called a ``__missing__``; see ``missing``.
        entered: places because of which it has come to where it is not known what is called -> (read, slice,
            where).
        holds: by the number of a test, the slice in which it was made.
        still: by its number, a test that is to be made once more when something is taken out of a container,
            which happens now; see ``retesting``.
        against: by the site of a look, the number with which its last one was compared.
        origin: ``stamps`` and ``against`` of whoever started it, at that time.
        skipped: places because of which it has gone past a wait -> (read, slice); see ``skipping``.
        missing: what tells of the last key that a ``defaultdict`` had not got; see ``missing``.
        looked: by the number of a look at a thing in front of a container, that, the thing, the key, the
            slice and the place; see ``peeking``.
    """
    _serials[0] += 1
    actor = types.SimpleNamespace(
        socket=socket,
        descriptor=socket.fileno(),
        inode=_fstat(socket.fileno()).st_ino,
        number=_serials[0],
        seal="%016x" % int.from_bytes(_random(8), "big"),
        name=name,
        held=(),
        contexts={(): set()},
        counts={},
        stamps=collections.defaultdict(dict),
        pending={},
        ticks=0,
        patience=state.patience,
        rounds=0,
        looped=0,
        endless=None,
        counted=None,
        waits=None,
        timed=0,
        yielded=0,
        slept=False,
        inherited={},
        received={},
        given={},
        nested=0,
        turn="",
        turns=0,
        task=None,
        outside=collections.defaultdict(dict),
        taken=0,
        walked=set(),
        chosen={},
        walking={},
        unmet=None,
        missing=None,
        unfound=None,
        against={},
        entered={},
        holds={},
        still={},
        origin=({}, {}),
        skipped={},
        changing=(0, 0),
        begun={},
        full=set(),
        unheard=set(),
        within="",
        at_once=False,
        looked={},
        sought=None,
        wanted=0,
    )
    numbered[actor.number] = actor
    return actor


def copied(stamps):
    """The stamps of an actor, for another one or for later."""
    return collections.defaultdict(dict, {site: dict(places) for site, places in stamps.items()})


def forget(actor):
    """Make everything unfamiliar to an actor."""
    actor.contexts = {actor.held: set()}
    actor.counts = {}
    names["_grader_S"] = actor.contexts[actor.held]


#: Familiar keys, and those that were counted, by the ids of the objects that they name.
_keys_of = {}


def make_familiar(key):
    """Make a key familiar to the running actor."""
    _remember(key)
    names["_grader_S"].add(key)


def _remember(key):
    if type(key) is tuple:
        for part in key[1:3]:
            if type(part) is int:
                _keys_of.setdefault(part, set()).add(key)


def _forget_object(identity, serial):
    """Make everything unfamiliar that is known of an object that is no more: another one may get its id."""
    keys = _keys_of.pop(identity, ())
    if not keys:
        return
    for actor in list(state.actors.values()):
        for known in list(actor.contexts.values()):
            known.difference_update(keys)
        for counted in list(actor.counts):
            if counted[1] in keys:
                actor.counts.pop(counted, None)


at_end.append(_forget_object)

#: How often in a process everything is told anew because a signal may come that could not come before: who
#: sets an alarm in each round of a loop would never get on.
_RENEWALS = 20


def renew():
    """A signal may come from now on that could not come before: what was familiar until then is told anew,
    since its handler may come in there."""
    if state.interrupts and state.renewals < _RENEWALS:
        state.renewals += 1
        forget(state.running)


def slot():
    """The index of a fresh number in the memory that all processes share; its value is 0."""
    shared = state.shared
    index = shared[0] = shared[0] + 1
    return index


def connect(name, parent, kind):
    """Become known to the scheduler; the caller then waits with ``await_turn``.

    Args:
        name: as the program calls this actor.
        parent: the name of the actor that started it, for the story.
        kind: "main", "thread", "daemon" or "process".
    """
    socket = _socket.socket(_socket.AF_UNIX, _socket.SOCK_SEQPACKET)
    socket.connect(ADDRESS)
    actor = new_actor(socket, name)
    state.actors[native_identity()] = actor
    greeting = (actor.seal, "hello", kind, name, str(_pid()), parent)
    socket.send(SEPARATOR.join(greeting).encode("utf-8", "replace"))
    return actor


def await_turn(actor):
    """Wait for the scheduler's word, and be the one that runs."""
    answer = actor.socket.recv(256)
    if not answer:
        leave_past_all(70)  # the scheduler has gone: this run is over
    number, fresh, now, word = answer.decode().split(SEPARATOR)
    state.running = actor
    names["_grader_N"] = int(number)
    names["_grader_W"] = actor.within
    if fresh == "1":
        forget(actor)
    else:
        held = actor.held
        known = actor.contexts.get(held)
        if known is None:
            known = actor.contexts[held] = set()
        names["_grader_S"] = known
    state.now = int(now)
    return word


def ask(*fields):
    """Tell the scheduler what the running actor is about to do, and wait until it may.

    Returns:
        the scheduler's word.
    """
    actor = state.running
    if not (actor.nested or actor.at_once):
        let_go()
    if state.patience < FIRST_PATIENCE and (fields[2:3] in (("W",), ("U",)) or fields[0] == "print"):
        actor.ticks = 0  # whoever changes something does not only look
    message = SEPARATOR.join((actor.seal, *fields)).encode("utf-8", "replace")
    at = names["_grader_P"]
    while True:
        _send(actor, message)
        word = await_turn(actor)
        names["_grader_P"] = at
        if not word.startswith("signal"):
            return word
        deliver(actor, int(word.split()[1]))
        if fields[0] in ("block", "kill", "started"):
            return ""


def tell(*fields):
    """Tell the scheduler something that needs no answer."""
    actor = state.running
    _send(actor, SEPARATOR.join((actor.seal, *fields)).encode("utf-8", "replace"))


def _send(actor, message):
    """Say something over the actor's own connection and no other: who puts one of his own under its number
    would hear what is for the scheduler, and answer."""
    try:
        if _fstat(actor.descriptor).st_ino == actor.inode:
            actor.socket.send(message)
            return
    except OSError:
        pass
    leave_past_all(71)


def virtual():
    """Virtual seconds since the run's start."""
    return (state.now + state.drift) / 1e9


def give_way(actor, at):
    """An actor that only goes round in a loop lets others run; longer each time while nobody else does
    anything."""
    actor.ticks = 0
    if actor.rounds > WORTH_TELLING:
        tell_rounds(actor)
    before = actor.yielded
    alone = ask("spin", at, whereabouts(actor), "", _only_waits(actor)) == "alone"
    actor.yielded = state.now
    most = LAST_PATIENCE if state.now == before else TIMED_PATIENCE
    actor.patience = min(actor.patience * 2, most) if alone else state.patience


def heavily():
    """For how many iterations of a loop a call counts that costs as much as many."""
    return max(1, state.patience // 10)


def look_again(actor, at, waits):
    """An actor that waits in a loop, and does nothing else in it, lets others run.

    Args:
        waits: "waits" when something may end the loop, and "" when nothing can.
    """
    actor.ticks = 0
    ask("spin", at, whereabouts(actor), "looks", waits)
    actor.yielded = state.now


#: Loop iterations after which they are told: they are part of what a run costs.
WORTH_TELLING = 10_000


def tell_rounds(actor):
    """An actor has gone round in loops for long."""
    tell("rounds", str(actor.rounds))
    actor.rounds = 0


#: Frames in which it is looked for what tells that an actor gets on.
_DEEP = 24
_VALUES = (int, float, bool, str, bytes, type(None))
_CONTAINERS = (list, dict, set, bytearray)
_ITERATORS = frozenset(map(type, (iter([]), iter(()), iter({}), iter(range(1)), reversed([]), iter(set()))))
_OPTIMIZED = 1  # CO_OPTIMIZED: a function's code


def _kinds_of_locals():
    variables = get_frame(0).f_locals
    return dict, type(variables)


_LOCALS = _kinds_of_locals()
#: Whether what ``f_locals`` of a function gives is emptied again. Before 3.13 it is a copy that stays with
#: the frame, and would keep alive what the program has let go; but ``locals()`` gives the program that copy.
clears_copies = [False]


def whereabouts(actor):
    """What the running actor's variables hold by which it may count, as a number.

    Whoever has the same again, while nobody has changed what all can reach, has got nowhere. What is in the
    objects is told when it is changed, so their kind is enough here.
    """
    parts = [] if actor.endless else [actor.timed]
    frame = get_frame(1)
    for _ in range(_DEEP):
        if frame is None:
            break
        if written_in_submission(frame):
            left_out = ()
            if actor.counted is not None:
                first, last, *unimportant = actor.counted
                left_out = unimportant if first <= frame.f_lineno <= last else ()
            parts.append(frame.f_lineno)
            variables = frame.f_locals
            if type(variables) in _LOCALS:  # a class's body may have a mapping of the program's own
                for name, thing in variables.items():
                    if name not in left_out:
                        parts.append(name)
                        parts.append(_held(thing))
                if clears_copies[0] and frame.f_code.co_flags & _OPTIMIZED:
                    variables.clear()
        frame = frame.f_back
    return "%x" % (hash(tuple(parts)) & 0xFFFFFFFFFFFF)


def _only_waits(actor):
    """ "waits" when the running actor is in a loop in which it only waits, and "" when it may do more."""
    frame = get_frame(1)
    while frame is not None and not written_in_submission(frame):
        frame = frame.f_back
    if actor.waits is None or frame is None:
        return ""
    first, last = actor.waits
    return "waits" if first <= frame.f_lineno <= last else ""


def _held(thing):
    kind = type(thing)
    if kind in _VALUES:
        return thing
    if kind in _CONTAINERS:
        return len(thing)
    if kind is tuple:
        return tuple(_held(one) for one in thing[:4])
    if kind in _ITERATORS:
        return thing.__length_hint__()  # how far a loop by hand has got
    return native_id(kind)


def tell_many(actor):
    """An actor has taken a thousand locks in familiar ways: that is what a run's cost is counted by."""
    tell("many", str(actor.taken))
    actor.taken = 0


def hold(number):
    """The running actor has taken a lock."""
    actor = state.running
    actor.unmet = None
    if number not in actor.held:
        held = actor.held = (*actor.held, number)
        known = actor.contexts.get(held)
        if known is None:
            known = actor.contexts[held] = set()
        names["_grader_S"] = known


def drop(actor, number):
    """An actor (not always the running one: a lock may be released by anybody) has a lock no more."""
    held = actor.held
    if number in held:
        held = actor.held = held[:-1] if held[-1] == number else tuple(one for one in held if one != number)
        if actor is state.running:
            known = actor.contexts.get(held)
            if known is None:
                known = actor.contexts[held] = set()
            names["_grader_S"] = known


#: Frames of ours that telling something takes, and more.
_ROOM = 16


def _descend(frames):
    if frames:
        _descend(frames - 1)


def often_enough(actor, key, times=1):
    """Counts an unfamiliar key; after some times it is familiar. The key must be one that S holds.

    Args:
        actor, key: as said.
        times: how many times as often as others it is told.

    What is counted is told next. A program that had the telling fail for want of stack would be familiar
    without having been heard: so the stack has to suffice now, or nothing is counted.
    """
    _descend(_ROOM)
    _remember(key)
    counted = (actor.held, key)
    count = actor.counts[counted] = actor.counts.get(counted, 0) + 1
    if count >= state.often * times:
        actor.contexts.setdefault(actor.held, set()).add(key)


def place(depth=1):
    """Where in the submission the running actor is: "file:line", or "" outside of it.

    Args:
        depth: frames of ours to leave out.
    """
    frame = get_frame(depth + 1)
    while frame is not None:
        found = located(frame)
        if found:
            return found
        frame = frame.f_back
    return ""


def located(frame):
    """Where in the submission a frame is: "file:line", or "" outside of it."""
    file = frame.f_code.co_filename
    if file.startswith(state.folder):
        return "%s:%d" % (file[len(state.folder) :], frame.f_lineno)
    if file[:1] != "/" and file[:1] != "<":
        return "%s:%d" % (file, frame.f_lineno)  # the program itself, named as on the command line
    return ""


def asked_for(frame):
    """Whether it is for the student that something is made in a frame: in the student's own code, or by the
    factory of a field, which is called by the ``__init__`` that the library writes for a dataclass."""
    while frame is not None and frame.f_code.co_filename == "<string>":
        frame = frame.f_back
    return frame is not None and written_in_submission(frame)


def written_in_submission(frame):
    """Whether a frame's code is the student's."""
    file = frame.f_code.co_filename
    return file.startswith(state.folder) or (file[:1] != "/" and file[:1] != "<")


def is_students(function):
    """Whether a function or method is written by the student."""
    if type(function) is types.MethodType:
        function = function.__func__
    if type(function) is not types.FunctionType:
        return False
    file = function.__code__.co_filename
    return file.startswith(state.folder) or (file[:1] != "/" and file[:1] != "<")


def block(resource, what, timeout=None, owner=""):
    """Wait until it is worth looking again, or the virtual time is over.

    Args:
        resource: what must change, such as "L12"; "exit" is the end of a process, "io" any use of
            a pipe or socket, "signal" a signal, "outside" what another program does.
        what: what is waited for, for the story.
        timeout: virtual seconds, None for ever.
        owner: who is known to be able to end the waiting, for the story.

    Returns:
        whether it is the time that is over.
    """
    return wait(resource, what, timeout, owner, 3) == "timeout"


#: What a wait for a notification is for, by the library's module and function in which it is.
_NOTICES = {
    ("threading", "acquire"): "permit",
    ("multiprocessing.synchronize", "acquire"): "permit",
    ("queue", "get"): "item",
    ("queue", "put"): "room",
    ("queue", "join"): "tasks",
    ("multiprocessing.queues", "put"): "room",
    ("multiprocessing.queues", "join"): "tasks",
    ("multiprocessing.pool", "get"): "result",
    ("multiprocessing.pool", "wait"): "result",
    ("multiprocessing.pool", "next"): "result",
    ("concurrent.futures._base", "result"): "result",
    ("concurrent.futures._base", "exception"): "result",
    ("concurrent.futures._base", "wait"): "result",
    ("concurrent.futures._base", "as_completed"): "result",
}


def _notified_of(frame):
    """What a wait for a notification is for in the end: the classes of the library are built on conditions,
    and the outermost of their functions tells. One's own condition is "wait" alone."""
    notice = ""
    waits = 0
    before = ""
    while frame is not None and not written_in_submission(frame):
        module, function = frame.f_globals.get("__name__"), frame.f_code.co_name
        if function == "wait" and module in ("threading", "multiprocessing.synchronize"):
            # The first is the condition's, and there may be a second one round it.
            if waits:
                notice = "others" if before in ("_wait", "_enter") else "event"
            waits += 1
        else:
            notice = _NOTICES.get((module, function), notice)
        before = function
        frame = frame.f_back
    return "wait " + notice if notice else "wait"


def wait(resource, what, timeout=None, owner="", depth=2):
    """The same; returns the scheduler's word.

    Args:
        depth: frames of ours to leave out.
    """
    # Never less than a microsecond, or what rounding leaves over would be waited for again and again.
    limit = "" if timeout is None else str(max(1000, int(timeout * 1e9)))
    own = (whereabouts(state.running), _only_waits(state.running)) if limit else ()
    if what == "wait":
        what = _notified_of(get_frame(1))
    return ask("block", resource, what, limit, owner, held_text(state.running), place(depth), *own)


def held_text(actor):
    """The locks that an actor holds; ``locks`` puts a better one in its place."""
    return ",".join(map(str, actor.held))


def free(resource):
    """Whoever waits for this may look again."""
    tell("free", resource)


def unseen(reason):
    """Something happened that is not modelled: what follows is not proved."""
    tell("unseen", reason, place(2))


def reaches(what):
    """The program has reached past the language for what is ours, or for what nobody can follow."""
    if state.running is None:
        leave_past_all(72)
    tell("reaches", what, place(1))


def uses(primitive):
    """The program uses this primitive; told once in each process."""
    if state.running is not None and primitive not in state.used:
        state.used.add(primitive)
        tell("uses", primitive)


def _wake(number):
    """Write a signal's number where ``signal.set_wakeup_fd`` has said."""
    try:
        _write(state.wakeup, bytes([number]))
    except OSError:  # Python only warns of it
        pass
    free("io")


def deliver(actor, number):
    """Run the program's handler for a signal, as Python does: in the first thread, between two steps."""
    handler = state.handlers.get(number)
    if callable(handler):
        actor.nested += 1
        interrupted = copied(actor.stamps)
        tell("signal", str(number), "begin", held_text(actor), place(2))
        try:
            if state.wakeup >= 0:
                _wake(number)
            handler(number, guard.stand_in(get_frame(3)))
        finally:
            actor.nested -= 1
            actor.stamps = interrupted
            tell("signal", str(number), "end")
