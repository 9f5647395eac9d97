"""What does a machine get to know of an exploration: the JSON of ``grade explore --json``?

The same program under the same interpreter gives the same bytes: no time, pid, host or home path stands in
it. Its JSON Schema, ``rendered``, is committed beside this file.
"""

from __future__ import annotations

from typing import Any, Self, assert_never

import msgspec

from grader.result import SubmissionName
from grader.trace import Environment, with_clean_descriptions
from grader.trace.escapes import escaped
from grader.trace.exploration import (
    SCHEMA,
    Advice,
    Ending,
    Exploration,
    Fault,
    Holders,
    Schedule,
    Verdict,
)


class ExplorationResult(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything that is said of one program under many schedules.

    The first ten keys are those that other programs build on. Unless said otherwise here, a key is what the
    attribute of ``Exploration`` with its name is.

    Attributes:
        schema: the name of this form.
        environment: where it ran, as in a result; there is no specification and no recording.
        evidence: the faults, the verdict's own first.
        submission: which files it was, as in a result.
        input: what stood on the program's standard input.
        expected: the output that was asked for; None: nobody said.
    """

    schema: str
    program: str
    environment: Environment
    verdict: Verdict
    reason: str
    schedules: int
    bound: str
    witness: Schedule | None
    evidence: tuple[Fault, ...]
    advice: tuple[Advice, ...]
    submission: SubmissionName
    arguments: tuple[str, ...]
    input: str
    expected: str | None
    reproduced: tuple[int, int] | None
    endings: tuple[Ending, ...]
    primitives: tuple[str, ...]
    holders: tuple[Holders, ...]
    overlap: bool | None
    actors: tuple[str, ...]

    @classmethod
    def of(
        cls,
        found: Exploration,
        submission: SubmissionName,
        environment: Environment,
        *,
        input: str = "",
        expected: str | None = None,
    ) -> Self:
        """The result of an exploration.

        Args:
            found: what came of it.
            submission: which files it was.
            environment: where it ran.
            input: what stood on the program's standard input.
            expected: the output that was asked for; None: nobody said.
        """
        taken = {name: getattr(found, name) for name in _SHARED}
        return cls(
            schema=SCHEMA,
            environment=environment,
            evidence=found.faults,
            submission=submission,
            input=input,
            expected=expected,
            **taken,
        )

    @property
    def exploration(self) -> Exploration:
        """What came of it, to be told or compared again."""
        taken = {name: getattr(self, name) for name in _SHARED}
        return Exploration(python=self.environment.python, faults=self.evidence, **taken)

    @property
    def exit_code(self) -> int:
        """The command line's exit code: 0 clean, 1 a fault was proved, 3 not decided."""
        match self.verdict:
            case "clean":
                return 0
            case "inconclusive":
                return 3
            case "lost-update" | "wrong-output" | "deadlock" | "lock-order" | "crash" | "livelock":
                return 1
            case _:
                assert_never(self.verdict)

    def encode(self) -> bytes:
        """The JSON, indented; keys in the order above."""
        return escaped(msgspec.json.format(msgspec.json.encode(self), indent=2)) + b"\n"

    @classmethod
    def decode(cls, stored: bytes) -> Self:
        """The result that ``encode`` stored.

        Raises:
            ValueError: it is none of this schema.
        """
        try:
            result = msgspec.json.decode(stored, type=cls)
        except msgspec.MsgspecError as error:
            raise ValueError(f"not an exploration's result: {error}") from error
        if result.schema != SCHEMA:
            raise ValueError(f"the schema is {result.schema}, this grader reads {SCHEMA}")
        return result


#: What a result takes from an exploration as it is.
_SHARED = sorted(set(ExplorationResult.__struct_fields__) & set(Exploration.__struct_fields__))


def schema() -> dict[str, Any]:
    """JSON Schema of an exploration's result."""
    found: dict[str, Any] = with_clean_descriptions(msgspec.json.schema(ExplorationResult))
    return found


def rendered() -> str:
    """The schema as the committed file has it."""
    return msgspec.json.format(msgspec.json.encode(schema()), indent=2).decode() + "\n"
