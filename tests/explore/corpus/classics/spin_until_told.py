import threading

turn = 0
said = []


def say(me, word):
    global turn
    for _ in range(2):
        while turn != me:
            pass
        said.append(word)
        turn = 1 - me


ts = [threading.Thread(target=say, args=pair) for pair in ((0, "ping"), (1, "pong"))]
for t in ts: t.start()
for t in ts: t.join()
print(*said)
