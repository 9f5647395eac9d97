import threading


def make_counter():
    count = 0

    def add():
        nonlocal count
        count += 1
        return count

    return add


results = [0, 0, 0]


def work(slot):
    add = make_counter()
    for _ in range(40):
        results[slot] = add()


ts = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(results)
