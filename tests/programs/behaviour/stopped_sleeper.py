"""A sleep goes on while its process is stopped; a signal waits until it is continued."""
import os
import signal
import time

child = os.fork()
if child == 0:
    signal.signal(signal.SIGUSR1, lambda number, frame: os.write(1, b"usr1\n"))
    start = time.monotonic()
    time.sleep(0.1)
    print(0.18 <= time.monotonic() - start < 0.4, flush=True)
    os._exit(0)
time.sleep(0.05)
os.kill(child, signal.SIGSTOP)
os.waitpid(child, os.WUNTRACED)
os.kill(child, signal.SIGUSR1)
time.sleep(0.15)
print("now", flush=True)
os.kill(child, signal.SIGCONT)
os.waitpid(child, 0)
