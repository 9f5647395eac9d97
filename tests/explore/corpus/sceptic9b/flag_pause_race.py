import os
import signal

ready = False


def on_usr1(s, f):
    global ready
    ready = True


signal.signal(signal.SIGUSR1, on_usr1)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
while not ready:
    signal.pause()
os.waitpid(pid, 0)
print('ready')
