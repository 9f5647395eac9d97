"""Which keys are there, and what does the terminal receive when one is pressed?"""

from __future__ import annotations

import string
from collections.abc import Mapping
from difflib import get_close_matches
from types import MappingProxyType

#: Every key that has a name, and its bytes as a terminal of the xterm family sends them.
KEYS: Mapping[str, bytes] = MappingProxyType(
    {
        **{f"Ctrl-{letter}": bytes([ord(letter) & 0x1F]) for letter in string.ascii_uppercase},
        "Ctrl-\\": b"\x1c",
        "Ctrl-]": b"\x1d",
        "Ctrl-^": b"\x1e",
        "Ctrl-_": b"\x1f",
        "Enter": b"\r",
        "Tab": b"\t",
        "Escape": b"\x1b",
        "Backspace": b"\x7f",
        "Space": b" ",
        "Up": b"\x1b[A",
        "Down": b"\x1b[B",
        "Right": b"\x1b[C",
        "Left": b"\x1b[D",
    }
)

#: The signal that the terminal makes of a key, as long as the program has not switched that off.
SIGNAL_KEYS: Mapping[str, str] = MappingProxyType(
    {"Ctrl-C": "SIGINT", "Ctrl-\\": "SIGQUIT", "Ctrl-Z": "SIGTSTP"}
)

_FOLDED = {name.casefold(): name for name in KEYS}
_OTHER_NAMES = {
    "return": "Enter",
    "esc": "Escape",
    "del": "Backspace",
    "arrow up": "Up",
    "arrow down": "Down",
}


def key_bytes(name: str) -> bytes:
    """What the terminal receives when a key is pressed.

    Args:
        name: a name of ``KEYS``, or one printable character.

    Raises:
        KeyError: there is no such key.
    """
    if name in KEYS:
        return KEYS[name]
    if len(name) == 1 and name.isprintable():
        return name.encode()
    raise KeyError(name)


def nearest_key(name: str) -> str | None:
    """The key that somebody meant who wrote a name that does not exist; None where nothing is near.

    Args:
        name: as written, such as "^C", "ctrl+c" or "Return".
    """
    written = name.strip()[:20].casefold()
    if written.startswith("^") and len(written) == 2:
        written = "ctrl-" + written[1]
    for before in ("control-", "control+", "ctrl+", "ctrl ", "c-"):
        if written.startswith(before):
            written = "ctrl-" + written[len(before) :]
    found = _FOLDED.get(written) or _OTHER_NAMES.get(written)
    if found is not None:
        return found
    if written.startswith("ctrl-"):
        # Another key with Ctrl is as near as any and surely not meant.
        return None
    return next((_FOLDED[near] for near in get_close_matches(written, _FOLDED, n=1)), None)
