import threading

started = False
scores = {"old": 1}


def play(name, points):
    global started
    if not started:
        scores.clear()
        started = True
    scores[name] = points


a = threading.Thread(target=play, args=("ann", 3))
b = threading.Thread(target=play, args=("bob", 4))
a.start()
b.start()
a.join()
b.join()
print(len(scores) > 0)
