import os
import signal

r, w = os.pipe()


def handler(signum, frame):
    os.write(w, b'x')


signal.signal(signal.SIGUSR1, handler)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
assert os.read(r, 1) == b'x'
os.waitpid(pid, 0)
print('woken')
