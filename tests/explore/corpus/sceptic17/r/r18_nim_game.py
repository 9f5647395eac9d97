import threading

stones = ['o'] * 3
taken = {'A': 0, 'B': 0}


def player(me):
    while True:
        if len(stones) > 1:
            stones.pop()
            taken[me] += 1
        else:
            return


ts = [threading.Thread(target=player, args=(p,)) for p in 'AB']
for t in ts: t.start()
for t in ts: t.join()
print('last stone stays:', len(stones) == 1)
