"""The environment, the mask, the dispositions, the limits and the pids at the start."""
import os
import resource
import signal
import sys

print(sorted(os.environ.items()))
print(signal.pthread_sigmask(signal.SIG_BLOCK, []))
print([n for n in range(1, 65) if n not in (32, 33) and signal.getsignal(n) != signal.SIG_DFL])
print(os.getpid(), os.getppid(), os.getcwd(), os.getuid(), sys.argv, sys.flags.unbuffered)
print(resource.getrlimit(resource.RLIMIT_NOFILE)[0] > 100, os.umask(0))
