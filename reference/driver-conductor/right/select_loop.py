"""Right: both sit in select, a tenth of a second each time, on a socket pair of set_wakeup_fd."""
import os
import select
import signal
import socket


def nothing(sig, frame):
    pass


def ears(*wanted):
    """A socket from which the numbers of the wanted signals come."""
    near, far = socket.socketpair()
    near.setblocking(False)
    far.setblocking(False)
    signal.set_wakeup_fd(far.fileno(), warn_on_full_buffer=False)
    for sig in wanted:
        signal.signal(sig, nothing)
    return near, far


def conductor(driver):
    near, far = ears(signal.SIGINT, signal.SIGQUIT, signal.SIGUSR1)
    while 1:
        ready, _, _ = select.select([near], [], [], 0.1)
        if not ready:
            continue
        for number in near.recv(64):
            if number == signal.SIGINT:
                os.kill(driver, signal.SIGUSR1)
            elif number == signal.SIGQUIT:
                os.kill(driver, signal.SIGUSR2)
            else:
                os.write(1, "到站了，请下车\n".encode())
                return


def drive(child):
    near, far = ears(signal.SIGUSR1, signal.SIGUSR2, signal.SIGTSTP, signal.SIGCHLD)
    while 1:
        ready, _, _ = select.select([near], [], [], 0.1)
        for number in near.recv(64) if ready else b"":
            if number == signal.SIGUSR1:
                os.write(1, "老司机，开车了\n".encode())
            elif number == signal.SIGUSR2:
                os.write(1, "车速有点快，系好安全带\n".encode())
            elif number == signal.SIGTSTP:
                os.kill(child, signal.SIGUSR1)
            elif os.waitpid(child, os.WNOHANG)[0] == child:
                return


if __name__ == "__main__":
    me = os.getpid()
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    pid = os.fork()
    if pid == 0:
        conductor(me)
        os._exit(0)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    drive(pid)
