"""Right: SIGCHLD is ignored, os.wait waits until the conductor has gone and then says ChildProcessError."""
import os
import signal

signal.signal(signal.SIGCHLD, signal.SIG_IGN)
pid = os.fork()
if pid == 0:
    def handler(sig, frame):
        if sig == signal.SIGINT:
            os.kill(os.getppid(), signal.SIGUSR1)
        elif sig == signal.SIGQUIT:
            os.kill(os.getppid(), signal.SIGUSR2)
        else:
            print("到站了请下车")
            os._exit(0)

    for sig in (signal.SIGINT, signal.SIGQUIT, signal.SIGUSR1):
        signal.signal(sig, handler)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    while True:
        signal.pause()


def handler(sig, frame):
    if sig == signal.SIGUSR1:
        print("老司机开车了")
    elif sig == signal.SIGUSR2:
        print("车速有点快，系好安全带")
    else:
        os.kill(pid, signal.SIGUSR1)


for sig in (signal.SIGUSR1, signal.SIGUSR2, signal.SIGTSTP):
    signal.signal(sig, handler)
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGQUIT, signal.SIG_IGN)
try:
    os.wait()
except ChildProcessError:
    print("售票员已经下车")
