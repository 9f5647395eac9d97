"""Does the engine need root? As an ordinary user it gets the same tier and the same evidence."""

from __future__ import annotations

import os
import shutil
import site
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NOBODY = 65534

_SCRIPT = """
import os, sys
from pathlib import Path
from grader.box import open_box
from grader.spec.model import Press
from grader.trace import SignalDelivered, Stopped
from tests.conformance.implementations import observed_trace

assert os.geteuid() == int(sys.argv[2]), os.geteuid()
with open_box(Path(sys.argv[1]), "default_pair.py", "/usr/bin/python3") as box:
    trace = observed_trace(box, Press(key="Ctrl-Z"), Press(key="Ctrl-C"))
print(trace.header.environment.tier.name, sum(isinstance(e, Stopped) for e in trace.events),
      {e.origin for e in trace.events if isinstance(e, SignalDelivered) and e.signal == "SIGTSTP"})
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="the other tests run as an ordinary user already")
def test_the_same_without_root(tmp_path: Path) -> None:
    python = "/usr/bin/python3"
    if not Path(python).exists() or shutil.which("setpriv") is None:
        pytest.skip("no system Python, or no setpriv")
    packages = [str(ROOT), *site.getsitepackages()]
    homework = tmp_path / "homework"
    homework.mkdir()
    shutil.copy(ROOT / "tests" / "programs" / "default_pair.py", homework)
    for folder in (homework, *homework.parents):
        if folder.stat().st_uid == os.geteuid() and Path(tempfile.gettempdir()) in folder.parents:
            folder.chmod(0o755)
    drop = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
    drop += ["--inh-caps=-all", "--bounding-set=-all"]
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": ":".join(packages), "PYTHONDONTWRITEBYTECODE": "1"}
    version = "import sys, msgspec, pexpect; print(*sys.version_info[:2])"
    asked = subprocess.run(
        [*drop, python, "-c", version], env=environment, capture_output=True, text=True, cwd="/"
    )
    if asked.stdout.split() != [str(part) for part in sys.version_info[:2]]:
        pytest.skip(f"an ordinary user cannot use the grader's packages: {asked.stderr.strip()[-200:]}")
    run = subprocess.run(
        [*drop, python, "-c", _SCRIPT, str(homework), str(NOBODY)],
        env=environment,
        capture_output=True,
        text=True,
        cwd="/",
    )
    assert run.returncode == 0, run.stderr
    assert run.stdout.split() == ["full", "2", "{'key'}"]
