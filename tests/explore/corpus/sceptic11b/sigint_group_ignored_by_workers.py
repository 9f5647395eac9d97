import os
import signal
from multiprocessing import Pool


def init():
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def job(x):
    return x


if __name__ == '__main__':
    pool = Pool(2, initializer=init)
    try:
        pool.map(job, range(4))
        signal.raise_signal(signal.SIGINT)
        print('not reached')
    except KeyboardInterrupt:
        pool.terminate()
        print('interrupted, ', end='')
    else:
        pool.close()
    pool.join()
    print('workers closed')
