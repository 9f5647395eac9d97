"""Right: both print a line every two seconds while they wait, and say good-bye."""
import os
import signal
import time
from multiprocessing import Process


def conductor():
    def tell(sig, frame):
        os.kill(os.getppid(), signal.SIGUSR1 if sig == signal.SIGINT else signal.SIGUSR2)

    def off(sig, frame):
        print("到站了请下车")
        print("售票员下车")
        os._exit(0)

    signal.signal(signal.SIGINT, tell)
    signal.signal(signal.SIGQUIT, tell)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, off)
    while True:
        os.write(1, "售票员卖票...\n".encode())
        time.sleep(2)


def drive(sig, frame):
    os.write(1, "老司机开车了\n".encode())


def belt(sig, frame):
    os.write(1, "车速有点快，系好安全带\n".encode())


def arrive(sig, frame):
    os.kill(p.pid, signal.SIGUSR1)
    p.join()
    os.write(1, "司机下车\n".encode())
    os._exit(0)


print("司机", os.getpid(), "上车")
p = Process(target=conductor)
p.start()
signal.signal(signal.SIGUSR1, drive)
signal.signal(signal.SIGUSR2, belt)
signal.signal(signal.SIGTSTP, arrive)
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGQUIT, signal.SIG_IGN)
while True:
    os.write(1, "司机开车中...\n".encode())
    time.sleep(2)
