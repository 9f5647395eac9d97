import threading


def make_counter():
    count = 0

    def increment(step=1):
        nonlocal count
        lock = threading.Lock()  # 每次调用都新建锁
        with lock:
            count += step

    def value():
        return count

    return increment, value


increment, value = make_counter()


def work():
    for _ in range(4):
        increment()


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("计数:", value())
