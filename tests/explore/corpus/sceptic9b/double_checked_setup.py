from multiprocessing import Lock, Process, Value


def setup(ready, table, setups):
    for i in range(3):
        table[i] = i * 10
    setups.value += 1
    ready.value = 1


def use(lock, ready, table, setups, uses):
    if ready.value == 0:
        with lock:
            if ready.value == 0:
                setup(ready, table, setups)
    assert table[2] == 20
    with uses.get_lock():
        uses.value += 1


if __name__ == '__main__':
    from multiprocessing import RawArray
    lock = Lock()
    ready, setups, uses = Value('i', 0), Value('i', 0), Value('i', 0)
    table = RawArray('i', 3)
    ps = [Process(target=use, args=(lock, ready, table, setups, uses)) for _ in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('setups', setups.value, 'uses', uses.value)
