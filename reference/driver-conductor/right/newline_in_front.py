"""Right: every announcement begins with its newline instead of ending with one, and is flushed."""
from multiprocessing import Process
from os import _exit, getpid, kill
from signal import SIG_IGN, SIGINT, SIGQUIT, SIGTSTP, SIGUSR1, SIGUSR2, pause, signal


def loop():
    while 1:
        pause()


def child(father):
    def key(sig, frame):
        kill(father, {SIGINT: SIGUSR1, SIGQUIT: SIGUSR2}[sig])

    def bye(sig, frame):
        print("\n售票员:到站了,请下车!", end="", flush=True)
        _exit(0)

    signal(SIGTSTP, SIG_IGN), signal(SIGINT, key), signal(SIGQUIT, key), signal(SIGUSR1, bye)
    loop()


def father():
    p = Process(target=child, args=(getpid(),))
    p.start()

    def speak(sig, frame):
        words = "老司机,开车了!" if sig == SIGUSR1 else "车速有点快,系好安全带!"
        print("\n司机:" + words, end="", flush=True)

    def stop(sig, frame):
        kill(p.pid, SIGUSR1)
        p.join()
        _exit(0)

    signal(SIGINT, SIG_IGN), signal(SIGQUIT, SIG_IGN)
    signal(SIGUSR1, speak), signal(SIGUSR2, speak), signal(SIGTSTP, stop)
    loop()


if __name__ == "__main__":
    father()
