from multiprocessing import Process, Queue


def consumer(q):
    while True:
        item = q.get()
        print("消费", item)


if __name__ == "__main__":
    q = Queue()
    c = Process(target=consumer, args=(q,))
    c.start()
    for i in range(3):
        q.put(i)
    c.join()
