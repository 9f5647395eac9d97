import os
import signal

go = False


def on_go(signum, frame):
    global go
    go = True


signal.signal(signal.SIGUSR1, on_go)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)

while not go:
    signal.pause()
os.waitpid(pid, 0)
print('go')
