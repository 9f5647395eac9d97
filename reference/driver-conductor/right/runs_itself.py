"""Right: the conductor is the same file, started by subprocess with an argument."""
import os
import signal
import subprocess
import sys


def conductor():
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGINT, lambda s, f: os.kill(os.getppid(), signal.SIGUSR1))
    signal.signal(signal.SIGQUIT, lambda s, f: os.kill(os.getppid(), signal.SIGUSR2))

    def off(s, f):
        print("到站了请下车")
        sys.exit(0)

    signal.signal(signal.SIGUSR1, off)
    while True:
        signal.pause()


def driver():
    child = subprocess.Popen([sys.executable, os.path.abspath(__file__), "conductor"])
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, lambda s, f: print("老司机开车了"))
    signal.signal(signal.SIGUSR2, lambda s, f: print("车速有点快，系好安全带"))
    signal.signal(signal.SIGTSTP, lambda s, f: child.send_signal(signal.SIGUSR1))
    child.wait()


if __name__ == "__main__":
    conductor() if sys.argv[1:] == ["conductor"] else driver()
