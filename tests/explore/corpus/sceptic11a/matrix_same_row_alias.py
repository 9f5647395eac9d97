import threading

m = [[0] * 2] * 2


def work(i):
    for c in range(2):
        m[i][c] += 1


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(m)


if __name__ == "__main__":
    main()
