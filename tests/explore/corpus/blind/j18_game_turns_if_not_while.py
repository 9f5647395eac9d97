import threading


class Deck:
    def __init__(self):
        self.cards = []
        self.cond = threading.Condition()

    def lay(self, card):
        with self.cond:
            self.cards.append(card)
            self.cond.notify_all()

    def draw(self):
        with self.cond:
            if not self.cards:
                self.cond.wait()
            return self.cards.pop()


class Player(threading.Thread):
    def __init__(self, name, deck, count):
        super().__init__(name=name)
        self.deck, self.count, self.hand = deck, count, []

    def run(self):
        for _ in range(self.count):
            self.hand.append(self.deck.draw())


deck = Deck()
players = [Player('north', deck, 2), Player('south', deck, 2)]
for p in players: p.start()
for card in ('A', 'K', 'Q', 'J'):
    deck.lay(card)
for p in players: p.join()
print(sorted(players[0].hand + players[1].hand))
