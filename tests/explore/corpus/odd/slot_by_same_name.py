import threading

counts = {}


def work():
    me = threading.current_thread().name
    for _ in range(10):
        counts[me] = counts.get(me, 0) + 1


ts = [threading.Thread(target=work, name=f"worker {i % 2}") for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(counts.items()))
