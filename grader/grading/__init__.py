"""The path itself: one submission, one assignment, one result.

``grade`` runs a pytest session over the assignment's cases; ``rejudge`` does the same from a stored trace and
runs nothing; ``packed`` puts a grading and all that it rests on into an archive, which ``unpacked`` opens;
``divergence`` and ``differences`` compare two runs of a case. ``check`` proves an assignment with its
reference, right and wrong programs; ``repeat`` and ``repeat_case`` run the witness of an exploration again.
"""

from grader.grading.bundle import Bundle, is_bundle, packed, unpacked
from grader.grading.proof import ProgramProof, Proof, check
from grader.grading.recording import normalised
from grader.grading.sameness import Difference, Divergence, differences, divergence
from grader.grading.session import Grading, grade, rejudge, so_far
from grader.grading.witness import Repetition, repeat, repeat_case
from grader.plugin.marking import Progress

__all__ = [
    "Bundle",
    "Difference",
    "Divergence",
    "Grading",
    "ProgramProof",
    "Progress",
    "Proof",
    "Repetition",
    "check",
    "differences",
    "divergence",
    "grade",
    "is_bundle",
    "normalised",
    "packed",
    "rejudge",
    "repeat",
    "repeat_case",
    "so_far",
    "unpacked",
]
