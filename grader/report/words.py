"""Where do the words stand that people are told, and how are they fetched?

In gettext catalogues, ``locale/LANGUAGE/LC_MESSAGES/grader.po``: whoever knows the language and no Python can
read and mend them. English is one of the languages: a ``msgid`` is a sentence's name, never the sentence, so
that a better English wording takes no translation with it. What depends on the values (how many, which of two
sentences, what is left out) is decided in the code; a catalogue has words only.

Places in a sentence are written ``{name}``. After a change of a ``.po`` file::

    pybabel compile -D grader -d grader/report/locale
"""

from __future__ import annotations

import gettext
from collections.abc import Sequence
from functools import cache
from typing import Literal, NoReturn

Language = Literal["en", "zh"]

#: Of the catalogues' files.
DOMAIN = "grader"

#: The folder with the catalogues.
FOLDER = f"{__file__.rpartition('/')[0]}/locale"


class _Missing(gettext.NullTranslations):
    """What gettext asks when a catalogue has no such name: nobody is ever shown a bare name."""

    def gettext(self, message: str) -> NoReturn:
        raise KeyError(message)


@cache
def _catalogue(language: Language) -> gettext.NullTranslations:
    # Read when the first sentence is told: it takes 3 ms, and not every command tells one.
    found = gettext.translation(DOMAIN, FOLDER, [language])
    found.add_fallback(_Missing())
    return found


def words(name: str, language: Language) -> str:
    """The words of that name, their places not filled.

    Raises:
        KeyError: the language has no such words.
    """
    return _catalogue(language).gettext(name)


def say(name: str, language: Language, /, **values: object) -> str:
    """A sentence in that language.

    Args:
        name: which, a ``msgid``.
        language: "en" or "zh".
        values: what fills its places, safe to show already.

    Raises:
        KeyError: the language has no such sentence, or a place of it is not filled.
    """
    return words(name, language).format_map(values)


def listed(parts: Sequence[str], language: Language) -> str:
    """Words one after the other, as that language lists them; "" for none."""
    if not parts:
        return ""
    begun = words("told.list.between", language).join(parts[:-1])
    return f"{begun}{words('told.list.last', language)}{parts[-1]}" if begun else parts[-1]
