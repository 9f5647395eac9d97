import multiprocessing as mp
import time


def slow(lock, value):
    with lock:
        time.sleep(0.3)
        value.value += 1


def impatient(lock, value, given_up):
    if lock.acquire(timeout=0.1):
        try:
            value.value += 1
        finally:
            lock.release()
    else:
        given_up.value = 1


if __name__ == '__main__':
    lock = mp.Lock()
    value, given_up = mp.Value('i', 0), mp.Value('b', 0)
    ps = [mp.Process(target=slow, args=(lock, value)), mp.Process(target=impatient, args=(lock, value, given_up))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(value.value + given_up.value)
