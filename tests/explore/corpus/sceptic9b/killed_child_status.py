import os
import signal

pid = os.fork()
if pid == 0:
    while True:
        signal.pause()
os.kill(pid, signal.SIGKILL)
_, status = os.waitpid(pid, 0)
if os.WIFSIGNALED(status):
    print('killed by', signal.Signals(os.WTERMSIG(status)).name)
