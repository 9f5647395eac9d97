import threading

coupons = {"SAVE10": 10}
used = []


def checkout(who, total, code):
    discount = coupons.pop(code, 0)
    if discount:
        used.append(who)
    print(who, total - discount)


ts = [threading.Thread(target=checkout, args=(w, 100, "SAVE10")) for w in ("Ann", "Bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert len(used) == 1
