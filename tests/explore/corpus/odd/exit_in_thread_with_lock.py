import sys
import threading

lock = threading.Lock()


def work(n):
    lock.acquire()
    if n == 0:
        sys.exit()
    print(n)
    lock.release()


ts = [threading.Thread(target=work, args=(n,)) for n in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
