"""What need no worker make anew?

The server from which workers are forked imports this module, and draws a report of nothing in each language:
so templates, catalogues and the terminal's tables are read once, not by each process.
"""

from __future__ import annotations

import contextlib
from typing import get_args

from grader.batch.people import Student
from grader.batch.standing import Standing, Status
from grader.batch.work import unfit
from grader.batch.writing import Wanted, written
from grader.report import Language
from grader.spec import Assignment
from grader.spec.model import ProgramFiles, Text


def _prepare(language: Language) -> None:
    nothing = Assignment(
        id="nothing", title=Text(en="", zh=""), program=ProgramFiles(files=("nothing.py",)), cases=()
    )
    written(
        Wanted(
            one=Standing(student=Student(id=""), status=Status.UNFIT),
            done=unfit(nothing, "", language),
            assignment=nothing,
            language=language,
            audiences=("student",),
        )
    )


for each in get_args(Language):
    # What is wrong with it is told by who makes a real one; no worker must be missing for it.
    with contextlib.suppress(Exception):
        _prepare(each)
