import threading

lock = threading.Lock()
left = 2
paid = []


def work():
    global left
    with lock:
        left -= 1
        last = left == 0
    if last:
        paid.append("x")


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print("paid", len(paid))
