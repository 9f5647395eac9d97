"""The catalogues of words, as Babel reads them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from grader.report.words import DOMAIN, FOLDER, Language


@cache
def catalogue(language: Language) -> Catalog:
    with Path(FOLDER, language, "LC_MESSAGES", f"{DOMAIN}.po").open("rb") as file:
        return read_po(file, locale=language, abort_invalid=True)


def sentences(language: Language) -> dict[str, str]:
    return {str(one.id): str(one.string) for one in catalogue(language) if one.id}
