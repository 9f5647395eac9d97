"""A runner of workflows, as far as one can be had here: it runs the ``run:`` steps and nothing else.

As GitHub does it: each step is a script of its own, ``bash -e`` unless the step names a shell, in the
checkout, with the runner's variables; the first step that fails ends the job. ``uses:`` steps are somebody
else's programs and are left out.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

_SHELLS = {"": ["bash", "-e"], "bash": ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail"]}
_EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}")


@dataclass(frozen=True)
class Runner:
    """A machine that runs jobs.

    Attributes:
        checkout: the repository's files; the current folder of each step.
        temporary: ``RUNNER_TEMP``.
        environment: the variables of the machine.
    """

    checkout: Path
    temporary: Path
    environment: Mapping[str, str]

    def run(
        self, steps: list[dict[str, Any]], *, values: Mapping[str, str] | None = None, only: str | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Runs steps; what is returned is the first failure, or the last success.

        Args:
            steps: of a job or a composite action.
            values: what ``${{ NAME }}`` stands for.
            only: the name of the only step to run.
        """
        done = None
        for number, step in enumerate(steps):
            if "run" not in step or (only is not None and step.get("name") != only):
                continue
            script = self.temporary / f"step-{number}.sh"
            script.write_text(self._expanded(step["run"], values or {}))
            environment = {
                name: self._expanded(str(v), values or {}) for name, v in step.get("env", {}).items()
            }
            done = subprocess.run(
                [*_SHELLS[step.get("shell", "")], script],
                cwd=self.checkout,
                env={**self.environment, **self._variables(), **environment},
                capture_output=True,
                text=True,
            )
            if done.returncode:
                break
        assert done is not None, f"there is no step {only!r}"
        return done

    @property
    def summary(self) -> Path:
        """What the steps wrote for the job's page."""
        return self.temporary / "summary.md"

    @property
    def output(self) -> Path:
        """The steps' outputs."""
        return self.temporary / "output"

    def _variables(self) -> dict[str, str]:
        return {
            "CI": "true",
            "GITHUB_ACTIONS": "true",
            "GITHUB_OUTPUT": str(self.output),
            "GITHUB_STEP_SUMMARY": str(self.summary),
            "GITHUB_WORKSPACE": str(self.checkout),
            "RUNNER_TEMP": str(self.temporary),
        }

    @staticmethod
    def _expanded(text: str, values: Mapping[str, str]) -> str:
        return _EXPRESSION.sub(lambda found: values[found[1]], text)


def steps_of(workflow: Path) -> list[dict[str, Any]]:
    """The steps of a workflow with one job, or of a composite action."""
    read: dict[str, Any] = yaml.safe_load(workflow.read_text(encoding="utf-8"))
    place = read["runs"] if "runs" in read else next(iter(read["jobs"].values()))
    return list(place["steps"])
