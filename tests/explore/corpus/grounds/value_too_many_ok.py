from multiprocessing import Process, Value


def client(used):
    with used.get_lock():
        used.value += 1
        if used.value > 3:
            raise RuntimeError('too many')
    with used.get_lock():
        used.value -= 1


if __name__ == '__main__':
    used = Value('i', 0)
    ps = [Process(target=client, args=(used,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(used.value)
