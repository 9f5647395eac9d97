"""What did it do?

``run`` drives one case and returns its trace; ``start`` gives a hand-written check the program itself. Inside:
``program`` (steps and rest), ``observer`` (ptrace and seccomp), ``clock`` (the program's time), ``terminal``
(pexpect), ``launcher`` (the part inside the box), ``processes`` (/proc), ``kernel`` (numbers and registers).
"""

from grader.drive.program import Program, run, start

__all__ = ["Program", "run", "start"]
