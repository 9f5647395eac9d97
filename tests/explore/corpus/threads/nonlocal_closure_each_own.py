import threading


def make_counter():
    count = 0

    def bump():
        nonlocal count
        count += 1
        return count

    return bump


results = {}


def visitor(name):
    visit = make_counter()
    for _ in range(4):
        last = visit()
    results[name] = last


threads = [threading.Thread(target=visitor, args=(n,)) for n in ("a", "b")]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(results)
