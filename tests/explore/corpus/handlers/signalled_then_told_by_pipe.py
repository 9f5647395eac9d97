import os
import signal
import threading

lock = threading.Lock()
files = 0


def show(signum, frame):
    with lock:
        print("shown")


signal.signal(signal.SIGUSR1, show)
parent = os.getpid()
reader, writer = os.pipe()
pid = os.fork()
if pid == 0:
    os.kill(parent, signal.SIGUSR1)
    os.write(writer, b"ready")
    os._exit(0)
os.read(reader, 5)
with lock:
    files += 1
os.waitpid(pid, 0)
print(files)
