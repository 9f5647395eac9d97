import threading
from contextlib import nullcontext

USE_LOCK = False
guard = threading.Lock() if USE_LOCK else nullcontext()
total = 0


def work(i):
    global total
    with guard:
        total += 1


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(total)


if __name__ == "__main__":
    main()
