import threading
left = 2
lock = threading.Lock()
def work():
    global left
    with lock:
        left -= 1
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts:
    if left > 0:
        t.join()
for t in ts: t.join()
left += 5
print(left)
