import threading

a = 100
b = 100


def work(i):
    global a, b
    a, b = a - 10, b + 10


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(a, b)


if __name__ == "__main__":
    main()
