import threading


def ask(prompt, default):
    try:
        text = input(prompt)
    except EOFError:
        return default
    try:
        return int(text)
    except ValueError:
        return default


class SafeCounter:
    def __init__(self):
        self._value = 0
        self._lock = threading.Lock()

    def __iadd__(self, n):
        with self._lock:
            self._value += n
        return self

    def __int__(self):
        with self._lock:
            return self._value


def work(counter, times):
    for _ in range(times):
        counter += 1


def main():
    n = ask("How many threads? ", 3)
    times = ask("How many rounds? ", 2)
    counter = SafeCounter()
    threads = [threading.Thread(target=work, args=(counter, times)) for _ in range(n)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print()
    print("expected", n * times, "got", int(counter))


if __name__ == "__main__":
    main()
