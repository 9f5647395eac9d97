import threading

players = ["a", "b", "c", "d"]
games = []


def match():
    while len(players) >= 2:
        one = players.pop()
        two = players.pop()
        games.append((one, two))


ts = [threading.Thread(target=match) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(games))
