"""Right: the conductor has no handler for SIGINT; she catches KeyboardInterrupt, again and again."""
import os
import signal
import time


def terminus(sig, frame):
    print("到站了请下车")
    raise SystemExit(0)


def fast(sig, frame):
    os.kill(os.getppid(), signal.SIGUSR2)


if not (pid := os.fork()):
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, fast)
    signal.signal(signal.SIGUSR1, terminus)
    while True:
        try:
            while True:
                time.sleep(1000)
        except KeyboardInterrupt:
            os.kill(os.getppid(), signal.SIGUSR1)
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGQUIT, signal.SIG_IGN)
signal.signal(signal.SIGUSR1, lambda s, f: print("老司机开车了"))
signal.signal(signal.SIGUSR2, lambda s, f: print("车速有点快，系好安全带"))
signal.signal(signal.SIGTSTP, lambda s, f: os.kill(pid, signal.SIGUSR1))
print(os.wait()[0] == pid and "司机也下车了")
