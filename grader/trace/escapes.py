"""How does JSON carry a character that would act on the terminal or the editor which shows it?

As ``\\u`` and its number: the same value for whoever reads JSON, and nothing for whoever only prints it. JSON
itself asks for that below U+0020 alone. What turns the direction of writing, starts a control sequence (C1),
breaks a line or is invisible stands above.
"""

from __future__ import annotations

import re

#: In UTF-8, whose first bytes stand nowhere else: DEL and C1, the soft hyphen, Arabic letter marks, Mongolian
#: vowel separator, zero widths and direction marks, line and paragraph separators, embeddings and overrides,
#: invisible operators and isolates, byte order mark, interlinear annotation, tags.
_ACTS = re.compile(
    rb"\x7f|\xc2[\x80-\x9f\xad]|\xd8[\x80-\x85\x9c]|\xe1\xa0\x8e|\xe2\x80[\x8b-\x8f\xa8-\xae]"
    rb"|\xe2\x81[\xa0-\xaf]|\xef\xbb\xbf|\xef\xbf[\xb9-\xbb]|\xf3\xa0[\x80\x81][\x80-\xbf]"
)


def escaped(json: bytes) -> bytes:
    """The same JSON without a character that acts on whoever prints it.

    Args:
        json: JSON or JSON Lines in UTF-8; such characters can only stand inside its strings.
    """
    return _ACTS.sub(_number, json)


def _number(found: re.Match[bytes]) -> bytes:
    units = found[0].decode().encode("utf-16-be")
    return b"".join(b"\\u%04x" % int.from_bytes(units[at : at + 2]) for at in range(0, len(units), 2))
