"""Does ``grade doctor`` find by trying what a machine lacks? The thing is really taken away each time."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from grader.box import landlock

pytestmark = pytest.mark.long

_DOCTOR = "from grader.cli import main; main()"

#: Refuses ptrace to itself and all that it starts, and becomes the doctor.
_WITHOUT_PTRACE = """
import ctypes, os, struct, sys
code = b"".join(struct.pack("HBBI", *line) for line in (
    (0x20, 0, 0, 0), (0x15, 0, 1, 101), (0x06, 0, 0, 0x00050001), (0x06, 0, 0, 0x7FFF0000)))
buffer = ctypes.create_string_buffer(code, len(code))
class Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_void_p)]
libc = ctypes.CDLL(None, use_errno=True)
assert libc.prctl(38, 1, 0, 0, 0) == 0
assert libc.prctl(22, 2, ctypes.byref(Program(4, ctypes.addressof(buffer)))) == 0
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""


def doctor(*before: str) -> tuple[int, str]:
    run = subprocess.run(
        [*before, "-c", _DOCTOR, "doctor"], capture_output=True, text=True, stdin=subprocess.DEVNULL
    )
    return run.returncode, run.stdout + run.stderr


def test_everything_is_there() -> None:
    code, said = doctor(sys.executable)
    assert (code, said.splitlines()[-1]) == (0, "tier: full"), said
    assert "mend" not in said


def test_without_ptrace_evidence_is_missing() -> None:
    code, said = doctor(sys.executable, "-c", _WITHOUT_PTRACE)
    assert (code, said.splitlines()[-1]) == (3, "tier: plain"), said
    assert "NO   evidence" in said
    assert "expectations that need them are inconclusive" in " ".join(said.split())
    assert "yes  namespaces" in said


@pytest.mark.skipif(shutil.which("unshare") is None, reason="no unshare(1)")
def test_without_namespaces_a_fence_is_left() -> None:
    taken = 'echo 0 > /proc/sys/user/max_user_namespaces && exec "$@"'
    code, said = doctor("unshare", "--user", "--map-root-user", "sh", "-c", taken, "sh", sys.executable)
    if "unshare failed" in said:
        pytest.skip(said)
    fenced = landlock.version() >= landlock.NEEDED
    assert (code, said.splitlines()[-1]) == (3, "tier: fenced" if fenced else "tier: none"), said
    assert ("A program runs among your processes" if fenced else "No program is run at all") in said
    assert "sudo sysctl user.max_user_namespaces=15000" in said
