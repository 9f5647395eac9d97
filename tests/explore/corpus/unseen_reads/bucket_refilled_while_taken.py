import threading

CAPACITY = 2
tokens = 2
taken = 0


def refill():
    global tokens
    tokens = min(CAPACITY, tokens + 1)


def take():
    global tokens, taken
    if tokens > 0:
        tokens -= 1
        taken += 1


threads = [threading.Thread(target=one) for one in (refill, take)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(taken)
