"""Right: the pids in a Manager's dict; its server is a third process, started with all keys ignored."""
import os
import signal
from multiprocessing import Manager, Process


def conductor(pids):
    def to_driver(sig, frame):
        os.kill(driver, signal.SIGUSR1 if sig == signal.SIGINT else signal.SIGUSR2)

    def off(sig, frame):
        print("到站了请下车")
        os._exit(0)

    driver = pids["driver"]
    pids["conductor"] = os.getpid()
    signal.signal(signal.SIGINT, to_driver)
    signal.signal(signal.SIGQUIT, to_driver)
    signal.signal(signal.SIGUSR1, off)
    while True:
        signal.pause()


if __name__ == "__main__":
    for key in (signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP):
        signal.signal(key, signal.SIG_IGN)
    with Manager() as manager:
        pids = manager.dict()
        pids["driver"] = os.getpid()
        p = Process(target=conductor, args=(pids,))
        p.start()

        def arrive(sig, frame):
            os.kill(p.pid, signal.SIGUSR1)

        signal.signal(signal.SIGUSR1, lambda sig, frame: print("老司机开车了"))
        signal.signal(signal.SIGUSR2, lambda sig, frame: print("车速有点快，系好安全带"))
        signal.signal(signal.SIGTSTP, arrive)
        p.join()
