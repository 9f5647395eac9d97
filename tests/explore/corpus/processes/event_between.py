from multiprocessing import Event, Process, Value


def writer(value, ready):
    value.value = 7
    ready.set()


def reader(value, ready):
    ready.wait()
    print("read", value.value)


if __name__ == "__main__":
    value, ready = Value("i", 0), Event()
    r = Process(target=reader, args=(value, ready))
    w = Process(target=writer, args=(value, ready))
    r.start()
    w.start()
    r.join()
    w.join()
