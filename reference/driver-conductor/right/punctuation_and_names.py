"""Right: names in front, half-width and full-width punctuation also inside a sentence, leading newlines."""
import os
import signal
from multiprocessing import Process


def conductor():
    signal.signal(signal.SIGINT, lambda s, f: os.kill(os.getppid(), signal.SIGUSR1))
    signal.signal(signal.SIGQUIT, lambda s, f: os.kill(os.getppid(), signal.SIGUSR2))
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)

    def off(sig, frame):
        print("\n售票员：到站了，请下车！！")
        os._exit(0)

    signal.signal(signal.SIGUSR1, off)
    print("售票员 上车")
    while True:
        signal.pause()


def f1(sig, frame):
    print("\n司机:老司机, 开车了!")


def f2(sig, frame):
    print("\n司机: 车速有点快 系好安全带～")


def f3(sig, frame):
    os.kill(p.pid, signal.SIGUSR1)


print("按 Ctrl-C: “老司机开车了”, 按 Ctrl-Z: “到站了请下车”")
p = Process(target=conductor)
p.start()
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGQUIT, signal.SIG_IGN)
signal.signal(signal.SIGUSR1, f1)
signal.signal(signal.SIGUSR2, f2)
signal.signal(signal.SIGTSTP, f3)
p.join()
print("\n司机：下车")
