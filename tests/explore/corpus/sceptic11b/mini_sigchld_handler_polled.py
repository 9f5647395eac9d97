import os
import signal
import time

ended = False


def on_child(signum, frame):
    global ended
    ended = True


signal.signal(signal.SIGCHLD, on_child)
pid = os.fork()
if pid == 0:
    os._exit(0)
while not ended:
    time.sleep(0.01)
os.waitpid(pid, 0)
print('ended')
