import threading

tmp = 0


def work(i):
    global tmp
    tmp = i * i
    assert tmp == i * i


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print("ok")


if __name__ == "__main__":
    main()
