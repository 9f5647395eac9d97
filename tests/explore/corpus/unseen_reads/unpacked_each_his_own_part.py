import threading

score = [0, 0]


def home():
    goals, _ = score
    score[0] = goals + 1


def guest():
    _, goals = score
    score[1] = goals + 1


threads = [threading.Thread(target=one) for one in (home, guest)]
for one in threads:
    one.start()
for one in threads:
    one.join()
print(score)
