"""How are the tables of other systems read, filled in and written, so that nobody's spreadsheet is harmed?

A table that is filled in keeps everything else as it was: separator, quotation, line ends, byte order mark,
columns. A cell that a spreadsheet would take for a formula is written with an apostrophe before it.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path

import msgspec

from grader.errors import UsageError

#: Larger than any class.
_LARGEST = 50_000_000


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A CSV file.

    Attributes:
        header: the names of its columns.
        rows: the rows below, each with the number of its line.
        encoding: how its bytes are text; "utf-8-sig" with a byte order mark.
        separator: between the cells.
        text: the file as text.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    encoding: str = "utf-8"
    separator: str = ","
    text: str = ""


def read(file: Path) -> Table:
    """A CSV file: UTF-8 or, as spreadsheets write it, GB 18030 or UTF-16; commas, semicolons or tabs.

    Raises:
        UsageError: it cannot be read, or is no table.
    """
    try:
        with file.open("rb") as opened:
            content = opened.read(_LARGEST + 1)
    except OSError as error:
        raise UsageError(f"{file}: {error.strerror}. Check the path") from error
    if len(content) > _LARGEST:
        raise UsageError(f"{file}: larger than {_LARGEST // 1_000_000} MB, which no class is")
    encoding = "utf-8-sig" if content.startswith(codecs.BOM_UTF8) else "utf-8"
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"  # what Excel calls Unicode text
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        encoding = "gb18030"
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            raise UsageError(f"{file}: neither UTF-8 nor GB 18030. Save it as CSV UTF-8") from None
    first = text.split("\n", 1)[0]
    told = re.fullmatch(r"sep=(.)\s*", first)  # Excel's own line, which no table's header is
    separator = told[1] if told is not None else max((",", ";", "\t"), key=first.count)
    lines = _rows(file, text, separator)[told is not None :]
    if not lines:
        raise UsageError(f"{file}: empty. Its first line must name the columns")
    return Table(header=lines[0][1], rows=tuple(lines[1:]), encoding=encoding, separator=separator, text=text)


def _rows(file: Path, text: str, separator: str) -> list[tuple[int, tuple[str, ...]]]:
    """The rows that are not empty, each with the number of its last line.

    Raises:
        UsageError: it is no table, or a quotation mark is never closed: all that follows would be one cell.
    """
    for strict in (True, False):
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=strict)
        try:
            return [(reader.line_num, tuple(row)) for row in reader if any(cell.strip() for cell in row)]
        except csv.Error as error:
            if not strict or "unexpected end" in str(error):
                what = "a quotation mark is not closed" if strict else f"not CSV ({error})"
                raise UsageError(f"{file}:{reader.line_num}: {what}. Save it as CSV UTF-8") from error
    raise AssertionError("the second reading returns or raises")


def filled(table: Table, column: int, values: Mapping[int, str]) -> bytes:
    """The file of a table with other values in one column; every other byte is what it was.

    Args:
        table: as it was read.
        column: its place, from 0.
        values: what is to stand there, by the number of the row's line; no separator and no quotation mark.
    """
    parts: list[str] = []
    done = 0
    for line, cells in _cells(table.text, table.separator):
        if line not in values:
            continue
        value = values[line]
        if column < len(cells):
            start, end = cells[column]
            quoted = table.text[start:end].startswith('"')
            value = f'"{value}"' if quoted else value
        else:
            start = end = cells[-1][1]
            value = table.separator * (column + 1 - len(cells)) + value
        parts += [table.text[done:start], value]
        done = end
    parts.append(table.text[done:])
    return "".join(parts).encode(table.encoding)


def _cells(text: str, separator: str) -> Iterator[tuple[int, list[tuple[int, int]]]]:
    """Each row's last line, and where its cells begin and end, quotation marks included."""
    line, start, quoted = 1, 0, False
    cells: list[tuple[int, int]] = []
    for place, letter in enumerate(text):
        if letter == '"' and text.startswith('"', start):
            quoted = not quoted
        if letter == "\n" and quoted:
            line += 1
        elif not quoted and letter in (separator, "\n"):
            end = place - 1 if letter == "\n" and text[start:place].endswith("\r") else place
            cells.append((start, end))
            start = place + 1
            if letter == "\n":
                yield line, cells
                line, cells = line + 1, []
    if start < len(text) or cells:
        cells.append((start, len(text)))
        yield line, cells


def made(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[bytes]:
    """A table of ours, a row at a time.

    It is UTF-8 with a byte order mark, without which Excel takes it for another encoding.
    """
    yield codecs.BOM_UTF8
    for row in chain((header,), rows):
        target = io.StringIO(newline="")
        csv.writer(target, lineterminator="\r\n").writerow(map(safe, row))
        yield target.getvalue().encode()


def safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it."""
    if not cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")):
        return cell
    number = re.fullmatch(r"[+-]?\d+(\.\d+)?", cell)
    return cell if number is not None else "'" + cell
