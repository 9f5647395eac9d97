"""Right: the driver's heartbeat comes from signal.alarm, set anew each time; pause in between."""
import os
import signal

pid = os.fork()
if pid == 0:
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGINT, lambda s, f: os.kill(os.getppid(), signal.SIGUSR1))
    signal.signal(signal.SIGQUIT, lambda s, f: os.kill(os.getppid(), signal.SIGUSR2))

    def off(sig, frame):
        print("到站了请下车")
        os._exit(0)

    signal.signal(signal.SIGUSR1, off)
    while True:
        signal.pause()


def tick(sig, frame):
    print("嘀嗒")
    signal.alarm(2)


def arrive(sig, frame):
    global riding
    os.kill(pid, signal.SIGUSR1)
    riding = False


riding = True
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGQUIT, signal.SIG_IGN)
signal.signal(signal.SIGUSR1, lambda s, f: print("老司机开车了"))
signal.signal(signal.SIGUSR2, lambda s, f: print("车速有点快，系好安全带"))
signal.signal(signal.SIGTSTP, arrive)
signal.signal(signal.SIGALRM, tick)
signal.alarm(2)
while riding:
    signal.pause()
signal.alarm(0)
os.waitpid(pid, 0)
