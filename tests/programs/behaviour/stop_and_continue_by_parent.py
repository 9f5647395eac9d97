"""A parent stops and continues its child and hears of both."""
import os
import signal
import time

child = os.fork()
if child == 0:
    signal.signal(signal.SIGCONT, lambda number, frame: os.write(1, b"continued\n"))
    signal.signal(signal.SIGTERM, lambda number, frame: os._exit(5))
    while True:
        signal.pause()
time.sleep(0.05)
os.kill(child, signal.SIGSTOP)
pid, status = os.waitpid(child, os.WUNTRACED)
print(os.WIFSTOPPED(status), os.WSTOPSIG(status))
os.kill(child, signal.SIGCONT)
pid, status = os.waitpid(child, os.WCONTINUED)
time.sleep(0.05)
print(os.WIFCONTINUED(status))
os.kill(child, signal.SIGTERM)
print(os.waitpid(child, 0)[1] >> 8)
