import threading

busy = False
inside = 0
most = 0


def visit():
    global busy, inside, most
    while busy:
        pass
    busy = True
    inside += 1
    most = max(most, inside)
    inside -= 1
    busy = False


ts = [threading.Thread(target=visit) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(most)
