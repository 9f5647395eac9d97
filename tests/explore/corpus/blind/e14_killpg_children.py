import os
import signal
import time

os.setpgrp() if os.getpid() != os.getpgrp() else None
pids = []
for _ in range(2):
    pid = os.fork()
    if pid == 0:
        while True:
            time.sleep(1)
    pids.append(pid)
signal.signal(signal.SIGTERM, signal.SIG_IGN)
os.killpg(os.getpgrp(), signal.SIGTERM)
for pid in pids:
    _, status = os.waitpid(pid, 0)
    print("child ended by", signal.Signals(os.WTERMSIG(status)).name)
