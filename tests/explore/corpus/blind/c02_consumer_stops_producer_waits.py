from multiprocessing import Process, Queue


def producer(q):
    for i in range(10):
        q.put("包子%d" % i)
        print("生产了 包子%d" % i)


def consumer(q):
    for _ in range(5):
        print("吃了", q.get())
    print("吃饱了")


if __name__ == "__main__":
    q = Queue(2)
    p = Process(target=producer, args=(q,))
    c = Process(target=consumer, args=(q,))
    p.start()
    c.start()
    p.join()
    c.join()
    print("收工")
