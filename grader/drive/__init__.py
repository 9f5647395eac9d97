"""What did it do?

``run`` drives one case and returns its trace; ``start`` gives a hand-written check the program itself.

Inside: ``program`` (steps and rest), ``observer`` (ptrace and seccomp) with its parts ``tracees``, ``waits``,
``writers`` and ``signalling``, ``watcher`` (without ptrace), ``clock`` and ``vdso`` (time),
``terminal`` (pexpect), ``launcher`` (the part inside the box), ``processes`` (/proc), ``kernel`` (numbers).
"""

from grader.drive.program import Program, run, start

__all__ = ["Program", "run", "start"]
