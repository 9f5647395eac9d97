import threading


class Counter:
    def __init__(self):
        self.value = 0
        self._lock = threading.Lock()

    def increment(self):
        with self._lock:
            self.value += 1


def work(counter):
    for _ in range(1000):
        counter.increment()


def main():
    counter = Counter()
    threads = []
    for _ in range(4):
        t = threading.Thread(target=work, args=(counter,))
        threads.append(t)
        t.start()
    for t in threads:
        t.join()
    print("value:", counter.value)


if __name__ == "__main__":
    main()
