import threading

total = 0


def plus(n):
    yield total + n


def work(i):
    global total
    for value in plus(i + 1):
        total = value


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(total)


if __name__ == "__main__":
    main()
