"""Right behaviour, English words."""
import os
import signal

pid = os.fork()

if pid == 0:
    def start(sig, frame):
        os.kill(os.getppid(), signal.SIGUSR1)

    def fast(sig, frame):
        os.kill(os.getppid(), signal.SIGUSR2)

    def off(sig, frame):
        print("Terminus, please get off")
        os._exit(0)

    signal.signal(signal.SIGINT, start)
    signal.signal(signal.SIGQUIT, fast)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, off)
    while True:
        signal.pause()
else:
    def drive(sig, frame):
        print("The bus starts")

    def belt(sig, frame):
        print("We are going fast, fasten your seat belts")

    def arrive(sig, frame):
        os.kill(pid, signal.SIGUSR1)
        os.waitpid(pid, 0)
        os._exit(0)

    signal.signal(signal.SIGUSR1, drive)
    signal.signal(signal.SIGUSR2, belt)
    signal.signal(signal.SIGTSTP, arrive)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    while True:
        signal.pause()
