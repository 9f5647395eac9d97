import threading

light = False


def work(i):
    global light
    if light:
        light = False
    else:
        light = True


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(light)


if __name__ == "__main__":
    main()
