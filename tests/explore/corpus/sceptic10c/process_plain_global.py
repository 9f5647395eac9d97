import multiprocessing

counter = 0
lock = multiprocessing.Lock()


def add():
    global counter
    for _ in range(2):
        with lock:
            counter += 1


if __name__ == '__main__':
    ps = [multiprocessing.Process(target=add) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('counter', counter)
