"""What does chance tell the program?

The same in each run: else two runs under one schedule would differ, and a fault would not show again. What is
drawn goes by a number that the schedule has, so that other schedules draw other things, and by how much was
drawn before, in whichever process: no two draws are the same.
"""

import _random
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
