from multiprocessing import Process, Value


def child(ready, data):
    ready.value = 1
    data.value = 42


if __name__ == "__main__":
    ready, data = Value("i", 0), Value("i", 0)
    p = Process(target=child, args=(ready, data))
    p.start()
    while not ready.value:
        pass
    print("data", data.value)
    p.join()
