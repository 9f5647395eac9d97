import threading

chain = [1]


def grow():
    chain.append(chain[-1] * 2)


ts = [threading.Thread(target=grow) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(chain)
