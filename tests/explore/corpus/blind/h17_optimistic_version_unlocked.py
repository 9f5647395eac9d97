from multiprocessing import Process, Value


def update(data, version, by):
    while True:
        seen = version.value
        new = data.value + by
        if version.value == seen:
            data.value = new
            version.value = seen + 1
            break


if __name__ == "__main__":
    data, version = Value("i", 0), Value("i", 0)
    ps = [Process(target=update, args=(data, version, b)) for b in (5, 7)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(data.value, version.value)
