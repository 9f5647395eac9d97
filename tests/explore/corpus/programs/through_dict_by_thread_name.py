import threading

total = 0
seen = {}


def work():
    global total
    name = threading.current_thread().name
    seen[name] = total
    total = seen[name] + 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
