"""Wrong: the conductor installs her handlers in a thread, which Python forbids."""
import os
import signal
import threading


def listen():
    signal.signal(signal.SIGINT, lambda s, f: os.kill(os.getppid(), signal.SIGUSR1))
    signal.signal(signal.SIGQUIT, lambda s, f: os.kill(os.getppid(), signal.SIGUSR2))
    signal.signal(signal.SIGUSR1, lambda s, f: print("到站了请下车") or os._exit(0))
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)


pid = os.fork()
if pid == 0:
    threading.Thread(target=listen).start()
    while True:
        signal.pause()
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGQUIT, signal.SIG_IGN)
signal.signal(signal.SIGUSR1, lambda s, f: print("老司机开车了"))
signal.signal(signal.SIGUSR2, lambda s, f: print("车速有点快，系好安全带"))
signal.signal(signal.SIGTSTP, lambda s, f: os.kill(pid, signal.SIGUSR1))
os.wait()
