"""Right: all signals are blocked, also the other's; both poll with sigtimedwait."""
import os
import signal
import sys

ALL = [signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP, signal.SIGUSR1, signal.SIGUSR2]
signal.pthread_sigmask(signal.SIG_BLOCK, ALL)
pid = os.fork()


def signals(wanted):
    while True:
        got = signal.sigtimedwait(wanted, 0.25)
        if got is not None:
            yield got.si_signo


if pid == 0:
    for number in signals(ALL):
        if number == signal.SIGINT:
            os.kill(os.getppid(), signal.SIGUSR1)
        elif number == signal.SIGQUIT:
            os.kill(os.getppid(), signal.SIGUSR2)
        elif number == signal.SIGUSR1:
            print("到站了请下车")
            sys.exit(0)
for number in signals(ALL):
    if number == signal.SIGUSR1:
        print("老司机开车了")
    elif number == signal.SIGUSR2:
        print("车速有点快，系好安全带")
    elif number == signal.SIGTSTP:
        os.kill(pid, signal.SIGUSR1)
        os.waitpid(pid, 0)
        break
