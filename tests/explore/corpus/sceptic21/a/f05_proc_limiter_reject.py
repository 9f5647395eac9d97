from multiprocessing import Process, Value


def visit(inside):
    with inside.get_lock():
        inside.value += 1
        over = inside.value > 1
    if over:
        with inside.get_lock():
            inside.value -= 1
        return
    with inside.get_lock():
        inside.value -= 1


if __name__ == "__main__":
    inside = Value("i", 0)
    ps = [Process(target=visit, args=(inside,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(inside.value)
