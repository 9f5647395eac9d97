from multiprocessing import Process, Value


def visit(inside, full):
    with inside.get_lock():
        inside.value += 1
        over = inside.value > 1
    if over:
        with full.get_lock():
            full.value += 1
    with inside.get_lock():
        inside.value -= 1


if __name__ == "__main__":
    inside = Value("i", 0)
    full = Value("i", 0)
    ps = [Process(target=visit, args=(inside, full)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(inside.value)
