"""What do instrumented code's names of ours stand for, and when is a loop's turn over?

The hooks of accesses are in ``variables`` and ``containers``.
"""

import builtins
import functools
import io
import operator
import types

from . import files, guard, link, resting, skipping
from .accesses import sites
from .containers import (
    begin,
    changed,
    contains,
    content,
    done,
    done_keywords,
    examined,
    getter,
    in_place,
    inserted,
    left,
    method,
    opened,
    opens,
    parted,
    printed,
    settled,
    walked_,
)
from .failing import caught
from .indirect import handed
from .link import ask, names, often_enough, state, tell
from .missing import missed
from .variables import (
    attribute,
    cell,
    delattr_,
    delete,
    delete_attribute,
    delete_item,
    get_item,
    getattr_,
    item,
    named,
    read,
    set_attribute,
    set_item,
    setattr_,
    stamp,
    unlisted,
    write,
)


def round_(number, first, last, anew=False):
    """A loop has got one thing out of what it goes through; somebody else may change that meanwhile.

    Args:
        number: its site.
        first, last: the sites by which it got hold of that.
        anew: whether each round is a new look at it.
    """
    actor = state.running
    if actor is None:
        return
    for site in range(first, last) if anew else ():
        places = actor.stamps[site]
        for place in [one for one in places if places[one] == max(places.values())]:
            places[place] = names["_grader_N"]
    walked = any(site in actor.walked for site in range(first, last))
    often_enough(actor, number)
    if walked:
        ask("step", str(number), link.place(1))


def uses(primitive):
    """A primitive is about to be made."""
    link.uses(primitive)


def unseen(number):
    """Something that cannot be seen into is about to run."""
    if state.running is not None:
        link.unseen(sites[number].name)


def step(number):
    """Something is about to happen at which others may come in between."""
    actor = state.running
    if actor is not None and number not in names["_grader_S"]:
        often_enough(actor, number)
        ask("step", str(number), link.place(1))


def called_back(number):
    """A function begins that the library may call while it works at a container."""
    actor = state.running
    # Where it is for us that a key is looked for, the program has not got there yet.
    if actor is not None and not guard.is_ours(link.get_frame(2)):
        often_enough(actor, number)
        ask("step", str(number), link.place(1), actor.within)


def ordered(number):
    """A class gets comparisons from the library that are written in Python; hands back what tells of them."""

    def tell_of(kind):
        for name in ("__lt__", "__le__", "__gt__", "__ge__"):
            method = kind.__dict__.get(name)
            if isinstance(method, types.FunctionType):
                setattr(kind, name, guard.veiled(_told(number, method)))
        return kind

    return tell_of


def _told(number, method):
    @functools.wraps(method)
    def compare(self, other):
        if names["_grader_W"] and number not in names["_grader_S"]:
            called_back(number)
        return method(self, other)

    return compare


#: Rounds of loops that should come to an end, after which an actor is told to be in one.
_LONG = 100


def tick(counted=None, endless=False, waits=None):
    """A loop goes round; whoever goes round for long without news lets others run.

    Args:
        counted: the loop's first and last line, and the variables that do not tell whether it gets on.
        endless: whether nothing in its text ends it.
        waits: its first and last line if it only waits; see ``waiting.Waits``.
    """
    actor = state.running
    if actor is not None:
        if actor.endless is None or (endless and not actor.endless):
            _in_loop(actor, endless)
        actor.counted = counted
        actor.waits = waits
        actor.ticks += 1
        actor.rounds += 1
        if actor.ticks > actor.patience:
            link.give_way(actor, link.place(1))


def _in_loop(actor, endless):
    """Tell in what kind of loop an actor is: that it is in an endless one, and before that, once it has gone
    round for long in others, that they should come to an end."""
    if endless:
        actor.endless = True
        tell("loop", "endless")
    elif actor.endless is None:
        actor.looped += 1
        if actor.looped > _LONG:
            actor.endless = False
            tell("loop", "ends")


def wait(endless=False):
    """A loop that only looks goes round: whoever waits lets others run at once.

    Args:
        endless: whether nothing that it could see would end it.
    """
    actor = state.running
    if actor is not None:
        if actor.endless is None:
            _in_loop(actor, endless)
        link.look_again(actor, link.place(1), "" if endless else "waits")


#: Rounds of one loop that count at most: it may be left early.
_MANY = 1_000_000


