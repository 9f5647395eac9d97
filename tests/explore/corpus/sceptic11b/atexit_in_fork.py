import atexit
import os
import sys

atexit.register(print, 'cleanup', flush=True)
pid = os.fork()
if pid == 0:
    print('child', flush=True)
    sys.exit(0)
os.waitpid(pid, 0)
print('parent', flush=True)
