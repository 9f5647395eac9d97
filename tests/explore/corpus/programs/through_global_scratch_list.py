import threading

total = 0
scratch = []


def work():
    global total
    scratch.append(total)
    total = scratch.pop() + 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
