from multiprocessing import Lock, Process, Value


def update(data, version, lock, by):
    while True:
        seen = version.value
        new = data.value + by
        with lock:
            if version.value == seen:
                data.value = new
                version.value = seen + 1
                return


if __name__ == "__main__":
    data, version, lock = Value("i", 0, lock=False), Value("i", 0, lock=False), Lock()
    ps = [Process(target=update, args=(data, version, lock, b)) for b in (5, 7)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(data.value, version.value)
