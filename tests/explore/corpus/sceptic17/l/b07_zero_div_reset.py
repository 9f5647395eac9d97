import threading

total, n = 30, 3


def report():
    if n != 0:
        avg = total / n
        print('average known', avg >= 0)


def restart(values):
    global total, n
    total = 0
    n = 0
    for v in values:
        total += v
        n += 1


a = threading.Thread(target=report)
b = threading.Thread(target=restart, args=([5, 7],))
a.start(); b.start()
a.join(); b.join()
