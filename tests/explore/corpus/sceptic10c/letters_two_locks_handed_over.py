import _thread
import threading

num_lock = threading.Lock()
let_lock = threading.Lock()
let_lock.acquire()


def numbers():
    for i in range(1, 9, 2):
        num_lock.acquire()
        print(i, end='')
        print(i + 1, end='')
        let_lock.release()


def letters():
    c = 'A'
    while c <= 'D':
        let_lock.acquire()
        print(c, end='')
        c = chr(ord(c) + 1)
        num_lock.release()


ts = [threading.Thread(target=f) for f in (letters, numbers)]
for t in ts: t.start()
for t in ts: t.join()
print()
