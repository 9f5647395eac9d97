"""Right: the child puts its pid into a Queue, the parent takes it from there; sleep loops."""
import os
import sys
import time
from multiprocessing import Process, Queue
from signal import SIG_IGN, SIGINT, SIGQUIT, SIGTSTP, SIGUSR1, SIGUSR2, signal


def saler_handler(sig, frame):
    if sig == SIGINT:
        os.kill(os.getppid(), SIGUSR1)
    elif sig == SIGQUIT:
        os.kill(os.getppid(), SIGUSR2)
    elif sig == SIGUSR1:
        print("到站了请下车")
        os._exit(0)


def saler(q):
    signal(SIGINT, saler_handler)
    signal(SIGQUIT, saler_handler)
    signal(SIGUSR1, saler_handler)
    signal(SIGTSTP, SIG_IGN)
    q.put(os.getpid())
    while True:
        time.sleep(1)


def driver_handler(sig, frame):
    if sig == SIGUSR1:
        print("老司机开车了")
    elif sig == SIGUSR2:
        print("车速有点快，系好安全带")
    elif sig == SIGTSTP:
        os.kill(saler_pid, SIGUSR1)
        p.join()
        sys.exit()


if __name__ == "__main__":
    signal(SIGINT, SIG_IGN)
    signal(SIGQUIT, SIG_IGN)
    q = Queue()
    p = Process(target=saler, args=(q,))
    p.start()
    saler_pid = q.get()
    signal(SIGUSR1, driver_handler)
    signal(SIGUSR2, driver_handler)
    signal(SIGTSTP, driver_handler)
    while True:
        time.sleep(1)
