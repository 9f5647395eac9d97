import threading


class Pot:
    pass


pot = Pot()
pot.coins = 0


def put():
    coins = pot.coins
    del pot.coins
    pot.coins = coins + 1


a = threading.Thread(target=put)
b = threading.Thread(target=put)
a.start()
b.start()
a.join()
b.join()
print(pot.coins)
