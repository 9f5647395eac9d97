import os
import signal

r, w = os.pipe()
os.set_blocking(w, False)
signal.set_wakeup_fd(w)
signal.signal(signal.SIGUSR1, lambda s, f: None)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    signal.set_wakeup_fd(-1)
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
print('signal', os.read(r, 1)[0])
os.waitpid(pid, 0)
