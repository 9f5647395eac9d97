import threading

lock = threading.Lock()
bids = {"ann": 1, "bob": 2}
matched = []


def matcher():
    if len(bids) >= 2:
        with lock:
            first = bids.popitem()
        with lock:
            second = bids.popitem()
        matched.append((first[0], second[0]))


def bidder():
    with lock:
        if "ann" in bids:
            bids["ann"] += 5


ts = [threading.Thread(target=matcher), threading.Thread(target=bidder)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(matched)
