import threading

taken = threading.Event()
owners = []


def reserve(who):
    if taken.is_set():
        return False
    taken.set()
    owners.append(who)
    return True


ts = [threading.Thread(target=reserve, args=(w,)) for w in "xy"]
for t in ts: t.start()
for t in ts: t.join()
print(len(owners), "owner(s)")
