import threading

coupons = {"SAVE10": 10}
used = []


def checkout(who, total, code):
    if code in coupons:
        total -= coupons[code]
        coupons.pop(code, None)
        used.append(who)
    print(who, total)


ts = [threading.Thread(target=checkout, args=(w, 100, "SAVE10")) for w in ("Ann", "Bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert len(used) == 1
