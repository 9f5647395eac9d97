import os
import signal
import time

ended = []


def collect(sig, frame):
    pid, status = os.waitpid(-1, os.WNOHANG)
    if pid:
        ended.append(os.WEXITSTATUS(status))


signal.signal(signal.SIGCHLD, collect)
pid = os.fork()
if pid == 0:
    os._exit(5)
while not ended:
    time.sleep(0.1)
print(ended)
