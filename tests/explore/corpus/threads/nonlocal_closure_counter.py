import threading


def make_counter():
    count = 0

    def bump():
        nonlocal count
        count += 1
        return count

    return bump


visit = make_counter()


def visitor():
    for _ in range(4):
        visit()


threads = [threading.Thread(target=visitor) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("visits", visit() - 1)
