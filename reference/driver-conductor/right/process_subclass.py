"""Right: a class of one's own overriding run; the driver's pid is the process object's _parent_pid."""
import os
import signal
from multiprocessing import Process


class Conductor(Process):
    def __init__(self, name):
        super().__init__(name=name)

    def on_key(self, sig, frame):
        if sig == signal.SIGINT:
            os.kill(self._parent_pid, signal.SIGUSR1)
        else:
            os.kill(self._parent_pid, signal.SIGUSR2)

    def on_usr1(self, sig, frame):
        print("到站了请下车")
        self.riding = False

    def run(self):
        self.riding = True
        signal.signal(signal.SIGINT, self.on_key)
        signal.signal(signal.SIGQUIT, self.on_key)
        signal.signal(signal.SIGTSTP, signal.SIG_IGN)
        signal.signal(signal.SIGUSR1, self.on_usr1)
        while self.riding:
            signal.pause()


class Driver:
    def __init__(self):
        self.conductor = Conductor("conductor")

    def on_signal(self, sig, frame):
        if sig == signal.SIGTSTP:
            os.kill(self.conductor.pid, signal.SIGUSR1)
        else:
            print({signal.SIGUSR1: "老司机开车了", signal.SIGUSR2: "车速有点快，系好安全带"}[sig])

    def drive(self):
        self.conductor.start()
        for sig in (signal.SIGUSR1, signal.SIGUSR2, signal.SIGTSTP):
            signal.signal(sig, self.on_signal)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGQUIT, signal.SIG_IGN)
        self.conductor.join()


if __name__ == "__main__":
    Driver().drive()
