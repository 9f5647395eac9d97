from multiprocessing import Process, Queue


def producer(q, k):
    for i in range(3):
        q.put(k * 10 + i)


if __name__ == "__main__":
    q = Queue()
    ps = [Process(target=producer, args=(q, k)) for k in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    items = []
    while not q.empty():
        items.append(q.get())
    print(sorted(items))
