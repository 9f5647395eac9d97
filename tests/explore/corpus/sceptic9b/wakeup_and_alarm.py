import os
import signal

r, w = os.pipe()
os.set_blocking(w, False)
signal.signal(signal.SIGALRM, lambda s, f: None)
old = signal.set_wakeup_fd(w)
signal.alarm(1)
print(os.read(r, 1)[0])
signal.set_wakeup_fd(old)
