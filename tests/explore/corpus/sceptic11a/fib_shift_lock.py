# A shared Fibonacci generator, each number is handed out exactly once
import threading


class Fib:
    def __init__(self):
        self.a, self.b = 0, 1
        self.lock = threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self.lock:
            out = self.a
            self.a, self.b = self.b, self.a + self.b
            return out


fib = Fib()
results = []


def take(n):
    for _ in range(n):
        results.append(next(fib))


threads = [threading.Thread(target=take, args=(3,)) for _ in range(3)]
[t.start() for t in threads]
[t.join() for t in threads]
print(*sorted(results))
