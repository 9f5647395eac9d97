import os
import signal
import time

try:
    os.kill(os.getpid(), signal.SIGINT)
    while True:
        time.sleep(1)
except KeyboardInterrupt:
    print("bye")
