import multiprocessing as mp


def producer(q, k):
    for i in range(3):
        q.put((k, i))
    q.put(None)


if __name__ == "__main__":
    q = mp.Queue()
    ps = [mp.Process(target=producer, args=(q, k)) for k in range(2)]
    for p in ps: p.start()
    left, got = len(ps), []
    while left:
        item = q.get()
        if item is None:
            left -= 1
        else:
            got.append(item)
    for p in ps: p.join()
    print(sorted(got))
