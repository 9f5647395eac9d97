"""Which file is the program, and how does the instructor's own main find the student's?

Where an assignment names a ``main``, that file is run, and the student's is a module beside it. It can be
imported by its own name, or as ``submission`` whatever its name is: both are one module, so that what one
part of the program changes every other part sees. Only a file whose name no import could mean, or that has
main's own name, is there as a copy called ``submission`` alone. A file of the student's that has one of these
two names, and is not the program, gives way.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import msgspec

from grader.spec import Assignment
from grader.submission import Submission

#: The student's file under the name that main can count on. ``{module}`` is its own, without ".py".
_ALIAS = '''\
"""The file that was handed in, under the name by which every main can import it."""
import importlib
import sys

sys.modules[__name__] = importlib.import_module({module!r})
'''


@dataclass(frozen=True, slots=True)
class Harness:
    """The instructor's main and what it needs beside it.

    Attributes:
        entry: the file that is run, relative to the submission.
        files: what is laid into each copy of the submission, by name relative to it.
    """

    entry: str
    files: dict[str, bytes]


def students_file(submission: Submission, assignment: Assignment) -> str:
    """The submission's file that is the program, relative to it; a copy of main that was handed in is not.

    Raises:
        SubmissionError: no file fits.
    """
    main = assignment.program.main
    own = tuple(file for file in submission.files if PurePosixPath(file).name != main)
    if not submission.alone and own:
        submission = msgspec.structs.replace(submission, files=own)
    return submission.entry(assignment.program.files)


def harness(submission: Submission, assignment: Assignment) -> Harness | None:
    """The instructor's main beside the student's file; None where the assignment has none.

    Raises:
        SubmissionError: no file of the submission fits.
        OSError: main cannot be read.
    """
    main = assignment.program.main
    if main is None:
        return None
    file = PurePosixPath(students_file(submission, assignment))
    files = {str(file.with_name(main)): Path(assignment.folder, main).read_bytes()}
    alias = str(file.with_name("submission.py"))
    if file.name == main or file.suffix != ".py" or "." in file.stem:
        # Main has taken its name, or no import statement could find it.
        files[alias] = (submission.folder / file).read_bytes()
    elif str(file) != alias:
        files[alias] = _ALIAS.format(module=file.stem).encode()
    return Harness(str(file.with_name(main)), files)
