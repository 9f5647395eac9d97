import time
from multiprocessing import Process, Value


def child(go, n):
    while not go.value:
        time.sleep(0.01)
    with n.get_lock():
        n.value += 1


if __name__ == "__main__":
    go = Value("b", 0)
    n = Value("i", 0)
    ps = [Process(target=child, args=(go, n)) for _ in range(3)]
    for p in ps:
        p.start()
    go.value = 1
    for p in ps:
        p.join()
    print(n.value)
