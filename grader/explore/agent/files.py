"""Does something still lie in a file's buffer?

What is written into a file lies in its buffer until that is flushed, or the file closed: only then do others
see it, and what was there goes. Whoever has flushed it, or never written, only gives the file back when he
closes it: that is no write, and needs no lock.
"""

import io
import os
import weakref

from .link import state

_process = os.getpid
#: The classes of files whose buffers are known. Classes of the program's own may do anything.
KINDS = frozenset((io.TextIOWrapper, io.BufferedReader, io.BufferedWriter, io.BufferedRandom, io.FileIO))
#: By a file's id: a reference to it, and what lies in its buffer: None for nothing, else on what that rests,
#: as a tuple of its own; (None,) where nobody knows.
_known = {}
#: By a file's id: a reference to it, in which process, and who has opened it, None once others have used it:
#: whoever uses the same object sees what lies in its buffer. A child has buffers of its own after a fork.
_openers = {}
#: References to files into which a ``csv.writer`` writes.
_fed = []


def _buffer(thing):
    """What a file's bytes go through; None when nothing is known of that."""
    try:
        inner = thing.buffer if type(thing) is io.TextIOWrapper else thing
    except ValueError:  # it was detached
        return None
    return inner if type(inner) in KINDS else None


def _lying(thing):
    """What lies in a file's buffer: whether that is known, and as ``_known`` keeps it."""
    reference, lying = _known.get(id(thing), (None, None))
    known = reference is not None and reference() is thing
    return known, lying if known else None


def _remember(thing, lying):
    _known[id(thing)] = weakref.ref(thing), lying


def opened(thing):
    """A file has been opened."""
    if type(thing) in KINDS:
        _openers[id(thing)] = weakref.ref(thing), _process(), state.running


def _is_own(thing):
    """Whether nobody but the running actor has used a file, as far as anybody knows."""
    actor = state.running
    reference, process, opener = _openers.get(id(thing), (None, 0, None))
    if reference is None or reference() is not thing or process != _process():
        opener = actor
    elif opener is not actor:
        opener = None
    _openers[id(thing)] = weakref.ref(thing), _process(), opener
    return opener is actor


def written(thing, text=None, ends=False, rests=None):
    """Something is about to be written into a file.

    Args:
        text: what, if that is known.
        ends: whether its buffer is flushed at once.
        rests: on what it rests; see ``resting.on_what``.
    """
    buffer = _buffer(thing)
    if buffer is None:
        return
    if type(text) is str and type(thing) is io.TextIOWrapper and thing.line_buffering:
        ends = ends or "\n" in text or "\r" in text
    if ends or type(thing) is io.FileIO:
        _remember(thing, None)
        return
    if not _is_own(thing):
        rests = None
    before = _lying(thing)[1]
    if before is not None and before[0] is not None and (rests is None or any(before[0][:2])):
        rests = before[0]  # it comes into the file together with this, and rests on an older look
    _remember(thing, (rests,))


def printed(thing, text, ends):
    """``print`` is about to write into a file, as has been said, if it was said.

    Args:
        thing: the file.
        text: what it writes last.
        ends: whether its buffer is flushed at once.
    """
    lying = _lying(thing)[1]
    written(thing, text, ends, None if lying is None else lying[0])


def fed(thing):
    """A ``csv.writer`` for a file is about to be made."""
    if _buffer(thing) is not None:
        _fed.append(weakref.ref(thing))


def written_by_feeders():
    """A ``csv.writer`` is about to write; nobody can see into which file."""
    _fed[:] = [one for one in _fed if one() is not None]
    for one in _fed:
        thing = one()
        if thing is not None:
            written(thing)


def read(thing):
    """A file is about to be read: what lies in the buffer of one that is opened for both is written first."""
    _is_own(thing)
    if _lying(thing)[1] is not None and type(_buffer(thing)) is io.BufferedRandom:
        _remember(thing, None)


def settles(name, thing):
    """Whether a method flushes a file's buffer."""
    if type(thing) not in KINDS or _buffer(thing) is None:
        return False
    # A seek of bytes that can be read as well may stay within the buffer, and tell only looks there.
    return (
        name in ("flush", "truncate")
        or type(thing) is io.TextIOWrapper
        or (name == "seek" and type(thing) is io.BufferedWriter)
    )


def let_out(thing, closes=False):
    """What lies in a file's buffer is about to be written.

    Args:
        thing: the file.
        closes: whether it is closed.

    Returns:
        whether something is written, as far as anybody knows; and on what that rests, None where nobody
        knows. Those who use one object see what lies in its buffer: to them nothing is written by a flush.
    """
    buffer = _buffer(thing)
    if buffer is None:
        return closes, None
    if type(buffer) is io.BufferedReader:
        return False, None
    known, lying = _lying(thing)
    if closes:
        _known.pop(id(thing), None)
    else:
        _remember(thing, None)
    own = _is_own(thing)
    if closes:
        _openers.pop(id(thing), None)
    if lying is not None:
        return own or closes, lying[0] if own else None
    # Nobody was seen writing; but the one who opens a file for writing has emptied it.
    return closes and not known and str(getattr(thing, "mode", ""))[:1] in ("w", "x"), None
