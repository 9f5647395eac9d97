from multiprocessing import Process, Value
import threading
import time
import os

lock = threading.Lock()


def sell(tickets, name):
    while True:
        lock.acquire()
        try:
            if tickets.value == 0:
                print(name, 'sold out')
                return
            n = tickets.value
            time.sleep(0.001)
            tickets.value = n - 1
            print('%s pid=%d sold ticket %d' % (name, os.getpid(), n))
        finally:
            lock.release()


if __name__ == '__main__':
    tickets = Value('i', 5)
    ps = [Process(target=sell, args=(tickets, 'window %d' % i)) for i in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print('left:', tickets.value)
