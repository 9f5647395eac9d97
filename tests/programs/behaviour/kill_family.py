"""kill to oneself, parent, child, group; kill(pid, 0); errors."""
import os
import signal
import time

signal.signal(signal.SIGUSR1, lambda number, frame: got.append(os.write(1, b"usr1 %d\n" % (os.getpid() == parent))))
got = []
parent = os.getpid()
os.kill(parent, signal.SIGUSR1)
signal.raise_signal(signal.SIGUSR1)
reader, writer = os.pipe()
child = os.fork()
if child == 0:
    os.kill(os.getppid(), signal.SIGUSR1)
    os.read(reader, 1)
    os._exit(0)
while not got[2:]:
    time.sleep(0.01)
os.kill(child, 0)
print("alive", flush=True)
os.write(writer, b"x")
os.waitpid(child, 0)
try:
    os.kill(child, 0)
except ProcessLookupError as error:
    print(error.strerror, flush=True)
try:
    os.kill(1, signal.SIGUSR2)
except PermissionError as error:
    print(error.strerror, flush=True)
try:
    os.kill(parent, 99)
except OSError as error:
    print(error.strerror, flush=True)
os.killpg(0, signal.SIGUSR1)
os.kill(0, signal.SIGUSR1)
try:
    os.killpg(999, signal.SIGUSR1)
except ProcessLookupError as error:
    print(error.strerror, flush=True)
