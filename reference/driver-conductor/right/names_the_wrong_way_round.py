"""Right: the functions carry each other's names, but the parent does the driver's work and the child the conductor's."""
import os
from multiprocessing import Process
from signal import SIG_IGN, SIGINT, SIGQUIT, SIGTSTP, SIGUSR1, SIGUSR2, pause, signal


def driver():
    def driver_handler(sig, frame):
        if sig == SIGINT:
            os.kill(os.getppid(), SIGUSR1)
        elif sig == SIGQUIT:
            os.kill(os.getppid(), SIGUSR2)
        elif sig == SIGUSR1:
            print("到站了请下车")
            os._exit(0)

    signal(SIGINT, driver_handler)
    signal(SIGQUIT, driver_handler)
    signal(SIGUSR1, driver_handler)
    signal(SIGTSTP, SIG_IGN)
    while True:
        pause()


def conductor(child):
    def conductor_handler(sig, frame):
        if sig == SIGUSR1:
            print("老司机开车了")
        elif sig == SIGUSR2:
            print("车速有点快，系好安全带")
        elif sig == SIGTSTP:
            os.kill(child.pid, SIGUSR1)

    signal(SIGUSR1, conductor_handler)
    signal(SIGUSR2, conductor_handler)
    signal(SIGTSTP, conductor_handler)
    signal(SIGINT, SIG_IGN)
    signal(SIGQUIT, SIG_IGN)
    child.join()


child = Process(target=driver)
child.start()
conductor(child)
