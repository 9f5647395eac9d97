"""Who may write the result on Gradescope?

``python -m grader.recipes.supervisor ROOT -- WORDS OF grade``, started by root in Gradescope's layout
(``ROOT/submission``, ``ROOT/results``). The submission is made root's and read-only; the grader, and with it
every student's program, runs as a user who owns nothing; what it says of the result comes through a pipe and
is written by root, whole or not at all, each time that it says more.

There is a result from the beginning, and it has no score: Gradescope then says that the autograder failed.
Only a grading that came to its end gives another one.

It needs the standard library alone.
"""

from __future__ import annotations

import contextlib
import json
import os
import selectors
import shutil
import stat
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

#: The user and group as whom the grader runs; they own nothing and need no entry anywhere.
GRADER = 64321
#: Bytes after which a result is none.
LIMIT = 64 << 20

#: Exit codes of ``grade`` after which its result counts: full marks, points lost, something not decided.
_ENDED = {0, 1, 3}


def main(words: Sequence[str], grade: Path | None = None) -> int:
    """Grades ``ROOT/submission`` into ``ROOT/results/results.json``.

    Args:
        words: ROOT, ``--`` and the words of ``grade`` but for the submission and its outputs.
        grade: the command ``grade``; None: the one beside this interpreter.

    Returns:
        0 when the grading came to its end, else 1.
    """
    root, dashes, *options = words
    if dashes != "--":
        raise SystemExit("supervisor ROOT -- WORDS")
    results = Path(root, "results", "results.json")
    _place(results.parent)
    _write(results, not_graded("The grading did not come to its end."))
    if os.geteuid() != 0:
        _write(results, not_graded("The autograder was not started by root, so nothing was run."))
        return 1
    submission = Path(root, "submission")
    _make_readable(Path(root))
    _make_roots(submission)
    grade = grade or Path(sys.executable).with_name("grade")
    with tempfile.TemporaryDirectory(prefix="grader-") as place, tempfile.TemporaryFile() as said:
        pipe = Path(place, "result")
        os.mkfifo(pipe, 0o600)
        os.chown(pipe, GRADER, GRADER)
        own = Path(place, "own")
        own.mkdir()
        os.chown(own, GRADER, GRADER)
        os.chmod(place, 0o755)
        started = subprocess.Popen(
            [grade, submission, *options, "--out", f"gradescope:{pipe}"],
            user=GRADER,
            group=GRADER,
            extra_groups=[],
            umask=0o077,
            cwd="/",
            env={
                "PATH": os.environ.get("PATH", "/usr/local/bin:/usr/bin:/bin"),
                "HOME": str(own),
                "TMPDIR": str(own),
                "LANG": "C.UTF-8",
            },
            stdin=subprocess.DEVNULL,
            stderr=said,
            start_new_session=True,
        )
        try:
            # Open for writing, too: so there is no end of file between one result and the next.
            told = _followed(os.open(pipe, os.O_RDWR | os.O_NONBLOCK), started, results)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(started.pid, 9)
            started.wait()
        said.seek(0)
        complaint = said.read(1 << 16).decode(errors="replace").strip()
    print(complaint)
    if started.returncode == 2:
        # Such as: there is no file that could be the program. The student can mend that.
        _write(results, not_graded(complaint or "The submission cannot be graded."))
        return 1
    # What came while it was graded has no score and may stand. A score counts at the end alone, and not when
    # it contradicts the exit code.
    if told is None or (started.returncode not in (0, 1) and _has_score(told)):
        _write(results, not_graded("The grading did not come to its end."))
        return 1
    return 0 if started.returncode in _ENDED else 1


def not_graded(reason: str) -> dict[str, Any]:
    """A result without a score, which Gradescope shows as a failure of the autograder."""
    test = {"name": "not graded", "output": reason, "visibility": "visible"}
    return {"output": reason, "output_format": "text", "stdout_visibility": "hidden", "tests": [test]}


def complete(stream: str) -> tuple[list[Any], str]:
    """The JSON documents at the beginning of a stream, and what follows the last complete one."""
    found = []
    decoder = json.JSONDecoder()
    while stream := stream.lstrip():
        try:
            document, end = decoder.raw_decode(stream)
        except ValueError:
            break
        found.append(document)
        stream = stream[end:]
    return found, stream


def _followed(pipe: int, grading: subprocess.Popen[bytes], results: Path) -> Any:
    """Writes each result that comes through the pipe until the grading ends; returns the last one."""
    told: Any = None
    stream = b""
    ended = os.pidfd_open(grading.pid)
    try:
        with selectors.DefaultSelector() as waiting:
            waiting.register(pipe, selectors.EVENT_READ)
            waiting.register(ended, selectors.EVENT_READ)
            while True:
                over = ended in {key.fd for key, _ in waiting.select()}
                stream += _drained(pipe)
                if len(stream) > LIMIT:
                    return None
                if stream.rstrip().endswith(b"}"):
                    found, rest = complete(stream.decode(errors="replace"))
                    stream = rest.encode()
                    for told in found:
                        _write(results, told)
                if over:
                    return told
    finally:
        os.close(ended)
        os.close(pipe)


def _drained(pipe: int) -> bytes:
    """What is in the pipe now."""
    found = b""
    with contextlib.suppress(BlockingIOError):
        while len(found) <= LIMIT and (part := os.read(pipe, 1 << 16)):
            found += part
    return found


def _has_score(told: Any) -> bool:
    tests = told.get("tests", []) if isinstance(told, dict) else []
    return "score" in told or any("score" in test for test in tests)


def _place(folder: Path) -> None:
    """Makes a folder into which root alone writes."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        folder.unlink()
    folder.mkdir(exist_ok=True)
    if os.geteuid() == 0:
        os.chown(folder, 0, 0)
    folder.chmod(0o755)


def _write(results: Path, told: Any) -> None:
    """Whoever reads it meanwhile finds the old one or the new one."""
    beside = results.with_name(f".results.{os.getpid()}")
    beside.write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
    beside.chmod(0o644)
    if results.is_dir() and not results.is_symlink():
        shutil.rmtree(results)
    beside.replace(results)


def _make_readable(folder: Path) -> None:
    """Lets everybody pass a folder."""
    folder.chmod(stat.S_IMODE(folder.stat().st_mode) | 0o711)


def _make_roots(submission: Path) -> None:
    """Makes root the owner of all that was handed in; everybody else may read it, nobody may write it."""
    for at, folders, files in os.walk(submission):
        for path in (at, *(os.path.join(at, name) for name in (*folders, *files))):
            os.lchown(path, 0, 0)
            mode = os.lstat(path).st_mode
            if stat.S_ISDIR(mode):
                os.chmod(path, 0o755)
            elif stat.S_ISREG(mode):
                os.chmod(path, 0o755 if mode & stat.S_IXUSR else 0o644)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
