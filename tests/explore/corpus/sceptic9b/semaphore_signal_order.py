import multiprocessing as mp
import sys


def say(word, before, after):
    if before is not None:
        before.acquire()
    sys.stdout.write(word)
    sys.stdout.flush()
    if after is not None:
        after.release()


if __name__ == '__main__':
    a, b = mp.Semaphore(0), mp.Semaphore(0)
    ps = [
        mp.Process(target=say, args=('third\n', b, None)),
        mp.Process(target=say, args=('second ', a, b)),
        mp.Process(target=say, args=('first ', None, a)),
    ]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
