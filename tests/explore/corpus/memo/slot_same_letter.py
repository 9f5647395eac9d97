import threading

slot = None
delivered = []


def post(letter):
    global slot
    if slot is None:
        slot = letter
    else:
        delivered.append(letter)


def collect():
    global slot
    if slot is not None:
        delivered.append(slot)
        slot = None


ts = [threading.Thread(target=post, args=("news",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
collect()
print(len(delivered))
