import os
import signal

r, w = os.pipe()
os.set_blocking(w, False)
signal.signal(signal.SIGUSR1, lambda s, f: None)
signal.set_wakeup_fd(w)
os.kill(os.getpid(), signal.SIGUSR1)
print(os.read(r, 1)[0])
