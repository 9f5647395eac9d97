import multiprocessing
import time


def consumer(name, q, lock):
    while not q.empty():
        item = q.get()
        with lock:
            print(name, "processed", item)
        time.sleep(0.01)


if __name__ == "__main__":
    q = multiprocessing.Queue()
    lock = multiprocessing.Lock()
    for i in range(5):
        q.put(i)
    time.sleep(0.1)
    a = multiprocessing.Process(target=consumer, args=("A", q, lock))
    b = multiprocessing.Process(target=consumer, args=("B", q, lock))
    a.start()
    b.start()
    a.join()
    b.join()
    print("finished")
