"""Wrong: on SIGUSR1 the driver prints both of his sentences."""
import os, signal, sys, time

class Bus:
    GO, FAST, OFF = "老司机开车了", "车速有点快，系好安全带", "到站了请下车"

    def __init__(self):
        self.driver = os.getpid()
        self.conductor = os.fork()
        (self.drive if self.conductor else self.conduct)()

    def say(self, text):
        print(text)

    # --- conductor
    def c_int(self, s, f):
        os.kill(self.driver, signal.SIGUSR1)

    def c_quit(self, s, f):
        os.kill(self.driver, signal.SIGUSR2)

    def c_usr1(self, s, f):
        self.say(self.OFF)
        os._exit(0)

    def conduct(self):
        signal.signal(signal.SIGTSTP, signal.SIG_IGN)
        signal.signal(signal.SIGINT, self.c_int)
        signal.signal(signal.SIGQUIT, self.c_quit)
        signal.signal(signal.SIGUSR1, self.c_usr1)
        while True:
            signal.pause()

    # --- driver
    def d_usr1(self, s, f):
        self.say(self.GO)
        self.say(self.FAST)

    def d_usr2(self, s, f):
        self.say(self.FAST)

    def d_tstp(self, s, f):
        os.kill(self.conductor, signal.SIGUSR1)

    def drive(self):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGQUIT, signal.SIG_IGN)
        signal.signal(signal.SIGUSR1, self.d_usr1)
        signal.signal(signal.SIGUSR2, self.d_usr2)
        signal.signal(signal.SIGTSTP, self.d_tstp)
        os.waitpid(self.conductor, 0)

Bus()
