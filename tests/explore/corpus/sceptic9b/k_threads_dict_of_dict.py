import threading

rooms = {'single': {'free': 2, 'booked': 0}}
lock = threading.Lock()


def book(kind):
    with lock:
        room = rooms[kind]
        free = room['free']
        if free <= 0:
            return False
        room['free'] = free - 1
        room['booked'] += 1
        return True


def cancel(kind):
    with lock:
        room = rooms[kind]
        room['free'] += 1
        room['booked'] -= 1


def guest(kind):
    if book(kind):
        cancel(kind)


ts = [threading.Thread(target=guest, args=('single',)) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(rooms)
