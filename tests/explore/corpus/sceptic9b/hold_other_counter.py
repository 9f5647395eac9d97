import multiprocessing as mp

CAP = 1


def customer(lock, sold, visitors):
    with lock:
        if sold.value >= CAP:
            return
        visitors.value += 1
    with lock:
        sold.value += 1


if __name__ == '__main__':
    lock = mp.Lock()
    sold = mp.Value('i', 0)
    visitors = mp.Value('i', 0)
    ps = [mp.Process(target=customer, args=(lock, sold, visitors)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(sold.value)
