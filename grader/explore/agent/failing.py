"""Has a look failed?

Whoever asks for forgiveness has looked as well: ``try: counts[word] += 1`` and then ``except KeyError:
counts[word] = 1``. What such an ``except`` does is decided by the look whose failing it has caught, and by no
other one that was tried; which it was is found out here, by what the exception says of itself and by what
there was when the look was made. ``instrument`` has given every look that may matter a site of its own for
that it fails.
"""

import builtins
import collections
import sys

from .accesses import announce_read
from .library import FAILURES
from .link import names, often_enough, state
from .places import SIMPLE, is_a, key_text, missing_attribute, serial_of

_exc_info = sys.exc_info
_FORMS = {getattr(builtins, name): form for name, form in FAILURES.items()}


def looked(site, location, missing=None):
    """The running actor makes a look that may fail.

    Args:
        site: of the look.
        location: the place on which it depends whether it fails.
        missing: whether there is nothing; None when that is not known.
    """
    actor = state.running
    for failure in site.failures:
        actor.stamps[failure].pop(location, None)
    actor.sought = (site, location, names["_grader_N"], missing)


def looked_for_global(site, location):
    """The same of a variable."""
    module = sys.modules.get(site.module)
    looked(site, location, module is not None and site.name not in module.__dict__)


def looked_for_attribute(site, thing, key):
    """The same of an attribute that is nowhere, or need not be: a property's, a function.

    Args:
        site, thing: as said.
        key: by which it is familiar.
    """
    actor = state.running
    location = missing_attribute(thing, site.name)
    if location is None:
        actor.sought = None
        return
    if key in names["_grader_S"]:
        actor.stamps[site.number][location] = names["_grader_N"]
    else:
        often_enough(actor, key)
        announce_read(site, location, "")
    looked(site, location, missing_attribute(thing, site.name) is not None)


def looked_for_item(site, thing, key, location):
    """The same of an item. Whether a list has one depends on how many there are."""
    if type(thing) in (list, collections.deque) and type(key) in (int, bool):
        missing = not -len(thing) <= key < len(thing)
        looked(site, "o:%d:#" % serial_of(thing), missing)
    elif is_a(thing, dict) and _is_simple(key):
        looked(site, location, not dict.__contains__(thing, key))
    else:
        looked(site, location)


def _is_simple(key):
    return type(key) in SIMPLE or (type(key) is tuple and all(type(one) in SIMPLE for one in key))


def caught(*failures):
    """An ``except`` has caught something.

    Args:
        failures: the sites that stand for the looks whose failing that may be.
    """
    actor = state.running
    if actor is None or actor.sought is None:
        return
    site, location, when, missing = actor.sought
    actor.sought = None
    kind, error, trace = _exc_info()
    mine = [one for one in site.failures if one in failures]
    if missing is False or not mine or _FORMS.get(kind) != site.form:
        return
    while trace is not None and not site.line <= trace.tb_lineno <= site.end_line:
        trace = trace.tb_next
    if trace is not None and _tells_of(kind, error, site, location, missing):
        for failure in mine:
            actor.stamps[failure][location] = when


def _tells_of(kind, error, site, location, missing):
    """Whether an exception may tell of a look at a place."""
    said = error.args[0] if error.args else None
    if kind is KeyError and location[-1:] == "]":
        return location.endswith(":[%s]" % key_text(said))
    if kind is AttributeError:
        return type(said) is str and (said == site.name or "'%s'" % site.name in said)
    if kind is ValueError:
        return True
    return missing is True and (kind is not IndexError or location[-1:] == "#")
