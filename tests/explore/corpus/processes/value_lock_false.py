from multiprocessing import Process, Value

n = Value("i", 0, lock=False)


def work():
    for _ in range(50):
        n.value += 1


if __name__ == "__main__":
    ps = [Process(target=work) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(n.value)
