"""Wrong: the driver announces the terminus as well."""
import os, signal, sys, time
from multiprocessing import Process
def conductor():
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGINT, lambda s, f: os.kill(os.getppid(), signal.SIGUSR1))
    signal.signal(signal.SIGQUIT, lambda s, f: os.kill(os.getppid(), signal.SIGUSR2))
    def off(s, f):
        print("到站了请下车")
        os._exit(0)
    signal.signal(signal.SIGUSR1, off)
    while True: signal.pause()
p = Process(target=conductor); p.start()
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGQUIT, signal.SIG_IGN)
signal.signal(signal.SIGUSR1, lambda s, f: print("老司机开车了"))
signal.signal(signal.SIGUSR2, lambda s, f: print("车速有点快，系好安全带"))
signal.signal(signal.SIGTSTP, lambda s, f: (os.kill(p.pid, signal.SIGUSR1), print("到站了请下车")))
p.join()
