"""The path itself: one submission, one assignment, one result.

``grade`` runs a pytest session over the assignment's cases; ``rejudge`` does the same from a stored trace and
runs nothing; ``check`` proves an assignment with its reference, right and wrong programs; ``repeat`` and
``repeat_case`` run the witness of an exploration again.
"""

from grader.grading.proof import ProgramProof, Proof, check
from grader.grading.recording import normalised
from grader.grading.session import Grading, grade, rejudge
from grader.grading.witness import Repetition, repeat, repeat_case
from grader.plugin.marking import Progress

__all__ = [
    "Grading",
    "ProgramProof",
    "Progress",
    "Proof",
    "Repetition",
    "check",
    "grade",
    "normalised",
    "rejudge",
    "repeat",
    "repeat_case",
]
