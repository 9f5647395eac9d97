"""On what does a write rest?

A write that rests on a look is told with the slice of that look, so that the scheduler can see whether
somebody else has written there since. Which looks count is worked out from the text before anything runs, see
``dependence``; here it is found out which of them were made, when, and at just this place.
"""

import _collections_abc

from . import carrying, skipping
from .link import get_frame, names, state

#: Rows of the sites; see ``sites.Site``. Filled by ``accesses.prepare``.
sites = []

#: Methods that a class of the student's may inherit from the library, and that look at something by the
#: class's own methods before they change it by them. Their own code is not instrumented.
_INHERITED = frozenset(
    method.__code__
    for method in (_collections_abc.MutableMapping.setdefault, _collections_abc.MutableSequence.reverse)
)
#: After the place of all that is in a container, where only that counts which goes from it.
_GONE = "-"
#: After a container's place: the place of what lies at all of its places.
VALUES = "="
#: After the place of one thing in a container: where only its coming counts.
_NEW = "+"
#: Methods that take one thing from a container and are of kind "W" all the same.
_DELETING = frozenset(("discard", "__delitem__"))
#: Whether classes of the submission may do so.
inherits = [False]
#: Frames above an access among which one of those is looked for.
_NEAR = 14


def inherited():
    """Whether the running actor is in a method that a class of the student's inherits."""
    frame = get_frame(2)
    for _ in range(_NEAR):
        if frame is None:
            return False
        if frame.f_code in _INHERITED:
            return True
        frame = frame.f_back
    return False


def _slice(stamp):
    """The slice of a read; the stamp of one that has decided about a write already is its complement."""
    return stamp if stamp >= 0 else ~stamp


def last_look(site, place):
    """The last slice in which the running actor read a place on which a written value rests; None: never."""
    stamps = state.running.stamps
    found = [_slice(stamps[read][place]) for read in site.data if place in stamps[read]]
    return max(found, default=None)


def _chosen(actor, site, same):
    """The slices of looks by which this thing in a container was chosen, by what it was, to be written."""
    found = []
    for read in site.keys:
        for place in same:
            stamp = actor.stamps[read].get(place)
            if stamp is None or (place[-1] == "#" and not sites[read].selects):
                continue
            # It is chosen once: who gives back what he has chosen does not choose again.
            if actor.chosen.get((read, same[0])) != stamp:
                actor.chosen[read, same[0]] = stamp
                found.append(_slice(stamp))
    return found


def _picked(actor, site, location):
    """The slices of looks at just this place by which it, and no other one, was found to be written; each
    counts once, and not if it has led to a write of that place already."""
    return _found(actor, site.picked, location)


def _found(actor, reads, location):
    """The same of some reads."""
    found = []
    for read in reads:
        stamp = actor.stamps[read].get(location, -1)
        if stamp >= 0 and actor.chosen.get((read, location)) != stamp:
            actor.chosen[read, location] = stamp
            found.append(stamp)
    return found


