import threading

coupons = {"X1": "open"}
lock = threading.Lock()
discounts = []


def redeem(user, code):
    with lock:
        state = coupons.get(code)
    match state:
        case "open":
            with lock:
                coupons[code] = "used"
            discounts.append(user)
        case _:
            pass


ts = [threading.Thread(target=redeem, args=(u, "X1")) for u in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(discounts))
