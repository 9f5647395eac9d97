import threading

pile = [1, 2, 3, 4]
hand = []


def player():
    mine = 0
    while mine < len(pile):
        mine += 1
        hand.append(pile.pop())


def marker():
    pile[0] = 9
    pile.append(7)


ts = [threading.Thread(target=player), threading.Thread(target=marker)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
