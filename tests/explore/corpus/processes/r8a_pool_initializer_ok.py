from multiprocessing import Pool, Value, Lock
import os

counter = None
lock = None


def init(c, l):
    global counter, lock
    counter = c
    lock = l


def work(item):
    with lock:
        counter.value += item
        seen = counter.value
    return item * item, seen > 0


def main():
    c = Value('i', 0, lock=False)
    l = Lock()
    with Pool(3, initializer=init, initargs=(c, l)) as pool:
        results = pool.map(work, range(1, 7))
    squares = [s for s, _ in results]
    print(squares)
    print('counter', c.value, 'ok' if all(ok for _, ok in results) else 'bad')


if __name__ == '__main__':
    main()
