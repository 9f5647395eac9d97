from multiprocessing import Process, Queue


def consumer(q):
    total = 0
    while True:
        item = q.get()
        if item is None:
            break
        total += item
    print("consumed", total)


if __name__ == "__main__":
    q = Queue()
    c = Process(target=consumer, args=(q,))
    c.start()
    for i in range(5):
        q.put(i)
    q.put(None)
    c.join()
