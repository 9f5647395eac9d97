from multiprocessing import Process

n = 0


def work():
    global n
    n += 1


if __name__ == "__main__":
    ps = [Process(target=work()) for _ in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(n)
