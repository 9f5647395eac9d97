import threading

total = 0


class Door(threading.local):
    free = True


door = Door()


def work():
    global total
    door.free = total < 1
    if door.free:
        total = 1 + total * 0


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
