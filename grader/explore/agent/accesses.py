"""To whom is an access news, and on what does a write rest?

Every access is told with the site at which it happens, a write also with the slices of the reads on which it
may depend; see ``dependence``.
"""

import _collections_abc
import types

from . import carrying
from .link import ask, get_frame, names, often_enough, state

#: Rows of the sites; see ``instrument.Site.row``. Filled by ``prepare``.
sites = []

#: Sites at which a loop gets hold of a container of whose things each round tells.
walked = set()

#: Different objects or keys that one line may touch before further ones are told only if somebody else
#: touched them too.
MANY = 150
#: Who touched a location last, for lines that touch very many.
_touched = {}


#: Methods that a class of the student's may inherit from the library, and that look at something by the
#: class's own methods before they change it by them. Their own code is not instrumented.
_INHERITED = frozenset(
    method.__code__
    for method in (_collections_abc.MutableMapping.setdefault, _collections_abc.MutableSequence.reverse)
)
_inherits = False
#: Frames above an access among which one of those is looked for.
_NEAR = 12


def prepare(rows, outcomes=(), inherits=False):
    """Learn the sites, once, before anything runs.

    Args:
        rows: the sites.
        outcomes: read sites that count where the result of a task is kept.
        inherits: whether classes of the submission may inherit the methods of ``_INHERITED``.
    """
    global _inherits
    _inherits = inherits
    for site in rows:
        known = types.SimpleNamespace(
            number=site.number,
            form=site.form,
            at="%s:%d" % (site.file, site.line),
            name=site.name,
            label=site.label,
            module=site.module,
            data=site.data,
            control=site.control,
            joint=site.joint,
            settled=site.settled,
            amounts=frozenset(site.amounts),
            tested=site.tested,
            steady=dict(site.steady),
            contents=site.contents,
            keys=site.keys,
            stamped=site.stamped,
            takes=site.takes,
            noted=site.noted,
            through=site.through,
            selects=site.selects,
            empties=site.empties,
            writes=site.kind == "write",
            distinct={},
        )
        sites.append(known)
    carrying.prepare(rows, outcomes)
    walked.update(site.walks for site in rows if site.stamped and site.walks >= 0)


def _inherited():
    """Whether the running actor is in a method that a class of the student's inherits."""
    frame = get_frame(2)
    for _ in range(_NEAR):
        if frame is None:
            return False
        if frame.f_code in _INHERITED:
            return True
        frame = frame.f_back
    return False


def announce_read(site, location, value):
    actor = state.running
    if _inherits and _inherited():
        actor.inherited[location] = names["_grader_N"]
    ask("access", str(site.number), "R", location, value, "", "", ",".join(map(str, actor.held)))
    if site.stamped:
        actor.stamps[site.number][location] = names["_grader_N"]


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


def announce_write(site, location, value, own=None, kind="W", whole=""):
    """A write; kind "U" is one that fails by itself when somebody was faster, so that nothing can be lost
    by it.

    Args:
        whole: the place of all that is in the container, when the write also changes which things that are.
    """
    actor = state.running
    stamps = actor.stamps
    data = [own] if own is not None else []
    # What is read of a container counts for a write of all of it.
    base = location[:-1] if location.endswith(":#") else None
    # What is read of all of a container counts for a write of one thing in it.
    same = (location, location[: location.index("[")] + "#") if ":[" in location else (location,)
    found = []
    looks = data[:]  # at just that place
    for read in site.data:
        for place in same if base is None else [one for one in stamps[read] if one.startswith(base)]:
            stamp = stamps[read].get(place)
            if stamp is None:
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
                stamps[read][place] = ~stamp
    # How much is added may have been worked out of an older look than what it is added to.
    portion = str(min(looks)) if looks and base is None and min(looks) < max(looks) else ""
    if actor.inherited:
        if _inherited():
            data += [actor.inherited[place] for place in (*same, whole) if place in actor.inherited]
        else:
            actor.inherited.clear()
    contents = ""
    if site.contents:
        held = [(place, _slice(stamp)) for read in site.contents for place, stamp in stamps[read].items()]
        contents = ",".join("%s@%d" % one for one in held)
        if held and not data:
            data.append(max(when for _, when in held))
    # A decision holds for the first write that it leads to: whoever enters because there is room, leaves
    # although others came meanwhile.
    control = []
    ways = set()  # in which the number that was looked at may have changed
    for read in site.control:
        stamp = stamps[read].get(location, -1)
        if stamp >= 0:
            control.append(stamp)
            ways.add(site.steady.get(read, ""))
            stamps[read][location] = ~stamp
    for read in site.tested:
        stamp = stamps[read].get(location, -1)
        if stamp >= 0 and looks and stamp < max(looks):
            control.append(stamp)
            ways.add(site.steady.get(read, ""))
    for read in site.settled:
        if stamps[read].get(location, -1) >= 0:
            stamps[read][location] = ~stamps[read][location]
    joint = ""
    looked = [stamps[read] for read in site.joint if stamps[read]] if control or data else []
    if any(location in places for places in looked):
        joint = ",".join(
            "%s@%d" % (place, stamp)
            for places in looked
            for place, stamp in places.items()
            if stamp >= 0 and place != location
        )
    if not data and not control and kind == "W" and ":[" in location:
        control += _chosen(actor, site, same)
    if whole:
        # What was read of the container counts for the coming or going of one thing in it.
        keys = [_slice(stamps[read][whole]) for read in site.keys if whole in stamps[read]]
        data += keys
        resting = keys + found
        for read in site.control:
            stamp = stamps[read].get(whole, -1)
            if stamp >= 0:
                control.append(stamp)
                resting.append(stamp)
                stamps[read][whole] = ~stamp
        if resting:
            contents = "%s@%d" % (whole, max(resting))
    carried = ""
    if kind == "W" and site.form == "attribute" and not data and not control:
        when, place = max(
            ((_slice(s), p) for read in site.keys for p, s in stamps[read].items()), default=(0, "")
        )
        if place:
            control.append(when)
            carried = "by " + place
    if kind == "W" and (site.through or actor.given):
        # Whoever has looked by himself since goes by that.
        when, way = carrying.used(site, location)
        looked = max((*data, *control), default=-1) if not carried else -1
        if when > looked:
            data.append(when)
            carried = way
    if site.empties and data and not carried:
        carried = "emptied"
    ask(
        "access",
        str(site.number),
        kind,
        location,
        value,
        str(max(data)) if data else "",
        str(max(control)) if control else "",
        ",".join(map(str, actor.held)),
        contents,
        whole,
        carried,
        joint,
        ways.pop() if len(ways) == 1 and data else "",
        portion,
    )


def is_rare(site, key):
    """Whether a line touches so many different things that this one is no news."""
    distinct = site.distinct
    actor = state.running
    seen = distinct.get(actor.name)
    if seen is None:
        seen = distinct[actor.name] = set()
    if key in seen:
        return False
    if len(seen) >= MANY:
        return True
    seen.add(key)
    return False


def others_touched(location):
    """Whether somebody else touched this location before; remembers who does now."""
    actor = state.running
    before = _touched.get(location)
    _touched[location] = actor.name
    return before is not None and before != actor.name


def announce(site, location, known):
    """A place is about to be read or written, unless nobody else can see it or it is familiar."""
    if location is None:
        return
    if known not in names["_grader_S"]:
        often_enough(state.running, known)
        if site.writes:
            announce_write(site, location, "")
        else:
            announce_read(site, location, "")
    elif site.stamped:
        state.running.stamps[site.number][location] = names["_grader_N"]
