import threading
from multiprocessing import Process, Value

lock = threading.Lock()


def work(n):
    for _ in range(100):
        with lock:
            n.value += 1


if __name__ == "__main__":
    n = Value("i", 0)
    ps = [Process(target=work, args=(n,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(n.value)
