"""Whose turn is it in an event loop?

Coroutines of one loop are one actor: they change places only where one of them waits, in an order of the
loop's own, so there is nothing to decide. Yet what another one did between a coroutine's read and its write
is somebody else's doing. So every turn of a loop is told, with the task whose turn it is, and what a task has
read is kept for its next turn.
"""

import functools
import gc
import sys
import types
import weakref

from .link import ask, copied, located, state, tell

#: What each task that waits has read; see ``stamps`` of ``link.new_actor``.
_read = weakref.WeakKeyDictionary()
#: Turns that an actor tells at most.
_MOST_TURNS = 4000
#: Waiting tasks that are told at most.
_MOST = 20
_CALLBACK = "a callback of the event loop"


def watch():
    """Tell of the turns of ``asyncio``'s loops, where it is imported."""
    events, loops = sys.modules.get("asyncio.events"), sys.modules.get("asyncio.base_events")
    if events is None or loops is None:
        return
    call, run = events.Handle._run, loops.BaseEventLoop.run_forever

    @functools.wraps(call)
    def _run(self):
        if state.running is not None:
            _begin(_task(self._callback))
        return call(self)

    @functools.wraps(run)
    def run_forever(self):
        try:
            return run(self)
        finally:
            if state.running is not None:
                _end()

    events.Handle._run = _run
    loops.BaseEventLoop.run_forever = run_forever


def tell_of_waiting():
    """The loop is about to wait without a time limit: tell which tasks wait, and where."""
    found = []
    for task in sorted(sys.modules["asyncio"].all_tasks(), key=_name):
        coroutine, at = task.get_coro(), ""
        while isinstance(coroutine, types.CoroutineType):
            at = located(coroutine.cr_frame) or at
            coroutine = coroutine.cr_await
        found += [_name(task), at]
    tell("tasks", *found[: 2 * _MOST])


def _name(task):
    return "%s (%s)" % (task.get_name(), getattr(task.get_coro(), "__name__", "coroutine"))


def _task(callback):
    """The task to which it belongs what a loop is about to call; None when it is no task's."""
    kind = sys.modules["asyncio.tasks"].Task
    owner = getattr(callback, "__self__", None)
    if isinstance(owner, kind):
        return owner
    # In Python 3.8 what wakes a task up does not say which one.
    return next((one for one in gc.get_referents(callback) if isinstance(one, kind)), None)


def _begin(task):
    actor = state.running
    name = _CALLBACK
    if task is not None:
        name = _name(task)
    if actor.turn != name or (actor.task and actor.task()) is not task:
        _keep(actor)
        actor.stamps = copied({} if task is None else _read.pop(task, {}))
        actor.task = None if task is None else weakref.ref(task)
        actor.turn = name
        # By then everything is familiar that comes again: who does it is not asked any more.
        if actor.turns < _MOST_TURNS:
            actor.turns += 1
            ask("turn", name)


def _end():
    """The loop is over, or stands still: what called it goes on."""
    actor = state.running
    if actor.turn:
        _keep(actor)
        actor.stamps = actor.outside
        actor.task = None
        actor.turn = ""
        ask("turn", "")


def _keep(actor):
    task = actor.task and actor.task()
    if task:
        _read[task] = actor.stamps
    elif not actor.turn:
        actor.outside = actor.stamps
