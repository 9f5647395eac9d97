import os
import signal

SIG = signal.SIGUSR1


def main():
    signal.pthread_sigmask(signal.SIG_BLOCK, [SIG])
    r, w = os.pipe()
    parent = os.getpid()
    nxt = parent
    kids = []
    for i in (3, 2, 1):
        pid = os.fork()
        if pid == 0:
            signal.sigwait([SIG])
            os.write(w, bytes([i]))
            os.kill(nxt, SIG)
            os._exit(0)
        kids.append(pid)
        nxt = pid
    os.write(w, bytes([0]))
    os.kill(nxt, SIG)
    signal.sigwait([SIG])
    for k in kids:
        os.waitpid(k, 0)
    print('order', list(os.read(r, 10)))


main()
