import threading

seats = {"all": 10, "held": 0, "sold": 0}
lock = threading.Lock()

def hold(n):
    with lock:
        if seats["sold"] + seats["held"] + n <= seats["all"]:
            seats["held"] += n
            return True
    return False

def confirm(n):
    with lock:
        seats["held"] -= n
        seats["sold"] += n

def cancel(n):
    with lock:
        seats["held"] -= n

def customer(n, stays):
    if not hold(n):
        print("sold out")
        return
    if stays:
        confirm(n)
    else:
        cancel(n)

ts = [threading.Thread(target=customer, args=a) for a in ((3, True), (4, False), (4, True), (2, True))]
for t in ts: t.start()
for t in ts: t.join()
assert seats["held"] == 0 and seats["sold"] <= seats["all"]
