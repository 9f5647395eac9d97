"""The path itself: one submission, one assignment, one result.

``grade`` runs a pytest session over the assignment's cases; ``rejudge`` does the same from a stored trace and
runs nothing; ``check`` proves an assignment with its reference, right and wrong programs.
"""

from grader.grading.proof import ProgramProof, Proof, check
from grader.grading.recording import normalised
from grader.grading.session import Grading, grade, rejudge

__all__ = ["Grading", "ProgramProof", "Proof", "check", "grade", "normalised", "rejudge"]
