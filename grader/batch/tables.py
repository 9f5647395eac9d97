"""How are the tables of other systems read, filled in and written, so that nobody's spreadsheet is harmed?

A table that is filled in keeps everything else as it was: separator, quotation, line ends, byte order mark,
columns. A cell that a spreadsheet would take for a formula is written with an apostrophe before it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
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
        newline: between the lines.
        quoted: whether every cell of the header stands in quotation marks.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    encoding: str = "utf-8"
    separator: str = ","
    newline: str = "\n"
    quoted: bool = False


def read(file: Path) -> Table:
    """A CSV file: UTF-8 or, as Chinese spreadsheets write it, GB 18030; commas, semicolons or tabs.

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
    encoding = "utf-8-sig" if content.startswith(b"\xef\xbb\xbf") else "utf-8"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        encoding = "gb18030"
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            raise UsageError(f"{file}: neither UTF-8 nor GB 18030. Save it as CSV UTF-8") from None
    first = text.split("\n", 1)[0]
    separator = max((",", ";", "\t"), key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    try:
        lines = [(reader.line_num, tuple(row)) for row in reader if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise UsageError(f"{file}:{reader.line_num}: not CSV ({error}). Save it as CSV UTF-8") from error
    if not lines:
        raise UsageError(f"{file}: empty. Its first line must name the columns")
    return Table(
        header=lines[0][1],
        rows=tuple(lines[1:]),
        encoding=encoding,
        separator=separator,
        newline="\r\n" if "\r\n" in text else "\n",
        quoted=first.strip().startswith('"') and first.strip().endswith('"'),
    )


def written(table: Table) -> bytes:
    """A table as its file: as it was read, but for the cells that were changed."""
    target = io.StringIO(newline="")
    writer = csv.writer(
        target,
        delimiter=table.separator,
        lineterminator=table.newline,
        quoting=csv.QUOTE_ALL if table.quoted else csv.QUOTE_MINIMAL,
    )
    writer.writerow(table.header)
    writer.writerows(row for _, row in table.rows)
    return target.getvalue().encode(table.encoding)


def made(header: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A table of ours: UTF-8 with a byte order mark, without which Excel takes it for another encoding."""
    lines = tuple((number, tuple(map(safe, row))) for number, row in enumerate(rows, 2))
    heads = tuple(map(safe, header))
    return written(Table(header=heads, rows=lines, encoding="utf-8-sig", newline="\r\n"))


def safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it."""
    if not cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")):
        return cell
    try:
        float(cell)
    except ValueError:
        return "'" + cell
    return cell
