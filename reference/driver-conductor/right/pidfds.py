"""Right: signals go through pidfds, and the driver polls the conductor's pidfd for her end."""
import os
import select
import signal
import sys


class Person:
    def __init__(self, pid):
        self.descriptor = os.pidfd_open(pid)

    def tell(self, sig):
        signal.pidfd_send_signal(self.descriptor, sig)

    def gone(self, seconds):
        poll = select.poll()
        poll.register(self.descriptor, select.POLLIN)
        return bool(poll.poll(seconds * 1000))


driver = Person(os.getpid())
pid = os.fork()
if pid == 0:
    signal.signal(signal.SIGINT, lambda *_: driver.tell(signal.SIGUSR1))
    signal.signal(signal.SIGQUIT, lambda *_: driver.tell(signal.SIGUSR2))
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, lambda *_: sys.exit(print("到站了请下车")))
    while True:
        signal.pause()
conductor = Person(pid)
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGQUIT, signal.SIG_IGN)
signal.signal(signal.SIGUSR1, lambda *_: print("老司机开车了"))
signal.signal(signal.SIGUSR2, lambda *_: print("车速有点快，系好安全带"))
signal.signal(signal.SIGTSTP, lambda *_: conductor.tell(signal.SIGUSR1))
while not conductor.gone(3):
    pass
os.waitpid(pid, 0)
