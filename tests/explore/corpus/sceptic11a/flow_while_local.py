import threading

top = 0


def work(i):
    global top
    n = 0
    while n <= top:
        n += 1
    top = n


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(top)


if __name__ == "__main__":
    main()
