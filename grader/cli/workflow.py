"""What does a CI runner tell us, and where does it want to be told?

GitHub's variables (``GITHUB_*``) and those that Classroom 50's runner adds to them.
"""

from __future__ import annotations

import os
import secrets
import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from grader import report
from grader.cli.console import complain
from grader.errors import UsageError
from grader.report import SUMMARY_LIMIT, Place

#: Classroom 50's variables, by the attribute of ``Place`` that each fills.
_CLASSROOM50 = {
    "classroom": "CLASSROOM",
    "assignment": "ASSIGNMENT",
    "submission": "SUBMISSION_TAG",
    "commit": "COMMIT_URL",
    "release": "RELEASE_URL",
    "review": "REVIEW_URL",
}


def classroom50_place(environment: Mapping[str, str] = os.environ) -> Place:
    """Where the submission stands, as Classroom 50's runner tells it.

    Raises:
        UsageError: a variable is missing, or the current folder is no commit's.
    """
    missing = [name for name in _CLASSROOM50.values() if not environment.get(name)]
    if missing:
        raise UsageError(
            f"classroom50 needs what its runner sets: {', '.join(missing)}. "
            "Run it there, or set them by hand to try"
        )
    if not environment["SUBMISSION_TAG"].startswith("submit/"):
        raise UsageError(
            "SUBMISSION_TAG does not begin with submit/, so Classroom 50 would refuse the result"
        )
    return Place(
        **{attribute: environment[name] for attribute, name in _CLASSROOM50.items()},
        datetime=_committed(),
        owner=environment.get("OWNER") or environment.get("USERNAME", ""),
        assignment_type=environment.get("ASSIGNMENT_TYPE", ""),
    )


def _committed() -> str:
    """When the commit of the current folder was committed: the student's time, not the grading's."""
    try:
        done = subprocess.run(
            ["git", "show", "--no-patch", "--format=%ct", "HEAD"], capture_output=True, text=True, check=True
        )
        moment = datetime.fromtimestamp(int(done.stdout), UTC)
    except (OSError, ValueError, subprocess.CalledProcessError) as error:
        raise UsageError(
            "classroom50 needs the time of the commit, and git does not tell it here. "
            "Run it in the student's checkout"
        ) from error
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def add_to_summary(text: str, environment: Mapping[str, str] = os.environ) -> None:
    """Adds Markdown to the step's summary, where a runner wants one.

    A summary that is too long is dropped whole, so one that already has much in it is left as it is.

    Raises:
        UsageError: it cannot be written.
    """
    file = environment.get("GITHUB_STEP_SUMMARY")
    if not file:
        return
    try:
        with Path(file).open("ab") as summary:
            if summary.tell() + len(text.encode()) <= SUMMARY_LIMIT:
                summary.write(text.encode())
            else:
                complain("the step's summary has no room for the report")
    except OSError as error:
        raise UsageError(f"the step's summary {file} cannot be written: {error.strerror}") from error


def in_repository(place: Path | None, environment: Mapping[str, str] = os.environ) -> str:
    """The folder of a submission relative to the repository, "" where it is the repository or outside it."""
    if place is None or not place.exists():
        return ""
    folder = (place if place.is_dir() else place.parent).resolve()
    top = Path(environment.get("GITHUB_WORKSPACE") or Path.cwd()).resolve()
    return folder.relative_to(top).as_posix() if folder.is_relative_to(top) else ""


def printed(text: str, environment: Mapping[str, str] = os.environ) -> str:
    """A report for the standard output; where a workflow's runner reads that, no line is a command for it."""
    if environment.get("GITHUB_ACTIONS") != "true":
        return text
    return report.fenced(text, secrets.token_hex(16))
