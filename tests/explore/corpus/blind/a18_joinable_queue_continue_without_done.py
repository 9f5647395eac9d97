import multiprocessing


def consumer(q):
    while True:
        item = q.get()
        if item % 3 == 0:
            print("skip", item)
            continue
        print("consumed", item)
        q.task_done()


if __name__ == "__main__":
    q = multiprocessing.JoinableQueue()
    c = multiprocessing.Process(target=consumer, args=(q,))
    c.daemon = True
    c.start()
    for i in range(1, 5):
        q.put(i)
    q.join()
    print("all done")
