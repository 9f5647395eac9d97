from multiprocessing import Process, Value


def count(v):
    for _ in range(10000):
        v.value += 1


if __name__ == "__main__":
    v = Value('l', 0)
    a = Process(target=count, args=(v,))
    b = Process(target=count, args=(v,))
    a.start(); b.start()
    a.join(); b.join()
    print(f"期望 20000, 实际 {v.value}")
