"""signal.set_wakeup_fd."""
import os
import select
import signal
import socket

one, other = socket.socketpair()
other.setblocking(False)
signal.set_wakeup_fd(other.fileno())
signal.signal(signal.SIGUSR1, lambda number, frame: None)
if os.fork() == 0:
    os.kill(os.getppid(), signal.SIGUSR1)
    os._exit(0)
print(select.select([one], [], [], 5)[0] == [one], one.recv(10))
os.wait()
