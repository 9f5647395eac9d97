import threading

def hello():
    hello.calls += 1


hello.calls = 0


def work(i):
    for _ in range(2):
        hello()


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(hello.calls)


if __name__ == "__main__":
    main()
