from multiprocessing import Lock, Process, RawValue


def down(v, lock):
    while v.value != 0:
        with lock:
            v.value -= 1


if __name__ == "__main__":
    v, lock = RawValue("i", 1), Lock()
    ps = [Process(target=down, args=(v, lock)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join(5)
    print(v.value)
