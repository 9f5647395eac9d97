import multiprocessing as mp
import random
import time


def use(i, sem, inside, most, lock):
    sem.acquire()
    with lock:
        inside.value += 1
        if inside.value > most.value:
            most.value = inside.value
    time.sleep(random.random() * 0.1)
    with lock:
        inside.value -= 1
    sem.release()
    print("%d 号用完了" % i)


if __name__ == "__main__":
    sem = mp.Semaphore(2)
    lock = mp.Lock()
    inside = mp.Value("i", 0)
    most = mp.Value("i", 0)
    ps = [mp.Process(target=use, args=(i, sem, inside, most, lock)) for i in range(4)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    assert most.value <= 2
    print("还有人吗:", inside.value)
