from multiprocessing import Process, Value


def take(left):
    with left.get_lock():
        if left.value > 0:
            left.value = left.value - 1


if __name__ == "__main__":
    left = Value("i", 1)
    ps = [Process(target=take, args=(left,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(left.value)
