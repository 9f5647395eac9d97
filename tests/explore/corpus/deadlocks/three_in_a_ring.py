import threading

locks = [threading.Lock() for _ in range(3)]


def work(i):
    first, second = locks[i], locks[(i + 1) % 3]
    first.acquire()
    second.acquire()
    print("worker", i)
    second.release()
    first.release()


ts = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
