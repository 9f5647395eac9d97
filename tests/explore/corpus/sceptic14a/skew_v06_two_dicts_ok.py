import threading

reserved, sold = {}, {}
hall = threading.Lock()


def reserve(seat, who):
    with hall:
        if seat not in sold and seat not in reserved:
            reserved[seat] = who


def sell(seat, who):
    with hall:
        if seat not in reserved and seat not in sold:
            sold[seat] = who


ts = [threading.Thread(target=reserve, args=(7, "Ann")), threading.Thread(target=sell, args=(7, "Bob"))]
for t in ts: t.start()
for t in ts: t.join()
print(len(reserved) + len(sold), "for one seat")
