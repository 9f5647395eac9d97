"""Right: no handlers at all; both block their signals before the fork and take them with sigwait."""
import os
import signal

MINE = {signal.SIGINT, signal.SIGQUIT, signal.SIGTSTP, signal.SIGUSR1, signal.SIGUSR2}
signal.pthread_sigmask(signal.SIG_BLOCK, MINE)
driver = os.getpid()
pid = os.fork()
if pid == 0:
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    while True:
        got = signal.sigwait({signal.SIGINT, signal.SIGQUIT, signal.SIGUSR1})
        if got == signal.SIGINT:
            os.kill(driver, signal.SIGUSR1)
        elif got == signal.SIGQUIT:
            os.kill(driver, signal.SIGUSR2)
        else:
            print("到站了请下车")
            break
else:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    while True:
        got = signal.sigwait({signal.SIGUSR1, signal.SIGUSR2, signal.SIGTSTP})
        if got == signal.SIGUSR1:
            print("老司机开车了")
        elif got == signal.SIGUSR2:
            print("车速有点快，系好安全带")
        else:
            os.kill(pid, signal.SIGUSR1)
            break
    os.waitpid(pid, 0)
