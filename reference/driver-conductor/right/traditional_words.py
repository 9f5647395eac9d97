"""Right behaviour, Traditional characters, and one typing error."""
import os
import signal

pid = os.fork()

if pid == 0:
    def start(sig, frame):
        os.kill(os.getppid(), signal.SIGUSR1)

    def fast(sig, frame):
        os.kill(os.getppid(), signal.SIGUSR2)

    def off(sig, frame):
        print("到站了請下車")
        os._exit(0)

    signal.signal(signal.SIGINT, start)
    signal.signal(signal.SIGQUIT, fast)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, off)
    while True:
        signal.pause()
else:
    def drive(sig, frame):
        print("老司機開車了")

    def belt(sig, frame):
        print("車速有點快，系好安全带")

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
