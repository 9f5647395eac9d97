import threading

champion = None
streak = 0


def win(player):
    global champion, streak
    holder = player
    if holder == champion:
        streak += 1
        if streak == 5:
            holder = None
    else:
        streak = 1
    champion = holder


def play(name):
    for _ in range(3):
        win(name)


ts = [threading.Thread(target=play, args=("ann",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(streak)
