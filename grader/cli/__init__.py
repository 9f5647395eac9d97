"""From the shell: ``grade PATH`` and its subcommands.

    grade homework/                          grade one submission
    grade batch submissions/ -a ID -o OUT    grade a class
    grade mark OUT STUDENT ...               give points by hand
    grade explore counter.py                 races in any Python program
    grade replay witness.json                run a fault's schedule, or a case, again and compare
    grade check driver-conductor             prove an assignment with its own programs
    grade list                               which assignments there are
    grade new doorbell                       begin an assignment, from an example that works
    grade lint assignments/x/assignment.yaml what is wrong in a specification
    grade try doorbell PROGRAM               what a program comes to, in full, while you write it
    grade judge trace.jsonl -a ID            judge a stored trace again, run nothing
    grade formats                            the forms of --out, and what each outcome becomes there
    grade bundle trace.jsonl -o FILE         all that a grade rests on, in one archive
    grade init-repo homework/ -a ID          a student's repository, with its workflow
    grade package gradescope -a ID -o FILE   the same for a learning platform
    grade doctor                             what this machine can promise, and what mends a lack

Exit codes: 0 full marks of what a machine can grade, 1 points lost, 2 usage or specification error,
3 something could not be decided, 130 interrupted.
"""

# Only what Python has imported already when it starts: the current folder may be a submission's. Even
# `from __future__ import ...` looks for a module.
import os
import sys

__all__ = ["main"]


def main() -> None:
    """The command ``grade``."""
    # Before anything else is imported: people stand in a submission's folder when they call us.
    _forget_current_folder()
    if sys.platform != "linux":
        # Nothing else is imported there: it counts on Linux.
        from grader.cli.container import elsewhere

        sys.exit(elsewhere(sys.argv[1:]))
    import gc

    # What is read from here on stays: to look through it for garbage, time and again and when we leave, took
    # 40 of an exploration's 600 ms.
    gc.disable()
    if sys.argv[1:2] != ["explore"]:
        _serve(exploring=False)
    elif any(word.startswith("--python") for word in sys.argv):
        _serve(exploring=True)
    else:
        from grader.box.interpreters import asked_ahead

        with asked_ahead():
            _serve(exploring=True)


def _serve(*, exploring: bool) -> None:
    """What the command line asks for.

    Args:
        exploring: whether it asks for ``grade explore``, which needs neither pytest nor a class.
    """
    import gc
    import signal

    # Each of these modules adds its commands to the application.
    from grader.cli import explore  # noqa: F401
    from grader.cli.application import app

    if not exploring:
        from grader.cli import (  # noqa: F401
            assignments,
            authoring,
            batch,
            doctor,
            mark,
            package,
            replay,
            repository,
            submissions,
        )

    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a character must not end the grading.
        getattr(stream, "reconfigure", lambda **changes: None)(errors="replace")
    for number in (signal.SIGTERM, signal.SIGHUP):
        # A workflow that is cancelled, a terminal that is closed: as Ctrl-C, so that nothing is left behind.
        if signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, signal.default_int_handler)
    gc.freeze()
    gc.enable()
    app(prog_name="grade")


def _forget_current_folder() -> None:
    """Takes the current folder out of the places where Python looks for modules.

    ``python -m grader`` puts it first, and so does an empty part of PYTHONPATH: a ``yaml.py`` that lies there
    would be ours. What Python itself reads before it comes to us (``sitecustomize.py`` of a PYTHONPATH) is
    noticed when the submission is opened.
    """
    here = os.path.realpath(os.curdir)
    sys.path[:] = [place for place in sys.path if os.path.realpath(place) != here]
