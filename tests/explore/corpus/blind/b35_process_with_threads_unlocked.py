import multiprocessing
import threading

count = 0


def add():
    global count
    for _ in range(10):
        tmp = count
        tmp += 1
        count = tmp


def child(q):
    ts = [threading.Thread(target=add) for _ in range(2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    q.put(count)


if __name__ == "__main__":
    q = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=child, args=(q,)) for _ in range(2)]
    for p in ps:
        p.start()
    print(q.get(), q.get())
    for p in ps:
        p.join()
