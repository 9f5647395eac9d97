"""The launcher, unobserved: the same shell in the box, which also says how its job stopped and ended."""

import importlib.util
import os
import sys

specification = importlib.util.spec_from_file_location("launcher", "/run/grader/launcher.py")
assert specification is not None
assert specification.loader is not None
launcher = importlib.util.module_from_spec(specification)
specification.loader.exec_module(launcher)


def _take_back(program: int, terminal: int, own: int) -> None:
    try:
        pid, status = os.waitpid(program, os.WNOHANG | os.WUNTRACED)
    except ChildProcessError:
        return
    if pid:
        launcher._quietly(os.tcsetpgrp, terminal, own)
        os.write(int(sys.argv[1]), b"status %d" % status)


vars(launcher)["_take_back"] = _take_back
launcher.main()
