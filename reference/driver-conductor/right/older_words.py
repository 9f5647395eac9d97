"""Right behaviour, an older wording of the same homework."""
import os
import signal

pid = os.fork()

if pid == 0:
    def start(sig, frame):
        os.kill(os.getppid(), signal.SIGUSR1)

    def fast(sig, frame):
        os.kill(os.getppid(), signal.SIGUSR2)

    def off(sig, frame):
        print("到站了,下车吧")
        os._exit(0)

    signal.signal(signal.SIGINT, start)
    signal.signal(signal.SIGQUIT, fast)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, off)
    while True:
        signal.pause()
else:
    def drive(sig, frame):
        print("老司机,开车了")

    def belt(sig, frame):
        print("系好安全带,小心甩出去")

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
