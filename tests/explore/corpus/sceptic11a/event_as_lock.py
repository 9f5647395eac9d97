import threading

gate = threading.Event()
gate.set()
total = 0


def work(i):
    global total
    gate.wait()
    gate.clear()
    total += 1
    gate.set()


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(total)


if __name__ == "__main__":
    main()
