"""How does the whole class stand, when it does not fit into memory?

A ``Register`` keeps every standing in a file that has no name, and reads one at a time. So the reports of ten
thousand students take the memory of one student's, and what is left of a call that was killed is nothing.
"""

from __future__ import annotations

import os
import pickle
import tempfile
from array import array
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import BinaryIO, Self, overload

from grader.batch.standing import Standing


class Register(Sequence[Standing]):
    """How a class stands, in its order; of each student a number is in memory, the rest in a file.

    Args:
        folder: on whose disk the file lies.
    """

    def __init__(self, folder: Path) -> None:
        self._file: BinaryIO = tempfile.TemporaryFile(dir=folder, prefix=".class-")  # noqa: SIM115
        self._starts = array("Q")

    @classmethod
    def of(cls, class_: Iterable[Standing], folder: Path) -> Self:
        """The register of a class.

        Args:
            class_: how everybody stands.
            folder: on whose disk the file lies.
        """
        register = cls(folder)
        for one in class_:
            register.add(one)
        return register

    def add(self, one: Standing) -> None:
        """Takes one more student in."""
        self._file.seek(0, os.SEEK_END)
        self._starts.append(self._file.tell())
        # Nobody else can reach the file; and a time keeps the offset in which it was written.
        pickle.dump(one, self._file)

    def those(self, places: Sequence[int]) -> Register:
        """The students at some places, in that order; the file is the same."""
        chosen = Register.__new__(Register)
        chosen._file = self._file
        chosen._starts = array("Q", (self._starts[place] for place in places))
        return chosen

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, place: int) -> Standing: ...
    @overload
    def __getitem__(self, place: slice) -> Register: ...
    def __getitem__(self, place: int | slice) -> Standing | Register:
        if isinstance(place, slice):
            return self.those(range(len(self))[place])
        self._file.seek(self._starts[place])
        one: Standing = pickle.load(self._file)
        return one
