"""Does closing a file still write something?

What is written into a file lies in its buffer until that is flushed, or the file closed. Whoever has flushed
it, or never written, only gives it back when he closes it: that is no write, and needs no lock.
"""

import io
import weakref

#: The classes of files whose buffers are known. Classes of the program's own may do anything.
_KINDS = frozenset((io.TextIOWrapper, io.BufferedReader, io.BufferedWriter, io.BufferedRandom, io.FileIO))
#: By a file's id: a reference to it, and whether something lies in its buffer.
_known = {}
#: References to files into which a ``csv.writer`` writes.
_fed = []


def _buffer(thing):
    """What a file's bytes go through; None when nothing is known of that."""
    try:
        inner = thing.buffer if type(thing) is io.TextIOWrapper else thing
    except ValueError:  # it was detached
        return None
    return inner if type(inner) in _KINDS else None


def _remember(thing, pending):
    _known[id(thing)] = weakref.ref(thing), pending


def written(thing, text=None, ends=False):
    """Something is about to be written into a file.

    Args:
        text: what, if that is known.
        ends: whether its buffer is flushed at once.
    """
    buffer = _buffer(thing)
    if buffer is None:
        return
    if type(text) is str and type(thing) is io.TextIOWrapper and thing.line_buffering:
        ends = ends or "\n" in text or "\r" in text
    _remember(thing, not (ends or type(thing) is io.FileIO))


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


def settled(name, thing):
    """A method is about to be called that may flush a file's buffer; hands the file back."""
    buffer = _buffer(thing) if type(thing) in _KINDS else None
    if buffer is not None:
        # A seek of bytes that can be read as well may stay within the buffer, and tell only looks there.
        if (
            name in ("flush", "truncate")
            or type(thing) is io.TextIOWrapper
            or (name == "seek" and type(thing) is io.BufferedWriter)
        ):
            _remember(thing, False)
    return thing


def closing_writes(thing):
    """Whether something is written when a file is closed, as far as anybody knows."""
    buffer = _buffer(thing)
    if buffer is None:
        return True
    if type(buffer) is io.BufferedReader:
        return False
    reference, pending = _known.pop(id(thing), (None, False))
    if reference is not None and reference() is thing:
        return pending
    # Nobody was seen writing; but the one who opens a file for writing has emptied it.
    return str(getattr(thing, "mode", ""))[:1] in ("w", "x")
