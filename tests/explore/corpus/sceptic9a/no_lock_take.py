import threading

hits = 0
total = 0


def client():
    global hits
    for _ in range(3):
        hits += 1


def reporter():
    global hits, total
    total += hits
    hits = 0


c = threading.Thread(target=client)
r = threading.Thread(target=reporter)
c.start()
r.start()
c.join()
r.join()
print(total + hits)
