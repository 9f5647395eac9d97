from multiprocessing import Process


def add(filename, n):
    for i in range(n):
        with open(filename) as f:
            value = int(f.read())
        value += 1
        with open(filename, "w") as f:
            f.write(str(value))


if __name__ == "__main__":
    with open("count.txt", "w") as f:
        f.write("0")
    p1 = Process(target=add, args=("count.txt", 5))
    p2 = Process(target=add, args=("count.txt", 5))
    p1.start()
    p2.start()
    p1.join()
    p2.join()
    with open("count.txt") as f:
        print("count:", f.read())
