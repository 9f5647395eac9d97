import threading
from queue import Queue

total = 0


def work(i):
    global total
    box = Queue()
    box.put(total)
    total = box.get() + 1


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(total)


if __name__ == "__main__":
    main()
