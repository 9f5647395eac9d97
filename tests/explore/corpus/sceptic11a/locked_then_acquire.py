import threading
import time

lock = threading.Lock()
total = 0


def work(i):
    global total
    while lock.locked():
        time.sleep(0.001)
    with lock:
        total += 1


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(3)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(total)


if __name__ == "__main__":
    main()
