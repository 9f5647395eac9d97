import threading

lock = threading.Lock()
total = 0


def add(n):
    global total
    total += n


def work(i):
    if i % 2 == 0:
        with lock:
            add(1)
    else:
        add(-1)


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(total)


if __name__ == "__main__":
    main()
