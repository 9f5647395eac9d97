import threading

red = 0
blue = 0


def vote(color):
    globals()[color] += 1


def voter(colors):
    for c in colors:
        vote(c)


ts = [threading.Thread(target=voter, args=(["red", "blue", "red"],)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("red", red, "blue", blue)
