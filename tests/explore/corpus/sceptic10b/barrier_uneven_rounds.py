import threading

rounds = 0


def next_round():
    global rounds
    rounds += 1


barrier = threading.Barrier(2, action=next_round)


def player(n):
    for _ in range(n):
        barrier.wait()


ts = [threading.Thread(target=player, args=(n,)) for n in (2, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("rounds", rounds)
