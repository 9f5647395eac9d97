from multiprocessing import Process, Value


def work(v):
    for _ in range(10):
        v.value += 1


if __name__ == "__main__":
    v = Value("i", 0)
    for _ in range(3):
        p = Process(target=work, args=(v,))
        p.start()
        p.join()
    print(v.value)
