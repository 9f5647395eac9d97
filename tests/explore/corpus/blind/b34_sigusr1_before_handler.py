import os
import signal
import time

pid = os.fork()
if pid == 0:
    signal.signal(signal.SIGUSR1, lambda s, f: print("child: got SIGUSR1"))
    signal.pause()
    os._exit(0)
else:
    time.sleep(1)
    os.kill(pid, signal.SIGUSR1)
    os.wait()
    print("parent: child is gone")
