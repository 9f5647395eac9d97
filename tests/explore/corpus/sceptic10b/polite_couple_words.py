import threading

owner = "a"
hungry = {"a": True, "b": True}


def eat(me, other):
    global owner
    while hungry[me]:
        if owner != me:
            continue
        if hungry[other]:
            owner = other
            continue
        hungry[me] = False
        owner = other


ts = [threading.Thread(target=eat, args=("a", "b")), threading.Thread(target=eat, args=("b", "a"))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("done")
