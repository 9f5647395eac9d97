"""The C library's own read, sleep, wait and select: EINTR or restarted, as SA_RESTART says."""
import ctypes
import errno
import os
import signal
import time

libc = ctypes.CDLL(None, use_errno=True)
HANDLER = ctypes.CFUNCTYPE(None, ctypes.c_int)


@HANDLER
def handler(number):
    pass


def interrupted(call, restart):
    libc.signal(signal.SIGUSR1, handler)  # sets SA_RESTART
    libc.siginterrupt(signal.SIGUSR1, 0 if restart else 1)
    parent = os.getpid()
    child = os.fork()
    if child == 0:
        time.sleep(0.03)
        os.kill(parent, signal.SIGUSR1)
        time.sleep(0.03)
        os.write(writer, b"x")
        os._exit(7)
    ctypes.set_errno(0)
    result = call()
    number = ctypes.get_errno() if result == -1 else 0
    try:
        os.waitpid(child, 0)
    except ChildProcessError:
        pass
    return result, errno.errorcode.get(number, number)


class Timespec(ctypes.Structure):
    _fields_ = [("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long)]


buffer = ctypes.create_string_buffer(8)
for restart in (True, False):
    reader, writer = os.pipe()
    print("read", restart, *interrupted(lambda: libc.read(reader, buffer, 1), restart))
    print("wait", restart, interrupted(lambda: min(libc.wait(None), 0), restart)[1])
    left = Timespec(0, 0)
    long = Timespec(0, 90_000_000)
    print("nanosleep", restart, *interrupted(lambda: libc.nanosleep(ctypes.byref(long), ctypes.byref(left)), restart))
    print("left", 0 < left.nanoseconds <= 70_000_000)
    print("poll", restart, *interrupted(lambda: libc.poll(None, 0, 90), restart))
    print("pause", restart, *interrupted(lambda: libc.pause(), restart))
    print("usleep", restart, *interrupted(lambda: libc.usleep(90_000), restart))
