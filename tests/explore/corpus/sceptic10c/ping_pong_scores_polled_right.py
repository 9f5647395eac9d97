import threading
import time

turn = 'ping'
strokes = []


def player(me, other):
    global turn
    for _ in range(15):
        while turn != me:
            time.sleep(0.001)
        strokes.append(me)
        turn = other


ts = [threading.Thread(target=player, args=a) for a in (('ping', 'pong'), ('pong', 'ping'))]
for t in ts: t.start()
for t in ts: t.join()
print(strokes.count('ping'), strokes.count('pong'), strokes == ['ping', 'pong'] * 15)
