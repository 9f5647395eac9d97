import os
import signal

CHILDREN = 3


def spawn(code):
    pid = os.fork()
    if pid == 0:
        os._exit(code)
    return pid


def reap(alive):
    """收割所有已经结束的子进程"""
    total = n = 0
    while alive:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            break
        if pid == 0:
            break
        alive.discard(pid)
        n += 1
        total += os.WEXITSTATUS(status)
    return n, total


def main():
    signal.signal(signal.SIGCHLD, lambda s, f: None)
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGCHLD])
    alive = {spawn(i + 1) for i in range(CHILDREN)}
    reaped = total = 0
    while alive:
        signal.sigwait([signal.SIGCHLD])
        n, t = reap(alive)
        reaped += n
        total += t
    print('reaped', reaped, 'sum', total)


if __name__ == '__main__':
    main()
