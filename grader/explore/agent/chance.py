"""What does chance tell the program?

The same in each run: else two runs under one schedule would differ, and a fault would not show again. What is
drawn goes by a number that the schedule has, so that other schedules draw other things, and by how much was
drawn before, in whichever process: no two draws are the same.

A sleep of a drawn length orders nothing: anybody may wake when another one does. So everybody's first one is
as long as what the first of them drew there; later sleeps are as drawn, since whoever gives way to others and
tries again gets on by that.
"""

import _random
import ast
import os
import sys

from . import link

#: Of what the module's own functions draw, in the first process.
_SEED = 20260101
#: Where in the memory that all processes share is counted how often something was drawn: its last number.
_DRAWN = -1
#: Modules that draw by ``random``, or in its way, when they are used.
_DRAWING = (b"random", b"secrets", b"uuid", b"tempfile", b"shared_memory", b"Manager", b"shuffle")

_native_urandom = os.urandom
#: Functions that draw a number or one of several things, however their module is called.
_DRAWS = frozenset(
    (
        *("betavariate", "choice", "expovariate", "gauss", "normalvariate", "randbelow", "randint", "random"),
        *("randrange", "triangular", "uniform"),
    )
)
#: File and line of the sleeps of a drawn length -> where in the shared memory, from its end, the first one's
#: length in nanoseconds is kept.
_sleeps = {}
#: The number of the schedule.
_number = 0


def install(text):
    """Take the place of what the machine would draw; in the interpreter from which runs are forked.

    Args:
        text: of the program, bytes.
    """
    os.urandom = urandom
    if hasattr(os, "getrandom"):
        os.getrandom = getrandom
    if "random" not in sys.modules and not any(word in text for word in _DRAWING):
        return
    import random

    native = random.Random.seed

    def seed(self, a=None, version=2):
        """Initialize internal state from a seed."""
        native(self, int.from_bytes(urandom(32), "big") if a is None else a, version)

    # Whoever is forked draws something else from then on; the library has registered its own method for it.
    random.Random.seed = seed
    random.seed = random._inst.seed
    random._urandom = urandom
    os.register_at_fork(after_in_child=lambda: random.seed())
    if b"uuid" in text:
        import uuid

        # Not by the machine's clock and address.
        uuid._generate_time_safe = uuid._UuidCreate = None
        uuid._node = 0x0242_AC11_0002


def begin(number):
    """The first process begins.

    Args:
        number: of the schedule.
    """
    global _number
    _number = number
    if "random" in sys.modules:
        sys.modules["random"].seed(_SEED + number)


def urandom(size):
    """Return a bytes object containing random bytes suitable for cryptographic use."""
    shared = link.state.shared
    if shared is None or not isinstance(size, int) or size <= 0:
        return _native_urandom(size)
    drawn = shared[_DRAWN] = shared[_DRAWN] + 1
    return _random.Random(_number << 64 | drawn).getrandbits(8 * size).to_bytes(size, "big")


def getrandom(size, flags=0):
    """Obtain a series of random bytes."""
    return urandom(size)


# --- sleeps ------------------------------------------------------------------------------------------------


def know_sleeps(tree, name):
    """Learn where somebody sleeps for a drawn time.

    Args:
        tree: of a file, as it was handed in.
        name: of the file, as its code knows it.
    """
    stored = {  # what is stored by itself, by the target
        id(target): node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
    }
    values = {}  # name -> what is stored under it
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            values.setdefault(node.id, []).append(stored.get(id(node)))
        elif isinstance(node, ast.arg):
            values.setdefault(node.arg, []).append(None)
    drawn = {name for name, all_of_it in values.items() if all(_is_drawn(one, ()) for one in all_of_it)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) == "sleep" and len(node.args) == 1:
            if _is_drawn(node.args[0], drawn):
                place = len(_sleeps) + 2
                for line in range(node.lineno, (node.end_lineno or node.lineno) + 1):
                    _sleeps[name, line] = place


def _called(call):
    function = call.func
    return getattr(function, "attr", None) or getattr(function, "id", None)


def _is_drawn(node, names):
    """Whether an expression is drawn from a range that is written there, the same one for everybody.

    Args:
        node: the expression; None: who knows.
        names: of variables that are.
    """
    drawn = False
    waiting = [node]
    while waiting:
        one = waiting.pop()
        if isinstance(one, ast.Call) and _called(one) in _DRAWS and not one.keywords:
            drawn = True
            if _called(one) != "choice":
                waiting += one.args
        elif isinstance(one, ast.BinOp):
            waiting += (one.left, one.right)
        elif isinstance(one, ast.UnaryOp):
            waiting.append(one.operand)
        elif isinstance(one, ast.Name) and one.id in names:
            drawn = True
        elif not isinstance(one, ast.Constant):
            return False
    return drawn


def length(seconds, frame):
    """How long a sleep takes.

    Args:
        seconds: as the program says.
        frame: where it does.
    """
    place = _sleeps.get((frame.f_code.co_filename, frame.f_lineno))
    actor = link.state.running
    if place is None or _number or actor.slept:
        return seconds
    actor.slept = True
    shared = link.state.shared
    if not shared[-place]:
        shared[-place] = max(1, int(seconds * 1e9))
    return shared[-place] / 1e9
