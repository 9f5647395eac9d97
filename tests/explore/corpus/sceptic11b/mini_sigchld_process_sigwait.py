import signal
from multiprocessing import Process


def work():
    pass


if __name__ == '__main__':
    signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGCHLD])
    p = Process(target=work)
    p.start()
    signal.sigwait([signal.SIGCHLD])
    p.join()
    print('ended', p.exitcode)
