import threading

total = 0


def add(n):
    global total
    for _ in range(n):
        total += 1


def main():
    for n in (10, 20):
        t = threading.Thread(target=add, args=(n,))
        t.start()
        t.join()
    print("合计:", total)


if __name__ == "__main__":
    main()
