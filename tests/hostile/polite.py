"""The right program of the assignment ``thanks``, which is graded after each hostile one."""

import os
import signal


def tell(number: int, frame: object) -> None:
    os.kill(os.getppid(), signal.SIGUSR1)


def thank(number: int, frame: object) -> None:
    print("thank you", flush=True)


signal.signal(signal.SIGUSR1, thank)
if os.fork() == 0:
    signal.signal(signal.SIGINT, tell)
else:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
while True:
    signal.pause()
