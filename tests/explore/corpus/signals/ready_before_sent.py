import os
import signal
import time

r, w = os.pipe()
pid = os.fork()
if pid == 0:
    def handler(sig, frame):
        print("child got it", flush=True)
        os._exit(0)

    signal.signal(signal.SIGUSR1, handler)
    os.write(w, b"1")
    while True:
        time.sleep(1)
os.read(r, 1)
os.kill(pid, signal.SIGUSR1)
os.waitpid(pid, 0)
