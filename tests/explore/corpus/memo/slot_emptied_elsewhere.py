import threading

slot = None
refused = []


def post(letter):
    global slot
    if slot is None:
        slot = letter


def collect():
    global slot
    found = slot
    slot = None
    return found


ts = [threading.Thread(target=post, args=("news",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(collect())
