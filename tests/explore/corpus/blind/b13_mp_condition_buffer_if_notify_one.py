import multiprocessing as mp


def producer(cond, items, n):
    for i in range(n):
        with cond:
            if len(items) >= 1:
                cond.wait()
            items.append(i)
            cond.notify()


def consumer(cond, items, n):
    for _ in range(n):
        with cond:
            if len(items) == 0:
                cond.wait()
            print("got", items.pop(0))
            cond.notify()


if __name__ == "__main__":
    manager = mp.Manager()
    items = manager.list()
    cond = mp.Condition()
    ps = [mp.Process(target=producer, args=(cond, items, 2)) for _ in range(2)]
    ps += [mp.Process(target=consumer, args=(cond, items, 2)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("end")
