"""Right: the driver leaves in his SIGCHLD handler, which reaps the conductor."""
import os
import signal

pid = os.fork()
if pid == 0:
    def tell(sig, frame):
        if sig == signal.SIGINT:
            os.kill(os.getppid(), signal.SIGUSR1)
        else:
            os.kill(os.getppid(), signal.SIGUSR2)

    def off(sig, frame):
        print("到站了请下车")
        os._exit(0)

    signal.signal(signal.SIGINT, tell)
    signal.signal(signal.SIGQUIT, tell)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, off)
else:
    def announce(sig, frame):
        if sig == signal.SIGUSR1:
            print("老司机开车了")
        else:
            print("车速有点快，系好安全带")

    def arrive(sig, frame):
        os.kill(pid, signal.SIGUSR1)

    def child_gone(sig, frame):
        os.wait()
        print("司机也下车")
        os._exit(0)

    signal.signal(signal.SIGCHLD, child_gone)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, announce)
    signal.signal(signal.SIGUSR2, announce)
    signal.signal(signal.SIGTSTP, arrive)
while True:
    signal.pause()
