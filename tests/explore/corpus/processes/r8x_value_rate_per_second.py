from multiprocessing import Process, Value
import time


def work(hits, n):
    for _ in range(n):
        with hits.get_lock():
            hits.value += 1


def report(hits, total):
    for _ in range(3):
        time.sleep(0.01)
        with hits.get_lock():
            total.value += hits.value
        with hits.get_lock():
            hits.value = 0


if __name__ == '__main__':
    hits, total = Value('i', 0), Value('i', 0)
    ps = [Process(target=work, args=(hits, 4)), Process(target=report, args=(hits, total))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(total.value + hits.value)
