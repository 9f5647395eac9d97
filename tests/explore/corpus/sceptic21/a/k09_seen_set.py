import threading

seen = set()
total = 0
lock = threading.Lock()


def visit(url):
    global total
    if url not in seen:
        seen.add(url)
        with lock:
            total += 1


ts = [threading.Thread(target=visit, args=("u",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
