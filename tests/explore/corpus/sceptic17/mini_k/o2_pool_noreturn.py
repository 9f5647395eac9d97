import threading

free = ['b0']
got = []


def work():
    if free:
        got.append(free.pop())


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(got))
