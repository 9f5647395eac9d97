import os
import signal
from multiprocessing import Process

SIGS = {signal.SIGUSR1, signal.SIGUSR2}


def stages(parent):
    got = signal.sigwait({signal.SIGUSR1})
    assert got == signal.SIGUSR1
    print('stage 1 done', flush=True)
    os.kill(parent, signal.SIGUSR2)
    signal.sigwait({signal.SIGUSR1})
    print('stage 2 done', flush=True)
    os.kill(parent, signal.SIGUSR2)


if __name__ == '__main__':
    signal.pthread_sigmask(signal.SIG_BLOCK, SIGS)
    p = Process(target=stages, args=(os.getpid(),))
    p.start()
    for _ in range(2):
        os.kill(p.pid, signal.SIGUSR1)
        signal.sigwait({signal.SIGUSR2})
    p.join()
    print('parent: all done')
