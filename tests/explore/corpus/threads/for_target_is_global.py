import threading

i = 0
seen = []


def work():
    global i
    for i in range(3):
        seen.append((threading.current_thread().name, i))


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(set(seen)))
