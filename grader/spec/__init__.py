"""What was asked?

``load(path)`` reads an assignment's YAML into the strict model of ``grader.spec.model``, ``lint(path)`` tells
what is unwise in it; ``choose`` and ``assignments_in`` find it; ``resolve`` finds out which process plays
which role. ``grader.spec.keys``, ``signals`` and ``patterns`` say which keys, signals and line patterns
there are. ``pin`` is the digest by which an assignment can be named so that it cannot change unnoticed.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from grader.spec.cases import PRIVATE_NAME
    from grader.spec.choice import Choice, assignments_in, bundled, choose
    from grader.spec.loader import lint, load, specification_in
    from grader.spec.model import Assignment, Case, Expectation, Step
    from grader.spec.pins import RECORDING, parts, pin, unpinned
    from grader.spec.roles import resolve

__all__ = [
    "PRIVATE_NAME",
    "RECORDING",
    "Assignment",
    "Case",
    "Choice",
    "Expectation",
    "Step",
    "assignments_in",
    "bundled",
    "choose",
    "lint",
    "load",
    "parts",
    "pin",
    "resolve",
    "specification_in",
    "unpinned",
]

#: Which module has each of these names. It is read once somebody asks for one of them (PEP 562): who only
#: wants the model, as ``grade explore`` does, needs no YAML (30 of the 180 ms of its start).
_MODULES = {
    "cases": ("PRIVATE_NAME",),
    "choice": ("Choice", "assignments_in", "bundled", "choose"),
    "loader": ("lint", "load", "specification_in"),
    "model": ("Assignment", "Case", "Expectation", "Step"),
    "pins": ("RECORDING", "parts", "pin", "unpinned"),
    "roles": ("resolve",),
}


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        for module, names in _MODULES.items():
            if name in names:
                return getattr(import_module(f"{__name__}.{module}"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
