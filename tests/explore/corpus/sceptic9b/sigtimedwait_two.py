import os
import signal


def notify(sig):
    parent = os.getppid()
    os.kill(parent, sig)
    os._exit(0)


def main():
    sigs = [signal.SIGUSR1, signal.SIGUSR2]
    signal.pthread_sigmask(signal.SIG_BLOCK, sigs)
    kids = []
    for s in sigs:
        pid = os.fork()
        if pid == 0:
            notify(s)
        kids.append(pid)
    seen = set()
    while len(seen) < 2:
        info = signal.sigtimedwait(sigs, 5)
        if info is None:
            print('timeout')
            break
        seen.add(info.si_signo)
    for k in kids:
        os.waitpid(k, 0)
    names = sorted(signal.Signals(s).name[3:] for s in seen)
    print('got', *names)


if __name__ == '__main__':
    main()
