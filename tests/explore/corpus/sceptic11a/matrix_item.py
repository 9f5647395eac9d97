import threading

m = [[0] * 2 for _ in range(2)]


def work(i):
    for r in range(2):
        for c in range(2):
            m[r][c] += r + c


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(m)


if __name__ == "__main__":
    main()
