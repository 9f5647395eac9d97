"""Right: other programs run before and after (clear, stty); emoji around the announcements."""
import os
from signal import *
from multiprocessing import Process
os.system("clear")
os.system("stty -echoctl")
def saler():
    def h(s, f):
        if s == SIGINT: os.kill(os.getppid(), SIGUSR1)
        elif s == SIGQUIT: os.kill(os.getppid(), SIGUSR2)
        elif s == SIGUSR1:
            print("到站了请下车"); os._exit(0)
    signal(SIGINT, h); signal(SIGQUIT, h); signal(SIGUSR1, h); signal(SIGTSTP, SIG_IGN)
    while True: pause()
p = Process(target=saler, name="售票员"); p.start()
def d(s, f):
    if s == SIGUSR1: print("🚌 老司机开车了 🚌")
    elif s == SIGUSR2: print("车速有点快，系好安全带!!!")
    elif s == SIGTSTP: os.kill(p.pid, SIGUSR1)
signal(SIGINT, SIG_IGN); signal(SIGQUIT, SIG_IGN); signal(SIGUSR1, d); signal(SIGUSR2, d); signal(SIGTSTP, d)
p.join()
os.system("stty echoctl")
