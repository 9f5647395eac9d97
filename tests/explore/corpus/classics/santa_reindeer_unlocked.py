import threading

N = 4
harnessed = threading.Event()
back = 0
pulled = []


def reindeer(i):
    global back
    back += 1
    if back == N:
        harnessed.set()
    harnessed.wait()
    pulled.append(i)


ts = [threading.Thread(target=reindeer, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(pulled))
