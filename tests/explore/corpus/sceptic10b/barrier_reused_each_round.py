import threading

rounds = 0


def next_round():
    global rounds
    rounds += 1


barrier = threading.Barrier(2, action=next_round)


def player():
    for _ in range(3):
        barrier.wait()


ts = [threading.Thread(target=player) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("rounds", rounds)
