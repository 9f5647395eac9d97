"""Right: the driver falls off the end; what is registered with atexit waits for the conductor."""
import atexit
import os
import signal

pid = os.fork()
if pid:
    @atexit.register
    def last():
        os.kill(pid, signal.SIGUSR1)
        os.waitid(os.P_PID, pid, os.WEXITED)

    going = [True]
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, lambda *a: print("老司机开车了"))
    signal.signal(signal.SIGUSR2, lambda *a: print("车速有点快，系好安全带"))
    signal.signal(signal.SIGTSTP, lambda *a: going.clear())
    while going:
        signal.pause()
else:
    atexit.register(print, "到站了请下车")
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    signal.signal(signal.SIGINT, lambda *a: os.kill(os.getppid(), signal.SIGUSR1))
    signal.signal(signal.SIGQUIT, lambda *a: os.kill(os.getppid(), signal.SIGUSR2))
    signal.signal(signal.SIGUSR1, lambda *a: exit())
    while True:
        signal.pause()
