from multiprocessing import Lock, Process

NAME = "counter.txt"


def work(lock):
    for _ in range(3):
        with lock:
            with open(NAME) as file:
                n = int(file.read())
            with open(NAME, "w") as file:
                file.write(str(n + 1))


if __name__ == "__main__":
    with open(NAME, "w") as file:
        file.write("0")
    lock = Lock()
    ps = [Process(target=work, args=(lock,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(open(NAME).read())
