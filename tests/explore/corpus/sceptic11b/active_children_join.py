from multiprocessing import Process, Value, active_children


def add(v, n):
    with v:
        v.value += n


if __name__ == '__main__':
    v = Value('i', 0)
    for n in (1, 2, 3):
        Process(target=add, args=(v, n)).start()
    for child in active_children():
        child.join()
    print(v.value)
