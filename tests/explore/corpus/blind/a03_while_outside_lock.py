from multiprocessing import Process, Value, Lock
import os
import random
import time


def sell(window, ticket, lock):
    while ticket.value > 0:
        with lock:
            ticket.value -= 1
            print(f"[{os.getpid()}] window {window} sold a ticket, left: {ticket.value}")
        time.sleep(random.random() / 100)


if __name__ == '__main__':
    ticket = Value('i', 5)
    lock = Lock()
    ps = [Process(target=sell, args=(i, ticket, lock)) for i in range(2)]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print('tickets left', ticket.value)
