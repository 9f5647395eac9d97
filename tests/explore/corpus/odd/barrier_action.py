import threading

rounds = 0


def count():
    global rounds
    rounds += 1


barrier = threading.Barrier(3, action=count)


def run():
    for _ in range(4):
        barrier.wait()


ts = [threading.Thread(target=run) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(rounds)
