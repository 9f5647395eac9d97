from multiprocessing import Lock, Process, RawArray, Semaphore, Value


def cross(side, counts, side_lock, bridge, on_bridge, crash, crossed):
    with side_lock:
        counts[side] += 1
        if counts[side] == 1:
            bridge.acquire()
    on_bridge[side] = 1
    if on_bridge[1 - side]:
        crash.value += 1
    with side_lock:
        counts[side] -= 1
        if counts[side] == 0:
            on_bridge[side] = 0
            bridge.release()
    with crossed.get_lock():
        crossed.value += 1


if __name__ == '__main__':
    counts, on_bridge = RawArray('i', 2), RawArray('i', 2)
    locks = [Lock(), Lock()]
    bridge = Semaphore(1)
    crash, crossed = Value('i', 0), Value('i', 0)
    ps = [
        Process(target=cross, args=(s, counts, locks[s], bridge, on_bridge, crash, crossed)) for s in (0, 0, 1, 1)
    ]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('crossed', crossed.value, 'crash', crash.value)
