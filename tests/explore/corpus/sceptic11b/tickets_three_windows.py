"""三个窗口卖10张票"""
from multiprocessing import Array, Lock, Process, Value


def window(i, tickets, sold, lock):
    while True:
        with lock:
            if tickets.value <= 0:
                break
            tickets.value -= 1
            sold[i] += 1


if __name__ == '__main__':
    tickets = Value('i', 10, lock=False)
    sold = Array('i', 3, lock=False)
    lock = Lock()
    ws = [Process(target=window, args=(i, tickets, sold, lock)) for i in range(3)]
    for w in ws:
        w.start()
    for w in ws:
        w.join()
    print('剩余', tickets.value, '卖出', sum(sold))
