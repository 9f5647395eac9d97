"""Right: the driver asks with waitpid(WNOHANG) every 0.1 s; the conductor takes half a second to get off."""
import os
import signal
import time

pid = os.fork()
if pid == 0:
    def key(sig, frame):
        os.kill(os.getppid(), signal.SIGUSR1 if sig == signal.SIGINT else signal.SIGUSR2)

    def off(sig, frame):
        print("到站了请下车")
        time.sleep(0.5)
        os._exit(3)

    signal.signal(signal.SIGINT, key)
    signal.signal(signal.SIGQUIT, key)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, off)
    while True:
        time.sleep(100)

signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGQUIT, signal.SIG_IGN)
signal.signal(signal.SIGUSR1, lambda s, f: print("老司机开车了"))
signal.signal(signal.SIGUSR2, lambda s, f: print("车速有点快，系好安全带"))
signal.signal(signal.SIGTSTP, lambda s, f: os.kill(pid, signal.SIGUSR1))
while os.waitpid(pid, os.WNOHANG) == (0, 0):
    time.sleep(0.1)
