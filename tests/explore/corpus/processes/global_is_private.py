from multiprocessing import Process

counter = 0


def add():
    global counter
    for _ in range(100):
        counter += 1


if __name__ == "__main__":
    ps = [Process(target=add) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("counter of the parent:", counter)
