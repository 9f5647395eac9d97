import threading
import random

cards = ["A"  , "B", "C"]
hands = {}
rnd = random.Random(3)


def work(i):
    card = rnd.choice(cards)
    cards.remove(card)
    hands[i] = card


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(3)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(len(hands))


if __name__ == "__main__":
    main()
