from multiprocessing import Lock, Process, Value

lock = Lock()
v = Value('i', 0, lock=lock)


def add():
    with lock:
        v.value += 1


if __name__ == '__main__':
    p = Process(target=add)
    p.start()
    p.join()
    print(v.value)
