import threading

xs = [0, 0]


def work(i):
    xs[0:1] = [xs[0] + 1]


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(xs)


if __name__ == "__main__":
    main()
