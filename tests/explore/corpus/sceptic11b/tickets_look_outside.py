"""三个窗口卖5张票"""
from multiprocessing import Lock, Process, Value


def window(i, tickets, lock):
    while tickets.value > 0:
        with lock:
            tickets.value -= 1
            print(f'窗口{i} 卖出一张', flush=True)


if __name__ == '__main__':
    tickets = Value('i', 5)
    lock = Lock()
    ws = [Process(target=window, args=(i, tickets, lock)) for i in range(3)]
    for w in ws:
        w.start()
    for w in ws:
        w.join()
    print('剩余', tickets.value)
