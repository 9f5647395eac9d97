from multiprocessing import Process, Queue


def produce(q):
    q.put("x" * 1000000)


if __name__ == '__main__':
    q = Queue()
    p = Process(target=produce, args=(q,))
    p.start()
    p.join()
    data = q.get()
    print(len(data))
