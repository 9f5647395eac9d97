import threading

lock = threading.Lock()


def take():
    with open("stock.txt", "r+") as f:
        with lock:
            left = int(f.read())
            if left == 0:
                return None
            f.seek(0)
            f.write(str(left - 1))
            return left


taken = []


def buyer():
    got = take()
    if got is not None:
        taken.append(got)


with open("stock.txt", "w") as f:
    f.write("1")
ts = [threading.Thread(target=buyer) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(taken))
