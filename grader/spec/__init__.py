"""What was asked?

``load(path)`` reads an assignment's YAML into the strict model of ``grader.spec.model``; ``resolve`` finds
out which process plays which role.
"""

from grader.spec.model import Assignment, Case, Expectation, Step
from grader.spec.roles import resolve

__all__ = ["Assignment", "Case", "Expectation", "Step", "resolve"]
