"""Right: pids in shared Values; the handlers stand in both processes; the driver ends by SystemExit in join."""
import os
import signal
import sys
from multiprocessing import Process, Value

driver_pid = Value("i", os.getpid())
conductor_pid = Value("i", 0)


def f_int(sig, frame):
    os.kill(driver_pid.value, signal.SIGUSR1)


def f_quit(sig, frame):
    os.kill(driver_pid.value, signal.SIGUSR2)


def f_off(sig, frame):
    print("到站了请下车")
    sys.exit(0)


def conductor():
    conductor_pid.value = os.getpid()
    signal.signal(signal.SIGINT, f_int)
    signal.signal(signal.SIGQUIT, f_quit)
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, f_off)
    while True:
        signal.pause()


def f_usr1(sig, frame):
    print("老司机开车了")


def f_usr2(sig, frame):
    print("车速有点快，系好安全带")


def f_tstp(sig, frame):
    os.kill(conductor_pid.value, signal.SIGUSR1)


p = Process(target=conductor)
p.start()
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGQUIT, signal.SIG_IGN)
signal.signal(signal.SIGUSR1, f_usr1)
signal.signal(signal.SIGUSR2, f_usr2)
signal.signal(signal.SIGTSTP, f_tstp)
p.join()
sys.exit("司机下车")
