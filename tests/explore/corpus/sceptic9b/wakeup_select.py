import os
import select
import signal

r, w = os.pipe()
os.set_blocking(w, False)
signal.signal(signal.SIGUSR1, lambda s, f: None)
signal.set_wakeup_fd(w)
if os.fork() == 0:
    os.kill(os.getppid(), signal.SIGUSR1)
    os._exit(0)
select.select([r], [], [])
print(os.read(r, 1)[0])
os.wait()
