"""Whose update is lost?

A write that rests on a look is a lost update when somebody else has written there since. What it rests on is
told with it, see ``agent/resting.py``; here it is held against what others have written.
"""

from __future__ import annotations

import itertools
import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from grader.explore.record import Entry, Stale

#: Written by anybody before: an earlier write that a later slice could have missed.
_KEPT_WRITES = 64


#: After the place of all that is in a container: the place of what goes from it.
_GONE = "-"

#: After the place of one thing in a container: its coming.
_NEW = "+"

#: After a container's own place: what lies at all of its places, see ``agent.resting.VALUES``.
_VALUES = "="


@dataclass(frozen=True, slots=True)
class Rests:
    """On what a write rests, beside the looks that its entry names.

    Attributes:
        contents: places of which the container's contents were read, each with its slice.
        whole: the place of all that is in the container, when the write changes which things that are, with
            ``_GONE`` when a thing goes from it; or "".
        carried: how the value came from somebody else: "given" to a new thread, or "taken" out of something;
            "emptied" when it puts an end to what was taken before; or "".
        way: the place by which the thing that is written was found, "" when that says nothing.
        off: the place that was looked at, when another thing than that is taken off it by now; or "".
        joint: places that a test has taken into account beside the one that is written, each with its slice.
        steady: "grown" or "shrunk", if the number that decided may have without another outcome; "same" when
            it is a flag, which may be set to the same once more; or "".
        portion: the slice of an older look at the place, if it was worked out from that how much is added.
        unmet: the place, and the slice of the look at it, if whoever writes has waited since then, once, and
            does not find what he waited for; nothing otherwise.
        skipped: the slice of the look at the place by which whoever writes need not wait, or was started to
            do it, and the operator and the number with which was compared what was seen; or None.
    """

    contents: tuple[tuple[str, int], ...] = ()
    whole: str = ""
    carried: str = ""
    way: str = ""
    off: str = ""
    joint: tuple[tuple[str, int], ...] = ()
    steady: str = ""
    portion: int | None = None
    unmet: tuple[tuple[str, int], ...] = ()
    skipped: tuple[int, str, float] | None = None


def rests(fields: Sequence[str], whose: Callable[[str], str]) -> Rests:
    """What an actor says of it.

    Args:
        fields: contents, whole, carried, joint, steady, portion, unmet and skipped, as far as they are told;
            see ``agent.resting.on_what``.
        whose: gives a place's name in the whole program.

    Raises:
        ValueError: they are nothing of the kind.
    """
    contents, whole, carried, joint, steady, portion, unmet, skipped = (*fields, *[""] * 8)[:8]
    by_way, off = carried.startswith("by "), carried.startswith("off ")
    return Rests(
        contents=_looks(contents, whose),
        whole=whose(whole) if whole else "",
        carried="" if by_way or off else carried,
        way=whose(carried.removeprefix("by ")) if by_way else "",
        off=whose(carried.removeprefix("off ")) if off else "",
        joint=_looks(joint, whose),
        steady=steady,
        portion=int(portion) if portion else None,
        unmet=_looks(unmet, whose),
        skipped=_skipped(skipped),
    )


