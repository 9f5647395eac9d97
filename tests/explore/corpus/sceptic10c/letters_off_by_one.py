import threading

a = threading.Semaphore(1)
b = threading.Semaphore(0)


def numbers():
    for i in range(1, 7, 2):
        a.acquire()
        print(i, i + 1, sep='', end='')
        b.release()


def letters():
    for i in range(4):
        b.acquire()
        print(chr(65 + i), end='')
        a.release()


ts = [threading.Thread(target=numbers), threading.Thread(target=letters)]
for t in ts: t.start()
for t in ts: t.join()
print()