def on_what(site, location, own, kind, whole):
    """On what a write rests that is about to happen.

    Args:
        site, location: where.
        own: the slice in which the statement itself has read the place, None when it has not.
        kind: "W", or "U" of one that fails by itself when somebody has thrown out the same.
        whole: the place of all that is in the container, when it also changes which things that are; or "".

    Returns:
        what is told of it after the value: the slice of the last look from which the value comes, and of the
        one that has decided, the locks held, and what ``Scheduler`` takes as contents, whole, carried, joint,
        steady, portion, unmet and skipped.
    """
    actor = state.running
    unmet = _told(_unmet(actor, site, location, own, kind, whole)) if actor.unmet is not None else ""
    # What is read of all of a container counts for a write of one thing in it.
    same = (location, location[: location.index("[")] + "#") if ":[" in location else (location,)
    data, looks, found = _values(actor, site, location, own, same)
    # How much is added may have been worked out of an older look than what it is added to.
    portion = str(min(looks)) if looks and location[-1] != "#" and min(looks) < max(looks) else ""
    if actor.inherited:
        if inherited():
            data += [actor.inherited[place] for place in (*same, whole) if place in actor.inherited]
        else:
            actor.inherited.clear()
    contents = ""
    if site.contents:
        held = [
            (place, _slice(stamp))
            for read in site.contents
            for place, stamp in actor.stamps[read].items()
            if place[-1] == "#" or site.empties or sites[read].form != "item"
        ]
        contents = _told(held)
        if held and not data:
            data.append(max(when for _, when in held))
    if site.name == "update" and location[-1] == "#":
        # What is stored under which keys is not known.
        place = location[:-1] + VALUES
        held = [_slice(actor.stamps[read][place]) for read in site.data if place in actor.stamps[read]]
        contents = _told([(place, max(held))]) if held else contents
    outdated = _outdated(actor, site, location) if kind == "U" and site.form == "item" else []
    control, steady = _decisions(actor, site, location, looks, max(data, default=-1))
    if kind == "U":
        control = outdated
    joint = _told(_taken_into_account(actor, site, location)) if control or data else ""
    picked = _picked(actor, site, location)
    if not data and not control and kind == "W":
        control += picked or (_chosen(actor, site, same) if ":[" in location else [])
    if whole:
        # What was read of the container counts for the coming or going of one thing in it.
        keys = [_slice(actor.stamps[read][whole]) for read in site.keys if whole in actor.stamps[read]]
        counted = _used_up(actor, site.control, whole)
        place = whole
        if site.form == "method" and site.name == "discard":
            # Who throws one thing out has chosen just that one: nothing is lost by what came or went beside
            # it. But how many have gone counts when that alone has decided that it goes.
            chosen = any(whole in actor.stamps[read] for read in site.data)
            found, counted, place = [], [] if chosen else counted, whole + _GONE
        data += keys
        control += counted
        if keys or found or counted:
            contents = _told([(place, max(keys + found + counted))])
        if kind == "U" or (site.form == "method" and site.name in _DELETING):
            whole += _GONE
    elif kind == "W" and len(same) > 1 and not contents:
        # A key that was worked out as a new one, and is none by now.
        keys = [_slice(actor.stamps[read][same[1]]) for read in site.keys if same[1] in actor.stamps[read]]
        contents = _told([(location + _NEW, max(keys))]) if keys else ""
    carried = ""
    if kind == "W" and site.form == "attribute" and not data and not control:
        ways = ((_slice(stamp), way) for read in site.keys for way, stamp in actor.stamps[read].items())
        when, way = max(ways, default=(0, ""))
        # Of all that were looked at, this one was chosen.
        if chosen := _found(actor, site.keys, location):
            when, way = max(chosen), location
        if way:
            control.append(when)
            carried = "by " + way
    if kind == "W" and (site.through or actor.given):
        # Whoever has looked by himself since goes by that.
        when, way = carrying.used(site, location)
        if when > (max((*data, *control), default=-1) if not carried else -1):
            data.append(when)
            carried = way
    if site.empties and data and not carried:
        carried = "emptied"
    return (
        str(max(data)) if data else "",
        str(max(control)) if control else "",
        ",".join(map(str, actor.held)),
        contents,
        whole,
        carried,
        joint,
        steady if data else "same" if site.flag else "",
        portion,
        unmet,
        skipping.told(actor, site, location)
        if kind == "W" and (actor.skipped or site.starts or actor.entered)
        else "",
    )


def _told(looks):
    # A tuple's commas may stand in a place; no key that is told has this one in it.
    return "\x1e".join("%s@%d" % look for look in looks)


def _values(actor, site, location, own, same):
    """The slices of the looks from which a written value comes: of all; of those at just that place, from
    which it always comes; and of those by which something was found in the container."""
    data = [own] if own is not None else []
    looks = data[:]
    found = []
    # What is read of a container counts for a write of all of it.
    base = location[:-1] if location.endswith(":#") else None
    for read in site.data:
        stamps = actor.stamps[read]
        values = stamps.get(same[-1][:-1] + VALUES) if base is None and len(same) > 1 else None
        if values is not None:
            data.append(values)
        for place in same if base is None else [one for one in stamps if one.startswith(base)]:
            stamp = stamps.get(place)
            if stamp is None or place[-1] == VALUES:
                continue
            if place[-1] != "#":
                data.append(_slice(stamp))
                if read in site.amounts:
                    looks.append(_slice(stamp))
            elif stamp >= 0:
                # What was found in a container holds for its next change by whoever looked: one may take
                # the smallest thing out, and put it back whatever others have done there meanwhile.
                data.append(stamp)
                found.append(stamp)
                stamps[place] = ~stamp
    return data, looks, found


