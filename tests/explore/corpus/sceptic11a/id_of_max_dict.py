import threading

table = {}


def work(i):
    key = max(table, default=0) + 1
    table[key] = i


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(table)


if __name__ == "__main__":
    main()
