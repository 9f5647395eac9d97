import threading

light = False
lock = threading.Lock()


def work(i):
    global light
    for _ in range(3):
        with lock:
            light ^= True


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(light)


if __name__ == "__main__":
    main()
