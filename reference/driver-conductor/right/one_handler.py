"""Right: one handler for every signal in both processes, told apart by `pid == 0` and by `sig`."""
from signal import *
import os
import sys


def handler(sig, frame):
    if pid == 0:
        if sig == SIGINT:
            os.kill(os.getppid(), SIGUSR1)
        elif sig == SIGQUIT:
            os.kill(os.getppid(), SIGUSR2)
        elif sig == SIGUSR1:
            print("到站了请下车")
            sys.exit()
    else:
        if sig == SIGUSR1:
            print("老司机开车了")
        elif sig == SIGUSR2:
            print("车速有点快，系好安全带")
        elif sig == SIGTSTP:
            os.kill(pid, SIGUSR1)


pid = os.fork()
for one in (SIGINT, SIGQUIT, SIGTSTP, SIGUSR1, SIGUSR2):
    signal(one, handler)
if pid == 0:
    while True:
        pause()
else:
    os.wait()
    sys.exit()
