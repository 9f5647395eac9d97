import os
import signal
import sys
import time


def bye(sig, frame):
    print("told to end", flush=True)
    sys.exit(0)


signal.signal(signal.SIGTERM, bye)
pid = os.fork()
if pid == 0:
    os.kill(os.getppid(), signal.SIGTERM)
    os._exit(0)
while True:
    time.sleep(1)
