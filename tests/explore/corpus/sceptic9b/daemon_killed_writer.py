from multiprocessing import Process, Value
import time


def watcher(v):
    while True:
        _ = v.value
        time.sleep(0.05)


def add(v):
    with v.get_lock():
        v.value += 1


if __name__ == '__main__':
    v = Value('i', 0)
    d = Process(target=watcher, args=(v,), daemon=True)
    d.start()
    ps = [Process(target=add, args=(v,)) for _ in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('seen at the end', v.value)
