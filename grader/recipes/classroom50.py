"""Classroom 50's autograder: a file that its runner runs in the student's checkout, once for each submission.

``grade package classroom50`` lays it as ``autograder.py`` beside ``grader.json``, ``requirements.txt``,
``assignment/`` and ``wheels/``. It installs the grader in an environment of its own, grades the checkout and
leaves ``result.json`` and ``release-body.md`` there. Exit code 0: it was graded, whatever the points; another
one: it was not, and there is no ``result.json``.

It needs the standard library alone, of Python 3.8 or later: it is run before anything is installed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

#: Ubuntu's rule against namespaces for everybody.
_APPARMOR = Path("/proc/sys/kernel/apparmor_restrict_unprivileged_userns")


def main() -> int:
    """Grades the current folder."""
    bundle = Path(__file__).resolve().parent
    for old in ("result.json", "release-body.md"):
        # One that a student has committed would be taken for ours.
        if os.path.lexists(old):
            os.unlink(old)
    asked = json.loads((bundle / "grader.json").read_text(encoding="utf-8"))
    own = ".".join(map(str, sys.version_info[:2]))
    python = sys.executable if asked["python"] == own else f"python{asked['python']}"
    if shutil.which(python) is None:
        print(f"{python} is not here. Package again: grade package classroom50 --python-version ...")
        return 1
    with tempfile.TemporaryDirectory(dir=os.environ.get("RUNNER_TEMP")) as place:
        environment = Path(place, "grader")
        wheels = ["--find-links", str(bundle / "wheels"), *(["--no-index"] if asked["wheels"] else [])]
        requirements = ["--requirement", str(bundle / "requirements.txt")]
        install = [str(environment / "bin" / "pip"), "install", "--quiet", "--require-hashes", "--no-deps"]
        for command in ([python, "-I", "-m", "venv", str(environment)], [*install, *wheels, *requirements]):
            if subprocess.run(command, cwd=place, check=False).returncode:
                print(f"failed: {' '.join(command)}")
                return 1
        _allow_namespaces()
        specification = bundle / "assignment" / asked["assignment"] / "assignment.yaml"
        words = ["-a", f"{specification}@{asked['pin']}", *asked["options"]]
        outputs = ["--out", "classroom50:result.json", "--out", "markdown:release-body.md"]
        graded = subprocess.run([str(environment / "bin" / "grade"), ".", *words, *outputs], check=False)
    # 0: full marks; 1: points lost.
    return 0 if graded.returncode in (0, 1) else graded.returncode


def _allow_namespaces() -> None:
    """The runner's machine is thrown away afterwards."""
    if _APPARMOR.exists() and _APPARMOR.read_text().strip() == "1":
        subprocess.run(["sudo", "-n", "tee", str(_APPARMOR)], input=b"0", check=False)


if __name__ == "__main__":
    sys.exit(main())
