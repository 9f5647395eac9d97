import threading

deck = [1, 2, 3, 4]


def cut():
    global deck
    deck = deck[2:] + deck[:2]


def mark():
    deck[0] = deck[0] + 10


ts = [threading.Thread(target=cut), threading.Thread(target=mark)]
for t in ts: t.start()
for t in ts: t.join()
print(sum(deck))
