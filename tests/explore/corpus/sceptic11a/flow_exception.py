import threading

total = 0


class Found(Exception):
    pass


def look():
    raise Found(total)


def work(i):
    global total
    try:
        look()
    except Found as e:
        total = e.args[0] + 1


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(total)


if __name__ == "__main__":
    main()
