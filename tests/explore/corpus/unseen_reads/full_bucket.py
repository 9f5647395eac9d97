import threading

CAP = 2
tokens = 2


def refill():
    global tokens
    tokens = min(CAP, tokens + 1)


ts = [threading.Thread(target=refill) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(tokens)
