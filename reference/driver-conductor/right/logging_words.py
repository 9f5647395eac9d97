"""Right: every word goes through logging, with the speaker's name as the logger's."""
import logging
import os
import signal
import sys
from multiprocessing import Process, current_process

logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(name)s: %(message)s")


class Crew(Process):
    handles = {}

    def __init__(self, boss):
        Process.__init__(self, name="售票员")
        self.boss = boss

    def install(self):
        for name, method in self.handles.items():
            signal.signal(getattr(signal, name), method.__get__(self))
        signal.signal(signal.SIGTSTP, signal.SIG_IGN)

    def start_bus(self, sig, frame):
        os.kill(self.boss, signal.SIGUSR1)

    def too_fast(self, sig, frame):
        os.kill(self.boss, signal.SIGUSR2)

    def terminus(self, sig, frame):
        logging.getLogger(current_process().name).info("到站了请下车")
        logging.shutdown()
        raise SystemExit

    handles = {"SIGINT": start_bus, "SIGQUIT": too_fast, "SIGUSR1": terminus}

    def run(self):
        self.install()
        while True:
            signal.pause()


def main():
    log = logging.getLogger("司机")
    crew = Crew(os.getpid())
    crew.start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, lambda s, f: log.info("老司机开车了"))
    signal.signal(signal.SIGUSR2, lambda s, f: log.warning("车速有点快，系好安全带"))
    signal.signal(signal.SIGTSTP, lambda s, f: os.kill(crew.pid, signal.SIGUSR1))
    crew.join()
    log.info("司机下车")


main()
