import os
import signal
import time

left = 3


def on_child(signum, frame):
    global left
    os.wait()
    left -= 1


signal.signal(signal.SIGCHLD, on_child)
for i in range(3):
    if os.fork() == 0:
        os._exit(0)
while left:
    signal.pause()
print("no child left")
