import threading
numbers = []

class Conn:
    count = 0
    _lock = threading.Lock()

    def __init__(self):
        self.number = self._next()

    @classmethod
    def _next(cls):
        with cls._lock:
            cls.count += 1
            return cls.count


def work(i):
    for _ in range(2):
        numbers.append(Conn().number)


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(sorted(numbers))


if __name__ == "__main__":
    main()
