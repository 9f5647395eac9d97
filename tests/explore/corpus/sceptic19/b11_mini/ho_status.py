import threading

rooms = {101: "free", 102: "free"}
guests = {}
lock = threading.Lock()


def find():
    with lock:
        for number, state in rooms.items():
            if state == "free":
                return number


def book(guest):
    number = find()
    with lock:
        rooms[number] = "taken"
        guests[guest] = number


ts = [threading.Thread(target=book, args=(g,)) for g in ("A", "B")]
for t in ts: t.start()
for t in ts: t.join()
print(len(set(guests.values())))
