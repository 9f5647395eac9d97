import os
import sys

pids = []
for i in range(3):
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        print("child", i, flush=True)
    else:
        os.waitpid(pid, 0)
