import threading


class Deck:
    def __init__(self):
        self.cards = [2, 4, 8]

    def deal(self):
        if sum(self.cards) > 10:
            return self.cards.pop()
        return None


deck = Deck()
hands = []
ts = [threading.Thread(target=lambda: hands.append(deck.deal())) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len([h for h in hands if h]))