def counted(many):
    """A ``range`` has been made, and somebody will go through it; hands it back."""
    actor = state.running
    if actor is not None and type(many) is range:
        try:
            actor.rounds += min(len(many), _MANY)
        except OverflowError:
            actor.rounds += _MANY
        if actor.rounds > link.WORTH_TELLING:
            link.tell_rounds(actor)
    return many


def again(first, last):
    """A test begins to be evaluated anew: what an earlier evaluation read decides nothing any more."""
    actor = state.running
    if actor is not None:
        for number in range(first, last):
            actor.stamps.pop(number, None)


def anew(*numbers):
    """A function, or a round of a loop, begins: what these reads found in an earlier one is forgotten."""
    actor = state.running
    if actor is not None:
        for number in numbers:
            actor.stamps.pop(number, None)


def holds(number):
    """A test has been made."""
    if state.running is not None:
        state.running.holds[number] = names["_grader_N"]


def still(number, test):
    """Something is about to be taken out of a container because of a test."""
    if state.running is not None:
        state.running.still[number] = test


def looks(*reads):
    """A test begins that may be followed by a wait; it is made of these reads."""
    actor = state.running
    if actor is not None:
        anew(*reads)
        actor.unmet = None


def waited(test, *reads):
    """Somebody has waited because of a test, once: whether he may go on is found out by making it once more.

    Args:
        test: gives whether there would still be something to wait for.
        reads: of which it was made.
    """
    actor = state.running
    if actor is None or not actor.held or not resting.in_own_memory(reads):
        return
    state.running = None  # nobody hears of it
    try:
        still = bool(test())
    except Exception:
        still = False
    finally:
        state.running = actor
    resting.waited(reads, still)
    if still:
        link.forget(actor)


_print = builtins.print
#: What is printed shows in which order things happened, in the last round as in the first: with the usual two
#: nobody came in before the last of three lines, and a `bye` that could come before it did not.
_PRINTS = 8


def print_(*given, **named):
    """``print``: one step."""
    actor = state.running
    if actor is not None:
        announced = False
        if type(named.get("file")) is io.TextIOWrapper:
            files.printed(named["file"], named.get("end", "\n"), bool(named.get("flush")))
            announced = actor.pending.pop("print", None) == id(named["file"])
        frame = link.get_frame(1)
        key = (id(frame.f_code), frame.f_lasti)
        # What was announced to be written into a file follows at once.
        if not announced and key not in names["_grader_S"]:
            often_enough(actor, key, _PRINTS)
            ask("print", link.place(1))
    _print(*given, **named)


print_.__name__ = print_.__qualname__ = "print"
print_.__doc__ = _print.__doc__


def install():
    """Put the hooks where instrumented code finds them."""
    for name, function in (
        ("read", read),
        ("stamp", stamp),
        ("write", write),
        ("named", named),
        ("delete", delete),
        ("cell", cell),
        ("attribute", attribute),
        ("set_attribute", set_attribute),
        ("delete_attribute", delete_attribute),
        ("item", item),
        ("get_item", get_item),
        ("set_item", set_item),
        ("delete_item", delete_item),
        ("unlisted", unlisted),
        ("method", method),
        ("begin", begin),
        ("done", done),
        ("done_keywords", done_keywords),
        ("content", content),
        ("contains", contains),
        ("setattr", setattr_),
        ("getattr", getattr_),
        ("delattr", delattr_),
        ("unseen", unseen),
        ("step", step),
        ("called_back", called_back),
        ("ordered", ordered),
        ("missed", missed),
        ("again", again),
        ("caught", caught),
        ("anew", anew),
        ("changed", changed),
        ("examined", examined),
        ("getter", getter),
        ("handed", handed),
        ("opened", opened),
        ("parted", parted),
        ("partial", functools.partial),
        ("settled", settled),
        ("in_place", in_place),
        ("inserted", inserted),
        ("left", left),
        ("opens", opens),
        ("printed", printed),
        ("round", round_),
        ("walked", walked_),
        ("uses", uses),
        ("tick", tick),
        ("wait", wait),
        ("looks", looks),
        ("entered", skipping.entered),
        ("holds", holds),
        ("still", still),
        ("against", skipping.against),
        ("met", skipping.met),
        ("passed", skipping.passed),
        ("waited", waited),
        ("counted", counted),
        ("slice", slice),
        ("getitem", operator.getitem),
        ("contains_", operator.contains),
    ):
        names["_grader_" + name] = (
            guard.veiled(function) if isinstance(function, types.FunctionType) else function
        )
    builtins.print = print_
