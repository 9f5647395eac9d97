import threading

lock = threading.Lock()
total = 0


def work(i):
    global total
    try:
        if lock.acquire(blocking=False):
            total += 1
    finally:
        lock.release()


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print("end")


if __name__ == "__main__":
    main()
