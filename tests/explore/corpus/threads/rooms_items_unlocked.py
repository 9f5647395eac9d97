import threading

rooms = {"101": True, "102": True}
guests = []


def check_in(guest):
    for name, free in rooms.items():
        if free:
            rooms[name] = False
            guests.append((guest, name))
            return


ts = [threading.Thread(target=check_in, args=(g,)) for g in ("Ann", "Bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len({n for _, n in guests}))
