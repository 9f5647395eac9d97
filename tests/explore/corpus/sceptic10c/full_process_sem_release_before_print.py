from multiprocessing import Process, Semaphore, Event, Value, Lock, Condition
import time
s1, s2 = Semaphore(1), Semaphore(0)


def numbers():
    for i in range(1, 53, 2):
        s1.acquire()
        s2.release()
        print(i, i + 1, sep='', end='', flush=True)


def letters():
    for c in 'ABCDEFGHIJKLMNOPQRSTUVWXYZ':
        s2.acquire()
        print(c, end='', flush=True)
        s1.release()


if __name__ == '__main__':
    ps = [Process(target=f) for f in (numbers, letters)]
    for p in ps: p.start()
    for p in ps: p.join()
    print()
