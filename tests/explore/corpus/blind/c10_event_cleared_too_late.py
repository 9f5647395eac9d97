import multiprocessing as mp


def producer(ready, data, n):
    for i in range(n):
        data.put(i)
        ready.set()


def consumer(ready, data, n):
    got = []
    while len(got) < n:
        ready.wait()
        while not data.empty():
            got.append(data.get())
        ready.clear()
    print(got)


if __name__ == "__main__":
    ready = mp.Event()
    data = mp.Queue()
    c = mp.Process(target=consumer, args=(ready, data, 3))
    p = mp.Process(target=producer, args=(ready, data, 3))
    c.start()
    p.start()
    p.join()
    c.join()
