"""Right: coloured announcements."""
import os, signal, sys, time
from multiprocessing import Process
G, R = "\033[1;32m", "\033[0m"
def conductor():
    def h(s, f):
        if s == signal.SIGINT: os.kill(os.getppid(), signal.SIGUSR1)
        elif s == signal.SIGQUIT: os.kill(os.getppid(), signal.SIGUSR2)
        elif s == signal.SIGUSR1:
            print(f"{G}到站了请下车{R}"); os._exit(0)
    for s in (signal.SIGINT, signal.SIGQUIT, signal.SIGUSR1): signal.signal(s, h)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    while True: signal.pause()
p = Process(target=conductor)
p.start()
def d(s, f):
    if s == signal.SIGUSR1: print(f"{G}老司机{R}\033[31m开车了{R}")
    elif s == signal.SIGUSR2: print(f"{G}车速有点快，系好安全带{R}")
    elif s == signal.SIGTSTP: os.kill(p.pid, signal.SIGUSR1)
for s in (signal.SIGUSR1, signal.SIGUSR2, signal.SIGTSTP): signal.signal(s, d)
signal.signal(signal.SIGINT, signal.SIG_IGN); signal.signal(signal.SIGQUIT, signal.SIG_IGN)
p.join()
