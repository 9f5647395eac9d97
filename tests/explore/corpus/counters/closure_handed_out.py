import threading


def make_counter():
    count = 0

    def add():
        nonlocal count
        count += 1
        return count

    return add


add = make_counter()


def work():
    for _ in range(40):
        add()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(add() - 1)
