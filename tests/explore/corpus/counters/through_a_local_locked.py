import threading

visits = 0
door = threading.Lock()


def visit(name):
    global visits
    with door:
        seen = visits
        seen += 1
        visits = seen


guests = [threading.Thread(target=visit, args=(n,)) for n in ("Ann", "Bob", "Eve")]
for g in guests:
    g.start()
for g in guests:
    g.join()
print(visits, "visits")
