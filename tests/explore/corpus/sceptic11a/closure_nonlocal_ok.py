import threading


def make_counter():
    """Return (increment, value) that share a hidden count."""
    count = 0
    lock = threading.Lock()

    def increment(step=1):
        nonlocal count
        with lock:
            count += step
            return count

    def value():
        with lock:
            return count

    return increment, value


def run(n_threads, n_rounds):
    increment, value = make_counter()

    def work():
        for _ in range(n_rounds):
            increment()

    ts = [threading.Thread(target=work) for _ in range(n_threads)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    return value()


print(run(3, 4))
