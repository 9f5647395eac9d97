"""Right: empty handlers and set_wakeup_fd; both read the numbers of their signals from a pipe."""
import os
import signal


def signals(*wanted):
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    signal.set_wakeup_fd(writer)
    for sig in wanted:
        signal.signal(sig, lambda s, f: None)
    while True:
        yield os.read(reader, 1)[0]


pid = os.fork()
if pid == 0:
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    for got in signals(signal.SIGINT, signal.SIGQUIT, signal.SIGUSR1):
        if got == signal.SIGUSR1:
            print("到站了请下车")
            break
        os.kill(os.getppid(), signal.SIGUSR1 if got == signal.SIGINT else signal.SIGUSR2)
else:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    for got in signals(signal.SIGUSR1, signal.SIGUSR2, signal.SIGTSTP):
        if got == signal.SIGTSTP:
            os.kill(pid, signal.SIGUSR1)
            os.wait()
            break
        print("老司机开车了" if got == signal.SIGUSR1 else "车速有点快，系好安全带")
