import threading

light = False


def work(i):
    global light
    light = not light


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(light)


if __name__ == "__main__":
    main()
