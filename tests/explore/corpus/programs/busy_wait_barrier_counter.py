import threading

N = 3
arrived = 0
done = []


def phase(k):
    global arrived
    arrived += 1
    while arrived < N:
        pass
    done.append(k)


ts = [threading.Thread(target=phase, args=(k,)) for k in range(N)]
for t in ts: t.start()
for t in ts: t.join()
print(len(done))
