import threading

class Conn:
    count = 0

    def __init__(self):
        type(self).count += 1


def work(i):
    Conn()
    Conn()


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(Conn.count)


if __name__ == "__main__":
    main()
