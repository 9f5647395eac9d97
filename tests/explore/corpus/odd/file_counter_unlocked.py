from multiprocessing import Process

NAME = "counter.txt"


def work():
    for _ in range(3):
        with open(NAME) as file:
            n = int(file.read() or 0)
        with open(NAME, "w") as file:
            file.write(str(n + 1))


if __name__ == "__main__":
    with open(NAME, "w") as file:
        file.write("0")
    ps = [Process(target=work) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(open(NAME).read())
