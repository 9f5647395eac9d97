from multiprocessing import Array, Process, Value


def put(parts, total, i, v):
    parts[i] = v
    s = sum(parts)
    total.value = s


if __name__ == "__main__":
    parts, total = Array("i", 2), Value("i", 0)
    ps = [Process(target=put, args=(parts, total, i, i + 1)) for i in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(total.value == sum(parts))
