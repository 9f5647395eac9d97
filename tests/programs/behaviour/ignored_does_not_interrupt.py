"""Ignored signals interrupt nothing: read, wait, select, accept, lock."""
import os
import select
import signal
import threading
import time

for number in (signal.SIGUSR1, signal.SIGINT):
    signal.signal(number, signal.SIG_IGN)
reader, writer = os.pipe()
child = os.fork()
if child == 0:
    for _ in range(4):
        time.sleep(0.02)
        os.kill(os.getppid(), signal.SIGUSR1)
        os.kill(os.getppid(), signal.SIGINT)
        os.kill(os.getppid(), signal.SIGWINCH)
    os.write(writer, b"x")
    time.sleep(0.03)
    os._exit(3)
print(os.read(reader, 1))
print(os.wait()[1] >> 8)
start = time.monotonic()
lock = threading.Lock()
lock.acquire()
child = os.fork()
if child == 0:
    for _ in range(2):
        time.sleep(0.02)
        os.kill(os.getppid(), signal.SIGUSR1)
    os._exit(0)
print(lock.acquire(timeout=0.1), select.select([], [], [], 0.05), time.monotonic() - start >= 0.15)
os.wait()
