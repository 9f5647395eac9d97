import threading


def synchronized(func):
    def wrapper(*args):
        lock = threading.Lock()
        with lock:
            return func(*args)
    return wrapper


class Counter(object):
    total = 0

    @synchronized
    def increment(self):
        Counter.total += 1


def run(counter):
    counter.increment()
    counter.increment()


if __name__ == '__main__':
    c = Counter()
    threads = []
    for i in range(2):
        t = threading.Thread(target=run, args=(c,))
        threads.append(t)
        t.start()
    for t in threads:
        t.join()
    print(Counter.total)