#: With what a look is compared that decides whether somebody waits; see ``agent.skipping``.
_COMPARED: dict[str, Callable[[float, float], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def _skipped(text: str) -> tuple[int, str, float] | None:
    if not text:
        return None
    when, compared, number = text.split(" ")
    if compared not in _COMPARED:
        raise ValueError(f"no operator: {compared}")
    return int(when), compared, float(number)


def _looks(text: str, whose: Callable[[str], str]) -> tuple[tuple[str, int], ...]:
    looks = [one.rpartition("@") for one in text.split("\x1e") if one]
    return tuple((whose(place), int(when)) for place, _, when in looks)


class Updates:
    """The writes of one run, and those of them that rest on what was there no more.

    Args:
        log: the run's, which grows.

    Attributes:
        stale: the lost updates that were seen.
    """

    def __init__(self, log: Sequence[Entry]) -> None:
        self.stale: list[Stale] = []
        self._log = log
        self._written: dict[str, list[Entry]] = {}
        self._runners: dict[int, str] = {}  # slice -> who ran in it
        self._behalf: dict[int, tuple[str, int]] = {}  # decision of a write -> who had read for it, and when
        self._idle: set[int] = set()  # decisions of writes that have changed nothing
        self._portions: set[int] = set()  # decisions of writes, see ``_look_for_portion``
        self._sent: dict[int, int] = {}  # decision of a write -> slice of the look for which it was started
        self._accounts: dict[tuple[str, str, int], list[Entry]] = {}  # see ``_compare``
        self._flagged: dict[str, tuple[str, int]] = {}  # see ``_look_for_begun_anew``

    def begin(self, slice: int, actor: str) -> None:
        """Somebody runs from here on."""
        self._runners[slice] = actor

    def write(self, entry: Entry, rests: Rests) -> None:
        """Somebody writes. One of the kind "U" fails where somebody was faster."""
        if entry.what == "W":
            if rests.way:
                self._look_for_lost_way(entry, rests.way, int(entry.control))
            elif rests.off:
                self._look_for_taken_off(entry, rests.off, int(entry.data))
            elif rests.carried == "emptied":
                self._look_for_forgotten(entry)
            elif rests.carried:
                self._look_for_carried(entry, int(entry.data), rests.carried)
            else:
                self._look_for_stale(entry, rests.steady)
            if rests.portion is not None:
                self._look_for_portion(entry, rests.portion)
            for place, when in rests.contents:
                self._compare(entry, place, when, False)
            for place, when in rests.unmet:
                self._look_for_taken(entry, place, when)
            if rests.skipped is not None:
                self._look_for_skipped(entry, *rests.skipped)
            self._look_for_begun_anew(entry)
        elif entry.control and not (rests.steady and self._holds_still(entry, rests.steady)):
            # What was stored there anew goes with what is thrown out.
            self._compare(entry, entry.object, int(entry.control), True, only_stored=True)
        for place, when in rests.joint:
            self._accounts.setdefault((entry.who, place, when), []).append(entry)
        # A key behind a proxy comes when it is first written.
        comes = entry.what == "U" or entry.object not in self._written or rests.whole[:2] != "p:"
        if rests.whole and comes:
            self._keep(rests.whole.removesuffix(_GONE), entry)
        self._keep(entry.object, entry)
        if rests.whole and comes and entry.what == "W":
            self._keep(entry.object + _NEW, entry)
        if ":[" in entry.object:
            self._keep(entry.object[: entry.object.index("[")] + _VALUES, entry)
        if entry.object.endswith("#") or rests.whole.endswith(_GONE):
            self._keep((rests.whole or entry.object).removesuffix(_GONE) + _GONE, entry)

    def unchanged(self, location: str) -> None:
        """What has been written there last had lain there already, a number or text: whoever has read it
        before, and works with that, loses nothing by it."""
        self._idle.update(one.decision for one in self._written.get(location, ())[-1:])

    def _keep(self, location: str, write: Entry) -> None:
        """Remembers a write of a place, for those who have read it before."""
        kept = self._written.setdefault(location, [])
        kept.append(write)
        del kept[:-_KEPT_WRITES]

    def _look_for_stale(self, write: Entry, steady: str) -> None:
        if write.data:
            self._compare(write, write.object, int(write.data), False)
        before = len(self.stale)
        if write.control and not (steady and self._holds_still(write, steady)) and len(self.stale) == before:
            self._compare(write, write.object, int(write.control), True)
            if len(self.stale) > before and self._takes_back(write, steady):
                del self.stale[before:]

    def _holds_still(self, write: Entry, steady: str) -> bool:
        """Whether what decided about a write holds still, because others have only let the number grow, or
        shrink, that was looked at; see ``agent/leaning.py``.

        Args:
            write: a change of that number.
            steady: "grown" or "shrunk"; or "same": others may have stored just what is stored now.
        """
        read = int(write.control)
        if steady == "same":
            others = [one for one in self._written.get(write.object, ()) if one.slice > read]
            same = write.value != "" and all(one.value == write.value for one in others)
            if same and others:
                self._flagged[write.who] = write.object, read
            return same and not (others and self._begins_anew(write, read))
        looked = [one for one in self._log if one.object == write.object and one.slice == read and one.value]
        before = _number(next((one.value for one in reversed(looked) if one.who == write.who), ""))
        for other in self._written.get(write.object, ()):
            if other.slice <= read:
                continue
            after = _number(other.value)
            if before is None or after is None:
                return False
            if other.who != write.who and (after < before if steady == "grown" else after > before):
                return False
            before = after
        return True

    def _begins_anew(self, write: Entry, read: int) -> bool:
        """Whether whoever sets a flag, as others have done since he looked at it, has begun anew by then
        what they had counted: ``if not ready: hits = 0; ready = True``, and ``hits += 1`` by all.

        What they had counted is lost. Whoever reads it before he begins anew has perhaps kept it elsewhere.

        Args:
            write, read: as said.
        """
        for place, written in self._written.items():
            for other, one in itertools.pairwise(written):
                if one.who == write.who and place != write.object and self._wipes_out(one, other, read):
                    self.stale.append(Stale(one, other, read, True, way=write.object))
                    return True
        return False

    def _look_for_begun_anew(self, write: Entry) -> None:
        """The same, where the flag is set first: ``if not ready: ready = True; hits = 0``. Who counts himself
        by now has set up what there was to be set up."""
        flag, read = self._flagged.get(write.who, ("", 0))
        if write.data:
            self._flagged.pop(write.who, None)
        elif flag not in ("", write.object):
            for other in self._written.get(write.object, ())[-1:]:
                if self._wipes_out(write, other, read):
                    self.stale.append(Stale(write, other, read, True, way=flag))
                    del self._flagged[write.who]

    def _wipes_out(self, write: Entry, other: Entry, read: int) -> bool:
        """Whether a write that rests on nothing comes over what somebody else has counted since a look, as
        the next one there, and was not read in between by whoever writes."""
        anew = write.what == "W" and not write.data and write.value not in ("", other.value)
        counted = other.who != write.who and other.what == "W" and other.data and other.slice > read
        return bool(
            anew and counted and other.decision not in self._idle and not self._reads_between(other, write)
        )

    def _reads_between(self, first: Entry, last: Entry) -> bool:
        """Whether who made the last of two entries of a place has read there since the first."""
        between = self._log[self._log.index(first) : self._log.index(last)]
        return any(one.what == "R" and one.who == last.who and one.object == last.object for one in between)

    def _takes_back(self, write: Entry, steady: str) -> bool:
        """Whether whoever writes takes back from a number what he had added to it himself, before he looked
        whether that was too much: ``used += 1; if used > 2: raise ...``, and later ``used -= 1``.

        What he has added is there to be taken back, whatever others have done: by his look he only went on.
        That is so where nobody could come in between his adding and his look, and where what he takes back
        moves the number further to where the look held already: whoever adds 5 and takes 5 because there are
        50 may come too late, unless nobody ever takes what others have added. Where that is so, he may have
        looked whenever he liked, and takes back a part if he likes; but whoever pays for having too little
        moves the number further, and takes back nothing. Where nothing is known of that, he takes back just
        what he had added.

        So it is, too, with what he has added since his look: that he had once seen something else has led
        nowhere.

        Args:
            write: as said.
            steady: the way that the number may have moved, see ``Rests``.
        """
        if not write.data:
            return False  # he stores something, whatever is there
        read = int(write.control)
        added, locks, looked = 0.0, {""}, False
        since, together, own = 0.0, True, 0.0
        for entry in reversed(self._log[: self._log.index(write)]):
            if entry.who != write.who:
                continue
            if entry.what == "release" and looked and entry.object in locks:
                together = False
            if entry.object != write.object:
                continue
            if entry.what == "W":
                moved = self._moved(entry)
                own += moved
                if not looked:
                    since += moved
                elif together and not locks.isdisjoint(entry.held.split(",")):
                    added += moved
                else:
                    together = False
            elif entry.slice == read and not looked:
                looked, locks = True, {*entry.held.split(",")} - {""}
        move = self._moved(write)
        if looked and since and _is_undone(since, move):
            return True
        exactly = not since and _is_undone(added, move)
        if steady not in ("grown", "shrunk"):
            return exactly
        if (move > 0) != (steady == "grown"):
            return self._keep_to_their_own(write, -move)
        return exactly or (_is_undone(own, move) and self._keep_to_their_own(write, -move))

    def _keep_to_their_own(self, write: Entry, sign: float) -> bool:
        """Whether nobody moves a number back further than he had moved it before: so far, and by a write.

        Args:
            write: a change of that number.
            sign: positive when it is moved up at first.
        """
        moved: dict[str, float] = {}
        before: float | None = None
        for entry in self._log[: self._log.index(write) + 1]:
            if entry.object != write.object:
                continue
            after = _number(entry.value)
            if after is None:
                return False
            if entry.what == "W" and before is not None:
                moved[entry.who] = moved.get(entry.who, 0.0) + after - before
                if moved[entry.who] * sign < -_SLIGHT:
                    return False
            before = after
        return True

    def _look_for_forgotten(self, write: Entry) -> None:
        """Whether somebody added to what is emptied after it had been taken out; whoever stored something
        else there anew may mean it to be the latest only, and whoever stores more than nothing empties
        nothing."""
        if _number(write.value):
            return
        contents = write.object.endswith(":#")
        self._compare(write, write.object, int(write.data), False, only_added=not contents, how="emptied")
        if write.control:
            self._compare(write, write.object, int(write.control), True)

    def _look_for_portion(self, write: Entry, read: int) -> None:
        """Whether two have worked out of one old look how much they add to what is there now: ``missing = 50
        - money`` and then ``money += missing``, each in a section of its own.

        Who adds what another one only takes away has perhaps meant it so; two who do the same have not. And
        who has taken something on that look already may well give it back.

        Args:
            write: as said.
            read: the slice of the older one of the two looks of whoever writes.
        """
        written = [one for one in self._written.get(write.object, ()) if one.slice >= read]
        if any(one.who == write.who for one in written):
            return
        self._portions.add(write.decision)
        for other in written:
            portion = other.decision in self._portions - self._idle
            if other.slice > read and other.who != write.who and portion:
                if not any(stale.write is write for stale in self.stale):
                    self.stale.append(Stale(write, other, read, True, how="portion"))
                return

    def _look_for_taken(self, write: Entry, place: str, read: int) -> None:
        """Whether somebody else has taken what whoever waited under an ``if`` was woken for, by the time he
        goes on as if it were there.

        Another one has brought it, or he would have woken him for something else; the last who wrote there
        has moved it the same way as he does now: a number, a place that is taken, a container that is full.
        Whoever takes back what he has brought himself, as those who leave a barrier, takes nothing from
        others.

        Args:
            write, place: as said; of a container's things the place of all of them.
            read: the slice of the look before the wait.
        """
        written = [one for one in self._written.get(place, ()) if one.slice > read]
        if len(written) < 2 or any(one.who == write.who for one in written):
            return
        *brought, taken = written
        if place.endswith("#"):
            gone = taken.what == "W" and any(one.what == "U" for one in brought)
        elif write.data:
            moves = [self._moved(one) for one in (*written, write)]
            *before, last, now = moves
            gone = (
                now * last > 0 and any(now * one < 0 for one in before) and not self._gives_back(write, now)
            )
        else:
            gone = _is_something(write) and _is_something(taken) and not all(map(_is_something, brought))
        if gone and not any(stale.write is write for stale in self.stale):
            self.stale.append(Stale(write, taken, read, True, waited=True))

    def _look_for_skipped(self, write: Entry, read: int, compared: str, number: float) -> None:
        """Whether whoever changes a number would have to wait by now, which he did not by an older look; or
        would not be started to do so.

        Whoever takes back what he has added himself has come in before, and goes out as he may. All that are
        started because of one look, and whoever starts them, know of each other.

        Args:
            write: as said.
            read: the slice of that look.
            compared, number: with what he compared what he saw.
        """
        looker = self._runners.get(read, write.actor)
        if looker != write.actor:
            self._sent[write.decision] = read
        seen = now = None
        for one in self._log:
            if one is write:
                break
            if one.object == write.object and _truth(one.value) is not None:
                now = _truth(one.value)
                if one.slice == read and one.actor == looker:
                    seen = now
        after = _truth(write.value)
        if seen is None or now is None or after is None:
            return
        holds = _COMPARED[compared]
        if holds(seen, number) == holds(now, number):
            return
        if self._gives_back(write, after - now) if after != now else write.data:
            return  # who works out the same again changes nothing
        for other in self._written.get(write.object, ()):
            value = _truth(other.value)
            outdated = value is not None and holds(value, number) != holds(seen, number)
            together = self._sent.get(other.decision) == read or other.actor in (looker, write.actor)
            if other.slice > read and not together and outdated:
                if not any(stale.write is write for stale in self.stale):
                    sent = looker if looker != write.actor else ""
                    self.stale.append(Stale(write, other, read, True, sent))
                return

    def _gives_back(self, write: Entry, move: float) -> bool:
        """Whether who moves a number has moved it the other way before, by as much at least."""
        own = [one for one in self._written.get(write.object, ()) if one.who == write.who]
        return abs(move) <= -sum(map(self._moved, own)) * (1 if move > 0 else -1)

    def _moved(self, write: Entry) -> float:
        """By how much a write moves a number; 0 when that is not known."""
        after = _number(write.value)
        for one in reversed(self._log[: self._log.index(write)]):
            if one.object == write.object:
                before = _number(one.value)
                return 0 if before is None or after is None else after - before
        return 0

    def _look_for_lost_way(self, write: Entry, way: str, read: int) -> None:
        """Whether somebody hung something else on the very thing that is written, and moved the way on which
        it was found to another one."""

        def foreign(place: str) -> list[Entry]:
            written = self._written.get(place, ())
            return [other for other in written if other.slice > read and other.actor != write.actor]

        hung = foreign(write.object)
        if hung and foreign(way):
            self.stale.append(Stale(write, hung[0], read, True, way=way))

    def _look_for_taken_off(self, write: Entry, place: str, read: int) -> None:
        """Whether it was somebody else who has taken off meanwhile what was looked at, so that another thing
        is thrown away.

        Args:
            write: one that takes something off; that it does so has been told just before as well.
            place, read: what was looked at, and the slice in which.
        """
        written = [one for one in self._written.get(write.object, ()) if one.slice > read]
        others = [one for one in written if one.who != write.who]
        if others and all(one.site == write.site for one in written if one.who == write.who):
            taken = next((one for one in others if one.what == "U"), others[0])
            self.stale.append(Stale(write, taken, read, True, way=place))

    def _look_for_carried(self, write: Entry, read: int, way: str) -> None:
        """The same for a value that somebody else read, or that lay meanwhile in a container.

        Whoever writes what he takes from several others may overwrite for one what he has written for
        another; what one of them worked out of a single look belongs together. Whoever puts back the very
        value that was read undoes what came after it, and means to.
        """
        reader = self._runners.get(read, write.actor)
        if way == "taken":
            self._behalf[write.decision] = reader, read
        written = self._written.get(write.object, ())
        in_force = {other.value for other in [one for one in written if one.slice < read][-1:]}
        in_force |= {
            one.value
            for one in self._log
            if one.slice == read and one.object == write.object and one is not write
        }
        if not write.value or not in_force or in_force & {"", write.value}:
            return
        for other in written:
            source = self._behalf.get(other.decision)
            if other.actor == write.actor:
                foreign = source is not None and source[0] != reader
            elif way == "given":
                foreign = True
            else:
                foreign = other.actor != reader and source != (reader, read)
            if other.slice > read and foreign and other.decision not in self._idle:
                self.stale.append(Stale(write, other, read, False, reader))
                return

    def _compare(
        self,
        write: Entry,
        location: str,
        read: int,
        decides: bool,
        *,
        only_added: bool = False,
        only_stored: bool = False,
        how: str = "",
    ) -> None:
        """Whether somebody else changed a location after the slice of a read on which a write depends.

        A test may have taken something else into account and led to a change of that first: ``if balance -
        reserved >= n: reserved += n``. Whoever changes the balance with an eye on what is reserved, under a
        lock under which that was done, has reckoned with it: what was decided still holds.

        Args:
            write, location, read: as said.
            decides: whether the read decided that the write happens.
            only_added: whether only such changes count as rest on what was there before.
            only_stored: whether only such ones count as leave something there.
            how: see ``Stale``.
        """
        first: Entry | None = None
        accounts = self._accounts.get((write.who, location, read), []) if decides else []
        for other in reversed(self._written.get(location, ())):
            if other.slice <= read:
                break
            reckoned = any(one.slice < other.slice and self._reckons(other, one) for one in accounts)
            counts = not reckoned and other.decision not in self._idle
            counts = counts and not (only_stored and other.what == "U")
            if other.who != write.who and (other.data or not only_added) and counts:
                first = other
        if first is not None and not any(stale.write is write for stale in self.stale):
            again = self._is_again(write, location, read)
            self.stale.append(Stale(write, first, read, decides, how=how, again=again))

    def _is_again(self, write: Entry, location: str, read: int) -> bool:
        """Whether there lies again what was read: ``locked`` was set and taken back meanwhile."""
        written = self._written.get(location, [])
        looks = [
            one
            for one in self._log
            if one.object == location and one.slice == read and one.who == write.who and one.what == "R"
        ]
        return bool(looks and written and looks[-1].value) and looks[-1].value == written[-1].value

    def _reckons(self, entry: Entry, account: Entry) -> bool:
        """Whether who made an entry touched the place of another one, too, under a lock under which both were
        made and which was not given back in between."""
        middle = self._log.index(entry)
        for lock in {*entry.held.split(",")} & {*account.held.split(",")} - {""}:
            for way in (reversed(self._log[:middle]), iter(self._log[middle + 1 :])):
                for one in way:
                    if one.actor != entry.actor:
                        continue
                    if one.what in ("acquire", "release") and one.object == lock:
                        break
                    if one.object == account.object:
                        return True
        return False


#: By how much numbers may differ that are the same to a person: 0.3 and 0.1 + 0.2.
_SLIGHT = 1e-9


def _is_undone(moved: float, move: float) -> bool:
    """Whether a move takes back, to the last bit that a person sees, another one."""
    return moved != 0 and abs(moved + move) <= _SLIGHT


def _number(text: str) -> float | None:
    """What a value's text says; None when it is no number."""
    try:
        return float(text.removeprefix("Decimal('").removesuffix("')"))
    except ValueError:
        return None


def _truth(text: str) -> float | None:
    """The same, and of what says whether something is so 1 or 0."""
    return {"True": 1.0, "False": 0.0}.get(text, _number(text))


def _is_something(write: Entry) -> bool:
    """Whether something is stored that is more than nothing, and known."""
    return write.value not in ("", "None", "False", "''", "b''") and _number(write.value) != 0