def _used_up(actor, reads, place):
    """The slices of the looks at a place that have decided about nothing yet; now they have. A decision holds
    for the first write that it leads to: whoever enters because there is room, leaves although others came
    meanwhile."""
    found = []
    for read in reads:
        stamp = actor.stamps[read].get(place, -1)
        if stamp >= 0:
            found.append(stamp)
            actor.stamps[read][place] = ~stamp
    return found


def _decisions(actor, site, location, looks, stored):
    """The slices of the looks that have decided that a write happens; and "grown" or "shrunk" if the number
    that was looked at may have changed so.

    Whoever has missed something, and then stores what he makes of a later look, has seen what came meanwhile.

    Args:
        actor, site, location, looks: as in ``on_what``.
        stored: the slice of the last look of which is made what is stored; -1 for none.
    """
    newest = max(looks, default=-1)
    decided = [(read, actor.stamps[read].get(location, -1)) for read in site.control]
    if ":[" in location:  # or at what lies at all places of the container, or at several
        values = location[: location.index("[")] + VALUES
        looked = [(read, actor.stamps[read]) for read in site.control]
        decided += [(read, _slice(stamps[values])) for read, stamps in looked if values in stamps]
    decided = [(read, stamp) for read, stamp in decided if stamp > stored or not sites[read].fails]
    tested = [(read, actor.stamps[read].get(location, -1)) for read in site.tested]
    decided = [one for one in decided if one[1] >= 0] + [one for one in tested if 0 <= one[1] < newest]
    _used_up(actor, (*site.control, *site.settled), location)
    ways = {site.steady.get(read, "") for read, _ in decided}
    return [stamp for _, stamp in decided], ways.pop() if len(ways) == 1 else ""


def _outdated(actor, site, location):
    """The slices of the looks at what lay under a key, not merely whether it was there, that have decided
    that it is thrown out: what others have stored there since goes with it."""
    found = []
    if ":[" not in location:
        return found
    values = location[: location.index("[")] + VALUES
    for read in (*site.control, *site.keys):
        stamps = actor.stamps[read]
        if sites[read].form != "contains" and stamps.get(location, -1) >= 0:
            found.append(stamps[location])
        if values in stamps:
            found.append(_slice(stamps[values]))
    return found


def _taken_into_account(actor, site, location):
    """The looks at other places that a test has taken into account beside one at the place that is written,
    and that have decided about nothing yet: (place, slice)."""
    looked = [actor.stamps[read] for read in site.joint if actor.stamps[read]]
    if not any(location in places for places in looked):
        return []
    return [(p, stamp) for places in looked for p, stamp in places.items() if stamp >= 0 and p != location]


#: Methods after which there is more in a container than before.
_FILLING = frozenset(("add", "append", "appendleft", "extend", "insert"))


def in_own_memory(reads):
    """Whether all that the running actor has looked at, at some sites, is in its own process's memory."""
    stamps = state.running.stamps
    return all(place[:2] in ("g:", "c:", "o:") for read in reads for place in stamps.get(read, ()))


def waited(reads, still):
    """The running actor has waited, and goes on, under locks that it has taken again: what it had looked at
    before decides about nothing any more.

    Args:
        reads: the sites of its look.
        still: whether what it waited for is missing.
    """
    actor = state.running
    places = {}
    for read in reads:
        places.update(actor.stamps.pop(read, ()))
    if still:
        actor.unmet = places, actor.held, actor.taken, names["_grader_N"]


def _unmet(actor, site, location, own, kind, whole):
    """The look after which an actor has waited for a place to change that it writes now, although it has not
    got what it waited for; as [(place, slice)], or [].

    Only what adds to what is there, or takes something away, or fills the place: whoever empties it, or works
    out by a further look how much there is, takes what he gets.
    """
    places, held, taken, since = actor.unmet
    place = location if location in places else whole
    if kind != "W" or place not in places or actor.held != held or actor.taken != taken:
        return []
    actor.unmet = None
    decided = [_slice(actor.stamps[read].get(place, 0)) for read in (*site.control, *site.tested)]
    looked = [read for read in site.data if _slice(actor.stamps[read].get(place, 0)) >= since]
    if max(decided, default=0) >= since or len(looked) > 1:
        return []
    if place[-1] == "#":
        fills = site.form == "item" or site.name in _FILLING
    else:
        fills = bool(site.amounts) or (own is None and not looked)
    return [(place, _slice(places[place]))] if fills else []
