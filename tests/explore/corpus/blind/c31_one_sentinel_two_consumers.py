import multiprocessing


def consumer(q):
    while True:
        item = q.get()
        if item is None:
            break
        print("消费", item)


def producer(q):
    for i in range(3):
        q.put(i)
    q.put(None)


if __name__ == "__main__":
    q = multiprocessing.Queue()
    p = multiprocessing.Process(target=producer, args=(q,))
    cs = [multiprocessing.Process(target=consumer, args=(q,)) for _ in range(2)]
    p.start()
    for c in cs:
        c.start()
    p.join()
    for c in cs:
        c.join()
    print("完成")
